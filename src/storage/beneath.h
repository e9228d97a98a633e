// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filedescriptor.h"

#include <QByteArray>

namespace storage {

/// Opens the folder `relative` ("" for `base` itself) below `base` without leaving it: no "..", no symbolic or magic
/// links, no other mount. openat2 where the kernel has it and allows it (sandboxes forbid it with EPERM), else
/// component by component with O_NOFOLLOW. Not open and errno set on failure (ELOOP: a link; EXDEV: leaves the folder
/// or its file system; also of a NUL, which ends a name for the kernel and not for us).
FileDescriptor openFolderBeneath(int base, const QByteArray &relative);

/// As above, making folders that are missing (mode as given) on the way.
FileDescriptor makeFolderBeneath(int base, const QByteArray &relative, unsigned mode);

/// Opens a regular file below `base` for reading, by the same rules.
FileDescriptor openFileBeneath(int base, const QByteArray &relative);

/// Whether a path below a root can be one of its contents: no empty, "." or ".." component, no NUL, and nowhere the
/// console's own folder, in any case of letters (some file systems take them for the same). Asked wherever a path is
/// used, whoever it came from.
bool isContentPath(const QByteArray &relative);
/// Whether a text can be the name of one folder: not empty, no '/', no NUL, no leading dot.
bool isFolderName(const QByteArray &name);

/// Whether the kernel keeps such a path below its base by itself.
bool isConfinedByKernel();

/// Splits "a/b/c" into "a/b" and "c".
struct SplitPath {
    QByteArray folder;
    QByteArray name;
};
SplitPath splitPath(const QByteArray &path);

} // namespace storage
