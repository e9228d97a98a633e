// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/runplan.h"

#include "cleanup/guard/causelines.h"
#include "cleanup/guard/evaluateinterlocks.h"
#include "cleanup/guard/planstillholds.h"
#include "cleanup/guard/timeguard.h"
#include "cleanup/look/findvolumes.h"
#include "cleanup/run/abandonedruns.h"
#include "cleanup/run/archiveroom.h"
#include "cleanup/run/archiving.h"
#include "cleanup/run/closingcheck.h"
#include "cleanup/run/emptiedfolders.h"
#include "cleanup/run/fileremoval.h"
#include "cleanup/run/marking.h"
#include "cleanup/run/outcomeof.h"
#include "cleanup/run/relinking.h"
#include "cleanup/run/runreasons.h"
#include "cleanup/tr.h"
#include "cleanup/undo/expiredpurge.h"
#include "cleanup/undo/oldrows.h"
#include "cleanup/undo/putback.h"
#include "core/plan/policyrule.h"
#include "core/plan/words.h"
#include "database/journal/runhistory.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {
QString policyOf(const RunRequest &request, const Target &target)
{
    QList<PolicyRule> rules;
    for (const PlanSection &section : request.plan->sections)
        rules << ruleOf(section, target.stuck.limitSeconds());
    return toText(rules);
}

database::NewRun newRunOf(const RunRequest &request, const ArchiveName &archive, const Target &target,
                          const Counts &planned)
{
    return {.action = RunAction::Cleanup,
            .command = request.plan->command,
            .subject = {},
            .mode = request.mode,
            .archive = archive,
            .policy = policyOf(request, target),
            .cutoff = request.plan->sections.front().cutoff,
            .fingerprint = request.plan->fingerprint,
            .guardsOverridden = !request.overriddenFingerprint.isEmpty(),
            .planned = planned,
            .undoSeconds = request.mode == RemovalMode::Quarantine ? target.undoSeconds : 0,
            .planXmin = request.plan->hasFiles() ? request.plan->snapshotXmin : 0};
}

/// One run's work in the folders; everything by reference for the length of one call.
class FolderWork {
public:
    FolderWork(cleanup::RunInProgress &run, const RunRequest &request)
        : m_run(run)
        , m_request(request)
        , m_protection(run.lead(), request)
    {
    }

    /// Before anything is touched: the folders are told of the run, and late rows are looked for.
    Result<void> begin()
    {
        std::map<Directory, qint64> files;
        std::map<Directory, qint64> going;
        for (size_t section = 0; section < m_request.plan->sections.size(); ++section) {
            const PlanSection &part = m_request.plan->sections[section];
            if (!part.directory)
                continue;
            files[*part.directory] = std::max(files[*part.directory], part.rootFiles);
            going[*part.directory] += m_request.selection.wantedCount(section, part.items.size());
        }
        for (const auto &[directory, count] : files) {
            const auto root = m_run.lead().root(directory);
            if (!root)
                return tl::unexpected(root.error());
            if (const auto marked = m_run.mark(**root, std::max<qint64>(0, count - going[directory])); !marked)
                return marked;
        }
        return files.empty() ? Result<void>() : m_protection.readLate(m_run.lead().session());
    }

    Result<void> run(const cleanup::SectionRun &part)
    {
        const Directory directory = *part.section().directory;
        const auto root = m_run.lead().root(directory);
        if (!root)
            return tl::unexpected(root.error());
        if (part.section().isRelink())
            return cleanup::relinkRows(part, **root);
        const auto removal = removalOf(directory);
        if (!removal)
            return tl::unexpected(removal.error());
        const auto manifest = manifestOf(**root);
        if (!manifest)
            return tl::unexpected(manifest.error());
        return cleanup::FileRemoval(part, {.removal = **removal, .manifest = *manifest, .protection = m_protection})
            .run();
    }

    void tidy()
    {
        const qint64 usualAge = m_run.lead().target().orphanMinAgeSeconds;
        for (const auto &[directory, removal] : m_removals) {
            std::optional<qint64> bornBefore;
            for (const PlanSection &part : m_request.plan->sections) {
                if (part.directory != directory || !part.facts().takesFile)
                    continue;
                const qint64 one = cleanup::emptiedBornBefore(m_run.context(), part.kind, m_request.mode,
                                                              part.facts().hasRow ? usualAge : part.minAgeSeconds);
                bornBefore = std::max(bornBefore.value_or(one), one);
            }
            if (bornBefore)
                removal->removeEmptied(*bornBefore);
        }
    }

private:
    Result<storage::Removal *> removalOf(Directory directory)
    {
        if (const auto found = m_removals.find(directory); found != m_removals.end())
            return found->second.get();
        auto removal = m_run.lead().removal(directory, m_run.key().id);
        if (!removal)
            return tl::unexpected(removal.error());
        if (comesBack(m_request.mode) && !(*removal)->canReturn()) {
            return failure(
                ErrorKind::Storage,
                Tr::tr("The file system of the %1 folder can neither rename without replacing nor link, so what "
                       "is moved there could not come back safely: its files can only be removed permanently.")
                    .arg(toWord(directory)));
        }
        return m_removals.emplace(directory, std::move(*removal)).first->second.get();
    }

    /// Null for a run that nobody can undo.
    Result<storage::Manifest *> manifestOf(const storage::Store &root)
    {
        if (m_request.mode == RemovalMode::Permanent)
            return nullptr;
        if (const auto found = m_manifests.find(root.directory()); found != m_manifests.end())
            return found->second.get();
        auto manifest = root.manifest(m_run.key().id);
        if (!manifest)
            return failure(manifest.error().kind,
                           Tr::tr("%1 So nothing can be put into quarantine there; it can be removed permanently.")
                               .arg(manifest.error().message));
        return m_manifests.emplace(root.directory(), std::move(*manifest)).first->second.get();
    }

    cleanup::RunInProgress &m_run;
    const RunRequest &m_request;
    cleanup::RunProtection m_protection;
    std::map<Directory, std::unique_ptr<storage::Removal>> m_removals;
    std::map<Directory, std::unique_ptr<storage::Manifest>> m_manifests;
};

Result<void> runSections(cleanup::RunInProgress &run, const RunRequest &request, FolderWork &folders)
{
    if (const auto begun = folders.begin(); !begun)
        return begun;
    for (size_t index = 0; index < request.plan->sections.size() && !run.result().stopped; ++index) {
        const cleanup::SectionRun part(run, request, index);
        const auto ended = !part.section().directory ? cleanup::markExecutions(part) : folders.run(part);
        if (!ended)
            return ended;
    }
    return {};
}

/// A place in the run as section and index of the plan.
std::pair<size_t, qsizetype> placeOf(const Plan &plan, qint64 seq)
{
    size_t section = 0;
    while (section + 1 < plan.sections.size() && seq >= plan.sections[section].items.size())
        seq -= plan.sections[section++].items.size();
    return {section, static_cast<qsizetype>(seq)};
}

/// Looks once more before the run is over.
Result<void> close(cleanup::RunInProgress &run, const RunRequest &request, const ArchiveName &archive)
{
    if (!request.plan->hasFiles())
        return {};
    const database::OwedRun owed{.run = run.key(),
                                 .closing = database::Closing::Owed,
                                 .mode = request.mode,
                                 .planXmin = request.plan->snapshotXmin,
                                 .archive = archive,
                                 .rowTables = request.plan->rowTables};
    auto closed = cleanup::closeRun(run.lead(), owed, run.context().closingPatience, run.context());
    if (!closed)
        return tl::unexpected(closed.error());
    RunResult &result = run.result();
    for (const cleanup::PutBack &back : closed->putBack) {
        const auto [section, index] = placeOf(*request.plan, back.seq);
        const Outcome outcome = !factsOf(back.kind).hasRow ? Outcome::Protected : Outcome::Done;
        result.outcomes[section][static_cast<size_t>(index)] = outcome;
        result.putBack(cleanup::outcomeOf(request.plan->sections[section], index, outcome, back.reason), back.bytes);
    }
    result.freedBytes += closed->freedBytes;
    result.filesThatFollow = closed->filesThatFollow;
    result.bytesThatFollow = closed->bytesThatFollow;
    result.closingWaitsFor = closed->waitsFor;
    result.notArchived = closed->notArchived;
    return {};
}

/// Below this many rows a table is small whatever is in it; autovacuum begins at a fifth as well.
constexpr qint64 manyRows = 10'000;
constexpr qint64 shrunkPercent = 20;

std::vector<ShrunkTable> findShrunkTables(const Plan &plan, const RunResult &result, const database::Schema &schema)
{
    std::vector<ShrunkTable> shrunk;
    for (const Directory directory : directories) {
        ShrunkTable table{.table = schema.files(directory).table};
        for (size_t section = 0; section < plan.sections.size(); ++section) {
            const PlanSection &part = plan.sections[section];
            if (part.directory != directory || !part.facts().hasRow || part.isRelink())
                continue;
            table.rows = part.tableRows;
            table.removed
                += std::count(result.outcomes[section].begin(), result.outcomes[section].end(), Outcome::Done);
        }
        if (table.removed >= manyRows && 100 * table.removed >= shrunkPercent * table.rows)
            shrunk.push_back(table);
    }
    return shrunk;
}

std::vector<std::vector<Outcome>> plannedOutcomes(const Plan &plan)
{
    std::vector<std::vector<Outcome>> outcomes;
    for (const PlanSection &section : plan.sections)
        outcomes.emplace_back(static_cast<size_t>(section.items.size()), Outcome::Planned);
    return outcomes;
}

/// All that has to be so before a run is opened: nothing is left of an earlier one, no interlock and no guard objects,
/// and the plan still holds. By what it goes on.
Result<cleanup::LetPass> requireRunnable(cleanup::Lead &lead, const RunRequest &request,
                                         const cleanup::Context &context)
{
    if (const auto recovered = cleanup::finishAbandoned(lead, context); !recovered)
        return tl::unexpected(recovered.error());
    auto interlocks = cleanup::evaluateInterlocks(lead.session(), *request.plan, request.selection, context);
    if (!interlocks)
        return tl::unexpected(interlocks.error());
    const auto holds = cleanup::requireGreen(*interlocks, request).and_then([&] {
        return cleanup::requirePlanHolds(lead, request);
    });
    if (!holds)
        return tl::unexpected(holds.error());
    auto consents = cleanup::consentsInForce(lead.session(), *request.plan, request.selection);
    if (!consents)
        return tl::unexpected(consents.error());
    return cleanup::LetPass{std::move(*interlocks), std::move(*consents)};
}

/// The archive that the request names, proved to be usable before anything is touched; none for the other modes.
Result<ArchiveName> archiveOf(cleanup::Lead &lead, const RunRequest &request, RunResult &result)
{
    if (request.mode != RemovalMode::Archive)
        return ArchiveName();
    const QList<Directory> of = request.plan->directoriesTakenFrom();
    const auto archive = cleanup::openArchiveToUse(lead, request.archive, of);
    if (!archive)
        return tl::unexpected(archive.error());
    for (const Directory directory : of) {
        const auto root = lead.root(directory);
        if (root && (*archive)->device() != 0 && (*root)->device() == (*archive)->device())
            result.notes << Tr::tr("The archive is on the volume of the %1 folder: what goes there frees no space.")
                                .arg(toWord(directory));
    }
    const auto advice = cleanup::archiveRoomAdvice(lead.target(), (*archive)->name().address, result.planned.bytes);
    if (advice && !advice->isEmpty())
        result.notes << *advice;
    return (*archive)->name();
}

/// Quarantine that nobody is owed any more makes room whenever files are cleaned; what goes wrong there is for the next
/// purge and does not spoil this run, which says it all the same.
void purgeWhatIsDue(cleanup::Lead &lead, const RunRequest &request, const cleanup::Context &context, RunResult &result)
{
    if (!request.plan->hasFiles() || context.stop.stop_requested() || !requireBelievableTime(lead.session(), context))
        return;
    const auto purged
        = database::RunHistory(lead.connection()).findPurgeCandidates({}).and_then([&](const auto &candidates) {
              return cleanup::purgeCandidates(lead, candidates, false, context);
          });
    const auto forgotten = purged ? cleanup::removeOldRows(lead, context) : Result<qint64>(0);
    if (!forgotten)
        result.notes << forgotten.error().message;
    if (!purged || purged->interrupted)
        result.notes << Tr::tr("What is due in quarantine could not all be deleted, and the next run tries again: %1")
                            .arg(purged ? purged->error.message : purged.error().message);
}
} // namespace

Result<RunResult> cleanup::runPlan(Session &session, const RunRequest &request, const Context &context)
{
    const auto begun = RunInProgress::Clock::now();
    const bool areGuardsOverridden = !request.overriddenFingerprint.isEmpty();
    if (areGuardsOverridden && request.overriddenFingerprint != request.plan->fingerprint)
        return failure(ErrorKind::Refused,
                       Tr::tr("The guards were overridden for another plan: make a new preview and decide again."));
    const Counts planned = countsOf(*request.plan, request.selection);
    RunResult nothing;
    nothing.planned = planned;
    nothing.outcomes = plannedOutcomes(*request.plan);
    if (planned.items() == 0)
        return nothing;
    auto lead = Lead::take(session, context);
    if (!lead)
        return tl::unexpected(lead.error());
    const auto mayRun = requireRunnable(*lead, request, context);
    if (!mayRun)
        return tl::unexpected(mayRun.error());
    const auto archive = archiveOf(*lead, request, nothing);
    if (!archive)
        return tl::unexpected(archive.error());
    auto opened = RunInProgress::open(*lead, newRunOf(request, *archive, session.target(), planned), context, begun);
    if (!opened)
        return tl::unexpected(opened.error());
    RunInProgress &run = *opened;
    RunResult &result = run.result();
    result.outcomes = std::move(nothing.outcomes);
    result.notes = nothing.notes;
    result.archive = archive->address;
    result.interlocks = mayRun->interlocks;
    run.show(Phase::Removing, planned.items(), planned.bytes);
    FolderWork folders(run, request);
    auto ended = journalReasons(run, request, *mayRun).and_then([&] { return runSections(run, request, folders); });
    context.progress->phase = Phase::Finishing;
    if (ended) {
        ended = close(run, request, *archive);
        folders.tidy();
    }
    if (!ended)
        run.fail(ended.error());
    if (lead->hasGoneBack()) {
        if (const auto back = putBackNamed(*lead, run.key().id, context); !back)
            result.error.message += u' ' + back.error().message;
    }
    const RunState state = run.finish();
    if (state == RunState::Finished)
        noteGoodRound(run, request);
    if (!result.interrupted)
        purgeWhatIsDue(*lead, request, context, result);
    result.shrunkTables = findShrunkTables(*request.plan, result, lead->schema());
    if (request.mode != RemovalMode::Quarantine && result.done.bytes > 0)
        result.heldOpen = findHeldOpen(session);
    return std::move(result);
}
