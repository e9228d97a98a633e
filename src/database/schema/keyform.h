// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "database/server/connection.h"

#include <QVariant>

namespace database {

class ArrayLiteral;

/// How a key column's values are compared and carried: as numbers where they are some, else as the texts that the
/// server prints of them.
struct KeyForm {
    enum class Kind {
        Number, ///< An integer.
        Numeric,
        Uuid,
        Text,
        Folded, ///< A text type of somebody's own, like citext: upper and lower case are the same.
    };
    Kind kind = Kind::Number;
    QString element = QStringLiteral("bigint"); ///< SQL type of the keys that are sent.

    /// Of a type as the catalogue has it (CatalogueColumn::type); empty where it makes no key.
    static std::optional<KeyForm> ofType(const QString &type, bool isText);

    /// They come one after the other, as a sequence gives them out.
    bool isOrdered() const { return kind == Kind::Number; }
    /// Of what was selected as Column::shownKey.
    RowKey of(const QVariant &value) const { return isOrdered() ? RowKey(value.toLongLong()) : textOf(value); }
    /// Of what was copied out, likewise; 0 for NULL.
    RowKey of(const Connection::Field &field) const;
    /// The key that somebody means; its spelling is the server's then. Empty: no key of this column can be that.
    std::optional<RowKey> meant(const RowKey &asked) const;
    /// SQL: a list of keys that is bound or stands there as a text.
    QString list(const QString &value) const { return value + QStringLiteral("::") + element + QStringLiteral("[]"); }

private:
    static RowKey textOf(const QVariant &value);
};

/// As an element of `list`.
void addKey(ArrayLiteral &array, const RowKey &key);
/// For binding.
QVariant bound(const RowKey &key);

} // namespace database
