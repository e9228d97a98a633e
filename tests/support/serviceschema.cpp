// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serviceschema.h"

using namespace Qt::StringLiterals;

namespace support {
namespace {

QString keyType(const SchemaVariant &variant)
{
    const QString integer = variant.bigintKeys ? u"BIGINT"_s : u"INTEGER"_s;
    if (variant.identityKeys)
        return integer + u" GENERATED ALWAYS AS IDENTITY PRIMARY KEY"_s;
    return variant.bigintKeys ? u"BIGSERIAL PRIMARY KEY"_s : u"SERIAL PRIMARY KEY"_s;
}

QString timeType(const SchemaVariant &variant)
{
    return variant.timestamptz ? u"TIMESTAMP WITH TIME ZONE"_s : u"TIMESTAMP WITHOUT TIME ZONE"_s;
}

/// An index's name follows the plain table name, as SQLAlchemy does it.
QString index(const QString &table, const QString &column)
{
    const QString plain = table.section(u'.', -1);
    return u"CREATE INDEX %1 ON %2 (%3);\n"_s.arg(quotedName(u"ix_"_s + plain + u'_' + column), quotedName(table),
                                                  quotedName(column));
}

QString schemaOf(const QString &table)
{
    if (!table.contains(u'.'))
        return {};
    return u"CREATE SCHEMA IF NOT EXISTS %1;\n"_s.arg(quotedName(table.section(u'.', 0, 0)));
}

QString createTable(const QString &table, QStringList columns, const SchemaVariant &variant)
{
    if (variant.extraColumns) {
        columns << u"origin TEXT NOT NULL DEFAULT 'service'"_s
                << u"origin_length INTEGER GENERATED ALWAYS AS (length(origin)) STORED"_s
                << u"metadata JSONB DEFAULT '{\"a\": [1, 2]}'"_s;
    }
    return schemaOf(table) + u"CREATE TABLE %1 (\n    %2\n);\n"_s.arg(quotedName(table), columns.join(u",\n    "_s));
}

QString executions(const SchemaVariant &variant)
{
    const SchemaMapping &names = variant.mapping;
    QStringList columns{quotedName(names.executionId) + u' ' + keyType(variant)};
    if (!names.executionUser.isEmpty())
        columns << quotedName(names.executionUser) + u" INTEGER NOT NULL"_s;
    columns << quotedName(names.executionStatus) + u" VARCHAR(20) NOT NULL"_s
            << quotedName(names.executionStarted) + u' ' + timeType(variant)
            << quotedName(names.executionCompleted) + u' ' + timeType(variant);
    if (!names.executionError.isEmpty())
        columns << quotedName(names.executionError) + u" TEXT"_s;
    return createTable(names.executions, columns, variant) + index(names.executions, names.executionStatus);
}

QString files(const SchemaMapping::FileTable &names, const SchemaVariant &variant)
{
    QStringList columns{
        quotedName(names.id) + u' ' + keyType(variant),
        quotedName(names.execution) + (variant.bigintKeys ? u" BIGINT"_s : u" INTEGER"_s)
            + u" REFERENCES %1 (%2)"_s.arg(quotedName(variant.mapping.executions),
                                           quotedName(variant.mapping.executionId)),
        quotedName(names.path) + u" VARCHAR(500) NOT NULL"_s,
    };
    if (!names.size.isEmpty())
        columns << quotedName(names.size) + (variant.bigintKeys ? u" BIGINT"_s : u" INTEGER"_s);
    columns << quotedName(names.time) + u' ' + timeType(variant);
    return createTable(names.table, columns, variant) + index(names.table, names.time);
}

} // namespace

QString quotedName(const QString &name)
{
    QStringList parts = name.split(u'.');
    for (QString &part : parts)
        part = u'"' + part.replace(u'"', u"\"\""_s) + u'"';
    return parts.join(u'.');
}

QString createServiceSchema(const SchemaVariant &variant)
{
    return executions(variant) + files(variant.mapping.screenshots, variant)
        + files(variant.mapping.downloads, variant);
}

} // namespace support
