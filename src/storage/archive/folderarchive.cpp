// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/archive/folderarchive.h"

#include "core/base/bytes.h"
#include "storage/anyname.h"
#include "storage/archive/archivemarker.h"
#include "storage/beneath.h"
#include "storage/emptyfolders.h"
#include "storage/found.h"
#include "storage/sparsewriting.h"
#include "storage/tr.h"
#include "storage/writeall.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace {
constexpr char partsName[] = ".parts";

/// A regular file in an open folder, for reading; a link or anything else is an error.
Result<storage::FileDescriptor> openRegular(int folder, const QByteArray &name)
{
    storage::FileDescriptor file(openat(folder, name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat status { };
    if (!file.isOpen() || fstat(file.number(), &status) != 0)
        return failure(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Storage, storage::errorText(errno));
    if (!S_ISREG(status.st_mode))
        return failure(ErrorKind::Storage, describe(Problem::NotRegular));
    return file;
}
} // namespace

/// In the run's folder for parts until it is finished.
class storage::FolderArchive::Copy : public ArchiveCopy {
public:
    Copy(FolderArchive &archive, QByteArray path, qint64 modifiedNs)
        : m_archive(archive)
        , m_path(std::move(path))
        , m_part(anyName())
        , m_modifiedNs(modifiedNs)
        , m_file(openat(archive.m_parts.number(), m_part.constData(),
                        O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
    }
    ~Copy() override
    {
        if (m_file.isOpen() && !m_isFinished)
            unlinkat(m_archive.m_parts.number(), m_part.constData(), 0);
    }
    bool isOpen() const { return m_file.isOpen(); }

    Result<void> write(QByteArrayView piece) override
    {
        return m_writing.write(piece) ? Result<void>() : errnoFailure(errno);
    }

    Result<void> finish(const QByteArray &sha256)
    {
        const timespec modified{m_modifiedNs / 1'000'000'000, m_modifiedNs % 1'000'000'000};
        const timespec times[2]{{0, UTIME_OMIT}, modified};
        if (!m_writing.finish() || futimens(m_file.number(), times) != 0 || fsync(m_file.number()) != 0)
            return errnoFailure(errno);
        const auto sum = readBack(m_file.number());
        if (!sum)
            return tl::unexpected(sum.error());
        if (*sum != sha256)
            return failure(ErrorKind::Storage, Tr::tr("its copy does not read back as it was written"));
        const auto taken = m_archive.take(m_archive.m_parts.number(), m_part, m_path, sha256);
        m_isFinished = taken.has_value();
        return taken;
    }

private:
    FolderArchive &m_archive;
    QByteArray m_path;
    QByteArray m_part;
    qint64 m_modifiedNs;
    FileDescriptor m_file;
    SparseWriting m_writing{m_file.number()};
    bool m_isFinished = false;
};

Result<std::unique_ptr<storage::Archive>> storage::FolderArchive::open(const QByteArray &path, const QString &expected)
{
    auto folder = Destination::open(path);
    if (!folder)
        return tl::unexpected(folder.error());
    std::unique_ptr<FolderArchive> archive(new FolderArchive(std::move(*folder)));
    const auto found = archiveIdAt({.shown = archive->shown(),
                                    .read = [&] { return archive->readMarker(); },
                                    .write = [&] { return archive->writeMarker(); }},
                                   expected);
    if (!found)
        return tl::unexpected(found.error());
    archive->m_name = {path, *found};
    return archive;
}

/// Of the run that is held.
Result<QByteArray> storage::FolderArchive::pathOf(const ArchivePlace &place) const
{
    return place.run == m_held ? pathInArchive(place) : failure(ErrorKind::Storage, describe(Problem::NotAFileName));
}

Result<storage::ArchiveLook> storage::FolderArchive::look(const QByteArray &path)
{
    auto folder = Destination::open(path);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto volume = folder->volume();
    return FolderArchive(std::move(*folder)).readMarker().map([&](const QString &id) {
        return ArchiveLook{id, volume ? std::optional(*volume) : std::nullopt};
    });
}

QString storage::FolderArchive::shown() const
{
    return bytes::displayName(m_folder.path());
}

Result<QString> storage::FolderArchive::readMarker() const
{
    const auto file = openRegular(m_folder.descriptor(), archiveMarkerName);
    if (!file && file.error().kind == ErrorKind::NotFound)
        return QString();
    QByteArray text;
    const auto read = file.and_then([&](const FileDescriptor &marker) {
        return readPieces(marker.number(), [&](QByteArrayView piece) -> Result<void> {
            text.append(piece);
            return text.size() <= longestArchiveMarker ? Result<void>() : errnoFailure(EFBIG);
        });
    });
    if (!read)
        return failure(ErrorKind::Storage,
                       Tr::tr("The archive %1 cannot be used: its file %2 cannot be read (%3).")
                           .arg(shown(), QString::fromLatin1(archiveMarkerName), read.error().message));
    return archiveIdOf(text, shown());
}

Result<void> storage::FolderArchive::writeMarker()
{
    const QByteArray part = anyName(".new-");
    const int folder = m_folder.descriptor();
    const FileDescriptor file(
        openat(folder, part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    const bool isWritten = file.isOpen() && writeAll(file.number(), archiveMarkerText(newArchiveId()))
        && fsync(file.number()) == 0
        && (m_renaming.rename(folder, part, folder, archiveMarkerName, Renaming::To::OwnFolder) == 0 || errno == EEXIST)
        && fsync(folder) == 0;
    const int error = errno;
    unlinkat(folder, part.constData(), 0);
    return isWritten ? Result<void>()
                     : failure(ErrorKind::Storage,
                               Tr::tr("The folder %1 cannot be made an archive: %2.").arg(shown(), errorText(error)));
}

quint64 storage::FolderArchive::device() const
{
    struct stat status { };
    return fstat(m_folder.descriptor(), &status) == 0 ? status.st_dev : 0;
}

Result<void> storage::FolderArchive::hold(const RunId &run)
{
    const QByteArray name = run.value.toUtf8();
    if (!isFolderName(name))
        return failure(ErrorKind::Storage, describe(Problem::NotAFileName));
    if (m_held == run && m_run.isOpen())
        return {};
    m_held = {};
    m_run = makeFolderBeneath(m_folder.descriptor(), name, 0700);
    if (!m_run.isOpen())
        return errnoFailure(errno);
    if (flock(m_run.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return failure(ErrorKind::Busy, Tr::tr("another program is at work in the archive"));
    m_parts = makeFolderBeneath(m_run.number(), partsName, 0700);
    if (!m_parts.isOpen())
        return errnoFailure(errno);
    // Of one that was killed: nothing that is whole lies here.
    for (const QByteArray &part : namesIn(m_parts.number()))
        unlinkat(m_parts.number(), part.constData(), 0);
    m_held = run;
    return {};
}

Result<std::unique_ptr<storage::ArchiveCopy>> storage::FolderArchive::begin(const ArchivePlace &place,
                                                                            const FileIdentity &file)
{
    auto path = pathOf(place);
    if (!path)
        return tl::unexpected(path.error());
    auto copy = std::make_unique<Copy>(*this, std::move(*path), file.modifiedNs);
    return copy->isOpen() ? Result<std::unique_ptr<ArchiveCopy>>(std::move(copy)) : errnoFailure(errno);
}

std::vector<Result<void>> storage::FolderArchive::finish(std::span<const WrittenCopy> copies)
{
    std::vector<Result<void>> finished;
    finished.reserve(copies.size());
    for (const WrittenCopy &one : copies)
        finished.push_back(static_cast<Copy *>(one.copy)->finish(one.sha256));
    return finished;
}

/// A part that is whole gets its name.
Result<void> storage::FolderArchive::take(int parts, const QByteArray &part, const QByteArray &path,
                                          const QByteArray &sha256)
{
    const SplitPath split = splitPath(path);
    const int folder = m_places.make(split.folder);
    if (folder < 0)
        return errnoFailure(errno);
    // Folders on the way may be new, too.
    for (QByteArray above = split.folder; !above.isEmpty(); above = splitPath(above).folder)
        m_places.touch(above);
    m_places.touch({});
    if (m_renaming.rename(parts, part, folder, split.name, Renaming::To::OwnFolder) == 0)
        return {};
    if (errno != EEXIST)
        return errnoFailure(errno);
    const auto sum = openRegular(folder, split.name).and_then([](const FileDescriptor &there) {
        return readBack(there.number());
    });
    if (!sum || *sum != sha256)
        return failure(ErrorKind::Storage, Tr::tr("another file has its place in the archive"));
    unlinkat(parts, part.constData(), 0);
    return {};
}

Result<void> storage::FolderArchive::commit()
{
    m_places.forget();
    return m_places.sync() ? Result<void>() : errnoFailure(errno);
}

Result<void> storage::FolderArchive::read(const ArchivePlace &place, const Consume &consume)
{
    const auto path = pathInArchive(place);
    if (!path)
        return tl::unexpected(path.error());
    const SplitPath split = splitPath(*path);
    const FileDescriptor folder = openFolderBeneath(m_folder.descriptor(), split.folder);
    if (!folder.isOpen())
        return failure(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Storage, errorText(errno));
    const auto file = openRegular(folder.number(), split.name);
    if (!file)
        return tl::unexpected(file.error());
    const auto read = readPieces(file->number(), consume);
    return read ? Result<void>() : tl::unexpected(read.error());
}

std::vector<Result<bool>> storage::FolderArchive::remove(std::span<const ArchivePlace> places)
{
    std::vector<Result<bool>> removed;
    removed.reserve(places.size());
    for (const ArchivePlace &place : places)
        removed.push_back(pathOf(place).and_then([&](const QByteArray &path) { return removeAt(path); }));
    return removed;
}

Result<bool> storage::FolderArchive::removeAt(const QByteArray &path)
{
    const SplitPath split = splitPath(path);
    const FileDescriptor folder = openFolderBeneath(m_folder.descriptor(), split.folder);
    if (!folder.isOpen())
        return errno == ENOENT ? Result<bool>(false) : errnoFailure(errno);
    m_places.touch(split.folder);
    if (unlinkat(folder.number(), split.name.constData(), 0) == 0)
        return true;
    return errno == ENOENT ? Result<bool>(false) : errnoFailure(errno);
}

void storage::FolderArchive::tidy(const RunId &run)
{
    m_places.forget();
    if (run != m_held)
        return;
    removeEmptyBelow(m_run.number());
    if (unlinkat(m_folder.descriptor(), run.value.toUtf8().constData(), AT_REMOVEDIR) == 0) {
        m_places.touch({});
        m_held = {};
        m_run = {};
        m_parts = {};
    }
}
