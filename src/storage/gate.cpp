// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gate.h"

#include "core/base/bytes.h"
#include "storage/anyname.h"
#include "storage/beneath.h"
#include "storage/emptyfolders.h"
#include "storage/renaming.h"
#include "storage/root.h"
#include "storage/sharing.h"
#include "storage/tr.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace {
constexpr char prefix[] = ".gate-";

/// A rename that was under way may put one more file into a gate that looked empty: then it is emptied again. Each file
/// needs a sleeper of its own, so this ends soon.
constexpr int mostRounds = 1000;

Error gateError(const QByteArray &name, int error)
{
    return {ErrorKind::Storage,
            Tr::tr("The quarantine holds %1 of an earlier run, which cannot be emptied: %2.")
                .arg(bytes::displayName(name), storage::errorText(error)),
            {}};
}

bool isSameFile(int folder, const QByteArray &name, int otherFolder, const QByteArray &other)
{
    struct stat one {
    }, two{};
    return fstatat(folder, name.constData(), &one, AT_SYMLINK_NOFOLLOW) == 0
        && fstatat(otherFolder, other.constData(), &two, AT_SYMLINK_NOFOLLOW) == 0 && one.st_dev == two.st_dev
        && one.st_ino == two.st_ino;
}

/// Empties one gate into the quarantine.
class Emptying {
public:
    explicit Emptying(int quarantine)
        : m_places(quarantine)
    {
    }

    /// False with errno set where something stays.
    bool empty(int gate, const QByteArray &below, int depth = 0)
    {
        // Nothing of ours lies this deep below a root whose paths fit into a row.
        if (depth > 2000) {
            errno = ELOOP;
            return false;
        }
        for (const QByteArray &name : storage::namesIn(gate)) {
            const QByteArray path = below.isEmpty() ? name : below + '/' + name;
            const storage::FileDescriptor folder = storage::openFolderBeneath(gate, name);
            const bool isEmptied = folder.isOpen()
                ? empty(folder.number(), path, depth + 1) && unlinkat(gate, name.constData(), AT_REMOVEDIR) == 0
                : moveOn(gate, name, below);
            if (!isEmptied && errno != ENOENT)
                return false;
        }
        return true;
    }

    bool sync() { return m_places.sync(); }

private:
    bool moveOn(int gate, const QByteArray &name, const QByteArray &below)
    {
        const int place = m_places.make(below);
        if (place < 0)
            return false;
        m_places.touch(below);
        QByteArray free = name;
        for (int number = 2; m_renaming.rename(gate, name, place, free, storage::Renaming::To::OwnFolder) != 0;
             ++number) {
            if (errno != EEXIST)
                return false;
            // A power cut may have left both names of one rename.
            if (isSameFile(gate, name, place, free))
                return unlinkat(gate, name.constData(), 0) == 0;
            free = name + '~' + QByteArray::number(number);
        }
        return true;
    }

    storage::Folders m_places;
    storage::Renaming m_renaming;
};
} // namespace

std::unique_ptr<storage::Gate> storage::Gate::open(int quarantine)
{
    const QByteArray name = anyName(prefix);
    FileDescriptor descriptor = makeOwn(quarantine, name);
    if (!descriptor.isOpen())
        return nullptr;
    return std::unique_ptr<Gate>(new Gate(quarantine, name, std::move(descriptor)));
}

storage::Gate::Gate(int quarantine, QByteArray name, FileDescriptor descriptor)
    : m_quarantine(quarantine)
    , m_name(std::move(name))
    , m_descriptor(std::move(descriptor))
    , m_folders(m_descriptor.number())
{
}

storage::Gate::~Gate()
{
    m_folders.forget();
    removeEmptyBelow(m_descriptor.number());
    unlinkat(m_quarantine, m_name.constData(), AT_REMOVEDIR);
}

Result<void> storage::Gate::closeAll(int quarantine)
{
    Emptying emptying(quarantine);
    for (const QByteArray &name : namesIn(quarantine)) {
        // Whoever tried the file system and was killed left an empty file.
        if (name.startsWith(Renaming::probePrefix))
            unlinkat(quarantine, name.constData(), 0);
        if (!name.startsWith(prefix))
            continue;
        int rounds = 0;
        do {
            const FileDescriptor gate = openFolderBeneath(quarantine, name);
            if (!gate.isOpen() && errno == ENOENT)
                break;
            if (!gate.isOpen() || !emptying.empty(gate.number(), {}) || ++rounds > mostRounds)
                return tl::unexpected(gateError(name, errno));
        } while (unlinkat(quarantine, name.constData(), AT_REMOVEDIR) != 0 && errno != ENOENT);
    }
    if (!emptying.sync())
        return failure(ErrorKind::Storage,
                       Tr::tr("The folder could not be brought to disk: %1.").arg(errorText(errno)));
    return {};
}
