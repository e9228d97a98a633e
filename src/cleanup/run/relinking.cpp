// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/relinking.h"

#include "cleanup/run/rowbatches.h"
#include "cleanup/tr.h"
#include "database/journal/filejournal.h"

namespace {
constexpr qsizetype rowsABatch = 500;

struct Relinked {
    QSet<qint64> seqs;
    std::vector<std::pair<qint64, ItemOutcome>> others;
};

/// One section on its way through; everything by reference for the length of one call.
struct Relinking {
    const cleanup::SectionRun &part;
    const storage::Store &root;
    cleanup::Lead &lead = part.lead();
    const PlanSection &section = part.section();
    const database::OpenRun &run = part.run().key();

    ItemOutcome doneOf(qsizetype index, const Relinked &) const { return part.outcomeOf(index, Outcome::Done); }

    database::FileJournal journal() const
    {
        return database::FileJournal(lead.connection(), lead.schema(), section.part());
    }

    /// Why the files no longer say that this is certain; empty where they do.
    static QString whyNot(const Relink &relink, const storage::Found &found, const storage::Found &atRow)
    {
        if (found.state != FileState::Present || found.identity != relink.identity)
            return Tr::tr("the file elsewhere is not the one the preview showed");
        if (atRow.state != FileState::Gone)
            return Tr::tr("a file has appeared at the path since the preview");
        return {};
    }

    /// By item: what lies where its row says, and behind all of those what lies where its file should be.
    std::vector<storage::Found> look(std::span<const qsizetype> indexes) const
    {
        std::vector<QByteArray> paths;
        for (const qsizetype index : indexes)
            paths.push_back(section.items.path(index));
        for (const qsizetype index : indexes)
            paths.push_back(section.relinks[static_cast<size_t>(index)].path);
        return root.look(paths);
    }

    Result<Relinked> act(std::span<const qsizetype> indexes, int batch, bool) const
    {
        Relinked relinked;
        const std::vector<storage::Found> found = look(indexes);
        std::vector<database::RelinkClaim> claims;
        for (size_t place = 0; place < indexes.size(); ++place) {
            const qsizetype index = indexes[place];
            const Item item = section.items.item(index);
            const QString reason
                = whyNot(section.relinks[static_cast<size_t>(index)], found[indexes.size() + place], found[place]);
            if (!reason.isEmpty())
                relinked.others.emplace_back(part.seqOf(index), part.outcomeOf(index, Outcome::Changed, reason));
            else
                claims.push_back({.seq = part.seqOf(index),
                                  .id = item.id,
                                  .version = item.version,
                                  .path = item.path,
                                  .target = section.relinks[static_cast<size_t>(index)].path});
        }
        auto files = journal();
        auto seqs = files.relink(run, batch, claims);
        if (!seqs)
            return tl::unexpected(seqs.error());
        relinked.seqs = std::move(*seqs);
        if (const auto noted = noteUnclaimed(files, claims, relinked); !noted)
            return tl::unexpected(noted.error());
        database::RunJournal runs(lead.connection());
        const auto settled
            = runs.insertRemarks(run, batch, relinked.others).and_then([&] { return runs.settle(run, batch, batch); });
        return settled ? Result<Relinked>(relinked) : tl::unexpected(settled.error());
    }

    Result<void> noteUnclaimed(database::FileJournal &files, const std::vector<database::RelinkClaim> &claims,
                               Relinked &relinked) const
    {
        std::vector<qsizetype> left;
        std::vector<database::PlannedRow> rows;
        for (const database::RelinkClaim &claim : claims) {
            if (relinked.seqs.contains(claim.seq))
                continue;
            left.push_back(part.itemOf(claim.seq));
            rows.push_back({claim.id, claim.version});
        }
        if (left.empty())
            return {};
        const auto outcomes = files.classify(part.rule(), rows);
        if (!outcomes)
            return tl::unexpected(outcomes.error());
        for (size_t place = 0; place < left.size() && place < outcomes->size(); ++place)
            relinked.others.emplace_back(part.seqOf(left[place]), part.outcomeOf(left[place], (*outcomes)[place]));
        return {};
    }

    Result<Relinked> readBack(int batch) const
    {
        const auto found = journal().findClaimed(run, batch);
        if (!found)
            return tl::unexpected(found.error());
        Relinked relinked;
        for (const database::JournalledFile &file : *found)
            relinked.seqs.insert(file.seq);
        return relinked;
    }
};
} // namespace

Result<void> cleanup::relinkRows(const SectionRun &part, const storage::Store &root)
{
    return runRows(part, rowsABatch, Relinking{part, root});
}
