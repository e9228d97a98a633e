// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/recovery.h"

#include "cleanup/look/inspect.h"
#include "cleanup/run/abandonedruns.h"

Result<int> cleanup::runRecovery(Session &session, const Context &context)
{
    // Without the lock first: nearly always there is nothing, and nobody is to be kept waiting for that.
    const auto status = inspect(session, context);
    if (!status)
        return tl::unexpected(status.error());
    if (status->unsettledBatches == 0 && !status->owesClosing)
        return 0;
    auto lead = Lead::take(session, context);
    if (!lead)
        return tl::unexpected(lead.error());
    return finishAbandoned(*lead, context);
}
