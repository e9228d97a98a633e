// SPDX-License-Identifier: GPL-3.0-or-later
// Folders on another host, by a real SSH server: what a person does there, and what networks, shells and keys do to it.

#include "cleanup/diagnose/diagnose.h"
#include "cleanup/enginefixture.h"
#include "cleanup/look/copyfiles.h"
#include "cleanup/look/findexecutions.h"
#include "cleanup/run/recovery.h"
#include "database/server/connectionsettings.h"
#include "storage/localstore.h"
#include "support/helperplace.h"
#include "support/networknamespace.h"
#include "support/slowline.h"
#include "support/sshserver.h"
#include "support/testroots.h"

#include <QStandardPaths>
#include <csignal>
#include <sys/stat.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

/// An installation whose folders are set as another host's; everything else sees them here.
struct Far {
    Far(support::TestCluster &cluster, support::SshServer &server)
        : it(cluster, {}, false)
    {
        it.target.screenshots.path = server.address(it.roots.screenshots());
        it.target.downloads.path = server.address(it.roots.downloads());
        if (const auto done = cleanup::runSetup(it.session(), it.context); !done)
            support::fail("setup: %s", qPrintable(done.error().message));
        it.db.letScheduleBegin();
    }
    void fill(int count)
    {
        for (int number = 0; number < count; ++number)
            it.add(shots, "d" + QByteArray::number(number % 7) + "/f" + QByteArray::number(number) + ".png", 240h);
    }
    int countHere() const { return static_cast<int>(support::listFiles(it.roots.screenshots()).size()); }

    Installation it;
};

/// A run of what is expired, beside the test.
class UnderWay {
public:
    explicit UnderWay(Installation &it)
        : m_it(it)
        , m_plan(it.plan(shots))
    {
        m_it.context.progress = std::make_shared<Progress>();
        m_running = std::jthread([this] { m_result = m_it.tryRun(m_plan); });
    }
    bool isInTheMiddle() const
    {
        return QTest::qWaitFor([&] { return m_it.context.progress->itemsDone > 300; }, 30'000);
    }
    const Result<RunResult> &end()
    {
        m_running.join();
        return *m_result;
    }

private:
    Installation &m_it;
    const PlanPtr m_plan;
    std::optional<Result<RunResult>> m_result;
    std::jthread m_running;
};
} // namespace

class TestOverSsh : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString obstacle = support::SshServer::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        m_server.emplace(SCRAPAZOIDCTL);
    }
    void init()
    {
        m_server->restrict({});
        m_server->setBanner({});
        m_server->setShell("/bin/sh");
        m_server->configure({});
    }

    void everythingWorksAsOnTheLocalDisk()
    {
        Far far(m_cluster, *m_server);
        Installation &it = far.it;
        it.target.orphanMinAgeSeconds = 0;
        far.fill(60);
        it.add(shots, "young.png", 1h);
        it.roots.write(shots, "orphan.png", 10, 240h);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 60);
        QCOMPARE(it.redKeys(plan), QStringList());
        QCOMPARE(it.run(plan).done.of(ItemKind::Screenshot), 60);
        QCOMPARE(far.countHere(), 2);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 60);
        QCOMPARE(far.countHere(), 62);
        QCOMPARE(it.plan(orphanPolicy({shots}))->itemCount(), 1);
        QCOMPARE(it.run(it.plan(shots), RemovalMode::Permanent).done.of(ItemKind::Screenshot), 60);
        QCOMPARE(far.countHere(), 2);
        // Copies are made here of what lies there.
        const FilePaths wanted{QSet<QByteArray>{"young.png"}, {}};
        const QByteArray copies = it.roots.outside() + "/copies";
        support::makeFolder(copies);
        const cleanup::Session session(it.target);
        const auto copied = cleanup::copyFiles(session, wanted, copies, it.context);
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
        QCOMPARE(copied->files, 1);
        QCOMPARE(cleanup::readFile(session, shots, "young.png", 1000)->size(), 100);
    }

    void oneHelperIsEnoughForOneSession()
    {
        Far far(m_cluster, *m_server);
        cleanup::Session session(far.it.target);
        // Those of the sessions before may still be on their way out.
        QTRY_COMPARE(m_server->clients().size(), 0);
        for (const Directory directory : directories)
            QVERIFY(session.openRoot(directory));
        QCOMPARE(m_server->clients().size(), 1);
    }

    /// Its host's own cron cleans meanwhile: a console that only looks holds nothing.
    void whoOnlyLooksKeepsNobodyFromLeading()
    {
        Far far(m_cluster, *m_server);
        far.fill(5);
        const cleanup::Session window(far.it.target);
        const auto looking = window.openRoot(shots);
        QVERIFY(looking);
        QCOMPARE((*looking)->list({}, {}).size(), 5);
        Target there = far.it.target;
        there.screenshots.path = far.it.roots.screenshots();
        there.downloads.path = far.it.roots.downloads();
        const PlanPtr plan = *cleanup::makePlan(OwnSession(there), retentionPolicy(shots, 7), far.it.context);
        const auto run = cleanup::runPlan(
            OwnSession(there),
            {.plan = plan, .selection = {}, .mode = RemovalMode::Quarantine, .overriddenFingerprint = {}},
            far.it.context);
        QVERIFY(run);
        QCOMPARE(run->done.of(ItemKind::Screenshot), 5);
        QCOMPARE((*looking)->list({}, {}).size(), 0);
    }

    void aRunGoesOnWhereSshIsKilled_data()
    {
        QTest::addColumn<bool>("isClient");
        QTest::newRow("the client") << true;
        QTest::newRow("the helper") << false;
    }
    void aRunGoesOnWhereSshIsKilled()
    {
        QFETCH(bool, isClient);
        Far far(m_cluster, *m_server);
        Installation &it = far.it;
        far.fill(1500);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 1500);
        it.context.progress = std::make_shared<Progress>();
        std::atomic<bool> isOver{false};
        std::atomic<int> kills = 0;
        std::thread killer([&] {
            while (!isOver && kills < 3) {
                // In the middle of it: once something has been moved.
                const auto done = it.context.progress->itemsDone.load();
                if (done > 300 * (kills + 1)) {
                    for (const pid_t pid : isClient ? m_server->clients() : m_server->helpers())
                        kill(pid, SIGKILL);
                    ++kills;
                }
                std::this_thread::sleep_for(2ms);
            }
        });
        const RunResult result = it.run(plan);
        isOver = true;
        killer.join();
        QVERIFY(kills > 0);
        QVERIFY2(!result.interrupted, qPrintable(result.error.message));
        QVERIFY2(result.remarks.empty(), result.remarks.empty() ? "" : qPrintable(result.remarks.front().reason));
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1500);
        QCOMPARE(far.countHere(), 0);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 1500);
        QCOMPARE(far.countHere(), 1500);
    }

    /// One connection for folders and database: a run, its undo, and what becomes of both when it is lost.
    void theDatabaseComesByTheSameConnection()
    {
        Far far(m_cluster, *m_server);
        Installation &it = far.it;
        far.fill(40);
        it.target.connection.isThroughSsh = true;
        cleanup::Session session(it.target);
        QVERIFY(session.begin(it.context));
        QVERIFY(session.openRoot(shots));
        QTRY_COMPARE(m_server->clients().size(), 1); // that of the setup may still be on its way out
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 40);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 40);
        // The folder remembers the server as its own host calls it, not our end of the way there.
        const auto binding = (*session.openRoot(shots))->binding();
        QCOMPARE((*binding)->servers, QStringList{session.facts().namedAddresses});
        for (const pid_t pid : m_server->clients())
            kill(pid, SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(session.begin(it.context), 20'000);
        QVERIFY(session.openRoot(shots));
    }

    /// The whole connection goes, in the middle of a run: it is taken up again with the database and the folders.
    void aRunGoesOnWhereTheDatabasesConnectionIsKilled()
    {
        Far far(m_cluster, *m_server);
        Installation &it = far.it;
        far.fill(1500);
        it.target.connection.isThroughSsh = true;
        UnderWay run(it);
        QVERIFY(run.isInTheMiddle());
        for (const pid_t pid : m_server->clients())
            kill(pid, SIGKILL);
        const Result<RunResult> &result = run.end();
        QVERIFY(result);
        // Gone on or ended: nothing is lost, and what is left the next run does.
        if (result->interrupted) {
            // All rows may be claimed by then: of a plan without any there is no run that would finish them.
            QVERIFY(cleanup::runRecovery(it.session(), it.context));
            it.run(it.plan(shots));
        }
        QCOMPARE(far.countHere(), 0);
        QCOMPARE(it.db.count(u"screenshots"_s), 0);
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"kind = 'screenshot' AND outcome = 'done'"_s), 1500);
    }

    /// What the environment or a service file says here is not what the folders' host would take.
    void anotherServerThanTheOneThatIsNamedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("value");
        QTest::newRow("PGHOST") << QByteArray("PGHOST") << QString() << u"db1"_s;
        QTest::newRow("PGPORT") << QByteArray("PGPORT") << QString() << u"6000"_s;
        QTest::newRow("PGHOSTADDR") << QByteArray("PGHOSTADDR") << QString() << u"192.0.2.1"_s;
        QTest::newRow("PGSERVICE") << QByteArray("PGSERVICE") << QString() << u"elsewhere"_s;
        QTest::newRow("a service") << QByteArray() << u"service"_s << u"elsewhere"_s;
        QTest::newRow("two hosts") << QByteArray() << u"host"_s << u"db1,db2"_s;
        QTest::newRow("TLS to a third machine") << QByteArray() << u"sslmode"_s << u"verify-full"_s;
    }
    void anotherServerThanTheOneThatIsNamedIsRefused()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QString, keyword);
        QFETCH(QString, value);
        ConnectionParameters through;
        through.isThroughSsh = true;
        through.keywords = {{u"dbname"_s, u"scrapes"_s}};
        QVERIFY(database::requireForwardable(through));
        if (keyword == "sslmode"_L1)
            through.keywords.insert(u"host"_s, u"db.internal"_s);
        if (!keyword.isEmpty())
            through.keywords.insert(keyword, value);
        if (!variable.isEmpty())
            qputenv(variable.constData(), value.toUtf8());
        const auto refused = database::requireForwardable(through);
        if (!variable.isEmpty())
            qunsetenv(variable.constData());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
    }

    void aPasswordIsFoundUnderTheServersOwnName()
    {
        Far far(m_cluster, *m_server);
        ConnectionParameters through = far.it.target.connection;
        const QString port = through.keywords.value(u"port"_s, u"5432"_s);
        support::writeContent(m_server->path(), "passwords",
                              "other.internal:*:*:*:not this one's\ndb.internal:" + port.toUtf8()
                                  + ":*:*:kept\n*:*:*:*:for this computer\n");
        chmod((m_server->path() + "/passwords").constData(), 0600);
        through.keywords.insert(u"passfile"_s, QFile::decodeName(m_server->path() + "/passwords"));
        through.keywords.insert(u"host"_s, u"db.internal"_s);
        QCOMPARE(database::keptPassword(through), u"kept"_s);
        // What is kept for this computer is sent to no other that calls itself the same.
        for (const QString &here :
             {u"localhost"_s, u"127.0.0.1"_s, far.it.target.connection.keywords.value(u"host"_s)}) {
            through.keywords.insert(u"host"_s, here);
            QCOMPARE(database::keptPassword(through), QString());
        }
    }

    /// No database without a folder behind ssh, and none that ssh may not bring.
    void whereSshBringsNoDatabaseItIsSaid()
    {
        Far far(m_cluster, *m_server);
        Target target = far.it.target;
        target.connection.isThroughSsh = true;
        m_server->restrict("restrict");
        const auto barred = cleanup::Session(target).begin(far.it.context);
        QVERIFY(!barred);
        QCOMPARE(barred.error().kind, ErrorKind::Connection);
        QVERIFY2(barred.error().message.contains(u"through ssh"_s), qPrintable(barred.error().message));
        target.screenshots.path = far.it.roots.screenshots();
        target.downloads.path = far.it.roots.downloads();
        const auto alone = cleanup::Session(target).begin(far.it.context);
        QVERIFY2(alone.error().message.contains(u"server.via"_s), qPrintable(alone.error().message));
    }

    /// Nothing tells either side that the other one is gone: both give up after three quarters of a minute, and the
    /// host's own cleanup finds the folder free.
    void aDeadNetworkKeepsNobodyFromCleaningForLong_data()
    {
        QTest::addColumn<bool>("isCable");
        // The same by a line of ours where this machine makes no networks: most of a minute is enough to wait for it.
        if (support::NetworkNamespace::obstacle().isEmpty())
            QTest::newRow("the cable is pulled") << true;
        else
            QTest::newRow("nothing comes through") << false;
    }
    void aDeadNetworkKeepsNobodyFromCleaningForLong()
    {
        QFETCH(bool, isCable);
        std::optional<support::NetworkNamespace> network;
        std::optional<support::SshServer> beyond;
        std::optional<support::SlowLine> line;
        if (isCable) {
            network.emplace();
            beyond.emplace(SCRAPAZOIDCTL, &*network);
        } else {
            line.emplace(m_server->port(), 20ms);
            m_server->configure({}, line->port());
        }
        Far far(m_cluster, beyond ? *beyond : *m_server);
        Installation &it = far.it;
        far.fill(4000);
        UnderWay run(it);
        QVERIFY(run.isInTheMiddle());
        if (isCable)
            network->pull();
        else
            line->setDead(true);
        const auto here = storage::LocalStore::open({.path = it.roots.screenshots(), .prefixes = {}}, shots);
        QElapsedTimer since;
        since.start();
        QVERIFY(!(*here)->lead(u"cron"_s));
        // What it was moving when it fell silent it brings to disk first, which takes its time beside other tests.
        QVERIFY2(QTest::qWaitFor([&] { return (*here)->lead(u"cron"_s).has_value(); }, 75'000),
                 qPrintable(QString::number(since.elapsed())));
        const Result<RunResult> &result = run.end();
        QVERIFY(result);
        QVERIFY(result->interrupted);
        QVERIFY(result->done.of(ItemKind::Screenshot) < 4000);
        // The host itself settles what was under way and does the rest: nothing is lost, nothing done twice.
        it.target.screenshots.path = it.roots.screenshots();
        it.target.downloads.path = it.roots.downloads();
        const RunResult rest = it.run(it.plan(shots));
        QCOMPARE(far.countHere(), 0);
        QCOMPARE(it.db.count(u"screenshots"_s), 0);
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"kind = 'screenshot' AND outcome = 'done'"_s), 4000);
        QCOMPARE(it.undo(rest.run.value).failed, 0);
        QVERIFY(far.countHere() >= rest.done.of(ItemKind::Screenshot));
    }

    /// A cable that somebody trips over: the run goes on where it was, and nobody else has led meanwhile.
    void aCableThatIsPluggedInAgainCostsNoRun()
    {
        if (const QString obstacle = support::NetworkNamespace::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        support::NetworkNamespace network;
        support::SshServer beyond(SCRAPAZOIDCTL, &network);
        Far far(m_cluster, beyond);
        Installation &it = far.it;
        far.fill(4000);
        UnderWay run(it);
        QVERIFY(run.isInTheMiddle());
        network.pull();
        QTest::qWait(5000);
        const auto here = storage::LocalStore::open({.path = it.roots.screenshots(), .prefixes = {}}, shots);
        QVERIFY(!(*here)->lead(u"cron"_s));
        const int before = far.countHere();
        network.plugIn();
        const Result<RunResult> &result = run.end();
        QVERIFY(before > 0);
        QVERIFY(result && !result->interrupted);
        QCOMPARE(result->done.of(ItemKind::Screenshot), 4000);
        QCOMPARE(far.countHere(), 0);
    }

    /// Longer than a session of work, in short: a window that only looks says something again and again, and the host's
    /// own cron leads whenever it likes, at once.
    void anIdleWindowKeepsNobodyWaiting()
    {
        const QByteArray root = m_server->path() + "/idle";
        support::makeFolder(root);
        const support::HelperPlace place(root, {}, {.ping = 10ms, .patience = 5s});
        const auto window = std::move(*place.open());
        const auto here = storage::LocalStore::open({.path = root, .prefixes = {}}, shots);
        QVERIFY((*here)->bind({.database = {u"1"_s, u"d"_s, u"i"_s}, .role = u"screenshots"_s, .id = u"x"_s}));
        const pid_t helper = place.pid();
        const QStringList before = place.openFiles();
        // An hour at 15 s is 240 signs of life.
        for (int time = 0; time < 30; ++time) {
            QTest::qWait(200);
            QVERIFY((*here)->lead(u"cron"_s));
            support::writeContent(root, "f" + QByteArray::number(time), "x");
            QCOMPARE(window->list({}, {}).size(), time + 1);
        }
        QCOMPARE(place.pid(), helper);
        QCOMPARE(place.openFiles(), before);
    }

    void anyLoginShellWillDo_data()
    {
        QTest::addColumn<QString>("shell");
        for (const QString &shell : {u"bash"_s, u"fish"_s, u"csh"_s})
            QTest::newRow(qPrintable(shell)) << shell;
    }
    void anyLoginShellWillDo()
    {
        QFETCH(QString, shell);
        const QString program = QStandardPaths::findExecutable(shell);
        if (program.isEmpty())
            QSKIP("there is no such shell here");
        if (geteuid() != 0)
            QSKIP("only root gives the account of its server another shell");
        m_server->setShell(program.toLocal8Bit());
        m_server->setBanner("Welcome!\nscrapazoid-helper 0 is what this is not\n");
        Far far(m_cluster, *m_server);
        far.fill(3);
        QCOMPARE(far.it.run(far.it.plan(shots)).done.of(ItemKind::Screenshot), 3);
    }

    /// The key decides which command runs, whatever is asked for.
    void aForcedCommandIsTheHelpersOwn()
    {
        Far far(m_cluster, *m_server);
        const QByteArray helper = "command=\"scrapazoidctl serve --stdio --read-only\",restrict";
        m_server->restrict(helper);
        const auto looked = cleanup::Session(far.it.target).openRoot(shots);
        QVERIFY2(looked, looked ? "" : qPrintable(looked.error().message));
        QVERIFY((*looked)->lead(u"anna"_s).error().message.contains(u"--read-only"_s));
        m_server->restrict("command=\"echo no service today\",restrict");
        const auto refused = cleanup::Session(far.it.target).openRoot(shots);
        QVERIFY(refused.error().message.contains(u"no service today"_s));
        m_server->restrict("command=\"not-there serve\",restrict");
        QVERIFY(
            cleanup::Session(far.it.target).openRoot(shots).error().message.contains(u"no scrapazoidctl on files"_s));
    }

    void doctorSaysHowFarOneGets_data()
    {
        QTest::addColumn<QByteArray>("allowed");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("mend");
        const QString place = u"place-screenshots"_s;
        QTest::newRow("reached") << QByteArray() << QByteArray() << place << QString();
        QTest::newRow("no host") << QByteArray() << QByteArray("  Port 1\n") << place << u"ssh files "_s;
        QTest::newRow("an unknown key") << QByteArray()
                                        << QByteArray("  UserKnownHostsFile /dev/null\n"
                                                      "  StrictHostKeyChecking yes\n")
                                        << place << u"connect once by hand"_s;
        QTest::newRow("a key that has changed")
            << QByteArray() << "  UserKnownHostsFile " + m_server->path() + "/changed\n"
            << place << u"ssh-keygen -R files"_s;
        QTest::newRow("not let in") << QByteArray("from=\"192.0.2.1\"") << QByteArray() << place
                                    << u"restrict,command=\"scrapazoidctl serve --stdio --root screenshots='"_s;
        QTest::newRow("no program") << QByteArray("command=\"no-such-program\"") << QByteArray() << place
                                    << u"On files: sudo apt install scrapazoidctl"_s;
        QTest::newRow("may only look") << QByteArray("command=\"scrapazoidctl serve --stdio --read-only\"")
                                       << QByteArray() << place + u"-read-only"_s << u"--read-only"_s;
    }
    void doctorSaysHowFarOneGets()
    {
        QFETCH(QByteArray, allowed);
        QFETCH(QByteArray, lines);
        QFETCH(QString, key);
        QFETCH(QString, mend);
        Far far(m_cluster, *m_server);
        m_server->restrict(allowed);
        m_server->configure(lines);
        // The key of another one under this one's name.
        support::writeContent(m_server->path(), "changed",
                              "[127.0.0.1]:" + QByteArray::number(m_server->port()) + ' '
                                  + support::readFile(m_server->path() + "/key.pub"));
        cleanup::Session session(far.it.target);
        const Findings findings = cleanup::diagnose(session, far.it.context);
        const auto found = [&](const QString &name) {
            const auto one
                = std::find_if(findings.begin(), findings.end(), [&](const Finding &it) { return it.key == name; });
            return one == findings.end() ? Finding() : *one;
        };
        QVERIFY2(found(key).mend.contains(mend), qPrintable(found(key).label + found(key).mend));
        QCOMPARE(found(key).isGood(), mend.isEmpty());
        // One place has one line, and what lies behind it is not guessed at.
        QVERIFY(found(u"place-downloads"_s).key.isEmpty());
        const bool isReached = found(u"place-screenshots"_s).isGood();
        QCOMPARE(found(u"root-screenshots"_s).state, isReached ? Finding::State::Good : Finding::State::Unknown);
    }

    void doctorSaysWhatAShellPrints()
    {
        Far far(m_cluster, *m_server);
        m_server->setBanner("Welcome!\n");
        cleanup::Session session(far.it.target);
        const Findings findings = cleanup::diagnose(session, far.it.context);
        const auto shell = std::find_if(findings.begin(), findings.end(),
                                        [](const Finding &one) { return one.key == u"place-screenshots-shell"_s; });
        QVERIFY(shell != findings.end());
        QCOMPARE(shell->state, Finding::State::Warning);
        QVERIFY(shell->label.contains(u"Welcome!"_s));
    }

    void whatSshRefusesIsSaidInItsWords()
    {
        Far far(m_cluster, *m_server);
        Target target = far.it.target;
        target.screenshots.path = "ssh://files:1" + far.it.roots.screenshots();
        const auto closed = cleanup::Session(target).openRoot(shots);
        QVERIFY(closed.error().message.contains(u"Connection refused"_s));
        support::removeFile(m_server->path() + "/authorized");
        const auto denied = cleanup::Session(far.it.target).openRoot(shots);
        QVERIFY2(denied.error().message.contains(u"Permission denied"_s), qPrintable(denied.error().message));
    }

private:
    support::TestCluster m_cluster;
    std::optional<support::SshServer> m_server;
};

QTEST_GUILESS_MAIN(support::Guarded<TestOverSsh>)
#include "tst_overssh.moc"
