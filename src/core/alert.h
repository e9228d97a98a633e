// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target.h"
#include "core/volume.h"

#include <QList>
#include <QString>
#include <map>

/// What somebody ought to look at.
enum class AlertKind {
    VolumeFull,
    NobodyCleans, ///< Executions have been stuck for longer than two intervals.
    CleanupOverdue,
    ScheduleOverdue, ///< Jobs of a schedule that somebody relies on have not run at their time.
    ScheduleFailing, ///< They do run, and have not gone through for as long.
    ManyOrphans,
    ScanIncomplete,
    ClockSkew,
};

/// One alert, from the moment it is raised until it is cleared.
struct Alert {
    AlertKind kind = AlertKind::VolumeFull;
    QString key; ///< Stable: "volume-full-screenshots", "nobody-cleans", …
    QString text; ///< What is the case, with figures.
    QString mend; ///< What to do about it.
    ServerTime since;
};

/// What alerts are made of. What is not known raises nothing and clears nothing.
struct Observation {
    ServerTime now;
    std::map<Directory, Volume> volumes{}; ///< One of those that lie on the same volume is enough.
    std::optional<qint64> longestStuckSeconds{}; ///< Past its limit, of the oldest stuck execution; 0: none is stuck.
    qint64 stuck = 0;
    std::optional<ServerTime> lastFileCleanup{}; ///< That ended well.
    std::optional<qint64> expiredFiles{}; ///< Files or rows that the policy in force would take.
    std::optional<QStringList> overdueJobs{}; ///< Of the schedule.
    std::optional<QStringList> failingJobs{}; ///< The same.
    std::map<Directory, double> orphanPercent{}; ///< Of a directory's bytes.
    std::map<Directory, QString> scanTrouble{}; ///< By directory that was scanned; empty where all of it was.
    std::optional<qint64> clockSkewMs{};
};

/// Alerts of one installation. Raised once, kept while their reason lasts, cleared once: a volume only when it is well
/// below what raised it.
class AlertBook {
public:
    struct Changes {
        QList<Alert> raised;
        QList<Alert> cleared;
    };

    /// Brings the book up to date and says what is different.
    Changes update(const Observation &observation, const Target &target);
    const QList<Alert> &active() const { return m_active; }
    /// As it was when the program ended.
    void restore(const QList<Alert> &active) { m_active = active; }

private:
    struct Judgement;
    void judge(const Judgement &judgement, ServerTime now, Changes &changes);

    QList<Alert> m_active;
};

/// "volume_full", "nobody_cleans", …: for scripts.
QString toName(AlertKind kind);
std::optional<AlertKind> alertKindFromName(QStringView name);
