// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/joblook.h"

#include "cleanup/guard/causelines.h"
#include "cleanup/guard/interlocks.h"
#include "cleanup/plan/makeplan.h"
#include "cleanup/session/applyretention.h"
#include "cleanup/tr.h"
#include "cleanup/watch/manageschedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// A profile with one folder still has something to clean.
CleanupPolicy possible(CleanupPolicy policy, const Target &target)
{
    if (target.screenshots.path.isEmpty())
        policy.screenshotDays.reset();
    if (target.downloads.path.isEmpty())
        policy.downloadDays.reset();
    return policy;
}

bool isAgreeable(const Interlock &line)
{
    return line.state == Interlock::State::Guard && agreeableGuards.contains(line.key);
}
} // namespace

Result<BoundedJob> cleanup::boundJob(Session &session, const ScheduledJob &job, const Context &context)
{
    BoundedRetention retention = boundedRetention(session.target(), {});
    if (job.hasFiles()) { // stuck executions, every minute, are of no age that anybody agrees on
        auto found = findBoundedRetention(session, context);
        if (!found)
            return tl::unexpected(found.error());
        retention = std::move(*found);
    }
    BoundedJob bounded = boundedJob(session.target(), retention, job);
    session.target().guards = bounded.guards;
    session.target().apply({.days = retention.days});
    bounded.policy = possible(bounded.policy, session.target());
    ScheduledJob left = job;
    left.policy = bounded.policy;
    if (!left.policy.stuck && !left.hasFiles())
        return failure(ErrorKind::Refused, Tr::tr("%1 has no folder to clean: set one in the profile.").arg(job.name));
    return bounded;
}

bool cleanup::JobLook::isForAgreement() const
{
    const auto isRed = [](const Interlock &line) { return !line.isGood(); };
    return std::any_of(interlocks.begin(), interlocks.end(), isRed)
        && std::all_of(interlocks.begin(), interlocks.end(),
                       [](const Interlock &line) { return line.isGood() || isAgreeable(line); });
}

Result<cleanup::JobLook> cleanup::lookAtJob(Session &session, const ScheduledJob &job, const Context &context)
{
    if (!job.trouble.isEmpty())
        return failure(ErrorKind::Refused, job.trouble);
    auto bounded = boundJob(session, job, context);
    if (!bounded)
        return tl::unexpected(bounded.error());
    auto plan = makePlan(session, bounded->policy, context, job.name);
    if (!plan)
        return tl::unexpected(plan.error());
    JobLook look{.job = job.name, .plan = std::move(*plan), .said = std::move(bounded->said)};
    if (look.plan->itemCount() == 0)
        return look;
    auto interlocks = checkInterlocks(session, *look.plan, {}, context);
    if (!interlocks)
        return tl::unexpected(interlocks.error());
    look.interlocks = std::move(*interlocks);
    return look;
}

Result<QList<cleanup::JobLook>> cleanup::lookAtBeginnings(Session &session, const Schedule &now, const Schedule &wanted,
                                                          const Context &context)
{
    QList<JobLook> looks;
    const Target profile = session.target();
    for (const ScheduledJob &job : wanted.jobs) {
        const ScheduledJob *before = now.find(job.name);
        const bool wasOn = now.removes() && before && before->isOn;
        if (!wanted.removes() || !job.isOn || !job.hasFiles() || (wasOn && !now.setBy.isEmpty()))
            continue;
        auto look = lookAtJob(session, job, context);
        // Every job starts from what the profile says, not from what another one was bounded to.
        session.target() = profile;
        if (!look && look.error().kind == ErrorKind::Connection)
            return tl::unexpected(look.error());
        // What goes by itself where nobody has said anything has not begun until somebody has agreed.
        if (wasOn && !(look && look->isForAgreement()))
            continue;
        looks << (look ? std::move(*look) : JobLook{.job = job.name, .said = {look.error().message}});
    }
    return looks;
}

Result<void> cleanup::letBegin(Session &session, const Schedule &wanted, const QList<JobLook> &beginnings,
                               const Context &context)
{
    if (const auto set = setSchedule(session, wanted, context); !set)
        return set;
    for (const JobLook &beginning : beginnings) {
        if (!beginning.plan || !beginning.isForAgreement())
            continue;
        if (const auto agreed = agreeToJob(session, beginning, {}, context); !agreed)
            return agreed;
    }
    return {};
}

Result<void> cleanup::agreeToJob(Session &session, const JobLook &look, const QString &reason, const Context &context)
{
    for (const Interlock &line : look.interlocks) {
        if (!line.isGood() && !isAgreeable(line)) {
            return failure(line.state == Interlock::State::Guard ? ErrorKind::Guard : ErrorKind::Refused,
                           Tr::tr("Refused: this is nothing that can be agreed to beforehand (\"%1\"): %2 %3")
                               .arg(line.key, line.label, line.mend));
        }
    }
    QList<ConsentNeeded> needed = consentsNeeded(*look.plan, {});
    needed.removeIf([&](const ConsentNeeded &one) {
        return std::none_of(look.interlocks.begin(), look.interlocks.end(),
                            [&](const Interlock &line) { return isAgreeable(line) && line.key == one.guard; });
    });
    if (needed.isEmpty())
        return failure(ErrorKind::Refused,
                       Tr::tr("The job %1 needs nobody to agree: nothing keeps it from its work.").arg(look.plan->job));
    return agreeTo(session, *look.plan, needed, reason, context);
}
