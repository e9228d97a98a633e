// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace documents {

/// The manual page of the configuration file, scrapazoid-console.ini(5), with every setting.
QByteArray settingsPage();

} // namespace documents
