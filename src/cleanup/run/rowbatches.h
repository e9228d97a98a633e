// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/run/sectionrun.h"

#include <algorithm>
#include <functional>
#include <span>

namespace cleanup {

/// Carries out a section whose items are rows alone, batch by batch, each with its journal entry in the same
/// transaction. `work` says how:
///
///     Result<Acted> act(items, batch, skipLocked)   in one transaction, settled at its end; Acted has `seqs`, what
///                                                   was done, and `others`, what was not and why
///     Result<Acted> readBack(batch)                 after an ambiguous commit
///     ItemOutcome doneOf(item, acted)
///
/// Rows that the server refuses are singled out by halves. An error ends the run; what is done stays done and
/// journalled.
template <typename Work> Result<void> runRows(const SectionRun &part, qsizetype mostABatch, const Work &work)
{
    RunInProgress &run = part.run();
    const auto isToBeHalved = [](const Error &error) {
        return database::isAboutRows(error) || database::troubleOf(error) == database::Trouble::Cancelled;
    };
    const std::function<Result<void>(std::span<const qsizetype>)> flush
        = [&](std::span<const qsizetype> some) -> Result<void> {
        const int batch = run.nextBatch();
        const auto act = [&](bool skipLocked) { return work.act(some, batch, skipLocked); };
        const auto readBack = [&] { return work.readBack(batch); };
        const auto acted = run.commit(batch, part.section().part(), BatchWork{act, readBack});
        if (!acted && !isToBeHalved(acted.error()))
            return tl::unexpected(acted.error());
        // A batch that takes longer than a statement may is as large the next time, unless it is made smaller.
        if (!acted && database::troubleOf(acted.error()) == database::Trouble::Cancelled)
            mostABatch = std::max<qsizetype>(1, std::min(mostABatch, static_cast<qsizetype>(some.size() / 2)));
        if (!acted && some.size() > 1) {
            // Some of these rows are refused (a trigger, a constraint), or they are too many at once: halves, until
            // they stand alone and the rest is done.
            const size_t half = some.size() / 2;
            return flush(some.first(half)).and_then([&] { return flush(some.subspan(half)); });
        }
        run.context().progress->itemsDone += static_cast<qint64>(some.size());
        if (!acted)
            return part.refuse(some.front(), acted.error().message, batch);
        std::vector<qint64> seqs(acted->seqs.cbegin(), acted->seqs.cend());
        std::sort(seqs.begin(), seqs.end());
        for (const qint64 seq : seqs)
            part.note(part.itemOf(seq), work.doneOf(part.itemOf(seq), *acted));
        for (const auto &[seq, outcome] : acted->others)
            part.note(part.itemOf(seq), outcome);
        return {};
    };
    std::vector<qsizetype> items;
    const qsizetype count = part.section().items.size();
    for (qsizetype item = 0; item < count; ++item) {
        if (part.isWanted(item))
            items.push_back(item);
        const bool isLast = item + 1 == count;
        if (items.empty() || (!isLast && static_cast<qsizetype>(items.size()) < mostABatch))
            continue;
        if (run.isStopped())
            return {};
        if (const auto flushed = flush(items); !flushed)
            return flushed;
        items.clear();
    }
    return {};
}

} // namespace cleanup
