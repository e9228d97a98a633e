// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/findoverview.h"

#include "cleanup/look/findstatistics.h"
#include "cleanup/look/findvolumes.h"
#include "cleanup/plan/planinprogress.h"
#include "cleanup/plan/stuck.h"
#include "cleanup/watch/manageschedule.h"
#include "database/console/alertrepository.h"
#include "database/journal/runhistory.h"
#include "database/service/executionrepository.h"

#include <algorithm>

namespace {
constexpr qint64 hourUs = 3'600'000'000;

Result<void> addRuns(cleanup::Session &session, Overview &overview)
{
    if (!session.schema().isSetUp())
        return {};
    database::RunHistory history(session.connection());
    const auto last = history.findLastCleanup();
    const auto lastOfFiles = history.findLastFileCleanup();
    if (!last || !lastOfFiles)
        return tl::unexpected(last ? lastOfFiles.error() : last.error());
    overview.lastCleanup = *last;
    overview.lastFileCleanup = *lastOfFiles;
    // A role that may not read them sees everything else; the doctor names the right that is missing.
    auto alerts = database::AlertRepository(session.connection()).findActive();
    if (!alerts && alerts.error().kind == ErrorKind::Connection)
        return tl::unexpected(alerts.error());
    overview.alerts = std::move(alerts).value_or(QList<Alert>());
    return {};
}

/// Without gaps.
std::vector<Overview::Hour> wholeHours(const std::vector<Overview::Hour> &found, ServerTime now)
{
    std::vector<Overview::Hour> hours;
    const qint64 last = now.microseconds / hourUs;
    for (qint64 hour = last - Overview::hoursShown + 1; hour <= last; ++hour) {
        const auto one = std::find_if(found.begin(), found.end(), [&](const auto &some) { return some.hour == hour; });
        hours.push_back(one != found.end() ? *one : Overview::Hour{.hour = hour});
    }
    return hours;
}
} // namespace

Result<Overview> cleanup::findOverview(Session &session, const Context &context)
{
    auto statistics = findStatistics(session, context);
    if (!statistics)
        return tl::unexpected(statistics.error());
    const database::CancelOnStop cancel(session.connection(), context.stop);
    Overview overview;
    overview.takenAt = statistics->takenAt;
    overview.statistics = std::move(*statistics);
    const ServerTime from{(overview.takenAt.microseconds / hourUs - Overview::hoursShown + 1) * hourUs};
    const auto hours = database::ExecutionRepository(session.connection(), session.schema())
                           .findHours(from, stuckMessageStart, stuckMessageEnd);
    if (!hours)
        return tl::unexpected(asStopped(hours.error(), context));
    overview.hours = wholeHours(*hours, overview.takenAt);
    if (const auto added = addRuns(session, overview); !added)
        return tl::unexpected(asStopped(added.error(), context));
    auto automation = findAutomation(session);
    if (!automation)
        return tl::unexpected(asStopped(automation.error(), context));
    overview.automation = std::move(*automation);
    VolumesFound found = lookAtVolumes(session);
    overview.volumes = std::move(found.all);
    overview.apart = std::move(found.apart);
    if (overview.volumes.empty())
        overview.volumeTrouble = std::move(found.trouble);
    return overview;
}
