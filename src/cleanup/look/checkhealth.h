// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/automation/automation.h"
#include "core/automation/limits.h"
#include "core/base/result.h"
#include "core/storage/volume.h"
#include "core/target/target.h"

#include <map>

namespace cleanup {

/// What a monitoring system asks for every minute: no table read whole, no folder listed.
struct Health {
    ServerTime takenAt;
    LiveSummary live;
    std::map<Directory, Volume> volumes{}; ///< Of the folders that can be opened.
    std::map<Directory, Volume> apart{}; ///< One of those that lie on the same volume.
    bool isSetUp = false;
    std::optional<ServerTime> lastFileCleanup; ///< That ended well.
    Automation automation; ///< As it is before `setup`, where that has not been.
    qint64 clockSkewMs = 0;
};

/// As far as the rule book knows what to make of it.
Observation observationOf(const Health &health);

/// Errors: Connection, Schema, Database, Stopped.
Result<Health> checkHealth(Session &session, const Context &context);

} // namespace cleanup
