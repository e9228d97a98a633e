// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/strayquarantine.h"

#include "cleanup/plan/protection.h"
#include "cleanup/run/freedspace.h"
#include "cleanup/run/runinprogress.h"
#include "cleanup/tr.h"
#include "core/plan/words.h"
#include "database/journal/keptfiles.h"
#include "storage/store.h"

#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace {
using storage::Moved;

/// Between two looks at the lease.
constexpr qsizetype filesAtOnce = 200;

Result<bool> isStray(cleanup::Session &session, const RunId &run, Directory directory)
{
    if (!session.schema().isSetUp())
        return true;
    return database::KeptFiles(session.connection(), directory).mayHave(run).map([](bool knows) { return !knows; });
}

/// One stray run in one root; by reference for the length of one call.
class StrayPurge {
public:
    StrayPurge(cleanup::RunInProgress &run, const cleanup::StrayRun &stray)
        : m_run(run)
        , m_lead(run.lead())
        , m_stray(stray)
    {
    }

    Result<void> purge()
    {
        const auto root = m_lead.root(m_stray.directory);
        if (!root)
            return tl::unexpected(root.error());
        const auto paths = (*root)->quarantinedFiles(m_stray.run);
        if (!paths)
            return tl::unexpected(paths.error());
        if (const auto told = m_run.mark(**root); !told)
            return told;
        cleanup::Protection protection(m_lead.session(), m_lead.links());
        for (const QByteArray &path : *paths)
            protection.add(m_stray.directory, path);
        if (const auto read = protection.readAll(m_lead.session()); !read)
            return read;
        const auto removal = m_lead.removal(m_stray.directory, m_stray.run);
        if (!removal)
            return tl::unexpected(removal.error());
        // What says how to put a file back goes before the file.
        if (!(*root)->removeManifest(m_stray.run))
            return failure(ErrorKind::Storage,
                           Tr::tr("The list of run %1 in the %2 folder cannot be removed, so nothing of it is purged.")
                               .arg(m_stray.run.value, toWord(m_stray.directory)));
        const cleanup::FreedSpace freed(**root);
        for (qsizetype begin = 0; begin < paths->size() && !m_run.isStopped(); begin += filesAtOnce) {
            const auto led = m_lead.renew().and_then([&] { return protection.readNewer(m_lead.session()); });
            if (!led)
                return led;
            takeSome(**removal,
                     std::span(*paths).subspan(static_cast<size_t>(begin),
                                               static_cast<size_t>(std::min(filesAtOnce, paths->size() - begin))),
                     [&](size_t index) { return protection.meant(begin + static_cast<qsizetype>(index)) != nullptr; });
        }
        const auto committed = (*removal)->commit();
        (*removal)->tidy();
        m_run.result().freedBytes += freed.bytes();
        return committed;
    }

private:
    /// What rows mean goes back to its place, the others for good.
    void takeSome(storage::Removal &removal, std::span<const QByteArray> paths,
                  const std::function<bool(size_t index)> &isMeant)
    {
        const std::vector<storage::Found> found = removal.lookAtQuarantined(paths);
        std::vector<storage::KnownFile> meant;
        std::vector<storage::KnownFile> others;
        for (size_t index = 0; index < paths.size(); ++index)
            (isMeant(index) ? meant : others).push_back({paths[index], found[index].identity});
        const storage::Removal::Results back = removal.restore(meant);
        for (size_t index = 0; index < meant.size(); ++index)
            note(meant[index], back[index], true);
        const storage::Removal::Results gone = removal.purge(others);
        for (size_t index = 0; index < others.size(); ++index)
            note(others[index], gone[index], false);
    }

    void note(const storage::KnownFile &file, const storage::MoveResult &moved, bool isMeant)
    {
        ItemOutcome item{.kind = ItemKind::Orphan,
                         .directory = m_stray.directory,
                         .id = 0,
                         .path = file.path,
                         .bytes = 0,
                         .outcome = Outcome::Purged,
                         .reason = {},
                         .runtimeSeconds = 0};
        if (moved.moved != Moved::Done && moved.moved != Moved::Gone) {
            item.outcome = Outcome::Failed;
            item.reason = moved.reason();
        } else if (isMeant) {
            item.outcome = Outcome::Protected;
            item.reason = Tr::tr("a row means it: it is back in its place");
        } else if (moved.moved == Moved::Done && file.identity.links == 1) {
            item.bytes = file.identity.size;
        }
        m_run.result().add(item);
        ++m_run.context().progress->itemsDone;
        m_run.context().progress->bytesDone += item.bytes;
    }

    cleanup::RunInProgress &m_run;
    cleanup::Lead &m_lead;
    const cleanup::StrayRun &m_stray;
};

Counts countsOf(const cleanup::StrayRun &stray)
{
    Counts counts;
    counts.of(ItemKind::Orphan) = stray.files;
    counts.bytes = stray.bytes;
    return counts;
}
} // namespace

Result<QList<cleanup::StrayRun>> cleanup::findStrayRuns(Session &session)
{
    QList<StrayRun> strays;
    for (const Directory directory : session.schema().directories()) {
        const auto root = session.openRoot(directory);
        if (!root || !(*root)->requireOwnFolder())
            continue; // not there, or nothing of ours in it
        const auto runs = (*root)->quarantinedRuns();
        if (!runs)
            return tl::unexpected(runs.error());
        for (const storage::QuarantinedRun &run : *runs) {
            const auto stray = run.files > 0 ? isStray(session, run.run, directory) : Result<bool>(false);
            if (!stray)
                return tl::unexpected(stray.error());
            if (*stray)
                strays.append({directory, run.run, run.files, run.bytes});
        }
    }
    return strays;
}

Result<RunResult> cleanup::purgeStrays(Lead &lead, const QList<StrayRun> &shown, const Context &context)
{
    RunResult total;
    context.progress->phase = Phase::Purging;
    for (const StrayRun &stray : shown) {
        const auto still = isStray(lead.session(), stray.run, stray.directory);
        if (!still)
            return tl::unexpected(still.error());
        if (!*still || context.stop.stop_requested())
            continue;
        auto run = RunInProgress::open(lead,
                                       {.action = RunAction::Purge,
                                        .command = u"purge"_s,
                                        .subject = stray.run,
                                        .mode = RemovalMode::Permanent,
                                        .policy = {},
                                        .cutoff = {},
                                        .fingerprint = {},
                                        .planned = countsOf(stray)},
                                       context);
        if (!run)
            return tl::unexpected(run.error());
        total.run = run->key().id;
        if (const auto purged = StrayPurge(*run, stray).purge(); !purged)
            run->fail(purged.error());
        run->finish();
        total.absorb(run->result());
        if (run->result().interrupted && !std::exchange(total.interrupted, true))
            total.error = run->result().error;
    }
    total.stopped = total.stopped || context.stop.stop_requested();
    return total;
}
