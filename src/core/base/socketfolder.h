// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStandardPaths>

/// For a QTemporaryDir that holds a socket: in the user's own runtime folder where there is one, and with a name that a
/// socket's address has room for. Nobody else may enter such a folder.
inline QString socketFolderTemplate()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (folder.isEmpty() ? QDir::tempPath() : folder) + QStringLiteral("/scrapazoid-XXXXXX");
}
