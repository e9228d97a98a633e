// SPDX-License-Identifier: GPL-3.0-or-later
// A leader that sleeps (a suspended laptop, a paused machine, a hung network file system) while the server drops its
// session and another one leads: whatever it does when it wakes, no row that lives loses its file.
// SCRAPAZOID_FENCE_ROUNDS makes it longer.

#include "cleanup/enginefixture.h"
#include "cleanup/run/closingcheck.h"
#include "cleanup/run/recovery.h"
#include "cleanup/session/lead.h"
#include "cli/program.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <atomic>
#include <sys/syscall.h>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::patienceMs;

namespace {
constexpr auto shots = Directory::Screenshots;
constexpr int files = 30;
constexpr int longerThanALease
    = static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(cleanup::Lease::length).count()) + 500;

void fill(Installation &it)
{
    for (int number = 0; number < files; ++number)
        it.add(shots, "old" + QByteArray::number(number) + ".png", 24h * 40);
    for (int number = 0; number < files; ++number)
        it.add(shots, "new" + QByteArray::number(number) + ".png", 1h);
}

/// Paths of rows whose file is not in its place.
QByteArrayList rowsWithoutFile(Installation &it)
{
    QByteArrayList lonely;
    for (const QVariant &path : it.db.column(u"SELECT file_path FROM screenshots ORDER BY id"_s)) {
        if (!it.roots.has(shots, path.toByteArray()))
            lonely << path.toByteArray();
    }
    return lonely;
}

int oldRows(Installation &it)
{
    return static_cast<int>(it.db.count(u"screenshots"_s, u"file_path LIKE 'old%'"_s));
}

/// Those of the command line, or all but the test's own. Returns when they have ended.
void dropSessions(Installation &it, const QString &which = u"application_name LIKE 'scrapazoidctl%'"_s)
{
    it.db.exec(u"CREATE TEMPORARY TABLE dropped AS SELECT pid, backend_start FROM pg_stat_activity "
               "WHERE datname = current_database() AND "_s
               + which);
    it.db.exec(u"SELECT pg_terminate_backend(pid) FROM dropped"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        it.db.value(u"SELECT count(*) FROM pg_stat_activity JOIN dropped USING (pid, backend_start)"_s).toInt(), 0,
        patienceMs);
    it.db.exec(u"DROP TABLE dropped"_s);
}

QByteArray readProc(const QString &path)
{
    QFile file(u"/proc/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether strace holds a thread of its program inside a rename, for longer than it takes to look at one.
bool isHeldInRename(const QProcess &strace)
{
    const auto isHeldNow = [pid = strace.processId()] {
        const QString tasks
            = QString::fromLatin1(readProc(u"%1/task/%1/children"_s.arg(pid)).simplified()) + u"/task"_s;
        const QStringList threads = QDir(u"/proc/"_s + tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return std::any_of(threads.begin(), threads.end(), [&](const QString &thread) {
            return readProc(u"%1/%2/stat"_s.arg(tasks, thread)).contains(") t ")
                && readProc(u"%1/%2/syscall"_s.arg(tasks, thread)).startsWith(QByteArray::number(SYS_renameat2) + ' ');
        });
    };
    if (!isHeldNow())
        return false;
    QTest::qSleep(100);
    return isHeldNow();
}

int rounds()
{
    return std::max(1, qEnvironmentVariableIntValue("SCRAPAZOID_FENCE_ROUNDS"));
}
} // namespace

class TestFencing : public QObject {
    Q_OBJECT

private slots:
    /// strace puts the process to sleep inside the very rename. Where the folder's lock does not hold for everybody (a
    /// network file system: here its answer is made up), only lease and gate are left.
    void whoeverSleepsInARenameLoses_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("locksHold");
        for (int round = 0; round < rounds(); ++round) {
            for (const char *mode : {"--quarantine", "--permanent"}) {
                QTest::addRow("%s, locks hold, %d", mode, round) << QString::fromLatin1(mode) << true;
                QTest::addRow("%s, locks hold nobody, %d", mode, round) << QString::fromLatin1(mode) << false;
            }
        }
    }

    void whoeverSleepsInARenameLoses()
    {
        QFETCH(QString, mode);
        QFETCH(bool, locksHold);
        QVERIFY2(!QStandardPaths::findExecutable(u"strace"_s).isEmpty(), "strace is not installed");
        Installation it(m_cluster);
        fill(it);
        const Program program(it.db, it.roots);
        QStringList strace{
            u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=renameat2,flock"_s};
        if (!locksHold)
            strace << u"-e"_s << u"inject=flock:retval=0"_s;
        // Where the next one may lead it first waits for a lease to be over.
        const QStringList sleepy
            = strace + QStringList{u"-e"_s, u"inject=renameat2:delay_enter=%1000000:when=5"_s.arg(locksHold ? 11 : 25)};
        auto sleeper = program.startUnder(sleepy, {u"screenshots"_s, u"--days"_s, u"7"_s, u"--yes"_s, mode});
        QTRY_COMPARE_WITH_TIMEOUT(oldRows(it), 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isHeldInRename(*sleeper), patienceMs);
        dropSessions(it);
        // Who leads next finishes what was left; a quarantine it also takes back.
        const bool isUndo = mode == "--quarantine"_L1;
        const auto next = Program::wait(*program.startUnder(
            strace, isUndo ? QStringList{u"undo"_s, u"last"_s} : QStringList{u"stuck"_s, u"--yes"_s}));
        QVERIFY2(sleeper->state() == QProcess::Running, "the sleeper must not wake before the other has ended");
        if (locksHold)
            QCOMPARE(next.status, 4);
        else
            QVERIFY2(next.status == 0, next.err.constData());
        if (!locksHold && isUndo)
            QCOMPARE(oldRows(it), files);
        const auto woken = Program::wait(*sleeper);
        // Where nobody could lead meanwhile, it takes its lead back and goes on.
        QVERIFY2((woken.status == 0) == locksHold, woken.out.constData());
        QCOMPARE(rowsWithoutFile(it), QByteArrayList());
        // And whoever comes after that finishes everything.
        const auto last = program.run({u"stuck"_s, u"--yes"_s});
        QVERIFY2(last.status == 0, last.err.constData());
        QCOMPARE(rowsWithoutFile(it), QByteArrayList());
        QCOMPARE(it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0);
        QVERIFY(noGateIsLeft(it));
    }

    /// The same without an attack: cleans and undoes.
    void whoeverIsAwakeWins()
    {
        Installation it(m_cluster);
        fill(it);
        const auto before = it.rows();
        const auto result = it.run(it.plan(shots));
        QCOMPARE(result.done.of(ItemKind::Screenshot), files);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), files);
        QCOMPARE(it.rows(), before);
        QCOMPARE(rowsWithoutFile(it), QByteArrayList());
        QVERIFY(noGateIsLeft(it));
    }

    void aLeaderThatDidNotStepDownAndMayLiveIsWaitedFor()
    {
        Installation it(m_cluster);
        // This very process leads, and its session is gone: nobody can tell that it will not go on.
        OwnLead first(it.target, it.context);
        QVERIFY(first);
        dropSessions(it, u"pid <> pg_backend_pid()"_s);
        // On the same machine the folder's lock already says no.
        const OwnLead busy(it.target, it.context);
        QVERIFY(!busy);
        QCOMPARE(busy.error().kind, ErrorKind::Busy);
        Target elsewhere = it.target;
        elsewhere.screenshots.path.clear();
        elsewhere.downloads.path.clear();
        QElapsedTimer timer;
        timer.start();
        const OwnLead second(elsewhere, it.context);
        QVERIFY(second);
        QVERIFY2(timer.elapsed() >= 6000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!first->prove());
    }

    /// Whoever gives up while waiting leaves the next one the same reason to wait.
    void whoeverStopsWaitingDoesNotVouchForTheOneBefore()
    {
        Installation it(m_cluster);
        const OwnLead first(it.target, it.context);
        QVERIFY(first);
        dropSessions(it, u"pid <> pg_backend_pid()"_s);
        Target elsewhere = it.target;
        elsewhere.screenshots.path.clear();
        elsewhere.downloads.path.clear();
        cleanup::Context impatient = it.context;
        std::stop_source stop;
        impatient.stop = stop.get_token();
        impatient.progress = std::make_shared<Progress>();
        impatient.progress->phase = Phase::Connecting;
        std::thread stopping([&] {
            for (QDeadlineTimer patience(patienceMs); impatient.progress->phase != Phase::Waiting;) {
                if (patience.hasExpired())
                    break;
                std::this_thread::sleep_for(5ms);
            }
            stop.request_stop();
        });
        const OwnLead stopped(elsewhere, impatient);
        stopping.join();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Stopped);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(OwnLead(elsewhere, it.context));
        QVERIFY2(timer.elapsed() >= 6000, qPrintable(QString::number(timer.elapsed())));
    }

    /// The thread that renews the lease must never wait for it.
    void theLeadsOwnThreadRenewsALeaseThatRanOut()
    {
        Installation it(m_cluster);
        it.roots.write(shots, "a/x.png", 10);
        it.roots.write(shots, "a/y.png", 10);
        const OwnLead lead(it.target, it.context);
        QVERIFY(lead);
        auto removal = lead->removal(shots, RunId{u"20261126-000000-0000"_s});
        QVERIFY(removal);
        const auto quarantine = [&](const QByteArray &path) {
            const auto found = (*removal)->lookAtOriginals(std::span(&path, 1));
            const storage::KnownFile file{path, found.front().identity};
            return (*removal)->quarantine(std::span(&file, 1)).front().moved;
        };
        QTest::qWait(longerThanALease);
        QCOMPARE(quarantine("a/x.png"), storage::Moved::Done);
        // And a lead that is lost is found to be.
        dropSessions(it, u"pid <> pg_backend_pid()"_s);
        QTest::qWait(longerThanALease);
        QCOMPARE(quarantine("a/y.png"), storage::Moved::Fenced);
    }

    /// A script's next command follows at once.
    void aLeadThatHasEndedIsInNobodysWay()
    {
        Installation it(m_cluster);
        for (int round = 0; round < 15; ++round) {
            const OwnLead lead(it.target, it.context);
            QVERIFY2(lead, lead ? "" : qPrintable(lead.error().message));
        }
    }

    void aLeaderThatStoppedOrDiedIsNotWaitedFor()
    {
        Installation it(m_cluster);
        {
            const OwnLead first(it.target, it.context);
            QVERIFY(first);
        }
        cleanup::Context context = it.context;
        context.progress = std::make_shared<Progress>();
        QVERIFY(OwnLead(it.target, context));
        QVERIFY(context.progress->phase != Phase::Waiting);
        // As a process that was killed leaves it.
        it.db.exec(
            u"UPDATE scrapazoid_console.leads SET is_held = true, holder = jsonb_set(holder, '{process}', '4194304')"_s);
        QVERIFY(OwnLead(it.target, context));
        QVERIFY(context.progress->phase != Phase::Waiting);
        // Where it is waited for, that is what it says.
        it.db.exec(
            u"UPDATE scrapazoid_console.leads SET is_held = true, holder = jsonb_set(holder, '{process}', '%1')"_s.arg(
                getpid()));
        QVERIFY(OwnLead(it.target, context));
        QVERIFY(context.progress->phase == Phase::Waiting);
    }

    /// What a lease is worth: nothing after it ran out, and nothing once it is lost.
    void aLeaseRunsOut()
    {
        cleanup::Lease lease;
        QVERIFY(lease.isDue());
        lease.prove(cleanup::Lease::now());
        QVERIFY(!lease.isDue());
        QVERIFY(lease.await() > 0s);
        lease.prove(cleanup::Lease::now() - cleanup::Lease::length - 1s);
        QVERIFY(lease.isDue());
        std::atomic<bool> hasWaited{false};
        std::thread waiting([&] { hasWaited = lease.await() > 0s; });
        QTest::qWait(200); // whether it goes on waiting, nothing tells
        QVERIFY(!hasWaited);
        lease.prove(cleanup::Lease::now());
        waiting.join();
        QVERIFY(hasWaited);
        lease.prove(cleanup::Lease::now() - cleanup::Lease::length - 1s);
        std::atomic<bool> mayAct{true};
        std::thread told([&] { mayAct = lease.await() > 0s; });
        lease.lose();
        told.join();
        QVERIFY(!mayAct);
        QVERIFY(lease.await() == 0s);
    }

private:
    static bool noGateIsLeft(const Installation &it)
    {
        const QDir quarantine(QFile::decodeName(it.roots.screenshots() + "/.scrapazoid-console/quarantine"));
        return quarantine.entryList({u".gate-*"_s}, QDir::Dirs | QDir::Hidden).isEmpty();
    }

    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestFencing>)
#include "tst_fencing.moc"
