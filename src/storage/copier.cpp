// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copier.h"

#include "storage/beneath.h"
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
ssize_t copyPiece(int source, int target)
{
    const ssize_t copied
        = uninterrupted([&] { return copy_file_range(source, nullptr, target, nullptr, pieceSize, 0); });
    if (copied >= 0 || (errno != EXDEV && errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP))
        return copied;
    std::array<char, size_t{128} * 1024> buffer;
    const ssize_t size = uninterrupted([&] { return read(source, buffer.data(), buffer.size()); });
    for (ssize_t done = 0; done < size;) {
        const ssize_t part
            = uninterrupted([&] { return write(target, buffer.data() + done, static_cast<size_t>(size - done)); });
        if (part < 0)
            return -1;
        done += part;
    }
    return size;
}
} // namespace

storage::Copied storage::Copier::copy(const KnownFile &file, const std::stop_token &stop, std::atomic<qint64> &written)
{
    const FileIdentity &expected = file.identity;
    const auto failed = [](int error) { return Copied{.error = errorText(error)}; };
    const SplitPath split = splitPath(file.path);
    const int sourceFolder = m_sources.open(split.folder);
    if (sourceFolder < 0)
        return failed(errno);
    const FileDescriptor source(
        openat(sourceFolder, split.name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!source.isOpen())
        return failed(errno);
    struct stat status { };
    if (fstat(source.number(), &status) != 0)
        return failed(errno);
    const qint64 modifiedNs = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    if (tokenOf(status) != expected.token || status.st_size != expected.size || modifiedNs != expected.modifiedNs)
        return {.error = Tr::tr("the file is not the one the preview showed")};
    const int targetFolder = m_targets.make(split.folder, {.mode = 0755});
    if (targetFolder < 0)
        return failed(errno);
    const FileDescriptor target(
        openat(targetFolder, split.name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (!target.isOpen())
        return failed(errno);
    Copied result;
    for (qint64 total = 0;;) {
        if (stop.stop_requested()) {
            result = {.error = Tr::tr("stopped"), .isStopped = true};
            break;
        }
        const ssize_t copied = copyPiece(source.number(), target.number());
        if (copied < 0)
            result = failed(errno);
        else if (copied == 0 && total != expected.size)
            result = {.error = Tr::tr("the file became shorter while it was copied")};
        if (copied <= 0)
            break;
        total += copied;
        written += copied;
    }
    const timespec times[2]{status.st_mtim, status.st_mtim};
    if (result.error.isEmpty() && futimens(target.number(), times) != 0)
        result = failed(errno);
    if (!result.error.isEmpty())
        unlinkat(targetFolder, split.name.constData(), 0);
    return result;
}
