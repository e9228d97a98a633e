// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/retention.h"

#include "database/canonicalpath.h"
#include "database/filerepository.h"
#include "storage/lookbelow.h"

#include <QCoreApplication>
#include <QHash>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

/// Rows that name a file together: those of the plan by index, and whether the plan has them all.
struct ShareGroup {
    std::vector<qsizetype> planned;
    bool hasOthers = false;
};

/// The last planned row of a file takes it; the others, and all where a row outside the plan names it too, leave it.
Result<void> markShared(PlanSection &section, database::FileRepository &files, ServerTime stuckBefore)
{
    if (section.items.isEmpty())
        return {};
    QHash<quint32, QList<qint64>> groups;
    if (const auto read
        = files.findShared(section.cutoff, stuckBefore, [&](quint32 group, qint64 id) { groups[group].append(id); });
        !read)
        return read;
    if (groups.isEmpty())
        return {};
    QHash<qint64, qsizetype> indexOfId;
    indexOfId.reserve(section.items.size());
    for (qsizetype index = 0; index < section.items.size(); ++index)
        indexOfId.insert(section.items.id(index), index);
    for (const auto &[group, ids] : groups.asKeyValueRange()) {
        ShareGroup shared;
        for (const qint64 id : ids) {
            if (const auto found = indexOfId.constFind(id); found != indexOfId.cend())
                shared.planned.push_back(*found);
            else
                shared.hasOthers = true;
        }
        std::sort(shared.planned.begin(), shared.planned.end());
        for (size_t place = 0; place < shared.planned.size(); ++place) {
            section.items.setShareGroup(shared.planned[place], group);
            if (shared.hasOthers || place + 1 < shared.planned.size())
                section.items.setFile(shared.planned[place], FileState::None, Problem::SharedFile, {});
        }
    }
    return {};
}

/// Looks at every file of the plan. True unless a stop was asked for.
bool lookAtFiles(PlanSection &section, const storage::Root &root, const cleanup::Context &context)
{
    storage::Folders folders(root.descriptor());
    context.progress->phase = Phase::Checking;
    context.progress->itemsTotal = section.items.size();
    for (qsizetype index = 0; index < section.items.size(); ++index) {
        if (context.stop.stop_requested())
            return false;
        context.progress->itemsDone = index;
        const QByteArray path = section.items.path(index);
        if (const Problem problem = database::pathProblem(path, root.directory()); problem != Problem::None) {
            section.items.setFile(index, FileState::Problem, problem, {});
        } else if (section.items.problem(index) != Problem::SharedFile) {
            const storage::Found found = storage::lookBelow(folders, path);
            section.items.setFile(index, found.state, found.problem, found.identity);
        }
    }
    return true;
}

Result<void> readRows(PlanSection &section, cleanup::Planning &planning, Directory directory)
{
    const auto snapshot = planning.snapshot();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    database::FileRepository files(planning.session().connection, planning.session().schema, directory);
    if (const auto read = files.findExpired(section.cutoff, planning.stuckBefore(),
                                            [&](const Item &item) { section.items.append(item); });
        !read)
        return read;
    if (const auto read = files.findKept(section.cutoff, planning.stuckBefore(), planning.now(),
                                         [&](const Item &item) { section.kept.append(item); });
        !read)
        return read;
    const auto figures = files.findFigures(section.cutoff, planning.futureAfter());
    const auto lastDone = planning.lastDone(section.kind);
    if (!figures || !lastDone)
        return tl::unexpected(figures ? lastDone.error() : figures.error());
    section.tableRows = figures->rows;
    section.newerRows = figures->newer;
    section.futureRows = figures->future;
    section.highestId = figures->highestId;
    section.lastRunDone = *lastDone;
    return markShared(section, files, planning.stuckBefore());
}
} // namespace

Result<void> cleanup::addRetention(Planning &planning, Directory directory, int days)
{
    const auto root = planning.root(directory);
    if (!root)
        return tl::unexpected(root.error());
    PlanSection section;
    section.kind = itemKindOf(directory);
    section.directory = directory;
    section.cutoff = planning.now().minusSeconds(qint64(days) * 24 * 3600);
    section.retentionDays = days;
    section.items = ItemList(section.kind);
    section.kept = ItemList(section.kind);
    if (const auto read = readRows(section, planning, directory); !read)
        return read;
    if (!lookAtFiles(section, **root, planning.context()))
        return failure(ErrorKind::Stopped, {});
    const auto listing = planning.listing(directory);
    if (!listing)
        return tl::unexpected(listing.error());
    section.rootFiles = (*listing)->size();
    planning.add(std::move(section));
    return {};
}
