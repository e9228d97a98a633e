// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/findvolumes.h"

#include <set>

namespace {
std::map<Directory, Volume> find(const cleanup::Session &session, bool isEachOnce)
{
    std::map<Directory, Volume> volumes;
    std::set<quint64> devices;
    for (const Directory directory : session.target().directories()) {
        const auto root = session.openRoot(directory);
        const auto volume = root ? (*root)->volume() : tl::unexpected(root.error());
        if (volume && (devices.insert((*root)->device()).second || !isEachOnce))
            volumes.emplace(directory, *volume);
    }
    return volumes;
}
} // namespace

std::map<Directory, Volume> cleanup::findVolumes(const Session &session)
{
    return find(session, false);
}

std::map<Directory, Volume> cleanup::findSeparateVolumes(const Session &session)
{
    return find(session, true);
}

QString cleanup::findVolumeTrouble(const Session &session)
{
    for (const Directory directory : session.target().directories()) {
        if (session.target().root(directory).path.isEmpty())
            continue;
        const auto root = session.openRoot(directory);
        const auto volume = root ? (*root)->volume() : tl::unexpected(root.error());
        return volume ? QString() : volume.error().message;
    }
    return {};
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
