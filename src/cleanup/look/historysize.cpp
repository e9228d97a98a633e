// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/historysize.h"

#include "database/journal/journalretention.h"

Result<std::optional<qint64>> cleanup::findHistorySize(Session &session, const Context &context)
{
    if (!session.schema().isSetUp())
        return std::optional<qint64>();
    const database::CancelOnStop cancel(session.connection(), context.stop);
    return database::JournalRetention::findSize(session.connection()).map([](qint64 bytes) {
        return std::optional(bytes);
    });
}
