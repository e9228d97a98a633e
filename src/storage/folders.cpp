// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folders.h"

#include "storage/beneath.h"
#include "storage/sharing.h"

#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace {
/// Descriptors kept at once; well below the usual limit of 1024 a process.
constexpr qsizetype mostOpen = 200;

/// Permissions that go beyond owner, group and others.
constexpr std::array accessLists{"system.posix_acl_access", "system.posix_acl_default"};

/// A folder that is made in the place of another is of use to whoever used that one. What this user may not set stays
/// as it is; who works in the folder must be able to afterwards.
void copyAccess(int from, int to)
{
    struct stat status { };
    if (fstat(from, &status) != 0)
        return;
    if (fchown(to, status.st_uid, status.st_gid) != 0) [[maybe_unused]]
        const int group = fchown(to, static_cast<uid_t>(-1), status.st_gid);
    const mode_t atLeast = geteuid() == 0 ? 0 : S_IRWXU;
    if (fchmod(to, (status.st_mode & 07777U) | atLeast) != 0)
        return;
    std::array<char, 4096> list{};
    for (const char *name : accessLists) {
        const ssize_t size = fgetxattr(from, name, list.data(), list.size());
        if (size > 0) [[maybe_unused]]
            const int set = fsetxattr(to, name, list.data(), static_cast<size_t>(size), 0);
    }
}

storage::FileDescriptor makeLike(int base, const QByteArray &relative, const storage::Folders::Like &like)
{
    storage::FileDescriptor current = storage::openFolderBeneath(base, {});
    storage::FileDescriptor pattern;
    int place = 0;
    for (const QByteArray &component : relative.split('/')) {
        if (!current.isOpen())
            return current;
        const bool isNew = mkdirat(current.number(), component.constData(), like.mode) == 0;
        if (!isNew && errno != EEXIST)
            return {};
        const storage::FileDescriptor parent
            = std::exchange(current, storage::openFolderBeneath(current.number(), component));
        if (place >= like.skip && like.folder >= 0 && (place == like.skip || pattern.isOpen()))
            pattern = storage::openFolderBeneath(place == like.skip ? like.folder : pattern.number(), component);
        if (isNew && current.isOpen() && pattern.isOpen())
            copyAccess(pattern.number(), current.number());
        else if (isNew && current.isOpen() && place < like.skip)
            storage::shareLike(parent.number(), current.number());
        ++place;
    }
    return current;
}
} // namespace

int storage::Folders::open(const QByteArray &relative)
{
    if (const auto found = m_open.constFind(relative); found != m_open.cend())
        return (*found)->number();
    return keep(relative, openFolderBeneath(m_base, relative));
}

int storage::Folders::make(const QByteArray &relative, const Like &like)
{
    const int number = open(relative);
    if (number >= 0 || errno != ENOENT)
        return number;
    return keep(relative, makeLike(m_base, relative, like));
}

bool storage::Folders::sync()
{
    int error = 0;
    for (auto relative = m_touched.begin(); relative != m_touched.end();) {
        const FileDescriptor folder = openFolderBeneath(m_base, *relative);
        // ENOENT: removed meanwhile, nothing to sync. EBADF: may be entered but not read, EINVAL: the file system has
        // no such thing for folders; so there is no way to.
        const bool isSynced
            = folder.isOpen() ? fsync(folder.number()) == 0 || errno == EBADF || errno == EINVAL : errno == ENOENT;
        if (!isSynced)
            error = errno;
        relative = isSynced ? m_touched.erase(relative) : std::next(relative);
    }
    errno = error;
    return error == 0;
}

int storage::Folders::keep(const QByteArray &relative, FileDescriptor descriptor)
{
    if (!descriptor.isOpen())
        return -1;
    if (m_open.size() >= mostOpen)
        m_open.clear();
    const int number = descriptor.number();
    m_open.insert(relative, std::make_shared<FileDescriptor>(std::move(descriptor)));
    return number;
}
