// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bindingtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QByteArray storage::bindingText(const Binding &binding)
{
    const QJsonObject object{{"system_identifier"_L1, binding.database.systemIdentifier},
                             {"database"_L1, binding.database.database},
                             {"installation"_L1, binding.database.installation},
                             {"role"_L1, binding.role},
                             {"id"_L1, binding.id},
                             {"servers"_L1, QJsonArray::fromStringList(binding.servers)}};
    return QJsonDocument(object).toJson();
}

std::optional<storage::Binding> storage::bindingOfText(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.value("id"_L1).toString().isEmpty())
        return std::nullopt;
    Binding binding{.database = {.systemIdentifier = object.value("system_identifier"_L1).toString(),
                                 .database = object.value("database"_L1).toString(),
                                 .installation = object.value("installation"_L1).toString()},
                    .role = object.value("role"_L1).toString(),
                    .id = object.value("id"_L1).toString()};
    const QJsonArray servers = object.value("servers"_L1).toArray();
    for (const auto server : servers)
        binding.servers << server.toString();
    return binding;
}
