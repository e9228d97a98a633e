// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/browseexecutions.h"

#include "cleanup/session/session.h"
#include "cleanup/tr.h"
#include "core/base/csv.h"
#include "database/server/transaction.h"
#include "database/service/executionpages.h"

#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using database::ExecutionPages;
/// More are not named one by one: the list goes to the server as one value.
constexpr qsizetype mostStuckMatches = 100'000;

/// One moment of the database, and time enough to read all of it: whoever waits can stop it.
Result<database::Transaction> beginReading(cleanup::Session &session)
{
    return database::Transaction::begin(session.connection(), database::Transaction::Mode::ReadOnlySnapshot)
        .and_then([&](database::Transaction transaction) -> Result<database::Transaction> {
            const auto patience = session.connection().execute(
                u"SET LOCAL statement_timeout = '%1s'"_s.arg(cleanup::planStatementSeconds),
                Tr::tr("prepare the session"));
            if (!patience)
                return tl::unexpected(patience.error());
            return transaction;
        });
}

/// What every use case here does: a snapshot that a stop request interrupts.
template <typename T, typename Read>
Result<T> reading(cleanup::Session &session, const cleanup::Context &context, Read read)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    const database::CancelOnStop cancel(session.connection(), context.stop);
    auto transaction = beginReading(session);
    if (!transaction)
        return tl::unexpected(cleanup::asStopped(transaction.error(), context));
    context.progress->phase = Phase::Reading;
    Result<T> result = read();
    if (!result)
        return tl::unexpected(cleanup::asStopped(result.error(), context));
    return result;
}

/// With the moment put in that "stuck" means now, by the server's clock.
ExecutionFilter meant(ExecutionFilter filter, const cleanup::Session &session)
{
    if (!filter.onlyStuck)
        return filter;
    const ServerTime limit = session.facts().now.minusSeconds(session.target().stuck.limitSeconds());
    filter.startedTo = std::min(filter.startedTo.value_or(limit), limit);
    return filter;
}

QByteArray headerLine()
{
    return csv::line({Tr::tr("Execution"), Tr::tr("State"), Tr::tr("User"), Tr::tr("Started (UTC)"),
                      Tr::tr("Completed (UTC)"), Tr::tr("Runtime (seconds)"), Tr::tr("Error")});
}

QByteArray lineOf(const Execution &execution)
{
    const auto time = [](const std::optional<ServerTime> &moment) { return moment ? moment->toIso() : QString(); };
    const bool hasRuntime = execution.startedAt && execution.completedAt;
    return csv::line(
        {execution.id.value.plain(), execution.status, execution.userId ? execution.userId->plain() : QString(),
         time(execution.startedAt), time(execution.completedAt),
         hasRuntime ? QString::number(execution.completedAt->secondsSince(*execution.startedAt)) : QString(),
         execution.errorMessage});
}

Error notWritten(const QSaveFile &file)
{
    return {ErrorKind::Storage, Tr::tr("%1 could not be written: %2.").arg(file.fileName(), file.errorString()), {}};
}

Result<qint64> writeRows(ExecutionPages &pages, QSaveFile &file, const cleanup::Context &context)
{
    if (file.write(headerLine()) < 0)
        return tl::unexpected(notWritten(file));
    qint64 written = 0;
    bool isWritten = true;
    const auto streamed = pages.stream([&](const Execution &execution) {
        isWritten = file.write(lineOf(execution)) >= 0;
        context.progress->itemsDone = ++written;
        return isWritten && !context.stop.stop_requested();
    });
    if (!streamed)
        return tl::unexpected(streamed.error());
    if (context.stop.stop_requested())
        return failure(ErrorKind::Stopped, {});
    // Only now is the file what was asked for; before that its folder shows nothing of it.
    if (!isWritten || !file.commit())
        return tl::unexpected(notWritten(file));
    return written;
}
} // namespace

Result<ExecutionPage> cleanup::findExecutionPage(Session &session, const ExecutionFilter &filter,
                                                 const ExecutionOrder &order, const PageRequest &request,
                                                 const Context &context)
{
    using Turn = PageRequest::Turn;
    return reading<ExecutionPage>(session, context, [&] {
        ExecutionPages pages(session.connection(), session.schema(), meant(filter, session), order);
        auto page = pages.find(request);
        // Whatever was there has gone meanwhile.
        if (page && page->rows.isEmpty() && request.turn == Turn::After)
            page = pages.find({.turn = Turn::Last, .limit = request.limit});
        else if (page && page->rows.isEmpty() && request.turn == Turn::Before)
            page = pages.find({.turn = Turn::First, .limit = request.limit});
        if (page)
            page->takenAt = session.facts().now;
        return page;
    });
}

Result<qint64> cleanup::countExecutions(Session &session, const ExecutionFilter &filter, Counting counting,
                                        const Context &context)
{
    return reading<qint64>(session, context, [&] {
        ExecutionPages pages(session.connection(), session.schema(), meant(filter, session));
        return counting == Counting::Exact ? pages.count() : pages.estimate();
    });
}

Result<QList<ExecutionId>> cleanup::findStuckMatches(Session &session, const ExecutionFilter &filter,
                                                     const Context &context)
{
    return reading<QList<ExecutionId>>(session, context, [&]() -> Result<QList<ExecutionId>> {
        ExecutionFilter stuck = filter;
        stuck.onlyStuck = true;
        ExecutionPages pages(session.connection(), session.schema(), meant(stuck, session),
                             {ExecutionOrder::Column::Started, false});
        QList<ExecutionId> ids;
        const auto streamed = pages.stream([&](const Execution &execution) {
            ids.append(execution.id);
            return ids.size() <= mostStuckMatches && !context.stop.stop_requested();
        });
        if (!streamed)
            return tl::unexpected(streamed.error());
        if (context.stop.stop_requested())
            return failure(ErrorKind::Stopped, {});
        if (ids.size() > mostStuckMatches)
            return failure(ErrorKind::Usage,
                           Tr::tr("More than %L1 stuck executions match: narrow the filter, or clean up all that are "
                                  "stuck.")
                               .arg(mostStuckMatches));
        return ids;
    });
}

Result<cleanup::ErrorKinds> cleanup::findErrorKinds(Session &session, const ExecutionFilter &filter,
                                                    const Context &context)
{
    return reading<ErrorKinds>(session, context, [&]() -> Result<ErrorKinds> {
        ExecutionPages pages(session.connection(), session.schema(), meant(filter, session));
        ErrorGrouping grouping;
        const auto streamed = pages.streamErrors([&](const QString &message, const std::optional<ServerTime> &at) {
            grouping.add(message, at);
            context.progress->itemsDone = grouping.messages();
            return !context.stop.stop_requested();
        });
        if (!streamed)
            return tl::unexpected(streamed.error());
        if (context.stop.stop_requested())
            return failure(ErrorKind::Stopped, {});
        return ErrorKinds{.groups = grouping.groups(), .messages = grouping.messages(), .takenAt = session.facts().now};
    });
}

Result<qint64> cleanup::exportExecutions(Session &session, const ExecutionFilter &filter, const ExecutionOrder &order,
                                         const QString &fileName, const Context &context)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(notWritten(file));
    auto written = reading<qint64>(session, context, [&] {
        ExecutionPages pages(session.connection(), session.schema(), meant(filter, session), order);
        return pages.estimate().and_then([&](qint64 expected) {
            context.progress->itemsTotal = expected;
            return writeRows(pages, file, context);
        });
    });
    if (!written && written.error().kind == ErrorKind::Stopped && context.stop.stop_requested())
        return failure(ErrorKind::Stopped, Tr::tr("The export was stopped; no file has been written."));
    return written;
}
