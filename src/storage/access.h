// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace storage {

/// What the user of this process may do in an open folder.
struct FolderAccess {
    bool isSearchable = false;
    bool isWritable = false; ///< Needs isSearchable to be told.
    bool isReadOnly = false; ///< The file system is mounted so, whatever the permissions say.
    bool isBarred = false; ///< Sticky, and somebody else's: only a file's owner may remove it.

    bool isWhole() const { return isSearchable && isWritable && !isReadOnly && !isBarred; }
};

FolderAccess accessTo(int folder);

/// The first folder below the open one (direct children only, in the file system's order; the console's own left out)
/// in which this user may not remove files, relative to it; empty: none among the first thousand names.
QByteArray findClosedFolder(int folder);

/// Why an absolute path is out of reach: itself, or the first folder on the way that this user may not pass. Empty
/// where permissions are not what keeps it from being opened.
QByteArray findBarrier(const QByteArray &path);

/// The name of the user this process works as; the number where there is no name.
QString effectiveUser();

} // namespace storage
