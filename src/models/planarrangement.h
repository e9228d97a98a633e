// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/itemlist.h"

#include <QString>
#include <vector>

namespace models {

/// Which items of a plan's list are shown, and in which order.
struct PlanArrangement {
    enum class Key { Plan, Name, Reason, Size, Time, Execution }; ///< Plan: as the run goes, oldest first.
    enum class Show { All, Done, Skipped, Failed }; ///< After a run: which outcomes.

    Show show = Show::All;
    QString filter{}; ///< A part of the path, ASCII in any case, or an execution's number; empty: everything.
    Key key = Key::Plan;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const PlanArrangement &, const PlanArrangement &) = default;
};

/// Indexes into `items`, arranged; equals stay in the plan's order. `outcomes` is empty before a run. Up to a second
/// for a million items, so that long lists belong on a worker; any thread.
std::vector<qsizetype> arranged(const ItemList &items, const std::vector<Outcome> &outcomes,
                                const PlanArrangement &arrangement);

} // namespace models
