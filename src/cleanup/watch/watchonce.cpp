// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/tr.h"
#include "cleanup/watch/watch.h"

#include "cleanup/watch/alertkeeper.h"
#include "cleanup/watch/keptlog.h"
#include "cleanup/watch/watchedschedule.h"
#include "cleanup/watch/watchlog.h"
#include "cleanup/watch/watchsession.h"

using namespace Qt::StringLiterals;

namespace {
bool isToRun(const ScheduledJob &job, const cleanup::WatchOptions &options)
{
    return job.isOn || options.jobs.contains(job.name);
}
} // namespace

Result<cleanup::OnceResult> cleanup::watchOnce(const Target &target, const WatchOptions &options,
                                               WatchListener &listener, const Context &context)
{
    const auto stores = std::make_shared<storage::Stores>();
    auto session = requireUnderstood(target).and_then([&] { return WatchSession::open(target, context, {}, stores); });
    if (!session)
        return tl::unexpected(session.error());
    if (const auto looked = session->look(); !looked)
        return tl::unexpected(looked.error());
    const auto schedule = watchedSchedule(session->schedule().value_or(defaultSchedule(target)), options);
    if (!schedule)
        return tl::unexpected(schedule.error());
    OnceResult once;
    KeptLog log(listener, context);
    Session own(target, stores);
    if (!schedule->isOn)
        once.notRun = Tr::tr("The schedule is off.");
    else if (session->pause())
        once.notRun = Tr::tr("Paused until %1 by %2.").arg(session->pause()->until.toWords(), session->pause()->by);
    for (const ScheduledJob &job : schedule->jobs) {
        if (!once.notRun.isEmpty() || !isToRun(job, options))
            continue;
        const ServerTime beganAt = session->now();
        own.target() = target;
        once.jobs.append(runScheduledJob(own, {.job = job, .observeOnly = schedule->observeOnly}, log, context));
        const JobResult &result = once.jobs.last();
        if (result.ending == JobEnding::Observed) {
            for (const QString &line : watchlog::observed(job, *result.plan))
                log.logged(LogLevel::Info, line);
        }
        if (result.isUnfinished)
            break;
        const JobAttempt attempt = attemptOf(job, result, beganAt, session->now(), context);
        if (const auto recorded = session->record(attempt, result.heartbeats); !recorded)
            return tl::unexpected(recorded.error());
        log.attempted(attempt);
    }
    own.target() = target;
    AlertKeeper alerts(own, context, options.alerts);
    for (const QString &sentence : alerts.lookOnce(own))
        log.logged(LogLevel::Warning, watchlog::remark(u"alerts: "_s + sentence));
    const auto kept = log.keep(*session);
    session->leave();
    return kept ? Result<OnceResult>(std::move(once)) : tl::unexpected(kept.error());
}
