// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/targetresolver.h"

#include "cli/tr.h"
#include "config/connectionstring.h"
#include "config/settingkey.h"
#include "core/base/bytes.h"

#include <QDir>
#include <array>
#include <climits>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
/// Settings that decide which server gets the password.
bool choosesServer(const QByteArray &key, const ConnectionParameters &connection)
{
    const bool leadsThere = connection.isThroughSsh && key.endsWith(".dir");
    return leadsThere || key == "server.via" || key == "server.host" || key == "server.port" || key == "server.service"
        || key == "server.user" || key == "server.parameters";
}

Result<void> useProfile(cli::ResolvedTarget &target, const ProfileStore &store, const QString &name)
{
    const auto profile = store.load(name);
    if (!profile)
        return tl::unexpected(profile.error());
    target.profile = *profile;
    target.profileName = name;
    target.usesKeychain = true;
    target.usesStoreKey = true;
    for (const QByteArray &key : store.setKeys(name).value_or(QList<QByteArray>()))
        target.origins.insert(key, Tr::tr("profile %1").arg(name));
    return {};
}

Result<void> useConnection(cli::ResolvedTarget &target, const QByteArray &text, const QString &origin)
{
    const auto parsed = parseConnectionString(QString::fromUtf8(text));
    if (!parsed)
        return failure(parsed.error().kind, Tr::tr("%1: %2").arg(origin, parsed.error().message));
    ConnectionParameters &connection = target.profile.target.connection;
    connection.keywords = parsed->keywords;
    connection.isThroughSsh = false; // another server than the profile's, by another way
    if (parsed->connectTimeoutSeconds != ConnectionParameters().connectTimeoutSeconds)
        connection.connectTimeoutSeconds = parsed->connectTimeoutSeconds;
    target.password = parsed->password;
    target.usesKeychain = false;
    if (target.profileName.isEmpty())
        target.profile.target.name = connection.forPeople();
    for (const SettingKey &key : settingKeys()) {
        if (!key.name.startsWith("server.") || key.name.endsWith("_timeout"))
            continue;
        target.origins.remove(key.name);
        if (!key.read(target.profile).isEmpty())
            target.origins.insert(key.name, origin);
    }
    return {};
}

/// What -d, -p, the environment and the configuration file say, in the order of the contract.
Result<void> useBase(cli::ResolvedTarget &target, const cli::Arguments &arguments, const ProfileStore &store)
{
    const bool hasConnection = arguments.has("database");
    const bool hasProfile = arguments.has("profile");
    const QByteArray url = qgetenv("DATABASE_URL");
    QString name = QString::fromUtf8(arguments.value("profile"));
    if (!hasProfile && !hasConnection) {
        const auto byDefault = store.defaultName();
        if (!byDefault)
            return tl::unexpected(byDefault.error());
        name = *byDefault;
    }
    if (!hasProfile && !hasConnection && !url.isEmpty()) {
        if (!name.isEmpty())
            target.choice = Tr::tr("Connecting as DATABASE_URL says; the default profile %1 is left out.").arg(name);
        return useConnection(target, url, u"DATABASE_URL"_s);
    }
    if (hasConnection && hasProfile)
        target.choice = Tr::tr("Connecting as -d says, with everything else of profile %1.").arg(name);
    else if (hasConnection && !url.isEmpty())
        target.choice = Tr::tr("Connecting as -d says; DATABASE_URL is left out.");
    else if (hasProfile && !url.isEmpty())
        target.choice = Tr::tr("Connecting as profile %1 says; DATABASE_URL is left out.").arg(name);
    if (!name.isEmpty() || hasProfile) {
        if (auto used = useProfile(target, store, name); !used)
            return used;
    }
    return hasConnection ? useConnection(target, arguments.value("database"), u"-d"_s) : Result<void>();
}

/// Relative to where we are, but for a place elsewhere; "." parts go, ".." is for the setting's own check to refuse.
QByteArray absolute(const QByteArray &folder)
{
    QByteArray path = folder;
    if (path.contains("://"))
        return path;
    if (!path.startsWith('/')) {
        std::array<char, PATH_MAX> here{};
        if (!::getcwd(here.data(), here.size()))
            return folder;
        path = QByteArray(here.data()) + '/' + folder;
    }
    QByteArrayList parts = path.split('/');
    parts.removeAll(".");
    return parts.join('/');
}

Result<void> set(cli::ResolvedTarget &target, const QByteArray &name, const QByteArray &value, const QString &origin)
{
    const auto key = findSettingKey(name);
    if (!key && retiredSetting(name))
        return {}; // a script that still says it goes on as before
    if (!key)
        return tl::unexpected(key.error());
    const QByteArray before = (*key)->read(target.profile);
    if (auto written = (*key)->write(target.profile, value); !written)
        return written;
    target.origins.insert(name, origin);
    if ((*key)->read(target.profile) == before)
        return {};
    if (choosesServer(name, target.profile.target.connection))
        target.usesKeychain = false;
    if (name == "s3.endpoint")
        target.usesStoreKey = false;
    return {};
}

Result<void> useFolders(cli::ResolvedTarget &target, const cli::Arguments &arguments)
{
    for (const QByteArray &name : {QByteArray("screenshots"), QByteArray("downloads")}) {
        const QByteArray option = name + "-dir";
        if (!arguments.has(option))
            continue;
        if (arguments.value(option).isEmpty())
            return failure(ErrorKind::Usage, Tr::tr("--%1 needs a folder.").arg(QString::fromLatin1(option)));
        const QString origin = u"--"_s + QString::fromLatin1(option);
        if (auto done = set(target, name + ".dir", absolute(arguments.value(option)), origin); !done)
            return done;
    }
    return {};
}

/// A preset says nothing about what somebody has set, whether before or behind it.
Result<void> usePreset(cli::ResolvedTarget &target, const QByteArray &value)
{
    QMap<QByteArray, QByteArray> own;
    for (const SettingKey &key : settingKeys()) {
        if (target.origins.contains(key.name) && key.name != schemaPresetKey)
            own.insert(key.name, key.read(target.profile));
    }
    auto done = set(target, schemaPresetKey, value, u"--set"_s);
    for (auto setting = own.cbegin(); done && setting != own.cend(); ++setting)
        done = set(target, setting.key(), setting.value(), target.origins.value(setting.key()));
    return done;
}

Result<void> useSettings(cli::ResolvedTarget &target, const cli::Arguments &arguments)
{
    QMap<QByteArray, QByteArray> given;
    for (const QByteArray &pair : arguments.values("set")) {
        const qsizetype equals = pair.indexOf('=');
        if (equals <= 0)
            return failure(ErrorKind::Usage, Tr::tr("--set takes KEY=VALUE, for example --set screenshots.days=3."));
        const QByteArray key = pair.first(equals);
        if (given.value(key, pair.sliced(equals + 1)) != pair.sliced(equals + 1))
            return failure(ErrorKind::Usage,
                           Tr::tr("--set has %1 twice, and not the same: give the one that is meant.")
                               .arg(bytes::displayName(key.left(60))));
        given.insert(key, pair.sliced(equals + 1));
        auto done = key == schemaPresetKey ? usePreset(target, pair.sliced(equals + 1))
                                           : set(target, key, pair.sliced(equals + 1), u"--set"_s);
        if (!done)
            return done;
    }
    return {};
}
} // namespace

cli::Options cli::connectionOptions()
{
    return {
        {.name = "profile",
         .value = Tr::tr("NAME"),
         .description = Tr::tr(
             "a profile of the configuration file; the default one where neither this, -d nor DATABASE_URL is given"),
         .letter = 'p',
         .offer = Offer::Profile,
         .mayRepeat = true},
        {.name = "database",
         .value = Tr::tr("CONNINFO"),
         .description = Tr::tr("a libpq URL or key=value string; else DATABASE_URL, else libpq's own variables"),
         .letter = 'd',
         .mayRepeat = true},
        {.name = "screenshots-dir",
         .value = Tr::tr("DIR"),
         .description = Tr::tr("folder of the screenshots: a path, ssh://HOST/PATH, sudo:///PATH or the like"),
         .offer = Offer::Folder,
         .mayRepeat = true},
        {.name = "downloads-dir",
         .value = Tr::tr("DIR"),
         .description = Tr::tr("folder of the downloaded files, likewise"),
         .offer = Offer::Folder,
         .mayRepeat = true},
        {.name = "set",
         .value = Tr::tr("KEY=VALUE"),
         .description = Tr::tr("any other setting for this call; \"scrapazoidctl config\" lists them"),
         .offer = Offer::Setting,
         .mayRepeat = true},
    };
}

Result<cli::ResolvedTarget> cli::resolveTarget(const Arguments &arguments, const ProfileStore &store)
{
    ResolvedTarget target;
    return useBase(target, arguments, store)
        .and_then([&] { return useSettings(target, arguments); })
        .and_then([&] { return useFolders(target, arguments); })
        .map([&] { return target; });
}

Result<cli::ResolvedTarget> cli::resolveOptions(const Arguments &arguments)
{
    ResolvedTarget target;
    const auto based
        = arguments.has("database") ? useConnection(target, arguments.value("database"), u"-d"_s) : Result<void>();
    return based.and_then([&] { return useSettings(target, arguments); })
        .and_then([&] { return useFolders(target, arguments); })
        .map([&] { return target; });
}
