// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quarantined.h"

#include "storage/beneath.h"
#include "storage/emptyfolders.h"
#include "storage/folderstream.h"
#include "storage/root.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>

namespace {
/// Deeper than any path that fits into a row; what lies there is none of ours.
constexpr int deepest = 2000;
void visit(int folder, const QByteArray &below, int depth,
           const std::function<void(const QByteArray &path, const struct stat &status)> &file)
{
    if (depth > deepest)
        return;
    for (const QByteArray &name : storage::namesIn(folder)) {
        const QByteArray path = below.isEmpty() ? name : below + '/' + name;
        struct stat status { };
        if (fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (!S_ISDIR(status.st_mode)) {
            file(path, status);
            continue;
        }
        const storage::FileDescriptor next = storage::openFolderBeneath(folder, name);
        if (next.isOpen())
            visit(next.number(), path, depth + 1, file);
    }
}

/// Reads the quarantine to the end, one folder after the other.
class Reading {
public:
    Reading(const storage::Root &root, const std::stop_token &stop,
            const std::function<void(QByteArrayView path)> &consume)
        : m_root(root)
        , m_stop(stop)
        , m_consume(consume)
    {
    }

    /// `originalAt` is where the path below the root begins in those of files; below 0: not yet.
    void read(const QByteArray &folder, qsizetype originalAt)
    {
        storage::FileDescriptor descriptor = storage::openFolderBeneath(m_root.descriptor(), folder);
        const bool isNoFolder = !descriptor.isOpen() && (errno == ENOENT || errno == ENOTDIR);
        const storage::FolderStream stream = storage::streamOf(std::move(descriptor));
        if (!stream) {
            m_isComplete = m_isComplete && isNoFolder;
            return;
        }
        for (const QByteArray &path : readNames(stream, folder, originalAt)) {
            if (m_stop.stop_requested()) {
                m_isComplete = false;
                return;
            }
            read(path, originalAt < 0 ? path.size() + 1 : originalAt);
        }
    }

    bool isComplete() const { return m_isComplete; }

private:
    /// Gives the folders on.
    std::vector<QByteArray> readNames(const storage::FolderStream &stream, const QByteArray &folder,
                                      qsizetype originalAt)
    {
        std::vector<QByteArray> folders;
        for (;;) {
            errno = 0;
            const dirent *entry = readdir(stream.get());
            if (!entry) {
                m_isComplete = m_isComplete && errno == 0;
                return folders;
            }
            const QByteArray name(static_cast<const char *>(entry->d_name));
            if (name == "." || name == "..")
                continue;
            const QByteArray path = folder + '/' + name;
            // Where the file system does not say, it is taken for either: more is known than there is, never less.
            if (entry->d_type == DT_DIR || entry->d_type == DT_UNKNOWN)
                folders.push_back(path);
            if (originalAt >= 0 && entry->d_type != DT_DIR)
                m_consume(QByteArrayView(path).sliced(originalAt));
        }
    }

    const storage::Root &m_root;
    const std::stop_token &m_stop;
    const std::function<void(QByteArrayView)> &m_consume;
    bool m_isComplete = true;
};
} // namespace

Result<QList<storage::QuarantinedRun>> storage::findQuarantinedRuns(const Root &root)
{
    const auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    const FileDescriptor quarantine = openFolderBeneath(own->number(), quarantineName);
    QList<QuarantinedRun> runs;
    if (!quarantine.isOpen())
        return runs;
    for (const QByteArray &name : namesIn(quarantine.number())) {
        const FileDescriptor folder = openFolderBeneath(quarantine.number(), name);
        if (!isFolderName(name) || !folder.isOpen())
            continue;
        QuarantinedRun run{.run = RunId{QString::fromUtf8(name)}};
        visit(folder.number(), {}, 0, [&](const QByteArray &, const struct stat &status) {
            ++run.files;
            run.bytes += storage::allocatedBytes(status);
        });
        runs.append(run);
    }
    std::sort(runs.begin(), runs.end(),
              [](const QuarantinedRun &a, const QuarantinedRun &b) { return a.run.value < b.run.value; });
    return runs;
}

Result<QList<QByteArray>> storage::findQuarantinedFiles(const Root &root, const RunId &run)
{
    const auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    QList<QByteArray> paths;
    const QByteArray name = run.value.toUtf8();
    if (!isFolderName(name))
        return paths;
    const FileDescriptor folder = openFolderBeneath(own->number(), "quarantine/" + name);
    if (folder.isOpen())
        visit(folder.number(), {}, 0, [&](const QByteArray &path, const struct stat &) { paths.append(path); });
    return paths;
}

bool storage::forEachQuarantined(const Root &root, const std::stop_token &stop,
                                 const std::function<void(QByteArrayView path)> &consume)
{
    Reading reading(root, stop, consume);
    // Below it a folder a run, below that the original paths.
    reading.read(QByteArray(ownFolderName) + "/quarantine", -1);
    return reading.isComplete();
}
