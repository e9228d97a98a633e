// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/server/connection.h"

#include <QJsonObject>

namespace database {

/// Who leads, beside the cleanup lock: the lock says that nobody else does now, this says whether somebody did
/// meanwhile and whether whoever led last has stepped down. For the connection's own thread.
class LeadRepository {
public:
    explicit LeadRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    struct Taken {
        qint64 term = 0; ///< Higher than that of every earlier leader.
        bool steppedDown = true; ///< Whether the one before said that it ended.
        QJsonObject before; ///< Who that was.
    };
    /// Under the lock: begins a term. Until `hold` the one before is still who may be asleep over files. Errors:
    /// Database, Connection.
    Result<Taken> take();
    Result<void> hold(qint64 term, const QJsonObject &holder);
    Result<void> stepDown(qint64 term);
    /// The term of whoever took the lead last.
    Result<qint64> findTerm();

private:
    Connection &m_connection;
};

} // namespace database
