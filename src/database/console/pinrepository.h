// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/pin.h"
#include "database/schema/schema.h"
#include "database/server/connection.h"

#include <QList>

namespace database {

/// Pins in the console's own schema. For the connection's own thread.
class PinRepository {
public:
    PinRepository(Connection &connection, const Schema &schema)
        : m_connection(connection)
        , m_schema(schema)
    {
    }

    /// Newest first.
    Result<QList<Pin>> findAll();
    /// Pins executions that exist; one that is pinned gets the new note. Returns those that exist.
    Result<QList<ExecutionId>> insert(const QList<ExecutionId> &executions, const QString &note, const QString &by);
    /// Returns those that had been pinned.
    Result<QList<ExecutionId>> remove(const QList<ExecutionId> &executions);

private:
    Result<QList<ExecutionId>> idsOf(const QString &sql, const QVariantList &values, const QString &doing);

    Connection &m_connection;
    const Schema &m_schema;
};

} // namespace database
