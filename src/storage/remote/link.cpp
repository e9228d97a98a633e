// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remote/link.h"

#include "core/base/bootclock.h"
#include "core/base/bytes.h"
#include "storage/remote/openingtrouble.h"
#include "storage/remote/wirevalues.h"
#include "storage/tr.h"

#include <QCborArray>
#include <QRegularExpression>
#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

/// Where the greeting is looked for.
constexpr qsizetype longestBefore = qsizetype{64} * 1024;
/// What is kept of complaints.
constexpr qsizetype longestErrors = qsizetype{4} * 1024;
constexpr auto closingPatience = 2s;
constexpr int openingStep = 200; ///< Milliseconds.
/// In which a program ends whose output has ended.
constexpr auto withItsOutput = 2s;
constexpr qsizetype longestVersion = 40;
/// How old what was heard of a helper's clock may be.
constexpr auto clockLasts = 2s;
constexpr qint64 creditStep = storage::wire::window / 8;

/// It stands in commands that people are told to type: a name as accounts have them, or a number.
bool isUserName(const QString &user)
{
    static const QRegularExpression name(uR"(\A\w[\w.@+\\-]*\$?\z)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return name.match(user).hasMatch();
}

std::chrono::nanoseconds bootTime()
{
    return std::chrono::microseconds(systemBootTime().microseconds);
}

int millisecondsUntil(Steady::time_point until)
{
    return static_cast<int>(
        std::max<qint64>(0, std::chrono::duration_cast<std::chrono::milliseconds>(until - Steady::now()).count()));
}
} // namespace

storage::Link::Link(LinkOrder order, const LinkTiming &timing, std::unique_ptr<ChildProcess> child)
    : m_order(std::move(order))
    , m_timing(timing)
    , m_child(std::move(child))
    , m_writer(m_child->input())
    , m_lastHeard(Steady::now())
{
}

tl::expected<std::shared_ptr<storage::Link>, storage::LinkFailure> storage::Link::open(const LinkOrder &order,
                                                                                       const LinkTiming &timing)
{
    if (const auto checked = checkPlace(order, timing.opening); !checked)
        return tl::unexpected(checked.error());
    auto child = ChildProcess::start(order.command, order.environment);
    if (!child)
        return tl::unexpected(LinkFailure{.at = LinkStep::Start, .error = child.error()});
    const std::shared_ptr<Link> link(new Link(order, timing, std::move(*child)));
    if (const auto greeted = link->greet(); !greeted)
        return tl::unexpected(greeted.error());
    link->begin();
    return link;
}

storage::Link::~Link()
{
    m_isClosing = true;
    m_pulse.request_stop();
    lose(Tr::tr("it is not needed any more"));
    shutdown(m_child->input(), SHUT_RDWR);
    if (m_reader.joinable())
        m_reader.join();
}

bool storage::Link::isAlive() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_loss;
}

Error storage::Link::loss() const
{
    const std::scoped_lock lock(m_mutex);
    return {ErrorKind::Storage,
            Tr::tr("The connection to the folders on %1 was lost: %2.").arg(m_order.place, m_loss.value_or(QString())),
            {}};
}

storage::Link::Step storage::Link::greet()
{
    const auto until = Steady::now() + m_timing.opening;
    return awaitGreeting(until).and_then([&] { return sayHello(until); });
}

/// Of something that did not answer as it should, as far as can be told from how it ended.
storage::LinkFailure storage::Link::openingFailed(LinkStep at, const QString &reason,
                                                  std::chrono::milliseconds patience)
{
    const std::optional<int> status = m_child->waitForEnd(patience);
    takeErrors();
    return openingTrouble(m_order, at, status, m_errorText, reason);
}

/// False: nothing came in that time, or nobody waits for it any more.
bool storage::Link::awaitOutput(Steady::time_point until) const
{
    for (;;) {
        pollfd output{.fd = m_child->output(), .events = POLLIN, .revents = 0};
        const int ready = poll(&output, 1, std::min(millisecondsUntil(until), openingStep));
        if (ready > 0)
            return true;
        if (m_timing.stop.stop_requested() || Steady::now() >= until)
            return false;
    }
}

storage::Link::Step storage::Link::awaitGreeting(Steady::time_point until)
{
    QByteArray text;
    for (;;) {
        if (const qsizetype at = text.indexOf(wire::greeting); at >= 0) {
            m_facts.before = bytes::displayText(QString::fromUtf8(text.first(at)).trimmed());
            const qsizetype behind = at + static_cast<qsizetype>(sizeof wire::greeting) - 1;
            m_parser.feed(text.constData() + behind, text.size() - behind);
            return {};
        }
        if (text.size() >= longestBefore)
            break;
        if (!awaitOutput(until))
            return tl::unexpected(openingFailed(LinkStep::Greeting, Tr::tr("it does not answer")));
        QByteArray piece(longestBefore, Qt::Uninitialized);
        const ssize_t size = ::read(m_child->output(), piece.data(), static_cast<size_t>(piece.size()));
        if (size < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (size <= 0)
            break;
        text.append(piece.constData(), size);
    }
    const QString said = lastWords(text);
    if (said.isEmpty())
        return tl::unexpected(openingFailed(LinkStep::Greeting, Tr::tr("it ends without a word"), withItsOutput));
    // No shell of anybody's is there that could print something: it is what starts programs in it that says so.
    if (RootAddress{.scheme = m_order.scheme}.isInContainer())
        return tl::unexpected(openingFailed(LinkStep::Reach, said, withItsOutput));
    return tl::unexpected(
        LinkFailure{.at = LinkStep::Greeting,
                    .error = {ErrorKind::Storage,
                              Tr::tr("The remote shell of %1 prints \"%2\" where the helper should answer: see that "
                                     "\"scrapazoidctl serve --stdio\" can be started there.")
                                  .arg(m_order.place, said),
                              {}}});
}

storage::Link::Step storage::Link::sayHello(Steady::time_point until)
{
    QCborArray roots;
    for (const QByteArray &root : m_order.roots)
        roots.append(root);
    const bool isSaid = m_writer.write({.id = 0,
                                        .word = u"hello"_s,
                                        .body = {{"oldest"_L1, wire::oldestProtocol},
                                                 {"newest"_L1, wire::newestProtocol},
                                                 {"version"_L1, QStringLiteral(SCRAPAZOID_VERSION)},
                                                 {"roots"_L1, roots}}});
    std::optional<wire::Message> answer;
    while (isSaid && !(answer = m_parser.next()) && !m_parser.isBroken()) {
        if (!awaitOutput(until) || !takeOutput())
            break;
    }
    if (!answer)
        return tl::unexpected(openingFailed(LinkStep::Hello, Tr::tr("it does not answer")));
    if (answer->word == "error"_L1)
        return tl::unexpected(LinkFailure{.at = LinkStep::Hello, .error = wire::errorFrom(answer->body)});
    if (answer->word != "end"_L1 || answer->id != 0)
        return tl::unexpected(openingFailed(LinkStep::Hello, Tr::tr("its answer makes no sense")));
    const QCborMap &body = answer->body;
    m_facts.version = bytes::displayText(body.value("version"_L1).toString().left(longestVersion));
    m_facts.user = body.value("user"_L1).toString();
    if (!isUserName(m_facts.user))
        return tl::unexpected(openingFailed(LinkStep::Hello, Tr::tr("its answer makes no sense")));
    m_facts.machine = body.value("machine"_L1).toString();
    m_facts.boot = body.value("boot"_L1).toString();
    m_facts.isReadOnly = body.value("read_only"_L1).toBool();
    hearClock(body);
    m_lastHeard = Steady::now();
    return {};
}

void storage::Link::begin()
{
    m_reader = std::thread([this] { read(); });
    m_pulse = std::jthread([this](const std::stop_token &stop) { pulse(stop); });
}

bool storage::Link::takeOutput()
{
    std::array<char, size_t{64} * 1024> piece;
    const ssize_t size = ::read(m_child->output(), piece.data(), piece.size());
    if (size > 0)
        m_parser.feed(piece.data(), size);
    return size > 0 || (size < 0 && (errno == EINTR || errno == EAGAIN));
}

void storage::Link::takeErrors()
{
    std::array<char, longestErrors> piece;
    const ssize_t size = ::read(m_child->errors(), piece.data(), piece.size());
    if (size <= 0)
        return;
    const std::scoped_lock lock(m_mutex);
    m_errorText = (m_errorText + QByteArray(piece.data(), size)).right(longestErrors);
}

void storage::Link::hearClock(const QCborMap &body)
{
    const qint64 clock = body.value("clock"_L1).toInteger();
    const std::scoped_lock lock(m_mutex);
    if (clock > 0)
        m_clock = {.theirs = std::chrono::nanoseconds(clock), .readAt = bootTime()};
}

/// The one thread that reads: it never writes, so that two sides that both write do not wait for one another for ever.
/// Whatever ends it ends the other side, too: nobody waits for one that is not read any more.
void storage::Link::read()
{
    readToTheEnd();
    shutdown(m_child->input(), SHUT_RDWR);
    m_child->kill();
}

void storage::Link::readToTheEnd()
{
    bool hasErrors = true;
    std::optional<Steady::time_point> closingSince;
    for (;;) {
        std::array<pollfd, 2> streams{{{.fd = m_child->output(), .events = POLLIN, .revents = 0},
                                       {.fd = hasErrors ? m_child->errors() : -1, .events = POLLIN, .revents = 0}}};
        poll(streams.data(), streams.size(), 200);
        if (streams[1].revents != 0) {
            hasErrors = (streams[1].revents & POLLIN) != 0;
            takeErrors();
        }
        if (streams[0].revents != 0) {
            m_lastHeard = Steady::now();
            if (!takeOutput()) {
                takeErrors();
                const QString said = lastWords(m_errorText);
                lose(said.isEmpty() ? Tr::tr("the helper ended") : said);
                return;
            }
            while (auto message = m_parser.next())
                deliver(std::move(*message));
            if (m_parser.isBroken()) {
                disbelieve();
                return;
            }
        }
        if (m_isClosing && !closingSince)
            closingSince = Steady::now();
        if (Steady::now() - m_lastHeard > m_timing.patience) {
            lose(Tr::tr("it has not answered for %Ln second(s)", nullptr,
                        static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(m_timing.patience).count())));
            return;
        }
        if (closingSince && Steady::now() - *closingSince > closingPatience)
            return;
    }
}

void storage::Link::pulse(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any clock;
    while (!stop.stop_requested() && isAlive()) {
        std::unique_lock lock(mutex);
        clock.wait_for(lock, stop, m_timing.ping, [] { return false; });
        if (stop.stop_requested())
            return;
        [[maybe_unused]] const auto answer = call(u"ping"_s, {});
    }
}

void storage::Link::deliver(wire::Message message)
{
    const std::scoped_lock lock(m_mutex);
    const auto pending = m_pending.constFind(message.id);
    // An answer to nothing that was asked is none that could be believed, nor one that comes faster than it is taken.
    const bool isBelieved = pending != m_pending.constEnd() && (*pending)->waiting <= wire::window + wire::largestFrame;
    if (isBelieved) {
        (*pending)->waiting += message.size;
        (*pending)->answers.push_back(std::move(message));
    } else {
        if (!m_loss)
            m_loss = Tr::tr("its answer makes no sense");
        m_child->kill();
    }
    m_changed.notify_all();
}

void storage::Link::lose(const QString &reason)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_loss)
        m_loss = reason;
    m_changed.notify_all();
}

void storage::Link::disbelieve()
{
    lose(Tr::tr("its answer makes no sense"));
    m_child->kill();
}

std::chrono::nanoseconds storage::Link::helperClock()
{
    bool isOld = false;
    {
        const std::scoped_lock lock(m_mutex);
        isOld = bootTime() - m_clock.readAt > clockLasts;
    }
    // A machine that was paused meanwhile is behind what would be reckoned.
    if (isOld) [[maybe_unused]]
        const auto heard = call(u"ping"_s, {});
    const std::scoped_lock lock(m_mutex);
    return m_clock.theirs + (bootTime() - m_clock.readAt);
}

void storage::Link::tell(const QString &operation, const QCborMap &arguments)
{
    if (isAlive() && !m_writer.write({.id = 0, .word = operation, .body = arguments}))
        lose(Tr::tr("nobody reads there any more"));
}

Result<QCborMap> storage::Link::call(const QString &operation, const QCborMap &arguments, const Part &part,
                                     const std::stop_token &stop)
{
    qint64 id = 0;
    {
        const std::scoped_lock lock(m_mutex);
        id = ++m_lastId;
    }
    const QByteArray question = wire::encode({.id = id, .word = operation, .body = arguments});
    if (question.size() > wire::largestFrame)
        return failure(ErrorKind::Storage, Tr::tr("That is too much for one question to %1.").arg(m_order.place));
    {
        const std::scoped_lock lock(m_mutex);
        m_pending.insert(id, std::make_shared<Pending>());
    }
    if (isAlive() && !m_writer.write(question))
        lose(Tr::tr("nobody reads there any more"));
    Result<QCborMap> answer;
    {
        const std::stop_callback onStop(stop, [&] { tell(u"cancel"_s, {{"id"_L1, id}}); });
        answer = follow(id, part);
    }
    const std::scoped_lock lock(m_mutex);
    m_pending.remove(id);
    return answer;
}

Result<QCborMap> storage::Link::follow(qint64 id, const Part &part)
{
    qint64 taken = 0;
    for (;;) {
        wire::Message message;
        {
            std::unique_lock lock(m_mutex);
            const std::shared_ptr<Pending> pending = m_pending.value(id);
            m_changed.wait(lock, [&] { return !pending->answers.empty() || m_loss; });
            if (pending->answers.empty()) {
                lock.unlock();
                return tl::unexpected(loss());
            }
            message = std::move(pending->answers.front());
            pending->answers.pop_front();
            pending->waiting -= message.size;
        }
        if (message.word == "end"_L1) {
            hearClock(message.body);
            return message.body;
        }
        if (message.word == "error"_L1)
            return tl::unexpected(wire::errorFrom(message.body));
        if (message.word != "part"_L1 || !part || !part(message.body)) {
            disbelieve();
            return tl::unexpected(loss());
        }
        taken += message.size;
        if (taken >= creditStep)
            tell(u"credit"_s, {{"id"_L1, id}, {"bytes"_L1, std::exchange(taken, 0)}});
    }
}
