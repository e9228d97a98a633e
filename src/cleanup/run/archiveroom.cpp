// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/archiveroom.h"

#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "storage/archive/archive.h"

Result<QString> cleanup::archiveRoomAdvice(const Target &target, const QByteArray &archive, qint64 size)
{
    const auto look = storage::lookAtArchive(archive, target.objectStore);
    if (!look)
        return tl::unexpected(look.error());
    if (!look->room || size <= look->room->availableBytes)
        return QString();
    return Tr::tr(
               "The archive %1 has %2 of room left, and %3 would go there: what does not fit stays in quarantine and "
               "follows when there is room.")
        .arg(bytes::displayName(archive), bytes::forPeople(look->room->availableBytes), bytes::forPeople(size));
}
