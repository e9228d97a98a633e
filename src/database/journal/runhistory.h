// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/journal/runjournal.h"

namespace database {

/// A run with files left in quarantine.
struct PurgeCandidate {
    OpenRun run;
    Counts files;
    std::optional<ServerTime> until; ///< The end of its undo window.
    bool isDue = false; ///< That is over, by the server's clock.
};

/// How much there is of it.
struct HistoryExtent {
    qint64 runs = 0;
    qint64 undoable = 0; ///< Items that can be put back yet; of runs that have been counted.
};

/// What the console's own schema says of runs that were. For the connection's own thread.
class RunHistory {
public:
    explicit RunHistory(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<QList<RunRecord>> findRuns(int limit);
    /// The newest cleanup, whatever became of it; nothing where there was none.
    Result<std::optional<RunRecord>> findLastCleanup();
    /// When a cleanup that takes files last ended well.
    Result<std::optional<ServerTime>> findLastFileCleanup();
    /// Of all commands that have ever run, by name.
    Result<QList<RunTotals>> findTotals();
    /// By id, unique prefix or "last". Errors: NotFound, Usage (ambiguous).
    Result<std::pair<OpenRun, RunRecord>> findRun(const QString &name);
    Result<QList<RunItem>> findItems(const OpenRun &run, qint64 after, int limit);
    Result<HistoryExtent> findExtent();
    /// Oldest first; all of them, or the one named.
    Result<QList<PurgeCandidate>> findPurgeCandidates(const RunId &only);

private:
    Result<QList<std::pair<OpenRun, RunRecord>>> readRuns(const QString &where, const QVariantList &values, int limit);

    Connection &m_connection;
};

} // namespace database
