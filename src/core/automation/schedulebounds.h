// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/schedule.h"
#include "core/target/appliedretention.h"
#include "core/target/target.h"

#include <array>

// What a database says of schedule and retention is input: whoever may write there is not, for that, somebody who may
// delete on this machine. Work that nobody confirms is as mild as the database says, and never harder than the
// profile of the machine that acts.

/// The fewest days for which work that nobody confirms keeps files.
int shortestUnattendedDays(const Target &profile, Directory directory);

struct BoundedRetention {
    std::array<int, 2> days{}; ///< By Directory.
    std::array<QString, 2> said{}; ///< By Directory: what was agreed and does not hold here, a sentence; else empty.
};
/// `agreed`: what holds in the database; nothing where nobody has agreed on anything.
BoundedRetention boundedRetention(const Target &profile, const std::optional<AppliedRetention> &agreed);

struct BoundedJob {
    CleanupPolicy policy = {};
    GuardLimits guards = {};
    QStringList said = {}; ///< What of the job does not hold here, a sentence each.
};
/// `job` as it may run on the machine of `profile`; days that follow the retention are those of `retention`.
BoundedJob boundedJob(const Target &profile, const BoundedRetention &retention, const ScheduledJob &job);
