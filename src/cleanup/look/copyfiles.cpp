// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/copyfiles.h"

#include "cleanup/run/outcomeof.h"
#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "storage/destination.h"
#include "storage/store.h"

#include <QSet>
#include <map>

using namespace Qt::StringLiterals;

namespace {
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

/// "scrapazoid-20261123-084512"
QByteArray folderName(const cleanup::CopyRequest &request)
{
    return "scrapazoid-"
        + request.plan->madeAt.toSql().left(19).remove(u'-').remove(u':').replace(u' ', u'-').toLatin1();
}
} // namespace

Result<cleanup::CopyResult> cleanup::copyFiles(const Session &session, const CopyRequest &request,
                                               const Context &context)
{
    const auto destination = storage::Destination::open(request.destination);
    if (!destination)
        return tl::unexpected(destination.error());
    std::map<Directory, std::unique_ptr<storage::Store>> roots;
    for (const Directory directory : directories) {
        auto root = session.openRoot(directory);
        if (!root)
            continue; // its files fail one by one
        const auto isInside = (*root)->contains(*destination);
        if (!isInside)
            return tl::unexpected(isInside.error());
        if (*isInside) {
            return failure(ErrorKind::Usage,
                           Tr::tr("The folder %1 lies inside the %2 folder, where copies would be orphans. Choose one "
                                  "outside.")
                               .arg(bytes::displayName(request.destination), toWord(directory)));
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
    const auto volume = destination->volume();
    if (!volume)
        return tl::unexpected(volume.error());
    if (volume->availableBytes < needed) {
        return failure(ErrorKind::Storage,
                       Tr::tr("The files need %1 and %2 has %3 free. Choose another folder, or untick some.")
                           .arg(bytes::forPeople(needed), bytes::displayName(request.destination),
                                bytes::forPeople(volume->availableBytes)));
    }
    CopyResult result;
    const auto folder = destination->makeNew(folderName(request));
    if (!folder)
        return tl::unexpected(folder.error());
    result.folder = folder->path();
    std::map<Directory, storage::Destination> folders;
    std::map<Directory, std::unique_ptr<storage::Copying>> copiers;
    for (const auto &[directory, root] : roots) {
        auto below = folder->make(toName(directory).toUtf8());
        if (!below)
            return tl::unexpected(below.error());
        const auto placed = folders.emplace(directory, std::move(*below)).first;
        copiers.emplace(directory, root->copyTo(placed->second));
    }
    forEachFile(request, [&](const PlanSection &section, qsizetype index) {
        const Item item = section.items.item(index);
        const auto copier = copiers.find(*section.directory);
        const storage::Copied copied = copier == copiers.end()
            ? storage::Copied{.error = Tr::tr("the %1 folder cannot be opened").arg(toWord(*section.directory))}
            : copier->second->copy({item.path, item.identity}, context.stop, context.progress->bytesDone);
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
    if (const auto synced = folder->sync(); !synced)
        return tl::unexpected(synced.error());
    return result;
}

Result<cleanup::CopyResult> cleanup::copyFiles(const Session &session, const FilePaths &files,
                                               const QByteArray &destination, const Context &context)
{
    auto plan = std::make_shared<Plan>();
    for (const Directory directory : directories) {
        const QSet<QByteArray> &paths = files[static_cast<size_t>(directory)];
        if (paths.isEmpty())
            continue;
        const auto root = session.openRoot(directory);
        if (!root)
            return tl::unexpected(root.error());
        PlanSection section;
        section.kind = itemKindOf(directory);
        section.directory = directory;
        section.items = ItemList(section.kind);
        QByteArrayList ordered(paths.begin(), paths.end());
        std::sort(ordered.begin(), ordered.end());
        const std::vector<storage::Found> found = (*root)->look(ordered);
        for (qsizetype index = 0; index < ordered.size(); ++index) {
            Item item;
            item.kind = section.kind;
            item.path = ordered.at(index);
            item.state = FileState::Present;
            // Of nothing, where it is gone: copying it fails and says so.
            item.identity = found[static_cast<size_t>(index)].identity;
            section.items.append(item);
        }
        plan->sections.push_back(std::move(section));
    }
    return copyFiles(session, {.plan = plan, .selection = {}, .destination = destination}, context);
}
