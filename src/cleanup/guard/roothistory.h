// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/plan/interlock.h"
#include "core/plan/plan.h"
#include "database/journal/runjournal.h"
#include "storage/store.h"

namespace cleanup {

/// Whether a root and the database that it is bound to know the same last run, and the server is one through which the
/// root has been cleaned before. A database that was restored, failed over or copied, and an older copy of a folder,
/// are told by it. Blocked where they do not; the way out is to bind the folder anew, looking at the figures. Errors:
/// Connection, Database.
Result<Interlocks> findRootHistory(Session &session, const storage::Store &root);

/// The same of a folder by its settings; nothing where it is not bound here, which has a line of its own.
Result<Interlocks> rootHistoryLines(Session &session, Directory directory);

/// Whether a folder has lost half of its files since its last run and what that took, where rows are to go because
/// their files are absent (`gone` of them): a part of it may not be mounted. Errors: as findRootHistory.
Result<Interlocks> shrunkRootLines(Session &session, const PlanSection &section, qint64 gone);

/// As an error: Refused with the first red line. Errors: as findRootHistory.
Result<void> requireRootHistory(Session &session, const storage::Store &root);

/// Before a run touches the root: the database notes the run, then the root is told, then the database that it was.
/// `files`: how many the plan leaves there at least; -1: nobody has counted. Errors: Storage, Database, Connection.
Result<void> markRoot(Session &session, const storage::Store &root, const database::OpenRun &run, qint64 files);

/// Database and root agree that nothing has happened yet, or that what happened is to be forgotten; the server's
/// address is known from now on. Errors: as markRoot.
Result<void> beginRootHistory(Session &session, const storage::Store &root);

/// The last run that the root remembers and this database does not; nothing where it knows it, or none was made.
Result<std::optional<RunId>> findUnknownRun(Session &session, const storage::Store &root);

} // namespace cleanup
