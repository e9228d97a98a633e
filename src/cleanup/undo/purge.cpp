// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/purge.h"

#include "cleanup/guard/timeguard.h"
#include "cleanup/look/findvolumes.h"
#include "cleanup/run/abandonedruns.h"
#include "cleanup/session/session.h"
#include "cleanup/session/setupstate.h"
#include "cleanup/tr.h"
#include "cleanup/undo/expiredpurge.h"
#include "cleanup/undo/oldrows.h"
#include "database/journal/closingjournal.h"
#include "database/journal/filejournal.h"
#include "database/journal/journalretention.h"
#include "database/journal/runhistory.h"

#include <utility>

namespace {
Result<QList<database::PurgeCandidate>> findCandidates(cleanup::Session &session, const cleanup::PurgeRequest &request)
{
    database::RunHistory history(session.connection());
    RunId only;
    if (!request.run.isEmpty()) {
        const auto run = history.findRun(request.run);
        if (!run)
            return tl::unexpected(run.error());
        only = run->first.id;
    }
    auto candidates = history.findPurgeCandidates(only);
    // Which rows still mean a file is asked of tables that nobody names any more.
    const auto has
        = candidates && !candidates->isEmpty() ? cleanup::requireFileTables(session.target()) : Result<void>();
    return has ? std::move(candidates) : tl::unexpected(has.error());
}

void addStrays(RunResult &total, const RunResult &strays)
{
    total.absorb(strays);
    if (total.run.isNull())
        total.run = strays.run;
    if (strays.interrupted && !std::exchange(total.interrupted, true))
        total.error = strays.error;
}
} // namespace

Result<cleanup::PurgePlan> cleanup::planPurge(Session &session, const PurgeRequest &request, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (const auto isThere = requireSetUp(session, Tr::tr("so nothing can be purged")); !isThere)
        return tl::unexpected(isThere.error());
    if (const auto believed = requireBelievableTime(session, context); !believed)
        return tl::unexpected(believed.error());
    const auto candidates = findCandidates(session, request);
    if (!candidates)
        return tl::unexpected(candidates.error());
    PurgePlan plan;
    for (const database::PurgeCandidate &candidate : *candidates) {
        if (!candidate.isDue && !request.beforeItsTime) {
            plan.stillOwed += candidate.files.items();
            continue;
        }
        ++plan.runs;
        plan.files += candidate.files;
        plan.shown.insert(candidate.run.id.value, candidate.files.items());
    }
    if (!request.run.isEmpty())
        return plan;
    const auto waiting = database::ClosingJournal(session.connection()).countWaitingFiles();
    auto strays = findStrayRuns(session);
    const auto oldRows = database::JournalRetention(session.connection(), session.target().rowImageDays).countDue();
    if (!waiting || !strays || !oldRows)
        return tl::unexpected(!waiting ? waiting.error() : !strays ? strays.error() : oldRows.error());
    plan.waiting = *waiting;
    plan.strays = std::move(*strays);
    plan.oldRows = *oldRows;
    return plan;
}

Result<RunResult> cleanup::runPurge(Session &session, const PurgeRequest &request, const Context &context)
{
    auto lead = Lead::take(session, context);
    if (!lead)
        return tl::unexpected(lead.error());
    if (const auto recovered = finishAbandoned(*lead, context); !recovered)
        return tl::unexpected(recovered.error());
    if (const auto believed = requireBelievableTime(lead->session(), context); !believed)
        return tl::unexpected(believed.error());
    auto candidates = findCandidates(lead->session(), request);
    if (!candidates)
        return tl::unexpected(candidates.error());
    if (request.shown) {
        candidates->removeIf(
            [&](const database::PurgeCandidate &one) { return !request.shown->contains(one.run.id.value); });
        for (const database::PurgeCandidate &one : std::as_const(*candidates)) {
            if (one.files.items() > request.shown->value(one.run.id.value))
                return failure(ErrorKind::Refused,
                               Tr::tr("By now there is more of run %1 in quarantine than was shown: look again.")
                                   .arg(one.run.id.value));
        }
    }
    auto purged = purgeCandidates(*lead, *candidates, request.beforeItsTime, context);
    if (purged && !purged->stopped && !request.strays.isEmpty()) {
        const auto strays = purgeStrays(*lead, request.strays, context);
        if (!strays)
            return strays;
        addStrays(*purged, *strays);
    }
    if (purged && !purged->stopped && request.run.isEmpty()) {
        const auto removed = removeOldRows(*lead, context);
        if (!removed)
            purged->notes << removed.error().message;
        else if (*removed > 0)
            purged->notes << Tr::tr("%Ln old row(s) of the history are gone; its runs and their counts stay.", nullptr,
                                    static_cast<int>(*removed));
    }
    if (purged && purged->done.items() > 0)
        purged->heldOpen = findHeldOpen(session);
    if (purged && !purged->interrupted && !purged->stopped) [[maybe_unused]]
        const auto noted = noteTime(lead->session(), context);
    return purged;
}
