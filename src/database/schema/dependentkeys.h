// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/server/connection.h"

#include <vector>

namespace database {

/// A foreign key by which rows of another table go with rows that are removed, or lose their reference to them.
struct DependentKey {
    enum class Action { Cascade, SetNull, SetDefault };

    QString constraint; ///< Plain name.
    QString table; ///< That refers, qualified and quoted.
    QString parent; ///< That is referred to, likewise.
    Action action = Action::Cascade;
    int depth = 1; ///< 2: hangs on rows that go by a key of depth 1.
    QStringList columns; ///< The reference, quoted.
    QStringList referenced; ///< Of the parent, in the same order.
    QStringList operators; ///< SQL between a value that is referred to and a reference: what the key calls equal.
    QStringList casts; ///< SQL after a reference that is compared so.
    QStringList emptied; ///< What is emptied where rows stay.
    QStringList defaults; ///< SQL of what they become.
    bool hasPrimaryKey = false; ///< Its rows can be told apart.
    bool isPartitioned = false;
    QString obstacle; ///< Why its rows could not be brought back, a sentence; empty: they can.
    QString mend; ///< The SQL, or the words, against that.

    /// For FROM: a foreign key sees the rows of its own table alone.
    QString from() const { return isPartitioned ? table : QStringLiteral("ONLY ") + table; }
    /// SQL: the reference is equal to the value at this place of the key, as the server itself compares them.
    QString equals(qsizetype place, const QString &value, const QString &reference) const;
    /// SQL that joins rows `alias` of the table to the values of what they refer to.
    QString joins(const QString &alias, const QStringList &values) const;
};

/// As the journal writes it.
QString toName(DependentKey::Action action);

/// Every such key of `table`, to depth 2, parents first; what is deeper is an obstacle of the key it hangs on. Rows of
/// the `managed` tables must not go that way. Errors: Connection.
Result<std::vector<DependentKey>> findDependentKeys(Connection &connection, const QString &table,
                                                    const QStringList &managed);

} // namespace database
