// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/killing.h"
#include "faults/reusedinstallation.h"
#include "faults/victimprocess.h"
#include "support/failed.h"

#include "cleanup/session/lead.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <atomic>
#include <csignal>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using namespace killing;

namespace {
/// Until a run of files is in the middle of them, or over: on a busy machine nobody may have seen the middle.
void waitForItsMiddle(const Installation &it, const std::atomic<bool> &hasEnded)
{
    while (!hasEnded && (it.context.progress->phase != Phase::Removing || it.context.progress->itemsDone < 10))
        std::this_thread::yield();
}
} // namespace

class TestKill : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The driver warns of every statement of a dead connection.
        QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false);
        killing::seed(m_dice);
    }

    void aKilledRunLosesNothing()
    {
        Installation &it = m_installation.fresh();
        fill(it);
        const QString rows = it.rows();
        const qint64 length = lengthOf(it, u"quarantine"_s);
        undoTheRest(it);
        for (int kill = 0; kill < 14 * m_rounds; ++kill) {
            Victim victim(it, u"quarantine"_s);
            QVERIFY(victim.isReady());
            touchSome(it, m_dice);
            const auto files = support::snapshot(it.roots.screenshots());
            victim.goAndDieAfter(m_dice.bounded(length));
            recover(it);
            QCOMPARE(violation(it), QByteArray());
            undoTheRest(it);
            QCOMPARE(violation(it), QByteArray());
            QCOMPARE(it.rows(), rows);
            QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        }
    }

    void aKilledUndoLosesNothing()
    {
        Installation &it = m_installation.fresh();
        fill(it);
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.screenshots());
        it.run(it.plan(shots));
        const qint64 length = lengthOf(it, u"undo"_s);
        QCOMPARE(it.rows(), rows);
        for (int kill = 0; kill < 9 * m_rounds; ++kill) {
            it.run(it.plan(shots));
            Victim victim(it, u"undo"_s);
            QVERIFY(victim.isReady());
            victim.goAndDieAfter(m_dice.bounded(length));
            recover(it);
            QCOMPARE(violation(it), QByteArray());
            undoTheRest(it);
            QCOMPARE(violation(it), QByteArray());
            QCOMPARE(it.rows(), rows);
            QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        }
    }

    void aKilledPermanentRunLosesNoRowsFile()
    {
        qint64 length = 0;
        for (int kill = -1; kill < 8 * m_rounds; ++kill) {
            Installation &it = m_installation.fresh();
            fill(it);
            if (kill < 0) {
                length = lengthOf(it, u"permanent"_s);
                continue;
            }
            Victim victim(it, u"permanent"_s);
            QVERIFY(victim.isReady());
            touchSome(it, m_dice);
            victim.goAndDieAfter(m_dice.bounded(length));
            recover(it);
            QCOMPARE(violation(it), QByteArray());
        }
    }

    void aKilledPurgeIsTakenUpByTheNext()
    {
        qint64 length = 0;
        for (int kill = -1; kill < 6 * m_rounds; ++kill) {
            Installation &it = m_installation.fresh();
            fill(it);
            it.run(it.plan(shots));
            if (kill < 0) {
                length = lengthOf(it, u"purge"_s);
                continue;
            }
            Victim victim(it, u"purge"_s);
            QVERIFY(victim.isReady());
            victim.goAndDieAfter(m_dice.bounded(length));
            recover(it);
            QCOMPARE(violation(it), QByteArray());
            // What a killed purge has taken does not come back as a row without a file.
            const auto undone = cleanup::runUndo(it.session(), lastCleanup(it), it.context);
            QVERIFY(undone || undone.error().kind == ErrorKind::Refused);
            QCOMPARE(violation(it), QByteArray());
            QVERIFY(cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context));
            QCOMPARE(violation(it), QByteArray());
            QCOMPARE(support::listFiles(it.roots.screenshots() + "/.scrapazoid-console/quarantine"), QByteArrayList());
        }
    }

    void aKilledServerLosesNothing_data()
    {
        QTest::addColumn<RemovalMode>("mode");
        QTest::newRow("quarantine") << RemovalMode::Quarantine;
        QTest::newRow("permanent") << RemovalMode::Permanent;
    }

    void aKilledServerLosesNothing()
    {
        QFETCH(RemovalMode, mode);
        int resumed = 0, interrupted = 0;
        for (int kill = 0; kill < (mode == RemovalMode::Quarantine ? 4 : 3) * m_rounds; ++kill) {
            Installation &it = m_installation.fresh();
            fill(it);
            const QString rows = it.rows();
            const PlanPtr plan = it.plan(shots);
            const auto files = support::snapshot(it.roots.screenshots());
            std::optional<Result<RunResult>> ran;
            std::thread run([&] { ran = it.tryRun(plan, mode); });
            const qint64 wanted = m_dice.bounded(rowCount);
            while (it.context.progress->phase != Phase::Removing || it.context.progress->itemsDone < wanted) {
                if (it.context.progress->phase == Phase::Finishing)
                    break;
            }
            QVERIFY(m_cluster.server().kill());
            QVERIFY(m_cluster.server().restart());
            run.join();
            it.db.reconnect();
            if (*ran)
                (**ran).interrupted ? ++interrupted : ++resumed;
            recover(it);
            QCOMPARE(violation(it), QByteArray());
            if (mode == RemovalMode::Permanent)
                continue;
            undoTheRest(it);
            QCOMPARE(it.rows(), rows);
            QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        }
        QTextStream(stdout) << resumed << " resumed, " << interrupted << " interrupted" << Qt::endl;
    }

    void anUndoSurvivesAKilledServer()
    {
        Installation &it = m_installation.fresh();
        fill(it);
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.screenshots());
        for (int kill = 0; kill < 2 * m_rounds; ++kill) {
            it.run(it.plan(shots));
            it.context.progress->phase = Phase::Waiting;
            std::atomic<bool> hasEnded = false;
            std::optional<Result<RunResult>> undone;
            std::thread undo([&] {
                undone = cleanup::runUndo(it.session(), u"last"_s, it.context);
                hasEnded = true;
            });
            const qint64 wanted = m_dice.bounded(rowCount);
            while (!hasEnded
                   && (it.context.progress->phase != Phase::Restoring || it.context.progress->itemsDone < wanted))
                std::this_thread::yield();
            if (hasEnded && !*undone) { // without having been killed
                undo.join();
                QFAIL(qPrintable(undone->error().message + u' ' + undone->error().detail));
            }
            QVERIFY(m_cluster.server().kill());
            QVERIFY(m_cluster.server().restart());
            undo.join();
            it.db.reconnect();
            recover(it);
            QCOMPARE(violation(it), QByteArray());
            undoTheRest(it);
            QCOMPARE(it.rows(), rows);
            QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        }
    }

    void aServerThatStaysAwayEndsTheRunAndItCanBeTakenUp()
    {
        Installation &it = m_installation.fresh();
        fill(it);
        const QString rows = it.rows();
        const PlanPtr plan = it.plan(shots);
        std::stop_source stop;
        it.context.stop = stop.get_token();
        std::optional<Result<RunResult>> ran;
        std::atomic<bool> hasEnded = false;
        std::thread run([&] {
            ran = it.tryRun(plan);
            hasEnded = true;
        });
        waitForItsMiddle(it, hasEnded);
        if (hasEnded) {
            run.join();
            QSKIP("the run was over before this busy machine let anybody see the middle of it");
        }
        QVERIFY(m_cluster.server().kill());
        stop.request_stop(); // So that it does not wait for 20 s.
        run.join();
        QVERIFY(m_cluster.server().restart());
        it.db.reconnect();
        QVERIFY(*ran);
        if (!(**ran).interrupted && !(**ran).stopped && (**ran).done.of(ItemKind::Screenshot) == rowCount)
            QSKIP("the run was over before the server was gone");
        QVERIFY((**ran).interrupted || (**ran).stopped);
        if ((**ran).interrupted)
            QCOMPARE((**ran).error.kind, ErrorKind::Connection);
        it.context.stop = {};
        recover(it);
        QCOMPARE(violation(it), QByteArray());
        undoTheRest(it);
        QCOMPARE(it.rows(), rows);
    }

    void aTerminatedSessionIsTakenUpAgain()
    {
        Installation &it = m_installation.fresh();
        fill(it);
        const PlanPtr plan = it.plan(shots);
        std::optional<Result<RunResult>> ran;
        std::atomic<bool> hasEnded = false;
        std::thread run([&] {
            ran = it.tryRun(plan);
            hasEnded = true;
        });
        waitForItsMiddle(it, hasEnded);
        it.db.exec(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'test tester@here'"_s);
        run.join();
        QVERIFY(*ran);
        QVERIFY2(!(**ran).interrupted, qPrintable((**ran).error.message));
        QCOMPARE((**ran).done.of(ItemKind::Screenshot),
                 it.db.value(u"SELECT %1 - count(*) FROM screenshots"_s.arg(plan->itemCount())).toLongLong());
        QCOMPARE(violation(it), QByteArray());
    }

    void twoRunsNeverRunAtOnce()
    {
        Installation &it = m_installation.fresh();
        it.add(shots, "x.png", 300h);
        it.db.exec(u"DELETE FROM scrapazoid_console.items"_s);
        const PlanPtr plan = it.plan(shots);
        {
            const OwnLead lead(it.target, it.context);
            QVERIFY(lead);
            for (const auto &ran : {it.tryRun(plan), cleanup::runPurge(it.session(), {}, it.context),
                                    cleanup::runUndo(it.session(), u"last"_s, it.context)}) {
                QVERIFY(!ran);
                QCOMPARE(ran.error().kind, ErrorKind::Busy);
                QVERIFY2(ran.error().message.contains(u"test tester@here"_s), qPrintable(ran.error().message));
            }
            QVERIFY(it.roots.has(shots, "x.png"));
        }
        Result<RunResult> ran = it.tryRun(plan);
        for (QDeadlineTimer patience(20s); !ran && ran.error().kind == ErrorKind::Busy && !patience.hasExpired();
             ran = it.tryRun(plan))
            QThread::msleep(5);
        QVERIFY(ran && ran->done.of(ItemKind::Screenshot) == 1);
    }

private:
    /// How long an action takes from its start to its end when nobody kills it.
    static qint64 lengthOf(Installation &it, const QString &action)
    {
        Victim victim(it, action);
        return victim.isReady() ? victim.finish() : 0;
    }

    QRandomGenerator m_dice;
    const int m_rounds = std::max(1, qEnvironmentVariableIntValue("SCRAPAZOID_KILL_ROUNDS"));
    // A database whose commits get lost by default (the cluster's synchronous_commit is off): ours must not.
    support::TestCluster m_cluster{
        {.fsync = false, .settings = {u"synchronous_commit=off"_s, u"wal_writer_delay=10s"_s}, .encoding = "UTF8"}};
    ReusedInstallation m_installation{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestKill>)
#include "tst_kill.moc"
