// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/execution.h"
#include "core/storage/volume.h"
#include "core/target/target.h"

#include <QStringList>
#include <map>

/// The one book of rules for "what is wrong". Alerts, the overview, the watcher, `check` and the metrics ask it and
/// judge nothing themselves.

/// What somebody ought to look at.
enum class AlertKind {
    VolumeFull, ///< Of bytes or of inodes.
    NobodyCleans, ///< Executions have been stuck for longer than two intervals.
    CleanupOverdue,
    ScheduleOverdue, ///< Jobs of a schedule that somebody relies on have not run at their time.
    ScheduleFailing, ///< They do run, and have not gone through for as long.
    JobRefused, ///< A guard, or something that is not as it must be, keeps a job from doing anything.
    ManyOrphans,
    ScanIncomplete,
    ClockSkew,
};
QString toName(AlertKind kind); ///< "volume_full", "nobody_cleans", …: for scripts.
std::optional<AlertKind> alertKindFromName(QStringView name);

enum class Severity { Fine, Warning, Critical };
/// How bad such an alert is.
Severity severityOf(AlertKind kind);

/// Above `warning`, above `critical`.
struct Bounds {
    double warning = 0;
    double critical = 0;
    Severity of(double value) const
    {
        return value > critical ? Severity::Critical : value > warning ? Severity::Warning : Severity::Fine;
    }
};
Bounds volumeBounds(const AlertRules &rules); ///< Percent: the alert's limit, and half-way from there to full.
Bounds stuckBounds(); ///< Executions: any; more than one look should ever find.
Bounds cleanupAgeBounds(const CleanupIntervals &intervals); ///< Seconds since files were last cleaned.

/// What there is to be judged. What is not known raises nothing and clears nothing.
struct Observation {
    ServerTime now;
    std::map<Directory, Volume> volumes{}; ///< One of those that lie on the same volume is enough.
    std::optional<LiveSummary> live{};
    std::optional<ServerTime> lastFileCleanup{}; ///< That ended well.
    std::optional<qint64> expiredFiles{}; ///< Files or rows that the policy in force would take.
    std::optional<QStringList> overdueJobs{}; ///< Of the schedule.
    std::optional<QStringList> failingJobs{}; ///< The same.
    /// Every job of the schedule that is on, with what kept it from doing anything the last time; empty: nothing did.
    std::optional<QMap<QString, QString>> refusals{};
    std::map<Directory, double> orphanPercent{}; ///< Of a directory's bytes.
    std::map<Directory, QString> scanTrouble{}; ///< By directory that was scanned; empty where all of it was.
    std::optional<qint64> clockSkewMs{};
};

/// What one look says of one thing.
struct Judgement {
    AlertKind kind = AlertKind::VolumeFull;
    QString key; ///< Stable: "volume-full-screenshots", "nobody-cleans", …
    bool isRaised = false; ///< There is a reason for it.
    bool isCleared = false; ///< There is none any more; neither: it stays as it is.
    QString text; ///< What is the case, with figures.
    QString mend; ///< What to do about it.
};

/// Of everything that the observation knows, raised or not.
QList<Judgement> judge(const Observation &seen, const Target &target);
