// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/lead.h"
#include "core/run.h"
#include "database/runjournal.h"
#include "storage/root.h"

namespace cleanup {

/// Gives one section's missing rows the path of their file, where that is still the file of the plan and nothing has
/// come to lie at the old path. Touches no file. Batches are numbered from `batch` on. An error ends the run; what is
/// done stays done and journalled.
Result<void> relinkRows(Lead &lead, const storage::Root &root, const RunRequest &request, size_t section,
                        const database::OpenRun &run, qint64 firstSeq, int &batch, RunResult &result,
                        const Context &context);

} // namespace cleanup
