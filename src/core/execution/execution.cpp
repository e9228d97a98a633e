// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution/execution.h"

#include <algorithm>

bool StuckRule::isStuck(const Execution &execution, ServerTime now) const
{
    return execution.isUnfinished() && execution.startedAt && *execution.startedAt < now.minusSeconds(limitSeconds());
}

LiveSnapshot LiveSnapshot::of(ServerTime takenAt, QList<LiveExecution> rows, const StuckRule &rule)
{
    LiveSummary summary;
    for (const LiveExecution &row : std::as_const(rows)) {
        const Execution &execution = row.execution;
        ++summary.byStatus[execution.status];
        summary.withoutStart += execution.startedAt ? 0 : 1;
        const qint64 seconds = execution.startedAt ? takenAt.secondsSince(*execution.startedAt) : 0;
        summary.oldestSeconds = std::max(summary.oldestSeconds, seconds);
        if (!rule.isStuck(execution, takenAt)) {
            ++(execution.state == ExecutionState::Pending ? summary.pending : summary.running);
            continue;
        }
        ++summary.stuck;
        if (summary.oldestStuck && seconds <= summary.oldestStuckSeconds)
            continue;
        summary.oldestStuck = execution;
        summary.oldestStuckSeconds = seconds;
        summary.longestPastLimitSeconds = seconds - rule.limitSeconds();
    }
    return {.takenAt = takenAt, .rows = std::move(rows), .rule = rule, .summary = std::move(summary)};
}
