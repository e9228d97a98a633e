// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/configfile.h"
#include "config/profile.h"
#include "core/base/result.h"

#include <QStringList>

/// The profiles in one configuration file, which the window and the command line share:
///
///     [console]
///     default = production
///     [profile production]
///     server.host = db.internal
///     screenshots.dir = /srv/scrapazoid/screenshots
///
/// Keys are those of settingkey.h; what is not written has its default. Unknown keys, other sections and comments are
/// kept. Passwords are elsewhere (keychain.h).
/// Errors: Usage (damaged file, value out of range, impossible name), NotFound, Storage. Any thread; not shared.
class ProfileStore {
public:
    explicit ProfileStore(QString file = ConfigFile::defaultName());

    /// For what may get lost, shared by window and command line; need not exist yet.
    static QString cacheFolder();
    const QString &file() const { return m_file.name(); }

    /// In the order of the file; empty where there is no file yet.
    Result<QStringList> names() const;
    Result<Profile> load(const QString &name) const;
    /// Creates or changes the profile `profile.name()`. The first one becomes the default.
    Result<void> save(const Profile &profile);
    /// The keychain's entry stays: removing it is the caller's, and asynchronous.
    Result<void> remove(const QString &name);

    /// Empty where none is marked, or where the marked one is gone.
    Result<QString> defaultName() const;
    Result<void> setDefaultName(const QString &name);

    /// One setting, even where others of the profile are damaged: checked, then written as it stands.
    Result<void> setValue(const QString &name, const QByteArray &key, const QByteArray &value);
    /// Back to its default. Keys that are unknown to this version may be unset too.
    Result<void> unsetValue(const QString &name, const QByteArray &key);
    /// Keys that the profile sets itself, unknown ones included.
    Result<QList<QByteArray>> setKeys(const QString &name) const;

private:
    tl::unexpected<Error> noSuchProfile(const IniFile &file, const QString &name) const;

    ConfigFile m_file;
};
