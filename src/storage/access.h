// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace storage {

class Root;

/// What the user of this process may do in an open folder.
struct FolderAccess {
    bool isSearchable = false;
    bool isWritable = false; ///< Needs isSearchable to be told.
    bool isReadOnly = false; ///< The file system is mounted so, whatever the permissions say.
    bool isBarred = false; ///< Sticky, and somebody else's: only a file's owner may remove it.

    bool isWhole() const { return isSearchable && isWritable && !isReadOnly && !isBarred; }
};

/// What the user of this process may do in a root, for a diagnosis.
struct RootAccess {
    FolderAccess folder;
    /// The first folder in it (direct children only, the console's own left out) in which this user may not remove
    /// files; empty: none among the first thousand names. Looked for where `folder` is whole.
    QByteArray closedFolder = {};
    /// What the console's own folder in it and the quarantine are.
    enum class Quarantine { Writable, Closed, Elsewhere };
    Quarantine quarantine = Quarantine::Closed; ///< Elsewhere: a link, or on another file system.
};

RootAccess accessTo(const Root &root);

/// Why an absolute path is out of reach: itself, or the first folder on the way that this user may not pass. Empty
/// where permissions are not what keeps it from being opened.
QByteArray findBarrier(const QByteArray &path);

/// The name of the user this process works as; the number where there is no name.
QString effectiveUser();

} // namespace storage
