// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace helper {

/// Where the roots of a helper with root's rights are written down, and those of any other that finds the file.
inline constexpr char standardConfig[] = "/etc/scrapazoid/helper.conf";

/// What a helper is started with.
struct Options {
    QList<QByteArray> roots; ///< Folders that it looks after; empty: see Rights.
    QByteArray configFile = standardConfig;
    bool isReadOnly = false;
};

/// Which folders it looks after. Whoever asks may name any folder where it is started without any and not as root: the
/// account's own rights are the limit. With root's rights they come from a file that nobody else may write.
struct Rights {
    QList<QByteArray> roots; ///< Each without a slash at its end.
    bool areAny = false;
    bool isReadOnly = false;

    /// Errors: Refused (naming what is in the way), Usage (a file that makes no sense).
    static Result<Rights> find(const Options &options);
    /// Error: Refused.
    Result<void> require(const QByteArray &path) const;
};

} // namespace helper
