// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace demo {

/// What scrapazoid-demo was asked for.
struct DemoOptions {
    QString directory; ///< Where the temporary folder goes; empty: the system's place.
    QString programs; ///< Folder of scrapazoid-console and scrapazoidctl; empty: beside this program, then PATH.
    QString tour; ///< Folder for the console's pictures; empty: no tour.
    bool shell = false; ///< A shell in place of the window.
    bool life = true;
    bool verbose = false;
    double scale = 1;
    double speed = 1;
    quint64 seed = 2026;
};

/// Reads the command line. Ends the process itself for --help and --version. The error is a sentence.
tl::expected<DemoOptions, QString> parseDemoOptions(const QStringList &arguments);

} // namespace demo
