// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QStringList>

namespace storage {

/// How the console's own folder below a root is called.
inline constexpr char ownFolderName[] = ".scrapazoid-console";
/// In it, what runs have taken away and can be brought back.
inline constexpr char quarantineName[] = "quarantine";

/// The binding of a root to a database, as `root.json` has it.
struct Binding {
    DatabaseIdentity database;
    QString role; ///< "screenshots" or "downloads"
    QString id; ///< The root's own random id.
    /// Servers through which it has been cleaned, as the consoles called them ("host:port"): a copy of the database
    /// elsewhere is another server. Empty in bindings of older versions.
    QStringList servers = {};
};

} // namespace storage
