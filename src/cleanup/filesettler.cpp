// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/filesettler.h"

#include "database/sqlerror.h"
#include "database/transaction.h"

#include <QCoreApplication>

namespace {
using storage::Moved;
using storage::MoveResult;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

bool isInQuarantine(storage::Remover &remover, const database::JournalledFile &file)
{
    const storage::Found found = remover.lookAtQuarantined(file.path);
    return found.state == FileState::Present && found.identity.inode == file.identity->inode && found.identity.size == file.identity->size
        && found.identity.modifiedNs == file.identity->modifiedNs;
}

cleanup::SettledFile untouched(const database::JournalledFile &file, Outcome outcome, const QString &reason)
{
    return {.seq = file.seq, .outcome = outcome, .bytes = 0, .reason = reason, .needsRowBack = true};
}

/// The plan found nothing at the path; whatever lies there now is somebody else's.
cleanup::SettledFile settleAbsent(storage::Remover &remover, const database::JournalledFile &file)
{
    const storage::Found found = remover.lookAtOriginal(file.path);
    if (found.state == FileState::Gone)
        return {.seq = file.seq};
    if (found.state == FileState::Present)
        return untouched(file, Outcome::Changed, Tr::tr("a file has appeared at the path since the preview"));
    return untouched(file, Outcome::Failed, found.error != 0 ? storage::errorText(found.error) : describe(found.problem));
}

cleanup::SettledFile settleFile(storage::Remover &remover, RemovalMode mode, const database::JournalledFile &file)
{
    if (!file.takesFile)
        return {.seq = file.seq};
    if (!file.identity)
        return settleAbsent(remover, file);
    const MoveResult moved = mode == RemovalMode::Quarantine ? remover.quarantine(file.path, *file.identity)
                                                             : remover.remove(file.path, *file.identity);
    switch (moved.moved) {
    case Moved::Done: return {.seq = file.seq, .outcome = Outcome::Done, .bytes = file.bytes};
    case Moved::Gone:
    case Moved::Differs:
        // An interrupted run may have moved it already, and the service may have written a new one since.
        if (mode == RemovalMode::Quarantine && isInQuarantine(remover, file))
            return {.seq = file.seq, .outcome = Outcome::Done, .bytes = file.bytes};
        if (moved.moved == Moved::Gone)
            return {.seq = file.seq, .outcome = Outcome::Done, .bytes = 0, .reason = Tr::tr("the file was gone already")};
        return untouched(file, Outcome::Changed, moved.reason());
    case Moved::Refused:
    case Moved::Error: break;
    }
    return untouched(file, Outcome::Failed, moved.reason());
}

/// Puts rows back, all or those that the server takes; returns the seqs that are in the table again.
Result<QSet<qint64>> restoreWhatGoes(cleanup::Lead &lead, database::FileJournal &journal, const database::OpenRun &run,
                                     const std::vector<qint64> &seqs)
{
    QSet<qint64> restored;
    const auto attempt = [&](std::span<const qint64> some) -> Result<void> {
        auto transaction = database::Transaction::begin(lead.connection());
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto back = journal.restoreRows(run, some);
        if (!back)
            return tl::unexpected(back.error());
        if (const auto committed = transaction->commit(); !committed)
            return committed;
        restored.unite(*back);
        return {};
    };
    const auto all = attempt(seqs);
    if (all || database::troubleOf(all.error()) == database::Trouble::ConnectionLost)
        return all ? Result<QSet<qint64>>(restored) : tl::unexpected(all.error());
    for (const qint64 seq : seqs) {
        const auto one = attempt(std::span(&seq, 1));
        if (!one && database::troubleOf(one.error()) == database::Trouble::ConnectionLost)
            return tl::unexpected(one.error());
    }
    return restored;
}
} // namespace

std::vector<cleanup::SettledFile> cleanup::settleFiles(storage::Remover &remover, RemovalMode mode,
                                                       std::span<const database::JournalledFile> files, Progress &progress)
{
    std::vector<SettledFile> settled;
    settled.reserve(files.size());
    for (const database::JournalledFile &file : files) {
        settled.push_back(settleFile(remover, mode, file));
        ++progress.itemsDone;
        progress.bytesDone += settled.back().bytes;
    }
    remover.forget();
    return settled;
}

Result<void> cleanup::settleRows(Lead &lead, database::FileJournal &journal, const database::OpenRun &run, std::vector<SettledFile> &settled,
                                 std::span<const database::JournalledFile> files)
{
    std::vector<qint64> back;
    for (const SettledFile &file : settled) {
        if (file.needsRowBack)
            back.push_back(file.seq);
    }
    if (!back.empty()) {
        const auto restored = restoreWhatGoes(lead, journal, run, back);
        if (!restored)
            return tl::unexpected(restored.error());
        // After a kill between the two transactions the row may be back already.
        std::vector<qint64> ids;
        for (const database::JournalledFile &file : files)
            ids.push_back(file.id);
        const auto existing = journal.findExisting(ids);
        if (!existing)
            return tl::unexpected(existing.error());
        for (size_t index = 0; index < settled.size(); ++index) {
            SettledFile &file = settled[index];
            if (file.needsRowBack && !restored->contains(file.seq) && !existing->contains(files[index].id)) {
                file.outcome = Outcome::Failed;
                file.reason = Tr::tr("%1; its row could not be put back and is kept in the journal").arg(file.reason);
            }
        }
    }
    std::vector<database::FileCorrection> corrections;
    for (size_t index = 0; index < settled.size(); ++index) {
        const SettledFile &file = settled[index];
        if (file.outcome != Outcome::Done || file.bytes != files[index].bytes || !file.reason.isEmpty())
            corrections.push_back({file.seq, file.outcome, file.bytes, file.reason});
    }
    return journal.correct(run, corrections);
}
