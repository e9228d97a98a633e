// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/folders.h"
#include "storage/root.h"

namespace storage {

/// What lies at a canonical path below the base of `folders`, nothing changed; ENOENT anywhere on the way is Gone.
Found lookBelow(Folders &folders, const QByteArray &path);

} // namespace storage
