// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/plan/run.h"
#include "core/target/target.h"

namespace cleanup {

/// Carries out a confirmed plan by the deletion protocol: lead, recover what an earlier run left, check interlocks,
/// then batch by batch row and journal in one transaction and the file after it.
/// Stopped between items: a normal result with `stopped`. Server lost for good or journal failing: a result with
/// `interrupted`; what was claimed is finished by the next run.
/// Errors (nothing was touched): Refused, Guard, Busy, Connection, Schema, Storage.
Result<RunResult> runPlan(Session &session, const RunRequest &request, const Context &context);

} // namespace cleanup
