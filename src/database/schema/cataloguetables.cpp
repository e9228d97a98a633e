// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/cataloguetables.h"

#include "database/server/server.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
/// What each name means, by name; no columns yet.
Result<database::CatalogueTables> findTables(database::Connection &connection, const QStringList &names)
{
    const QString doing = Tr::tr("read the catalogue");
    // A name may hold a dot itself, so it is tried whole and split. Without a schema it is what the role itself would
    // find: the first by that name on its own search path. Who may put a table next to the mapped one must not decide
    // which of two is meant.
    const QString sql = uR"(
        WITH tables AS (
            SELECT w.name, c.oid, format('%I.%I', n.nspname, c.relname) AS quoted, c.relkind,
                   c.relname <> w.name AS is_split, array_position($2::name[], n.nspname) AS place
              FROM unnest($1::text[]) w (name)
              JOIN pg_catalog.pg_class c ON c.relkind IN ('r', 'p', 'v', 'm', 'f')
                   AND c.relname IN (w.name, substr(w.name, position('.' in w.name) + 1))
              JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
             WHERE (c.relname = w.name AND n.nspname = ANY ($2::name[]))
                OR (position('.' in w.name) > 0 AND n.nspname = split_part(w.name, '.', 1)
                    AND c.relname = substr(w.name, position('.' in w.name) + 1)))
        SELECT DISTINCT ON (t.name) t.name, t.oid::text, t.quoted, t.relkind::text, row_security_active(t.oid),
               (SELECT other.quoted FROM tables other
                 WHERE other.name = t.name AND other.is_split <> t.is_split LIMIT 1)
          FROM tables t ORDER BY t.name, t.place)"_s;
    auto found = connection.query(sql, {database::arrayOf(names), connection.contact().schemas}, doing);
    if (!found)
        return tl::unexpected(found.error());
    database::CatalogueTables tables;
    QHash<QString, Error> unfit;
    while (found->next()) {
        const QString name = found->value(0).toString();
        const QString kind = found->value(3).toString();
        if (!found->isNull(5)) {
            unfit.insert(name,
                         {ErrorKind::Schema,
                          Tr::tr("%1 may mean %2 or %3, and the console does not guess: rename one of the two.")
                              .arg(name, found->value(2).toString(), found->value(5).toString()),
                          {}});
        } else if (kind != "r"_L1 && kind != "p"_L1) {
            unfit.insert(name,
                         {ErrorKind::Schema,
                          Tr::tr("%1 is a view or foreign table; the console needs the table itself: map it in "
                                 "the connection's settings.")
                              .arg(name),
                          {}});
        } else {
            tables.insert(name,
                          {.quoted = found->value(2).toString(),
                           .shown = name,
                           .oid = found->value(1).toString().toUInt(),
                           .isRowSecured = found->value(4).toBool(),
                           .columns = {}});
        }
    }
    if (const auto read = database::Connection::check(*found, doing); !read)
        return tl::unexpected(read.error());
    for (const QString &name : names) {
        if (const auto error = unfit.constFind(name); error != unfit.cend())
            return tl::unexpected(*error);
        if (!tables.contains(name)) {
            return failure(
                ErrorKind::Schema,
                Tr::tr("The database has no table %1 on the search path: map it in the connection's settings.")
                    .arg(name));
        }
    }
    return tables;
}

Result<void> readColumns(database::Connection &connection, database::CatalogueTables &tables)
{
    const QString doing = Tr::tr("read the catalogue");
    QStringList oids;
    for (const database::CatalogueTable &table : std::as_const(tables))
        oids.append(QString::number(table.oid));
    auto columns = connection.query(uR"(
        WITH RECURSIVE base (relation, attribute, type) AS (
            SELECT a.attrelid, a.attnum, a.atttypid FROM pg_catalog.pg_attribute a
             WHERE a.attrelid = ANY ('{%1}'::oid[]) AND a.attnum > 0 AND NOT a.attisdropped
            UNION ALL
            SELECT b.relation, b.attribute, t.typbasetype
              FROM base b JOIN pg_catalog.pg_type t ON t.oid = b.type AND t.typtype = 'd')
        SELECT b.relation::text, a.attname, format('%I', a.attname), declared.typname, t.typtype::text,
               CASE WHEN t.typnamespace = 'pg_catalog'::regnamespace THEN t.typname ELSE '' END,
               t.typtype = 'e' OR (t.typtype = 'b' AND t.typcategory = 'S')
          FROM base b JOIN pg_catalog.pg_type t ON t.oid = b.type AND t.typtype <> 'd'
          JOIN pg_catalog.pg_attribute a ON a.attrelid = b.relation AND a.attnum = b.attribute
          JOIN pg_catalog.pg_type declared ON declared.oid = a.atttypid)"_s.arg(oids.join(u',')),
                                    {}, doing);
    if (!columns)
        return tl::unexpected(columns.error());
    while (columns->next()) {
        const database::CatalogueColumn column{.quoted = columns->value(2).toString(),
                                               .shown = columns->value(3).toString(),
                                               .type = columns->value(5).toString(),
                                               .category = columns->value(4).toString(),
                                               .isTextLike = columns->value(6).toBool()};
        for (database::CatalogueTable &table : tables) {
            if (table.oid == columns->value(0).toString().toUInt())
                table.columns.insert(columns->value(1).toString(), column);
        }
    }
    return database::Connection::check(*columns, doing);
}
} // namespace

Result<database::CatalogueTables> database::readTables(Connection &connection, const QStringList &names)
{
    auto tables = findTables(connection, names);
    if (!tables)
        return tables;
    if (const auto read = readColumns(connection, *tables); !read)
        return tl::unexpected(read.error());
    return tables;
}

Result<QString> database::findTablesBasis(Connection &connection, const QStringList &names)
{
    const QString doing = Tr::tr("read the catalogue");
    auto query = connection.query(uR"(
        WITH tables AS (
            SELECT c.oid, c.xmin, n.nspname, row_security_active(c.oid) AS is_secured
              FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relname = ANY ($1::text[]) OR n.nspname || '.' || c.relname = ANY ($1::text[]))
        SELECT concat((SELECT string_agg(concat_ws(' ', t.oid, t.xmin, t.nspname, t.is_secured), ',' ORDER BY t.oid)
                         FROM tables t),
                      '|',
                      (SELECT string_agg(concat_ws(' ', a.attrelid, a.attnum, a.xmin), ',' ORDER BY a.attrelid, a.attnum)
                         FROM pg_catalog.pg_attribute a WHERE a.attnum > 0 AND a.attrelid IN (SELECT t.oid FROM tables t)))
        )"_s,
                                  {database::arrayOf(names)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    return query->value(0).toString();
}
