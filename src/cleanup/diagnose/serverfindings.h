// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/diagnose/findingline.h"
#include "core/target/target.h"
#include "database/schema/schema.h"
#include "database/server/server.h"
#include "database/server/servertraits.h"

namespace cleanup {

/// A connection that could not be made.
Finding noConnection(const Target &target, const Error &error);

/// That the server is older than the console can do with; empty where it is not.
QString oldServerTrouble(const database::ServerTraits &traits);

/// Version, way and speed of the connection, a standby, the clock.
Findings findServerTrouble(const Target &target, const database::ServerFacts &facts,
                           const database::ServerTraits &traits);

/// The console's own schema in the installed `version` (0: none), with what an interrupted run has left.
Findings findSetupTrouble(database::Connection &connection, int version);

/// Who else cleans: the holder of the lock, other consoles, the service's own job.
Finding findOtherCleaners(database::Connection &connection);
Finding findServiceCleanup(database::Connection &connection, const database::Schema &schema);

} // namespace cleanup
