// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/schedulebounds.h"

#include "core/base/duration.h"
#include "core/tr.h"

#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QString nameOf(Directory directory)
{
    return directory == Directory::Screenshots ? Tr::tr("Screenshots") : Tr::tr("Downloads");
}

QString daysText(int days)
{
    return Tr::tr("%n day(s)", nullptr, days);
}

/// Days as this machine keeps them, and why they are not what was asked for.
std::pair<int, QString> boundedDays(const Target &profile, Directory directory, int asked)
{
    const int shortest = shortestUnattendedDays(profile, directory);
    if (!isPossibleRetention(asked)) {
        const int own = std::max(profile.retentionDays(directory), shortest);
        return {own,
                Tr::tr("%1 are kept %2 here, as the profile of this machine says: what the database says is no "
                       "possible number of days.")
                    .arg(nameOf(directory), daysText(own))};
    }
    if (asked >= shortest)
        return {asked, {}};
    return {shortest,
            Tr::tr("%1 are kept %2 here, not %3 as the database says: without somebody to confirm it, the profile of "
                   "this machine allows no fewer.")
                .arg(nameOf(directory), daysText(shortest), daysText(asked))};
}

void boundMode(const Target &profile, CleanupPolicy &policy, QStringList &said)
{
    // What an archive has comes back, as from quarantine: there is nothing to allow, but a place to name.
    if (policy.mode == RemovalMode::Archive && profile.archive.isEmpty()) {
        policy.mode = RemovalMode::Quarantine;
        said << Tr::tr("Files go to quarantine here, not to an archive as the database says: the profile of this "
                       "machine names none (archive.dir).");
    }
    if (policy.mode != RemovalMode::Permanent || profile.schedule.mayBePermanent)
        return;
    policy.mode = RemovalMode::Quarantine;
    said << Tr::tr("Files go to quarantine here, not for good as the database says: the profile of this machine does "
                   "not allow that without somebody to confirm it.");
}

void boundMinAge(const Target &profile, CleanupPolicy &policy, QStringList &said)
{
    if (!policy.minAgeSeconds)
        return;
    CleanupPolicy age;
    age.minAgeSeconds = policy.minAgeSeconds;
    const qint64 own = profile.orphanMinAgeSeconds;
    if (checkPolicy(age) && *policy.minAgeSeconds >= own)
        return;
    policy.minAgeSeconds = own;
    said << Tr::tr("Only what is older than %1 counts here, as the profile of this machine says.")
                .arg(duration::forPeople(own));
}

GuardLimits boundedGuards(const Target &profile, const ScheduledJob &job, QStringList &said)
{
    GuardLimits guards = profile.guards;
    if (job.maxPercent) {
        if (std::isfinite(*job.maxPercent) && *job.maxPercent > 0 && *job.maxPercent <= guards.absencePercent())
            guards.maxPercent = *job.maxPercent;
        else
            said << Tr::tr("At most %1 % of a folder or table goes at once here, as the profile of this machine says.")
                        .arg(QLocale().toString(guards.absencePercent()));
    }
    if (job.maxDelete) {
        const bool isMilder = guards.maxDelete == 0 || *job.maxDelete <= guards.maxDelete;
        if (*job.maxDelete > 0 && isMilder)
            guards.maxDelete = *job.maxDelete;
        else if (guards.maxDelete > 0)
            said << Tr::tr("At most %1 items go at once here, as the profile of this machine says.")
                        .arg(QLocale().toString(guards.maxDelete));
        else
            said << Tr::tr("The most items that the database allows is no possible number: it limits nothing.");
    }
    return guards;
}
} // namespace

int shortestUnattendedDays(const Target &profile, Directory directory)
{
    return profile.schedule.shortestDays > 0 ? profile.schedule.shortestDays : profile.retentionDays(directory);
}

BoundedRetention boundedRetention(const Target &profile, const std::optional<AppliedRetention> &agreed)
{
    BoundedRetention bounded;
    for (const Directory directory : directories) {
        const auto index = static_cast<size_t>(directory);
        bounded.days[index] = profile.retentionDays(directory);
        const int impossible = 0;
        if (agreed && (agreed->days || agreed->isNonsense))
            std::tie(bounded.days[index], bounded.said[index])
                = boundedDays(profile, directory, agreed->days ? (*agreed->days)[index] : impossible);
    }
    return bounded;
}

BoundedJob boundedJob(const Target &profile, const BoundedRetention &retention, const ScheduledJob &job)
{
    BoundedJob bounded{.policy = job.policy};
    for (const Directory directory : directories) {
        const auto index = static_cast<size_t>(directory);
        const auto own = job.policy.retentionDays(directory);
        if (!own)
            continue;
        const auto [days, said] = job.followsRetention ? std::pair(retention.days[index], retention.said[index])
                                                       : boundedDays(profile, directory, *own);
        bounded.policy.setRetentionDays(directory, days);
        if (!said.isEmpty())
            bounded.said << said;
    }
    if (job.hasFiles())
        boundMode(profile, bounded.policy, bounded.said);
    boundMinAge(profile, bounded.policy, bounded.said);
    bounded.guards = boundedGuards(profile, job, bounded.said);
    return bounded;
}
