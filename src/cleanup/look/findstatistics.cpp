// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/findstatistics.h"

#include "cleanup/plan/planinprogress.h"
#include "database/service/executionrepository.h"
#include "database/service/filerepository.h"

namespace {
constexpr qint64 daySeconds = 86'400;

Result<Statistics> find(cleanup::PlanInProgress &planning)
{
    auto snapshot = planning.snapshot();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    cleanup::Session &session = planning.session();
    Statistics statistics{.takenAt = planning.now(), .files = {}, .executions = {}};
    for (const Directory directory : session.schema().directories()) {
        const ServerTime cutoff = planning.now().minusSeconds(planning.target().retentionDays(directory) * daySeconds);
        auto rows = database::FileRepository(session.connection(), session.schema(), directory)
                        .findStatistics(cutoff, planning.stuckBefore());
        if (!rows)
            return tl::unexpected(rows.error());
        statistics.files.push_back(std::move(*rows));
    }
    auto executions = database::ExecutionRepository(session.connection(), session.schema()).findDays();
    if (!executions)
        return tl::unexpected(executions.error());
    statistics.executions = std::move(*executions);
    return statistics;
}
} // namespace

Result<Statistics> cleanup::findStatistics(Session &session, const Context &context)
{
    PlanInProgress planning(session, context);
    if (const auto begun = planning.begin({}); !begun)
        return tl::unexpected(asStopped(begun.error(), context));
    auto statistics = find(planning);
    return statistics ? std::move(statistics) : tl::unexpected(asStopped(statistics.error(), context));
}
