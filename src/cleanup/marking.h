// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/lead.h"
#include "core/run.h"
#include "database/runjournal.h"

namespace cleanup {

/// Marks one section's stuck executions failed, batch by batch, each with its journal entry in the same transaction.
/// Batches are numbered from `batch` on. An error ends the run; what is marked stays marked and journalled.
Result<void> markExecutions(Lead &lead, const RunRequest &request, size_t section, const database::OpenRun &run,
                            qint64 firstSeq, int &batch, RunResult &result, const Context &context);

} // namespace cleanup
