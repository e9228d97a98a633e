// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "cli/jsonwriter.h"
#include "core/duration.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr double mostStuck = 1e9;

/// As the monitoring systems' guidelines want figures: a dot, no grouping, no zeros that say nothing.
QString figure(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString limitOf(double limit)
{
    return limit < mostStuck ? figure(limit) : QString();
}
} // namespace

QString cli::CheckCommand::summary() const
{
    return Tr::tr("one line for monitoring systems: OK, WARNING, CRITICAL or UNKNOWN");
}

QString cli::CheckCommand::details() const
{
    return Tr::tr("Prints one status line with performance data. The exit status is 0 OK, 1 warning, 2 critical and 3 "
                  "unknown, also where the command line makes no sense or there is no connection: what monitoring "
                  "systems go by.");
}

cli::Options cli::CheckCommand::options() const
{
    return {{.name = "volume-warning",
             .value = Tr::tr("PERCENT"),
             .description = Tr::tr("use of a volume above which it is a warning (default 80)")},
            {.name = "volume-critical",
             .value = Tr::tr("PERCENT"),
             .description = Tr::tr("use of a volume above which it is critical (default 90)")},
            {.name = "stuck-warning",
             .value = Tr::tr("N"),
             .description = Tr::tr("stuck executions above which it is a warning (default 0)")},
            {.name = "stuck-critical",
             .value = Tr::tr("N"),
             .description = Tr::tr("stuck executions above which it is critical (default 20)")},
            {.name = "cleanup-warning",
             .value = Tr::tr("TIME"),
             .description = Tr::tr("time since the last cleanup of files (default the interval and two hours)")},
            {.name = "cleanup-critical",
             .value = Tr::tr("TIME"),
             .description = Tr::tr("the same for critical (default two intervals and two hours)")}};
}

Result<std::pair<double, double>> cli::CheckCommand::limits(const QByteArray &kind, double warning,
                                                            double critical) const
{
    const double most = kind == "volume" ? 100 : mostStuck;
    const auto low = arguments().number(kind + "-warning", 0, most);
    const auto high = arguments().number(kind + "-critical", 0, most);
    if (!low || !high)
        return tl::unexpected(low ? high.error() : low.error());
    const std::pair limits(low->value_or(warning), high->value_or(std::max(critical, low->value_or(warning))));
    if (limits.first > limits.second)
        return failure(ErrorKind::Usage,
                       Tr::tr("--%1-warning must not be above --%1-critical.").arg(QString::fromLatin1(kind)));
    return limits;
}

Result<std::pair<double, double>> cli::CheckCommand::times(const QByteArray &kind, qint64 warning,
                                                           qint64 critical) const
{
    const auto low = arguments().seconds(kind + "-warning");
    const auto high = arguments().seconds(kind + "-critical");
    if (!low || !high)
        return tl::unexpected(low ? high.error() : low.error());
    const qint64 first = low->value_or(warning);
    const qint64 second = high->value_or(std::max(critical, first));
    if (first > second)
        return failure(ErrorKind::Usage,
                       Tr::tr("--%1-warning must not be above --%1-critical.").arg(QString::fromLatin1(kind)));
    return std::pair(static_cast<double>(first), static_cast<double>(second));
}

Result<int> cli::CheckCommand::run()
{
    if (const auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    const auto health
        = watched([&](const cleanup::Context &context) { return cleanup::checkHealth(session(), context); });
    if (!health)
        return tl::unexpected(health.error());
    if (const auto judged = judge(*health); !judged)
        return tl::unexpected(judged.error());
    m_isKnown = true;
    say(line());
    return static_cast<int>(worst());
}

/// Monitoring systems read standard output only.
int cli::CheckCommand::statusOf(const Error &error)
{
    say(u"SCRAPAZOID UNKNOWN - "_s + error.message);
    return static_cast<int>(Level::Unknown);
}

Result<void> cli::CheckCommand::judge(const cleanup::Health &health)
{
    constexpr qint64 hours = 3600;
    const qint64 interval = target().intervals.filesSeconds;
    const auto stuck = limits("stuck", 0, 20);
    const auto volume = limits("volume", 80, 90);
    const auto cleanup = times("cleanup", interval + 2 * hours, 2 * interval + 2 * hours);
    if (!stuck || !volume || !cleanup)
        return tl::unexpected(!stuck ? stuck.error() : !volume ? volume.error() : cleanup.error());
    add(u"stuck"_s, Tr::tr("%n stuck", nullptr, static_cast<int>(health.stuck)), static_cast<double>(health.stuck), {},
        *stuck);
    if (health.longestStuckSeconds > 2 * target().intervals.stuckSeconds) {
        m_checks.last().level = Level::Critical;
        m_remarks << Tr::tr("nobody is cleaning up: the oldest stuck execution is %1 past its limit")
                         .arg(duration::pythonTimedelta(*health.longestStuckSeconds));
    }
    if (health.isScheduleKept) {
        const auto overdue = static_cast<double>(health.overdueJobs.size());
        add(u"overdue"_s,
            overdue > 0 ? Tr::tr("nobody keeps the schedule: %1 overdue").arg(health.overdueJobs.join(u", "_s))
                        : Tr::tr("schedule kept"),
            overdue, {}, {0, 0});
        const auto failing = static_cast<double>(health.failingJobs.size());
        add(u"failing"_s,
            failing > 0 ? Tr::tr("%1 runs but does not go through").arg(health.failingJobs.join(u", "_s))
                        : Tr::tr("every job goes through"),
            failing, {}, {0, mostStuck});
    }
    for (const auto &[directory, use] : health.volumes)
        add(u"volume_"_s + ::toName(directory),
            Tr::tr("%1 volume %2 %").arg(::toName(directory), figure(std::round(use.usedPercent()))), use.usedPercent(),
            u"%"_s, *volume);
    for (const Directory directory : directories) {
        if (!target().root(directory).path.isEmpty() && !health.volumes.contains(directory)) {
            m_checks.append({.key = u"folder_"_s + ::toName(directory),
                             .level = Level::Critical,
                             .text = Tr::tr("the %1 folder cannot be opened").arg(::toName(directory)),
                             .unit = {}});
        }
    }
    if (health.lastFileCleanup) {
        const qint64 ago = health.takenAt.secondsSince(*health.lastFileCleanup);
        add(u"last_cleanup"_s, Tr::tr("last cleanup %1 ago").arg(duration::pythonTimedelta(ago)),
            static_cast<double>(ago), u"s"_s, *cleanup);
    }
    add(u"running"_s, Tr::tr("%n running", nullptr, static_cast<int>(health.running)),
        static_cast<double>(health.running), {}, {mostStuck, mostStuck});
    add(u"pending"_s, Tr::tr("%n pending", nullptr, static_cast<int>(health.pending)),
        static_cast<double>(health.pending), {}, {mostStuck, mostStuck});
    return {};
}

void cli::CheckCommand::add(const QString &key, const QString &text, double value, const QString &unit,
                            std::pair<double, double> limits)
{
    m_checks.append({.key = key,
                     .level = value > limits.second ? Level::Critical
                         : value > limits.first     ? Level::Warning
                                                    : Level::Ok,
                     .text = text,
                     .value = value,
                     .unit = unit,
                     .warning = limits.first,
                     .critical = limits.second});
}

cli::CheckCommand::Level cli::CheckCommand::worst() const
{
    if (!m_isKnown)
        return Level::Unknown;
    Level level = Level::Ok;
    for (const Check &check : m_checks)
        level = std::max(level, check.level);
    return level;
}

QString cli::CheckCommand::toName(Level level)
{
    switch (level) {
    case Level::Ok: return u"OK"_s;
    case Level::Warning: return u"WARNING"_s;
    case Level::Critical: return u"CRITICAL"_s;
    case Level::Unknown: break;
    }
    return u"UNKNOWN"_s;
}

/// What is not good comes first. Behind the bar 'label'=value[unit];[warn];[crit];[min];[max] for each figure.
QString cli::CheckCommand::line() const
{
    QStringList texts = m_remarks;
    for (const Level level : {Level::Critical, Level::Warning, Level::Ok}) {
        for (const Check &check : m_checks) {
            if (check.level == level)
                texts << check.text;
        }
    }
    QStringList figures;
    for (const Check &check : m_checks) {
        if (check.key.startsWith(u"folder_"_s))
            continue;
        figures << u"'%1'=%2%3;%4;%5;0;%6"_s.arg(check.key, figure(check.value), check.unit, limitOf(check.warning),
                                                 limitOf(check.critical), check.unit == u"%"_s ? u"100"_s : QString());
    }
    return u"SCRAPAZOID %1 - %2 | %3"_s.arg(toName(worst()), texts.join(u", "_s), figures.join(u' '));
}

void cli::CheckCommand::report(JsonWriter &json)
{
    json.member("command"_L1, QString::fromLatin1(name()));
    json.member("status"_L1, toName(worst()));
    json.beginArray("checks"_L1);
    for (const Check &check : std::as_const(m_checks)) {
        json.beginObject();
        json.member("key"_L1, check.key);
        json.member("status"_L1, toName(check.level));
        json.member("text"_L1, check.text);
        json.member("value"_L1, check.value);
        if (check.warning < mostStuck)
            json.member("warning"_L1, check.warning);
        if (check.critical < mostStuck)
            json.member("critical"_L1, check.critical);
        json.endObject();
    }
    json.endArray();
    json.beginArray("remarks"_L1);
    for (const QString &remark : std::as_const(m_remarks))
        json.element(remark);
    json.endArray();
}
