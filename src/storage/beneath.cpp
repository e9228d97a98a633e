// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/beneath.h"

#include <QList>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>

namespace {
std::atomic<bool> withoutOpenat2 {false};

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW;

int openat2Beneath(int base, const QByteArray &relative, int flags)
{
    if (withoutOpenat2) {
        errno = ENOSYS;
        return -1;
    }
    open_how how {};
    how.flags = static_cast<__u64>(flags);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV;
    // EAGAIN: a rename elsewhere raced the walk; the kernel asks to try again.
    for (int attempt = 0; attempt < 8; ++attempt) {
        const long number = syscall(SYS_openat2, base, relative.constData(), &how, sizeof how);
        if (number >= 0 || errno != EAGAIN)
            return static_cast<int>(number);
    }
    return -1;
}

bool isOnSameMount(int descriptor, dev_t device)
{
    struct stat status {};
    if (fstat(descriptor, &status) != 0)
        return false;
    if (status.st_dev == device)
        return true;
    errno = EXDEV;
    return false;
}

bool isPlainComponent(const QByteArray &component)
{
    return !component.isEmpty() && component != "." && component != "..";
}

/// The walk for kernels without openat2: every component opened from its parent's descriptor, links refused.
storage::FileDescriptor walkBeneath(int base, const QByteArray &relative, int lastFlags)
{
    struct stat root {};
    if (fstat(base, &root) != 0)
        return {};
    storage::FileDescriptor current(openat(base, ".", folderFlags));
    const QList<QByteArray> components = relative == "." ? QList<QByteArray> {} : relative.split('/');
    for (qsizetype index = 0; index < components.size() && current.isOpen(); ++index) {
        if (!isPlainComponent(components.at(index))) {
            errno = EXDEV;
            return {};
        }
        const bool isLast = index == components.size() - 1;
        current = storage::FileDescriptor(openat(current.number(), components.at(index).constData(), isLast ? lastFlags : folderFlags));
        if (current.isOpen() && !isOnSameMount(current.number(), root.st_dev))
            return {};
    }
    return current;
}

storage::FileDescriptor openBeneath(int base, const QByteArray &relative, int flags)
{
    const QByteArray path = relative.isEmpty() ? QByteArray(".") : relative;
    const int number = openat2Beneath(base, path, flags);
    if (number >= 0 || errno != ENOSYS)
        return storage::FileDescriptor(number);
    return walkBeneath(base, path, flags);
}
} // namespace

void storage::disableOpenat2(bool disabled)
{
    withoutOpenat2 = disabled;
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
    return slash < 0 ? SplitPath {{}, path} : SplitPath {path.left(slash), path.mid(slash + 1)};
}
