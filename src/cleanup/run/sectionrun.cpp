// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/sectionrun.h"

#include "cleanup/run/outcomeof.h"

cleanup::SectionRun::SectionRun(RunInProgress &run, const RunRequest &request, size_t index)
    : m_run(run)
    , m_request(request)
    , m_index(index)
{
    for (size_t before = 0; before < index; ++before)
        m_firstSeq += request.plan->sections[before].items.size();
}

database::ClaimRule cleanup::SectionRun::rule() const
{
    return {.cutoff = section().cutoff, .stuckBefore = m_request.plan->stuckBefore, .highestId = section().highestId};
}

ItemOutcome cleanup::SectionRun::outcomeOf(qsizetype item, Outcome outcome, const QString &reason) const
{
    return cleanup::outcomeOf(section(), item, outcome, reason);
}

void cleanup::SectionRun::note(qsizetype item, const ItemOutcome &outcome) const
{
    RunResult &result = m_run.result();
    result.outcomes[m_index][static_cast<size_t>(item)] = outcome.outcome;
    result.add(outcome);
}

Result<void> cleanup::SectionRun::refuse(qsizetype item, const QString &reason, int batch) const
{
    const ItemOutcome refused = outcomeOf(item, Outcome::Failed, reason);
    note(item, refused);
    return database::RunJournal(lead().connection()).insertRemarks(m_run.key(), batch, {{seqOf(item), refused}});
}
