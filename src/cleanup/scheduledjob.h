// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/context.h"
#include "cleanup/watchlistener.h"
#include "core/plan.h"
#include "core/run.h"
#include "core/target.h"

namespace cleanup {

/// How a job went. Without an error it went to its end.
struct JobResult {
    PlanPtr plan = {}; ///< Null where none could be made.
    RunResult run = {}; ///< Of what was done; empty where nothing was.
    JobEnding ending = JobEnding::Done;
    QString message = {}; ///< For people, a sentence: what it did, or why it did not.
    QStringList heartbeats = {}; ///< The kinds of cleanup that went through.
    bool isUnfinished = false; ///< Stopped, no server, somebody else cleaning: to be tried again at once.
    ErrorKind errorKind = ErrorKind::Refused; ///< Why, where it is unfinished, refused or failed.
};

/// Plans and runs one job of the schedule, as its command would; a run that an earlier one left unfinished is finished
/// first, and quarantine whose time is over goes even where nothing else does. With `observeOnly` it plans, looks at
/// the interlocks, changes nothing and logs nothing. Lines of the log go to `listener` as things happen; `isRetry`: the
/// first of them has been there already.
JobResult runScheduledJob(const Target &target, const ScheduledJob &job, bool observeOnly, bool isRetry,
                          WatchListener &listener, const Context &context);

} // namespace cleanup
