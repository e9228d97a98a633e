// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/historysearch.h"
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

    Result<QList<RunRecord>> findRuns(int limit, const RunFilter &filter = {}, const RunOrder &order = {});
    /// By the journal's own keys, whatever is still there.
    Result<QHash<qint64, RunRecord>> findRuns(const QSet<qint64> &keys);
    /// What runs there are to choose from.
    Result<RunFacets> findFacets();
    /// The newest cleanup, whatever became of it; nothing where there was none.
    Result<std::optional<RunRecord>> findLastCleanup();
    /// When a cleanup that takes files last ended well.
    Result<std::optional<ServerTime>> findLastFileCleanup();
    /// Of all commands that have ever run, by name.
    Result<QList<RunTotals>> findTotals();
    /// By id, unique prefix or "last". Errors: NotFound, Usage (ambiguous).
    Result<std::pair<OpenRun, RunRecord>> findRun(const QString &name);
    /// A page of them; `after`: the key of the last one of the page before, in the same order; -1: the first page. In
    /// another order than the run's own the server reads all of them for each page.
    Result<QList<RunItem>> findItems(const OpenRun &run, qint64 after, int limit, const RunItemOrder &order = {});
    /// Of these items of a cleanup, by key, those that can be brought back; ascending.
    Result<QList<RunItem>> findUndoable(const OpenRun &run, std::span<const qint64> keys);
    Result<HistoryExtent> findExtent();
    /// Oldest first; all of them, or the one named.
    Result<QList<PurgeCandidate>> findPurgeCandidates(const RunId &only);

private:
    Result<QList<std::pair<OpenRun, RunRecord>>> readRuns(const QString &where, const QVariantList &values, int limit,
                                                          const QString &order = QStringLiteral("r.run DESC"));

    Connection &m_connection;
};

} // namespace database
