// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/look/browseexecutions.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QTemporaryDir>
#include <atomic>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::patienceMs;
using Column = ExecutionOrder::Column;
using Turn = PageRequest::Turn;

Q_DECLARE_METATYPE(ExecutionOrder)
Q_DECLARE_METATYPE(ExecutionFilter)

namespace {
constexpr int rowsInAll = 500;

/// Executions with every state, many ties, and NULL and infinite times.
struct Browsing : Installation {
    explicit Browsing(support::TestCluster &cluster, const support::SchemaVariant &variant = {}, bool isFilled = true)
        : Installation(cluster, variant, false)
    {
        if (isFilled && !variant.withoutOptional)
            fill();
    }

    void fill()
    {
        db.exec(uR"(
            INSERT INTO executions (user_id, status, started_at, completed_at, error_message)
            SELECT n * 7 % 11, (ARRAY['running', 'pending', 'completed', 'failed', 'cancelled'])[1 + n * 3 % 5],
                   CASE WHEN n % 9 = 0 THEN NULL WHEN n % 50 = 1 THEN 'infinity' WHEN n % 50 = 2 THEN '-infinity'
                        ELSE timestamp '2026-11-01' + (n * 37 % 60) * interval '1 hour' + (n % 3) * interval '1 us' END,
                   CASE WHEN n % 2 = 0 THEN timestamp '2026-11-03' + (n * 13 % 20) * interval '1 minute' END,
                   CASE WHEN n % 4 = 0 THEN 'Timeout after 50% of step_' || n || E' "x", c:\\dir, über' END
              FROM generate_series(1, %1) n)"_s.arg(rowsInAll));
    }

    QList<qint64> ids(const QString &where, const QString &order)
    {
        QList<qint64> found;
        for (const QVariant &id : db.column(u"SELECT id FROM executions WHERE %1 ORDER BY %2"_s.arg(where, order)))
            found << id.toLongLong();
        return found;
    }

    ExecutionPage page(const ExecutionFilter &filter, const ExecutionOrder &order, const PageRequest &request)
    {
        const auto found = cleanup::findExecutionPage(OwnSession(target), filter, order, request, context);
        if (!found)
            support::fail("page: %s (%s)", qPrintable(found.error().message), qPrintable(found.error().detail));
        return *found;
    }

    QList<qint64> walkForward(const ExecutionFilter &filter, const ExecutionOrder &order, int limit,
                              const std::function<void(int turn)> &between = {})
    {
        QList<qint64> seen;
        ExecutionPage at = page(filter, order, {.turn = Turn::First, .limit = limit});
        for (int turn = 0;; ++turn) {
            for (const Execution &row : at.rows)
                seen << row.id.value.number();
            if (!at.hasAfter)
                return seen;
            if (between)
                between(turn);
            at = page(filter, order, {.turn = Turn::After, .key = at.last, .limit = limit});
        }
    }

    QList<qint64> walkBackward(const ExecutionFilter &filter, const ExecutionOrder &order, int limit)
    {
        QList<qint64> seen;
        ExecutionPage at = page(filter, order, {.turn = Turn::Last, .limit = limit});
        for (;;) {
            for (auto row = at.rows.crbegin(); row != at.rows.crend(); ++row)
                seen.prepend(row->id.value.number());
            if (!at.hasBefore)
                return seen;
            at = page(filter, order, {.turn = Turn::Before, .key = at.first, .limit = limit});
        }
    }
};

QString sqlOrder(const ExecutionOrder &order)
{
    static const char *const columns[]{"id", "user_id", "status", "started_at", "completed_at"};
    const QString column = QString::fromLatin1(columns[static_cast<size_t>(order.column)]);
    const QString way = order.isDescending ? u"DESC"_s : u"ASC"_s;
    return u"%1 %2 NULLS LAST, id %2"_s.arg(column, way);
}

ServerTime at(const QString &text)
{
    return *ExecutionFilter::parse(u"from:"_s + text)->startedFrom;
}
} // namespace

class TestBrowseExecutions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_shared = std::make_unique<Browsing>(m_cluster); }
    void cleanupTestCase() { m_shared.reset(); }

    void pagesAreTheRowsOfOneOrderedQuery_data()
    {
        QTest::addColumn<ExecutionOrder>("order");
        QTest::addColumn<bool>("isIndexed");
        const char *const names[]{"id", "user", "status", "started", "completed"};
        for (int column = 0; column < 5; ++column) {
            for (const bool isDescending : {false, true}) {
                for (const bool isIndexed : {false, true})
                    QTest::addRow("%s %s%s", names[column], isDescending ? "down" : "up", isIndexed ? " indexed" : "")
                        << ExecutionOrder{static_cast<Column>(column), isDescending} << isIndexed;
            }
        }
    }

    void pagesAreTheRowsOfOneOrderedQuery()
    {
        QFETCH(const ExecutionOrder, order);
        QFETCH(const bool, isIndexed);
        if (isIndexed)
            m_shared->db.exec(
                u"CREATE INDEX i1 ON executions (started_at); CREATE INDEX i2 ON executions (completed_at);"
                "CREATE INDEX i3 ON executions (user_id); ANALYZE executions"_s);
        const QList<qint64> all = m_shared->ids(u"true"_s, sqlOrder(order));
        QCOMPARE(all.size(), rowsInAll);
        QCOMPARE(m_shared->walkForward({}, order, 37), all);
        QCOMPARE(m_shared->walkBackward({}, order, 37), all);
        // Whole parts, and exactly as many as there are.
        QCOMPARE(m_shared->walkForward({}, order, rowsInAll), all);
        QCOMPARE(m_shared->walkBackward({}, order, rowsInAll - 1), all);
        // The same rows with a filter, on the way back, too.
        const ExecutionFilter some{.statuses = {u"failed"_s, u"running"_s}};
        const QList<qint64> few = m_shared->ids(u"status IN ('failed', 'running')"_s, sqlOrder(order));
        QCOMPARE(m_shared->walkForward(some, order, 23), few);
        QCOMPARE(m_shared->walkBackward(some, order, 23), few);
        if (isIndexed)
            m_shared->db.exec(u"DROP INDEX i1; DROP INDEX i2; DROP INDEX i3"_s);
    }

    void aPageHoldsWholeRows()
    {
        Browsing it(m_cluster, {.timestamptz = true, .bigintKeys = true});
        it.db.exec(u"TRUNCATE executions RESTART IDENTITY CASCADE"_s);
        it.db.insertExecution({.status = u"failed"_s, .started = 2h, .completed = 1h, .user = 42, .error = u"no"_s});
        it.db.insertExecution({.status = u"pending"_s, .started = support::When::never(), .user = 7});
        for (const Column column : {Column::Id, Column::Started, Column::Completed}) {
            const ExecutionPage page = it.page({}, {column, false}, {});
            QCOMPARE(page.rows.size(), 2);
            const Execution &first = page.rows.at(0);
            QCOMPARE(first.status, u"failed"_s);
            QCOMPARE(first.userId, 42);
            QCOMPARE(first.errorMessage, u"no"_s);
            QCOMPARE(first.completedAt->secondsSince(*first.startedAt), 3600);
            QVERIFY(!page.rows.at(1).startedAt && !page.rows.at(1).completedAt);
            QVERIFY(!page.hasBefore && !page.hasAfter);
            QVERIFY(std::abs(page.takenAt.secondsSince(*first.startedAt) - 7200) < 60);
            QCOMPARE(it.walkForward({}, {column, true}, 1).size(), 2);
        }
    }

    void filtersAreWhatPlainSqlFinds_data()
    {
        QTest::addColumn<ExecutionFilter>("filter");
        QTest::addColumn<QString>("where");
        QTest::newRow("all") << ExecutionFilter{} << u"true"_s;
        QTest::newRow("id") << ExecutionFilter{.id = ExecutionId{17}} << u"id = 17"_s;
        QTest::newRow("no such id") << ExecutionFilter{.id = ExecutionId{99'999'999'999}} << u"false"_s;
        QTest::newRow("user") << ExecutionFilter{.user = 7} << u"user_id = 7"_s;
        QTest::newRow("status") << ExecutionFilter{.statuses = {u"cancelled"_s}} << u"status = 'cancelled'"_s;
        QTest::newRow("statuses") << ExecutionFilter{.statuses = {u"failed"_s, u"o'dd\\, \""_s}}
                                  << u"status = 'failed'"_s;
        QTest::newRow("error") << ExecutionFilter{.errorText = u"TIMEOUT after"_s}
                               << u"lower(error_message) LIKE '%timeout after%'"_s;
        QTest::newRow("percent is a percent")
            << ExecutionFilter{.errorText = u"50%"_s} << u"error_message LIKE '%50\\%%'"_s;
        QTest::newRow("underscore is no wildcard")
            << ExecutionFilter{.errorText = u"step_4"_s} << u"strpos(error_message, 'step_4') > 0"_s;
        QTest::newRow("nothing by wildcard") << ExecutionFilter{.errorText = u"5%e"_s} << u"false"_s;
        QTest::newRow("backslash") << ExecutionFilter{.errorText = u"C:\\DIR"_s} << u"error_message IS NOT NULL"_s;
        QTest::newRow("beyond ASCII") << ExecutionFilter{.errorText = u"ÜBER"_s} << u"error_message IS NOT NULL"_s;
        QTest::newRow("injection") << ExecutionFilter{.errorText = u"'; DROP TABLE executions; --"_s} << u"false"_s;
        QTest::newRow("a kind of error") << ExecutionFilter{.errorShape
                                                            = u"Timeout after #% of step_# \"#\", c:\\dir, über"_s}
                                         << u"error_message IS NOT NULL"_s;
        QTest::newRow("another kind of error") << ExecutionFilter{.errorShape = u"Timeout after #"_s} << u"false"_s;
        QTest::newRow("stuck") << ExecutionFilter{.onlyStuck = true}
                               << u"status IN ('running', 'pending') AND isfinite(started_at)"_s;
        QTest::newRow("stuck and before")
            << ExecutionFilter{.onlyStuck = true, .startedTo = at(u"2026-11-02T03:00:00"_s)}
            << u"status IN ('running', 'pending') AND isfinite(started_at) AND started_at < '2026-11-02 03:00'"_s;
        QTest::newRow("from") << ExecutionFilter{.startedFrom = at(u"2026-11-02T03:00:00"_s)}
                              << u"started_at >= '2026-11-02 03:00' AND isfinite(started_at)"_s;
        QTest::newRow("to") << ExecutionFilter{.startedTo = at(u"2026-11-02T03:00:00"_s)}
                            << u"started_at < '2026-11-02 03:00' AND isfinite(started_at)"_s;
        QTest::newRow("ended within")
            << ExecutionFilter{.endedFrom = at(u"2026-11-01T05:00:00"_s), .endedTo = at(u"2026-11-03"_s)}
            << u"completed_at >= '2026-11-01 05:00' AND completed_at < '2026-11-03' AND isfinite(completed_at)"_s;
        QTest::newRow("together")
            << ExecutionFilter{.statuses = {u"failed"_s, u"completed"_s},
                               .user = 3,
                               .errorText = u"timeout"_s,
                               .startedFrom = at(u"2026-11-01T05:00:00"_s),
                               .startedTo = at(u"2026-11-03"_s)}
            << u"status IN ('failed', 'completed') AND user_id = 3 AND error_message ILIKE '%timeout%' "
               "AND started_at >= '2026-11-01 05:00' AND started_at < '2026-11-03'"_s;
    }

    void filtersAreWhatPlainSqlFinds()
    {
        QFETCH(const ExecutionFilter, filter);
        QFETCH(const QString, where);
        const QList<qint64> expected = m_shared->ids(where, u"id DESC"_s);
        QCOMPARE(m_shared->walkForward(filter, {}, 50), expected);
        QCOMPARE(*cleanup::countExecutions(m_shared->session(), filter, cleanup::Counting::Exact, m_shared->context),
                 expected.size());
        QVERIFY(cleanup::countExecutions(m_shared->session(), filter, cleanup::Counting::Estimated, m_shared->context));
    }

    void estimatesAreWithinReason()
    {
        m_shared->db.exec(u"ANALYZE executions"_s);
        const auto estimate = [&](const ExecutionFilter &filter) {
            return *cleanup::countExecutions(m_shared->session(), filter, cleanup::Counting::Estimated,
                                             m_shared->context);
        };
        QCOMPARE(estimate({}), rowsInAll);
        const qint64 failed = m_shared->db.count(u"executions"_s, u"status = 'failed'"_s);
        const qint64 guessed = estimate({.statuses = {u"failed"_s}});
        QVERIFY2(guessed > failed / 2 && guessed < failed * 2, qPrintable(QString::number(guessed)));
    }

    void rowsThatComeAndGoNeitherRepeatNorHideOthers_data()
    {
        QTest::addColumn<ExecutionOrder>("order");
        QTest::newRow("id") << ExecutionOrder{Column::Id, true};
        QTest::newRow("user") << ExecutionOrder{Column::User, false};
        QTest::newRow("status") << ExecutionOrder{Column::Status, true};
        QTest::newRow("started up") << ExecutionOrder{Column::Started, false};
        QTest::newRow("started down") << ExecutionOrder{Column::Started, true};
        QTest::newRow("completed") << ExecutionOrder{Column::Completed, false};
    }

    void rowsThatComeAndGoNeitherRepeatNorHideOthers()
    {
        QFETCH(const ExecutionOrder, order);
        Browsing it(m_cluster);
        const QList<qint64> all = it.ids(u"true"_s, sqlOrder(order));
        // After each turn rows that were seen go (the one at the page's edge, too), some to come go, and new ones
        // arrive.
        QList<qint64> gone;
        const QList<qint64> seen = it.walkForward({}, order, 40, [&](int turn) {
            const qsizetype edge = 40 * (turn + 1);
            const QList<qint64> victims = turn == 0
                ? QList<qint64>{all.at(edge - 1), all.at(3), all.at(edge), all.at(edge + 100)}
                : QList<qint64>{};
            for (const qint64 id : victims) {
                it.db.exec(u"DELETE FROM executions WHERE id = ?"_s, {id});
                gone << id;
            }
            it.db.insertExecution({.status = u"failed"_s, .started = 1h, .user = 4});
        });
        QCOMPARE(QSet<qint64>(seen.cbegin(), seen.cend()).size(), seen.size());
        QList<qint64> kept;
        std::copy_if(seen.cbegin(), seen.cend(), std::back_inserter(kept), [&](qint64 id) { return id <= rowsInAll; });
        QList<qint64> expected = all;
        expected.removeOne(gone.at(2));
        expected.removeOne(gone.at(3));
        QCOMPARE(kept, expected);
    }

    void whereAllBeyondTheKeyIsGoneThereIsAPageStill()
    {
        Browsing it(m_cluster);
        const ExecutionOrder upwards{Column::Id, false};
        const ExecutionPage first = it.page({}, upwards, {.turn = Turn::First, .limit = 100});
        it.db.exec(u"DELETE FROM executions WHERE id > 100"_s);
        const ExecutionPage after = it.page({}, upwards, {.turn = Turn::After, .key = first.last, .limit = 30});
        QCOMPARE(after.rows.constLast().id.value, 100);
        QVERIFY(after.hasBefore && !after.hasAfter);
        it.db.exec(u"DELETE FROM executions WHERE id < 90"_s);
        const ExecutionPage before
            = it.page({}, upwards, {.turn = Turn::Before, .key = {.value = {}, .id = {50}}, .limit = 30});
        QCOMPARE(before.rows.constFirst().id.value, 90);
        QVERIFY(!before.hasBefore);
    }

    void missingColumnsAreSaidAndSortAsEmpty()
    {
        Browsing it(m_cluster, {.withoutOptional = true});
        for (int count = 0; count < 5; ++count)
            it.db.insertExecution({});
        QCOMPARE(it.walkForward({}, {Column::User, true}, 2), (QList<qint64>{5, 4, 3, 2, 1}));
        QCOMPARE(it.walkBackward({}, {Column::User, false}, 2), (QList<qint64>{1, 2, 3, 4, 5}));
        const auto byUser = cleanup::findExecutionPage(it.session(), {.user = 1}, {}, {}, it.context);
        QVERIFY(!byUser && byUser.error().kind == ErrorKind::Schema);
        const auto byError
            = cleanup::countExecutions(it.session(), {.errorText = u"x"_s}, cleanup::Counting::Estimated, it.context);
        QVERIFY(!byError && byError.error().kind == ErrorKind::Schema);
    }

    void theStuckOnesOfAFilterAreNamed()
    {
        const auto ids = cleanup::findStuckMatches(m_shared->session(), {.user = 7}, m_shared->context);
        QVERIFY(ids);
        QList<qint64> found;
        for (const ExecutionId &id : *ids)
            found << id.value.number();
        QCOMPARE(found,
                 m_shared->ids(u"user_id = 7 AND status IN ('running', 'pending') AND isfinite(started_at)"_s,
                               u"started_at, id"_s));
        QVERIFY(!found.isEmpty());
    }

    void whatHasJustBegunIsNotStuck()
    {
        Browsing it(m_cluster, {.withoutOptional = true});
        it.db.insertExecution({.status = u"running"_s, .started = 5min});
        const qint64 stuck = it.db.insertExecution({.status = u"running"_s, .started = 7min});
        QCOMPARE(it.walkForward({.onlyStuck = true}, {}, 10), QList<qint64>{stuck});
    }

    void errorsAreReadByKind()
    {
        const auto kinds = cleanup::findErrorKinds(m_shared->session(), {.user = 7}, m_shared->context);
        QVERIFY(kinds);
        const QList<qint64> expected = m_shared->ids(u"user_id = 7 AND error_message IS NOT NULL"_s, u"id"_s);
        QCOMPARE(kinds->messages, expected.size());
        QCOMPARE(kinds->groups.size(), 1);
        QCOMPARE(kinds->groups.first().count, expected.size());
        // What a kind counts is what its filter finds.
        ExecutionFilter filter{.user = 7, .errorShape = kinds->groups.first().shape};
        QCOMPARE(*cleanup::countExecutions(m_shared->session(), filter, cleanup::Counting::Exact, m_shared->context),
                 expected.size());
        std::stop_source stop;
        cleanup::Context stopped = m_shared->context;
        stopped.stop = stop.get_token();
        stop.request_stop();
        const auto none = cleanup::findErrorKinds(m_shared->session(), {}, stopped);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::Stopped);
    }

    void ofMegabytesOnlyWhatTellsIsRead()
    {
        Browsing it(m_cluster, {}, false);
        const QString head = u"Blob of "_s + QString(400, u'z');
        it.db.insertExecution({.status = u"failed"_s, .error = head + QString(1'000'000, u'1')});
        it.db.insertExecution({.status = u"failed"_s, .error = head + QString(900'000, u'2')});
        const QString trace = u"Traceback (most recent call last):\n"_s + QString(1'000'000, u'x') + u"\nKeyError: 5"_s;
        it.db.insertExecution({.status = u"failed"_s, .error = trace});
        const auto kinds = cleanup::findErrorKinds(it.session(), {}, it.context);
        QVERIFY(kinds);
        QCOMPARE(kinds->groups.size(), 2);
        QCOMPARE(kinds->groups.at(0).count, 2);
        QCOMPARE(kinds->groups.at(0).shape, foldError(head + QString(10, u'3')));
        QCOMPARE(kinds->groups.at(1).shape, u"… KeyError: #"_s);
        for (const ErrorGroup &group : kinds->groups)
            QCOMPARE(*cleanup::countExecutions(it.session(), {.errorShape = group.shape}, cleanup::Counting::Exact,
                                               it.context),
                     group.count);
    }

    void exportsEveryMatchInOrder()
    {
        const QTemporaryDir folder;
        const QString fileName = folder.filePath(u"all.csv"_s);
        const ExecutionOrder order{Column::Started, true};
        const ExecutionFilter filter{.statuses = {u"failed"_s, u"completed"_s}};
        const auto written = cleanup::exportExecutions(m_shared->session(), filter, order, fileName, m_shared->context);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        const auto iso = [](const QString &column) {
            return u"CASE WHEN isfinite(%1) THEN to_char(date_trunc('milliseconds', %1), 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') END"_s
                .arg(column);
        };
        const QString error
            = u"CASE WHEN error_message IS NOT NULL THEN '\"' || replace(error_message, '\"', '\"\"') || '\"' END"_s;
        const QVariantList lines = m_shared->db.column(uR"(
            SELECT concat_ws(',', id, status, user_id, coalesce(%1, ''), coalesce(%2, ''),
                             CASE WHEN isfinite(started_at) AND isfinite(completed_at)
                                  THEN floor(extract(epoch FROM completed_at - started_at))::bigint::text ELSE '' END,
                             coalesce(%3, ''))
              FROM executions WHERE status IN ('failed', 'completed') ORDER BY %4)"_s.arg(
            iso(u"started_at"_s), iso(u"completed_at"_s), error, sqlOrder(order)));
        QByteArrayList expected;
        for (const QVariant &line : lines)
            expected << line.toString().toUtf8();
        QByteArrayList got = support::readFile(fileName.toUtf8()).split('\n');
        QCOMPARE(got.takeLast(), QByteArray());
        QCOMPARE(got.takeFirst(),
                 QByteArray("Execution,State,User,Started (UTC),Completed (UTC),Runtime (seconds),Error\r"));
        for (QByteArray &line : got)
            line.chop(1);
        QCOMPARE(got, expected);
        QCOMPARE(*written, expected.size());
        QCOMPARE(m_shared->context.progress->itemsDone, expected.size());
    }

    void aStoppedExportLeavesWhatWasThere()
    {
        Browsing it(m_cluster);
        it.db.exec(uR"(INSERT INTO executions (user_id, status, error_message)
            SELECT 1, 'failed', repeat('x', 200) FROM generate_series(1, 300000))"_s);
        const QTemporaryDir folder;
        const QString fileName = folder.filePath(u"all.csv"_s);
        support::writeContent(folder.path().toUtf8(), "all.csv", "old");
        std::stop_source stop;
        it.context.stop = stop.get_token();
        it.context.progress = std::make_shared<Progress>();
        std::jthread stopper([&stop, progress = it.context.progress] {
            while (progress->itemsDone < 1000)
                std::this_thread::yield();
            stop.request_stop();
        });
        const auto written = cleanup::exportExecutions(it.session(), {}, {}, fileName, it.context);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Stopped);
        QVERIFY(it.context.progress->itemsDone < 300'000);
        QCOMPARE(support::readFile(fileName.toUtf8()), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"all.csv"_s});
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const auto written
            = cleanup::exportExecutions(m_shared->session(), {}, {}, u"/no/such/folder/x.csv"_s, m_shared->context);
        QVERIFY(!written && written.error().kind == ErrorKind::Storage);
    }

    void aStopEndsALongQuery()
    {
        Browsing it(m_cluster);
        // A search that would take minutes.
        it.db.exec(uR"(
            ALTER TABLE executions RENAME TO slow_rows;
            CREATE FUNCTION slow(text) RETURNS text LANGUAGE sql VOLATILE AS 'SELECT $1 FROM pg_sleep(1)';
            CREATE TABLE executions (LIKE slow_rows INCLUDING ALL);
            INSERT INTO executions SELECT * FROM slow_rows;
            ALTER TABLE executions ENABLE ROW LEVEL SECURITY;
            ALTER TABLE executions FORCE ROW LEVEL SECURITY;
            CREATE ROLE reader LOGIN; GRANT ALL ON ALL TABLES IN SCHEMA public TO reader;
            CREATE POLICY slowly ON executions USING (slow(status) IS NOT NULL))"_s);
        it.target.connection.keywords.insert(u"user"_s, u"reader"_s);
        std::stop_source stop;
        it.context.stop = stop.get_token();
        const QString searching = u"FROM pg_stat_activity WHERE wait_event = 'PgSleep'"_s;
        Result<qint64> counted = 0;
        std::atomic<bool> isDone = false;
        std::jthread counting([&] {
            counted = cleanup::countExecutions(it.session(), {}, cleanup::Counting::Exact, it.context);
            isDone = true;
        });
        const auto end = qScopeGuard([&] { it.db.exec(u"SELECT pg_terminate_backend(pid) "_s + searching); });
        QTRY_VERIFY_WITH_TIMEOUT(it.db.value(u"SELECT count(*) "_s + searching).toInt() > 0, patienceMs);
        stop.request_stop();
        QTRY_VERIFY_WITH_TIMEOUT(isDone, patienceMs);
        QVERIFY(!counted);
        QCOMPARE(counted.error().kind, ErrorKind::Stopped);
        QCOMPARE(it.db.value(u"SELECT count(*) "_s + searching).toInt(), 0);
    }

private:
    support::TestCluster m_cluster;
    std::unique_ptr<Browsing> m_shared;
};

QTEST_GUILESS_MAIN(support::Guarded<TestBrowseExecutions>)
#include "tst_browseexecutions.moc"
