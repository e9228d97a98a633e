// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"
#include "core/plan/run.h"
#include "database/journal/filejournal.h"
#include "storage/removal.h"

#include <functional>

namespace cleanup {

class FromArchive;

/// One journalled batch of an undo. Everything outlives it.
struct UndoBatch {
    Lead &lead;
    storage::Removal &removal; ///< Of the subject's files.
    FromArchive &archive; ///< Of the subject's.
    database::FileJournal &journal; ///< Of the part.
    ItemPart part;
    const database::OpenRun &undo;
    const database::OpenRun &subject;
    int batch = 0;
    database::SeqRange range = {}; ///< Where its items are.
};

/// Files back to their place, then rows from their images, then the outcomes in both runs, settled. Safe to repeat
/// after a kill. Conflicts keep both sides. `note` is called with what became of each item.
Result<void> finishUndoBatch(const UndoBatch &batch, const std::function<void(const ItemOutcome &)> &note);

} // namespace cleanup
