// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remote/remoteroot.h"

#include "core/base/bootclock.h"
#include "core/base/bytes.h"
#include "storage/remote/wirevalues.h"
#include "storage/tr.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
using namespace std::chrono_literals;
/// Between attempts to come back. With the lead, whose lock an earlier helper may hold for as long as it does not know
/// that we are gone.
constexpr std::array pauses{0s, 5s, 10s};
constexpr auto leadPatience = 60s;
constexpr auto leadStep = 500ms;

/// Numbers of devices are a machine's own: those of two must not be taken for one another.
quint64 deviceOf(qint64 number, const storage::HelperFacts &facts)
{
    return facts.machine == systemBootTime().machine ? static_cast<quint64>(number)
        : number == 0                                ? 0
                                                     : qHash(facts.machine, static_cast<size_t>(number)) | 1;
}
} // namespace

storage::RemoteRoot::RemoteRoot(RemotePlace place, Connect connect, Connection connection)
    : m_place(std::move(place))
    , m_connect(std::move(connect))
    , m_device(connection.device)
    , m_connection(std::move(connection))
{
}

Result<storage::RemoteRoot::Connection> storage::RemoteRoot::connect(const RemotePlace &place, const Connect &connect)
{
    auto link = connect();
    if (!link)
        return tl::unexpected(link.error());
    const auto opened
        = (*link)->call(u"open"_s, {{"path"_L1, place.path}, {"directory"_L1, static_cast<int>(place.directory)}});
    if (!opened)
        return tl::unexpected(opened.error());
    return Connection{.link = *link,
                      .handle = opened->value("root"_L1).toInteger(),
                      .identity = wire::identityFrom(opened->value("identity"_L1).toMap()),
                      .device = deviceOf(opened->value("device"_L1).toInteger(), (*link)->facts())};
}

Result<std::shared_ptr<storage::RemoteRoot>> storage::RemoteRoot::open(RemotePlace place, Connect connect)
{
    auto connection = RemoteRoot::connect(place, connect);
    if (!connection)
        return tl::unexpected(connection.error());
    return std::shared_ptr<RemoteRoot>(new RemoteRoot(std::move(place), std::move(connect), std::move(*connection)));
}

storage::RemoteRoot::~RemoteRoot()
{
    m_connection.link->tell(u"close"_s, {{"root"_L1, m_connection.handle}});
}

RootIdentity storage::RemoteRoot::identity() const
{
    const std::scoped_lock lock(m_mutex);
    return m_connection.identity;
}

std::shared_ptr<storage::Link> storage::RemoteRoot::link() const
{
    const std::scoped_lock lock(m_mutex);
    return m_connection.link;
}

storage::RemoteRoot::Generation storage::RemoteRoot::generation() const
{
    const std::scoped_lock lock(m_mutex);
    return m_generation;
}

Result<QCborMap> storage::RemoteRoot::callOnce(Generation generation, const QString &operation, QCborMap arguments,
                                               const Link::Part &part, const std::stop_token &stop)
{
    std::shared_ptr<Link> link;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_givenUp)
            return tl::unexpected(*m_givenUp);
        if (generation != m_generation || m_isComingBack)
            return failure(
                ErrorKind::Storage,
                Tr::tr("The connection to the folders on %1 is another one by now.").arg(m_connection.link->place()));
        link = m_connection.link;
        arguments.insert("root"_L1, m_connection.handle);
    }
    return link->call(operation, arguments, part, stop);
}

Result<QCborMap> storage::RemoteRoot::call(const QString &operation, const QCborMap &arguments, const Link::Part &part,
                                           const std::stop_token &stop)
{
    // What has been taken of an answer is not taken a second time.
    bool hasPart = false;
    const Link::Part counted = part ? Link::Part([&](const QCborMap &one) {
        hasPart = true;
        return part(one);
    })
                                    : Link::Part();
    return askAgain([&](Generation now) { return callOnce(now, operation, arguments, counted, stop); },
                    [&] { return !hasPart; });
}

Result<QCborMap> storage::RemoteRoot::askAgain(const std::function<Result<QCborMap>(Generation generation)> &ask,
                                               const std::function<bool()> &mayRepeat)
{
    for (int losses = 0;; ++losses) {
        const Generation now = generation();
        auto answer = ask(now);
        if (answer || losses == mostLosses || !isLost(now) || (mayRepeat && !mayRepeat()))
            return answer;
        if (const auto again = reconnect(now); !again)
            return tl::unexpected(again.error());
    }
}

Result<void> storage::RemoteRoot::replaceLink()
{
    auto connection = connect(m_place, m_connect);
    if (!connection)
        return tl::unexpected(connection.error());
    std::shared_ptr<Link> lost; // what ends it takes its time
    const std::scoped_lock lock(m_mutex);
    // Its own id may have been given it by a question whose answer was lost.
    if (connection->identity.inode != m_connection.identity.inode
        || connection->identity.volume != m_connection.identity.volume) {
        return failure(ErrorKind::Refused,
                       Tr::tr("Another folder lies at %1 than before the connection was lost: this ends here.")
                           .arg(bytes::displayName(m_place.address)));
    }
    lost = std::exchange(m_connection, std::move(*connection)).link;
    ++m_generation;
    m_isComingBack = true;
    return {};
}

/// Over the link that there is, whether or not others may ask it.
Result<QCborMap> storage::RemoteRoot::askAnyway(const QString &operation, QCborMap arguments)
{
    std::shared_ptr<Link> link;
    {
        const std::scoped_lock lock(m_mutex);
        link = m_connection.link;
        arguments.insert("root"_L1, m_connection.handle);
    }
    return link->call(operation, arguments);
}

Result<void> storage::RemoteRoot::replaceLinkPatiently(bool isLed)
{
    Result<void> replaced = failure(ErrorKind::Storage, {});
    for (const auto pause : pauses) {
        std::this_thread::sleep_for(pause);
        replaced = replaceLink();
        if (replaced || replaced.error().kind == ErrorKind::Refused || !isLed)
            break;
    }
    return replaced;
}

Result<void> storage::RemoteRoot::leadAgain(const QString &holder)
{
    const auto until = std::chrono::steady_clock::now() + leadPatience;
    for (;;) {
        const auto led = askAnyway(u"lead"_s, {{"holder"_L1, holder}}).and_then([&](const QCborMap &) {
            return askAnyway(u"settle"_s, {});
        });
        if (led)
            return {};
        if (led.error().kind != ErrorKind::Busy || std::chrono::steady_clock::now() >= until)
            return tl::unexpected(led.error());
        std::this_thread::sleep_for(leadStep);
    }
}

/// From the beginning where the new link is lost as well before its root is led.
Result<void> storage::RemoteRoot::comeBack(const std::optional<QString> &holder)
{
    for (int losses = 0;; ++losses) {
        if (const auto replaced = replaceLinkPatiently(holder.has_value()); !replaced || !holder)
            return replaced;
        auto led = leadAgain(*holder);
        if (led || losses == mostLosses || link()->isAlive())
            return led;
    }
}

Result<void> storage::RemoteRoot::reconnect(Generation lost)
{
    const std::scoped_lock one(m_reconnecting);
    std::optional<QString> holder;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_givenUp)
            return tl::unexpected(*m_givenUp);
        if (m_generation != lost || m_connection.link->isAlive())
            return {};
        holder = m_holder;
    }
    const auto back = comeBack(holder);
    // Whoever asks next has waited long enough: the run is over.
    if (!back)
        giveUp(back.error());
    const std::scoped_lock lock(m_mutex);
    m_isComingBack = false;
    return back;
}

Result<void> storage::RemoteRoot::refresh()
{
    const auto identity = call(u"identity"_s, {});
    if (!identity)
        return tl::unexpected(identity.error());
    const std::scoped_lock lock(m_mutex);
    m_connection.identity = wire::identityFrom(*identity);
    return {};
}

Result<void> storage::RemoteRoot::lead(const QString &holder)
{
    const auto led = call(u"lead"_s, {{"holder"_L1, holder}});
    if (!led)
        return tl::unexpected(led.error());
    const std::scoped_lock lock(m_mutex);
    m_holder = holder;
    return {};
}

void storage::RemoteRoot::endLead()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_holder.reset();
        m_givenUp.reset();
    }
    // Whoever gets the database's lock next finds the folder free.
    [[maybe_unused]] const auto ended = askAnyway(u"end_lead"_s, {});
}

bool storage::RemoteRoot::isLost(Generation generation) const
{
    const std::scoped_lock lock(m_mutex);
    return generation != m_generation || m_isComingBack || !m_connection.link->isAlive();
}

void storage::RemoteRoot::giveUp(const Error &error)
{
    const std::scoped_lock lock(m_mutex);
    if (m_holder && !m_givenUp)
        m_givenUp = error;
}

void storage::RemoteRoot::tell(Generation generation, const QString &operation, QCborMap arguments)
{
    Connection connection;
    {
        const std::scoped_lock lock(m_mutex);
        if (generation != m_generation || m_isComingBack)
            return;
        connection = m_connection;
    }
    arguments.insert("root"_L1, connection.handle);
    connection.link->tell(operation, arguments);
}
