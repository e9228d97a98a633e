// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/storage/quarantine.h"

namespace cleanup {

/// What waits in quarantine by the journal, and what it takes up on disk. Looks at every file in quarantine, and goes
/// to folders that are far away; one that cannot be reached is told of in the result. Changes nothing.
/// Errors: Connection, Schema, Database, Stopped.
Result<Quarantine> findQuarantine(Session &session, const Context &context);

} // namespace cleanup
