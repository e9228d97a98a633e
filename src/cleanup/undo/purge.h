// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "cleanup/undo/strayquarantine.h"
#include "core/base/result.h"
#include "core/plan/run.h"

#include <QMap>
#include <optional>

namespace cleanup {

struct PurgeRequest {
    QString run; ///< Only this run (id, unique prefix, "last"); empty: all.
    bool beforeItsTime = false; ///< Also what could still be undone. Needs its own confirmation by the caller.
    /// What somebody has said yes to: runs by their ids, and how many files of each. Others stay.
    std::optional<QMap<QString, qint64>> shown = {};
    /// Also these, which the journal does not know: nobody can tell any more whether they could still be undone.
    QList<StrayRun> strays = {};
};

/// What a purge would delete now, writing nothing.
struct PurgePlan {
    qint64 runs = 0;
    Counts files;
    qint64 stillOwed = 0; ///< Quarantined files whose undo window is open.
    qint64 waiting = 0; ///< Those of runs that are not over yet: a closing check or a batch is owed.
    QList<StrayRun> strays; ///< In quarantine, and of no run that the journal knows.
    qint64 oldRows = 0; ///< Of the history, which its retention keeps no longer; with a purge of all runs only.
    QMap<QString, qint64> shown; ///< For the request: the files by run.

    bool isEmpty() const { return files.items() == 0 && oldRows == 0; }
};

/// Errors: NotFound, Connection, Schema, Refused (not set up), Guard (the clock cannot be believed).
Result<PurgePlan> planPurge(Session &session, const PurgeRequest &request, const Context &context);

/// Deletes quarantined files for good, and old rows of the history: identity checked again, and no row may name the
/// path meanwhile. Itself a run in the history. Errors: as planPurge, and Busy, Storage, Refused (there is more of a
/// run than was shown).
Result<RunResult> runPurge(Session &session, const PurgeRequest &request, const Context &context);

} // namespace cleanup
