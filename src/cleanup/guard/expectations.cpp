// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/expectations.h"

#include "cleanup/guard/line.h"
#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "core/plan/words.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
using cleanup::number;
using State = Interlock::State;

/// Fewer stuck executions than this are no sign of anything.
constexpr qint64 severalStuck = 3;
/// A handful may well have been begun together, by hand or by one routine: that says nothing about a clock.
constexpr qint64 manyTogether = 5;
constexpr qint64 minuteMicroseconds = 60'000'000;
/// So few rows say nothing about the others.
constexpr qint64 fewRows = 10;
/// Of a hundred rows that stay so many lead to their files where all is well.
constexpr qint64 percentLed = 90;
/// An execution that died may leave so many files without a row.
constexpr qint64 handfulOfFiles = 5;

QString percent(double value)
{
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

double share(qint64 part, qint64 whole)
{
    return whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

Interlock line(const QString &key, bool isGood, const QString &label, const QString &mend)
{
    return cleanup::line(key, isGood, State::Guard, label, mend);
}

Interlock withFigures(Interlock line, const QMap<QString, double> &figures)
{
    line.figures = figures;
    return line;
}

/// Calls with the index of each item of a section that is selected.
template <typename Visit> void forEachWanted(const Plan &plan, size_t section, const Selection &selection, Visit visit)
{
    for (qsizetype index = 0; index < plan.sections[section].items.size(); ++index) {
        if (selection.isWanted(section, index))
            visit(index);
    }
}

/// What a selection leaves of the stuck executions.
struct Stuck {
    qint64 count = 0;
    std::optional<ServerTime> first;
    std::optional<ServerTime> last;

    bool startedTogether() const
    {
        return first && count >= manyTogether && last->microseconds - first->microseconds <= minuteMicroseconds;
    }
};

Stuck stuckOf(const Plan &plan, size_t section, const Selection &selection)
{
    Stuck stuck;
    forEachWanted(plan, section, selection, [&](qsizetype index) {
        ++stuck.count;
        if (const auto started = plan.sections[section].items.time(index)) {
            stuck.first = std::min(*started, stuck.first.value_or(*started));
            stuck.last = std::max(*started, stuck.last.value_or(*started));
        }
    });
    return stuck;
}

Interlock stuckLine(const Plan &plan, size_t index, const Selection &selection, const GuardLimits &limits)
{
    const PlanSection &section = plan.sections[index];
    const Stuck stuck = stuckOf(plan, index, selection);
    const bool isMost = stuck.count >= severalStuck && 2 * stuck.count > section.unfinishedRows;
    // The service's own clock may be a little ahead of the server's.
    const bool startsInFuture
        = section.newestStart && *section.newestStart > plan.madeAt.minusSeconds(-limits.maxClockSkewSeconds);
    const bool asks = isMost && limits.stuckAtOnce > 0
        && (stuck.count > limits.stuckAtOnce || stuck.startedTogether() || startsInFuture);
    QString label
        = Tr::tr("%1 of %2 unfinished executions are stuck.").arg(number(stuck.count), number(section.unfinishedRows));
    if (isMost) {
        label = stuck.count == section.unfinishedRows
            ? Tr::tr("All %1 unfinished executions are stuck at once: is the clock right?").arg(number(stuck.count))
            : Tr::tr("%1 of %2 unfinished executions are stuck at once: is the clock right?")
                  .arg(number(stuck.count), number(section.unfinishedRows));
    }
    if (asks && startsInFuture)
        label += Tr::tr(" One of them starts at %1, which the server's clock has not reached.")
                     .arg(section.newestStart->toWords());
    else if (asks && stuck.startedTogether())
        label += Tr::tr(" They all started within one minute.");
    return withFigures(
        line(u"stuck-at-once"_s, !asks, label,
             Tr::tr("Check the clocks of the server and of the service's machine, and whether the service runs.")),
        {{u"rows"_s, static_cast<double>(stuck.count)}, {u"of"_s, static_cast<double>(section.unfinishedRows)}});
}

/// Rows without a file are nothing special as long as the others have theirs.
Interlock agreementLine(const PlanSection &section, qint64 items, qint64 gone)
{
    const QString folder = toWord(*section.directory);
    const Agreement &agreement = section.agreement;
    const bool isMuch = 100 * gone > (100 - percentLed) * items;
    const bool isApart = agreement.looked >= fewRows && 100 * agreement.led < percentLed * agreement.looked;
    const QString mend
        = Tr::tr("Check that the whole %1 folder is mounted here, and its path and prefixes.").arg(folder);
    if (isMuch && !agreement.absentFolder.isEmpty()) {
        return line(
            u"agreement"_s, false,
            Tr::tr("%1 of %2 rows of %3 have no file, and the folder %4, into which most of them lead, has none "
                   "or is not there.")
                .arg(number(gone), number(items), folder, bytes::displayName(agreement.absentFolder)),
            mend);
    }
    return withFigures(
        line(u"agreement"_s, !(isMuch && isApart),
             Tr::tr("Of the %1 newest rows of %2 that stay %3 lead to their files; of %4 that go %5 have none.")
                 .arg(number(agreement.looked), folder, number(agreement.led), number(items), number(gone)),
             mend),
        {{u"looked"_s, static_cast<double>(agreement.looked)},
         {u"led"_s, static_cast<double>(agreement.led)},
         {u"rows"_s, static_cast<double>(items)},
         {u"gone"_s, static_cast<double>(gone)}});
}

Interlock newerLine(const Plan &plan, size_t index, const Selection &selection, const GuardLimits &limits)
{
    const PlanSection &section = plan.sections[index];
    const QString folder = toWord(*section.directory);
    qint64 newer = 0;
    if (section.newestRow && section.tableRows >= fewRows) {
        const ServerTime newest = section.newestRow->minusSeconds(-limits.maxClockSkewSeconds);
        forEachWanted(plan, index, selection, [&](qsizetype item) {
            const auto time = section.items.time(item);
            newer += time && *time > newest ? 1 : 0;
        });
    }
    return line(u"newer-than-rows"_s, newer <= handfulOfFiles,
                newer > handfulOfFiles
                    ? Tr::tr("%1 files are newer than the newest row of %2 (%3): was the database restored?")
                          .arg(number(newer), folder, section.newestRow->toWords())
                    : Tr::tr("The files of %1 without a row are no newer than its rows.").arg(folder),
                Tr::tr("Check that this is the right database, and as new as the folder."));
}

/// What somebody has chosen is live as long as no retention would take it: the service still shows it to its users.
Interlock liveFilesLine(const Target &target, const Plan &plan, size_t index, const Selection &selection)
{
    const PlanSection &section = plan.sections[index];
    const Directory directory = *section.directory;
    const int days = target.retentionDays(directory);
    const ServerTime expiredBefore = plan.madeAt.minusSeconds(qint64(days) * 24 * 3600);
    qint64 rows = 0;
    qint64 live = 0;
    forEachWanted(plan, index, selection, [&](qsizetype item) {
        ++rows;
        const auto time = section.items.time(item);
        live += !time || *time >= expiredBefore ? 1 : 0;
    });
    const QString kept = Tr::tr("%n day(s)", nullptr, days);
    return withFigures(
        line(u"live-files"_s, live == 0,
             live == 0
                 ? Tr::tr("All chosen files of %1 are older than the %2 for which they are kept.")
                       .arg(toWord(directory), kept)
                 : Tr::tr("Chosen files of %3 that are live, younger than the %4 for which they are kept, so that the "
                          "service still shows them: %1 of %2.")
                       .arg(number(live), number(rows), toWord(directory), kept),
             Tr::tr("Look at these files in the preview, and go on only if they are meant to go before their time.")),
        {{u"rows"_s, static_cast<double>(live)}, {u"of"_s, static_cast<double>(rows)}});
}

/// What goes because something is not there, not because of its age.
bool isByAbsence(ItemKind kind)
{
    return kind == ItemKind::Orphan || kind == ItemKind::Missing;
}

/// What goes of one folder and of its table, over all sections: the same row may be planned for its age and for its
/// missing file.
struct Taken {
    qint64 rows = 0;
    qint64 tableRows = 0;
    qint64 files = 0;
    qint64 rootFiles = 0;
    bool takesRows = false;
    bool takesFiles = false;
};

Taken takenFrom(Directory directory, const Plan &plan, const Selection &selection, bool isLimitSet)
{
    Taken taken;
    const auto isOfTable
        = [&](const PlanSection &section) { return section.directory == directory && section.facts().hasRow; };
    const bool mayRepeat = std::count_if(plan.sections.begin(), plan.sections.end(), isOfTable) > 1;
    QSet<RowKey> ids;
    for (size_t index = 0; index < plan.sections.size(); ++index) {
        const PlanSection &section = plan.sections[index];
        if (section.directory != directory || !(isLimitSet || isByAbsence(section.kind)))
            continue;
        const bool hasRow = isOfTable(section);
        bool isEmpty = true;
        forEachWanted(plan, index, selection, [&](qsizetype item) {
            isEmpty = false;
            if (hasRow && mayRepeat)
                ids.insert(section.items.id(item));
            else if (hasRow)
                ++taken.rows;
            taken.files += section.items.state(item) == FileState::Present ? 1 : 0;
        });
        if (isEmpty && plan.sections.size() > 1)
            continue;
        taken.takesRows = taken.takesRows || hasRow;
        taken.takesFiles = taken.takesFiles || section.facts().takesFile;
        taken.tableRows = std::max(taken.tableRows, section.tableRows);
        taken.rootFiles = std::max(taken.rootFiles, section.rootFiles);
    }
    taken.rows += ids.size();
    return taken;
}

Interlocks shareLines(Directory directory, const Plan &plan, const Selection &selection, const GuardLimits &limits)
{
    const bool isLimitSet = limits.maxPercent > 0;
    const double limit = limits.absencePercent();
    const Taken taken = takenFrom(directory, plan, selection, isLimitSet);
    const QString mend = isLimitSet
        ? Tr::tr("Clean up less at once; the limit is one that somebody has set.")
        : Tr::tr("Check that folder and database belong together, and that nobody has emptied either.");
    const auto shareLine = [&](const QString &key, double found, const QString &label) {
        return withFigures(
            line(key, found <= limit, label.arg(percent(found), toWord(directory), percent(limit)), mend),
            {{u"percent"_s, found}, {u"limit"_s, limit}});
    };
    Interlocks lines;
    if (taken.takesRows)
        lines << shareLine(u"table-share"_s, share(taken.rows, taken.tableRows),
                           Tr::tr("%1 % of all rows of %2 (limit %3 %)."));
    if (taken.takesFiles)
        lines << shareLine(u"root-share"_s, share(taken.files, taken.rootFiles),
                           Tr::tr("%1 % of all files of the %2 folder (limit %3 %)."));
    return lines;
}
} // namespace

qint64 cleanup::countGone(const Plan &plan, size_t section, const Selection &selection)
{
    qint64 gone = 0;
    forEachWanted(plan, section, selection, [&](qsizetype index) {
        gone += plan.sections[section].items.state(index) == FileState::Gone ? 1 : 0;
    });
    return gone;
}

Interlocks cleanup::expectationLines(const Target &target, const Plan &plan, const Selection &selection)
{
    Interlocks lines;
    for (size_t index = 0; index < plan.sections.size(); ++index) {
        const PlanSection &section = plan.sections[index];
        qint64 items = 0;
        forEachWanted(plan, index, selection, [&](qsizetype) { ++items; });
        if (items == 0)
            continue;
        if (!section.facts().namesFile)
            lines << stuckLine(plan, index, selection, target.guards);
        else if (!section.facts().hasRow)
            lines << newerLine(plan, index, selection, target.guards);
        else if (section.isChosen())
            lines << liveFilesLine(target, plan, index, selection);
        if (section.facts().namesFile && section.facts().hasRow && !section.isRelink())
            lines << agreementLine(section, items, countGone(plan, index, selection));
    }
    for (const Directory directory : directories)
        lines += shareLines(directory, plan, selection, target.guards);
    return lines;
}
