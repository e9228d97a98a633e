// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session.h"
#include "core/result.h"
#include "core/target.h"
#include "core/volume.h"

#include <map>

namespace cleanup {

/// What a monitoring system asks for every minute: one connection, no table read whole, no folder listed.
struct Health {
    ServerTime takenAt;
    qint64 running = 0; ///< Of the unfinished ones, those that are neither pending nor stuck.
    qint64 pending = 0;
    qint64 stuck = 0;
    std::optional<qint64> longestStuckSeconds{}; ///< Past its limit, of the oldest stuck one.
    std::map<Directory, Volume> volumes{}; ///< Of the folders that can be opened.
    bool isSetUp = false;
    std::optional<ServerTime> lastFileCleanup; ///< That ended well.
    bool isScheduleKept = false; ///< Somebody relies on it, see Automation.
    QStringList overdueJobs; ///< Of the schedule, see Automation.
    QStringList failingJobs; ///< The same.
    qint64 clockSkewMs = 0;
};

/// Errors: Connection, Schema, Database, Stopped.
Result<Health> checkHealth(Session &session, const Context &context);

} // namespace cleanup
