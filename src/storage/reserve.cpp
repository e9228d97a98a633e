// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reserve.h"

#include "storage/beneath.h"
#include "storage/emptyfolders.h"
#include "storage/sharing.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace {
constexpr char reserveName[] = "reserve";
constexpr char spaceName[] = "space";
/// Of what is free; never so much that it is a burden.
constexpr quint64 partOfFree = 1000;
constexpr quint64 leastBytes = quint64{512} * 1024;
constexpr quint64 mostBytes = quint64{4} * 1024 * 1024;
constexpr quint64 largestPartOfFree = 20;
/// Folders in gate and quarantine for some dozen of the service's, and the run's list.
constexpr int inodes = 64;

storage::FileDescriptor makeFile(int folder, const char *name)
{
    return storage::openOwn(folder, name, O_WRONLY | O_CREAT | O_EXCL);
}

bool giveUpReserve(int own)
{
    const storage::FileDescriptor folder = storage::openFolderBeneath(own, reserveName);
    if (!folder.isOpen())
        return false;
    for (const QByteArray &name : storage::namesIn(folder.number()))
        unlinkat(folder.number(), name.constData(), 0);
    return unlinkat(own, reserveName, AT_REMOVEDIR) == 0;
}
} // namespace

void storage::keepReserve(int own)
{
    struct statvfs volume { };
    if (fstatvfs(own, &volume) != 0)
        return;
    const quint64 free = static_cast<quint64>(volume.f_bavail) * volume.f_frsize;
    const bool hasInodes = volume.f_files == 0 || volume.f_favail > fsfilcnt_t{10} * inodes;
    if (free < largestPartOfFree * leastBytes || !hasInodes
        || faccessat(own, reserveName, F_OK, AT_SYMLINK_NOFOLLOW) == 0)
        return;
    const FileDescriptor folder = makeOwn(own, reserveName);
    if (!folder.isOpen())
        return;
    const FileDescriptor space = makeFile(folder.number(), spaceName);
    const quint64 size = std::clamp(free / partOfFree, leastBytes, mostBytes);
    if (space.isOpen() && posix_fallocate(space.number(), 0, static_cast<off_t>(size)) != 0)
        unlinkat(folder.number(), spaceName, 0);
    for (int number = 0; number < inodes; ++number)
        makeFile(folder.number(), QByteArray::number(number).constData());
}

bool storage::makeRoom(int own)
{
    const int error = errno;
    const bool isMade = (error == ENOSPC || error == EDQUOT) && giveUpReserve(own);
    errno = error;
    return isMade;
}
