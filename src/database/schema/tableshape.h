// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/schema/schema.h"

namespace database {

// What a plan and its run rest on beyond the columns of the file tables, each as a text that is another one when the
// catalogue says something else. Errors: Connection.

/// Where rows of the tables are: their names, partitions and children.
Result<QString> findRowTables(Connection &connection, const Schema &schema);
/// What happens to other rows with them: foreign keys, triggers and rules, those of the console's own tables, too.
Result<QString> findRowActs(Connection &connection, const Schema &schema);

/// A common table expression `name (oid)`, for WITH RECURSIVE: the tables of `seed`, a query of their oids, and all
/// their partitions and children.
QString withHeirs(const QString &name, const QString &seed);

/// A condition on the row `constraint` of pg_constraint, a foreign key: that the server sees to it. Since PostgreSQL 18
/// a key may be NOT ENFORCED, and then nothing happens to the rows that refer by it.
QString keyIsEnforced(const QString &constraint);

/// Tables that inherit from one of the file tables and are no partitions: their rows are rows of the table,
/// and have columns that it does not know. Errors: Connection.
Result<QStringList> findChildTables(Connection &connection, const FileTable &table);

/// Whether rows of the table refer to others of it by a foreign key. Errors: Connection, Database.
Result<bool> refersToItself(Connection &connection, const FileTable &table);

} // namespace database
