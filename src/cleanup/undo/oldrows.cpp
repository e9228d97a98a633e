// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/oldrows.h"

#include "database/journal/journalretention.h"

namespace {
/// Few enough that nobody waits long for their locks.
constexpr int rowsAtOnce = 5000;
} // namespace

Result<qint64> cleanup::removeOldRows(Lead &lead, const Context &context)
{
    qint64 removed = 0;
    while (!context.stop.stop_requested()) {
        if (const auto renewed = lead.renew(); !renewed)
            return tl::unexpected(renewed.error());
        const auto some
            = database::JournalRetention(lead.connection(), lead.target().rowImageDays).removeSome(rowsAtOnce);
        if (!some)
            return some;
        removed += *some;
        if (*some < rowsAtOnce)
            break;
    }
    return removed;
}
