// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/journal/rowimage.h"
#include "database/schema/schema.h"

#include <QSqlQuery>

namespace database {

// The journal keeps keys that are numbers as numbers and all others as texts, each in a column of its own.

/// The column that rows with such keys are noted in.
inline QString rowColumn(const Column &key)
{
    return key.form.isOrdered() ? QStringLiteral("row_id") : QStringLiteral("row_key");
}

/// The same of their execution.
inline QString executionColumn(const Column &key)
{
    return key.form.isOrdered() ? QStringLiteral("execution_id") : QStringLiteral("execution_key");
}

/// SQL: a key that was sent, as those columns take it.
inline QString notedKey(const Column &key, const QString &sent)
{
    return key.form.isOrdered() ? sent : sent + QStringLiteral("::text");
}

/// SQL: the token of item `i`'s file, NULL where it has none. Older versions noted numbers of their own machine's.
inline QString tokenOfItem()
{
    return QStringLiteral("coalesce(i.token, pg_catalog.to_hex(i.inode))");
}
inline QString hasTokenOfItem()
{
    return QStringLiteral("(i.token IS NOT NULL OR i.inode IS NOT NULL)");
}

/// SQL: the row that an item `i` is about, as Column::keySql.
inline QString keyOfItem(const Column &key)
{
    return key.form.isOrdered() ? QStringLiteral("i.row_id") : QStringLiteral("i.row_key::") + key.form.element;
}

/// An index has each key once, and finds it as Column::keySql.
inline bool isKeyUnique(const RowImage &image, const Column &key)
{
    const ImageColumn *column = image.findNamed(key.name);
    return column && column->isUnique && key.form.kind != KeyForm::Kind::Folded;
}

/// Of the two columns that begin here: the number, and the text where there is one.
inline RowKey keyAt(const QSqlQuery &query, int column)
{
    return query.isNull(column + 1) ? RowKey(query.value(column).toLongLong())
                                    : RowKey::ofText(query.value(column + 1).toString().toUtf8());
}

/// SQL: what is pinned, as Column::shownKey of the executions or of those that refer to them.
inline QString pinnedKeys(const Column &execution)
{
    // Null in the other column, which NOT IN would not survive.
    return QStringLiteral("SELECT p.%1 FROM scrapazoid_console.pins p WHERE p.%1 IS NOT NULL")
        .arg(executionColumn(execution));
}

} // namespace database
