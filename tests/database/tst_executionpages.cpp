// SPDX-License-Identifier: GPL-3.0-or-later
// Pages by key: each row once, in order, whichever way they are turned and whatever happens in between.
#include "database/service/executionpages.h"
#include "support/failed.h"

#include "support/testdatabase.h"

#include <QtTest>
#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Column = ExecutionOrder::Column;
using Turn = PageRequest::Turn;
Q_DECLARE_METATYPE(ExecutionOrder)

namespace {
constexpr int pageSize = 7;

/// Executions with values that repeat, and that are missing, in every column.
class World {
public:
    explicit World(support::TestCluster &cluster)
        : db(cluster)
    {
        db.exec(u"ALTER TABLE executions ALTER user_id DROP NOT NULL, ALTER started_at DROP NOT NULL"_s);
        db.exec(uR"(INSERT INTO executions (user_id, status, started_at, completed_at, error_message)
            SELECT nullif(n % 5, 0), (ARRAY['completed', 'failed', 'running', 'pending'])[1 + n % 4],
                   CASE WHEN n % 11 <> 0 THEN timestamp '2026-11-20 10:00' + (n / 3) * interval '1 hour' END,
                   CASE WHEN n % 4 < 2 THEN timestamp '2026-11-20 11:00' + (n % 9) * interval '1 minute' END,
                   CASE WHEN n % 6 = 0 THEN 'Timeout after ' || n END
              FROM generate_series(1, 60) n)"_s);
        auto opened = database::Connection::open(db.target().connection, u"test"_s);
        if (!opened)
            support::fail("%s", qPrintable(opened.error().message));
        connection.emplace(std::move(*opened));
        auto loaded = database::Schema::load(*connection, db.target());
        if (!loaded)
            support::fail("%s", qPrintable(loaded.error().message));
        schema.emplace(std::move(*loaded));
    }

    database::ExecutionPages pages(const ExecutionOrder &order, const ExecutionFilter &filter = {})
    {
        return {*connection, *schema, filter, order};
    }

    /// As plain SQL has it.
    QList<qint64> plain(const ExecutionOrder &order, const QString &where = u"true"_s)
    {
        static const QMap<Column, QString> names{{Column::Id, u"id"_s},
                                                 {Column::User, u"user_id"_s},
                                                 {Column::Status, u"status"_s},
                                                 {Column::Started, u"started_at"_s},
                                                 {Column::Completed, u"completed_at"_s}};
        QList<qint64> ids;
        for (const QVariant &id :
             db.column(u"SELECT id FROM executions WHERE %1 ORDER BY %2 IS NULL, %2 %3, id %3"_s.arg(
                 where, names.value(order.column), order.isDescending ? u"DESC"_s : u"ASC"_s)))
            ids << id.toLongLong();
        return ids;
    }

    support::TestDatabase db;
    std::optional<database::Connection> connection;
    std::optional<database::Schema> schema;
};

ExecutionPage pageOf(database::ExecutionPages pages, const PageRequest &request)
{
    const auto page = pages.find(request);
    if (!page)
        support::fail("%s", qPrintable(page.error().message));
    return *page;
}

QList<qint64> idsOf(const QList<Execution> &rows)
{
    QList<qint64> ids;
    for (const Execution &row : rows)
        ids << row.id.value.number();
    return ids;
}
} // namespace

class TestExecutionPages : public QObject {
    Q_OBJECT

private slots:
    void everyRowOnceWhicheverWay_data()
    {
        QTest::addColumn<ExecutionOrder>("order");
        for (const auto &[column, name] :
             {std::pair(Column::Id, "id"), std::pair(Column::User, "user"), std::pair(Column::Status, "status"),
              std::pair(Column::Started, "started"), std::pair(Column::Completed, "completed")}) {
            for (const bool isDescending : {true, false})
                QTest::addRow("%s %s", name, isDescending ? "down" : "up") << ExecutionOrder{column, isDescending};
        }
    }

    void everyRowOnceWhicheverWay()
    {
        QFETCH(const ExecutionOrder, order);
        World world(m_cluster);
        const QList<qint64> expected = world.plain(order);
        QCOMPARE(expected.size(), 60);
        QList<qint64> forwards;
        ExecutionPage page = pageOf(world.pages(order), {.turn = Turn::First, .limit = pageSize});
        QVERIFY(!page.hasBefore);
        while (true) {
            forwards += idsOf(page.rows);
            if (!page.hasAfter)
                break;
            page = pageOf(world.pages(order), {.turn = Turn::After, .key = page.last, .limit = pageSize});
            QVERIFY(page.hasBefore);
        }
        QCOMPARE(forwards, expected);
        QList<qint64> backwards;
        page = pageOf(world.pages(order), {.turn = Turn::Last, .limit = pageSize});
        QVERIFY(!page.hasAfter);
        while (true) {
            backwards = idsOf(page.rows) + backwards;
            if (!page.hasBefore)
                break;
            page = pageOf(world.pages(order), {.turn = Turn::Before, .key = page.first, .limit = pageSize});
        }
        QCOMPARE(backwards, expected);
        QList<qint64> streamed;
        QVERIFY(world.pages(order).stream([&](const Execution &row) {
            streamed << row.id.value.number();
            return true;
        }));
        QCOMPARE(streamed, expected);
    }

    void aStreamEndsWhenAsked()
    {
        World world(m_cluster);
        int seen = 0;
        QVERIFY(world.pages({}).stream([&](const Execution &) { return ++seen < 3; }));
        QCOMPARE(seen, 3);
    }

    /// A key names a place, not a row.
    void rowsThatComeAndGo()
    {
        World world(m_cluster);
        const ExecutionOrder order{Column::Id, true};
        const QList<qint64> all = world.plain(order);
        const ExecutionPage first = pageOf(world.pages(order), {.turn = Turn::First, .limit = pageSize});
        world.db.exec(u"DELETE FROM executions WHERE id = %1 OR id = %2"_s.arg(first.last.id.value.number())
                          .arg(all.at(pageSize)));
        world.db.exec(u"INSERT INTO executions (status) VALUES ('running'), ('running')"_s);
        const ExecutionPage next
            = pageOf(world.pages(order), {.turn = Turn::After, .key = first.last, .limit = pageSize});
        QCOMPARE(idsOf(next.rows), all.sliced(pageSize + 1, pageSize));
        const ExecutionPage back = pageOf(world.pages(order), {.turn = Turn::Before, .key = next.first, .limit = 100});
        QCOMPARE(back.rows.size(), pageSize - 1 + 2);
    }

    void filtersAndCounts_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *line, const char *where) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(where);
        };
        row("status:failed", "status = 'failed'");
        row("status:failed status:running", "status IN ('failed', 'running')");
        row("user:3", "user_id = 3");
        row("#17", "id = 17");
        row("timeout", "error_message ILIKE '%timeout%'");
        row("from:2026-11-20T12:00:00Z", "started_at >= '2026-11-20 12:00'");
        row("to:2026-11-20T12:00:00Z", "started_at < '2026-11-20 12:00'");
        row("user:2 status:completed from:2026-11-20T12:00:00Z",
            "user_id = 2 AND status = 'completed' AND started_at >= '2026-11-20 12:00'");
        row("\"100 % of_nothing\"", "false");
    }

    void filtersAndCounts()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, where);
        World world(m_cluster);
        const auto filter = ExecutionFilter::parse(line);
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
        const ExecutionOrder order{Column::Started, false};
        const QList<qint64> expected = world.plain(order, where);
        QCOMPARE(where == "false"_L1, expected.isEmpty());
        const ExecutionPage page = pageOf(world.pages(order, *filter), {.turn = Turn::First, .limit = 100});
        QCOMPARE(idsOf(page.rows), expected);
        QVERIFY(!page.hasBefore && !page.hasAfter);
        QCOMPARE(world.pages(order, *filter).count().value_or(-1), expected.size());
    }

    void theEstimateIsThePlanners()
    {
        World world(m_cluster);
        world.db.exec(u"ANALYZE executions"_s);
        QCOMPARE(world.pages({}).estimate().value_or(-1), 60);
    }

    void whatHasNoColumnIsAskedForInVain()
    {
        support::TestDatabase db(m_cluster, {.withoutOptional = true});
        db.insertExecution();
        auto connection = database::Connection::open(db.target().connection, u"test"_s);
        QVERIFY(connection);
        const auto schema = database::Schema::load(*connection, db.target());
        QVERIFY2(schema, schema ? "" : qPrintable(schema.error().message));
        const auto find = [&](const ExecutionFilter &filter, const ExecutionOrder &order = {}) {
            return database::ExecutionPages(*connection, *schema, filter, order).find({.turn = Turn::First});
        };
        QCOMPARE(find({})->rows.size(), 1);
        QCOMPARE(find({}, {Column::User, true})->rows.size(), 1); // nobody has one
        for (const auto &found : {find({.user = 1}), find({.errorText = u"x"_s})}) {
            QVERIFY(!found);
            QCOMPARE(found.error().kind, ErrorKind::Schema);
        }
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestExecutionPages>)
#include "tst_executionpages.moc"
