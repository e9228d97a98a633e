// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/run/sectionrun.h"
#include "storage/store.h"

namespace cleanup {

/// Gives one section's missing rows the path of their file, where that is still the file of the plan and nothing has
/// come to lie at the old path. Touches no file. An error ends the run; what is done stays done and journalled.
Result<void> relinkRows(const SectionRun &part, const storage::Store &root);

} // namespace cleanup
