// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/watchsession.h"

#include "cleanup/guard/timeguard.h"
#include "cleanup/session/setupstate.h"
#include "cleanup/tr.h"
#include "database/console/watchrepository.h"
#include "database/server/connectionsettings.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 sayEverySeconds = 30;

/// A leader whose machine is gone keeps the lock until the server notices: within eight seconds, so that another takes
/// over within ten. And a session that is quiet for minutes on end is meant to be.
void prepare(database::Connection &connection)
{
    for (const auto &setting : {u"tcp_keepalives_idle = 4"_s, u"tcp_keepalives_interval = 1"_s,
                                u"tcp_keepalives_count = 4"_s, u"idle_session_timeout = 0"_s}) {
        [[maybe_unused]] const auto set = connection.execute(u"SET "_s + setting, {});
    }
}
} // namespace

Result<cleanup::WatchSession> cleanup::WatchSession::open(const Target &target, const Context &context,
                                                          const QString &id, std::shared_ptr<storage::Stores> stores)
{
    Session session(target, std::move(stores));
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (const auto isThere = requireSetUp(session, Tr::tr("so nothing can be watched")); !isThere)
        return tl::unexpected(isThere.error());
    if (session.facts().isPooled)
        return tl::unexpected(database::poolerError(session.facts().address));
    prepare(session.connection());
    return WatchSession(std::move(session), context, id);
}

Result<bool> cleanup::WatchSession::tryLead()
{
    if (m_leads)
        return true;
    const auto leads = database::tryWatch(m_session.connection());
    if (leads && *leads) {
        m_leads = true;
        m_hasSchedule = false; // what the one before us did since is news
    }
    return leads;
}

Result<QString> cleanup::WatchSession::findLeader()
{
    const auto watchers = database::WatchRepository(m_session.connection()).findWatchers();
    if (!watchers)
        return tl::unexpected(watchers.error());
    if (watchers->isEmpty() || !watchers->first().isLeader)
        return Tr::tr("another program");
    const Watcher &leader = watchers->first();
    return Tr::tr("%1 of %2 at %3").arg(leader.program, leader.user, leader.host);
}

Result<void> cleanup::WatchSession::look()
{
    const auto pulse = database::ScheduleRepository(m_session.connection()).findPulse();
    if (!pulse)
        return tl::unexpected(pulse.error());
    const bool hasChanged = !m_hasSchedule || pulse->revision != m_pulse.revision;
    m_pulse = *pulse;
    m_skew = m_context->clock() * 1000 - m_pulse.now.microseconds;
    if (hasChanged) {
        if (const auto read = readSchedule(); !read)
            return read;
    }
    return sayThatWeAreHere();
}

Result<void> cleanup::WatchSession::readSchedule()
{
    auto schedule = database::ScheduleRepository(m_session.connection()).find();
    const auto attempts = database::WatchRepository(m_session.connection()).findAttempts();
    if (!schedule || !attempts)
        return tl::unexpected(schedule ? attempts.error() : schedule.error());
    m_schedule = std::move(*schedule);
    for (const JobAttempt &attempt : *attempts)
        m_lastRuns.insert(attempt.job, attempt.beganAt);
    m_hasSchedule = true;
    return {};
}

Result<void> cleanup::WatchSession::sayThatWeAreHere()
{
    if (m_saidAt && m_pulse.now.secondsSince(*m_saidAt) < sayEverySeconds && m_pulse.now >= *m_saidAt)
        return {};
    const auto said = database::WatchRepository(m_session.connection()).saveWatcher(m_id, m_context->actor);
    if (said)
        m_saidAt = m_pulse.now;
    return said;
}

ServerTime cleanup::WatchSession::now() const
{
    return {m_context->clock() * 1000 - m_skew};
}

Result<void> cleanup::WatchSession::record(const JobAttempt &attempt, const QStringList &kinds)
{
    m_lastRuns.insert(attempt.job, attempt.beganAt);
    // A round that went through had nothing red, whether or not there was something to do.
    if (attempt.ending == JobEnding::Done) [[maybe_unused]]
        const auto noted = noteTime(m_session, *m_context);
    database::WatchRepository watches(m_session.connection());
    if (const auto saved = watches.save(attempt); !saved || kinds.isEmpty())
        return saved;
    return watches.beat(kinds, attempt.by);
}

Result<void> cleanup::WatchSession::keepLog(QList<WatchLogLine> lines)
{
    if (lines.isEmpty())
        return {};
    for (WatchLogLine &line : lines)
        line.at.microseconds -= m_skew;
    return database::WatchRepository(m_session.connection()).insertLog(lines, sessionName(*m_context));
}

void cleanup::WatchSession::leave()
{
    [[maybe_unused]] const auto removed = database::WatchRepository(m_session.connection()).removeWatcher(m_id);
}

JobAttempt cleanup::attemptOf(const ScheduledJob &job, const JobResult &result, ServerTime beganAt, ServerTime endedAt,
                              const Context &context)
{
    return {.job = job.name,
            .beganAt = beganAt,
            .endedAt = endedAt,
            .ending = result.ending,
            .message = result.message,
            .run = result.run.run,
            .by = sessionName(context)};
}
