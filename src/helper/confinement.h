// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/filedescriptor.h"

#include <QByteArray>
#include <optional>
#include <span>

namespace helper {

/// From now on this process may do no more than its work takes: with root's rights it becomes the owner of its folders,
/// where they have one; it gains no rights any more; and where the kernel can (Landlock), this thread and those that it
/// starts write below the folders alone. They are open: whatever comes to their names meanwhile decides nothing. Those
/// that are not are left out. Errors: Refused (root's rights could not be given up).
Result<void> confine(std::span<const storage::FileDescriptor> folders);

/// What lies at a path, open to be asked about and nothing else; not open where nothing does. A link is opened itself.
storage::FileDescriptor folderAt(const QByteArray &path);
/// The same of a path below a folder, without following a symbolic link on the way: nothing where there is one.
std::optional<storage::FileDescriptor> folderWithoutLinks(const QByteArray &folder, const QByteArray &below);
/// Which one an open one is, as far as confinement goes; empty where it is not open.
QByteArray folderOf(int descriptor);

} // namespace helper
