// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/target/role.h"
#include "core/target/target.h"

namespace cleanup {

/// What `setup` did or would do, a sentence each, in order.
struct SetupReport {
    QStringList steps;
    bool changedAnything = false;
    /// What is known of each root now that it is bound, a sentence each.
    QStringList found = {};
};

struct SetupRequest {
    /// Folders that belong to another database, or remember another past than this one, are bound to this database as
    /// they are: after somebody has looked at the figures.
    bool rebind = false;
    /// The accounts of each root's group lead, run and undo in it alike.
    bool share = false;
    /// Roles that get what they lack for their purpose, on the service's tables and on the console's own.
    QList<RoleInQuestion> roles = {};
};

/// What is missing, without writing anything. Errors: Refused (the server is too old), Connection, Schema, Storage.
Result<SetupReport> planSetup(Session &session, const SetupRequest &request, const Context &context);
inline Result<SetupReport> planSetup(Session &session, const Context &context)
{
    return planSetup(session, {}, context);
}

/// Creates or migrates the console's own schema and binds both configured roots to this database. Idempotent.
/// Refused where the server is older than database::oldestServer, a root is bound to another database or remembers
/// another past (unless it is to be bound anew), is a symbolic link, or lies inside the other root. Roles that could
/// work with the schema before it was migrated can afterwards. Errors: NotFound (no such role), Permission (not ours to
/// grant), Connection, Schema, Database, Storage, Refused, Busy.
Result<SetupReport> runSetup(Session &session, const SetupRequest &request, const Context &context);
inline Result<SetupReport> runSetup(Session &session, const Context &context)
{
    return runSetup(session, {}, context);
}

} // namespace cleanup
