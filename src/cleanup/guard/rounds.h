// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/plan/plan.h"
#include "core/plan/run.h"

namespace cleanup {

/// Remembers what a round saw and left of each table that it kept for some days: what later ones tell their causes by.
/// Only for the end of a round whose own checks were all green, none of them overridden. Errors: Connection, Database.
Result<void> noteRound(Session &session, const Plan &plan, const RunResult &result, const Context &context);

/// The same of a round that found nothing to do, where nothing stands in the way of such a plan; else quietly nothing.
/// Errors: Connection, Schema, Database.
Result<void> noteEmptyRound(Session &session, const Plan &plan, const Context &context);

} // namespace cleanup
