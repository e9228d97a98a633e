// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/failed.h"
#include "support/testdatabase.h"
#include "support/testroots.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What every other test builds on.
class TestTestSupport : public QObject {
    Q_OBJECT
private slots:
    void schema_data();
    void schema();
    void timesAreTheServers();
    void pathsAreBytes();
    void manyRowsAtOnce();
    void permissionsCanBeRefused();
    void whicheverOfSeveralStatementsFailsIsSeen();
    void survivesARestart();
    void rootsKeepEveryName();
    void snapshotsTellWhatHappened();

private:
    support::TestCluster m_cluster;
};

void TestTestSupport::schema_data()
{
    QTest::addColumn<support::SchemaVariant>("variant");
    QTest::newRow("as the service makes it") << support::SchemaVariant{};
    QTest::newRow("timestamptz") << support::SchemaVariant{.timestamptz = true};
    QTest::newRow("bigint") << support::SchemaVariant{.bigintKeys = true};
    QTest::newRow("identity") << support::SchemaVariant{.identityKeys = true};
    QTest::newRow("more columns") << support::SchemaVariant{.extraColumns = true};
    QTest::newRow("fewer columns") << support::SchemaVariant{.withoutOptional = true};
    support::SchemaVariant renamed;
    renamed.mapping.executions = u"Scrape Jobs.runs"_s;
    renamed.mapping.executionStatus = u"st\"ate"_s;
    renamed.mapping.screenshots.table = u"Scrape Jobs.shots"_s;
    renamed.mapping.screenshots.path = u"Path"_s;
    QTest::newRow("other names") << renamed;
}

void TestTestSupport::schema()
{
    QFETCH(support::SchemaVariant, variant);
    support::TestDatabase db(m_cluster, variant);
    const qint64 run = db.insertExecution({.status = u"running"_s, .started = 10min, .user = 7, .error = u"no"_s});
    QCOMPARE(db.executionStatus(run), u"running"_s);
    const qint64 chosen = db.insertExecution({.id = 4711});
    QCOMPARE(chosen, 4711);
    for (const Directory directory : {Directory::Screenshots, Directory::Downloads}) {
        const qint64 id = db.insertFile(directory, {.path = "a/b c.png", .execution = run, .time = 240h, .size = 5});
        QVERIFY(db.hasFileRow(directory, id));
        QCOMPARE(db.count(db.filesTable(directory)), 1);
    }
}

void TestTestSupport::timesAreTheServers()
{
    for (const bool timestamptz : {false, true}) {
        support::TestDatabase db(m_cluster, {.timestamptz = timestamptz});
        const qint64 run = db.insertExecution({.started = 90s, .completed = support::When::at(u"infinity"_s)});
        const QString now = timestamptz ? u"now()"_s : u"now() AT TIME ZONE 'UTC'"_s;
        const auto age = [&](const QString &column) {
            return db
                .value(u"SELECT extract(epoch FROM %1 - %2)::float8 FROM executions WHERE id = %3"_s.arg(
                    now, column, QString::number(run)))
                .toDouble();
        };
        QVERIFY(qAbs(age(u"started_at"_s) - 90) < 5);
        QCOMPARE(db.count(u"executions"_s, u"completed_at = 'infinity'"_s), 1);
        db.insertExecution({.started = support::When::never()});
        QCOMPARE(db.count(u"executions"_s, u"started_at IS NULL"_s), 1);
        db.insertExecution({.started = support::When::at(u"2026-11-15 16:15:58.123456"_s)});
        const QString utc = timestamptz ? u"started_at AT TIME ZONE 'UTC'"_s : u"started_at"_s;
        QCOMPARE(db.count(u"executions"_s, utc + u" = '2026-11-15 16:15:58.123456'"_s), 1);
    }
}

void TestTestSupport::pathsAreBytes()
{
    support::TestDatabase utf8(m_cluster);
    const QByteArray odd = "re\xcc\x81sume\xcc\x81 \n\x1b[31m' \\ %2e.pdf";
    utf8.insertFile(Directory::Downloads, {.path = odd, .size = std::nullopt});
    QCOMPARE(utf8.value(u"SELECT file_path FROM downloaded_files"_s).toString().toUtf8(), odd);
    QVERIFY(utf8.value(u"SELECT file_size FROM downloaded_files"_s).isNull());

    support::TestDatabase ascii(m_cluster, {.encoding = "SQL_ASCII"});
    ascii.insertFile(Directory::Downloads, {.path = "bad\xff\xfe.png"});
    QCOMPARE(ascii.value(u"SELECT encode(file_path::bytea, 'hex') FROM downloaded_files"_s).toByteArray(),
             QByteArray("bad\xff\xfe.png").toHex());
}

void TestTestSupport::manyRowsAtOnce()
{
    support::TestDatabase db(m_cluster);
    db.insertFiles(Directory::Screenshots, 1000, "page/", std::nullopt, 1h, 1h);
    QCOMPARE(db.count(u"screenshots"_s), 1000);
    QCOMPARE(db.count(u"screenshots"_s, u"timestamp < (now() AT TIME ZONE 'UTC') - interval '7 days 30 minutes'"_s),
             1000 - 168);
    QCOMPARE(db.column(u"SELECT file_path FROM screenshots ORDER BY id"_s).value(999).toString(), u"page/1000.png"_s);
}

void TestTestSupport::permissionsCanBeRefused()
{
    support::TestDatabase db(m_cluster);
    db.exec(u"CREATE ROLE nobody_much LOGIN; SET ROLE nobody_much"_s);
    QVERIFY(db.tryExec(u"DELETE FROM screenshots"_s).contains("permission denied"_L1));
    db.exec(u"RESET ROLE; DROP ROLE nobody_much"_s);
}

void TestTestSupport::whicheverOfSeveralStatementsFailsIsSeen()
{
    support::TestDatabase db(m_cluster);
    const auto refused = [](const QString &said) { return said.contains("nowhere"_L1); };
    QVERIFY(refused(db.tryExec(u"SELECT nowhere; SELECT 1; SELECT 2"_s)));
    QVERIFY(refused(db.tryExec(u"SELECT 1; SELECT nowhere; SELECT 2"_s)));
    QVERIFY(refused(db.tryExec(u"SELECT n FROM generate_series(1, 3) n; CREATE TABLE made (); SELECT nowhere"_s)));
    QCOMPARE(db.value(u"SELECT to_regclass('made')::text"_s).toString(), QString());
    QVERIFY_THROWS_EXCEPTION(support::Failed, db.exec(u"SELECT 1; SELECT nowhere"_s));
    QCOMPARE(db.tryExec(u"CREATE TABLE made (); SELECT n FROM generate_series(1, 3) n; SELECT 2"_s), QString());
    QCOMPARE(db.value(u"SELECT to_regclass('made')::text"_s).toString(), u"made"_s);
}

void TestTestSupport::survivesARestart()
{
    support::TestDatabase db(m_cluster);
    db.insertExecution();
    db.exec(u"CHECKPOINT"_s);
    QVERIFY(m_cluster.server().restart());
    QVERIFY(!db.tryExec(u"SELECT 1"_s).isEmpty());
    db.reconnect();
    QCOMPARE(db.count(u"executions"_s), 1);
}

void TestTestSupport::rootsKeepEveryName()
{
    const support::TestRoots roots;
    const QByteArrayList names = {"A.png",
                                  "a.png",
                                  "b/c/new\nline \x1b[0m.png",
                                  "bad\xef\xbf\xbd\xef\xbf\xbd.png",
                                  "bad\xff\xfe.png",
                                  QByteArray(255, 'n')};
    for (const QByteArray &name : names)
        roots.write(Directory::Screenshots, name, 3, 240h);
    roots.write(Directory::Screenshots, ".scrapazoid-console/root.json");
    QCOMPARE(support::listFiles(roots.screenshots()), names);
    QCOMPARE(support::listFolders(roots.screenshots()), QByteArrayList({"b", "b/c"}));
    QVERIFY(support::listFiles(roots.downloads()).isEmpty());
    roots.write(Directory::Downloads, "dump.zip", qint64(3) << 30);
    QCOMPARE(support::sizeOf(roots.downloads() + "/dump.zip"), qint64(3) << 30);
}

void TestTestSupport::snapshotsTellWhatHappened()
{
    const support::TestRoots roots;
    const QByteArray root = roots.downloads();
    for (const char *name : {"kept", "gone", "touched", "rewritten"})
        support::writeContent(root, name, "12345", 1h);
    const auto before = support::snapshot(root);
    QCOMPARE(support::difference(before, support::snapshot(root)), QByteArray());
    support::removeFile(root + "/gone");
    support::setModified(root + "/touched", 1ns);
    support::makeSymlink("kept", root + "/new");
    const QByteArray lines = support::difference(before, support::snapshot(root));
    QCOMPARE(lines.count('\n'), 3);
    QVERIFY(lines.contains("gone: gone\n"));
    QVERIFY(lines.contains("changed: touched: 100644 5 "));
    QVERIFY(lines.contains("new: new\n"));
}

QTEST_GUILESS_MAIN(support::Guarded<TestTestSupport>)
#include "tst_testsupport.moc"
