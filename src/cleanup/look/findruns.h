// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/plan/historysearch.h"
#include "core/target/target.h"

#include <QList>
#include <functional>

namespace cleanup {

/// Which runs are shown, and how.
struct RunsRequest {
    int limit = 20;
    RunFilter filter{};
    RunOrder order{};
};

/// Newest first unless something else is asked for. Empty where the console is not set up. A stop ends the query.
/// Errors: Connection, Schema, Stopped.
Result<QList<RunRecord>> findRuns(Session &session, const RunsRequest &request, const Context &context);
inline Result<QList<RunRecord>> findRuns(Session &session, int limit, const Context &context)
{
    return findRuns(session, RunsRequest{.limit = limit}, context);
}
/// What the filter of runs can be set to. Empty where the console is not set up. Errors: as findRuns.
Result<RunFacets> findRunFacets(Session &session, const Context &context);

/// Items of all cleanups, newest first, page by page. Empty where the console is not set up. A stop ends the search.
/// Errors: Connection, Schema (no column of users), Stopped.
Result<FoundItems> findItems(Session &session, const ItemSearchRequest &request, const Context &context);

/// What the runs of each command came to, by its name. Empty where the console is not set up. Errors: Connection,
/// Schema.
Result<QList<RunTotals>> findRunTotals(Session &session, const Context &context);

/// One run by id, unique prefix or "last". Errors: NotFound, Usage (ambiguous prefix), Connection, Schema.
Result<RunRecord> findRun(Session &session, const QString &run, const Context &context);

/// All items of a run, ascending, a page at a time, until `show` returns false; it is called by a thread of its own,
/// one page after the other, and never after this returns. Errors: Stopped, beside those of `findRun`.
Result<void> showRunItems(Session &session, const RunId &run, const std::function<bool(const QList<RunItem> &)> &show,
                          const Context &context);

/// A page of a run's items.
struct RunItemsRequest {
    RunId run;
    qint64 after = -1; ///< The key of the last one of the page before, in the same order.
    int limit = 500;
    RunItemOrder order{};
};
Result<QList<RunItem>> findRunItems(Session &session, const RunItemsRequest &request, const Context &context);

} // namespace cleanup
