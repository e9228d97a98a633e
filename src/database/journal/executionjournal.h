// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/journal/runjournal.h"
#include "database/schema/schema.h"

#include <span>

namespace database {

/// An execution to be marked failed.
struct ExecutionClaim {
    qint64 seq = 0;
    RowKey id;
    quint32 version = 0;
    QString state; ///< In the plan: "running" or "pending".
    QString runtime; ///< For the error message, computed from `findNow` of the same transaction.
};

/// The error message around an execution's runtime.
struct MessageParts {
    QString before;
    QString after;
};

/// Marks executions failed and takes that back, journal and row in one transaction. For the connection's own thread.
class ExecutionJournal {
public:
    ExecutionJournal(Connection &connection, const Schema &schema)
        : m_connection(connection)
        , m_schema(schema)
    {
    }

    /// Marks those that are still what the plan saw; returns their seqs. Inside the caller's transaction. Errors:
    /// Schema where another table has the name by now, as in `takeBack`.
    Result<QSet<qint64>> mark(const OpenRun &run, int batch, ServerTime stuckBefore,
                              std::span<const ExecutionClaim> items, const MessageParts &message, bool skipLocked);
    /// What the journal says a batch marked.
    Result<QSet<qint64>> findMarked(const OpenRun &run, int batch, SeqRange range = {});
    /// Why the others were not: Vanished, Protected (pinned), InUse, KeptByDatabase or Changed, in the order of
    /// `items`.
    Result<std::vector<Outcome>> classify(ServerTime stuckBefore, std::span<const ExecutionClaim> items);

    /// What the journal says a batch took back.
    Result<std::vector<RunItem>> findTakenBack(const OpenRun &undo, int batch);
    /// Takes marks back where nobody changed the row since; journals every one into `undo`. Returns outcome by id.
    Result<std::vector<RunItem>> takeBack(const OpenRun &undo, int batch, const OpenRun &subject, qint64 after,
                                          int limit);

private:
    /// What the rows hold beside the state that a mark overwrites.
    enum class OldValues { NoneBesideState, Any };
    Result<QSet<qint64>> markAll(const OpenRun &run, int batch, ServerTime stuckBefore,
                                 std::span<const ExecutionClaim> items, const MessageParts &message, bool skipLocked);
    Result<bool> hasLaterTriggers();
    Result<QSet<qint64>> findAstray(const OpenRun &undo, const OpenRun &subject, const std::vector<RunItem> &items,
                                    const QString &as);
    Result<void> requireMarks(const OpenRun &run, const QSet<qint64> &marked);
    /// Returns how many it marked.
    Result<qint64> markThose(const OpenRun &run, int batch, ServerTime stuckBefore,
                             std::span<const ExecutionClaim> items, const MessageParts &message, bool skipLocked,
                             OldValues old);

    Connection &m_connection;
    const Schema &m_schema;
};

} // namespace database
