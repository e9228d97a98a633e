// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/executionpagemodel.h"
#include "support/failed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using models::ExecutionPageModel;

namespace {
constexpr ServerTime now{1'795'305'600'000'000}; // 2026-11-22

Execution execution(qint64 id, const QString &status, std::optional<qint64> age = {}, std::optional<qint64> end = {})
{
    Execution made;
    made.id = {id};
    made.status = status;
    made.state = StatusWords().stateOf(status);
    if (age)
        made.startedAt = now.minusSeconds(*age);
    if (end)
        made.completedAt = now.minusSeconds(*end);
    return made;
}

ExecutionPage pageOf(const QList<Execution> &rows)
{
    ExecutionPage page;
    page.rows = rows;
    page.takenAt = now;
    return page;
}
} // namespace

class TestExecutionPageModel : public QObject {
    Q_OBJECT

private slots:
    void showsWhatARowHolds()
    {
        ExecutionPageModel model;
        const QAbstractItemModelTester tester(&model);
        Execution failed = execution(7, u"failed"_s, 7200, 3600);
        failed.userId = 42;
        failed.errorMessage = u"first\nsecond"_s;
        model.apply(pageOf({failed, execution(8, u"running"_s, 90), execution(9, u"running"_s, 3600),
                            execution(10, u"pending"_s), execution(11, u"archived"_s, 60)}),
                    {});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, ExecutionPageModel::IdColumn), u"#7"_s);
        QCOMPARE(text(0, ExecutionPageModel::UserColumn), u"user 42"_s);
        QCOMPARE(text(0, ExecutionPageModel::StartedColumn), u"2026-11-21 22:00:00"_s);
        QCOMPARE(text(0, ExecutionPageModel::CompletedColumn), u"2026-11-21 23:00:00"_s);
        QCOMPARE(text(0, ExecutionPageModel::RuntimeColumn), u"1:00:00"_s);
        QCOMPARE(text(0, ExecutionPageModel::ErrorColumn), u"first second"_s);
        QCOMPARE(model.index(0, ExecutionPageModel::ErrorColumn).data(Qt::ToolTipRole), failed.errorMessage);
        QCOMPARE(text(1, ExecutionPageModel::RuntimeColumn), u"0:01:30"_s);
        QCOMPARE(text(3, ExecutionPageModel::RuntimeColumn), u"–"_s);
        // What ended without a time of its end has no runtime, rather than one that grows.
        QCOMPARE(text(4, ExecutionPageModel::RuntimeColumn), u"–"_s);
        const models::State states[]{models::FailedState, models::RunningState, models::StuckState,
                                     models::PendingState, models::NoState};
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row, 0).data(models::StateRole).toInt(), states[row]);
        QVERIFY(text(2, ExecutionPageModel::StateColumn).contains(u"running"_s));
        QCOMPARE(model.rowOf({9}), 2);
        QCOMPARE(model.rowOf({99}), -1);
    }

    void sortingIsAskedForNotDone()
    {
        ExecutionPageModel model;
        model.apply(pageOf({execution(2, u"failed"_s), execution(1, u"failed"_s)}), {});
        QSignalSpy wanted(&model, &ExecutionPageModel::orderWanted);
        model.sort(ExecutionPageModel::StartedColumn, Qt::DescendingOrder);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<ExecutionOrder>(), (ExecutionOrder{ExecutionOrder::Column::Started, true}));
        model.sort(ExecutionPageModel::RuntimeColumn);
        model.sort(-1);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(model.at(0).id.value, 2);
        for (int column = 0; column < ExecutionPageModel::ColumnCount; ++column) {
            if (const auto order = ExecutionPageModel::orderColumn(column))
                QCOMPARE(ExecutionPageModel::columnOf(*order), column);
        }
    }

    void theSamePageReadAgainKeepsItsRows()
    {
        ExecutionPageModel model;
        const QAbstractItemModelTester tester(&model);
        model.apply(pageOf({execution(2, u"running"_s, 9), execution(1, u"failed"_s)}), {});
        const QPersistentModelIndex second = model.index(1, 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.apply(pageOf({execution(2, u"completed"_s, 9), execution(1, u"failed"_s)}), {});
        QVERIFY(second.isValid());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0, ExecutionPageModel::StateColumn).data(), u"completed"_s);
        model.apply(pageOf({execution(1, u"failed"_s)}), {});
        QVERIFY(!second.isValid());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestExecutionPageModel>)
#include "tst_executionpagemodel.moc"
