// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/plan/history.h"
#include "core/target/target.h"

#include <QList>

namespace cleanup {

/// Runs, newest first, at most `limit`. Empty where the console is not set up. Errors: Connection, Schema.
Result<QList<RunRecord>> findRuns(Session &session, int limit, const Context &context);

/// One run by id, unique prefix or "last". Errors: NotFound, Usage (ambiguous prefix), Connection, Schema.
Result<RunRecord> findRun(Session &session, const QString &run, const Context &context);

/// Items of a run with a key above `after`, ascending, at most `limit`: page by passing the last key on.
Result<QList<RunItem>> findRunItems(Session &session, const RunId &run, qint64 after, int limit,
                                    const Context &context);

} // namespace cleanup
