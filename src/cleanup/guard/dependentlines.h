// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/plan/interlock.h"
#include "core/plan/plan.h"

namespace cleanup {

/// Whether everything that a plan removes could be put back as it was: rights on the tables it touches (key "rights"),
/// and what hangs on their rows, counted (key "dependents"). Errors: Connection.
Result<Interlocks> findDependentLines(Session &session, const Plan &plan, const Selection &selection);

} // namespace cleanup
