// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/planstillholds.h"

#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "database/journal/closingjournal.h"

namespace {
/// So many of a section's files are looked at before the first one is touched; fewer than the second say nothing.
constexpr qsizetype mostLooks = 100;
constexpr qsizetype leastLooks = 10;

std::vector<qsizetype> presentItems(const RunRequest &request, size_t section)
{
    const PlanSection &part = request.plan->sections[section];
    std::vector<qsizetype> present;
    for (qsizetype index = 0; index < part.items.size(); ++index) {
        if (request.selection.isWanted(section, index) && part.items.state(index) == FileState::Present)
            present.push_back(index);
    }
    return present;
}

/// A row goes also where its file is not there, so a section whose files are suddenly gone is not to be cleaned. Where
/// the rows are gone as well, another cleanup was faster; an orphan that is gone takes nothing with it.
Result<void> requireFiles(cleanup::Lead &lead, const storage::Store &root, const RunRequest &request, size_t section)
{
    const PlanSection &part = request.plan->sections[section];
    const std::vector<qsizetype> present = presentItems(request, section);
    const auto count = static_cast<qsizetype>(present.size());
    const qsizetype step = std::max<qsizetype>(1, count / mostLooks);
    std::vector<RowKey> ids;
    std::vector<QByteArray> paths;
    for (qsizetype place = 0; place < count; place += step) {
        const Item item = part.items.item(present[static_cast<size_t>(place)]);
        ids.push_back(item.id);
        paths.push_back(item.path);
    }
    const auto looks = static_cast<qsizetype>(paths.size());
    const std::vector<storage::Found> found = root.look(paths);
    std::vector<RowKey> gone;
    for (size_t place = 0; place < found.size(); ++place) {
        if (found[place].state == FileState::Gone)
            gone.push_back(ids[place]);
    }
    if (looks < leastLooks || static_cast<qsizetype>(gone.size()) * 2 <= looks)
        return {};
    const auto left = database::ClosingJournal(lead.connection()).countRows(lead.schema().files(*part.directory), gone);
    if (!left)
        return tl::unexpected(left.error());
    if (*left * 2 <= looks)
        return {};
    return failure(
        ErrorKind::Refused,
        Tr::tr("Refused: of %1 files of the preview that were looked at in the folder %2, %3 are gone by now: was "
               "it emptied, or is its volume not mounted? Check it and make a new preview.")
            .arg(looks)
            .arg(bytes::displayName(root.path()))
            .arg(*left));
}
} // namespace

Result<void> cleanup::requirePlanHolds(Lead &lead, const RunRequest &request)
{
    const Plan &plan = *request.plan;
    const auto canTell = database::ClosingJournal(lead.connection()).canTellSince(plan.snapshotXmin);
    if (!canTell)
        return tl::unexpected(canTell.error());
    if (!*canTell) {
        return failure(
            ErrorKind::Refused,
            Tr::tr("Refused: the preview is too old for this database to tell what has changed since. Make a new "
                   "preview."));
    }
    for (size_t section = 0; section < plan.sections.size(); ++section) {
        const auto directory = plan.sections[section].directory;
        if (!directory || presentItems(request, section).empty())
            continue;
        const auto root = lead.root(*directory);
        if (!root)
            return tl::unexpected(root.error());
        const auto planned = plan.roots.find(*directory);
        if (planned == plan.roots.end() || planned->second != (*root)->identity()) {
            return failure(
                ErrorKind::Refused,
                Tr::tr("Refused: %1 is another folder, or on another volume, than when the preview was made. "
                       "Check that the right volume is mounted and make a new preview.")
                    .arg(bytes::displayName((*root)->path())));
        }
        if (!plan.sections[section].facts().hasRow)
            continue;
        if (const auto there = requireFiles(lead, **root, request, section); !there)
            return there;
    }
    return {};
}
