// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/catalogue.h"

#include "database/schema/tableshape.h"
#include "database/server/server.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
using database::IndexNeed;

QString doingRead()
{
    return Tr::tr("read the catalogue");
}

/// Of x, its class i and its access method m, over the column a: whether the planner can use it for what is asked.
QString fitsSql(IndexNeed::Use use, const QStringList &states)
{
    const QString leading = u"a.attnum = x.indkey[0]"_s;
    switch (use) {
    case IndexNeed::Use::Unique:
        // A partitioned table's key holds more than the id; what counts there is that rows are found by it.
        return leading
            + u" AND m.amname = 'btree' AND x.indpred IS NULL AND ((x.indisunique AND x.indnkeyatts = 1) OR t.relkind = 'p')"_s;
    case IndexNeed::Use::Range:
    case IndexNeed::Use::Equality: break;
    }
    const QString methods = use == IndexNeed::Use::Range ? u"('btree', 'brin')"_s : u"('btree', 'hash', 'brin')"_s;
    const QString whole = leading + u" AND m.amname IN "_s + methods
        + u" AND (x.indpred IS NULL OR pg_get_expr(x.indpred, x.indrelid) = format('(%I IS NOT NULL)', a.attname))"_s;
    if (states.isEmpty())
        return whole;
    // An index of unfinished executions only is as good, whatever its columns are.
    const QString predicate = u"pg_get_expr(x.indpred, x.indrelid)"_s;
    QStringList named;
    for (const QString &state : states)
        named << u"position(%1 IN %2) > 0"_s.arg(database::literal(u'\'' + state + u'\''), predicate);
    return u"(%1 OR (%2 AND %3 NOT LIKE '% AND %'))"_s.arg(whole, named.join(u" AND "_s), predicate);
}

} // namespace

Result<QList<database::IndexNeed>> database::Catalogue::findIndexNeeds()
{
    struct Wanted {
        QString name, table;
        quint32 oid;
        Column column;
        IndexNeed::Use use;
    };
    const ExecutionTable &e = m_schema.executions();
    QList<Wanted> wanted{{u"executions-id"_s, e.table, e.oid, e.id, IndexNeed::Use::Unique},
                         {u"executions-status"_s, e.table, e.oid, e.status, IndexNeed::Use::Equality}};
    for (const Directory directory : m_schema.directories()) {
        const FileTable &f = m_schema.files(directory);
        const QString name = toName(directory);
        wanted << Wanted{name + u"-id"_s, f.table, f.oid, f.id, IndexNeed::Use::Unique}
               << Wanted{name + u"-time"_s, f.table, f.oid, f.time, IndexNeed::Use::Range}
               << Wanted{name + u"-execution"_s, f.table, f.oid, f.execution, IndexNeed::Use::Equality};
    }
    QList<IndexNeed> needs;
    for (const Wanted &one : std::as_const(wanted)) {
        auto need
            = look({.name = one.name, .table = one.table, .column = one.column.name, .use = one.use, .create = {}},
                   one.oid, one.column);
        if (!need)
            return tl::unexpected(need.error());
        needs << std::move(*need);
    }
    return needs;
}

Result<database::IndexNeed> database::Catalogue::look(IndexNeed need, quint32 table, const Column &column)
{
    const bool isState = column.name == m_schema.executions().status.name && table == m_schema.executions().oid;
    // The estimate as the planner makes it: rows a page when it last looked, times the pages there are now. A table
    // that nobody has looked at yet is taken for one of short rows.
    QString sql = uR"(
        WITH t AS (SELECT c.oid, c.relkind FROM pg_catalog.pg_class c WHERE c.oid = $1::oid),
        fitting AS (
            SELECT x.indisvalid AND x.indisready AS valid, format('%I.%I', n.nspname, i.relname) AS name
              FROM t JOIN pg_catalog.pg_index x ON x.indrelid = t.oid
              JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid JOIN pg_catalog.pg_namespace n ON n.oid = i.relnamespace
              JOIN pg_catalog.pg_am m ON m.oid = i.relam
              JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND quote_ident(a.attname) = $2
             WHERE x.indislive AND @fits)
        SELECT t.relkind = 'p', coalesce((SELECT bool_or(valid) FROM fitting), false),
               (SELECT min(name) FROM fitting WHERE NOT valid),
               (SELECT sum(CASE WHEN c.relpages > 0 AND c.reltuples >= 0 THEN c.reltuples / c.relpages * p.pages ELSE 80 * p.pages END)::bigint
                  FROM pg_catalog.pg_class c,
                       LATERAL (SELECT pg_relation_size(c.oid) / current_setting('block_size')::float8 AS pages) p
                 WHERE c.oid = t.oid OR c.oid IN (SELECT relid FROM pg_partition_tree(t.oid) WHERE isleaf))
          FROM t)"_s;
    sql.replace(u"@fits"_s, fitsSql(need.use, isState ? m_schema.executions().states.unfinished() : QStringList()));
    auto query = m_connection.query(sql, {table, column.name}, doingRead());
    if (!query)
        return tl::unexpected(query.error());
    const auto isThere = Connection::next(*query);
    if (!isThere || !*isThere)
        return isThere ? Result<IndexNeed>(need) : tl::unexpected(isThere.error());
    // What is split into partitions takes no index without a lock.
    const QString concurrently = query->value(0).toBool() ? QString() : u"CONCURRENTLY "_s;
    const QString broken = query->value(2).toString();
    need.exists = query->value(1).toBool();
    need.canHelp = !(isState && column.isEnum);
    need.tableRows = query->value(3).toLongLong();
    const bool isUnique = need.use == IndexNeed::Use::Unique && !query->value(0).toBool();
    need.create = !broken.isEmpty() ? u"REINDEX INDEX %1%2;"_s.arg(concurrently, broken)
                                    : u"CREATE %1INDEX %2ON %3 (%4);"_s.arg(isUnique ? u"UNIQUE "_s : QString(),
                                                                            concurrently, need.table, column.name);
    return need;
}

Result<QList<database::Dependent>> database::Catalogue::findDependents()
{
    // Of triggers those on what the console does: UPDATE (bit 4) of executions, DELETE (bit 3) and INSERT (bit 2) of
    // file rows. A foreign key on a partition is its parent's.
    auto query = m_connection.query(uR"(
        WITH mapped AS (
            SELECT c.oid, w.name, w.place = 1 AS executions
              FROM unnest($1::text[]) WITH ORDINALITY w (name, place)
              JOIN pg_catalog.pg_class c ON true JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
             WHERE format('%I.%I', n.nspname, c.relname) = w.name)
        SELECT 't', m.name, g.tgname::text FROM mapped m JOIN pg_catalog.pg_trigger g ON g.tgrelid = m.oid
         WHERE NOT g.tgisinternal AND g.tgenabled IN ('O', 'A')
           AND (g.tgtype::integer & CASE WHEN m.executions THEN 16 ELSE 12 END) <> 0
        UNION ALL
        SELECT k.confdeltype::text, m.name, format('%I.%I', n.nspname, c.relname)
          FROM mapped m JOIN pg_catalog.pg_constraint k ON k.confrelid = m.oid AND k.contype = 'f' AND k.conparentid = 0
          JOIN pg_catalog.pg_class c ON c.oid = k.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE NOT m.executions AND @enforced
         ORDER BY 2, 1, 3)"_s.replace(u"@enforced"_s, keyIsEnforced(u"k"_s)),
                                    {arrayOf(m_schema.tables())}, doingRead());
    if (!query)
        return tl::unexpected(query.error());
    const auto kindOf = [](const QString &letter) {
        if (letter == "t"_L1)
            return Dependent::Kind::Trigger;
        if (letter == "c"_L1)
            return Dependent::Kind::Cascades;
        return letter == "n"_L1 || letter == "d"_L1 ? Dependent::Kind::Clears : Dependent::Kind::Blocks;
    };
    QList<Dependent> found;
    while (query->next())
        found.append({kindOf(query->value(0).toString()), query->value(1).toString(), query->value(2).toString()});
    if (const auto read = Connection::check(*query, doingRead()); !read)
        return tl::unexpected(read.error());
    return found;
}

Result<QList<database::UnindexedReference>> database::Catalogue::findUnindexedReferences()
{
    // Whatever the key does when a row goes, its rows are looked for. The index may have more columns behind.
    auto query = m_connection.query(uR"(
        SELECT format('%I.%I', n.nspname, c.relname),
               (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY u.place)
                  FROM unnest(k.conkey) WITH ORDINALITY u (number, place)
                  JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.number),
               (SELECT format('%I.%I', o.nspname, r.relname) FROM pg_catalog.pg_class r
                  JOIN pg_catalog.pg_namespace o ON o.oid = r.relnamespace WHERE r.oid = k.confrelid)
          FROM pg_catalog.pg_constraint k
          JOIN pg_catalog.pg_class c ON c.oid = k.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE k.contype = 'f' AND k.conparentid = 0 AND k.confrelid IN ($1::oid, $2::oid) AND @enforced
           AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i
                            WHERE i.indrelid = k.conrelid AND i.indisvalid AND i.indpred IS NULL
                              AND (i.indkey::int2[])[0 : cardinality(k.conkey) - 1] @> k.conkey
                              AND k.conkey @> (i.indkey::int2[])[0 : cardinality(k.conkey) - 1])
         ORDER BY 1, 2)"_s.replace(u"@enforced"_s, keyIsEnforced(u"k"_s)),
                                    {QString::number(m_schema.files(Directory::Screenshots).oid),
                                     QString::number(m_schema.files(Directory::Downloads).oid)},
                                    doingRead());
    if (!query)
        return tl::unexpected(query.error());
    QList<UnindexedReference> found;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        found.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString()});
    });
    return read ? Result<QList<UnindexedReference>>(std::move(found)) : tl::unexpected(read.error());
}

Result<QList<database::VacuumGap>> database::Catalogue::findVacuumGaps()
{
    auto query = m_connection.query(uR"(
        SELECT '' AS name WHERE current_setting('autovacuum') = 'off'
        UNION ALL
        SELECT w.name FROM unnest($1::text[]) w (name)
          JOIN pg_catalog.pg_class c ON true JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace,
               LATERAL pg_options_to_table(c.reloptions) o
         WHERE format('%I.%I', n.nspname, c.relname) = w.name AND o.option_name = 'autovacuum_enabled' AND NOT o.option_value::boolean
         ORDER BY 1)"_s,
                                    {arrayOf(m_schema.tables())}, doingRead());
    if (!query)
        return tl::unexpected(query.error());
    QList<VacuumGap> gaps;
    while (query->next()) {
        const QString table = query->value(0).toString();
        gaps.append({table,
                     table.isEmpty() ? u"ALTER SYSTEM SET autovacuum = on; SELECT pg_reload_conf();"_s
                                     : u"ALTER TABLE %1 RESET (autovacuum_enabled);"_s.arg(table)});
    }
    if (const auto read = Connection::check(*query, doingRead()); !read)
        return tl::unexpected(read.error());
    return gaps;
}
