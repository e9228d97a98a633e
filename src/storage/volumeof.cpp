// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/volumeof.h"

#include "storage/root.h"
#include "storage/tr.h"

#include <cerrno>
#include <sys/statvfs.h>

Result<Volume> storage::volumeOf(int descriptor)
{
    struct statvfs status { };
    if (fstatvfs(descriptor, &status) != 0)
        return failure(ErrorKind::Storage, Tr::tr("Cannot read the use of the volume: %1.").arg(errorText(errno)));
    const auto bytes
        = [&](fsblkcnt_t blocks) { return static_cast<qint64>(blocks) * static_cast<qint64>(status.f_frsize); };
    return Volume{.totalBytes = bytes(status.f_blocks),
                  .freeBytes = bytes(status.f_bfree),
                  .availableBytes = bytes(status.f_bavail),
                  .totalInodes = static_cast<qint64>(status.f_files),
                  .freeInodes = static_cast<qint64>(status.f_ffree)};
}
