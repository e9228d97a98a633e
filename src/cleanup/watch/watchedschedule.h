// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/watch/watch.h"
#include "core/automation/schedule.h"

namespace cleanup {

/// The schedule as the options have it. What the database says is input: one job of it that makes no sense is refused
/// when its time comes, and keeps none of the others from running. Errors: Usage (options).
Result<Schedule> watchedSchedule(Schedule schedule, const WatchOptions &options);

} // namespace cleanup
