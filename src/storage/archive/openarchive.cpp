// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/words.h"
#include "core/target/rootaddress.h"
#include "storage/archive/archive.h"
#include "storage/archive/folderarchive.h"
#include "storage/store.h"
#include "storage/tr.h"

#include "core/base/bytes.h"

Result<QByteArray> storage::archiveAddress(const QByteArray &text)
{
    const auto address = RootAddress::parse(text);
    if (!address)
        return tl::unexpected(address.error());
    if (!address->isLocal())
        return failure(ErrorKind::Usage,
                       Tr::tr("%1 is no place for an archive: give the path of a folder of this computer.")
                           .arg(bytes::displayName(text)));
    return address->toBytes();
}

Result<std::unique_ptr<storage::Archive>> storage::openArchive(const QByteArray &address, const QString &expected)
{
    const auto clean = archiveAddress(address);
    return clean ? FolderArchive::open(*clean, expected) : tl::unexpected(clean.error());
}

Result<void> storage::requireOutside(const QByteArray &address, const Store &root)
{
    const auto folder = archiveAddress(address).and_then(&Destination::open);
    const auto isInside = folder ? root.contains(*folder) : Result<bool>(tl::unexpected(folder.error()));
    if (!isInside)
        return tl::unexpected(isInside.error());
    return *isInside
        ? failure(ErrorKind::Refused,
                  Tr::tr("The archive %1 lies in the %2 folder, where its copies would be files of the service: "
                         "choose another place.")
                      .arg(bytes::displayName(address), toWord(root.directory())))
        : Result<void>();
}
