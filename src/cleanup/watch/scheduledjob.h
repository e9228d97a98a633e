// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "cleanup/watch/watchlistener.h"
#include "core/plan/plan.h"
#include "core/plan/run.h"

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

struct JobTask {
    const ScheduledJob &job;
    bool observeOnly = false; ///< Plans, looks at the interlocks, changes nothing and logs nothing.
    bool isRetry = false; ///< The log's first line has been there already.
};

/// Plans and runs one job of the schedule, as its command would; a run that an earlier one left unfinished is finished
/// first, and quarantine whose time is over goes even where nothing else does. Lines of the log go to `listener` as
/// things happen. Afterwards the session's target is bounded as the job was.
JobResult runScheduledJob(Session &session, const JobTask &task, WatchListener &listener, const Context &context);

} // namespace cleanup
