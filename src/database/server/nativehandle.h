// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

struct pg_conn;

namespace database {

/// libpq's own connection behind Qt's driver; nothing where it is not open. For the connection's own thread.
pg_conn *nativeHandle(const QSqlDriver *driver);
pg_conn *nativeHandle(const QSqlDatabase &database);

} // namespace database
