// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/found.h"

#include "storage/tr.h"

QString storage::MoveResult::reason() const
{
    if (error != 0)
        return errorText(error);
    switch (moved) {
    case Moved::Done: return {};
    case Moved::Gone: return Tr::tr("the file is gone");
    case Moved::Differs: return Tr::tr("the file is not the one the preview showed");
    case Moved::Fenced: return Tr::tr("it is left to the next cleanup");
    case Moved::Refused:
    case Moved::Error: break;
    }
    return describe(problem);
}

QString storage::reasonOf(const Found &found)
{
    return found.error != 0 ? errorText(found.error) : describe(found.problem);
}

QString storage::errorText(int error)
{
    switch (error) {
    case EACCES:
    case EPERM: return Tr::tr("permission denied");
    case ENOENT: return Tr::tr("it does not exist");
    case ENOTDIR: return Tr::tr("it is not a folder");
    case ELOOP: return Tr::tr("a symbolic link, never followed");
    case EXDEV: return Tr::tr("it lies on another file system");
    case EROFS: return Tr::tr("the file system is read-only");
    case ENOSPC: return Tr::tr("no space left on the volume");
    case EBUSY: return Tr::tr("it is in use");
    case EIO: return Tr::tr("the disk reports an input/output error");
    case ESTALE: return Tr::tr("the network file system has lost it");
    case EEXIST: return Tr::tr("another file has that name already");
    default: return QString::fromLocal8Bit(strerror(error));
    }
}
