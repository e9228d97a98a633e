// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <optional>

namespace gui {

/// What a selection of a plan amounts to, for the side panel and the confirmation.
struct PlanSummary {
    ItemKind kind = ItemKind::Screenshot;
    Counts counts;
    qint64 unticked = 0;
    std::optional<ServerTime> oldest;
    std::optional<ServerTime> newest;

    qint64 items() const { return counts.items(); }
};

/// One pass over all items; long plans on a worker.
PlanSummary summarize(const Plan &plan, const Selection &selection);

QString countText(qint64 number); ///< In the user's locale.
QString itemsText(ItemKind kind, qint64 number); ///< "12 410 downloads".
QString undoWindowText(qint64 seconds); ///< "24 hours".
/// What a button that runs this says, without the ellipsis: "Clean up 12 410 downloads (37 GiB)".
QString verbText(const PlanSummary &summary, bool isPermanent);

} // namespace gui
