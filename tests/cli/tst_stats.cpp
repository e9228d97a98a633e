// SPDX-License-Identifier: GPL-3.0-or-later
// stats and check as scripts meet them. What an inventory counts is tst_inventory's subject; here: that all of it
// arrives, and what monitoring systems go by.

#include "cli/program.h"
#include "cli/tcpsocket.h"
#include "support/failed.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <sys/statvfs.h>

using namespace Qt::StringLiterals;
using support::TestDatabase;
using support::TestRoots;

class tst_Stats : public QObject {
    Q_OBJECT

private slots:
    void jsonAgreesWithSqlAndDisk();
    void textSaysTheSame();
    void withoutScan();
    void sizeOfTheHistory();
    void folderThatCannotBeRead();
    void folderNotConfigured();
    void checkLevels_data();
    void checkLevels();
    void checkIsOneLineWithPerformanceData();
    void checkByRanges_data();
    void checkByRanges();
    void checkAnswersInTime();
    void checkTheSchedule();
    void checkWithoutConnection();
    void checkThatMakesNoSense_data();
    void checkThatMakesNoSense();

private:
    support::TestCluster m_cluster;
};

namespace {
/// Three old and two young screenshots, one orphan and one missing row.
void fill(TestDatabase &db, const TestRoots &roots)
{
    insertScreenshots(db, roots, 3, 2);
    roots.write(Directory::Downloads, "o\xffrphan.zip", 5000, std::chrono::hours(300));
    db.insertFile(Directory::Downloads, {.path = "gone.pdf", .time = std::chrono::hours(1), .size = std::nullopt});
}

QJsonObject directoryOf(const QJsonObject &object, int place)
{
    return object["directories"_L1].toArray().at(place).toObject();
}
} // namespace

void tst_Stats::jsonAgreesWithSqlAndDisk()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    fill(db, roots);
    const Program program(db, roots);
    const auto ended = program.run({u"--set"_s, u"orphans.min_age=0"_s, u"stats"_s, u"--json"_s}); // ctime is now
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, "");
    const QJsonObject all = ended.json();
    QVERIFY(all["error"_L1].isNull());
    QVERIFY(all["complete"_L1].toBool());
    const QJsonObject screenshots = directoryOf(all, 0);
    QCOMPARE(screenshots["rows"_L1].toInt(), db.count(u"screenshots"_s));
    QCOMPARE(screenshots["recorded_bytes"_L1].toInt(), db.value(u"SELECT sum(file_size) FROM screenshots"_s).toInt());
    QCOMPARE(screenshots["files"_L1]["count"_L1].toInt(), support::listFiles(roots.screenshots()).size());
    QCOMPARE(screenshots["files"_L1]["bytes"_L1].toInt(), 500);
    QCOMPARE(screenshots["expired"_L1]["count"_L1].toInt(), 3);
    QCOMPARE(screenshots["live"_L1]["bytes"_L1].toInt(), 200);
    const QJsonObject downloads = directoryOf(all, 1);
    QCOMPARE(downloads["orphans"_L1]["bytes"_L1].toInt(), 5000);
    QCOMPARE(downloads["missing"_L1]["count"_L1].toInt(), 1);
    QCOMPARE(downloads["rows_without_size"_L1].toInt(), 1);
    struct statvfs volume { };
    QCOMPARE(statvfs(roots.downloads().constData(), &volume), 0);
    QCOMPARE(downloads["volume"_L1]["total_bytes"_L1].toInteger(),
             static_cast<qint64>(volume.f_blocks * volume.f_frsize));
    qint64 sum = 0;
    for (const QJsonValue &step : downloads["steps"_L1].toArray()) {
        const QString name = step["step"_L1].toString();
        if (name == "disk"_L1 || name == "files"_L1)
            QCOMPARE(step["bytes"_L1].toInteger(), sum);
        else
            sum += step["bytes"_L1].toInteger();
    }
    const QJsonObject largest = all["largest"_L1].toArray().at(0).toObject();
    QCOMPARE(largest["path"_L1].toString(), u"o\\xffrphan.zip"_s);
    QCOMPARE(largest["state"_L1].toString(), u"orphan"_s);
    QCOMPARE(all["users"_L1].toArray().at(0)["bytes"_L1].toInt(), 500);
    QCOMPARE(all["types"_L1].toArray().size(), 2);
}

void tst_Stats::textSaysTheSame()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    fill(db, roots);
    const Program program(db, roots);
    const auto ended = program.run({u"--set"_s, u"orphans.min_age=0"_s, u"stats"_s, u"--top"_s, u"1"_s});
    QCOMPARE(ended.status, 0);
    for (const char *expected : {"The database says", "The disk says", "1 orphan: files that no row names",
                                 "Largest files", "downloads/o\\xffrphan.zip", "Rows added per day"})
        QVERIFY2(ended.out.contains(expected), ended.out.constData());
    QVERIFY(!ended.out.contains("(s)"));
    QVERIFY(!ended.out.contains("screenshots/old"));
    // An hour has to pass before a file without a row is an orphan, and a row without a file missing.
    db.insertFile(Directory::Downloads, {.path = "just.pdf", .time = std::chrono::minutes(1)});
    const auto careful = program.run({u"stats"_s});
    for (const char *expected :
         {"1 file that no row names and that stays: young", "1 row whose file was not found and that stays: young"})
        QVERIFY2(careful.out.contains(expected), careful.out.constData());
    QVERIFY(!careful.out.contains("1 orphan"));
}

void tst_Stats::withoutScan()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    fill(db, roots);
    const QJsonObject all = Program(db, roots).run({u"stats"_s, u"--json"_s, u"--no-scan"_s}).json();
    QCOMPARE(directoryOf(all, 0)["expired_rows"_L1]["count"_L1].toInt(), 3);
    QVERIFY(!directoryOf(all, 0).contains("files"_L1));
    QVERIFY(!all.contains("largest"_L1));
}

void tst_Stats::sizeOfTheHistory()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    const QStringList words{u"stats"_s, u"--no-scan"_s};
    QVERIFY(program.run(words + QStringList{u"--json"_s}).json()["history_bytes"_L1].isNull());
    QVERIFY(!program.run(words).out.contains("own history"));
    program.setUp();
    const qint64 held = db.value(u"SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c"
                                 " WHERE relnamespace = 'scrapazoid_console'::regnamespace AND relkind = 'r'"_s)
                            .toLongLong();
    QVERIFY(held > 0);
    QCOMPARE(program.run(words + QStringList{u"--json"_s}).json()["history_bytes"_L1].toInteger(), held);
    QVERIFY(program.run(words).out.contains("The console's own history holds "));
}

void tst_Stats::folderThatCannotBeRead()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    fill(db, roots);
    const Program program(db, roots);
    const auto ended = program.run({u"--downloads-dir"_s, u"/nonexistent/downloads"_s, u"stats"_s, u"--json"_s});
    QCOMPARE(ended.status, 1);
    QVERIFY(ended.err.contains("/nonexistent/downloads"));
    QVERIFY(!ended.json()["complete"_L1].toBool());
    QCOMPARE(directoryOf(ended.json(), 0)["files"_L1]["count"_L1].toInt(), 5);
}

void tst_Stats::folderNotConfigured()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    fill(db, roots);
    const auto ended = Program(db, roots).runBare({u"-d"_s, db.connectionInfo(), u"stats"_s, u"--json"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(directoryOf(ended.json(), 0)["rows"_L1].toInt(), 5);
}

void tst_Stats::checkLevels_data()
{
    QTest::addColumn<int>("stuckMinutes"); // 0: none
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    const QStringList wide{u"--volume-warning"_s, u"100"_s, u"--volume-critical"_s, u"100"_s};
    QTest::newRow("nothing") << 0 << wide << 0;
    QTest::newRow("stuck just now") << 7 << wide << 1;
    QTest::newRow("stuck just now, and allowed") << 7 << (wide + QStringList{u"--stuck-warning"_s, u"1"_s}) << 0;
    QTest::newRow("one too many") << 7 << (wide + QStringList{u"--stuck-critical"_s, u"0"_s}) << 2;
    QTest::newRow("nobody cleans") << 30 << (wide + QStringList{u"--stuck-warning"_s, u"9"_s}) << 2;
    QTest::newRow("volume warning") << 0 << QStringList{u"--volume-warning"_s, u"0"_s, u"--volume-critical"_s, u"100"_s}
                                    << 1;
    QTest::newRow("volume critical") << 0 << QStringList{u"--volume-warning"_s, u"0"_s, u"--volume-critical"_s, u"0"_s}
                                     << 2;
}

void tst_Stats::checkLevels()
{
    QFETCH(const int, stuckMinutes);
    QFETCH(const QStringList, options);
    QFETCH(const int, status);
    TestDatabase db(m_cluster);
    const TestRoots roots;
    if (stuckMinutes > 0)
        db.insertExecution({.status = u"running"_s, .started = std::chrono::minutes(stuckMinutes)});
    const auto ended = Program(db, roots).run(QStringList{u"check"_s} + options);
    QVERIFY2(ended.status == status, ended.out.constData());
    const char *words[]{"SCRAPAZOID OK - ", "SCRAPAZOID WARNING - ", "SCRAPAZOID CRITICAL - "};
    QVERIFY2(ended.out.startsWith(words[status]), ended.out.constData());
    QCOMPARE(ended.out.contains("nobody is cleaning up"), stuckMinutes == 30);
    QVERIFY2(!ended.out.contains(".,"), ended.out.constData());
}

void tst_Stats::checkIsOneLineWithPerformanceData()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const auto ended = Program(db, roots).run({u"check"_s});
    QCOMPARE(ended.out.count('\n'), 1);
    QCOMPARE(ended.err, "");
    const QString figures = QString::fromUtf8(ended.out).section(u'|', 1).trimmed();
    const QRegularExpression one(uR"(^'[a-z_]+'=[0-9.]+(%|s)?;[0-9.]*;[0-9.]*;[0-9.]*;[0-9.]*$)"_s);
    const QStringList all = figures.split(u' ');
    QCOMPARE(all.size(), 5);
    for (const QString &figure : all)
        QVERIFY2(one.match(figure).hasMatch(), qPrintable(figure));
    QVERIFY(all[0].startsWith(u"'stuck'=0;0;20;0;"_s));
    QVERIFY(all[1].startsWith(u"'volume_screenshots'="_s) && all[1].endsWith(u"%;80;90;0;100"_s));
    const QJsonObject object = Program(db, roots).run({u"check"_s, u"--json"_s}).json();
    QCOMPARE(object["checks"_L1].toArray().size(), 5);
}

void tst_Stats::checkByRanges_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("figure");
    const auto row = [](const char *name, const QStringList &options, int status, const QByteArray &figure) {
        QTest::newRow(name) << options << status << figure;
    };
    row("no more than", {u"-w"_s, u"pending=0"_s}, 1, "'pending'=1;0;;0;");
    row("as many as", {u"-w"_s, u"pending=1"_s}, 0, "'pending'=1;1;;0;");
    row("at least", {u"-c"_s, u"running=1:"_s}, 2, "'running'=0;;1:;0;");
    row("anything below", {u"-c"_s, u"pending=~:0"_s}, 2, "'pending'=1;;~:0;0;");
    row("inside", {u"-w"_s, u"pending=@1:3"_s}, 1, "'pending'=1;@1:3;;0;");
    row("outside", {u"--warning=pending=2:3"_s}, 1, "'pending'=1;2:3;;0;");
    row("critical goes first", {u"-w"_s, u"pending=0"_s, u"-c"_s, u"pending=0"_s}, 2, "'pending'=1;0;0;0;");
    row("several", {u"-w"_s, u"running=5"_s, u"-w"_s, u"pending=0"_s}, 1, "'running'=0;5;;0; 'pending'=1;0;;0;");
    row("a volume", {u"-c"_s, u"volume_downloads=@0:100"_s}, 2, "%;100;@100;0;100");
    row("times", {u"-w"_s, u"last_cleanup=26h"_s, u"-w"_s, u"pending=0:1h"_s}, 0, "'pending'=1;3600;;0;");
}

void tst_Stats::checkByRanges()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, status);
    QFETCH(const QByteArray, figure);
    TestDatabase db(m_cluster);
    const TestRoots roots;
    db.insertExecution({.status = u"pending"_s, .started = std::chrono::minutes(1)});
    const auto ended = Program(db, roots).run(
        QStringList{u"check"_s, u"--volume-warning"_s, u"100"_s, u"--volume-critical"_s, u"100"_s} + options);
    QVERIFY2(ended.status == status, ended.out.constData());
    QVERIFY2(ended.out.contains(figure), ended.out.constData());
}

/// Whatever hangs: here a server that takes connections and says nothing.
void tst_Stats::checkAnswersInTime()
{
    const TcpSocket silent = TcpSocket::listening();
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    const QStringList words{u"-d"_s, u"host=127.0.0.1 port=%1 dbname=x user=x"_s.arg(silent.port()), u"check"_s,
                            u"-t"_s, u"1"_s};
    const auto ended = program.runBare(words);
    QCOMPARE(ended.status, 3);
    QCOMPARE(ended.out, "SCRAPAZOID UNKNOWN - No answer within 1 s.\n");
    const auto json = program.runBare(words + QStringList{u"--json"_s});
    QCOMPARE(json.status, 3);
    QCOMPARE(json.json()["status"_L1].toString(), u"UNKNOWN"_s);
    QCOMPARE(json.out.count('\n'), 1);
}

/// Only where somebody relies on it.
void tst_Stats::checkTheSchedule()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    const auto check = [&] {
        return program.run({u"check"_s, u"--volume-warning"_s, u"100"_s, u"--volume-critical"_s, u"100"_s});
    };
    const auto unkept = check();
    QCOMPARE(unkept.status, 0);
    QVERIFY2(!unkept.out.contains("schedule") && !unkept.out.contains("'overdue'"), unkept.out.constData());

    QCOMPARE(program.run({u"watch"_s, u"--once"_s}).status, 0);
    const auto kept = check();
    QCOMPARE(kept.status, 0);
    QVERIFY2(kept.out.contains("'overdue'=0;0;0;0; 'failing'=0;0;;0;"), kept.out.constData());

    db.exec(u"UPDATE scrapazoid_console.attempts SET ending = 'refused' WHERE job = 'files'"_s);
    db.exec(u"UPDATE scrapazoid_console.heartbeats SET succeeded_at = now() - interval '3 days'"_s);
    const auto failing = check();
    QCOMPARE(failing.status, 1);
    QVERIFY2(failing.out.startsWith("SCRAPAZOID WARNING - files runs but does not go through"),
             failing.out.constData());

    db.exec(
        u"UPDATE scrapazoid_console.attempts SET began_at = began_at - interval '10 minutes' WHERE job = 'stuck'"_s);
    const auto overdue = check();
    QCOMPARE(overdue.status, 2);
    QVERIFY2(overdue.out.startsWith("SCRAPAZOID CRITICAL - nobody keeps the schedule: stuck overdue"),
             overdue.out.constData());
    QVERIFY2(overdue.out.contains("'overdue'=1;0;0;0; 'failing'=1;0;;0;"), overdue.out.constData());
}

void tst_Stats::checkWithoutConnection()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const auto ended = Program(db, roots).runBare({u"-d"_s, u"host=/nonexistent dbname=x"_s, u"check"_s});
    QCOMPARE(ended.status, 3);
    QVERIFY(ended.out.startsWith("SCRAPAZOID UNKNOWN - "));
    QCOMPARE(ended.out.count('\n'), 1);
}

void tst_Stats::checkThatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("crossed") << QStringList{u"--volume-warning"_s, u"95"_s, u"--volume-critical"_s, u"90"_s};
    QTest::newRow("no number") << QStringList{u"--stuck-warning"_s, u"many"_s};
    QTest::newRow("over 100 %") << QStringList{u"--volume-critical"_s, u"120"_s};
    QTest::newRow("another command's option") << QStringList{u"--days"_s, u"3"_s};
    QTest::newRow("no option at all") << QStringList{u"--nonsense"_s};
    QTest::newRow("a range of nothing") << QStringList{u"-w"_s, u"80"_s};
    QTest::newRow("a range of what there is not") << QStringList{u"-w"_s, u"volumes=80"_s};
    QTest::newRow("no range") << QStringList{u"-w"_s, u"volume=high"_s};
    QTest::newRow("a range upside down") << QStringList{u"-c"_s, u"volume=20:10"_s};
    QTest::newRow("an empty range") << QStringList{u"-c"_s, u"volume="_s};
    QTest::newRow("no time at all") << QStringList{u"-t"_s, u"0"_s};
}

void tst_Stats::checkThatMakesNoSense()
{
    QFETCH(const QStringList, options);
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const auto ended = Program(db, roots).run(QStringList{u"check"_s} + options);
    QCOMPARE(ended.status, 3);
    QVERIFY(ended.out.startsWith("SCRAPAZOID UNKNOWN - "));
    QCOMPARE(ended.out.count('\n'), 1);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Stats>)
#include "tst_stats.moc"
