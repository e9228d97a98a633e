// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/context.h"
#include "core/plan.h"
#include "core/result.h"
#include "core/target.h"

namespace cleanup {

/// Plans to remove rows and files of `directory` older than `days` × 24 h on the server's clock; oldest first.
/// Writes nothing. Errors: Usage (days out of range), Connection, Schema, Database, Storage (no usable root), Stopped.
Result<PlanPtr> planRetention(const Target &target, Directory directory, int days, const Context &context);

} // namespace cleanup
