// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/schema.h"

#include "core/plan/words.h"
#include "database/journal/journalschema.h"
#include "database/schema/canonicalpath.h"
#include "database/schema/cataloguetables.h"
#include "database/server/server.h"
#include "database/tr.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
enum class Kind { Key, Time, Text, State, Number };

std::optional<database::KeyForm> keyFormOf(const database::CatalogueColumn &column)
{
    return database::KeyForm::ofType(column.type, column.isTextLike && column.category != "e"_L1);
}

bool isInteger(const database::CatalogueColumn &column)
{
    const auto form = keyFormOf(column);
    return form && form->isOrdered();
}

bool fits(const database::CatalogueColumn &column, Kind kind)
{
    switch (kind) {
    case Kind::Key: return keyFormOf(column).has_value();
    case Kind::Time: return column.type == "timestamp"_L1 || column.type == "timestamptz"_L1;
    case Kind::Text: return column.isTextLike;
    case Kind::State: return column.isTextLike || isInteger(column);
    case Kind::Number:
        return isInteger(column) || column.type == "numeric"_L1 || column.type == "float8"_L1
            || column.type == "float4"_L1;
    }
    return false;
}

QString wanted(Kind kind)
{
    switch (kind) {
    case Kind::Key: return Tr::tr("a number, a uuid or text");
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
    explicit ColumnPicker(const database::CatalogueTable &table)
        : m_table(table)
    {
    }

    database::Column required(const QString &name, Kind kind)
    {
        const auto found = m_table.columns.constFind(name);
        if (found == m_table.columns.cend()) {
            complain(Tr::tr("table %1 has no column %2: map it in the connection's settings").arg(m_table.shown, name));
            return {};
        }
        if (!fits(*found, kind)) {
            complain(Tr::tr("column %2 of table %1 is of type %3, not %4: map another one in the connection's settings")
                         .arg(m_table.shown, name, found->shown, wanted(kind)));
            return {};
        }
        return {.name = found->quoted,
                .key = database::literal(name),
                .hasZone = found->type == "timestamptz"_L1,
                .isEnum = found->category == "e"_L1,
                .isServersType = !found->type.isEmpty(),
                .form = keyFormOf(*found).value_or(database::KeyForm{})};
    }

    database::Column optional(const QString &name, Kind kind, const QString &consequence, QStringList &degraded)
    {
        if (name.isEmpty())
            return {}; // By the profile there is none.
        const auto found = m_table.columns.constFind(name);
        if (found != m_table.columns.cend() && fits(*found, kind))
            return required(name, kind);
        if (found != m_table.columns.cend()) {
            degraded.append(Tr::tr("column %2 of table %1 is of type %3, not %4: %5.")
                                .arg(m_table.shown, name, found->shown, wanted(kind), consequence));
            return {};
        }
        degraded.append(Tr::tr("table %1 has no column %2: %3.").arg(m_table.shown, name, consequence));
        return {};
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    void complain(const QString &message)
    {
        if (!m_error)
            m_error = Error{ErrorKind::Schema, message, {}};
    }

    const database::CatalogueTable &m_table;
    std::optional<Error> m_error;
};

Result<database::ExecutionTable> pickExecutions(const database::CatalogueTable &table, const SchemaMapping &mapping,
                                                QStringList &degraded)
{
    ColumnPicker pick(table);
    database::ExecutionTable result{
        .table = table.quoted,
        .oid = table.oid,
        .id = pick.required(mapping.executionId, Kind::Key),
        .user = pick.optional(mapping.executionUser, Kind::Key, Tr::tr("users are not shown"), degraded),
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

Result<database::FileTable> pickFiles(const database::CatalogueTable &table, const Target &target, Directory directory,
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

} // namespace

Result<void> database::lockTable(Connection &connection, const QString &table, quint32 oid)
{
    const QString doing = Tr::tr("lock table %1").arg(table);
    // A role that may only update single columns cannot take the stronger lock; this one keeps the name as well.
    auto right = connection.queryOften(u"SELECT has_table_privilege($1::oid, 'INSERT, UPDATE, DELETE, TRUNCATE')"_s,
                                       {QString::number(oid)}, doing);
    if (!right)
        return tl::unexpected(right.error());
    const auto isSaid = Connection::next(**right);
    if (!isSaid)
        return tl::unexpected(isSaid.error());
    const bool mayWrite = *isSaid && (*right)->value(0).toBool();
    (*right)->finish();
    if (const auto locked = connection.execute(
            u"LOCK TABLE ONLY %1 IN %2 MODE"_s.arg(table, mayWrite ? u"ROW EXCLUSIVE"_s : u"ACCESS SHARE"_s), doing);
        !locked)
        return locked;
    auto found = connection.queryOften(u"SELECT $1::regclass::oid::text"_s, {table}, doing);
    if (!found)
        return tl::unexpected(found.error());
    const auto isThere = Connection::next(**found);
    if (!isThere)
        return tl::unexpected(isThere.error());
    const bool isSame = *isThere && (*found)->value(0).toString() == QString::number(oid);
    (*found)->finish();
    if (!isSame) {
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
    schema.m_names = {target.schema.executions};
    for (const Directory directory : target.directories()) {
        const QString &name = target.schema.files(directory).table;
        if (name.isEmpty()) {
            return failure(
                ErrorKind::Schema,
                Tr::tr("the profile names a table of %1 and none of %2: name both in the connection's settings, or "
                       "neither where the service keeps no files.")
                    .arg(toWord(otherThan(directory)), toWord(directory)));
        }
        schema.m_names << name;
    }
    // Before it is read: what changes meanwhile is seen the next time.
    const auto basis = findTablesBasis(connection, schema.m_names);
    if (!basis)
        return tl::unexpected(basis.error());
    schema.m_basis = *basis;
    const auto tables = readTables(connection, schema.m_names);
    if (!tables)
        return tl::unexpected(tables.error());
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
    for (const Directory directory : target.directories()) {
        auto files
            = pickFiles(tables->value(target.schema.files(directory).table), target, directory, schema.m_degraded);
        if (!files)
            return tl::unexpected(files.error());
        const Column &execution = files->execution;
        if (execution.form.kind != schema.m_executions.id.form.kind) {
            return failure(
                ErrorKind::Schema,
                Tr::tr("column %2 of table %1 and column %3 of table %4 are of types whose values cannot be "
                       "compared: map columns of one type in the connection's settings.")
                    .arg(files->table, execution.name, schema.m_executions.id.name, schema.m_executions.table));
        }
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
    const auto basis = findTablesBasis(connection, m_names);
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

QString database::Schema::oids() const
{
    QList<qint64> oids{m_executions.oid};
    for (const Directory directory : directories())
        oids << files(directory).oid;
    return arrayOf(oids);
}

QStringList database::Schema::tables() const
{
    QStringList tables{m_executions.table};
    for (const Directory directory : directories())
        tables << files(directory).table;
    return tables;
}

bool database::Schema::isSetUp() const
{
    return m_journalVersion == JournalSchema::currentVersion;
}
