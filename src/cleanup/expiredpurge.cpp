// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/expiredpurge.h"

#include "cleanup/boundroot.h"
#include "cleanup/fileremoval.h"
#include "cleanup/freedspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using storage::Moved;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

/// One subject's purge on its way; by reference for the length of one call.
struct Purge {
    cleanup::Lead &lead;
    const Target &target;
    const database::OpenRun &subject;
    const cleanup::Context &context;
    RunResult &result;

    Result<void> files(const ItemPart &part)
    {
        database::FileJournal journal(lead.connection(), lead.schema(), part);
        auto some = journal.findPurgeable(subject, -1, static_cast<int>(cleanup::batchSize));
        if (!some)
            return tl::unexpected(some.error());
        if (some->empty())
            return {};
        const auto root = cleanup::openBoundRoot(target, *part.directory, lead.facts().identity);
        if (!root)
            return tl::unexpected(root.error());
        const cleanup::FreedSpace freed(root->descriptor());
        auto remover = storage::Remover::open(*root, subject.id);
        if (!remover)
            return tl::unexpected(remover.error());
        const auto named = journal.findNamedAgain(subject);
        if (!named)
            return tl::unexpected(named.error());
        while (!some->empty()) {
            if (context.stop.stop_requested()) {
                result.stopped = true;
                break;
            }
            const auto done = purgeBatch(journal, *remover, *some, *named, part);
            if (!done)
                return done;
            some = journal.findPurgeable(subject, some->back().seq, static_cast<int>(cleanup::batchSize));
            if (!some)
                return tl::unexpected(some.error());
        }
        remover->removeEmptyFolders();
        result.freedBytes += freed.bytes();
        return {};
    }

    Result<void> purgeBatch(database::FileJournal &journal, storage::Remover &remover,
                            const std::vector<database::JournalledFile> &files, const QSet<qint64> &named,
                            const ItemPart &part)
    {
        std::vector<database::FileCorrection> corrections;
        for (const database::JournalledFile &file : files) {
            ItemOutcome item{.kind = part.kind,
                             .directory = part.directory,
                             .id = file.id,
                             .path = file.path,
                             .bytes = 0,
                             .outcome = Outcome::Purged,
                             .reason = {},
                             .runtimeSeconds = 0};
            if (named.contains(file.seq)) {
                item.outcome = Outcome::Protected;
                item.reason = Tr::tr("a row names this path again");
            } else {
                apply(remover.purge(file.path, *file.identity), file, item);
            }
            if (item.outcome == Outcome::Purged)
                corrections.push_back({file.seq, Outcome::Purged, file.bytes, {}});
            result.add(item);
            ++context.progress->itemsDone;
            context.progress->bytesDone += item.bytes;
        }
        remover.forget();
        // Only after the names are gone for good does the journal say so; a kill before that makes the next purge find
        // nothing there, which is what it wants.
        return remover.sync().and_then([&] { return journal.correct(subject, corrections); });
    }

    static void apply(const storage::MoveResult &moved, const database::JournalledFile &file, ItemOutcome &item)
    {
        if (moved.moved == Moved::Done)
            item.bytes = file.bytes;
        else if (moved.moved == Moved::Differs)
            item.outcome = Outcome::Changed;
        else if (moved.moved != Moved::Gone)
            item.outcome = Outcome::Failed;
        if (item.outcome != Outcome::Purged)
            item.reason = moved.reason();
    }
};

Result<void> purgeOne(cleanup::Lead &lead, const Target &target, const database::PurgeCandidate &candidate,
                      const cleanup::Context &context, RunResult &total)
{
    RunResult result;
    result.planned = candidate.files;
    database::RunJournal journal(lead.connection());
    const auto run = journal.insertRun({.action = RunAction::Purge,
                                        .command = u"purge"_s,
                                        .subject = candidate.run.id,
                                        .mode = RemovalMode::Permanent,
                                        .policy = {},
                                        .cutoff = {},
                                        .fingerprint = {},
                                        .guardsOverridden = false,
                                        .planned = candidate.files,
                                        .undoSeconds = 0},
                                       context.actor);
    if (!run)
        return tl::unexpected(run.error());
    total.run = run->id;
    Purge purge{lead, target, candidate.run, context, result};
    Result<void> ended;
    for (const ItemPart &part : fileParts) {
        if (ended)
            ended = purge.files(part);
    }
    if (!ended) {
        result.interrupted = true;
        result.error = ended.error();
    }
    const RunState state = result.interrupted ? RunState::Interrupted
        : result.stopped                      ? RunState::Stopped
                                              : RunState::Finished;
    const auto closed = journal.finishRun(*run, state, result);
    total.absorb(result);
    return ended ? closed : ended;
}
} // namespace

Result<RunResult> cleanup::purgeCandidates(Lead &lead, const Target &target,
                                           const QList<database::PurgeCandidate> &candidates, bool alsoNotDue,
                                           const Context &context)
{
    const auto begun = std::chrono::steady_clock::now();
    RunResult total;
    context.progress->phase = Phase::Purging;
    for (const database::PurgeCandidate &candidate : candidates) {
        if (!candidate.isDue && !alsoNotDue)
            continue;
        if (total.stopped || context.stop.stop_requested()) {
            total.stopped = true;
            break;
        }
        if (const auto purged = purgeOne(lead, target, candidate, context, total); !purged) {
            total.interrupted = true;
            total.error = purged.error();
            break;
        }
    }
    total.elapsedSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return total;
}
