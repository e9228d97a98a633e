// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/schema.h"

#include "database/journal/journalschema.h"
#include "database/schema/canonicalpath.h"
#include "database/server/server.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

const QString transportEncoding
    = u"CASE pg_catalog.getdatabaseencoding() WHEN 'SQL_ASCII' THEN 'SQL_ASCII' ELSE 'UTF8' END"_s;

struct CatalogueColumn {
    QString quoted;
    QString shown; ///< The type as it was declared, for people.
    QString type; ///< pg_type.typname of the server's own type below all domains; empty for anybody else's.
    QString category; ///< pg_type.typtype of that.
    bool isTextLike = false;
};

struct CatalogueTable {
    QString quoted;
    QString shown;
    quint32 oid = 0;
    bool isRowSecured = false;
    QHash<QString, CatalogueColumn> columns;
};

using CatalogueTables = QHash<QString, CatalogueTable>;

/// As $1: names, as a text array.
QString arrayOf(const QStringList &names)
{
    database::ArrayLiteral array;
    for (const QString &name : names)
        array.addText(name);
    return array.text();
}

/// What each name means, by name. Errors: Schema (of the first that means nothing, two things, or no table).
Result<CatalogueTables> findTables(database::Connection &connection, const QStringList &names)
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
    auto found = connection.query(sql, {arrayOf(names), connection.contact().schemas}, doing);
    if (!found)
        return tl::unexpected(found.error());
    CatalogueTables tables;
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
                                 "Settings > Schema.")
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
                Tr::tr("The database has no table %1 on the search path: map it in Settings > Schema.").arg(name));
        }
    }
    return tables;
}

Result<void> readColumns(database::Connection &connection, CatalogueTables &tables)
{
    const QString doing = Tr::tr("read the catalogue");
    QStringList oids;
    for (const CatalogueTable &table : std::as_const(tables))
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
        const CatalogueColumn column{.quoted = columns->value(2).toString(),
                                     .shown = columns->value(3).toString(),
                                     .type = columns->value(5).toString(),
                                     .category = columns->value(4).toString(),
                                     .isTextLike = columns->value(6).toBool()};
        for (CatalogueTable &table : tables) {
            if (table.oid == columns->value(0).toString().toUInt())
                table.columns.insert(columns->value(1).toString(), column);
        }
    }
    return database::Connection::check(*columns, doing);
}

enum class Kind { Key, Time, Text, State, Number };

bool fits(const CatalogueColumn &column, Kind kind)
{
    switch (kind) {
    case Kind::Key: return column.type == "int2"_L1 || column.type == "int4"_L1 || column.type == "int8"_L1;
    case Kind::Time: return column.type == "timestamp"_L1 || column.type == "timestamptz"_L1;
    case Kind::Text: return column.isTextLike;
    case Kind::State: return column.isTextLike || fits(column, Kind::Key);
    case Kind::Number:
        return fits(column, Kind::Key) || column.type == "numeric"_L1 || column.type == "float8"_L1
            || column.type == "float4"_L1;
    }
    return false;
}

QString wanted(Kind kind)
{
    switch (kind) {
    case Kind::Key: return Tr::tr("an integer key");
    case Kind::Time: return Tr::tr("a timestamp");
    case Kind::Text: return Tr::tr("text");
    case Kind::State: return Tr::tr("text, an enum or a whole number");
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
                         .arg(m_table.shown, name, found->shown, wanted(kind)));
            return {};
        }
        return {.name = found->quoted,
                .key = database::literal(name),
                .hasZone = found->type == "timestamptz"_L1,
                .isEnum = found->category == "e"_L1,
                .isServersType = !found->type.isEmpty()};
    }

    database::Column optional(const QString &name, Kind kind, const QString &consequence, QStringList &degraded)
    {
        const auto found = m_table.columns.constFind(name);
        if (found != m_table.columns.cend() && fits(*found, kind))
            return required(name, kind);
        if (found != m_table.columns.cend()) {
            degraded.append(Tr::tr("column %2 of table %1 is of type %3, not %4: %5.")
                                .arg(m_table.shown, name, found->shown, wanted(kind), consequence));
            return {};
        }
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

Result<database::ExecutionTable> pickExecutions(const CatalogueTable &table, const SchemaMapping &mapping,
                                                QStringList &degraded)
{
    ColumnPicker pick(table);
    database::ExecutionTable result{
        .table = table.quoted,
        .oid = table.oid,
        .id = pick.required(mapping.executionId, Kind::Key),
        .user = pick.optional(mapping.executionUser, Kind::Number, Tr::tr("users are not shown"), degraded),
        .status = pick.required(mapping.executionStatus, Kind::State),
        .started = pick.required(mapping.executionStarted, Kind::Time),
        .completed = pick.required(mapping.executionCompleted, Kind::Time),
        .error = pick.optional(mapping.executionError, Kind::Text, Tr::tr("no error message is written"), degraded),
        .isRowSecured = table.isRowSecured,
    };
    if (pick.error())
        return tl::unexpected(*pick.error());
    return result;
}

Result<database::FileTable> pickFiles(const CatalogueTable &table, const Target &target, Directory directory,
                                      QStringList &degraded)
{
    const SchemaMapping::FileTable &mapping = target.schema.files(directory);
    ColumnPicker pick(table);
    database::FileTable result{
        .directory = directory,
        .table = table.quoted,
        .oid = table.oid,
        .id = pick.required(mapping.id, Kind::Key),
        .execution = pick.required(mapping.execution, Kind::Key),
        .path = pick.required(mapping.path, Kind::Text),
        .size = pick.optional(mapping.size, Kind::Number, Tr::tr("sizes are read from disk only"), degraded),
        .time = pick.required(mapping.time, Kind::Time),
        .isRowSecured = table.isRowSecured,
        .canonicalBytes = {},
        .pathBytes = {},
    };
    if (pick.error())
        return tl::unexpected(*pick.error());
    const QString path = result.path.text(u"f"_s);
    result.canonicalBytes
        = database::asBytes(database::CanonicalPath(directory, target.root(directory).prefixes).sql(path));
    result.pathBytes = database::asBytes(path);
    return result;
}

/// Changes with anything that load() would find different: which tables the names may mean, their columns, whether
/// their rows are hidden, the journal.
Result<QString> findBasis(database::Connection &connection, const QStringList &names)
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
                                  {arrayOf(names)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(database::Connection::check(*query, doing).error());
    return query->value(0).toString();
}
} // namespace

QString database::asBytes(const QString &text)
{
    return u"pg_catalog.convert_to(%1, %2)"_s.arg(text, transportEncoding);
}

QString database::asText(const QString &bytes)
{
    return u"pg_catalog.convert_from(%1, %2)"_s.arg(bytes, transportEncoding);
}

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
    const QString column = alias + u'.' + name;
    // A cast between anybody's own types may be a function of theirs; format asks the type itself.
    return isServersType ? column + u"::text"_s
                         : u"(CASE WHEN %1 IS NOT NULL THEN format('%s', %1) END)"_s.replace(u"%1"_s, column);
}

Result<void> database::lockTable(Connection &connection, const QString &table, quint32 oid)
{
    const QString doing = Tr::tr("lock table %1").arg(table);
    // A role that may only update single columns cannot take the stronger lock; this one keeps the name as well.
    auto right = connection.query(u"SELECT has_table_privilege($1::oid, 'INSERT, UPDATE, DELETE, TRUNCATE')"_s,
                                  {QString::number(oid)}, doing);
    if (!right)
        return tl::unexpected(right.error());
    const auto isSaid = Connection::next(*right);
    if (!isSaid)
        return tl::unexpected(isSaid.error());
    const bool mayWrite = *isSaid && right->value(0).toBool();
    right->finish();
    if (const auto locked = connection.execute(
            u"LOCK TABLE ONLY %1 IN %2 MODE"_s.arg(table, mayWrite ? u"ROW EXCLUSIVE"_s : u"ACCESS SHARE"_s), doing);
        !locked)
        return locked;
    auto found = connection.query(u"SELECT $1::regclass::oid::text"_s, {table}, doing);
    if (!found)
        return tl::unexpected(found.error());
    const auto isThere = Connection::next(*found);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere || found->value(0).toString() != QString::number(oid)) {
        return failure(ErrorKind::Schema,
                       Tr::tr("Table %1 is not the one any more that was checked: somebody has put another one in its "
                              "place. Make a new preview.")
                           .arg(table));
    }
    return {};
}

Result<database::Schema> database::Schema::load(Connection &connection, const Target &target)
{
    Schema schema;
    schema.m_names = {target.schema.executions, target.schema.files(Directory::Screenshots).table,
                      target.schema.files(Directory::Downloads).table};
    // Before it is read: what changes meanwhile is seen the next time.
    const auto basis = findBasis(connection, schema.m_names);
    if (!basis)
        return tl::unexpected(basis.error());
    schema.m_basis = *basis;
    auto tables = findTables(connection, schema.m_names);
    if (!tables)
        return tl::unexpected(tables.error());
    if (const auto read = readColumns(connection, *tables); !read)
        return tl::unexpected(read.error());
    auto executions = pickExecutions(tables->value(target.schema.executions), target.schema, schema.m_degraded);
    if (!executions)
        return tl::unexpected(executions.error());
    schema.m_executions = *executions;
    auto states = Vocabulary::load(connection, schema.m_executions, target.schema.statuses);
    if (!states)
        return tl::unexpected(states.error());
    schema.m_executions.states = std::move(*states);
    for (const QString &word : schema.m_executions.states.unexplained()) {
        schema.m_degraded.append(
            Tr::tr("executions in the state \"%1\" have no end, and nobody has said what it means: their files are "
                   "kept like those of running ones; name it in status.running, status.pending or status.finished.")
                .arg(word.left(40)));
    }
    for (const Directory directory : {Directory::Screenshots, Directory::Downloads}) {
        auto files
            = pickFiles(tables->value(target.schema.files(directory).table), target, directory, schema.m_degraded);
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
    schema.m_journalVersion = *version;
    return schema;
}

Result<bool> database::Schema::holds(Connection &connection) const
{
    const auto basis = findBasis(connection, m_names);
    if (!basis)
        return tl::unexpected(basis.error());
    if (*basis != m_basis)
        return false;
    if (!m_executions.states.hasSeenRows()) {
        // The first executions say how states are spelled.
        auto begun = connection.query(u"SELECT EXISTS (SELECT FROM %1)"_s.arg(m_executions.table), {},
                                      Tr::tr("read the states of executions"));
        const auto isSaid = begun ? Connection::next(*begun) : tl::unexpected(begun.error());
        if (!isSaid)
            return tl::unexpected(isSaid.error());
        if (begun->value(0).toBool())
            return false;
    }
    const auto version = JournalSchema::installedVersion(connection);
    return version ? Result<bool>(*version == m_journalVersion) : tl::unexpected(version.error());
}

bool database::Schema::isSetUp() const
{
    return m_journalVersion == JournalSchema::currentVersion;
}
