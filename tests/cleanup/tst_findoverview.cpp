// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/findoverview.h"
#include "support/failed.h"

#include "cleanup/enginefixture.h"
#include "support/patience.h"

#include <atomic>
#include <numeric>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hourUs = 3'600'000'000;

Overview overviewOf(Installation &it)
{
    auto found = cleanup::findOverview(it.session(), it.context);
    if (!found)
        support::fail("overview: %s (%s)", qPrintable(found.error().message), qPrintable(found.error().detail));
    return std::move(*found);
}

qint64 sumOf(const Overview &overview, qint64 Overview::Hour::*figure)
{
    return std::accumulate(overview.hours.begin(), overview.hours.end(), qint64(0),
                           [&](qint64 sum, const Overview::Hour &hour) { return sum + hour.*figure; });
}
} // namespace

class TestFindOverview : public QObject {
    Q_OBJECT

private slots:
    void hoursHaveNoGapsAndEndWithThisOne()
    {
        Installation it(m_cluster);
        const Overview overview = overviewOf(it);
        QCOMPARE(overview.hours.size(), static_cast<size_t>(Overview::hoursShown));
        QCOMPARE(overview.hours.back().hour, overview.takenAt.microseconds / hourUs);
        for (size_t place = 1; place < overview.hours.size(); ++place)
            QCOMPARE(overview.hours[place].hour, overview.hours[place - 1].hour + 1);
        QCOMPARE(sumOf(overview, &Overview::Hour::finished), 0);
    }

    void executionsStandAtTheHourTheyEnded()
    {
        Installation it(m_cluster);
        const auto add = [&](const QString &status, support::When completed, const QString &error = {}) {
            it.db.insertExecution({.status = status, .started = 100h, .completed = completed, .error = error});
        };
        add(u"completed"_s, 5h);
        add(u"completed"_s, 5h);
        add(u"failed"_s, 5h, u"no such page"_s);
        add(u"failed"_s, 30h, u"no such page"_s);
        add(u"completed"_s, 49h + 1min); // before them
        add(u"completed"_s, support::When::never());
        add(u"running"_s, 5h);
        const Overview overview = overviewOf(it);
        QCOMPARE(sumOf(overview, &Overview::Hour::finished), 2);
        QCOMPARE(sumOf(overview, &Overview::Hour::failed), 2);
        QCOMPARE(sumOf(overview, &Overview::Hour::marked), 0);
        const qint64 fiveAgo = it.db
                                   .value(u"SELECT floor(extract(epoch FROM completed_at) / 3600)::bigint "
                                          "FROM executions WHERE error_message = 'no such page' ORDER BY id LIMIT 1"_s)
                                   .toLongLong();
        for (const Overview::Hour &hour : overview.hours)
            QCOMPARE(hour.finished, hour.hour == fiveAgo ? 2 : 0);
    }

    /// What a cleanup marked as failed is told apart from what failed by itself.
    void markedOnesAreNoFailuresOfTheService()
    {
        Installation it(m_cluster);
        it.db.insertExecution({.status = u"running"_s, .started = 20min});
        it.run(it.planStuck());
        const Overview overview = overviewOf(it);
        QCOMPARE(sumOf(overview, &Overview::Hour::marked), 1);
        QCOMPARE(sumOf(overview, &Overview::Hour::failed), 0);
    }

    void lastCleanups()
    {
        Installation it(m_cluster);
        QVERIFY(!overviewOf(it).lastCleanup);
        QVERIFY(!overviewOf(it).lastFileCleanup);
        it.add(Directory::Screenshots, "old.png", 240h);
        const RunResult files = it.run(it.plan(Directory::Screenshots));
        QCOMPARE(overviewOf(it).lastCleanup->id, files.run);
        const auto ofFiles = overviewOf(it).lastFileCleanup;
        QVERIFY(ofFiles);
        it.db.insertExecution({.status = u"running"_s, .started = 20min});
        const RunResult marking = it.run(it.planStuck());
        QCOMPARE(overviewOf(it).lastCleanup->id, marking.run);
        QCOMPARE(overviewOf(it).lastFileCleanup, ofFiles);
    }

    void rowsVolumesAndAutomation()
    {
        Installation it(m_cluster);
        it.add(Directory::Downloads, "old.pdf", 240h, 300);
        it.add(Directory::Downloads, "young.pdf", 1h, 200);
        const Overview overview = overviewOf(it);
        QCOMPARE(overview.takenAt.microseconds, overview.statistics.takenAt.microseconds);
        QCOMPARE(overview.statistics.of(Directory::Downloads).rows, 2);
        QCOMPARE(overview.statistics.of(Directory::Downloads).expired.count, 1);
        QCOMPARE(overview.volumes.size(), 2U);
        QCOMPARE(overview.apart.size(), 1U); // both folders lie on one
        QVERIFY(overview.automation.watchers.isEmpty());
    }

    /// It looks at a service that nobody has set anything up for, and leaves it as it was.
    void beforeSetup()
    {
        Installation it(m_cluster, {}, false);
        it.add(Directory::Screenshots, "old.png", 240h);
        const QString rows = it.rows();
        const Overview overview = overviewOf(it);
        QCOMPARE(overview.statistics.of(Directory::Screenshots).rows, 1);
        QVERIFY(!overview.lastCleanup);
        QVERIFY(overview.alerts.isEmpty());
        QCOMPARE(it.rows(), rows);
        QCOMPARE(it.db.value(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'scrapazoid_console'"_s).toInt(), 0);
    }

    void alertsThatStand()
    {
        Installation it(m_cluster);
        it.db.exec(u"INSERT INTO scrapazoid_console.alerts (key, kind, text, mend, since, is_cleared) VALUES "
                   "('nobody-cleans', 'nobody_cleans', 'Nobody cleans.', 'Start it.', now(), false), "
                   "('stuck', 'nobody_cleans', 'Over.', 'Nothing.', now(), true)"_s);
        const Overview overview = overviewOf(it);
        QCOMPARE(overview.alerts.size(), 1);
        QCOMPARE(overview.alerts.first().key, u"nobody-cleans"_s);
    }

    void aStopIsNoFailure()
    {
        Installation it(m_cluster);
        Result<Overview> found;
        // A lock is waited for two seconds at most: a busy machine may let them pass.
        for (int attempt = 0; attempt < 5 && (found || found.error().kind != ErrorKind::Stopped); ++attempt) {
            it.db.exec(u"BEGIN; LOCK TABLE executions IN ACCESS EXCLUSIVE MODE"_s);
            std::stop_source stop;
            it.context.stop = stop.get_token();
            std::atomic<bool> isDone = false;
            std::jthread looking([&] {
                found = cleanup::findOverview(it.session(), it.context);
                isDone = true;
            });
            const auto end = qScopeGuard([&] { it.db.exec(u"ROLLBACK"_s); });
            QTRY_VERIFY_WITH_TIMEOUT(it.db.value(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s).toInt() > 0,
                                     support::patienceMs);
            stop.request_stop();
            QTRY_VERIFY_WITH_TIMEOUT(isDone, support::patienceMs);
        }
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Stopped);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestFindOverview>)
#include "tst_findoverview.moc"
