// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/archiveroom.h"

#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "core/target/archiveaddress.h"
#include "storage/archive/archive.h"
#include "storage/store.h"

Result<QByteArray> cleanup::requireArchivable(Session &session, const QList<Directory> &of, const QByteArray &archive)
{
    const auto clean = archiveToUse(archive, session.target());
    if (!clean)
        return clean;
    for (const Directory directory : session.schema().directories()) {
        const bool isConcerned = of.contains(directory);
        const auto root = session.openRoot(directory);
        if (!root && isConcerned)
            return tl::unexpected(root.error());
        if (!root)
            continue;
        const auto mayGo = storage::requireOutside(*clean, **root, session.target().objectStore).and_then([&] {
            return isConcerned ? (*root)->requireOpenQuarantine() : Result<void>();
        });
        if (!mayGo)
            return tl::unexpected(mayGo.error());
    }
    return clean;
}

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

Result<QString> cleanup::archiveAdvice(Session &session, const QList<Directory> &of, const QByteArray &archive,
                                       qint64 size, const Context &context)
{
    return session.begin(context)
        .and_then([&] { return requireArchivable(session, of, archive); })
        .and_then([&](const QByteArray &address) { return archiveRoomAdvice(session.target(), address, size); });
}
