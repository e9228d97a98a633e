// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/closingcheck.h"

#include "cleanup/run/freedspace.h"
#include "cleanup/run/runprotection.h"
#include "cleanup/run/writers.h"
#include "database/journal/closingjournal.h"
#include "database/schema/tableshape.h"
#include "database/server/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using storage::Moved;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

constexpr int pageSize = 5000;

/// One run on its way to its end; everything by reference for the length of one call.
class Closing {
public:
    Closing(cleanup::Lead &lead, const database::OwedRun &run, const cleanup::Context &context)
        : m_lead(lead)
        , m_run(run)
        , m_context(context)
    {
    }

    Result<cleanup::Closed> close(std::chrono::seconds patience)
    {
        if (const auto read = readFiles(); !read)
            return tl::unexpected(read.error());
        // Also where the look was made and the sweep was interrupted: rows may have come since.
        const auto looked = m_files.empty() ? Result<bool>(true) : look(patience);
        if (!looked)
            return tl::unexpected(looked.error());
        if (!*looked) {
            countWhatFollows();
            return std::move(m_closed);
        }
        const auto ended = m_run.mode == RemovalMode::Permanent ? sweep() : note(database::Closing::Done);
        if (!ended)
            return tl::unexpected(ended.error());
        m_closed.isDone = m_closed.filesThatFollow == 0;
        return std::move(m_closed);
    }

private:
    database::ClosingJournal journal() { return database::ClosingJournal(m_lead.connection()); }

    Result<void> note(database::Closing closing)
    {
        return database::RunJournal(m_lead.connection()).setClosing(m_run.run, closing);
    }

    Result<void> readFiles()
    {
        for (;;) {
            const qint64 after = m_files.empty() ? -1 : m_files.back().seq;
            auto some = journal().findTaken(m_run.run, after, pageSize);
            if (!some)
                return tl::unexpected(some.error());
            const bool isLast = some->size() < pageSize;
            std::move(some->begin(), some->end(), std::back_inserter(m_files));
            if (isLast)
                return {};
        }
    }

    /// Waits, looks, puts back. False where it has to be done another time.
    Result<bool> look(std::chrono::seconds patience)
    {
        auto waitsFor = cleanup::waitForWriters(m_lead, patience, m_context);
        if (!waitsFor)
            return tl::unexpected(waitsFor.error());
        m_closed.waitsFor = std::move(*waitsFor);
        if (!m_closed.waitsFor.isEmpty())
            return false;
        cleanup::Protection protection(m_lead.target(), m_lead.links());
        for (const database::TakenFile &file : m_files)
            protection.add(*file.part.directory, file.path);
        const auto canTell = journal().canTellSince(m_run.planXmin);
        if (!canTell)
            return tl::unexpected(canTell.error());
        const auto tables = database::findRowTables(m_lead.connection(), m_lead.schema());
        if (!tables)
            return tl::unexpected(tables.error());
        // Rows that came with a table of their own are of any age.
        const bool isLateEnough = *canTell && *tables == m_run.rowTables;
        const auto read = isLateEnough ? protection.readLate(m_lead.session(), m_run.planXmin)
                                       : protection.readAll(m_lead.session());
        if (!read)
            return tl::unexpected(read.error());
        const auto back = putBackMeant(protection);
        if (!back || !*back)
            return back;
        const auto noted
            = note(m_run.mode == RemovalMode::Permanent ? database::Closing::Sweep : database::Closing::Done);
        return noted ? back : tl::unexpected(noted.error());
    }

    Result<storage::Remover *> removerOf(Directory directory)
    {
        auto found = m_removers.find(directory);
        if (found == m_removers.end()) {
            auto remover = m_lead.remover(directory, m_run.run.id);
            if (!remover)
                return tl::unexpected(remover.error());
            found = m_removers.emplace(directory, std::move(*remover)).first;
        }
        return &found->second;
    }

    Result<bool> putBackMeant(const cleanup::Protection &protection)
    {
        std::vector<size_t> back;
        std::optional<storage::MoveResult> held;
        for (size_t index = 0; index < m_files.size(); ++index) {
            const auto *meant = protection.meant(static_cast<qsizetype>(index));
            if (!meant)
                continue;
            const auto remover = removerOf(*m_files[index].part.directory);
            if (!remover)
                return tl::unexpected(remover.error());
            const storage::MoveResult moved = putBack(**remover, m_files[index]);
            // Where another file has the place by now, that one is what the row means. Anything else keeps it.
            if (moved.moved != Moved::Done && moved.moved != Moved::Gone && !moved.isPlaceTaken())
                held = moved;
            if (moved.moved != Moved::Done)
                continue;
            back.push_back(index);
            m_closed.putBack.push_back(
                {.seq = m_files[index].seq,
                 .kind = m_files[index].part.kind,
                 .bytes = m_files[index].bytes,
                 .reason = Tr::tr("%1: its file is back in its place").arg(cleanup::RunProtection::describe(*meant))});
        }
        if (const auto synced = sync(); !synced)
            return tl::unexpected(synced.error());
        const auto noted = notePutBack(back);
        if (!noted)
            return tl::unexpected(noted.error());
        for (auto index = back.rbegin(); index != back.rend(); ++index)
            m_files.erase(m_files.begin() + static_cast<qptrdiff>(*index));
        if (held)
            m_closed.waitsFor
                = Tr::tr("a file that a row means again and that cannot go back (%1)").arg(held->reason());
        return !held;
    }

    static storage::MoveResult putBack(storage::Remover &remover, const database::TakenFile &file)
    {
        const storage::MoveResult moved = remover.restore(file.path, file.identity);
        if (moved.moved != Moved::Gone)
            return moved;
        // A check that was killed may have put it back already.
        const storage::Found there = remover.lookAtOriginal(file.path);
        remover.touch(file.path);
        const bool isBack = there.state == FileState::Present && there.identity.inode == file.identity.inode;
        return isBack ? storage::MoveResult{} : moved;
    }

    Result<void> sync()
    {
        for (auto &[directory, remover] : m_removers) {
            remover.forget();
            if (const auto synced = remover.sync(); !synced)
                return synced;
        }
        return {};
    }

    /// The row of such an item is gone, and the file stays for another one; an orphan is none.
    Result<void> notePutBack(const std::vector<size_t> &back)
    {
        if (back.empty())
            return {};
        auto transaction = database::Transaction::begin(m_lead.connection());
        if (!transaction)
            return tl::unexpected(transaction.error());
        std::vector<qint64> seqs;
        std::vector<database::FileCorrection> corrections;
        for (size_t place = 0; place < back.size(); ++place) {
            const database::TakenFile &file = m_files[back[place]];
            seqs.push_back(file.seq);
            corrections.push_back({.seq = file.seq,
                                   .outcome = !factsOf(file.part.kind).hasRow ? Outcome::Protected : Outcome::Done,
                                   .bytes = 0,
                                   .reason = m_closed.putBack[m_closed.putBack.size() - back.size() + place].reason});
        }
        database::FileJournal files(m_lead.connection(), m_lead.schema(), m_files[back.front()].part);
        return files.leaveFiles(m_run.run, seqs)
            .and_then([&] { return files.correct(m_run.run, corrections); })
            .and_then([&] { return transaction->commit(); });
    }

    /// Nobody means them any more: what a permanent run has taken goes for good.
    Result<void> sweep()
    {
        std::map<Directory, cleanup::FreedSpace> freed;
        for (const database::TakenFile &file : m_files) {
            if (const auto renewed = m_lead.renew(); !renewed)
                return renewed;
            const auto remover = removerOf(*file.part.directory);
            if (!remover)
                return tl::unexpected(remover.error());
            if (!freed.contains(*file.part.directory)) {
                if (const auto root = m_lead.root(*file.part.directory))
                    freed.emplace(*file.part.directory, cleanup::FreedSpace((*root)->descriptor()));
            }
            const storage::MoveResult gone = (*remover)->purge(file.path, file.identity);
            if (gone.moved != Moved::Done && gone.moved != Moved::Gone) {
                ++m_closed.filesThatFollow;
                m_closed.bytesThatFollow += file.bytes;
                m_closed.waitsFor = gone.reason();
            }
        }
        if (const auto synced = sync(); !synced)
            return synced;
        for (auto &[directory, remover] : m_removers)
            remover.removeEmptyFolders();
        for (const auto &[directory, space] : freed)
            m_closed.freedBytes += space.bytes();
        return m_closed.filesThatFollow == 0 ? note(database::Closing::Done) : Result<void>();
    }

    void countWhatFollows()
    {
        if (m_run.mode != RemovalMode::Permanent)
            return;
        m_closed.filesThatFollow = static_cast<qint64>(m_files.size());
        for (const database::TakenFile &file : m_files)
            m_closed.bytesThatFollow += file.bytes;
    }

    cleanup::Lead &m_lead;
    const database::OwedRun &m_run;
    const cleanup::Context &m_context;
    std::vector<database::TakenFile> m_files;
    std::map<Directory, storage::Remover> m_removers;
    cleanup::Closed m_closed;
};
} // namespace

Result<cleanup::Closed> cleanup::closeRun(Lead &lead, const database::OwedRun &run, std::chrono::seconds patience,
                                          const Context &context)
{
    return Closing(lead, run, context).close(patience);
}
