// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/expiredpurge.h"

#include "cleanup/plan/protection.h"
#include "cleanup/run/batches.h"
#include "cleanup/run/emptiedfolders.h"
#include "cleanup/run/freedspace.h"
#include "cleanup/run/runinprogress.h"
#include "cleanup/run/writers.h"
#include "cleanup/tr.h"
#include "core/plan/words.h"
#include "database/journal/filejournal.h"
#include "database/schema/tableshape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using storage::Moved;

constexpr int pageSize = 5000;
using Clock = std::chrono::steady_clock;
constexpr auto lateInterval = std::chrono::milliseconds(200);

/// Of one root or one run; the others are none the worse for it.
bool isForLater(const Error &error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::Storage;
}

/// One subject's purge on its way; by reference for the length of one call.
struct Purge {
    cleanup::RunInProgress &run;
    const database::OpenRun &subject;
    cleanup::Lead &lead = run.lead();

    Result<void> files(const ItemPart &part)
    {
        database::FileJournal journal(lead.connection(), lead.schema(), part);
        const auto all = findAll(journal);
        if (!all || all->empty())
            return all ? Result<void>() : tl::unexpected(all.error());
        const auto root = lead.root(*part.directory);
        if (!root)
            return tl::unexpected(root.error());
        if (const auto told = run.mark(**root); !told)
            return told;
        const cleanup::FreedSpace freed(**root);
        auto removal = lead.removal(*part.directory, subject.id);
        if (!removal)
            return tl::unexpected(removal.error());
        Batches batches{.part = part,
                        .journal = journal,
                        .removal = **removal,
                        .protection = cleanup::Protection(lead.session(), lead.links())};
        for (const database::JournalledFile &file : *all)
            batches.protection.add(*part.directory, file.path);
        const auto xmin = database::findSnapshotXmin(lead.connection());
        const auto tables = database::findRowTables(lead.connection(), lead.schema());
        if (!xmin || !tables)
            return tl::unexpected(xmin ? tables.error() : xmin.error());
        if (const auto read = batches.protection.readAll(lead.session()); !read)
            return read;
        LastLook lastLook{.xmin = *xmin, .rowTables = *tables};
        // What says how to put a file back goes before the file.
        if (!(*root)->removeManifest(subject.id))
            return failure(ErrorKind::Storage,
                           Tr::tr("The list of run %1 in the %2 folder cannot be removed, so nothing of it is purged.")
                               .arg(subject.id.value, toWord(*part.directory)));
        for (size_t begin = 0; begin < all->size(); begin += cleanup::batchSize) {
            if (run.isStopped())
                break;
            const auto some = std::span(*all).subspan(begin, std::min(cleanup::batchSize, all->size() - begin));
            const auto purged
                = lead.renew().and_then([&] { return lookAgain(batches.protection, lastLook); }).and_then([&] {
                      return purgeBatch(batches, some, begin);
                  });
            if (!purged)
                return purged;
        }
        (*removal)->tidy();
        (*removal)->removeEmptied(cleanup::emptiedBornBefore(run.context(), part.kind, RemovalMode::Permanent,
                                                             lead.target().orphanMinAgeSeconds));
        run.result().freedBytes += freed.bytes();
        return {};
    }

    /// Which rows have been seen, and when.
    struct LastLook {
        quint64 xmin = 0;
        QString rowTables = {};
        Clock::time_point at = Clock::now();
        Clock::duration took = {};
    };

    /// New keys before each batch; every row that has come or changed as often as a scan of the tables may cost; all of
    /// them where a table has come to be among the service's.
    Result<void> lookAgain(cleanup::Protection &protection, LastLook &last)
    {
        auto tables = database::findRowTables(lead.connection(), lead.schema());
        if (!tables)
            return tl::unexpected(tables.error());
        const bool isOther = *tables != last.rowTables;
        const auto begun = Clock::now();
        if (!isOther && begun - last.at < std::max<Clock::duration>(lateInterval, 5 * last.took))
            return protection.readNewer(lead.session());
        const auto read = isOther ? protection.readAll(lead.session()) : protection.readLate(lead.session(), last.xmin);
        last.rowTables = read ? *tables : last.rowTables;
        last.at = Clock::now();
        last.took = last.at - begun;
        return read;
    }

    Result<std::vector<database::JournalledFile>> findAll(database::FileJournal &journal)
    {
        std::vector<database::JournalledFile> all;
        for (;;) {
            auto some = journal.findPurgeable(subject, all.empty() ? -1 : all.back().seq, pageSize);
            if (!some)
                return some;
            if (some->empty()) {
                database::orderByPath(all);
                return all;
            }
            std::move(some->begin(), some->end(), std::back_inserter(all));
        }
    }

    /// What the batches of one part share.
    struct Batches {
        const ItemPart &part;
        database::FileJournal &journal;
        storage::Removal &removal;
        cleanup::Protection protection;
    };

    /// One file of a batch, and what has become of it.
    struct Step {
        const database::JournalledFile &file;
        bool isMeant = false; ///< By any reading, a row keeps it.
        storage::MoveResult moved = {};
    };

    /// What rows mean goes back in its place. Where another file has that place by now, that is the one the row means;
    /// one that cannot go back for any other reason stays.
    static void move(storage::Removal &removal, std::vector<Step> &steps)
    {
        moveSome(
            steps, [](const Step &step) { return step.isMeant; },
            [&](const auto &files) { return removal.restore(files); });
        moveSome(
            steps, [](const Step &step) { return !step.isMeant || step.moved.isPlaceTaken(); },
            [&](const auto &files) { return removal.purge(files); });
    }

    static void moveSome(std::vector<Step> &steps, const std::function<bool(const Step &)> &isOne,
                         const std::function<storage::Removal::Results(const std::vector<storage::KnownFile> &)> &act)
    {
        std::vector<Step *> some;
        std::vector<storage::KnownFile> files;
        for (Step &step : steps) {
            if (!isOne(step))
                continue;
            some.push_back(&step);
            files.push_back({step.file.path, *step.file.identity});
        }
        const storage::Removal::Results results = act(files);
        for (size_t place = 0; place < some.size(); ++place) {
            // Purged in the place of one that could not go back: no row means it.
            some[place]->isMeant = some[place]->isMeant && !some[place]->moved.isPlaceTaken();
            some[place]->moved = results[place];
        }
    }

    /// `first` is the number of the first of them in the protection.
    Result<void> purgeBatch(Batches &batches, std::span<const database::JournalledFile> files, size_t first)
    {
        std::vector<Step> steps;
        for (size_t index = 0; index < files.size(); ++index)
            steps.push_back(
                {.file = files[index],
                 .isMeant
                 = batches.protection.meant(static_cast<qsizetype>(first) + static_cast<qsizetype>(index)) != nullptr});
        move(batches.removal, steps);
        std::vector<database::FileCorrection> corrections;
        std::vector<qint64> left;
        bool isFenced = false;
        for (const Step &step : steps) {
            if (step.moved.moved == Moved::Fenced) {
                isFenced = true;
                continue;
            }
            const ItemOutcome item = outcomeOf(step, batches.part);
            if (item.outcome == Outcome::Protected)
                left.push_back(step.file.seq);
            if (item.outcome == Outcome::Purged || item.outcome == Outcome::Vanished)
                corrections.push_back({step.file.seq, Outcome::Purged, step.file.bytes, {}});
            run.result().add(item);
            ++run.context().progress->itemsDone;
            run.context().progress->bytesDone += item.bytes;
        }
        // Only after the names are gone for good does the journal say so; a kill before that makes the next purge find
        // nothing there, which is what it wants.
        return batches.removal.commit()
            .and_then([&] { return isFenced ? lead.prove() : Result<void>(); })
            .and_then([&] { return batches.journal.leaveFiles(subject, left); })
            .and_then([&] { return batches.journal.correct(subject, corrections); });
    }

    static ItemOutcome outcomeOf(const Step &step, const ItemPart &part)
    {
        ItemOutcome item{.kind = part.kind,
                         .directory = part.directory,
                         .id = step.file.id,
                         .path = step.file.path,
                         .bytes = 0,
                         .outcome = Outcome::Purged,
                         .reason = {},
                         .runtimeSeconds = 0};
        if (step.isMeant && step.moved.moved == Moved::Done) {
            item.outcome = Outcome::Protected;
            item.reason = Tr::tr("a row means it again: it is back in its place");
        } else {
            apply(step.moved, step.file, item);
        }
        return item;
    }

    static void apply(const storage::MoveResult &moved, const database::JournalledFile &file, ItemOutcome &item)
    {
        if (moved.moved == Moved::Done)
            item.bytes = file.bytes;
        else
            item.outcome = moved.moved == Moved::Gone ? Outcome::Vanished : Outcome::Failed;
        if (item.outcome == Outcome::Failed)
            item.reason = moved.reason();
    }
};

Result<void> purgeOne(cleanup::Lead &lead, const database::PurgeCandidate &candidate, const cleanup::Context &context,
                      RunResult &total)
{
    auto run = cleanup::RunInProgress::open(lead,
                                            {.action = RunAction::Purge,
                                             .command = u"purge"_s,
                                             .subject = candidate.run.id,
                                             .mode = RemovalMode::Permanent,
                                             .policy = {},
                                             .cutoff = {},
                                             .fingerprint = {},
                                             .planned = candidate.files},
                                            context);
    if (!run)
        return tl::unexpected(run.error());
    total.run = run->key().id;
    Purge purge{*run, candidate.run};
    for (const ItemPart &part : fileParts) {
        const auto purged = purge.files(part);
        if (!purged)
            run->fail(purged.error());
        if (!purged && !isForLater(purged.error()))
            break;
    }
    run->finish();
    const RunResult &result = run->result();
    total.absorb(result);
    return result.interrupted ? tl::unexpected(result.error) : Result<void>();
}

/// Whoever is writing rows may be writing one that means a file of these; once for all of them. False where nothing may
/// go now, with the reason in `total`.
Result<bool> waitOnce(cleanup::Lead &lead, RunResult &total, const cleanup::Context &context)
{
    const auto waitsFor = cleanup::waitForWriters(lead, context.closingPatience, context);
    if (!waitsFor)
        return tl::unexpected(waitsFor.error());
    if (waitsFor->isEmpty())
        return true;
    total.stopped = context.stop.stop_requested();
    total.interrupted = !total.stopped;
    if (total.interrupted) {
        total.error = {ErrorKind::Refused,
                       Tr::tr("Nothing is purged while %1 may be writing rows that mean files in quarantine: try again "
                              "when it has ended.")
                           .arg(*waitsFor),
                       {}};
    }
    return false;
}
} // namespace

Result<RunResult> cleanup::purgeCandidates(Lead &lead, const QList<database::PurgeCandidate> &candidates,
                                           bool alsoNotDue, const Context &context)
{
    const auto begun = std::chrono::steady_clock::now();
    RunResult total;
    context.progress->phase = Phase::Purging;
    const bool isAny = std::any_of(candidates.begin(), candidates.end(),
                                   [&](const database::PurgeCandidate &one) { return one.isDue || alsoNotDue; });
    if (const auto waited = isAny ? waitOnce(lead, total, context) : Result<bool>(true); !waited || !*waited)
        return waited ? Result<RunResult>(std::move(total)) : tl::unexpected(waited.error());
    for (const database::PurgeCandidate &candidate : candidates) {
        if (!candidate.isDue && !alsoNotDue)
            continue;
        if (total.stopped || context.stop.stop_requested()) {
            total.stopped = true;
            break;
        }
        const auto purged = purgeOne(lead, candidate, context, total);
        if (purged)
            continue;
        // The first one is told; what is in the way of one run is in no other's.
        if (!std::exchange(total.interrupted, true))
            total.error = purged.error();
        if (!isForLater(purged.error()))
            break;
    }
    total.elapsedSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return total;
}
