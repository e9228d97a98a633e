// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/retentioncommand.h"

#include "cleanup/retention.h"
#include "cli/format.h"
#include "cli/retentiontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

QString cli::RetentionCommand::summary() const
{
    return m_directory == Directory::Screenshots ? Tr::tr("remove screenshots older than some days")
                                                 : Tr::tr("remove downloaded files older than some days");
}

QString cli::RetentionCommand::details() const
{
    return Tr::tr(
        "Files and their rows go together, oldest first. Files of executions that are running or pending stay, "
        "and so does everything of a pinned execution.");
}

cli::Options cli::RetentionCommand::ownOptions() const
{
    return {{.name = "days",
             .value = Tr::tr("N"),
             .description = Tr::tr("keep what is younger, %1 to %2 (default from the profile, 7)")
                                .arg(shortestRetentionDays)
                                .arg(longestRetentionDays)}};
}

Result<void> cli::RetentionCommand::readOwnOptions(Target &target)
{
    const auto days = arguments().wholeNumber("days", shortestRetentionDays, longestRetentionDays);
    if (!days)
        return tl::unexpected(days.error());
    int &kept = m_directory == Directory::Screenshots ? target.screenshotDays : target.downloadDays;
    kept = static_cast<int>(days->value_or(kept));
    return {};
}

Result<PlanPtr> cli::RetentionCommand::plan(const Target &target, const cleanup::Context &context)
{
    return cleanup::planRetention(target, m_directory, target.retentionDays(m_directory), context);
}

QStringList cli::RetentionCommand::summaryOf(const Target &target, const Plan &plan) const
{
    return retentiontext::summary(target, plan);
}

QString cli::RetentionCommand::questionFor(const Plan &plan, RemovalMode mode) const
{
    const QString what = format::counts(countsOf(plan));
    return mode == RemovalMode::Permanent ? Tr::tr("Delete %1 for good, without undo?").arg(what)
                                          : Tr::tr("Move %1 to quarantine?").arg(what);
}

QStringList cli::RetentionCommand::dryRunOf(const Target &target, const Plan &plan) const
{
    const QStringList items = wantsItems() && !isJson() ? retentiontext::items(plan) : QStringList();
    return retentiontext::summary(target, plan) + items + QStringList{Tr::tr("Dry run: nothing was changed.")};
}

QStringList cli::RetentionCommand::nothingToDo(const Target &target, const Plan &plan) const
{
    return retentiontext::summary(target, plan) + QStringList{Tr::tr("There is nothing to remove.")};
}

QStringList cli::RetentionCommand::resultOf(const Target &target, const Plan &, const RunRequest &request,
                                            const RunResult &result) const
{
    return retentiontext::result(target, request, result);
}
