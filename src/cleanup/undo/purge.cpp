// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/purge.h"
#include "cleanup/look/volumes.h"

#include "cleanup/guard/timeguard.h"
#include "cleanup/run/recover.h"
#include "cleanup/session/session.h"
#include "cleanup/undo/expiredpurge.h"
#include "database/journal/filejournal.h"

#include <QCoreApplication>

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

Result<QList<database::PurgeCandidate>> findCandidates(database::Connection &connection,
                                                       const cleanup::PurgeRequest &request)
{
    database::RunJournal journal(connection);
    if (request.run.isEmpty())
        return journal.findPurgeCandidates({});
    const auto run = journal.findRun(request.run);
    if (!run)
        return tl::unexpected(run.error());
    return journal.findPurgeCandidates(run->first.id);
}
} // namespace

Result<cleanup::PurgePlan> cleanup::planPurge(Session &session, const PurgeRequest &request, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (!session.schema().isSetUp())
        return failure(ErrorKind::Refused,
                       Tr::tr("The console is not set up in this database, so there is nothing to purge: run "
                              "\"scrapazoidctl setup\" first."));
    if (const auto believed = requireBelievableTime(session, context); !believed)
        return tl::unexpected(believed.error());
    const auto candidates = findCandidates(session.connection(), request);
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
    return plan;
}

Result<RunResult> cleanup::runPurge(Session &session, const PurgeRequest &request, const Context &context)
{
    auto lead = Lead::take(session, context);
    if (!lead)
        return tl::unexpected(lead.error());
    if (const auto recovered = recover(*lead, context); !recovered)
        return tl::unexpected(recovered.error());
    if (const auto believed = requireBelievableTime(lead->session(), context); !believed)
        return tl::unexpected(believed.error());
    auto candidates = findCandidates(lead->connection(), request);
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
    if (purged && purged->done.items() > 0)
        purged->heldOpen = findHeldOpen(session.target());
    if (purged && !purged->interrupted && !purged->stopped) [[maybe_unused]]
        const auto noted = noteTime(lead->session(), context);
    return purged;
}
