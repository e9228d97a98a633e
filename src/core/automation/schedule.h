// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/servertime.h"
#include "core/plan/policy.h"

#include <QList>
#include <optional>

struct Target;

/// When a job is meant to run, as a plan that knows nothing of earlier runs: moments that everybody computes alike, so
/// that a restart, another leader or a run that took long moves none of them.
struct Timing {
    enum class Kind {
        Interval, ///< At whole multiples of `seconds` since 1970-01-01 00:00 UTC.
        Daily, ///< At `minute` of every day of `zone`.
        Weekly, ///< The same on `weekday` alone.
    };
    Kind kind = Kind::Interval;
    qint64 seconds = 60; ///< Interval.
    int minute = 3 * 60; ///< Since midnight: 0 to 1439.
    int weekday = 7; ///< 1 is Monday, as in ISO 8601.
    QByteArray zone = "UTC"; ///< As the IANA calls it: "Europe/Berlin".

    friend bool operator==(const Timing &, const Timing &) = default;
};

/// One cleanup of the schedule.
struct ScheduledJob {
    QString name = {}; ///< "stuck", "files", "weekly", or what a preset is called. Unique in its schedule.
    bool isOn = true;
    Timing timing = {};
    CleanupPolicy policy = {}; ///< A preset's is a copy: the schedule goes on as agreed when the preset changes.
    /// Days as agreed for the database, else the profile's, in place of the policy's own; which folders is the
    /// policy's.
    bool followsRetention = false;
    std::optional<double> maxPercent = {}; ///< Guards in place of the profile's.
    std::optional<qint64> maxDelete = {};
    QString trouble = {}; ///< Why what the database says of it cannot be understood: it is not run. Else empty.

    bool hasFiles() const;
    /// With the days of `target` where it follows the retention.
    CleanupPolicy policyFor(const Target &target) const;
    friend bool operator==(const ScheduledJob &, const ScheduledJob &) = default;
};

struct Schedule {
    bool isOn = true;
    bool observeOnly = false; ///< Plans and reports; changes nothing.
    QList<ScheduledJob> jobs = {}; ///< Of several that are due the first goes first.
    ServerTime setAt = {}; ///< Jobs that have never run are due from here on.
    QString setBy = {}; ///< For people; empty: nobody has set it yet.
    /// Which of the database's schedules this was made from; nothing: from none, so it takes the place of any.
    std::optional<qint64> revision = {};

    /// Whether whoever keeps it changes anything.
    bool removes() const { return isOn && !observeOnly; }
    /// Null where there is none of that name.
    const ScheduledJob *find(const QString &name) const;
    /// Whether both say the same, whichever of them came first.
    friend bool operator==(const Schedule &one, const Schedule &other)
    {
        return one.isOn == other.isOn && one.observeOnly == other.observeOnly && one.jobs == other.jobs
            && one.setAt == other.setAt && one.setBy == other.setBy;
    }
};

/// What the service does by itself: stuck every 60 s, files every 24 h, by the profile's intervals and retention; and a
/// weekly routine (Sunday 03:00 UTC) that is off.
Schedule defaultSchedule(const Target &target);

/// Refuses what no plan can be made of: no or twice the same name, an unknown zone, intervals under a second (files:
/// under a minute) or over a year, a policy that takes nothing or makes no sense. Jobs that cannot be understood are
/// passed over: they stay as they are. Error: Usage.
Result<void> checkSchedule(const Schedule &schedule);
/// Of that, the moments at which `job` is to run. Error: Usage.
Result<void> checkTiming(const ScheduledJob &job);

/// The first moment of `timing` after `time`. Where clocks are put forward over it, it is as much later; where they are
/// put back, it is the first of the two. Always the same answer for the same question.
ServerTime nextOccurrence(const Timing &timing, ServerTime time);

/// When `job` is due next. Not after `now`: it is due, once, however many moments have been missed. `lastRun` is when
/// it last began; without one an interval is due at `since`, a time of day at the first one after it. A last run that
/// lies in the future (a clock was put right) counts as now.
ServerTime nextDue(const ScheduledJob &job, std::optional<ServerTime> lastRun, ServerTime since, ServerTime now);

/// For people: "every 60 s", "every day at 03:00 UTC", "every Sunday at 03:00 UTC".
QString describe(const Timing &timing);
QString toName(Timing::Kind kind); ///< "interval", "daily", "weekly"
std::optional<Timing::Kind> timingKindFromName(QStringView name);
