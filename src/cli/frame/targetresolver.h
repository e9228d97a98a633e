// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/arguments.h"
#include "config/profile.h"
#include "config/profilestore.h"

#include <QMap>

namespace cli {

/// The installation that a command line means, and where each part of it comes from.
struct ResolvedTarget {
    Profile profile;
    QString profileName; ///< The profile it is based on; empty: none.
    QMap<QByteArray, QString> origins; ///< By settings key, for people: "profile demo", "-d", "--set". Others: default.
    /// Which of two was taken that both say where to connect, for people; empty where there was one.
    QString choice;
    QString password; ///< Written in -d or DATABASE_URL.
    /// The keychain's password belongs to the profile's own server, so it is not handed to another one that -d or --set
    /// named.
    bool usesKeychain = false;
    /// The same of the object store's key: it is for the profile's own store.
    bool usesStoreKey = false;
};

/// -p, -d, --screenshots-dir, --downloads-dir, --set.
Options connectionOptions();

/// -d, else -p, else DATABASE_URL, else the default profile, else nothing (libpq's own ways); then the folders and
/// --set on top. -p and -d together: the profile, but connected as -d says. Errors: as ProfileStore; Usage.
Result<ResolvedTarget> resolveTarget(const Arguments &arguments, const ProfileStore &store);

/// Only what -d, the folders' options and --set say, for a new profile. Errors: Usage.
Result<ResolvedTarget> resolveOptions(const Arguments &arguments);

} // namespace cli
