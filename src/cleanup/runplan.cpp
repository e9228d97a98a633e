// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/runplan.h"

#include "cleanup/closingcheck.h"
#include "cleanup/expiredpurge.h"
#include "cleanup/fileremoval.h"
#include "cleanup/guards.h"
#include "cleanup/marking.h"
#include "cleanup/outcomeof.h"
#include "cleanup/planstillholds.h"
#include "cleanup/putback.h"
#include "cleanup/recover.h"
#include "cleanup/relinking.h"
#include "cleanup/roothistory.h"
#include "cleanup/timeguard.h"
#include "cleanup/volumes.h"
#include "core/duration.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

QString ruleOf(const PlanSection &section, const Target &target)
{
    const QString folder = section.directory ? toName(*section.directory) : QString();
    switch (section.kind) {
    case ItemKind::Execution: return Tr::tr("unfinished for more than %1 s").arg(target.stuck.limitSeconds());
    case ItemKind::Screenshot:
    case ItemKind::Download: return Tr::tr("%1 older than %n day(s)", nullptr, section.retentionDays).arg(folder);
    case ItemKind::Orphan:
        return Tr::tr("orphans of %1 older than %2").arg(folder, duration::forPeople(section.minAgeSeconds));
    case ItemKind::Missing:
        if (section.isRelink())
            return Tr::tr("rows of %1 whose file lies elsewhere").arg(folder);
        return Tr::tr("rows of %1 older than %2 without a file")
            .arg(folder, duration::forPeople(section.minAgeSeconds));
    }
    return {};
}

/// The rules as a line of the history.
QString policyOf(const RunRequest &request, const Target &target)
{
    QStringList parts;
    for (const PlanSection &section : request.plan->sections)
        parts << ruleOf(section, target);
    return parts.join(u", "_s);
}

database::NewRun newRunOf(const RunRequest &request, const Target &target, const Counts &planned)
{
    return {.action = RunAction::Cleanup,
            .command = request.plan->command,
            .subject = {},
            .mode = request.mode,
            .policy = policyOf(request, target),
            .cutoff = request.plan->sections.front().cutoff,
            .fingerprint = request.plan->fingerprint,
            .guardsOverridden = !request.overriddenFingerprint.isEmpty(),
            .planned = planned,
            .undoSeconds = request.mode == RemovalMode::Quarantine ? target.undoSeconds : 0,
            .planXmin = request.plan->hasFiles() ? request.plan->snapshotXmin : 0};
}

/// One run's work in the folders; everything by reference for the length of one call.
class FileWorks {
public:
    FileWorks(cleanup::Lead &lead, const RunRequest &request, const database::OpenRun &run, RunResult &result,
              const cleanup::Context &context)
        : m_lead(lead)
        , m_request(request)
        , m_run(run)
        , m_result(result)
        , m_context(context)
        , m_protection(lead, request)
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
            for (qsizetype item = 0; item < part.items.size(); ++item)
                going[*part.directory] += m_request.selection.isWanted(section, item) ? 1 : 0;
        }
        for (const auto &[directory, count] : files) {
            const auto root = m_lead.root(directory);
            if (!root)
                return tl::unexpected(root.error());
            const qint64 left = std::max<qint64>(0, count - going[directory]);
            if (const auto marked = cleanup::markRoot(m_lead.session(), **root, m_run, left); !marked)
                return marked;
        }
        return files.empty() ? Result<void>() : m_protection.readLate(m_lead.session());
    }

    Result<void> run(size_t section, qint64 firstSeq, int &batch)
    {
        const PlanSection &part = m_request.plan->sections[section];
        const auto root = m_lead.root(*part.directory);
        if (!root)
            return tl::unexpected(root.error());
        if (part.isRelink())
            return cleanup::relinkRows(m_lead, **root, m_request, section, m_run, firstSeq, batch, m_result, m_context);
        const auto remover = removerOf(*part.directory);
        if (!remover)
            return tl::unexpected(remover.error());
        const auto manifest = manifestOf(**root);
        if (!manifest)
            return tl::unexpected(manifest.error());
        const cleanup::FileRemoval::Place place{.remover = **remover,
                                                .manifest = *manifest,
                                                .protection = m_protection,
                                                .section = section,
                                                .firstSeq = firstSeq};
        return cleanup::FileRemoval(m_lead, place, m_request, m_run, m_result, m_context).run(batch);
    }

    /// Folders that are empty by now go, unless they are so young that somebody may be about to use them.
    void tidy()
    {
        const qint64 bornBefore = (m_context.clock() - m_lead.target().orphanMinAgeSeconds * 1000) * 1'000'000;
        for (auto &[directory, remover] : m_removers)
            remover.removeEmptied(bornBefore);
    }

private:
    Result<storage::Remover *> removerOf(Directory directory)
    {
        if (const auto found = m_removers.find(directory); found != m_removers.end())
            return &found->second;
        auto remover = m_lead.remover(directory, m_run.id);
        if (!remover)
            return tl::unexpected(remover.error());
        if (m_request.mode == RemovalMode::Quarantine && !remover->canReturn()) {
            return failure(
                ErrorKind::Storage,
                Tr::tr("The file system of the %1 folder can neither rename without replacing nor link, so what "
                       "is moved there could not come back safely: its files can only be removed permanently.")
                    .arg(toName(directory)));
        }
        return &m_removers.emplace(directory, std::move(*remover)).first->second;
    }

    /// Null for a run that nobody can undo.
    Result<storage::Manifest *> manifestOf(const storage::Root &root)
    {
        if (m_request.mode == RemovalMode::Permanent)
            return nullptr;
        if (const auto found = m_manifests.find(root.directory()); found != m_manifests.end())
            return &found->second;
        auto manifest = storage::Manifest::open(root, m_run.id);
        if (!manifest)
            return failure(manifest.error().kind,
                           Tr::tr("%1 So nothing can be put into quarantine there; it can be removed permanently.")
                               .arg(manifest.error().message));
        return &m_manifests.emplace(root.directory(), std::move(*manifest)).first->second;
    }

    cleanup::Lead &m_lead;
    const RunRequest &m_request;
    const database::OpenRun &m_run;
    RunResult &m_result;
    const cleanup::Context &m_context;
    cleanup::RunProtection m_protection;
    std::map<Directory, storage::Remover> m_removers;
    std::map<Directory, storage::Manifest> m_manifests;
};

Result<void> runSections(cleanup::Lead &lead, const RunRequest &request, const database::OpenRun &run, FileWorks &files,
                         RunResult &result, const cleanup::Context &context)
{
    if (const auto begun = files.begin(); !begun)
        return begun;
    int batch = 0;
    qint64 firstSeq = 0;
    for (size_t section = 0; section < request.plan->sections.size() && !result.stopped; ++section) {
        const bool isStuck = request.plan->sections[section].kind == ItemKind::Execution;
        const auto ended = isStuck
            ? cleanup::markExecutions(lead, request, section, run, firstSeq, batch, result, context)
            : files.run(section, firstSeq, batch);
        if (!ended)
            return ended;
        firstSeq += request.plan->sections[section].items.size();
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
Result<void> close(cleanup::Lead &lead, const RunRequest &request, const database::OpenRun &run, RunResult &result,
                   const cleanup::Context &context)
{
    if (!request.plan->hasFiles())
        return {};
    const database::OwedRun owed{.run = run,
                                 .closing = database::Closing::Owed,
                                 .mode = request.mode,
                                 .planXmin = request.plan->snapshotXmin,
                                 .rowTables = request.plan->rowTables};
    auto closed = cleanup::closeRun(lead, owed, context.closingPatience, context);
    if (!closed)
        return tl::unexpected(closed.error());
    for (const cleanup::PutBack &back : closed->putBack) {
        const auto [section, index] = placeOf(*request.plan, back.seq);
        const Outcome outcome = back.kind == ItemKind::Orphan ? Outcome::Protected : Outcome::Done;
        result.outcomes[section][static_cast<size_t>(index)] = outcome;
        result.putBack(cleanup::outcomeOf(request.plan->sections[section], index, outcome, back.reason), back.bytes);
    }
    result.freedBytes += closed->freedBytes;
    result.filesThatFollow = closed->filesThatFollow;
    result.bytesThatFollow = closed->bytesThatFollow;
    result.closingWaitsFor = closed->waitsFor;
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
            if (part.directory != directory || part.kind == ItemKind::Orphan || part.isRelink())
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

/// Quarantine that nobody is owed any more makes room whenever files are cleaned; what goes wrong there is for the next
/// purge and does not spoil this run.
void purgeWhatIsDue(cleanup::Lead &lead, const RunRequest &request, const cleanup::Context &context)
{
    if (!request.plan->hasFiles() || context.stop.stop_requested() || !requireBelievableTime(lead.session(), context))
        return;
    if (const auto candidates = database::RunJournal(lead.connection()).findPurgeCandidates({})) [[maybe_unused]]
        const auto purged = cleanup::purgeCandidates(lead, *candidates, false, context);
}
} // namespace

Result<RunResult> cleanup::runPlan(Session &session, const RunRequest &request, const Context &context)
{
    const auto begun = std::chrono::steady_clock::now();
    if (!request.overriddenFingerprint.isEmpty() && request.overriddenFingerprint != request.plan->fingerprint)
        return failure(ErrorKind::Refused,
                       Tr::tr("The guards were overridden for another plan: make a new preview and decide again."));
    RunResult result;
    result.planned = countsOf(*request.plan, request.selection);
    for (const PlanSection &section : request.plan->sections)
        result.outcomes.emplace_back(static_cast<size_t>(section.items.size()), Outcome::Planned);
    if (result.planned.items() == 0)
        return result;
    auto lead = Lead::take(session, context);
    if (!lead)
        return tl::unexpected(lead.error());
    if (const auto recovered = recover(*lead, context); !recovered)
        return tl::unexpected(recovered.error());
    const auto interlocks = evaluateInterlocks(session, *request.plan, request.selection, context);
    if (!interlocks)
        return tl::unexpected(interlocks.error());
    if (const auto green = requireGreen(*interlocks, !request.overriddenFingerprint.isEmpty()); !green)
        return tl::unexpected(green.error());
    if (const auto holds = requirePlanHolds(*lead, request); !holds)
        return tl::unexpected(holds.error());
    const auto run = database::RunJournal(lead->connection())
                         .insertRun(newRunOf(request, session.target(), result.planned), context.actor);
    if (!run)
        return tl::unexpected(run.error());
    result.run = run->id;
    lead->follow(*run);
    context.progress->phase = Phase::Removing;
    context.progress->itemsDone = 0;
    context.progress->bytesDone = 0;
    context.progress->itemsTotal = result.planned.items();
    context.progress->bytesTotal = result.planned.bytes;
    FileWorks files(*lead, request, *run, result, context);
    auto ended = runSections(*lead, request, *run, files, result, context);
    context.progress->phase = Phase::Finishing;
    if (ended) {
        ended = close(*lead, request, *run, result, context);
        files.tidy();
    }
    if (!ended) {
        result.interrupted = true;
        result.error = ended.error();
    }
    if (lead->hasGoneBack()) {
        if (const auto back = putBackNamed(*lead, run->id, context); !back)
            result.error.message += u' ' + back.error().message;
    }
    result.elapsedSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    const RunState state = result.interrupted ? RunState::Interrupted
        : result.stopped                      ? RunState::Stopped
                                              : RunState::Finished;
    const auto closed = database::RunJournal(lead->connection()).finishRun(*run, state, result);
    if (!closed && !result.interrupted) {
        result.interrupted = true;
        result.error = closed.error();
    }
    // Not where a guard was overridden: what later rounds believe rests on rounds that nobody had to vouch for.
    if (state == RunState::Finished && closed && request.overriddenFingerprint.isEmpty()) [[maybe_unused]]
        const auto noted = noteTime(lead->session(), context);
    if (!result.interrupted)
        purgeWhatIsDue(*lead, request, context);
    result.shrunkTables = findShrunkTables(*request.plan, result, lead->schema());
    if (request.mode == RemovalMode::Permanent && result.done.bytes > 0)
        result.heldOpen = findHeldOpen(session.target());
    return result;
}
