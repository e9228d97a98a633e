// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/renaming.h"

#include "storage/anyname.h"
#include "storage/filedescriptor.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>

namespace {
/// How kernels and file systems say that they have no RENAME_NOREPLACE.
bool isUnknownCall(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP;
}

bool hasNoLinks(int error)
{
    return error == EPERM || error == ENOSYS || error == EOPNOTSUPP || error == EMLINK;
}

bool isFree(int folder, const QByteArray &name)
{
    struct stat status { };
    return fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 && errno == ENOENT;
}
} // namespace

int storage::Renaming::rename(int fromFolder, const QByteArray &from, int toFolder, const QByteArray &to, To where)
{
    if (m_hasNoReplace) {
        if (renameat2(fromFolder, from.constData(), toFolder, to.constData(), RENAME_NOREPLACE) == 0)
            return 0;
        if (!isUnknownCall(errno))
            return -1;
        m_hasNoReplace = false;
    }
    if (m_hasLinks) {
        if (link(fromFolder, from, toFolder, to) == 0)
            return 0;
        // Where the file system is known to link, one file's refusal is its own: it could not come back.
        if (!hasNoLinks(errno) || m_isProbed)
            return -1;
        m_hasLinks = false;
    }
    if (where == To::Content) {
        errno = EOPNOTSUPP;
        return -1;
    }
    if (!isFree(toFolder, to)) {
        errno = EEXIST;
        return -1;
    }
    return renameat(fromFolder, from.constData(), toFolder, to.constData());
}

int storage::Renaming::link(int fromFolder, const QByteArray &from, int toFolder, const QByteArray &to)
{
    if (linkat(fromFolder, from.constData(), toFolder, to.constData(), 0) != 0)
        return -1;
    if (unlinkat(fromFolder, from.constData(), 0) == 0 || errno == ENOENT)
        return 0;
    const int error = errno;
    unlinkat(toFolder, to.constData(), 0);
    errno = error;
    return -1;
}

bool storage::Renaming::canReturn(int folder)
{
    if (m_isProbed)
        return m_hasNoReplace || m_hasLinks;
    const QByteArray name = anyName(probePrefix);
    const QByteArray other = name + '2';
    if (!FileDescriptor(openat(folder, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600))
             .isOpen())
        return true;
    const bool isRenamed = rename(folder, name, folder, other, To::Content) == 0;
    const int error = errno;
    unlinkat(folder, (isRenamed ? other : name).constData(), 0);
    m_isProbed = true;
    return isRenamed || error != EOPNOTSUPP;
}
