// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/archived.h"
#include "core/plan/plan.h"

/// What kind of entry a run in the history is.
enum class RunAction { Cleanup, Undo, Purge };
QString toName(RunAction action); ///< "cleanup", "undo", "purge"
/// A word that is none stands for a cleanup.
RunAction runActionFromName(QStringView name);

/// How far a run got.
enum class RunState {
    Running, ///< Somebody is at it, or died at it: `Interrupted` once nobody holds the lock.
    Finished,
    Stopped, ///< Ended on request.
    Interrupted, ///< Died or lost the server; recovered or to be recovered at the next run.
};

QString toName(RunState state); ///< "running", "finished", "stopped", "interrupted"
/// A word that is none stands for an interrupted run.
RunState runStateFromName(QStringView name);

/// One run as the journal has it.
struct RunRecord {
    RunId id;
    RunAction action = RunAction::Cleanup;
    RunState state = RunState::Running;
    QString command; ///< "stuck", "screenshots", … ; for undo and purge the word itself.
    RunId subject; ///< Undo: the run it took back.
    RemovalMode mode = RemovalMode::Quarantine;
    QString policy; ///< For people: "older than 7 days".
    std::optional<ServerTime> cutoff;
    ServerTime startedAt;
    std::optional<ServerTime> endedAt;
    QString fingerprint;
    QString user;
    QString host;
    QString program;
    bool guardsOverridden = false;
    Counts planned;
    Counts done;
    qint64 skipped = 0;
    qint64 failed = 0;
    qint64 freedBytes = 0;
    QString error;
    qint64 undoable = 0; ///< Items that an undo could still bring back.
    qint64 undone = 0; ///< Items that undos have brought back.
    qint64 purged = 0; ///< Quarantined files that purges have deleted for good.
    ArchiveName archive; ///< With RemovalMode::Archive.
    Counts archived; ///< What lies there yet; of files that were brought back, too.
    std::optional<ServerTime> undoUntil; ///< When a purge may take the quarantined files.

    /// All that it did has been taken back.
    bool isUndone() const { return undone > 0 && undone >= done.items(); }
};

/// What all the runs of one command came to that have ended; it only grows.
struct RunTotals {
    QString command; ///< As in RunRecord.
    qint64 done = 0; ///< Runs: to their end, and nothing failed.
    qint64 partly = 0; ///< To their end, and something failed.
    qint64 stopped = 0;
    qint64 interrupted = 0;
    Counts items; ///< That went as planned, with their bytes.
    qint64 skipped = 0;
    qint64 failed = 0;
    qint64 freedBytes = 0;
};

/// One item of a run as the journal has it. `key` is the journal's own, ascending, for paging.
struct RunItem {
    qint64 key = 0;
    ItemKind kind = ItemKind::Screenshot;
    std::optional<Directory> directory = {}; ///< Empty for executions.
    RowKey id;
    std::optional<ExecutionId> execution;
    QByteArray path;
    qint64 bytes = 0;
    Outcome outcome = Outcome::Done;
    QString reason;
};
