// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/settingkey.h"
#include "config/settingvalue.h"
#include "config/tr.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"

#include <algorithm>

/// What the table in settingkey.cpp is written with: one function a kind of value. A member is a generic lambda that
/// takes a Profile, const or not, to the place where the value lives.
// NOLINTBEGIN(bugprone-macro-parentheses): a member access cannot stand in them
#define MEMBER(path)                                                                                                   \
    [](auto &profile) -> auto &                                                                                        \
    {                                                                                                                  \
        return profile.path;                                                                                           \
    }
// NOLINTEND(bugprone-macro-parentheses)

namespace settingkeybuilder {

using TextParser = std::optional<QString> (*)(const QByteArray &);

QString portRange();
QString sslModeRange();
std::optional<QString> sslMode(const QByteArray &value);

/// ErrorKind::Usage: `server.port cannot be "x": it takes …`.
tl::unexpected<Error> invalid(const SettingKey &key, const QByteArray &value);

/// A key whose text `parse` turns into the member's value and `print` turns back.
template <typename Member, typename Parse, typename Print>
SettingKey makeKey(const char *name, const char *description, QString range, Member member, Parse parse, Print print)
{
    SettingKey key{.name = name, .description = description, .range = std::move(range)};
    key.read = [member, print](const Profile &profile) -> QByteArray { return print(member(profile)); };
    key.write = [member, parse, error = key](Profile &profile, const QByteArray &value) -> Result<void> {
        auto parsed = parse(value);
        if (!parsed)
            return invalid(error, value);
        auto &place = member(profile);
        place = static_cast<std::remove_reference_t<decltype(place)>>(*std::move(parsed));
        return {};
    };
    return key;
}

/// A libpq keyword; an empty value leaves it to libpq.
SettingKey keyword(const char *name, const char *libpqName, const char *description,
                   TextParser parse = settingvalue::text, const QString &range = {});

/// Whose tables these are: one of schemaPresets; it reads as nothing where they are somebody's own. It is written
/// before the keys whose values it gives.
SettingKey schemaPreset(const char *name, const char *description);

/// All libpq keywords that have no key of their own.
SettingKey furtherKeywords(const char *name, const char *description);

template <typename Member>
SettingKey wholeNumber(const char *name, Member member, qint64 low, qint64 high, const char *description)
{
    const auto parse = [low, high](const QByteArray &text) {
        auto value = settingvalue::wholeNumber(text);
        return value && *value >= low && *value <= high ? value : std::nullopt;
    };
    return makeKey(name, description, Tr::tr("a whole number from %1 to %2").arg(low).arg(high), member, parse,
                   [](qint64 value) { return QByteArray::number(value); });
}

template <typename Member>
SettingKey number(const char *name, Member member, double low, double high, const char *description)
{
    const auto parse = [low, high](const QByteArray &text) {
        auto value = settingvalue::number(text);
        return value && *value >= low && *value <= high ? value : std::nullopt;
    };
    return makeKey(name, description, Tr::tr("a number from %1 to %2").arg(low).arg(high), member, parse,
                   [](double value) { return QByteArray::number(value, 'g', 15); });
}

template <typename Member>
SettingKey seconds(const char *name, Member member, qint64 low, qint64 high, const char *description)
{
    const auto parse = [low, high](const QByteArray &text) -> std::optional<qint64> {
        const auto value = duration::parse(QString::fromUtf8(text));
        return value && *value >= low && *value <= high ? std::optional(*value) : std::nullopt;
    };
    const QString range = Tr::tr("a time from %1 to %2, as seconds or with s, m, h or d")
                              .arg(duration::toText(low), duration::toText(high));
    return makeKey(name, description, range, member, parse,
                   [](qint64 value) { return duration::toText(value).toLatin1(); });
}

template <typename Member> SettingKey flag(const char *name, Member member, const char *description)
{
    return makeKey(name, description, Tr::tr("true or false"), member, settingvalue::flag,
                   [](bool value) { return QByteArray(value ? "true" : "false"); });
}

template <typename Member> SettingKey throughSsh(const char *name, Member member, const char *description)
{
    const auto parse = [](const QByteArray &text) {
        const QByteArray word = text.trimmed();
        return word.isEmpty() || word == "ssh" ? std::optional(!word.isEmpty()) : std::nullopt;
    };
    return makeKey(name, description, Tr::tr("ssh, or nothing"), member, parse,
                   [](bool is) { return QByteArray(is ? "ssh" : ""); });
}

template <typename Member> SettingKey folder(const char *name, Member member, const char *description)
{
    SettingKey key = makeKey(name, description,
                             Tr::tr("an absolute path without \".\" and \"..\" parts and other than \"/\", or such a "
                                    "path behind ssh://HOST, sudo://, pkexec://, docker://CONTAINER, "
                                    "docker-volume://VOLUME or kubernetes://NAMESPACE/POD; or s3://BUCKET/PREFIX"),
                             member, settingvalue::folder, [](const QByteArray &path) { return path; });
    key.isPath = true;
    key.isRoot = true;
    return key;
}

template <typename Member> SettingKey archive(const char *name, Member member, const char *description)
{
    SettingKey key = makeKey(name, description,
                             Tr::tr("an absolute path without \".\" and \"..\" parts and other than \"/\", "
                                    "s3://BUCKET/PREFIX, or nothing"),
                             member, settingvalue::archive, [](const QByteArray &path) { return path; });
    key.isPath = true;
    return key;
}

template <typename Member> SettingKey reports(const char *name, Member member, const char *description)
{
    return makeKey(name, description, Tr::tr("s3://BUCKET/PREFIX, or nothing"), member, settingvalue::reports,
                   [](const QByteArray &path) { return path; });
}

template <typename Member> SettingKey image(const char *name, Member member, const char *description)
{
    return makeKey(name, description, Tr::tr("the name of an image, as in scrapazoidctl:1.2"), member,
                   settingvalue::image, [](const QByteArray &image) { return image; });
}

template <typename Member> SettingKey endpoint(const char *name, Member member, const char *description)
{
    return makeKey(name, description, Tr::tr("https://HOST or http://HOST, with a port where needed, or nothing"),
                   member, settingvalue::endpoint, [](const QByteArray &url) { return url; });
}

template <typename Member> SettingKey region(const char *name, Member member, const char *description)
{
    return makeKey(name, description, Tr::tr("a region's name, as in eu-central-1, or nothing"), member,
                   settingvalue::region, [](const QByteArray &region) { return region; });
}

/// In bytes; with a unit, too.
template <typename Member> SettingKey capacity(const char *name, Member member, const char *description)
{
    const auto parse = [](const QByteArray &text) -> std::optional<qint64> {
        const auto size = bytes::parse(QString::fromUtf8(text).trimmed());
        return size && *size >= 0 ? std::optional(*size) : std::nullopt;
    };
    return makeKey(name, description, Tr::tr("a size, as in 500GB or 2TiB; 0: nobody says"), member, parse,
                   [](qint64 size) { return QByteArray::number(size); });
}

template <typename Member> SettingKey prefixes(const char *name, Member member, const char *description)
{
    return makeKey(name, description, Tr::tr("a list of prefixes separated by commas"), member, settingvalue::prefixes,
                   [](const QStringList &list) { return list.join(u',').toUtf8(); });
}

/// Some of `all`, or none.
template <typename Member>
SettingKey choices(const char *name, Member member, const QStringList &all, const char *description)
{
    const auto parse = [all](const QByteArray &text) -> std::optional<QStringList> {
        QStringList chosen;
        for (const QString &word : QString::fromUtf8(text).split(u',', Qt::SkipEmptyParts))
            chosen << word.trimmed();
        const bool areKnown
            = std::all_of(chosen.begin(), chosen.end(), [&](const QString &one) { return all.contains(one); });
        return areKnown ? std::optional(chosen) : std::nullopt;
    };
    return makeKey(name, description,
                   Tr::tr("any of %1, separated by commas, or nothing").arg(all.join(QStringLiteral(", "))), member,
                   parse, [](const QStringList &list) { return list.join(u',').toUtf8(); });
}

/// One of `all`, or nothing.
template <typename Member>
SettingKey choice(const char *name, Member member, const QStringList &all, const char *description)
{
    const auto parse = [all](const QByteArray &text) -> std::optional<QString> {
        const QString word = QString::fromUtf8(text).trimmed();
        return word.isEmpty() || all.contains(word) ? std::optional(word) : std::nullopt;
    };
    return makeKey(name, description, Tr::tr("one of %1, or nothing").arg(all.join(QStringLiteral(", "))), member,
                   parse, [](const QString &word) { return word.toUtf8(); });
}

template <typename Member> SettingKey words(const char *name, Member member, const char *description)
{
    return makeKey(name, description, Tr::tr("a list separated by commas"), member, settingvalue::words,
                   [](const QStringList &list) { return list.join(u',').toUtf8(); });
}

template <typename Member> SettingKey owners(const char *name, Member member, const char *description)
{
    const auto parse = [](const QByteArray &value) -> std::optional<QStringList> {
        auto list = settingvalue::words(value);
        const auto isColumn
            = [](const QString &word) { return word == QLatin1StringView("none") || word.indexOf(u'.') > 0; };
        return list && std::all_of(list->cbegin(), list->cend(), isColumn) ? list : std::nullopt;
    };
    return makeKey(name, description, Tr::tr("a list of table.column separated by commas, \"none\", or nothing"),
                   member, parse, [](const QStringList &list) { return list.join(u',').toUtf8(); });
}

/// A line of text that may be empty.
template <typename Member> SettingKey line(const char *name, Member member, const char *description)
{
    return makeKey(name, description, Tr::tr("a line of text"), member, settingvalue::text,
                   [](const QString &text) { return text.toUtf8(); });
}

template <typename Member>
SettingKey identifier(const char *name, Member member, const char *description, TextParser parse, const QString &range)
{
    return makeKey(name, description, range, member, parse, [](const QString &text) { return text.toUtf8(); });
}

template <typename Member> SettingKey table(const char *name, Member member, const char *description)
{
    return identifier(name, member, description, settingvalue::table,
                      Tr::tr("a table's name, with its schema in front where needed"));
}

/// As `parse`, or nothing.
template <TextParser parse> std::optional<QString> orNothing(const QByteArray &value)
{
    return value.isEmpty() ? std::optional(QString()) : parse(value);
}

/// Empty: there is no such table.
template <typename Member> SettingKey optionalTable(const char *name, Member member, const char *description)
{
    return identifier(name, member, description, orNothing<settingvalue::table>,
                      Tr::tr("a table's name, with its schema in front where needed, or nothing"));
}

template <typename Member> SettingKey column(const char *name, Member member)
{
    return identifier(name, member, QT_TRANSLATE_NOOP("Config", "Column that holds this"), settingvalue::identifier,
                      Tr::tr("a column's name of at most 63 bytes"));
}

template <typename Member> SettingKey optionalColumn(const char *name, Member member)
{
    return identifier(name, member, QT_TRANSLATE_NOOP("Config", "Column that holds this; empty where there is none"),
                      orNothing<settingvalue::identifier>, Tr::tr("a column's name of at most 63 bytes, or nothing"));
}

} // namespace settingkeybuilder
