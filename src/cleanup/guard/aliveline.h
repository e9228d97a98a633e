// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/interlock.h"
#include "core/plan/plan.h"

namespace cleanup {

/// Whether the service is alive in this database, as far as a retention would lose something if it is not: nothing has
/// begun for twice as long as it never did in 60 days (a day at least), and the plan takes more than three usual days'
/// worth beyond what its routine takes at once. No line where there are too few executions to tell, and for plans
/// without a retention.
Interlocks aliveLines(const Plan &plan, const Selection &selection);

} // namespace cleanup
