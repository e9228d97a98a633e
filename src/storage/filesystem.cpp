// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filesystem.h"

#include "storage/root.h"

#include <array>
#include <sys/vfs.h>

using namespace Qt::StringLiterals;

storage::FileSystem storage::fileSystemOf(const Root &root)
{
    struct Known {
        quint32 magic;
        QLatin1StringView name;
    };
    // statfs(2); virtiofs is a FUSE file system for the kernel.
    static constexpr std::array shared{Known{0x6969, "NFS"_L1},      Known{0x517b, "SMB"_L1},
                                       Known{0xfe534d42, "SMB"_L1},  Known{0xff534d42, "CIFS"_L1},
                                       Known{0x65735546, "FUSE"_L1}, Known{0x01021997, "9p"_L1}};
    struct statfs status { };
    if (fstatfs(root.descriptor(), &status) != 0)
        return {};
    for (const Known &known : shared) {
        if (static_cast<quint32>(status.f_type) == known.magic)
            return {.name = known.name, .locksHereOnly = true};
    }
    return {};
}
