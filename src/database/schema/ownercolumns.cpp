// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/ownercolumns.h"

#include "database/server/server.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
/// What columns are called that hold a file's path or address.
const QString pathLikeName = u"'(^|_)(path|file|filename|filepath|location|url|uri|href|src|image|img|photo|picture|"
                             u"thumb|thumbnail|screenshot|"
                             "attachment|document|asset|media|artifact)s?($|_)'"_s;

QString doingLookForOwners()
{
    return Tr::tr("look for further columns that name files");
}

/// Where a name in $1 may mean this column; partitions are read with their table.
QString chosenSql(bool isByName)
{
    const QString name = u"c.relname || '.' || a.attname"_s;
    return isByName ? u"(%1 = ANY ($1::text[]) OR n.nspname || '.' || %1 = ANY ($1::text[]))"_s.arg(name)
                    : u"($1::text[] = '{}' AND NOT c.relispartition AND a.attname ~* %1)"_s.arg(pathLikeName);
}
} // namespace

Result<QList<database::OwnerColumn>> database::findOwnerColumns(Connection &connection, const Schema &schema,
                                                                const QStringList &wanted)
{
    if (wanted.contains(u"none"_s))
        return QList<OwnerColumn>();
    ArrayLiteral mapped;
    for (const Directory directory : schema.directories()) {
        const FileTable &f = schema.files(directory);
        mapped.addText(f.table + u'.' + f.path.name);
    }
    const ExecutionTable &e = schema.executions();
    for (const Column *column : {&e.status, &e.error})
        mapped.addText(e.table + u'.' + column->name);
    auto query = connection.query(uR"(
        WITH RECURSIVE base (relation, attribute, type) AS (
            SELECT a.attrelid, a.attnum, a.atttypid
              FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
              JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND a.attnum > 0 AND NOT a.attisdropped
               AND n.nspname <> ALL ('{pg_catalog,information_schema,pg_toast,scrapazoid_console}') AND %1
            UNION ALL
            SELECT b.relation, b.attribute, t.typbasetype FROM base b JOIN pg_catalog.pg_type t ON t.oid = b.type AND t.typtype = 'd')
        SELECT CASE WHEN n.nspname = ANY ($2::name[]) THEN '' ELSE n.nspname || '.' END || c.relname || '.' || a.attname,
               format('%I.%I', n.nspname, c.relname), format('%I', a.attname),
               t.typnamespace = 'pg_catalog'::regnamespace,
               has_schema_privilege(n.oid, 'USAGE') AND has_column_privilege(c.oid, a.attnum, 'SELECT'),
               n.nspname || '.' || c.relname || '.' || a.attname
          FROM base b JOIN pg_catalog.pg_type t ON t.oid = b.type AND t.typtype = 'b' AND t.typcategory = 'S'
          JOIN pg_catalog.pg_attribute a ON a.attrelid = b.relation AND a.attnum = b.attribute
          JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE format('%I.%I.%I', n.nspname, c.relname, a.attname) <> ALL ($3::text[])
         ORDER BY 1)"_s.replace(u"%1"_s, chosenSql(!wanted.isEmpty())),
                                  {arrayOf(wanted), connection.contact().schemas, mapped.text()}, doingLookForOwners());
    if (!query)
        return tl::unexpected(query.error());
    QList<OwnerColumn> found;
    QStringList missing = wanted;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        const QString whole = row.value(5).toString();
        const Column column{.name = row.value(2).toString(), .key = {}, .isServersType = row.value(3).toBool()};
        found.append({row.value(0).toString(), row.value(1).toString(), column.text(u"f"_s), row.value(4).toBool()});
        missing.removeIf([&](const QString &name) {
            return name == whole || name == whole.section(u'.', -2) || whole.endsWith(u'.' + name);
        });
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!missing.isEmpty()) {
        return failure(ErrorKind::Schema,
                       Tr::tr("orphans.owners names %1, and the database has no such column of text: correct the name, "
                              "as table.column.")
                           .arg(missing.first()));
    }
    for (const OwnerColumn &column : std::as_const(found)) {
        if (!wanted.isEmpty() && !column.mayRead) {
            return failure(
                ErrorKind::Schema,
                Tr::tr("orphans.owners names %1, which this role may not read: GRANT SELECT ON %2, or take it "
                       "out of the list.")
                    .arg(column.name, column.table));
        }
    }
    return found;
}

Result<void> database::streamOwnedPaths(Connection &connection, const OwnerColumn &column,
                                        const std::function<void(QByteArrayView path)> &consume)
{
    return connection.copyOut(
        u"SELECT %1 FROM %2 f WHERE %3 <> ''"_s.arg(asBytes(column.text), column.table, column.text),
        [&](std::span<const Connection::Field> row) {
            if (row[0])
                consume(*row[0]);
        },
        Tr::tr("read the files that %1 names").arg(column.name));
}
