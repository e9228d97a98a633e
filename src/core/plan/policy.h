// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/plan/item.h"

#include <QList>
#include <QSet>

/// Paths below their roots, by Directory.
using FilePaths = std::array<QSet<QByteArray>, 2>;

/// What one cleanup takes: which kinds, by which rule. A plan is made of it; a preset is one with a name.
struct CleanupPolicy {
    QString command; ///< What the history calls it: "stuck", "screenshots", "aggressive", a preset's name.
    bool stuck = false;
    QList<ExecutionId> onlyExecutions; ///< Of the stuck ones; empty: all of them.
    std::optional<int> screenshotDays; ///< Retention; empty: screenshots stay.
    std::optional<int> downloadDays;
    QList<Directory> orphans; ///< Whose files without a row go.
    QList<Directory> missing; ///< Whose rows without a file go.
    bool relink = false; ///< Of the missing ones only those whose file certainly lies elsewhere: they get its path.
    FilePaths chosen; ///< Files that somebody has chosen one by one, whatever their age, with the rows that name them.
    RemovalMode mode = RemovalMode::Quarantine; ///< How files go where nobody says otherwise.
    std::optional<qint64> minAgeSeconds; ///< For orphans and missing rows; empty: as the target has it.

    const std::optional<int> &retentionDays(Directory directory) const
    {
        return directory == Directory::Screenshots ? screenshotDays : downloadDays;
    }
    void setRetentionDays(Directory directory, int days)
    {
        (directory == Directory::Screenshots ? screenshotDays : downloadDays) = days;
    }
    bool hasChosen() const { return !chosen[0].isEmpty() || !chosen[1].isEmpty(); }
    bool takes(ItemKind kind) const;
    friend bool operator==(const CleanupPolicy &, const CleanupPolicy &) = default;
};

CleanupPolicy stuckPolicy(const QList<ExecutionId> &only = {});
CleanupPolicy retentionPolicy(Directory directory, int days);
/// Both retentions in one, as the service's own daily cleanup does it. Empty: those stay.
CleanupPolicy filesPolicy(std::optional<int> screenshotDays, std::optional<int> downloadDays);
/// Files that rows name, live ones among them, with those rows. Never kept, never scheduled.
CleanupPolicy chosenPolicy(const FilePaths &files);
CleanupPolicy orphanPolicy(const QList<Directory> &of);
CleanupPolicy missingPolicy(const QList<Directory> &of);
CleanupPolicy relinkPolicy(const QList<Directory> &of);
/// Whether the console itself calls a cleanup so, in any case of letters; everything else is a preset.
bool isBuiltIn(const QString &command);

/// Refuses days and ages that make no sense. Error: Usage.
Result<void> checkPolicy(const CleanupPolicy &policy);

/// The service manual's emergency: stuck executions, everything older than a day, orphans.
CleanupPolicy aggressivePolicy();
/// The manual's routine: stuck executions and everything older than three days.
CleanupPolicy weeklyPolicy();
