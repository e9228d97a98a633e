// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/serve.h"

#include "core/base/bootclock.h"
#include "core/base/bytes.h"
#include "helper/confinement.h"
#include "helper/operations.h"
#include "helper/tr.h"
#include "storage/access.h"
#include "storage/remote/wirevalues.h"
#include "storage/writeall.h"

#include <QCborArray>
#include <QRunnable>
#include <QThreadPool>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <deque>
#include <poll.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
namespace wire = storage::wire;

namespace {
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

/// A console says something at least three times in that time.
constexpr auto patience = 45s;
/// For what is under way when the end comes; what takes longer is cut off, as a power cut would.
constexpr auto endPatience = 1500ms;
constexpr int questionsAtOnce = 8;
constexpr qsizetype mostQuestions = 64;
constexpr int pollStep = 200;

qint64 clockNs()
{
    return systemBootTime().microseconds * 1000;
}

/// One console that asks, for as long as it is there.
class Service {
public:
    Service(helper::Rights rights, int input, int output)
        : m_rights(std::move(rights))
        , m_input(input)
        , m_outbox(output)
        , m_lastHeard(Steady::now().time_since_epoch().count())
        , m_worker(*this)
    {
        m_pool.setMaxThreadCount(questionsAtOnce);
    }

    void run(const std::stop_token &stop)
    {
        const std::jthread watchdog([this](const std::stop_token &over) { watch(over); });
        while (!stop.stop_requested() && !m_outbox.isClosed() && !m_isOver && take()) { }
        m_stop.request_stop();
        if (!m_pool.waitForDone(std::chrono::duration_cast<std::chrono::milliseconds>(endPatience).count()))
            std::_Exit(EXIT_SUCCESS);
    }

private:
    /// Beside the thread that reads: that one may be held up by a network that takes nothing any more.
    void watch(const std::stop_token &over) const
    {
        std::mutex mutex;
        std::condition_variable_any clock;
        std::unique_lock lock(mutex);
        while (!clock.wait_for(lock, over, 1s, [&] { return over.stop_requested(); })) {
            if (over.stop_requested())
                return;
            if (Steady::now().time_since_epoch() - Steady::duration(m_lastHeard) > patience)
                std::_Exit(EXIT_SUCCESS);
        }
    }

    /// False: there is nothing more to come.
    bool take()
    {
        pollfd input{.fd = m_input, .events = POLLIN, .revents = 0};
        // Nobody asks so much at once who waits for answers.
        if (countAsked() >= mostQuestions)
            input.fd = -1;
        if (poll(&input, 1, pollStep) <= 0)
            return true;
        std::array<char, size_t{64} * 1024> piece;
        const ssize_t size = ::read(m_input, piece.data(), piece.size());
        if (size < 0)
            return errno == EINTR || errno == EAGAIN;
        if (size == 0)
            return false;
        m_lastHeard = Steady::now().time_since_epoch().count();
        m_parser.feed(piece.data(), size);
        while (const auto message = m_parser.next())
            hear(*message);
        return !m_parser.isBroken();
    }

    void hear(const wire::Message &message)
    {
        if (message.word == "hello"_L1)
            answerHello(message);
        else if (message.word == "ping"_L1)
            m_outbox.end(message.id, {{"clock"_L1, clockNs()}});
        else if (message.word == "cancel"_L1)
            cancel(message.body.value("id"_L1).toInteger());
        else if (message.word == "credit"_L1)
            m_outbox.credit(message.body.value("id"_L1).toInteger(), message.body.value("bytes"_L1).toInteger());
        else if (message.word == "close"_L1)
            m_roots.remove(message.body.value("root"_L1).toInteger());
        else if (message.word == "end_lead"_L1) {
            withRoot(message, [](helper::ServedRoot &root) { root.endLead(); });
            m_outbox.end(message.id, {});
        } else if (message.word == "end_removal"_L1)
            withRoot(message,
                     [&](helper::ServedRoot &root) { root.end(message.body.value("removal"_L1).toInteger()); });
        else if (!m_isGreeted)
            m_outbox.fail(message.id, {ErrorKind::Usage, helper::Tr::tr("Nobody has said hello yet."), {}});
        else if (message.word == "open"_L1)
            open(message);
        else
            ask(message);
    }

    template <typename Work> void withRoot(const wire::Message &message, const Work &work)
    {
        if (const auto root = m_roots.value(message.body.value("root"_L1).toInteger()))
            work(*root);
    }

    void answerHello(const wire::Message &message)
    {
        // Once: what the helper may not do any more it cannot be given back.
        if (m_isGreeted) {
            m_outbox.fail(message.id, {ErrorKind::Usage, helper::Tr::tr("That was said already."), {}});
            return;
        }
        const qint64 oldest = message.body.value("oldest"_L1).toInteger();
        const qint64 newest = message.body.value("newest"_L1).toInteger();
        const QString version = message.body.value("version"_L1).toString();
        if (oldest > wire::newestProtocol || newest < wire::oldestProtocol) {
            const bool isOld = newest < wire::oldestProtocol;
            m_outbox.fail(
                message.id,
                {ErrorKind::Refused,
                 helper::Tr::tr("The console (version %1) and the helper on %2 (version %3) do not understand "
                                "one another: upgrade the package %4.")
                     .arg(version, QSysInfo::machineHostName(), QStringLiteral(SCRAPAZOID_VERSION),
                          isOld ? helper::Tr::tr("of the console") : helper::Tr::tr("of the helper")),
                 {}});
            return;
        }
        std::vector<storage::FileDescriptor> folders;
        for (const auto root : message.body.value("roots"_L1).toArray()) {
            if (const auto may = m_rights.require(root.toByteArray()); !may) {
                m_outbox.fail(message.id, may.error());
                return;
            }
            auto folder = m_rights.folderAt(root.toByteArray());
            if (!folder) {
                m_outbox.fail(message.id, folder.error());
                return;
            }
            m_named.insert(root.toByteArray(), helper::folderOf(folder->number()));
            folders.push_back(std::move(*folder));
        }
        if (const auto confined = helper::confine(folders); !confined) {
            m_outbox.fail(message.id, confined.error());
            m_isOver = true;
            return;
        }
        m_isGreeted = true;
        const BootTime here = systemBootTime();
        m_outbox.end(message.id,
                     {{"protocol"_L1, std::min<qint64>(newest, wire::newestProtocol)},
                      {"version"_L1, QStringLiteral(SCRAPAZOID_VERSION)},
                      {"user"_L1, storage::effectiveUser()},
                      {"machine"_L1, here.machine},
                      {"boot"_L1, here.boot},
                      {"clock"_L1, clockNs()},
                      {"read_only"_L1, m_rights.isReadOnly}});
    }

    void open(const wire::Message &message)
    {
        const QByteArray path = message.body.value("path"_L1).toByteArray();
        const auto directory
            = message.body.value("directory"_L1).toInteger() == 0 ? Directory::Screenshots : Directory::Downloads;
        if (const auto may = m_rights.require(path, directory); !may) {
            m_outbox.fail(message.id, may.error());
            return;
        }
        if (!m_named.contains(path)) {
            m_outbox.fail(message.id,
                          {ErrorKind::Refused, helper::Tr::tr("That folder was not named in the beginning."), {}});
            return;
        }
        auto store = storage::LocalStore::open({.path = path, .prefixes = {}}, directory);
        const QByteArray there = store ? helper::folderOf((*store)->root().descriptor())
                                       : helper::folderOf(helper::folderAt(path).number());
        if (there != m_named.value(path)) {
            // Confined to what was there: another helper is needed for what is there now.
            m_outbox.fail(
                message.id,
                {ErrorKind::Storage,
                 helper::Tr::tr("The folder %1 is not the one that was there when the helper began: try again.")
                     .arg(bytes::displayName(path)),
                 {}});
            m_isOver = true;
            return;
        }
        if (!store) {
            m_outbox.fail(message.id, store.error());
            return;
        }
        const auto root = std::make_shared<helper::ServedRoot>(std::move(*store));
        m_roots.insert(++m_lastRoot, root);
        m_outbox.end(message.id,
                     {{"root"_L1, m_lastRoot},
                      {"identity"_L1, wire::toCbor(root->store().identity())},
                      {"device"_L1, static_cast<qint64>(root->store().device())}});
    }

    void ask(const wire::Message &message)
    {
        const helper::Operation *operation = helper::findOperation(message.word);
        const auto root = m_roots.value(message.body.value("root"_L1).toInteger());
        if (!operation || !root) {
            m_outbox.fail(message.id,
                          {ErrorKind::Usage,
                           operation ? helper::Tr::tr("That folder is not open.")
                                     : helper::Tr::tr("This helper (version %1) does not know \"%2\".")
                                           .arg(QStringLiteral(SCRAPAZOID_VERSION), message.word.left(40)),
                           {}});
            return;
        }
        if (operation->changes && m_rights.isReadOnly) {
            m_outbox.fail(message.id,
                          {ErrorKind::Refused,
                           helper::Tr::tr("This helper may only look: it was started with --read-only."),
                           {}});
            return;
        }
        const auto stop = std::make_shared<std::stop_source>();
        {
            const std::scoped_lock lock(m_mutex);
            // Two questions of one name could not be told apart.
            if (m_asked.contains(message.id)) {
                m_isOver = true;
                return;
            }
            m_asked.insert(message.id, stop);
            m_waiting.push_back({.operation = operation, .root = root, .message = message, .stop = stop});
        }
        m_pool.start(&m_worker);
    }

    /// On a thread of the pool: one question, whichever has waited longest.
    void answerOne()
    {
        Asked asked;
        {
            const std::scoped_lock lock(m_mutex);
            asked = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        const qint64 id = asked.message.id;
        Result<QCborMap> answer;
        {
            const std::stop_callback end(m_stop.get_token(), [&] { asked.stop->request_stop(); });
            answer = asked.operation->answer({.id = id,
                                              .arguments = asked.message.body,
                                              .root = asked.root,
                                              .outbox = m_outbox,
                                              .unconfined = m_unconfined,
                                              .stop = asked.stop->get_token()});
        }
        {
            const std::scoped_lock lock(m_mutex);
            m_asked.remove(id);
        }
        if (answer)
            m_outbox.end(id, *answer);
        else
            m_outbox.fail(id, answer.error());
    }

    qsizetype countAsked()
    {
        const std::scoped_lock lock(m_mutex);
        return m_asked.size();
    }

    void cancel(qint64 id)
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto stop = m_asked.value(id))
            stop->request_stop();
    }

    /// A question that waits for a thread.
    struct Asked {
        const helper::Operation *operation = nullptr;
        std::shared_ptr<helper::ServedRoot> root;
        wire::Message message;
        std::shared_ptr<std::stop_source> stop;
    };
    /// There before any thread of the pool: what is handed to them goes through locks that a sanitizer knows.
    class Worker : public QRunnable {
    public:
        explicit Worker(Service &service)
            : m_service(service)
        {
            setAutoDelete(false);
        }
        void run() override { m_service.answerOne(); }

    private:
        Service &m_service;
    };

    helper::Rights m_rights;
    int m_input;
    helper::Outbox m_outbox;
    helper::SideThread m_unconfined;
    wire::FrameParser m_parser;
    std::atomic<Steady::rep> m_lastHeard;
    bool m_isGreeted = false;
    QMap<QByteArray, QByteArray> m_named; ///< Roots that may be opened, and what was there in the beginning.
    bool m_isOver = false;
    qint64 m_lastRoot = 0;
    QMap<qint64, std::shared_ptr<helper::ServedRoot>> m_roots;
    std::mutex m_mutex;
    QMap<qint64, std::shared_ptr<std::stop_source>> m_asked;
    std::deque<Asked> m_waiting;
    std::stop_source m_stop;
    Worker m_worker;
    QThreadPool m_pool; ///< Ends first: what is under way uses all of the above.
};
} // namespace

Result<void> helper::serve(const Options &options, int input, int output, const std::stop_token &stop)
{
    auto rights = Rights::find(options);
    if (!rights)
        return tl::unexpected(rights.error());
    if (!storage::writeAll(output, QByteArrayView(wire::greeting)))
        return {}; // nobody is there
    Service(std::move(*rights), input, output).run(stop);
    return {};
}
