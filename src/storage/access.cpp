// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/access.h"

#include "storage/beneath.h"
#include "storage/folderstream.h"
#include "storage/root.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace {
constexpr int mostNames = 1000;

bool may(int folder, int mode)
{
    return faccessat(folder, ".", mode, AT_EACCESS) == 0;
}

storage::FolderAccess accessTo(int folder)
{
    storage::FolderAccess access;
    access.isSearchable = may(folder, X_OK);
    access.isWritable = access.isSearchable && may(folder, W_OK);
    struct statvfs volume { };
    access.isReadOnly = fstatvfs(folder, &volume) == 0 && (volume.f_flag & ST_RDONLY) != 0;
    struct stat status { };
    access.isBarred = fstat(folder, &status) == 0 && (status.st_mode & S_ISVTX) != 0 && geteuid() != 0
        && status.st_uid != geteuid();
    return access;
}

/// In the file system's order.
QByteArray findClosedFolder(int folder)
{
    const storage::FolderStream names
        = storage::streamOf(storage::FileDescriptor(openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)));
    if (!names)
        return {};
    for (int count = 0; count < mostNames; ++count) {
        const dirent *entry = readdir(names.get());
        if (!entry)
            break;
        const QByteArray name(entry->d_name);
        if (name == "." || name == ".." || name == storage::ownFolderName
            || (entry->d_type != DT_DIR && entry->d_type != DT_UNKNOWN))
            continue;
        struct stat status { };
        if (fstatat(folder, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISDIR(status.st_mode))
            continue;
        const storage::FileDescriptor child = storage::openFolderBeneath(folder, name);
        // Another file system is not entered at all, and the listing of a cleanup says so itself.
        if (child.isOpen() ? !accessTo(child.number()).isWhole() : errno == EACCES)
            return name;
    }
    return {};
}

using Quarantine = storage::RootAccess::Quarantine;

Quarantine quarantineOf(const storage::Root &root)
{
    const auto own = root.ownFolder();
    if (!own)
        return Quarantine::Closed;
    const storage::FileDescriptor quarantine = storage::openFolderBeneath(own->number(), storage::quarantineName);
    if (!quarantine.isOpen() && (errno == EXDEV || errno == ELOOP))
        return Quarantine::Elsewhere;
    // A quarantine that is missing is made when it is needed.
    const bool isWritable = quarantine.isOpen() ? accessTo(quarantine.number()).isWhole()
                                                : errno == ENOENT && accessTo(own->number()).isWhole();
    return isWritable ? Quarantine::Writable : Quarantine::Closed;
}
} // namespace

storage::RootAccess storage::accessTo(const Root &root)
{
    RootAccess access{.folder = ::accessTo(root.descriptor())};
    if (access.folder.isWhole())
        access.closedFolder = findClosedFolder(root.descriptor());
    access.quarantine = quarantineOf(root);
    return access;
}

QByteArray storage::findBarrier(const QByteArray &path)
{
    for (qsizetype end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) {
        const QByteArray above = path.first(end);
        if (faccessat(AT_FDCWD, above.constData(), X_OK, AT_EACCESS) != 0)
            return errno == EACCES ? above : QByteArray();
    }
    const bool isDenied = faccessat(AT_FDCWD, path.constData(), R_OK | X_OK, AT_EACCESS) != 0 && errno == EACCES;
    return isDenied ? path : QByteArray();
}

QString storage::effectiveUser()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(geteuid());
}
