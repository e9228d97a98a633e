// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/runplan.h"

#include "cleanup/boundroot.h"
#include "cleanup/expiredpurge.h"
#include "cleanup/fileremoval.h"
#include "cleanup/freedspace.h"
#include "cleanup/guards.h"
#include "cleanup/marking.h"
#include "cleanup/orphancheck.h"
#include "cleanup/recover.h"
#include "cleanup/relinking.h"
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
            .undoSeconds = request.mode == RemovalMode::Quarantine ? target.undoSeconds : 0};
}

Result<void> runFiles(cleanup::Lead &lead, const Target &target, const RunRequest &request, size_t section,
                      const database::OpenRun &run, qint64 firstSeq, int &batch, RunResult &result,
                      const cleanup::Context &context)
{
    const Directory directory = *request.plan->sections[section].directory;
    const auto root = cleanup::openBoundRoot(target, directory, lead.facts().identity);
    if (!root)
        return tl::unexpected(root.error());
    if (request.plan->sections[section].isRelink())
        return cleanup::relinkRows(lead, *root, request, section, run, firstSeq, batch, result, context);
    auto remover = storage::Remover::open(*root, run.id);
    if (!remover)
        return tl::unexpected(remover.error());
    std::optional<cleanup::OrphanCheck> check;
    if (request.plan->sections[section].kind == ItemKind::Orphan) {
        check.emplace(target, request.plan->sections[section]);
        if (const auto read = check->readAll(lead.session()); !read)
            return read;
    }
    const cleanup::FreedSpace freed(root->descriptor());
    const auto ended = cleanup::FileRemoval(lead, *remover, check ? &*check : nullptr, request, section, run, firstSeq,
                                            result, context)
                           .run(batch);
    // Quarantine frees nothing before its purge; whatever the volume says meanwhile is other people's doing.
    if (request.mode == RemovalMode::Permanent)
        result.freedBytes += freed.bytes();
    return ended;
}

Result<void> runSections(cleanup::Lead &lead, const Target &target, const RunRequest &request,
                         const database::OpenRun &run, RunResult &result, const cleanup::Context &context)
{
    int batch = 0;
    qint64 firstSeq = 0;
    for (size_t section = 0; section < request.plan->sections.size() && !result.stopped; ++section) {
        const bool isStuck = request.plan->sections[section].kind == ItemKind::Execution;
        const auto ended = isStuck
            ? cleanup::markExecutions(lead, request, section, run, firstSeq, batch, result, context)
            : runFiles(lead, target, request, section, run, firstSeq, batch, result, context);
        if (!ended)
            return ended;
        firstSeq += request.plan->sections[section].items.size();
    }
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
void purgeWhatIsDue(cleanup::Lead &lead, const Target &target, const RunRequest &request,
                    const cleanup::Context &context)
{
    const bool hasFiles = std::any_of(request.plan->sections.cbegin(), request.plan->sections.cend(),
                                      [](const PlanSection &section) { return section.directory.has_value(); });
    if (!hasFiles || context.stop.stop_requested() || !requireBelievableTime(lead.session(), context))
        return;
    if (const auto candidates = database::RunJournal(lead.connection()).findPurgeCandidates({})) [[maybe_unused]]
        const auto purged = cleanup::purgeCandidates(lead, target, *candidates, false, context);
}
} // namespace

Result<RunResult> cleanup::runPlan(const Target &target, const RunRequest &request, const Context &context)
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
    auto lead = Lead::take(target, context);
    if (!lead)
        return tl::unexpected(lead.error());
    if (const auto recovered = recover(*lead, target, context); !recovered)
        return tl::unexpected(recovered.error());
    const auto interlocks = evaluateInterlocks(lead->session(), target, *request.plan, request.selection, context);
    if (!interlocks)
        return tl::unexpected(interlocks.error());
    if (const auto green = requireGreen(*interlocks, !request.overriddenFingerprint.isEmpty()); !green)
        return tl::unexpected(green.error());
    const auto run
        = database::RunJournal(lead->connection()).insertRun(newRunOf(request, target, result.planned), context.actor);
    if (!run)
        return tl::unexpected(run.error());
    result.run = run->id;
    context.progress->phase = Phase::Removing;
    context.progress->itemsDone = 0;
    context.progress->bytesDone = 0;
    context.progress->itemsTotal = result.planned.items();
    context.progress->bytesTotal = result.planned.bytes;
    const auto ended = runSections(*lead, target, request, *run, result, context);
    if (!ended) {
        result.interrupted = true;
        result.error = ended.error();
    }
    context.progress->phase = Phase::Finishing;
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
        purgeWhatIsDue(*lead, target, request, context);
    result.shrunkTables = findShrunkTables(*request.plan, result, lead->schema());
    if (request.mode == RemovalMode::Permanent && result.done.bytes > 0)
        result.heldOpen = findHeldOpen(target);
    return result;
}
