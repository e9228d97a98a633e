// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/schema/schema.h"

namespace database {

/// Code that the console would run with its own role's rights by writing a table, and that a role wrote which may less.
struct ForeignCode {
    enum class Kind {
        Trigger,
        Rule,
        Expression, ///< A default, a generated column, a check (a domain's too), an index or a partition key.
        Cast, ///< Of a type that one of the table's columns has.
        Path, ///< Code of somebody trusted that looks names up where such a role may put its own.
    };
    Kind kind = Kind::Trigger;
    QString table; ///< Qualified and quoted.
    QString name; ///< Of the trigger, rule, column, constraint, index or type.
    QString code; ///< The function; for `Path` the schema.
    QString owner; ///< The role that may less.
    /// For `Path`: the SQL that takes from it what it may do there; empty where the schema is its own.
    QString revoke{};
};

/// What hangs on the service's three tables, those that foreign keys change with them, and the console's own,
/// partitions included, where the connected role may more than whoever wrote it: SUPERUSER, CREATEROLE, REPLICATION,
/// BYPASSRLS, or what a predefined role lends on files, programs and all data. Nothing where the role may no more than
/// they. Errors: Connection, Database.
Result<QList<ForeignCode>> findForeignCode(Connection &connection, const Schema &schema);

/// The SQL that makes a role which may what a cleanup needs and no more.
Result<QString> findCleanerGrants(Connection &connection, const Schema &schema);

} // namespace database
