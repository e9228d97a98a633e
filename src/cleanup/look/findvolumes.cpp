// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/findvolumes.h"

#include "storage/store.h"

#include <set>

namespace {
std::map<Directory, Volume> find(const Target &target, bool isEachOnce)
{
    std::map<Directory, Volume> volumes;
    std::set<quint64> devices;
    for (const Directory directory : target.directories()) {
        const auto root = storage::Store::open(target.root(directory), directory);
        const auto volume = root ? (*root)->volume() : tl::unexpected(root.error());
        if (volume && (devices.insert((*root)->device()).second || !isEachOnce))
            volumes.emplace(directory, *volume);
    }
    return volumes;
}
} // namespace

std::map<Directory, Volume> cleanup::findVolumes(const Target &target)
{
    return find(target, false);
}

std::map<Directory, Volume> cleanup::findSeparateVolumes(const Target &target)
{
    return find(target, true);
}

HeldOpen cleanup::findHeldOpen(const Target &target)
{
    HeldOpen held;
    for (const Directory directory : target.directories()) {
        const auto root = storage::Store::open(target.root(directory), directory);
        if (!root)
            continue;
        const HeldOpen below = (*root)->heldOpen();
        held.files += below.files;
        held.bytes += below.bytes;
    }
    return held;
}
