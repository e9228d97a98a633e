// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/growth.h"
#include "database/server/connection.h"

namespace database {

/// The console's own daily snapshots. Needs its schema.
class SnapshotRepository {
public:
    explicit SnapshotRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Takes the place of what that day had. In one transaction; forgets what is older than `keptDays`.
    Result<void> replace(const std::vector<Snapshot> &snapshots, const std::vector<GrowthPart> &parts);
    /// All, oldest first.
    Result<std::vector<Snapshot>> findAll();
    /// `before` and `after` of the two days, by directory, user and type. Nothing where either has no snapshot.
    Result<std::optional<std::vector<GrowthPart>>> findGrowth(qint64 day, qint64 laterDay);

    static constexpr int keptDays = 800;

private:
    Connection &m_connection;
};

} // namespace database
