// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/checkhealth.h"

#include "cleanup/look/findexecutions.h"
#include "cleanup/look/findvolumes.h"
#include "cleanup/plan/stuck.h"
#include "cleanup/watch/manageschedule.h"
#include "database/journal/runhistory.h"

Observation cleanup::observationOf(const Health &health)
{
    Observation seen{.now = health.takenAt};
    seen.volumes = health.apart;
    seen.live = health.live;
    seen.clockSkewMs = health.clockSkewMs;
    if (health.isSetUp) {
        seen.lastFileCleanup = health.lastFileCleanup;
        seen.overdueJobs = health.automation.overdueJobs();
        seen.failingJobs = health.automation.failingJobs();
        seen.refusals = health.automation.refusals();
    }
    return seen;
}

Result<cleanup::Health> cleanup::checkHealth(Session &session, const Context &context)
{
    if (const auto checked = checkStuckRule(session.target().stuck); !checked)
        return tl::unexpected(checked.error());
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    const database::CancelOnStop cancel(session.connection(), context.stop);
    const auto live = liveSnapshot(session);
    if (!live)
        return tl::unexpected(asStopped(live.error(), context));
    VolumesFound volumes = lookAtVolumes(session);
    Health health{.takenAt = live->takenAt,
                  .live = live->summary,
                  .volumes = std::move(volumes.all),
                  .apart = std::move(volumes.apart),
                  .isSetUp = session.schema().isSetUp(),
                  .lastFileCleanup = {},
                  .automation = {},
                  .clockSkewMs = session.facts().clockSkewMs};
    if (health.isSetUp) {
        if (!session.schema().directories().empty()) {
            const auto last = database::RunHistory(session.connection()).findLastFileCleanup();
            if (!last)
                return tl::unexpected(asStopped(last.error(), context));
            health.lastFileCleanup = *last;
        }
        auto automation = findAutomation(session);
        if (!automation)
            return tl::unexpected(asStopped(automation.error(), context));
        health.automation = std::move(*automation);
    }
    return health;
}
