// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace storage {

class Root;

/// What kind of file system a root lies on, where that makes a difference.
struct FileSystem {
    QString name; ///< "NFS", "FUSE", …; empty: nothing that makes one.
    bool locksHereOnly = false; ///< A lock may hold on this machine only.
};

FileSystem fileSystemOf(const Root &root);

} // namespace storage
