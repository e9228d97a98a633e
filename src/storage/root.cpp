// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/root.h"

#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "storage/beneath.h"
#include "storage/bindingtext.h"
#include "storage/emptyfolders.h"
#include "storage/localtoken.h"
#include "storage/reserve.h"
#include "storage/sharing.h"
#include "storage/tr.h"
#include "storage/writeall.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>

using namespace Qt::StringLiterals;

namespace {

Error rootError(const QByteArray &path, Directory directory, const QString &reason)
{
    return {ErrorKind::Storage,
            Tr::tr("The %1 folder %2 cannot be used: %3; check the path in the connection's settings.")
                .arg(toWord(directory), bytes::displayName(path), reason),
            {}};
}

FileIdentity identityOf(const struct stat &status)
{
    return {.token = storage::tokenOf(status),
            .size = status.st_size,
            .modifiedNs = status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec,
            .links = status.st_nlink,
            .changedNs = status.st_ctim.tv_sec * 1'000'000'000LL + status.st_ctim.tv_nsec,
            .allocated = storage::allocatedBytes(status)};
}

/// Whatever spelling names it: "/..", "/srv/..".
bool isWholeDisk(const QByteArray &path)
{
    struct stat disk {
    }, status{};
    return ::stat("/", &disk) == 0 && ::stat(path.constData(), &status) == 0 && status.st_dev == disk.st_dev
        && status.st_ino == disk.st_ino;
}

/// Writes a whole file through a temporary name, so that it is there entirely or not at all.
bool writeWhole(int folder, const char *name, const QByteArray &content)
{
    const QByteArray temporary = QByteArray(name) + ".new";
    unlinkat(folder, temporary.constData(), 0);
    const storage::FileDescriptor file = storage::openOwn(folder, temporary, O_WRONLY | O_CREAT | O_EXCL);
    if (!file.isOpen())
        return false;
    return storage::writeAll(file.number(), content) && fsync(file.number()) == 0
        && renameat(folder, temporary.constData(), folder, name) == 0 && fsync(folder) == 0;
}

Result<QByteArray> readWhole(int descriptor)
{
    QByteArray content(qsizetype{64} * 1024, Qt::Uninitialized);
    const ssize_t size = ::read(descriptor, content.data(), static_cast<size_t>(content.size()));
    if (size < 0)
        return failure(ErrorKind::Storage, storage::errorText(errno));
    content.truncate(size);
    return content;
}
/// Whether `is` holds of an open folder or of one above it: upwards by "..", what the kernel says of the tree, whatever
/// paths look like.
template <typename Is> bool anyUpwards(int folder, Is is)
{
    storage::FileDescriptor current(openat(folder, ".", O_PATH | O_DIRECTORY | O_CLOEXEC));
    for (struct stat last{}; current.isOpen();) {
        struct stat status { };
        if (fstat(current.number(), &status) != 0 || (status.st_ino == last.st_ino && status.st_dev == last.st_dev))
            return false;
        if (is(current.number(), status))
            return true;
        last = status;
        current = storage::FileDescriptor(openat(current.number(), "..", O_PATH | O_DIRECTORY | O_CLOEXEC));
    }
    return false;
}
} // namespace

storage::Found storage::lookAt(int folder, const QByteArray &name)
{
    struct stat status { };
    if (fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        const int error = errno;
        if (error == ENOENT)
            return {};
        return {.state = FileState::Problem,
                .problem = error == ENAMETOOLONG ? Problem::NotAFileName : Problem::Unreadable,
                .identity = {},
                .error = error};
    }
    if (S_ISLNK(status.st_mode))
        return {.state = FileState::Problem, .problem = Problem::SymbolicLink, .identity = {}, .error = ELOOP};
    if (!S_ISREG(status.st_mode))
        return {.state = FileState::Problem, .problem = Problem::NotRegular, .identity = {}, .error = 0};
    return {.state = FileState::Present, .problem = Problem::None, .identity = identityOf(status), .error = 0};
}

Result<storage::Root> storage::Root::open(const RootSettings &settings, Directory directory)
{
    if (settings.path.isEmpty()) {
        const QString option = u"--%1-dir"_s.arg(toName(directory)); // the same in every language
        return failure(ErrorKind::Refused,
                       Tr::tr("No %1 folder is configured: set it with %2 or in the connection's settings.")
                           .arg(toWord(directory), option));
    }
    QByteArray path = settings.path;
    // "link/." names the folder behind the link, and no flag would tell.
    while (path.size() > 1 && (path.endsWith('/') || path.endsWith("/.")))
        path.chop(1);
    if (!path.startsWith('/') || isWholeDisk(path))
        return tl::unexpected(
            rootError(path, directory, Tr::tr("it must be an absolute path, and not the whole disk")));
    struct stat status { };
    if (lstat(path.constData(), &status) == 0 && S_ISLNK(status.st_mode))
        return tl::unexpected(rootError(path, directory, errorText(ELOOP)));
    FileDescriptor descriptor(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
    if (!descriptor.isOpen())
        return tl::unexpected(rootError(path, directory, errorText(errno)));
    return Root(directory, path, std::move(descriptor));
}

bool storage::Root::isSameFolder(const Root &other) const
{
    struct stat mine {
    }, theirs{};
    return fstat(descriptor(), &mine) == 0 && fstat(other.descriptor(), &theirs) == 0 && mine.st_dev == theirs.st_dev
        && mine.st_ino == theirs.st_ino;
}

bool storage::Root::isInside(const Root &other) const
{
    return other.contains(descriptor());
}

bool storage::Root::contains(int folder) const
{
    struct stat target { };
    if (fstat(descriptor(), &target) != 0)
        return false;
    return anyUpwards(folder, [&](int, const struct stat &status) {
        return status.st_dev == target.st_dev && status.st_ino == target.st_ino;
    });
}

bool storage::Root::isInsideBoundOne() const
{
    struct stat own { };
    if (fstat(descriptor(), &own) != 0)
        return false;
    const QByteArray binding = QByteArray(ownFolderName) + '/' + bindingName;
    return anyUpwards(descriptor(), [&](int folder, const struct stat &status) {
        const bool isThisOne = status.st_dev == own.st_dev && status.st_ino == own.st_ino;
        if (isThisOne || faccessat(folder, ownFolderName, F_OK, AT_SYMLINK_NOFOLLOW) != 0)
            return false;
        // Another user's folder may not be looked into.
        return faccessat(folder, binding.constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0 || errno == EACCES;
    });
}

Result<storage::FileDescriptor> storage::Root::ownFolder() const
{
    FileDescriptor own = openFolderBeneath(descriptor(), ownFolderName);
    if (!own.isOpen()) {
        return tl::unexpected(rootError(m_path + '/' + ownFolderName, m_directory, errorText(errno)));
    }
    return own;
}

Result<std::optional<storage::Binding>> storage::Root::binding() const
{
    const FileDescriptor own = openFolderBeneath(descriptor(), ownFolderName);
    if (!own.isOpen()) {
        if (errno == ENOENT)
            return std::optional<Binding>{};
        return tl::unexpected(rootError(m_path + '/' + ownFolderName, m_directory, errorText(errno)));
    }
    const FileDescriptor file = openFileBeneath(own.number(), bindingName);
    if (!file.isOpen()) {
        if (errno == ENOENT)
            return std::optional<Binding>{};
        return tl::unexpected(
            rootError(m_path + '/' + ownFolderName + '/' + bindingName, m_directory, errorText(errno)));
    }
    const auto content = readWhole(file.number());
    const auto binding = content ? bindingOfText(*content) : std::nullopt;
    if (!binding)
        return tl::unexpected(rootError(m_path, m_directory, Tr::tr("its binding root.json is damaged")));
    return binding;
}

Result<void> storage::Root::bind(const Binding &binding) const
{
    const FileDescriptor own = makeFolderBeneath(descriptor(), ownFolderName, 0700);
    const FileDescriptor quarantine = own.isOpen() ? makeOwn(own.number(), quarantineName) : FileDescriptor();
    if (!quarantine.isOpen())
        return tl::unexpected(rootError(m_path + '/' + ownFolderName, m_directory, errorText(errno)));
    keepReserve(own.number());
    if (!writeWhole(own.number(), bindingName, bindingText(binding)) || fsync(descriptor()) != 0)
        return tl::unexpected(rootError(m_path + '/' + ownFolderName, m_directory, errorText(errno)));
    return {};
}

Result<void> storage::Root::unbind() const
{
    const FileDescriptor own = openFolderBeneath(descriptor(), ownFolderName);
    if (!own.isOpen() && errno == ENOENT)
        return {};
    const auto removeEmpty = [&](const char *name) {
        if (const FileDescriptor folder = openFolderBeneath(own.number(), name); folder.isOpen())
            removeEmptyBelow(folder.number());
        return unlinkat(own.number(), name, AT_REMOVEDIR) == 0 || errno == ENOENT;
    };
    // First what may hold the service's files: where it is not empty all stays.
    bool isGone = own.isOpen() && removeEmpty(quarantineName);
    for (const QByteArray &name : isGone ? namesIn(own.number()) : QList<QByteArray>()) {
        if (name == bindingName)
            continue; // the last of all: until then a second try finds the rest
        if (const FileDescriptor folder = openFolderBeneath(own.number(), name); folder.isOpen()) {
            for (const QByteArray &file : namesIn(folder.number()))
                isGone = unlinkat(folder.number(), file.constData(), 0) == 0 && isGone;
            isGone = unlinkat(own.number(), name.constData(), AT_REMOVEDIR) == 0 && isGone;
        } else {
            isGone = unlinkat(own.number(), name.constData(), 0) == 0 && isGone;
        }
    }
    isGone = isGone && (unlinkat(own.number(), bindingName, 0) == 0 || errno == ENOENT)
        && unlinkat(descriptor(), ownFolderName, AT_REMOVEDIR) == 0 && fsync(descriptor()) == 0;
    return isGone ? Result<void>()
                  : tl::unexpected(rootError(m_path + '/' + ownFolderName, m_directory, errorText(errno)));
}

Result<storage::FileDescriptor> storage::Root::quarantine() const
{
    const auto own = ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    FileDescriptor folder = makeOwn(own->number(), quarantineName);
    if (!folder.isOpen()) {
        return failure(
            ErrorKind::Storage,
            Tr::tr("The quarantine of the %1 folder cannot be used: %2.").arg(toWord(directory()), errorText(errno)));
    }
    return folder;
}

RootIdentity storage::Root::identity() const
{
    RootIdentity identity;
    struct stat status { };
    struct statfs volume { };
    if (fstat(descriptor(), &status) == 0)
        identity.inode = status.st_ino;
    if (fstatfs(descriptor(), &volume) == 0)
        std::memcpy(&identity.volume, &volume.f_fsid, std::min(sizeof identity.volume, sizeof volume.f_fsid));
    if (identity.volume == 0)
        identity.volume = status.st_dev;
    if (const auto bound = binding(); bound && *bound)
        identity.id = (*bound)->id;
    return identity;
}

quint64 storage::Root::device() const
{
    struct stat status { };
    return fstat(descriptor(), &status) == 0 ? status.st_dev : 0;
}

Result<Volume> storage::Root::volume() const
{
    return volumeOf(descriptor());
}
