// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/service/executionrepository.h"

#include "database/journal/journalkeys.h"
#include "database/server/server.h"
#include "database/service/executionrow.h"
#include "database/service/filerepository.h"
#include "database/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString unfinishedPredicate(const database::ExecutionTable &e)
{
    return e.states.isUnfinished(e.status.text(u"e"_s));
}

QString pinnedPredicate(const database::Schema &schema)
{
    if (!schema.isSetUp())
        return u"false"_s;
    // IN rather than EXISTS: the few pins are hashed once instead of probed for every row.
    return u"(%1 IN (%2))"_s.arg(schema.executions().id.shownKey(u"e"_s), pinnedKeys(schema.executions().id));
}

QString itemColumns(const database::ExecutionTable &e, const QString &problem)
{
    return u"%1, e.xmin::text::bigint, %2, %3, %4"_s.arg(e.id.shownKey(u"e"_s), e.started.microseconds(u"e"_s),
                                                         e.status.text(u"e"_s), problem);
}

Item itemOf(const QSqlQuery &query, const database::ExecutionTable &e)
{
    Item item;
    item.kind = ItemKind::Execution;
    item.id = e.id.form.of(query.value(0));
    item.version = static_cast<quint32>(query.value(1).toLongLong());
    item.execution = ExecutionId{item.id};
    if (!query.isNull(2))
        item.time = ServerTime{query.value(2).toLongLong()};
    item.path = query.value(3).toString().toUtf8();
    item.problem = static_cast<Problem>(query.value(4).toInt());
    return item;
}

/// Counts of one file table for the live executions. The tables have no index on the execution, so the age of the
/// oldest live one bounds the scan: no file is older than its execution.
QString countsSql(const database::Schema &schema, Directory directory)
{
    if (schema.directories().empty())
        return u"SELECT id AS execution, 0 AS files FROM live WHERE false"_s;
    const database::FileTable &f = schema.files(directory);
    const database::ExecutionTable &e = schema.executions();
    const QString zone = f.time.hasZone == e.started.hasZone ? QString() : u" AT TIME ZONE 'UTC'"_s;
    return uR"(SELECT %1 AS execution, count(*) AS files FROM %2 f
        WHERE f.%3 >= (SELECT min(started)%4 FROM live WHERE isfinite(started)) AND %1 IN (SELECT id FROM live) GROUP BY %1)"_s
        .arg(f.execution.keySql(u"f"_s), f.table, f.time.name, zone);
}
} // namespace

QString database::ExecutionRepository::stuckPredicate(const Schema &schema)
{
    const ExecutionTable &e = schema.executions();
    return u"%1 AND isfinite(e.%2) AND e.%2 < %3 AND NOT %4"_s.arg(unfinishedPredicate(e), e.started.name,
                                                                   e.started.moment(1), pinnedPredicate(schema));
}

Result<void> database::ExecutionRepository::findStuck(ServerTime before, const QList<ExecutionId> &only,
                                                      const Consumer &consume)
{
    const QString doing = Tr::tr("look for stuck executions");
    const ExecutionTable &e = m_schema.executions();
    QVariantList values{before.toSql()};
    QString chosen;
    if (!only.isEmpty()) {
        ArrayLiteral ids;
        for (const ExecutionId &id : only) {
            if (const auto key = e.id.form.meant(id.value))
                addKey(ids, *key);
        }
        chosen = u" AND %1 = ANY(%2)"_s.arg(e.id.keySql(u"e"_s), e.id.form.list(u"$2"_s));
        values.append(ids.text());
    }
    auto query = m_connection.query(
        u"SELECT %1 FROM %2 e WHERE %3%4 ORDER BY e.%5, e.%6"_s.arg(
            itemColumns(e, u"0"_s), e.table, stuckPredicate(m_schema), chosen, e.started.name, e.id.name),
        values, doing);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next())
        consume(itemOf(*query, e));
    return Connection::check(*query, doing);
}

Result<void> database::ExecutionRepository::findKept(ServerTime before, const Consumer &consume)
{
    const QString doing = Tr::tr("look for executions without a start");
    const ExecutionTable &e = m_schema.executions();
    const QString why = u"CASE WHEN e.%1 IS NULL OR NOT isfinite(e.%1) THEN %2 ELSE %3 END"_s.arg(
        e.started.name, QString::number(static_cast<int>(Problem::NoStart)),
        QString::number(static_cast<int>(Problem::Pinned)));
    auto query = m_connection.query(
        u"SELECT %1 FROM %2 e WHERE %3 AND (e.%4 IS NULL OR NOT isfinite(e.%4) OR (e.%4 < %5 AND %6)) ORDER BY e.%7"_s
            .arg(itemColumns(e, why), e.table, unfinishedPredicate(e), e.started.name, e.started.moment(1),
                 pinnedPredicate(m_schema), e.id.name),
        {before.toSql()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next())
        consume(itemOf(*query, e));
    return Connection::check(*query, doing);
}

Result<database::ExecutionRepository::Figures> database::ExecutionRepository::findFigures(ServerTime future)
{
    const ExecutionTable &e = m_schema.executions();
    Column newest = e.started;
    newest.name = u"newest"_s;
    // All rows as the planner's estimate: an exact count of millions is not worth its time for a line of text. And one
    // moment is worked out, not each.
    auto query = m_connection.query(uR"(
        SELECT greatest((SELECT reltuples::bigint FROM pg_class WHERE oid = %1::regclass), f.live), f.live, f.future, %4
          FROM (SELECT count(*) AS live, count(*) FILTER (WHERE isfinite(e.%2) AND e.%2 > %3) AS future,
                       max(e.%2) FILTER (WHERE isfinite(e.%2) AND e.%2 < '294247-01-01') AS newest
                  FROM %5 e WHERE %6) f)"_s.arg(literal(e.table), e.started.name, e.started.moment(1),
                                                newest.microseconds(u"f"_s), e.table, unfinishedPredicate(e)),
                                    {future.toSql()}, Tr::tr("count the executions"));
    if (!query)
        return tl::unexpected(query.error());
    if (const auto isCounted = Connection::next(*query); !isCounted)
        return tl::unexpected(isCounted.error());
    return Figures{.rows = query->value(0).toLongLong(),
                   .unfinished = query->value(1).toLongLong(),
                   .future = query->value(2).toLongLong(),
                   .newestStart
                   = query->isNull(3) ? std::nullopt : std::optional(ServerTime{query->value(3).toLongLong()})};
}

Result<QList<LiveExecution>> database::ExecutionRepository::findLive()
{
    const QString doing = Tr::tr("read the live executions");
    const ExecutionTable &e = m_schema.executions();
    auto query = m_connection.query(uR"(
        WITH live AS MATERIALIZED (SELECT %1 AS id, e.%2 AS started FROM %3 e WHERE %4),
        shots AS (%5), loads AS (%6)
        SELECT %7, coalesce(shots.files, 0), coalesce(loads.files, 0)
          FROM live JOIN %3 e ON %1 = live.id
          LEFT JOIN shots ON shots.execution = %1 LEFT JOIN loads ON loads.execution = %1
         ORDER BY %1)"_s.arg(e.id.keySql(u"e"_s), e.started.name, e.table, unfinishedPredicate(e),
                                    countsSql(m_schema, Directory::Screenshots),
                                    countsSql(m_schema, Directory::Downloads), executionColumns(e)),
                                    {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<LiveExecution> live;
    while (query->next())
        live.append({executionOf(*query, e), query->value(6).toInt(), query->value(7).toInt()});
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    // The server has an order of its own for texts.
    if (!e.id.form.isOrdered())
        std::sort(live.begin(), live.end(),
                  [](const auto &one, const auto &other) { return one.execution.id < other.execution.id; });
    return live;
}

Result<std::vector<Statistics::ExecutionDay>> database::ExecutionRepository::findDays()
{
    const QString doing = Tr::tr("count executions by day");
    const ExecutionTable &e = m_schema.executions();
    auto query = m_connection.query(u"SELECT %1, count(*) FROM %2 e WHERE isfinite(e.%3) GROUP BY 1 ORDER BY 1"_s.arg(
                                        e.started.day(u"e"_s), e.table, e.started.name),
                                    {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Statistics::ExecutionDay> days;
    while (query->next())
        days.push_back({query->value(0).toLongLong(), query->value(1).toLongLong()});
    const auto read = Connection::check(*query, doing);
    return read ? Result<std::vector<Statistics::ExecutionDay>>(std::move(days)) : tl::unexpected(read.error());
}

Result<std::vector<Overview::Hour>> database::ExecutionRepository::findHours(ServerTime from, const QString &markStart,
                                                                             const QString &markEnd)
{
    const QString doing = Tr::tr("count executions by hour");
    const ExecutionTable &e = m_schema.executions();
    const QString error = e.error.exists() ? e.error.text(u"e"_s) : u"''"_s;
    const QString sql = uR"(
        SELECT (extract(epoch FROM h.hour) / 3600)::bigint, sum(h.n) FILTER (WHERE NOT h.failed)::bigint,
               sum(h.n) FILTER (WHERE h.failed AND NOT h.marked)::bigint, sum(h.n) FILTER (WHERE h.failed AND h.marked)::bigint
          FROM (SELECT date_trunc('hour', e.%1) AS hour, %2 AS failed,
                       coalesce(starts_with(%3, $2::text) AND right(%3, length($3::text)) = $3::text, false) AS marked,
                       count(*) AS n
                  FROM %4 e WHERE isfinite(e.%1) AND e.%1 >= %5 AND NOT %6 GROUP BY 1, 2, 3) h
         GROUP BY 1 ORDER BY 1)"_s.arg(e.completed.name, e.states.isFailed(e.status.text(u"e"_s)), error, e.table,
                                       e.completed.moment(1), unfinishedPredicate(e));
    auto query = m_connection.query(sql, {from.toSql(), markStart, markEnd}, doing);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Overview::Hour> hours;
    while (query->next())
        hours.push_back({.hour = query->value(0).toLongLong(),
                         .finished = query->value(1).toLongLong(),
                         .failed = query->value(2).toLongLong(),
                         .marked = query->value(3).toLongLong()});
    const auto read = Connection::check(*query, doing);
    return read ? Result<std::vector<Overview::Hour>>(std::move(hours)) : tl::unexpected(read.error());
}

Result<std::vector<StuckSimulation::Runtime>> database::ExecutionRepository::findRuntimes(ServerTime from)
{
    const QString doing = Tr::tr("read how long executions ran");
    const ExecutionTable &e = m_schema.executions();
    const QString user = e.user.exists() ? e.user.shownKey(u"e"_s) : u"NULL::bigint"_s;
    auto query = m_connection.query(
        u"SELECT %1, extract(epoch FROM e.%2 - e.%3)::float8 FROM %4 e WHERE %5 AND isfinite(e.%2) "
        "AND e.%2 >= %6 AND isfinite(e.%3) AND e.%2 >= e.%3"_s.arg(user, e.completed.name, e.started.name, e.table,
                                                                   e.states.isFinished(e.status.text(u"e"_s)),
                                                                   e.completed.moment(1)),
        {from.toSql()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<StuckSimulation::Runtime> runtimes;
    while (query->next())
        runtimes.push_back({.user = query->isNull(0) ? RowKey() : e.user.form.of(query->value(0)),
                            .seconds = query->value(1).toDouble()});
    const auto read = Connection::check(*query, doing);
    return read ? Result<std::vector<StuckSimulation::Runtime>>(std::move(runtimes)) : tl::unexpected(read.error());
}

Result<ExecutionLosses> database::ExecutionRepository::findLosses(ServerTime now, ServerTime stuckBefore)
{
    const QString doing = Tr::tr("read the ages of files");
    const auto oldest = [this](Directory directory) {
        const FileTable &f = m_schema.files(directory);
        // A retention of so many days takes what is older than that; what is exactly as old stays.
        return u"SELECT %1 AS e, ((extract(epoch FROM %2) * 1000000)::bigint - min(%3) - 1) / %4 AS days FROM %5 f "
               "WHERE %6 AND %1 IS NOT NULL GROUP BY 1"_s.arg(f.execution.keySql(u"f"_s), f.time.moment(1),
                                                              f.time.microseconds(u"f"_s),
                                                              QString::number(ServerTime::dayMicroseconds), f.table,
                                                              FileRepository::expiredPredicate(m_schema, f));
    };
    auto query = m_connection.query(
        u"SELECT coalesce(s.days, 0), coalesce(d.days, 0), count(*) FROM (%1) s FULL JOIN (%2) d USING (e) GROUP BY 1, 2"_s
            .arg(oldest(Directory::Screenshots), oldest(Directory::Downloads)),
        {now.toSql(), stuckBefore.toSql()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<ExecutionLosses::Group> groups;
    while (query->next())
        groups.push_back({.screenshots = query->value(0).toInt(),
                          .downloads = query->value(1).toInt(),
                          .executions = query->value(2).toLongLong()});
    const auto read = Connection::check(*query, doing);
    return read ? Result<ExecutionLosses>(ExecutionLosses(std::move(groups))) : tl::unexpected(read.error());
}

Result<void>
database::ExecutionRepository::streamUsers(const std::function<void(const RowKey &, const RowKey &)> &consume)
{
    const ExecutionTable &e = m_schema.executions();
    if (!e.user.exists())
        return {};
    return m_connection.copyOut(
        u"SELECT %1, %2 FROM %3 e"_s.arg(e.id.shownKey(u"e"_s), e.user.shownKey(u"e"_s), e.table),
        [&](std::span<const Connection::Field> row) {
            if (row[0] && row[1])
                consume(e.id.form.of(row[0]), e.user.form.of(row[1]));
        },
        Tr::tr("read the users of executions"));
}

Result<QList<database::ExecutionRepository::User>> database::ExecutionRepository::findUsers(const QString &beginning,
                                                                                            int limit)
{
    const ExecutionTable &e = m_schema.executions();
    QList<User> users;
    if (!e.user.exists())
        return users;
    const QString key = e.user.shownKey(u"e"_s);
    auto query = m_connection.query(
        u"SELECT %1, count(*) FROM %2 e WHERE starts_with(lower((%1)::text), lower($1::text)) GROUP BY 1 "
        "ORDER BY (%1)::text <> $1::text, 2 DESC, 1 LIMIT %3"_s.arg(key, e.table, QString::number(limit)),
        {beginning}, Tr::tr("look for users"));
    if (!query)
        return tl::unexpected(query.error());
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        users.append({.key = e.user.form.of(row.value(0)), .executions = row.value(1).toLongLong()});
    });
    return read ? Result<QList<User>>(std::move(users)) : tl::unexpected(read.error());
}

Result<std::optional<Execution>> database::ExecutionRepository::find(const ExecutionId &id)
{
    const ExecutionTable &e = m_schema.executions();
    const auto key = e.id.form.meant(id.value);
    if (!key)
        return std::optional<Execution>();
    auto query = m_connection.query(u"SELECT %1 FROM %2 e WHERE %3 = $1::%4"_s.arg(
                                        executionColumns(e), e.table, e.id.keySql(u"e"_s), e.id.form.element),
                                    {bound(*key)}, Tr::tr("read an execution"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map([&](bool isThere) -> std::optional<Execution> {
        return isThere ? std::optional(executionOf(*query, e)) : std::nullopt;
    });
}

Result<bool> database::ExecutionRepository::isPinned(const ExecutionId &id)
{
    if (!m_schema.isSetUp())
        return false;
    const Column &column = m_schema.executions().id;
    const auto key = column.form.meant(id.value);
    if (!key)
        return false;
    auto query
        = m_connection.query(u"SELECT 1 FROM scrapazoid_console.pins i WHERE i.%1 = $1"_s.arg(executionColumn(column)),
                             {bound(*key)}, Tr::tr("read the pins"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query);
}
