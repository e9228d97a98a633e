// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/archived.h"
#include "core/plan/interlock.h"
#include "core/plan/plan.h"

/// What a person or a policy said yes to.
struct RunRequest {
    PlanPtr plan;
    Selection selection;
    RemovalMode mode = RemovalMode::Quarantine;
    QByteArray archive = {}; ///< With RemovalMode::Archive: the address of the one that is meant; empty: the profile's.
    /// The fingerprint of the one plan whose guards are overridden; empty: none are.
    QString overriddenFingerprint;
    /// The keys of the guards that are; empty: all that there may be.
    QStringList overriddenGuards = {};

    bool overrides(const Interlock &guard) const
    {
        return !overriddenFingerprint.isEmpty() && (overriddenGuards.isEmpty() || overriddenGuards.contains(guard.key));
    }
};

/// What became of one item.
struct ItemOutcome {
    ItemKind kind = ItemKind::Screenshot;
    std::optional<Directory> directory = {};
    RowKey id;
    QByteArray path;
    qint64 bytes = 0;
    Outcome outcome = Outcome::Done;
    QString reason; ///< Only with Failed, and where a Done needs a word.
    qint64 runtimeSeconds = 0; ///< Executions: how long it had run when it was marked.
};

/// Files without a name that some process still has open: their space is free when it closes them.
struct HeldOpen {
    qint64 files = 0;
    qint64 bytes = 0; ///< Allocated.
};

/// A table that lost so many rows that its own space is worth a thought.
struct ShrunkTable {
    QString table; ///< Quoted for SQL, with its schema.
    qint64 removed = 0;
    qint64 rows = 0; ///< Before.
};

/// How a run, an undo or a purge ended. Every item of the request is counted once in done, skipped or failed.
struct RunResult {
    RunId run; ///< Null where nothing was to be done, and so nothing recorded.
    Counts planned;
    Counts done;
    qint64 changed = 0;
    qint64 vanished = 0;
    qint64 isProtected = 0;
    qint64 inUse = 0;
    qint64 failed = 0; ///< What the database itself kept counts here, too.
    qint64 freedBytes = 0; ///< By the file system's own account (statvfs before and after), never negative.
    QStringList notes; ///< What else there is to say of it, a sentence each.
    Interlocks interlocks; ///< Cleanups only: what it found when it began, good and let pass.
    HeldOpen heldOpen; ///< Permanent cleanups and purges only.
    /// Cleanups of files only: what keeps the last look at the service's rows from being done; until then nothing of
    /// the run is deleted for good. Empty: nothing.
    QString closingWaitsFor;
    QString notArchived; ///< Of a run that archives: why some of it is in quarantine yet, as sentences.
    QByteArray archive = {}; ///< Of a run that archives: its address.
    qint64 filesThatFollow = 0; ///< Of a run that leaves nothing in quarantine: still there; the next run goes on.
    qint64 bytesThatFollow = 0;
    std::vector<ShrunkTable> shrunkTables; ///< Cleanups only.
    double elapsedSeconds = 0;
    bool stopped = false; ///< Ended on request: what is done is done, the rest was not touched.
    bool interrupted = false; ///< Ended by `error` after part of it was done.
    Error error; ///< Only with `interrupted`.
    /// Cleanups only: what became of every item, by section and index of the plan. Planned: unticked or not reached.
    std::vector<std::vector<Outcome>> outcomes;
    /// Every item that did not simply go as planned, with its reason, and every execution with its runtime. The rest
    /// are in `outcomes` alone, so that a million items cost a megabyte.
    std::vector<ItemOutcome> remarks;

    qint64 skipped() const { return changed + vanished + isProtected + inUse; }
    /// Counts one item; `remarks` keeps it where it has something to say.
    void add(const ItemOutcome &item);
    /// An item that was counted as done and whose file is back in its place, because a row means it after all.
    void putBack(const ItemOutcome &item, qint64 bytesBefore);
    /// Adds another run's figures and remarks to these.
    void absorb(const RunResult &other);
};

/// What there is to know about a run's space beyond its figures, a sentence each: files that are still held open, and
/// tables that a VACUUM would help, with the command.
QStringList spaceAdvice(const RunResult &result);
