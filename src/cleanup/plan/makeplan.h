// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/firstfound.h"
#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/plan/policy.h"
#include "core/target/target.h"

namespace cleanup {

/// Plans what `policy` takes: a section for each kind and directory, in the order in which a run goes: stuck
/// executions, screenshots, downloads, missing rows, orphans. Writes nothing. Errors: Usage (days or limits out of
/// range), Connection, Schema, Database, Storage (no usable root), Stopped. `job`: of the schedule, which runs it
/// unasked; empty: somebody asks for it. `found`: has the first expired and stuck items long before; may be null.
Result<PlanPtr> makePlan(Session &session, const CleanupPolicy &policy, const Context &context, const QString &job = {},
                         FirstFound *found = nullptr);

} // namespace cleanup
