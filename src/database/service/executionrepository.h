// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/overview.h"
#include "core/automation/statistics.h"
#include "core/execution/execution.h"
#include "core/execution/executionlosses.h"
#include "core/execution/stucksimulation.h"
#include "core/plan/itemlist.h"
#include "database/schema/schema.h"

#include <functional>

namespace database {

/// Reads the executions table.
class ExecutionRepository {
public:
    ExecutionRepository(Connection &connection, const Schema &schema)
        : m_connection(connection)
        , m_schema(schema)
    {
    }

    using Consumer = std::function<void(const Item &)>;

    /// Stuck executions as plan items, longest running first; `only`: none but these. The path holds the status.
    Result<void> findStuck(ServerTime before, const QList<ExecutionId> &only, const Consumer &consume);
    /// Unfinished rows that the rule can never judge: no start, or an infinite one. And pinned stuck ones.
    Result<void> findKept(ServerTime before, const Consumer &consume);

    struct Figures {
        qint64 rows = 0;
        qint64 unfinished = 0;
        qint64 future = 0; ///< Unfinished and started later than `future`.
        std::optional<ServerTime> newestStart; ///< Of the unfinished ones.
    };
    Result<Figures> findFigures(ServerTime future);

    /// Every unfinished execution with its file counts, by id.
    Result<QList<LiveExecution>> findLive();
    /// How many ended in each hour from `from` on, ascending; how a cleanup's message begins and
    /// ends tells those that it marked.
    Result<std::vector<Overview::Hour>> findHours(ServerTime from, const QString &markStart, const QString &markEnd);
    /// How long those ran that completed since then.
    Result<std::vector<StuckSimulation::Runtime>> findRuntimes(ServerTime from);
    /// Of executions that have file rows which no rule protects, by the age of the oldest at `now`.
    Result<ExecutionLosses> findLosses(ServerTime now, ServerTime stuckBefore);
    /// How many started on each day, ascending; those without a start are left out.
    Result<std::vector<Statistics::ExecutionDay>> findDays();
    /// Whose every execution is, in no order; nothing where the mapping has no user column.
    Result<void> streamUsers(const std::function<void(const RowKey &execution, const RowKey &user)> &consume);
    /// Users by the beginning of their key, the most active first, at most `limit`; none where the mapping has no user
    /// column. Reads the table.
    struct User {
        RowKey key;
        qint64 executions = 0;
    };
    Result<QList<User>> findUsers(const QString &beginning, int limit);
    Result<std::optional<Execution>> find(const ExecutionId &id);
    Result<bool> isPinned(const ExecutionId &id);

    /// The rule for stuck, over alias e, with $1 the limit: what plans and marks share.
    static QString stuckPredicate(const Schema &schema);

private:
    Connection &m_connection;
    const Schema &m_schema;
};

} // namespace database
