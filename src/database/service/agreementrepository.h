// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/schema/schema.h"

#include <functional>
#include <optional>

namespace database {

/// Reads from one file table what tells whether its rows and the files below its root belong together.
class AgreementRepository {
public:
    AgreementRepository(Connection &connection, const Schema &schema, Directory directory)
        : m_connection(connection)
        , m_table(schema.files(directory))
    {
    }

    /// Rows with the highest keys first, at most `limit`, whose time is before `before` and, where it is given, not
    /// before `from`; the path as it stands there. Errors: Database, Connection.
    Result<void> findNewest(std::optional<ServerTime> from, ServerTime before, qint64 limit,
                            const std::function<void(const RowKey &id, const QByteArray &path)> &consume);

    /// The latest time of a row that is not after `notAfter`; nothing where there is no such row.
    Result<std::optional<ServerTime>> findNewestTime(ServerTime notAfter);

private:
    Connection &m_connection;
    const FileTable &m_table;
};

} // namespace database
