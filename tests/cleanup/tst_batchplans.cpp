// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/look/findruns.h"
#include "support/failed.h"
#include "support/ordie.h"
#include "support/patience.h"

#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;
constexpr int rows = 10'000; // Twenty batches.
constexpr int marks = 5'000; // Three of an undo.

/// A server that writes down the plan of every statement with what it came to, and that never analyses a table.
demo::PostgresOptions watched()
{
    return {.settings
            = {u"autovacuum=off"_s, u"session_preload_libraries=auto_explain"_s, u"auto_explain.log_min_duration=0"_s,
               u"auto_explain.log_analyze=on"_s, u"auto_explain.log_timing=off"_s}};
}

/// What reading so many rows of the table means, as the server counts it.
qint64 readOf(Installation &it, const QString &table)
{
    return it.db
        .value(u"SELECT coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) FROM pg_stat_user_tables WHERE relid = "
               "'%1'::regclass"_s.arg(table))
        .toLongLong();
}

/// The server counts from now on. A session tells it of its last rows when it ends, and that may last; the test's own
/// ends, too, so that what it has read before is not counted afterwards.
void forgetReads(Installation &it)
{
    it.db.reconnect();
    QTRY_COMPARE_WITH_TIMEOUT(it.db.count(u"pg_stat_activity"_s,
                                          u"datname = current_database() AND backend_type = 'client backend' AND "
                                          "pid <> pg_backend_pid()"_s),
                              0, support::patienceMs);
    it.db.exec(u"SELECT pg_stat_reset()"_s);
}

/// What is to be seen is rows and journal: the files are gone, which somebody has looked at.
RunResult runWithoutFiles(Installation &it, const PlanPtr &plan)
{
    return support::orDie(cleanup::runPlan(
        it.session(),
        {.plan = plan, .selection = {}, .mode = RemovalMode::Quarantine, .overriddenFingerprint = plan->fingerprint},
        it.context));
}

/// A plan, written down since `begin` of the log, that looks at more rows in vain than these; empty: there is none.
QByteArray planInVain(const QByteArray &log, qsizetype begin, qint64 most)
{
    static const QRegularExpression line(u"Rows Removed by (?:Join )?Filter: (\\d+)"_s);
    const QString text = QString::fromUtf8(log.sliced(begin));
    auto found = line.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString plan = text.mid(text.lastIndexOf("duration: "_L1, match.capturedStart()), 4000);
        if (match.captured(1).toLongLong() > most && plan.contains("scrapazoid_console.items"_L1))
            return plan.toUtf8();
    }
    return {};
}
} // namespace

/// A batch costs what is in it, however large its run and its table are and whatever the server knows of them.
class TestBatchPlans : public QObject {
    Q_OBJECT

private slots:
    void filesGoAndComeBack_data()
    {
        QTest::addColumn<QString>("execution");
        QTest::addColumn<bool>("isAnalysed");
        QTest::newRow("of many executions") << u"1 + n % 100"_s << true;
        QTest::newRow("of one execution") << u"1"_s << true;
        QTest::newRow("of a table that nobody knows") << u"1 + n % 100"_s << false;
    }

    void filesGoAndComeBack()
    {
        QFETCH(QString, execution);
        QFETCH(bool, isAnalysed);
        Installation it(m_cluster);
        it.db.exec(u"INSERT INTO executions (user_id, status, started_at) SELECT 1, 'completed', now() AT TIME ZONE "
                   "'UTC' FROM generate_series(1, 100)"_s);
        it.db.exec(uR"(INSERT INTO screenshots (execution_id, file_path, file_size, timestamp)
            SELECT %2, 'd/' || n, 10, (now() AT TIME ZONE 'UTC') - interval '10 days' - n * interval '1 s' FROM generate_series(1, %1) n)"_s
                       .arg(rows)
                       .arg(execution));
        if (isAnalysed)
            it.db.exec(u"ANALYZE screenshots"_s);
        const QString before = it.rows();
        const PlanPtr plan = it.plan(shots);

        forgetReads(it);
        qsizetype begin = m_cluster.server().log().size();
        QCOMPARE(runWithoutFiles(it, plan).done.of(ItemKind::Screenshot), rows);
        QCOMPARE(it.db.count(u"screenshots"_s), 0);
        // Locked, journalled, deleted; looked for once more; and what the run's own checks read of the whole.
        QVERIFY2(readOf(it, u"screenshots"_s) <= 10 * rows, qPrintable(QString::number(readOf(it, u"screenshots"_s))));
        QCOMPARE(planInVain(m_cluster.server().log(), begin, 2 * rows), QByteArray());

        forgetReads(it);
        begin = m_cluster.server().log().size();
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), rows);
        QVERIFY2(readOf(it, u"scrapazoid_console.items"_s) <= 20 * rows,
                 qPrintable(QString::number(readOf(it, u"scrapazoid_console.items"_s))));
        QVERIFY2(readOf(it, u"screenshots"_s) <= 4 * rows, qPrintable(QString::number(readOf(it, u"screenshots"_s))));
        QCOMPARE(it.rows(), before);
    }

    void whatRowsWereIsWrittenOnce()
    {
        Installation it(m_cluster);
        const qint64 execution = it.db.insertExecution({.status = u"running"_s, .started = 5h});
        it.add(shots, "a.png", 300h);
        const QString before = it.rows();
        it.run(it.planStuck());
        it.run(it.plan(shots));
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 1);
        QCOMPARE(it.undo(it.db.value(u"SELECT name FROM scrapazoid_console.runs WHERE command = 'stuck'"_s).toString())
                     .done.of(ItemKind::Execution),
                 1);
        QCOMPARE(it.rows(), before);
        QCOMPARE(it.db.executionStatus(execution), u"running"_s);
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"texts IS NOT NULL"_s), 2);
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"subject_seq IS NOT NULL AND texts IS NULL"_s), 2);
    }

    void whatIsLeftOfARunIsKeptAndNotCountedAgain()
    {
        Installation it(m_cluster);
        for (const char *name : {"a.png", "b.png", "c.png"})
            it.add(shots, name, 300h);
        const QString run = it.run(it.plan(shots)).run.value;
        const auto kept = [&](const QString &what) {
            return it.db.value(u"SELECT %1::text FROM scrapazoid_console.runs WHERE name = '%2'"_s.arg(what, run))
                .toString();
        };
        QCOMPARE(kept(u"undoable"_s), u"3"_s);
        QCOMPARE(kept(u"quarantined ->> 'screenshots'"_s), u"3"_s);
        QCOMPARE(kept(u"quarantined ->> 'bytes'"_s), u"300"_s);
        forgetReads(it);
        const auto runs = support::orDie(cleanup::findRuns(it.session(), 20, it.context));
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().undoable, 3);
        QCOMPARE(readOf(it, u"scrapazoid_console.items"_s), 0);

        // One cannot come back; what is left says so, and so does whoever counts.
        it.db.exec(u"INSERT INTO screenshots SELECT 2, NULL, 'other.png', 1, now()"_s);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 2);
        QCOMPARE(kept(u"undoable"_s), u"1"_s);
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"outcome = 'done' AND subject_seq IS NULL"_s), 1);
        const auto plan
            = support::orDie(cleanup::planPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context));
        QCOMPARE(plan.files.of(ItemKind::Screenshot), 1);
        QCOMPARE(support::orDie(cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context))
                     .done.items(),
                 1);
        QCOMPARE(kept(u"undoable"_s), u"0"_s);
        QCOMPARE(kept(u"quarantined ->> 'screenshots'"_s), u"0"_s);

        // A journal of an earlier version has no counts: whoever reads it counts, and the next lead keeps that.
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undoable = NULL, quarantined = NULL"_s);
        it.add(shots, "d.png", 300h);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 3);
        QCOMPARE(kept(u"undoable"_s), u"0"_s);
        QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s, u"action = 'cleanup' AND undoable IS NULL"_s), 0);
    }

    void marksComeBack()
    {
        Installation it(m_cluster);
        it.db.exec(uR"(INSERT INTO executions (user_id, status, started_at)
            SELECT 1, 'running', (now() AT TIME ZONE 'UTC') - interval '1 hour' - n * interval '1 s' FROM generate_series(1, %1) n)"_s
                       .arg(marks));
        it.db.exec(u"ANALYZE executions"_s);
        const QString before = it.rows();
        QCOMPARE(it.run(it.planStuck()).done.of(ItemKind::Execution), marks);
        QCOMPARE(it.db.count(u"executions"_s, u"status = 'failed'"_s), marks);

        forgetReads(it);
        const qsizetype begin = m_cluster.server().log().size();
        QCOMPARE(it.undo().done.of(ItemKind::Execution), marks);
        QVERIFY2(readOf(it, u"executions"_s) <= 4 * marks, qPrintable(QString::number(readOf(it, u"executions"_s))));
        QVERIFY2(readOf(it, u"scrapazoid_console.items"_s) <= 8 * marks,
                 qPrintable(QString::number(readOf(it, u"scrapazoid_console.items"_s))));
        QCOMPARE(planInVain(m_cluster.server().log(), begin, 2 * marks), QByteArray());
        QCOMPARE(it.rows(), before);
    }

private:
    support::TestCluster m_cluster{watched()};
};

QTEST_GUILESS_MAIN(support::Guarded<TestBatchPlans>)
#include "tst_batchplans.moc"
