// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"

namespace cleanup {

/// Takes the rows out of the journal that its retention keeps no longer; how many it were. The caller has believed the
/// clock. Errors: Database, Permission, Connection, Busy.
Result<qint64> removeOldRows(Lead &lead, const Context &context);

} // namespace cleanup
