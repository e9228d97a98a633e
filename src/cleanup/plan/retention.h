// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/planinprogress.h"

namespace cleanup {

/// Adds rows and files of `directory` older than `days` × 24 h on the server's clock; oldest first. Errors: as
/// makePlan.
Result<void> addRetention(PlanInProgress &planning, Directory directory, int days);

} // namespace cleanup
