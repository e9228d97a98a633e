// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/servertime.h"
#include "core/execution/statuswords.h"

#include <QList>
#include <QMap>
#include <optional>

/// One row of the executions table as the service wrote it.
struct Execution {
    ExecutionId id;
    std::optional<RowKey> userId; ///< Empty where the mapping has no user column.
    QString status; ///< The service's own word: pending, running, completed, failed, …
    ExecutionState state = ExecutionState::Other; ///< What that word means.
    std::optional<ServerTime> startedAt;
    std::optional<ServerTime> completedAt;
    QString errorMessage;

    bool isUnfinished() const { return state == ExecutionState::Pending || state == ExecutionState::Running; }
    friend bool operator==(const Execution &, const Execution &) = default;
};

/// A row of the live table: unfinished executions with how many files each has so far.
struct LiveExecution {
    Execution execution;
    int screenshots = 0;
    int downloads = 0;
    friend bool operator==(const LiveExecution &, const LiveExecution &) = default;
};

/// The rule for "stuck": running or pending, and started longer ago than both together.
struct StuckRule {
    qint64 maxExecutionTime = 300; ///< Seconds; the service's MAX_EXECUTION_TIME.
    qint64 grace = 60; ///< Seconds on top, the service's own buffer.

    qint64 limitSeconds() const { return maxExecutionTime + grace; }
    /// False for rows without a start: they can never be stuck by this rule.
    bool isStuck(const Execution &execution, ServerTime now) const;
};

/// What a snapshot comes to. Every unfinished execution is counted once in running, pending or stuck.
struct LiveSummary {
    qint64 running = 0;
    qint64 pending = 0;
    qint64 stuck = 0;
    qint64 withoutStart = 0; ///< Among the running and pending ones: they can never be stuck.
    QMap<QString, qint64> byStatus; ///< The service's own words, stuck ones included.
    qint64 oldestSeconds = 0; ///< Since the start of the oldest; 0 where there is none.
    std::optional<Execution> oldestStuck;
    qint64 oldestStuckSeconds = 0; ///< Since its start.
    qint64 longestPastLimitSeconds = 0; ///< How long it should have been marked; 0 where none is stuck.
};

/// Unfinished executions at one moment of the server's clock.
struct LiveSnapshot {
    ServerTime takenAt;
    QList<LiveExecution> rows;
    StuckRule rule;
    LiveSummary summary;

    static LiveSnapshot of(ServerTime takenAt, QList<LiveExecution> rows, const StuckRule &rule);
};
