// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/takenagain.h"

#include "cleanup/session/applyretention.h"
#include "cleanup/tr.h"
#include "cleanup/watch/manageschedule.h"

#include <algorithm>

namespace {
/// Whether `policy` takes some of what came back: executions by the stuck rule, else files and rows.
bool takes(const CleanupPolicy &policy, const Counts &back, bool executions)
{
    return std::any_of(itemKinds.begin(), itemKinds.end(), [&](ItemKind kind) {
        return (kind == ItemKind::Execution) == executions && back.of(kind) > 0 && policy.takes(kind);
    });
}

QString sentence(const QString &job, const QString &what, const std::optional<ServerTime> &at)
{
    return at ? cleanup::Tr::tr("The schedule goes on: its job \"%1\" is due again at %2 and takes %3.")
                    .arg(job, at->toWords(), what)
              : cleanup::Tr::tr("The schedule goes on: its job \"%1\" is due now and takes %2.").arg(job, what);
}
} // namespace

QStringList cleanup::takenAgain(const Automation &automation, const Counts &back, const Target &applied)
{
    QStringList sentences;
    if (!automation.isKept() || !automation.schedule.removes())
        return sentences;
    bool takesFiles = false;
    for (const JobState &state : automation.jobs) {
        if (!state.nextDue || !state.job.trouble.isEmpty())
            continue;
        const CleanupPolicy policy = state.job.policyFor(applied);
        const bool marks = takes(policy, back, true);
        const bool removes = takes(policy, back, false);
        if (!marks && !removes)
            continue;
        takesFiles = takesFiles || removes;
        const ServerTime due = automation.pause ? std::max(*state.nextDue, automation.pause->until) : *state.nextDue;
        sentences << sentence(state.job.name,
                              marks && removes ? Tr::tr("what is still stuck, and what is older than it keeps")
                                  : marks      ? Tr::tr("what is still stuck")
                                               : Tr::tr("what is older than it keeps"),
                              automation.takenAt < due ? std::optional(due) : std::nullopt);
    }
    if (takesFiles)
        sentences << Tr::tr("What is to stay can be pinned by its execution.");
    return sentences;
}

QStringList cleanup::takenAgain(Session &session, const Counts &back)
{
    const auto automation = findAutomation(session);
    const auto retention = findBoundedRetention(session);
    if (!automation || !retention)
        return {};
    Target applied = session.target();
    applied.apply({.days = retention->days});
    return takenAgain(*automation, back, applied);
}
