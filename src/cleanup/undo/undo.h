// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/plan/run.h"
#include "core/target/target.h"

#include <vector>

namespace cleanup {

/// Takes a run back: quarantined files to their place (never over another file), rows with their own ids, execution
/// states where nobody changed them since. Conflicts keep both sides and are reported as Failed with the reason.
/// Itself a run in the history. `run` may be a unique prefix of an id, or "last".
/// Errors: NotFound, Refused (nothing left to undo, permanent), Busy, Connection, Schema, Storage.
Result<RunResult> runUndo(Session &session, const QString &run, const Context &context);

/// Some items of a run.
struct UndoChoice {
    RunId run; ///< The whole id.
    std::vector<qint64> items; ///< By RunItem::key.
};

/// The same of these items alone; the others stay as they are and can be brought back another time. A row whose file
/// went with another row of the run stays out as long as that one is not back. Errors: as above; Refused where none of
/// them can be brought back.
Result<RunResult> runUndo(Session &session, const UndoChoice &choice, const Context &context);

} // namespace cleanup
