// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filedescriptor.h"

#include <QByteArray>

namespace storage {

/// Opens the folder `relative` ("" for `base` itself) below `base` without leaving it: no "..", no symbolic or magic
/// links, no other mount. openat2 where the kernel has it, else component by component with O_NOFOLLOW.
/// Not open and errno set on failure (ELOOP: a link; EXDEV: leaves the folder or its file system).
FileDescriptor openFolderBeneath(int base, const QByteArray &relative);

/// As above, making folders that are missing (mode as given) on the way.
FileDescriptor makeFolderBeneath(int base, const QByteArray &relative, unsigned mode);

/// Opens a regular file below `base` for reading, by the same rules.
FileDescriptor openFileBeneath(int base, const QByteArray &relative);

/// For tests: pretend the kernel lacks openat2, in this process.
void disableOpenat2(bool disabled);

/// Splits "a/b/c" into "a/b" and "c".
struct SplitPath {
    QByteArray folder;
    QByteArray name;
};
SplitPath splitPath(const QByteArray &path);

} // namespace storage
