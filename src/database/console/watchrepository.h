// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/automation.h"
#include "core/base/actor.h"
#include "database/server/connection.h"

namespace database {

/// Who runs the schedule and what became of it, in the console's own schema. For the connection's own thread.
class WatchRepository {
public:
    explicit WatchRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The last one of each job.
    Result<QList<JobAttempt>> findAttempts();
    /// Takes the place of an earlier one of the same job; a later one stays.
    Result<void> save(const JobAttempt &attempt);

    Result<QList<Heartbeat>> findHeartbeats();
    /// These kinds went through now.
    Result<void> beat(const QStringList &kinds, const QString &by);

    /// As the table has them, the leader (by the lock) first, then by age; those with a beat in the last two minutes.
    Result<QList<Watcher>> findWatchers();
    /// This session watches for `id`: the first call says since when, every call is a beat. Forgets the long dead.
    Result<void> saveWatcher(const QString &id, const Actor &actor);
    Result<void> removeWatcher(const QString &id);

    /// Adds lines in their order, all said by `by`, and forgets all but the last some thousand.
    Result<void> insertLog(const QList<WatchLogLine> &lines, const QString &by);
    /// Lines after the one of that number, of all of them the last `limit`, in their order.
    Result<QList<WatchLogLine>> findLog(qint64 after, int limit);

private:
    Connection &m_connection;
};

} // namespace database
