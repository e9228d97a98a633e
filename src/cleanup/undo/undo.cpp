// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/undo.h"

#include "cleanup/guard/roothistory.h"
#include "cleanup/run/abandonedruns.h"
#include "cleanup/run/batches.h"
#include "cleanup/run/runinprogress.h"
#include "cleanup/tr.h"
#include "cleanup/undo/putback.h"
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
    cleanup::Lead &lead = run.lead();

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
        for (qint64 after = -1; !run.isStopped();) {
            const int number = run.nextBatch();
            const auto takeBack = [&](bool) -> Result<std::vector<RunItem>> {
                auto items = database::ExecutionJournal(lead.connection(), lead.schema())
                                 .takeBack(run.key(), number, subject, after, executionBatch);
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
        }
        return {};
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
            auto page = journal->findUndoable(subject, takesFile, after, itemsAPage);
            if (!page)
                return tl::unexpected(page.error());
            if (page->empty())
                break;
            after = page->back().seq;
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
} // namespace

Result<RunResult> cleanup::runUndo(Session &session, const QString &run, const Context &context)
{
    const auto begun = RunInProgress::Clock::now();
    auto lead = Lead::take(session, context);
    if (!lead)
        return tl::unexpected(lead.error());
    if (const auto recovered = finishAbandoned(*lead, context); !recovered)
        return tl::unexpected(recovered.error());
    if (const auto unknown = findForgotten(*lead, run); !unknown || *unknown)
        return unknown ? putBackNamed(*lead, **unknown, context) : tl::unexpected(unknown.error());
    const auto subject = findSubject(*lead, run);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto &[open, record] = *subject;
    auto opened = RunInProgress::open(*lead,
                                      {.action = RunAction::Undo,
                                       .command = u"undo"_s,
                                       .subject = record.id,
                                       .mode = record.mode,
                                       .policy = record.command,
                                       .cutoff = {},
                                       .fingerprint = {},
                                       .planned = record.done},
                                      context, begun);
    if (!opened)
        return tl::unexpected(opened.error());
    RunInProgress &undo = *opened;
    undo.show(Phase::Restoring, record.undoable, 0);
    Undo work{undo, open};
    const auto ended = work.all();
    if (!ended)
        undo.fail(ended.error());
    if (const auto tidied = work.tidy(); !tidied)
        undo.fail(tidied.error());
    undo.finish();
    return std::move(undo.result());
}
