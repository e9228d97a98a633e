// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/plan/interlock.h"
#include "core/plan/plan.h"
#include "core/target/target.h"

namespace cleanup {

/// Every condition that stands between this plan and its run, good ones included, checked now. Writes nothing.
/// A run checks them again itself. Errors: Connection, Schema.
Result<Interlocks> checkInterlocks(Session &session, const Plan &plan, const Selection &selection,
                                   const Context &context);

/// That every folder which a plan looked through could be listed whole: else having found nothing proves nothing.
/// Error: Storage.
Result<void> requireWholeScan(const Plan &plan);

} // namespace cleanup
