// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

/// What libpq would use for a keyword that nobody sets.
struct LibpqDefault {
    QString value;
    QString variable; ///< The environment variable it stands in; empty: libpq's own, or the service file's.
};

/// By keyword, from this process's environment, without any password. Empty where libpq cannot say (a broken service
/// file).
QMap<QString, LibpqDefault> libpqDefaults();
