// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/rowpaths.h"
#include "support/failed.h"

#include "support/patience.h"

#include <QTest>
#include <atomic>
#include <thread>

using cleanup::RowPaths;
using cleanup::RowQueue;
using support::patienceMs;

namespace {
RowPaths rowsOf(qint64 id, const QByteArray &path)
{
    RowPaths rows(Directory::Downloads);
    rows.add(id, 1, path);
    return rows;
}

/// The ids of all that a queue still has; ends with it.
QList<qint64> restOf(RowQueue &queue)
{
    QList<qint64> ids;
    while (const auto rows = queue.pop())
        ids << rows->id(0).number();
    return ids;
}
} // namespace

class TestRowPaths : public QObject {
    Q_OBJECT

private slots:
    /// Any bytes, of any length, none among them.
    void rowsStayApart()
    {
        RowPaths rows(Directory::Downloads);
        const QByteArray bytes("\xff\x00/b", 4);
        rows.add(7, 11, "a/x.pdf");
        rows.add(8, 12, "");
        rows.add(-9, 4'000'000'000U, bytes);
        QCOMPARE(rows.table(), Directory::Downloads);
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows.path(0).toByteArray(), "a/x.pdf");
        QCOMPARE(rows.path(1).size(), 0);
        QCOMPARE(rows.path(2).toByteArray(), bytes);
        QCOMPARE(rows.id(2), -9);
        QCOMPARE(rows.version(1), 12U);
        QCOMPARE(rows.version(2), 4'000'000'000U);
    }

    void factsStandBesideTheirRow()
    {
        RowPaths rows(Directory::Screenshots);
        rows.add(1, "a", {.recordedSize = 10, .execution = {}});
        rows.add(2, "bc", {.recordedSize = 20, .execution = 5, .isProtected = true});
        QCOMPARE(rows.path(1).toByteArray(), "bc");
        QCOMPARE(rows.version(1), 0U);
        QCOMPARE(rows.facts(0).recordedSize, 10);
        QCOMPARE(rows.facts(1).execution, 5);
        QVERIFY(rows.facts(1).isProtected && !rows.facts(0).isProtected);
    }

    void isFullAtItsSize()
    {
        RowPaths rows(Directory::Screenshots);
        for (size_t row = 1; row < RowPaths::manyRows; ++row)
            rows.add(static_cast<qint64>(row), 1, "x");
        QVERIFY(!rows.isFull());
        rows.add(0, 1, "x");
        QVERIFY(rows.isFull());
        QVERIFY(rows.weight() >= RowPaths::manyRows);
    }

    void whatIsHandedOverComesInOrder()
    {
        RowQueue queue(1'000'000);
        for (qint64 id = 1; id <= 3; ++id)
            queue.push(rowsOf(id, "x"));
        queue.finish();
        QCOMPARE(restOf(queue), (QList<qint64>{1, 2, 3}));
        QVERIFY(!queue.pop());
    }

    /// Ten million rows must not wait in memory for one that looks at them slowly.
    void theReaderWaitsWhereTheQueueIsFull()
    {
        constexpr int pieces = 200;
        RowQueue queue(1);
        std::atomic<int> pushed = 0;
        std::jthread reader([&] {
            for (int id = 0; id < pieces; ++id) {
                queue.push(rowsOf(id, "x"));
                ++pushed;
            }
            queue.finish();
        });
        QTRY_VERIFY_WITH_TIMEOUT(pushed >= 1, patienceMs);
        for (int popped = 0; popped < pieces; ++popped) {
            QVERIFY2(pushed <= popped + 1, qPrintable(QString::number(pushed - popped)));
            const auto rows = queue.pop();
            QVERIFY(rows);
            QCOMPARE(rows->id(0), popped);
        }
        QVERIFY(!queue.pop());
    }

    /// Whoever looked has found what it wanted, or failed: the reader must not wait for ever.
    void closingLetsTheReaderGoOn()
    {
        RowQueue queue(1);
        queue.push(rowsOf(1, "x"));
        std::atomic<bool> isDone = false;
        std::jthread reader([&] {
            queue.push(rowsOf(2, "x"));
            isDone = true;
        });
        queue.close();
        QTRY_VERIFY_WITH_TIMEOUT(isDone, patienceMs);
        queue.push(rowsOf(3, "x"));
        queue.finish();
        QCOMPARE(restOf(queue), QList<qint64>());
    }

    void finishingWakesWhoeverWaitsForRows()
    {
        RowQueue queue(1);
        std::atomic<bool> isDone = false;
        std::jthread looker([&] { isDone = !queue.pop(); });
        queue.finish();
        QTRY_VERIFY_WITH_TIMEOUT(isDone, patienceMs);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestRowPaths>)
#include "tst_rowpaths.moc"
