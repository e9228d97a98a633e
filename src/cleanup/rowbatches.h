// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/batch.h"
#include "cleanup/outcomeof.h"

#include <algorithm>
#include <functional>

namespace cleanup {

/// Carries out a section whose items are rows alone, batch by batch, each with its journal entry in the same
/// transaction. `work` says how:
///
///     Result<Acted> act(indexes, batch, skipLocked)   in one transaction, settled at its end; Acted has `seqs`, what
///                                                     was done, and `others`, what was not and why
///     Result<Acted> readBack(batch)                   after an ambiguous commit
///     ItemOutcome doneOf(index, acted)
///     section, firstSeq
///
/// Rows that the server refuses are singled out by halves. Batches are numbered from `batch` on. An error ends the
/// run; what is done stays done and journalled.
template <typename Work>
Result<void> runRows(Lead &lead, const RunRequest &request, size_t section, const database::OpenRun &run, int &batch,
                     qsizetype batchSize, const Work &work, RunResult &result, const Context &context)
{
    std::vector<Outcome> &outcomes = result.outcomes[section];
    const auto note = [&](qint64 seq, const ItemOutcome &item) {
        outcomes[static_cast<size_t>(seq - work.firstSeq)] = item.outcome;
        result.add(item);
    };
    const std::function<Result<void>(std::span<const qsizetype>)> flush
        = [&](std::span<const qsizetype> some) -> Result<void> {
        const int number = batch++;
        const auto acted = runBatch(
            lead, run, number, work.section.part(), [&](bool skipLocked) { return work.act(some, number, skipLocked); },
            [&] { return work.readBack(number); }, [] {});
        if (!acted && !database::isAboutRows(acted.error()))
            return tl::unexpected(acted.error());
        if (!acted && some.size() > 1) {
            // Some of these rows are refused (a trigger, a constraint): halves, until they stand alone and the rest is
            // done.
            const size_t half = some.size() / 2;
            return flush(some.first(half)).and_then([&] { return flush(some.subspan(half)); });
        }
        context.progress->itemsDone += static_cast<qint64>(some.size());
        if (!acted) {
            const ItemOutcome refused = outcomeOf(work.section, some.front(), Outcome::Failed, acted.error().message);
            note(work.firstSeq + some.front(), refused);
            return database::RunJournal(lead.connection())
                .insertRemarks(run, number, {{work.firstSeq + some.front(), refused}});
        }
        std::vector<qint64> seqs(acted->seqs.cbegin(), acted->seqs.cend());
        std::sort(seqs.begin(), seqs.end());
        for (const qint64 seq : seqs)
            note(seq, work.doneOf(static_cast<qsizetype>(seq - work.firstSeq), *acted));
        for (const auto &[seq, item] : acted->others)
            note(seq, item);
        return {};
    };
    std::vector<qsizetype> indexes;
    for (qsizetype index = 0; index < work.section.items.size(); ++index) {
        if (request.selection.isWanted(section, index))
            indexes.push_back(index);
        const bool isLast = index + 1 == work.section.items.size();
        if (indexes.empty() || (!isLast && static_cast<qsizetype>(indexes.size()) < batchSize))
            continue;
        if (context.stop.stop_requested()) {
            result.stopped = true;
            return {};
        }
        if (const auto flushed = flush(indexes); !flushed)
            return flushed;
        indexes.clear();
    }
    return {};
}

} // namespace cleanup
