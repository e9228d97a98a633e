// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <optional>

namespace helper {

/// From now on this process may do no more than its work takes: with root's rights it becomes the owner of its folders,
/// where they have one; it gains no rights any more; and where the kernel can (Landlock), this thread and those that it
/// starts write below the folders alone. Folders that are not there are left out. Errors: Refused (root's rights could
/// not be given up).
Result<void> confine(const QList<QByteArray> &folders);

/// Which folder lies at a path, as far as confinement goes: empty where none does.
QByteArray folderAt(const QByteArray &path);
/// The same of a path below a folder, without following a symbolic link on the way: nothing where there is one.
std::optional<QByteArray> folderWithoutLinks(const QByteArray &folder, const QByteArray &below);
/// The same of an open one.
QByteArray folderOf(int descriptor);

} // namespace helper
