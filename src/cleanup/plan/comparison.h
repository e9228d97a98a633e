// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/planinprogress.h"

namespace cleanup {

/// Compares folders with tables and adds what `policy` wants of it: orphans, files that no row of either table names,
/// and missing, rows whose file is gone. Folders are listed while rows are read; rows that are newer than that read are
/// looked at once more, so that a file whose row came in between is no orphan. Only what is older than the least age
/// goes; only ENOENT makes a row missing. Where a folder could not be listed whole the sections say so and a run
/// refuses. Errors: as makePlan.
Result<void> addComparison(PlanInProgress &planning, const CleanupPolicy &policy);

} // namespace cleanup
