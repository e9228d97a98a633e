// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/lead.h"
#include "database/runjournal.h"
#include "database/sqlerror.h"
#include "database/transaction.h"

#include <chrono>
#include <thread>

namespace cleanup {

/// How often one batch is tried before its trouble counts as lasting.
inline constexpr int batchAttempts = 4;

/// Runs `body` and the batch's journal entry in one transaction, again where another transaction was in the way
/// (then leaving out locked rows) or the server went away. After a lost connection `onResumed` is called, and the
/// journal says whether the commit happened: then `readBack` gives what `body` would have.
/// Errors: as `body`'s last one; Connection where the server stayed away.
template <typename Body, typename ReadBack, typename OnResumed>
auto runBatch(Lead &lead, const database::OpenRun &run, int batch, const ItemPart &part, Body body, ReadBack readBack,
              OnResumed onResumed) -> decltype(body(false))
{
    using namespace std::chrono_literals;
    using Value = decltype(body(false));
    const auto once = [&](bool skipLocked) -> Value {
        auto transaction = database::Transaction::begin(lead.connection());
        if (!transaction)
            return tl::unexpected(transaction.error());
        // The lease that the batch's files are moved on begins here.
        if (const auto proved = lead.prove(); !proved)
            return tl::unexpected(proved.error());
        if (const auto noted = database::RunJournal(lead.connection()).insertBatch(run, batch, part); !noted) {
            // Whatever the server's reason, it is no fault of the rows: without a journal the run ends.
            Error error = noted.error();
            if (database::isAboutRows(error))
                error.detail.prepend(QStringLiteral("journal: "));
            return tl::unexpected(error);
        }
        auto value = body(skipLocked);
        if (!value)
            return value;
        if (const auto committed = transaction->commit(); !committed)
            return tl::unexpected(committed.error());
        lead.noteCommitted(batch);
        return value;
    };
    Value last = once(false);
    for (int attempt = 1; attempt < batchAttempts && !last; ++attempt) {
        const database::Trouble trouble = database::troubleOf(last.error());
        if (trouble == database::Trouble::ConnectionLost) {
            if (const auto resumed = lead.resume(); !resumed)
                return tl::unexpected(resumed.error());
            onResumed();
            const auto happened = database::RunJournal(lead.connection()).hasBatch(run, batch);
            if (!happened)
                return tl::unexpected(happened.error());
            if (*happened) {
                lead.noteCommitted(batch);
                return readBack();
            }
        } else if (trouble != database::Trouble::Contention) {
            return last;
        }
        std::this_thread::sleep_for(50ms * attempt);
        last = once(trouble == database::Trouble::Contention);
    }
    return last;
}

} // namespace cleanup
