// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "cleanup/watch/scheduledjob.h"
#include "database/console/schedulerepository.h"

#include <QMap>

namespace cleanup {

/// A watcher's own session with the server: it holds the watch lock while it leads, and so ends to lead with it.
class WatchSession {
public:
    /// Errors: Refused (not set up), and as Session.
    static Result<WatchSession> open(const Target &target, const Context &context, const QString &id,
                                     std::shared_ptr<storage::Stores> stores);

    /// True for as long as this session lives, once it is.
    Result<bool> tryLead();
    bool leads() const { return m_leads; }
    /// Who leads instead, for people.
    Result<QString> findLeader();

    /// Asks the server for the time, for a pause and for changes of the schedule, and says every half a minute that we
    /// are there. With the schedule come the last runs of its jobs.
    Result<void> look();
    const std::optional<Schedule> &schedule() const { return m_schedule; } ///< Nothing: nobody has set one.
    const QMap<QString, ServerTime> &lastRuns() const { return m_lastRuns; }
    const std::optional<Pause> &pause() const { return m_pulse.pause; }
    /// The server's clock, carried on by ours since the last look.
    ServerTime now() const;

    /// `kinds` have gone through.
    Result<void> record(const JobAttempt &attempt, const QStringList &kinds);
    /// For everybody to read; the times of the lines are by this machine's clock.
    Result<void> keepLog(QList<WatchLogLine> lines);
    /// Says that nobody watches here any more.
    void leave();

private:
    WatchSession(Session session, const Context &context, QString id)
        : m_session(std::move(session))
        , m_context(&context)
        , m_id(std::move(id))
    {
    }
    Result<void> readSchedule();
    Result<void> sayThatWeAreHere();

    Session m_session;
    const Context *m_context;
    QString m_id;
    bool m_leads = false;
    bool m_hasSchedule = false;
    std::optional<Schedule> m_schedule;
    QMap<QString, ServerTime> m_lastRuns;
    database::ScheduleRepository::Pulse m_pulse;
    qint64 m_skew = 0; ///< Our clock minus the server's, in microseconds.
    std::optional<ServerTime> m_saidAt;
};

/// What became of a job, for the record.
JobAttempt attemptOf(const ScheduledJob &job, const JobResult &result, ServerTime beganAt, ServerTime endedAt,
                     const Context &context);

} // namespace cleanup
