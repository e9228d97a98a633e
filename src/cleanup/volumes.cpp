// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/volumes.h"

#include "storage/heldopen.h"
#include "storage/root.h"

std::map<Directory, Volume> cleanup::findVolumes(const Target &target)
{
    std::map<Directory, Volume> volumes;
    for (const Directory directory : directories) {
        const auto root = storage::Root::open(target.root(directory), directory);
        if (const auto volume = root.and_then([](const storage::Root &opened) { return opened.volume(); }))
            volumes.emplace(directory, *volume);
    }
    return volumes;
}

HeldOpen cleanup::findHeldOpen(const Target &target)
{
    HeldOpen held;
    for (const Directory directory : directories) {
        const auto root = storage::Root::open(target.root(directory), directory);
        if (!root)
            continue;
        const HeldOpen below = storage::findHeldOpen(*root);
        held.files += below.files;
        held.bytes += below.bytes;
    }
    return held;
}
