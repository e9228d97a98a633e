// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/watchedschedule.h"

#include "cleanup/tr.h"

namespace {
void setInterval(Schedule &schedule, const QString &name, std::optional<qint64> seconds)
{
    for (ScheduledJob &job : schedule.jobs) {
        if (seconds && job.name == name) {
            job.isOn = true;
            job.timing = {.seconds = *seconds};
        }
    }
}
} // namespace

Result<Schedule> cleanup::watchedSchedule(Schedule schedule, const WatchOptions &options)
{
    setInterval(schedule, QStringLiteral("stuck"), options.stuckSeconds);
    setInterval(schedule, QStringLiteral("files"), options.filesSeconds);
    for (const QString &name : options.jobs) {
        if (!schedule.find(name))
            return failure(ErrorKind::Usage, Tr::tr("There is no job \"%1\" in the schedule.").arg(name));
    }
    if (!options.jobs.isEmpty())
        schedule.jobs.removeIf([&](const ScheduledJob &job) { return !options.jobs.contains(job.name); });
    schedule.observeOnly = schedule.observeOnly || options.observeOnly;
    for (const ScheduledJob &job : std::as_const(schedule.jobs)) {
        if (const auto checked = checkTiming(job); !checked)
            return tl::unexpected(checked.error());
    }
    return schedule;
}
