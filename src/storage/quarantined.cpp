// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quarantined.h"

#include "storage/beneath.h"
#include "storage/emptyfolders.h"

#include <algorithm>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>

namespace {
/// Deeper than any path that fits into a row; what lies there is none of ours.
constexpr int deepest = 2000;
constexpr qint64 blockSize = 512; // of st_blocks, whatever the file system's own is

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
} // namespace

Result<QList<storage::QuarantinedRun>> storage::findQuarantinedRuns(const Root &root)
{
    const auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    const FileDescriptor quarantine = openFolderBeneath(own->number(), "quarantine");
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
            run.bytes += status.st_blocks * blockSize;
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
