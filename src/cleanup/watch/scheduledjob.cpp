// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/scheduledjob.h"

#include "cleanup/guard/interlocks.h"
#include "cleanup/guard/rounds.h"
#include "cleanup/guard/timeguard.h"
#include "cleanup/plan/makeplan.h"
#include "cleanup/run/recovery.h"
#include "cleanup/run/runplan.h"
#include "cleanup/tr.h"
#include "cleanup/undo/purge.h"
#include "cleanup/watch/joblook.h"
#include "cleanup/watch/manageschedule.h"
#include "cleanup/watch/watchlog.h"
#include "core/base/bytes.h"

#include <climits>

using namespace Qt::StringLiterals;

namespace {
int asInt(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, INT_MAX));
}

/// One job on its way.
class Job {
public:
    Job(cleanup::Session &session, const cleanup::JobTask &task, cleanup::WatchListener &listener,
        const cleanup::Context &context)
        : m_session(session)
        , m_task(task)
        , m_listener(listener)
        , m_context(context)
    {
    }

    cleanup::JobResult run()
    {
        if (!m_task.job.trouble.isEmpty())
            return failed({ErrorKind::Refused, m_task.job.trouble, {}});
        auto bounded = cleanup::boundJob(m_session, m_task.job, m_context);
        if (!bounded)
            return failed(bounded.error());
        m_bounded = std::move(*bounded);
        if (!m_task.observeOnly && !m_task.isRetry)
            log(cleanup::LogLevel::Info, cleanup::watchlog::began(m_task.job));
        const auto plan = cleanup::makePlan(m_session, m_bounded.policy, m_context, m_task.job.name);
        if (!plan)
            return failed(plan.error());
        m_result.plan = *plan;
        if (!m_task.observeOnly && !m_task.isRetry && (m_task.job.hasFiles() || (*plan)->itemCount() > 0))
            sayBounds();
        if (m_task.observeOnly)
            return observe();
        (*plan)->itemCount() == 0 ? tidy() : carryOut();
        if (m_result.ending == JobEnding::Done && !m_result.isUnfinished)
            m_result.heartbeats = cleanup::heartbeatKinds(**plan, m_session.target());
        return m_result;
    }

private:
    void sayBounds()
    {
        for (const QString &sentence : std::as_const(m_bounded.said))
            m_listener.logged(cleanup::LogLevel::Warning,
                              cleanup::watchlog::remark(m_task.job.name + u": "_s + sentence));
    }

    void log(cleanup::LogLevel level, const QStringList &lines)
    {
        for (const QString &line : lines)
            m_listener.logged(level, line);
    }

    cleanup::JobResult failed(const Error &error)
    {
        const bool isUnfinished
            = error.kind == ErrorKind::Connection || error.kind == ErrorKind::Busy || m_context.stop.stop_requested();
        const bool isRefused = error.kind == ErrorKind::Refused || error.kind == ErrorKind::Guard
            || error.kind == ErrorKind::Usage || error.kind == ErrorKind::Storage;
        m_result.isUnfinished = isUnfinished;
        m_result.ending = isRefused ? JobEnding::Refused : JobEnding::Failed;
        m_result.message = error.message;
        m_result.errorKind = error.kind;
        return m_result;
    }

    cleanup::JobResult observe()
    {
        m_result.ending = JobEnding::Observed;
        const Counts counts = countsOf(*m_result.plan);
        m_result.message
            = Tr::tr("Only observed: %Ln item(s) (%1) would be cleaned up.", nullptr, asInt(counts.items()))
                  .arg(bytes::forPeople(counts.bytes));
        for (const QString &sentence : std::as_const(m_bounded.said))
            m_result.message += u' ' + sentence;
        if (counts.items() == 0)
            return m_result;
        const auto interlocks = cleanup::checkInterlocks(m_session, *m_result.plan, {}, m_context);
        if (!interlocks)
            return failed(interlocks.error());
        for (const Interlock &interlock : *interlocks) {
            if (!interlock.isGood())
                m_result.message += Tr::tr(" A run would be refused: %1 %2").arg(interlock.label, interlock.mend);
        }
        return m_result;
    }

    /// Nothing new to clean; but what a killed run left is finished, and what nobody is owed any more goes.
    cleanup::JobResult tidy()
    {
        if (const auto believed = cleanup::requireBelievableTime(*m_result.plan); !believed)
            return failed(believed.error());
        if (const auto whole = cleanup::requireWholeScan(*m_result.plan); !whole)
            return failed(whole.error());
        if (m_task.job.hasFiles()) {
            if (const auto recovered = cleanup::runRecovery(m_session, m_context); !recovered)
                return failed(recovered.error());
            const auto due = cleanup::planPurge(m_session, {}, m_context);
            if (!due)
                return failed(due.error());
            if (due->runs > 0) {
                if (const auto purged = cleanup::runPurge(m_session, {}, m_context); !purged)
                    return failed(purged.error());
            }
        }
        log(cleanup::LogLevel::Info, cleanup::watchlog::ended(m_task.job, *m_result.plan, m_result.run));
        [[maybe_unused]] const auto noted = cleanup::noteEmptyRound(m_session, *m_result.plan, m_context);
        m_result.message = Tr::tr("There was nothing to do.");
        return m_result;
    }

    cleanup::JobResult carryOut()
    {
        const auto ran = cleanup::runPlan(
            m_session,
            {.plan = m_result.plan, .selection = {}, .mode = m_bounded.policy.mode, .overriddenFingerprint = {}},
            m_context);
        if (!ran)
            return failed(ran.error());
        m_result.run = *ran;
        log(ran->failed > 0 ? cleanup::LogLevel::Warning : cleanup::LogLevel::Info,
            cleanup::watchlog::ended(m_task.job, *m_result.plan, *ran));
        if (ran->interrupted)
            return failed(ran->error);
        m_result.message = Tr::tr("%Ln item(s) (%1) cleaned up.", nullptr, asInt(ran->done.items()))
                               .arg(bytes::forPeople(ran->done.bytes));
        if (ran->failed > 0) {
            m_result.ending = JobEnding::Partly;
            m_result.message
                += Tr::tr(" %Ln item(s) failed: the history of run %1 says why.", nullptr, asInt(ran->failed))
                       .arg(ran->run.value);
        }
        if (!ran->notArchived.isEmpty())
            m_result.message += u' ' + Tr::tr("Not all of it is in the archive yet: %1").arg(ran->notArchived);
        if (ran->stopped) {
            m_result.isUnfinished = true;
            m_result.errorKind = ErrorKind::Stopped;
        }
        return m_result;
    }

    cleanup::Session &m_session;
    const cleanup::JobTask &m_task;
    BoundedJob m_bounded;
    cleanup::WatchListener &m_listener;
    const cleanup::Context &m_context;
    cleanup::JobResult m_result;
};
} // namespace

cleanup::JobResult cleanup::runScheduledJob(Session &session, const JobTask &task, WatchListener &listener,
                                            const Context &context)
{
    return Job(session, task, listener, context).run();
}
