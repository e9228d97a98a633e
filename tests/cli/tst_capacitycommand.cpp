// SPDX-License-Identifier: GPL-3.0-or-later
// capacity and retention as scripts meet them. The formula and the forecast have tests of their own.

#include "cli/program.h"
#include "support/failed.h"

#include <QDate>
#include <QJsonArray>
#include <sys/statvfs.h>

using namespace Qt::StringLiterals;
using support::TestDatabase;
using support::TestRoots;

class tst_CapacityCommand : public QObject {
    Q_OBJECT

private slots:
    void theManualsExample();
    void theReverseQuestion();
    void measured();
    void usage_data();
    void usage();
    void retentionIsAgreedOnAndFollowed();
    void agreedDaysShorterThanTheProfiles();
    void retentionUsage_data();
    void retentionUsage();
    void retentionBeforeSetup();

private:
    support::TestCluster m_cluster;
};

void tst_CapacityCommand::theManualsExample()
{
    TestDatabase db(m_cluster);
    const Program program(db, TestRoots());
    const auto ended = program.runBare({u"capacity"_s, u"--json"_s});
    QCOMPARE(ended.status, 0);
    const QJsonObject all = ended.json();
    QCOMPARE(all["daily_bytes"_L1].toInteger(), 1'300'000'000);
    QCOMPARE(all["total_bytes"_L1].toInteger(), 10'920'000'000);
    QVERIFY(all["volume"_L1].isNull());
    QVERIFY(all["measured_days"_L1].isNull());
    QVERIFY(program.runBare({u"capacity"_s}).out.contains("= 10.92 GB"));
}

/// 75 GB / (1.3 GB × 1.2) = 48.08 days; 10.92 GB / 0.75 = 14.56 GB.
void tst_CapacityCommand::theReverseQuestion()
{
    TestDatabase db(m_cluster);
    const Program program(db, TestRoots());
    const auto ended = program.runBare({u"capacity"_s, u"--volume"_s, u"100GB"_s, u"--json"_s});
    const QJsonObject volume = ended.json()["volume"_L1].toObject();
    QCOMPARE(volume["longest_days"_L1].toInt(), 48);
    QCOMPARE(volume["bytes_to_keep"_L1].toInteger(), 14'560'000'000);
    const auto half = program.runBare({u"capacity"_s, u"--volume"_s, u"100GB"_s, u"--under"_s, u"50"_s});
    QVERIFY2(half.out.contains("Under 50% of a volume of 100 GB, beside 0 bytes of others: 32 days at most."),
             half.out.constData());
}

void tst_CapacityCommand::measured()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    db.exec(u"INSERT INTO executions (user_id, status, started_at, completed_at) SELECT 1, 'completed', t, t FROM "
            "generate_series(1, 1440) n, LATERAL (SELECT (now() AT TIME ZONE 'UTC') - n * interval '1 h' AS t) at"_s);
    db.exec(u"INSERT INTO downloaded_files (execution_id, file_path, file_size, timestamp) SELECT n, 'gone' || n, "
            "2000000000, (now() AT TIME ZONE 'UTC') - n * interval '1 h' FROM generate_series(1, 1440) n"_s);
    const Program program(db, roots);
    const auto ended = program.run({u"capacity"_s, u"--measured"_s, u"30"_s, u"--json"_s});
    QCOMPARE(ended.status, 0);
    QJsonObject all = ended.json();
    QCOMPARE(all["daily_bytes"_L1].toInteger(), 48'000'000'000);
    QCOMPARE(all["assumptions"_L1]["download_days"_L1].toInt(), 7);
    struct statvfs volume { };
    QCOMPARE(::statvfs(roots.screenshots().constData(), &volume), 0);
    const double size = static_cast<double>(volume.f_blocks - volume.f_bfree + volume.f_bavail)
        * static_cast<double>(volume.f_frsize);
    QVERIFY(std::abs(all["volume"_L1]["bytes"_L1].toDouble() - size) < 0.02 * size);
    // 48 GB a day into 4.8 TB with nothing there: full after 100 days, and with 7 days' retention never.
    const auto full = program.run({u"capacity"_s, u"--measured"_s, u"30"_s, u"--volume"_s, u"1000PB"_s, u"--json"_s});
    QCOMPARE(full.status, 0);
    const QJsonObject reached = full.json()["reached"_L1].toObject();
    QVERIFY(reached["enough_data"_L1].toBool());
    QVERIFY(reached["at_100_percent"_L1].isNull());
    const double others = full.json()["volume"_L1]["other_bytes"_L1].toDouble();
    const auto room = u"%1B"_s.arg(static_cast<qint64>(others + 4.8e12));
    const auto soon = program.run({u"capacity"_s, u"--measured"_s, u"30"_s, u"--volume"_s, room, u"--json"_s});
    const QString date = soon.json()["reached"_L1]["at_100_percent_uncleaned"_L1]["likely"_L1].toString();
    const auto today = QDate::fromString(db.value(u"SELECT current_date::text"_s).toString(), Qt::ISODate);
    const auto days = today.daysTo(QDate::fromString(date, Qt::ISODate));
    QVERIFY2(days >= 90 && days <= 110, qPrintable(date));
    const auto text = program.run({u"capacity"_s, u"--measured"_s, u"30"_s, u"--volume"_s, room});
    // What others have on the volume changes by and by: perhaps over midnight.
    const auto isSaid
        = [&](int later) { return text.out.contains(today.addDays(days + later).toString(Qt::ISODate).toUtf8()); };
    QVERIFY2(isSaid(0) || isSaid(1) || isSaid(-1), text.out.constData());
}

void tst_CapacityCommand::usage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("share") << QStringList{u"--under"_s, u"0"_s} << QByteArray("--under");
    QTest::newRow("size") << QStringList{u"--volume"_s, u"much"_s} << QByteArray("--volume cannot be \"much\"");
    QTest::newRow("window") << QStringList{u"--measured"_s, u"400"_s} << QByteArray("--measured");
    QTest::newRow("number") << QStringList{u"--margin"_s, u"nan"_s} << QByteArray("--margin");
}

void tst_CapacityCommand::usage()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, said);
    TestDatabase db(m_cluster);
    const auto ended = Program(db, TestRoots()).runBare(QStringList{u"capacity"_s} + words);
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains(said), ended.err.constData());
    QCOMPARE(ended.err.count('\n'), 1);
}

void tst_CapacityCommand::retentionIsAgreedOnAndFollowed()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    insertScreenshots(db, roots, 3, 2); // of ten days and of an hour
    const Program program(db, roots);
    program.setUp();
    const auto unasked = program.run({u"retention"_s, u"--screenshots"_s, u"30"_s});
    QCOMPARE(unasked.status, 2); // no terminal to ask on
    QCOMPARE(db.count(u"scrapazoid_console.retention"_s), 0);

    const auto applied = program.run({u"retention"_s, u"--screenshots"_s, u"30"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(applied.status, 0);
    QCOMPARE(applied.json()["source"_L1].toString(), u"database"_s);
    QCOMPARE(applied.json()["screenshot_days"_L1].toInt(), 30);
    QCOMPARE(applied.json()["would_remove"_L1]["screenshots"_L1].toInt(), 0);
    QCOMPARE(applied.json()["history"_L1].toArray().size(), 1);
    const QStringList preview{u"screenshots"_s, u"--dry-run"_s, u"--override-guards"_s, u"--json"_s};
    QCOMPARE(program.run(preview).json()["planned"_L1]["screenshots"_L1].toInt(), 0);
    QCOMPARE(program.run(preview + QStringList{u"--days"_s, u"7"_s}).json()["planned"_L1]["screenshots"_L1].toInt(), 3);

    const auto again = program.run({u"retention"_s, u"--from-profile"_s, u"--yes"_s});
    QCOMPARE(again.status, 0);
    QVERIFY2(again.out.contains("A cleanup would remove 3 screenshots"), again.out.constData());
    QCOMPARE(program.run(preview).json()["planned"_L1]["screenshots"_L1].toInt(), 3);
    const auto told = program.run({u"retention"_s});
    QVERIFY2(told.out.startsWith("Kept by the profile: screenshots 7 days, downloads 7 days.\n"), told.out.constData());
    QCOMPARE(support::listFiles(roots.screenshots()).size(), 5);
}

/// What a database says is not enough where nobody looks; who looks, or says the days, decides.
void tst_CapacityCommand::agreedDaysShorterThanTheProfiles()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 3, 2); // of ten days and of an hour
    for (int index = 0; index < 4; ++index) {
        const QByteArray name = "middle" + QByteArray::number(index);
        roots.write(Directory::Screenshots, name, 100, std::chrono::hours(50));
        db.insertFile(Directory::Screenshots, {.path = name, .time = std::chrono::hours(50)});
    }
    db.exec(u"INSERT INTO scrapazoid_console.retention (screenshot_days, download_days, set_by) VALUES (1, 1, 'me')"_s);
    const auto told = program.run({u"retention"_s});
    QVERIFY2(told.out.contains("Screenshots are kept 7 days here, not 1 day as the database says"),
             told.out.constData());
    const auto looked = program.run({u"screenshots"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(looked.json()["planned"_L1]["screenshots"_L1].toInt(), 7);
    QVERIFY2(looked.err.contains("Screenshots are kept 7 days here, not 1 day"), looked.err.constData());
    QVERIFY(!looked.err.contains("Downloads"));
    const auto unattended = program.run({u"screenshots"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(unattended.status, 0);
    QCOMPARE(unattended.json()["done"_L1]["screenshots"_L1].toInt(), 3);
    const auto named
        = program.run({u"screenshots"_s, u"--days"_s, u"1"_s, u"--max-percent"_s, u"90"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(named.json()["done"_L1]["screenshots"_L1].toInt(), 4);
    QVERIFY2(program.run({u"schedule"_s}).out.contains("files: Screenshots are kept 7 days here"), "");
    QCOMPARE(program.run({u"schedule"_s, u"--json"_s}).json()["jobs"_L1][1]["remarks"_L1].toArray().size(), 2);
}

void tst_CapacityCommand::retentionUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no days") << QStringList{u"--screenshots"_s, u"0"_s};
    QTest::newRow("words") << QStringList{u"--downloads"_s, u"week"_s};
    QTest::newRow("both") << QStringList{u"--downloads"_s, u"3"_s, u"--from-profile"_s};
}

void tst_CapacityCommand::retentionUsage()
{
    QFETCH(const QStringList, words);
    TestDatabase db(m_cluster);
    const auto ended = Program(db, TestRoots()).run(QStringList{u"retention"_s, u"--yes"_s} + words);
    QCOMPARE(ended.status, 2);
    QCOMPARE(ended.out, "");
    QCOMPARE(ended.err.count('\n'), 1);
}

void tst_CapacityCommand::retentionBeforeSetup()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    QCOMPARE(program.run({u"retention"_s}).status, 0);
    const auto refused = program.run({u"retention"_s, u"--downloads"_s, u"3"_s, u"--yes"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("scrapazoidctl setup"), refused.err.constData());
}

QTEST_GUILESS_MAIN(support::Guarded<tst_CapacityCommand>)
#include "tst_capacitycommand.moc"
