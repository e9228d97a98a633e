// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/bucketstore.h"

#include "core/base/bytes.h"
#include "storage/bindingtext.h"
#include "storage/bucket/bucketcopying.h"
#include "storage/bucket/bucketlead.h"
#include "storage/bucket/bucketlisting.h"
#include "storage/bucket/bucketmanifest.h"
#include "storage/bucket/bucketremoval.h"
#include "storage/bucket/tier.h"
#include "storage/destination.h"
#include "storage/remote/wirevalues.h"
#include "storage/tr.h"

#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {
constexpr char markObject[] = "mark";
constexpr char consentsObject[] = "agreed";
constexpr qint64 largestConsents = qint64{64} * 1024;

/// The same for the same text everywhere and always.
quint64 numberOf(const QByteArray &text)
{
    return qFromBigEndian<quint64>(QCryptographicHash::hash(text, QCryptographicHash::Sha256).constData());
}

Error damaged(const storage::BucketRoot &root, const QByteArray &name)
{
    return {
        ErrorKind::Storage,
        Tr::tr("%1 in %2 is damaged.")
            .arg(bytes::displayName(QByteArray(storage::ownFolderName) + '/' + name), bytes::displayName(root.address)),
        {}};
}

/// One of our own objects as a map; nothing where it is not there.
Result<std::optional<QCborMap>> readMap(const storage::BucketRoot &root, const QByteArray &name)
{
    const auto content = storage::OwnObjects(root).read(name);
    if (!content)
        return tl::unexpected(content.error());
    if (!*content)
        return std::optional<QCborMap>();
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(**content, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return tl::unexpected(damaged(root, name));
    return std::optional(value.toMap());
}

QByteArray firstOf(const QProcessEnvironment &environment, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QString value = environment.value(QString::fromLatin1(name)); !value.isEmpty())
            return value.toUtf8();
    }
    return {};
}

storage::s3::BucketPlace bucketPlaceFor(const RootAddress &address, const ObjectStoreSettings &settings,
                                        const QProcessEnvironment &environment)
{
    storage::s3::BucketPlace place{.endpoint = settings.endpoint, .region = settings.region, .bucket = address.host};
    if (place.region.isEmpty())
        place.region = firstOf(environment, {"AWS_REGION", "AWS_DEFAULT_REGION"});
    if (place.region.isEmpty())
        place.region = "us-east-1";
    if (place.endpoint.isEmpty())
        place.endpoint = firstOf(environment, {"AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"});
    if (place.endpoint.isEmpty())
        place.endpoint = "https://s3." + place.region + ".amazonaws.com";
    while (place.endpoint.endsWith('/'))
        place.endpoint.chop(1);
    return place;
}
} // namespace

storage::BucketStore::BucketStore(BucketRoot root, QString user)
    : Store(root.directory)
    , m_root(std::move(root))
    , m_user(std::move(user))
{
}

std::shared_ptr<storage::s3::BucketClient> storage::BucketStore::clientFor(const ObjectStoreSettings &settings,
                                                                           const RootAddress &address,
                                                                           const QProcessEnvironment &environment)
{
    return std::make_shared<s3::BucketClient>(bucketPlaceFor(address, settings, environment), environment,
                                              settings.key);
}

Result<std::unique_ptr<storage::BucketStore>> storage::BucketStore::open(const Target &target, Directory directory,
                                                                         std::shared_ptr<s3::BucketClient> client)
{
    const QByteArray text = target.root(directory).path;
    const auto address = RootAddress::parse(text);
    if (!address)
        return tl::unexpected(address.error());
    BucketRoot root{.client = std::move(client),
                    .address = text,
                    .prefix = bucketPrefixOf(*address),
                    .directory = directory,
                    .capacityBytes = target.objectStore.capacityBytes};
    if (const QByteArray &reports = target.root(directory).reports; !reports.isEmpty()) {
        const auto place = RootAddress::parse(reports);
        if (!place)
            return tl::unexpected(place.error());
        root.reports = clientFor(target.objectStore, *place, root.client->environment());
        root.reportFolder = bucketPrefixOf(*place);
    }
    const auto credentials = root.client->credentials();
    if (!credentials)
        return tl::unexpected(credentials.error());
    // Whether it is there, and may be listed: what else could be said of it would be wrong.
    const auto listed = root.client->ask(s3::Question{
        .query = {{"list-type", "2"}, {"max-keys", "1"}, {"encoding-type", "url"}, {"prefix", root.prefix}}});
    if (!listed)
        return tl::unexpected(listed.error().toError());
    if (!s3::readPage(listed->body))
        return tl::unexpected(s3::nonsense(root.client->name(), Tr::tr("what should be a list is none")).toError());
    return std::make_unique<BucketStore>(std::move(root), QString::fromUtf8(credentials->accessKey));
}

RootIdentity storage::BucketStore::identity() const
{
    const auto bound = binding();
    return {.id = bound && *bound ? (*bound)->id : QString(),
            .inode = numberOf(m_root.client->place().bucket + '/' + m_root.prefix),
            .volume = device()};
}

quint64 storage::BucketStore::device() const
{
    return numberOf(m_root.client->place().endpoint + '/' + m_root.client->place().bucket);
}

Result<bool> storage::BucketStore::isInside(const Store &other) const
{
    const auto *bucket = dynamic_cast<const BucketStore *>(&other);
    return bucket && bucket->device() == device() && m_root.prefix.startsWith(bucket->m_root.prefix);
}

Result<bool> storage::BucketStore::isInsideBoundOne() const
{
    std::vector<QByteArray> keys;
    for (qsizetype end = m_root.prefix.lastIndexOf('/', -2); !m_root.prefix.isEmpty();
         end = m_root.prefix.lastIndexOf('/', end - 1)) {
        keys.push_back(m_root.prefix.first(end + 1) + ownFolderName + '/' + bindingName);
        if (end <= 0)
            break;
    }
    for (const auto &found : m_root.client->head(keys)) {
        if (!found && found.error().cause != s3::Cause::NoKey)
            return tl::unexpected(found.error().toError());
        if (found)
            return true;
    }
    return false;
}

Result<std::optional<storage::Binding>> storage::BucketStore::binding() const
{
    const auto content = OwnObjects(m_root).read(bindingName);
    if (!content)
        return tl::unexpected(content.error());
    if (!*content)
        return std::optional<Binding>();
    const auto binding = bindingOfText(**content);
    return binding ? Result<std::optional<Binding>>(*binding) : tl::unexpected(damaged(m_root, bindingName));
}

Result<void> storage::BucketStore::bind(const Binding &binding) const
{
    return OwnObjects(m_root).write(bindingName, bindingText(binding));
}

Result<void> storage::BucketStore::unbind() const
{
    const auto runs = quarantinedRuns();
    if (!runs)
        return tl::unexpected(runs.error());
    for (const QuarantinedRun &run : *runs) {
        if (run.files > 0)
            return failure(ErrorKind::Storage,
                           Tr::tr("In the quarantine of %1 there are still files, of run %2: bring them back or purge "
                                  "them first.")
                               .arg(bytes::displayName(m_root.address), run.run.value));
    }
    // All but who leads, who may go on to.
    for (const char *name : {"manifests/", "quarantine/", "probe-", consentsObject, markObject, bindingName}) {
        if (const auto removed = OwnObjects(m_root).remove(name); !removed)
            return removed;
    }
    return {};
}

Result<void> storage::BucketStore::requireOwnFolder() const
{
    const auto bound = binding();
    if (!bound)
        return tl::unexpected(bound.error());
    return *bound ? Result<void>()
                  : failure(ErrorKind::Storage,
                            Tr::tr("%1 is not set up: there is no %2 in it.")
                                .arg(bytes::displayName(m_root.address), QString::fromLatin1(ownFolderName)));
}

Result<std::optional<storage::RootMark>> storage::BucketStore::mark() const
{
    return readMap(m_root, markObject).map([](const std::optional<QCborMap> &map) {
        return map ? std::optional(wire::markFrom(*map)) : std::nullopt;
    });
}

Result<void> storage::BucketStore::setMark(const RootMark &mark) const
{
    return OwnObjects(m_root).write(markObject, QCborValue(wire::toCbor(mark)).toCbor());
}

Result<storage::RootConsents> storage::BucketStore::consents() const
{
    return readMap(m_root, consentsObject).map([](const std::optional<QCborMap> &map) {
        return map ? wire::consentsFrom(*map) : RootConsents();
    });
}

Result<void> storage::BucketStore::setConsents(const RootConsents &consents) const
{
    const QByteArray content = QCborValue(wire::toCbor(consents)).toCbor();
    if (content.size() > largestConsents)
        return failure(ErrorKind::Storage,
                       Tr::tr("Too much has been agreed for the folder %1 and not been used yet.")
                           .arg(bytes::displayName(m_root.address)));
    return OwnObjects(m_root).write(consentsObject, content);
}

storage::Listing storage::BucketStore::list(const std::stop_token &stop, const Counted &progress) const
{
    return listBucket(m_root, stop, progress);
}

storage::Census storage::BucketStore::measure(const Listing &listing, const std::stop_token &stop,
                                              const Counted &progress) const
{
    Census census = measureBucket(m_root, listing, stop, progress);
    HiddenContent hidden = *census.hidden();
    const auto runs = hidden.versions ? quarantinedRuns() : QList<QuarantinedRun>();
    if (!runs)
        hidden = {.versions = {}, .uploads = hidden.uploads};
    for (const QuarantinedRun &run : runs.value_or(QList<QuarantinedRun>())) {
        // It is hidden, each behind a marker, and counted as what it is elsewhere. It may have come since the list.
        hidden.versions->count = std::max<qint64>(0, hidden.versions->count - run.files);
        hidden.versions->bytes = std::max<qint64>(0, hidden.versions->bytes - run.bytes);
        hidden.markers = std::max<qint64>(0, hidden.markers - run.files);
    }
    census.setHidden(hidden);
    return census;
}

Result<QByteArray> storage::BucketStore::read(const QByteArray &path, qint64 limit) const
{
    const auto got = m_root.client->get(m_root.keyOf(path), limit);
    if (got)
        return got->first;
    if (got.error().cause == s3::Cause::NoKey)
        return failure(
            ErrorKind::NotFound,
            Tr::tr("There is no %1 in %2.").arg(bytes::displayName(path), bytes::displayName(m_root.address)));
    return tl::unexpected(got.error().toError());
}

std::unique_ptr<storage::Copying> storage::BucketStore::copyTo(const Destination &destination) const
{
    return std::make_unique<BucketCopying>(m_root, destination.descriptor());
}

Result<Volume> storage::BucketStore::volume() const
{
    const auto facts = m_root.client->facts();
    if (!facts)
        return tl::unexpected(facts.error().toError());
    const qint64 capacity = facts->quotaBytes.value_or(m_root.capacityBytes);
    if (capacity <= 0)
        return failure(ErrorKind::Storage,
                       Tr::tr("The server of %1 does not say how much room there is: set s3.capacity to what you "
                              "allow for it.")
                           .arg(bytes::displayName(m_root.address)));
    const auto used = facts->usedBytes ? Result<qint64>(*facts->usedBytes) : sumOfBucket(m_root);
    if (!used)
        return tl::unexpected(used.error());
    const qint64 free = std::max<qint64>(0, capacity - *used);
    return Volume{.totalBytes = std::max(capacity, *used), .freeBytes = free, .availableBytes = free};
}

storage::FileSystem storage::BucketStore::fileSystem() const
{
    return {.name = u"S3"_s, .locksHereOnly = false, .confinesPaths = true};
}

std::optional<storage::FileSystem::Tried> storage::BucketStore::tryOut() const
{
    const auto abilities = requireOwnFolder().and_then([&] { return proveAbilities(m_root); });
    if (!abilities)
        return std::nullopt;
    return FileSystem::Tried{.comesBack = abilities->mayRemove() ? FileSystem::Tried::Return::AtOnce
                                                                 : FileSystem::Tried::Return::Never,
                             .syncsFolders = true,
                             .foldsCase = false};
}

Result<storage::Usage> storage::BucketStore::ownUsage() const
{
    Usage usage;
    const auto runs = quarantinedRuns();
    const auto own = runs ? OwnObjects(m_root).list({}) : tl::unexpected(runs.error());
    if (!own)
        return tl::unexpected(own.error());
    for (const QuarantinedRun &run : *runs) {
        usage.files += run.files;
        usage.allocated += run.bytes;
    }
    for (const s3::Object &object : *own)
        usage.allocated += object.size;
    return usage;
}

storage::RootAccess storage::BucketStore::access() const
{
    RootAccess access;
    access.folder.isSearchable = true; // it was listed when it was opened
    access.folder.isWritable = tryOut().has_value();
    access.quarantine = access.folder.isWritable ? RootAccess::Quarantine::Writable : RootAccess::Quarantine::Closed;
    return access;
}

std::optional<storage::ObjectStoreFacts> storage::BucketStore::objectStore() const
{
    // Nothing is written where nobody has agreed to anything.
    const auto bound = requireOwnFolder();
    ObjectStoreFacts facts = findObjectStoreFacts(m_root, bound.has_value());
    if (!bound)
        facts.trialTrouble = bound.error().message;
    return facts;
}

Result<QList<storage::QuarantinedRun>> storage::BucketStore::quarantinedRuns() const
{
    const auto names = ReceiptLog::runs(m_root);
    if (!names)
        return tl::unexpected(names.error());
    QList<QuarantinedRun> runs;
    for (const RunId &name : *names) {
        ReceiptLog log(m_root, name);
        if (const auto read = log.refresh(); !read)
            return tl::unexpected(read.error());
        QuarantinedRun run{.run = name};
        for (const auto &[path, receipt] : log.receipts()) {
            ++run.files;
            run.bytes += receipt.content.size;
        }
        runs << run;
    }
    return runs;
}

Result<QList<QByteArray>> storage::BucketStore::quarantinedFiles(const RunId &run) const
{
    ReceiptLog log(m_root, run);
    if (const auto read = log.refresh(); !read)
        return tl::unexpected(read.error());
    QList<QByteArray> paths;
    for (const auto &[path, receipt] : log.receipts())
        paths << path;
    return paths;
}

bool storage::BucketStore::forEachQuarantined(const std::stop_token &stop,
                                              const std::function<void(QByteArrayView path)> &consume) const
{
    const auto names = ReceiptLog::runs(m_root);
    for (const RunId &name : names.value_or(QList<RunId>())) {
        ReceiptLog log(m_root, name);
        if (stop.stop_requested() || !log.refresh())
            return false;
        // More is known than there is, never less.
        for (const auto *all : {&log.receipts(), &log.claims()}) {
            for (const auto &[path, receipt] : *all)
                consume(path);
        }
    }
    return names.has_value();
}

Result<std::unique_ptr<storage::Manifest>> storage::BucketStore::manifest(const RunId &run) const
{
    return BucketManifest::open(m_root, run);
}

Result<storage::ManifestContent> storage::BucketStore::readManifest(const RunId &run) const
{
    return BucketManifest::read(m_root, run);
}

Result<QList<RunId>> storage::BucketStore::manifests() const
{
    return BucketManifest::list(m_root);
}

bool storage::BucketStore::removeManifest(const RunId &run) const
{
    return BucketManifest::remove(m_root, run).has_value();
}

Result<std::unique_ptr<storage::RootLead>> storage::BucketStore::lead(const QString &holder) const
{
    return leadBucket(m_root, holder);
}

Result<std::unique_ptr<storage::Removal>> storage::BucketStore::beginRemoval(const RunId &run, MayAct mayAct) const
{
    if (const auto isThere = requireOwnFolder(); !isThere)
        return tl::unexpected(isThere.error());
    auto removal = BucketRemoval::open(m_root, run, std::move(mayAct));
    if (!removal)
        return tl::unexpected(removal.error());
    return std::unique_ptr<Removal>(std::move(*removal));
}
