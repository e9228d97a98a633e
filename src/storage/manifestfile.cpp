// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/manifestfile.h"

#include "core/base/bytes.h"
#include "storage/beneath.h"
#include "storage/emptyfolders.h"
#include "storage/manifestlines.h"
#include "storage/reserve.h"
#include "storage/sharing.h"
#include "storage/tr.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace {
constexpr char listsName[] = "manifests";
/// A manifest is read whole; beyond this it is none of ours.
constexpr off_t largest = 4LL * 1024 * 1024 * 1024;
constexpr qsizetype textPiece = qsizetype{256} * 1024;

Error manifestError(const storage::Root &root, const RunId &run, int error)
{
    return {ErrorKind::Storage,
            Tr::tr("The list of run %1 in the folder %2 cannot be kept or read: %3.")
                .arg(run.value, bytes::displayName(root.path()), storage::errorText(error)),
            {}};
}

/// A line that a power cut or a kill left unfinished must not swallow the next one.
bool endLastLine(int file)
{
    struct stat status { };
    if (fstat(file, &status) != 0)
        return false;
    char last = '\n';
    if (status.st_size > 0 && pread(file, &last, 1, status.st_size - 1) != 1)
        return false;
    return last == '\n' || ::write(file, "\n", 1) == 1;
}

/// The folder of all manifests; not open with errno set where there is none.
Result<storage::FileDescriptor> openFolder(const storage::Root &root)
{
    const auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    return storage::openFolderBeneath(own->number(), listsName);
}
} // namespace

Result<std::unique_ptr<storage::Manifest>> storage::ManifestFile::open(const Root &root, const RunId &run)
{
    const QByteArray name = run.value.toUtf8();
    auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    if (!isFolderName(name))
        return tl::unexpected(manifestError(root, run, EINVAL));
    FileDescriptor folder = makeOwn(own->number(), listsName);
    if (!folder.isOpen() && makeRoom(own->number()))
        folder = makeOwn(own->number(), listsName);
    if (!folder.isOpen())
        return tl::unexpected(manifestError(root, run, errno));
    const auto open = [&] {
        const auto flags = O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK;
        return openOwn(folder.number(), name, flags);
    };
    FileDescriptor file = open();
    if (!file.isOpen() && makeRoom(own->number()))
        file = open();
    if (!file.isOpen() || !endLastLine(file.number()) || fsync(folder.number()) != 0)
        return tl::unexpected(manifestError(root, run, errno));
    return std::unique_ptr<Manifest>(new ManifestFile(std::move(*own), std::move(file), run));
}

Result<void> storage::ManifestFile::append(std::span<const ManifestEntry> entries)
{
    return write(manifestLines(m_run, entries));
}

Result<void> storage::ManifestFile::write(const QByteArray &lines)
{
    struct stat before { };
    if (fstat(m_file.number(), &before) != 0)
        return failure(ErrorKind::Storage, errorText(errno));
    for (qsizetype written = 0; written < lines.size();) {
        const ssize_t step
            = ::write(m_file.number(), lines.constData() + written, static_cast<size_t>(lines.size() - written));
        if (step < 0 && (errno == EINTR || makeRoom(m_own.number())))
            continue;
        if (step < 0) {
            const int error = errno;
            if (ftruncate(m_file.number(), before.st_size) != 0)
                return failure(ErrorKind::Storage, errorText(errno));
            return failure(ErrorKind::Storage, errorText(error));
        }
        written += step;
    }
    return fdatasync(m_file.number()) == 0 ? Result<void>() : failure(ErrorKind::Storage, errorText(errno));
}

Result<void> storage::ManifestFile::read(const Root &root, const RunId &run,
                                         const std::function<bool(QByteArrayView piece)> &consume)
{
    const QByteArray name = run.value.toUtf8();
    const auto folder = openFolder(root);
    if (!folder)
        return tl::unexpected(folder.error());
    const FileDescriptor file
        = folder->isOpen() && isFolderName(name) ? openFileBeneath(folder->number(), name) : FileDescriptor();
    struct stat status { };
    if (!file.isOpen() || fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > largest) {
        return failure(
            ErrorKind::NotFound,
            Tr::tr("The folder %1 has no list of a run %2.").arg(bytes::displayName(root.path()), run.value));
    }
    QByteArray piece(textPiece, Qt::Uninitialized);
    for (;;) {
        const ssize_t size = ::read(file.number(), piece.data(), static_cast<size_t>(piece.size()));
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return tl::unexpected(manifestError(root, run, errno));
        if (size == 0 || !consume(QByteArrayView(piece).first(size)))
            return {};
    }
}

Result<storage::ManifestContent> storage::ManifestFile::read(const Root &root, const RunId &run)
{
    QByteArray text;
    const auto read = ManifestFile::read(root, run, [&](QByteArrayView piece) {
        text.append(piece.data(), piece.size());
        return true;
    });
    return read.map([&] { return manifestContent(run, text); });
}

Result<QList<RunId>> storage::ManifestFile::list(const Root &root)
{
    const auto folder = openFolder(root);
    if (!folder)
        return tl::unexpected(folder.error());
    QList<RunId> runs;
    for (const QByteArray &name : folder->isOpen() ? namesIn(folder->number()) : QList<QByteArray>()) {
        if (isFolderName(name))
            runs.append(RunId{QString::fromUtf8(name)});
    }
    std::sort(runs.begin(), runs.end(), [](const RunId &a, const RunId &b) { return a.value < b.value; });
    return runs;
}

bool storage::ManifestFile::remove(const Root &root, const RunId &run)
{
    const auto folder = openFolder(root);
    if (!folder || !folder->isOpen() || !isFolderName(run.value.toUtf8()))
        return true;
    return unlinkat(folder->number(), run.value.toUtf8().constData(), 0) == 0 || errno == ENOENT;
}
