// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"

#include "core/base/socketfolder.h"
#include "storage/localstore.h"
#include "storage/remote/remotestore.h"
#include "storage/tr.h"

#include <QFile>
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
} // namespace

/// One helper, started when somebody first asks and again after it was lost.
struct storage::Stores::Way {
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
            start.forwarded = QFile::encodeName(socketFolder->path()) + socketName + ':' + forwarded;
        }
        order.command = address.helperCommand(start);
        // The desktop asks for pkexec, whoever is there to answer ssh.
        if (signIn.isPossible() || address.scheme == RootAddress::Scheme::Pkexec)
            timing.opening = personsPatience;
        if (!signIn.isPossible())
            return;
        order.environment = signIn.environment;
        order.environment << "SSH_ASKPASS=" + signIn.program << "SSH_ASKPASS_REQUIRE=force"
                          << "SUDO_ASKPASS=" + signIn.program;
    }

    Result<std::shared_ptr<Link>> connect()
    {
        const std::scoped_lock lock(mutex);
        if (link && link->isAlive())
            return link;
        // Whoever has waited for the one before asks for the same.
        if (!failure || std::chrono::steady_clock::now() - failedAt >= failureLasts) {
            auto opened = Link::open(order, timing);
            failure = opened ? std::nullopt : std::optional(opened.error());
            failedAt = std::chrono::steady_clock::now();
            if (opened)
                link = *opened;
        }
        return failure ? Result<std::shared_ptr<Link>>(tl::unexpected(failure->error)) : link;
    }

    Reach reach()
    {
        const auto opened = connect();
        const std::scoped_lock lock(mutex);
        return {.place = order.place,
                .failure = opened ? std::nullopt : failure,
                .helper = opened ? (*opened)->facts() : HelperFacts()};
    }

    LinkOrder order;
    LinkTiming timing;
    std::optional<QTemporaryDir> socketFolder; ///< Of what is forwarded.
    std::mutex mutex;
    std::shared_ptr<Link> link;
    std::optional<LinkFailure> failure; ///< Of the last attempt.
    std::chrono::steady_clock::time_point failedAt;
};

storage::Stores::Stores(SignIn signIn)
    : m_signIn(std::move(signIn))
{
}

storage::Stores::~Stores() = default;

std::shared_ptr<storage::Stores::Way> storage::Stores::wayTo(const RootAddress &address, const Target &target)
{
    QList<QByteArray> roots;
    QByteArray key = address.place();
    for (const Directory directory : directories) {
        const auto other = RootAddress::parse(target.root(directory).path);
        if (other && other->place() == address.place()) {
            roots << other->path;
            key += '\0' + other->path;
        }
    }
    const bool bringsDatabase = target.connection.isThroughSsh && address.scheme == RootAddress::Scheme::Ssh;
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
    return address && !address->isLocal() ? std::optional(wayTo(*address, target)->reach()) : std::nullopt;
}

Result<QByteArray> storage::Stores::forward(const Target &target)
{
    if (const auto forwarded = target.connection.forwarded(); !forwarded)
        return forwarded;
    for (const Directory directory : directories) {
        const auto address = RootAddress::parse(target.root(directory).path);
        if (!address || address->scheme != RootAddress::Scheme::Ssh)
            continue;
        const std::shared_ptr<Way> way = wayTo(*address, target);
        if (const auto link = way->connect(); !link)
            return tl::unexpected(link.error());
        const QByteArray folder = QFile::encodeName(way->socketFolder->path());
        if (QFile::exists(QFile::decodeName(folder + socketName)))
            return folder;
        return failure(ErrorKind::Storage,
                       Tr::tr("ssh does not bring the database here from %1: see that forwarding is allowed there "
                              "and here (AllowStreamLocalForwarding, ClearAllForwardings).")
                           .arg(address->placeForPeople()));
    }
    return failure(ErrorKind::Usage,
                   Tr::tr("With server.via = ssh one of the folders must lie behind ssh, as in "
                          "screenshots.dir = ssh://HOST/FOLDER: the database comes by the same connection."));
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
    auto root = RemoteRoot::open({.directory = directory, .address = settings.path, .path = address->path},
                                 [way = wayTo(*address, target)] { return way->connect(); });
    if (!root)
        return tl::unexpected(root.error());
    return std::make_unique<RemoteStore>(std::move(*root));
}
