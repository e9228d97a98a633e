// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/filedescriptor.h"

#include <QByteArray>

namespace storage {

class Root;

/// What the console makes in a folder of its own is its user's alone, unless the group of that folder may write there:
/// then it is the group's, too, whatever the user's umask says. Both are open; `made` has just been made. errno stays.
void shareLike(int folder, int made);
/// A folder and a file of that kind, made where they are missing (the file with O_CREAT among `flags`); links are not
/// followed. Not open, with errno set, where that failed.
FileDescriptor makeOwn(int folder, const QByteArray &name);
FileDescriptor openOwn(int folder, const QByteArray &name, int flags);

/// Lets the root's group write to the console's own folder in it, so that accounts of that group lead, run and undo
/// alike: folders that hand their group on, and files that it writes. What lies in quarantine keeps its own
/// permissions, as whoever wrote it needs them. Safe to repeat. Errors: Storage (not this user's to change).
Result<void> shareOwnFolder(const Root &root);
/// False also where that cannot be told.
bool isOwnFolderShared(const Root &root);

} // namespace storage
