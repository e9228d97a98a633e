// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/recover.h"

#include "cleanup/boundroot.h"
#include "cleanup/filesettler.h"
#include "cleanup/undobatch.h"

#include <map>

namespace {
/// Finishes batches, opening each root once.
class Recovery {
public:
    Recovery(cleanup::Lead &lead, const Target &target, const cleanup::Context &context)
        : m_lead(lead)
        , m_target(target)
        , m_context(context)
    {
    }

    /// True where the batch is finished now.
    Result<bool> finish(const database::OpenBatch &batch)
    {
        // Executions are marked in the transaction that journals them: nothing can be left.
        if (!batch.part.directory)
            return settle(batch);
        const storage::Root *root = rootOf(*batch.part.directory);
        if (!root)
            return false;
        return batch.action == RunAction::Undo ? finishUndo(batch, *root) : finishCleanup(batch, *root);
    }

private:
    const storage::Root *rootOf(Directory directory)
    {
        auto found = m_roots.find(directory);
        if (found == m_roots.end()) {
            auto root = cleanup::openBoundRoot(m_target, directory, m_lead.facts().identity);
            found = m_roots.emplace(directory, root ? std::optional(std::move(*root)) : std::nullopt).first;
        }
        return found->second ? &*found->second : nullptr;
    }

    Result<bool> settle(const database::OpenBatch &batch)
    {
        const auto settled = database::RunJournal(m_lead.connection()).settle(batch.run, batch.batch, batch.batch);
        return settled ? Result<bool>(true) : tl::unexpected(settled.error());
    }

    Result<bool> finishCleanup(const database::OpenBatch &batch, const storage::Root &root)
    {
        database::FileJournal journal(m_lead.connection(), m_lead.schema(), batch.part);
        auto files = journal.findClaimed(batch.run, batch.batch);
        if (!files)
            return tl::unexpected(files.error());
        auto remover = storage::Remover::open(root, batch.run.id);
        if (!remover)
            return tl::unexpected(remover.error());
        if (const auto left = leaveNamedAgain(journal, *remover, batch, *files); !left)
            return tl::unexpected(left.error());
        auto settled = cleanup::settleFiles(*remover, {.mode = batch.mode, .kind = batch.part.kind, .isRecovery = true},
                                            *files, *m_context.progress);
        if (const auto rows = cleanup::settleRows(m_lead, journal, batch.run, settled, *files); !rows)
            return tl::unexpected(rows.error());
        if (const auto synced = remover->sync(); !synced)
            return tl::unexpected(synced.error());
        return settle(batch);
    }

    /// Hours may have passed: a file that is still in its place and that a row names by now stays there.
    Result<void> leaveNamedAgain(database::FileJournal &journal, storage::Remover &remover,
                                 const database::OpenBatch &batch, std::vector<database::JournalledFile> &files)
    {
        const auto place = std::pair(batch.run.key, batch.part);
        if (!m_named.contains(place)) {
            auto named = journal.findNamedAgain(batch.run);
            if (!named)
                return tl::unexpected(named.error());
            m_named.emplace(place, std::move(*named));
        }
        std::vector<qint64> left;
        for (database::JournalledFile &file : files) {
            if (!m_named.at(place).contains(file.seq)
                || remover.lookAtQuarantined(file.path).state == FileState::Present)
                continue;
            file.takesFile = false;
            left.push_back(file.seq);
        }
        return journal.leaveFiles(batch.run, left);
    }

    Result<bool> finishUndo(const database::OpenBatch &batch, const storage::Root &root)
    {
        const auto subject = database::RunJournal(m_lead.connection()).findRun(batch.subject.value);
        if (!subject)
            return tl::unexpected(subject.error());
        auto remover = storage::Remover::open(root, batch.subject);
        if (!remover)
            return tl::unexpected(remover.error());
        RunResult ignored; // The run's figures are counted afresh from its items when it is closed.
        const auto finished = cleanup::finishUndoBatch(m_lead, *remover, batch.part, batch.run, subject->first,
                                                       batch.batch, ignored, m_context);
        return finished ? Result<bool>(true) : tl::unexpected(finished.error());
    }

    cleanup::Lead &m_lead;
    const Target &m_target;
    const cleanup::Context &m_context;
    std::map<Directory, std::optional<storage::Root>> m_roots;
    std::map<std::pair<qint64, ItemPart>, QSet<qint64>> m_named; ///< By run: one scan of the table each.
};
} // namespace

Result<int> cleanup::recover(Lead &lead, const Target &target, const Context &context)
{
    context.progress->phase = Phase::Recovering;
    database::RunJournal journal(lead.connection());
    const auto batches = journal.findUnsettled();
    if (!batches)
        return tl::unexpected(batches.error());
    const auto abandoned = journal.findAbandoned();
    if (!abandoned)
        return tl::unexpected(abandoned.error());
    Recovery recovery(lead, target, context);
    int finished = 0;
    QList<database::OpenRun> touched = *abandoned;
    for (const database::OpenBatch &batch : *batches) {
        const auto done = recovery.finish(batch);
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
    return finished;
}
