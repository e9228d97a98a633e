// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/service/filerepository.h"

#include "core/plan/words.h"
#include "database/journal/journalconditions.h"
#include "database/journal/journalkeys.h"
#include "database/server/server.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
QString number(Problem problem)
{
    return QString::number(static_cast<int>(problem));
}

/// The moments that a rule goes by, as SQL: parameters where something can be bound, else literals.
struct Moments {
    QString cutoff;
    QString stuckBefore;
    QString now;
};

Moments asParameters(const database::Schema &schema, const database::FileTable &table)
{
    return {table.time.moment(1), schema.executions().started.moment(2), table.time.moment(3)};
}

Moments asLiterals(const database::Schema &schema, const database::FileTable &table, ServerTime cutoff,
                   ServerTime stuckBefore, ServerTime now)
{
    return {table.time.moment(cutoff), schema.executions().started.moment(stuckBefore), table.time.moment(now)};
}

/// Its execution is running or pending and not stuck by the rule.
QString livePredicate(const database::Schema &schema, const database::FileTable &table, const Moments &moments)
{
    const database::ExecutionTable &e = schema.executions();
    return uR"(EXISTS (SELECT 1 FROM %1 e WHERE %2 = %3 AND %4
        AND (e.%5 IS NULL OR NOT isfinite(e.%5) OR e.%5 >= %6)))"_s.arg(
        e.table, e.id.keySql(u"e"_s), table.execution.keySql(u"f"_s), e.states.mayBeUnfinished(e.status.text(u"e"_s)),
        e.started.name, moments.stuckBefore);
}

QString pinnedPredicate(const database::Schema &schema, const database::FileTable &table)
{
    // Before `setup` there is no place for pins, and nothing can be deleted either.
    if (!schema.isSetUp())
        return u"false"_s;
    // EXISTS leaves it to the planner whether to read all pins once or to look for those of a few rows.
    return u"EXISTS (SELECT 1 FROM scrapazoid_console.pins p WHERE p.%1 = %2)"_s.arg(
        database::executionColumn(table.execution), table.execution.shownKey(u"f"_s));
}

/// Ids of executions that protect their files: running or pending, and not stuck by the rule, with `stuckBefore` as
/// SQL.
QString liveIds(const database::Schema &schema, const QString &stuckBefore)
{
    const database::ExecutionTable &e = schema.executions();
    return u"SELECT %1 AS id FROM %2 e WHERE %3 AND (e.%4 IS NULL OR NOT isfinite(e.%4) OR "
           "e.%4 >= %5)"_s.arg(e.id.keySql(u"e"_s), e.table, e.states.mayBeUnfinished(e.status.text(u"e"_s)),
                               e.started.name, stuckBefore);
}

/// The two above as a set, for when most rows need not be asked.
QString protectedPredicate(const database::Schema &schema, const database::FileTable &table, const Moments &moments)
{
    const QString live = liveIds(schema, moments.stuckBefore);
    const QString key = table.execution.keySql(u"f"_s);
    if (!schema.isSetUp())
        return u"%1 IN (%2)"_s.arg(key, live);
    const QString pinned = database::pinnedKeys(table.execution);
    return table.execution.form.isOrdered()
        ? u"%1 IN (%2 UNION %3)"_s.arg(key, live, pinned)
        : u"(%1 IN (%2) OR %3 IN (%4))"_s.arg(key, live, table.execution.shownKey(u"f"_s), pinned);
}

/// As bigint; NULL where nobody knows it, and where it is no file's: a downloader's -1 or 2^63-1, NaN.
QString sizeOf(const database::FileTable &table)
{
    constexpr qint64 largestFile = 1LL << 46;
    return table.size.exists() ? u"(CASE WHEN f.%1 >= 0 AND f.%1 <= %2 THEN f.%1::bigint END)"_s.arg(
               table.size.name, QString::number(largestFile))
                               : u"NULL::bigint"_s;
}

QString agePredicate(const database::FileTable &table, const Moments &moments)
{
    return u"isfinite(f.%1) AND f.%1 < %2"_s.arg(table.time.name, moments.cutoff);
}

QString expired(const database::Schema &schema, const database::FileTable &table, const Moments &moments)
{
    return u"%1 AND NOT %2 AND NOT %3"_s.arg(agePredicate(table, moments), livePredicate(schema, table, moments),
                                             pinnedPredicate(schema, table));
}

/// Columns in the order in which `itemOf` reads them.
QString itemColumns(const database::FileTable &table, const QString &problem)
{
    return u"%1, f.xmin::text::bigint, %2, %3, %4, %5, %6"_s.arg(
        table.id.shownKey(u"f"_s), table.execution.shownKey(u"f"_s), table.time.microseconds(u"f"_s), sizeOf(table),
        table.pathBytes, problem);
}

/// Neither a date nor one that has been.
QString noUsableTime(const database::FileTable &table, const Moments &moments)
{
    return u"(f.%1 IS NULL OR NOT isfinite(f.%1) OR f.%1 > %2)"_s.arg(table.time.name, moments.now);
}

/// Which of them it is.
QString timeProblem(const database::FileTable &table)
{
    return u"CASE WHEN f.%1 IS NULL OR NOT isfinite(f.%1) THEN %2 ELSE %3 END"_s.arg(
        table.time.name, number(Problem::NoTimestamp), number(Problem::FutureTimestamp));
}

Item itemOf(const QSqlQuery &query, const database::FileTable &table)
{
    Item item;
    item.kind = itemKindOf(table.directory);
    item.id = table.id.form.of(query.value(0));
    item.version = static_cast<quint32>(query.value(1).toLongLong());
    if (!query.isNull(2))
        item.execution = ExecutionId{table.execution.form.of(query.value(2))};
    if (!query.isNull(3))
        item.time = ServerTime{query.value(3).toLongLong()};
    item.recordedSize = query.isNull(4) ? -1 : query.value(4).toLongLong();
    item.path = query.value(5).toByteArray();
    item.problem = static_cast<Problem>(query.value(6).toInt());
    return item;
}

} // namespace

QString database::FileRepository::expiredPredicate(const Schema &schema, const FileTable &table)
{
    return expired(schema, table, asParameters(schema, table));
}

Result<void> database::FileRepository::stream(const QString &sql, const QVariantList &values, const Consumer &consume)
{
    const QString doing = Tr::tr("read the table of %1").arg(toWord(m_table.directory));
    auto query = m_connection.query(sql, values, doing);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next())
        consume(itemOf(*query, m_table));
    return Connection::check(*query, doing);
}

/// As `itemColumns`, in forms that `copyOut` can give.
QString database::FileRepository::copiedColumns(const QString &path, const QString &problem) const
{
    return u"%1, f.xmin, %2, %3, %4, %5, (%6)::int8"_s.arg(
        m_table.id.shownKey(u"f"_s), m_table.execution.shownKey(u"f"_s), m_table.time.microseconds(u"f"_s),
        sizeOf(m_table), path, problem);
}

Result<void> database::FileRepository::copyItems(const QString &sql, const Consumer &consume, const QString &doing)
{
    return m_connection.copyOut(
        sql,
        [&](std::span<const Connection::Field> row) {
            Item item;
            item.kind = itemKindOf(m_table.directory);
            item.id = m_table.id.form.of(row[0]);
            item.version = qFromBigEndian<quint32>(row[1]->data());
            if (row[2])
                item.execution = ExecutionId{m_table.execution.form.of(row[2])};
            if (row[3])
                item.time = ServerTime{Connection::int8Of(*row[3])};
            item.recordedSize = row[4] ? Connection::int8Of(*row[4]) : -1;
            item.path = row[5] ? row[5]->toByteArray() : QByteArray();
            item.problem = static_cast<Problem>(Connection::int8Of(*row[6]));
            consume(item);
        },
        doing);
}

Result<void> database::FileRepository::findExpired(ServerTime cutoff, ServerTime stuckBefore, const Consumer &consume)
{
    const QString doing = Tr::tr("read the table of %1").arg(toWord(m_table.directory));
    const QString path = copiedPath();
    const QString sql = u"SELECT %1 FROM %2 f WHERE %3 ORDER BY f.%4, f.%5"_s.arg(
        copiedColumns(path, u"0"_s), m_table.table,
        expired(m_schema, m_table, asLiterals(m_schema, m_table, cutoff, stuckBefore, {})), m_table.time.name,
        m_table.id.name);
    return copyItems(sql, consume, doing);
}

Result<void> database::FileRepository::findKept(ServerTime cutoff, ServerTime stuckBefore, ServerTime now,
                                                const Consumer &consume)
{
    const QString doing = Tr::tr("read the table of %1").arg(toWord(m_table.directory));
    const QString path = copiedPath();
    const Moments moments = asLiterals(m_schema, m_table, cutoff, stuckBefore, now);
    // Two sets, each to be found by an index of its own; asked of every row they would cost a reading of the table.
    const QString why = u"CASE WHEN %1 THEN %2 ELSE %3 END"_s.arg(
        pinnedPredicate(m_schema, m_table), number(Problem::Pinned), number(Problem::LiveExecution));
    const QString sql = uR"(
        SELECT %1, f.%2 FROM %3 f WHERE f.%2 IS NULL OR f.%2 = '-infinity' OR f.%2 > %4
         UNION ALL
        SELECT %5, f.%2 FROM %3 f WHERE %6 AND %7
         ORDER BY 8, 1)"_s.arg(copiedColumns(path, timeProblem(m_table)), m_table.time.name, m_table.table, moments.now,
                               copiedColumns(path, why), agePredicate(m_table, moments),
                               protectedPredicate(m_schema, m_table, moments));
    return copyItems(sql, consume, doing);
}

Result<void> database::FileRepository::findByIds(std::span<const RowKey> ids, ServerTime cutoff, ServerTime stuckBefore,
                                                 ServerTime now, const Consumer &consume)
{
    if (ids.empty())
        return {};
    ArrayLiteral array;
    for (const RowKey &id : ids)
        addKey(array, id);
    const Moments moments = asParameters(m_schema, m_table);
    const QString why = u"CASE WHEN %1 THEN %2 WHEN NOT (%3) THEN %4 WHEN %5 THEN %6 WHEN %7 THEN %8 ELSE 0 END"_s.arg(
        noUsableTime(m_table, moments), timeProblem(m_table), agePredicate(m_table, moments), number(Problem::TooYoung),
        pinnedPredicate(m_schema, m_table), number(Problem::Pinned), livePredicate(m_schema, m_table, moments),
        number(Problem::LiveExecution));
    const QString sql = u"SELECT %1 FROM %2 f WHERE %3 = ANY(%4) ORDER BY f.%5 NULLS FIRST, %3"_s.arg(
        itemColumns(m_table, why), m_table.table, m_table.id.keySql(u"f"_s), m_table.id.form.list(u"$4"_s),
        m_table.time.name);
    return stream(sql, {cutoff.toSql(), stuckBefore.toSql(), now.toSql(), array.text()}, consume);
}

QString database::FileRepository::copiedPath() const
{
    return m_connection.keepsBytes() ? m_table.pathBytes : m_table.path.text(u"f"_s);
}

QString database::FileRepository::whereSql(const Which &which) const
{
    QStringList conditions;
    if (which.afterId)
        conditions << u"f.%1 > %2"_s.arg(m_table.id.name, QString::number(*which.afterId));
    if (which.sinceXmin) {
        // By age, which goes round with the transaction numbers; what is frozen for good is as old as can be.
        conditions << u"(pg_catalog.age(f.xmin) <= pg_catalog.age('%1'::pg_catalog.xid) OR pg_catalog.age(f.xmin) = "
                      "2147483647)"_s.arg(static_cast<quint32>(*which.sinceXmin));
    }
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

Result<database::RowMark> database::FileRepository::findMark()
{
    if (!m_table.id.form.isOrdered())
        return findSnapshotXmin(m_connection).map([](quint64 xmin) { return RowMark{.snapshotXmin = xmin}; });
    return findHighestId().map([](qint64 highest) { return RowMark{.highestId = highest}; });
}

database::FileRepository::Which database::FileRepository::newerThan(const RowMark &mark) const
{
    if (m_table.id.form.isOrdered())
        return {.afterId = mark.highestId - keyMargin};
    return {.sinceXmin = mark.snapshotXmin};
}

Result<void>
database::FileRepository::streamPaths(const Which &which,
                                      const std::function<void(const RowKey &, quint32, QByteArrayView)> &consume)
{
    const QString doing = Tr::tr("read the table of %1").arg(toWord(m_table.directory));
    const QString path = copiedPath();
    // xmin as it is: four bytes, where a cast by way of text would cost as much as the rest.
    const QString query
        = u"SELECT %1, f.xmin, %2 FROM %3 f%4"_s.arg(m_table.id.shownKey(u"f"_s), path, m_table.table, whereSql(which));
    return m_connection.copyOut(
        query,
        [&](std::span<const Connection::Field> row) {
            if (!row[1] || !row[2])
                return;
            // A row without a key means its file as much as any other.
            consume(m_table.id.form.of(row[0]), qFromBigEndian<quint32>(row[1]->data()), *row[2]);
        },
        doing);
}

/// SQL of it; 0 where keys have no order.
QString database::FileRepository::highestKey() const
{
    return m_table.id.form.isOrdered() ? u"coalesce(pg_catalog.max(f.%1), 0)"_s.arg(m_table.id.name) : u"0"_s;
}

Result<qint64> database::FileRepository::findHighestId()
{
    const QString doing = Tr::tr("read the table of %1").arg(toWord(m_table.directory));
    auto query
        = m_connection.query(u"SELECT %1::pg_catalog.int8 FROM %2 f"_s.arg(highestKey(), m_table.table), {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    return query->value(0).toLongLong();
}

Result<void> database::FileRepository::streamFacts(
    const Which &which, ServerTime stuckBefore, ServerTime now,
    const std::function<void(const RowKey &, QByteArrayView, const RowFacts &)> &consume)
{
    const QString doing = Tr::tr("read the table of %1").arg(toWord(m_table.directory));
    const QString path = copiedPath();
    const QString query = uR"(SELECT %1, %2, %3, %4, %5,
            (live.id IS NOT NULL OR %6 OR f.%7 IS NULL OR NOT isfinite(f.%7) OR f.%7 > %8)::int::bigint
        FROM %9 f LEFT JOIN ()"_s.arg(m_table.id.shownKey(u"f"_s), path, sizeOf(m_table),
                                      m_table.time.microseconds(u"f"_s), m_table.execution.shownKey(u"f"_s),
                                      pinnedPredicate(m_schema, m_table), m_table.time.name, m_table.time.moment(now),
                                      m_table.table)
        + liveIds(m_schema, m_schema.executions().started.moment(stuckBefore)) + u") live ON live.id = "_s
        + m_table.execution.keySql(u"f"_s) + whereSql(which);
    return m_connection.copyOut(
        query,
        [&](std::span<const Connection::Field> row) {
            if (!row[0] || !row[1])
                return;
            const auto number = [&](size_t column, qint64 otherwise) {
                return row[column] ? Connection::int8Of(*row[column]) : otherwise;
            };
            consume(m_table.id.form.of(row[0]), *row[1],
                    {.recordedSize = number(2, -1),
                     .time = number(3, RowFacts::noTime),
                     .execution = m_table.execution.form.of(row[4]),
                     .isProtected = number(5, 0) != 0});
        },
        doing);
}

Result<database::FileRepository::Figures> database::FileRepository::findFigures(ServerTime cutoff, ServerTime future)
{
    const QString doing = Tr::tr("count the rows of %1").arg(toWord(m_table.directory));
    const QString sql
        = u"SELECT count(*), count(*) FILTER (WHERE f.%1 >= %2), count(*) FILTER (WHERE isfinite(f.%1) AND f.%1 > %3), "
          "%4 FROM %5 f"_s.arg(m_table.time.name, m_table.time.moment(1), m_table.time.moment(2), highestKey(),
                               m_table.table);
    auto query = m_connection.query(sql, {cutoff.toSql(), future.toSql()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    return Figures{.rows = query->value(0).toLongLong(),
                   .newer = query->value(1).toLongLong(),
                   .future = query->value(2).toLongLong(),
                   .highestId = query->value(3).toLongLong()};
}

Result<QList<Item>> database::FileRepository::findOfExecution(const ExecutionId &execution, int limit)
{
    const auto key = m_table.execution.form.meant(execution.value);
    if (!key)
        return QList<Item>();
    const QString sql = u"SELECT %1 FROM %2 f WHERE %3 ORDER BY f.%4 DESC NULLS LAST, f.%5 DESC LIMIT %6"_s.arg(
        itemColumns(m_table, u"0"_s), m_table.table, isOfExecution(), m_table.time.name, m_table.id.name,
        QString::number(limit));
    QList<Item> items;
    if (const auto read = stream(sql, {bound(*key)}, [&](const Item &item) { items.append(item); }); !read)
        return tl::unexpected(read.error());
    return items;
}

Result<QList<Item>> database::FileRepository::findNamed(const QByteArray &part, int limit)
{
    const QString order = m_table.id.form.isOrdered() ? u" ORDER BY f.%1 DESC"_s.arg(m_table.id.name) : QString();
    const QString sql = u"SELECT %1 FROM %2 f WHERE position($1::text IN %3) > 0%4 LIMIT %5"_s.arg(
        itemColumns(m_table, u"0"_s), m_table.table, foldedSql(m_table.pathBytes), order, QString::number(limit));
    QList<Item> items;
    const auto read = stream(sql, {folded(part)}, [&](const Item &item) {
        if (containsFolded(item.path, part))
            items.append(item);
    });
    return read ? Result<QList<Item>>(std::move(items)) : tl::unexpected(read.error());
}

/// SQL; $1 is the execution.
QString database::FileRepository::isOfExecution() const
{
    return u"%1 = $1::%2"_s.arg(m_table.execution.keySql(u"f"_s), m_table.execution.form.element);
}

Result<qint64> database::FileRepository::countOfExecution(const ExecutionId &execution)
{
    const auto key = m_table.execution.form.meant(execution.value);
    if (!key)
        return 0;
    auto query = m_connection.query(u"SELECT count(*) FROM %1 f WHERE %2"_s.arg(m_table.table, isOfExecution()),
                                    {bound(*key)}, Tr::tr("count the files of an execution"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map([&](bool) { return query->value(0).toLongLong(); });
}

Result<Statistics::FileRows> database::FileRepository::findStatistics(ServerTime cutoff, ServerTime stuckBefore)
{
    const QString doing = Tr::tr("add up the table of %1").arg(toWord(m_table.directory));
    auto query = m_connection.query(
        u"SELECT %1, count(*), count(%2), coalesce(sum(%2), 0)::bigint FROM %3 f "
        "GROUP BY 1 ORDER BY 1 NULLS FIRST"_s.arg(m_table.time.day(u"f"_s), sizeOf(m_table), m_table.table),
        {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    const qint64 lastDay = cutoff.day();
    Statistics::FileRows rows;
    while (query->next()) {
        const Tally tally{query->value(1).toLongLong(), query->value(3).toLongLong()};
        rows.rows += tally.count;
        rows.recordedBytes += tally.bytes;
        rows.withoutSize += tally.count - query->value(2).toLongLong();
        if (query->isNull(0)) {
            rows.withoutTime = tally.count;
            continue;
        }
        rows.days.push_back({query->value(0).toLongLong(), tally});
        if (rows.days.back().day < lastDay)
            rows.expired += tally;
    }
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    // Whole days are expired; of the day of the cutoff a part is, and of all those what is protected is not. Cheaper
    // than to ask every row.
    const ServerTime dayBegin = ServerTime::beginOfDay(lastDay);
    const auto part
        = tally(u"f.%1 >= %2 AND f.%1 < %3"_s.arg(m_table.time.name, m_table.time.moment(1), m_table.time.moment(2)),
                {dayBegin.toSql(), cutoff.toSql()}, doing);
    const Moments moments = asParameters(m_schema, m_table);
    const auto protectedOnes
        = tally(u"%1 AND %2"_s.arg(agePredicate(m_table, moments), protectedPredicate(m_schema, m_table, moments)),
                {cutoff.toSql(), stuckBefore.toSql()}, doing);
    if (!part || !protectedOnes)
        return tl::unexpected(part ? protectedOnes.error() : part.error());
    rows.expired += *part;
    rows.expired += {-protectedOnes->count, -protectedOnes->bytes};
    return rows;
}

Result<Tally> database::FileRepository::tally(const QString &where, const QVariantList &values, const QString &doing)
{
    auto query = m_connection.query(u"SELECT count(*), coalesce(sum(%1), 0)::bigint FROM %2 f WHERE %3"_s.arg(
                                        sizeOf(m_table), m_table.table, where),
                                    values, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    return Tally{query->value(0).toLongLong(), query->value(1).toLongLong()};
}

Result<std::vector<GrowthPart>> database::FileRepository::findGrowth(ServerTime before, ServerTime after)
{
    const QString doing = Tr::tr("compare two days of %1").arg(toWord(m_table.directory));
    const ExecutionTable &e = m_schema.executions();
    const QString user = e.user.exists() ? e.user.shownKey(u"e"_s) + u"::text"_s : u"NULL::text"_s;
    // The type as `extensionOf` has it.
    const QString sql = uR"(
        SELECT grouping(r.owner), grouping(r.type), coalesce(r.owner, ''), coalesce(r.type, ''),
               count(*) FILTER (WHERE r.was), coalesce(sum(r.size) FILTER (WHERE r.was), 0)::bigint,
               count(*), coalesce(sum(r.size), 0)::bigint
          FROM (SELECT f.%1 < %2 AS was, %3 AS size, %4 AS owner,
                       lower(substring(%5 from '[^/]\.([^./]{1,10})$')) AS type
                  FROM %6 f LEFT JOIN %7 e ON %8 = %9
                 WHERE f.%1 < )"_s.arg(m_table.time.name, m_table.time.moment(1), sizeOf(m_table), user,
                                       m_table.path.text(u"f"_s), m_table.table, e.table, e.id.keySql(u"e"_s),
                                       m_table.execution.keySql(u"f"_s))
        + m_table.time.moment(2) + u") r GROUP BY GROUPING SETS ((), (r.owner), (r.type))"_s;
    auto query = m_connection.query(sql, {before.toSql(), after.toSql()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<GrowthPart> parts;
    while (query->next()) {
        const bool isByUser = query->value(0).toInt() == 0;
        const bool isByType = query->value(1).toInt() == 0;
        parts.push_back({.dimension = isByUser ? Dimension::User
                             : isByType        ? Dimension::Type
                                               : Dimension::Directory,
                         .directory = m_table.directory,
                         .name = query->value(isByUser ? 2 : 3).toString(),
                         .before = {query->value(4).toLongLong(), query->value(5).toLongLong()},
                         .after = {query->value(6).toLongLong(), query->value(7).toLongLong()}});
    }
    const auto read = Connection::check(*query, doing);
    return read ? Result<std::vector<GrowthPart>>(std::move(parts)) : tl::unexpected(read.error());
}

Result<double> database::FileRepository::findSizePercentile(double share, ServerTime from, ServerTime to)
{
    const QString doing = Tr::tr("look at the sizes of %1").arg(toWord(m_table.directory));
    auto query = m_connection.query(
        u"SELECT coalesce(percentile_disc($3::float8) WITHIN GROUP (ORDER BY %1), 0)::float8 FROM %2 f "
        "WHERE f.%3 >= %4 AND f.%3 < %5"_s.arg(sizeOf(m_table), m_table.table, m_table.time.name,
                                               m_table.time.moment(1), m_table.time.moment(2)),
        {from.toSql(), to.toSql(), share}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    return query->value(0).toDouble();
}
