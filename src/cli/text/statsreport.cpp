// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/statsreport.h"

#include "cli/text/format.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "core/storage/reconciliation.h"

#include <QDate>
#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace {
using cli::format::number;

constexpr int growthDays = 14;

QString tallyText(const Tally &tally)
{
    return Tr::tr("%1 in %2").arg(bytes::forPeople(tally.bytes), number(tally.count));
}

QString dayText(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate);
}

QString userText(const std::optional<RowKey> &user)
{
    return user ? user->toString() : u"-"_s;
}

QString standingName(Standing standing)
{
    return standing == Standing::Live ? u"live"_s : standing == Standing::Expired ? u"expired"_s : u"orphan"_s;
}

void writeTally(cli::JsonWriter &json, QLatin1StringView key, const Tally &tally)
{
    json.beginObject(key);
    json.member("count"_L1, tally.count);
    json.member("bytes"_L1, tally.bytes);
    json.endObject();
}

void writeUse(cli::JsonWriter &json, const PairTally &use)
{
    json.member("files"_L1, use.total().count);
    json.member("bytes"_L1, use.total().bytes);
    for (const Directory directory : directories)
        json.member(directory == Directory::Screenshots ? "screenshot_bytes"_L1 : "download_bytes"_L1,
                    use.of(directory).bytes);
}

template <typename Rows> auto firstOf(const Rows &rows, int most)
{
    return std::span(rows.data(), std::min(rows.size(), static_cast<size_t>(most)));
}

/// A heading, and its lines indented.
void append(QStringList &lines, const QString &heading, const QStringList &table)
{
    lines << QString() << heading;
    for (const QString &line : table)
        lines << u"  "_s + line;
}

QStringList volumeLines(const Overview &overview)
{
    QStringList lines;
    for (const auto &[directory, volume] : overview.volumes) {
        const QString name = toWord(directory);
        const QString used = bytes::forPeople(volume.usedBytes());
        const QString total = bytes::forPeople(volume.totalBytes);
        const QString percent = QString::number(std::lround(volume.usedBytesPercent()));
        // An object store has no inodes.
        lines << (volume.totalInodes > 0
                      ? Tr::tr("%1: %2 of %3 used (%4 %), %5 of %6 inodes free")
                            .arg(name, used, total, percent, number(volume.freeInodes), number(volume.totalInodes))
                      : Tr::tr("%1: %2 of %3 used (%4 %)").arg(name, used, total, percent));
    }
    if (lines.isEmpty())
        lines << (overview.volumeTrouble.isEmpty() ? Tr::tr("No folder can be opened here.") : overview.volumeTrouble);
    return lines;
}

QStringList directoryLines(const cli::StatsReport &report)
{
    QList<QStringList> rows{
        {QString(), Tr::tr("ROWS"), Tr::tr("RECORDED"), Tr::tr("WITHOUT SIZE"), Tr::tr("EXPIRED"), Tr::tr("DAYS")}};
    for (const Directory directory : directories) {
        const Statistics::FileRows &found = report.overview.statistics.of(directory);
        rows.append({toWord(directory), number(found.rows), bytes::forPeople(found.recordedBytes),
                     number(found.withoutSize), tallyText(found.expired),
                     QString::number(report.days[static_cast<size_t>(directory)])});
    }
    return cli::format::table(rows, {1, 2, 3, 4, 5});
}

QStringList diskLines(const cli::StatsReport &report)
{
    QList<QStringList> rows{{QString(), Tr::tr("FILES"), Tr::tr("SIZE"), Tr::tr("ON DISK"), Tr::tr("LIVE"),
                             Tr::tr("EXPIRED"), Tr::tr("ORPHANS"), Tr::tr("MISSING")}};
    for (const Directory directory : directories) {
        const DirectoryInventory &part = report.look->inventory->of(directory);
        const DirectoryFigures &figures = report.look->figures.of(directory);
        const int days = report.days[static_cast<size_t>(directory)];
        rows.append({toWord(directory), number(part.files.count), bytes::forPeople(part.files.bytes),
                     bytes::forPeople(part.allocated), tallyText(figures.live(days)), tallyText(figures.expired(days)),
                     tallyText(figures.orphans), number(part.rows.missing.count)});
    }
    return cli::format::table(rows, {1, 2, 3, 4, 5, 6, 7});
}

QStringList truthLines(const DirectoryInventory &part)
{
    QList<QStringList> rows;
    for (const ReconciliationStep &step : reconcile(part)) {
        if (step.isKnown && step.bytes == 0 && step.count == 0)
            continue;
        const bool isEnd = step.isSum() || step.kind == ReconciliationStep::Kind::Recorded;
        rows.append({isEnd                ? u"="_s
                         : step.bytes < 0 ? u"-"_s
                                          : u"+"_s,
                     step.isKnown || isEnd ? bytes::forPeople(std::abs(step.bytes)) : Tr::tr("not known"),
                     describe(step)});
    }
    return cli::format::table(rows, {1});
}

QStringList ageLines(const cli::StatsReport &report)
{
    constexpr std::array limits{1, 3, 7, 14, 30, 90};
    QList<QStringList> rows{{Tr::tr("AGE"), toWord(Directory::Screenshots), toWord(Directory::Downloads)}};
    for (size_t place = 0; place <= limits.size(); ++place) {
        const bool isLast = place == limits.size();
        const int from = place == 0 ? 0 : limits[place - 1];
        QStringList row{isLast ? Tr::tr("over %n day(s)", nullptr, from)
                               : Tr::tr("up to %n day(s)", nullptr, limits[place])};
        for (const Directory directory : directories) {
            const DirectoryFigures &figures = report.look->figures.of(directory);
            Tally tally = figures.expired(from);
            if (!isLast) {
                const Tally older = figures.expired(limits[place]);
                tally += {-older.count, -older.bytes};
            }
            row << tallyText(tally);
        }
        rows.append(row);
    }
    return cli::format::table(rows, {1, 2});
}

QStringList growthLines(const cli::StatsReport &report)
{
    QList<QStringList> rows{{Tr::tr("DAY"), toWord(Directory::Screenshots), toWord(Directory::Downloads)}};
    const qint64 today = report.overview.takenAt.day();
    for (qint64 day = today - growthDays + 1; day <= today; ++day) {
        QStringList row{dayText(day)};
        for (const Directory directory : directories) {
            Tally found;
            for (const Statistics::Day &one : report.overview.statistics.of(directory).days)
                found = one.day == day ? one.tally : found;
            row << tallyText(found);
        }
        rows.append(row);
    }
    return cli::format::table(rows, {1, 2});
}

QStringList largestLines(const cli::StatsReport &report)
{
    QList<QStringList> rows;
    for (const StorageFigures::File &file : firstOf(report.look->figures.largest, report.most)) {
        const DirectoryInventory &part = report.look->inventory->of(file.directory);
        rows.append({bytes::forPeople(part.bytes(file.file)), cli::format::utc(part.time(file.file)),
                     toName(file.directory) + u'/' + bytes::displayName(part.path(file.file))});
    }
    return cli::format::table(rows, {0});
}

template <typename Rows, typename Name> QStringList useLines(const Rows &rows, int most, Name name)
{
    QList<QStringList> lines;
    for (const auto &row : firstOf(rows, most))
        lines.append({bytes::forPeople(row.use.total().bytes), number(row.use.total().count), name(row)});
    return cli::format::table(lines, {0, 1});
}
} // namespace

QStringList cli::StatsReport::text() const
{
    QStringList lines{Tr::tr("As of %1").arg(format::utc(overview.takenAt))};
    append(lines, Tr::tr("Volumes"), volumeLines(overview));
    append(lines, Tr::tr("The database says"), directoryLines(*this));
    if (historyBytes)
        lines << u"  "_s + Tr::tr("The console's own history holds %1 of it.").arg(bytes::forPeople(*historyBytes));
    if (look) {
        const auto &parts = look->inventory->directories;
        const bool areInBuckets
            = std::all_of(parts.begin(), parts.end(), [](const auto &part) { return part.hidden.has_value(); });
        append(lines, areInBuckets ? Tr::tr("The bucket says") : Tr::tr("The disk says"), diskLines(*this));
        for (const DirectoryInventory &part : parts) {
            append(lines, Tr::tr("From one to the other: %1").arg(toWord(part.directory)), truthLines(part));
            if (const QString report = describeReport(part); !report.isEmpty())
                lines << u"  "_s + report;
        }
        append(lines, Tr::tr("Files by the age of their row"), ageLines(*this));
    }
    append(lines, Tr::tr("Rows added per day"), growthLines(*this));
    if (look && most > 0) {
        append(lines, Tr::tr("Largest files"), largestLines(*this));
        append(lines, Tr::tr("Users"), useLines(look->figures.users, most, [](const StorageFigures::User &row) {
                   return Tr::tr("user %1").arg(userText(row.user));
               }));
        append(lines, Tr::tr("Executions"),
               useLines(look->figures.executions, most, [](const StorageFigures::Execution &row) {
                   return Tr::tr("#%1 of user %2").arg(row.execution.toString(), userText(row.user));
               }));
        append(lines, Tr::tr("Types"), useLines(look->figures.types, most, [](const StorageFigures::Type &row) {
                   return row.extension.isEmpty() ? Tr::tr("no extension") : u'.' + bytes::displayName(row.extension);
               }));
    }
    return lines;
}

void cli::StatsReport::write(JsonWriter &json) const
{
    json.member("taken_at"_L1, overview.takenAt.toIso());
    json.member("complete"_L1, look && look->inventory->isComplete());
    if (historyBytes)
        json.member("history_bytes"_L1, *historyBytes);
    else
        json.null("history_bytes"_L1);
    json.beginArray("directories"_L1);
    for (const Directory directory : directories) {
        const Statistics::FileRows &rows = overview.statistics.of(directory);
        json.beginObject();
        json.member("directory"_L1, toName(directory));
        json.member("retention_days"_L1, qint64(days[static_cast<size_t>(directory)]));
        json.member("rows"_L1, rows.rows);
        json.member("recorded_bytes"_L1, rows.recordedBytes);
        json.member("rows_without_size"_L1, rows.withoutSize);
        writeTally(json, "expired_rows"_L1, rows.expired);
        if (const auto volume = overview.volumes.find(directory); volume != overview.volumes.end()) {
            json.beginObject("volume"_L1);
            json.member("total_bytes"_L1, volume->second.totalBytes);
            json.member("used_bytes"_L1, volume->second.usedBytes());
            json.member("available_bytes"_L1, volume->second.availableBytes);
            json.member("total_inodes"_L1, volume->second.totalInodes);
            json.member("free_inodes"_L1, volume->second.freeInodes);
            json.endObject();
        } else {
            json.null("volume"_L1);
        }
        if (look) {
            const DirectoryInventory &part = look->inventory->of(directory);
            const DirectoryFigures &figures = look->figures.of(directory);
            writeTally(json, "files"_L1, part.files);
            json.member("allocated_bytes"_L1, part.allocated);
            writeTally(json, "live"_L1, figures.live(days[static_cast<size_t>(directory)]));
            writeTally(json, "expired"_L1, figures.expired(days[static_cast<size_t>(directory)]));
            writeTally(json, "orphans"_L1, figures.orphans);
            writeTally(json, "missing"_L1, part.rows.missing);
            json.beginArray("steps"_L1);
            for (const ReconciliationStep &step : reconcile(part)) {
                json.beginObject();
                json.member("step"_L1, toName(step.kind));
                if (step.isKnown || step.isSum()) {
                    json.member("bytes"_L1, step.bytes);
                    json.member("count"_L1, step.count);
                } else {
                    json.null("bytes"_L1);
                    json.null("count"_L1);
                }
                json.endObject();
            }
            json.endArray();
            json.member("listed_at"_L1, part.listedAt ? std::optional(part.listedAt->toIso()) : std::nullopt);
            json.member("trouble"_L1, part.trouble.isEmpty() ? std::nullopt : std::optional(part.trouble));
        }
        json.beginArray("days"_L1);
        for (const Statistics::Day &day : rows.days) {
            json.beginObject();
            json.member("day"_L1, dayText(day.day));
            json.member("rows"_L1, day.tally.count);
            json.member("bytes"_L1, day.tally.bytes);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    if (!look)
        return;
    json.beginArray("largest"_L1);
    for (const StorageFigures::File &file : firstOf(look->figures.largest, most)) {
        const DirectoryInventory &part = look->inventory->of(file.directory);
        const ServerTime cutoff
            = look->inventory->takenAt.minusSeconds(days[static_cast<size_t>(file.directory)] * qint64(86'400));
        json.beginObject();
        json.member("directory"_L1, toName(file.directory));
        json.member("path"_L1, bytes::escapeName(part.path(file.file)));
        json.member("bytes"_L1, part.bytes(file.file));
        json.member("time"_L1, part.time(file.file).toIso());
        json.member("state"_L1, standingName(part.standing(file.file, cutoff)));
        json.endObject();
    }
    json.endArray();
    json.beginArray("users"_L1);
    for (const StorageFigures::User &row : firstOf(look->figures.users, most)) {
        json.beginObject();
        if (row.user)
            json.member("user"_L1, *row.user);
        else
            json.null("user"_L1);
        writeUse(json, row.use);
        json.endObject();
    }
    json.endArray();
    json.beginArray("executions"_L1);
    for (const StorageFigures::Execution &row : firstOf(look->figures.executions, most)) {
        json.beginObject();
        json.member("execution"_L1, row.execution);
        writeUse(json, row.use);
        json.endObject();
    }
    json.endArray();
    json.beginArray("types"_L1);
    for (const StorageFigures::Type &row : firstOf(look->figures.types, most)) {
        json.beginObject();
        json.member("extension"_L1, bytes::escapeName(row.extension));
        writeUse(json, row.use);
        json.endObject();
    }
    json.endArray();
}
