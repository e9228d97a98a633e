// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/settingvalue.h"

#include "core/target/archiveaddress.h"

#include <QList>
#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestIdentifier = 63; // PostgreSQL's NAMEDATALEN - 1
constexpr qint64 highestPort = 65535;
} // namespace

std::optional<QString> settingvalue::text(const QByteArray &value)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(value);
    const auto isControl = [](QChar character) { return character.category() == QChar::Other_Control; };
    if (decoder.hasError() || std::any_of(decoded.begin(), decoded.end(), isControl))
        return std::nullopt;
    return decoded.trimmed();
}

std::optional<QString> settingvalue::identifier(const QByteArray &value)
{
    auto name = text(value);
    if (!name || name->isEmpty() || name->toUtf8().size() > longestIdentifier)
        return std::nullopt;
    return name;
}

std::optional<QString> settingvalue::table(const QByteArray &value)
{
    auto name = text(value);
    if (!name || name->isEmpty() || name->toUtf8().size() > 2 * longestIdentifier + 1 || name->startsWith(u'.')
        || name->endsWith(u'.'))
        return std::nullopt;
    return name;
}

std::optional<QString> settingvalue::ports(const QByteArray &value)
{
    const auto isPort = [](const QByteArray &part) {
        const auto port = wholeNumber(part);
        return port && *port >= 1 && *port <= highestPort;
    };
    const QList<QByteArray> parts = value.split(',');
    if (!std::all_of(parts.begin(), parts.end(), isPort))
        return std::nullopt;
    return text(value);
}

std::optional<bool> settingvalue::flag(const QByteArray &value)
{
    const QByteArray word = value.trimmed().toLower();
    if (word == "true" || word == "false")
        return word == "true";
    return std::nullopt;
}

std::optional<qint64> settingvalue::wholeNumber(const QByteArray &value)
{
    bool isNumber = false;
    const qint64 result = value.trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(result) : std::nullopt;
}

std::optional<double> settingvalue::number(const QByteArray &value)
{
    bool isNumber = false;
    const double result = value.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(result) ? std::optional(result) : std::nullopt;
}

std::optional<QByteArray> settingvalue::folder(const QByteArray &value)
{
    if (value.isEmpty())
        return value;
    const auto address = RootAddress::parse(value);
    return address ? std::optional(address->toBytes()) : std::nullopt;
}

std::optional<QByteArray> settingvalue::reports(const QByteArray &value)
{
    if (value.isEmpty())
        return value;
    const auto address = RootAddress::parse(value);
    const bool isThere = address && address->scheme == RootAddress::Scheme::S3 && !address->path.isEmpty();
    return isThere ? std::optional(address->toBytes()) : std::nullopt;
}

std::optional<QByteArray> settingvalue::archive(const QByteArray &value)
{
    if (value.isEmpty())
        return value;
    const auto address = parseArchiveAddress(value);
    return address ? std::optional(address->toBytes()) : std::nullopt;
}

std::optional<QByteArray> settingvalue::endpoint(const QByteArray &value)
{
    static const QRegularExpression url(uR"(\Ahttps?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:[0-9]{1,5})?\z)"_s);
    QByteArray endpoint = value.trimmed();
    while (endpoint.endsWith('/'))
        endpoint.chop(1);
    const bool isValid = endpoint.isEmpty() || url.match(QString::fromLatin1(endpoint)).hasMatch();
    return isValid ? std::optional(endpoint) : std::nullopt;
}

std::optional<QByteArray> settingvalue::region(const QByteArray &value)
{
    static const QRegularExpression name(uR"(\A[A-Za-z0-9-]{0,64}\z)"_s);
    const QByteArray region = value.trimmed();
    return name.match(QString::fromLatin1(region)).hasMatch() ? std::optional(region) : std::nullopt;
}

std::optional<QByteArray> settingvalue::image(const QByteArray &value)
{
    static const QRegularExpression name(uR"(\A[A-Za-z0-9][A-Za-z0-9._:/@-]*\z)"_s);
    const QByteArray image = value.trimmed();
    return name.match(QString::fromLatin1(image)).hasMatch() ? std::optional(image) : std::nullopt;
}

std::optional<QStringList> settingvalue::words(const QByteArray &value)
{
    const auto whole = text(value);
    if (!whole)
        return std::nullopt;
    QStringList list;
    for (const QString &part : whole->split(u',', Qt::SkipEmptyParts)) {
        if (const QString word = part.trimmed(); !word.isEmpty() && !list.contains(word))
            list.append(word);
    }
    return list;
}

std::optional<QStringList> settingvalue::prefixes(const QByteArray &value)
{
    const auto whole = text(value);
    if (!whole)
        return std::nullopt;
    QStringList list;
    for (const QString &part : whole->split(u',', Qt::SkipEmptyParts)) {
        if (const QString prefix = part.trimmed(); !prefix.isEmpty())
            list.append(prefix.endsWith(u'/') ? prefix : prefix + u'/');
    }
    return list;
}
