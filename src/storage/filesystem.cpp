// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filesystem.h"

#include "storage/anyname.h"
#include "storage/beneath.h"
#include "storage/renaming.h"
#include "storage/root.h"

#include <array>
#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
/// Whether the other case of a name leads to it. `folder` is the console's own.
bool foldsCase(int folder)
{
    const QByteArray name = storage::anyName(storage::Renaming::probePrefix) + 'a';
    if (!storage::FileDescriptor(openat(folder, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600))
             .isOpen())
        return false;
    const bool folds = faccessat(folder, name.toUpper().constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0;
    unlinkat(folder, name.constData(), 0);
    return folds;
}
} // namespace

storage::FileSystem storage::fileSystemOf(const Root &root)
{
    struct Known {
        quint32 magic;
        QLatin1StringView name;
        bool locksHereOnly = false;
    };
    // statfs(2); virtiofs is a FUSE file system for the kernel.
    static constexpr std::array names{Known{0x6969, "NFS"_L1, true},      Known{0x517b, "SMB"_L1, true},
                                      Known{0xfe534d42, "SMB"_L1, true},  Known{0xff534d42, "CIFS"_L1, true},
                                      Known{0x65735546, "FUSE"_L1, true}, Known{0x01021997, "9p"_L1, true},
                                      Known{0xef53, "ext4"_L1},           Known{0x58465342, "XFS"_L1},
                                      Known{0x9123683e, "Btrfs"_L1},      Known{0x2fc12fc1, "ZFS"_L1},
                                      Known{0x01021994, "tmpfs"_L1},      Known{0x794c7630, "overlay"_L1},
                                      Known{0x2011bab0, "exFAT"_L1},      Known{0x4d44, "FAT"_L1},
                                      Known{0x7366746e, "NTFS"_L1}};
    FileSystem found{.confinesPaths = isConfinedByKernel()};
    struct statfs status { };
    if (fstatfs(root.descriptor(), &status) != 0)
        return found;
    for (const Known &known : names) {
        if (static_cast<quint32>(status.f_type) == known.magic) {
            found.name = known.name;
            found.locksHereOnly = known.locksHereOnly;
        }
    }
    return found;
}

std::optional<storage::FileSystem::Tried> storage::tryOut(const Root &root)
{
    const auto own = root.ownFolder();
    const FileDescriptor quarantine = own ? openFolderBeneath(own->number(), quarantineName) : FileDescriptor();
    if (!quarantine.isOpen() || faccessat(quarantine.number(), ".", W_OK | X_OK, AT_EACCESS) != 0)
        return {};
    Renaming renaming;
    const bool canReturn = renaming.canReturn(quarantine.number());
    using Return = FileSystem::Tried::Return;
    return FileSystem::Tried{.comesBack = !canReturn     ? Return::Never
                                 : renaming.needsLinks() ? Return::ByLink
                                                         : Return::AtOnce,
                             .syncsFolders = fsync(quarantine.number()) == 0,
                             .foldsCase = foldsCase(quarantine.number())};
}
