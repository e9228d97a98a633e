// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/closingcheck.h"

#include "cleanup/run/archiving.h"
#include "cleanup/run/batches.h"
#include "cleanup/run/freedspace.h"
#include "cleanup/run/runprotection.h"
#include "cleanup/run/writers.h"
#include "cleanup/tr.h"
#include "database/journal/closingjournal.h"
#include "database/schema/tableshape.h"
#include "database/server/transaction.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {
using storage::Moved;

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
        const auto ended = isSwept() ? sweep() : note(database::Closing::Done);
        if (!ended)
            return tl::unexpected(ended.error());
        m_closed.isDone = m_closed.filesThatFollow == 0;
        return std::move(m_closed);
    }

private:
    bool isSwept() const { return m_run.mode != RemovalMode::Quarantine; }
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
        if (const auto has = cleanup::requireFileTables(m_lead.target()); !has)
            return tl::unexpected(has.error());
        auto waitsFor = cleanup::waitForWriters(m_lead, patience, m_context);
        if (!waitsFor)
            return tl::unexpected(waitsFor.error());
        m_closed.waitsFor = std::move(*waitsFor);
        if (!m_closed.waitsFor.isEmpty())
            return false;
        cleanup::Protection protection(m_lead.session(), m_lead.links());
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
        const auto noted = note(isSwept() ? database::Closing::Sweep : database::Closing::Done);
        return noted ? back : tl::unexpected(noted.error());
    }

    Result<storage::Removal *> removalOf(Directory directory)
    {
        auto found = m_removals.find(directory);
        if (found == m_removals.end()) {
            auto removal = m_lead.removal(directory, m_run.run.id);
            if (!removal)
                return tl::unexpected(removal.error());
            found = m_removals.emplace(directory, std::move(*removal)).first;
        }
        return found->second.get();
    }

    std::vector<storage::KnownFile> filesAt(std::span<const size_t> places) const
    {
        std::vector<storage::KnownFile> files;
        for (const size_t place : places)
            files.push_back({m_files[place].path, m_files[place].identity});
        return files;
    }

    /// By place among the files, a batch of one root after the other: what `act` makes of them, until it says no.
    using Act = std::function<Result<void>(storage::Removal &removal, std::span<const size_t> places)>;
    Result<void> inBatches(const std::function<bool(size_t place)> &isOne, const Act &act)
    {
        std::map<Directory, std::vector<size_t>> places;
        for (size_t place = 0; place < m_files.size(); ++place) {
            if (isOne(place))
                places[*m_files[place].part.directory].push_back(place);
        }
        for (const auto &[directory, all] : places) {
            const auto removal = removalOf(directory);
            if (!removal)
                return tl::unexpected(removal.error());
            const auto acted
                = cleanup::inBatches(m_lead, all, [&](std::span<const size_t> some) { return act(**removal, some); });
            if (!acted)
                return acted;
        }
        return {};
    }

    Result<bool> putBackMeant(const cleanup::Protection &protection)
    {
        std::vector<size_t> back;
        std::optional<storage::MoveResult> held;
        const auto meant = [&](size_t place) { return protection.meant(static_cast<qsizetype>(place)); };
        const auto done = inBatches([&](size_t place) { return meant(place) != nullptr; },
                                    [&](storage::Removal &removal, std::span<const size_t> places) -> Result<void> {
                                        const storage::Removal::Results moved = putBack(removal, places);
                                        for (size_t index = 0; index < places.size(); ++index) {
                                            // Where another file has the place by now, that one is what the row means.
                                            // Anything else keeps it.
                                            if (moved[index].moved == Moved::Done)
                                                back.push_back(places[index]);
                                            else if (moved[index].moved != Moved::Gone && !moved[index].isPlaceTaken())
                                                held = moved[index];
                                        }
                                        return {};
                                    });
        if (!done)
            return tl::unexpected(done.error());
        std::sort(back.begin(), back.end());
        for (const size_t place : back) {
            m_closed.putBack.push_back(
                {.seq = m_files[place].seq,
                 .kind = m_files[place].part.kind,
                 .bytes = m_files[place].bytes,
                 .reason
                 = Tr::tr("%1: its file is back in its place").arg(cleanup::RunProtection::describe(*meant(place)))});
        }
        const auto noted = commit().and_then([&] { return notePutBack(back); });
        if (!noted)
            return tl::unexpected(noted.error());
        for (auto index = back.rbegin(); index != back.rend(); ++index)
            m_files.erase(m_files.begin() + static_cast<qptrdiff>(*index));
        if (held)
            m_closed.waitsFor
                = Tr::tr("a file that a row means again and that cannot go back (%1)").arg(held->reason());
        return !held;
    }

    /// Done, too, for what a check that was killed has put back already.
    storage::Removal::Results putBack(storage::Removal &removal, std::span<const size_t> places) const
    {
        return removal.restore(filesAt(places));
    }

    Result<void> commit()
    {
        for (const auto &[directory, removal] : m_removals) {
            if (const auto committed = removal->commit(); !committed)
                return committed;
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

    /// Nobody means them any more: what a permanent run has taken goes for good, what an archiving one has goes there.
    Result<void> sweep()
    {
        std::map<Directory, cleanup::FreedSpace> freed;
        std::set<quint64> devices;
        for (const Directory directory : directories) {
            const auto root = m_lead.root(directory);
            const bool hasFiles = std::any_of(m_files.begin(), m_files.end(), [&](const database::TakenFile &file) {
                return file.part.directory == directory;
            });
            // Two roots on one volume have one account.
            if (hasFiles && root && devices.insert((*root)->device()).second)
                freed.emplace(directory, cleanup::FreedSpace(**root));
        }
        // What has a receipt lies in the archive, and whoever was killed has not come to removing it here.
        const bool isArchive = m_run.mode == RemovalMode::Archive;
        const auto swept = removeAll([&](size_t place) {
                               return !isArchive || m_files[place].isArchived;
                           }).and_then([&] { return isArchive ? archive() : Result<void>(); });
        if (!swept)
            return swept;
        for (const auto &[directory, removal] : m_removals)
            removal->tidy();
        for (const auto &[directory, space] : freed)
            m_closed.freedBytes += space.bytes();
        return m_closed.filesThatFollow == 0 ? note(database::Closing::Done) : Result<void>();
    }

    Result<void> removeAll(const std::function<bool(size_t place)> &isOne)
    {
        return inBatches(isOne,
                         [&](storage::Removal &removal, std::span<const size_t> places) -> Result<void> {
                             const storage::Removal::Results gone = removal.purge(filesAt(places));
                             for (size_t index = 0; index < places.size(); ++index)
                                 countLeft(gone[index], m_files[places[index]]);
                             return {};
                         })
            .and_then([&] { return commit(); });
    }

    Result<void> archive()
    {
        std::vector<const database::TakenFile *> files;
        for (const database::TakenFile &file : m_files) {
            if (!file.isArchived)
                files.push_back(&file);
        }
        const auto left
            = cleanup::archiveFiles({.lead = m_lead,
                                     .run = m_run,
                                     .context = m_context,
                                     .removalOf = [this](Directory directory) { return removalOf(directory); }},
                                    files);
        if (!left)
            return tl::unexpected(left.error());
        m_closed.filesThatFollow += left->files;
        m_closed.bytesThatFollow += left->bytes;
        m_closed.notArchived = left->reason;
        return {};
    }

    void countLeft(const storage::MoveResult &gone, const database::TakenFile &file)
    {
        if (gone.moved == Moved::Done || gone.moved == Moved::Gone)
            return;
        ++m_closed.filesThatFollow;
        m_closed.bytesThatFollow += file.bytes;
        m_closed.waitsFor = gone.reason();
    }

    void countWhatFollows()
    {
        if (!isSwept())
            return;
        m_closed.filesThatFollow = static_cast<qint64>(m_files.size());
        for (const database::TakenFile &file : m_files)
            m_closed.bytesThatFollow += file.bytes;
    }

    cleanup::Lead &m_lead;
    const database::OwedRun &m_run;
    const cleanup::Context &m_context;
    std::vector<database::TakenFile> m_files;
    std::map<Directory, std::unique_ptr<storage::Removal>> m_removals;
    cleanup::Closed m_closed;
};
} // namespace

Result<cleanup::Closed> cleanup::closeRun(Lead &lead, const database::OwedRun &run, std::chrono::seconds patience,
                                          const Context &context)
{
    return Closing(lead, run, context).close(patience);
}
