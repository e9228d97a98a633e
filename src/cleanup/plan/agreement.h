// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/planinprogress.h"

namespace cleanup {

/// Fills in, for every section that is there, what tells whether rows and files belong together: whether the newest
/// rows that stay lead to their files, whether a whole folder is gone, and how new the newest row is. Figures only:
/// what they mean is for the guards. Errors: as makePlan.
Result<void> lookAtAgreement(PlanInProgress &planning);

} // namespace cleanup
