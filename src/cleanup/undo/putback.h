// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"
#include "core/plan/run.h"

namespace cleanup {

/// For a database that does not know `run` (it has gone back in time, or lost its last commits): files that lie in the
/// run's quarantine and that a row names go back to their place, where that is free. Safe whatever the truth is: a file
/// comes back where a row expects it, and nothing is written to the database. What no row names stays in quarantine.
/// Each file that came back, and each that could not, is an item of the result.
Result<RunResult> putBackNamed(Lead &lead, const RunId &run, const Context &context);

} // namespace cleanup
