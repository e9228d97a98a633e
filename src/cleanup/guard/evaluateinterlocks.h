// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/plan/interlock.h"
#include "core/plan/plan.h"
#include "core/plan/run.h"

namespace cleanup {

/// Every condition between a plan and its run, on an open session, which may hold the cleanup lock itself.
/// Errors: Connection.
Result<Interlocks> evaluateInterlocks(Session &session, const Plan &plan, const Selection &selection,
                                      const Context &context);

/// The first red line as an error: Refused where it blocks, Guard where it may be overridden and is not.
Result<void> requireGreen(const Interlocks &interlocks, const RunRequest &request);

} // namespace cleanup
