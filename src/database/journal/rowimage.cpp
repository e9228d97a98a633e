// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/rowimage.h"

#include "database/schema/schema.h"
#include "database/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using database::ImageColumn;

/// The column's output text, NULL for NULL. Not by a cast where a type may have one of its own (char(n) drops spaces,
/// inet adds a mask), and not by IS NULL, which a composite of NULLs is.
QString textOf(const ImageColumn &column, const QString &alias)
{
    const QString value = alias + u'.' + column.name;
    if (!column.writtenAs.isEmpty())
        return value + u"::"_s + column.writtenAs + u"::text"_s;
    return column.isPlain ? value + u"::text"_s
                          : u"CASE WHEN %1 IS DISTINCT FROM NULL THEN pg_catalog.format('%s', %1) END"_s.arg(value);
}
} // namespace

Result<database::RowImage> database::RowImage::load(Connection &connection, const QString &table)
{
    const QString doing = Tr::tr("read the columns of %1").arg(table);
    // format_type() alone would leave out the schema of a type that the search path has, and pg_catalog's own types are
    // words of the language.
    auto query = connection.query(uR"(
        SELECT a.attname::text, format('%I', a.attname),
               CASE WHEN ts.nspname = 'pg_catalog' THEN format_type(a.atttypid, a.atttypmod)
                    ELSE format('%I.%I', ts.nspname, t.typname)
                         || substr(rtrim(format_type(a.atttypid, a.atttypmod), '[]'), length(rtrim(format_type(a.atttypid, NULL), '[]')) + 1)
               END,
               ts.nspname = 'pg_catalog' AND t.typname IN ('int2', 'int4', 'int8', 'oid', 'bool', 'text', 'varchar', 'float4', 'float8',
                   'numeric', 'timestamp', 'timestamptz', 'date', 'time', 'timetz', 'uuid', 'json', 'jsonb', 'bytea'),
               a.attgenerated <> '',
               EXISTS (SELECT 1 FROM pg_catalog.pg_index x WHERE x.indrelid = c.oid AND x.indisprimary AND a.attnum = ANY (x.indkey::int2[])),
               EXISTS (SELECT 1 FROM pg_catalog.pg_index x WHERE x.indrelid = c.oid AND x.indisunique AND x.indisvalid AND x.indpred IS NULL
                          AND x.indnkeyatts = 1 AND x.indkey[0] = a.attnum)
                   AND (c.relkind = 'p' OR NOT EXISTS (SELECT 1 FROM pg_catalog.pg_inherits i WHERE i.inhparent = c.oid)),
               CASE WHEN ts.nspname <> 'pg_catalog' THEN '' WHEN t.typname LIKE 'reg%' THEN 'oid' WHEN t.typname LIKE '\_reg%' THEN 'oid[]' ELSE '' END
          FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
          JOIN pg_catalog.pg_type t ON t.oid = a.atttypid JOIN pg_catalog.pg_namespace ts ON ts.oid = t.typnamespace
         WHERE format('%I.%I', n.nspname, c.relname) = $1 AND a.attnum > 0 AND NOT a.attisdropped
         ORDER BY a.attnum)"_s,
                                  {table}, doing);
    if (!query)
        return tl::unexpected(query.error());
    RowImage image;
    image.m_table = table;
    while (query->next()) {
        if (query->value(5).toBool())
            image.m_primaryKey << query->value(1).toString();
        if (query->value(4).toBool()) {
            image.m_generated << query->value(0).toString();
            continue;
        }
        image.m_columns.push_back({.key = query->value(0).toString(),
                                   .name = query->value(1).toString(),
                                   .type = query->value(2).toString(),
                                   .isUnique = query->value(6).toBool(),
                                   .isPlain = query->value(3).toBool() || !query->value(7).toString().isEmpty(),
                                   .writtenAs = query->value(7).toString()});
    }
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    if (image.m_columns.empty())
        return failure(ErrorKind::Schema, Tr::tr("There is no table %1 any more.").arg(table));
    return image;
}

const ImageColumn *database::RowImage::find(const QString &key) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(),
                                    [&](const ImageColumn &column) { return column.key == key; });
    return found == m_columns.cend() ? nullptr : &*found;
}

const ImageColumn *database::RowImage::findNamed(const QString &name) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(),
                                    [&](const ImageColumn &column) { return column.name == name; });
    return found == m_columns.cend() ? nullptr : &*found;
}

QString database::RowImage::texts(const QString &alias, std::span<const ImageColumn> columns)
{
    QStringList keys, values;
    for (const ImageColumn &column : columns) {
        keys << literal(column.key);
        values << textOf(column, alias);
    }
    return u"pg_catalog.jsonb_object(ARRAY[%1]::text[], ARRAY[%2]::text[])"_s.arg(keys.join(u", "_s),
                                                                                  values.join(u", "_s));
}

QString database::RowImage::unproved(const QString &alias) const
{
    QString cases;
    for (const ImageColumn &column : m_columns) {
        if (column.isPlain)
            continue;
        const QString text = u"pg_catalog.format('%s', %1.%2)"_s.arg(alias, column.name);
        // Of nothing there is nothing to read back, and a domain may refuse to try.
        cases += uR"( WHEN %1.%2 IS DISTINCT FROM NULL
            AND pg_catalog.format('%s', (%3)::%4) COLLATE pg_catalog."C" IS DISTINCT FROM %3 COLLATE pg_catalog."C" THEN %5)"_s
                     .arg(alias, column.name, text, column.type, literal(column.name));
    }
    return cases.isEmpty() ? u"NULL::text"_s : u"CASE%1 END"_s.arg(cases);
}

QString database::RowImage::value(const ImageColumn &column, const QString &texts)
{
    const QString text = u"(%1 ->> %2)"_s.arg(texts, literal(column.key));
    const QString value = text + u"::"_s + column.type;
    if (column.writtenAs.isEmpty())
        return value;
    // Earlier journals have the name.
    return u"(CASE WHEN %1 ~ '^[0-9{},NUL]*$' THEN %1::%2::%3 ELSE %4 END)"_s.arg(text, column.writtenAs, column.type,
                                                                                  value);
}

Result<void> database::pinTexts(Connection &connection)
{
    return connection.execute(u"SET LOCAL IntervalStyle = 'postgres'; SET LOCAL xmloption = content; "
                              "SET LOCAL lc_monetary = 'C'; SET LOCAL extra_float_digits = 3"_s,
                              Tr::tr("prepare the session"));
}
