// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QJsonArray>
#include <QRegularExpression>

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
    void quietUnlessSomethingIsWrong();
    void waitsForWhoeverIsCleaning();
    void outputThatCannotBeWritten();
    void presetsRunByTheirName();
    void archivesWhereTheProfileSays();
    void missingRowsAreRelinkedOnRequest();

private:
    QStringList tables(TestDatabase &db) const;

    support::TestCluster m_cluster;
};

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
    program.setUp();
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
    program.setUp();
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
    program.setUp();
    db.insertExecution({.status = u"running"_s, .started = 500s, .id = 7});
    const auto ended = program.run(
        {u"stuck"_s, u"--yes"_s, u"--json"_s, u"--items"_s, u"--max-execution-time"_s, u"400"_s, u"--grace=60"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, "");
    const QRegularExpression expected(
        uR"(\A\{"command": "stuck", "dry_run": false, "run": "\d{8}-\d{6}-[0-9a-f]{4}", "cutoff": "\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", )"
        R"("planned": \{"executions": 1, "screenshots": 0, "downloads": 0, "orphan_files": 0, "missing_rows": 0, "bytes": 0, "allocated_bytes": 0\}, )"
        R"("done": \{"executions": 1, "screenshots": 0, "downloads": 0, "orphan_files": 0, "missing_rows": 0, "bytes": 0\}, )"
        R"("skipped": 0, "failed": 0, "freed_bytes": 0, "elapsed_seconds": \d+(\.\d+)?, )"
        R"("guards": \[\{"key": "setup", "state": "good", "label": "[^"]+", "mend": "", "figures": \{\}\}, .*\], )"
        R"("items": \[\{"kind": "execution", "id": 7, "path": null, "bytes": 0, "outcome": "done"\}\], "format": 1, "error": null\}\n\z)"_s);
    QVERIFY2(expected.match(QString::fromUtf8(ended.out)).hasMatch(), ended.out.constData());
}

void tst_Contract::jsonOfScreenshots()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 2, 3);
    const QByteArray counts = "{\"executions\": 0, \"screenshots\": 2, \"downloads\": 0, \"orphan_files\": 0, "
                              "\"missing_rows\": 0, \"bytes\": 200}";
    const auto ended = program.run({u"--yes"_s, u"screenshots"_s, u"--json"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, "");
    QCOMPARE(ended.out.count('\n'), 1);
    QVERIFY2(ended.out.contains("\"planned\": " + counts.chopped(1) + ", \"allocated_bytes\": "),
             ended.out.constData());
    QVERIFY2(ended.out.contains("}, \"done\": " + counts), ended.out.constData());
    QVERIFY(ended.out.contains("\"items\": [], \"format\": 1, \"error\": null}"));
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
    insertScreenshots(db, roots, 3, 3);
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
        program.setUp();
    insertScreenshots(db, roots, 3, 5);
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
    program.setUp();
    insertScreenshots(db, roots, 6, 2);
    const auto stateOf = [](const QJsonObject &object, QLatin1StringView key) {
        for (const QJsonValue &guard : object.value("guards"_L1).toArray()) {
            if (guard["key"_L1].toString() == key)
                return guard["state"_L1].toString();
        }
        return QString();
    };
    // What is old is old, however much of all it is.
    const QJsonObject look = program.run({u"screenshots"_s, u"--dry-run"_s, u"--json"_s}).json();
    QCOMPARE(stateOf(look, "dated-back"_L1), u"good"_s);
    for (const QJsonValue &guard : look.value("guards"_L1).toArray())
        QVERIFY2(guard["state"_L1].toString() == "good"_L1, qPrintable(guard["label"_L1].toString()));
    // A limit is for who sets one.
    const auto refused = program.run({u"screenshots"_s, u"--yes"_s, u"--json"_s, u"--max-percent=50"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("75 %") && refused.err.contains("--override-guards"), refused.err.constData());
    QCOMPARE(stateOf(refused.json(), "table-share"_L1), u"guard"_s);
    for (const QJsonValue &guard : refused.json().value("guards"_L1).toArray()) {
        if (guard["key"_L1].toString() == "table-share"_L1)
            QCOMPARE(guard["figures"_L1]["percent"_L1].toDouble(), 75.0);
        QCOMPARE(guard["mend"_L1].toString().isEmpty(), guard["state"_L1].toString() == "good"_L1);
    }
    QCOMPARE(db.count(u"screenshots"_s), 8);
    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s, u"--max-percent=80"_s, u"--max-delete=5"_s}).status, 2);
    QCOMPARE(db.count(u"screenshots"_s), 8);
    const auto allowed = program.run({u"screenshots"_s, u"--yes"_s, u"--max-percent=50"_s, u"--override-guards"_s});
    QVERIFY2(allowed.status == 0, allowed.err.constData());
    QCOMPARE(db.count(u"screenshots"_s), 2);
}

void tst_Contract::quietUnlessSomethingIsWrong()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 2, 4);
    db.insertExecution({.status = u"running"_s, .started = 3h});
    for (const QStringList &words : {QStringList{u"screenshots"_s}, {u"stuck"_s}, {u"downloads"_s}, {u"purge"_s}}) {
        const auto ended = program.run(words + QStringList{u"--yes"_s, u"--quiet"_s});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out, "");
        QCOMPARE(ended.err, "");
    }
    QCOMPARE(db.count(u"screenshots"_s), 4);
    const auto undone = program.run({u"undo"_s, u"last"_s, u"--quiet"_s});
    QCOMPARE(undone.status, 0);
    QCOMPARE(undone.out + undone.err, "");
    // What went wrong is said, and then all that there was to say.
    db.insertFile(Directory::Screenshots, {.path = "../../etc/passwd", .time = 240h});
    const auto failed = program.run({u"screenshots"_s, u"--yes"_s, u"--quiet"_s});
    QCOMPARE(failed.status, 1);
    QVERIFY2(failed.out.contains("outside the root"), failed.out.constData());
    QVERIFY2(failed.err.contains("1 item failed"), failed.err.constData());
    // One object is one object.
    const auto json = program.run({u"screenshots"_s, u"--yes"_s, u"--quiet"_s, u"--json"_s});
    QVERIFY(!json.json().isEmpty());
}

void tst_Contract::waitsForWhoeverIsCleaning()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 2, 4);
    // The key of the one cleanup lock: "SCRAPAZO".
    db.exec(u"SELECT pg_advisory_lock(5999729569060444751)"_s);
    const QStringList words{u"screenshots"_s, u"--yes"_s};
    QCOMPARE(program.run(words).status, 4);
    QCOMPARE(program.run(words + QStringList{u"--wait"_s, u"1"_s}).status, 4);
    const auto waiting = program.start(words + QStringList{u"--wait"_s, u"60"_s});
    // It has been told who is cleaning.
    QTRY_VERIFY_WITH_TIMEOUT(db.value(u"SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE "
                                      "'scrapazoidctl%' AND query LIKE '%pg_locks%'"_s)
                                     .toInt()
                                 > 0,
                             support::patienceMs);
    QCOMPARE(waiting->state(), QProcess::Running);
    db.exec(u"SELECT pg_advisory_unlock(5999729569060444751)"_s);
    QCOMPARE(Program::wait(*waiting).status, 0);
    QCOMPARE(db.count(u"screenshots"_s), 4);
    QCOMPARE(program.run(words + QStringList{u"--wait"_s, u"soon"_s}).status, 2);
}

/// A full disk behind stdout is no success.
void tst_Contract::outputThatCannotBeWritten()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 2, 4);
    const auto run = [&](const QString &command, bool isJson) {
        QProcess shell;
        shell.setStandardInputFile(QProcess::nullDevice());
        shell.setProcessEnvironment(program.environmentHere());
        QStringList words
            = program.line(QStringList{command, u"--yes"_s} + (isJson ? QStringList{u"--json"_s} : QStringList()));
        shell.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"exec \"$@\" > /dev/full"_s, u"sh"_s} + words);
        return Program::wait(shell);
    };
    const auto done = run(u"screenshots"_s, false);
    QCOMPARE(done.status, 1);
    QVERIFY2(done.err.contains("could not be written"), done.err.constData());
    QCOMPARE(db.count(u"screenshots"_s), 4);
    QCOMPARE(run(u"downloads"_s, true).status, 3);
}

void tst_Contract::presetsRunByTheirName()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 3, 20);
    const auto none = program.run({u"preset"_s, u"tidy"_s, u"--yes"_s});
    QCOMPARE(none.status, 2);
    program.writeConfiguration("[preset tidy]\nscreenshots.days = 7\nmode = permanent\n");
    const auto unnamed = program.run({u"preset"_s});
    QCOMPARE(unnamed.status, 2);
    QVERIFY2(unnamed.err.contains("tidy"), unnamed.err.constData());
    const auto dry = program.run({u"preset"_s, u"tidy"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(dry.status == 0, dry.err.constData());
    QCOMPARE(dry.json()[u"planned"_s].toObject()[u"screenshots"_s].toInt(), 3);
    QCOMPARE(db.count(u"screenshots"_s), 23);
    // The preset's own mode, unless the call says otherwise.
    QCOMPARE(program.run({u"preset"_s, u"tidy"_s, u"--yes"_s, u"--quarantine"_s}).status, 0);
    QCOMPARE(db.count(u"screenshots"_s), 20);
    QCOMPARE(program.run({u"undo"_s, u"last"_s}).status, 0);
    QCOMPARE(db.count(u"screenshots"_s), 23);
    QCOMPARE(program.run({u"preset"_s, u"tidy"_s, u"--yes"_s}).status, 0);
    QCOMPARE(db.value(u"SELECT mode FROM scrapazoid_console.runs WHERE command = 'tidy' ORDER BY run DESC LIMIT 1"_s)
                 .toString(),
             u"permanent"_s);
}

void tst_Contract::archivesWhereTheProfileSays()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 3, 20);
    program.writeConfiguration("[preset tidy]\nscreenshots.days = 7\nmode = archive\n");
    for (const QStringList &call :
         {QStringList{u"preset"_s, u"tidy"_s, u"--yes"_s}, QStringList{u"screenshots"_s, u"--yes"_s, u"--archive"_s}}) {
        const auto nowhere = program.run(call);
        QCOMPARE(nowhere.status, 2);
        QVERIFY2(nowhere.err.contains("archive.dir"), nowhere.err.constData());
    }
    QCOMPARE(db.count(u"screenshots"_s), 23);
    const QByteArray archive = roots.outside() + "/archive";
    support::makeFolder(archive);
    const QString place = u"archive.dir="_s + QString::fromUtf8(archive);
    const auto preset = program.run({u"preset"_s, u"tidy"_s, u"--yes"_s, u"--json"_s, u"--set"_s, place});
    QVERIFY2(preset.status == 0, preset.err.constData());
    QCOMPARE(preset.json()[u"archive"_s].toObject()[u"place"_s].toString(), QString::fromUtf8(archive));
    QCOMPARE(support::listFiles(archive).size(), 4);
    QCOMPARE(program.run({u"undo"_s, u"last"_s}).status, 0);
    const auto alone = program.run({u"screenshots"_s, u"--yes"_s, u"--set"_s, place, u"--archive"_s});
    QVERIFY2(alone.status == 0, alone.err.constData());
    QCOMPARE(support::listFiles(archive).size(), 7);
}

void tst_Contract::missingRowsAreRelinkedOnRequest()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 0, 5);
    db.insertFile(Directory::Screenshots, {.path = "lost/moved.png", .time = 48h, .size = 77});
    roots.write(Directory::Screenshots, "found/lost/moved.png", 77, 48h);
    const QStringList common{u"missing"_s, u"screenshots"_s, u"--min-age=0"_s, u"--override-guards"_s};
    const auto hint = program.run(common + QStringList{u"--dry-run"_s});
    QVERIFY2(hint.status == 0 && hint.out.contains("--relink"), hint.out + hint.err);
    const auto done = program.run(common + QStringList{u"--relink"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(done.json()[u"done"_s].toObject()[u"missing_rows"_s].toInt(), 1);
    QCOMPARE(db.count(u"screenshots"_s, u"file_path = 'found/lost/moved.png'"_s), 1);
    QCOMPARE(program.run({u"undo"_s, u"last"_s}).status, 0);
    QCOMPARE(db.count(u"screenshots"_s, u"file_path = 'lost/moved.png'"_s), 1);
}

void tst_Contract::someItemsFail()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 2, 4);
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

QTEST_GUILESS_MAIN(support::Guarded<tst_Contract>)
#include "tst_contract.moc"
