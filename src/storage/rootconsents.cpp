// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rootconsents.h"

#include "core/base/bytes.h"
#include "storage/root.h"
#include "storage/sharing.h"
#include "storage/tr.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {
constexpr char consentsName[] = "agreed";
constexpr qsizetype largestFile = qsizetype{64} * 1024;

Error consentError(const storage::Root &root)
{
    return {ErrorKind::Storage,
            Tr::tr("What was agreed for the folder %1 cannot be kept there: %2.")
                .arg(bytes::displayName(root.path()), storage::errorText(errno)),
            {}};
}

Result<storage::FileDescriptor> openConsents(const storage::Root &root, int flags)
{
    const auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    storage::FileDescriptor file = storage::openOwn(own->number(), consentsName, flags | O_NONBLOCK);
    struct stat status { };
    if (file.isOpen() && (fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))) {
        errno = EINVAL;
        return tl::unexpected(consentError(root));
    }
    return file;
}
} // namespace

Result<storage::RootConsents> storage::readConsents(const Root &root)
{
    const auto file = openConsents(root, O_RDONLY);
    if (!file)
        return tl::unexpected(file.error());
    if (!file->isOpen())
        return errno == ENOENT ? Result<RootConsents>(RootConsents()) : tl::unexpected(consentError(root));
    QByteArray content(largestFile, Qt::Uninitialized);
    const ssize_t size = pread(file->number(), content.data(), static_cast<size_t>(largestFile), 0);
    if (size < 0)
        return tl::unexpected(consentError(root));
    content.truncate(size);
    RootConsents consents;
    for (const QByteArray &line : content.split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() == 3 && words[2] == ".")
            consents.insert(words[0], words[1]);
    }
    return consents;
}

Result<void> storage::writeConsents(const Root &root, const RootConsents &consents)
{
    const auto file = openConsents(root, O_RDWR | O_CREAT);
    if (!file)
        return tl::unexpected(file.error());
    if (!file->isOpen())
        return tl::unexpected(consentError(root));
    QByteArray content;
    for (const auto &[word, checksum] : consents.asKeyValueRange())
        content += word + ' ' + checksum + " .\n"; // the dot: this line is whole
    if (content.size() > largestFile)
        return failure(ErrorKind::Storage,
                       Tr::tr("Too much has been agreed for the folder %1 and not been used yet.")
                           .arg(bytes::displayName(root.path())));
    const bool isWritten
        = pwrite(file->number(), content.constData(), static_cast<size_t>(content.size()), 0) == content.size()
        && ftruncate(file->number(), content.size()) == 0 && fsync(file->number()) == 0;
    return isWritten ? Result<void>() : tl::unexpected(consentError(root));
}
