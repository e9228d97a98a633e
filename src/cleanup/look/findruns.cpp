// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/findruns.h"

#include "cleanup/session/session.h"
#include "cleanup/session/setupstate.h"
#include "cleanup/tr.h"
#include "database/journal/itemsearch.h"
#include "database/journal/runhistory.h"

#include <future>

namespace {
/// What those who look for something in the history do: nothing is found where there is none.
template <typename T, typename Read>
Result<T> readingHistory(cleanup::Session &session, const cleanup::Context &context, Read read)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (!session.schema().hasJournal())
        return T{};
    if (const auto isThere = cleanup::requireSetUp(session, Tr::tr("so it cannot be shown")); !isThere)
        return tl::unexpected(isThere.error());
    const database::CancelOnStop cancel(session.connection(), context.stop);
    Result<T> result = read();
    return result ? std::move(result) : tl::unexpected(cleanup::asStopped(result.error(), context));
}
} // namespace

Result<QList<RunRecord>> cleanup::findRuns(Session &session, const RunsRequest &request, const Context &context)
{
    return readingHistory<QList<RunRecord>>(session, context, [&] {
        return database::RunHistory(session.connection()).findRuns(request.limit, request.filter, request.order);
    });
}

Result<RunFacets> cleanup::findRunFacets(Session &session, const Context &context)
{
    return readingHistory<RunFacets>(session, context,
                                     [&] { return database::RunHistory(session.connection()).findFacets(); });
}

Result<FoundItems> cleanup::findItems(Session &session, const ItemSearchRequest &request, const Context &context)
{
    return readingHistory<FoundItems>(session, context, [&] {
        return database::ItemSearch(session.connection(), session.schema(), request.query, session.facts().now)
            .find(request, context.stop);
    });
}

Result<QList<RunTotals>> cleanup::findRunTotals(Session &session, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (!session.schema().isSetUp())
        return QList<RunTotals>{};
    return database::RunHistory(session.connection()).findTotals();
}

Result<RunRecord> cleanup::findRun(Session &session, const QString &run, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (session.schema().hasJournal() && !session.schema().isSetUp())
        return tl::unexpected(requireSetUp(session, Tr::tr("so it cannot be shown")).error());
    if (!session.schema().isSetUp())
        return failure(ErrorKind::NotFound,
                       Tr::tr("The console is not set up in this database, so there are no runs."));
    const auto found = database::RunHistory(session.connection()).findRun(run);
    if (!found)
        return tl::unexpected(found.error());
    return found->second;
}

Result<void> cleanup::showRunItems(Session &session, const RunId &run,
                                   const std::function<bool(const QList<RunItem> &)> &show, const Context &context)
{
    constexpr int pageSize = 5000;
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    // Also where the schema has been removed since somebody saw the run.
    if (const auto isThere = requireSetUp(session, Tr::tr("so it cannot be shown")); !isThere)
        return tl::unexpected(isThere.error());
    database::RunHistory history(session.connection());
    const auto found = history.findRun(run.value);
    if (!found)
        return tl::unexpected(found.error());
    qint64 after = -1; // the first item's key is 0
    // One page is shown while the server looks for the next.
    std::future<bool> shown;
    for (;;) {
        if (context.stop.stop_requested())
            return failure(ErrorKind::Stopped, Tr::tr("Stopped on request: the list is not complete."));
        auto page = history.findItems(found->first, after, pageSize);
        if (shown.valid() && !shown.get())
            return {};
        if (!page)
            return tl::unexpected(page.error());
        const bool isLast = page->size() < pageSize;
        if (!isLast)
            after = page->last().key;
        shown = std::async(std::launch::async, [&show, items = std::move(*page)] { return show(items); });
        if (isLast)
            return {}; // after it has been shown, for which the end of `shown` waits
    }
}

Result<QList<RunItem>> cleanup::findRunItems(Session &session, const RunItemsRequest &request, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    // Also where the schema has been removed since somebody saw the run.
    if (const auto isThere = requireSetUp(session, Tr::tr("so it cannot be shown")); !isThere)
        return tl::unexpected(isThere.error());
    database::RunHistory history(session.connection());
    const auto found = history.findRun(request.run.value);
    if (!found)
        return tl::unexpected(found.error());
    const database::CancelOnStop cancel(session.connection(), context.stop);
    auto items = history.findItems(found->first, request.after, request.limit, request.order);
    return items ? std::move(items) : tl::unexpected(asStopped(items.error(), context));
}
