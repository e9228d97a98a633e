// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::TestDatabase;
using support::TestRoots;

/// cli.md, word for word, with the program itself.
class tst_Contract : public QObject {
    Q_OBJECT

private slots:
    void nothingToDo_data();
    void nothingToDo();
    void logLines();
    void logLinesWithNoneStuck();
    void jsonOfStuck();
    void jsonOfScreenshots();
    void dryRunChangesNothing_data();
    void dryRunChangesNothing();
    void withoutTerminalNothingIsDone_data();
    void withoutTerminalNothingIsDone();
    void guardRefuses();
    void someItemsFail();
    void notSetUp();
    void unsafeRoot();
    void noConnection();
    void schemaDoesNotFit();
    void mappingBySet();
    void lockIsHeld();
    void stoppedMidway_data();
    void stoppedMidway();
    void stoppedWhilePlanning();
    void undoAndPurge();
    void history();
    void setup();
    void pathsThatAreNotUtf8();
    void readerGoesAway();

private:
    void setUp(const Program &program) { QCOMPARE(program.run({u"setup"_s, u"--yes"_s}).status, 0); }
    void insertOldScreenshots(TestDatabase &db, const TestRoots &roots, int count, int young);
    QStringList tables(TestDatabase &db) const;

    support::TestCluster m_cluster;
};

void tst_Contract::insertOldScreenshots(TestDatabase &db, const TestRoots &roots, int count, int young)
{
    const qint64 run = db.insertExecution();
    db.insertFiles(Directory::Screenshots, count, "old/", run, 240h, 1s);
    db.insertFiles(Directory::Screenshots, young, "new/", run, 1h, 1s);
    for (int number = 1; number <= count; ++number)
        roots.write(Directory::Screenshots, "old/" + QByteArray::number(number) + ".png");
    for (int number = 1; number <= young; ++number)
        roots.write(Directory::Screenshots, "new/" + QByteArray::number(number) + ".png");
}

/// Every row of the service's tables, as text.
QStringList tst_Contract::tables(TestDatabase &db) const
{
    QStringList all;
    for (const QString &table : {u"executions"_s, u"screenshots"_s, u"downloaded_files"_s}) {
        for (const QVariant &row : db.column(u"SELECT t::text || ' ' || xmin FROM %1 t ORDER BY id"_s.arg(table)))
            all.append(row.toString());
    }
    return all;
}

void tst_Contract::nothingToDo_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"stuck", "screenshots", "downloads", "history", "purge", "setup"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void tst_Contract::nothingToDo()
{
    QFETCH(QString, command);
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    setUp(program);
    const auto ended = program.run({command});
    QCOMPARE(ended.status, 0);
    QVERIFY(!ended.out.isEmpty());
    QCOMPARE(ended.err, "");
}

void tst_Contract::logLines()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    setUp(program);
    db.insertExecution({.status = u"running"_s, .started = 7min + 42s, .id = 123});
    db.insertExecution({.status = u"pending"_s, .started = 1h + 3min + 15s, .id = 124});
    db.insertExecution({.status = u"running"_s, .started = 5min, .id = 125});
    const auto ended = program.run({u"stuck"_s, u"--yes"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, "");
    // The clock ticks between the insert and the run: a second more is as right.
    const QRegularExpression expected(u"\\A\\[Cleanup\\] Found 2 stuck execution\\(s\\)\n"
                                      "\\[Cleanup\\] Marking execution #124 as failed \\(runtime: 1:03:1[5-9]\\)\n"
                                      "\\[Cleanup\\] Marking execution #123 as failed \\(runtime: 0:07:4[2-6]\\)\n"
                                      "\\[Cleanup\\] Cleaned up 2 stuck execution\\(s\\)\n"
                                      "Successfully cleaned up 2 stuck execution\\(s\\)\\.\n\\z"_s);
    QVERIFY2(expected.match(QString::fromUtf8(ended.out)).hasMatch(), ended.out.constData());
    QCOMPARE(db.executionStatus(123), u"failed"_s);
    QCOMPARE(db.executionStatus(125), u"running"_s);
}

void tst_Contract::logLinesWithNoneStuck()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const auto ended = Program(db, roots).run({u"stuck"_s, u"--yes"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.out, "[Cleanup] Found 0 stuck execution(s)\nSuccessfully cleaned up 0 stuck execution(s).\n");
}

void tst_Contract::jsonOfStuck()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    setUp(program);
    db.insertExecution({.status = u"running"_s, .started = 500s, .id = 7});
    const auto ended = program.run(
        {u"stuck"_s, u"--yes"_s, u"--json"_s, u"--items"_s, u"--max-execution-time"_s, u"400"_s, u"--grace=60"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, "");
    const QRegularExpression expected(
        uR"(\A\{"command": "stuck", "dry_run": false, "run": "\d{8}-\d{6}-[0-9a-f]{4}", "cutoff": "\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", )"
        R"("planned": \{"executions": 1, "screenshots": 0, "downloads": 0, "orphan_files": 0, "missing_rows": 0, "bytes": 0\}, )"
        R"("done": \{"executions": 1, "screenshots": 0, "downloads": 0, "orphan_files": 0, "missing_rows": 0, "bytes": 0\}, )"
        R"("skipped": 0, "failed": 0, "freed_bytes": 0, "elapsed_seconds": \d+(\.\d+)?, )"
        R"("items": \[\{"kind": "execution", "id": 7, "path": null, "bytes": 0, "outcome": "done"\}\], "error": null\}\n\z)"_s);
    QVERIFY2(expected.match(QString::fromUtf8(ended.out)).hasMatch(), ended.out.constData());
}

void tst_Contract::jsonOfScreenshots()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    setUp(program);
    insertOldScreenshots(db, roots, 2, 3);
    const QByteArray counts = "{\"executions\": 0, \"screenshots\": 2, \"downloads\": 0, \"orphan_files\": 0, "
                              "\"missing_rows\": 0, \"bytes\": 200}";
    const auto ended = program.run({u"--yes"_s, u"screenshots"_s, u"--json"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, "");
    QCOMPARE(ended.out.count('\n'), 1);
    QVERIFY2(ended.out.contains("\"planned\": " + counts + ", \"done\": " + counts), ended.out.constData());
    QVERIFY(ended.out.contains("\"items\": [], \"error\": null}"));
    QVERIFY(!roots.has(Directory::Screenshots, "old/1.png"));
    QVERIFY(roots.has(Directory::Screenshots, "new/1.png"));
}

void tst_Contract::dryRunChangesNothing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("stuck") << QStringList{u"stuck"_s};
    QTest::newRow("screenshots") << QStringList{u"screenshots"_s};
    QTest::newRow("screenshots with --yes") << QStringList{u"screenshots"_s, u"--yes"_s, u"--permanent"_s};
    QTest::newRow("items") << QStringList{u"screenshots"_s, u"--json"_s, u"--items"_s};
    QTest::newRow("past the guards") << QStringList{u"screenshots"_s, u"--max-percent=1"_s};
    QTest::newRow("setup") << QStringList{u"setup"_s};
}

void tst_Contract::dryRunChangesNothing()
{
    QFETCH(QStringList, words);
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    insertOldScreenshots(db, roots, 3, 3);
    db.insertExecution({.status = u"running"_s, .started = 1h});
    const auto files = support::snapshot(roots.outside());
    const auto rows = tables(db);
    const auto ended = program.run(words + QStringList{u"--dry-run"_s});
    QCOMPARE(ended.status, 0);
    QVERIFY(!ended.out.isEmpty());
    const auto difference = support::difference(files, support::snapshot(roots.outside()));
    QVERIFY2(difference.isEmpty(), difference.constData());
    QVERIFY(!support::exists(roots.screenshots() + "/.scrapazoid-console"));
    QCOMPARE(tables(db), rows);
    QCOMPARE(db.value(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'scrapazoid_console'"_s).toInt(), 0);
}

void tst_Contract::withoutTerminalNothingIsDone_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("needsSetup");
    QTest::newRow("stuck") << QStringList{u"stuck"_s} << true;
    QTest::newRow("screenshots") << QStringList{u"screenshots"_s} << true;
    QTest::newRow("JSON") << QStringList{u"screenshots"_s, u"--json"_s} << true;
    QTest::newRow("setup") << QStringList{u"setup"_s} << false;
}

void tst_Contract::withoutTerminalNothingIsDone()
{
    QFETCH(QStringList, words);
    QFETCH(bool, needsSetup);
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    if (needsSetup)
        setUp(program);
    insertOldScreenshots(db, roots, 3, 5);
    db.insertExecution({.status = u"running"_s, .started = 1h});
    const auto files = support::snapshot(roots.outside());
    const auto rows = tables(db);
    const auto ended = program.run(words);
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains("--yes"), ended.err.constData());
    QCOMPARE(ended.err.count('\n'), 1);
    QCOMPARE(tables(db), rows);
    QVERIFY(support::difference(files, support::snapshot(roots.outside())).isEmpty());
    if (words.contains(u"--json"_s)) {
        QCOMPARE(ended.out.count('\n'), 1);
        QVERIFY(ended.json().value("run"_L1).isNull());
        QCOMPARE(ended.json().value("planned"_L1).toObject().value("screenshots"_L1).toInt(), 3);
        QCOMPARE(ended.json().value("done"_L1).toObject().value("screenshots"_L1).toInt(), 0);
    }
}

void tst_Contract::guardRefuses()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    setUp(program);
    insertOldScreenshots(db, roots, 6, 2);
    const auto refused = program.run({u"screenshots"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("75 %") && refused.err.contains("--override-guards"), refused.err.constData());
    QCOMPARE(db.count(u"screenshots"_s), 8);
    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s, u"--max-percent=80"_s, u"--max-delete=5"_s}).status, 2);
    QCOMPARE(db.count(u"screenshots"_s), 8);
    const auto allowed = program.run({u"screenshots"_s, u"--yes"_s, u"--override-guards"_s});
    QVERIFY2(allowed.status == 0, allowed.err.constData());
    QCOMPARE(db.count(u"screenshots"_s), 2);
}

void tst_Contract::someItemsFail()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    setUp(program);
    insertOldScreenshots(db, roots, 2, 4);
    const qint64 outside = db.insertFile(Directory::Screenshots, {.path = "../../etc/passwd", .time = 240h});
    const auto ended = program.run({u"screenshots"_s, u"--yes"_s, u"--json"_s, u"--items"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.json().value("failed"_L1).toInt(), 1);
    QCOMPARE(ended.json().value("done"_L1).toObject().value("screenshots"_L1).toInt(), 2);
    bool isNamed = false;
    for (const auto &value : ended.json().value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        if (item.value("id"_L1).toInteger() != outside)
            continue;
        isNamed = true;
        QCOMPARE(item.value("outcome"_L1).toString(), u"failed"_s);
        QCOMPARE(item.value("reason"_L1).toString(), u"outside the root"_s);
    }
    QVERIFY(isNamed);
    QVERIFY(db.hasFileRow(Directory::Screenshots, outside));
}

void tst_Contract::notSetUp()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    db.insertExecution({.status = u"running"_s, .started = 1h, .id = 1});
    const auto ended = program.run({u"stuck"_s, u"--yes"_s});
    QCOMPARE(ended.status, 2);
    QVERIFY(ended.err.contains("scrapazoidctl setup"));
    QCOMPARE(db.executionStatus(1), u"running"_s);
    QCOMPARE(program.run({u"undo"_s, u"last"_s}).status, 2);
    QCOMPARE(program.run({u"purge"_s}).status, 2);
}

void tst_Contract::unsafeRoot()
{
    TestDatabase db(m_cluster);
    TestDatabase other(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    setUp(program);
    // A folder that belongs to another database is not ours to clean, nor to bind.
    const Program stranger(other, roots);
    const auto ended = stranger.run({u"setup"_s, u"--yes"_s});
    QCOMPARE(ended.status, 2);
    QVERIFY(ended.out.isEmpty());
    QCOMPARE(program.run({u"screenshots"_s, u"--screenshots-dir"_s, u"/nonexistent/folder"_s}).status, 2);
    support::makeSymlink(roots.screenshots(), roots.outside() + "/link");
    const auto link = program.run(
        {u"screenshots"_s, u"--yes"_s, u"--screenshots-dir"_s, QString::fromUtf8(roots.outside() + "/link")});
    QCOMPARE(link.status, 2);
}

void tst_Contract::noConnection()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    for (const QString &command :
         {u"stuck"_s, u"screenshots"_s, u"downloads"_s, u"history"_s, u"setup"_s, u"purge"_s}) {
        const auto ended
            = program.run({u"-d"_s, u"postgresql+psycopg2://ann:hunter2@127.0.0.1:1/jobs"_s, command, u"--json"_s});
        QCOMPARE(ended.status, 3);
        QCOMPARE(ended.out.count('\n'), 1);
        QVERIFY(ended.json().value("error"_L1).isString());
        QVERIFY(!ended.out.contains("hunter2") && !ended.err.contains("hunter2"));
    }
}

void tst_Contract::schemaDoesNotFit()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    db.exec(u"ALTER TABLE screenshots RENAME COLUMN file_path TO path"_s);
    const auto ended = program.run({u"screenshots"_s, u"--dry-run"_s});
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.err.contains("file_path"), ended.err.constData());
    QVERIFY(!ended.err.contains("SELECT"));
}

void tst_Contract::mappingBySet()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    db.exec(u"ALTER TABLE screenshots RENAME COLUMN file_path TO path"_s);
    const auto ended
        = program.run({u"screenshots"_s, u"--dry-run"_s, u"--set"_s, u"schema.screenshots.file_path=path"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
}

void tst_Contract::lockIsHeld()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    setUp(program);
    insertOldScreenshots(db, roots, 2, 3);
    db.exec(u"CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN PERFORM pg_sleep(3); RETURN NULL; END $$"_s);
    db.exec(u"CREATE TRIGGER slow BEFORE DELETE ON screenshots FOR EACH STATEMENT EXECUTE FUNCTION slow()"_s);
    const auto first = program.start({u"screenshots"_s, u"--yes"_s});
    QTRY_VERIFY_WITH_TIMEOUT(
        db.value(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND database = "
                 "(SELECT oid FROM pg_database WHERE datname = current_database())"_s)
                .toInt()
            > 0,
        10'000);
    const auto second = program.run({u"screenshots"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(second.status, 4);
    QVERIFY(second.json().value("error"_L1).isString());
    QCOMPARE(Program::wait(*first).status, 0);
}

void tst_Contract::stoppedMidway_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("times");
    QTest::newRow("SIGTERM") << SIGTERM << 143 << 1;
    QTest::newRow("SIGINT") << SIGINT << 130 << 1;
    QTest::newRow("SIGINT twice") << SIGINT << 130 << 2;
}

void tst_Contract::stoppedMidway()
{
    QFETCH(int, signal);
    QFETCH(int, status);
    QFETCH(int, times);
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    setUp(program);
    insertOldScreenshots(db, roots, 2000, 2500);
    db.exec(u"CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN PERFORM pg_sleep(0.4); RETURN NULL; END $$"_s);
    db.exec(u"CREATE TRIGGER slow BEFORE DELETE ON screenshots FOR EACH STATEMENT EXECUTE FUNCTION slow()"_s);
    const auto process = program.start({u"screenshots"_s, u"--yes"_s, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(db.count(u"screenshots"_s) < 4500, 20'000);
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

void tst_Contract::stoppedWhilePlanning()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    setUp(program);
    // Somebody else's lock makes the reading wait (two seconds at most).
    db.exec(u"BEGIN"_s);
    db.exec(u"LOCK TABLE executions IN ACCESS EXCLUSIVE MODE"_s);
    const auto process = program.start({u"stuck"_s, u"--dry-run"_s, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(db.value(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s).toInt() > 0, 10'000);
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGTERM), 0);
    const auto ended = Program::wait(*process);
    db.exec(u"ROLLBACK"_s);
    QCOMPARE(ended.status, 143);
    QVERIFY(ended.json().value("error"_L1).isString());
}

void tst_Contract::undoAndPurge()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    setUp(program);
    insertOldScreenshots(db, roots, 3, 4);
    const auto before = support::snapshot(roots.screenshots());
    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s}).status, 0);
    const auto preview = program.run({u"undo"_s, u"last"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(preview.status, 0);
    QCOMPARE(preview.json().value("planned"_L1).toObject().value("screenshots"_L1).toInt(), 3);
    QCOMPARE(db.count(u"screenshots"_s), 4);
    const auto undone = program.run({u"undo"_s, u"last"_s, u"--json"_s, u"--items"_s});
    QCOMPARE(undone.status, 0);
    QCOMPARE(undone.json().value("command"_L1).toString(), u"undo"_s);
    QCOMPARE(undone.json().value("done"_L1).toObject().value("screenshots"_L1).toInt(), 3);
    QVERIFY(support::difference(before, support::snapshot(roots.screenshots())).isEmpty());
    QCOMPARE(program.run({u"undo"_s, u"nonesuch"_s}).status, 2);

    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s}).status, 0);
    const auto tooEarly = program.run({u"purge"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(tooEarly.status, 0);
    QCOMPARE(tooEarly.json().value("done"_L1).toObject().value("screenshots"_L1).toInt(), 0);
    QCOMPARE(program.run({u"purge"_s, u"--now"_s}).status, 2); // nobody confirmed
    QCOMPARE(program.run({u"purge"_s, u"--now"_s, u"--dry-run"_s}).status, 0);
    const auto purged = program.run({u"purge"_s, u"--now"_s, u"--yes"_s, u"--run"_s, u"last"_s, u"--json"_s});
    QVERIFY2(purged.status == 0, purged.err.constData());
    QCOMPARE(purged.json().value("done"_L1).toObject().value("screenshots"_L1).toInt(), 3);
    QCOMPARE(program.run({u"undo"_s, u"last"_s}).status, 2);
}

void tst_Contract::history()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    QCOMPARE(program.run({u"history"_s}).out, "There are no runs yet.\n");
    setUp(program);
    insertOldScreenshots(db, roots, 3, 4);
    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s}).status, 0);
    const auto list = program.run({u"history"_s, u"--json"_s});
    const QJsonArray runs = list.json().value("runs"_L1).toArray();
    QCOMPARE(runs.size(), 1);
    const QString run = runs.first().toObject().value("run"_L1).toString();
    const auto one = program.run({u"history"_s, run, u"--json"_s});
    QCOMPARE(one.json().value("run"_L1).toObject(), runs.first().toObject());
    QCOMPARE(one.json().value("items"_L1).toArray().size(), 3);
    const auto text = program.run({u"history"_s, run});
    QVERIFY(text.out.contains("old/3.png"));
    QVERIFY(program.run({u"history"_s}).out.contains(run.toUtf8()));
    const auto missing = program.run({u"history"_s, u"nonesuch"_s, u"--json"_s});
    QCOMPARE(missing.status, 2);
    QVERIFY(missing.json().value("run"_L1).isNull());
}

void tst_Contract::setup()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    const auto planned = program.run({u"setup"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(planned.json().value("steps"_L1).toArray().size(), 3);
    QCOMPARE(planned.json().value("changed"_L1).toBool(), false);
    const auto done = program.run({u"setup"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(done.json().value("steps"_L1), planned.json().value("steps"_L1));
    QCOMPARE(done.json().value("changed"_L1).toBool(), true);
    const auto again = program.run({u"setup"_s, u"--json"_s});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.out,
             "{\"command\": \"setup\", \"dry_run\": false, \"steps\": [], \"changed\": false, \"error\": null}\n");
}

/// A name that no QString can hold goes from the shell to the folder, and to JSON as \xNN.
void tst_Contract::pathsThatAreNotUtf8()
{
    TestDatabase db(m_cluster, {.encoding = "SQL_ASCII"});
    const TestRoots roots;
    const Program program(db, roots);
    const QByteArray odd = roots.outside() + "/odd\xff";
    support::makeFolder(odd);
    support::writeFile(odd, "bad\xfe\\.png", 100, 240h);
    support::writeFile(odd, "young.png", 100, 1h);
    support::writeFile(odd, "young2.png", 100, 1h);
    db.insertFile(Directory::Screenshots, {.path = "bad\xfe\\.png", .time = 240h});
    db.insertFile(Directory::Screenshots, {.path = "young.png", .time = 1h});
    db.insertFile(Directory::Screenshots, {.path = "young2.png", .time = 1h});
    const QString script = u"exec \"$0\" \"$@\" --screenshots-dir \"$(printf '%s/odd\\377' '%1')\""_s;
    const auto run = [&](const QStringList &words) {
        QProcess process;
        QTemporaryDir folder;
        process.setProcessEnvironment(Program::environment(folder.filePath(u"console.ini"_s)));
        process.setStandardInputFile(QProcess::nullDevice());
        QString command = script;
        command.replace(u"%1"_s, QString::fromUtf8(roots.outside()));
        process.start(u"/bin/sh"_s,
                      QStringList{u"-c"_s, command, QStringLiteral(SCRAPAZOIDCTL)} + program.connection() + words);
        return Program::wait(process);
    };
    const auto set = run({u"setup"_s, u"--yes"_s});
    QVERIFY2(set.status == 0, set.err.constData());
    const auto ended = run({u"screenshots"_s, u"--yes"_s, u"--json"_s, u"--items"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY2(ended.out.contains("\"path\": \"bad\\\\xfe\\\\\\\\.png\""), ended.out.constData());
    QVERIFY(!support::exists(odd + "/bad\xfe\\.png"));
}

/// "| head" must neither kill a run nor make it fail.
void tst_Contract::readerGoesAway()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    setUp(program);
    insertOldScreenshots(db, roots, 300, 400);
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

QTEST_GUILESS_MAIN(tst_Contract)
#include "tst_contract.moc"
