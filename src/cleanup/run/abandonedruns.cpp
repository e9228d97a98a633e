// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/abandonedruns.h"

#include "cleanup/plan/protection.h"
#include "cleanup/run/closingcheck.h"
#include "cleanup/run/filesettler.h"
#include "cleanup/run/manifestentries.h"
#include "cleanup/undo/fromarchive.h"
#include "cleanup/undo/undobatch.h"
#include "database/journal/closingjournal.h"
#include "database/journal/runhistory.h"
#include "database/server/sqlerror.h"

namespace {
/// Finishes batches, opening each root once.
class Recovery {
public:
    Recovery(cleanup::Lead &lead, const cleanup::Context &context)
        : m_lead(lead)
        , m_context(context)
    {
    }

    /// True where the batch is finished now.
    Result<bool> finish(const database::OpenBatch &batch)
    {
        // Executions are marked in the transaction that journals them: nothing can be left.
        if (!batch.part.directory)
            return settle(batch);
        if (!m_lead.root(*batch.part.directory))
            return false;
        return batch.action == RunAction::Undo ? finishUndo(batch) : finishCleanup(batch);
    }

private:
    Result<bool> settle(const database::OpenBatch &batch)
    {
        const auto settled = database::RunJournal(m_lead.connection()).settle(batch.run, batch.batch, batch.batch);
        return settled ? Result<bool>(true) : tl::unexpected(settled.error());
    }

    Result<bool> finishCleanup(const database::OpenBatch &batch)
    {
        database::FileJournal journal(m_lead.connection(), m_lead.schema(), batch.part);
        auto files = journal.findClaimed(batch.run, batch.batch);
        if (!files)
            return tl::unexpected(files.error());
        auto removal = m_lead.removal(*batch.part.directory, batch.run.id);
        if (!removal)
            return tl::unexpected(removal.error());
        if (const auto left = leaveMeant(journal, **removal, batch, *files); !left)
            return tl::unexpected(left.error());
        if (const auto listed = list(batch, *files); !listed)
            return tl::unexpected(listed.error());
        auto settled = cleanup::settleFiles(**removal, batch.part.kind, *files, *m_context.progress);
        if (settled.size() < files->size())
            return m_lead.prove().and_then([]() -> Result<bool> { return false; });
        if (const auto rows = cleanup::settleRows(m_lead, journal, batch.run, settled); !rows)
            return tl::unexpected(rows.error());
        if (const auto synced = (*removal)->commit(); !synced)
            return tl::unexpected(synced.error());
        return settle(batch);
    }

    /// The folder's own list, which the interrupted run may not have come to.
    Result<void> list(const database::OpenBatch &batch, const std::vector<database::JournalledFile> &files)
    {
        if (batch.mode == RemovalMode::Permanent)
            return {};
        const auto root = m_lead.root(*batch.part.directory);
        if (!root)
            return tl::unexpected(root.error());
        auto manifest = (*root)->manifest(batch.run.id);
        if (!manifest)
            return tl::unexpected(manifest.error());
        const auto texts = database::ClosingJournal(m_lead.connection()).findTexts(batch.run, batch.batch);
        return texts ? (*manifest)->append(cleanup::manifestEntries(files, batch.part, m_lead.schema(), *texts))
                     : tl::unexpected(texts.error());
    }

    /// Hours may have passed: a file that is still in its place and that a row means by now, by any reading, stays
    /// there.
    Result<void> leaveMeant(database::FileJournal &journal, storage::Removal &removal, const database::OpenBatch &batch,
                            std::vector<database::JournalledFile> &files)
    {
        cleanup::Protection protection(m_lead.session(), m_lead.links());
        std::vector<database::JournalledFile *> taken;
        std::vector<QByteArray> paths;
        for (database::JournalledFile &file : files) {
            if (!file.takesFile || !file.identity)
                continue;
            taken.push_back(&file);
            paths.push_back(file.path);
        }
        const auto found = removal.lookAtQuarantined(paths);
        std::vector<database::JournalledFile *> inPlace;
        for (size_t index = 0; index < taken.size(); ++index) {
            if (found[index].state == FileState::Present)
                continue;
            protection.add(*batch.part.directory, taken[index]->path);
            inPlace.push_back(taken[index]);
        }
        if (inPlace.empty())
            return {};
        if (const auto read = protection.readAll(m_lead.session()); !read)
            return read;
        std::vector<qint64> left;
        for (size_t index = 0; index < inPlace.size(); ++index) {
            if (!protection.meant(static_cast<qsizetype>(index)))
                continue;
            inPlace[index]->takesFile = false;
            left.push_back(inPlace[index]->seq);
        }
        return journal.leaveFiles(batch.run, left);
    }

    Result<bool> finishUndo(const database::OpenBatch &batch)
    {
        const auto subject = database::RunHistory(m_lead.connection()).findRun(batch.subject.value);
        if (!subject)
            return tl::unexpected(subject.error());
        auto removal = m_lead.removal(*batch.part.directory, batch.subject);
        if (!removal)
            return tl::unexpected(removal.error());
        database::FileJournal journal(m_lead.connection(), m_lead.schema(), batch.part);
        cleanup::FromArchive archive(m_lead, subject->first);
        // The run's figures are counted afresh from its items when it is closed.
        const auto finished = cleanup::finishUndoBatch({.lead = m_lead,
                                                        .removal = **removal,
                                                        .archive = archive,
                                                        .journal = journal,
                                                        .part = batch.part,
                                                        .undo = batch.run,
                                                        .subject = subject->first,
                                                        .batch = batch.batch},
                                                       [](const ItemOutcome &) {});
        return finished ? Result<bool>(true) : tl::unexpected(finished.error());
    }

    cleanup::Lead &m_lead;
    const cleanup::Context &m_context;
};

/// Whatever is in the way of one batch alone keeps nobody from other work; the journal says what it is. A statement
/// that took too long looks like a stop, which nobody may have asked for.
bool endsRecovery(const Error &error, const cleanup::Context &context)
{
    return database::troubleOf(error) == database::Trouble::ConnectionLost || error.kind == ErrorKind::Busy
        || (error.kind == ErrorKind::Stopped && context.stop.stop_requested());
}

/// True where the batch is finished now.
Result<bool> finishOrSetAside(Recovery &recovery, database::RunJournal &journal, const database::OpenBatch &batch,
                              const cleanup::Context &context)
{
    const auto done = recovery.finish(batch);
    if (!done && endsRecovery(done.error(), context))
        return done;
    const auto noted = !done        ? journal.setAside(batch.run, batch.batch, done.error().message)
        : *done && batch.isSetAside ? journal.forgetSetAside(batch.run)
                                    : Result<void>();
    return noted ? Result<bool>(done.value_or(false)) : tl::unexpected(noted.error());
}

/// Runs whose last look is owed. One that has to wait, or whose root is not there, waits on; nothing of it is deleted.
Result<void> closeOwed(cleanup::Lead &lead, const cleanup::Context &context)
{
    const auto owed = database::RunJournal(lead.connection()).findOwed();
    if (!owed)
        return tl::unexpected(owed.error());
    for (const database::OwedRun &run : *owed) {
        const auto closed = cleanup::closeRun(lead, run, cleanup::owedPatience, context);
        if (!closed && endsRecovery(closed.error(), context))
            return tl::unexpected(closed.error());
    }
    return {};
}
/// Runs of earlier versions, and those whose count was not to be had when they ended: a few each time.
void countSome(database::RunJournal &journal)
{
    constexpr int atOnce = 5;
    const auto uncounted = journal.findUncounted(atOnce);
    for (const database::OpenRun &run : uncounted.value_or(QList<database::OpenRun>())) {
        if (!journal.countItems(run))
            return; // Nothing depends on it.
    }
}
} // namespace

Result<int> cleanup::finishAbandoned(Lead &lead, const Context &context)
{
    context.progress->phase = Phase::Recovering;
    database::RunJournal journal(lead.connection());
    const auto batches = journal.findUnsettled();
    if (!batches)
        return tl::unexpected(batches.error());
    const auto abandoned = journal.findAbandoned();
    if (!abandoned)
        return tl::unexpected(abandoned.error());
    Recovery recovery(lead, context);
    int finished = 0;
    QList<database::OpenRun> touched = *abandoned;
    for (const database::OpenBatch &batch : *batches) {
        const auto done = lead.renew().and_then([&] { return finishOrSetAside(recovery, journal, batch, context); });
        if (!done)
            return tl::unexpected(done.error());
        finished += *done ? 1 : 0;
        if (*done && (touched.isEmpty() || touched.last().key != batch.run.key))
            touched.append(batch.run);
    }
    for (const database::OpenRun &run : std::as_const(touched)) {
        if (const auto closed = journal.closeInterrupted(run); !closed)
            return tl::unexpected(closed.error());
    }
    if (const auto closed = closeOwed(lead, context); !closed)
        return tl::unexpected(closed.error());
    countSome(journal);
    return finished;
}
