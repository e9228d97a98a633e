// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/journal/runjournal.h"

#include <QSet>

namespace database {

/// What lies in a folder's quarantine by the journal's account, to hold against what lies there. On the connection's
/// thread. Errors: Connection, Database.
class KeptFiles {
public:
    KeptFiles(Connection &connection, Directory directory)
        : m_connection(connection)
        , m_directory(directory)
    {
    }

    /// Whether the journal says of the run, which may be unknown, that files of it lie there or may come there yet.
    Result<bool> mayHave(const RunId &run);
    /// Those of the paths whose files an undo of the run would bring back.
    Result<QSet<QByteArray>> findUndoable(const OpenRun &run, const QList<QByteArray> &paths);
    /// How many of the run it says lie there, at most.
    Result<qint64> count(const RunId &run);

private:
    Connection &m_connection;
    Directory m_directory;
};

} // namespace database
