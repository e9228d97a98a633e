// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/listing.h"

#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "storage/beneath.h"
#include "storage/folderwalk.h"
#include "storage/root.h"
#include "storage/tr.h"

#include <QHashFunctions>
#include <array>
#include <bit>
#include <cerrno>
#include <climits>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
/// As the kernel lays an entry out.
struct KernelEntry {
    quint64 inode;
    qint64 offset;
    unsigned short length;
    unsigned char type;
    char name[1];
};

/// Fewer calls than through readdir, which asks for 32 KiB at a time.
constexpr size_t bufferSize = size_t{256} * 1024;

/// What fsck uses at the top of a volume, closed to everybody but root: never content of the service.
constexpr char repairFolderName[] = "lost+found";

/// Folders are kept by their whole paths, so that a nest of them takes its depth squared: whoever may write below the
/// root could have a console end that reads it, and the server beside it. Beyond what a path may have for the system
/// calls there is room for so much of all of them, and for so much of one.
constexpr qsizetype longestPath = qsizetype{32} * 1024;
constexpr qsizetype roomForLongPaths = qsizetype{64} * 1024 * 1024;

/// For a sentence: a path of many folders by its beginning and its end.
QString shownFolder(const QByteArray &path)
{
    constexpr qsizetype shownEnd = 100;
    if (path.isEmpty())
        return u"."_s;
    if (path.size() <= 3 * shownEnd)
        return bytes::displayName(path);
    return bytes::displayName(path.first(shownEnd)) + u" … "_s + bytes::displayName(path.last(shownEnd));
}

/// The folder's hash seeds the name's: a path splits at its last slash in one way only.
size_t seedOf(QByteArrayView folder)
{
    return folder.isEmpty() ? 0 : qHashBits(folder.data(), static_cast<size_t>(folder.size()), 0);
}

quint32 shortened(size_t hash)
{
    return static_cast<quint32>(hash ^ (hash >> 32));
}

quint32 hashOf(size_t seed, QByteArrayView name)
{
    return shortened(qHashBits(name.data(), static_cast<size_t>(name.size()), seed));
}

/// Reads one folder after the other, children after their parent.
class Reader {
public:
    Reader(const storage::Root &root, storage::ListingSink &sink, const std::stop_token &stop,
           const std::function<void(qsizetype)> &progress)
        : m_sink(sink)
        , m_root(root)
        , m_walk(root.descriptor())
        , m_stop(stop)
        , m_progress(progress)
        , m_buffer(bufferSize)
    {
    }

    void readAll()
    {
        for (size_t folder = 0; folder < m_folders.size(); ++folder) {
            if (m_stop.stop_requested()) {
                complain({}, Tr::tr("the scan was stopped"));
                break;
            }
            read(static_cast<quint32>(folder));
        }
    }

private:
    void complain(const QByteArray &folder, const QString &reason)
    {
        m_sink.complain(Tr::tr("The %1 folder could not be listed whole: %2: %3.")
                            .arg(toWord(m_root.directory()), shownFolder(folder), reason));
    }

    void read(quint32 folder)
    {
        const QByteArray relative = m_folders[folder];
        m_sink.enter(folder);
        const int descriptor = m_walk.open(relative);
        if (descriptor < 0) {
            complain(relative, storage::errorText(errno));
            return;
        }
        for (;;) {
            const long size = syscall(SYS_getdents64, descriptor, m_buffer.data(), m_buffer.size());
            // A folder that may be entered but not listed is open for its names alone, and says EBADF here.
            if (size < 0)
                complain(relative, storage::errorText(errno == EBADF ? EACCES : errno));
            if (size <= 0)
                break;
            for (long at = 0; at < size;) {
                const auto *entry = reinterpret_cast<const KernelEntry *>(m_buffer.data() + at);
                add(folder, relative, descriptor, *entry);
                at += entry->length;
            }
            if (m_progress)
                m_progress(m_files);
            if (m_stop.stop_requested()) {
                complain({}, Tr::tr("the scan was stopped"));
                return;
            }
        }
    }

    void add(quint32 folder, const QByteArray &relative, int descriptor, const KernelEntry &entry)
    {
        const QByteArrayView name(static_cast<const char *>(entry.name)); // not the array of one that it is declared as
        if (name == "." || name == ".."
            || (folder == 0 && (name == storage::ownFolderName || name == repairFolderName)))
            return;
        unsigned char type = entry.type;
        if (type == DT_UNKNOWN)
            type = askFor(descriptor, relative, name);
        if (type == DT_REG) {
            m_sink.addFile(name);
            ++m_files;
        } else if (type == DT_DIR) {
            // What lies around it belongs to another database.
            if (name == storage::ownFolderName
                && faccessat(descriptor, (name.toByteArray() + "/root.json").constData(), F_OK, AT_SYMLINK_NOFOLLOW)
                    == 0)
                complain(relative + name.toByteArray(), Tr::tr("another database's folder was set up there"));
            addFolder(relative + name.toByteArray() + '/');
        } else if (type != DT_UNKNOWN) {
            m_sink.addOdd(relative + name.toByteArray(), type == DT_LNK ? Problem::SymbolicLink : Problem::NotRegular);
        }
    }

    void addFolder(const QByteArray &path)
    {
        const bool isLong = path.size() > PATH_MAX;
        if (path.size() > longestPath || (isLong && m_longPaths + path.size() > roomForLongPaths)) {
            complain(path, Tr::tr("there are folders in folders, more than can be listed"));
            return;
        }
        m_longPaths += isLong ? path.size() : 0;
        m_sink.addFolder(path);
        m_folders.push_back(path);
    }

    /// Some file systems leave the type to a look of its own. DT_UNKNOWN where it is gone by now or cannot be told.
    unsigned char askFor(int descriptor, const QByteArray &relative, QByteArrayView name)
    {
        struct stat status { };
        if (fstatat(descriptor, name.data(), &status, AT_SYMLINK_NOFOLLOW) == 0)
            return static_cast<unsigned char>(IFTODT(status.st_mode));
        if (errno != ENOENT)
            complain(relative + name.toByteArray(), storage::errorText(errno));
        return DT_UNKNOWN;
    }

    storage::ListingSink &m_sink;
    const storage::Root &m_root;
    storage::FolderWalk m_walk;
    const std::stop_token &m_stop;
    const std::function<void(qsizetype)> &m_progress;
    std::vector<char> m_buffer;
    std::vector<QByteArray> m_folders{QByteArray()};
    qsizetype m_files = 0;
    qsizetype m_longPaths = 0; ///< Bytes of them.
};
} // namespace

void storage::Listing::Builder::enter(quint32 folder)
{
    m_folder = folder;
    m_seed = seedOf(m_listing.m_folders[folder]);
}

void storage::Listing::Builder::addFile(QByteArrayView name)
{
    m_listing.m_entries.push_back({.folder = m_folder, .hash = hashOf(m_seed, name), .name = m_listing.m_names.size()});
    m_listing.m_names.append(name.data(), name.size());
    m_listing.m_names.append('\0');
}

void storage::Listing::Builder::addOdd(const QByteArray &path, Problem problem)
{
    m_listing.m_odd.push_back({.path = path, .problem = problem});
}

void storage::Listing::Builder::complain(const QString &trouble)
{
    if (m_listing.m_trouble.isEmpty())
        m_listing.m_trouble = trouble;
}

storage::Listing storage::Listing::Builder::finish()
{
    m_listing.indexAll();
    return std::move(m_listing);
}

storage::Listing storage::Listing::of(const Root &root, const std::stop_token &stop,
                                      const std::function<void(qsizetype)> &progress)
{
    Builder builder;
    readListing(root, builder, stop, progress);
    return builder.finish();
}

void storage::readListing(const Root &root, ListingSink &sink, const std::stop_token &stop,
                          const std::function<void(qsizetype)> &progress)
{
    Reader(root, sink, stop, progress).readAll();
}

void storage::Listing::indexAll()
{
    const auto add = [](std::vector<Slot> &index, quint32 hash, size_t number) {
        size_t slot = hash & (index.size() - 1);
        while (index[slot].entry >= 0)
            slot = (slot + 1) & (index.size() - 1);
        index[slot] = {.hash = hash, .entry = static_cast<qint32>(number)};
    };
    // At most half full, so that a search ends after a few steps.
    const auto room = [](size_t count) { return std::vector<Slot>(std::bit_ceil(std::max<size_t>(16, count * 2))); };
    m_slots = room(m_entries.size());
    for (size_t entry = 0; entry < m_entries.size(); ++entry)
        add(m_slots, m_entries[entry].hash, entry);
    m_folderSlots = room(m_folders.size());
    for (size_t folder = 0; folder < m_folders.size(); ++folder) {
        add(m_folderSlots, shortened(seedOf(m_folders[folder])), folder);
        m_tops.insert(m_folders[folder].first(m_folders[folder].indexOf('/') + 1));
    }
}

QByteArray storage::Listing::path(qsizetype index) const
{
    const Entry &entry = m_entries[static_cast<size_t>(index)];
    return m_folders[entry.folder] + nameOf(entry);
}

qint32 storage::Listing::findFolder(QByteArrayView folder, size_t seed) const
{
    const quint32 hash = shortened(seed);
    size_t slot = hash & (m_folderSlots.size() - 1);
    for (; m_folderSlots[slot].entry >= 0; slot = (slot + 1) & (m_folderSlots.size() - 1)) {
        if (m_folderSlots[slot].hash == hash && m_folders[static_cast<size_t>(m_folderSlots[slot].entry)] == folder)
            break;
    }
    return m_folderSlots[slot].entry;
}

bool storage::Listing::hasTop(QByteArrayView folder) const
{
    return m_tops.contains(folder.toByteArray());
}

storage::Listing::Search storage::Listing::searchFor(QByteArrayView path) const
{
    const qsizetype nameAt = path.lastIndexOf('/') + 1;
    const size_t seed = seedOf(path.first(nameAt));
    Search search{.folder = findFolder(path.first(nameAt), seed), .name = path.sliced(nameAt)};
    if (search.folder >= 0)
        search.hash = hashOf(seed, search.name);
    return search;
}

size_t storage::Listing::nextSlot(const Search &search, size_t slot) const
{
    slot &= mask();
    while (m_slots[slot].entry >= 0 && m_slots[slot].hash != search.hash)
        slot = (slot + 1) & mask();
    return slot;
}

qint32 storage::Listing::find(const Search &search) const
{
    const auto size = static_cast<size_t>(search.name.size());
    for (size_t slot = nextSlot(search, search.hash); m_slots[slot].entry >= 0; slot = nextSlot(search, slot + 1)) {
        const Entry &entry = m_entries[static_cast<size_t>(m_slots[slot].entry)];
        // One that was moved while it was read may be there twice.
        const auto folder = static_cast<quint32>(search.folder);
        if ((entry.folder == folder || m_folders[entry.folder] == m_folders[folder])
            && std::strncmp(nameOf(entry), search.name.data(), size) == 0 && nameOf(entry)[size] == '\0')
            return m_slots[slot].entry;
    }
    return -1;
}

qsizetype storage::Listing::find(QByteArrayView path) const
{
    if (m_slots.empty())
        return -1;
    const Search search = searchFor(path);
    return search.folder < 0 ? -1 : find(search);
}

void storage::Listing::findAll(std::span<const QByteArrayView> paths, std::span<qsizetype> found) const
{
    std::fill(found.begin(), found.end(), -1);
    if (m_slots.empty())
        return;
    // Slot, entry and name lie anywhere in memory: each is asked for while the others of the group are looked at.
    constexpr size_t groupSize = 32;
    std::array<Search, groupSize> searches;
    for (size_t begin = 0; begin < paths.size(); begin += groupSize) {
        const size_t count = std::min(groupSize, paths.size() - begin);
        for (size_t place = 0; place < count; ++place) {
            searches[place] = searchFor(paths[begin + place]);
            if (searches[place].folder >= 0)
                __builtin_prefetch(&m_slots[searches[place].hash & mask()]);
        }
        std::array<qint32, groupSize> entries;
        for (size_t place = 0; place < count; ++place) {
            entries[place] = -1;
            if (searches[place].folder >= 0)
                entries[place] = m_slots[nextSlot(searches[place], searches[place].hash)].entry;
            if (entries[place] >= 0)
                __builtin_prefetch(&m_entries[static_cast<size_t>(entries[place])]);
        }
        for (size_t place = 0; place < count; ++place) {
            if (entries[place] >= 0)
                __builtin_prefetch(nameOf(m_entries[static_cast<size_t>(entries[place])]));
        }
        for (size_t place = 0; place < count; ++place) {
            if (entries[place] >= 0)
                found[begin + place] = find(searches[place]);
        }
    }
}
