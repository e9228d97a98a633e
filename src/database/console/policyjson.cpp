// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/console/policyjson.h"

#include "core/plan/policyfields.h"
#include "database/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestCommand = 200;

/// What a value is in JSON, by its member's type.
QJsonValue toValue(const CleanupPolicy &policy, const PolicyField &field)
{
    if (const auto *flag = std::get_if<bool CleanupPolicy::*>(&field.member))
        return policy.*(*flag);
    if (const auto *mode = std::get_if<RemovalMode CleanupPolicy::*>(&field.member))
        return toName(policy.*(*mode));
    const QString text = textOf(policy, field);
    if (std::holds_alternative<QList<Directory> CleanupPolicy::*>(field.member))
        return QJsonArray::fromStringList(text.split(u", "_s, Qt::SkipEmptyParts));
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text.toLongLong());
}

/// The same as a text; nothing where the value is of another type.
std::optional<QString> toText(const QJsonValue &value, const PolicyField &field)
{
    if (std::holds_alternative<bool CleanupPolicy::*>(field.member))
        return value.isBool() ? std::optional(value.toBool() ? u"yes"_s : u"no"_s) : std::nullopt;
    if (std::holds_alternative<RemovalMode CleanupPolicy::*>(field.member))
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    if (std::holds_alternative<QList<Directory> CleanupPolicy::*>(field.member)) {
        QStringList names;
        for (const auto name : value.toArray())
            names << name.toString(u"?"_s);
        return value.isArray() ? std::optional(names.join(u", "_s)) : std::nullopt;
    }
    // No whole number that fits is one that makes no sense: whoever bounds it says so and takes the profile's own.
    const bool isDays = std::holds_alternative<std::optional<int> CleanupPolicy::*>(field.member);
    const qint64 impossible = isDays ? 0 : -1;
    const qint64 whole = value.isDouble() ? value.toInteger(impossible) : impossible;
    return QString::number(isDays && !std::in_range<int>(whole) ? impossible : whole);
}

bool isName(const QJsonValue &value)
{
    const QString text = value.toString();
    const bool hasControls
        = std::any_of(text.begin(), text.end(), [](QChar one) { return one.category() == QChar::Other_Control; });
    return !text.trimmed().isEmpty() && text.size() <= longestCommand && !hasControls;
}

tl::unexpected<Error> senseless(QLatin1StringView key)
{
    return failure(ErrorKind::Usage, Tr::tr("its \"%1\" makes no sense").arg(key));
}
} // namespace

QString database::toJson(const CleanupPolicy &policy)
{
    QJsonObject object{{"command"_L1, policy.command}};
    for (const PolicyField &field : policyFields()) {
        if (const QJsonValue value = toValue(policy, field); !value.isUndefined())
            object.insert(field.inJson, value);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<CleanupPolicy> database::policyFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return failure(ErrorKind::Usage, Tr::tr("it is no description of a cleanup"));
    QJsonObject object = document.object();
    CleanupPolicy policy;
    const QJsonValue command = object.take("command"_L1);
    if (!isName(command))
        return senseless("command"_L1);
    policy.command = command.toString();
    for (const PolicyField &field : policyFields()) {
        const QJsonValue value = object.take(field.inJson);
        const bool isAbsent = value.isUndefined() || value.isNull();
        const auto text = isAbsent ? std::nullopt : toText(value, field);
        if (!isAbsent && (!text || !setFromText(policy, field, *text)))
            return senseless(field.inJson);
    }
    // What is left is of another version, or of nobody's.
    if (!object.isEmpty())
        return failure(
            ErrorKind::Usage,
            Tr::tr("it has a part that this version does not know (\"%1\")").arg(object.keys().first().left(40)));
    return policy;
}
