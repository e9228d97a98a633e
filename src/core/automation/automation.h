// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/schedule.h"
#include "core/base/ids.h"

#include <QMap>
#include <array>

enum class LogLevel { Info, Warning, Error };
QString toName(LogLevel level); ///< "info", "warning", "error"
std::optional<LogLevel> logLevelFromName(QStringView name);

/// What somebody who keeps the schedule had to say.
struct WatchLogLine {
    qint64 number = 0; ///< Rises with every line of the database.
    ServerTime at = {};
    LogLevel level = LogLevel::Info;
    QString text = {};
    QString by = {}; ///< "scrapazoidctl watcher@host"
};

/// How a job of the schedule ended.
enum class JobEnding {
    Done, ///< Everything it found, or there was nothing to do.
    Partly, ///< Some items failed.
    Observed, ///< Only looked.
    Refused, ///< By a guard, or because something is not as it must be.
    Failed, ///< By an error.
};
inline constexpr std::array jobEndings{JobEnding::Done, JobEnding::Partly, JobEnding::Observed, JobEnding::Refused,
                                       JobEnding::Failed};
QString toName(JobEnding ending); ///< "done", "partly", "observed", "refused", "failed"
std::optional<JobEnding> jobEndingFromName(QStringView name);

/// The last time that a job was at it to its end.
struct JobAttempt {
    QString job = {};
    ServerTime beganAt = {};
    ServerTime endedAt = {};
    JobEnding ending = JobEnding::Done;
    QString message = {}; ///< For people: what it did, or why it did not.
    RunId run = {}; ///< Null where nothing was done.
    QString by = {}; ///< "scrapazoidctl watcher@host"
};

/// When a kind of cleanup last went through, whoever did it and however little there was to do.
struct Heartbeat {
    QString kind = {}; ///< See ItemKindFacts.
    ServerTime at = {};
    QString by = {};
};

/// A program that would run the schedule.
struct Watcher {
    QString host = {};
    QString user = {};
    QString program = {};
    ServerTime since = {}; ///< Leading or standing by.
    ServerTime beatAt = {};
    bool isLeader = false; ///< By the lock, now.
};

/// Nothing of the schedule begins before `until`.
struct Pause {
    ServerTime until = {};
    QString by = {};
};

/// What becomes of one job.
struct JobState {
    ScheduledJob job = {};
    std::optional<ServerTime> nextDue = {}; ///< Empty: never, because it or the whole schedule is off.
    std::optional<JobAttempt> last = {};
    bool isOverdue = false; ///< By more than its interval and a minute, so that nobody can be at it.
    std::optional<ServerTime> succeededAt = {}; ///< When all that it cleans last went through, whoever did it.
    /// It runs, but has not gone through for as long, or ever: something is always in its way.
    bool isFailing = false;
    /// For people, a sentence each: why it is not run, or what of it does not hold on this machine (schedulebounds.h).
    QStringList remarks = {};
};

/// The state of automation at one moment of the server's clock.
struct Automation {
    ServerTime takenAt = {};
    Schedule schedule = {}; ///< With an empty `setBy` nobody has set one: what a watcher would do by default.
    QList<JobState> jobs = {};
    std::optional<Pause> pause = {}; ///< Only while it lasts.
    QList<Watcher> watchers = {}; ///< The leader first, then by age; those without a beat for two minutes are left out.
    QList<Heartbeat> heartbeats = {};

    /// Whether anybody has ever relied on it: set it, or kept it.
    bool isKept() const;
    /// Names of jobs that nobody can be at, although somebody relies on them and nobody has paused them.
    QStringList overdueJobs() const;
    /// Names of jobs that run at their time and do not get anywhere, where nobody has paused them.
    QStringList failingJobs() const;
    /// Every job that is on, with what kept it from doing anything the last time; empty: nothing did.
    QMap<QString, QString> refusals() const;
    /// The job that is due first; null where none is.
    const JobState *next() const;
    /// Null where nobody leads.
    const Watcher *leader() const
    {
        return !watchers.isEmpty() && watchers.first().isLeader ? &watchers.first() : nullptr;
    }
};

/// What becomes of each job of the schedule. `attempts` and `heartbeats`: the last of each job and kind; `applied`: the
/// target with the retention of its database.
QList<JobState> jobStates(const Schedule &schedule, const QList<JobAttempt> &attempts,
                          const QList<Heartbeat> &heartbeats, const Target &applied, ServerTime now);
