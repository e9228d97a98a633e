// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/worlddraft.h"

#include "demo/calendar.h"
#include "demo/dice.h"
#include "demo/drawexecutions.h"
#include "demo/filenames.h"
#include "demo/oddities.h"
#include "demo/orphans.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr double screenshotsAtScaleOne = 25'600;
constexpr double downloadsAtScaleOne = 13'100;
/// Share of a root's files that is older than the retention.
constexpr double expiredShare = 0.275;
constexpr double missingShare = 0.0053;
constexpr double unknownSizeShare = 0.01;

/// How many files an execution makes, relative to others: by user and by luck; failed ones get less far.
double productivity(const DraftExecution &execution, Dice &dice)
{
    const double byUser = 0.6 + 0.1 * (execution.user * 7 % 11);
    const double byStatus = execution.status == "completed"_L1 ? 1 : 0.4;
    return byUser * byStatus * dice.logNormal(1, 0.45);
}

Micros endOf(const DraftExecution &execution, Micros now)
{
    // A stuck one stopped producing long ago, at the service's limit.
    return std::min(execution.completed.value_or(now), execution.started.value_or(now) + 300 * second);
}

void addFile(WorldDraft &draft, Directory directory, const DraftExecution &execution, filenames::Layout layout,
             int number, Micros time, Dice &dice)
{
    DraftFile file{.directory = directory, .modified = time};
    if (directory == Directory::Screenshots) {
        file.content = Content::Picture;
        file.size = filenames::screenshotSize(dice);
        file.path = filenames::screenshot(layout, execution, number, time, dice);
    } else {
        const filenames::Download drawn = filenames::drawDownload(dice);
        file.content = drawn.content;
        file.size = drawn.size;
        file.path = filenames::download(layout, execution, number, time, drawn.extension, dice);
    }
    file.exists = !dice.chance(missingShare);
    draft.missing += file.exists ? 0 : 1;
    DraftRow row{
        .directory = directory, .execution = execution.id, .path = filenames::spelled(directory, file.path, dice)};
    row.time = time;
    if (!dice.chance(unknownSizeShare))
        row.size = file.size;
    draft.files << file;
    draft.rows << row;
}

/// Files of all executions for one root: as many in all as asked for, the wanted share of them older than the
/// retention, fading towards the 45th day.
void addFiles(WorldDraft &draft, Directory directory, double wanted, Dice &dice)
{
    QList<double> rates;
    double fresh = 0;
    double old = 0;
    for (const DraftExecution &execution : std::as_const(draft.executions)) {
        const Micros age = draft.now - execution.queued;
        const bool waiting = execution.status == "pending"_L1;
        rates << (waiting ? 0 : productivity(execution, dice));
        (age < Calendar::retention ? fresh : old) += rates.last() * Calendar::survival(age);
    }
    const double perFresh = wanted * (1 - expiredShare) / fresh;
    const double survivors = std::min(1.0, wanted * expiredShare / (old * perFresh));
    for (qsizetype index = 0; index < draft.executions.size(); ++index) {
        const DraftExecution &execution = draft.executions.at(index);
        const Micros age = draft.now - execution.queued;
        // Cleaned executions lost all files of a kind, or none.
        if (rates.at(index) <= 0 || (age >= Calendar::retention && !dice.chance(survivors * Calendar::survival(age))))
            continue;
        const filenames::Layout layout = filenames::drawLayout(dice);
        const int count = dice.poisson(rates.at(index) * perFresh);
        QList<Micros> times;
        for (int number = 0; number < count; ++number)
            times << dice.between(*execution.started, endOf(execution, draft.now));
        std::sort(times.begin(), times.end());
        for (int number = 0; number < count; ++number)
            addFile(draft, directory, execution, layout, number + 1, times.at(number), dice);
    }
}

/// Ids rise with time and have gaps where the service's own cleanup took rows.
void numberRows(WorldDraft &draft)
{
    constexpr qint64 lastScreenshot = 612'480;
    constexpr qint64 lastDownload = 304'127;
    constexpr qint64 gapOfOldRows = 6;
    std::stable_sort(draft.rows.begin(), draft.rows.end(), [&](const DraftRow &a, const DraftRow &b) {
        return std::pair(a.directory, a.time.value_or(draft.now)) < std::pair(b.directory, b.time.value_or(draft.now));
    });
    qint64 id = 0;
    for (auto row = draft.rows.rbegin(); row != draft.rows.rend(); ++row) {
        const bool first = row == draft.rows.rbegin() || row->directory != std::prev(row)->directory;
        if (first)
            id = row->directory == Directory::Screenshots ? lastScreenshot : lastDownload;
        else
            id -= draft.now - row->time.value_or(draft.now) > Calendar::retention ? gapOfOldRows : 1;
        row->id = id;
    }
}

} // namespace

WorldDraft draftWorld(const DraftOptions &options)
{
    Dice dice(options.seed);
    WorldDraft draft;
    draft.now = options.now;
    draft.executions = drawExecutions(options, dice);
    addFiles(draft, Directory::Screenshots, screenshotsAtScaleOne * options.scale, dice);
    addFiles(draft, Directory::Downloads, downloadsAtScaleOne * options.scale, dice);
    addOrphans(draft, options.scale, dice);
    addOddities(draft, dice);
    numberRows(draft);
    return draft;
}

} // namespace demo
