// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// A file system's own account, in bytes and inodes (statvfs).
struct Volume {
    qint64 totalBytes = 0;
    qint64 freeBytes = 0; ///< Free blocks, root's reserve included: what a deletion adds to.
    qint64 availableBytes = 0; ///< What an ordinary user may still write.
    qint64 totalInodes = 0;
    qint64 freeInodes = 0;

    qint64 usedBytes() const { return totalBytes - freeBytes; }
    /// As `df` computes it: used / (used + available), in percent.
    double usedBytesPercent() const
    {
        const qint64 reachable = usedBytes() + availableBytes;
        return reachable > 0 ? 100.0 * static_cast<double>(usedBytes()) / static_cast<double>(reachable) : 0.0;
    }
    /// The same of its inodes; 0 where the file system does not count any.
    double usedInodesPercent() const
    {
        return totalInodes > 0
            ? 100.0 * static_cast<double>(totalInodes - freeInodes) / static_cast<double>(totalInodes)
            : 0.0;
    }
    /// A volume without inodes takes no file, however many bytes are left.
    bool lacksInodes() const { return usedInodesPercent() > usedBytesPercent(); }
    double usedPercent() const { return lacksInodes() ? usedInodesPercent() : usedBytesPercent(); }
};
