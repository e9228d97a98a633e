// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/policy.h"

#include "core/target/target.h"
#include "core/tr.h"

#include <algorithm>
#include <array>

namespace {
constexpr qint64 longestMinAgeSeconds = 366LL * 24 * 3600;

CleanupPolicy everythingOlderThan(const QString &command, int days)
{
    CleanupPolicy policy;
    policy.command = command;
    policy.stuck = true;
    policy.screenshotDays = days;
    policy.downloadDays = days;
    return policy;
}
} // namespace

bool CleanupPolicy::takes(ItemKind kind) const
{
    switch (kind) {
    case ItemKind::Execution: return stuck;
    case ItemKind::Screenshot: return screenshotDays || !chosen[static_cast<size_t>(Directory::Screenshots)].isEmpty();
    case ItemKind::Download: return downloadDays || !chosen[static_cast<size_t>(Directory::Downloads)].isEmpty();
    case ItemKind::Orphan: return !orphans.isEmpty();
    case ItemKind::Missing: return !missing.isEmpty();
    }
    return false;
}

CleanupPolicy stuckPolicy(const QList<ExecutionId> &only)
{
    CleanupPolicy policy;
    policy.command = QStringLiteral("stuck");
    policy.stuck = true;
    policy.onlyExecutions = only;
    return policy;
}

CleanupPolicy retentionPolicy(Directory directory, int days)
{
    CleanupPolicy policy;
    policy.command = toName(directory);
    policy.setRetentionDays(directory, days);
    return policy;
}

CleanupPolicy filesPolicy(std::optional<int> screenshotDays, std::optional<int> downloadDays)
{
    CleanupPolicy policy;
    policy.command = QStringLiteral("files");
    policy.screenshotDays = screenshotDays;
    policy.downloadDays = downloadDays;
    return policy;
}

CleanupPolicy chosenPolicy(const FilePaths &files)
{
    CleanupPolicy policy;
    policy.command = QStringLiteral("chosen");
    policy.chosen = files;
    return policy;
}

CleanupPolicy orphanPolicy(const QList<Directory> &of)
{
    CleanupPolicy policy;
    policy.command = QStringLiteral("orphans");
    policy.orphans = of;
    return policy;
}

CleanupPolicy missingPolicy(const QList<Directory> &of)
{
    CleanupPolicy policy;
    policy.command = QStringLiteral("missing");
    policy.missing = of;
    return policy;
}

CleanupPolicy relinkPolicy(const QList<Directory> &of)
{
    CleanupPolicy policy = missingPolicy(of);
    policy.command = QStringLiteral("relink");
    policy.relink = true;
    return policy;
}

CleanupPolicy aggressivePolicy()
{
    CleanupPolicy policy = everythingOlderThan(QStringLiteral("aggressive"), 1);
    policy.orphans = {directories.begin(), directories.end()};
    return policy;
}

CleanupPolicy weeklyPolicy()
{
    return everythingOlderThan(QStringLiteral("weekly"), 3);
}

bool isBuiltIn(const QString &command)
{
    const std::array own{stuckPolicy(),       retentionPolicy(Directory::Screenshots, shortestRetentionDays),
                         orphanPolicy({}),    retentionPolicy(Directory::Downloads, shortestRetentionDays),
                         missingPolicy({}),   relinkPolicy({}),
                         weeklyPolicy(),      aggressivePolicy(),
                         filesPolicy({}, {}), chosenPolicy({})};
    return std::any_of(own.begin(), own.end(), [&](const CleanupPolicy &policy) {
        return policy.command.compare(command, Qt::CaseInsensitive) == 0;
    });
}

Result<void> checkPolicy(const CleanupPolicy &policy)
{
    for (const Directory directory : directories) {
        const int days = policy.retentionDays(directory).value_or(shortestRetentionDays);
        if (days < shortestRetentionDays || days > longestRetentionDays) {
            return failure(ErrorKind::Usage,
                           Tr::tr("A retention of %1 days is not possible: give a whole number from %2 to %3.")
                               .arg(days)
                               .arg(shortestRetentionDays)
                               .arg(longestRetentionDays));
        }
    }
    if (policy.minAgeSeconds && (*policy.minAgeSeconds < 0 || *policy.minAgeSeconds > longestMinAgeSeconds)) {
        return failure(
            ErrorKind::Usage,
            Tr::tr("A least age of %1 s is not possible: give anything from 0 to a year.").arg(*policy.minAgeSeconds));
    }
    return {};
}
