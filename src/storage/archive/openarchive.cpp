// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "core/target/archiveaddress.h"
#include "storage/archive/archive.h"
#include "storage/archive/bucketarchive.h"
#include "storage/archive/folderarchive.h"
#include "storage/beneath.h"
#include "storage/bucket/bucketstore.h"
#include "storage/found.h"
#include "storage/tr.h"

#include <cerrno>

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

std::vector<Result<QByteArray>> storage::Archive::readWhole(std::span<const ArchivePlace> places, qint64 limit)
{
    std::vector<Result<QByteArray>> contents;
    contents.reserve(places.size());
    for (const ArchivePlace &place : places) {
        QByteArray content;
        const auto got = read(place, [&](QByteArrayView piece) {
            content.append(piece);
            return content.size() <= limit ? Result<void>() : errnoFailure(EFBIG);
        });
        contents.push_back(got ? Result<QByteArray>(std::move(content)) : tl::unexpected(got.error()));
    }
    return contents;
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

Result<storage::ArchiveLook> storage::lookAtArchive(const QByteArray &address, const ObjectStoreSettings &objectStore)
{
    const auto place = parseArchiveAddress(address);
    if (!place)
        return tl::unexpected(place.error());
    return place->isLocal() ? FolderArchive::look(place->path) : BucketArchive::look(*place, objectStore);
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
