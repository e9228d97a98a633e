// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/plan/run.h"
#include "core/target/target.h"

namespace cleanup {

/// What the folders' own lists say of a run, looked at and not believed: for people, before anything is done.
struct ManifestPreview {
    qint64 files = 0; ///< That lie in quarantine as the list has them.
    qint64 bytes = 0;
    qint64 missing = 0; ///< That the list has and the quarantine has not.
    qint64 rows = 0; ///< That would be put into the service's tables, where they are not there.
    qint64 damaged = 0; ///< Lines that cannot be read.
    QStringList tables; ///< Into which.
};

/// Errors: NotFound (no folder has a list of that run), Connection, Schema, Storage.
Result<ManifestPreview> previewManifest(Session &session, const RunId &run, const Context &context);

/// Brings a run back where the journal has lost it: files from quarantine to their places, never over another, and
/// their rows as text into the tables that the profile maps, never over another. What does not fit stays as it is and
/// is reported. The list is input: paths, table and values are checked where they are used. A run of its own in the
/// history. Errors: as previewManifest, and Busy, Refused.
Result<RunResult> undoFromManifest(Session &session, const RunId &run, const Context &context);

} // namespace cleanup
