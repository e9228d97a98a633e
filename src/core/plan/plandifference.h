// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

/// What a plan that was made anew has other than the one before, item by item: executions and rows by key, orphans by
/// path.
struct PlanDifference {
    qint64 added = 0;
    qint64 removed = 0;
    Selection selection; ///< What was unticked before, in the new plan's places.
};

/// One pass over both; any thread.
PlanDifference differenceOf(const Plan &before, const Selection &selection, const Plan &now);
