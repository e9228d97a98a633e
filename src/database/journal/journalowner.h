// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/schema/schema.h"

namespace database {

/// Whose the console's own schema is, or would be if this session made it.
struct JournalOwner {
    QString role; ///< Its owner.
    bool isServices = false; ///< The owner of the service's tables is that role or can act as it: the service may
                             ///< change what the console remembers. Never said of superusers, who can anyway.
    QString mend; ///< SQL that gives it to a role of the console's own; empty before the set-up.
};

/// Errors: Connection, Database.
Result<JournalOwner> findJournalOwner(Connection &connection, const Schema &schema);

} // namespace database
