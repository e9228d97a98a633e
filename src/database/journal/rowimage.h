// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/server/connection.h"

#include <vector>

namespace database {

/// A column as a row's image has it.
struct ImageColumn {
    QString key; ///< Its plain name.
    QString name; ///< Quoted.
    QString type; ///< As a cast names it: qualified, with its modifier.
    bool isUnique = false; ///< Alone it tells rows apart, in all partitions and inheriting tables.
    bool isPlain = false; ///< A built-in type whose output always reads back as the same value.
    /// Written as this type, where the output depends on the search path (regclass and the like): by number, which
    /// reads back the same on any.
    QString writtenAs = {};
};

/// How rows of one table are written down and read back: every column's output text by its name, cast back by the
/// column's declared type. What the table computes itself is left out.
class RowImage {
public:
    /// `table` is qualified and quoted. Errors: Schema (no such table), Connection.
    static Result<RowImage> load(Connection &connection, const QString &table);

    const QString &table() const { return m_table; }
    const std::vector<ImageColumn> &columns() const { return m_columns; }
    const ImageColumn *find(const QString &key) const;
    /// By its quoted name; null where it is computed by the table.
    const ImageColumn *findNamed(const QString &name) const;
    /// What the table computes itself, by plain name.
    const QStringList &generated() const { return m_generated; }
    /// Quoted; empty where there is none.
    const QStringList &primaryKey() const { return m_primaryKey; }

    /// SQL: the row `alias` as a jsonb object of texts; all columns, or some.
    QString texts(const QString &alias) const { return texts(alias, m_columns); }
    static QString texts(const QString &alias, std::span<const ImageColumn> columns);
    /// SQL: the name of the first column of `alias` whose text does not read back as itself, as text; NULL where all
    /// do.
    QString unproved(const QString &alias) const;
    /// SQL: the value of a column in `texts`, an image.
    static QString value(const ImageColumn &column, const QString &texts);

private:
    QString m_table;
    std::vector<ImageColumn> m_columns;
    QStringList m_generated;
    QStringList m_primaryKey;
};

/// Settles for this transaction whatever decides how values are written as text and read back.
Result<void> pinTexts(Connection &connection);

} // namespace database
