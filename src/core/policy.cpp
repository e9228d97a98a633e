// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy.h"

namespace {
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
