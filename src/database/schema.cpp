// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema.h"

#include "database/canonicalpath.h"
#include "database/journalschema.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

struct CatalogueColumn {
    QString quoted;
    QString type; ///< pg_type.typname
    QString category;
};

struct CatalogueTable {
    QString quoted;
    QString shown;
    bool isRowSecured = false;
    QHash<QString, CatalogueColumn> columns;
};

Result<CatalogueTable> findTable(database::Connection &connection, const QString &name)
{
    const QString doing = Tr::tr("read the catalogue");
    // A name may hold a dot itself, so the whole is tried as a table before it is split.
    const QString sql = uR"(
        SELECT c.oid::text, format('%I.%I', n.nspname, c.relname), c.relkind::text, row_security_active(c.oid)
          FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
           AND ((c.relname = $1 AND pg_catalog.pg_table_is_visible(c.oid))
                OR (position('.' in $1) > 0 AND n.nspname = split_part($1, '.', 1)
                    AND c.relname = substr($1, position('.' in $1) + 1)))
         ORDER BY c.relname = $1 DESC
         LIMIT 1)"_s;
    auto found = connection.query(sql, {name}, doing);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->next()) {
        return failure(
            ErrorKind::Schema,
            Tr::tr("The database has no table %1 on the search path: map it in Settings > Schema.").arg(name));
    }
    if (found->value(2).toString() != "r"_L1 && found->value(2).toString() != "p"_L1) {
        return failure(
            ErrorKind::Schema,
            Tr::tr("%1 is a view or foreign table; the console needs the table itself: map it in Settings > Schema.")
                .arg(name));
    }
    CatalogueTable table{
        .quoted = found->value(1).toString(), .shown = name, .isRowSecured = found->value(3).toBool(), .columns = {}};
    const QString oid = found->value(0).toString();
    found->finish();
    auto columns = connection.query(uR"(
        SELECT a.attname, format('%I', a.attname), t.typname, t.typtype::text
          FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
         WHERE a.attrelid = $1::oid AND a.attnum > 0 AND NOT a.attisdropped)"_s,
                                    {oid}, doing);
    if (!columns)
        return tl::unexpected(columns.error());
    while (columns->next()) {
        table.columns.insert(
            columns->value(0).toString(),
            {columns->value(1).toString(), columns->value(2).toString(), columns->value(3).toString()});
    }
    return table;
}

enum class Kind { Key, Time, Text, Number };

bool fits(const CatalogueColumn &column, Kind kind)
{
    switch (kind) {
    case Kind::Key: return column.type == "int2"_L1 || column.type == "int4"_L1 || column.type == "int8"_L1;
    case Kind::Time: return column.type == "timestamp"_L1 || column.type == "timestamptz"_L1;
    case Kind::Text: return column.type == "text"_L1 || column.type == "varchar"_L1 || column.category == "e"_L1;
    case Kind::Number: return column.type.startsWith("int"_L1) || column.type == "numeric"_L1;
    }
    return false;
}

QString wanted(Kind kind)
{
    switch (kind) {
    case Kind::Key: return Tr::tr("an integer key");
    case Kind::Time: return Tr::tr("a timestamp");
    case Kind::Text: return Tr::tr("text");
    case Kind::Number: return Tr::tr("a whole number");
    }
    return {};
}

/// Takes columns out of one catalogue table and remembers the first thing that did not fit.
class ColumnPicker {
public:
    explicit ColumnPicker(const CatalogueTable &table)
        : m_table(table)
    {
    }

    database::Column required(const QString &name, Kind kind)
    {
        const auto found = m_table.columns.constFind(name);
        if (found == m_table.columns.cend()) {
            complain(Tr::tr("table %1 has no column %2: map it in Settings > Schema").arg(m_table.shown, name));
            return {};
        }
        if (!fits(*found, kind)) {
            complain(Tr::tr("column %2 of table %1 is of type %3, not %4: map another one in Settings > Schema")
                         .arg(m_table.shown, name, found->type, wanted(kind)));
            return {};
        }
        return {.name = found->quoted,
                .key = database::literal(name),
                .hasZone = found->type == "timestamptz"_L1,
                .isEnum = found->category == "e"_L1};
    }

    database::Column optional(const QString &name, Kind kind, const QString &consequence, QStringList &degraded)
    {
        if (!name.isEmpty() && m_table.columns.contains(name))
            return required(name, kind);
        degraded.append(Tr::tr("table %1 has no column %2: %3.")
                            .arg(m_table.shown, name.isEmpty() ? Tr::tr("mapped") : name, consequence));
        return {};
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    void complain(const QString &message)
    {
        if (!m_error)
            m_error = Error{ErrorKind::Schema, message, {}};
    }

    const CatalogueTable &m_table;
    std::optional<Error> m_error;
};

Result<database::ExecutionTable> loadExecutions(database::Connection &connection, const SchemaMapping &mapping,
                                                QStringList &degraded)
{
    const auto table = findTable(connection, mapping.executions);
    if (!table)
        return tl::unexpected(table.error());
    ColumnPicker pick(*table);
    database::ExecutionTable result{
        .table = table->quoted,
        .id = pick.required(mapping.executionId, Kind::Key),
        .user = pick.optional(mapping.executionUser, Kind::Number, Tr::tr("users are not shown"), degraded),
        .status = pick.required(mapping.executionStatus, Kind::Text),
        .started = pick.required(mapping.executionStarted, Kind::Time),
        .completed = pick.required(mapping.executionCompleted, Kind::Time),
        .error = pick.optional(mapping.executionError, Kind::Text, Tr::tr("no error message is written"), degraded),
        .isRowSecured = table->isRowSecured,
    };
    if (pick.error())
        return tl::unexpected(*pick.error());
    return result;
}

Result<database::FileTable> loadFiles(database::Connection &connection, const Target &target, Directory directory,
                                      QStringList &degraded)
{
    const SchemaMapping::FileTable &mapping = target.schema.files(directory);
    const auto table = findTable(connection, mapping.table);
    if (!table)
        return tl::unexpected(table.error());
    ColumnPicker pick(*table);
    database::FileTable result{
        .directory = directory,
        .table = table->quoted,
        .id = pick.required(mapping.id, Kind::Key),
        .execution = pick.required(mapping.execution, Kind::Key),
        .path = pick.required(mapping.path, Kind::Text),
        .size = pick.optional(mapping.size, Kind::Number, Tr::tr("sizes are read from disk only"), degraded),
        .time = pick.required(mapping.time, Kind::Time),
        .isRowSecured = table->isRowSecured,
        .canonicalPath = {},
        .canonicalBytes = {},
        .foreignBytes = {},
    };
    if (pick.error())
        return tl::unexpected(*pick.error());
    const auto canonical = [&](Directory root) {
        return database::CanonicalPath(root, target.root(root).prefixes).sql(u"f."_s + result.path.name);
    };
    const QString bytes
        = u"convert_to(%1, CASE getdatabaseencoding() WHEN 'SQL_ASCII' THEN 'SQL_ASCII' ELSE 'UTF8' END)"_s;
    result.canonicalPath = canonical(directory);
    result.canonicalBytes = bytes.arg(result.canonicalPath);
    result.foreignBytes = bytes.arg(canonical(otherThan(directory)));
    return result;
}
} // namespace

QString database::literal(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s);
    return u"E'"_s + escaped + u'\'';
}

QString database::Column::microseconds(const QString &alias) const
{
    const QString column = alias + u'.' + name;
    // PostgreSQL's own range ends two generations after that of microseconds in a bigint.
    return u"CASE WHEN isfinite(%1) AND %1 < '294247-01-01' THEN (extract(epoch FROM %1) * 1000000)::bigint END"_s.arg(
        column);
}

QString database::Column::day(const QString &alias) const
{
    // Not by the epoch, whose numeric arithmetic costs more than all the rest of a statistic.
    const QString column = alias + u'.' + name;
    return u"CASE WHEN isfinite(%1) THEN %1::date - date '1970-01-01' END"_s.arg(column);
}

QString database::Column::moment(const QString &value) const
{
    const QString moment = value + u"::timestamp"_s;
    return hasZone ? u'(' + moment + u" AT TIME ZONE 'UTC')"_s : moment;
}

QString database::Column::moment(ServerTime time) const
{
    return moment(literal(time.toSql()));
}

QString database::Column::text(const QString &alias) const
{
    return alias + u'.' + name + (isEnum ? u"::text"_s : QString());
}

Result<database::Schema> database::Schema::load(Connection &connection, const Target &target)
{
    Schema schema;
    auto executions = loadExecutions(connection, target.schema, schema.m_degraded);
    if (!executions)
        return tl::unexpected(executions.error());
    schema.m_executions = *executions;
    for (const Directory directory : {Directory::Screenshots, Directory::Downloads}) {
        auto files = loadFiles(connection, target, directory, schema.m_degraded);
        if (!files)
            return tl::unexpected(files.error());
        (directory == Directory::Screenshots ? schema.m_screenshots : schema.m_downloads) = *files;
    }
    const auto version = JournalSchema::installedVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > JournalSchema::currentVersion) {
        return failure(ErrorKind::Schema,
                       Tr::tr("The console's schema in this database is of a newer version (%1) than this program "
                              "knows (%2): update the program.")
                           .arg(*version)
                           .arg(JournalSchema::currentVersion));
    }
    schema.m_isSetUp = *version == JournalSchema::currentVersion;
    schema.m_hasJournal = *version > 0;
    return schema;
}
