// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/watchlog.h"

#include "cleanup/watch/stucklog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const QString prefix = u"[Cleanup Thread] "_s;

/// The plan's stuck executions alone; nothing where there are none.
std::optional<Plan> stuckOf(const Plan &plan)
{
    const auto stuck = std::find_if(plan.sections.cbegin(), plan.sections.cend(), [](const PlanSection &section) {
        return section.kind == ItemKind::Execution && section.items.size() > 0;
    });
    if (stuck == plan.sections.cend())
        return std::nullopt;
    Plan alone;
    alone.madeAt = plan.madeAt;
    alone.sections = {*stuck};
    return alone;
}

/// The service's own count, and what it knows nothing of behind it.
QString filesOf(const QString &verb, const Counts &counts)
{
    QString line = prefix + verb
        + u" %1 old screenshots, %2 old downloads"_s.arg(counts.of(ItemKind::Screenshot))
              .arg(counts.of(ItemKind::Download));
    for (const ItemKind kind : itemKinds) {
        if (const ItemKindFacts &facts = factsOf(kind); !facts.logged.isEmpty() && counts.of(kind) > 0)
            line += u", %1 %2"_s.arg(counts.of(kind)).arg(facts.logged);
    }
    return line;
}

/// Of the stuck executions alone, so that files do not appear among the lines about executions.
RunResult executionsOf(const RunResult &result)
{
    RunResult executions = result;
    std::erase_if(executions.remarks, [](const ItemOutcome &item) { return item.kind != ItemKind::Execution; });
    return executions;
}
} // namespace

QString cleanup::watchlog::remark(const QString &sentence)
{
    return prefix + sentence;
}

QString cleanup::watchlog::started(qint64 stuckSeconds)
{
    return prefix + u"Started with %1s interval"_s.arg(stuckSeconds);
}

QStringList cleanup::watchlog::began(const ScheduledJob &job)
{
    if (!job.hasFiles())
        return {};
    return {prefix
            + (job.name == "files"_L1 ? u"Running daily file cleanup..."_s : u"Running %1 cleanup..."_s.arg(job.name))};
}

QStringList cleanup::watchlog::ended(const ScheduledJob &job, const Plan &plan, const RunResult &result)
{
    QStringList lines;
    if (const auto stuck = stuckOf(plan)) {
        lines << stucklog::found(*stuck);
        lines += stucklog::marked(executionsOf(result));
    }
    if (job.hasFiles())
        lines << filesOf(u"Deleted"_s, result.done);
    return lines;
}

QStringList cleanup::watchlog::observed(const ScheduledJob &job, const Plan &plan)
{
    QStringList lines;
    if (const auto stuck = stuckOf(plan)) {
        lines << stucklog::found(*stuck);
        lines += stucklog::wouldMark(*stuck);
    }
    if (job.hasFiles())
        lines << filesOf(u"Would delete"_s, countsOf(plan));
    return lines;
}
