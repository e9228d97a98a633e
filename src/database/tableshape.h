// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/schema.h"

namespace database {

/// What a plan and its run rest on beyond the columns of the file tables. Each a text that is another one when the
/// catalogue says something else.
struct TableShape {
    QString rows; ///< Where rows of the tables are: their names, partitions and children.
    QString acts; ///< What happens to other rows with them: foreign keys, triggers, rules, also of our own tables.
};

/// Errors: Connection.
Result<TableShape> findTableShape(Connection &connection, const Schema &schema);

/// Tables that inherit from one of the file tables and are no partitions, by folder: their rows are rows of the table,
/// and have columns that it does not know. Errors: Connection.
Result<QStringList> findChildTables(Connection &connection, const FileTable &table);

} // namespace database
