// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/stuck.h"

#include "cleanup/tr.h"
#include "core/base/duration.h"
#include "database/service/executionrepository.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestLimit = 366LL * 24 * 3600;

Result<void> fill(PlanSection &section, cleanup::PlanInProgress &planning, const QList<ExecutionId> &only)
{
    database::ExecutionRepository executions(planning.session().connection(), planning.session().schema());
    planning.beginFound(section);
    const auto stuck = executions.findStuck(section.cutoff, only, [&](const Item &item) {
        section.items.append(item);
        planning.addFound(item);
    });
    if (!stuck)
        return stuck;
    if (const auto read = executions.findKept(section.cutoff, [&](const Item &item) { section.kept.append(item); });
        !read)
        return read;
    const auto figures = executions.findFigures(planning.futureAfter());
    if (!figures)
        return tl::unexpected(figures.error());
    section.tableRows = figures->rows;
    section.unfinishedRows = figures->unfinished;
    section.newestStart = figures->newestStart;
    section.newerRows = std::max<qint64>(0, figures->unfinished - section.items.size() - section.kept.size());
    section.futureRows = figures->future;
    return {};
}
} // namespace

Result<void> cleanup::checkStuckRule(const StuckRule &rule)
{
    if (rule.maxExecutionTime < 1 || rule.maxExecutionTime > longestLimit || rule.grace < 0 || rule.grace > longestLimit
        || rule.limitSeconds() > longestLimit) {
        return failure(ErrorKind::Usage,
                       Tr::tr("A limit of %1 s plus %2 s makes no sense for stuck executions: give at least 1 s and at "
                              "most a year in all.")
                           .arg(rule.maxExecutionTime)
                           .arg(rule.grace));
    }
    return {};
}

QString cleanup::stuckMessage(qint64 runtimeSeconds)
{
    return stuckMessageStart + duration::pythonTimedelta(runtimeSeconds) + stuckMessageEnd;
}

Result<void> cleanup::addStuck(PlanInProgress &planning, const QList<ExecutionId> &only)
{
    PlanSection section;
    section.kind = ItemKind::Execution;
    section.cutoff = planning.stuckBefore();
    section.items = ItemList(ItemKind::Execution);
    section.kept = ItemList(ItemKind::Execution);
    const auto snapshot = planning.snapshot();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (const auto filled = fill(section, planning, only); !filled)
        return filled;
    planning.add(std::move(section));
    return {};
}
