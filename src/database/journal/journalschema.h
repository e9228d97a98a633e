// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/server/connection.h"

namespace database {

/// The console's own schema `scrapazoid_console`: versioned migrations, forwards only.
namespace JournalSchema {

inline constexpr int currentVersion = 12;

/// 0 where it is not installed.
Result<int> installedVersion(Connection &connection);

/// Creates or migrates in one transaction. Errors: Database (no right to create), Connection.
Result<void> migrate(Connection &connection);

/// Takes the schema away with all its tables, in one transaction; nothing where there is none. What others made of it
/// (a view of the history) keeps it from going. Errors: Database, Permission, Connection.
Result<void> remove(Connection &connection);

} // namespace JournalSchema

} // namespace database
