// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/plan/history.h"
#include "core/target/target.h"

#include <QList>
#include <functional>

namespace cleanup {

/// Runs, newest first, at most `limit`. Empty where the console is not set up. Errors: Connection, Schema.
Result<QList<RunRecord>> findRuns(Session &session, int limit, const Context &context);

/// What the runs of each command came to, by its name. Empty where the console is not set up. Errors: Connection,
/// Schema.
Result<QList<RunTotals>> findRunTotals(Session &session, const Context &context);

/// One run by id, unique prefix or "last". Errors: NotFound, Usage (ambiguous prefix), Connection, Schema.
Result<RunRecord> findRun(Session &session, const QString &run, const Context &context);

/// All items of a run, ascending, a page at a time, until `show` returns false. Errors: Stopped, beside those of
/// `findRun`.
Result<void> showRunItems(Session &session, const RunId &run, const std::function<bool(const QList<RunItem> &)> &show,
                          const Context &context);

/// Items of a run with a key above `after`, ascending, at most `limit`: page by passing the last key on.
Result<QList<RunItem>> findRunItems(Session &session, const RunId &run, qint64 after, int limit,
                                    const Context &context);

} // namespace cleanup
