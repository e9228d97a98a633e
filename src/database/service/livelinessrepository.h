// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "database/schema/schema.h"

namespace database {

/// Reads from the executions whether the service is alive.
class LivelinessRepository {
public:
    LivelinessRepository(Connection &connection, const Schema &schema)
        : m_connection(connection)
        , m_table(schema.executions())
    {
    }

    /// Of the 60 days before `now`, and the last hour with executions before those. Where fewer than two weeks of them
    /// have been seen, a weekend counts as seen as well. Errors: Connection, Database.
    Result<Liveliness> find(ServerTime now);

private:
    Connection &m_connection;
    const ExecutionTable &m_table;
};

} // namespace database
