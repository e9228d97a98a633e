// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/settingkeybuilder.h"

#include "config/connectionstring.h"
#include "config/tr.h"
#include "core/target/schemapresets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestQuote = 80;

const QStringList &sslModes()
{
    static const QStringList modes{u"disable"_s, u"allow"_s,     u"prefer"_s,
                                   u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    return modes;
}

/// libpq keywords with a key of their own.
bool hasOwnKey(const QString &keyword)
{
    static const QStringList names{u"host"_s,        u"port"_s,    u"dbname"_s, u"user"_s,    u"sslmode"_s,
                                   u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s, u"service"_s, u"passfile"_s};
    return names.contains(keyword);
}

QMap<QString, QString> furtherOf(const QMap<QString, QString> &keywords)
{
    QMap<QString, QString> further;
    for (auto it = keywords.begin(); it != keywords.end(); ++it) {
        if (!hasOwnKey(it.key()))
            further.insert(it.key(), it.value());
    }
    return further;
}

/// Never quotes the value: it may hold what should not be there.
Result<void> writeFurther(Profile &profile, const QByteArray &value)
{
    QMap<QString, QString> &keywords = profile.target.connection.keywords;
    QMap<QString, QString> further;
    if (!value.trimmed().isEmpty()) {
        const auto parsed = parseConnectionString(QString::fromUtf8(value));
        if (!parsed) {
            return failure(ErrorKind::Usage,
                           Tr::tr("server.parameters takes key=value pairs of libpq, such as "
                                  "\"keepalives_idle=60 target_session_attrs=read-write\"."));
        }
        if (!parsed->password.isEmpty() || parsed->keywords.contains(u"sslpassword"_s)) {
            return failure(ErrorKind::Usage,
                           Tr::tr("server.parameters holds a password, which no configuration file may: "
                                  "\"scrapazoidctl config password\" keeps it in the keychain."));
        }
        further = parsed->keywords;
    }
    if (further.size() != furtherOf(further).size() || value.contains("connect_timeout")) {
        return failure(ErrorKind::Usage,
                       Tr::tr("server.parameters repeats a keyword that has a setting of its own: use "
                              "server.host, server.port, server.database, server.user and the like."));
    }
    keywords.removeIf([](const auto &entry) { return !hasOwnKey(entry.key()); });
    keywords.insert(further);
    return {};
}
} // namespace

QString settingkeybuilder::portRange()
{
    return Tr::tr("a port from 1 to 65535");
}

QString settingkeybuilder::sslModeRange()
{
    return Tr::tr("one of %1").arg(sslModes().join(u", "_s));
}

std::optional<QString> settingkeybuilder::sslMode(const QByteArray &value)
{
    const auto mode = settingvalue::text(value);
    return mode && sslModes().contains(*mode) ? mode : std::nullopt;
}

tl::unexpected<Error> settingkeybuilder::invalid(const SettingKey &key, const QByteArray &value)
{
    QString quoted = bytes::displayName(value);
    if (quoted.size() > longestQuote)
        quoted = quoted.first(longestQuote) + u'…';
    return failure(ErrorKind::Usage,
                   Tr::tr("%1 cannot be \"%2\": it takes %3.").arg(QString::fromLatin1(key.name), quoted, key.range));
}

SettingKey settingkeybuilder::keyword(const char *name, const char *libpqName, const char *description,
                                      TextParser parse, const QString &range)
{
    const QString keyword = QString::fromLatin1(libpqName);
    SettingKey key{.name = name, .description = description, .range = range};
    if (range.isEmpty())
        key.range = Tr::tr("text without control characters");
    key.read = [keyword](const Profile &profile) { return profile.target.connection.keywords.value(keyword).toUtf8(); };
    key.write = [keyword, parse, error = key](Profile &profile, const QByteArray &value) -> Result<void> {
        const auto parsed = value.isEmpty() ? std::optional(QString()) : parse(value);
        if (!parsed)
            return invalid(error, value);
        if (parsed->isEmpty())
            profile.target.connection.keywords.remove(keyword);
        else
            profile.target.connection.keywords.insert(keyword, *parsed);
        return {};
    };
    return key;
}

SettingKey settingkeybuilder::schemaPreset(const char *name, const char *description)
{
    QStringList names;
    for (const SchemaPreset &preset : schemaPresets())
        names << QString::fromLatin1(preset.name);
    SettingKey key{.name = name, .description = description};
    key.range = Tr::tr("one of %1").arg(names.join(u", "_s));
    key.read = [](const Profile &profile) {
        const SchemaPreset *preset = presetOf(profile.target.schema);
        return preset ? preset->name : QByteArray();
    };
    key.write = [error = key](Profile &profile, const QByteArray &value) -> Result<void> {
        const auto preset = std::find_if(schemaPresets().begin(), schemaPresets().end(),
                                         [&](const SchemaPreset &one) { return one.name == value; });
        if (preset == schemaPresets().end())
            return invalid(error, value);
        apply(*preset, profile.target);
        return {};
    };
    return key;
}

SettingKey settingkeybuilder::furtherKeywords(const char *name, const char *description)
{
    SettingKey key{.name = name, .description = description};
    key.range = Tr::tr("key=value pairs of libpq, without a password");
    key.read = [](const Profile &profile) {
        return toConnectionString(furtherOf(profile.target.connection.keywords)).toUtf8();
    };
    key.write = writeFurther;
    return key;
}
