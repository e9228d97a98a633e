// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/rounds.h"

#include "cleanup/guard/interlocks.h"
#include "database/console/baselinerepository.h"

#include <algorithm>

namespace {
qint64 doneIn(const RunResult &result, size_t section)
{
    if (section >= result.outcomes.size())
        return 0;
    return std::count(result.outcomes[section].begin(), result.outcomes[section].end(), Outcome::Done);
}
} // namespace

Result<void> cleanup::noteRound(Session &session, const Plan &plan, const RunResult &result, const Context &context)
{
    database::BaselineRepository baselines(session.connection());
    for (size_t index = 0; index < plan.sections.size(); ++index) {
        const PlanSection &section = plan.sections[index];
        if (section.retentionDays == 0)
            continue;
        const EarlierRound round{.days = section.retentionDays,
                                 .wasScheduled = !plan.job.isEmpty(),
                                 .madeAt = plan.madeAt,
                                 .cutoff = section.cutoff,
                                 .highestId = section.highestId,
                                 .snapshotXmin = plan.snapshotXmin,
                                 .left = countExpired(section) - doneIn(result, index),
                                 .intervalSeconds = 0};
        if (const auto saved = baselines.save(*section.directory, round, sessionName(context)); !saved)
            return saved;
    }
    return {};
}

Result<void> cleanup::noteEmptyRound(Session &session, const Plan &plan, const Context &context)
{
    const bool hasRetention = std::any_of(plan.sections.begin(), plan.sections.end(),
                                          [](const PlanSection &section) { return section.retentionDays > 0; });
    if (!hasRetention || !session.schema().isSetUp())
        return {};
    const auto interlocks = checkInterlocks(session, plan, {}, context);
    if (!interlocks)
        return tl::unexpected(interlocks.error());
    const bool isGreen
        = std::all_of(interlocks->begin(), interlocks->end(), [](const Interlock &line) { return line.isGood(); });
    return isGreen ? noteRound(session, plan, {}, context) : Result<void>();
}
