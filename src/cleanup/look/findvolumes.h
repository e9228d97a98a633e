// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/plan/run.h"
#include "core/storage/volume.h"

#include <map>

namespace cleanup {

/// How full the volumes of the configured roots are, by directory; a root that is not configured or cannot be opened
/// has none.
struct VolumesFound {
    std::map<Directory, Volume> all;
    std::map<Directory, Volume> apart; ///< One of those that lie on the same volume.
    QString trouble; ///< Why the first configured root without one has none, a sentence; empty where all have.
};
/// Asks the file system, not the database; on a network file system that may take its time.
VolumesFound lookAtVolumes(const Session &session);
std::map<Directory, Volume> findVolumes(const Session &session);
std::map<Directory, Volume> findSeparateVolumes(const Session &session);

/// What was deleted below the configured roots and is still held open by some process of the machine that they lie on.
/// Looks at all processes that this user may look into.
HeldOpen findHeldOpen(const Session &session);

} // namespace cleanup
