// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/context.h"
#include "core/target.h"
#include "database/connection.h"
#include "database/schema.h"
#include "database/server.h"

namespace cleanup {

/// An open connection whose schema has been checked: where every use case begins.
struct Session {
    database::Connection connection;
    database::Schema schema;
    database::ServerFacts facts;

    /// Errors: Connection, Schema, Database.
    static Result<Session> open(const Target &target, const Context &context);
};

/// How our sessions are called on the server: program, user and host.
QString sessionName(const Context &context);
/// Who acts, for people: "anna at host".
QString actorName(const Context &context);

/// Reading for a plan may take longer than a statement of a run; it can be cancelled instead.
inline constexpr int planStatementSeconds = 900;

/// An error of an interrupted read as what it is: Stopped, where a stop was asked for.
Error asStopped(Error error, const Context &context);

} // namespace cleanup
