// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/roomneeded.h"

#include "core/target/target.h"

#include <algorithm>

namespace {
void add(RoomNeeded &room, RoomNeeded::What what, const std::optional<Tally> &gives)
{
    if (gives && gives->bytes == 0)
        return;
    const qint64 before = room.steps.empty() ? room.freeBytes : room.steps.back().freeThen;
    room.steps.push_back({.what = what, .gives = gives, .freeThen = before + gives.value_or(Tally()).bytes});
}

Tally expiredOf(const StorageFigures &figures, const QList<Directory> &folders, int days)
{
    Tally expired;
    for (const Directory folder : folders)
        expired += figures.of(folder).expiredOnDisk(days);
    return expired;
}

/// The most days that give as much; the fewest there can be where nothing does.
int mostDays(const StorageFigures &figures, const QList<Directory> &folders, qint64 bytes)
{
    int enough = shortestRetentionDays;
    int tooMany = longestRetentionDays + 1;
    while (tooMany - enough > 1) {
        const int middle = (enough + tooMany) / 2;
        (expiredOf(figures, folders, middle).bytes >= bytes ? enough : tooMany) = middle;
    }
    return enough;
}
} // namespace

QList<Directory> besideOnVolume(const Inventory &inventory, Directory folder)
{
    QList<Directory> beside;
    for (const Directory one : directories) {
        const DirectoryInventory &part = inventory.of(one);
        if (one == folder || (part.volume && part.device == inventory.of(folder).device))
            beside << one;
    }
    return beside;
}

std::optional<RoomNeeded> RoomNeeded::of(const Inventory &inventory, const StorageFigures &figures,
                                         Directory onVolumeOf, qint64 wantedBytes)
{
    const std::optional<Volume> &volume = inventory.of(onVolumeOf).volume;
    if (!volume)
        return {};
    const QList<Directory> folders = besideOnVolume(inventory, onVolumeOf);
    RoomNeeded room{.wantedBytes = wantedBytes, .freeBytes = volume->availableBytes};
    const auto missing = [&room] {
        return std::max<qint64>(0,
                                room.wantedBytes - (room.steps.empty() ? room.freeBytes : room.steps.back().freeThen));
    };
    std::optional<Tally> waiting = Tally();
    Tally orphans;
    for (const Directory folder : folders) {
        const std::optional<Tally> &quarantine = inventory.of(folder).quarantine;
        if (!quarantine)
            waiting.reset();
        else if (waiting && quarantine->count > 0) // its own folders take blocks, too, where it holds nothing
            *waiting += *quarantine;
        orphans += figures.of(folder).orphansOnDisk();
    }
    if (missing() > 0)
        add(room, What::Quarantine, waiting);
    if (missing() > 0)
        add(room, What::Orphans, orphans);
    if (missing() > 0) {
        const int days = mostDays(figures, folders, missing());
        const Tally old = expiredOf(figures, folders, days);
        add(room, What::OldFiles, old);
        if (old.bytes > 0)
            room.days = days;
    }
    room.lackingBytes = missing();
    return room;
}
