// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/schedule.h"

#include "cleanup/appliedretention.h"
#include "cleanup/session.h"
#include "cleanup/timeguard.h"
#include "database/schedulerepository.h"
#include "database/watchrepository.h"

#include <QCoreApplication>

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

constexpr std::chrono::seconds longestPause{7 * 86'400};

Result<cleanup::Session> openSetUp(const Target &target, const cleanup::Context &context)
{
    auto session = cleanup::Session::open(target, context);
    if (session && !session->schema.isSetUp())
        return failure(ErrorKind::Refused,
                       Tr::tr("The schedule lives in the console's own schema, which database %1 does not have in this "
                              "version: run \"scrapazoidctl setup\" first.")
                           .arg(session->facts.identity.database));
    return session;
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
    return schedule;
}
} // namespace

Result<Schedule> cleanup::findSchedule(const Target &target, const Context &context)
{
    auto session = Session::open(target, context);
    if (!session)
        return tl::unexpected(session.error());
    if (!session->schema.isSetUp())
        return unset(target, session->facts.now);
    const auto found = database::ScheduleRepository(session->connection).find();
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(unset(target, session->facts.now));
}

Result<void> cleanup::setSchedule(const Target &target, const Schedule &schedule, const Context &context)
{
    if (const auto checked = checkSchedule(schedule); !checked)
        return checked;
    auto session = openSetUp(target, context);
    if (!session)
        return tl::unexpected(session.error());
    return database::ScheduleRepository(session->connection).replace(schedule, actorName(context));
}

Result<void> cleanup::pauseSchedule(const Target &target, std::chrono::seconds duration, const Context &context)
{
    if (duration.count() < 0 || duration > longestPause)
        return failure(ErrorKind::Usage, Tr::tr("A pause lasts a week at most: switch the schedule off for longer."));
    auto session = openSetUp(target, context);
    if (!session)
        return tl::unexpected(session.error());
    return database::ScheduleRepository(session->connection).pause(duration.count(), actorName(context));
}

Result<Automation> cleanup::findAutomation(const Target &target, const Context &context)
{
    auto session = Session::open(target, context);
    return session ? findAutomation(*session, target) : tl::unexpected(session.error());
}

Result<Automation> cleanup::findAutomation(Session &session, const Target &target)
{
    Automation automation{.takenAt = session.facts.now, .schedule = unset(target, session.facts.now)};
    if (!session.schema.isSetUp()) {
        automation.jobs = jobStates(automation.schedule, {}, {}, target, automation.takenAt);
        return automation;
    }
    database::ScheduleRepository schedules(session.connection);
    database::WatchRepository watches(session.connection);
    const auto schedule = schedules.find();
    const auto pause = schedules.findPause();
    const auto attempts = watches.findAttempts();
    const auto watchers = watches.findWatchers();
    const auto heartbeats = watches.findHeartbeats();
    const auto retention = findBoundedRetention(session, target);
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
    automation.jobs
        = jobStates(automation.schedule, *attempts, *heartbeats, withDays(target, *retention), automation.takenAt);
    for (JobState &state : automation.jobs)
        state.remarks = remarksOn(state.job, target, *retention);
    return automation;
}

Result<cleanup::AutomationLook> cleanup::lookAtAutomation(const Target &target, qint64 after, int most,
                                                          const Context &context)
{
    auto session = Session::open(target, context);
    if (!session)
        return tl::unexpected(session.error());
    auto automation = findAutomation(*session, target);
    if (!automation)
        return tl::unexpected(automation.error());
    AutomationLook look{.automation = std::move(*automation)};
    if (!session->schema.isSetUp())
        return look;
    auto log = database::WatchRepository(session->connection).findLog(after, most);
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
        const QString kind = heartbeatKind(section.kind);
        if (!isTooMild && !kinds.contains(kind))
            kinds << kind;
    }
    return kinds;
}

Result<void> cleanup::recordSuccess(const Target &target, const Plan &plan, const Context &context)
{
    auto session = Session::open(target, context);
    if (!session)
        return tl::unexpected(session.error());
    if (!session->schema.isSetUp())
        return {};
    if (const auto believed = requireBelievableTime(*session, context); !believed)
        return believed;
    // A round that found something has marked the time itself, unless a guard was overridden.
    if (plan.itemCount() == 0) [[maybe_unused]]
        const auto noted = noteTime(*session, context);
    const auto retention = findBoundedRetention(*session, target);
    if (!retention)
        return tl::unexpected(retention.error());
    const QStringList kinds = heartbeatKinds(plan, withDays(target, *retention));
    if (kinds.isEmpty())
        return {};
    return database::WatchRepository(session->connection).beat(kinds, sessionName(context));
}
