// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/server/sqlerror.h"

#include "database/tr.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {
/// The SQLSTATE that `toError` put in front of the detail.
QString stateOf(const Error &error)
{
    return error.detail.section(u' ', 0, 0);
}

database::Trouble troubleOfState(const QString &state)
{
    using database::Trouble;
    // Without a SQLSTATE the driver did not hear back: libpq reports a dead socket that way.
    if (state.isEmpty() || state.startsWith("08"_L1) || state == "57P01"_L1 || state == "57P02"_L1
        || state == "57P03"_L1 || state == "57P05"_L1 || state == "25P03"_L1)
        return Trouble::ConnectionLost;
    if (state == "55P03"_L1 || state.startsWith("40"_L1))
        return Trouble::Contention;
    if (state == "57014"_L1)
        return Trouble::Cancelled;
    return Trouble::Other;
}
} // namespace

database::Trouble database::troubleOf(const QSqlError &error)
{
    if (!error.isValid())
        return Trouble::None;
    return error.type() == QSqlError::ConnectionError ? Trouble::ConnectionLost
                                                      : troubleOfState(error.nativeErrorCode());
}

database::Trouble database::troubleOf(const Error &error)
{
    if (error.kind == ErrorKind::Connection)
        return Trouble::ConnectionLost;
    return error.detail.isEmpty() ? Trouble::Other : troubleOfState(stateOf(error));
}

namespace {
/// Stands before the SQLSTATE of an error that rows are to blame for.
constexpr auto blame = "rows: "_L1;
} // namespace

bool database::isAboutRows(const Error &error)
{
    if (error.detail.startsWith(blame))
        return true;
    const QString state = stateOf(error);
    // With 54: a row too large for what is to be done with it.
    for (const auto family : {"22"_L1, "23"_L1, "27"_L1, "09"_L1, "44"_L1, "P0"_L1, "54"_L1}) {
        if (state.startsWith(family))
            return true;
    }
    return false;
}

bool database::isTooLarge(const Error &error)
{
    return stateOf(error).startsWith("54"_L1);
}

bool database::isLasting(const Error &error)
{
    if (isAboutRows(error))
        return true;
    if (error.detail.isEmpty() || troubleOf(error) != Trouble::Other)
        return false;
    const QString state = stateOf(error);
    // Resources, operators, the system, the server itself, a standby that takes no writes.
    for (const auto family : {"53"_L1, "57"_L1, "58"_L1, "XX"_L1, "25"_L1}) {
        if (state.startsWith(family))
            return false;
    }
    return state.size() == 5;
}

Error database::blamedOnRows(Error error)
{
    if (isLasting(error) && !isAboutRows(error))
        error.detail.prepend(blame);
    return error;
}

QString database::reasonOf(const QSqlError &error)
{
    QString reason = error.databaseText().section(u'\n', 0, 0).trimmed();
    for (const auto prefix : {"ERROR:"_L1, "FATAL:"_L1, "PANIC:"_L1}) {
        if (reason.startsWith(prefix))
            reason = reason.sliced(prefix.size()).trimmed();
    }
    if (reason.isEmpty())
        reason = error.driverText().section(u'\n', 0, 0).trimmed();
    return reason;
}

Error database::toError(const QSqlError &error, const QString &doing)
{
    const QString detail = error.nativeErrorCode() + u' ' + error.databaseText();
    switch (troubleOf(error)) {
    case Trouble::ConnectionLost:
        return {ErrorKind::Connection,
                Tr::tr("The connection to the database server was lost (%1). Try again when the server is back.")
                    .arg(doing),
                detail};
    case Trouble::Contention:
        return {ErrorKind::Database,
                Tr::tr("Not done: %1. Another transaction holds the rows for too long; try again later.").arg(doing),
                detail};
    case Trouble::Cancelled:
        return {ErrorKind::Stopped,
                Tr::tr("The server ended this: %1. It was cancelled, or took longer than the statement timeout.")
                    .arg(doing),
                detail};
    case Trouble::None:
    case Trouble::Other: break;
    }
    const QString state = error.nativeErrorCode();
    if (state == "42P01"_L1 || state == "42703"_L1)
        return {
            ErrorKind::Schema,
            Tr::tr("Not done: %1. The server says \"%2\". Check the tables and columns in the connection's settings.")
                .arg(doing, reasonOf(error)),
            detail};
    if (state == "42501"_L1) {
        return {ErrorKind::Permission,
                Tr::tr("Not done: %1. The server says \"%2\". Grant it to the role that the console connects as.")
                    .arg(doing, reasonOf(error)),
                detail};
    }
    return {ErrorKind::Database, Tr::tr("Not done: %1. The server says \"%2\".").arg(doing, reasonOf(error)), detail};
}
