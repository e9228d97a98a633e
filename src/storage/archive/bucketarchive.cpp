// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/archive/bucketarchive.h"

#include "core/base/bytes.h"
#include "storage/archive/archivemarker.h"
#include "storage/bucket/bucketstore.h"
#include "storage/tr.h"

#include <QCryptographicHash>
#include <algorithm>
#include <cerrno>
#include <deque>
#include <map>

using namespace Qt::StringLiterals;

namespace {
using storage::s3::Object;
using storage::s3::Trouble;

/// As all servers have it.
constexpr qsizetype longestKey = 1024;
/// What is larger is sent in parts of this size, of which one at a time is in memory.
constexpr qint64 partBytes = qint64{8} * 1024 * 1024;
constexpr std::chrono::minutes batchPatience(2);
/// Content is read once more where it stops coming.
constexpr int readings = 3;

/// A sentence as the reason in another one.
QString fragmentOf(const Trouble &trouble)
{
    QString reason = trouble.sentence;
    if (reason.endsWith(u'.'))
        reason.chop(1);
    return reason;
}

tl::unexpected<Error> failed(const Trouble &trouble)
{
    return failure(trouble.cause == storage::s3::Cause::NoKey ? ErrorKind::NotFound : ErrorKind::Storage,
                   fragmentOf(trouble));
}

/// Whatever the server has said: what lies there now tells what has become of it.
bool isSettledByLooking(const Trouble &trouble)
{
    return trouble.mayHaveActed || trouble.cause == storage::s3::Cause::Precondition;
}

/// As other programs write it down, too: seconds since the epoch, with a fraction.
storage::s3::Pairs keptOf(qint64 modifiedNs)
{
    constexpr qint64 second = 1'000'000'000;
    const qint64 seconds = modifiedNs >= 0 ? modifiedNs / second : -((-modifiedNs + second - 1) / second);
    const QByteArray fraction = QByteArray::number(modifiedNs - seconds * second).rightJustified(9, '0');
    return {{"x-amz-meta-mtime", QByteArray::number(seconds) + '.' + fraction}};
}

/// Of what the server gives out.
std::vector<storage::s3::Answer<QByteArray>> sumsOf(storage::s3::BucketClient &client, std::span<const Object> objects)
{
    std::deque<QCryptographicHash> sums;
    for (size_t place = 0; place < objects.size(); ++place)
        sums.emplace_back(QCryptographicHash::Sha256);
    const auto got = client.get(objects, [&](size_t place, QByteArrayView piece) {
        sums[place].addData(piece);
        return true;
    });
    std::vector<storage::s3::Answer<QByteArray>> results;
    for (size_t place = 0; place < objects.size(); ++place)
        results.push_back(got[place].map([&] { return sums[place].result(); }));
    return results;
}

/// The parts of so large a file: it must not have more of them than a server takes.
qint64 partBytesFor(qint64 size)
{
    constexpr qint64 step = qint64{1024} * 1024;
    const qint64 least = (size / storage::s3::Uploads::mostParts / step + 1) * step;
    return std::max(partBytes, least);
}
} // namespace

/// In memory while it is small; else an upload that has no place yet.
class storage::BucketArchive::Copy : public ArchiveCopy {
public:
    Copy(BucketArchive &archive, QByteArray key, const FileIdentity &file)
        : m_archive(archive)
        , m_key(std::move(key))
        , m_kept(keptOf(file.modifiedNs))
        , m_partBytes(partBytesFor(file.size))
    {
    }
    ~Copy() override
    {
        // Where that does not go now it is done when the run is held again.
        if (!m_upload.id.isEmpty()) [[maybe_unused]]
            const auto ended = m_archive.m_uploads.end(m_upload);
    }

    Result<void> write(QByteArrayView piece) override
    {
        while (!piece.isEmpty()) {
            // What is there is compared: nothing need be sent for that.
            if (m_isThere)
                return {};
            const qsizetype some = std::min<qsizetype>(piece.size(), m_partBytes - m_content.size());
            m_content.append(piece.first(some));
            piece = piece.sliced(some);
            // The last one stays for the end, so that what fits into one part is not sent in parts.
            if (m_content.size() == m_partBytes && !piece.isEmpty()) {
                if (const auto sent = sendPart(); !sent)
                    return sent;
            }
        }
        return {};
    }

    const QByteArray &key() const { return m_key; }
    const QByteArray &content() const { return m_content; }
    const s3::Pairs &kept() const { return m_kept; }
    bool isSmall() const { return m_upload.id.isEmpty(); }
    /// Something lay at its key since before, so that nothing was sent.
    bool wasThere() const { return m_isThere; }

    s3::Answer<Object> complete(bool isNew)
    {
        if (!m_content.isEmpty()) {
            const auto etag = m_archive.m_uploads.send(m_upload, static_cast<int>(m_etags.size()) + 1, m_content);
            if (!etag)
                return tl::unexpected(etag.error());
            m_etags << *etag;
            m_content.clear();
        }
        auto completed = m_archive.m_uploads.complete(m_upload, m_etags, isNew);
        if (completed)
            m_upload = {};
        return completed;
    }

private:
    Result<void> sendPart()
    {
        if (m_upload.id.isEmpty()) {
            const auto there = m_archive.m_client->head(std::span(&m_key, 1)).front();
            m_isThere = there.has_value();
            if (m_isThere) {
                m_content.clear();
                return {};
            }
            auto upload = m_archive.m_uploads.begin(m_key, m_kept);
            if (!upload)
                return failed(upload.error());
            m_upload = std::move(*upload);
        }
        const auto etag = m_archive.m_uploads.send(m_upload, static_cast<int>(m_etags.size()) + 1, m_content);
        if (!etag)
            return failed(etag.error());
        m_etags << *etag;
        m_content.clear();
        return {};
    }

    BucketArchive &m_archive;
    const QByteArray m_key;
    const s3::Pairs m_kept;
    const qint64 m_partBytes;
    QByteArray m_content; ///< Of one part at the most.
    s3::Upload m_upload;
    QByteArrayList m_etags; ///< Of the parts that were sent.
    bool m_isThere = false;
};

/// One copy that is being finished.
struct storage::BucketArchive::Finishing {
    Copy *copy = nullptr;
    QByteArray sha256;
    std::optional<Object> there = {}; ///< What lies at the key.
    std::optional<Object> ours = {}; ///< What we have written there.
    std::optional<Trouble> trouble = {}; ///< Why nothing does.
    QString objection = {}; ///< Empty: it lies there as it should.
};

Result<std::unique_ptr<storage::Archive>>
storage::BucketArchive::open(const RootAddress &address, const QString &expected, const ObjectStoreSettings &settings)
{
    auto archive = reach(address, settings);
    if (!archive)
        return tl::unexpected(archive.error());
    const QString shown = bytes::displayName(address.toBytes());
    const auto found = archiveIdAt({.shown = shown,
                                    .read = [&] { return (*archive)->readMarker(shown); },
                                    .write = [&] { return (*archive)->writeMarker(shown); }},
                                   expected);
    if (!found)
        return tl::unexpected(found.error());
    (*archive)->m_name = {address.toBytes(), *found};
    return std::move(*archive);
}

Result<std::unique_ptr<storage::BucketArchive>> storage::BucketArchive::reach(const RootAddress &address,
                                                                              const ObjectStoreSettings &settings)
{
    auto client = BucketStore::clientFor(settings, address, QProcessEnvironment::systemEnvironment());
    if (const auto credentials = client->credentials(); !credentials)
        return tl::unexpected(credentials.error());
    return std::unique_ptr<BucketArchive>(new BucketArchive(std::move(client), bucketPrefixOf(address)));
}

Result<storage::ArchiveLook> storage::BucketArchive::look(const RootAddress &address,
                                                          const ObjectStoreSettings &settings)
{
    const auto archive = reach(address, settings);
    const auto id
        = archive.and_then([&](const auto &there) { return there->readMarker(bytes::displayName(address.toBytes())); });
    if (!id)
        return tl::unexpected(id.error());
    ArchiveLook look{*id, {}};
    // To add up a bucket by its list may take an hour.
    const auto facts = (*archive)->m_client->facts();
    const qint64 capacity = facts ? facts->quotaBytes.value_or(settings.capacityBytes) : 0;
    if (capacity > 0 && facts->usedBytes) {
        const qint64 free = std::max<qint64>(0, capacity - *facts->usedBytes);
        look.room
            = Volume{.totalBytes = std::max(capacity, *facts->usedBytes), .freeBytes = free, .availableBytes = free};
    }
    return look;
}

Result<QString> storage::BucketArchive::readMarker(const QString &shown)
{
    const auto got = m_client->get(m_prefix + archiveMarkerName, longestArchiveMarker);
    if (got)
        return archiveIdOf(got->first, shown);
    // "Not there" of a bucket that is not there says nothing.
    const auto facts = got.error().cause == s3::Cause::NoKey ? m_client->facts() : tl::unexpected(got.error());
    return facts ? Result<QString>(QString()) : failure(ErrorKind::Storage, facts.error().sentence);
}

Result<void> storage::BucketArchive::writeMarker(const QString &shown)
{
    const QByteArray key = m_prefix + archiveMarkerName;
    const QByteArray text = archiveMarkerText(newArchiveId());
    auto put = m_client->put(key, text, {.isNew = true});
    if (!put && put.error().cause == s3::Cause::Unsupported)
        put = m_client->put(key, text);
    // Another one's is as good.
    if (put || isSettledByLooking(put.error()))
        return {};
    return failure(ErrorKind::Storage, Tr::tr("%1 cannot be made an archive: %2.").arg(shown, fragmentOf(put.error())));
}

Result<void> storage::BucketArchive::hold(const RunId &run)
{
    const auto prefix = pathInArchive({run, Directory::Screenshots, "x"});
    if (!prefix)
        return tl::unexpected(prefix.error());
    if (m_held == run)
        return {};
    if (const auto ended = m_uploads.endAll(m_prefix + run.value.toUtf8() + '/'); !ended)
        return failed(ended.error());
    m_held = run;
    return {};
}

Result<QByteArray> storage::BucketArchive::keyOf(const ArchivePlace &place) const
{
    auto path = pathInArchive(place);
    if (path && m_prefix.size() + path->size() > longestKey)
        return errnoFailure(ENAMETOOLONG);
    return path.map([&](const QByteArray &name) { return m_prefix + name; });
}

Result<std::unique_ptr<storage::ArchiveCopy>> storage::BucketArchive::begin(const ArchivePlace &place,
                                                                            const FileIdentity &file)
{
    if (place.run != m_held)
        return failure(ErrorKind::Storage, describe(Problem::NotAFileName));
    return keyOf(place).map([&](const QByteArray &key) -> std::unique_ptr<ArchiveCopy> {
        return std::make_unique<Copy>(*this, key, file);
    });
}

std::vector<Result<void>> storage::BucketArchive::finish(std::span<const WrittenCopy> copies)
{
    std::vector<Finishing> all;
    std::vector<Finishing *> some;
    for (const WrittenCopy &one : copies)
        all.push_back({.copy = static_cast<Copy *>(one.copy), .sha256 = one.sha256});
    some.reserve(all.size());
    for (Finishing &one : all)
        some.push_back(&one);
    look(some);
    std::erase_if(some, [](const Finishing *one) { return one->there || one->trouble->cause != s3::Cause::NoKey; });
    send(some);
    // Of what nobody knows what has become, or where somebody was faster.
    std::erase_if(some, [](const Finishing *one) { return one->there || !isSettledByLooking(*one->trouble); });
    look(some);
    compare(all);
    std::vector<Result<void>> finished;
    finished.reserve(all.size());
    for (const Finishing &one : all)
        finished.push_back(one.objection.isEmpty() ? Result<void>() : failure(ErrorKind::Storage, one.objection));
    return finished;
}

/// What lies at the keys; where nothing does, what was in the way before stays said.
void storage::BucketArchive::look(std::span<Finishing *const> some)
{
    std::vector<QByteArray> keys;
    for (const Finishing *one : some)
        keys.push_back(one->copy->key());
    const auto heads = m_client->head(keys);
    for (size_t place = 0; place < some.size(); ++place) {
        if (heads[place])
            some[place]->there = *heads[place];
        else if (!some[place]->trouble || heads[place].error().cause != s3::Cause::NoKey)
            some[place]->trouble = heads[place].error();
    }
}

void storage::BucketArchive::send(std::span<Finishing *const> some)
{
    std::vector<Finishing *> small;
    for (Finishing *one : some) {
        if (one->copy->wasThere())
            continue; // And is not any more: the next try sends it.
        if (one->copy->isSmall())
            small.push_back(one);
        else
            sendLarge(*one);
    }
    sendSmall(small);
    if (m_hasConditions)
        return;
    std::erase_if(small,
                  [](const Finishing *one) { return one->there || one->trouble->cause != s3::Cause::Unsupported; });
    if (!small.empty())
        sendSmall(small);
}

void storage::BucketArchive::sendSmall(std::span<Finishing *const> some)
{
    std::vector<s3::NewObject> objects;
    for (const Finishing *one : some)
        objects.push_back({.key = one->copy->key(),
                           .content = one->copy->content(),
                           .headers = one->copy->kept(),
                           .condition = {.isNew = m_hasConditions}});
    const auto answers = m_client->put(objects);
    for (size_t place = 0; place < some.size(); ++place) {
        if (answers[place]) {
            some[place]->ours = some[place]->there = *answers[place];
            continue;
        }
        some[place]->trouble = answers[place].error();
        // It was looked before, and that is all that goes here.
        m_hasConditions = m_hasConditions && answers[place].error().cause != s3::Cause::Unsupported;
    }
}

void storage::BucketArchive::sendLarge(Finishing &one)
{
    auto completed = one.copy->complete(m_hasConditions);
    if (!completed && completed.error().cause == s3::Cause::Unsupported && m_hasConditions) {
        m_hasConditions = false;
        completed = one.copy->complete(false);
    }
    if (!completed) {
        one.trouble = completed.error();
        return;
    }
    one.ours = *completed;
    // Its size and etag are said nowhere else.
    Finishing *const alone = &one;
    look(std::span(&alone, 1));
}

/// What lies there is compared, at the version that is ours where there are versions.
void storage::BucketArchive::compare(std::vector<Finishing> &all)
{
    std::vector<Finishing *> open;
    for (Finishing &one : all) {
        if (one.there)
            open.push_back(&one);
        else
            one.objection = fragmentOf(*one.trouble);
    }
    for (int reading = 1; reading <= readings && !open.empty(); ++reading) {
        std::vector<Object> objects;
        objects.reserve(open.size());
        for (const Finishing *one : open)
            objects.push_back(*one->there);
        const auto sums = sumsOf(*m_client, objects);
        std::vector<Finishing *> again;
        for (size_t place = 0; place < open.size(); ++place) {
            open[place]->objection
                = sums[place] ? objectionTo(*open[place], *sums[place]) : fragmentOf(sums[place].error());
            // The connection, or the server for a moment.
            if (!sums[place] && sums[place].error().mayHaveActed)
                again.push_back(open[place]);
        }
        open = std::move(again);
    }
}

QString storage::BucketArchive::objectionTo(const Finishing &one, const QByteArray &sum)
{
    if (sum == one.sha256)
        return {};
    if (!one.ours || one.ours->version != one.there->version)
        return Tr::tr("another file has its place in the archive");
    // By its version, which hits nothing else; where there are none it stays, in the way of another try.
    if (!one.ours->version.isEmpty() && one.ours->version != "null") [[maybe_unused]]
        const auto removed = m_client->remove({.key = one.copy->key(), .version = one.ours->version});
    return Tr::tr("its copy does not read back as it was written");
}

Result<void> storage::BucketArchive::read(const ArchivePlace &place, const Consume &consume)
{
    const auto key = keyOf(place);
    if (!key)
        return tl::unexpected(key.error());
    const auto there = m_client->head(std::span(&*key, 1)).front();
    if (!there)
        return failed(there.error());
    Result<void> taken;
    const auto got = m_client->get(*there,
                                   [&](QByteArrayView piece) {
                                       taken = consume(piece);
                                       return taken.has_value();
                                   },
                                   {});
    return !taken ? taken : got ? Result<void>() : failed(got.error());
}

std::vector<Result<QByteArray>> storage::BucketArchive::readWhole(std::span<const ArchivePlace> places, qint64 limit)
{
    std::vector<Result<QByteArray>> contents(places.size());
    std::vector<QByteArray> keys;
    std::vector<size_t> of;
    for (size_t place = 0; place < places.size(); ++place) {
        const auto key = keyOf(places[place]);
        if (!key) {
            contents[place] = tl::unexpected(key.error());
            continue;
        }
        keys.push_back(*key);
        of.push_back(place);
    }
    const auto got = m_client->getAll(keys, limit);
    for (size_t index = 0; index < keys.size(); ++index)
        contents[of[index]] = got[index] ? Result<QByteArray>(*got[index]) : failed(got[index].error());
    return contents;
}

/// All versions of each, so that nothing of it takes up room; then it is looked whether that is so.
std::vector<Result<bool>> storage::BucketArchive::remove(std::span<const ArchivePlace> places)
{
    std::vector<Result<bool>> removed(places.size(), Result<bool>(false));
    std::vector<QByteArray> keys;
    std::vector<size_t> of;
    for (size_t place = 0; place < places.size(); ++place) {
        const auto key = keyOf(places[place]);
        if (key && places[place].run == m_held) {
            keys.push_back(*key);
            of.push_back(place);
        } else {
            removed[place]
                = key ? failure(ErrorKind::Storage, describe(Problem::NotAFileName)) : tl::unexpected(key.error());
        }
    }
    std::vector<s3::Deletion> deletions;
    const auto before = m_client->versionsOf(keys);
    for (size_t index = 0; index < keys.size(); ++index) {
        for (const Object &object : before[index].value_or(std::vector<Object>()))
            deletions.push_back({.key = object.key, .version = object.version});
    }
    std::map<QByteArray, Trouble> troubles;
    constexpr size_t removedAtOnce = 1000;
    for (size_t begin = 0; begin < deletions.size(); begin += removedAtOnce) {
        const auto some = std::span(deletions).subspan(begin, std::min(removedAtOnce, deletions.size() - begin));
        const auto answers = m_client->remove(std::vector<s3::Deletion>(some.begin(), some.end()), batchPatience);
        for (size_t index = 0; index < some.size(); ++index) {
            if (!answers[index])
                troubles.emplace(some[index].key, answers[index].error());
        }
    }
    const auto after = deletions.empty() ? before : m_client->versionsOf(keys);
    for (size_t index = 0; index < keys.size(); ++index) {
        Result<bool> &one = removed[of[index]];
        const auto trouble = troubles.find(keys[index]);
        if (!before[index] || !after[index])
            one = failed((before[index] ? after[index] : before[index]).error());
        else if (after[index]->empty())
            one = !before[index]->empty();
        else
            one = failure(ErrorKind::Storage,
                          trouble != troubles.end()
                              ? fragmentOf(trouble->second)
                              : Tr::tr("the server says that it is gone, and it is there as before"));
    }
    return removed;
}
