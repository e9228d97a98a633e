// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/tableshape.h"

#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
/// One text; $1 and $2 are the oids of the file tables.
Result<QString> findText(database::Connection &connection, const database::Schema &schema, const QString &sql)
{
    const QString doing = Tr::tr("read the catalogue");
    auto query = connection.queryOften(sql,
                                       {QString::number(schema.files(Directory::Screenshots).oid),
                                        QString::number(schema.files(Directory::Downloads).oid)},
                                       doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return tl::unexpected(database::Connection::check(**query, doing).error());
    QString text = (*query)->value(0).toString();
    (*query)->finish();
    return text;
}

QString withFileTables()
{
    return u"WITH RECURSIVE "_s + database::withHeirs(u"tables"_s, u"SELECT unnest(ARRAY[$1::oid, $2::oid])"_s);
}
} // namespace

QString database::withHeirs(const QString &name, const QString &seed)
{
    return u"%1 (oid) AS (%2 UNION SELECT i.inhrelid FROM %1 h JOIN pg_catalog.pg_inherits i ON i.inhparent = h.oid)"_s
        .arg(name, seed);
}

Result<QString> database::findRowTables(Connection &connection, const Schema &schema)
{
    return findText(connection, schema,
                    withFileTables()
                        + u" SELECT string_agg(concat_ws(' ', c.oid, c.relnamespace, c.relname), ',' ORDER BY c.oid)"
                          "   FROM tables t JOIN pg_catalog.pg_class c ON c.oid = t.oid"_s);
}

QString database::keyIsEnforced(const QString &constraint)
{
    return u"coalesce((to_jsonb(%1) ->> 'conenforced')::bool, true)"_s.arg(constraint);
}

Result<QString> database::findRowActs(Connection &connection, const Schema &schema)
{
    return findText(connection, schema,
                    withFileTables()
                        + uR"(,
        written (oid) AS (
            SELECT t.oid FROM tables t
            UNION SELECT c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                   WHERE n.nspname = 'scrapazoid_console' AND c.relkind IN ('r', 'p'))
        SELECT concat_ws('|',
                   (SELECT string_agg(concat_ws(' ', k.oid, k.confdeltype), ',' ORDER BY k.oid)
                      FROM tables t JOIN pg_catalog.pg_constraint k ON k.contype = 'f' AND k.confrelid = t.oid AND k.conparentid = 0
                             AND @enforced),
                   (SELECT string_agg(concat_ws(' ', g.oid, g.xmin), ',' ORDER BY g.oid)
                      FROM written w JOIN pg_catalog.pg_trigger g ON g.tgrelid = w.oid AND NOT g.tgisinternal AND g.tgparentid = 0),
                   (SELECT string_agg(concat_ws(' ', r.oid, r.xmin), ',' ORDER BY r.oid)
                      FROM written w JOIN pg_catalog.pg_rewrite r ON r.ev_class = w.oid)))"_s.replace(
                            u"@enforced"_s, keyIsEnforced(u"k"_s)));
}

Result<QStringList> database::findChildTables(Connection &connection, const FileTable &table)
{
    const QString doing = Tr::tr("read the catalogue");
    auto query = connection.query(uR"(
        WITH RECURSIVE tables (oid, is_partition) AS (
            VALUES ($1::oid, true)
            UNION SELECT i.inhrelid, c.relispartition
                    FROM tables t JOIN pg_catalog.pg_inherits i ON i.inhparent = t.oid
                    JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid)
        SELECT format('%I.%I', n.nspname, c.relname)
          FROM tables t JOIN pg_catalog.pg_class c ON c.oid = t.oid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE NOT t.is_partition ORDER BY 1)"_s,
                                  {QString::number(table.oid)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QStringList children;
    while (query->next())
        children << query->value(0).toString();
    const auto read = Connection::check(*query, doing);
    return read ? Result<QStringList>(std::move(children)) : tl::unexpected(read.error());
}

Result<bool> database::refersToItself(Connection &connection, const FileTable &table)
{
    const QString doing = Tr::tr("read the catalogue");
    auto query = connection.query(u"SELECT EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.contype = 'f' AND "
                                  "k.conrelid = $1::oid AND k.confrelid = $1::oid)"_s,
                                  {QString::number(table.oid)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map([&](bool isSaid) { return isSaid && query->value(0).toBool(); });
}
