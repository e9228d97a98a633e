// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/look/checkcommand.h"

#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "core/base/duration.h"
#include "core/plan/words.h"

#include <QTextStream>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/// Within what monitoring systems wait for a plugin.
constexpr qint64 usualTimeout = 30;
constexpr qint64 longestTimeout = 3600;
constexpr double mostStuck = 1e9;
constexpr Bounds unlimited{.warning = mostStuck, .critical = mostStuck};

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

QString limitOf(double limit, const ThresholdRange *range)
{
    return range ? range->text : limit < mostStuck ? figure(limit) : QString();
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
                  "systems go by.\n\nA RANGE is that of the monitoring plugins: 10 is all outside 0 to 10, 10: below "
                  "10, ~:10 above 10, 10:20 outside, @10:20 inside.");
}

cli::Options cli::CheckCommand::options() const
{
    return CheckRanges::options()
        + Options{
            {.name = "timeout",
             .value = Tr::tr("SECONDS"),
             .description = Tr::tr("UNKNOWN where there is no answer by then (default %1)").arg(usualTimeout),
             .letter = 't'},
            {.name = "volume-warning",
             .value = Tr::tr("PERCENT"),
             .description = Tr::tr("use of a volume, of its bytes or its inodes, above which it is a warning (default: "
                                   "where the profile's alert is raised, 80)")},
            {.name = "volume-critical",
             .value = Tr::tr("PERCENT"),
             .description = Tr::tr("the same for critical (default: half-way from there to full, 90)")},
            {.name = "stuck-warning",
             .value = Tr::tr("N"),
             .description = Tr::tr("stuck executions above which it is a warning (default 0)")},
            {.name = "stuck-critical",
             .value = Tr::tr("N"),
             .description = Tr::tr("stuck executions above which it is critical (default 20)")},
            {.name = "cleanup-warning",
             .value = timeSpanWord(),
             .description = Tr::tr("time since the last cleanup of files (default the interval and two hours)")},
            {.name = "cleanup-critical",
             .value = timeSpanWord(),
             .description = Tr::tr("the same for critical (default two intervals and two hours)")}};
}

Result<Bounds> cli::CheckCommand::limits(const QByteArray &kind, const Bounds &usual) const
{
    const double most = kind == "volume" ? 100 : mostStuck;
    const auto low = arguments().number(kind + "-warning", 0, most);
    const auto high = arguments().number(kind + "-critical", 0, most);
    if (!low || !high)
        return tl::unexpected(low ? high.error() : low.error());
    return bounds(kind, usual, *low, *high);
}

Result<Bounds> cli::CheckCommand::times(const QByteArray &kind, const Bounds &usual) const
{
    const auto low = arguments().seconds(kind + "-warning");
    const auto high = arguments().seconds(kind + "-critical");
    if (!low || !high)
        return tl::unexpected(low ? high.error() : low.error());
    const auto asNumber = [](qint64 seconds) { return static_cast<double>(seconds); };
    return bounds(kind, usual, *low ? std::optional(asNumber(**low)) : std::nullopt,
                  *high ? std::optional(asNumber(**high)) : std::nullopt);
}

Result<Bounds> cli::CheckCommand::bounds(const QByteArray &kind, const Bounds &usual, std::optional<double> warning,
                                         std::optional<double> critical) const
{
    const Bounds bounds{.warning = warning.value_or(usual.warning),
                        .critical = critical.value_or(std::max(usual.critical, warning.value_or(usual.warning)))};
    if (bounds.warning > bounds.critical)
        return failure(ErrorKind::Usage,
                       Tr::tr("--%1-warning must not be above --%1-critical.").arg(QString::fromLatin1(kind)));
    return bounds;
}

Result<int> cli::CheckCommand::run()
{
    const auto timeout = arguments().wholeNumber("timeout", 1, longestTimeout);
    if (!timeout)
        return tl::unexpected(timeout.error());
    auto ranges = CheckRanges::read(arguments());
    if (!ranges)
        return tl::unexpected(ranges.error());
    m_ranges = std::move(*ranges);
    const std::chrono::seconds time(timeout->value_or(usualTimeout));
    m_deadline.emplace(time, [this, time] { answerTooLate(time); });
    const auto status = look();
    m_deadline->claim();
    if (status)
        say(line());
    return status;
}

/// On the deadline's thread; the command's own is stuck somewhere and says nothing any more.
void cli::CheckCommand::answerTooLate(std::chrono::seconds time)
{
    const QString sentence = Tr::tr("No answer within %1 s.").arg(time.count());
    QTextStream out(stdout);
    if (isJson()) {
        JsonWriter json(out);
        json.beginObject();
        json.member("command"_L1, QString::fromLatin1(name()));
        json.member("status"_L1, toName(Level::Unknown));
        json.beginArray("checks"_L1);
        json.endArray();
        json.beginArray("remarks"_L1);
        json.endArray();
        json.endAnswer(sentence);
    } else {
        out << u"SCRAPAZOID UNKNOWN - "_s << sentence << Qt::endl;
    }
    out.flush();
    surroundings().abandon(static_cast<int>(Level::Unknown));
}

Result<int> cli::CheckCommand::look()
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
    return static_cast<int>(worst());
}

/// Monitoring systems read standard output only.
int cli::CheckCommand::statusOf(const Error &error)
{
    if (m_deadline)
        m_deadline->claim();
    say(u"SCRAPAZOID UNKNOWN - "_s + error.message);
    return static_cast<int>(Level::Unknown);
}

Result<void> cli::CheckCommand::judge(const cleanup::Health &health)
{
    const auto stuck = limits("stuck", stuckBounds());
    const auto volume = limits("volume", volumeBounds(target().alerts));
    const auto cleanup = times("cleanup", cleanupAgeBounds(target().intervals));
    if (!stuck || !volume || !cleanup)
        return tl::unexpected(!stuck ? stuck.error() : !volume ? volume.error() : cleanup.error());
    add({.key = u"stuck"_s,
         .text = Tr::tr("%n stuck", nullptr, static_cast<int>(health.live.stuck)),
         .value = static_cast<double>(health.live.stuck),
         .unit = {},
         .bounds = *stuck});
    for (const Judgement &one : ::judge(cleanup::observationOf(health), target())) {
        if (one.kind != AlertKind::NobodyCleans || !one.isRaised)
            continue;
        m_checks.last().level = Level::Critical;
        m_remarks << one.text;
    }
    if (health.automation.isKept())
        judgeSchedule(health.automation);
    for (const auto &[directory, use] : health.volumes) {
        const QString percent = figure(std::round(use.usedPercent()));
        add({.key = u"volume_"_s + ::toName(directory),
             .text = use.lacksInodes() ? Tr::tr("%1 volume %2 % of its inodes").arg(toWord(directory), percent)
                                       : Tr::tr("%1 volume %2 %").arg(toWord(directory), percent),
             .value = use.usedPercent(),
             .unit = u"%"_s,
             .bounds = *volume});
    }
    for (const Directory directory : target().directories()) {
        if (!target().root(directory).path.isEmpty() && !health.volumes.contains(directory)) {
            m_checks.append({.key = u"folder_"_s + ::toName(directory),
                             .level = Level::Critical,
                             .text = Tr::tr("the %1 folder cannot be opened").arg(toWord(directory)),
                             .unit = {}});
        }
    }
    if (health.lastFileCleanup) {
        const qint64 ago = health.takenAt.secondsSince(*health.lastFileCleanup);
        add({.key = u"last_cleanup"_s,
             .text = Tr::tr("last cleanup %1 ago").arg(duration::forPeople(ago)),
             .value = static_cast<double>(ago),
             .unit = u"s"_s,
             .bounds = *cleanup});
    }
    add({.key = u"running"_s,
         .text = Tr::tr("%n running", nullptr, static_cast<int>(health.live.running)),
         .value = static_cast<double>(health.live.running),
         .unit = {},
         .bounds = unlimited});
    add({.key = u"pending"_s,
         .text = Tr::tr("%n pending", nullptr, static_cast<int>(health.live.pending)),
         .value = static_cast<double>(health.live.pending),
         .unit = {},
         .bounds = unlimited});
    return {};
}

void cli::CheckCommand::judgeSchedule(const Automation &automation)
{
    const QStringList overdue = automation.overdueJobs();
    add({.key = u"overdue"_s,
         .text = overdue.isEmpty() ? Tr::tr("schedule kept")
                                   : Tr::tr("nobody keeps the schedule: %1 overdue").arg(overdue.join(u", "_s)),
         .value = static_cast<double>(overdue.size()),
         .unit = {},
         .bounds = {0, 0}});
    const QStringList failing = automation.failingJobs();
    add({.key = u"failing"_s,
         .text = failing.isEmpty() ? Tr::tr("every job goes through")
                                   : Tr::tr("%1 runs but does not go through").arg(failing.join(u", "_s)),
         .value = static_cast<double>(failing.size()),
         .unit = {},
         .bounds = {0, mostStuck}});
    QStringList refused;
    for (const auto &[job, sentence] : automation.refusals().asKeyValueRange()) {
        if (!sentence.isEmpty())
            refused << Tr::tr("%1 did nothing: %2").arg(job, sentence);
    }
    add({.key = u"refused"_s,
         .text = refused.isEmpty() ? Tr::tr("no job refused") : refused.join(u' '),
         .value = static_cast<double>(refused.size()),
         .unit = {},
         .bounds = {0, mostStuck}});
}

void cli::CheckCommand::add(Check check)
{
    check.warning = m_ranges.warning(check.key);
    check.critical = m_ranges.critical(check.key);
    check.level = levelOf(check);
    m_checks.append(std::move(check));
}

cli::CheckCommand::Level cli::CheckCommand::levelOf(const Check &check)
{
    const bool isCritical = check.critical ? check.critical->alerts(check.value) : check.value > check.bounds.critical;
    const bool isWarning = check.warning ? check.warning->alerts(check.value) : check.value > check.bounds.warning;
    return isCritical ? Level::Critical : isWarning ? Level::Warning : Level::Ok;
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

/// What is not good comes first; sentences among it are parts of the line. Behind the bar
/// 'label'=value[unit];[warn];[crit];[min];[max] for each figure.
QString cli::CheckCommand::line() const
{
    QStringList texts;
    const auto addPart = [&](const QString &text) { texts << (text.endsWith(u'.') ? text.chopped(1) : text); };
    for (const QString &remark : m_remarks)
        addPart(remark);
    for (const Level level : {Level::Critical, Level::Warning, Level::Ok}) {
        for (const Check &check : m_checks) {
            if (check.level == level)
                addPart(check.text);
        }
    }
    QStringList figures;
    for (const Check &check : m_checks) {
        if (check.key.startsWith(u"folder_"_s))
            continue;
        figures << u"'%1'=%2%3;%4;%5;0;%6"_s.arg(
            check.key, figure(check.value), check.unit, limitOf(check.bounds.warning, check.warning),
            limitOf(check.bounds.critical, check.critical), check.unit == u"%"_s ? u"100"_s : QString());
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
        if (check.warning)
            json.member("warning_range"_L1, check.warning->text);
        else if (check.bounds.warning < mostStuck)
            json.member("warning"_L1, check.bounds.warning);
        if (check.critical)
            json.member("critical_range"_L1, check.critical->text);
        else if (check.bounds.critical < mostStuck)
            json.member("critical"_L1, check.bounds.critical);
        json.endObject();
    }
    json.endArray();
    json.beginArray("remarks"_L1);
    for (const QString &remark : std::as_const(m_remarks))
        json.element(remark);
    json.endArray();
}
