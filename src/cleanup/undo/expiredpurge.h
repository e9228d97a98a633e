// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"
#include "core/plan/run.h"
#include "database/journal/runhistory.h"

namespace cleanup {

/// Deletes the quarantined files of those candidates that are due (or all of them), one purge run a candidate, under
/// the caller's lock. A file that a row names again goes back, and stays where it cannot. Errors of one root or run are
/// in nobody else's way; the first one is told with `interrupted`.
Result<RunResult> purgeCandidates(Lead &lead, const QList<database::PurgeCandidate> &candidates, bool alsoNotDue,
                                  const Context &context);

} // namespace cleanup
