// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/measureworkload.h"

#include "cleanup/look/findstatistics.h"
#include "cleanup/session/session.h"
#include "cleanup/tr.h"
#include "database/server/transaction.h"
#include "database/service/executionrepository.h"
#include "database/service/filerepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestWindow = 365;
constexpr int runtimeDays = 30;
/// 1970-01-01 was a Thursday.
constexpr int weekdayOfEpoch = 3;

/// Of complete days: today is left out.
Ingest ingestOf(const Statistics::FileRows &rows, qint64 today)
{
    Ingest ingest{.firstDay = today, .bytes = {}};
    if (rows.days.empty())
        return ingest;
    ingest.firstDay = std::clamp(rows.days.front().day, today - longestWindow, today);
    ingest.bytes.resize(static_cast<size_t>(today - ingest.firstDay));
    for (const Statistics::Day &day : rows.days) {
        if (day.day >= ingest.firstDay && day.day < today)
            ingest.bytes[static_cast<size_t>(day.day - ingest.firstDay)] = static_cast<double>(day.tally.bytes);
    }
    return ingest;
}

Tally within(const Statistics::FileRows &rows, qint64 from, qint64 to)
{
    Tally sum;
    for (const Statistics::Day &day : rows.days) {
        if (day.day >= from && day.day < to)
            sum += day.tally;
    }
    return sum;
}

void average(const Statistics &statistics, qint64 today, cleanup::MeasuredWorkload &measured)
{
    const qint64 from = today - measured.days;
    qint64 executions = 0;
    std::array<int, 7> daysOfWeek{};
    for (qint64 day = from; day < today; ++day)
        ++daysOfWeek[static_cast<size_t>((day + weekdayOfEpoch) % 7)];
    for (const Statistics::ExecutionDay &day : statistics.executions) {
        if (day.day < from || day.day >= today)
            continue;
        executions += day.executions;
        const auto weekday = static_cast<size_t>((day.day + weekdayOfEpoch) % 7);
        measured.weekdays[weekday] += static_cast<double>(day.executions) / daysOfWeek[weekday];
    }
    const auto ratio = [](qint64 a, qint64 b) { return b > 0 ? static_cast<double>(a) / static_cast<double>(b) : 0.0; };
    const Tally screenshots = within(statistics.of(Directory::Screenshots), from, today);
    const Tally downloads = within(statistics.of(Directory::Downloads), from, today);
    measured.workload = {.executionsPerDay = ratio(executions, measured.days),
                         .screenshotsPerExecution = ratio(screenshots.count, executions),
                         .screenshotBytes = ratio(screenshots.bytes, screenshots.count),
                         .downloadsPerExecution = ratio(downloads.count, executions),
                         .downloadBytes = ratio(downloads.bytes, downloads.count)};
}
} // namespace

Result<cleanup::MeasuredWorkload> cleanup::measureWorkload(Session &session, int days, const Context &context)
{
    if (days < 1 || days > longestWindow)
        return failure(ErrorKind::Usage, Tr::tr("A workload is measured over 1 to %1 days.").arg(longestWindow));
    if (const auto has = requireFileTables(session.target()); !has)
        return tl::unexpected(has.error());
    const auto statistics = findStatistics(session, context);
    if (!statistics)
        return tl::unexpected(statistics.error());
    const database::CancelOnStop cancel(session.connection(), context.stop);
    const qint64 today = statistics->takenAt.day();
    MeasuredWorkload measured;
    measured.days = days;
    measured.takenAt = statistics->takenAt;
    average(*statistics, today, measured);
    for (const Directory directory : directories) {
        const auto large
            = database::FileRepository(session.connection(), session.schema(), directory)
                  .findSizePercentile(0.95, ServerTime::beginOfDay(today - days), ServerTime::beginOfDay(today));
        if (!large)
            return tl::unexpected(asStopped(large.error(), context));
        measured.largeBytes[static_cast<size_t>(directory)] = *large;
        measured.ingest[static_cast<size_t>(directory)] = ingestOf(statistics->of(directory), today);
    }
    database::ExecutionRepository executions(session.connection(), session.schema());
    auto losses = executions.findLosses(statistics->takenAt,
                                        statistics->takenAt.minusSeconds(session.target().stuck.limitSeconds()));
    if (!losses)
        return tl::unexpected(asStopped(losses.error(), context));
    measured.losses = std::move(*losses);
    auto runtimes = executions.findRuntimes(statistics->takenAt.minusSeconds(runtimeDays * qint64(86'400)));
    if (!runtimes)
        return tl::unexpected(asStopped(runtimes.error(), context));
    measured.runtimes = StuckSimulation(*runtimes);
    return measured;
}
