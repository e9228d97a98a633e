// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/filesettler.h"

#include "cleanup/run/runinprogress.h"
#include "cleanup/tr.h"

namespace {
using storage::Moved;
using storage::MoveResult;

cleanup::SettledFile untouched(const database::JournalledFile &file, Outcome outcome, const QString &reason)
{
    return {.seq = file.seq, .outcome = outcome, .bytes = 0, .reason = reason, .needsRowBack = true};
}

/// The plan found nothing at the path; whatever lies there now is somebody else's.
cleanup::SettledFile absentOne(const database::JournalledFile &file, const storage::Found &found)
{
    if (found.state == FileState::Gone)
        return {.seq = file.seq};
    if (found.state == FileState::Present)
        return untouched(file, Outcome::Changed, Tr::tr("a file has appeared at the path since the preview"));
    return untouched(file, Outcome::Failed, storage::reasonOf(found));
}

/// Nothing lies at the path any more.
cleanup::SettledFile goneOne(ItemKind kind, const database::JournalledFile &file)
{
    // A row went with it, so something was done; of an orphan somebody else has taken there is nothing left to do.
    return {.seq = file.seq,
            .outcome = !factsOf(kind).hasRow ? Outcome::Vanished : Outcome::Done,
            .bytes = 0,
            .reason = Tr::tr("the file was gone already")};
}

/// What has kept the file from being moved keeps its row, too.
cleanup::SettledFile keptOne(const database::JournalledFile &file, const MoveResult &moved)
{
    auto stays = untouched(file, moved.moved == Moved::Differs ? Outcome::Changed : Outcome::Failed, moved.reason());
    stays.lacksRoom = moved.lacksRoom();
    return stays;
}

bool isToTake(const database::JournalledFile &file)
{
    return file.takesFile && file.identity.has_value();
}

/// One batch's files on their way; by reference for the length of one call.
class Settling {
public:
    using Files = std::span<const database::JournalledFile>;

    Settling(storage::Removal &removal, ItemKind kind, Files files)
        : m_removal(removal)
        , m_kind(kind)
        , m_files(files)
        , m_settled(files.size())
    {
    }

    /// By file; nothing from the first on where we may not act any longer.
    std::vector<std::optional<cleanup::SettledFile>> settle()
    {
        std::vector<size_t> absent;
        for (size_t place = 0; place < m_files.size(); ++place) {
            if (!m_files[place].takesFile)
                m_settled[place] = cleanup::SettledFile{.seq = m_files[place].seq};
            else
                (isToTake(m_files[place]) ? m_taken : absent).push_back(place);
        }
        const auto found = m_removal.lookAtOriginals(pathsOf(absent));
        for (size_t index = 0; index < absent.size(); ++index)
            m_settled[absent[index]] = absentOne(m_files[absent[index]], found[index]);
        take();
        return std::move(m_settled);
    }

private:
    std::vector<QByteArray> pathsOf(const std::vector<size_t> &places) const
    {
        std::vector<QByteArray> paths;
        paths.reserve(places.size());
        for (const size_t place : places)
            paths.push_back(m_files[place].path);
        return paths;
    }

    void take()
    {
        const storage::Removal::Results moved = m_removal.quarantine(cleanup::filesToTake(m_files));
        for (size_t index = 0; index < m_taken.size(); ++index) {
            if (moved[index].moved == Moved::Fenced)
                break;
            m_settled[m_taken[index]] = settled(m_files[m_taken[index]], moved[index]);
        }
    }

    cleanup::SettledFile settled(const database::JournalledFile &file, const MoveResult &moved) const
    {
        switch (moved.moved) {
        case Moved::Done: return {.seq = file.seq, .outcome = Outcome::Done, .bytes = file.bytes};
        case Moved::Gone: return goneOne(m_kind, file);
        default: return keptOne(file, moved);
        }
    }

    storage::Removal &m_removal;
    ItemKind m_kind;
    Files m_files;
    std::vector<size_t> m_taken; ///< Places of files that the plan found.
    std::vector<std::optional<cleanup::SettledFile>> m_settled;
};

using database::ReturnedRows;

/// A file that was not touched, whose row returns.
using Untouched = const cleanup::SettledFile *;

QString joined(const QString &reason, const QString &remark)
{
    return reason.isEmpty() || remark.isEmpty() ? reason + remark : reason + QStringLiteral("; ") + remark;
}

/// Rows back and the journal corrected, in one transaction: a row that is alive must never look claimed to the next
/// run, which would take its file.
Result<ReturnedRows> putBack(cleanup::Lead &lead, database::FileJournal &journal, const database::OpenRun &run,
                             std::span<const Untouched> some)
{
    auto transaction = database::Transaction::begin(lead.connection());
    if (!transaction)
        return tl::unexpected(transaction.error());
    std::vector<qint64> seqs;
    for (const Untouched file : some)
        seqs.push_back(file->seq);
    // Better altered by a trigger than not at all: the service goes on with it.
    auto returned = journal.restoreRows(run, seqs, database::Likeness::KnownColumns);
    if (!returned)
        return returned;
    std::vector<database::FileCorrection> corrections;
    for (const Untouched file : some) {
        if (returned->back.contains(file->seq))
            corrections.push_back(
                {file->seq, file->outcome, 0, joined(file->reason, returned->remarks.value(file->seq))});
    }
    if (const auto corrected = journal.correct(run, corrections); !corrected)
        return tl::unexpected(corrected.error());
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return returned;
}

/// The same, again where another transaction was in the way.
Result<ReturnedRows> putBackPatiently(cleanup::Lead &lead, database::FileJournal &journal, const database::OpenRun &run,
                                      std::span<const Untouched> some)
{
    auto back = putBack(lead, journal, run, some);
    for (int attempt = 1; attempt < cleanup::batchAttempts && !back
         && database::troubleOf(back.error()) == database::Trouble::Contention;
         ++attempt) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50) * attempt);
        back = putBack(lead, journal, run, some);
    }
    return back;
}

/// All rows at once, or one by one where some of them cannot come back for a reason that lasts: only those are given
/// up. Any other trouble is an error and leaves the batch to the next run.
Result<ReturnedRows> putBackWhatGoes(cleanup::Lead &lead, database::FileJournal &journal, const database::OpenRun &run,
                                     const std::vector<Untouched> &files)
{
    auto all = putBackPatiently(lead, journal, run, files);
    if (all || !database::isLasting(all.error()))
        return all;
    ReturnedRows returned;
    for (const Untouched file : files) {
        const auto one = putBackPatiently(lead, journal, run, std::span(&file, 1));
        if (!one && !database::isLasting(one.error()))
            return one;
        if (!one) {
            returned.refused.insert(file->seq, one.error().message);
            continue;
        }
        returned.back.unite(one->back);
        returned.refused.insert(one->refused);
        returned.remarks.insert(one->remarks);
    }
    return returned;
}

/// Rows of files that were not touched, back in their table; where one stays out its batch is set aside.
Result<void> putRowsBack(cleanup::Lead &lead, database::FileJournal &journal, const database::OpenRun &run,
                         std::vector<cleanup::SettledFile> &settled)
{
    std::vector<Untouched> files;
    for (const cleanup::SettledFile &file : settled) {
        if (file.needsRowBack)
            files.push_back(&file);
    }
    if (files.empty())
        return {};
    const auto returned = putBackWhatGoes(lead, journal, run, files);
    if (!returned)
        return tl::unexpected(returned.error());
    QHash<qint64, QString> owed;
    for (cleanup::SettledFile &file : settled) {
        if (!file.needsRowBack)
            continue;
        if (returned->back.contains(file.seq)) {
            file.reason = joined(file.reason, returned->remarks.value(file.seq));
            continue;
        }
        file.outcome = Outcome::Failed;
        file.reason = Tr::tr("%1; its row could not be put back and is kept in the journal (%2)")
                          .arg(file.reason, returned->refused.value(file.seq));
        owed.insert(file.seq, file.reason);
    }
    return database::RunJournal(lead.connection()).oweRows(run, owed);
}
} // namespace

std::vector<storage::KnownFile> cleanup::filesToTake(std::span<const database::JournalledFile> files)
{
    std::vector<storage::KnownFile> known;
    known.reserve(files.size());
    for (const database::JournalledFile &file : files) {
        if (isToTake(file))
            known.push_back({file.path, *file.identity});
    }
    return known;
}

std::vector<cleanup::SettledFile> cleanup::settleFiles(storage::Removal &removal, ItemKind kind,
                                                       std::span<const database::JournalledFile> files,
                                                       Progress &progress)
{
    std::vector<SettledFile> settled;
    settled.reserve(files.size());
    auto all = Settling(removal, kind, files).settle();
    for (size_t place = 0; place < files.size() && all[place]; ++place) {
        settled.push_back(std::move(*all[place]));
        settled.back().claimedBytes = files[place].bytes;
        ++progress.itemsDone;
        progress.bytesDone += settled.back().bytes;
    }
    return settled;
}

Result<void> cleanup::settleRows(Lead &lead, database::FileJournal &journal, const database::OpenRun &run,
                                 std::vector<SettledFile> &settled)
{
    if (const auto put = putRowsBack(lead, journal, run, settled); !put)
        return put;
    std::vector<database::FileCorrection> corrections;
    for (const SettledFile &file : settled) {
        if (file.outcome != Outcome::Done || file.bytes != file.claimedBytes || !file.reason.isEmpty())
            corrections.push_back({file.seq, file.outcome, file.bytes, file.reason});
    }
    return journal.correct(run, corrections);
}
