// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

/// What kind of thing went wrong. Callers decide by kind, people read the message.
enum class ErrorKind {
    Usage, ///< The request itself makes no sense (a value out of range, an unknown key).
    Refused, ///< Understood, but not done: not confirmed, not set up, unsafe root.
    Guard, ///< Refused by a guard that can be overridden once, for one plan.
    Connection, ///< No server, lost server, wrong password.
    Schema, ///< The database is there but does not hold what the mapping promises.
    Permission, ///< The server knows the role, and the role may not.
    Busy, ///< Another cleanup holds the lock.
    Database, ///< The server refused a statement.
    Storage, ///< The file system refused an operation.
    NotFound, ///< What was asked for does not exist.
    Stopped, ///< Ended on request before there was anything to report.
    Internal, ///< A fault of the program: nobody can say what has been done.
};

/// An error as a value. `message` is one sentence for people: what, where, what to do.
/// `detail` is for logs and may quote the server; it never holds a password.
struct Error {
    ErrorKind kind = ErrorKind::Refused;
    QString message;
    QString detail;
};

template <typename T> using Result = tl::expected<T, Error>;

/// The error branch of a Result, ready to return.
inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {})
{
    return tl::unexpected(Error{kind, std::move(message), std::move(detail)});
}
