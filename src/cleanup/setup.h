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

/// What is missing, without writing anything. Errors: Connection, Schema, Storage.
Result<SetupReport> planSetup(const Target &target, const Context &context);

/// Creates or migrates the console's own schema and binds both configured roots to this database. Idempotent.
/// Refused where a root is bound to another database, is a symbolic link, or lies inside the other root.
/// Errors: Connection, Schema, Database, Storage, Refused, Busy.
Result<SetupReport> runSetup(const Target &target, const Context &context);

} // namespace cleanup
