// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/lead.h"
#include "core/run.h"
#include "database/filejournal.h"
#include "storage/remover.h"

namespace cleanup {

/// One journalled batch of an undo: files back to their place, then rows from their images, then the outcomes in both
/// runs, settled. Safe to repeat after a kill. Conflicts keep both sides. Counts into `result`.
Result<void> finishUndoBatch(Lead &lead, storage::Remover &remover, const ItemPart &part, const database::OpenRun &undo,
                             const database::OpenRun &subject, int batch, RunResult &result, const Context &context);

} // namespace cleanup
