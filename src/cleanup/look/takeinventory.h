// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/storage/inventory.h"
#include "core/target/target.h"

namespace cleanup {

/// Measures every file below both roots and looks up every row of both tables, side by side. Changes nothing. What it
/// finds expired, orphaned or missing is what plans of both folders made at the same moment would take. A root that is
/// not configured or cannot be opened has its reason in `trouble` and no files; its rows are counted all the same.
/// Errors: Connection, Schema, Database, Stopped.
Result<InventoryPtr> takeInventory(Session &session, const Context &context);

} // namespace cleanup
