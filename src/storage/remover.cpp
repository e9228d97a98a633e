// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remover.h"

#include "storage/beneath.h"
#include "storage/lookbelow.h"

#include <QCoreApplication>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Fewer names than before are fine: another name of the file went, perhaps by this very run. More are not: somebody
/// has linked it since. Each name that comes or goes changes the inode's ctime as well, and so does our own rename.
bool isStill(const FileIdentity &found, FileIdentity expected)
{
    if (found.links < expected.links)
        expected.links = found.links;
    if (expected.changedNs == 0 || expected.links > 1)
        expected.changedNs = found.changedNs;
    return found == expected;
}

/// What stands between an expectation and the act; Done where nothing does.
storage::MoveResult compare(const storage::Found &found, const FileIdentity &expected)
{
    using storage::Moved;
    switch (found.state) {
    case FileState::None:
    case FileState::Gone: return {.moved = Moved::Gone};
    case FileState::Problem:
        return {.moved = found.problem == Problem::Unreadable ? Moved::Error : Moved::Refused,
                .problem = found.problem,
                .error = found.error};
    case FileState::Present: break;
    }
    return {.moved = isStill(found.identity, expected) ? Moved::Done : Moved::Differs};
}

storage::MoveResult folderError(int error)
{
    using storage::Moved;
    if (error == ENOENT)
        return {.moved = Moved::Gone};
    if (error == ELOOP || error == EXDEV)
        return {.moved = Moved::Refused,
                .problem = error == ELOOP ? Problem::SymbolicLink : Problem::OutsideRoot,
                .error = error};
    // A file where a folder should be: the path names nothing any more, and nothing is certain.
    return {.moved = Moved::Error, .problem = Problem::Unreadable, .error = error};
}

/// Removes empty folders below `folder`, deepest first.
void removeEmptyBelow(int folder)
{
    const int own = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, int (*)(DIR *)> stream(own >= 0 ? fdopendir(own) : nullptr, closedir);
    if (!stream)
        return;
    QList<QByteArray> names;
    while (const dirent *entry = readdir(stream.get())) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names.append(name);
    }
    for (const QByteArray &name : std::as_const(names)) {
        const storage::FileDescriptor below = storage::openFolderBeneath(folder, name);
        if (!below.isOpen())
            continue;
        removeEmptyBelow(below.number());
        unlinkat(folder, name.constData(), AT_REMOVEDIR);
    }
}
} // namespace

QString storage::MoveResult::reason() const
{
    if (error != 0)
        return errorText(error);
    switch (moved) {
    case Moved::Done: return {};
    case Moved::Gone: return Tr::tr("the file is gone");
    case Moved::Differs: return Tr::tr("the file is not the one the preview showed");
    case Moved::Refused:
    case Moved::Error: break;
    }
    return describe(problem);
}

Result<storage::Remover> storage::Remover::open(const Root &root, const RunId &run)
{
    const auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    FileDescriptor quarantine = makeFolderBeneath(own->number(), "quarantine", 0700);
    if (!quarantine.isOpen()) {
        return failure(ErrorKind::Storage,
                       Tr::tr("The quarantine of the %1 folder cannot be used: %2.")
                           .arg(toName(root.directory()), errorText(errno)));
    }
    return Remover(root, std::move(quarantine), run);
}

storage::Remover::Remover(const Root &root, FileDescriptor quarantine, const RunId &run)
    : m_quarantine(std::move(quarantine))
    , m_run(run.value.toUtf8())
    , m_original(root.descriptor())
    , m_quarantined(m_quarantine.number())
{
}

storage::MoveResult storage::Remover::rename(Folders &from, const QByteArray &fromPath, Folders &to,
                                             const QByteArray &toPath, unsigned mode, const FileIdentity &expected)
{
    const SplitPath source = splitPath(fromPath);
    const SplitPath target = splitPath(toPath);
    const int sourceFolder = from.open(source.folder);
    if (sourceFolder < 0)
        return folderError(errno);
    if (const MoveResult found = compare(lookAt(sourceFolder, source.name), expected); found.moved != Moved::Done)
        return found;
    const int targetFolder = to.make(target.folder, {.mode = mode});
    if (targetFolder < 0)
        return {.moved = Moved::Error, .problem = Problem::None, .error = errno};
    if (renameat2(sourceFolder, source.name.constData(), targetFolder, target.name.constData(), RENAME_NOREPLACE)
        != 0) {
        const int error = errno;
        return {.moved = error == ENOENT ? Moved::Gone : Moved::Error,
                .problem = Problem::None,
                .error = error == ENOENT ? 0 : error};
    }
    // Between the look and the rename the name may have come to mean another file: then that one goes back.
    FileIdentity renamed = expected;
    renamed.changedNs = 0;
    if (const MoveResult moved = compare(lookAt(targetFolder, target.name), renamed); moved.moved != Moved::Done) {
        if (renameat2(targetFolder, target.name.constData(), sourceFolder, source.name.constData(), RENAME_NOREPLACE)
            == 0)
            return {.moved = Moved::Differs};
        return {.moved = Moved::Error, .problem = Problem::None, .error = errno};
    }
    from.touch(source.folder);
    to.touch(target.folder);
    return {};
}

storage::MoveResult storage::Remover::unlink(Folders &folders, const QByteArray &path, const FileIdentity &expected)
{
    const SplitPath split = splitPath(path);
    const int folder = folders.open(split.folder);
    if (folder < 0)
        return folderError(errno);
    if (const MoveResult found = compare(lookAt(folder, split.name), expected); found.moved != Moved::Done)
        return found;
    if (unlinkat(folder, split.name.constData(), 0) != 0) {
        const int error = errno;
        return {.moved = error == ENOENT ? Moved::Gone : Moved::Error,
                .problem = Problem::None,
                .error = error == ENOENT ? 0 : error};
    }
    folders.touch(split.folder);
    return {};
}

FileIdentity storage::Remover::onThisDevice(FileIdentity identity) const
{
    struct stat status { };
    if (fstat(m_quarantine.number(), &status) == 0)
        identity.device = status.st_dev;
    return identity;
}

storage::MoveResult storage::Remover::remove(const QByteArray &path, const FileIdentity &expected)
{
    return unlink(m_original, path, expected);
}

storage::MoveResult storage::Remover::quarantine(const QByteArray &path, const FileIdentity &expected)
{
    return rename(m_original, path, m_quarantined, m_run + '/' + path, 0700, expected);
}

storage::MoveResult storage::Remover::restore(const QByteArray &path, const FileIdentity &expected)
{
    // A folder that went away meanwhile is made anew the way the service would make it.
    return rename(m_quarantined, m_run + '/' + path, m_original, path, 0755, onThisDevice(expected));
}

storage::MoveResult storage::Remover::purge(const QByteArray &path, const FileIdentity &expected)
{
    return unlink(m_quarantined, m_run + '/' + path, onThisDevice(expected));
}

storage::Found storage::Remover::lookAtOriginal(const QByteArray &path)
{
    return lookBelow(m_original, path);
}

storage::Found storage::Remover::lookAtQuarantined(const QByteArray &path)
{
    return lookBelow(m_quarantined, m_run + '/' + path);
}

void storage::Remover::forget()
{
    m_original.forget();
    m_quarantined.forget();
}

Result<void> storage::Remover::sync()
{
    // The new name first: after a power cut between the two a file has both, not neither.
    if (!m_quarantined.sync() || !m_original.sync())
        return failure(ErrorKind::Storage,
                       Tr::tr("The folder could not be brought to disk: %1.").arg(errorText(errno)));
    return {};
}

void storage::Remover::removeEmptyFolders()
{
    forget();
    const FileDescriptor run = openFolderBeneath(m_quarantine.number(), m_run);
    if (!run.isOpen())
        return;
    removeEmptyBelow(run.number());
    unlinkat(m_quarantine.number(), m_run.constData(), AT_REMOVEDIR);
}
