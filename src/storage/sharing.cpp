// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sharing.h"

#include "core/base/bytes.h"
#include "storage/beneath.h"
#include "storage/emptyfolders.h"
#include "storage/found.h"
#include "storage/root.h"
#include "storage/tr.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace {
constexpr mode_t sharedFolder = S_ISGID | S_IRWXU | S_IRWXG;
constexpr mode_t sharedFile = S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP;

/// Below the console's own folder lie its lists and the runs in quarantine; deeper down it is the service's.
constexpr int ownLevels = 2;

bool share(int made, gid_t group)
{
    struct stat status { };
    if (fstat(made, &status) != 0)
        return false;
    // A second name would share what lies elsewhere.
    if (!S_ISDIR(status.st_mode) && (!S_ISREG(status.st_mode) || status.st_nlink != 1)) {
        errno = EMLINK;
        return false;
    }
    const mode_t mode = S_ISDIR(status.st_mode) ? sharedFolder : sharedFile;
    if (status.st_gid == group && (status.st_mode & 07777U) == mode)
        return true;
    return fchown(made, static_cast<uid_t>(-1), group) == 0 && fchmod(made, mode) == 0;
}

/// False with errno set where something could not be shared.
bool shareTree(int folder, gid_t group, int levels)
{
    if (!share(folder, group))
        return false;
    if (levels == 0)
        return true;
    for (const QByteArray &name : storage::namesIn(folder)) {
        const storage::FileDescriptor entry(
            openat(folder, name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
        struct stat status { };
        if (!entry.isOpen() || fstat(entry.number(), &status) != 0)
            return false;
        if (S_ISDIR(status.st_mode) ? !shareTree(entry.number(), group, levels - 1) : !share(entry.number(), group))
            return false;
    }
    return true;
}
} // namespace

void storage::shareLike(int folder, int made)
{
    const int error = errno;
    struct stat status { };
    if (fstat(folder, &status) == 0 && (status.st_mode & S_IWGRP) != 0) [[maybe_unused]]
        const bool isShared = share(made, status.st_gid);
    errno = error;
}

storage::FileDescriptor storage::makeOwn(int folder, const QByteArray &name)
{
    const bool isNew = mkdirat(folder, name.constData(), S_IRWXU) == 0;
    if (!isNew && errno != EEXIST)
        return {};
    FileDescriptor made = openFolderBeneath(folder, name);
    if (isNew && made.isOpen())
        shareLike(folder, made.number());
    return made;
}

storage::FileDescriptor storage::openOwn(int folder, const QByteArray &name, int flags)
{
    FileDescriptor file(openat(folder, name.constData(), flags | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (file.isOpen() && (flags & O_CREAT) != 0)
        shareLike(folder, file.number());
    return file;
}

bool storage::isOwnFolderShared(const Root &root)
{
    const auto own = root.ownFolder();
    struct stat status { };
    return own && fstat(own->number(), &status) == 0 && (status.st_mode & S_IWGRP) != 0;
}

Result<void> storage::shareOwnFolder(const Root &root)
{
    const auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    struct stat status { };
    if (fstat(root.descriptor(), &status) == 0 && shareTree(own->number(), status.st_gid, ownLevels))
        return {};
    return failure(ErrorKind::Storage,
                   Tr::tr("The console's own folder in %1 cannot be shared with the group of that folder: %2.")
                       .arg(bytes::displayName(root.path()), errorText(errno)));
}
