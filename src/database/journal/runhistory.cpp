// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/runhistory.h"

#include "database/journal/journalkeys.h"
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

RunItem itemOf(const QSqlQuery &row)
{
    RunItem item;
    item.key = row.value(0).toLongLong();
    item.kind = itemKindFromName(row.value(1).toString()).value_or(ItemKind::Screenshot);
    item.id = database::keyAt(row, 2);
    if (!row.isNull(4) || !row.isNull(5))
        item.execution = ExecutionId{database::keyAt(row, 4)};
    item.path = row.value(6).toByteArray();
    item.bytes = row.value(7).toLongLong();
    item.outcome = outcomeFromName(row.value(8).toString()).value_or(Outcome::Failed);
    item.reason = row.value(9).toString();
    item.directory = directoryFromName(row.value(10).toString());
    return item;
}

QString micros(const QString &column)
{
    return u"(extract(epoch FROM %1) * 1000000)::bigint"_s.arg(column);
}
} // namespace

Result<QList<std::pair<database::OpenRun, RunRecord>>>
database::RunHistory::readRuns(const QString &where, const QVariantList &values, int limit)
{
    const QString sql = uR"(
        SELECT r.run, r.name, r.action, r.state, r.command, r.subject, r.mode, r.policy, %1, %2, %3, r.fingerprint,
               r.actor_user, r.actor_host, r.actor_program, r.overridden, r.planned::text, r.done::text, r.skipped, r.failed,
               r.freed_bytes, r.error, %4,
               CASE WHEN r.action = 'cleanup' THEN coalesce(r.undoable, (
                   SELECT count(*) FROM scrapazoid_console.items i WHERE i.run = r.run AND %5)) ELSE 0 END,
               a.undone, a.purged
          FROM scrapazoid_console.runs r
          LEFT JOIN (SELECT f.subject, %8 AS undone, %9 AS purged FROM scrapazoid_console.runs f
                      WHERE f.action IN ('undo', 'purge') GROUP BY f.subject) a ON a.subject = r.name
         %6 ORDER BY r.run DESC LIMIT %7)"_s.arg(micros(u"r.cutoff"_s), micros(u"r.started_at"_s),
                                                 micros(u"r.ended_at"_s), micros(u"r.undo_until"_s), isUndoableItem(),
                                                 where, QString::number(limit), doneBy(u"undo"_s), doneBy(u"purge"_s));
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
        runs.append({OpenRun{row.value(0).toLongLong(), run.id}, run});
    });
    return read ? Result<QList<std::pair<OpenRun, RunRecord>>>(std::move(runs)) : tl::unexpected(read.error());
}

Result<QList<RunRecord>> database::RunHistory::findRuns(int limit)
{
    const auto runs = readRuns({}, {}, limit);
    if (!runs)
        return tl::unexpected(runs.error());
    QList<RunRecord> records;
    for (const auto &[open, record] : *runs)
        records.append(record);
    return records;
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

Result<QList<RunItem>> database::RunHistory::findItems(const OpenRun &run, qint64 after, int limit)
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
    return readInOrder(m_connection, doing, [&]() -> Result<QList<RunItem>> {
        auto query = m_connection.query(
            u"SELECT i.seq, i.kind, i.row_id, i.row_key, i.execution_id, i.execution_key, i.path, i.bytes, i.outcome, "
            u"i.reason, i.directory "
            "FROM scrapazoid_console.items i WHERE i.run = $1 AND i.seq > $2%1 ORDER BY i.seq LIMIT $3"_s.arg(only),
            {key, after, limit}, doing);
        if (!query)
            return tl::unexpected(query.error());
        QList<RunItem> items;
        const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) { items.append(itemOf(row)); });
        return read ? Result<QList<RunItem>>(std::move(items)) : tl::unexpected(read.error());
    });
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
