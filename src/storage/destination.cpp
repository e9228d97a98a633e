// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/destination.h"

#include "core/base/bytes.h"
#include "storage/beneath.h"
#include "storage/found.h"
#include "storage/tr.h"
#include "storage/volumeof.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {
Error unwritable(const QByteArray &path)
{
    return {ErrorKind::Storage,
            Tr::tr("The folder %1 cannot be written to: %2. Choose another one.")
                .arg(bytes::displayName(path), storage::errorText(errno)),
            {}};
}
} // namespace

Result<storage::Destination> storage::Destination::open(const QByteArray &path)
{
    FileDescriptor folder(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen()) {
        return failure(ErrorKind::Usage,
                       Tr::tr("The folder %1 cannot be opened: %2. Choose another one.")
                           .arg(bytes::displayName(path), errorText(errno)));
    }
    return Destination(path, std::move(folder));
}

Result<storage::Destination> storage::Destination::makeNew(const QByteArray &name) const
{
    for (int number = 1; number < 1000; ++number) {
        const QByteArray free = number == 1 ? name : name + '-' + QByteArray::number(number);
        if (mkdirat(descriptor(), free.constData(), 0700) == 0)
            return make(free);
        if (errno != EEXIST)
            break;
    }
    return tl::unexpected(unwritable(m_path));
}

Result<storage::Destination> storage::Destination::make(const QByteArray &name) const
{
    FileDescriptor folder = makeFolderBeneath(descriptor(), name, 0700);
    return folder.isOpen() ? Result<Destination>(Destination(m_path + '/' + name, std::move(folder)))
                           : tl::unexpected(unwritable(m_path));
}

Result<Volume> storage::Destination::volume() const
{
    return volumeOf(descriptor());
}

Result<void> storage::Destination::sync() const
{
    return syncfs(descriptor()) == 0
        ? Result<void>()
        : failure(ErrorKind::Storage,
                  Tr::tr("The copies in %1 could not be brought to disk: %2. Keep the originals.")
                      .arg(bytes::displayName(m_path), errorText(errno)));
}
