// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/automation/overview.h"
#include "core/base/result.h"
#include "core/target/target.h"

namespace cleanup {

/// Reads what the overview shows, without a look into the folders: a second at most for a million rows. Changes
/// nothing. Errors: Connection, Schema, Database, Stopped.
Result<Overview> findOverview(Session &session, const Context &context);

} // namespace cleanup
