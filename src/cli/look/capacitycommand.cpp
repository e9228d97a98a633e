// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/look/capacitycommand.h"

#include "cleanup/look/forecastinput.h"
#include "cli/text/format.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "core/base/bytes.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestWindow = 365;
constexpr std::array tableDays{1, 3, 7, 14, 30, 90};
constexpr std::array shares{0.8, 1.0}; // where the service's manual warns, and where nothing more fits

QString dayText(qint64 day)
{
    return ServerTime::beginOfDay(day).toUtc().date().toString(Qt::ISODate);
}

QString percentText(double share)
{
    return QString::number(100 * share, 'f', 0) + u'%';
}

/// Likely, earliest and latest day, for a row of a table.
QStringList cells(const FullDate &full, qint64 today)
{
    switch (full.kind) {
    case FullDate::Kind::Unknown: return {Tr::tr("too little data"), {}, {}};
    case FullDate::Kind::Never: return {Tr::tr("not within a year"), {}, {}};
    case FullDate::Kind::Date: break;
    }
    return {dayText(today + full.likely), dayText(today + full.earliest),
            full.latest ? dayText(today + *full.latest) : Tr::tr("perhaps never")};
}

void write(cli::JsonWriter &json, QLatin1StringView key, const FullDate &full, qint64 today)
{
    if (full.kind != FullDate::Kind::Date) {
        json.null(key);
        return;
    }
    json.beginObject(key);
    json.member("likely"_L1, dayText(today + full.likely));
    json.member("earliest"_L1, dayText(today + full.earliest));
    if (full.latest)
        json.member("latest"_L1, dayText(today + *full.latest));
    else
        json.null("latest"_L1);
    json.endObject();
}
} // namespace

QString cli::CapacityCommand::summary() const
{
    return Tr::tr("the space that a workload needs: the planning formula on given or measured figures");
}

QString cli::CapacityCommand::details() const
{
    return Tr::tr(
        "Needs no connection: without --measured the figures are those of the command line, and where it says "
        "nothing, of the service's manual. With --measured they are those of the last complete days, the command "
        "line's replace single ones, and both folders are measured to tell when their volume is full: from what came "
        "in each day, and with no date where the data allow none. GB is 10⁹ bytes.");
}

cli::Options cli::CapacityCommand::options() const
{
    return {{.name = "measured",
             .value = Tr::tr("DAYS"),
             .description = Tr::tr("measure the workload over so many days, 30 where none is said"),
             .ifOmitted = "30"},
            {.name = "executions-per-day", .value = Tr::tr("N"), .description = Tr::tr("default 50")},
            {.name = "screenshots-per-execution", .value = Tr::tr("N"), .description = Tr::tr("default 10")},
            {.name = "screenshot-size", .value = Tr::tr("SIZE"), .description = Tr::tr("average; default 100KB")},
            {.name = "downloads-per-execution", .value = Tr::tr("N"), .description = Tr::tr("default 5")},
            {.name = "download-size", .value = Tr::tr("SIZE"), .description = Tr::tr("average; default 5MB")},
            {.name = "days", .value = Tr::tr("N"), .description = Tr::tr("days that files are kept")},
            {.name = "margin", .value = Tr::tr("X"), .description = Tr::tr("times what is needed; default 1.2")},
            {.name = "volume",
             .value = Tr::tr("SIZE"),
             .description = Tr::tr("of the volume; with --measured, what the folders lie on unless given")},
            {.name = "under",
             .value = Tr::tr("PERCENT"),
             .description = Tr::tr("of the volume that may be used at most; default 75")}};
}

Result<void> cli::CapacityCommand::takeNumber(const QByteArray &option, double &number, double least, double most) const
{
    const auto given = arguments().number(option, least, most);
    if (!given)
        return tl::unexpected(given.error());
    number = given->value_or(number);
    return {};
}

Result<void> cli::CapacityCommand::takeSize(const QByteArray &option, double &size) const
{
    if (!arguments().has(option))
        return {};
    const auto given = bytes::parse(QString::fromUtf8(arguments().value(option)));
    if (!given) {
        return failure(ErrorKind::Usage,
                       Tr::tr("--%1 cannot be \"%2\": it takes a size like 100KB, 5MB or 1.5GiB.")
                           .arg(QString::fromLatin1(option), bytes::displayName(arguments().value(option))));
    }
    size = static_cast<double>(*given);
    return {};
}

Result<void> cli::CapacityCommand::takeGiven(CapacityPlan &plan) const
{
    constexpr double most = 1e9;
    const auto days = arguments().wholeNumber("days", shortestRetentionDays, longestRetentionDays);
    if (!days)
        return tl::unexpected(days.error());
    if (*days)
        plan.days.fill(static_cast<int>(**days));
    return takeNumber("executions-per-day", plan.workload.executionsPerDay, 0, most)
        .and_then(
            [&] { return takeNumber("screenshots-per-execution", plan.workload.screenshotsPerExecution, 0, most); })
        .and_then([&] { return takeSize("screenshot-size", plan.workload.screenshotBytes); })
        .and_then([&] { return takeNumber("downloads-per-execution", plan.workload.downloadsPerExecution, 0, most); })
        .and_then([&] { return takeSize("download-size", plan.workload.downloadBytes); })
        .and_then([&] { return takeNumber("margin", plan.margin, 1, 100); });
}

Result<void> cli::CapacityCommand::measure(int window, CapacityPlan &plan)
{
    if (const auto opened = openAgreedSession(); !opened)
        return tl::unexpected(opened.error());
    plan.days = {target().screenshotDays, target().downloadDays};
    auto measured = watched(
        [&](const cleanup::Context &context) { return cleanup::measureWorkload(session(), window, context); });
    if (!measured)
        return tl::unexpected(measured.error());
    auto look = watched([&](const cleanup::Context &context) { return cleanup::lookAtStorage(session(), context); });
    if (!look)
        return tl::unexpected(look.error());
    plan.workload = measured->workload;
    m_measured = std::move(*measured);
    m_look = std::move(*look);
    m_volumeBytes = cleanup::volumeBytes(*m_look);
    m_otherBytes = cleanup::otherBytes(*m_look);
    return {};
}

Result<int> cli::CapacityCommand::run()
{
    CapacityPlan plan;
    const auto window = arguments().wholeNumber("measured", 1, longestWindow);
    if (!window)
        return tl::unexpected(window.error());
    CapacityPlan given; // before anything is connected to
    double percent = 100 * m_share;
    if (const auto taken = takeGiven(given).and_then([&] { return takeNumber("under", percent, 1, 100); }); !taken)
        return tl::unexpected(taken.error());
    if (*window) {
        if (const auto measured = measure(static_cast<int>(**window), plan); !measured)
            return tl::unexpected(measured.error());
    }
    if (const auto taken = takeGiven(plan).and_then([this] { return takeSize("volume", m_volumeBytes); }); !taken)
        return tl::unexpected(taken.error());
    m_share = percent / 100;
    m_plan = plan;
    if (m_measured) {
        ForecastInput input = cleanup::forecastInput(*m_measured, *m_look, plan);
        input.volumeBytes = m_volumeBytes;
        m_projection = forecast(input);
    }
    say(plan.formula());
    if (m_measured)
        say(Tr::tr("Measured over the last %n complete day(s).", nullptr, m_measured->days));
    QList<QStringList> rows{{Tr::tr("DAYS"), Tr::tr("NEEDED")}};
    for (const int days : tableDays) {
        CapacityPlan other = plan;
        other.days.fill(days);
        rows.append({QString::number(days), bytes::decimal(other.neededBytes())});
    }
    say(QString());
    say(format::table(rows, {0, 1}));
    if (m_volumeBytes > 0)
        tellVolume();
    if (m_measured)
        tellDates();
    return 0;
}

int cli::CapacityCommand::longestDays() const
{
    return m_plan->longestRetention(std::max(0.0, m_share * m_volumeBytes - m_otherBytes));
}

void cli::CapacityCommand::tellVolume() const
{
    const int longest = longestDays();
    say(QString());
    say(Tr::tr("Under %1 of a volume of %2, beside %3 of others: %4.")
            .arg(percentText(m_share), bytes::decimal(m_volumeBytes), bytes::decimal(m_otherBytes),
                 longest >= longestRetentionDays ? Tr::tr("any retention")
                                                 : Tr::tr("%n day(s) at most", nullptr, longest)));
    say(Tr::tr("To keep yours: a volume of %1.").arg(bytes::decimal(m_plan->volumeFor(m_share, m_otherBytes))));
}

void cli::CapacityCommand::tellDates() const
{
    const qint64 today = m_measured->takenAt.day();
    QList<QStringList> rows{
        {Tr::tr("VOLUME"), Tr::tr("CLEANED UP"), Tr::tr("REACHED"), Tr::tr("EARLIEST"), Tr::tr("LATEST")}};
    for (const double share : shares)
        rows.append(QStringList{percentText(share), Tr::tr("yes")} + cells(m_projection.reaches(share), today));
    for (const double share : shares)
        rows.append(QStringList{percentText(share), Tr::tr("never")}
                    + cells(m_projection.uncleanedReaches(share), today));
    say(QString());
    say(format::table(rows, {0}));
}

void cli::CapacityCommand::report(JsonWriter &json)
{
    json.member("command"_L1, QString::fromLatin1(name()));
    if (!m_plan)
        return;
    const Workload &workload = m_plan->workload;
    json.beginObject("assumptions"_L1);
    json.member("executions_per_day"_L1, workload.executionsPerDay);
    json.member("screenshots_per_execution"_L1, workload.screenshotsPerExecution);
    json.member("screenshot_bytes"_L1, qint64(std::llround(workload.screenshotBytes)));
    json.member("downloads_per_execution"_L1, workload.downloadsPerExecution);
    json.member("download_bytes"_L1, qint64(std::llround(workload.downloadBytes)));
    json.member("screenshot_days"_L1, qint64(m_plan->days[0]));
    json.member("download_days"_L1, qint64(m_plan->days[1]));
    json.member("margin"_L1, m_plan->margin);
    json.endObject();
    if (m_measured)
        json.member("measured_days"_L1, qint64(m_measured->days));
    else
        json.null("measured_days"_L1);
    json.member("daily_bytes"_L1, qint64(std::llround(workload.dailyBytes())));
    json.member("total_bytes"_L1, qint64(std::llround(m_plan->neededBytes())));
    if (m_volumeBytes > 0) {
        json.beginObject("volume"_L1);
        json.member("bytes"_L1, qint64(std::llround(m_volumeBytes)));
        json.member("other_bytes"_L1, qint64(std::llround(m_otherBytes)));
        json.member("share"_L1, m_share);
        json.member("longest_days"_L1, qint64(longestDays()));
        json.member("bytes_to_keep"_L1, qint64(std::llround(m_plan->volumeFor(m_share, m_otherBytes))));
        json.endObject();
    } else {
        json.null("volume"_L1);
    }
    if (!m_measured)
        return;
    const qint64 today = m_measured->takenAt.day();
    json.beginObject("reached"_L1);
    json.member("enough_data"_L1, m_projection.isEnough);
    write(json, "at_80_percent"_L1, m_projection.reaches(shares[0]), today);
    write(json, "at_100_percent"_L1, m_projection.reaches(shares[1]), today);
    write(json, "at_80_percent_uncleaned"_L1, m_projection.uncleanedReaches(shares[0]), today);
    write(json, "at_100_percent_uncleaned"_L1, m_projection.uncleanedReaches(shares[1]), today);
    json.endObject();
}
