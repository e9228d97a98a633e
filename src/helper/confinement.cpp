// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/confinement.h"

#include "helper/tr.h"
#include "storage/found.h"

#include <cerrno>
#include <fcntl.h>
#include <grp.h>
#include <linux/landlock.h>
#include <optional>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
struct Owner {
    uid_t user = 0;
    gid_t group = 0;
};

/// Of all of them; nothing where they differ.
std::optional<Owner> ownerOf(std::span<const storage::FileDescriptor> folders)
{
    std::optional<Owner> owner;
    for (const storage::FileDescriptor &folder : folders) {
        struct stat status { };
        if (fstat(folder.number(), &status) != 0)
            continue;
        if (owner && owner->user != status.st_uid)
            return std::nullopt;
        owner = Owner{.user = status.st_uid, .group = status.st_gid};
    }
    return owner;
}

/// With the groups that the user has; one that this system does not know (a container's) has that of its folder.
bool become(const Owner &owner)
{
    const passwd *known = getpwuid(owner.user);
    const gid_t group = known ? known->pw_gid : owner.group;
    const bool hasGroups = known ? initgroups(known->pw_name, group) == 0 : setgroups(1, &owner.group) == 0;
    return hasGroups && setresgid(group, group, group) == 0 && setresuid(owner.user, owner.user, owner.user) == 0;
}

/// LANDLOCK_ACCESS_FS_TRUNCATE, which the headers of Debian 12 do not know yet.
constexpr quint64 truncating = quint64{1} << 14;

/// What changes a folder or a file; reading is for the account's rights to limit. Kernels that know less are asked for
/// less.
quint64 writingFor(long version)
{
    quint64 rights = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE
        | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG
        | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK
        | LANDLOCK_ACCESS_FS_MAKE_SYM;
#ifdef LANDLOCK_ACCESS_FS_REFER
    // Without it no file may go from one folder to another.
    if (version >= 2)
        rights |= LANDLOCK_ACCESS_FS_REFER;
#endif
    if (version >= 3)
        rights |= truncating;
    return rights;
}

/// A kernel that cannot do it, or that keeps files where they are, is left alone: it is a second wall.
void writeBelow(std::span<const storage::FileDescriptor> folders)
{
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 2)
        return;
    const quint64 rights = writingFor(version);
    landlock_ruleset_attr wanted{};
    wanted.handled_access_fs = rights;
    const storage::FileDescriptor rules(
        static_cast<int>(syscall(SYS_landlock_create_ruleset, &wanted, sizeof wanted, 0)));
    if (!rules.isOpen())
        return;
    for (const storage::FileDescriptor &folder : folders) {
        landlock_path_beneath_attr below{};
        below.allowed_access = rights;
        below.parent_fd = folder.number();
        if (folder.isOpen())
            syscall(SYS_landlock_add_rule, rules.number(), LANDLOCK_RULE_PATH_BENEATH, &below, 0);
    }
    syscall(SYS_landlock_restrict_self, rules.number(), 0);
}
} // namespace

Result<void> helper::confine(std::span<const storage::FileDescriptor> folders)
{
    const auto owner = geteuid() == 0 ? ownerOf(folders) : std::nullopt;
    if (owner && owner->user != 0 && !become(*owner)) {
        return failure(ErrorKind::Refused,
                       Tr::tr("The helper cannot work as the owner of the folders (user %1): %2.")
                           .arg(QString::number(owner->user), storage::errorText(errno)));
    }
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    writeBelow(folders);
    return {};
}

storage::FileDescriptor helper::folderAt(const QByteArray &path)
{
    return storage::FileDescriptor(open(path.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
}

std::optional<storage::FileDescriptor> helper::folderWithoutLinks(const QByteArray &folder, const QByteArray &below)
{
    storage::FileDescriptor at(open(folder.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    for (const QByteArray &part : below.split('/')) {
        if (part.isEmpty() || !at.isOpen())
            continue;
        // A link is opened itself then, whatever it leads to.
        storage::FileDescriptor next(openat(at.number(), part.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
        struct stat status { };
        if (next.isOpen() && fstat(next.number(), &status) == 0 && S_ISLNK(status.st_mode))
            return std::nullopt;
        at = std::move(next);
    }
    return at;
}

QByteArray helper::folderOf(int descriptor)
{
    struct stat status { };
    if (fstat(descriptor, &status) != 0)
        return {};
    return QByteArray::number(static_cast<quint64>(status.st_dev)) + '.'
        + QByteArray::number(static_cast<quint64>(status.st_ino));
}
