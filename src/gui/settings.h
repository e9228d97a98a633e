// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace gui {

/// What the window remembers of itself (geometry, columns, choices): its own file, apart from the profiles.
/// A fresh object a use, as QSettings is meant to be used.
inline QSettings windowSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("scrapazoid"),
                     QStringLiteral("window"));
}

} // namespace gui
