// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

class QProcess;

namespace demo {

/// The folder with initdb and postgres: that in SCRAPAZOID_POSTGRES, where that is set, else the system's newest. The
/// error says what is wrong with the one that was chosen, or names the package to install.
tl::expected<QString, QString> findPostgresBinaries();

/// Lets `process` run as the user postgres where we are root (PostgreSQL refuses root), in a session of its own so that
/// Ctrl+C in the terminal is ours alone, and end with SIGQUIT when the calling thread dies.
tl::expected<void, QString> runAsPostgres(QProcess &process);

/// Hands `path` to the user that `runAsPostgres` switches to.
tl::expected<void, QString> giveToPostgres(const QByteArray &path);

/// Whether that user can walk down to `path` and a socket in it fits into sockaddr_un (107 bytes).
bool isUsableForPostgres(const QByteArray &path);

} // namespace demo
