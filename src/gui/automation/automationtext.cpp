// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automation/automationtext.h"

#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "gui/cleanup/policytext.h"
#include "gui/tr.h"
#include "models/liveexecutionsmodel.h"
#include "models/scheduledjobsmodel.h"

#include <climits>

namespace {
QString timeOf(ServerTime time, bool isLocalTime)
{
    return models::timeText(time, isLocalTime) + (isLocalTime ? Tr::tr(" local") : Tr::tr(" UTC"));
}

const JobAttempt *lastAttempt(const Automation &automation)
{
    const JobAttempt *last = nullptr;
    for (const JobState &state : automation.jobs) {
        if (state.last && (!last || last->beganAt < state.last->beganAt))
            last = &*state.last;
    }
    return last;
}
} // namespace

gui::automationtext::Figure gui::automationtext::schedule(const Automation &automation, bool isLocalTime)
{
    const Schedule &schedule = automation.schedule;
    const QString by = schedule.setBy.isEmpty() ? Tr::tr("the service's own times; nobody has changed them")
                                                : Tr::tr("set by %1").arg(schedule.setBy);
    if (!schedule.isOn)
        return {Tr::tr("Off"), by, models::WarningState};
    if (automation.pause)
        return {Tr::tr("Paused"),
                Tr::tr("until %1 by %2").arg(timeOf(automation.pause->until, isLocalTime), automation.pause->by),
                models::PendingState};
    if (!automation.leader())
        return {schedule.observeOnly ? Tr::tr("Observing, kept by nobody") : Tr::tr("On, kept by nobody"),
                Tr::tr("nothing runs by itself; %1").arg(by), models::WarningState};
    return schedule.observeOnly ? Figure{Tr::tr("Observing"), Tr::tr("plans and reports, changes nothing")}
                                : Figure{Tr::tr("On"), by};
}

gui::automationtext::Figure gui::automationtext::next(const Automation &automation, bool isLocalTime)
{
    const JobState *next = automation.next();
    if (!next)
        return {Tr::tr("nothing"), Tr::tr("no job is on")};
    if (automation.overdueJobs().contains(next->job.name))
        return {next->job.name, Tr::tr("overdue since %1").arg(timeOf(*next->nextDue, isLocalTime)),
                models::FailedState};
    const qint64 seconds = next->nextDue->secondsSince(automation.takenAt);
    return {next->job.name,
            seconds <= 0
                ? Tr::tr("due now")
                : Tr::tr("in %1, at %2").arg(duration::forPeople(seconds), timeOf(*next->nextDue, isLocalTime))};
}

gui::automationtext::Figure gui::automationtext::keeper(const Automation &automation, bool isLocalTime)
{
    const Watcher *leader = automation.leader();
    if (!leader) {
        return {Tr::tr("nobody"), Tr::tr("nothing runs by itself"),
                automation.isKept() ? models::FailedState : models::NoState};
    }
    const auto others = static_cast<int>(automation.watchers.size()) - 1;
    QString detail = Tr::tr("%1 at %2, since %3").arg(leader->user, leader->host, timeOf(leader->since, isLocalTime));
    if (others > 0)
        detail += Tr::tr("; %n other(s) standing by", nullptr, others);
    return {leader->program, detail};
}

gui::automationtext::Figure gui::automationtext::last(const Automation &automation)
{
    const JobAttempt *attempt = lastAttempt(automation);
    if (!attempt)
        return {Tr::tr("never"), Tr::tr("no job of the schedule has run yet")};
    const models::State state = models::stateOf(attempt->ending);
    return {Tr::tr("%1: %2").arg(attempt->job, models::endingText(attempt->ending)),
            Tr::tr("%1 ago. %2")
                .arg(duration::forPeople(automation.takenAt.secondsSince(attempt->beganAt)), attempt->message),
            state == models::CompletedState || state == models::KeptState ? models::NoState : state};
}

QString gui::automationtext::contentsOf(const ScheduledJob &job, const Target &target)
{
    QString text = gui::contentsOf(job.policyFor(target));
    if (job.hasFiles() && job.policy.mode == RemovalMode::Permanent)
        text += Tr::tr(" Permanently.");
    if (job.hasFiles() && job.policy.mode == RemovalMode::Archive)
        text += Tr::tr(" To the archive.");
    return text;
}

QString gui::automationtext::contentsOf(const JobState &state, const Target &target)
{
    QStringList sentences{state.remarks};
    if (state.job.trouble.isEmpty())
        sentences.prepend(contentsOf(state.job, target));
    return sentences.join(u' ');
}

QString gui::automationtext::beginningOf(const cleanup::JobLook &look)
{
    QStringList sentences{look.said};
    if (look.plan) {
        const Counts counts = countsOf(*look.plan);
        sentences.prepend(counts.items() == 0 ? Tr::tr("%1 would begin with nothing to remove.").arg(look.job)
                                              : Tr::tr("%1 would begin with %Ln item(s), %2.", nullptr,
                                                       static_cast<int>(std::min<qint64>(counts.items(), INT_MAX)))
                                                    .arg(look.job, bytes::forPeople(counts.bytes)));
    } else {
        sentences.prepend(look.job + u':');
    }
    for (const Interlock &line : look.interlocks) {
        if (!line.isGood())
            sentences << line.label;
    }
    return sentences.join(u' ');
}
