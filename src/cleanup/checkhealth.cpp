// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/checkhealth.h"

#include "cleanup/schedule.h"
#include "cleanup/stuck.h"
#include "cleanup/volumes.h"
#include "database/executionrepository.h"
#include "database/runjournal.h"

using namespace Qt::StringLiterals;

namespace {
void count(const LiveExecution &live, const StuckRule &rule, cleanup::Health &health)
{
    const Execution &execution = live.execution;
    if (!rule.isStuck(execution, health.takenAt)) {
        ++(execution.status == u"pending"_s ? health.pending : health.running);
        return;
    }
    ++health.stuck;
    const qint64 past = health.takenAt.secondsSince(*execution.startedAt) - rule.limitSeconds();
    health.longestStuckSeconds = std::max(past, health.longestStuckSeconds.value_or(0));
}
} // namespace

Result<cleanup::Health> cleanup::checkHealth(Session &session, const Context &context)
{
    if (const auto checked = checkStuckRule(session.target().stuck); !checked)
        return tl::unexpected(checked.error());
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    const database::CancelOnStop cancel(session.connection(), context.stop);
    Health health{.takenAt = session.facts().now,
                  .volumes = findVolumes(session.target()),
                  .isSetUp = session.schema().isSetUp(),
                  .lastFileCleanup = {},
                  .overdueJobs = {},
                  .failingJobs = {},
                  .clockSkewMs = session.facts().clockSkewMs};
    const auto live = database::ExecutionRepository(session.connection(), session.schema()).findLive();
    if (!live)
        return tl::unexpected(asStopped(live.error(), context));
    for (const LiveExecution &one : *live)
        count(one, session.target().stuck, health);
    if (health.isSetUp) {
        const auto last = database::RunJournal(session.connection()).findLastFileCleanup();
        if (!last)
            return tl::unexpected(asStopped(last.error(), context));
        health.lastFileCleanup = *last;
        const auto automation = findAutomation(session);
        if (!automation)
            return tl::unexpected(asStopped(automation.error(), context));
        health.isScheduleKept = automation->isKept();
        health.overdueJobs = automation->overdueJobs();
        health.failingJobs = automation->failingJobs();
    }
    return health;
}
