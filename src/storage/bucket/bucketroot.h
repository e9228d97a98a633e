// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"
#include "core/target/rootaddress.h"
#include "storage/binding.h"
#include "storage/bucket/bucketclient.h"
#include "storage/found.h"

#include <memory>
#include <mutex>
#include <span>

namespace storage {

/// A root in a bucket: everything below a prefix. What is done in it is asked of the client.
struct BucketRoot {
    std::shared_ptr<s3::BucketClient> client;
    QByteArray address; ///< As the settings have it, for people.
    QByteArray prefix; ///< Empty, or ending in '/'.
    Directory directory = Directory::Screenshots;
    qint64 capacityBytes = 0; ///< What somebody has set; 0: nothing.
    /// Whose reports of S3 Inventory take the place of listing, and where in its bucket they are; null: there are none.
    std::shared_ptr<s3::BucketClient> reports = {};
    QByteArray reportFolder = {};

    QByteArray keyOf(const QByteArray &path) const { return prefix + path; }
    QByteArray pathOf(const QByteArray &key) const { return key.sliced(prefix.size()); }
    /// Where the console keeps its own; `name` is "" for all of it.
    QByteArray ownKey(const QByteArray &name) const { return prefix + ownFolderName + '/' + name; }
};

/// What all keys below an address of a bucket begin with: empty, or ending in '/'.
QByteArray bucketPrefixOf(const RootAddress &address);

/// Which content it is, in the words of the store: its version, where there are any, and its etag.
FileToken tokenOf(const s3::Object &object);
/// The etag in a token; empty where it has none.
QByteArray etagOf(const FileToken &token);
FileIdentity identityOf(const s3::Object &object);
/// An object that is asked for by a token: the same version and content or none.
s3::Object objectOf(const QByteArray &key, const FileIdentity &identity);
/// The newest of a key's versions where that is content; else null.
const s3::Object *currentOf(const std::vector<s3::Object> &versions);

/// What lies at the paths; as many answers in the same order.
std::vector<Found> lookInBucket(const BucketRoot &root, std::span<const QByteArray> paths);

template <typename T> Result<T> toResult(const s3::Answer<T> &answer)
{
    return answer.map_error([](const s3::Trouble &trouble) { return trouble.toError(); });
}

/// What the console keeps below a root in a bucket: whole objects, each written in one go.
class OwnObjects {
public:
    explicit OwnObjects(const BucketRoot &root)
        : m_root(root)
    {
    }

    /// Nothing where there is none of that name. Errors: Storage.
    Result<std::optional<QByteArray>> read(const QByteArray &name) const;
    /// In place of what was there, of which nothing is left. Errors: Storage.
    Result<void> write(const QByteArray &name, const QByteArray &content) const;
    /// Those whose names begin so, in their order; names are whole. Errors: Storage.
    Result<std::vector<s3::Object>> list(const QByteArray &begin) const;
    /// The contents of listed ones. Errors: Storage.
    Result<std::vector<QByteArray>> readAll(const std::vector<s3::Object> &objects) const;
    /// Everything whose name begins so, all versions of it. Errors: Storage.
    Result<void> remove(const QByteArray &begin) const;

    static constexpr qint64 largest = qint64{64} * 1024 * 1024;

private:
    const BucketRoot &m_root;
};

} // namespace storage
