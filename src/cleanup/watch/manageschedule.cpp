// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/manageschedule.h"

#include "cleanup/guard/rounds.h"
#include "cleanup/guard/timeguard.h"
#include "cleanup/session/applyretention.h"
#include "cleanup/session/session.h"
#include "cleanup/tr.h"
#include "database/console/schedulerepository.h"
#include "database/console/watchrepository.h"

namespace {
constexpr std::chrono::seconds longestPause{7 * 86'400};

Result<void> beginSetUp(cleanup::Session &session, const cleanup::Context &context)
{
    auto begun = session.begin(context);
    if (begun && !session.schema().isSetUp())
        return failure(ErrorKind::Refused,
                       Tr::tr("The schedule lives in the console's own schema, which database %1 does not have in this "
                              "version: run \"scrapazoidctl setup\" first.")
                           .arg(session.facts().identity.database));
    return begun;
}

Target withDays(Target target, const BoundedRetention &retention)
{
    target.apply({.days = retention.days});
    return target;
}

QStringList remarksOn(const ScheduledJob &job, const Target &profile, const BoundedRetention &retention)
{
    return job.trouble.isEmpty() ? boundedJob(profile, retention, job).said : QStringList{job.trouble};
}

Schedule unset(const Target &target, ServerTime now)
{
    Schedule schedule = defaultSchedule(target);
    schedule.setAt = now;
    schedule.revision = 0;
    return schedule;
}
} // namespace

Result<Schedule> cleanup::findSchedule(Session &session, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (!session.schema().isSetUp())
        return unset(session.target(), session.facts().now);
    const auto found = database::ScheduleRepository(session.connection()).find();
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(unset(session.target(), session.facts().now));
}

Result<void> cleanup::setSchedule(Session &session, const Schedule &schedule, const Context &context)
{
    if (const auto checked = checkSchedule(schedule); !checked)
        return checked;
    if (const auto begun = beginSetUp(session, context); !begun)
        return tl::unexpected(begun.error());
    return database::ScheduleRepository(session.connection()).replace(schedule, actorName(context));
}

Result<void> cleanup::pauseSchedule(Session &session, std::chrono::seconds duration, const Context &context)
{
    if (duration.count() < 0 || duration > longestPause)
        return failure(ErrorKind::Usage, Tr::tr("A pause lasts a week at most: switch the schedule off for longer."));
    if (const auto begun = beginSetUp(session, context); !begun)
        return tl::unexpected(begun.error());
    return database::ScheduleRepository(session.connection()).pause(duration.count(), actorName(context));
}

Result<Automation> cleanup::findAutomation(Session &session, const Context &context)
{
    const auto begun = session.begin(context);
    return begun ? findAutomation(session) : tl::unexpected(begun.error());
}

Result<Automation> cleanup::findAutomation(Session &session)
{
    Automation automation{.takenAt = session.facts().now, .schedule = unset(session.target(), session.facts().now)};
    if (!session.schema().isSetUp()) {
        automation.jobs = jobStates(automation.schedule, {}, {}, session.target(), automation.takenAt);
        return automation;
    }
    database::ScheduleRepository schedules(session.connection());
    database::WatchRepository watches(session.connection());
    const auto schedule = schedules.find();
    const auto pause = schedules.findPause();
    const auto attempts = watches.findAttempts();
    const auto watchers = watches.findWatchers();
    const auto heartbeats = watches.findHeartbeats();
    const auto retention = findBoundedRetention(session);
    for (const Error *error : {schedule ? nullptr : &schedule.error(), pause ? nullptr : &pause.error(),
                               attempts ? nullptr : &attempts.error(), watchers ? nullptr : &watchers.error(),
                               heartbeats ? nullptr : &heartbeats.error(), retention ? nullptr : &retention.error()}) {
        if (error)
            return tl::unexpected(*error);
    }
    automation.schedule = schedule->value_or(automation.schedule);
    automation.pause = *pause;
    automation.watchers = *watchers;
    automation.heartbeats = *heartbeats;
    automation.jobs = jobStates(automation.schedule, *attempts, *heartbeats, withDays(session.target(), *retention),
                                automation.takenAt);
    for (JobState &state : automation.jobs)
        state.remarks = remarksOn(state.job, session.target(), *retention);
    return automation;
}

Result<cleanup::AutomationLook> cleanup::lookAtAutomation(Session &session, qint64 after, int most,
                                                          const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    auto automation = findAutomation(session);
    if (!automation)
        return tl::unexpected(automation.error());
    AutomationLook look{.automation = std::move(*automation)};
    if (!session.schema().isSetUp())
        return look;
    auto log = database::WatchRepository(session.connection()).findLog(after, most);
    if (!log)
        return tl::unexpected(log.error());
    look.log = std::move(*log);
    return look;
}

QStringList cleanup::heartbeatKinds(const Plan &plan, const Target &target)
{
    QStringList kinds;
    for (const PlanSection &section : plan.sections) {
        const bool isTooMild = section.retentionDays > 0
            && section.retentionDays > target.retentionDays(section.directory.value_or(Directory::Screenshots));
        const QString kind = section.facts().heartbeat;
        if (!isTooMild && !kinds.contains(kind))
            kinds << kind;
    }
    return kinds;
}

Result<void> cleanup::recordSuccess(Session &session, const Plan &plan, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (!session.schema().isSetUp())
        return {};
    if (const auto believed = requireBelievableTime(session, context); !believed)
        return believed;
    // A round that found something has noted all of it itself, unless a guard was overridden.
    if (plan.itemCount() == 0) [[maybe_unused]]
        const auto noted = noteTime(session, context).and_then([&] { return noteEmptyRound(session, plan, context); });
    const auto retention = findBoundedRetention(session);
    if (!retention)
        return tl::unexpected(retention.error());
    const QStringList kinds = heartbeatKinds(plan, withDays(session.target(), *retention));
    if (kinds.isEmpty())
        return {};
    return database::WatchRepository(session.connection()).beat(kinds, sessionName(context));
}
