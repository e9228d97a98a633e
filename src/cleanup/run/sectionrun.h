// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/run/runinprogress.h"
#include "database/journal/filejournal.h"

namespace cleanup {

/// One section of a plan on its way through its run. Run and request outlive it.
class SectionRun {
public:
    SectionRun(RunInProgress &run, const RunRequest &request, size_t index);

    RunInProgress &run() const { return m_run; }
    Lead &lead() const { return m_run.lead(); }
    const RunRequest &request() const { return m_request; }
    const PlanSection &section() const { return m_request.plan->sections[m_index]; }
    size_t index() const { return m_index; } ///< In the plan.
    /// What of its rows may go, as the plan had it.
    database::ClaimRule rule() const;

    /// An item's place in the run, and back.
    qint64 seqOf(qsizetype item) const { return m_firstSeq + item; }
    qsizetype itemOf(qint64 seq) const { return static_cast<qsizetype>(seq - m_firstSeq); }
    bool isWanted(qsizetype item) const { return m_request.selection.isWanted(m_index, item); }

    /// What became of an item, before anybody has counted bytes or runtime.
    ItemOutcome outcomeOf(qsizetype item, Outcome outcome, const QString &reason = {}) const;
    /// Counts it.
    void note(qsizetype item, const ItemOutcome &outcome) const;
    /// Counts an item that was left alone, with its line in the journal. Errors: Database, Connection.
    Result<void> refuse(qsizetype item, const QString &reason, int batch) const;

private:
    RunInProgress &m_run;
    const RunRequest &m_request;
    size_t m_index;
    qint64 m_firstSeq = 0;
};

} // namespace cleanup
