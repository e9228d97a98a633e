// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/beneath.h"

#include "storage/root.h"

#include <QList>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <linux/openat2.h>
#include <optional>
#include <sys/stat.h>
#include <sys/syscall.h>

namespace {
/// Old kernels say ENOSYS; systemd-nspawn and seccomp profiles that do not know the call say EPERM. Asked once, of a
/// folder that anybody may open, so that a permission denied elsewhere is never taken for it.
bool isOpenat2Refused()
{
    static const bool isRefused = [] {
        open_how how{};
        how.flags = O_PATH | O_DIRECTORY | O_CLOEXEC;
        const storage::FileDescriptor opened(static_cast<int>(syscall(SYS_openat2, AT_FDCWD, "/", &how, sizeof how)));
        return !opened.isOpen() && (errno == ENOSYS || errno == EPERM);
    }();
    return isRefused;
}

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW;

int openat2Beneath(int base, const QByteArray &relative, int flags)
{
    if (!storage::isConfinedByKernel()) {
        errno = ENOSYS;
        return -1;
    }
    open_how how{};
    // Without O_NOFOLLOW, which makes ENOTDIR of a link where a folder is wanted: RESOLVE_NO_SYMLINKS is stricter and
    // says ELOOP.
    how.flags = static_cast<__u64>(flags & ~O_NOFOLLOW);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV;
    // EAGAIN: a rename elsewhere raced the walk; the kernel asks to try again.
    for (int attempt = 0; attempt < 8; ++attempt) {
        const long number = syscall(SYS_openat2, base, relative.constData(), &how, sizeof how);
        if (number >= 0 || errno != EAGAIN)
            return static_cast<int>(number);
    }
    return -1;
}

/// A mount as its device and, from Linux 5.8 on, its own number: one device may be mounted twice.
struct Mount {
    quint32 major = 0;
    quint32 minor = 0;
    quint64 number = 0;
    friend bool operator==(const Mount &, const Mount &) = default;
};

std::optional<Mount> mountOf(int descriptor)
{
    struct statx status { };
    if (statx(descriptor, "", AT_EMPTY_PATH, STATX_MNT_ID, &status) != 0)
        return std::nullopt;
    return Mount{status.stx_dev_major, status.stx_dev_minor,
                 (status.stx_mask & STATX_MNT_ID) != 0 ? status.stx_mnt_id : 0};
}

bool isPlainComponent(const QByteArray &component)
{
    return !component.isEmpty() && component != "." && component != ".." && !component.contains('\0');
}

bool isPlainPath(const QByteArray &relative)
{
    const QList<QByteArray> components = relative.split('/');
    return std::all_of(components.cbegin(), components.cend(), isPlainComponent);
}

/// openat of one component; O_DIRECTORY says ENOTDIR of a link, too, and openat2 tells the two apart.
storage::FileDescriptor openComponent(int folder, const QByteArray &name, int flags)
{
    storage::FileDescriptor opened(openat(folder, name.constData(), flags));
    if (!opened.isOpen() && errno == ENOTDIR) {
        struct stat status { };
        const bool isLink
            = fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
        errno = isLink ? ELOOP : ENOTDIR;
    }
    return opened;
}

/// The walk for kernels without openat2: every component opened from its parent's descriptor, links refused.
storage::FileDescriptor walkBeneath(int base, const QByteArray &relative, int lastFlags)
{
    const std::optional<Mount> mount = mountOf(base);
    if (!mount)
        return {};
    storage::FileDescriptor current(openat(base, ".", folderFlags));
    const QList<QByteArray> components = relative == "." ? QList<QByteArray>{} : relative.split('/');
    for (qsizetype index = 0; index < components.size() && current.isOpen(); ++index) {
        const bool isLast = index == components.size() - 1;
        storage::FileDescriptor next
            = openComponent(current.number(), components.at(index), isLast ? lastFlags : folderFlags);
        if (next.isOpen() && mountOf(next.number()) != mount) {
            errno = EXDEV;
            return {};
        }
        current = std::move(next);
    }
    return current;
}

storage::FileDescriptor openBeneath(int base, const QByteArray &relative, int flags)
{
    if (!relative.isEmpty() && !isPlainPath(relative)) {
        errno = EXDEV;
        return {};
    }
    const QByteArray path = relative.isEmpty() ? QByteArray(".") : relative;
    const int number = openat2Beneath(base, path, flags);
    if (number >= 0 || errno != ENOSYS)
        return storage::FileDescriptor(number);
    return walkBeneath(base, path, flags);
}
} // namespace

bool storage::isContentPath(const QByteArray &relative)
{
    const QList<QByteArray> components = relative.split('/');
    return std::all_of(components.cbegin(), components.cend(), [](const QByteArray &component) {
        return isPlainComponent(component) && qstricmp(component.constData(), ownFolderName) != 0;
    });
}

bool storage::isFolderName(const QByteArray &name)
{
    return isPlainComponent(name) && !name.startsWith('.') && !name.contains('/');
}

bool storage::isConfinedByKernel()
{
    return !isOpenat2Refused();
}

storage::FileDescriptor storage::openFolderBeneath(int base, const QByteArray &relative)
{
    FileDescriptor folder = openBeneath(base, relative, folderFlags);
    // A folder that may be entered but not listed: good enough to work in, not to be synced.
    if (!folder.isOpen() && errno == EACCES)
        folder = openBeneath(base, relative, O_PATH | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    return folder;
}

storage::FileDescriptor storage::makeFolderBeneath(int base, const QByteArray &relative, unsigned mode)
{
    FileDescriptor current = openFolderBeneath(base, {});
    if (relative.isEmpty())
        return current;
    for (const QByteArray &component : relative.split('/')) {
        if (!current.isOpen())
            return current;
        if (!isPlainComponent(component)) {
            errno = EXDEV;
            return {};
        }
        if (mkdirat(current.number(), component.constData(), mode) != 0 && errno != EEXIST)
            return {};
        current = openFolderBeneath(current.number(), component);
    }
    return current;
}

storage::FileDescriptor storage::openFileBeneath(int base, const QByteArray &relative)
{
    // O_NONBLOCK: a FIFO in the file's place must not hang the open; the caller checks what it is.
    return openBeneath(base, relative, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
}

storage::SplitPath storage::splitPath(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? SplitPath{{}, path} : SplitPath{path.left(slash), path.mid(slash + 1)};
}
