// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/item.h"
#include "storage/filedescriptor.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <optional>

namespace helper {

/// Where the roots of a helper with root's rights are written down, and those of any other that finds the file.
inline constexpr char standardConfig[] = "/etc/scrapazoid/helper.conf";

/// What a helper is started with.
struct Options {
    QList<QByteArray> roots; ///< "screenshots=FOLDER" or "downloads=FOLDER" each; empty: see Rights.
    QByteArray configFile = standardConfig;
    bool isReadOnly = false;
};

/// Which folders it looks after. Whoever asks may name any folder where it is started without any and not as root: the
/// account's own rights are the limit. With root's rights they come from a file that nobody else may write: its section
/// [roots] has folders, [trees] folders that may be named themselves or any folder below them.
struct Rights {
    /// Each without a slash at its end, and the one of the two that it is; nothing: either.
    QMap<QByteArray, std::optional<Directory>> roots;
    QList<QByteArray> trees; ///< Likewise.
    bool areAny = false;
    bool isReadOnly = false;

    /// Errors: Refused (naming what is in the way), Usage (a file that makes no sense).
    static Result<Rights> find(const Options &options);
    /// That a folder may be looked after, and as which of the two. Errors: Refused.
    Result<void> require(const QByteArray &path) const;
    Result<void> require(const QByteArray &path, Directory directory) const;
    /// Which folder lies at such a path: see helper::folderAt. Below a tree no symbolic link is followed: whoever may
    /// write there decides what lies there, not what else the helper looks after. Errors: Refused.
    Result<storage::FileDescriptor> folderAt(const QByteArray &path) const;
};

} // namespace helper
