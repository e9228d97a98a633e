// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace storage {

class Root;

/// What the kernel and the file system of a root can do of what the console wants of them.
struct FileSystem {
    QString name = {}; ///< "ext4", "NFS", "FUSE", …; empty: not one of those that are known by name.
    bool locksHereOnly = false; ///< A lock may hold on this machine only.
    bool confinesPaths = false; ///< The kernel keeps a path below the root in one call; else it is walked part by part.

    /// What trying it out in the quarantine has shown.
    struct Tried {
        /// How a file gets a name among content that must not replace another: in one call, by a link, or not at all,
        /// so that nothing can be quarantined.
        enum class Return { AtOnce, ByLink, Never };
        Return comesBack = Return::AtOnce;
        bool syncsFolders = false; ///< A power cut cannot take a name back that was said to be safe.
        bool foldsCase = false; ///< Names that differ by case alone are one.
    };
};

FileSystem fileSystemOf(const Root &root);

/// Makes a few empty files in the root's quarantine and takes them away again. Nothing where there is no quarantine
/// that this user may write to.
std::optional<FileSystem::Tried> tryOut(const Root &root);

} // namespace storage
