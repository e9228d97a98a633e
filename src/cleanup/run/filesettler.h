// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"
#include "core/plan/run.h"
#include "database/journal/filejournal.h"
#include "storage/removal.h"

namespace cleanup {

/// What became of one claimed file.
struct SettledFile {
    qint64 seq = 0;
    Outcome outcome = Outcome::Done;
    qint64 bytes = 0;
    QString reason = {};
    bool needsRowBack = false; ///< The file was not touched, so its row returns.
    qint64 claimedBytes = 0; ///< What the journal has it as.
    bool lacksRoom = false; ///< The volume, or somebody's share of it, is full.
};

/// What settleFiles() asks the removal to take of these: those that the plan has found.
std::vector<storage::KnownFile> filesToTake(std::span<const database::JournalledFile> files);

/// Step 6 of the protocol: after the commit, each claimed file goes into quarantine if it is still the plan's; a
/// permanent run's, too, until its closing check. Safe to repeat for a batch that was interrupted: a file that is in
/// quarantine already counts as done. Ends early, with fewer results than files, where we may not act any longer. May
/// run on any one thread.
std::vector<SettledFile> settleFiles(storage::Removal &removal, ItemKind kind,
                                     std::span<const database::JournalledFile> files, Progress &progress);

/// The journal's side: rows of untouched files go back, and whatever did not go as claimed is corrected. One
/// transaction, or one a row where one of them is refused. A row that cannot come back for a reason that lasts changes
/// `settled` and sets its batch aside; it is offered again by an undo of the run and in nobody's way.
/// Errors: whatever may pass; the batch stays unsettled then, and the next run tries again.
Result<void> settleRows(Lead &lead, database::FileJournal &journal, const database::OpenRun &run,
                        std::vector<SettledFile> &settled);

} // namespace cleanup
