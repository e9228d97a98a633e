// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/run.h"

/// How the journal's tables say what a run is: for whoever writes runs, and for whoever reads them.
namespace database {

/// A word that is none stands for quarantine.
RemovalMode modeOf(const QString &name);

/// Counts as JSON, by kind; and back: what is missing is 0.
QString toJson(const Counts &counts);
Counts countsOf(const QString &json);
QStringList countKeys(); ///< The names in that JSON.
/// SQL: the counts of items i that `condition` is true of, as the JSON that `countsOf` reads.
QString countsSql(const QString &condition);

/// SQL: the run r has no batch whose files and rows may yet have to be dealt with.
QString isSettledRun();
/// SQL: the item i of the cleanup r can be brought back: executions of any run, files of a run that is not permanent,
/// and rows that could not be put back.
QString isUndoableItem();
/// SQL: the file of the item i lies in quarantine.
QString isKeptItem();
/// SQL: a copy of the item i lies in the archive of its run.
QString isArchivedItem();

} // namespace database
