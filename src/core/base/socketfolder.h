// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>

/// For a QTemporaryDir that holds a socket: in the user's own runtime folder where there is one, and with a name that a
/// socket's address has room for. Nobody else may enter such a folder.
inline QString socketFolderTemplate()
{
    // Qt makes up a runtime folder, with a warning, where there is none.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return (QFileInfo(folder).isWritable() ? folder : QDir::tempPath()) + QStringLiteral("/scrapazoid-XXXXXX");
}
