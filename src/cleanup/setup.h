// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/context.h"
#include "core/result.h"
#include "core/target.h"

namespace cleanup {

/// What `setup` did or would do, a sentence each, in order.
struct SetupReport {
    QStringList steps;
    bool changedAnything = false;
};

struct SetupRequest {
    /// Folders that belong to another database, or remember another past than this one, are bound to this database as
    /// they are: after somebody has looked at the figures.
    bool rebind = false;
};

/// What is missing, without writing anything. Errors: Connection, Schema, Storage.
Result<SetupReport> planSetup(const Target &target, const SetupRequest &request, const Context &context);
inline Result<SetupReport> planSetup(const Target &target, const Context &context)
{
    return planSetup(target, {}, context);
}

/// Creates or migrates the console's own schema and binds both configured roots to this database. Idempotent.
/// Refused where a root is bound to another database or remembers another past (unless it is to be bound anew), is a
/// symbolic link, or lies inside the other root.
/// Errors: Connection, Schema, Database, Storage, Refused, Busy.
Result<SetupReport> runSetup(const Target &target, const SetupRequest &request, const Context &context);
inline Result<SetupReport> runSetup(const Target &target, const Context &context)
{
    return runSetup(target, {}, context);
}

} // namespace cleanup
