// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/undobatch.h"

#include "cleanup/tr.h"
#include "cleanup/undo/fromarchive.h"
#include "database/server/sqlerror.h"
#include "database/server/transaction.h"

namespace {
using database::JournalledFile;
using storage::Moved;

/// What one file of the batch has come to.
struct Step {
    const JournalledFile *file = nullptr;
    bool movedNow = false;
    bool isBack = false;
    bool wasArchived = false; ///< It came from its archive, where it still is.
    QString reason = {};

    bool bringsFile() const { return file->takesFile && file->identity && !file->owesRow; }
};

QString reasonOf(const storage::MoveResult &moved)
{
    switch (moved.moved) {
    case Moved::Done: return {};
    case Moved::Gone: return Tr::tr("its file is not in quarantine any more");
    case Moved::Differs: return Tr::tr("its file in quarantine is not the one that was put there");
    case Moved::Fenced:
    case Moved::Refused:
    case Moved::Error: break;
    }
    return Tr::tr("%1; the quarantined file stays where it is").arg(moved.reason());
}

/// Files back to their places; those that are not in quarantine any more are added to `absent`. False where we may not
/// act any longer.
bool restoreSome(storage::Removal &removal, const std::vector<Step *> &some, std::vector<Step *> &absent)
{
    std::vector<storage::KnownFile> files;
    files.reserve(some.size());
    for (const Step *step : some)
        files.push_back({step->file->path, *step->file->identity});
    const storage::Removal::Results moved = removal.restore(files);
    for (size_t place = 0; place < some.size(); ++place) {
        if (moved[place].moved == Moved::Fenced)
            return false;
        some[place]->movedNow = moved[place].moved == Moved::Done && !moved[place].wasThere;
        some[place]->reason = reasonOf(moved[place]);
        if (moved[place].moved == Moved::Gone)
            absent.push_back(some[place]);
    }
    return true;
}

/// The same, from the run's archive where a file has gone there. False where we may not act any longer.
Result<bool> restoreFiles(const cleanup::UndoBatch &batch, std::vector<Step> &steps)
{
    std::vector<Step *> some;
    std::vector<Step *> absent;
    for (Step &step : steps) {
        if (step.bringsFile())
            some.push_back(&step);
    }
    if (!restoreSome(batch.removal, some, absent))
        return false;
    std::vector<const JournalledFile *> files;
    files.reserve(absent.size());
    for (const Step *step : absent)
        files.push_back(step->file);
    const auto brought = batch.archive.bring(*batch.part.directory, batch.removal, files);
    if (!brought)
        return tl::unexpected(brought.error());
    some.clear();
    for (size_t place = 0; place < absent.size(); ++place) {
        absent[place]->wasArchived = (*brought)[place].wasArchived;
        if (!(*brought)[place].wasArchived)
            continue;
        absent[place]->reason = (*brought)[place].trouble;
        if ((*brought)[place].trouble.isEmpty())
            some.push_back(absent[place]);
    }
    absent.clear();
    return restoreSome(batch.removal, some, absent);
}

/// What did not get to its place goes out of quarantine again: its copy is in the archive as before.
void leaveInArchive(storage::Removal &removal, const std::vector<Step> &steps)
{
    std::vector<storage::KnownFile> files;
    for (const Step &step : steps) {
        if (step.wasArchived && !step.isBack)
            files.push_back({step.file->path, *step.file->identity});
    }
    // What cannot be removed is one copy more.
    if (!files.empty())
        removal.purge(files);
}

/// Rows back and outcomes noted in both runs, in one transaction. `isBack` tells which rows are.
Result<void> restoreRows(const cleanup::UndoBatch &batch, std::span<Step *const> steps)
{
    database::FileJournal &journal = batch.journal;
    auto transaction = database::Transaction::begin(batch.lead.connection());
    if (!transaction)
        return tl::unexpected(transaction.error());
    std::vector<qint64> seqs;
    for (const Step *step : steps)
        seqs.push_back(step->file->seq);
    const auto restored = journal.restoreRows(batch.subject, seqs, database::Likeness::Exact);
    if (!restored)
        return tl::unexpected(restored.error());
    std::vector<database::FileCorrection> done;
    std::vector<database::FileCorrection> undone;
    for (const Step *step : steps) {
        if (!restored->back.contains(step->file->seq))
            continue;
        done.push_back({step->file->seq, Outcome::Done, step->file->bytes, restored->remarks.value(step->file->seq)});
        undone.push_back({step->file->seq, Outcome::Undone, step->file->bytes, {}});
    }
    const auto noted
        = journal.correct(batch.undo, done).and_then([&] { return journal.correct(batch.subject, undone); });
    if (!noted)
        return noted;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    for (Step *step : steps) {
        step->isBack = restored->back.contains(step->file->seq);
        step->reason = step->isBack
            ? restored->remarks.value(step->file->seq)
            : Tr::tr("%1; the quarantined file stays where it is").arg(restored->refused.value(step->file->seq));
    }
    return {};
}

/// All rows at once, or one by one where the server refuses one of them.
Result<void> restoreWhatGoes(const cleanup::UndoBatch &batch, std::vector<Step *> &steps)
{
    if (steps.empty())
        return {};
    const auto all = restoreRows(batch, steps);
    if (all || database::troubleOf(all.error()) == database::Trouble::ConnectionLost)
        return all;
    for (Step *step : steps) {
        const auto one = restoreRows(batch, std::span(&step, 1));
        if (one)
            continue;
        if (database::troubleOf(one.error()) == database::Trouble::ConnectionLost)
            return one;
        step->reason = one.error().message;
    }
    return {};
}

/// Rows that bring no file with them: they left it to another row, had none, or the journal knows none. They stay out
/// where their file lies in quarantine for all that, or went with another row: a row never comes before its file. One
/// whose file was missing before has nothing to lose.
Result<void> refuseWithoutFile(const cleanup::UndoBatch &batch, std::vector<Step> &steps)
{
    std::vector<Step *> without;
    std::vector<QByteArray> places;
    for (Step &step : steps) {
        if (step.bringsFile())
            continue;
        without.push_back(&step);
        places.push_back(step.file->path);
    }
    const std::vector<storage::Found> there = batch.removal.lookAtOriginals(places);
    std::vector<Step *> lonely;
    std::vector<QByteArray> paths;
    std::vector<QByteArray> left; // To another row.
    for (size_t place = 0; place < without.size(); ++place) {
        if (there[place].state != FileState::Gone)
            continue;
        const JournalledFile &file = *without[place]->file;
        lonely.push_back(without[place]);
        paths.push_back(file.path);
        if (!file.takesFile && !file.owesRow)
            left.push_back(file.path);
    }
    const std::vector<storage::Found> kept = batch.removal.lookAtQuarantined(paths);
    const auto taken = left.empty() ? Result<QSet<QByteArray>>() : batch.journal.findTaken(batch.subject, left);
    if (!taken)
        return tl::unexpected(taken.error());
    for (size_t place = 0; place < lonely.size(); ++place) {
        Step &step = *lonely[place];
        if (!step.file->takesFile && taken->contains(step.file->path))
            step.reason = Tr::tr("its file went with another row and is not back");
        else if (kept[place].state != FileState::Gone)
            step.reason = Tr::tr("its file lies in quarantine, but its entry in the journal says nothing of it");
    }
    return {};
}

/// Files follow their rows, which are not back. False where nobody may act any more.
bool takeBack(storage::Removal &removal, std::vector<Step> &steps)
{
    std::vector<Step *> some;
    std::vector<storage::KnownFile> files;
    for (Step &step : steps) {
        if (step.isBack || !step.movedNow)
            continue;
        some.push_back(&step);
        files.push_back({step.file->path, *step.file->identity});
        files.back().identity.changedNs = 0; // Not since it has been moved.
    }
    const storage::Removal::Results moved = removal.quarantine(files);
    for (size_t place = 0; place < some.size(); ++place) {
        if (moved[place].moved == Moved::Fenced)
            return false;
        if (moved[place].moved != Moved::Done)
            some[place]->reason = Tr::tr("%1; and its file, which is in its place, cannot be put into quarantine "
                                         "again: %2")
                                      .arg(some[place]->reason, moved[place].reason());
    }
    return true;
}

ItemOutcome outcomeOf(const Step &step, const ItemPart &part)
{
    return {.kind = part.kind,
            .directory = part.directory,
            .id = step.file->id,
            .path = step.file->path,
            .bytes = step.isBack ? step.file->bytes : 0,
            .outcome = step.isBack ? Outcome::Done : Outcome::Failed,
            .reason = step.reason,
            .runtimeSeconds = 0};
}
} // namespace

Result<void> cleanup::finishUndoBatch(const UndoBatch &batch, const std::function<void(const ItemOutcome &)> &note)
{
    const auto files = batch.journal.findClaimed(batch.undo, batch.batch, Outcome::Planned, batch.range);
    if (!files)
        return tl::unexpected(files.error());
    std::vector<Step> steps;
    for (const JournalledFile &file : *files)
        steps.push_back({.file = &file});
    const auto mayAct = restoreFiles(batch, steps);
    if (!mayAct)
        return tl::unexpected(mayAct.error());
    if (!*mayAct)
        return tl::unexpected(batch.lead.whyFenced());
    if (const auto refused = refuseWithoutFile(batch, steps); !refused)
        return refused;
    // The file is safe in its place before a row names it again.
    if (const auto synced = batch.removal.commit(storage::Removal::Toward::Original); !synced)
        return synced;
    std::vector<Step *> good;
    for (Step &step : steps) {
        if (step.reason.isEmpty())
            good.push_back(&step);
    }
    if (const auto restored = restoreWhatGoes(batch, good); !restored)
        return restored;
    if (!takeBack(batch.removal, steps))
        return tl::unexpected(batch.lead.whyFenced());
    leaveInArchive(batch.removal, steps);
    std::vector<database::FileCorrection> failed;
    for (const Step &step : steps) {
        if (!step.isBack)
            failed.push_back({step.file->seq, Outcome::Failed, 0, step.reason});
        note(outcomeOf(step, batch.part));
    }
    if (const auto synced = batch.removal.commit(); !synced)
        return synced;
    database::RunJournal runs(batch.lead.connection());
    return batch.journal.correct(batch.undo, failed)
        .and_then([&] { return runs.settle(batch.undo, batch.batch, batch.batch); })
        .and_then([&] { return runs.forgetSetAside(batch.subject); });
}
