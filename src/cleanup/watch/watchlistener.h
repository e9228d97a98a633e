// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/automation.h"

namespace cleanup {

using ::LogLevel;

/// What a watcher is at.
struct WatchState {
    enum class Kind {
        Connecting, ///< No server; `message` says why, once there has been an attempt.
        StandingBy, ///< Somebody else leads.
        Leading, ///< Waiting for `nextDue`.
        Running, ///< `job` is under way.
        Paused,
        Off, ///< The schedule, or all of its jobs.
    };
    Kind kind = Kind::Connecting;
    QString job = {}; ///< Running; Leading: the one that is due next.
    std::optional<ServerTime> nextDue = {};
    QString message = {}; ///< For people, a sentence without full stop.
    friend bool operator==(const WatchState &, const WatchState &) = default;
};

/// Whoever looks on while a schedule is kept. All calls come from the thread of `watch`, and come quickly.
class WatchListener {
public:
    virtual ~WatchListener() = default;
    /// A line of the log, without a line break: the service's own words where it has any, in its language.
    virtual void logged(LogLevel level, const QString &line) = 0;
    virtual void stateChanged(const WatchState &state) = 0;
    /// Every few seconds but for while a job runs: the loop is alive.
    virtual void beat() { }
    /// The last time of a job has changed.
    virtual void attempted(const JobAttempt &) { }
};

} // namespace cleanup
