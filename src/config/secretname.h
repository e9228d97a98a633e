// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the keychain keeps, and for which profile.
struct SecretName {
    enum class Kind {
        Password, ///< Of the database.
        StoreKey, ///< Of the object store whose buckets hold folders; see storekeytext.h.
    };

    // A profile alone means its password.
    SecretName(QString of, Kind what = Kind::Password)
        : profile(std::move(of))
        , kind(what)
    {
    }

    QString profile;
    Kind kind;
};
