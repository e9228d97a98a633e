// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/liveexecutionsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using models::LiveExecutionsModel;

namespace {
constexpr qint64 now = 1'000'000'000'000'000;

LiveExecution row(qint64 id, qint64 age, const QString &status = u"running"_s)
{
    LiveExecution live;
    live.execution.id = {id};
    live.execution.status = status;
    live.execution.userId = id % 5;
    if (age >= 0)
        live.execution.startedAt = ServerTime {now - age * 1'000'000};
    return live;
}

LiveSnapshot snapshot(const QList<LiveExecution> &rows)
{
    return {.takenAt = {now}, .rows = rows, .rule = {}};
}

QList<qint64> ids(const LiveExecutionsModel &model)
{
    QList<qint64> result;
    for (int index = 0; index < model.rowCount(); ++index)
        result.append(model.index(index, 0).data(models::IdRole).toLongLong());
    return result;
}
} // namespace

class TestLiveExecutionsModel : public QObject {
    Q_OBJECT

private slots:
    void tellsStuckFromRunning()
    {
        LiveExecutionsModel model;
        QAbstractItemModelTester tester(&model);
        model.apply(snapshot({row(1, 359), row(2, 361), row(3, -1, u"pending"_s), row(4, 360)}));
        QCOMPARE(model.count(LiveExecutionsModel::Scope::Stuck), 1);
        QCOMPARE(model.count(LiveExecutionsModel::Scope::Running), 2);
        QCOMPARE(model.count(LiveExecutionsModel::Scope::NoStart), 1);
        model.setScope(LiveExecutionsModel::Scope::Stuck);
        QCOMPARE(ids(model), QList<qint64> {2});
        model.setNow({now + 2'000'000});
        QCOMPARE(ids(model), (QList<qint64> {2, 4, 1}));
    }

    void followsRandomChanges()
    {
        QRandomGenerator random(4711);
        LiveExecutionsModel model;
        QAbstractItemModelTester tester(&model);
        model.sort(LiveExecutionsModel::ScreenshotsColumn, Qt::DescendingOrder);
        QMap<qint64, LiveExecution> world;
        for (int round = 0; round < 150; ++round) {
            const int changes = random.bounded(round % 10 == 0 ? 200 : 8);
            for (int change = 0; change < changes; ++change) {
                const qint64 id = random.bounded(300);
                if (random.bounded(3) == 0) {
                    world.remove(id);
                } else {
                    LiveExecution live = row(id, random.bounded(700));
                    live.screenshots = random.bounded(10);
                    world.insert(id, live);
                }
            }
            model.apply(snapshot(world.values()));
            QList<LiveExecution> expected = world.values();
            std::sort(expected.begin(), expected.end(), [](const LiveExecution &a, const LiveExecution &b) {
                return std::pair(-a.screenshots, a.execution.id.value) < std::pair(-b.screenshots, b.execution.id.value);
            });
            QCOMPARE(model.rowCount(), static_cast<int>(expected.size()));
            for (int index = 0; index < model.rowCount(); ++index)
                QVERIFY(model.at(index) == expected.at(index));
        }
    }

    void keepsPersistentIndexesOnTheirExecutions()
    {
        LiveExecutionsModel model;
        QList<LiveExecution> rows;
        for (qint64 id = 0; id < 400; ++id)
            rows.append(row(id, 1000 + id));
        model.apply(snapshot(rows));
        const QPersistentModelIndex kept = model.index(200, 0);
        const qint64 id = kept.data(models::IdRole).toLongLong();
        const QPersistentModelIndex leaving = model.index(100, 0);
        // Few changes go in as inserts and removals, many as one relayout: both must keep what somebody points at.
        rows.removeIf([&](const LiveExecution &live) { return live.execution.id.value == leaving.data(models::IdRole).toLongLong(); });
        model.apply(snapshot(rows));
        QVERIFY(!leaving.isValid());
        QCOMPARE(kept.data(models::IdRole).toLongLong(), id);
        rows.removeIf([&](const LiveExecution &live) { return live.execution.id.value % 2 == 1 && live.execution.id.value != id; });
        model.apply(snapshot(rows));
        QCOMPARE(kept.data(models::IdRole).toLongLong(), id);
        model.sort(LiveExecutionsModel::IdColumn, Qt::DescendingOrder);
        QCOMPARE(kept.data(models::IdRole).toLongLong(), id);
    }

    void findsByIdUserAndState()
    {
        LiveExecutionsModel model;
        model.apply(snapshot({row(48211, 10), row(7, 2000), row(9, 20, u"pending"_s)}));
        model.setSearch(u"482"_s);
        QCOMPARE(ids(model), QList<qint64> {48211});
        model.setSearch(u"stuck"_s);
        QCOMPARE(ids(model), QList<qint64> {7});
        model.setSearch(u"PENDING"_s);
        QCOMPARE(ids(model), QList<qint64> {9});
        model.setSearch({});
        QCOMPARE(model.rowCount(), 3);
    }

    void neverResetsWhileSomebodyLooks()
    {
        LiveExecutionsModel model;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QList<LiveExecution> rows;
        for (qint64 id = 0; id < 1000; ++id)
            rows.append(row(id, id));
        model.apply(snapshot(rows));
        model.apply(snapshot(rows.first(3)));
        model.apply(snapshot({}));
        model.clear();
        QCOMPARE(resets.count(), 0);
    }

    void unchangedRowsAreNotTouched()
    {
        LiveExecutionsModel model;
        QList<LiveExecution> rows {row(1, 50), row(2, 40), row(3, 30)};
        model.apply(snapshot(rows));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.apply(snapshot(rows));
        QCOMPARE(changed.count(), 0);
        rows[1].screenshots = 4;
        model.apply(snapshot(rows));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLiveExecutionsModel)
#include "tst_liveexecutionsmodel.moc"
