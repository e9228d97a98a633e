// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/runreasons.h"

#include "cleanup/guard/consents.h"
#include "cleanup/guard/rounds.h"
#include "cleanup/guard/timeguard.h"
#include "cleanup/tr.h"
#include "database/journal/runfacts.h"

using namespace Qt::StringLiterals;

namespace {
QJsonObject causesOf(const RunRequest &request)
{
    QJsonObject causes;
    for (size_t index = 0; index < request.plan->sections.size(); ++index) {
        const PlanSection &section = request.plan->sections[index];
        if (section.retentionDays == 0)
            continue;
        const CauseCounts counts = ::causesOf(*request.plan, index, request.selection);
        QJsonObject byCause;
        for (const Cause cause : allCauses)
            byCause.insert(toName(cause), counts.of(cause));
        causes.insert(toName(*section.directory), byCause);
    }
    return causes;
}

QJsonArray guardsOf(const cleanup::RunInProgress &run, const cleanup::LetPass &letPass)
{
    QJsonArray guards;
    for (const Interlock &line : letPass.interlocks) {
        if (line.state == Interlock::State::Guard)
            guards.append(QJsonObject{{"key"_L1, line.key},
                                      {"label"_L1, line.label},
                                      {"by"_L1, cleanup::actorName(run.context())},
                                      {"how"_L1, "overridden"_L1}});
    }
    for (const database::Consent &consent : letPass.consents)
        guards.append(QJsonObject{{"key"_L1, consent.guard},
                                  {"directory"_L1, toName(consent.directory)},
                                  {"by"_L1, consent.by},
                                  {"reason"_L1, consent.reason},
                                  {"how"_L1, "agreed"_L1}});
    return guards;
}
} // namespace

Result<void> cleanup::journalReasons(RunInProgress &run, const RunRequest &request, const LetPass &letPass)
{
    const QJsonObject causes = causesOf(request);
    const QJsonArray guards = guardsOf(run, letPass);
    QJsonObject facts;
    if (!causes.isEmpty())
        facts.insert("causes"_L1, causes);
    if (!request.plan->job.isEmpty())
        facts.insert("job"_L1, request.plan->job);
    if (facts.isEmpty() && guards.isEmpty())
        return {};
    return database::RunFacts(run.lead().connection()).save(run.key(), facts, guards);
}

void cleanup::noteGoodRound(RunInProgress &run, const RunRequest &request)
{
    Session &session = run.lead().session();
    if (!request.overriddenFingerprint.isEmpty())
        return;
    [[maybe_unused]] const auto noted = noteTime(session, run.context());
    const auto remembered = noteRound(session, *request.plan, run.result(), run.context())
                                .and_then([&] { return findConsents(session, *request.plan); })
                                .and_then([&](const QList<database::Consent> &consents) {
                                    return useConsents(session, consents, run.key());
                                });
    if (!remembered)
        run.noteOnce(Tr::tr("What this cleanup left could not be remembered for the next one: %1")
                         .arg(remembered.error().message));
}
