// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/policyjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr qsizetype longestCommand = 200;

QJsonArray namesOf(const QList<Directory> &of)
{
    QJsonArray names;
    for (const Directory directory : of)
        names.append(toName(directory));
    return names;
}

/// The members of one object, until one of them is not what it should be.
class Reader {
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    const QString &trouble() const { return m_trouble; }

    QString command()
    {
        const QJsonValue value = take("command"_L1);
        const QString text = value.toString();
        const bool hasControls
            = std::any_of(text.begin(), text.end(), [](QChar one) { return one.category() == QChar::Other_Control; });
        if (!value.isString() || text.trimmed().isEmpty() || text.size() > longestCommand || hasControls)
            complain("command"_L1);
        return text;
    }

    bool flag(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isBool() && !value.isUndefined())
            complain(key);
        return value.toBool();
    }

    QList<Directory> folders(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        if (!value.isArray() && !value.isUndefined())
            complain(key);
        QList<Directory> of;
        for (const QJsonValue &name : value.toArray()) {
            const auto directory = directoryFromName(name.toString());
            if (directory && !of.contains(*directory))
                of.append(*directory);
            else
                complain(key);
        }
        return of;
    }

    RemovalMode mode()
    {
        const QJsonValue value = take("mode"_L1);
        for (const RemovalMode mode : {RemovalMode::Quarantine, RemovalMode::Permanent}) {
            if (value.toString() == toName(mode))
                return mode;
        }
        if (!value.isUndefined())
            complain("mode"_L1);
        return RemovalMode::Quarantine;
    }

    /// Nothing where there is nothing; `impossible` where there is no whole number that fits.
    template <typename Number> std::optional<Number> number(QLatin1StringView key, Number impossible)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const qint64 whole = value.isDouble() ? value.toInteger(impossible) : impossible;
        return std::in_range<Number>(whole) ? static_cast<Number>(whole) : impossible;
    }

    /// What is left is of another version, or of nobody's.
    void end()
    {
        for (const QString &key : m_object.keys()) {
            if (m_trouble.isEmpty())
                m_trouble = Tr::tr("it has a part that this version does not know (\"%1\")").arg(key.left(40));
        }
    }

private:
    QJsonValue take(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_object.remove(key);
        return value;
    }
    void complain(QLatin1StringView key)
    {
        if (m_trouble.isEmpty())
            m_trouble = Tr::tr("its \"%1\" makes no sense").arg(key);
    }

    QJsonObject m_object;
    QString m_trouble;
};
} // namespace

QString database::toJson(const CleanupPolicy &policy)
{
    QJsonObject object{
        {u"command"_s, policy.command},          {u"stuck"_s, policy.stuck},   {u"orphans"_s, namesOf(policy.orphans)},
        {u"missing"_s, namesOf(policy.missing)}, {u"relink"_s, policy.relink}, {u"mode"_s, toName(policy.mode)}};
    if (policy.screenshotDays)
        object.insert(u"screenshot_days"_s, *policy.screenshotDays);
    if (policy.downloadDays)
        object.insert(u"download_days"_s, *policy.downloadDays);
    if (policy.minAgeSeconds)
        object.insert(u"min_age_seconds"_s, *policy.minAgeSeconds);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<CleanupPolicy> database::policyFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return failure(ErrorKind::Usage, Tr::tr("it is no description of a cleanup"));
    Reader reader(document.object());
    CleanupPolicy policy;
    policy.command = reader.command();
    policy.stuck = reader.flag("stuck"_L1);
    policy.screenshotDays = reader.number<int>("screenshot_days"_L1, 0);
    policy.downloadDays = reader.number<int>("download_days"_L1, 0);
    policy.orphans = reader.folders("orphans"_L1);
    policy.missing = reader.folders("missing"_L1);
    policy.relink = reader.flag("relink"_L1);
    policy.mode = reader.mode();
    policy.minAgeSeconds = reader.number<qint64>("min_age_seconds"_L1, -1);
    reader.end();
    if (!reader.trouble().isEmpty())
        return failure(ErrorKind::Usage, reader.trouble());
    return policy;
}
