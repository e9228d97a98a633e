// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/role.h"
#include "database/schema/schema.h"

namespace database {

/// What the console needs on one object of the database, and whether the role has it.
struct PrivilegeNeed {
    QString name; ///< "executions", "screenshots", "downloads", "schema-…", "console", "create"
    QString object; ///< For people: the table, schema or database.
    QStringList missing; ///< "DELETE", …; empty: everything is there.
    QString grant; ///< The SQL that gives what is missing.
};

/// On the service's tables, by what the statements really do. Errors: Connection, Database (no such role).
Result<QList<PrivilegeNeed>> findTablePrivileges(Connection &connection, const Schema &schema,
                                                 const RoleInQuestion &role = {});

/// On the console's own schema; where there is none yet, for making it. Needs no right on it. Errors: as above.
Result<PrivilegeNeed> findConsolePrivileges(Connection &connection, const RoleInQuestion &role = {});

/// Whether the server has a role of that name. Errors: Connection.
Result<bool> isRole(Connection &connection, const QString &name);

/// Roles that somebody let work with the console's own schema, its owner excepted, and what for. Nothing where there is
/// no such schema. Errors: Connection, Database.
Result<QList<RoleInQuestion>> findRolesLetIn(Connection &connection);

} // namespace database
