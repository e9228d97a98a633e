// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"
#include "core/plan/run.h"

namespace cleanup {

/// Whether a plan may still be carried out in this database and these folders: it is young enough that late rows can be
/// told from those it saw, the folders are the ones that it was made on, and their files have not gone meanwhile.
/// Errors: Refused (saying which), Storage, Connection.
Result<void> requirePlanHolds(Lead &lead, const RunRequest &request);

} // namespace cleanup
