// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/historysearch.h"
#include "database/schema/schema.h"

#include <QVariantList>

namespace database {

/// A WHERE clause over runs r and items i of the journal, put together piece by piece with the values that it binds.
/// Whatever others wrote is compared as it is: nothing in it is a pattern.
class JournalConditions {
public:
    void add(const QString &condition) { m_conditions.append(condition); }
    void add(const RunFilter &filter);
    /// What an item of the query's is, but for its runs. False: there can be none.
    bool add(const ItemQuery &query, const Schema &schema);
    /// A value's placeholder.
    QString value(const QVariant &value);

    QString text() const
    {
        return m_conditions.isEmpty() ? QStringLiteral("true") : m_conditions.join(QStringLiteral(" AND "));
    }
    const QVariantList &values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

/// SQL: a path as a text whose letters of ASCII are small and whose other bytes are spelled out, whatever the
/// database's encoding and locale are.
QString foldedSql(const QString &bytes);
/// The same of a value. What spells a byte may be meant as it stands: who finds by this has to look at the bytes again.
QString folded(const QByteArray &bytes);
/// A part, byte by byte, letters of ASCII in upper or lower case.
bool containsFolded(QByteArrayView path, QByteArrayView part);

} // namespace database
