// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/storagelook.h"

#include "cleanup/look/takeinventory.h"
#include "cleanup/plan/planinprogress.h"
#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "database/console/snapshotrepository.h"
#include "database/journal/runhistory.h"
#include "database/service/filerepository.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {
/// Users and types that a snapshot names; the rest share a name.
constexpr size_t mostNames = 500;
/// Runs in which cleanups of files are looked for.
constexpr int mostRuns = 2000;

QString nameOf(const StorageFigures::User &user)
{
    return user.user ? user.user->plain() : QString();
}

QString nameOf(const StorageFigures::Type &type)
{
    return bytes::escapeName(type.extension);
}

/// The parts of one dimension, the smallest of very many under one name.
template <typename Rows> void addParts(const Rows &rows, Dimension dimension, std::vector<GrowthPart> &parts)
{
    for (const Directory directory : directories) {
        std::map<QString, Tally> tallies;
        size_t place = 0;
        for (const auto &row : rows) {
            if (const Tally &tally = row.use.of(directory); tally.count > 0)
                tallies[place < mostNames ? nameOf(row) : u"*"_s] += tally;
            ++place;
        }
        for (const auto &[name, tally] : tallies)
            parts.push_back(
                {.dimension = dimension, .directory = directory, .name = name, .before = {}, .after = tally});
    }
}

std::vector<Snapshot> snapshotsOf(const Inventory &inventory, const StorageFigures &figures)
{
    std::vector<Snapshot> snapshots;
    for (const Directory directory : directories) {
        const DirectoryInventory &part = inventory.of(directory);
        snapshots.push_back({.day = inventory.takenAt.day(),
                             .directory = directory,
                             .takenAt = inventory.takenAt,
                             .files = part.files,
                             .allocated = part.allocated,
                             .rows = part.rows.rows,
                             .recordedBytes = part.rows.recordedBytes,
                             .orphans = figures.of(directory).orphans,
                             .missingRows = part.rows.missing.count});
    }
    return snapshots;
}

/// Keeps the look and reads all there are, some time after it began; what goes wrong here takes nothing from the look
/// itself.
Result<void> keep(cleanup::Session &session, cleanup::StorageLook &look, const cleanup::Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (!session.schema().isSetUp())
        return {};
    database::SnapshotRepository repository(session.connection());
    Result<void> kept;
    if (look.inventory->isComplete() && !session.facts().isReadOnly) {
        std::vector<GrowthPart> parts;
        addParts(look.figures.users, Dimension::User, parts);
        addParts(look.figures.types, Dimension::Type, parts);
        kept = repository.replace(snapshotsOf(*look.inventory, look.figures), parts);
    }
    auto all = repository.findAll();
    if (!all)
        return tl::unexpected(all.error());
    look.snapshots = std::move(*all);
    const auto runs = database::RunHistory(session.connection()).findRuns(mostRuns);
    if (!runs)
        return tl::unexpected(runs.error());
    std::copy_if(runs->begin(), runs->end(), std::back_inserter(look.cleanups), [](const RunRecord &run) {
        return run.action == RunAction::Cleanup && run.done.itemsThatTakeFiles() > 0 && !run.isUndone();
    });
    return kept;
}
} // namespace

Result<cleanup::StorageLookPtr> cleanup::lookAtStorage(Session &session, const Context &context)
{
    auto inventory = takeInventory(session, context);
    if (!inventory)
        return tl::unexpected(inventory.error());
    context.progress->phase = Phase::Finishing;
    auto look = std::make_shared<StorageLook>(StorageLook{.inventory = *inventory,
                                                          .figures = StorageFigures::of(**inventory),
                                                          .snapshots = {},
                                                          .cleanups = {},
                                                          .snapshotTrouble = {}});
    if (const auto kept = keep(session, *look, context); !kept)
        look->snapshotTrouble = kept.error().message;
    return look;
}

Result<Growth> cleanup::findGrowth(Session &session, qint64 day, qint64 laterDay, const Context &context)
{
    if (day >= laterDay)
        return failure(ErrorKind::Usage, Tr::tr("The first day must be before the second one."));
    if (const auto has = requireFileTables(session.target()); !has)
        return tl::unexpected(has.error());
    PlanInProgress planning(session, context);
    if (const auto begun = planning.begin({}); !begun)
        return tl::unexpected(asStopped(begun.error(), context));
    const auto snapshot = planning.snapshot();
    if (!snapshot)
        return tl::unexpected(asStopped(snapshot.error(), context));
    Growth growth;
    if (session.schema().isSetUp()) {
        auto parts = database::SnapshotRepository(session.connection()).findGrowth(day, laterDay);
        if (!parts)
            return tl::unexpected(asStopped(parts.error(), context));
        if (*parts) {
            growth.isFromSnapshots = true;
            growth.parts = std::move(**parts);
            return growth;
        }
    }
    for (const Directory directory : directories) {
        auto parts = database::FileRepository(session.connection(), session.schema(), directory)
                         .findGrowth(ServerTime::beginOfDay(day + 1), ServerTime::beginOfDay(laterDay + 1));
        if (!parts)
            return tl::unexpected(asStopped(parts.error(), context));
        growth.parts.insert(growth.parts.end(), parts->begin(), parts->end());
    }
    std::stable_sort(growth.parts.begin(), growth.parts.end(), [](const GrowthPart &a, const GrowthPart &b) {
        return std::abs(a.after.bytes - a.before.bytes) > std::abs(b.after.bytes - b.before.bytes);
    });
    return growth;
}
