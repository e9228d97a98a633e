// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inventory.h"
#include "core/target/target.h"

#include <QList>

namespace gui::storagetext {

/// Directories whose files have been seen, all of them.
QList<Directory> measured(const Inventory &inventory);
/// Says of which directory nobody knows, and why; empty where all is known.
QString unmeasured(const Inventory &inventory);
/// Directories for which the connection has no folder.
QList<Directory> withoutFolder(const Target &target);

} // namespace gui::storagetext
