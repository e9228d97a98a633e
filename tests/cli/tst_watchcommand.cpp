// SPDX-License-Identifier: GPL-3.0-or-later
// The service as systemd and administrators meet it: the process, its signals, its log. What is due when, and what a
// leader does, is tst_watch's subject.

#include "cli/datagramsocket.h"
#include "cli/tcpsocket.h"
#include "cli/watchprocess.h"
#include "support/failed.h"
#include "support/patience.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::patienceMs;
using support::TestDatabase;
using support::TestRoots;

class tst_WatchCommand : public QObject {
    Q_OBJECT

private slots:
    void wrongUsage_data();
    void wrongUsage();
    void notSetUp();
    void onceWithoutServer();
    void waitsForTheServerAtTheStart();
    void onceWithNothingToDo();
    void onceWithWork();
    void onceRefused();
    void onceWhileAnotherCleans();
    void logByteForByte();
    void terminatedAmidFiles_data();
    void terminatedAmidFiles();
    void terminatedAmidABatch();
    void terminatedWhileConnecting();
    void hangUpReadsTheProfileAgain();
    void manyHangUps();
    void anotherTakesOver();
    void serverStoppedAndStarted();
    void tellsSystemd_data();
    void tellsSystemd();
    void watchdogOfAnotherProcess();

private:
    support::TestCluster m_cluster;
};

namespace {
const QStringList everySecond{u"--stuck-interval"_s, u"1"_s};

qint64 insertStuck(TestDatabase &db)
{
    return db.insertExecution({.status = u"running"_s, .started = 20min});
}

void makeDeletionSlow(TestDatabase &db, const QString &seconds)
{
    db.exec(u"CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN PERFORM pg_sleep(%1); RETURN NULL; END $$"_s.arg(seconds));
    db.exec(u"CREATE TRIGGER slow BEFORE DELETE ON screenshots FOR EACH STATEMENT EXECUTE FUNCTION slow()"_s);
}

/// The service's line about an execution that has been marked, with the runtime that its message has.
QByteArray markingLine(TestDatabase &db, qint64 execution)
{
    const QString message = db.value(u"SELECT error_message FROM executions WHERE id = %1"_s.arg(execution)).toString();
    const QString runtime = message.section(u"stuck for "_s, 1).section(u". Automatically"_s, 0, 0);
    return u"[Cleanup] Marking execution #%1 as failed (runtime: %2)\n"_s.arg(execution).arg(runtime).toUtf8();
}

bool isOneSentence(const QByteArray &err)
{
    return err.startsWith("scrapazoidctl: ") && err.endsWith(".\n") && err.count('\n') == 1;
}
} // namespace

void tst_WatchCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no interval") << QStringList{u"--stuck-interval"_s, u"0"_s};
    QTest::newRow("files too often") << QStringList{u"--files-interval"_s, u"59"_s};
    QTest::newRow("over a year") << QStringList{u"--files-interval"_s, u"400d"_s};
    QTest::newRow("no time") << QStringList{u"--files-interval"_s, u"often"_s};
    QTest::newRow("no names") << QStringList{u"--jobs"_s, u" , "_s};
    QTest::newRow("no such job") << QStringList{u"--jobs"_s, u"stuck,nightly"_s};
    QTest::newRow("no such job once") << QStringList{u"--once"_s, u"--jobs"_s, u"nightly"_s};
    QTest::newRow("metrics of one run") << QStringList{u"--once"_s, u"--metrics-listen"_s, u"0"_s};
    QTest::newRow("no port") << QStringList{u"--metrics-listen"_s, u"localhost"_s};
    QTest::newRow("port too high") << QStringList{u"--metrics-listen"_s, u"127.0.0.1:65536"_s};
    QTest::newRow("no address in numbers") << QStringList{u"--metrics-listen"_s, u"localhost:0"_s};
    QTest::newRow("another command's option") << QStringList{u"--yes"_s};
    QTest::newRow("a word") << QStringList{u"now"_s};
}

void tst_WatchCommand::wrongUsage()
{
    QFETCH(const QStringList, words);
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    const auto ended = program.run(QStringList{u"watch"_s} + words);
    QCOMPARE(ended.status, 2);
    QCOMPARE(ended.out, "");
    QVERIFY2(isOneSentence(ended.err), ended.err.constData());
}

void tst_WatchCommand::notSetUp()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    for (const QStringList &words : {QStringList{u"watch"_s}, QStringList{u"watch"_s, u"--once"_s}}) {
        const auto ended = program.run(words);
        QCOMPARE(ended.status, 2);
        QCOMPARE(ended.out, "");
        QVERIFY2(isOneSentence(ended.err) && ended.err.contains("\"scrapazoidctl setup\""), ended.err.constData());
    }
}

void tst_WatchCommand::onceWithoutServer()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const auto ended = Program(db, roots).run(
        {u"-d"_s, u"postgresql://ann:hunter2@127.0.0.1:1/jobs"_s, u"watch"_s, u"--once"_s, u"--json"_s});
    QCOMPARE(ended.status, 3);
    QVERIFY2(isOneSentence(ended.err), ended.err.constData());
    QCOMPARE(ended.json().value("error"_L1).toString().toUtf8(), ended.err.sliced(15).trimmed());
    QVERIFY(!ended.out.contains("hunter2") && !ended.err.contains("hunter2"));
}

/// A service may well be up before its database is.
void tst_WatchCommand::waitsForTheServerAtTheStart()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    QVERIFY(m_cluster.server().stop().has_value());
    WatchProcess watcher(program, everySecond);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.out().count('\n') == 1, patienceMs);
    QTest::qWait(2500); // time for some more tries, of which nothing tells
    QVERIFY(watcher.isRunning());
    QCOMPARE(watcher.out().count('\n'), 1); // said once, however often it has tried
    QVERIFY(m_cluster.server().restart().has_value());
    db.reconnect();
    const qint64 stuck = insertStuck(db);
    QTRY_COMPARE_WITH_TIMEOUT(db.executionStatus(stuck), u"failed"_s, patienceMs);
    QCOMPARE(watcher.remarks("Connected again."), 1);
    QCOMPARE(watcher.remarks("Started with 1s interval"), 1);
    QCOMPARE(watcher.end().status, 0);
}

void tst_WatchCommand::onceWithNothingToDo()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    const auto stuck = program.run({u"watch"_s, u"--once"_s, u"--jobs"_s, u"stuck"_s});
    QCOMPARE(stuck.status, 0);
    QCOMPARE(stuck.out, "");
    QCOMPARE(stuck.err, "");
    const auto all = program.run({u"watch"_s, u"--once"_s});
    QCOMPARE(all.status, 0);
    QCOMPARE(all.out,
             "[Cleanup Thread] Running daily file cleanup...\n"
             "[Cleanup Thread] Deleted 0 old screenshots, 0 old downloads\n");
    const auto json = program.run({u"watch"_s, u"--once"_s, u"--json"_s});
    QCOMPARE(json.status, 0);
    QCOMPARE(json.out.count('\n'), 1);
    QCOMPARE(json.json().value("command"_L1).toString(), u"watch"_s);
    QVERIFY(json.json().contains("error"_L1) && json.json().value("error"_L1).isNull());
}

void tst_WatchCommand::onceWithWork()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    insertScreenshots(db, roots, 3, 4);
    const qint64 stuck = insertStuck(db);
    const auto observed = program.run({u"watch"_s, u"--once"_s, u"--observe"_s});
    QCOMPARE(observed.status, 0);
    QVERIFY(observed.out.contains("[Cleanup Thread] Would delete 3 old screenshots, 0 old downloads\n"));
    QCOMPARE(db.count(u"screenshots"_s), 7);
    QCOMPARE(db.executionStatus(stuck), u"running"_s);
    const auto ended = program.run({u"watch"_s, u"--once"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, "");
    QCOMPARE(ended.out,
             "[Cleanup] Found 1 stuck execution(s)\n" + markingLine(db, stuck)
                 + "[Cleanup] Cleaned up 1 stuck execution(s)\n"
                   "[Cleanup Thread] Running daily file cleanup...\n"
                   "[Cleanup Thread] Deleted 3 old screenshots, 0 old downloads\n");
    QCOMPARE(db.executionStatus(stuck), u"failed"_s);
    QCOMPARE(support::listFiles(roots.screenshots()).size(), 4);
}

void tst_WatchCommand::onceRefused()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    insertScreenshots(db, roots, 3, 4);
    const auto ended = program.run({u"watch"_s, u"--once"_s, u"--set"_s, u"guards.max_delete=2"_s});
    QCOMPARE(ended.status, 2);
    QVERIFY2(isOneSentence(ended.err), ended.err.constData());
    QCOMPARE(db.count(u"screenshots"_s), 7);
}

void tst_WatchCommand::onceWhileAnotherCleans()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    insertScreenshots(db, roots, 3, 4);
    makeDeletionSlow(db, u"12"_s);
    const auto first = program.start({u"screenshots"_s, u"--yes"_s});
    QTRY_VERIFY_WITH_TIMEOUT(
        db.value(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"_s).toInt() > 0, patienceMs);
    const qint64 stuck = insertStuck(db);
    const auto second = program.run({u"watch"_s, u"--once"_s});
    QCOMPARE(second.status, 4);
    QVERIFY2(isOneSentence(second.err), second.err.constData());
    QCOMPARE(db.executionStatus(stuck), u"running"_s);
    QCOMPARE(Program::wait(*first).status, 0);
    QCOMPARE(program.run({u"watch"_s, u"--once"_s}).status, 0);
}

void tst_WatchCommand::logByteForByte()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    insertScreenshots(db, roots, 2, 3);
    roots.write(Directory::Downloads, "old.pdf");
    db.insertFile(Directory::Downloads, {.path = "old.pdf", .time = 240h});
    roots.write(Directory::Downloads, "young.pdf");
    db.insertFile(Directory::Downloads, {.path = "young.pdf", .time = 1h});
    const qint64 first = db.insertExecution({.status = u"running"_s, .started = 26h});
    const qint64 second = db.insertExecution({.status = u"pending"_s, .started = 462s});
    WatchProcess watcher(program, everySecond);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.hasSaid("Deleted"), patienceMs);
    const qint64 third = insertStuck(db);
    QTRY_COMPARE_WITH_TIMEOUT(db.executionStatus(third), u"failed"_s, patienceMs);
    const auto ended = watcher.end();
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, "");
    QCOMPARE(ended.out,
             "[Cleanup Thread] Started with 1s interval\n"
             "[Cleanup Thread] Leading the cleanups of this database.\n"
             "[Cleanup] Found 2 stuck execution(s)\n"
                 + markingLine(db, first) + markingLine(db, second)
                 + "[Cleanup] Cleaned up 2 stuck execution(s)\n"
                   "[Cleanup Thread] Running daily file cleanup...\n"
                   "[Cleanup Thread] Deleted 2 old screenshots, 1 old downloads\n"
                   "[Cleanup] Found 1 stuck execution(s)\n"
                 + markingLine(db, third)
                 + "[Cleanup] Cleaned up 1 stuck execution(s)\n"
                   "[Cleanup Thread] Ended on request.\n");
    QVERIFY(markingLine(db, first).contains("(runtime: 1 day, 2:00:0"));
}

void tst_WatchCommand::terminatedAmidFiles_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("status");
    QTest::newRow("SIGTERM") << SIGTERM << 0;
    QTest::newRow("SIGINT") << SIGINT << 130;
}

void tst_WatchCommand::terminatedAmidFiles()
{
    QFETCH(const int, signal);
    QFETCH(const int, status);
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    insertScreenshots(db, roots, 2500, 2600);
    makeDeletionSlow(db, u"1"_s);
    WatchProcess watcher(program, {u"--jobs"_s, u"files"_s});
    QTRY_VERIFY_WITH_TIMEOUT(db.count(u"screenshots"_s) < 5100, patienceMs);
    const auto ended = watcher.end(signal);
    QCOMPARE(ended.status, status);
    QVERIFY(ended.out.endsWith("[Cleanup Thread] Ended on request.\n"));
    // It did not finish its work first: that would have been some batches more, of a second each.
    const qint64 left = db.count(u"screenshots"_s);
    QVERIFY2(left > 2600 && left < 5100, qPrintable(QString::number(left)));
    QCOMPARE(support::listFiles(roots.screenshots()).size(), left);
    QVERIFY(db.count(u"scrapazoid_console.batches"_s) > 0);
    QCOMPARE(db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0);
    QCOMPARE(db.value(u"SELECT state FROM scrapazoid_console.runs"_s).toString(), u"stopped"_s);
    QCOMPARE(db.count(u"scrapazoid_console.watchers"_s), 0);
    // What was not finished is due at the next start.
    db.exec(u"DROP TRIGGER slow ON screenshots"_s);
    QCOMPARE(program.run({u"watch"_s, u"--once"_s, u"--jobs"_s, u"files"_s}).status, 0);
    QCOMPARE(db.count(u"screenshots"_s), 2600);
    QCOMPARE(support::listFiles(roots.screenshots()).size(), 2600);
}

/// However long the server takes: nothing is left half done.
void tst_WatchCommand::terminatedAmidABatch()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    insertScreenshots(db, roots, 1500, 2000);
    makeDeletionSlow(db, u"3"_s);
    WatchProcess watcher(program, {u"--jobs"_s, u"files"_s});
    QTRY_VERIFY_WITH_TIMEOUT(
        db.value(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"_s).toInt() > 0, patienceMs);
    QCOMPARE(watcher.end().status, 0);
    const qint64 left = db.count(u"screenshots"_s);
    QVERIFY(left > 2000 && left < 3500);
    QCOMPARE(support::listFiles(roots.screenshots()).size(), left);
    QCOMPARE(db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0);
}

/// A host that takes connections and never says a word, like one behind a firewall. It would be waited for longer than
/// this test waits for the end.
void tst_WatchCommand::terminatedWhileConnecting()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const TcpSocket silent = TcpSocket::listening();
    const Program program(db, roots);
    WatchProcess watcher(program.startBare(
        {u"-d"_s, u"host=127.0.0.1 port=%1 dbname=jobs user=ann connect_timeout=300"_s.arg(silent.port()),
         u"watch"_s}));
    QVERIFY(silent.isReadable(patienceMs));
    const TcpSocket watched = silent.accepted();
    QVERIFY(watched.isReadable(patienceMs)); // it has asked, and waits for the answer
    QCOMPARE(watcher.end().status, 0);
}

void tst_WatchCommand::hangUpReadsTheProfileAgain()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    const QByteArray profile = u"[profile demo]\nserver.host = %1\nserver.database = %2\nserver.user = postgres\n"
                               "schedule.stuck_interval = 1\n"_s.arg(m_cluster.server().socketDirectory(), db.name())
                                   .toUtf8();
    program.writeConfiguration(profile);
    WatchProcess watcher(program.startBare({u"-p"_s, u"demo"_s, u"watch"_s, u"--jobs"_s, u"stuck"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(watcher.leads(), patienceMs);
    const qint64 slow = db.insertExecution({.status = u"running"_s, .started = 4min});
    const qint64 stuck = insertStuck(db); // by a round that has seen the slow one, too
    QTRY_COMPARE_WITH_TIMEOUT(db.executionStatus(stuck), u"failed"_s, patienceMs);
    QCOMPARE(db.executionStatus(slow), u"running"_s);
    program.writeConfiguration(profile + "stuck.max_execution_time = 60\n");
    watcher.signal(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(db.executionStatus(slow), u"failed"_s, patienceMs);
    QCOMPARE(watcher.remarks("Read the profile again."), 1);

    // A profile that makes no sense is said, and the one before goes on.
    program.writeConfiguration(profile + "stuck.max_execution_time = soon\n");
    watcher.signal(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(isOneSentence(watcher.err()), patienceMs);
    const qint64 next = db.insertExecution({.status = u"running"_s, .started = 4min});
    QTRY_COMPARE_WITH_TIMEOUT(db.executionStatus(next), u"failed"_s, patienceMs);
    QCOMPARE(watcher.remarks("Read the profile again."), 1);
    QCOMPARE(watcher.remarks("Started with 1s interval"), 1);
    QCOMPARE(watcher.end().status, 0);
}

/// Whenever they come, in the middle of the one before as well: SIGHUP never ends it, and the last one counts.
void tst_WatchCommand::manyHangUps()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    WatchProcess watcher(program, everySecond);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.leads(), patienceMs);
    for (int time = 0; time < 3000; ++time) {
        watcher.signal(SIGHUP);
        QTest::qSleep(time % 3);
    }
    QVERIFY(watcher.isRunning());
    const qint64 stuck = insertStuck(db);
    QTRY_COMPARE_WITH_TIMEOUT(db.executionStatus(stuck), u"failed"_s, patienceMs);
    const auto ended = watcher.end();
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, "");
}

void tst_WatchCommand::anotherTakesOver()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    WatchProcess first(program, everySecond);
    QTRY_VERIFY_WITH_TIMEOUT(first.leads(), patienceMs);
    WatchProcess second(program, everySecond);
    QTRY_VERIFY_WITH_TIMEOUT(second.hasSaid("[Cleanup Thread] Standing by: scrapazoidctl of "), patienceMs);
    QVERIFY(!second.leads());
    const qint64 before = insertStuck(db);
    QTRY_COMPARE_WITH_TIMEOUT(db.executionStatus(before), u"failed"_s, patienceMs);
    QVERIFY(!second.hasSaid("Marking"));

    first.kill();
    const qint64 after = insertStuck(db);
    QTRY_VERIFY_WITH_TIMEOUT(second.leads(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(db.executionStatus(after), u"failed"_s, patienceMs);
    QCOMPARE(second.end().status, 0);
    QVERIFY(second.hasSaid(markingLine(db, after)));
    QCOMPARE(db.count(u"scrapazoid_console.items"_s, u"kind = 'execution' AND outcome = 'done'"_s), 2);
}

void tst_WatchCommand::serverStoppedAndStarted()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    WatchProcess watcher(program, everySecond);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.leads(), patienceMs);
    QVERIFY(m_cluster.server().stop().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(watcher.hasSaid("[Cleanup Thread] Cannot connect to "), patienceMs);
    QTest::qWait(1500); // time for some more tries, of which nothing tells
    QVERIFY(watcher.isRunning());
    QVERIFY(m_cluster.server().restart().has_value());
    db.reconnect();
    const qint64 stuck = insertStuck(db);
    QTRY_COMPARE_WITH_TIMEOUT(db.executionStatus(stuck), u"failed"_s, patienceMs);
    QCOMPARE(watcher.remarks("Connected again."), 1);
    // Its first round of files is over: the next one is ours to call.
    QTRY_COMPARE_WITH_TIMEOUT(db.count(u"scrapazoid_console.attempts"_s, u"job = 'files'"_s), 1, patienceMs);

    // Like a power cut, in the middle of a batch of files: what it had begun is whole again afterwards.
    insertScreenshots(db, roots, 800, 900);
    // As if they had been there all the time: what comes with an old date is an import, and asked about.
    db.exec(u"DELETE FROM scrapazoid_console.baselines"_s);
    db.letScheduleBegin();
    makeDeletionSlow(db, u"1.5"_s);
    db.exec(u"UPDATE scrapazoid_console.attempts SET began_at = began_at - interval '3 days' WHERE job = 'files'"_s);
    watcher.signal(SIGHUP); // or it would know better
    QTRY_VERIFY_WITH_TIMEOUT(
        db.value(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"_s).toInt() > 0, patienceMs);
    QVERIFY(m_cluster.server().kill().has_value());
    QVERIFY(m_cluster.server().restart().has_value());
    db.reconnect();
    QTRY_COMPARE_WITH_TIMEOUT(db.count(u"screenshots"_s), 900, 2 * patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(support::listFiles(roots.screenshots()).size(), 900, patienceMs);
    QCOMPARE(watcher.end().status, 0);
}

void tst_WatchCommand::tellsSystemd_data()
{
    QTest::addColumn<bool>("isAbstract");
    QTest::newRow("path") << false;
    QTest::newRow("abstract name") << true;
}

void tst_WatchCommand::tellsSystemd()
{
    QFETCH(const bool, isAbstract);
    constexpr qint64 beatMs = 1000; // of the three that the watchdog would wait
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    DatagramSocket systemd(isAbstract);
    QProcessEnvironment variables;
    variables.insert(u"NOTIFY_SOCKET"_s, systemd.name());
    variables.insert(u"WATCHDOG_USEC"_s, QString::number(3 * beatMs * 1000));
    WatchProcess watcher(program, everySecond, variables);
    QTRY_COMPARE_WITH_TIMEOUT(systemd.count("READY=1"), 1, patienceMs);
    QVERIFY(systemd.find("READY=1\nSTATUS=Connecting\n") >= 0);
    QTRY_VERIFY_WITH_TIMEOUT(watcher.leads(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(systemd.find("STATUS=Leading; next: stuck at ") >= 0, patienceMs);
    // Three times as often as it has to be, and no flood: by the time that has really gone by meanwhile.
    QElapsedTimer timer;
    timer.start();
    const qsizetype before = systemd.count("WATCHDOG=1");
    QTest::qWait(4 * beatMs);
    const qsizetype during = systemd.count("WATCHDOG=1") - before;
    const qint64 beats = timer.elapsed() / beatMs;
    QVERIFY2(during >= beats / 2 && during <= beats + 2, qPrintable(u"%1 in the time of %2"_s.arg(during).arg(beats)));

    watcher.signal(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(systemd.count("READY=1"), 2, patienceMs);
    QCOMPARE(systemd.count("RELOADING=1"), 1);
    const qsizetype place = systemd.find("RELOADING=1\nMONOTONIC_USEC=");
    QVERIFY(place >= 0);
    QVERIFY(systemd.find("READY=1", place) > place);
    const QByteArray reloading = systemd.messages().at(place);
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 since
        = now.tv_sec * 1'000'000LL + now.tv_nsec / 1000 - reloading.split('=').last().trimmed().toLongLong();
    QVERIFY2(since > 0 && since < 60'000'000, reloading.constData()); // of this boot's clock

    QCOMPARE(systemd.count("STOPPING=1"), 0);
    QCOMPARE(watcher.end().status, 0);
    QCOMPARE(systemd.count("STOPPING=1"), 1);
    for (const QByteArray &message : systemd.messages())
        QVERIFY2(message.endsWith('\n') && !message.contains("\n\n"), message.constData());
}

void tst_WatchCommand::watchdogOfAnotherProcess()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    db.letScheduleBegin();
    DatagramSocket systemd;
    QProcessEnvironment variables;
    variables.insert(u"NOTIFY_SOCKET"_s, systemd.name());
    variables.insert(u"WATCHDOG_USEC"_s, u"100000"_s);
    variables.insert(u"WATCHDOG_PID"_s, u"1"_s);
    WatchProcess watcher(program, everySecond, variables);
    // Two rounds with a second between them: time for thirty.
    for (int round = 0; round < 2; ++round) {
        const qint64 stuck = insertStuck(db);
        QTRY_COMPARE_WITH_TIMEOUT(db.executionStatus(stuck), u"failed"_s, patienceMs);
    }
    QCOMPARE(watcher.end().status, 0);
    QCOMPARE(systemd.count("WATCHDOG=1"), 0);
    QCOMPARE(systemd.count("READY=1"), 1);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_WatchCommand>)
#include "tst_watchcommand.moc"
