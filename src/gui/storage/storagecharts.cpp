// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/storagecharts.h"

#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "core/target/target.h"
#include "gui/tr.h"
#include "models/inventoryfilesmodel.h"

#include <QDate>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
constexpr int fewestAges = 14;
constexpr int mostAges = 60;

gui::ChartData::Series seriesOf(const QString &name, models::State color, size_t count)
{
    return {.name = name, .color = color, .values = std::vector<double>(count)};
}

/// For an axis, which has little room.
QString dayText(const QDate &date)
{
    //: How a day of this year is written, in the letters that QDate::toString() knows.
    return QLocale().toString(date, Tr::tr("d MMM"));
}

/// What cleanups took on each of these days, in words.
QStringList notesOf(const std::vector<RunRecord> &cleanups, const QList<qint64> &days)
{
    QStringList notes(days.size());
    for (const RunRecord &run : cleanups) {
        const qsizetype place = days.indexOf(run.startedAt.day());
        if (place < 0)
            continue;
        QString note = Tr::tr("%1 took %Ln file(s), %2", nullptr, static_cast<int>(run.done.itemsThatTakeFiles()))
                           .arg(bytes::displayText(run.command), bytes::forPeople(run.done.bytes));
        if (run.undone > 0)
            note += Tr::tr(" (%Ln item(s) brought back)", nullptr, static_cast<int>(run.undone));
        notes[place] = notes[place].isEmpty() ? note : note + u"; "_s + notes[place]; // the newest comes first
    }
    return notes;
}

/// Columns of the age chart: past the longer retention by half, so that what expires is seen; the last one is open.
int ageColumns(const StorageFigures &figures, const RetentionDays &days)
{
    size_t oldest = 0;
    for (const DirectoryFigures &directory : figures.directories)
        oldest = std::max(oldest, directory.ages.size());
    const int wanted = std::max({fewestAges, days[0] * 3, days[1] * 3});
    return std::clamp(static_cast<int>(std::min<size_t>(oldest, 10'000)), 1, std::min(wanted, mostAges));
}
} // namespace

std::pair<int, int> gui::storagecharts::ageRange(const StorageFigures &figures, const RetentionDays &days, int category)
{
    const bool isLast = category + 1 == ageColumns(figures, days);
    return {category, isLast ? longestRetentionDays + 1 : category + 1};
}

gui::ChartData gui::storagecharts::byAge(const StorageFigures &figures, const RetentionDays &days)
{
    const int columns = ageColumns(figures, days);
    ChartData data{.categoryTitle = Tr::tr("Age")};
    data.series
        = {seriesOf(models::standingText(Standing::Live), models::RunningState, static_cast<size_t>(columns)),
           seriesOf(models::standingText(Standing::Expired), models::ExpiredState, static_cast<size_t>(columns))};
    const int labelEvery = columns <= 16 ? 1 : columns <= 35 ? 7 : 10;
    for (int column = 0; column < columns; ++column) {
        const bool isLast = column + 1 == columns;
        data.categories << (isLast ? Tr::tr("more than %n day(s)", nullptr, column)
                                   : Tr::tr("%1 to %2 days").arg(column).arg(column + 1));
        data.labels << (isLast ? QString::number(column) + u'+'
                            : column % labelEvery == 0 && columns - 1 - column >= labelEvery / 2
                            ? QString::number(column)
                            : QString());
    }
    for (const Directory directory : directories) {
        const DirectoryFigures &part = figures.of(directory);
        for (size_t age = 0; age < part.ages.size(); ++age) {
            const bool isExpired = static_cast<int>(age) >= days[static_cast<size_t>(directory)];
            const size_t column = std::min(age, static_cast<size_t>(columns) - 1);
            data.series[isExpired ? 1 : 0].values[column] += static_cast<double>(part.ages[age].bytes);
        }
    }
    const int shortest = std::min(days[0], days[1]);
    data.marker = shortest;
    data.markerLabel = days[0] == days[1] ? Tr::tr("retention %n day(s)", nullptr, shortest)
                                          : Tr::tr("retention from %n day(s) on", nullptr, shortest);
    return data;
}

gui::ChartData gui::storagecharts::byDay(const StorageFigures &figures, const std::vector<RunRecord> &cleanups,
                                         ServerTime now, int days)
{
    const qint64 today = now.day();
    const qint64 first = today - days + 1;
    ChartData data{.categoryTitle = Tr::tr("Day (UTC)")};
    data.series = {seriesOf(toWord(Directory::Screenshots), models::ScreenshotsState, static_cast<size_t>(days)),
                   seriesOf(toWord(Directory::Downloads), models::DownloadsState, static_cast<size_t>(days))};
    QList<qint64> shown;
    for (qint64 day = first; day <= today; ++day) {
        shown << day;
        const QDate date = QDate(1970, 1, 1).addDays(day);
        data.categories << date.toString(Qt::ISODate);
        data.labels << ((today - day) % 7 == 0 ? dayText(date) : QString());
    }
    for (const Directory directory : directories) {
        for (const auto &[day, tally] : figures.of(directory).byDay) {
            if (day >= first && day <= today)
                data.series[static_cast<qsizetype>(directory)].values[static_cast<size_t>(day - first)]
                    = static_cast<double>(tally.bytes);
        }
    }
    data.noteTitle = Tr::tr("Cleanups");
    data.notes = notesOf(cleanups, shown);
    return data;
}

gui::ChartData gui::storagecharts::bySnapshot(const std::vector<Snapshot> &snapshots,
                                              const std::vector<RunRecord> &cleanups, int days)
{
    QList<qint64> shown;
    for (const Snapshot &snapshot : snapshots) {
        if (shown.isEmpty() || shown.constLast() != snapshot.day)
            shown << snapshot.day;
    }
    shown = shown.last(std::min<qsizetype>(shown.size(), days));
    const auto count = static_cast<size_t>(shown.size());
    ChartData data{.categoryTitle = Tr::tr("Day (UTC)")};
    data.series = {seriesOf(toWord(Directory::Screenshots), models::ScreenshotsState, count),
                   seriesOf(toWord(Directory::Downloads), models::DownloadsState, count)};
    for (qsizetype place = 0; place < shown.size(); ++place) {
        const QDate date = QDate(1970, 1, 1).addDays(shown[place]);
        data.categories << date.toString(Qt::ISODate);
        const qsizetype every = std::max<qsizetype>(1, shown.size() / 5);
        data.labels << ((shown.size() - 1 - place) % every == 0 ? dayText(date) : QString());
    }
    for (const Snapshot &snapshot : snapshots) {
        const qsizetype place = shown.indexOf(snapshot.day);
        if (place >= 0)
            data.series[static_cast<qsizetype>(snapshot.directory)].values[static_cast<size_t>(place)]
                = static_cast<double>(snapshot.files.bytes);
    }
    data.noteTitle = Tr::tr("Cleanups");
    data.notes = notesOf(cleanups, shown);
    return data;
}
