// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/keyform.h"

#include "database/server/server.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

std::optional<database::KeyForm> database::KeyForm::ofType(const QString &type, bool isText)
{
    if (type == "int2"_L1 || type == "int4"_L1 || type == "int8"_L1)
        return KeyForm{};
    if (type == "numeric"_L1)
        return KeyForm{Kind::Numeric, type};
    if (type == "uuid"_L1)
        return KeyForm{Kind::Uuid, type};
    if (!isText)
        return {};
    // With its own type an index serves; what is not the server's own has operators that nobody looks for by name.
    if (type == "bpchar"_L1 || type == "name"_L1)
        return KeyForm{Kind::Text, type};
    return KeyForm{type.isEmpty() ? Kind::Folded : Kind::Text, u"text"_s};
}

RowKey database::KeyForm::textOf(const QVariant &value)
{
    return value.isNull() ? RowKey() : RowKey::ofText(value.toString().toUtf8());
}

RowKey database::KeyForm::of(const Connection::Field &field) const
{
    if (!field)
        return {};
    return isOrdered() ? RowKey(Connection::int8Of(*field)) : RowKey::ofText(field->toByteArray());
}

std::optional<RowKey> database::KeyForm::meant(const RowKey &asked) const
{
    switch (kind) {
    case Kind::Number: return asked.isText() ? std::nullopt : std::optional(asked);
    case Kind::Numeric: {
        static const QRegularExpression form(u"^-?(0|[1-9]\\d*)(\\.\\d*[1-9])?$"_s);
        return form.match(asked.plain()).hasMatch() ? std::optional(RowKey::ofText(asked.plain().toLatin1()))
                                                    : std::nullopt;
    }
    case Kind::Uuid: {
        const QString text = asked.plain();
        const QUuid uuid = QUuid::fromString(text);
        const QByteArray spelled = uuid.toByteArray(QUuid::WithoutBraces);
        return text.compare(QString::fromLatin1(spelled), Qt::CaseInsensitive) == 0
            ? std::optional(RowKey::ofText(spelled))
            : std::nullopt;
    }
    case Kind::Text: return RowKey::ofText(asked.plain().toUtf8());
    case Kind::Folded: return RowKey::ofText(asked.plain().toLower().toUtf8());
    }
    return {};
}

void database::addKey(ArrayLiteral &array, const RowKey &key)
{
    if (key.isText())
        array.addText(key.plain());
    else
        array.add(key.number());
}

QVariant database::bound(const RowKey &key)
{
    return key.isText() ? QVariant(key.plain()) : QVariant(key.number());
}
