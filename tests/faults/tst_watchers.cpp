// SPDX-License-Identifier: GPL-3.0-or-later
// Hours of watch, a second for a minute: several real processes keep one schedule while the server is restarted under
// them and whoever leads is killed, with the service writing on. SCRAPAZOID_WATCH_ROUNDS makes it longer.

#include "cleanup/enginefixture.h"
#include "cli/program.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QElapsedTimer>
#include <atomic>
#include <csignal>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::patienceMs;

namespace {
constexpr int watchers = 3;
constexpr int usualRounds = 20;
constexpr int stuckARound = 5;

/// One `scrapazoidctl watch` and what it has said so far.
class Watcher {
public:
    explicit Watcher(const Program &program)
        : m_process(program.start({u"watch"_s, u"--stuck-interval"_s, u"1"_s}))
    {
    }
    ~Watcher()
    {
        m_process->kill();
        m_process->waitForFinished();
    }
    Watcher(const Watcher &) = delete;
    Watcher &operator=(const Watcher &) = delete;

    bool leads()
    {
        m_process->waitForReadyRead(1);
        m_said += m_process->readAllStandardOutput();
        return m_said.lastIndexOf("Leading the cleanups") > m_said.lastIndexOf("Standing by:");
    }
    const QByteArray &said()
    {
        leads();
        return m_said;
    }
    /// Like a power cut: nothing is told to anybody.
    void kill() { ::kill(static_cast<pid_t>(m_process->processId()), SIGKILL); }
    int end()
    {
        m_process->terminate();
        return Program::wait(*m_process).status;
    }

private:
    std::unique_ptr<QProcess> m_process;
    QByteArray m_said;
};

/// The service: executions begin and end, as fast as the server lets them.
class Service {
public:
    explicit Service(demo::SqlAddress address)
        : m_thread([this, address = std::move(address)] {
            while (!m_stop) {
                const demo::SqlSession session(address);
                QSqlQuery query(session.database());
                while (!m_stop
                       && query.exec(
                           u"WITH ended AS (UPDATE executions SET status = 'completed', completed_at = now() AT TIME "
                           u"ZONE 'UTC' "
                           "WHERE status = 'running' AND started_at > now() AT TIME ZONE 'UTC' - interval '1 minute' "
                           "RETURNING 1) INSERT INTO executions (user_id, status, started_at) "
                           "SELECT 1, 'running', now() AT TIME ZONE 'UTC' FROM generate_series(1, 20)"_s))
                    ++m_turns;
                std::this_thread::sleep_for(50ms); // the server is away
            }
        })
    {
    }
    ~Service()
    {
        m_stop = true;
        m_thread.join();
    }
    int turns() const { return m_turns; }

private:
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_turns = 0;
    std::thread m_thread;
};
} // namespace

class TestWatchers : public QObject {
    Q_OBJECT

private slots:
    void everyStuckExecutionIsMarkedOnce()
    {
        Installation it(m_cluster);
        const Program program(it.db, it.roots);
        std::vector<std::unique_ptr<Watcher>> running;
        for (int number = 0; number < watchers; ++number)
            running.push_back(std::make_unique<Watcher>(program));
        const auto leader = [&] {
            return std::find_if(running.begin(), running.end(), [](const auto &one) { return one->leads(); });
        };
        QVERIFY(QTest::qWaitFor([&] { return leader() != running.end(); }, patienceMs));
        const Service service({.socketDirectory = it.target.connection.keywords.value(u"host"_s),
                               .user = u"postgres"_s,
                               .database = it.db.name()});
        bool isNumber = false;
        const int given = qEnvironmentVariableIntValue("SCRAPAZOID_WATCH_ROUNDS", &isNumber);
        const int rounds = isNumber ? given : usualRounds;
        qint64 longest = 0;
        for (int round = 0; round < rounds; ++round) {
            for (int number = 0; number < stuckARound; ++number)
                it.db.insertExecution({.status = u"running"_s, .started = 20min});
            QElapsedTimer since;
            since.start();
            if (round % 2 == 0) {
                const auto led = leader();
                QVERIFY(led != running.end());
                (*led)->kill();
                *led = std::make_unique<Watcher>(program);
            } else {
                QVERIFY(round % 4 == 1 ? m_cluster.server().stop().has_value() : m_cluster.server().kill().has_value());
                QVERIFY(m_cluster.server().restart().has_value());
                it.db.reconnect();
            }
            // The tests' server need not remember the last moment before a power cut.
            const auto isMarked = [&] {
                return it.db.count(
                           u"executions"_s,
                           u"status = 'running' AND started_at < now() AT TIME ZONE 'UTC' - interval '10 minutes'"_s)
                    == 0;
            };
            const bool areMarked = QTest::qWaitFor(isMarked, patienceMs);
            for (const auto &one : running) {
                if (!areMarked)
                    qWarning("%s", one->said().constData());
            }
            QVERIFY2(areMarked, qPrintable(u"round %1"_s.arg(round)));
            longest = std::max(longest, since.elapsed());
            QVERIFY(QTest::qWaitFor([&] { return leader() != running.end(); }, patienceMs));
        }
        const qint64 stuck = it.db.count(u"executions"_s, u"status = 'failed'"_s);
        QVERIFY(stuck >= stuckARound * rounds / 2);
        qInfo("%lld stuck executions in %d rounds; the longest took %lld ms; %d turns of the service", stuck, rounds,
              longest, service.turns());
        const QString done = u"kind = 'execution' AND outcome = 'done'"_s;
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, done), stuck);
        QCOMPARE(
            it.db.value(u"SELECT count(DISTINCT row_id) FROM scrapazoid_console.items WHERE "_s + done).toLongLong(),
            stuck);
        QVERIFY(service.turns() > rounds);
        for (const auto &one : running)
            QCOMPARE(one->end(), 0);
        QCOMPARE(it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestWatchers>)
#include "tst_watchers.moc"
