// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/undo.h"

#include "cleanup/guard/roothistory.h"
#include "cleanup/run/abandonedruns.h"
#include "cleanup/run/batches.h"
#include "cleanup/run/runinprogress.h"
#include "cleanup/tr.h"
#include "cleanup/undo/fromarchive.h"
#include "cleanup/undo/putback.h"
#include "cleanup/undo/takenagain.h"
#include "cleanup/undo/undobatch.h"
#include "database/journal/executionjournal.h"
#include "database/journal/keptfiles.h"
#include "database/journal/runhistory.h"
#include "database/schema/tableshape.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int executionBatch = 2000;
/// Ordered by path before they are dealt with: more would be fewer folders a batch, and more of the journal to read for
/// each.
constexpr int itemsAPage = 4000;

/// One undo on its way; by reference for the length of one call.
struct Undo {
    cleanup::RunInProgress &run;
    const database::OpenRun &subject;
    std::optional<QList<RunItem>> chosen{}; ///< Of the subject, ascending; else all that can be brought back.
    cleanup::Lead &lead = run.lead();
    cleanup::FromArchive archive{lead, subject};

    /// Executions first: a restored file then belongs to an execution in the state it had.
    Result<void> all()
    {
        const auto parts = database::RunJournal(lead.connection()).findParts(subject);
        if (!parts)
            return tl::unexpected(parts.error());
        if (parts->contains({.kind = ItemKind::Execution, .directory = {}})) {
            if (const auto done = executions(); !done)
                return done;
        }
        for (const ItemPart &part : fileParts) {
            if (const auto done = parts->contains(part) ? files(part) : Result<void>(); !done)
                return done;
        }
        return {};
    }

    void note(const ItemOutcome &item)
    {
        run.result().add(item);
        ++run.context().progress->itemsDone;
        run.context().progress->bytesDone += item.bytes;
    }

    Result<void> executions()
    {
        if (!chosen)
            return executions(-1, executionBatch);
        // The lead keeps the journal as it was read: the next one after its predecessor's place is the one itself.
        for (const RunItem &item : *chosen) {
            if (item.kind != ItemKind::Execution || run.isStopped())
                continue;
            if (const auto done = executions(item.key - 1, 1); !done)
                return done;
        }
        return {};
    }

    /// Of what comes after this place: a batch after the other, or the one batch of a choice.
    Result<void> executions(qint64 after, int most)
    {
        while (!run.isStopped()) {
            const int number = run.nextBatch();
            const auto takeBack = [&](bool) -> Result<std::vector<RunItem>> {
                auto items = database::ExecutionJournal(lead.connection(), lead.schema())
                                 .takeBack(run.key(), number, subject, after, most);
                if (!items)
                    return items;
                const auto settled = database::RunJournal(lead.connection()).settle(run.key(), number, number);
                return settled ? std::move(items) : tl::unexpected(settled.error());
            };
            const auto readBack = [&] {
                return database::ExecutionJournal(lead.connection(), lead.schema()).findTakenBack(run.key(), number);
            };
            const auto back = run.commit(number, {.kind = ItemKind::Execution, .directory = {}},
                                         cleanup::BatchWork{takeBack, readBack});
            if (!back)
                return tl::unexpected(back.error());
            if (back->empty())
                return {};
            for (const RunItem &item : *back) {
                after = std::max(after, item.key);
                note({.kind = item.kind,
                      .id = item.id,
                      .path = item.path,
                      .bytes = 0,
                      .outcome = item.outcome,
                      .reason = item.reason,
                      .runtimeSeconds = 0});
            }
            if (chosen)
                return {};
        }
        return {};
    }

    /// What comes next of a part, and how far that is: a page, or all that was chosen.
    Result<std::vector<database::JournalledFile>> nextFiles(database::FileJournal &journal, const ItemPart &part,
                                                            bool takesFile, qint64 &after)
    {
        std::vector<database::JournalledFile> files;
        if (!chosen) {
            auto page = journal.findUndoable(subject, takesFile, after, itemsAPage);
            if (page && !page->empty())
                after = page->back().seq;
            return page;
        }
        for (const RunItem &item : *chosen) {
            if (item.key <= after || ItemPart{item.kind, item.directory} != part)
                continue;
            auto one = journal.findUndoable(subject, takesFile, item.key - 1, 1);
            if (!one)
                return one;
            if (!one->empty() && one->front().seq == item.key)
                files.push_back(std::move(one->front()));
        }
        after = std::numeric_limits<qint64>::max();
        return files;
    }

    Result<void> files(const ItemPart &part)
    {
        const auto refersToItself = database::refersToItself(lead.connection(), lead.schema().files(*part.directory));
        if (!refersToItself)
            return tl::unexpected(refersToItself.error());
        // Rows that refer to one another come back together, which neighbours in time mostly are.
        const bool byPath = !*refersToItself;
        // Rows that left their file to another one come after that one: never a row before its file.
        return files(part, true, byPath).and_then([&] { return files(part, false, byPath); });
    }

    Result<void> files(const ItemPart &part, bool takesFile, bool byPath)
    {
        std::unique_ptr<storage::Removal> removal;
        std::optional<database::FileJournal> journal;
        const auto renew = [&] { journal.emplace(lead.connection(), lead.schema(), part); };
        renew();
        for (qint64 after = -1; !run.isStopped();) {
            auto page = nextFiles(*journal, part, takesFile, after);
            if (!page)
                return tl::unexpected(page.error());
            if (page->empty())
                break;
            if (byPath)
                database::orderByPath(*page);
            if (!removal) {
                auto opened = lead.removal(*part.directory, subject.id);
                if (!opened)
                    return tl::unexpected(opened.error());
                removal = std::move(*opened);
                const auto root = lead.root(*part.directory);
                if (const auto told = run.mark(**root); !told)
                    return told;
            }
            for (size_t begin = 0; begin < page->size() && !run.isStopped(); begin += cleanup::batchSize) {
                const auto some = std::span(*page).subspan(begin, std::min(cleanup::batchSize, page->size() - begin));
                const int number = run.nextBatch();
                const auto claim = [&](bool) { return journal->claimUndo(run.key(), number, subject, some); };
                const auto readBack = [] { return Result<void>(); };
                const auto done = run.commit(number, part, cleanup::BatchWork{claim, readBack, renew}).and_then([&] {
                    return cleanup::finishUndoBatch({.lead = lead,
                                                     .removal = *removal,
                                                     .archive = archive,
                                                     .journal = *journal,
                                                     .part = part,
                                                     .undo = run.key(),
                                                     .subject = subject,
                                                     .batch = number,
                                                     .range = database::SeqRange::of(some)},
                                                    [this](const ItemOutcome &item) { note(item); });
                });
                if (!done)
                    return done;
            }
        }
        if (removal)
            removal->tidy();
        return {};
    }

    /// The folders' own lists have done their part where nothing of the run is left to undo and none of its files lies
    /// in quarantine. What lies there and has no entry that would bring it back is said, one by one.
    Result<void> tidy()
    {
        const auto left = database::RunHistory(lead.connection()).findRun(subject.id.value);
        if (!left)
            return tl::unexpected(left.error());
        for (const Directory directory : directories) {
            const auto root = lead.root(directory);
            const auto files = root ? (*root)->quarantinedFiles(subject.id) : tl::unexpected(root.error());
            if (!files)
                continue; // Whatever is in its way has been said where a file of it was wanted.
            const auto known = database::KeptFiles(lead.connection(), directory).findUndoable(subject, *files);
            if (!known)
                return tl::unexpected(known.error());
            for (const QByteArray &path : *files) {
                if (!known->contains(path))
                    noteLeft(directory, path);
            }
            if (files->isEmpty() && left->second.undoable == 0)
                (*root)->removeManifest(subject.id);
        }
        return {};
    }

    void noteLeft(Directory directory, const QByteArray &path)
    {
        run.result().add({.kind = ItemKind::Orphan,
                          .directory = directory,
                          .id = 0,
                          .path = path,
                          .bytes = 0,
                          .outcome = Outcome::Failed,
                          .reason = Tr::tr("lies in quarantine, but the journal has no entry that would bring it back"),
                          .runtimeSeconds = 0});
        run.noteOnce(Tr::tr("The folder's own list of the run is kept: \"scrapazoidctl undo %1 --from-manifest\" shows "
                            "what it would bring back.")
                         .arg(subject.id.value));
    }
};

/// The run that is meant, where a folder remembers it and the database has forgotten it: its last one, or by its name.
Result<std::optional<RunId>> findForgotten(cleanup::Lead &lead, const QString &name)
{
    for (const Directory directory : directories) {
        const auto root = lead.anyRoot(directory);
        if (!root)
            continue;
        const auto unknown = cleanup::findUnknownRun(lead.session(), **root);
        if (!unknown || (*unknown && (name == "last"_L1 || (*unknown)->value == name)))
            return unknown;
    }
    return std::optional<RunId>();
}

Result<std::pair<database::OpenRun, RunRecord>> findSubject(cleanup::Lead &lead, const QString &name)
{
    auto found = database::RunHistory(lead.connection()).findRun(name);
    if (!found)
        return found;
    const RunRecord &record = found->second;
    if (record.action != RunAction::Cleanup)
        return failure(ErrorKind::Refused,
                       Tr::tr("%1 is itself an undo or a purge and cannot be taken back.").arg(record.id.value));
    if (record.undoable == 0) {
        return failure(
            ErrorKind::Refused,
            record.mode == RemovalMode::Permanent
                ? Tr::tr("Run %1 was permanent: its files are gone and cannot be brought back.").arg(record.id.value)
                : Tr::tr("Run %1 has nothing to undo: it did nothing, or was undone or purged already.")
                      .arg(record.id.value));
    }
    return found;
}

/// What of it can be brought back at all.
Result<QList<RunItem>> findChosen(cleanup::Lead &lead, const std::pair<database::OpenRun, RunRecord> &subject,
                                  const std::vector<qint64> &items)
{
    auto found = database::RunHistory(lead.connection()).findUndoable(subject.first, items);
    if (found && found->isEmpty())
        return failure(
            ErrorKind::Refused,
            Tr::tr("None of the chosen items of run %1 can be brought back any more.").arg(subject.second.id.value));
    return found;
}

Counts countsOf(const QList<RunItem> &items)
{
    Counts counts;
    for (const RunItem &item : items)
        counts.add(item.kind, item.bytes);
    return counts;
}

/// Takes back all of a run, or what is chosen of it.
Result<RunResult> undo(cleanup::Session &session, const QString &run, const std::vector<qint64> *only,
                       const cleanup::Context &context)
{
    const auto begun = cleanup::RunInProgress::Clock::now();
    auto lead = cleanup::Lead::take(session, context);
    if (!lead)
        return tl::unexpected(lead.error());
    if (const auto recovered = cleanup::finishAbandoned(*lead, context); !recovered)
        return tl::unexpected(recovered.error());
    // A run that only a folder remembers has no items to choose from.
    if (const auto unknown = only ? Result<std::optional<RunId>>() : findForgotten(*lead, run); !unknown || *unknown)
        return unknown ? cleanup::putBackNamed(*lead, **unknown, context) : tl::unexpected(unknown.error());
    const auto subject = findSubject(*lead, run);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto &[open, record] = *subject;
    std::optional<QList<RunItem>> chosen;
    if (only) {
        auto found = findChosen(*lead, *subject, *only);
        if (!found)
            return tl::unexpected(found.error());
        chosen = std::move(*found);
    }
    auto opened = cleanup::RunInProgress::open(*lead,
                                               {.action = RunAction::Undo,
                                                .command = u"undo"_s,
                                                .subject = record.id,
                                                .mode = record.mode,
                                                .policy = record.command,
                                                .cutoff = {},
                                                .fingerprint = {},
                                                .planned = chosen ? countsOf(*chosen) : record.done},
                                               context, begun);
    if (!opened)
        return tl::unexpected(opened.error());
    cleanup::RunInProgress &inProgress = *opened;
    inProgress.show(Phase::Restoring, chosen ? chosen->size() : record.undoable, 0);
    Undo work{inProgress, open, chosen};
    const auto ended = work.all();
    if (!ended)
        inProgress.fail(ended.error());
    if (const auto tidied = work.tidy(); !tidied)
        inProgress.fail(tidied.error());
    inProgress.finish();
    inProgress.result().notes += cleanup::takenAgain(session, inProgress.result().done);
    return std::move(inProgress.result());
}
} // namespace

Result<RunResult> cleanup::runUndo(Session &session, const QString &run, const Context &context)
{
    return undo(session, run, nullptr, context);
}

Result<RunResult> cleanup::runUndo(Session &session, const UndoChoice &choice, const Context &context)
{
    return undo(session, choice.run.value, &choice.items, context);
}
