// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/bucketroot.h"

#include "storage/beneath.h"

#include <algorithm>

namespace {
constexpr qint64 nanosecondsInSecond = 1'000'000'000;
/// Neither a version nor an etag has any once it is encoded.
constexpr char tokenSeparator = ':';
constexpr std::chrono::minutes batchPatience(2);
constexpr size_t removedAtOnce = 1000;
} // namespace

QByteArray storage::bucketPrefixOf(const RootAddress &address)
{
    return address.path.isEmpty() ? QByteArray() : address.path.sliced(1) + '/';
}

FileToken storage::tokenOf(const s3::Object &object)
{
    // What is from before there were versions has no number of its own in every answer.
    const QByteArray version = object.version == "null" ? QByteArray() : object.version;
    return FileToken((s3::uriEncoded(version) + tokenSeparator + s3::uriEncoded(object.etag)).toStdString());
}

QByteArray storage::etagOf(const FileToken &token)
{
    const auto text = QByteArray::fromStdString(token.text());
    return QByteArray::fromPercentEncoding(text.sliced(text.indexOf(tokenSeparator) + 1));
}

FileIdentity storage::identityOf(const s3::Object &object)
{
    return {.token = tokenOf(object),
            .size = object.size,
            .modifiedNs = object.modified * nanosecondsInSecond,
            .links = 1,
            .changedNs = 0,
            .allocated = object.size};
}

storage::s3::Object storage::objectOf(const QByteArray &key, const FileIdentity &identity)
{
    const auto text = QByteArray::fromStdString(identity.token.text());
    const qsizetype separator = std::max<qsizetype>(0, text.indexOf(tokenSeparator));
    return {.key = key,
            .version = QByteArray::fromPercentEncoding(text.first(separator)),
            .etag = etagOf(identity.token),
            .size = identity.size,
            .modified = identity.modifiedNs / nanosecondsInSecond};
}

const storage::s3::Object *storage::currentOf(const std::vector<s3::Object> &versions)
{
    return versions.empty() || versions.front().isMarker || !versions.front().isLatest ? nullptr : &versions.front();
}

std::vector<storage::Found> storage::lookInBucket(const BucketRoot &root, std::span<const QByteArray> paths)
{
    std::vector<Found> found(paths.size());
    std::vector<QByteArray> keys;
    std::vector<size_t> places;
    for (size_t place = 0; place < paths.size(); ++place) {
        if (!isContentPath(paths[place])) {
            found[place] = {.state = FileState::Problem, .problem = Problem::OutsideRoot, .identity = {}};
            continue;
        }
        keys.push_back(root.keyOf(paths[place]));
        places.push_back(place);
    }
    const auto heads = root.client->head(keys);
    // "Not there" of a bucket that is not there, or that nobody may list, proves nothing.
    std::optional<bool> isBucketThere;
    for (size_t index = 0; index < places.size(); ++index) {
        Found &one = found[places[index]];
        if (heads[index]) {
            one = {.state = FileState::Present, .problem = Problem::None, .identity = identityOf(*heads[index])};
            continue;
        }
        const s3::Trouble &trouble = heads[index].error();
        if (trouble.cause == s3::Cause::NoKey && !isBucketThere)
            isBucketThere = root.client->facts().has_value();
        if (trouble.cause == s3::Cause::NoKey && *isBucketThere)
            continue;
        one = {.state = FileState::Problem,
               .problem = Problem::Unreadable,
               .identity = {},
               .error = trouble.cause == s3::Cause::NoKey ? EIO : trouble.toErrno()};
    }
    return found;
}

Result<std::optional<QByteArray>> storage::OwnObjects::read(const QByteArray &name) const
{
    const auto got = m_root.client->get(m_root.ownKey(name), largest);
    if (got)
        return std::optional(got->first);
    if (got.error().cause != s3::Cause::NoKey)
        return tl::unexpected(got.error().toError());
    return std::optional<QByteArray>();
}

Result<void> storage::OwnObjects::write(const QByteArray &name, const QByteArray &content) const
{
    const QByteArray key = m_root.ownKey(name);
    const auto put = m_root.client->put(key, content);
    if (!put)
        return tl::unexpected(put.error().toError());
    // What was there before is nobody's any more; where it stays it takes room and says nothing.
    const auto versions = m_root.client->versionsOf(std::span(&key, 1)).front();
    std::vector<s3::Deletion> old;
    for (const s3::Object &version : versions ? *versions : std::vector<s3::Object>()) {
        if (!version.isLatest && !version.version.isEmpty() && version.version != put->version)
            old.push_back({.key = key, .version = version.version});
    }
    if (!old.empty())
        m_root.client->remove(old, batchPatience);
    return {};
}

Result<std::vector<storage::s3::Object>> storage::OwnObjects::list(const QByteArray &begin) const
{
    std::vector<s3::Object> all;
    const auto listed = m_root.client->list(m_root.ownKey(begin), [&](std::vector<s3::Object> &&some) {
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
        return true;
    });
    if (!listed)
        return tl::unexpected(listed.error().toError());
    return all;
}

Result<std::vector<QByteArray>> storage::OwnObjects::readAll(const std::vector<s3::Object> &objects) const
{
    std::vector<QByteArray> keys;
    keys.reserve(objects.size());
    for (const s3::Object &object : objects)
        keys.push_back(object.key);
    std::vector<QByteArray> contents;
    for (auto &content : m_root.client->getAll(keys, largest)) {
        if (!content)
            return tl::unexpected(content.error().toError());
        contents.push_back(std::move(*content));
    }
    return contents;
}

Result<void> storage::OwnObjects::remove(const QByteArray &begin) const
{
    std::vector<s3::Deletion> all;
    const auto listed = m_root.client->listVersions(m_root.ownKey(begin), [&](std::vector<s3::Object> &&some) {
        for (const s3::Object &object : some)
            all.push_back({.key = object.key, .version = object.version});
        return true;
    });
    if (!listed)
        return tl::unexpected(listed.error().toError());
    for (size_t at = 0; at < all.size(); at += removedAtOnce) {
        const auto end = std::min(all.size(), at + removedAtOnce);
        const std::vector<s3::Deletion> some(all.begin() + static_cast<qsizetype>(at),
                                             all.begin() + static_cast<qsizetype>(end));
        for (const auto &removed : m_root.client->remove(some, batchPatience)) {
            if (!removed && removed.error().cause != s3::Cause::NoKey)
                return tl::unexpected(removed.error().toError());
        }
    }
    return {};
}
