// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/makeplan.h"

#include "cleanup/plan/agreement.h"
#include "cleanup/plan/comparison.h"
#include "cleanup/plan/earlierrounds.h"
#include "cleanup/plan/retention.h"
#include "cleanup/plan/stuck.h"

namespace {
Result<void> addSections(cleanup::PlanInProgress &planning, const CleanupPolicy &policy)
{
    if (policy.stuck) {
        if (const auto added = cleanup::addStuck(planning, policy.onlyExecutions); !added)
            return added;
    }
    // What is about everything that there is takes the rest without them.
    if (!planning.target().schema.hasFiles())
        return policy.stuck ? Result<void>() : cleanup::requireFileTables(planning.target());
    for (const Directory directory : directories) {
        const QSet<QByteArray> &chosen = policy.chosen[static_cast<size_t>(directory)];
        if (!chosen.isEmpty()) {
            if (const auto added = cleanup::addChosen(planning, directory, chosen); !added)
                return added;
        }
        if (!policy.retentionDays(directory))
            continue;
        if (const auto added = cleanup::addRetention(planning, directory, *policy.retentionDays(directory)); !added)
            return added;
    }
    if (policy.orphans.isEmpty() && policy.missing.isEmpty())
        return {};
    return cleanup::addComparison(planning, policy);
}
} // namespace

Result<PlanPtr> cleanup::makePlan(Session &session, const CleanupPolicy &policy, const Context &context,
                                  const QString &job, FirstFound *found)
{
    if (const auto checked = checkPolicy(policy); !checked)
        return tl::unexpected(checked.error());
    PlanInProgress planning(session, context, found);
    planning.setJob(job);
    const auto made = planning.begin(policy.command)
                          .and_then([&] { return planning.judgeTime(); })
                          .and_then([&] { return addSections(planning, policy); })
                          .and_then([&] { return lookAtAgreement(planning); })
                          .and_then([&] { return readEarlierRounds(planning); });
    if (!made)
        return tl::unexpected(asStopped(made.error(), context));
    if (context.stop.stop_requested())
        return tl::unexpected(asStopped({}, context));
    return planning.finish();
}
