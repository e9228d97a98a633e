// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/census.h"

#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "storage/beneath.h"
#include "storage/folderstream.h"
#include "storage/folderwalk.h"
#include "storage/root.h"
#include "storage/tr.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <sys/stat.h>
#include <thread>

namespace {
/// Files that one thread takes at once: enough to stay in one folder, few enough to share the last ones.
constexpr qsizetype chunkSize = 8192;
constexpr unsigned mostThreads = 4;
qint64 microsecondsOf(const timespec &time)
{
    return time.tv_sec * 1'000'000 + time.tv_nsec / 1000;
}

/// Hands out chunks of a listing to threads and keeps what they find.
class Counting {
public:
    Counting(const storage::Root &root, const storage::Listing &listing, const std::stop_token &stop,
             const std::function<void(qsizetype)> &progress, std::vector<storage::Census::Measure> &measures)
        : m_root(root)
        , m_listing(listing)
        , m_stop(stop)
        , m_progress(progress)
        , m_measures(measures)
    {
    }

    void work()
    {
        storage::FolderWalk walk(m_root.descriptor());
        std::optional<quint32> openFolder;
        int folder = -1;
        for (;;) {
            const qsizetype begin = m_next.fetch_add(chunkSize);
            const qsizetype end = std::min(begin + chunkSize, m_listing.size());
            if (begin >= end)
                return;
            if (m_stop.stop_requested()) {
                complain(begin, Tr::tr("the scan was stopped"));
                return;
            }
            for (qsizetype file = begin; file < end; ++file) {
                if (m_listing.folderOf(file) != openFolder) {
                    openFolder = m_listing.folderOf(file);
                    folder = walk.open(m_listing.folders()[*openFolder]);
                    if (folder < 0 && errno != ENOENT)
                        complain(file, storage::errorText(errno));
                }
                measure(folder, file);
            }
            const qsizetype done = m_done.fetch_add(end - begin) + end - begin;
            if (m_progress)
                m_progress(done);
        }
    }

    QString trouble() const { return m_trouble; }

private:
    void measure(int folder, qsizetype file)
    {
        struct stat status { };
        if (folder < 0)
            return;
        if (fstatat(folder, m_listing.name(file), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            if (errno != ENOENT)
                complain(file, storage::errorText(errno));
            return;
        }
        if (!S_ISREG(status.st_mode))
            return; // something else took its name
        m_measures[static_cast<size_t>(file)] = {.size = status.st_size,
                                                 .allocated = storage::allocatedBytes(status),
                                                 .modified = microsecondsOf(status.st_mtim),
                                                 .changed = microsecondsOf(status.st_ctim),
                                                 .inode = status.st_nlink > 1 ? status.st_ino : 0};
    }

    void complain(qsizetype file, const QString &reason)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_trouble.isEmpty())
            m_trouble = Tr::tr("The %1 folder could not be measured whole: %2: %3.")
                            .arg(toWord(m_root.directory()), bytes::displayName(m_listing.path(file)), reason);
    }

    const storage::Root &m_root;
    const storage::Listing &m_listing;
    const std::stop_token &m_stop;
    const std::function<void(qsizetype)> &m_progress;
    std::vector<storage::Census::Measure> &m_measures;
    std::atomic<qsizetype> m_next{0};
    std::atomic<qsizetype> m_done{0};
    std::mutex m_mutex;
    QString m_trouble;
};

std::vector<storage::Census::Name> namesOf(const std::vector<storage::Census::Measure> &measures)
{
    std::vector<storage::Census::Name> names;
    for (size_t file = 0; file < measures.size(); ++file) {
        if (measures[file].inode != 0)
            names.push_back({measures[file].inode, static_cast<qsizetype>(file)});
    }
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return std::pair(a.inode, a.file) < std::pair(b.inode, b.file); });
    return names;
}

/// False, with errno, where some of it could not be looked into. What goes meanwhile is not there.
bool addUsage(storage::FileDescriptor folder, storage::Usage &usage)
{
    struct stat status { };
    if (!folder.isOpen())
        return errno == ENOENT;
    if (fstat(folder.number(), &status) != 0)
        return false;
    usage.allocated += storage::allocatedBytes(status);
    const storage::FolderStream entries = storage::streamOf(std::move(folder));
    if (!entries)
        return false;
    while (const dirent *entry = readdir(entries.get())) {
        const QByteArrayView name(static_cast<const char *>(entry->d_name));
        if (name == "." || name == ".."
            || fstatat(dirfd(entries.get()), name.data(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (S_ISDIR(status.st_mode)) {
            if (!addUsage(storage::openFolderBeneath(dirfd(entries.get()), name.toByteArray()), usage))
                return false;
        } else {
            ++usage.files;
            usage.allocated += storage::allocatedBytes(status);
        }
    }
    return true;
}
} // namespace

storage::Census storage::Census::of(const Root &root, const Listing &listing, const std::stop_token &stop,
                                    const std::function<void(qsizetype)> &progress)
{
    std::vector<Measure> measures(static_cast<size_t>(listing.size()));
    Counting counting(root, listing, stop, progress, measures);
    {
        const auto chunks = static_cast<unsigned>((listing.size() + chunkSize - 1) / chunkSize);
        const unsigned threads = std::min({chunks, mostThreads, std::max(1U, std::thread::hardware_concurrency())});
        std::vector<std::jthread> helpers;
        for (unsigned helper = 1; helper < threads; ++helper)
            helpers.emplace_back([&counting] { counting.work(); });
        counting.work();
    }
    return ofMeasures(std::move(measures), bytesOfFolders(root, listing.folders()), counting.trouble());
}

qint64 storage::bytesOfFolders(const Root &root, std::span<const QByteArray> folders)
{
    qint64 total = 0;
    FolderWalk walk(root.descriptor());
    for (const QByteArray &relative : folders) {
        struct stat status { };
        if (const int folder = walk.open(relative); folder >= 0 && fstat(folder, &status) == 0)
            total += allocatedBytes(status);
    }
    return total;
}

storage::Census storage::Census::ofMeasures(std::vector<Measure> measures, qint64 folderBytes, const QString &trouble)
{
    Census census;
    census.m_measures = std::move(measures);
    census.m_furtherNames.resize(census.m_measures.size());
    census.m_names = namesOf(census.m_measures);
    for (size_t place = 1; place < census.m_names.size(); ++place) {
        if (census.m_names[place].inode == census.m_names[place - 1].inode)
            census.m_furtherNames[static_cast<size_t>(census.m_names[place].file)] = true;
    }
    census.m_folderBytes = folderBytes;
    census.m_trouble = trouble;
    return census;
}

Result<storage::Usage> storage::usageOfOwnFolder(const Root &root)
{
    Usage usage;
    Usage quarantine;
    if (!addUsage(openFolderBeneath(root.descriptor(), ownFolderName), usage)
        || !addUsage(openFolderBeneath(root.descriptor(), QByteArray(ownFolderName) + "/quarantine"), quarantine))
        return failure(ErrorKind::Storage,
                       Tr::tr("The folder %1 could not be looked into: %2.")
                           .arg(QString::fromLatin1(ownFolderName), errorText(errno)));
    return Usage{.files = quarantine.files, .allocated = usage.allocated};
}
