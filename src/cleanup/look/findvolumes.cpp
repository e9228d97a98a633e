// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/findvolumes.h"

#include <set>

cleanup::VolumesFound cleanup::lookAtVolumes(const Session &session)
{
    VolumesFound found;
    std::set<quint64> devices;
    for (const Directory directory : session.target().directories()) {
        const auto root = session.openRoot(directory);
        const auto volume = root ? (*root)->volume() : tl::unexpected(root.error());
        if (volume) {
            found.all.emplace(directory, *volume);
            if (devices.insert((*root)->device()).second)
                found.apart.emplace(directory, *volume);
        } else if (found.trouble.isEmpty() && !session.target().root(directory).path.isEmpty()) {
            found.trouble = volume.error().message;
        }
    }
    return found;
}

std::map<Directory, Volume> cleanup::findVolumes(const Session &session)
{
    return lookAtVolumes(session).all;
}

std::map<Directory, Volume> cleanup::findSeparateVolumes(const Session &session)
{
    return lookAtVolumes(session).apart;
}

HeldOpen cleanup::findHeldOpen(const Session &session)
{
    HeldOpen held;
    for (const Directory directory : session.target().directories()) {
        const auto root = session.openRoot(directory);
        if (!root)
            continue;
        const HeldOpen below = (*root)->heldOpen();
        held.files += below.files;
        held.bytes += below.bytes;
    }
    return held;
}
