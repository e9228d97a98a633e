// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/causes.h"
#include "core/plan/item.h"
#include "database/schema/schema.h"

namespace database {

/// What rounds whose own checks were green saw of each folder's table. Needs the console's schema. For the connection's
/// own thread.
class BaselineRepository {
public:
    explicit BaselineRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// What a retention of the table is compared with. Errors: Connection, Database.
    Result<EarlierRounds> find(const FileTable &table);
    /// In place of what the last round of as many days left. `by`: who acted, for people.
    Result<void> save(Directory directory, const EarlierRound &round, const QString &by);

private:
    Result<bool> areKeysInOrder(const FileTable &table);
    Result<qint64> countPutBack(Directory directory, ServerTime since);

    Connection &m_connection;
};

} // namespace database
