// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/automation.h"
#include "database/server/connection.h"

namespace database {

/// What is to be cleaned when, in the console's own schema. For the connection's own thread.
class ScheduleRepository {
public:
    explicit ScheduleRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Nothing where nobody has set one. A job that cannot be understood says so in its `trouble`; the others are as
    /// they stand there, however absurd their numbers. Errors: Schema.
    Result<std::optional<Schedule>> find();
    /// Takes the place of the one that is there, in one transaction; `setAt` and `setBy` become now and `by`. Of a job
    /// that could not be understood nothing changes but its place and whether it is on. Error: Refused, where another
    /// one has come to be there than the one that it was made from.
    Result<void> replace(const Schedule &schedule, const QString &by);

    /// From now on that long; 0 ends a pause.
    Result<void> pause(qint64 seconds, const QString &by);
    /// Empty where there is none, or it is over.
    Result<std::optional<Pause>> findPause();

    /// What a watcher asks again and again, in one round trip.
    struct Pulse {
        ServerTime now;
        qint64 revision = 0; ///< Rises with every change of the schedule.
        std::optional<Pause> pause; ///< Only while it lasts.
    };
    Result<Pulse> findPulse();

private:
    Result<QList<ScheduledJob>> findJobs();
    Result<void> changedMeanwhile();
    Result<void> insert(const ScheduledJob &job, qsizetype position, const QString &by);
    Result<void> keep(const ScheduledJob &job, qsizetype position);

    Connection &m_connection;
};

} // namespace database
