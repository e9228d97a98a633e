// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/automation/automation.h"
#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/target/target.h"

namespace cleanup {

class Session;

/// The schedule of this database; where nobody has set one (or before `setup`), the default one with an empty `setBy`.
/// Errors: Connection, Schema, Database.
Result<Schedule> findSchedule(Session &session, const Context &context);

/// From the next beat of whoever leads. Errors: Usage (see checkSchedule), Refused (not set up, or somebody has changed
/// it since it was read), Connection, Schema, Database.
Result<void> setSchedule(Session &session, const Schedule &schedule, const Context &context);

/// Nothing of the schedule begins for that long; what is under way goes on, what is missed is caught up once. 0 ends a
/// pause. Errors: Usage (over a week, negative), and as setSchedule.
Result<void> pauseSchedule(Session &session, std::chrono::seconds duration, const Context &context);

/// What runs when, who leads, and when each kind of cleanup last went through. Before `setup` the default schedule
/// without any of that. Errors: Connection, Schema, Database.
Result<Automation> findAutomation(Session &session, const Context &context);
/// The same through a session that is open.
Result<Automation> findAutomation(Session &session);

/// The state of automation with the log of everybody who keeps or kept the schedule; that is empty before `setup`.
struct AutomationLook {
    Automation automation = {};
    QList<WatchLogLine> log = {};
};
/// `after`: only lines after the one of that number, of them the last `most`. Errors: as findAutomation.
Result<AutomationLook> lookAtAutomation(Session &session, qint64 after, int most, const Context &context);

/// The kinds of cleanup that a run of all of `plan` completes, as the heartbeat calls them: none for a retention
/// longer than `target` says.
QStringList heartbeatKinds(const Plan &plan, const Target &target);

/// Records that all of `plan` has been done, or that there was nothing in it. Quietly nothing before `setup`.
/// Errors: Guard (the clock cannot be believed), Connection, Schema, Database.
Result<void> recordSuccess(Session &session, const Plan &plan, const Context &context);

} // namespace cleanup
