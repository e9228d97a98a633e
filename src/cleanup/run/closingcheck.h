// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"
#include "core/plan/run.h"

#include <chrono>
#include <functional>

namespace cleanup {

/// A file that came back from quarantine because a row means it.
struct PutBack {
    qint64 seq = 0; ///< Of the item in its run.
    ItemKind kind = ItemKind::Screenshot;
    qint64 bytes = 0; ///< What had been counted for it.
    QString reason;
};

struct Closed {
    bool isDone = false; ///< Nobody means what is left in quarantine; what was to go for good is gone.
    QString waitsFor; ///< Whose transaction is still open; empty with isDone.
    QString notArchived; ///< Why files of a run that archives are in quarantine yet, as sentences.
    std::vector<PutBack> putBack;
    qint64 filesThatFollow = 0; ///< Of a run that leaves nothing in quarantine: still there.
    qint64 bytesThatFollow = 0;
    qint64 freedBytes = 0; ///< By the file systems' own account.
};

/// How long the next leader waits for the same: whoever is at work is not to be kept for somebody else's run.
inline constexpr auto owedPatience = std::chrono::seconds(2);

/// The end of a run. Waits for the transactions that may have written to the file tables when it is called, looks
/// through both tables for rows that came or changed since the plan, and puts back what one of them means by any
/// reading. Only then are a permanent run's files deleted, and one's that archives copied and removed. Where it cannot
/// finish it stays owed, and nothing of the run is deleted. Safe to repeat. Errors: Connection, Database, Storage.
Result<Closed> closeRun(Lead &lead, const database::OwedRun &run, std::chrono::seconds patience,
                        const Context &context);

} // namespace cleanup
