// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/target/rootaddress.h"
#include "storage/remote/childprocess.h"
#include "storage/remote/frames.h"
#include "storage/remote/reach.h"

#include <QMap>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <stop_token>
#include <thread>

namespace storage {

/// Whom to link to, and how.
struct LinkOrder {
    QList<QByteArray> command; ///< What starts the helper: a program and its arguments.
    QString place; ///< For people: "anna@host".
    QList<QByteArray> roots; ///< Paths there that will be asked for.
    QList<QByteArray> environment{}; ///< "NAME=value" for the command, besides ours.
    QList<QByteArray> check = {}; ///< What has to succeed before; empty: nothing.
    RootAddress::Scheme scheme = RootAddress::Scheme::Ssh; ///< Whose way of saying what is wrong it has.
};

/// How long either side waits for the other.
struct LinkTiming {
    std::chrono::milliseconds ping{15'000};
    std::chrono::milliseconds patience{45'000}; ///< Silence after which the link is given up.
    std::chrono::milliseconds opening{60'000}; ///< For starting, signing in and the first answer.
    std::stop_token stop{}; ///< Ends an opening that is under way.
};

/// A helper at the other end of a program's standard input and output, for as long as it answers. It is asked by any
/// thread, several questions at a time. What it answers is input like any other: what makes no sense ends the link.
class Link {
public:
    static tl::expected<std::shared_ptr<Link>, LinkFailure> open(const LinkOrder &order, const LinkTiming &timing = {});
    ~Link();
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    const HelperFacts &facts() const { return m_facts; }
    const QString &place() const { return m_order.place; }
    /// Until it has been lost, whatever the reason.
    bool isAlive() const;
    /// Why it was lost, as a sentence.
    Error loss() const;

    /// False: what the part says makes no sense.
    using Part = std::function<bool(const QCborMap &part)>;
    /// Asks, and waits for the end of the answer; `part` gets what comes before it, on this thread. A stop asks the
    /// helper to leave the rest; it still ends the answer. Errors: the helper's own; `loss()` where there is no link
    /// any more.
    Result<QCborMap> call(const QString &operation, const QCborMap &arguments, const Part &part = {},
                          const std::stop_token &stop = {});
    /// Says something that nobody answers.
    void tell(const QString &operation, const QCborMap &arguments);
    /// Ends the link: the answer to a question made no sense.
    void disbelieve();

    /// At least so late it is by the helper's CLOCK_BOOTTIME. Asks for it where it was last heard a while ago.
    std::chrono::nanoseconds helperClock();

private:
    struct Pending {
        std::deque<wire::Message> answers;
        qint64 waiting = 0; ///< Bytes of them.
    };
    struct Clock {
        std::chrono::nanoseconds theirs{0};
        std::chrono::nanoseconds readAt{0}; ///< By our CLOCK_BOOTTIME, when their answer had come.
    };
    Link(LinkOrder order, const LinkTiming &timing, std::unique_ptr<ChildProcess> child);

    using Step = tl::expected<void, LinkFailure>;
    Step greet();
    Step awaitGreeting(std::chrono::steady_clock::time_point until);
    Step sayHello(std::chrono::steady_clock::time_point until);
    LinkFailure openingFailed(LinkStep at, const QString &reason,
                              std::chrono::milliseconds patience = std::chrono::milliseconds(100));
    bool awaitOutput(std::chrono::steady_clock::time_point until) const;
    void begin();
    void read();
    void readToTheEnd();
    void pulse(const std::stop_token &stop);
    bool takeOutput();
    void takeErrors();
    void deliver(wire::Message message);
    void lose(const QString &reason);
    void hearClock(const QCborMap &body);
    Result<QCborMap> follow(qint64 id, const Part &part);

    LinkOrder m_order;
    LinkTiming m_timing;
    std::unique_ptr<ChildProcess> m_child;
    wire::FrameWriter m_writer;
    wire::FrameParser m_parser;
    HelperFacts m_facts;
    QByteArray m_errorText; ///< The end of what it has complained of.

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QMap<qint64, std::shared_ptr<Pending>> m_pending;
    qint64 m_lastId = 0;
    std::optional<QString> m_loss;
    Clock m_clock;
    std::chrono::steady_clock::time_point m_lastHeard;
    std::atomic<bool> m_isClosing{false};
    std::thread m_reader;
    std::jthread m_pulse;
};

} // namespace storage
