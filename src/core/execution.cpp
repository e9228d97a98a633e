// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution.h"

bool Execution::isUnfinished() const
{
    return status == QLatin1StringView("running") || status == QLatin1StringView("pending");
}

bool StuckRule::isStuck(const Execution &execution, ServerTime now) const
{
    return execution.isUnfinished() && execution.startedAt && *execution.startedAt < now.minusSeconds(limitSeconds());
}
