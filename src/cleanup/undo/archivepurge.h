// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/plan/history.h"
#include "core/plan/run.h"

namespace cleanup {

/// What a purge of a run's copies in its archive would delete; nothing is written.
struct ArchivePurgePlan {
    RunId run;
    QByteArray archive; ///< Its address.
    Counts copies;
};

/// `run`: an id, a unique prefix of one, or "last". Errors: NotFound, Usage, Refused (it did not archive; nothing of it
/// is in the archive any more), Connection, Schema.
Result<ArchivePurgePlan> planArchivePurge(Session &session, const QString &run, const Context &context);

/// Deletes the copies of a run for good: only when asked, whatever their age. Files that were not brought back before
/// are gone then. Itself a run in the history. Errors: likewise, and Busy, Storage, Refused (there is more than was
/// shown; the archive is not the one that the run used; some of the run is still on its way there).
Result<RunResult> runArchivePurge(Session &session, const ArchivePurgePlan &shown, const Context &context);

} // namespace cleanup
