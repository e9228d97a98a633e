// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "core/target/archiveaddress.h"
#include "storage/archive/archive.h"
#include "storage/archive/bucketarchive.h"
#include "storage/archive/folderarchive.h"
#include "storage/beneath.h"
#include "storage/bucket/bucketstore.h"
#include "storage/tr.h"

namespace {
/// Whether copies at an address would be files of a root.
Result<bool> isInside(const RootAddress &address, const storage::Store &root, const ObjectStoreSettings &settings)
{
    if (address.isLocal())
        return storage::Destination::open(address.path).and_then([&](const storage::Destination &folder) {
            return root.contains(folder);
        });
    const storage::BucketRoot place{
        .client = storage::BucketStore::clientFor(settings, address, QProcessEnvironment::systemEnvironment()),
        .address = address.toBytes(),
        .prefix = storage::bucketPrefixOf(address),
        .directory = root.directory()};
    return storage::BucketStore(place, {}).isInside(root);
}
} // namespace

Result<QByteArray> storage::pathInArchive(const ArchivePlace &place)
{
    const QByteArray run = place.run.value.toUtf8();
    if (!isFolderName(run) || !isContentPath(place.path))
        return failure(ErrorKind::Storage, describe(Problem::NotAFileName));
    return run + '/' + toName(place.directory).toUtf8() + '/' + place.path;
}

Result<std::unique_ptr<storage::Archive>> storage::openArchive(const ArchiveName &archive,
                                                               const ObjectStoreSettings &objectStore)
{
    const auto address = parseArchiveAddress(archive.address);
    if (!address)
        return tl::unexpected(address.error());
    return address->isLocal() ? FolderArchive::open(address->path, archive.id)
                              : BucketArchive::open(*address, archive.id, objectStore);
}

Result<void> storage::requireOutside(const QByteArray &address, const Store &root,
                                     const ObjectStoreSettings &objectStore)
{
    const auto inside = parseArchiveAddress(address).and_then(
        [&](const RootAddress &place) { return isInside(place, root, objectStore); });
    if (!inside)
        return tl::unexpected(inside.error());
    return *inside
        ? failure(ErrorKind::Refused,
                  Tr::tr("The archive %1 lies in the %2 folder, where its copies would be files of the service: "
                         "choose another place.")
                      .arg(bytes::displayName(address), toWord(root.directory())))
        : Result<void>();
}
