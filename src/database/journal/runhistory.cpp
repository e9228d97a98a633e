// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/runhistory.h"

#include "database/journal/itemrow.h"
#include "database/journal/journalconditions.h"
#include "database/journal/journalplaces.h"
#include "database/journal/runwords.h"
#include "database/server/server.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
/// SQL: what is kept of the run r, counted where nobody has done so.
QString keptCounts()
{
    return u"coalesce(r.quarantined, (SELECT %1 FROM scrapazoid_console.items i WHERE i.run = r.run AND %2))"_s.arg(
        database::countsSql(u"true"_s), database::isKeptItem());
}

/// SQL: what of the run r lies in its archive, likewise.
QString archivedCounts()
{
    return u"CASE WHEN r.action = 'cleanup' AND r.mode = 'archive' THEN coalesce(r.archived, (SELECT %1 FROM "
           "scrapazoid_console.items i WHERE i.run = r.run AND %2))::text END"_s.arg(database::countsSql(u"true"_s),
                                                                                     database::isArchivedItem());
}

/// SQL: how many items the runs f of that action have done.
QString doneBy(const QString &action)
{
    return u"(coalesce(sum((SELECT sum(c.value::bigint) FROM jsonb_each_text(f.done) c (key, value) "
           "WHERE c.key <> 'bytes')) FILTER (WHERE f.action = '%1'), 0)::bigint)"_s.arg(action);
}

std::optional<ServerTime> timeAt(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(ServerTime{query.value(column).toLongLong()});
}

QString micros(const QString &column)
{
    return u"(extract(epoch FROM %1) * 1000000)::bigint"_s.arg(column);
}

/// More than anybody chooses from.
constexpr int mostFacets = 200;

/// SQL: how many items a run has done.
QString doneItems()
{
    QStringList kinds;
    for (const ItemKind kind : itemKinds)
        kinds << u"coalesce((r.done->>'%1')::bigint, 0)"_s.arg(factsOf(kind).inCounts);
    return kinds.join(u" + "_s);
}

QString inDirection(const QStringList &columns, bool isDescending)
{
    return columns.join(isDescending ? u" DESC, "_s : u", "_s) + (isDescending ? u" DESC"_s : QString());
}

QString orderOf(const RunOrder &order)
{
    using Column = RunOrder::Column;
    QStringList by;
    switch (order.column) {
    case Column::Started: break;
    case Column::What: by << u"r.command COLLATE \"C\""_s; break;
    case Column::State: by << u"r.state COLLATE \"C\""_s << u"r.failed > 0"_s; break;
    case Column::Done: by << doneItems(); break;
    case Column::Skipped: by << u"r.skipped"_s; break;
    case Column::Failed: by << u"r.failed"_s; break;
    case Column::Bytes: by << u"coalesce((r.done->>'bytes')::bigint, 0)"_s; break;
    case Column::Who: by << u"r.actor_user COLLATE \"C\""_s << u"r.actor_host COLLATE \"C\""_s; break;
    case Column::Undoable: by << u"coalesce(r.undoable, 0)"_s; break;
    }
    return by.isEmpty() ? inDirection({u"r.run"_s}, order.isDescending)
                        : inDirection(by, order.isDescending) + u", r.run DESC"_s;
}

/// SQL of what the items `i` are sorted by: none of it is NULL, and the last tells all of them apart.
QStringList sortedBy(RunItemOrder::Column column, const QString &i)
{
    using Column = RunItemOrder::Column;
    QStringList columns;
    switch (column) {
    case Column::Place: break;
    case Column::Name: columns << u"coalesce(%1.path, '')"_s; break;
    case Column::Kind: columns << u"%1.kind COLLATE \"C\""_s; break;
    case Column::Outcome: columns << u"%1.outcome COLLATE \"C\""_s; break;
    case Column::Size: columns << u"%1.bytes"_s; break;
    case Column::Execution:
        columns << u"coalesce(%1.execution_id, -1)"_s << u"coalesce(%1.execution_key, '') COLLATE \"C\""_s;
        break;
    }
    columns << u"%1.seq"_s;
    return columns.replaceInStrings(u"%1"_s, i);
}

/// A page of a run's items, which the server sorts; the item that it goes on after says itself where that is.
QString sortedItemsSql(const QString &only, const RunItemOrder &order, bool goesOn)
{
    const QStringList by = sortedBy(order.column, u"i"_s);
    const QString beyond
        = u" AND ROW(%1) %2 (SELECT %3 FROM scrapazoid_console.items a WHERE a.run = $1 AND a.seq = $3)"_s.arg(
            by.join(u", "_s), order.isDescending ? u"<"_s : u">"_s, sortedBy(order.column, u"a"_s).join(u", "_s));
    return u"SELECT %1 FROM scrapazoid_console.items i WHERE i.run = $1%2%3 ORDER BY %4 LIMIT $2"_s.arg(
        database::itemColumns(), only, goesOn ? beyond : QString(), inDirection(by, order.isDescending));
}

Result<QList<RunItem>> itemsOf(QSqlQuery &query)
{
    QList<RunItem> items;
    const auto read
        = database::Connection::forEach(query, [&](const QSqlQuery &row) { items.append(database::itemOf(row)); });
    return read ? Result<QList<RunItem>>(std::move(items)) : tl::unexpected(read.error());
}
} // namespace

Result<QList<std::pair<database::OpenRun, RunRecord>>>
database::RunHistory::readRuns(const QString &where, const QVariantList &values, int limit, const QString &order)
{
    const QString sql = uR"(
        SELECT r.run, r.name, r.action, r.state, r.command, r.subject, r.mode, r.policy, %1, %2, %3, r.fingerprint,
               r.actor_user, r.actor_host, r.actor_program, r.overridden, r.planned::text, r.done::text, r.skipped, r.failed,
               r.freed_bytes, r.error, %4,
               CASE WHEN r.action = 'cleanup' THEN coalesce(r.undoable, (
                   SELECT count(*) FROM scrapazoid_console.items i WHERE i.run = r.run AND %5)) ELSE 0 END,
               a.undone, a.purged, r.archive, r.archive_id, %10
          FROM scrapazoid_console.runs r
          LEFT JOIN (SELECT f.subject, %8 AS undone, %9 AS purged FROM scrapazoid_console.runs f
                      WHERE f.action IN ('undo', 'purge') GROUP BY f.subject) a ON a.subject = r.name
         %6 LIMIT %7)"_s.arg(micros(u"r.cutoff"_s), micros(u"r.started_at"_s), micros(u"r.ended_at"_s),
                             micros(u"r.undo_until"_s), isUndoableItem(), where + u" ORDER BY "_s + order,
                             QString::number(limit), doneBy(u"undo"_s), doneBy(u"purge"_s), archivedCounts());
    auto query = m_connection.query(sql, values, Tr::tr("read the history"));
    if (!query)
        return tl::unexpected(query.error());
    QList<std::pair<OpenRun, RunRecord>> runs;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        RunRecord run;
        run.id = {row.value(1).toString()};
        run.action = runActionFromName(row.value(2).toString());
        run.state = runStateFromName(row.value(3).toString());
        run.command = row.value(4).toString();
        run.subject = {row.value(5).toString()};
        run.mode = modeOf(row.value(6).toString());
        run.policy = row.value(7).toString();
        run.cutoff = timeAt(row, 8);
        run.startedAt = {row.value(9).toLongLong()};
        run.endedAt = timeAt(row, 10);
        run.fingerprint = row.value(11).toString();
        run.user = row.value(12).toString();
        run.host = row.value(13).toString();
        run.program = row.value(14).toString();
        run.guardsOverridden = row.value(15).toBool();
        run.planned = countsOf(row.value(16).toString());
        run.done = countsOf(row.value(17).toString());
        run.skipped = row.value(18).toLongLong();
        run.failed = row.value(19).toLongLong();
        run.freedBytes = row.value(20).toLongLong();
        run.error = row.value(21).toString();
        run.undoUntil = timeAt(row, 22);
        run.undoable = row.value(23).toLongLong();
        run.undone = row.value(24).toLongLong();
        run.purged = row.value(25).toLongLong();
        run.archive = {row.value(26).toByteArray(), row.value(27).toString()};
        run.archived = countsOf(row.value(28).toString());
        runs.append({OpenRun{row.value(0).toLongLong(), run.id}, run});
    });
    return read ? Result<QList<std::pair<OpenRun, RunRecord>>>(std::move(runs)) : tl::unexpected(read.error());
}

Result<QList<RunRecord>> database::RunHistory::findRuns(int limit, const RunFilter &filter, const RunOrder &order)
{
    JournalConditions conditions;
    conditions.add(filter);
    const auto runs = readRuns(u"WHERE "_s + conditions.text(), conditions.values(), limit, orderOf(order));
    if (!runs)
        return tl::unexpected(runs.error());
    QList<RunRecord> records;
    for (const auto &[open, record] : *runs)
        records.append(record);
    return records;
}

Result<QHash<qint64, RunRecord>> database::RunHistory::findRuns(const QSet<qint64> &keys)
{
    ArrayLiteral array;
    for (const qint64 key : keys)
        array.add(key);
    const auto runs = readRuns(u"WHERE r.run = ANY($1::bigint[])"_s, {array.text()}, static_cast<int>(keys.size()));
    if (!runs)
        return tl::unexpected(runs.error());
    QHash<qint64, RunRecord> records;
    for (const auto &[open, record] : *runs)
        records.insert(open.key, record);
    return records;
}

Result<RunFacets> database::RunHistory::findFacets()
{
    const QString doing = Tr::tr("read the history");
    RunFacets facets;
    for (auto [column, found] :
         {std::pair(u"command"_s, &facets.commands), std::pair(u"actor_user"_s, &facets.users)}) {
        auto query = m_connection.query(
            u"SELECT DISTINCT %1 COLLATE \"C\" FROM scrapazoid_console.runs ORDER BY 1 LIMIT %2"_s.arg(
                column, QString::number(mostFacets)),
            {}, doing);
        if (!query)
            return tl::unexpected(query.error());
        const auto read = Connection::forEach(
            *query, [target = found](const QSqlQuery &row) { target->append(row.value(0).toString()); });
        if (!read)
            return tl::unexpected(read.error());
    }
    return facets;
}

Result<std::optional<RunRecord>> database::RunHistory::findLastCleanup()
{
    const auto runs = readRuns(u"WHERE r.action = 'cleanup'"_s, {}, 1);
    if (!runs)
        return tl::unexpected(runs.error());
    return runs->isEmpty() ? std::nullopt : std::optional(runs->first().second);
}

Result<std::optional<ServerTime>> database::RunHistory::findLastFileCleanup()
{
    const QString doing = Tr::tr("look for the last cleanup of files");
    auto query = m_connection.query(
        u"SELECT (extract(epoch FROM max(ended_at)) * 1000000)::bigint FROM scrapazoid_console.runs "
        "WHERE action = 'cleanup' AND state = 'finished' AND command <> 'stuck'"_s,
        {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    return query->isNull(0) ? std::nullopt : std::optional(ServerTime{query->value(0).toLongLong()});
}

Result<QList<RunTotals>> database::RunHistory::findTotals()
{
    QStringList sums;
    for (const QString &key : countKeys())
        sums << u"'%1', coalesce(sum((r.done ->> '%1')::bigint), 0)::bigint"_s.arg(key);
    auto query = m_connection.query(uR"(
        SELECT r.command,
               count(*) FILTER (WHERE r.state = 'finished' AND r.failed = 0),
               count(*) FILTER (WHERE r.state = 'finished' AND r.failed > 0),
               count(*) FILTER (WHERE r.state = 'stopped'),
               count(*) FILTER (WHERE r.state = 'interrupted'),
               jsonb_build_object(%1)::text, sum(r.skipped)::bigint, sum(r.failed)::bigint, sum(r.freed_bytes)::bigint
          FROM scrapazoid_console.runs r WHERE r.ended_at IS NOT NULL GROUP BY r.command ORDER BY r.command)"_s.arg(
                                        sums.join(u", "_s)),
                                    {}, Tr::tr("read the history"));
    if (!query)
        return tl::unexpected(query.error());
    QList<RunTotals> totals;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        totals.append({.command = row.value(0).toString(),
                       .done = row.value(1).toLongLong(),
                       .partly = row.value(2).toLongLong(),
                       .stopped = row.value(3).toLongLong(),
                       .interrupted = row.value(4).toLongLong(),
                       .items = countsOf(row.value(5).toString()),
                       .skipped = row.value(6).toLongLong(),
                       .failed = row.value(7).toLongLong(),
                       .freedBytes = row.value(8).toLongLong()});
    });
    return read ? Result<QList<RunTotals>>(std::move(totals)) : tl::unexpected(read.error());
}

Result<std::pair<database::OpenRun, RunRecord>> database::RunHistory::findRun(const QString &name)
{
    const bool isLast = name == "last"_L1;
    const auto runs = isLast ? readRuns(u"WHERE r.action = 'cleanup'"_s, {}, 1)
                             : readRuns(u"WHERE starts_with(r.name, $1)"_s, {name}, 2);
    if (!runs)
        return tl::unexpected(runs.error());
    if (runs->isEmpty() || name.isEmpty()) {
        return failure(ErrorKind::NotFound,
                       isLast ? Tr::tr("There has been no run yet.")
                              : Tr::tr("There is no run \"%1\": see the history for the runs there are.").arg(name));
    }
    if (runs->size() > 1 && runs->first().second.id.value != name) {
        return failure(ErrorKind::Usage,
                       Tr::tr("\"%1\" is the beginning of several runs' names: write more of it.").arg(name));
    }
    return runs->first();
}

Result<QList<RunItem>> database::RunHistory::findItems(const OpenRun &run, qint64 after, int limit,
                                                       const RunItemOrder &order)
{
    const QString doing = Tr::tr("read the items of a run");
    // A purge has no items of its own: it shows what it took of its subject.
    auto shown = m_connection.query(u"SELECT coalesce(s.run, r.run), r.action = 'purge' FROM scrapazoid_console.runs r "
                                    "LEFT JOIN scrapazoid_console.runs s ON r.action = 'purge' AND s.name = r.subject "
                                    "WHERE r.run = $1"_s,
                                    {run.key}, doing);
    if (!shown)
        return tl::unexpected(shown.error());
    const auto isThere = Connection::next(*shown);
    if (!isThere || !*isThere)
        return isThere ? Result<QList<RunItem>>() : tl::unexpected(isThere.error());
    const qint64 key = shown->value(0).toLongLong();
    const QString only = shown->value(1).toBool() ? u" AND i.outcome = 'purged'"_s : QString();
    shown->finish();
    if (order != RunItemOrder()) {
        auto query = m_connection.query(sortedItemsSql(only, order, after >= 0),
                                        after >= 0 ? QVariantList{key, limit, after} : QVariantList{key, limit}, doing);
        return query ? itemsOf(*query) : tl::unexpected(query.error());
    }
    return readInOrder(m_connection, doing, [&]() -> Result<QList<RunItem>> {
        auto query = m_connection.query(
            u"SELECT %1 FROM scrapazoid_console.items i WHERE i.run = $1 AND i.seq > $2%2 ORDER BY i.seq LIMIT $3"_s
                .arg(itemColumns(), only),
            {key, after, limit}, doing);
        return query ? itemsOf(*query) : tl::unexpected(query.error());
    });
}

Result<QList<RunItem>> database::RunHistory::findUndoable(const OpenRun &run, std::span<const qint64> keys)
{
    ArrayLiteral array;
    for (const qint64 key : keys)
        array.add(key);
    auto query = m_connection.query(uR"(
        SELECT %1 FROM scrapazoid_console.items i JOIN scrapazoid_console.runs r ON r.run = i.run
         WHERE i.run = $1 AND i.seq = ANY($2::bigint[]) AND r.action = 'cleanup' AND %2 ORDER BY i.seq)"_s.arg(
                                        itemColumns(), isUndoableItem()),
                                    {run.key, array.text()}, Tr::tr("read the items of a run"));
    return query ? itemsOf(*query) : tl::unexpected(query.error());
}

Result<database::HistoryExtent> database::RunHistory::findExtent()
{
    auto query
        = m_connection.query(u"SELECT count(*), coalesce(sum(undoable), 0)::bigint FROM scrapazoid_console.runs"_s, {},
                             Tr::tr("read the history"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map([&](bool isThere) {
        return isThere ? HistoryExtent{query->value(0).toLongLong(), query->value(1).toLongLong()} : HistoryExtent();
    });
}

Result<QList<database::PurgeCandidate>> database::RunHistory::findPurgeCandidates(const RunId &only)
{
    auto query = m_connection.query(uR"(
        SELECT k.run, k.name, k.is_due, k.counts::text, k.until
          FROM (SELECT r.run, r.name, coalesce(r.undo_until <= now(), true) AS is_due, %2 AS counts,
                       %3 AS until
                  FROM scrapazoid_console.runs r
                 WHERE r.action = 'cleanup' AND r.mode = 'quarantine' AND ($1 = '' OR r.name = $1)
                   AND r.closing IN ('none', 'done') AND %1 OFFSET 0) k
         WHERE EXISTS (SELECT 1 FROM jsonb_each_text(k.counts) c (key, value) WHERE c.key <> 'bytes' AND c.value::bigint > 0)
         ORDER BY k.run)"_s.arg(isSettledRun(), keptCounts(), micros(u"r.undo_until"_s)),
                                    {only.value.isNull() ? u""_s : only.value}, Tr::tr("look for quarantined files"));
    if (!query)
        return tl::unexpected(query.error());
    QList<PurgeCandidate> candidates;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        candidates.append({.run = {row.value(0).toLongLong(), RunId{row.value(1).toString()}},
                           .files = countsOf(row.value(3).toString()),
                           .until = timeAt(row, 4),
                           .isDue = row.value(2).toBool()});
    });
    return read ? Result<QList<PurgeCandidate>>(std::move(candidates)) : tl::unexpected(read.error());
}
