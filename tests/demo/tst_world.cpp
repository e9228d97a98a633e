// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/world.h"
#include "support/failed.h"
#include "support/testdatabase.h"
#include "support/testroots.h"

#include <QImage>
#include <QSet>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// What a row means, by the rule of the four spellings; an empty name points outside.
QByteArray belowRoot(Directory directory, const QString &path)
{
    const QString folder = toName(directory) + u'/';
    if (path.startsWith("../"_L1))
        return {};
    for (const QString &prefix : {u"/app/static/"_s + folder, u"static/"_s + folder, folder}) {
        if (path.startsWith(prefix))
            return path.mid(prefix.size()).toUtf8();
    }
    return path.toUtf8();
}

struct Row {
    QByteArray path;
    std::optional<qint64> size;
    std::optional<qint64> micros;
};

} // namespace

class TestWorld : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();

    void idsFollowTime();

    void statesOfExecutions();
    void stuckOnes();
    void rowsNameTheFilesOnDisk();
    void orphansAndMissingFiles();
    void allSpellingsOccur();
    void oddNamesAreThere();
    void rowsOutOfTheOrdinary();
    void twoRowsOneFileAndHardLinks();
    void picturesCanBeShown();
    void bigFilesAreSparse();
    void newRowsGetNewIds();

private:
    QString sql(const QString &query) { return m_session->value(query)->toString(); }
    int number(const QString &query) { return m_session->value(query)->toInt(); }
    QList<Row> rows(Directory directory);

    std::unique_ptr<demo::PrivatePostgres> m_server;
    std::unique_ptr<demo::SqlSession> m_session;
    support::TestRoots m_roots;
    demo::WorldSummary m_summary;
};

void TestWorld::initTestCase()
{
    auto server = demo::PrivatePostgres::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = std::move(*server);
    QVERIFY(m_server->createDatabase(u"scrapazoid"_s));
    const demo::SqlAddress address = demo::addressOf(*m_server, u"scrapazoid"_s);
    double progress = 0;
    const auto summary
        = demo::World::fill(address, {m_roots.screenshots(), m_roots.downloads()}, {.scale = 0.06}, [&](double done) {
              progress = done;
              return true;
          });
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error()));
    QVERIFY(progress <= 1);
    m_summary = *summary;
    m_session = std::make_unique<demo::SqlSession>(address);
}

QList<Row> TestWorld::rows(Directory directory)
{
    QList<Row> list;
    QSqlQuery query(u"SELECT file_path, file_size, (extract(epoch FROM timestamp) * 1000000)::bigint FROM %1"_s.arg(
                        directory == Directory::Screenshots ? u"screenshots"_s : u"downloaded_files"_s),
                    m_session->database());
    while (query.next()) {
        Row row{belowRoot(directory, query.value(0).toString()), {}, {}};
        if (!query.isNull(1))
            row.size = query.value(1).toLongLong();
        if (!query.isNull(2))
            row.micros = query.value(2).toLongLong();
        list << row;
    }
    return list;
}

void TestWorld::idsFollowTime()
{
    QCOMPARE(number(u"SELECT count(*) FROM (SELECT started_at, lag(started_at) OVER (ORDER BY id) AS before "
                    "FROM executions WHERE started_at IS NOT NULL) AS list WHERE started_at < before"_s),
             0);
    QVERIFY(number(u"SELECT count(*) FROM screenshots s JOIN executions e ON e.id = s.execution_id "
                   "WHERE s.timestamp < e.started_at"_s)
            < 8); // only the oddities, which are dated by hand
}

void TestWorld::statesOfExecutions()
{
    QCOMPARE(number(u"SELECT count(*) FROM executions"_s), int(m_summary.executions));
    QVERIFY(number(u"SELECT count(*) FROM executions WHERE status = 'completed'"_s) > 200);
    QVERIFY(number(u"SELECT count(*) FROM executions WHERE status = 'cancelled'"_s) > 0);
    QVERIFY(number(u"SELECT count(*) FROM executions WHERE status = 'failed'"_s) > 5);
    QCOMPARE(number(u"SELECT count(*) FROM executions WHERE (status = 'failed') <> (error_message IS NOT NULL)"_s), 0);
    QVERIFY(number(u"SELECT count(*) FROM executions WHERE error_message LIKE 'Timeout%'"_s) > 0);
    QCOMPARE(number(u"SELECT count(*) FROM executions WHERE started_at IS NULL"_s), 2);
    QCOMPARE(number(u"SELECT count(*) FROM executions WHERE status IN ('running', 'pending') "
                    "AND completed_at IS NOT NULL"_s),
             0);
}

void TestWorld::stuckOnes()
{
    const QString stuck = u"SELECT count(*) FROM executions WHERE status IN ('running', 'pending') "
                          "AND started_at < (now() AT TIME ZONE 'UTC') - interval '%1'"_s;
    QCOMPARE(number(stuck.arg("360 seconds"_L1)), 7);
    QCOMPARE(number(stuck.arg("1 day"_L1)), 1);
    QVERIFY(number(u"SELECT count(*) FROM executions WHERE status = 'running' "
                   "AND started_at > (now() AT TIME ZONE 'UTC') - interval '350 seconds'"_s)
            > 8);
    QCOMPARE(number(u"SELECT count(DISTINCT status) FROM executions WHERE status IN ('running', 'pending') "
                    "AND started_at < (now() AT TIME ZONE 'UTC') - interval '6 minutes'"_s),
             2);
}

void TestWorld::rowsNameTheFilesOnDisk()
{
    for (const Directory directory : {Directory::Screenshots, Directory::Downloads}) {
        const QList<Row> list = rows(directory);
        QCOMPARE(list.size(), directory == Directory::Screenshots ? m_summary.screenshots : m_summary.downloads);
        int otherTime = 0;
        for (const Row &row : list) {
            struct stat info { };
            if (row.path.isEmpty() || ::lstat((m_roots.path(directory) + '/' + row.path).constData(), &info) != 0)
                continue;
            QVERIFY(S_ISREG(info.st_mode));
            if (row.size)
                QCOMPARE(qint64(info.st_size), *row.size);
            const qint64 modified = info.st_mtim.tv_sec * 1'000'000 + info.st_mtim.tv_nsec / 1000;
            otherTime += row.micros && modified != *row.micros ? 1 : 0;
        }
        // Two shared files and a hard link can only agree with one of their rows each.
        QVERIFY2(otherTime <= 3, QByteArray::number(otherTime).constData());
    }
}

void TestWorld::orphansAndMissingFiles()
{
    qsizetype orphans = 0;
    qsizetype missing = 0;
    QByteArrayList orphanNames;
    qsizetype files = 0;
    for (const Directory directory : {Directory::Screenshots, Directory::Downloads}) {
        const QByteArrayList names = support::listFiles(m_roots.path(directory));
        QSet<QByteArray> onDisk(names.begin(), names.end());
        files += names.size();
        QSet<QByteArray> named;
        for (const Row &row : rows(directory)) {
            named << row.path;
            missing += !row.path.isEmpty() && !onDisk.contains(row.path) ? 1 : 0;
        }
        onDisk -= named;
        orphans += onDisk.size();
        orphanNames += onDisk.values();
    }
    QCOMPARE(files, m_summary.files);
    QCOMPARE(orphans, m_summary.orphans);
    QCOMPARE(missing, m_summary.missing);
    QVERIFY(missing > 0);
    const auto some = [&](const char *part) {
        return std::any_of(orphanNames.begin(), orphanNames.end(),
                           [&](const auto &name) { return name.contains(part); });
    };
    QVERIFY(some(".part") || some(".crdownload"));
    QVERIFY(some("/"));
    QVERIFY(some("bad\xff\xfe.png"));
}

void TestWorld::allSpellingsOccur()
{
    for (const QString &table : {u"screenshots"_s, u"downloaded_files"_s}) {
        const QString folder = table == "screenshots"_L1 ? table : u"downloads"_s;
        for (const QString &prefix : {u"/app/static/%1/"_s.arg(folder), u"static/%1/"_s.arg(folder), folder + u'/'})
            QVERIFY(number(u"SELECT count(*) FROM %1 WHERE starts_with(file_path, '%2')"_s.arg(table, prefix)) > 5);
        QVERIFY(number(u"SELECT count(*) FROM %1 WHERE file_path !~ '^(/app/)?(static/)?%2/'"_s.arg(table, folder))
                > 5);
    }
}

void TestWorld::oddNamesAreThere()
{
    const QByteArrayList downloads = support::listFiles(m_roots.downloads());
    for (const QByteArray &name : QByteArrayList{
             "two\nlines.csv", "\x1b[31mred alert\x1b[0m.html", "%2e%2e%2fetc%2fpasswd", "r\xc3\xa9sum\xc3\xa9.pdf",
             "re\xcc\x81sume\xcc\x81.pdf", "Report.pdf", "report.pdf", "REPORT.PDF", "caf\xe9_menu.csv", "--help.csv",
             " leading and trailing .pdf", "exports/2026/Q3/EU/de/listing.csv"})
        QVERIFY2(downloads.contains(name), name.constData());
    const auto isLong = [](const QByteArray &name) { return name.size() > 220; };
    QVERIFY(std::any_of(downloads.begin(), downloads.end(), isLong));
    const QByteArrayList screenshots = support::listFiles(m_roots.screenshots());
    QVERIFY(screenshots.contains("bad\xff\xfe.png"));
    QVERIFY(screenshots.contains("bad\xef\xbf\xbd\xef\xbf\xbd.png"));
}

void TestWorld::rowsOutOfTheOrdinary()
{
    QCOMPARE(number(u"SELECT count(*) FROM downloaded_files WHERE file_path = '../../etc/passwd'"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM screenshots WHERE timestamp IS NULL"_s), 3);
    QCOMPARE(number(u"SELECT count(*) FROM downloaded_files WHERE execution_id IS NULL"_s), 4);
    QVERIFY(number(u"SELECT count(*) FROM screenshots WHERE file_size IS NULL"_s) > 0);
}

void TestWorld::twoRowsOneFileAndHardLinks()
{
    QCOMPARE(
        number(
            u"SELECT count(DISTINCT file_path) FROM downloaded_files WHERE file_path LIKE '%shared_catalogue.pdf'"_s),
        2);
    QVERIFY(m_roots.has(Directory::Downloads, "shared_catalogue.pdf"));
    struct stat info { };
    QCOMPARE(::stat((m_roots.downloads() + "/prices_latest.csv").constData(), &info), 0);
    QCOMPARE(int(info.st_nlink), 2);
}

void TestWorld::picturesCanBeShown()
{
    const QByteArrayList names = support::listFiles(m_roots.screenshots());
    QSet<QSize> shapes;
    for (qsizetype index = 0; index < names.size(); index += names.size() / 30) {
        const QByteArray bytes = support::readFile(m_roots.screenshots() + '/' + names.at(index));
        QVERIFY(bytes.size() >= 30'000 && bytes.size() <= 300'000);
        const QImage image = QImage::fromData(bytes);
        QVERIFY2(!image.isNull(), names.at(index).constData());
        shapes << image.size();
    }
    QVERIFY(shapes.size() > 1);
}

void TestWorld::bigFilesAreSparse()
{
    struct stat info { };
    QCOMPARE(::stat((m_roots.downloads() + "/crawl_dump_full.zip").constData(), &info), 0);
    QVERIFY(info.st_size > qint64(2) << 30);
    QVERIFY(info.st_blocks * 512 < 1 << 20);
    // Its size does not fit the service's INTEGER column.
    QCOMPARE(sql(u"SELECT coalesce(file_size::text, 'unknown') FROM downloaded_files "
                 "WHERE file_path LIKE '%crawl_dump_full.zip'"_s),
             u"unknown"_s);
}

void TestWorld::newRowsGetNewIds()
{
    QVERIFY(m_session->run(u"INSERT INTO executions (user_id, status) VALUES (1, 'pending')"_s));
    QCOMPARE(number(u"SELECT max(id) FROM executions WHERE user_id = 1 AND status = 'pending'"_s), 48'271);
    QVERIFY(m_session->run(u"INSERT INTO screenshots (file_path) VALUES ('x')"_s));
}

QTEST_GUILESS_MAIN(support::Guarded<TestWorld>)
#include "tst_world.moc"
