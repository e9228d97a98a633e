// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/watch.h"

#include "cleanup/run/recovery.h"
#include "cleanup/tr.h"
#include "cleanup/watch/alertkeeper.h"
#include "cleanup/watch/complaints.h"
#include "cleanup/watch/keptlog.h"
#include "cleanup/watch/watchedschedule.h"
#include "cleanup/watch/watchlog.h"
#include "cleanup/watch/watchsession.h"
#include "core/base/pausing.h"

#include <QUuid>
#include <array>

namespace {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using cleanup::LogLevel;
using cleanup::WatchState;
namespace watchlog = cleanup::watchlog;

constexpr std::array<std::chrono::milliseconds, 5> backoff{250ms, 500ms, 1s, 2s, 4s};

/// Which executions and how much of the rest a plan takes: the same again is no news.
QString gistOf(const Plan &plan)
{
    QString gist;
    for (const PlanSection &section : plan.sections) {
        gist += QString::number(section.items.size()) + u':';
        for (qsizetype index = 0; section.kind == ItemKind::Execution && index < section.items.size(); ++index)
            gist += section.items.id(index).toString() + u',';
    }
    return gist;
}

struct Due {
    const ScheduledJob *job;
    ServerTime at;
};

class Watch {
public:
    Watch(const Target &target, const cleanup::WatchOptions &options, cleanup::WatchListener &listener,
          const cleanup::Context &context)
        : m_target(target)
        , m_options(options)
        , m_context(context)
        , m_work(target)
        , m_alerts(m_work, context, options.alerts)
        , m_listener(listener, context)
        , m_complaints(m_listener)
        , m_hasStarted(options.isReload)
    {
    }

    Result<void> run()
    {
        if (const auto understood = cleanup::requireUnderstood(m_target); !understood)
            return understood;
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        for (size_t failures = 0; !m_context.stop.stop_requested();) {
            auto session = cleanup::WatchSession::open(m_target, m_context, id, m_work.stores());
            auto ended = session ? attend(*session, failures) : tl::unexpected(session.error());
            if (session && (ended || m_context.stop.stop_requested())) {
                [[maybe_unused]] const auto kept = m_listener.keep(*session);
                session->leave();
            }
            if (ended || m_context.stop.stop_requested())
                break;
            if (!isWorthWaiting(ended.error()))
                return ended;
            session = tl::unexpected(ended.error()); // gives up the lock, where there still is one
            setState({.kind = WatchState::Kind::Connecting, .message = ended.error().message});
            m_complaints.tell(QString(), LogLevel::Error, ended.error().message);
            // Who led when the server went goes on looking at what can be seen without it.
            if (m_leads)
                complainOfAlerts(m_alerts.lookWithoutDatabase());
            pauseFor(m_context.stop, backoff[std::min(failures, backoff.size() - 1)]);
            ++failures;
        }
        return {};
    }

private:
    /// Once it has worked, nothing but a schema that does not fit any more ends it.
    bool isWorthWaiting(const Error &error) const
    {
        if (error.kind == ErrorKind::Connection)
            return true;
        return m_hasLooked && error.kind != ErrorKind::Schema && error.kind != ErrorKind::Refused
            && error.kind != ErrorKind::Usage;
    }

    Result<void> attend(cleanup::WatchSession &session, size_t &failures)
    {
        while (!m_context.stop.stop_requested()) {
            m_listener.beat();
            const bool ledBefore = session.leads();
            const auto leads = session.tryLead();
            if (!leads)
                return tl::unexpected(leads.error());
            if (const auto looked = session.look(); !looked)
                return looked;
            if (const auto read = readSchedule(session); !read)
                return read;
            failures = 0;
            m_complaints.settle(QString());
            start();
            m_leads = *leads;
            if (*leads && !ledBefore)
                takeOver();
            if (*leads)
                complainOfAlerts(m_alerts.look(work()));
            const auto rest = *leads ? lead(session) : standBy(session);
            if (!rest)
                return tl::unexpected(rest.error());
            if (const auto kept = m_listener.keep(session); !kept)
                return kept;
            pauseFor(m_context.stop, *rest);
        }
        return {};
    }

    /// The session for everything but the lock; each task has the target as it was.
    cleanup::Session &work()
    {
        m_work.target() = m_target;
        return m_work;
    }

    void complainOfAlerts(const QStringList &sentences)
    {
        for (const QString &sentence : sentences)
            m_complaints.tell(u"alerts"_s, LogLevel::Warning, sentence);
    }

    Result<void> readSchedule(const cleanup::WatchSession &session)
    {
        Schedule schedule = session.schedule().value_or(defaultSchedule(m_target));
        if (!m_since)
            m_since = session.now();
        if (!session.schedule())
            schedule.setAt = *m_since;
        auto made = cleanup::watchedSchedule(std::move(schedule), m_options);
        if (!made)
            return tl::unexpected(made.error());
        m_schedule = std::move(*made);
        m_hasLooked = true;
        return {};
    }

    void start()
    {
        if (std::exchange(m_hasStarted, true))
            return;
        const ScheduledJob *stuck = m_schedule.find(QStringLiteral("stuck"));
        m_listener.logged(LogLevel::Info,
                          watchlog::started(stuck ? stuck->timing.seconds : m_target.intervals.stuckSeconds));
        if (m_schedule.observeOnly)
            m_listener.logged(LogLevel::Info, watchlog::remark(Tr::tr("Observing only: nothing will be changed.")));
    }

    /// Whoever led before may have died in the middle of something.
    void takeOver()
    {
        m_listener.logged(LogLevel::Info, watchlog::remark(Tr::tr("Leading the cleanups of this database.")));
        if (m_schedule.observeOnly)
            return;
        setState({.kind = WatchState::Kind::Running, .message = Tr::tr("Finishing what was left")});
        const auto finished = cleanup::runRecovery(work(), m_context);
        if (finished && *finished > 0) {
            m_listener.logged(LogLevel::Info,
                              watchlog::remark(Tr::tr("Finished %n batch(es) that an interrupted run had left.",
                                                      nullptr, *finished)));
        }
        if (!finished)
            m_complaints.tell(u"recovery"_s, LogLevel::Warning, finished.error().message);
    }

    Result<std::chrono::milliseconds> standBy(cleanup::WatchSession &session)
    {
        const auto leader = session.findLeader();
        if (!leader)
            return tl::unexpected(leader.error());
        const QString sentence = Tr::tr("Standing by: %1 leads").arg(*leader);
        if (setState({.kind = WatchState::Kind::StandingBy, .message = sentence}))
            m_listener.logged(LogLevel::Info, watchlog::remark(sentence + u'.'));
        return m_options.standBy;
    }

    std::optional<Due> findNext(const cleanup::WatchSession &session) const
    {
        std::optional<Due> next;
        for (const ScheduledJob &job : m_schedule.jobs) {
            if (!job.isOn)
                continue;
            const auto last = session.lastRuns().constFind(job.name);
            std::optional<ServerTime> lastRun = last == session.lastRuns().cend() ? std::nullopt : std::optional(*last);
            // The server may have gone before it could be told.
            if (const auto ours = m_lastRuns.constFind(job.name); ours != m_lastRuns.cend())
                lastRun = std::max(*ours, lastRun.value_or(*ours));
            const ServerTime due = nextDue(job, lastRun, m_schedule.setAt, session.now());
            if (!next || due < next->at)
                next = Due{&job, due};
        }
        return next;
    }

    /// One look at the schedule. Returns how long there is nothing to do.
    Result<std::chrono::milliseconds> lead(cleanup::WatchSession &session)
    {
        const auto next = findNext(session);
        if (!m_schedule.isOn || !next) {
            if (setState({.kind = WatchState::Kind::Off, .message = Tr::tr("The schedule is off")}))
                m_listener.logged(LogLevel::Info, watchlog::remark(Tr::tr("The schedule is off.")));
            return m_options.beat;
        }
        if (session.pause()) {
            const QString sentence
                = Tr::tr("Paused until %1 by %2").arg(session.pause()->until.toWords(), session.pause()->by);
            if (setState({.kind = WatchState::Kind::Paused, .nextDue = next->at, .message = sentence}))
                m_listener.logged(LogLevel::Info, watchlog::remark(sentence + u'.'));
            return std::min(m_options.beat, untilThen(session, session.pause()->until));
        }
        if (next->at > session.now()) {
            setState({.kind = WatchState::Kind::Leading,
                      .job = next->job->name,
                      .nextDue = next->at,
                      .message = Tr::tr("Leading; next: %1 at %2").arg(next->job->name, next->at.toWords())});
            return std::min(m_options.beat, untilThen(session, next->at));
        }
        return perform(session, *next->job);
    }

    static std::chrono::milliseconds untilThen(const cleanup::WatchSession &session, ServerTime then)
    {
        return std::chrono::milliseconds(
            std::max<qint64>(1, (then.microseconds - session.now().microseconds + 999) / 1000));
    }

    Result<std::chrono::milliseconds> perform(cleanup::WatchSession &session, const ScheduledJob &job)
    {
        setState({.kind = WatchState::Kind::Running, .job = job.name, .message = Tr::tr("Running %1").arg(job.name)});
        const ServerTime beganAt = session.now();
        const auto result = cleanup::runScheduledJob(
            work(), {.job = job, .observeOnly = m_schedule.observeOnly, .isRetry = m_retried == job.name}, m_listener,
            m_context);
        m_context.progress->phase = Phase::Waiting;
        m_retried.clear();
        if (result.isUnfinished) {
            if (m_context.stop.stop_requested())
                return 0ms;
            m_retried = job.name;
            // Whether it is our own session that is gone, the next look at it will tell.
            m_complaints.tell(job.name, result.errorKind == ErrorKind::Busy ? LogLevel::Info : LogLevel::Error,
                              result.message);
            return m_options.standBy;
        }
        const JobAttempt attempt = attemptOf(job, result, beganAt, session.now(), m_context);
        m_lastRuns.insert(job.name, beganAt);
        report(job, result);
        if (const auto recorded = session.record(attempt, result.heartbeats); !recorded)
            return tl::unexpected(recorded.error());
        m_listener.attempted(attempt);
        return 0ms;
    }

    void report(const ScheduledJob &job, const cleanup::JobResult &result)
    {
        if (result.ending == JobEnding::Observed) {
            const QString gist = gistOf(*result.plan);
            if (std::exchange(m_observed[job.name], gist) == gist)
                return;
            for (const QString &line : watchlog::observed(job, *result.plan))
                m_listener.logged(LogLevel::Info, line);
            if (result.plan->itemCount() > 0)
                m_listener.logged(LogLevel::Info, watchlog::remark(result.message));
            return;
        }
        if (result.ending == JobEnding::Done)
            m_complaints.settle(job.name);
        else
            m_complaints.tell(job.name, result.ending == JobEnding::Partly ? LogLevel::Warning : LogLevel::Error,
                              result.message);
    }

    bool setState(const WatchState &state)
    {
        if (state == m_state)
            return false;
        m_state = state;
        m_listener.stateChanged(state);
        return true;
    }

    const Target &m_target;
    const cleanup::WatchOptions &m_options;
    const cleanup::Context &m_context;
    cleanup::Session m_work;
    cleanup::AlertKeeper m_alerts;
    cleanup::KeptLog m_listener;
    cleanup::Complaints m_complaints;
    bool m_leads = false; ///< At the last look.
    Schedule m_schedule;
    WatchState m_state;
    bool m_hasStarted = false;
    bool m_hasLooked = false;
    std::optional<ServerTime> m_since;
    QMap<QString, ServerTime> m_lastRuns; ///< Ours.
    QMap<QString, QString> m_observed;
    QString m_retried; ///< The job that could not be finished just now.
};

} // namespace

Result<void> cleanup::watch(const Target &target, const WatchOptions &options, WatchListener &listener,
                            const Context &context)
{
    return Watch(target, options, listener, context).run();
}
