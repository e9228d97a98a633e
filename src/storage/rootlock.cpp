// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rootlock.h"

#include "core/base/bytes.h"
#include "storage/reserve.h"
#include "storage/sharing.h"
#include "storage/tr.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace {
constexpr char lockName[] = "lock";
/// What is read of the holder's line; it is shown and nothing else.
constexpr size_t longestHolder = 200;

QString holderOf(int file)
{
    QByteArray line(longestHolder, '\0');
    const ssize_t size = pread(file, line.data(), longestHolder, 0);
    line.truncate(std::max<ssize_t>(0, size));
    return bytes::displayName(line.left(line.indexOf('\n') < 0 ? line.size() : line.indexOf('\n')).trimmed());
}

storage::FileDescriptor openLock(int own)
{
    const auto open = [own] { return storage::openOwn(own, lockName, O_RDWR | O_CREAT | O_NONBLOCK); };
    storage::FileDescriptor file = open();
    return !file.isOpen() && storage::makeRoom(own) ? open() : std::move(file);
}

Error lockError(const storage::Root &root, int error)
{
    return {ErrorKind::Storage,
            Tr::tr("The lock of the folder %1 cannot be opened: %2.")
                .arg(bytes::displayName(root.path()), storage::errorText(error)),
            {}};
}
} // namespace

Result<void> storage::RootLock::prepare(const Root &root)
{
    const auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    return openLock(own->number()).isOpen() ? Result<void>() : tl::unexpected(lockError(root, errno));
}

Result<storage::RootLock> storage::RootLock::take(const Root &root, const QString &holder)
{
    auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    FileDescriptor file = openLock(own->number());
    if (!file.isOpen())
        return tl::unexpected(lockError(root, errno));
    const QString shown = bytes::displayName(root.path());
    if (flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return failure(ErrorKind::Storage,
                           Tr::tr("The folder %1 cannot be locked: %2.").arg(shown, errorText(errno)));
        const QString who = holderOf(file.number());
        return failure(ErrorKind::Busy,
                       Tr::tr("Another cleanup is at work in the folder %1 (%2): wait until it ends and try again.")
                           .arg(shown, who.isEmpty() ? Tr::tr("another program") : who));
    }
    RootLock lock(std::move(*own), std::move(file));
    if (!lock.isInPlace())
        return failure(ErrorKind::Storage,
                       Tr::tr("The lock of the folder %1 was replaced meanwhile: try again.").arg(shown));
    const QByteArray line = holder.toUtf8() + '\n';
    // For people only: a full volume keeps nobody from leading.
    if (ftruncate(lock.m_file.number(), 0) != 0
        || pwrite(lock.m_file.number(), line.constData(), static_cast<size_t>(line.size()), 0) != line.size())
        errno = 0;
    return lock;
}

bool storage::RootLock::isInPlace() const
{
    struct stat held {
    }, named{};
    return fstat(m_file.number(), &held) == 0 && fstatat(m_own.number(), lockName, &named, AT_SYMLINK_NOFOLLOW) == 0
        && held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}
