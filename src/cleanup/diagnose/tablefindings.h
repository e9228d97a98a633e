// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/diagnose/findingline.h"
#include "database/journal/journalowner.h"
#include "database/schema/catalogue.h"
#include "database/schema/privileges.h"
#include "database/schema/schema.h"
#include "database/server/servertraits.h"

namespace cleanup {

using database::smallTableRows;

/// One object's rights as a line; `role`: who is connected.
Finding privilegeFinding(const database::PrivilegeNeed &need, const QString &role);

/// The same of the console's own schema. Where there is none yet it is for its owner to make and to let `role` in.
Finding consoleFinding(const database::PrivilegeNeed &need, const QString &role, RolePurpose purpose);

/// That whoever owns the service's tables can change what the console remembers.
QString sharedJournalNote(const database::JournalOwner &owner);

/// What the tables are looked at for.
struct TableNeeds {
    QStringList owners = {}; ///< Columns of other tables that the profile says own files.
    RolePurpose purpose = RolePurpose::Clean;
};

/// What is wrong with the service's tables themselves: columns, rights, indexes, row security, what hangs on the
/// rows, other tables that name files, autovacuum.
Findings findTableTrouble(database::Connection &connection, const database::Schema &schema,
                          const database::ServerTraits &traits, const TableNeeds &needs);

} // namespace cleanup
