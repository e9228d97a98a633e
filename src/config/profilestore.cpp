// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/profilestore.h"

#include "config/inifile.h"
#include "config/settingkey.h"
#include "core/bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Config)
};

constexpr qint64 largestFile = 1 << 20;
constexpr int lockWaitMs = 2000;
constexpr qsizetype longestName = 64;
const QByteArray consoleSection = "console";
const QByteArray defaultKey = "default";
const QByteArray profilePrefix = "profile ";

QByteArray sectionOf(const QString &name)
{
    return profilePrefix + name.toUtf8();
}

QStringList namesIn(const IniFile &file)
{
    QStringList names;
    for (const QByteArray &section : file.sections()) {
        if (section.startsWith(profilePrefix))
            names.append(QString::fromUtf8(section.sliced(profilePrefix.size())));
    }
    return names;
}

Result<void> checkName(const QString &name)
{
    const auto isBad = [](QChar character) { return !character.isPrint() || character == u'[' || character == u']'; };
    if (name.isEmpty() || name.size() > longestName || name != name.simplified()
        || std::any_of(name.begin(), name.end(), isBad)) {
        return failure(ErrorKind::Usage,
                       Tr::tr("\"%1\" cannot name a profile: use 1 to %2 printable characters without brackets and "
                              "without spaces at the ends.")
                           .arg(bytes::displayName(name.left(longestName).toUtf8()))
                           .arg(longestName));
    }
    return {};
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
} // namespace

ProfileStore::ProfileStore(QString file)
    : m_file(std::move(file))
{
}

QString ProfileStore::defaultFile()
{
    if (const QByteArray chosen = qgetenv("SCRAPAZOID_CONFIG"); !chosen.isEmpty())
        return QFile::decodeName(chosen);
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/scrapazoid/console.ini"_s;
}

QString ProfileStore::cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/scrapazoid"_s;
}

Result<QStringList> ProfileStore::names() const
{
    return read().map(namesIn);
}

Result<Profile> ProfileStore::load(const QString &name) const
{
    const auto file = read();
    if (!file)
        return tl::unexpected(file.error());
    if (!file->hasSection(sectionOf(name)))
        return noSuchProfile(*file, name);
    Profile profile;
    profile.target.name = name;
    if (const auto applied = apply(*file, sectionOf(name), m_file, profile); !applied)
        return tl::unexpected(applied.error());
    return profile;
}

Result<void> ProfileStore::save(const Profile &profile)
{
    if (auto checked = checkName(profile.name()); !checked)
        return checked;
    return change([&profile](IniFile &file) -> Result<void> {
        const QByteArray section = sectionOf(profile.name());
        const bool isFirst = namesIn(file).isEmpty();
        const Profile defaults;
        if (isFirst)
            file.setValue(consoleSection, defaultKey, profile.name().toUtf8());
        file.addSection(section);
        for (const SettingKey &key : settingKeys()) {
            const QByteArray value = key.read(profile);
            Profile probe = profile;
            if (auto checked = key.write(probe, value); !checked)
                return checked;
            if (value != key.read(defaults))
                file.setValue(section, key.name, value);
            else
                file.removeValue(section, key.name);
        }
        return {};
    });
}

Result<void> ProfileStore::remove(const QString &name)
{
    return change([this, &name](IniFile &file) -> Result<void> {
        if (!file.hasSection(sectionOf(name)))
            return noSuchProfile(file, name);
        file.removeSection(sectionOf(name));
        if (file.value(consoleSection, defaultKey) == name.toUtf8())
            file.removeValue(consoleSection, defaultKey);
        return {};
    });
}

Result<QString> ProfileStore::defaultName() const
{
    return read().map([](const IniFile &file) {
        const QString name = QString::fromUtf8(file.value(consoleSection, defaultKey).value_or(QByteArray()));
        return file.hasSection(sectionOf(name)) ? name : QString();
    });
}

Result<void> ProfileStore::setDefaultName(const QString &name)
{
    return change([this, &name](IniFile &file) -> Result<void> {
        if (!file.hasSection(sectionOf(name)))
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
    return change([&](IniFile &file) -> Result<void> {
        if (!file.hasSection(sectionOf(name)))
            return noSuchProfile(file, name);
        file.setValue(sectionOf(name), key, (*setting)->read(probe));
        return {};
    });
}

Result<void> ProfileStore::unsetValue(const QString &name, const QByteArray &key)
{
    return change([&](IniFile &file) -> Result<void> {
        if (!file.hasSection(sectionOf(name)))
            return noSuchProfile(file, name);
        if (!file.value(sectionOf(name), key)) {
            const auto known = findSettingKey(key);
            return known ? Result<void>() : tl::unexpected(known.error());
        }
        file.removeValue(sectionOf(name), key);
        return {};
    });
}

Result<QList<QByteArray>> ProfileStore::setKeys(const QString &name) const
{
    return read().and_then([&](const IniFile &file) -> Result<QList<QByteArray>> {
        if (!file.hasSection(sectionOf(name)))
            return noSuchProfile(file, name);
        return file.keys(sectionOf(name));
    });
}

Result<IniFile> ProfileStore::read() const
{
    QFile file(m_file);
    if (!QFileInfo::exists(m_file))
        return IniFile::parse({}, m_file);
    if (!QFileInfo(m_file).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorKind::Storage,
            Tr::tr("The configuration file %1 cannot be read (%2): check its permissions, or name another one "
                   "in SCRAPAZOID_CONFIG.")
                .arg(m_file,
                     file.isOpen() || file.error() == QFile::NoError ? Tr::tr("not a regular file")
                                                                     : file.errorString()));
    }
    if (file.size() > largestFile) {
        return failure(
            ErrorKind::Usage,
            Tr::tr("The configuration file %1 is larger than 1 MiB, so it is something else: name the right one "
                   "in SCRAPAZOID_CONFIG.")
                .arg(m_file));
    }
    return IniFile::parse(file.readAll(), m_file);
}

Result<void> ProfileStore::change(const std::function<Result<void>(IniFile &)> &edit)
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(lockWaitMs)) {
        return failure(
            ErrorKind::Storage,
            lock.error() == QLockFile::LockFailedError
                ? Tr::tr("The configuration file %1 is being changed by another program: try again.").arg(m_file)
                : Tr::tr("The configuration file %1 cannot be written: check the permissions of its folder.")
                      .arg(m_file));
    }
    auto file = read();
    if (!file)
        return tl::unexpected(file.error());
    const QByteArray before = file->toBytes();
    if (auto edited = edit(*file); !edited)
        return edited;
    const QByteArray after = file->toBytes();
    return after == before ? Result<void>() : write(after);
}

Result<void> ProfileStore::write(const QByteArray &text) const
{
    QSaveFile file(m_file);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    if (isWritten)
        return {};
    return failure(ErrorKind::Storage,
                   Tr::tr("The configuration file %1 cannot be written (%2): check its permissions and the free space.")
                       .arg(m_file, file.errorString()));
}

tl::unexpected<Error> ProfileStore::noSuchProfile(const IniFile &file, const QString &name) const
{
    const QStringList names = namesIn(file);
    const QString shown = bytes::displayName(name.left(longestName).toUtf8());
    if (names.isEmpty()) {
        return failure(
            ErrorKind::NotFound,
            Tr::tr("There is no profile \"%1\": %2 holds none yet; \"scrapazoidctl config add %1\" makes one.")
                .arg(shown, m_file));
    }
    return failure(ErrorKind::NotFound,
                   Tr::tr("There is no profile \"%1\" in %2: it has %3.").arg(shown, m_file, names.join(u", "_s)));
}
