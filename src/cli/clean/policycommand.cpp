// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clean/policycommand.h"

#include "cleanup/plan/makeplan.h"
#include "cleanup/session/applyretention.h"
#include "cli/text/format.h"
#include "cli/text/plantext.h"
#include "cli/tr.h"
#include "config/presetstore.h"
#include "core/base/bytes.h"

using namespace Qt::StringLiterals;

Result<std::optional<qint64>> cli::PolicyCommand::minAge() const
{
    return arguments().seconds("min-age");
}

cli::Option cli::PolicyCommand::minAgeOption()
{
    return {.name = "min-age",
            .value = Tr::tr("AGE"),
            .description = Tr::tr("leave alone what is younger, like 90m or 2h (default from the profile, 1h)")};
}

Result<void> cli::PolicyCommand::readOwnOptions()
{
    auto read = policy();
    if (!read)
        return tl::unexpected(read.error());
    m_policy = std::move(*read);
    return {};
}

Result<PlanPtr> cli::PolicyCommand::plan(const cleanup::Context &context)
{
    return cleanup::makePlan(session(), m_policy, context);
}

QStringList cli::PolicyCommand::summaryOf(const Plan &plan) const
{
    return plantext::summary(target(), plan);
}

QString cli::PolicyCommand::questionFor(const Plan &plan, RemovalMode mode) const
{
    const Counts counts = countsOf(plan);
    const QString what = format::counts(counts);
    if (m_policy.relink)
        return Tr::tr("Give %1 the path of their file, with undo?").arg(what);
    if (mode == RemovalMode::Permanent)
        return Tr::tr("Delete %1 for good, without undo?").arg(what);
    if (mode == RemovalMode::Archive)
        return Tr::tr("Clean up %1 and move the files to the archive?").arg(what);
    const bool isFilesAlone = counts.items() == counts.itemsThatTakeFiles();
    return isFilesAlone ? Tr::tr("Move %1 to quarantine?").arg(what) : Tr::tr("Clean up %1, with undo?").arg(what);
}

QStringList cli::PolicyCommand::dryRunOf(const Plan &plan) const
{
    const QStringList items = wantsItems() && !isJson() ? plantext::items(plan) : QStringList();
    return plantext::summary(target(), plan) + items + QStringList{Tr::tr("Dry run: nothing was changed.")};
}

QStringList cli::PolicyCommand::nothingToDo(const Plan &plan) const
{
    return plantext::summary(target(), plan) + QStringList{Tr::tr("There is nothing to remove.")};
}

QStringList cli::PolicyCommand::resultOf(const Plan &, const RunRequest &request, const RunResult &result) const
{
    return plantext::result(target(), request, result);
}

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
             .description = Tr::tr("keep what is younger, %1 to %2 (default: as \"scrapazoidctl retention\" says, 7)")
                                .arg(shortestRetentionDays)
                                .arg(longestRetentionDays)}};
}

Result<CleanupPolicy> cli::RetentionCommand::policy()
{
    const auto days = arguments().wholeNumber("days", shortestRetentionDays, longestRetentionDays);
    if (!days)
        return tl::unexpected(days.error());
    if (*days)
        return retentionPolicy(m_directory, static_cast<int>(**days));
    const auto agreed
        = watched([&](const cleanup::Context &context) { return cleanup::withAppliedRetention(session(), context); });
    const auto bounded
        = watched([&](const cleanup::Context &context) { return cleanup::findBoundedRetention(session(), context); });
    if (!agreed || !bounded)
        return tl::unexpected(agreed ? bounded.error() : agreed.error());
    const auto index = static_cast<size_t>(m_directory);
    if (!bounded->said[index].isEmpty())
        note(bounded->said[index]);
    // Who is asked has seen what goes; who agrees beforehand has not.
    return retentionPolicy(m_directory,
                           arguments().has("yes") ? bounded->days[index] : agreed->retentionDays(m_directory));
}

QString cli::PresetCommand::words() const
{
    return Tr::tr("NAME");
}

QList<cli::WordOffer> cli::PresetCommand::wordOffers() const
{
    return {{.offer = Offer::Preset}};
}

QString cli::PresetCommand::summary() const
{
    return Tr::tr("a cleanup that was saved under a name");
}

QString cli::PresetCommand::details() const
{
    return Tr::tr(
        "Presets are made on the Cleanup page of the window and kept in the configuration file. The preset says "
        "which kinds go, by which age, and whether for good; --quarantine, --permanent and --archive override that.");
}

Result<CleanupPolicy> cli::PresetCommand::policy()
{
    const PresetStore presets(surroundings().store.file());
    if (!arguments().positional().isEmpty())
        return presets.load(QString::fromUtf8(arguments().positional().first()));
    const auto all = presets.all();
    if (!all)
        return tl::unexpected(all.error());
    QStringList names;
    for (const CleanupPolicy &preset : *all)
        names << preset.command;
    return failure(ErrorKind::Usage,
                   names.isEmpty()
                       ? Tr::tr("preset takes a name, and none is saved yet: the Cleanup page of the window makes one.")
                       : Tr::tr("preset takes a name: %1.").arg(names.join(u", "_s)));
}

QString cli::ComparisonCommand::words() const
{
    return u"[screenshots|downloads]"_s;
}

QList<cli::WordOffer> cli::ComparisonCommand::wordOffers() const
{
    return {{.words = {"screenshots", "downloads"}}};
}

QString cli::ComparisonCommand::summary() const
{
    return m_kind == ItemKind::Orphan ? Tr::tr("remove files that no row names")
                                      : Tr::tr("remove rows whose file is gone");
}

QString cli::ComparisonCommand::details() const
{
    return m_kind == ItemKind::Orphan
        ? Tr::tr("Both folders where none is named. A file that any row of either table names stays, and so does one "
                 "that is young or by its name (.part, .crdownload, .tmp) still being written.")
        : Tr::tr(
            "Both folders where none is named. Only a file that is certainly not there counts: what cannot be read "
            "is not gone. Rows of executions that are running, pending or pinned stay.");
}

cli::Options cli::ComparisonCommand::ownOptions() const
{
    if (m_kind == ItemKind::Orphan)
        return {minAgeOption()};
    return {minAgeOption(),
            {.name = "relink",
             .description = Tr::tr("instead of removing rows, give those whose file certainly lies elsewhere below the "
                                   "folder (the only one of that name and size, named by no row) its path")}};
}

Result<CleanupPolicy> cli::ComparisonCommand::policy()
{
    QList<Directory> of{directories.begin(), directories.end()};
    if (const QList<QByteArray> &words = arguments().positional(); !words.isEmpty()) {
        const auto directory = directoryFromName(QString::fromUtf8(words.first()));
        if (!directory) {
            return failure(ErrorKind::Usage,
                           Tr::tr("%1 takes \"screenshots\" or \"downloads\", or neither for both; not \"%2\".")
                               .arg(QString::fromLatin1(name()), bytes::displayName(words.first())));
        }
        of = {*directory};
    }
    const auto age = minAge();
    if (!age)
        return tl::unexpected(age.error());
    CleanupPolicy policy = m_kind == ItemKind::Orphan ? orphanPolicy(of)
        : arguments().has("relink")                   ? relinkPolicy(of)
                                                      : missingPolicy(of);
    policy.minAgeSeconds = *age;
    return policy;
}

QString cli::CombinedCommand::summary() const
{
    const int days = m_combination.screenshotDays.value_or(0);
    return m_combination.orphans.isEmpty()
        ? Tr::tr("stuck executions, and screenshots and downloads older than %n day(s)", nullptr, days)
        : Tr::tr("stuck executions, orphans, and screenshots and downloads older than %n day(s)", nullptr, days);
}

QString cli::CombinedCommand::details() const
{
    return m_combination.orphans.isEmpty()
        ? Tr::tr("The service's weekly routine, in one plan.")
        : Tr::tr("For a volume that is full: nearly everything goes. Copy what you need first.");
}

cli::Options cli::CombinedCommand::ownOptions() const
{
    return m_combination.orphans.isEmpty() ? Options() : Options{minAgeOption()};
}

Result<CleanupPolicy> cli::CombinedCommand::policy()
{
    const auto age = minAge();
    if (!age)
        return tl::unexpected(age.error());
    CleanupPolicy policy = m_combination;
    policy.minAgeSeconds = *age;
    return policy;
}
