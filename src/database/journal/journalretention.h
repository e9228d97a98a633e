// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/server/connection.h"

namespace database {

/// How long the journal keeps the rows of what cannot be undone any more: items with the images of their rows and of
/// what hung on them. The runs themselves, with their counts, stay. Of a run that waits for anything (a closing check,
/// a batch to be finished, a row that is owed, a file in quarantine) nothing goes.
class JournalRetention {
public:
    /// `days`: since the run, and since the end of its time for undo where it was not purged before.
    JournalRetention(Connection &connection, int days)
        : m_connection(connection)
        , m_days(days)
    {
    }

    /// Items that may go now. Errors: Database, Connection.
    Result<qint64> countDue();
    /// Takes at most so many of them away, in one transaction; how many it were. Errors: as countDue, Permission.
    Result<qint64> removeSome(int most);
    /// Bytes that the console's own schema holds in the database, indexes included. Errors: Connection.
    static Result<qint64> findSize(Connection &connection);

private:
    QString due() const;

    Connection &m_connection;
    int m_days;
};

} // namespace database
