// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/target.h"
#include "database/schema/keyform.h"
#include "database/schema/vocabulary.h"
#include "database/server/connection.h"

#include <span>

namespace database {

/// A column as the catalogue has it: its name quoted by the server, and how its type behaves.
struct Column {
    QString name; ///< Quoted; empty where an optional column is missing.
    QString key; ///< Its name in a row's JSON image, as an SQL literal.
    bool hasZone = false; ///< timestamptz; a timestamp without zone is UTC by the service's convention.
    bool isEnum = false;
    /// How it becomes text: a cast for the server's own types; for others, whose owner may have made a cast of his own,
    /// by what the type itself says.
    bool isServersType = true;
    KeyForm form = {}; ///< Of a key.
    bool exists() const { return !name.isEmpty(); }

    /// Microseconds since the epoch as bigint, NULL for NULL, ±infinity and what no bigint holds. `alias` is the
    /// table's.
    QString microseconds(const QString &alias) const;
    /// A text (UTC, microseconds; `value` is its placeholder or literal) as a value this column can be compared with,
    /// index and all.
    QString moment(const QString &value) const;
    QString moment(int parameter) const { return moment(u'$' + QString::number(parameter)); }
    /// The same of a moment that stands in the statement itself, where nothing can be bound (COPY).
    QString moment(ServerTime time) const;
    /// This transaction's now() as a value of this column.
    QString now() const { return hasZone ? QStringLiteral("now()") : QStringLiteral("(now() AT TIME ZONE 'UTC')"); }
    /// Days since 1970-01-01 in UTC as integer, NULL for NULL and ±infinity.
    QString day(const QString &alias) const;
    /// The column as text, whatever its type (char(n), citext, name, an enum, a domain), so that states compare with
    /// words.
    QString text(const QString &alias) const;
    /// A key as what elements of KeyForm::list are compared with, and keys of other tables; index and all where its
    /// type is the server's own.
    QString keySql(const QString &alias) const;
    /// A key as KeyForm::of reads it.
    QString shownKey(const QString &alias) const;
};

struct ExecutionTable {
    QString table; ///< Qualified and quoted.
    quint32 oid = 0; ///< The very table that was checked.
    Column id, user, status, started, completed, error;
    Vocabulary states = {};
    bool isRowSecured = false; ///< Row security hides rows from this role: a running execution may look like none.
};

struct FileTable {
    Directory directory = Directory::Screenshots;
    QString table;
    quint32 oid = 0;
    Column id, execution, path, size, time;
    bool isRowSecured = false; ///< Row security hides rows from this role.
    QString canonicalBytes; ///< SQL over `path` of alias f: the part below the root, cleaned (CanonicalPath), as bytea.
    QString pathBytes; ///< The path of alias f as it stands there, as bytea.
};

/// The service's tables as they really are, checked against the catalogue.
class Schema {
public:
    /// Errors: Schema ("table screenshots has no column file_size: map it in Settings > Schema"), Connection.
    static Result<Schema> load(Connection &connection, const Target &target);

    /// Whether the catalogue still says all of this: one short question in place of reading it anew. Errors:
    /// Connection.
    Result<bool> holds(Connection &connection) const;

    const ExecutionTable &executions() const { return m_executions; }
    const FileTable &files(Directory directory) const
    {
        return directory == Directory::Screenshots ? m_screenshots : m_downloads;
    }
    /// Of the files that the service keeps: both, or none.
    std::span<const Directory> directories() const
    {
        return std::span(::directories).first(m_screenshots.table.isEmpty() ? 0 : ::directories.size());
    }
    /// All that there are, qualified and quoted.
    QStringList tables() const;
    /// Of all that there are, as the text of an array: the very tables that were checked, whatever their names mean by
    /// now.
    QString oids() const;
    /// Optional columns that are missing, a sentence each.
    const QStringList &degraded() const { return m_degraded; }
    /// The console's own schema is there in this version.
    bool isSetUp() const;
    /// It is there, if only in an older version: enough to know which installation this is.
    bool hasJournal() const { return m_journalVersion > 0; }

private:
    QStringList m_names; ///< Of the tables, as they are mapped.
    QString m_basis; ///< What the catalogue said of them.
    ExecutionTable m_executions;
    FileTable m_screenshots;
    FileTable m_downloads;
    QStringList m_degraded;
    int m_journalVersion = 0;
};

/// In the caller's transaction: keeps the table from being exchanged, renamed or given triggers until its end, and sees
/// that the name still means the table that was checked. Errors: Schema (another table by that name, or none),
/// Connection, Database.
Result<void> lockTable(Connection &connection, const QString &table, quint32 oid);

/// SQL that turns a text into UTF-8 as bytea, and back: what a SQL_ASCII server keeps stays the bytes that it is.
QString asBytes(const QString &text);
QString asText(const QString &bytes);

/// A text as an SQL literal, whatever standard_conforming_strings says.
QString literal(const QString &text);

} // namespace database
