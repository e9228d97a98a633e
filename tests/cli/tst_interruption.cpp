// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/failed.h"
#include "support/patience.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::patienceMs;
using support::TestDatabase;
using support::TestRoots;

/// Somebody else is at work, somebody asks to stop, somebody stops listening.
class tst_Interruption : public QObject {
    Q_OBJECT

private slots:
    void lockIsHeld();
    void stoppedMidway_data();
    void stoppedMidway();
    void stoppedWhilePlanning();
    void readerGoesAway();
    void closedOutput();

private:
    support::TestCluster m_cluster;
};

void tst_Interruption::lockIsHeld()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 2, 3);
    db.exec(u"CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN PERFORM pg_sleep(12); RETURN NULL; END $$"_s);
    db.exec(u"CREATE TRIGGER slow BEFORE DELETE ON screenshots FOR EACH STATEMENT EXECUTE FUNCTION slow()"_s);
    const auto first = program.start({u"screenshots"_s, u"--yes"_s});
    QTRY_VERIFY_WITH_TIMEOUT(
        db.value(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND database = "
                 "(SELECT oid FROM pg_database WHERE datname = current_database())"_s)
                .toInt()
            > 0,
        patienceMs);
    const auto second = program.run({u"screenshots"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(second.status, 4);
    QVERIFY(second.json().value("error"_L1).isString());
    QCOMPARE(Program::wait(*first).status, 0);
}

void tst_Interruption::stoppedMidway_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("times");
    QTest::newRow("SIGTERM") << SIGTERM << 143 << 1;
    QTest::newRow("SIGINT") << SIGINT << 130 << 1;
    QTest::newRow("SIGINT twice") << SIGINT << 130 << 2;
}

void tst_Interruption::stoppedMidway()
{
    QFETCH(int, signal);
    QFETCH(int, status);
    QFETCH(int, times);
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 2000, 2500);
    db.exec(u"CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN PERFORM pg_sleep(2); RETURN NULL; END $$"_s);
    db.exec(u"CREATE TRIGGER slow BEFORE DELETE ON screenshots FOR EACH STATEMENT EXECUTE FUNCTION slow()"_s);
    const auto process = program.start({u"screenshots"_s, u"--yes"_s, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(db.count(u"screenshots"_s) < 4500, patienceMs);
    for (int time = 0; time < times; ++time)
        QCOMPARE(::kill(static_cast<pid_t>(process->processId()), signal), 0);
    const auto ended = Program::wait(*process);
    QCOMPARE(ended.status, status);
    QCOMPARE(ended.out.count('\n'), 1);
    const qint64 done = ended.json().value("done"_L1).toObject().value("screenshots"_L1).toInteger();
    QVERIFY(done > 0 && done < 2000);
    QCOMPARE(db.count(u"screenshots"_s), 4500 - done);
    QCOMPARE(support::listFiles(roots.screenshots()).size(), 4500 - done);
    QVERIFY(ended.json().value("error"_L1).isNull());
    QVERIFY(ended.err.contains("Stopped on request"));

    const auto history = program.run({u"history"_s, u"last"_s, u"--json"_s});
    QCOMPARE(history.json().value("run"_L1).toObject().value("state"_L1).toString(), u"stopped"_s);
    db.exec(u"DROP TRIGGER slow ON screenshots"_s);
    QCOMPARE(program.run({u"undo"_s, u"last"_s}).status, 0);
    QCOMPARE(db.count(u"screenshots"_s), 4500);
    QCOMPARE(support::listFiles(roots.screenshots()).size(), 4500);
}

void tst_Interruption::stoppedWhilePlanning()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    // Somebody else's lock makes the reading wait, two seconds at most: a busy machine may let them pass.
    Program::Ending ended;
    for (int attempt = 0; attempt < 5 && ended.status != 143; ++attempt) {
        db.exec(u"BEGIN"_s);
        db.exec(u"LOCK TABLE executions IN ACCESS EXCLUSIVE MODE"_s);
        const auto process = program.start({u"stuck"_s, u"--dry-run"_s, u"--json"_s});
        QTRY_VERIFY_WITH_TIMEOUT(db.value(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s).toInt() > 0,
                                 patienceMs);
        QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGTERM), 0);
        ended = Program::wait(*process);
        db.exec(u"ROLLBACK"_s);
    }
    QCOMPARE(ended.status, 143);
    QVERIFY(ended.json().value("error"_L1).isString());
}

/// "| head" must neither kill a run nor make it fail.
void tst_Interruption::readerGoesAway()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 300, 400);
    QProcess process;
    QTemporaryDir folder;
    process.setProcessEnvironment(Program::environment(folder.filePath(u"console.ini"_s)));
    process.start(u"/bin/bash"_s,
                  QStringList{u"-c"_s, u"\"$0\" \"$@\" | true; echo ${PIPESTATUS[0]}"_s, QStringLiteral(SCRAPAZOIDCTL)}
                      + program.connection() + QStringList{u"screenshots"_s, u"--yes"_s, u"--json"_s, u"--items"_s});
    const auto ended = Program::wait(process);
    QCOMPARE(ended.out, "0\n");
    QCOMPARE(db.count(u"screenshots"_s), 400);
}

/// With its standard streams closed, what it opens must not take their numbers and be written into.
void tst_Interruption::closedOutput()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 3, 4);
    QProcess process;
    QTemporaryDir folder;
    process.setProcessEnvironment(Program::environment(folder.filePath(u"console.ini"_s)));
    process.start(u"/bin/sh"_s,
                  QStringList{u"-c"_s, u"exec \"$0\" \"$@\" <&- >&- 2>&-"_s, QStringLiteral(SCRAPAZOIDCTL)}
                      + program.connection() + QStringList{u"screenshots"_s, u"--yes"_s});
    QCOMPARE(Program::wait(process).status, 0);
    QCOMPARE(db.count(u"screenshots"_s), 4);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Interruption>)
#include "tst_interruption.moc"
