// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/runinprogress.h"

#include "cleanup/guard/roothistory.h"

cleanup::RunInProgress::RunInProgress(Lead &lead, const database::OpenRun &run, const database::NewRun &told,
                                      const Context &context, Clock::time_point since)
    : m_lead(&lead)
    , m_context(&context)
    , m_run(run)
    , m_told(told)
    , m_since(since)
{
}

Result<cleanup::RunInProgress> cleanup::RunInProgress::open(Lead &lead, const database::NewRun &run,
                                                            const Context &context, Clock::time_point since)
{
    database::RunJournal journal(lead.connection());
    const auto opened = journal.insertRun(run, context.actor);
    if (!opened)
        return tl::unexpected(opened.error());
    if (const auto proved = journal.prove(*opened, run); !proved)
        return tl::unexpected(proved.error());
    lead.follow(*opened);
    RunInProgress inProgress(lead, *opened, run, context, since);
    inProgress.m_result.run = opened->id;
    inProgress.m_result.planned = run.planned;
    return inProgress;
}

void cleanup::RunInProgress::show(Phase phase, qint64 items, qint64 bytes) const
{
    Progress &progress = *m_context->progress;
    progress.phase = phase;
    progress.itemsDone = 0;
    progress.bytesDone = 0;
    progress.itemsTotal = items;
    progress.bytesTotal = bytes;
}

bool cleanup::RunInProgress::isStopped()
{
    m_result.stopped = m_result.stopped || m_context->stop.stop_requested();
    return m_result.stopped;
}

Result<void> cleanup::RunInProgress::mark(const storage::Store &root, qint64 files)
{
    if (!m_marked.insert(root.directory()).second)
        return {};
    return markRoot(m_lead->session(), root, m_run, files);
}

Result<void> cleanup::RunInProgress::beginBatch(int batch, const ItemPart &part)
{
    // The lease that the batch's files are moved on begins here.
    if (const auto proved = m_lead->prove(); !proved)
        return proved;
    auto noted = database::RunJournal(m_lead->connection()).insertBatch(m_run, batch, part);
    // Whatever the server's reason, it is no fault of the rows: without a journal the run ends.
    if (!noted && database::isAboutRows(noted.error()))
        noted.error().detail.prepend(QStringLiteral("journal: "));
    return noted;
}

void cleanup::RunInProgress::noteOnce(const QString &sentence)
{
    if (!m_result.notes.contains(sentence))
        m_result.notes << sentence;
}

void cleanup::RunInProgress::fail(const Error &error)
{
    if (!std::exchange(m_result.interrupted, true))
        m_result.error = error;
}

RunState cleanup::RunInProgress::finish()
{
    m_result.elapsedSeconds = std::chrono::duration<double>(Clock::now() - m_since).count();
    const RunState state = m_result.interrupted ? RunState::Interrupted
        : m_result.stopped                      ? RunState::Stopped
                                                : RunState::Finished;
    database::RunJournal journal(m_lead->connection());
    const auto closed
        = journal.finishRun(m_run, state, m_result).and_then([&] { return journal.prove(m_run, m_told); });
    if (closed)
        return state;
    fail(closed.error());
    return RunState::Interrupted;
}
