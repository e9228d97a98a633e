// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace gui {

/// What a selection of a plan amounts to, for the side panel and the confirmation.
struct PlanSummary {
    std::optional<ItemKind> kind; ///< Where all items are of one; empty: of several.
    bool marksOnly = false; ///< Nothing but executions to be marked.
    bool relinksOnly = false; ///< Nothing but rows that are to name their file anew.
    Counts counts;
    std::vector<qint64> sectionItems; ///< How many are ticked, by section.
    qint64 unticked = 0;
    std::optional<ServerTime> oldest;
    std::optional<ServerTime> newest;

    bool touchesNoFile() const { return kind ? !factsOf(*kind).takesFile : marksOnly; }
    qint64 items() const { return counts.items(); }
};

/// One pass over all items; long plans on a worker.
PlanSummary summarize(const Plan &plan, const Selection &selection);

QString countText(qint64 number); ///< In the user's locale.
/// "12 410 downloads"; "12 410 items" where they are of several kinds.
QString itemsText(std::optional<ItemKind> kind, qint64 number);
QString undoWindowText(qint64 seconds); ///< "24 hours".
/// What a button that runs this says, without size: "Clean up 12 410 downloads".
QString verbText(const PlanSummary &summary, bool isPermanent);
/// The same with the size of the files: "Clean up 12 410 downloads (37 GiB)".
QString verbAndSizeText(const PlanSummary &summary, bool isPermanent);

} // namespace gui
