// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QSqlError;

namespace database {

/// What a failed statement means for whoever is in the middle of something.
enum class Trouble {
    None,
    ConnectionLost, ///< The session is gone; what was in flight may or may not have happened.
    Contention, ///< Lock timeout, deadlock, serialization failure: worth another try.
    Cancelled, ///< PQcancel or statement_timeout (SQLSTATE 57014 means both).
    Other,
};

Trouble troubleOf(const QSqlError &error);

/// The same of an error that went through `toError`.
Trouble troubleOf(const Error &error);

/// Whether only some rows of a statement can be to blame (constraints, triggers, data), so that the rest may go on.
bool isAboutRows(const Error &error);

/// Whether something of a row was too large for a statement.
bool isTooLarge(const Error &error);

/// The same error, told to come from the rows themselves (their triggers, rules, foreign keys), whatever its SQLSTATE:
/// for statements that can fail for nothing else. What may pass stays what it is.
Error blamedOnRows(Error error);

/// Whether trying again later would end the same way: neither the connection, nor another transaction, nor want of
/// resources is to blame.
bool isLasting(const Error &error);

/// The server's own sentence without SQL, severity prefix, or driver noise.
QString reasonOf(const QSqlError &error);

/// A typed error; `doing` completes "Cannot …", for example tr("read the screenshots").
Error toError(const QSqlError &error, const QString &doing);

} // namespace database
