// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inventory.h"
#include "core/storage/storagefigures.h"

#include <optional>
#include <vector>

/// What would have to go for a volume to have so much free: first what nobody misses, then the oldest files.
struct RoomNeeded {
    enum class What {
        Quarantine, ///< Files that went already and still lie on the volume.
        Orphans,
        OldFiles, ///< Of more than `days` days.
    };
    struct Step {
        What what = What::Quarantine;
        std::optional<Tally> gives; ///< Files, and the blocks that come back; nothing where nobody could look.
        qint64 freeThen = 0; ///< Bytes, with the steps before it.
    };

    qint64 wantedBytes = 0;
    qint64 freeBytes = 0; ///< Now: what an ordinary user may still write.
    std::vector<Step> steps{}; ///< As many as it takes, and none that gives nothing.
    std::optional<int> days{}; ///< The most days of files that may stay; nothing where no file in use has to go.
    qint64 lackingBytes = 0; ///< What is missing even after all of it; 0: nothing.

    /// For the volume that the folder lies on, and what both folders have on that one. Nothing where its size is not
    /// known. Binary search over the days: well under a millisecond.
    static std::optional<RoomNeeded> of(const Inventory &inventory, const StorageFigures &figures, Directory onVolumeOf,
                                        qint64 wantedBytes);
};

/// The folders that lie on the volume of this one, itself among them.
QList<Directory> besideOnVolume(const Inventory &inventory, Directory folder);
