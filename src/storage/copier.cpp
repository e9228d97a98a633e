// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copier.h"

#include "storage/beneath.h"
#include "storage/copytarget.h"
#include "storage/localtoken.h"
#include "storage/tr.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {
/// Between two looks at the stop.
constexpr size_t pieceSize = size_t{4} * 1024 * 1024;
constexpr qsizetype readSize = qsizetype{256} * 1024;

/// A signal is no reason to give up.
template <typename Call> ssize_t uninterrupted(Call call)
{
    ssize_t result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

/// The kernel's own copy, which shares blocks where the file system can; by hand where it cannot. Returns bytes, 0 at
/// the end, -1 with errno set.
ssize_t copyPiece(int source, storage::CopyTarget &target)
{
    const ssize_t copied
        = uninterrupted([&] { return copy_file_range(source, nullptr, target.descriptor(), nullptr, pieceSize, 0); });
    if (copied >= 0 || (errno != EXDEV && errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP))
        return copied;
    std::array<char, size_t{128} * 1024> buffer;
    const ssize_t size = uninterrupted([&] { return read(source, buffer.data(), buffer.size()); });
    return size <= 0 || target.write(QByteArrayView(buffer.data(), size)) ? size : -1;
}

/// A file that is still the one that is meant, open for reading, and its size and times.
struct Source {
    storage::FileDescriptor file = {};
    struct stat status = {};
    QString error = {}; ///< Why it is not open.
};

Source openKnown(storage::Folders &folders, const storage::KnownFile &file)
{
    Source source;
    const storage::SplitPath split = storage::splitPath(file.path);
    const int folder = folders.open(split.folder);
    if (folder >= 0)
        source.file = storage::FileDescriptor(
            openat(folder, split.name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!source.file.isOpen() || fstat(source.file.number(), &source.status) != 0) {
        source.error = storage::errorText(errno);
        return source;
    }
    const struct stat &status = source.status;
    const qint64 modifiedNs = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    if (storage::tokenOf(status) != file.identity.token || status.st_size != file.identity.size
        || modifiedNs != file.identity.modifiedNs)
        source.error = storage::changedFile();
    return source;
}
} // namespace

QString storage::changedFile()
{
    return Tr::tr("the file is not the one the preview showed");
}

QString storage::shortenedFile()
{
    return Tr::tr("the file became shorter while it was copied");
}

storage::Copied storage::Copier::copy(const KnownFile &file, const std::stop_token &stop, std::atomic<qint64> &written)
{
    const auto failed = [](int error) { return Copied{.error = errorText(error)}; };
    const Source source = openKnown(m_sources, file);
    if (!source.error.isEmpty())
        return {.error = source.error};
    CopyTarget target(m_targets, file.path);
    if (!target.isOpen())
        return failed(errno);
    for (qint64 total = 0;;) {
        if (stop.stop_requested())
            return {.error = Tr::tr("stopped"), .isStopped = true};
        const ssize_t copied = copyPiece(source.file.number(), target);
        if (copied < 0)
            return failed(errno);
        if (copied == 0 && total != file.identity.size)
            return {.error = shortenedFile()};
        if (copied == 0)
            break;
        total += copied;
        written += copied;
    }
    return target.finish(source.status.st_mtim) ? Copied() : failed(errno);
}

QString storage::readKnown(const Root &root, const KnownFile &file,
                           const std::function<bool(QByteArrayView piece)> &consume)
{
    Folders folders(root.descriptor());
    const Source source = openKnown(folders, file);
    if (!source.error.isEmpty())
        return source.error;
    QByteArray piece(readSize, Qt::Uninitialized);
    for (;;) {
        const ssize_t size = uninterrupted(
            [&] { return read(source.file.number(), piece.data(), static_cast<size_t>(piece.size())); });
        if (size < 0)
            return errorText(errno);
        if (size == 0 || !consume(QByteArrayView(piece).first(size)))
            return {};
    }
}
