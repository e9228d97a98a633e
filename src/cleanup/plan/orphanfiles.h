// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/namedfiles.h"
#include "cleanup/plan/planinprogress.h"

namespace cleanup {

/// Looks at the files of the section's directory that no row certainly means, and adds them: to its items, oldest
/// first, where they are content, old enough and nothing speaks against it, else to what it keeps, with the reason. Of
/// files beside one that a row means, named after it ("shot.png.thumb.jpg"), it is supposed that they were made from
/// it: they go when it has gone. Errors: as makePlan.
Result<void> addOrphanFiles(PlanInProgress &planning, const NamedFiles &named, PlanSection &section);

} // namespace cleanup
