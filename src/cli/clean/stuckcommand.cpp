// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clean/stuckcommand.h"

#include "cleanup/plan/makeplan.h"
#include "cleanup/watch/stucklog.h"
#include "cli/tr.h"

using namespace Qt::StringLiterals;

QString cli::StuckCommand::summary() const
{
    return Tr::tr("mark stuck executions failed");
}

QString cli::StuckCommand::details() const
{
    return Tr::tr(
        "An execution is stuck when it is running or pending and started longer ago than the execution limit and "
        "the grace together, by the server's clock. Executions without a start are never touched.");
}

cli::Options cli::StuckCommand::ownOptions() const
{
    return {
        {.name = "max-execution-time",
         .value = Tr::tr("SECONDS"),
         .description = Tr::tr("the service's MAX_EXECUTION_TIME (default from the profile, 300)")},
        {.name = "grace", .value = Tr::tr("SECONDS"), .description = Tr::tr("time on top of it (default 60)")},
    };
}

Result<void> cli::StuckCommand::readOwnOptions()
{
    const auto limit = arguments().seconds("max-execution-time");
    if (!limit)
        return tl::unexpected(limit.error());
    const auto grace = arguments().seconds("grace");
    if (!grace)
        return tl::unexpected(grace.error());
    session().target().stuck.maxExecutionTime = limit->value_or(session().target().stuck.maxExecutionTime);
    session().target().stuck.grace = grace->value_or(session().target().stuck.grace);
    return {};
}

Result<PlanPtr> cli::StuckCommand::plan(const cleanup::Context &context)
{
    return cleanup::makePlan(session(), stuckPolicy(), context);
}

QStringList cli::StuckCommand::summaryOf(const Plan &plan) const
{
    return {cleanup::stucklog::found(plan)};
}

QString cli::StuckCommand::questionFor(const Plan &plan, RemovalMode) const
{
    return Tr::tr("Mark %n execution(s) as failed?", nullptr, static_cast<int>(plan.itemCount()));
}

QStringList cli::StuckCommand::dryRunOf(const Plan &plan) const
{
    return QStringList{cleanup::stucklog::found(plan)} + cleanup::stucklog::wouldMark(plan)
        + QStringList{Tr::tr("Dry run: nothing was changed.")};
}

QStringList cli::StuckCommand::nothingToDo(const Plan &plan) const
{
    return {cleanup::stucklog::found(plan), cleanup::stucklog::success(0)};
}

QStringList cli::StuckCommand::resultOf(const Plan &, const RunRequest &, const RunResult &result) const
{
    QStringList lines = cleanup::stucklog::ran(result);
    if (surroundings().streams.outIsTerminal && result.done.of(ItemKind::Execution) > 0)
        lines.append(Tr::tr("\"scrapazoidctl undo %1\" takes that back.").arg(result.run.value));
    return lines;
}
