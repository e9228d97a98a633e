// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/target/role.h"

namespace cleanup {

/// On the service's tables and, where it is there, on the console's own schema; after a migration on that alone.
enum class GrantReach { Everything, OwnSchema };

/// What would be granted to a role, a sentence; none where it lacks nothing. Errors: NotFound (no such role),
/// Connection, Database.
Result<QStringList> grantSteps(Session &session, const RoleInQuestion &role);

/// Gives a role what it lacks: all of it or nothing. Errors: as grantSteps, Permission (not the connected role's to
/// pass on; with the SQL that its owner may say).
Result<void> grantRights(Session &session, const RoleInQuestion &role, GrantReach reach = GrantReach::Everything);

} // namespace cleanup
