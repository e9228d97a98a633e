// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "storage/remote/link.h"

namespace storage {

/// Which folder a helper is asked for.
struct RemotePlace {
    Directory directory = Directory::Screenshots;
    QByteArray address; ///< As the settings have it, for people.
    QByteArray path; ///< At the other side.
};

/// One root beyond a link. Where the link is lost it goes on over another one, in the same folder, and leads again
/// where it led. Any thread.
class RemoteRoot {
public:
    /// Gives a link that is alive. Errors: as Link::open.
    using Connect = std::function<Result<std::shared_ptr<Link>>()>;
    /// Which link, counted up: what was opened over an earlier one is gone.
    using Generation = int;
    /// So many links one question may cost: one that is the end of each helper is given up.
    static constexpr int mostLosses = 3;

    /// Errors: as Link::open; the helper's own.
    static Result<std::shared_ptr<RemoteRoot>> open(RemotePlace place, Connect connect);
    ~RemoteRoot();
    RemoteRoot(const RemoteRoot &) = delete;
    RemoteRoot &operator=(const RemoteRoot &) = delete;

    const RemotePlace &place() const { return m_place; }
    RootIdentity identity() const;
    quint64 device() const { return m_device; }
    std::shared_ptr<Link> link() const;
    Generation generation() const;

    /// Asks until there is an answer, once more for each of up to mostLosses links that are lost meanwhile, as long as
    /// the answer has no parts. Errors: the helper's own; a lost link's.
    Result<QCborMap> call(const QString &operation, const QCborMap &arguments, const Link::Part &part = {},
                          const std::stop_token &stop = {});
    /// The same of what answers nothing but that it is done.
    Result<void> perform(const QString &operation, const QCborMap &arguments = {})
    {
        return call(operation, arguments).map([](const QCborMap &) {});
    }
    /// What `ask` makes of the link that there is; the same over another one, up to mostLosses times, where that was
    /// lost and what came of it counts for nothing, which `mayRepeat` knows; without it: always. Errors: as `ask`,
    /// reconnect.
    Result<QCborMap> askAgain(const std::function<Result<QCborMap>(Generation generation)> &ask,
                              const std::function<bool()> &mayRepeat = {});
    /// Over the link of that generation alone. Errors: as call.
    Result<QCborMap> callOnce(Generation generation, const QString &operation, QCborMap arguments,
                              const Link::Part &part = {}, const std::stop_token &stop = {});
    /// Another link in place of the lost one of that generation; nothing is done where there is one by now. A root that
    /// is led is led again before anybody else asks it: that the earlier helper is gone is what its lock tells. Errors:
    /// as open; Busy (another one leads); Refused (another folder lies there now).
    Result<void> reconnect(Generation lost);

    /// Whether the link of that generation is lost, or another one has taken its place.
    bool isLost(Generation generation) const;
    /// Nothing more is asked of a root that is led: its lead has missed something that it cannot do without. The first
    /// reason stays.
    void giveUp(const Error &error);
    /// Says something to the helper of that generation that nobody answers.
    void tell(Generation generation, const QString &operation, QCborMap arguments);

    /// Asks for the root's identity again: it has been bound.
    Result<void> refresh();
    /// Errors: Busy, Storage.
    Result<void> lead(const QString &holder);
    void endLead();

private:
    struct Connection {
        std::shared_ptr<Link> link;
        qint64 handle = 0; ///< Of the root, at the helper.
        RootIdentity identity;
        quint64 device = 0;
    };
    RemoteRoot(RemotePlace place, Connect connect, Connection connection);

    static Result<Connection> connect(const RemotePlace &place, const Connect &connect);
    Result<void> replaceLink();
    Result<void> replaceLinkPatiently(bool isLed);
    Result<QCborMap> askAnyway(const QString &operation, QCborMap arguments);
    Result<void> leadAgain(const QString &holder);
    Result<void> comeBack(const std::optional<QString> &holder);

    RemotePlace m_place;
    Connect m_connect;
    quint64 m_device;
    std::mutex m_reconnecting; ///< One thread at a time looks for another link.
    mutable std::mutex m_mutex;
    Connection m_connection;
    Generation m_generation = 0;
    bool m_isComingBack = false; ///< Its link is another one by now, but it is not led there yet: nobody asks it.
    std::optional<QString> m_holder; ///< Who is said to lead; nothing: nobody.
    std::optional<Error> m_givenUp; ///< Why a root that was led is not reached any more: for its lead's life.
};

} // namespace storage
