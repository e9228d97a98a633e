// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/automation/statistics.h"
#include "core/base/result.h"
#include "core/target/target.h"

namespace cleanup {

/// Adds up the three tables on the server, at one moment. Errors: Connection, Schema, Database, Stopped.
Result<Statistics> findStatistics(Session &session, const Context &context);

} // namespace cleanup
