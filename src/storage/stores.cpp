// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"

#include "core/base/socketfolder.h"
#include "storage/bucket/bucketstore.h"
#include "storage/localstore.h"
#include "storage/remote/remotestore.h"
#include "storage/tr.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {
/// How long a place that cannot be reached is not tried again: several look at once.
constexpr std::chrono::seconds failureLasts(2);
/// For signing in where a person answers: passwords are looked up, other machines are asked.
constexpr std::chrono::minutes personsPatience(5);
/// As libpq looks for it below the folder that it is given.
constexpr char socketName[] = "/.s.PGSQL.5432";
/// sockaddr_un has no room for more.
constexpr qsizetype longestSocket = 100;
} // namespace

/// One helper, started when somebody first asks and again after it was lost; or a bucket's server, which is asked.
struct storage::Stores::Way {
    explicit Way(std::shared_ptr<s3::BucketClient> client)
        : bucket(std::move(client))
    {
    }

    /// `forwarded`: what the same connection brings here; empty: nothing. `image`: see HelperStart.
    Way(const RootAddress &address, const SignIn &signIn, QList<QByteArray> roots, const QByteArray &forwarded,
        const QByteArray &image)
        : order({.command = {},
                 .place = address.placeForPeople(),
                 .roots = std::move(roots),
                 .check = address.checkCommand(),
                 .scheme = address.scheme})
    {
        HelperStart start{.mayAsk = signIn.isPossible(), .forwarded = {}, .image = image};
        if (!forwarded.isEmpty()) {
            socketFolder.emplace(socketFolderTemplate());
            if (socketFolder->isValid() && socket().size() < longestSocket)
                start.forwarded = socket() + ':' + forwarded;
        }
        order.command = address.helperCommand(start);
        // The desktop asks for pkexec, whoever is there to answer ssh.
        if (signIn.isPossible() || address.scheme == RootAddress::Scheme::Pkexec)
            timing.opening = personsPatience;
        if (!signIn.isPossible())
            return;
        order.environment = signIn.environment;
        order.environment << "SSH_ASKPASS=" + signIn.program << "SSH_ASKPASS_REQUIRE=force"
                          << "SUDO_ASKPASS=" + signIn.program << signIn.placeVariable + '=' + order.place.toUtf8();
    }

    QByteArray socket() const { return QFile::encodeName(socketFolder->path()) + socketName; }

    using Opened = tl::expected<std::shared_ptr<Link>, LinkFailure>;
    Opened open()
    {
        const std::scoped_lock lock(mutex);
        if (link && link->isAlive())
            return link;
        // Whoever has waited for the one before asks for the same. The desktop's question is not repeated to whoever
        // has just closed it.
        const bool isDismissed
            = failure && failure->at == LinkStep::SignIn && order.scheme == RootAddress::Scheme::Pkexec;
        if (failure && (isDismissed || std::chrono::steady_clock::now() - failedAt < failureLasts))
            return tl::unexpected(*failure);
        // ssh leaves it where it is killed, and takes none that is there.
        if (socketFolder && socketFolder->isValid())
            QFile::remove(QFile::decodeName(socket()));
        {
            const std::scoped_lock stopping(stopMutex);
            stop = {};
            timing.stop = stop.get_token();
        }
        auto opened = Link::open(order, timing);
        failure = opened ? std::nullopt : std::optional(opened.error());
        failedAt = std::chrono::steady_clock::now();
        if (opened)
            link = *opened;
        return opened;
    }

    Result<std::shared_ptr<Link>> connect()
    {
        return open().map_error([](const LinkFailure &trouble) { return trouble.error; });
    }

    Reach reach()
    {
        const auto opened = open();
        return {.place = order.place,
                .failure = opened ? std::nullopt : std::optional(opened.error()),
                .helper = opened ? (*opened)->facts() : HelperFacts()};
    }

    /// Ends an opening that is under way.
    void endOpening()
    {
        const std::scoped_lock lock(stopMutex);
        stop.request_stop();
    }

    const std::shared_ptr<s3::BucketClient> bucket; ///< Then there is no helper.
    LinkOrder order;
    LinkTiming timing;
    std::optional<QTemporaryDir> socketFolder; ///< Of what is forwarded.
    std::mutex mutex;
    std::shared_ptr<Link> link;
    std::optional<LinkFailure> failure; ///< Of the last attempt.
    std::chrono::steady_clock::time_point failedAt;
    std::mutex stopMutex;
    std::stop_source stop;
};

namespace {
/// Another key is another way; it is not kept once more for that.
QByteArray fingerprintOf(const ObjectStoreKey &key)
{
    return QCryptographicHash::hash((key.id + u'\0' + key.secret).toUtf8(), QCryptographicHash::Sha256);
}

/// The folder by whose connection a database comes: the first one behind ssh.
std::optional<RootAddress> sshPlaceOf(const Target &target)
{
    for (const Directory directory : directories) {
        const auto address = RootAddress::parse(target.root(directory).path);
        if (address && address->scheme == RootAddress::Scheme::Ssh)
            return *address;
    }
    return std::nullopt;
}
} // namespace

storage::Stores::Stores(SignIn signIn)
    : m_signIn(std::move(signIn))
{
}

storage::Stores::~Stores() = default;

std::shared_ptr<storage::Stores::Way> storage::Stores::wayTo(const RootAddress &address, const Target &target)
{
    QList<QByteArray> roots;
    QByteArray key = address.place();
    if (address.scheme == RootAddress::Scheme::S3) {
        key += '\0' + target.objectStore.endpoint + '\0' + target.objectStore.region + '\0'
            + fingerprintOf(target.objectStore.key);
        const std::scoped_lock lock(m_mutex);
        std::shared_ptr<Way> &way = m_ways[key];
        if (!way)
            way = std::make_shared<Way>(
                BucketStore::clientFor(target.objectStore, address, QProcessEnvironment::systemEnvironment()));
        return way;
    }
    for (const Directory directory : directories) {
        const auto other = RootAddress::parse(target.root(directory).path);
        if (other && other->place() == address.place()) {
            roots << other->path;
            key += '\0' + other->path;
        }
    }
    const auto databases = target.connection.isThroughSsh ? sshPlaceOf(target) : std::nullopt;
    const bool bringsDatabase = databases && databases->place() == address.place();
    const QByteArray forwarded = bringsDatabase ? target.connection.forwarded().value_or(QByteArray()) : QByteArray();
    key += '\0' + forwarded + '\0' + target.helperImage;
    const std::scoped_lock lock(m_mutex);
    std::shared_ptr<Way> &way = m_ways[key];
    if (!way)
        way = std::make_shared<Way>(address, m_signIn, std::move(roots), forwarded, target.helperImage);
    return way;
}

std::optional<storage::Reach> storage::Stores::reach(const Target &target, Directory directory)
{
    const auto address = RootAddress::parse(target.root(directory).path);
    return address && address->hasHelper() ? std::optional(wayTo(*address, target)->reach()) : std::nullopt;
}

Result<QByteArray> storage::Stores::forward(const Target &target)
{
    if (const auto forwarded = target.connection.forwarded(); !forwarded)
        return forwarded;
    const auto address = sshPlaceOf(target);
    if (!address) {
        return failure(ErrorKind::Usage,
                       Tr::tr("With server.via = ssh one of the folders must lie behind ssh, as in "
                              "screenshots.dir = ssh://HOST/FOLDER: the database comes by the same connection."));
    }
    const std::shared_ptr<Way> way = wayTo(*address, target);
    if (const auto link = way->connect(); !link)
        return tl::unexpected(link.error());
    if (!way->socketFolder->isValid() || way->socket().size() >= longestSocket) {
        return failure(ErrorKind::Storage,
                       Tr::tr("No socket for the database can be made below %1: set XDG_RUNTIME_DIR or TMPDIR to a "
                              "folder of yours with a short name.")
                           .arg(QFileInfo(way->socketFolder->path()).path()));
    }
    if (QFile::exists(QFile::decodeName(way->socket())))
        return QFile::encodeName(way->socketFolder->path());
    return failure(ErrorKind::Storage,
                   Tr::tr("ssh does not bring the database here from %1: see that your own configuration of ssh lets "
                          "it forward sockets.")
                       .arg(address->placeForPeople()));
}

void storage::Stores::endOpenings()
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &[key, way] : m_ways)
        way->endOpening();
}

void storage::Stores::tryAgain()
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &[key, way] : m_ways) {
        // One that is being opened is tried just now.
        if (const std::unique_lock one(way->mutex, std::try_to_lock); one)
            way->failure.reset();
    }
}

Result<std::unique_ptr<storage::Store>> storage::Stores::open(const Target &target, Directory directory)
{
    const RootSettings &settings = target.root(directory);
    const auto address = settings.path.contains("://") ? RootAddress::parse(settings.path) : Result<RootAddress>();
    if (!address)
        return tl::unexpected(address.error());
    if (address->isLocal())
        return LocalStore::open(settings, directory).map([](std::unique_ptr<LocalStore> store) {
            return std::unique_ptr<Store>(std::move(store));
        });
    if (address->scheme == RootAddress::Scheme::S3)
        return BucketStore::open(target, directory, wayTo(*address, target)->bucket)
            .map([](std::unique_ptr<BucketStore> store) { return std::unique_ptr<Store>(std::move(store)); });
    auto root = RemoteRoot::open({.directory = directory, .address = settings.path, .path = address->path},
                                 [way = wayTo(*address, target)] { return way->connect(); });
    if (!root)
        return tl::unexpected(root.error());
    return std::make_unique<RemoteStore>(std::move(*root));
}
