// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/planinprogress.h"

namespace cleanup {

/// Adds rows and files of `directory` older than `days` × 24 h on the server's clock; oldest first. Errors: as
/// makePlan.
Result<void> addRetention(PlanInProgress &planning, Directory directory, int days);

/// Adds these files of `directory`, by their paths below it, with all rows that name them; oldest row first. What is
/// pinned or belongs to an execution that is still at it is kept, as everywhere, and so is a row dated in the future.
/// Files that no row names are not of this kind. Errors: as makePlan.
Result<void> addChosen(PlanInProgress &planning, Directory directory, const QSet<QByteArray> &files);

} // namespace cleanup
