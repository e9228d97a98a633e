// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/orphans.h"

#include "demo/dice.h"
#include "demo/drawexecutions.h"
#include "demo/filenames.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr double orphansAtScaleOne = 1300;

/// An execution that has been deleted together with its rows: older than all that are left.
DraftExecution deletedExecution(const WorldDraft &draft, Dice &dice)
{
    DraftExecution execution;
    execution.id = draft.executions.first().id - dice.between(1, 9000);
    execution.user = drawUser(dice);
    return execution;
}

Micros orphanAge(Dice &dice)
{
    const auto drawn = static_cast<Micros>(dice.logNormal(6.0 * day, 1.1));
    return std::clamp(drawn, 3 * hour, 60 * day);
}

void add(WorldDraft &draft, DraftFile file)
{
    draft.files << std::move(file);
    ++draft.orphans;
}

void addDeletedRowsFile(WorldDraft &draft, Directory directory, int number, Dice &dice)
{
    const DraftExecution execution = deletedExecution(draft, dice);
    const auto layout = filenames::drawLayout(dice);
    DraftFile file{.directory = directory, .modified = draft.now - orphanAge(dice)};
    if (directory == Directory::Screenshots) {
        file.content = Content::Picture;
        file.size = filenames::screenshotSize(dice);
        file.path = filenames::screenshot(layout, execution, number, file.modified, dice);
    } else {
        const filenames::Download drawn = filenames::drawDownload(dice);
        file.content = drawn.content;
        file.size = drawn.size;
        file.path = filenames::download(layout, execution, number, file.modified, drawn.extension, dice);
    }
    if (dice.chance(0.12))
        file.path.prepend(dice.chance(0.5) ? "tmp/" : "old/restored/");
    add(draft, std::move(file));
}

void addHalfDownloaded(WorldDraft &draft, int number, Dice &dice)
{
    const bool fresh = number % 5 == 0;
    const Micros age = fresh ? dice.between(2 * second, 3 * minute) : orphanAge(dice);
    DraftFile file{.directory = Directory::Downloads, .content = Content::Raw, .modified = draft.now - age};
    file.size = static_cast<qint64>(dice.logNormal(1.5e6, 1.0));
    file.path = "Unconfirmed " + QByteArray::number(dice.between(100'000, 999'999)) + '-' + QByteArray::number(number)
        + (dice.chance(0.5) ? ".crdownload" : ".part");
    add(draft, std::move(file));
}

} // namespace

void addOrphans(WorldDraft &draft, double scale, Dice &dice)
{
    const int count = std::max(8, static_cast<int>(std::lround(orphansAtScaleOne * scale)));
    const int halves = std::max(2, count / 30);
    for (int number = 0; number < halves; ++number)
        addHalfDownloaded(draft, number, dice);
    for (int number = halves; number < count; ++number) {
        const Directory directory = dice.chance(0.62) ? Directory::Screenshots : Directory::Downloads;
        addDeletedRowsFile(draft, directory, number, dice);
    }
}

} // namespace demo
