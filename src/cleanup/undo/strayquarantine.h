// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"
#include "core/plan/run.h"

namespace cleanup {

/// What lies in a folder's quarantine under a run's name of whose files this database's journal says nothing: of
/// another database, of one that has gone back, or entries are lost. No purge comes for it by itself.
struct StrayRun {
    Directory directory = Directory::Screenshots;
    RunId run;
    qint64 files = 0;
    qint64 bytes = 0; ///< Allocated.
};

/// Of all roots that can be opened, whoever they are bound to. Errors: Storage, Database, Connection.
Result<QList<StrayRun>> findStrayRuns(Session &session);

/// Deletes those of `shown` that are still strays, in roots of this database, for good: but what a row means by any
/// reading goes back to its place. A run in the history each. Errors: as a purge's.
Result<RunResult> purgeStrays(Lead &lead, const QList<StrayRun> &shown, const Context &context);

} // namespace cleanup
