// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/runjournal.h"
#include "database/schema.h"

#include <span>

namespace database {

/// An execution to be marked failed.
struct ExecutionClaim {
    qint64 seq = 0;
    qint64 id = 0;
    quint32 version = 0;
    QString message; ///< The error message, computed from `findNow` of the same transaction.
};

/// Marks executions failed and takes that back, journal and row in one transaction. For the connection's own thread.
class ExecutionJournal {
public:
    ExecutionJournal(Connection &connection, const Schema &schema) : m_connection(connection), m_schema(schema) { }

    /// Marks those that are still what the plan saw; returns their seqs. Inside the caller's transaction.
    Result<QSet<qint64>> mark(const OpenRun &run, int batch, ServerTime stuckBefore, std::span<const ExecutionClaim> items, bool skipLocked);
    /// What the journal says a batch marked.
    Result<QSet<qint64>> findMarked(const OpenRun &run, int batch);
    /// Why the others were not: Vanished, Protected (pinned) or Changed, in the order of `ids`.
    Result<std::vector<Outcome>> classify(std::span<const qint64> ids);

    /// What the journal says a batch took back.
    Result<std::vector<RunItem>> findTakenBack(const OpenRun &undo, int batch);
    /// Takes marks back where nobody changed the row since; journals every one into `undo`. Returns outcome by id.
    Result<std::vector<RunItem>> takeBack(const OpenRun &undo, int batch, const OpenRun &subject, qint64 after, int limit);

private:
    Connection &m_connection;
    const Schema &m_schema;
};

} // namespace database
