// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/target/appliedretention.h"
#include "database/server/connection.h"

namespace database {

/// The retentions that were agreed for this database, the newest of which holds. Needs the console's schema.
class RetentionRepository {
public:
    explicit RetentionRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The one that holds; nothing before anybody has applied one.
    Result<std::optional<AppliedRetention>> findCurrent();
    /// Newest first, at most `limit`.
    Result<QList<AppliedRetention>> findLatest(int limit);
    Result<void> insert(const std::optional<std::array<int, 2>> &days, const QString &by);

private:
    Connection &m_connection;
};

} // namespace database
