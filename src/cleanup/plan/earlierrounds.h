// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/planinprogress.h"

namespace cleanup {

/// Fills in, for every retention that is there, what its rows are compared with to tell why they go, and whether the
/// service is alive. Figures only: what they mean is for the guards. Errors: Connection, Database.
Result<void> readEarlierRounds(PlanInProgress &planning);

} // namespace cleanup
