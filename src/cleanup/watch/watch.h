// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/context.h"
#include "cleanup/watch/scheduledjob.h"
#include "cleanup/watch/watchlistener.h"
#include "core/base/result.h"
#include "core/target/target.h"

#include <chrono>

namespace cleanup {

struct WatchOptions {
    /// In place of the schedule's; the job is then on, whatever the schedule says of it.
    std::optional<qint64> stuckSeconds = {};
    std::optional<qint64> filesSeconds = {};
    QStringList jobs = {}; ///< Only these; empty: all.
    bool observeOnly = false; ///< Also where the schedule says otherwise.
    bool isReload = false; ///< The log has had its first line.
    std::chrono::milliseconds beat = std::chrono::seconds(5); ///< How often a leader looks for changes.
    std::chrono::milliseconds standBy = std::chrono::seconds(2); ///< How often others try to lead, or to clean.
    std::chrono::milliseconds alerts = std::chrono::seconds(60); ///< How often a leader looks for what is wrong.
};

/// Keeps the schedule of the target's database until somebody asks to stop: what is due is planned and run, one job at
/// a time, by whichever watcher leads; the others stand by and take over when its session ends. Waits for the server
/// when it is away and for whoever else is cleaning. What was missed is caught up once. A stop ends the batch under
/// way. Whoever leads keeps the alerts, too (AlertKeeper). Errors (nothing to be waited for): Usage (options), Refused
/// (not set up), Schema, Database.
Result<void> watch(const Target &target, const WatchOptions &options, WatchListener &listener, const Context &context);

struct OnceResult {
    QList<JobResult> jobs = {}; ///< In the order of the schedule, up to the first that could not be finished.
    QString notRun = {}; ///< For people, why nothing was to be done: the schedule is off or paused. Empty where it was.
};

/// Runs jobs of the schedule now, whether or not they are due and whoever leads: those named, or all that are on. For
/// timers. Errors: as watch, and Connection.
Result<OnceResult> watchOnce(const Target &target, const WatchOptions &options, WatchListener &listener,
                             const Context &context);

} // namespace cleanup
