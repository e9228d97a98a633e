// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/capacitycommand.h"

#include "cli/format.h"
#include "cli/jsonwriter.h"
#include "core/bytes.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int longestWindow = 365;
constexpr std::array tableDays{1, 3, 7, 14, 30, 90};
} // namespace

QString cli::CapacityCommand::summary() const
{
    return Tr::tr("the space that a workload needs: the planning formula on given or measured figures");
}

QString cli::CapacityCommand::details() const
{
    return Tr::tr(
        "Needs no connection: without --measured the figures are those of the command line, and where it says "
        "nothing, of the service's manual. With --measured they are those of the last complete days, and the "
        "command line's replace single ones. GB is 10⁹ bytes.");
}

cli::Options cli::CapacityCommand::options() const
{
    return {
        {.name = "measured", .value = Tr::tr("DAYS"), .description = Tr::tr("measure the workload over so many days")},
        {.name = "executions-per-day", .value = Tr::tr("N"), .description = Tr::tr("default 50")},
        {.name = "screenshots-per-execution", .value = Tr::tr("N"), .description = Tr::tr("default 10")},
        {.name = "screenshot-size", .value = Tr::tr("SIZE"), .description = Tr::tr("average; default 100KB")},
        {.name = "downloads-per-execution", .value = Tr::tr("N"), .description = Tr::tr("default 5")},
        {.name = "download-size", .value = Tr::tr("SIZE"), .description = Tr::tr("average; default 5MB")},
        {.name = "days", .value = Tr::tr("N"), .description = Tr::tr("days that files are kept")},
        {.name = "margin", .value = Tr::tr("X"), .description = Tr::tr("times what is needed; default 1.2")}};
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

Result<int> cli::CapacityCommand::run()
{
    CapacityPlan plan;
    const auto window = arguments().wholeNumber("measured", 1, longestWindow);
    if (!window)
        return tl::unexpected(window.error());
    if (*window) {
        const auto target = openTarget();
        if (!target)
            return tl::unexpected(target.error());
        plan.days = {target->screenshotDays, target->downloadDays};
        auto measured = watched([&](const cleanup::Context &context) {
            return cleanup::measureWorkload(*target, static_cast<int>(**window), context);
        });
        if (!measured)
            return tl::unexpected(measured.error());
        plan.workload = measured->workload;
        m_measured = std::move(*measured);
    }
    if (const auto taken = takeGiven(plan); !taken)
        return tl::unexpected(taken.error());
    m_plan = plan;
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
    return 0;
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
}
