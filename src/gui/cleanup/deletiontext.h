// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/run.h"
#include "gui/cleanup/plansummary.h"

namespace gui {

// What is said of a deletion is made of its mode and of what it takes, here and nowhere else: before, while and after.

/// What of a run could be brought back, and what could not.
struct ComesBack {
    qint64 marks = 0; ///< Executions that get their state back.
    qint64 files = 0; ///< With their rows.
    qint64 rows = 0; ///< Alone: their file was gone, or stayed.
    qint64 filesLost = 0; ///< Deleted for good, with their rows.
    qint64 rowsLost = 0; ///< Alone.

    qint64 items() const { return marks + files + rows; }
};

/// Of what a run did, by its mode.
ComesBack comesBack(const Plan &plan, const RunResult &result, RemovalMode mode);

/// "12 marks can be taken back; 8,327 files cannot." Empty where nothing was done.
QString undoPromise(const ComesBack &back);
/// What the question before an undo says: exactly what comes back, a sentence each.
QString undoDetail(const ComesBack &back);

/// What a mode means for these items, before they go. `hours`: how long quarantine keeps them.
QString consequenceText(const PlanSummary &summary, RemovalMode mode, const QString &hours);
/// What stopping means while they go.
QString stopHint(const PlanSummary &summary, bool isPermanent);
/// What was promised to become free against what did, with what is known of the difference.
QString freedText(const Space &promised, const RunResult &result, RemovalMode mode);

/// How a run ended, in the words of its counts.
QString endingText(const PlanSummary &summary, const RunResult &result, bool isPermanent);

} // namespace gui
