// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is killed between a console and folders that lie 20 ms away – the console itself, its ssh, the helper at the
// other end – and whenever: nothing is lost, nothing is done twice, and nobody waits for what is dead.

#include "faults/killing.h"
#include "faults/reusedinstallation.h"
#include "faults/victimprocess.h"
#include "support/failed.h"
#include "support/slowline.h"
#include "support/sshserver.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <array>
#include <csignal>

using namespace killing;

namespace {
enum class Killed { Console, Client, Helper };
constexpr std::array allKilled{Killed::Console, Killed::Client, Killed::Helper};
/// Both sides give up after 45 s of silence; a console goes on for as long as it may come back, twice.
constexpr int longestWait = 150'000;
} // namespace

class TestKillOverSsh : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString obstacle = support::SshServer::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false);
        killing::seed(m_dice);
        m_server.emplace(SCRAPAZOIDCTL);
        m_line.emplace(m_server->port(), 10ms);
        m_server->configure({}, m_line->port());
    }
    void cleanupTestCase()
    {
        QTextStream(stdout) << m_kills << " kills; " << m_wentOn << " of those that spared the console went on"
                            << Qt::endl;
    }

    void aRunLosesNothing_data() { addKinds(); }
    void aRunLosesNothing()
    {
        QFETCH(QString, action);
        QFETCH(int, count);
        Installation &it = far();
        fill(it);
        const QString rows = it.rows();
        const bool isPermanent = action == "permanent"_L1;
        const qint64 length = isPermanent ? m_length : lengthOf(it, action);
        m_length = length;
        if (!isPermanent)
            undoTheRest(it);
        for (int kill = 0; kill < count * m_rounds; ++kill) {
            if (isPermanent && kill > 0) {
                far();
                fill(it);
            }
            touchSome(it, m_dice);
            const auto files = support::snapshot(it.roots.screenshots());
            killInTheMiddle(it, action, length);
            recover(it);
            QCOMPARE(violation(it), QByteArray());
            if (isPermanent)
                continue;
            undoTheRest(it);
            QCOMPARE(violation(it), QByteArray());
            QCOMPARE(it.rows(), rows);
            QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        }
    }

    void anUndoLosesNothing()
    {
        Installation &it = far();
        fill(it);
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.screenshots());
        it.run(it.plan(shots));
        const qint64 length = lengthOf(it, u"undo"_s);
        for (int kill = 0; kill < 5 * m_rounds; ++kill) {
            it.run(it.plan(shots));
            killInTheMiddle(it, u"undo"_s, length);
            recover(it);
            QCOMPARE(violation(it), QByteArray());
            undoTheRest(it);
            QCOMPARE(it.rows(), rows);
            QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        }
    }

    void aPurgeIsTakenUpByTheNext()
    {
        qint64 length = 0;
        for (int kill = -1; kill < 4 * m_rounds; ++kill) {
            Installation &it = far();
            fill(it);
            it.run(it.plan(shots));
            if (kill < 0) {
                length = lengthOf(it, u"purge"_s);
                continue;
            }
            killInTheMiddle(it, u"purge"_s, length);
            recover(it);
            QCOMPARE(violation(it), QByteArray());
            const auto undone = cleanup::runUndo(it.session(), lastCleanup(it), it.context);
            QVERIFY(undone || undone.error().kind == ErrorKind::Refused);
            QCOMPARE(violation(it), QByteArray());
            QVERIFY(cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context));
            QCOMPARE(violation(it), QByteArray());
            QCOMPARE(support::listFiles(it.roots.screenshots() + "/.scrapazoid-console/quarantine"), QByteArrayList());
        }
    }

private:
    static void addKinds()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("count");
        QTest::newRow("quarantine") << u"quarantine"_s << 7;
        QTest::newRow("permanent") << u"permanent"_s << 4;
    }

    Installation &far()
    {
        Installation &it = m_installation.fresh();
        it.target.screenshots.path = m_server->address(it.roots.screenshots());
        it.target.downloads.path = m_server->address(it.roots.downloads());
        return it;
    }

    static qint64 lengthOf(Installation &it, const QString &action)
    {
        Victim victim(it, action);
        return victim.isReady() ? victim.finish() : 0;
    }

    /// Kills one of the three at a moment of the action, and waits for the end of whatever was spared.
    void killInTheMiddle(Installation &it, const QString &action, qint64 length)
    {
        const Killed killed = allKilled[m_dice.bounded(quint32(allKilled.size()))];
        const qint64 after = m_dice.bounded(length);
        ++m_kills;
        Victim victim(it, action);
        QVERIFY2(victim.isReady(), victim.complaint().constData());
        if (killed == Killed::Console) {
            victim.goAndDieAfter(after);
        } else {
            victim.go();
            std::this_thread::sleep_for(std::chrono::microseconds(after));
            // The victim's own: the test's sessions have ended.
            for (const pid_t pid : killed == Killed::Client ? m_server->clients() : m_server->helpers())
                kill(pid, SIGKILL);
            if (victim.hasFinished(longestWait))
                ++m_wentOn;
        }
        // Nothing that is dead keeps a folder's lock for longer than its network would.
        QElapsedTimer since;
        since.start();
        const bool isFree = QTest::qWaitFor([&] { return OwnLead(it.target, it.context).operator bool(); }, 45'000);
        QVERIFY2(isFree, qPrintable(QString::number(since.elapsed())));
    }

    QRandomGenerator m_dice;
    const int m_rounds = std::max(1, qEnvironmentVariableIntValue("SCRAPAZOID_KILL_ROUNDS"));
    qint64 m_length = 0; ///< Microseconds of a run that nobody kills.
    int m_kills = 0;
    int m_wentOn = 0;
    std::optional<support::SshServer> m_server;
    std::optional<support::SlowLine> m_line;
    support::TestCluster m_cluster{
        {.fsync = false, .settings = {u"synchronous_commit=off"_s, u"wal_writer_delay=10s"_s}, .encoding = "UTF8"}};
    ReusedInstallation m_installation{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestKillOverSsh>)
#include "tst_killoverssh.moc"
