// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actor.h"
#include "core/history.h"
#include "core/run.h"
#include "database/connection.h"

namespace database {

/// A run as the journal knows it while it goes on.
struct OpenRun {
    qint64 key = 0; ///< The journal's own.
    RunId id;
};

/// What the journal is told when a run begins.
struct NewRun {
    RunAction action = RunAction::Cleanup;
    QString command;
    RunId subject;
    RemovalMode mode = RemovalMode::Quarantine;
    QString policy;
    std::optional<ServerTime> cutoff;
    QString fingerprint;
    bool guardsOverridden = false;
    Counts planned;
    qint64 undoSeconds = 0;
};

/// A batch that was claimed and never settled.
struct OpenBatch {
    OpenRun run;
    int batch = 0;
    RunAction action = RunAction::Cleanup;
    RemovalMode mode = RemovalMode::Quarantine;
    RunId subject;
    ItemPart part;
};

/// A run with files left in quarantine.
struct PurgeCandidate {
    OpenRun run;
    Counts files;
    bool isDue = false; ///< Its undo window is over, by the server's clock.
};

/// Runs, batches and their histories in the console's own schema. For the connection's own thread.
class RunJournal {
public:
    explicit RunJournal(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<OpenRun> insertRun(const NewRun &run, const Actor &actor);
    Result<void> finishRun(const OpenRun &run, RunState state, const RunResult &result);
    /// Counts afresh what the items of an interrupted run say, and closes it.
    Result<void> closeInterrupted(const OpenRun &run);

    /// Inside the transaction that claims its items.
    Result<void> insertBatch(const OpenRun &run, int batch, const ItemPart &part);
    Result<bool> hasBatch(const OpenRun &run, int batch);
    Result<void> settle(const OpenRun &run, int firstBatch, int lastBatch);
    Result<QList<OpenBatch>> findUnsettled();
    /// Runs still marked running, the given one excepted: under the lock nobody can be at them any more.
    Result<QList<OpenRun>> findAbandoned();

    /// Items that were looked at and left alone, for the record: sequence and outcome, in one statement.
    Result<void> insertRemarks(const OpenRun &run, int batch,
                               const std::vector<std::pair<qint64, ItemOutcome>> &remarks);

    Result<QList<RunRecord>> findRuns(int limit);
    /// The newest cleanup, whatever became of it; nothing where there was none.
    Result<std::optional<RunRecord>> findLastCleanup();
    /// When a cleanup that takes files last ended well.
    Result<std::optional<ServerTime>> findLastFileCleanup();
    /// By id, unique prefix or "last". Errors: NotFound, Usage (ambiguous).
    Result<std::pair<OpenRun, RunRecord>> findRun(const QString &name);
    Result<QList<RunItem>> findItems(const OpenRun &run, qint64 after, int limit);
    /// Oldest first; all of them, or the one named.
    Result<QList<PurgeCandidate>> findPurgeCandidates(const RunId &only);
    /// What the last finished cleanup that had items of this kind did of it; 0 where there is none.
    Result<qint64> lastDone(ItemKind kind);

private:
    Result<QList<std::pair<OpenRun, RunRecord>>> readRuns(const QString &where, const QVariantList &values, int limit);

    Connection &m_connection;
};

} // namespace database
