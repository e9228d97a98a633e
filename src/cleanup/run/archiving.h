// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"
#include "database/journal/closingjournal.h"
#include "storage/archive/archive.h"

#include <functional>
#include <span>
#include <vector>

namespace cleanup {

/// One run's way to its archive. Everything outlives it.
struct Archiving {
    Lead &lead;
    const database::OwedRun &run;
    const Context &context;
    std::function<Result<storage::Removal *>(Directory directory)> removalOf; ///< For the run's files in a root.
};

/// What is still in quarantine, and why: a sentence.
struct NotArchived {
    qint64 files = 0;
    qint64 bytes = 0;
    QString reason;
};

/// Copies files of a run from quarantine to its archive and then removes them there: each is read and compared with its
/// copy, which is on disk by then; the receipts of a batch are committed before any of its originals goes. Whoever is
/// killed anywhere leaves the one, or both, never neither. Safe to repeat. What cannot be copied stays and is counted;
/// a stop ends it between two files. Errors: Connection, Database, Busy, Storage.
Result<NotArchived> archiveFiles(const Archiving &archiving, const std::vector<const database::TakenFile *> &files);

/// The archive that somebody wants to use now (no address: the profile's), which becomes one where there is none and
/// none was before. Errors: as requireArchivable; Refused (another one than the last run that used this address),
/// Storage.
Result<std::unique_ptr<storage::Archive>> openArchiveToUse(Lead &lead, const QByteArray &address,
                                                           const QList<Directory> &of);
/// The one that a run has used, and no other. `target`: where buckets are. Errors: Refused, Usage, Storage.
Result<std::unique_ptr<storage::Archive>> openArchiveOf(const RunId &run, const ArchiveName &name,
                                                        const Target &target);

} // namespace cleanup
