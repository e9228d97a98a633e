// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wholefile.h"

#include "core/base/bytes.h"
#include "storage/beneath.h"
#include "storage/root.h"
#include "storage/tr.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

Result<QByteArray> storage::readFile(const Root &root, const QByteArray &path, qint64 limit)
{
    const QString shown = bytes::displayName(path);
    const FileDescriptor file = openFileBeneath(root.descriptor(), path);
    if (!file.isOpen())
        return failure(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Storage,
                       Tr::tr("%1 cannot be read: %2.").arg(shown, errorText(errno)));
    struct stat status { };
    if (fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return failure(ErrorKind::Storage, Tr::tr("%1 is not shown: %2.").arg(shown, describe(Problem::NotRegular)));
    if (status.st_size > limit)
        return failure(ErrorKind::Storage,
                       Tr::tr("%1 is not shown: it is larger than %2.").arg(shown, bytes::forPeople(limit)));
    QByteArray content(status.st_size, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < content.size()) {
        const ssize_t step
            = ::read(file.number(), content.data() + filled, static_cast<size_t>(content.size() - filled));
        if (step < 0 && errno == EINTR)
            continue;
        if (step <= 0)
            break;
        filled += step;
    }
    content.truncate(filled);
    return content;
}
