// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/run/sectionrun.h"

namespace cleanup {

/// Marks one section's stuck executions failed, batch by batch, each with its journal entry in the same transaction.
/// An error ends the run; what is marked stays marked and journalled.
Result<void> markExecutions(const SectionRun &part);

} // namespace cleanup
