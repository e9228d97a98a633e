// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSqlDriver;

/// What becomes of a session's search path when a statement holds `underOwnPath`. Kept with the driver, the one thing
/// that a prepared statement and its connection share.
namespace database::ownpath {

/// Before a statement is run.
void note(const QSqlDriver *driver, const QString &sql);
/// Before any other statement of the transaction: back to the safe path.
void leave(const QSqlDriver *driver);
/// Whether a statement of this transaction was run so.
bool wasUsed(const QSqlDriver *driver);
/// The transaction is over.
void forget(const QSqlDriver *driver);

} // namespace database::ownpath
