// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/watch/joblook.h"
#include "core/automation/automation.h"
#include "core/target/target.h"
#include "models/columns.h"

namespace gui::automationtext {

/// One figure of the page's head.
struct Figure {
    QString figure;
    QString detail;
    models::State state = models::NoState;
};

Figure schedule(const Automation &automation, bool isLocalTime); ///< On, observing, off, paused.
Figure next(const Automation &automation, bool isLocalTime);
Figure keeper(const Automation &automation, bool isLocalTime);
Figure last(const Automation &automation);

/// What a job cleans: "screenshots older than 7 days as agreed, downloads …; permanently".
QString contentsOf(const ScheduledJob &job, const Target &target);
/// The same, and what of it does not hold on this machine.
QString contentsOf(const JobState &state, const Target &target);

/// What a job would begin with, and what of it somebody has to agree to.
QString beginningOf(const cleanup::JobLook &look);

} // namespace gui::automationtext
