// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace gui {

/// What a selection of a plan amounts to, for the decision bar and the confirmation.
struct PlanSummary {
    /// One section's part of it.
    struct Part {
        qint64 items = 0; ///< Ticked.
        qint64 all = 0; ///< Ticked or not.
        Space space; ///< Of what is ticked.
    };

    std::optional<ItemKind> kind; ///< Where all items are of one; empty: of several.
    bool marksOnly = false; ///< Nothing but executions to be marked.
    bool relinksOnly = false; ///< Nothing but rows that are to name their file anew.
    Counts counts;
    Space space; ///< What the volumes get back.
    std::vector<Part> parts; ///< By section.
    qint64 unticked = 0;
    qint64 kept = 0; ///< By what protects it, or because it can only fail.
    std::optional<ServerTime> oldest;
    std::optional<ServerTime> newest;

    bool touchesNoFile() const { return kind ? !factsOf(*kind).takesFile : marksOnly; }
    qint64 items() const { return counts.items(); }
};

/// One pass over all items; long plans on a worker.
PlanSummary summarize(const Plan &plan, const Selection &selection);

QString countText(qint64 number); ///< In the user's locale.
/// "9.2 GiB"; "about 9.2 GiB" where a root says nothing about blocks.
QString spaceText(const Space &space);
/// "12 410 downloads"; "12 410 items" where they are of several kinds.
QString itemsText(std::optional<ItemKind> kind, qint64 number);
QString undoWindowText(qint64 seconds); ///< "24 hours".
/// What a button that runs this says, without size: "Clean up 12 410 downloads"; by mode "Archive …" or "Delete …".
QString verbText(const PlanSummary &summary, RemovalMode mode);
/// The same with the space that it gives back: "Clean up 12 410 downloads (37 GiB)".
QString verbAndSizeText(const PlanSummary &summary, RemovalMode mode);

} // namespace gui
