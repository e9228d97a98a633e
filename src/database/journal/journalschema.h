// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/server/connection.h"

namespace database {

/// The console's own schema `scrapazoid_console`: versioned migrations, forwards only.
namespace JournalSchema {

inline constexpr int currentVersion = 9;

/// 0 where it is not installed.
Result<int> installedVersion(Connection &connection);

/// Creates or migrates in one transaction. Errors: Database (no right to create), Connection.
Result<void> migrate(Connection &connection);

} // namespace JournalSchema

} // namespace database
