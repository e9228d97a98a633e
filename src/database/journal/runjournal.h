// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/plan/history.h"
#include "core/plan/run.h"
#include "database/server/connection.h"

#include <QHash>
#include <QSet>
#include <limits>

namespace database {

/// A run as the journal knows it while it goes on.
struct OpenRun {
    qint64 key = 0; ///< The journal's own.
    RunId id;
    QString nonce = {}; ///< A word of its own, so that folders know this run from one with the same key elsewhere.
};

/// Places in a run, both ends included: a batch has its items together.
struct SeqRange {
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max();

    /// Where these are; none are nowhere.
    template <typename Items> static SeqRange of(const Items &items)
    {
        SeqRange range{std::numeric_limits<qint64>::max(), -1};
        for (const auto &item : items)
            range = {std::min(range.first, item.seq), std::max(range.last, item.seq)};
        return range;
    }
};

/// What the journal is told when a run begins.
struct NewRun {
    RunAction action = RunAction::Cleanup;
    QString command;
    RunId subject;
    RemovalMode mode = RemovalMode::Quarantine;
    ArchiveName archive = {}; ///< Cleanups with RemovalMode::Archive.
    QString policy;
    std::optional<ServerTime> cutoff;
    QString fingerprint;
    bool guardsOverridden = false;
    Counts planned;
    qint64 undoSeconds = 0;
    /// Of the plan: rows that are not below it are to be looked at once more before anything goes for good; 0: there is
    /// nothing to look for.
    quint64 planXmin = 0;
};

/// How far a run is from being over for good.
enum class Closing {
    None, ///< It takes no files.
    Owed, ///< Rows that came late are still to be looked for.
    Sweep, ///< Nobody means its files; they may go.
    Done,
};

/// A run whose closing check, or whose last step, is still owed.
struct OwedRun {
    OpenRun run;
    Closing closing = Closing::Owed;
    RemovalMode mode = RemovalMode::Quarantine;
    quint64 planXmin = 0;
    ArchiveName archive = {};
    QString rowTables = {}; ///< As the plan knew them; empty where nobody remembers.
};

/// A batch that was claimed and never settled.
struct OpenBatch {
    OpenRun run;
    int batch = 0;
    RunAction action = RunAction::Cleanup;
    RemovalMode mode = RemovalMode::Quarantine;
    RunId subject;
    ItemPart part;
    bool isSetAside = false;
};

/// A batch that could not be finished for a reason of its own.
struct SetAsideBatch {
    OpenRun run;
    int batch = 0;
    ItemPart part;
    QString reason;
    qint64 rows = 0; ///< That are in the journal alone.
};

/// Writes runs and batches into the console's own schema, and finds what is still to be done of them. For the
/// connection's own thread.
class RunJournal {
public:
    explicit RunJournal(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<OpenRun> insertRun(const NewRun &run, const Actor &actor);
    Result<void> finishRun(const OpenRun &run, RunState state, const RunResult &result);
    Result<void> setClosing(const OpenRun &run, Closing closing);
    /// Oldest first; not those that have a batch to be settled yet.
    Result<QList<OwedRun>> findOwed();
    /// Whether the journal has noted a run that is on its way as it was told. Code of others, on its tables or on the
    /// service's, may have made something else of it: how and how long its files can come back. Errors: Database
    /// (naming the table), Connection.
    Result<void> prove(const OpenRun &run, const NewRun &told);
    /// The same of a batch, and of its run. Last in the batch's transaction: all that was deferred runs first.
    Result<void> prove(const OpenRun &run, const NewRun &told, int batch, const ItemPart &part);
    /// Whether the journal has this very run.
    Result<bool> knows(const OpenRun &run);
    /// Keeps how many items of the run, or of the one that it takes back or purges, can be undone and lie in
    /// quarantine or in its archive, where that is not known. Whoever changes items says so with `uncountSql`.
    Result<void> countItems(const OpenRun &run);
    /// The newest cleanups that nobody has counted since something of them was changed, at most `limit`.
    Result<QList<OpenRun>> findUncounted(int limit);
    /// Counts afresh what the items of an interrupted run say, and closes it.
    Result<void> closeInterrupted(const OpenRun &run);

    /// Inside the transaction that claims its items.
    Result<void> insertBatch(const OpenRun &run, int batch, const ItemPart &part);
    Result<bool> hasBatch(const OpenRun &run, int batch);
    Result<void> settle(const OpenRun &run, int firstBatch, int lastBatch);
    /// What kinds of items the run has, and of which folders.
    Result<QList<ItemPart>> findParts(const OpenRun &run);
    Result<QList<OpenBatch>> findUnsettled();
    /// Says why a batch cannot be settled now. It is tried again by every recovery and keeps nobody from other work.
    Result<void> setAside(const OpenRun &run, int batch, const QString &reason);
    /// These items' rows could not be put back, each for its reason, and are in the journal alone; their batches are
    /// set aside. An undo of the run offers them again.
    Result<void> oweRows(const OpenRun &run, const QHash<qint64, QString> &reasons);
    /// The run's settled batches that owe nothing any more are not set aside any longer.
    Result<void> forgetSetAside(const OpenRun &run);
    Result<QList<SetAsideBatch>> findSetAside();
    /// Paths of files whose rows are in the journal alone, for good or until their batch is settled: no orphans. None
    /// where this role may not read a journal that could say so: it runs nothing either.
    Result<QSet<QByteArray>> findOwedPaths(Directory directory);
    /// Runs still marked running, the given one excepted: under the lock nobody can be at them any more.
    Result<QList<OpenRun>> findAbandoned();

    /// Items that were looked at and left alone, for the record: sequence and outcome, in one statement.
    Result<void> insertRemarks(const OpenRun &run, int batch,
                               const std::vector<std::pair<qint64, ItemOutcome>> &remarks);

private:
    Result<void> provedBy(const QString &where, const QVariantList &values, const NewRun &told, const QString &table);

    Connection &m_connection;
};

/// A journal that does not keep what is written into it: nothing may be deleted then.
Error journalSwallows(const QString &table);

/// An error of writing the journal: no fault of the rows, whatever the server's reason.
Error asJournalError(Error error);

} // namespace database
