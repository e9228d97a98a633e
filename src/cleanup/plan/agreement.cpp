// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/agreement.h"

#include "cleanup/plan/rootfiles.h"
#include "database/schema/canonicalpath.h"
#include "database/schema/readings.h"
#include "database/service/agreementrepository.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace {
/// Newest rows that stay: enough to tell, few enough to be looked at in a moment.
constexpr qint64 mostLooked = 500;
/// Of a table whose newest rows are planned, so many are skipped at most.
constexpr qint64 mostSkipped = 4500;
/// So few rows without a file say nothing about a folder.
constexpr qsizetype fewRows = 10;

/// Rows go although they are not old: for their missing files, or because somebody has chosen them.
bool isByAge(const PlanSection &section)
{
    return section.kind != ItemKind::Missing && !section.isChosen();
}

/// Those that the plan takes from `table` whatever their age.
QSet<RowKey> idsOfAnyAge(cleanup::PlanInProgress &planning, Directory table)
{
    QSet<RowKey> ids;
    for (const PlanSection &section : planning.sections()) {
        if (section.directory != table || !section.facts().hasRow || isByAge(section))
            continue;
        ids.reserve(ids.size() + section.items.size());
        for (qsizetype index = 0; index < section.items.size(); ++index)
            ids.insert(section.items.id(index));
    }
    return ids;
}

/// Ways to read the paths of some rows in one folder.
struct Readings {
    std::vector<qint64> rows;
    std::vector<QByteArray> paths;
};

/// How many of the rows lead to a file, or to where nobody can tell.
qint64 countLeading(const cleanup::Session &session, const std::map<Directory, Readings> &ways)
{
    cleanup::RootFiles disk(session);
    QSet<qint64> leading;
    for (const auto &[directory, some] : ways) {
        const std::vector<storage::Found> found = disk.look(directory, some.paths);
        for (size_t place = 0; place < some.rows.size(); ++place) {
            if (found.empty() || found[place].state != FileState::Gone)
                leading.insert(some.rows[place]);
        }
    }
    return leading.size();
}

Result<void> lookAtWhatStays(PlanSection &section, cleanup::PlanInProgress &planning, const storage::Store &root)
{
    const QSet<RowKey> planned = idsOfAnyAge(planning, root.directory());
    const database::Readings readings(planning.target());
    Agreement &agreement = section.agreement;
    std::map<Directory, Readings> ways;
    const auto add = [&](const RowKey &id, const QByteArray &path) {
        if (agreement.looked >= mostLooked || planned.contains(id))
            return;
        QByteArray room;
        database::CertainReadings certain;
        readings.certain(root.directory(), path, room, certain);
        for (const database::Reading &reading : certain.files) {
            ways[reading.directory].rows.push_back(agreement.looked);
            ways[reading.directory].paths.push_back(reading.path.toByteArray());
        }
        ++agreement.looked;
    };
    // What an execution that is still at it has written is not looked at: the row may come before its file.
    const auto read
        = database::AgreementRepository(planning.session().connection(), planning.session().schema(), root.directory())
              // By age alone every row from the cutoff on stays.
              .findNewest(isByAge(section) ? std::optional(section.cutoff) : std::nullopt, planning.stuckBefore(),
                          mostLooked + std::min<qint64>(planned.size(), mostSkipped), add);
    agreement.led = countLeading(planning.session(), ways);
    return read;
}

/// The first part of the paths of more than half of all planned rows; empty where there is none.
QByteArray sharedFolder(const ItemList &items)
{
    QHash<QByteArray, qsizetype> counts;
    for (qsizetype index = 0; index < items.size(); ++index) {
        const QByteArray path = items.path(index);
        if (const qsizetype slash = path.indexOf('/'); slash > 0)
            ++counts[path.first(slash)];
    }
    for (const auto &[folder, count] : counts.asKeyValueRange()) {
        if (2 * count > items.size())
            return folder;
    }
    return {};
}

qsizetype countGone(const ItemList &items)
{
    qsizetype gone = 0;
    for (qsizetype index = 0; index < items.size(); ++index)
        gone += items.state(index) == FileState::Gone ? 1 : 0;
    return gone;
}

bool hasFilesBelow(const storage::Listing &listing, const QByteArray &folder)
{
    std::vector<bool> isBelow;
    for (const QByteArray &one : listing.folders())
        isBelow.push_back(one.startsWith(folder + '/'));
    for (qsizetype file = 0; file < listing.size(); ++file) {
        if (isBelow[listing.folderOf(file)])
            return true;
    }
    return false;
}

void lookForAbsentFolder(PlanSection &section, const cleanup::PlanInProgress &planning, const storage::Store &root)
{
    if (countGone(section.items) < fewRows)
        return;
    const QByteArray folder = sharedFolder(section.items);
    if (folder.isEmpty() || database::pathProblem(folder, root.directory()) != Problem::None)
        return;
    // A folder that a volume is mounted on is still there without it, and empty. Where rows are to go because their
    // files are absent, that is told from the listing; old rows may well lead into a folder that was emptied in time.
    const auto listing = planning.keptListing(root.directory());
    const bool isAbsent = section.kind == ItemKind::Missing && listing ? !hasFilesBelow(*listing, folder)
                                                                       : root.look(folder).state == FileState::Gone;
    if (isAbsent)
        section.agreement.absentFolder = folder;
}

Result<void> lookAt(PlanSection &section, cleanup::PlanInProgress &planning)
{
    const auto root = planning.root(*section.directory);
    if (!root)
        return tl::unexpected(root.error());
    if (!section.facts().hasRow) {
        auto newest = database::AgreementRepository(planning.session().connection(), planning.session().schema(),
                                                    *section.directory)
                          .findNewestTime(planning.futureAfter());
        if (!newest)
            return tl::unexpected(newest.error());
        section.newestRow = *newest;
        return {};
    }
    lookForAbsentFolder(section, planning, **root);
    return lookAtWhatStays(section, planning, **root);
}
} // namespace

Result<void> cleanup::lookAtAgreement(PlanInProgress &planning)
{
    // Rows that get the path of their file again lose nothing, and lead nowhere before.
    const auto isMeant = [](const PlanSection &section) {
        return section.directory && !section.items.isEmpty() && !section.isRelink();
    };
    std::vector<PlanSection> &sections = planning.sections();
    if (std::none_of(sections.begin(), sections.end(), isMeant))
        return {};
    const auto snapshot = planning.snapshot();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    for (PlanSection &section : sections) {
        if (const auto looked = isMeant(section) ? lookAt(section, planning) : Result<void>(); !looked)
            return looked;
    }
    return {};
}
