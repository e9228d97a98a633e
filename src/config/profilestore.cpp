// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/profilestore.h"

#include "config/presetstore.h"
#include "config/settingkey.h"
#include "config/tr.h"
#include "core/base/bytes.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
const QByteArray consoleSection = "console";
const QByteArray defaultKey = "default";
const QByteArray profilePrefix = "profile ";

QByteArray profileSection(const QString &name)
{
    return profilePrefix + name.toUtf8();
}

QStringList profileNames(const IniFile &file)
{
    return sectionNames(file, profilePrefix);
}

Result<void> apply(const IniFile &file, const QByteArray &section, const QString &fileName, Profile &profile)
{
    for (const SettingKey &key : settingKeys()) {
        const auto value = file.value(section, key.name);
        if (!value)
            continue;
        if (const auto written = key.write(profile, *value); !written) {
            return failure(written.error().kind,
                           Tr::tr("%1 This stands in %2, line %3.")
                               .arg(written.error().message, fileName)
                               .arg(file.lineOf(section, key.name)));
        }
    }
    return {};
}

/// What stands in the file and does nothing, a sentence each. A mistyped setting leaves the one that was meant at its
/// default, which may delete more than anybody wanted.
QStringList findUnknown(const IniFile &file, const QByteArray &section, const QString &fileName)
{
    QStringList unknown;
    for (const QByteArray &key : file.keys(section)) {
        if (const auto known = findSettingKey(key); !known) {
            unknown << Tr::tr("%1 This stands in %2, line %3.")
                           .arg(known.error().message, fileName)
                           .arg(file.lineOf(section, key));
        }
    }
    for (const QByteArray &other : file.sections()) {
        const bool isKnown
            = other == consoleSection || other.startsWith(profilePrefix) || other.startsWith(presetSectionPrefix);
        if (!isKnown) {
            unknown << Tr::tr("The section [%1] of %2 is none that the console knows: it takes [console], [profile "
                              "NAME] and [preset NAME].")
                           .arg(bytes::displayName(other.left(longestSectionName)), fileName);
        }
    }
    for (const QByteArray &key : file.keys(consoleSection)) {
        if (key != defaultKey) {
            unknown << Tr::tr("[console] of %1 has no setting \"%2\": it takes \"default\". This stands in line %3.")
                           .arg(fileName, bytes::displayName(key.left(longestSectionName)))
                           .arg(file.lineOf(consoleSection, key));
        }
    }
    return unknown;
}
} // namespace

ProfileStore::ProfileStore(QString file)
    : m_file(std::move(file))
{
}

QString ProfileStore::cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/scrapazoid"_s;
}

Result<QStringList> ProfileStore::names() const
{
    return m_file.read().map(profileNames);
}

Result<Profile> ProfileStore::load(const QString &name) const
{
    const auto file = m_file.read();
    if (!file)
        return tl::unexpected(file.error());
    if (!file->hasSection(profileSection(name)))
        return noSuchProfile(*file, name);
    Profile profile;
    profile.target.name = name;
    if (const auto applied = apply(*file, profileSection(name), m_file.name(), profile); !applied)
        return tl::unexpected(applied.error());
    profile.target.configurationTrouble = findUnknown(*file, profileSection(name), m_file.name());
    return profile;
}

Result<void> ProfileStore::save(const Profile &profile)
{
    if (auto checked = checkSectionName(profile.name()); !checked)
        return checked;
    return m_file.change([&profile](IniFile &file) -> Result<void> {
        const QByteArray section = profileSection(profile.name());
        const bool isFirst = profileNames(file).isEmpty();
        if (isFirst)
            file.setValue(consoleSection, defaultKey, profile.name().toUtf8());
        file.addSection(section);
        // As the lines before are read: what a preset says already needs no line of its own, what differs from it does.
        Profile said;
        for (const SettingKey &key : settingKeys()) {
            const QByteArray value = key.read(profile);
            // Names of somebody's own have no preset, and stand there themselves.
            const bool isSaid = value == key.read(said) || (key.name == schemaPresetKey && value.isEmpty());
            if (isSaid) {
                file.removeValue(section, key.name);
                continue;
            }
            if (auto checked = key.write(said, value); !checked)
                return checked;
            file.setValue(section, key.name, value);
        }
        return {};
    });
}

Result<void> ProfileStore::remove(const QString &name)
{
    return m_file.change([this, &name](IniFile &file) -> Result<void> {
        if (!file.hasSection(profileSection(name)))
            return noSuchProfile(file, name);
        file.removeSection(profileSection(name));
        if (file.value(consoleSection, defaultKey) == name.toUtf8())
            file.removeValue(consoleSection, defaultKey);
        return {};
    });
}

Result<QString> ProfileStore::defaultName() const
{
    return m_file.read().map([](const IniFile &file) {
        const QString name = QString::fromUtf8(file.value(consoleSection, defaultKey).value_or(QByteArray()));
        return file.hasSection(profileSection(name)) ? name : QString();
    });
}

Result<void> ProfileStore::setDefaultName(const QString &name)
{
    return m_file.change([this, &name](IniFile &file) -> Result<void> {
        if (!file.hasSection(profileSection(name)))
            return noSuchProfile(file, name);
        file.setValue(consoleSection, defaultKey, name.toUtf8());
        return {};
    });
}

Result<void> ProfileStore::setValue(const QString &name, const QByteArray &key, const QByteArray &value)
{
    const auto setting = findSettingKey(key);
    if (!setting)
        return tl::unexpected(setting.error());
    Profile probe;
    if (auto checked = (*setting)->write(probe, value); !checked)
        return checked;
    return m_file.change([&](IniFile &file) -> Result<void> {
        if (!file.hasSection(profileSection(name)))
            return noSuchProfile(file, name);
        file.setValue(profileSection(name), key, (*setting)->read(probe));
        return {};
    });
}

Result<void> ProfileStore::unsetValue(const QString &name, const QByteArray &key)
{
    return m_file.change([&](IniFile &file) -> Result<void> {
        if (!file.hasSection(profileSection(name)))
            return noSuchProfile(file, name);
        if (!file.value(profileSection(name), key)) {
            const auto known = findSettingKey(key);
            return known ? Result<void>() : tl::unexpected(known.error());
        }
        file.removeValue(profileSection(name), key);
        return {};
    });
}

Result<QList<QByteArray>> ProfileStore::setKeys(const QString &name) const
{
    return m_file.read().and_then([&](const IniFile &file) -> Result<QList<QByteArray>> {
        if (!file.hasSection(profileSection(name)))
            return noSuchProfile(file, name);
        return file.keys(profileSection(name));
    });
}

tl::unexpected<Error> ProfileStore::noSuchProfile(const IniFile &file, const QString &name) const
{
    const QStringList names = profileNames(file);
    const QString shown = bytes::displayName(name.left(longestSectionName).toUtf8());
    if (names.isEmpty()) {
        return failure(
            ErrorKind::NotFound,
            Tr::tr("There is no profile \"%1\": %2 holds none yet; \"scrapazoidctl config add %1\" makes one.")
                .arg(shown, m_file.name()));
    }
    return failure(
        ErrorKind::NotFound,
        Tr::tr("There is no profile \"%1\" in %2: it has %3.").arg(shown, m_file.name(), names.join(u", "_s)));
}
