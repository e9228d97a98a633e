// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/target/target.h"

namespace database {

/// The search path of every session: no name, no operator in the console's statements can mean something that another
/// role has put into a schema of its own.
inline constexpr auto safePath = "pg_catalog, pg_temp";

/// Of the socket in ConnectionParameters::socketFolder.
inline constexpr int forwardedPort = 5432;

/// libpq keywords of a session, without the password. Options that came from elsewhere are not in it yet.
QMap<QString, QString> sessionKeywords(const ConnectionParameters &parameters, const QString &applicationName);

/// What libpq makes of the parameters: the keywords, completed from a service file, the environment and its own
/// defaults in libpq's order. Connects to nothing.
QMap<QString, QString> resolvedKeywords(const ConnectionParameters &parameters);

/// That a server can be reached through ssh as it is named: by the settings alone, so that nothing of the environment
/// or a service file makes another one of it, and with no TLS demanded that would end where ssh does. Errors: Usage.
Result<void> requireForwardable(const ConnectionParameters &parameters);

/// What libpq finds for them in its password file, or the environment; empty: nothing. For a server that is reached by
/// a socket of ours, which no line of the file names. What the file has for "localhost" is for this computer and no
/// other.
QString keptPassword(const ConnectionParameters &parameters);

/// The options that the parameters, a service file or PGOPTIONS give, with settings behind them, which win.
QString optionsWith(const ConnectionParameters &parameters, const QStringList &settings);

/// "host:port" of every server that the parameters name, in their order; a socket's folder is a host.
QStringList addressesOf(const ConnectionParameters &parameters);
QString addressOf(const QString &host, const QString &port);
/// The one of them that a connection has come to, which says so by its host and port: behind ssh as the folders' host
/// calls it, whatever our end of it is called.
QString reachedAddress(const ConnectionParameters &parameters, const char *host, const char *port);

/// SQL that gives a session its settings, whatever server, database and role have set: UTC, bounded times, and one form
/// for every value that is written out and read back.
QString sessionSettings(const ConnectionParameters &parameters, int serverVersion);
/// The same for the length of a transaction, search path included.
QString transactionSettings(const ConnectionParameters &parameters, int serverVersion);

/// Why a connection could not be made, for people; never with the password.
Error connectionError(const ConnectionParameters &parameters, QString reason);
/// What goes through a pooler is only looked at.
Error poolerError(const QString &address);

} // namespace database
