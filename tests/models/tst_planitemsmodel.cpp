// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planitemsmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using models::PlanItemsModel;

namespace {
PlanPtr planOf(int files)
{
    auto plan = std::make_shared<Plan>();
    PlanSection section;
    for (int index = 0; index < files; ++index) {
        section.items.append({.kind = ItemKind::Screenshot,
                              .id = index + 1,
                              .version = 1,
                              .execution = ExecutionId {index % 7},
                              .time = ServerTime {index * 1'000'000LL},
                              .recordedSize = 0,
                              .path = (index % 2 == 0 ? "even/" : "odd/") + QByteArray::number(index) + ".png",
                              .state = FileState::Present,
                              .problem = Problem::None,
                              .identity = {.device = 1, .inode = 1, .size = 1000 - index, .modifiedNs = 0, .links = 1},
                              .shareGroup = 0});
    }
    plan->sections.push_back(section);
    return plan;
}
} // namespace

class TestPlanItemsModel : public QObject {
    Q_OBJECT

private slots:
    void unticksWhatIsShownAndNothingElse()
    {
        PlanItemsModel model;
        QAbstractItemModelTester tester(&model);
        const PlanPtr plan = planOf(20);
        model.setPlan(plan, 0, PlanItemsModel::Part::Going);
        model.setFilter(u"odd/"_s);
        QCOMPARE(model.rowCount(), 10);
        model.setAllShown(false);
        QCOMPARE(model.selection().unwantedCount(), 10);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(countsOf(*plan, model.selection()).screenshots, 10);
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool isEven = model.index(row, 0).data(models::PathRole).toByteArray().startsWith("even/");
            QCOMPARE(model.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked, isEven);
        }
    }

    void tickFollowsItsItemThroughSorting()
    {
        PlanItemsModel model;
        const PlanPtr plan = planOf(5);
        model.setPlan(plan, 0, PlanItemsModel::Part::Going);
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        model.sort(PlanItemsModel::SizeColumn, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data(models::IdRole).toLongLong(), 5);
        QCOMPARE(model.index(4, 0).data(models::IdRole).toLongLong(), 1);
        QCOMPARE(model.index(4, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QVERIFY(!model.selection().isWanted(0, 0));
    }

    void findsAnExecutionsFiles()
    {
        PlanItemsModel model;
        model.setPlan(planOf(21), 0, PlanItemsModel::Part::Going);
        model.setFilter(u"#3"_s);
        QCOMPARE(model.rowCount(), 3);
    }

    void showsOutcomesAfterARun()
    {
        PlanItemsModel model;
        QAbstractItemModelTester tester(&model);
        model.setPlan(planOf(3), 0, PlanItemsModel::Part::Going);
        RunResult result;
        result.outcomes = {{Outcome::Done, Outcome::Failed, Outcome::Planned}};
        result.remarks.push_back({.kind = ItemKind::Screenshot, .id = 2, .path = {}, .bytes = 0, .outcome = Outcome::Failed, .reason = u"permission denied"_s, .runtimeSeconds = 0});
        model.setResult(result);
        QCOMPARE(model.index(0, PlanItemsModel::WhyColumn).data().toString(), u"done"_s);
        QVERIFY(model.index(1, PlanItemsModel::WhyColumn).data().toString().contains(u"permission denied"_s));
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsUserCheckable));
    }
};

QTEST_GUILESS_MAIN(TestPlanItemsModel)
#include "tst_planitemsmodel.moc"
