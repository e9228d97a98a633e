// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/diagnose/findingline.h"
#include "storage/store.h"

namespace cleanup {

/// What kernel and file system can do for the cleanups of a root whose own folder is there: a sentence, and a warning
/// with what that means where something is missing. Tries it out in the quarantine; nothing is left of that. `key` of
/// the root's lines.
Finding featuresFinding(const storage::Store &root, const QString &key);

} // namespace cleanup
