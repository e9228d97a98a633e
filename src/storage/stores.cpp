// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"

#include "storage/localstore.h"
#include "storage/remote/remotestore.h"

#include <chrono>

namespace {
/// How long a place that cannot be reached is not tried again: several look at once.
constexpr std::chrono::seconds failureLasts(2);
} // namespace

/// One helper, started when somebody first asks and again after it was lost.
struct storage::Stores::Way {
    explicit Way(LinkOrder wanted)
        : order(std::move(wanted))
    {
    }

    Result<std::shared_ptr<Link>> connect()
    {
        const std::scoped_lock lock(mutex);
        if (link && link->isAlive())
            return link;
        // Whoever has waited for the one before asks for the same.
        if (failure && std::chrono::steady_clock::now() - failedAt < failureLasts)
            return tl::unexpected(*failure);
        auto opened = Link::open(order);
        failure = opened ? std::nullopt : std::optional(opened.error());
        failedAt = std::chrono::steady_clock::now();
        if (opened)
            link = *opened;
        return opened;
    }

    const LinkOrder order;
    std::mutex mutex;
    std::shared_ptr<Link> link;
    std::optional<Error> failure; ///< Of the last attempt.
    std::chrono::steady_clock::time_point failedAt;
};

storage::Stores::Stores() = default;
storage::Stores::~Stores() = default;

std::shared_ptr<storage::Stores::Way> storage::Stores::wayTo(const RootAddress &address, const Target &target)
{
    LinkOrder order{.command = address.helperCommand(), .place = address.placeForPeople(), .roots = {}};
    QByteArray key = address.place();
    for (const Directory directory : directories) {
        const auto other = RootAddress::parse(target.root(directory).path);
        if (other && other->place() == address.place()) {
            order.roots << other->path;
            key += '\0' + other->path;
        }
    }
    const std::scoped_lock lock(m_mutex);
    std::shared_ptr<Way> &way = m_ways[key];
    if (!way)
        way = std::make_shared<Way>(std::move(order));
    return way;
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
