// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/schema/schema.h"

namespace database {

/// What the console needs on one object of the database, and whether the connected role has it.
struct PrivilegeNeed {
    QString name; ///< "executions", "screenshots", "downloads", "schema-…", "console", "create"
    QString object; ///< For people: the table, schema or database.
    QStringList missing; ///< "DELETE", …; empty: everything is there.
    QString grant; ///< The SQL that gives what is missing.
};

/// For reading, cleaning up and undo on the service's tables, by what the statements really do. Errors: Connection.
Result<QList<PrivilegeNeed>> findTablePrivileges(Connection &connection, const Schema &schema);

/// On the console's own schema; where there is none yet, for making it. Needs no right on it. Errors: Connection.
Result<PrivilegeNeed> findConsolePrivileges(Connection &connection);

} // namespace database
