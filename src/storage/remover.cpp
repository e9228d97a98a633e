// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remover.h"

#include "storage/beneath.h"
#include "storage/emptyfolders.h"
#include "storage/localtoken.h"
#include "storage/lookbelow.h"
#include "storage/reserve.h"
#include "storage/tr.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace {
/// Fewer names than before are fine: another name of the file went, and changed the inode's ctime with it. More are
/// not: somebody has linked it since. The volume is the root's own, whatever number it has after a reboot: nothing
/// below a root lies on another one.
bool isStill(const FileIdentity &found, const FileIdentity &noted)
{
    FileIdentity expected = noted;
    if (storage::inodeOf(found.token) == storage::inodeOf(expected.token))
        expected.token = found.token;
    if (expected.changedNs == 0 || found.links < expected.links)
        expected.changedNs = found.changedNs;
    if (found.links < expected.links)
        expected.links = found.links;
    return found == expected;
}

/// Our own rename has changed the ctime. Where it was a link and an unlink, file systems in user space tell of both
/// names for a while.
bool isStillAfterMove(const FileIdentity &found, const FileIdentity &noted)
{
    FileIdentity expected = noted;
    expected.changedNs = 0;
    expected.links = std::max(expected.links, found.links);
    return isStill(found, expected);
}

bool isQuarantinedOne(const FileIdentity &found, const FileIdentity &expected)
{
    return found.hasSizeAndTimeOf(expected);
}

/// What stands between an expectation and the act; Done where nothing does.
storage::MoveResult compare(const storage::Found &found, const FileIdentity &expected,
                            bool (*isSame)(const FileIdentity &, const FileIdentity &))
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
    return {.moved = isSame(found.identity, expected) ? Moved::Done : Moved::Differs};
}

/// Of a call that failed at this name; ENOENT may mean the other side.
storage::MoveResult failed(int folder, const QByteArray &name)
{
    using storage::Moved;
    const int error = errno;
    if (error == ENOENT && storage::lookAt(folder, name).state == FileState::Gone)
        return {.moved = Moved::Gone};
    return {.moved = Moved::Error, .error = error};
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

const storage::MoveResult outside{.moved = storage::Moved::Refused, .problem = Problem::OutsideRoot};

storage::Found outsideFound()
{
    return {.state = FileState::Problem, .problem = Problem::OutsideRoot, .identity = {}, .error = 0};
}

/// Of what lies in a folder, "" for the folder itself: nanoseconds since the epoch, nothing where the file system does
/// not tell.
std::optional<qint64> birthOf(int folder, const char *name)
{
    struct statx status { };
    if (statx(folder, name, AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW, STATX_BTIME, &status) != 0
        || (status.stx_mask & STATX_BTIME) == 0)
        return std::nullopt;
    return status.stx_btime.tv_sec * 1'000'000'000LL + status.stx_btime.tv_nsec;
}
} // namespace

Result<storage::Remover> storage::Remover::open(const Root &root, const RunId &run, MayAct mayAct)
{
    // The name comes from the journal, which is input.
    if (!isFolderName(run.value.toUtf8())) {
        return failure(ErrorKind::Storage,
                       Tr::tr("The journal names a run \"%1\", which cannot be the name of one.").arg(run.value));
    }
    auto quarantine = root.quarantine();
    if (!quarantine)
        return tl::unexpected(quarantine.error());
    return Remover(root, std::move(*quarantine), run, std::move(mayAct));
}

storage::Remover::Remover(const Root &root, FileDescriptor quarantine, const RunId &run, MayAct mayAct)
    : m_own(openFolderBeneath(root.descriptor(), ownFolderName))
    , m_quarantine(std::move(quarantine))
    , m_run(run.value.toUtf8())
    , m_mayAct(std::move(mayAct))
    , m_root(root.descriptor())
    , m_original(root.descriptor())
    , m_quarantined(m_quarantine.number())
{
}

int storage::Remover::make(Folders &folders, const QByteArray &folder, const Folders::Like &like)
{
    const int made = folders.make(folder, like);
    return made < 0 && makeRoom(m_own.number()) ? folders.make(folder, like) : made;
}

int storage::Remover::openGate(const QByteArray &place)
{
    if (!m_gate)
        m_gate = Gate::open(m_quarantine.number());
    if (!m_gate && makeRoom(m_own.number()))
        m_gate = Gate::open(m_quarantine.number());
    return m_gate ? make(m_gate->folders(), place, {}) : -1;
}

storage::MoveResult storage::Remover::takeBack(int gate, const QByteArray &name, int source, Renaming::To where,
                                               const MoveResult &why)
{
    if (m_renaming.rename(gate, name, source, name, where) == 0)
        return why;
    return {.moved = Moved::Error, .error = errno};
}

storage::MoveResult storage::Remover::failedAtGate(int source, const QByteArray &name)
{
    const MoveResult result = failed(source, name);
    // Somebody has removed the gate's folders, which are empty nearly always: the next file gets a new one.
    if (result.error == ENOENT)
        m_gate.reset();
    return result;
}

int storage::Remover::makePlace(const QByteArray &folder)
{
    // The run's own folder is ours; what lies below it looks like what lies below the root.
    return make(m_quarantined, folder.isEmpty() ? m_run : quarantined(folder), {.folder = m_root, .skip = 1});
}

storage::MoveResult storage::Remover::quarantine(const QByteArray &path, const FileIdentity &expected)
{
    const MoveResult moved = moveAway(path, expected);
    if (moved.moved == Moved::Done || moved.moved == Moved::Fenced)
        return moved;
    // A killed one may have moved it already, whatever is in its place now, and not lived to bring that to disk.
    const Found there = lookAtQuarantined(path);
    if (there.state != FileState::Present || !isQuarantinedOne(there.identity, expected)
        || lookAtOriginal(path).identity.token == there.identity.token) // another name of what is in its place
        return moved;
    touch(path);
    return {.wasThere = true};
}

storage::MoveResult storage::Remover::moveAway(const QByteArray &path, const FileIdentity &expected)
{
    if (!isContentPath(path))
        return outside;
    const SplitPath split = splitPath(path);
    const QByteArray place = split.folder.isEmpty() ? m_run : quarantined(split.folder);
    // By its path for each file: a folder that somebody has renamed meanwhile holds other rows' files by now.
    const FileDescriptor folder = openFolderBeneath(m_root, split.folder);
    if (!folder.isOpen())
        return folderError(errno);
    const int source = folder.number();
    const Found there = lookAt(source, split.name);
    if (const MoveResult found = compare(there, asWeLeftIt(there.identity.token, expected), isStill);
        found.moved != Moved::Done)
        return found;
    const int gate = openGate(place);
    if (gate < 0)
        return {.moved = Moved::Error, .error = errno};
    if (!mayAct())
        return {.moved = Moved::Fenced};
    if (m_renaming.rename(source, split.name, gate, split.name, Renaming::To::OwnFolder) != 0)
        return failedAtGate(source, split.name);
    m_original.touch(split.folder);
    // Between the look and the rename the name may have come to mean another file: then that one goes back.
    if (compare(lookAt(gate, split.name), expected, isStillAfterMove).moved != Moved::Done)
        return takeBack(gate, split.name, source, Renaming::To::Content, {.moved = Moved::Differs});
    const int target = makePlace(split.folder);
    if (target < 0 || m_renaming.rename(gate, split.name, target, split.name, Renaming::To::OwnFolder) != 0) {
        const MoveResult back
            = takeBack(gate, split.name, source, Renaming::To::Content, {.moved = Moved::Error, .error = errno});
        // Stuck between the two it is out of its place all the same: whoever leads next brings it to the other.
        if (lookAt(gate, split.name).state != FileState::Present)
            return back;
    }
    m_quarantined.touch(place);
    m_emptied.insert(split.folder);
    if (const Found moved = expected.links > 1 && target >= 0 ? lookAt(target, split.name) : Found();
        moved.state == FileState::Present)
        m_moved.insert(moved.identity.token, moved.identity.changedNs);
    return {};
}

/// A move changes the ctime of a file's other names, too: those that we have moved are as we left them.
FileIdentity storage::Remover::asWeLeftIt(const FileToken &found, FileIdentity expected) const
{
    if (expected.changedNs != 0)
        expected.changedNs = m_moved.value(found, expected.changedNs);
    return expected;
}

/// Somebody who was killed may have brought it back already; it is the file, too, where others have written to it
/// since.
bool storage::Remover::isBack(const QByteArray &path, const FileIdentity &expected)
{
    const Found found = lookBelow(m_original, path);
    if (found.state != FileState::Present)
        return false;
    if (found.identity.hasSizeAndTimeOf(expected))
        return true;
    if (inodeOf(found.identity.token) != inodeOf(expected.token))
        return false;
    // File systems give a number again: a file that was born after ours was seen is another one.
    const SplitPath split = splitPath(path);
    const auto birth = birthOf(m_original.open(split.folder), split.name.constData());
    return !birth || expected.changedNs == 0 || *birth <= expected.changedNs;
}

storage::MoveResult storage::Remover::restore(const QByteArray &path, const FileIdentity &expected)
{
    if (!isContentPath(path))
        return outside;
    const SplitPath split = splitPath(path);
    const QByteArray place = split.folder.isEmpty() ? m_run : quarantined(split.folder);
    const int source = m_quarantined.open(place);
    const MoveResult found
        = source < 0 ? folderError(errno) : compare(lookAt(source, split.name), expected, isQuarantinedOne);
    if (found.moved == Moved::Gone && isBack(path, expected)) {
        touch(path);
        return {.wasThere = true};
    }
    if (found.moved != Moved::Done)
        return found;
    const int runFolder = m_quarantined.open(m_run);
    const int target = runFolder < 0 ? -1 : make(m_original, split.folder, {.folder = runFolder, .skip = 0});
    if (target < 0)
        return {.moved = Moved::Error, .error = errno};
    const Found there = lookAt(target, split.name);
    if (there.state == FileState::Present)
        return {.moved = Moved::Error, .error = EEXIST};
    if (there.state != FileState::Gone)
        return {.moved = Moved::Error, .problem = there.problem, .error = there.error};
    const int gate = openGate(place);
    if (gate < 0)
        return {.moved = Moved::Error, .error = errno};
    if (!mayAct())
        return {.moved = Moved::Fenced};
    if (m_renaming.rename(source, split.name, gate, split.name, Renaming::To::OwnFolder) != 0)
        return failedAtGate(source, split.name);
    m_quarantined.touch(place);
    if (m_renaming.rename(gate, split.name, target, split.name, Renaming::To::Content) != 0)
        return takeBack(gate, split.name, source, Renaming::To::OwnFolder, {.moved = Moved::Error, .error = errno});
    m_original.touch(split.folder);
    return {};
}

storage::MoveResult storage::Remover::purge(const QByteArray &path, const FileIdentity &expected)
{
    if (!isContentPath(path))
        return outside;
    const SplitPath split = splitPath(path);
    const QByteArray place = split.folder.isEmpty() ? m_run : quarantined(split.folder);
    const int folder = m_quarantined.open(place);
    if (folder < 0)
        return folderError(errno);
    if (const MoveResult found = compare(lookAt(folder, split.name), expected, isQuarantinedOne);
        found.moved != Moved::Done)
        return found;
    if (!mayAct())
        return {.moved = Moved::Fenced};
    if (unlinkat(folder, split.name.constData(), 0) != 0)
        return failed(folder, split.name);
    m_quarantined.touch(place);
    m_emptied.insert(split.folder);
    return {};
}

storage::Found storage::Remover::lookAtOriginal(const QByteArray &path)
{
    return isContentPath(path) ? lookBelow(m_original, path) : outsideFound();
}

storage::Found storage::Remover::lookAtQuarantined(const QByteArray &path)
{
    return isContentPath(path) ? lookBelow(m_quarantined, quarantined(path)) : outsideFound();
}

void storage::Remover::touch(const QByteArray &path)
{
    const QByteArray folder = splitPath(path).folder;
    m_original.touch(folder);
    m_quarantined.touch(folder.isEmpty() ? m_run : quarantined(folder));
}

void storage::Remover::forget()
{
    m_original.forget();
    m_quarantined.forget();
    if (m_gate)
        m_gate->folders().forget();
}

Result<void> storage::Remover::sync(Toward toward)
{
    // The new name first: after a power cut between the two a file has both, not neither.
    const bool isSynced = toward == Toward::Quarantine ? m_quarantined.sync() && m_original.sync()
                                                       : m_original.sync() && m_quarantined.sync();
    if (!isSynced)
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

void storage::Remover::removeEmptied(qint64 bornBeforeNs)
{
    forget();
    // A folder goes before the one it lies in, which it may have been the last to fill.
    QList<QByteArray> folders(m_emptied.cbegin(), m_emptied.cend());
    std::sort(folders.begin(), folders.end(),
              [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    for (QByteArray folder : std::as_const(folders)) {
        while (!folder.isEmpty() && mayAct()) {
            const SplitPath split = splitPath(folder);
            const FileDescriptor parent = openFolderBeneath(m_root, split.folder);
            const FileDescriptor own = openFolderBeneath(parent.number(), split.name);
            const auto birth = own.isOpen() ? birthOf(own.number(), "") : std::nullopt;
            if (!birth || *birth >= bornBeforeNs
                || unlinkat(parent.number(), split.name.constData(), AT_REMOVEDIR) != 0)
                break;
            folder = split.folder;
        }
    }
    m_emptied.clear();
}
