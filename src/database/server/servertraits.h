// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/server/connection.h"

namespace database {

/// The oldest server that understands every statement of the console, as server_version_num has it: it has
/// gen_random_uuid() and xid8 of its own.
inline constexpr int oldestServer = 130000;

/// How this session stands with the server, beyond ServerFacts.
struct ServerTraits {
    int versionNumber = 0; ///< 150018
    bool isNear = false; ///< By a local socket or the loopback: nobody can listen in between.
    bool isEncrypted = false;
    bool isStandby = false; ///< In recovery.
    QString role; ///< Who we are there, quoted for SQL.
    QString makeWritable; ///< The SQL that takes back a default_transaction_read_only; empty where there is none.
    QString bypassRowSecurity; ///< The SQL that lets this role see all rows.
};

/// Errors: Connection, Database.
Result<ServerTraits> findServerTraits(Connection &connection);

} // namespace database
