// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/schedule.h"

#include "core/base/duration.h"
#include "core/base/utc.h"
#include "core/target/target.h"
#include "core/tr.h"

#include <QLocale>
#include <QSet>
#include <QTimeZone>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 second = 1'000'000;
constexpr qint64 daySeconds = 86'400;
constexpr qint64 shortestFilesInterval = 60;
constexpr int minutesADay = 1440;
constexpr std::array kindNames{"interval"_L1, "daily"_L1, "weekly"_L1};

qint64 floorDivision(qint64 number, qint64 by)
{
    return number / by - (number % by < 0 ? 1 : 0);
}

/// Seconds east of UTC at a moment given in seconds since the epoch.
qint64 offsetAt(const QTimeZone &zone, qint64 seconds)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, inUtc));
}

/// The moment at which clocks of the zone show `wall` (seconds since 1970-01-01 00:00 of that clock).
qint64 momentOf(const QTimeZone &zone, qint64 wall)
{
    // No zone is a day away from UTC, and none changes twice within two days.
    const qint64 before = wall - offsetAt(zone, wall - daySeconds);
    const qint64 after = wall - offsetAt(zone, wall + daySeconds);
    const auto isShown = [&](qint64 moment) { return moment + offsetAt(zone, moment) == wall; };
    if (isShown(before) && isShown(after))
        return std::min(before, after);
    // Shown never, it is the clock from before the change that says when.
    return isShown(after) ? after : before;
}

bool isOnWeekday(const Timing &timing, qint64 day)
{
    constexpr qint64 thursday = 4; // 1970-01-01
    const qint64 weekday = (day + thursday - 1) % 7 + 1;
    return timing.kind != Timing::Kind::Weekly || weekday == timing.weekday;
}

Result<void> checkJob(const ScheduledJob &job)
{
    const CleanupPolicy &policy = job.policy;
    if (!policy.stuck && !job.hasFiles())
        return failure(ErrorKind::Usage, Tr::tr("%1 cleans nothing: choose what it takes.").arg(job.name));
    if ((job.maxPercent && !(*job.maxPercent > 0 && *job.maxPercent <= 100)) || (job.maxDelete && *job.maxDelete < 1))
        return failure(
            ErrorKind::Usage,
            Tr::tr("%1 has a guard that makes no sense: give up to 100 %, and at least one item.").arg(job.name));
    if (const auto checked = checkPolicy(policy); !checked)
        return checked;
    return checkTiming(job);
}
} // namespace

Result<void> checkTiming(const ScheduledJob &job)
{
    const Timing &timing = job.timing;
    if (timing.kind == Timing::Kind::Interval) {
        const qint64 shortest = job.hasFiles() ? shortestFilesInterval : 1;
        if (timing.seconds < shortest || timing.seconds > 366 * daySeconds) {
            return failure(ErrorKind::Usage,
                           Tr::tr("%1 cannot run every %2 s: give anything from %3 s to a year.")
                               .arg(job.name)
                               .arg(timing.seconds)
                               .arg(shortest));
        }
        return {};
    }
    if (timing.minute < 0 || timing.minute >= minutesADay || timing.weekday < 1 || timing.weekday > 7)
        return failure(ErrorKind::Usage,
                       Tr::tr("%1 has no possible time: give 00:00 to 23:59, and Monday to Sunday.").arg(job.name));
    if (!QTimeZone(timing.zone).isValid()) {
        return failure(ErrorKind::Usage,
                       Tr::tr("There is no time zone \"%1\": write it like Europe/Berlin, or UTC.")
                           .arg(QString::fromUtf8(timing.zone)));
    }
    return {};
}

bool ScheduledJob::hasFiles() const
{
    return policy.screenshotDays || policy.downloadDays || !policy.orphans.isEmpty() || !policy.missing.isEmpty();
}

CleanupPolicy ScheduledJob::policyFor(const Target &target) const
{
    CleanupPolicy wanted = policy;
    for (const Directory directory : directories) {
        if (followsRetention && policy.retentionDays(directory))
            wanted.setRetentionDays(directory, target.retentionDays(directory));
    }
    return wanted;
}

const ScheduledJob *Schedule::find(const QString &name) const
{
    const auto found
        = std::find_if(jobs.cbegin(), jobs.cend(), [&](const ScheduledJob &job) { return job.name == name; });
    return found == jobs.cend() ? nullptr : &*found;
}

Schedule defaultSchedule(const Target &target)
{
    ScheduledJob stuck{
        .name = u"stuck"_s, .timing = {.seconds = target.intervals.stuckSeconds}, .policy = stuckPolicy()};
    ScheduledJob files{.name = u"files"_s,
                       .timing = {.seconds = target.intervals.filesSeconds},
                       .policy = filesPolicy(target.screenshotDays, target.downloadDays),
                       .followsRetention = true};
    ScheduledJob weekly{
        .name = u"weekly"_s, .isOn = false, .timing = {.kind = Timing::Kind::Weekly}, .policy = weeklyPolicy()};
    if (!target.schema.hasFiles())
        return {.jobs = {std::move(stuck)}};
    return {.jobs = {std::move(stuck), std::move(files), std::move(weekly)}};
}

Result<void> checkSchedule(const Schedule &schedule)
{
    QSet<QString> names;
    for (const ScheduledJob &job : schedule.jobs) {
        if (job.name.trimmed().isEmpty() || names.contains(job.name))
            return failure(ErrorKind::Usage, Tr::tr("Every job of the schedule needs a name of its own."));
        names.insert(job.name);
        if (const auto checked = job.trouble.isEmpty() ? checkJob(job) : Result<void>(); !checked)
            return checked;
    }
    return {};
}

ServerTime nextOccurrence(const Timing &timing, ServerTime time)
{
    if (timing.kind == Timing::Kind::Interval) {
        const qint64 step = std::max<qint64>(1, timing.seconds) * second;
        return {(floorDivision(time.microseconds, step) + 1) * step};
    }
    const QTimeZone zone(timing.zone);
    const qint64 now = floorDivision(time.microseconds, second);
    const qint64 today = floorDivision(now + offsetAt(zone, now), daySeconds);
    // A week, and a day on either side for what the change of a clock moves over midnight.
    for (qint64 day = today - 1;; ++day) {
        if (!isOnWeekday(timing, day))
            continue;
        const ServerTime moment{momentOf(zone, day * daySeconds + qint64{60} * timing.minute) * second};
        if (moment > time)
            return moment;
    }
}

ServerTime nextDue(const ScheduledJob &job, std::optional<ServerTime> lastRun, ServerTime since, ServerTime now)
{
    if (lastRun)
        return nextOccurrence(job.timing, std::min(*lastRun, now));
    return job.timing.kind == Timing::Kind::Interval ? std::min(since, now)
                                                     : nextOccurrence(job.timing, std::min(since, now));
}

QString describe(const Timing &timing)
{
    const QString time = QTime(0, 0).addSecs(timing.minute * 60).toString(u"HH:mm"_s);
    const QString zone = QString::fromUtf8(timing.zone);
    switch (timing.kind) {
    case Timing::Kind::Interval:
        return Tr::tr("every %1", "a length of time, as 5 min or 1 d").arg(duration::inFull(timing.seconds));
    case Timing::Kind::Daily: return Tr::tr("every day at %1 %2").arg(time, zone);
    case Timing::Kind::Weekly:
        return Tr::tr("every %1 at %2 %3", "a day of the week, a time and its zone")
            .arg(QLocale().dayName(timing.weekday), time, zone);
    }
    return {};
}

QString toName(Timing::Kind kind)
{
    return kindNames[static_cast<size_t>(kind)];
}

std::optional<Timing::Kind> timingKindFromName(QStringView name)
{
    for (size_t index = 0; index < kindNames.size(); ++index) {
        if (name == kindNames[index])
            return static_cast<Timing::Kind>(index);
    }
    return std::nullopt;
}
