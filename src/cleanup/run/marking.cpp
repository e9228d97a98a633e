// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/marking.h"

#include "cleanup/plan/stuck.h"
#include "cleanup/run/rowbatches.h"
#include "cleanup/tr.h"
#include "core/base/duration.h"
#include "database/journal/executionjournal.h"

namespace {
/// No files are touched here, so a batch may be larger: rows are locked for a few hundred milliseconds at most, and the
/// server finds all its rows in one pass.
constexpr qsizetype executionsABatch = 20'000;

struct Marked {
    ServerTime now;
    QSet<qint64> seqs;
    std::vector<std::pair<qint64, ItemOutcome>> others;
};

/// One section on its way through; everything by reference for the length of one call.
struct Marking {
    const cleanup::SectionRun &part;
    cleanup::Lead &lead = part.lead();
    const PlanSection &section = part.section();
    const database::OpenRun &run = part.run().key();

    Result<Marked> act(std::span<const qsizetype> indexes, int batch, bool skipLocked) const
    {
        database::ExecutionJournal journal(lead.connection(), lead.schema());
        // The batch on its way into the journal stays in memory instead of a temporary file.
        if (const auto room = lead.connection().execute(QStringLiteral("SET LOCAL work_mem = '64MB'"), {}); !room)
            return tl::unexpected(room.error());
        const auto now = database::findNow(lead.connection());
        if (!now)
            return tl::unexpected(now.error());
        std::vector<database::ExecutionClaim> claims;
        for (const qsizetype index : indexes) {
            const Item item = section.items.item(index);
            claims.push_back({part.seqOf(index), item.id, item.version, QString::fromUtf8(item.path),
                              duration::pythonTimedelta(now->secondsSince(*item.time))});
        }
        auto seqs = journal.mark(run, batch, section.cutoff, claims,
                                 {cleanup::stuckMessageStart, cleanup::stuckMessageEnd}, skipLocked);
        if (!seqs)
            return tl::unexpected(seqs.error());
        Marked marked{.now = *now, .seqs = std::move(*seqs), .others = {}};
        const auto noted = noteOthers(claims, marked, journal, batch);
        if (!noted)
            return tl::unexpected(noted.error());
        return marked;
    }

    Result<void> noteOthers(const std::vector<database::ExecutionClaim> &claims, Marked &marked,
                            database::ExecutionJournal &journal, int batch) const
    {
        database::RunJournal runs(lead.connection());
        std::vector<database::ExecutionClaim> left;
        std::copy_if(claims.begin(), claims.end(), std::back_inserter(left),
                     [&](const database::ExecutionClaim &claim) { return !marked.seqs.contains(claim.seq); });
        if (!left.empty()) {
            const auto outcomes = journal.classify(section.cutoff, left);
            if (!outcomes)
                return tl::unexpected(outcomes.error());
            for (size_t place = 0; place < left.size() && place < outcomes->size(); ++place)
                marked.others.emplace_back(
                    left[place].seq,
                    part.outcomeOf(part.itemOf(left[place].seq), (*outcomes)[place], reasonOf((*outcomes)[place])));
            if (const auto noted = runs.insertRemarks(run, batch, marked.others); !noted)
                return noted;
        }
        return runs.settle(run, batch, batch);
    }

    QString reasonOf(Outcome outcome) const
    {
        return outcome == Outcome::KeptByDatabase
            ? Tr::tr("The database kept the execution: a trigger or a rule of %1 is in the way of its change.")
                  .arg(lead.schema().executions().table)
            : QString();
    }

    /// After an ambiguous commit: what the journal says was marked.
    Result<Marked> readBack(int batch) const
    {
        const auto seqs = database::ExecutionJournal(lead.connection(), lead.schema()).findMarked(run, batch);
        const auto now = database::findNow(lead.connection());
        if (!seqs || !now)
            return tl::unexpected(seqs ? now.error() : seqs.error());
        return Marked{.now = *now, .seqs = *seqs, .others = {}};
    }

    ItemOutcome doneOf(qsizetype index, const Marked &marked) const
    {
        ItemOutcome item = part.outcomeOf(index, Outcome::Done);
        item.runtimeSeconds = marked.now.secondsSince(*section.items.time(index));
        return item;
    }
};
} // namespace

Result<void> cleanup::markExecutions(const SectionRun &part)
{
    return runRows(part, executionsABatch, Marking{part});
}
