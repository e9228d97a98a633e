// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/schema/schema.h"

namespace database {

/// application_name of every other session of a console in this database. Errors: Connection.
Result<QStringList> findConsoles(Connection &connection);

/// Of the newest ten thousand executions, those that were marked failed in the last hour with an error message that
/// begins and ends like this, and by no run of the journal. Nothing where the table has no error message.
/// Errors: Connection, Database (no right to read).
Result<qint64> countMarkedByOthers(Connection &connection, const Schema &schema, const QString &messageStart,
                                   const QString &messageEnd);

} // namespace database
