// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/target.h"

#include <QStringList>

/// From a set that people tell apart whatever colours they see; by how they are written.
inline const QStringList profileColors{QStringLiteral("blue"), QStringLiteral("green"), QStringLiteral("orange"),
                                       QStringLiteral("vermillion"), QStringLiteral("purple")};

/// One installation of the service as a person set it up: everything the engine needs, and how the window watches it.
/// A plain value. It never holds a secret: passwords and keys are the keychain's (see keychain.h), or libpq's
/// and AWS's own business.
struct Profile {
    Target target; ///< `target.name` is the profile's name; `connection.password` and `objectStore.key` stay empty.
    int refreshSeconds = 5; ///< How often the window's live table reads.
    QString color; ///< One of `profileColors`, by which the window tells this installation from others; empty: none.

    const QString &name() const { return target.name; }
};

/// What the keychain keeps of a profile, or somebody has just entered.
struct ProfileSecrets {
    QString password; ///< Of the database; empty leaves it to libpq.
    ObjectStoreKey storeKey = {}; ///< Of the buckets; empty leaves it to what AWS's own tools take.
};

/// What a job is handed: the profile's target with the secrets that somebody got hold of.
inline Target toTarget(const Profile &profile, const ProfileSecrets &secrets = {})
{
    Target target = profile.target;
    target.connection.password = secrets.password;
    target.objectStore.key = secrets.storeKey;
    return target;
}
