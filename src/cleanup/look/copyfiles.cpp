// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/copyfiles.h"

#include "cleanup/run/outcomeof.h"
#include "core/base/bytes.h"
#include "storage/beneath.h"
#include "storage/copier.h"
#include "storage/lookbelow.h"

#include <QCoreApplication>
#include <QSet>
#include <cerrno>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

/// Calls `visit` once for every file that is to be copied.
void forEachFile(const cleanup::CopyRequest &request, const std::function<bool(const PlanSection &, qsizetype)> &visit)
{
    std::map<Directory, QSet<QByteArray>> seen;
    for (size_t section = 0; section < request.plan->sections.size(); ++section) {
        const PlanSection &part = request.plan->sections[section];
        for (qsizetype index = 0; index < part.items.size(); ++index) {
            if (part.items.state(index) != FileState::Present || !part.directory
                || !request.selection.isWanted(section, index))
                continue;
            const Item item = part.items.item(index);
            if (item.shareGroup != 0) {
                if (seen[*part.directory].contains(item.path))
                    continue;
                seen[*part.directory].insert(item.path);
            }
            if (!visit(part, index))
                return;
        }
    }
}

/// "scrapazoid-20261123-084512", with a number where two are made in one second.
Result<storage::FileDescriptor> makeFolder(int destination, const cleanup::CopyRequest &request, QByteArray &name)
{
    const QByteArray stem = "scrapazoid-"
        + request.plan->madeAt.toSql().left(19).remove(u'-').remove(u':').replace(u' ', u'-').toLatin1();
    for (int number = 1; number < 1000; ++number) {
        name = number == 1 ? stem : stem + '-' + QByteArray::number(number);
        if (mkdirat(destination, name.constData(), 0700) == 0)
            return storage::openFolderBeneath(destination, name);
        if (errno != EEXIST)
            break;
    }
    return failure(ErrorKind::Storage,
                   Tr::tr("The folder %1 cannot be written to: %2. Choose another one.")
                       .arg(bytes::displayName(request.destination), storage::errorText(errno)));
}
} // namespace

Result<cleanup::CopyResult> cleanup::copyFiles(const Target &target, const CopyRequest &request, const Context &context)
{
    const storage::FileDescriptor destination(
        open(request.destination.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!destination.isOpen()) {
        return failure(ErrorKind::Usage,
                       Tr::tr("The folder %1 cannot be opened: %2. Choose another one.")
                           .arg(bytes::displayName(request.destination), storage::errorText(errno)));
    }
    std::map<Directory, storage::Root> roots;
    for (const Directory directory : directories) {
        auto root = storage::Root::open(target.root(directory), directory);
        if (!root)
            continue; // its files fail one by one
        if (root->contains(destination.number())) {
            return failure(ErrorKind::Usage,
                           Tr::tr("The folder %1 lies inside the %2 folder, where copies would be orphans. Choose one "
                                  "outside.")
                               .arg(bytes::displayName(request.destination), toName(directory)));
        }
        roots.emplace(directory, std::move(*root));
    }
    context.progress->phase = Phase::Copying;
    qint64 files = 0;
    qint64 needed = 0;
    forEachFile(request, [&](const PlanSection &section, qsizetype index) {
        ++files;
        needed += section.items.item(index).identity.size;
        return true;
    });
    context.progress->itemsTotal = files;
    context.progress->bytesTotal = needed;
    const auto volume = storage::volumeOf(destination.number());
    if (!volume)
        return tl::unexpected(volume.error());
    if (volume->availableBytes < needed) {
        return failure(ErrorKind::Storage,
                       Tr::tr("The files need %1 and %2 has %3 free. Choose another folder, or untick some.")
                           .arg(bytes::forPeople(needed), bytes::displayName(request.destination),
                                bytes::forPeople(volume->availableBytes)));
    }
    CopyResult result;
    QByteArray name;
    const auto folder = makeFolder(destination.number(), request, name);
    if (!folder)
        return tl::unexpected(folder.error());
    result.folder = request.destination + '/' + name;
    std::map<Directory, std::pair<storage::FileDescriptor, storage::Copier>> copiers;
    for (const auto &[directory, root] : roots) {
        storage::FileDescriptor below = storage::makeFolderBeneath(folder->number(), toName(directory).toUtf8(), 0700);
        const int number = below.number();
        copiers.emplace(directory, std::pair(std::move(below), storage::Copier(root, number)));
    }
    forEachFile(request, [&](const PlanSection &section, qsizetype index) {
        const Item item = section.items.item(index);
        const auto copier = copiers.find(*section.directory);
        const storage::Copied copied = copier == copiers.end()
            ? storage::Copied{.error = Tr::tr("the %1 folder cannot be opened").arg(toName(*section.directory))}
            : copier->second.second.copy(item.path, item.identity, context.stop, context.progress->bytesDone);
        if (copied.isStopped) {
            result.isStopped = true;
            return false;
        }
        ++context.progress->itemsDone;
        if (copied.error.isEmpty()) {
            ++result.files;
            result.bytes += item.identity.size;
        } else {
            result.failed.push_back(outcomeOf(section, index, Outcome::Failed, copied.error));
        }
        return true;
    });
    // The originals may go next: the copies are on disk before anybody hears of them.
    context.progress->phase = Phase::Finishing;
    if (syncfs(folder->number()) != 0) {
        return failure(ErrorKind::Storage,
                       Tr::tr("The copies in %1 could not be brought to disk: %2. Keep the originals.")
                           .arg(bytes::displayName(result.folder), storage::errorText(errno)));
    }
    return result;
}

Result<cleanup::CopyResult> cleanup::copyFiles(const Target &target, const FilePaths &files,
                                               const QByteArray &destination, const Context &context)
{
    auto plan = std::make_shared<Plan>();
    for (const Directory directory : directories) {
        const QSet<QByteArray> &paths = files[static_cast<size_t>(directory)];
        if (paths.isEmpty())
            continue;
        const auto root = storage::Root::open(target.root(directory), directory);
        if (!root)
            return tl::unexpected(root.error());
        storage::Folders folders(root->descriptor());
        PlanSection section;
        section.kind = itemKindOf(directory);
        section.directory = directory;
        section.items = ItemList(section.kind);
        QByteArrayList ordered(paths.begin(), paths.end());
        std::sort(ordered.begin(), ordered.end());
        for (const QByteArray &path : std::as_const(ordered)) {
            const storage::Found found = storage::lookBelow(folders, path);
            Item item;
            item.kind = section.kind;
            item.path = path;
            item.state = FileState::Present;
            item.identity = found.identity; // of nothing, where it is gone: copying it fails and says so
            section.items.append(item);
        }
        plan->sections.push_back(std::move(section));
    }
    return copyFiles(target, {.plan = plan, .selection = {}, .destination = destination}, context);
}
