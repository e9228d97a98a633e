// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/look/measureworkload.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestMeasureWorkload : public QObject {
    Q_OBJECT

private slots:
    void agreesWithSql_data()
    {
        QTest::addColumn<int>("days");
        for (const int days : {7, 30, 90})
            QTest::addRow("%d days", days) << days;
    }
    void agreesWithSql()
    {
        QFETCH(const int, days);
        Installation it(m_cluster);
        fill(it);
        const auto measured = cleanup::measureWorkload(it.session(), days, it.context);
        QVERIFY(measured);
        const QString window
            = u"%1 >= current_date - %2 AND %1 < current_date"_s; // the session is in UTC, and today is not over
        const double executions
            = it.db.value(u"SELECT count(*) FROM executions WHERE "_s + window.arg(u"started_at"_s).arg(days))
                  .toDouble();
        QVERIFY(executions > 0);
        QCOMPARE(measured->workload.executionsPerDay, executions / days);
        for (const Directory directory : directories) {
            const QString rows
                = u" FROM %1 WHERE "_s.arg(it.db.filesTable(directory)) + window.arg(u"timestamp"_s).arg(days);
            const double files = it.db.value(u"SELECT count(*)"_s + rows).toDouble();
            const double average = it.db.value(u"SELECT avg(file_size)::float8"_s + rows).toDouble();
            const bool isShots = directory == Directory::Screenshots;
            QCOMPARE(isShots ? measured->workload.screenshotsPerExecution : measured->workload.downloadsPerExecution,
                     files / executions);
            QVERIFY(
                std::abs((isShots ? measured->workload.screenshotBytes : measured->workload.downloadBytes) - average)
                < 1e-6 * average);
            QCOMPARE(
                measured->largeBytes[static_cast<size_t>(directory)],
                it.db.value(u"SELECT percentile_disc(0.95) WITHIN GROUP (ORDER BY file_size)"_s + rows).toDouble());
            const Ingest &ingest = measured->ingest[static_cast<size_t>(directory)];
            double sum = 0;
            for (const double bytes : ingest.bytes)
                sum += bytes;
            QCOMPARE(sum,
                     it.db
                         .value(u"SELECT sum(file_size) FROM %1 WHERE timestamp < current_date"_s.arg(
                             it.db.filesTable(directory)))
                         .toDouble());
            QCOMPARE(ingest.firstDay + static_cast<qint64>(ingest.bytes.size()),
                     it.db.value(u"SELECT current_date - date '1970-01-01'"_s).toLongLong());
        }
        double week = 0;
        for (const double weekday : measured->weekdays)
            week += weekday;
        QVERIFY(week > 0);
        QCOMPARE(
            measured->runtimes.size(),
            it.db.count(u"executions"_s, u"status = 'completed' AND completed_at >= now() - interval '30 days'"_s));
        QCOMPARE(measured->runtimes.killedAt(360),
                 it.db.count(u"executions"_s,
                             u"status = 'completed' AND completed_at >= now() - interval '30 days' AND "
                             "completed_at - started_at > interval '360 s'"_s));
    }

    /// Every retention against every file, one by one.
    void executionsThatLoseFiles()
    {
        Installation it(m_cluster);
        it.db.exec(uR"(INSERT INTO executions (user_id, status, started_at, completed_at)
            SELECT 1, CASE WHEN n % 5 = 0 THEN 'running' ELSE 'completed' END, t, t FROM generate_series(1, 200) n,
                   LATERAL (SELECT (now() AT TIME ZONE 'UTC') - n * interval '1 s' AS t) at)"_s);
        const QString files = uR"(INSERT INTO %1 (execution_id, file_path, file_size, timestamp)
            SELECT (n * %2) % 200 + 1, '%1' || n, 10, (now() AT TIME ZONE 'UTC') - (n % %3) * interval '5 h'
              FROM generate_series(1, 400) n)"_s;
        it.db.exec(files.arg(u"screenshots"_s).arg(7).arg(97));
        it.db.exec(files.arg(u"downloaded_files"_s).arg(11).arg(61));
        const auto measured = cleanup::measureWorkload(it.session(), 7, it.context);
        QVERIFY(measured);
        const QString expired
            = u"SELECT f.execution_id FROM %1 f JOIN executions e ON e.id = f.execution_id "
              "WHERE e.status <> 'running' AND f.timestamp < '%2'::timestamp - %3 * interval '1 day'"_s;
        QSet<qint64> figures;
        for (const int screenshots : {1, 2, 3, 7, 14, 20, 30}) {
            for (const int downloads : {1, 4, 12, 90}) {
                const QString losing = expired.arg(u"screenshots"_s, measured->takenAt.toSql()).arg(screenshots)
                    + u" UNION "_s + expired.arg(u"downloaded_files"_s, measured->takenAt.toSql()).arg(downloads);
                const qint64 expected = it.db.value(u"SELECT count(*) FROM ("_s + losing + u") l"_s).toLongLong();
                QCOMPARE(measured->losses.at(screenshots, downloads), expected);
                figures << expected;
            }
        }
        QVERIFY(figures.size() > 5);
        QCOMPARE(measured->losses.at(90, 90), 0);
    }

    void anEmptyInstallation()
    {
        Installation it(m_cluster);
        const auto measured = cleanup::measureWorkload(it.session(), 30, it.context);
        QVERIFY(measured);
        QCOMPARE(measured->workload.dailyBytes(), 0.0);
        QVERIFY(!IngestFit(measured->ingest[0]).isEnough());
    }

    void absurdWindows()
    {
        Installation it(m_cluster);
        for (const int days : {0, -1, 366})
            QCOMPARE(cleanup::measureWorkload(it.session(), days, it.context).error().kind, ErrorKind::Usage);
    }

private:
    static void fill(Installation &it)
    {
        it.db.exec(uR"(INSERT INTO executions (user_id, status, started_at, completed_at)
            SELECT n % 7, CASE WHEN n % 9 = 0 THEN 'failed' ELSE 'completed' END, t, t + (n % 800) * interval '1 s'
              FROM generate_series(1, 3000) n, LATERAL (SELECT (now() AT TIME ZONE 'UTC') - n * interval '47 min' AS t) at)"_s);
        it.db.exec(uR"(INSERT INTO screenshots (execution_id, file_path, file_size, timestamp)
            SELECT n, 's' || n, 1000 + n % 977, (now() AT TIME ZONE 'UTC') - n * interval '13 min' FROM generate_series(1, 3000) n)"_s);
        it.db.exec(uR"(INSERT INTO downloaded_files (execution_id, file_path, file_size, timestamp)
            SELECT n, 'd' || n, 90000 + n % 7919, (now() AT TIME ZONE 'UTC') - n * interval '31 min' FROM generate_series(1, 3000) n)"_s);
    }

    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestMeasureWorkload>)
#include "tst_measureworkload.moc"
