// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/stucklog.h"

#include "core/base/duration.h"

using namespace Qt::StringLiterals;

namespace {
QString marking(const ItemOutcome &item)
{
    return u"[Cleanup] Marking execution #%1 as failed (runtime: %2)"_s.arg(
        item.id.toString(), duration::pythonTimedelta(item.runtimeSeconds));
}

QString skipping(const ItemOutcome &item)
{
    const QString reason = item.reason.isEmpty() ? toName(item.outcome) : item.reason;
    const auto form = item.outcome == Outcome::Failed ? u"[Cleanup] Could not mark execution #%1: %2"_s
                                                      : u"[Cleanup] Left execution #%1 alone: %2"_s;
    return form.arg(item.id.toString(), reason);
}
} // namespace

QString cleanup::stucklog::found(const Plan &plan)
{
    return u"[Cleanup] Found %1 stuck execution(s)"_s.arg(plan.itemCount());
}

QStringList cleanup::stucklog::wouldMark(const Plan &plan)
{
    QStringList lines;
    for (const PlanSection &section : plan.sections) {
        for (qsizetype index = 0; index < section.items.size(); ++index) {
            const qint64 runtime = plan.madeAt.secondsSince(section.items.time(index).value_or(plan.madeAt));
            lines.append(u"[Cleanup] Would mark execution #%1 as failed (runtime: %2)"_s.arg(
                section.items.id(index).toString(), duration::pythonTimedelta(runtime)));
        }
    }
    return lines;
}

QStringList cleanup::stucklog::marked(const RunResult &result)
{
    QStringList lines;
    for (const ItemOutcome &item : result.remarks)
        lines.append(item.outcome == Outcome::Done ? marking(item) : skipping(item));
    lines.append(u"[Cleanup] Cleaned up %1 stuck execution(s)"_s.arg(result.done.of(ItemKind::Execution)));
    return lines;
}

QStringList cleanup::stucklog::ran(const RunResult &result)
{
    QStringList lines = marked(result);
    if (result.failed == 0 && !result.stopped && !result.interrupted)
        lines.append(success(result.done.of(ItemKind::Execution)));
    return lines;
}

QString cleanup::stucklog::success(qint64 count)
{
    return u"Successfully cleaned up %1 stuck execution(s)."_s.arg(count);
}
