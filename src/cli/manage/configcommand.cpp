// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manage/configcommand.h"

#include "cli/frame/profileactions.h"
#include "cli/text/format.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "config/libpqdefaults.h"
#include "config/presetstore.h"
#include "config/settingkey.h"
#include "core/base/bytes.h"

#include <QIODevice>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {
/// The libpq keyword behind a setting.
QString keywordOf(const QByteArray &key)
{
    static const QMap<QByteArray, QString> keywords{{"server.host", u"host"_s},        {"server.port", u"port"_s},
                                                    {"server.database", u"dbname"_s},  {"server.user", u"user"_s},
                                                    {"server.sslmode", u"sslmode"_s},  {"server.service", u"service"_s},
                                                    {"server.passfile", u"passfile"_s}};
    return keywords.value(key);
}

QString orDash(const QByteArray &value)
{
    return value.isEmpty() ? u"-"_s : bytes::displayName(value);
}

QString passwordOrigin(const cli::ResolvedTarget &target)
{
    if (!target.password.isEmpty())
        return target.origins.value("server.host", u"-d"_s);
    if (target.usesKeychain)
        return Tr::tr("the keychain, else PGPASSWORD or libpq's password file");
    return Tr::tr("PGPASSWORD or libpq's password file");
}
} // namespace

QString cli::ConfigCommand::words() const
{
    return Tr::tr("[ACTION]");
}

QList<cli::WordOffer> cli::ConfigCommand::wordOffers() const
{
    return {{.words = {"show", "get", "set", "unset", "password", "s3-key", "profiles", "presets", "add", "remove",
                       "default"}},
            {.after = "get", .offer = Offer::Setting},
            {.after = "set", .offer = Offer::Setting},
            {.after = "unset", .offer = Offer::Setting},
            {.after = "remove", .offer = Offer::Profile},
            {.after = "default", .offer = Offer::Profile}};
}

QString cli::ConfigCommand::summary() const
{
    return Tr::tr("show or change settings and profiles");
}

QString cli::ConfigCommand::details() const
{
    return Tr::tr(
        "Without an action, every setting with its value and meaning. Actions, on the profile that -p names or the "
        "default one:\n"
        "  show              the settings in force and where each comes from\n"
        "  get KEY           one value\n"
        "  set KEY VALUE     change it\n"
        "  unset KEY         back to its default\n"
        "  password          keep a password in the keychain (asked, or read from the input)\n"
        "  s3-key            keep an object store's access key there (id and secret, likewise)\n"
        "  profiles          the profiles there are\n"
        "  presets           the cleanups that were saved under a name\n"
        "  add NAME          a new one, from -d, the folders' options and --set\n"
        "  remove NAME       forget one\n"
        "  default NAME      the one to use where neither -p nor -d is given");
}

cli::Options cli::ConfigCommand::options() const
{
    return {{.name = "remove", .description = Tr::tr("with password or s3-key: forget it")}};
}

Result<int> cli::ConfigCommand::run()
{
    return act().map([] { return 0; });
}

Result<void> cli::ConfigCommand::act()
{
    const QByteArray action = word(0);
    const QString name = QString::fromUtf8(word(1));
    const auto tell = [this](const QString &sentence) { say(sentence); };
    if (action.isEmpty())
        return list();
    if (action == "show")
        return expectWords(1, u"show"_s).and_then([&] { return show(); });
    if (action == "get")
        return expectWords(2, u"get KEY"_s).and_then([&] { return print(); });
    if (action == "set")
        return expectWords(3, u"set KEY VALUE"_s).and_then([&] { return change(); });
    if (action == "unset")
        return expectWords(2, u"unset KEY"_s).and_then([&] { return unset(); });
    if (action == "password")
        return expectWords(1, u"password"_s)
            .and_then([&] { return profileactions::keepPassword(arguments(), surroundings()); })
            .map(tell);
    if (action == "s3-key")
        return expectWords(1, u"s3-key"_s)
            .and_then([&] { return profileactions::keepStoreKey(arguments(), surroundings()); })
            .map(tell);
    if (action == "add")
        return expectWords(2, u"add NAME"_s)
            .and_then([&] { return profileactions::add(arguments(), surroundings(), name); })
            .map(tell);
    if (action == "remove")
        return expectWords(2, u"remove NAME"_s)
            .and_then([&] { return profileactions::remove(surroundings(), name); })
            .map(tell);
    if (action == "default")
        return expectWords(2, u"default NAME"_s)
            .and_then([&] { return profileactions::makeDefault(surroundings(), name); })
            .map(tell);
    if (action == "profiles")
        return expectWords(1, u"profiles"_s).and_then([&] { return listProfiles(); });
    if (action == "presets")
        return expectWords(1, u"presets"_s).and_then([&] { return listPresets(); });
    return failure(ErrorKind::Usage,
                   Tr::tr("config knows no action \"%1\": \"scrapazoidctl config --help\" lists them.")
                       .arg(bytes::displayName(action)));
}

Result<void> cli::ConfigCommand::expectWords(qsizetype count, const QString &usage) const
{
    if (arguments().positional().size() == count)
        return {};
    return failure(ErrorKind::Usage, Tr::tr("Write it as \"scrapazoidctl config %1\".").arg(usage));
}

Result<void> cli::ConfigCommand::resolve()
{
    auto target = resolveTarget(arguments(), surroundings().store);
    if (!target)
        return tl::unexpected(target.error());
    surroundings().redactor.addSecret(target->password);
    m_target = *std::move(target);
    m_target.profile.target.connection.keywords.remove(u"sslpassword"_s); // the only keyword that is a secret
    const auto defaults = libpqDefaults();
    const bool hasService = m_target.profile.target.connection.keywords.contains(u"service"_s);
    const QString unset = hasService ? Tr::tr("libpq, unless the service file says otherwise") : Tr::tr("libpq");
    for (const SettingKey &key : settingKeys()) {
        Setting setting{key.name, key.read(m_target.profile), m_target.origins.value(key.name, Tr::tr("default")),
                        key.describe()};
        const auto fallback = defaults.value(keywordOf(key.name));
        if (setting.value.isEmpty() && !fallback.value.isEmpty()) {
            setting.value = fallback.value.toUtf8();
            setting.origin = fallback.variable.isEmpty() ? unset : fallback.variable;
        }
        m_settings.append(setting);
    }
    return {};
}

Result<void> cli::ConfigCommand::list()
{
    if (auto resolved = resolve(); !resolved)
        return resolved;
    QList<QStringList> rows{{Tr::tr("KEY"), Tr::tr("VALUE"), Tr::tr("MEANING")}};
    for (const Setting &setting : std::as_const(m_settings))
        rows.append({QString::fromLatin1(setting.key), orDash(setting.value), setting.description});
    say(format::table(rows));
    return {};
}

Result<void> cli::ConfigCommand::show()
{
    if (auto resolved = resolve(); !resolved)
        return resolved;
    say(format::table({{Tr::tr("File"), surroundings().store.file()},
                       {Tr::tr("Profile"), m_target.profileName.isEmpty() ? u"-"_s : m_target.profileName},
                       {Tr::tr("Password"), passwordOrigin(m_target)}}));
    QList<QStringList> rows{{Tr::tr("KEY"), Tr::tr("VALUE"), Tr::tr("FROM")}};
    for (const Setting &setting : std::as_const(m_settings)) {
        if (!setting.value.isEmpty())
            rows.append({QString::fromLatin1(setting.key), bytes::displayName(setting.value), setting.origin});
    }
    say(QString());
    say(format::table(rows));
    if (m_target.profileName.isEmpty())
        return {};
    for (const QByteArray &key : surroundings().store.setKeys(m_target.profileName).value_or(QList<QByteArray>())) {
        if (const auto retired = retiredSetting(key))
            note(*retired);
        else if (!findSettingKey(key))
            note(Tr::tr("The profile has a key \"%1\" that this version does not know and ignores.").arg(orDash(key)));
    }
    return {};
}

/// Just the value, for scripts: a folder's bytes as they are, unless a terminal would have to show them.
Result<void> cli::ConfigCommand::print()
{
    const auto key = findSettingKey(word(1));
    if (!key)
        return tl::unexpected(key.error());
    if (auto resolved = resolve(); !resolved)
        return resolved;
    m_settings.removeIf([&](const Setting &setting) { return setting.key != (*key)->name; });
    const QByteArray value = m_settings.first().value;
    if (isJson())
        return {};
    QTextStream &out = surroundings().streams.out;
    if (surroundings().streams.outIsTerminal || !out.device()) {
        say(bytes::displayName(value));
    } else {
        out.flush();
        out.device()->write(value + '\n');
    }
    return {};
}

Result<void> cli::ConfigCommand::change()
{
    if (arguments().has("database"))
        return failure(ErrorKind::Usage, Tr::tr("config set changes a profile, so --database has no place here."));
    return profileactions::chosen(arguments(), surroundings().store).and_then([&](const QString &name) {
        return surroundings().store.setValue(name, word(1), word(2));
    });
}

Result<void> cli::ConfigCommand::unset()
{
    return profileactions::chosen(arguments(), surroundings().store).and_then([&](const QString &name) {
        return surroundings().store.unsetValue(name, word(1));
    });
}

Result<void> cli::ConfigCommand::listProfiles()
{
    const auto names = surroundings().store.names();
    if (!names)
        return tl::unexpected(names.error());
    m_profiles = *names;
    const QString byDefault = surroundings().store.defaultName().value_or(QString());
    if (names->isEmpty())
        say(Tr::tr("There are no profiles in %1: \"scrapazoidctl config add NAME\" makes one.")
                .arg(surroundings().store.file()));
    for (const QString &name : *names)
        say(name == byDefault ? Tr::tr("%1 (default)").arg(name) : name);
    return {};
}

Result<void> cli::ConfigCommand::listPresets()
{
    const auto presets = PresetStore(surroundings().store.file()).all();
    if (!presets)
        return tl::unexpected(presets.error());
    for (const CleanupPolicy &preset : *presets)
        m_presets << preset.command;
    say(m_presets);
    return {};
}

void cli::ConfigCommand::report(JsonWriter &json)
{
    json.member("command"_L1, QString::fromLatin1(name()));
    json.member("file"_L1, surroundings().store.file());
    json.member("profile"_L1, m_target.profileName.isEmpty() ? std::nullopt : std::optional(m_target.profileName));
    json.beginArray("settings"_L1);
    for (const Setting &setting : std::as_const(m_settings)) {
        json.beginObject();
        json.member("key"_L1, QString::fromLatin1(setting.key));
        json.member("value"_L1, bytes::escapeName(setting.value));
        json.member("origin"_L1, setting.origin);
        json.member("description"_L1, setting.description);
        json.endObject();
    }
    json.endArray();
    json.beginArray("profiles"_L1);
    for (const QString &profile : std::as_const(m_profiles))
        json.element(profile);
    json.endArray();
    json.beginArray("presets"_L1);
    for (const QString &preset : std::as_const(m_presets))
        json.element(preset);
    json.endArray();
}
