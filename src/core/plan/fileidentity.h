// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/filetoken.h"

#include <QtGlobal>

/// What makes a regular file "the same file": whatever differs at run time makes an item `changed`.
struct FileIdentity {
    FileToken token; ///< Which one it is.
    qint64 size = 0; ///< Bytes, as the file says.
    qint64 modifiedNs = 0; ///< mtime in nanoseconds since the epoch.
    quint64 links = 0; ///< Names that it has; above 1 removing ours frees nothing.
    /// ctime in nanoseconds since the epoch: who rewrites a file and sets its mtime back cannot set this one. 0 where
    /// it was never noted.
    qint64 changedNs = 0;
    /// Bytes of its blocks on disk: less than `size` for a file with holes, more for a small one. Says nothing about
    /// which file it is, and file systems give it late.
    qint64 allocated = unknown;
    static constexpr qint64 unknown = -1; ///< The root says nothing about blocks.

    /// Size and mtime are all of it that a file keeps wherever it is put, on another volume too.
    bool hasSizeAndTimeOf(const FileIdentity &other) const
    {
        return size == other.size && modifiedNs == other.modifiedNs;
    }

    friend bool operator==(const FileIdentity &a, const FileIdentity &b)
    {
        return a.token == b.token && a.size == b.size && a.modifiedNs == b.modifiedNs && a.links == b.links
            && a.changedNs == b.changedNs;
    }
};
