// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/automation/schedulebounds.h"
#include "core/plan/interlock.h"
#include "core/plan/plan.h"

namespace cleanup {

/// `job` as it may run on this machine: what the database says of it and of days, as far as the profile lets it, and
/// only the folders that there are. From then on the session's target is bounded so as well. Errors: Refused (nothing
/// is left to clean), Connection, Schema, Database.
Result<BoundedJob> boundJob(Session &session, const ScheduledJob &job, const Context &context);

/// What a job would do if it began now.
struct JobLook {
    QString job;
    PlanPtr plan = {}; ///< Null where none could be made; then `said` has why.
    Interlocks interlocks = {};
    QStringList said = {}; ///< What of the job does not hold here, a sentence each.

    /// It would not go on, and nothing stands in its way but what may be agreed to.
    bool isForAgreement() const;
};

/// Plans the job and asks what stands in its way. Changes nothing but the session's target. Errors: as boundJob, and as
/// makePlan.
Result<JobLook> lookAtJob(Session &session, const ScheduledJob &job, const Context &context);

/// Of the jobs that take files and that would begin with `wanted`, where they did not with `now`: what each would do
/// first. Where nobody has set `now`, those that go by themselves begin, too, as long as somebody has to agree to them.
/// Errors: Connection.
Result<QList<JobLook>> lookAtBeginnings(Session &session, const Schedule &now, const Schedule &wanted,
                                        const Context &context);

/// `wanted` holds from now on, and whoever says so has looked at what begins and agrees to it. Errors: as setSchedule
/// and agreeToJob.
Result<void> letBegin(Session &session, const Schedule &wanted, const QList<JobLook> &beginnings,
                      const Context &context);

/// Somebody has looked at it, and the job may do this once: for these causes, up to these counts and cutoffs.
/// Journalled with who and why. Errors: Refused (something else stands in its way, or nothing does), as agreeTo.
Result<void> agreeToJob(Session &session, const JobLook &look, const QString &reason, const Context &context);

} // namespace cleanup
