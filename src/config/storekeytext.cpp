// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/storekeytext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QString storekey::toText(const ObjectStoreKey &key)
{
    const QJsonObject members{{u"id"_s, key.id}, {u"secret"_s, key.secret}};
    return QString::fromUtf8(QJsonDocument(members).toJson(QJsonDocument::Compact));
}

ObjectStoreKey storekey::fromText(const QString &text)
{
    const QJsonObject members = QJsonDocument::fromJson(text.toUtf8()).object();
    ObjectStoreKey key{.id = members.value("id"_L1).toString(), .secret = members.value("secret"_L1).toString()};
    return key.isComplete() ? key : ObjectStoreKey();
}
