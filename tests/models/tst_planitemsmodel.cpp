// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planitemsmodel.h"
#include "support/failed.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = models::PlanItemsModel;

namespace {
constexpr ServerTime noon{1'795'000'000'000'000};

Item item(qint64 id, const QByteArray &path, qint64 size, qint64 daysAgo)
{
    return {.kind = ItemKind::Download,
            .id = id,
            .version = 1,
            .execution = ExecutionId{id * 10},
            .time = noon.minusSeconds(daysAgo * 86'400),
            .recordedSize = size,
            .path = path,
            .state = FileState::Present,
            .identity = {.token = FileToken(std::to_string(id)), .size = size, .modifiedNs = 0, .links = 1}};
}

PlanPtr plan(int count = 3)
{
    auto made = std::make_shared<Plan>();
    made->command = u"downloads"_s;
    made->madeAt = noon;
    PlanSection section;
    section.kind = ItemKind::Download;
    section.retentionDays = 7;
    section.items = ItemList(ItemKind::Download);
    section.kept = ItemList(ItemKind::Download);
    if (count == 3) {
        section.items.append(item(1, "b/report.pdf", 3000, 30));
        section.items.append(item(2, "a\xff\n.zip", 1000, 20));
        section.items.append(item(3, "C.CSV", 2000, 10));
    } else {
        for (int id = 0; id < count; ++id)
            section.items.append(
                item(id, "file" + QByteArray::number(id * 7919 % count), id * 31 % 1000, 10 + (count - id) / 1000));
    }
    Item kept = item(9, "kept.bin", 5, 40);
    kept.problem = Problem::LiveExecution;
    section.kept.append(kept);
    made->sections.push_back(std::move(section));
    return made;
}

QList<qint64> idsOf(const Model &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, 0).data(models::IdRole).toLongLong();
    return ids;
}
} // namespace

class TestPlanItemsModel : public QObject {
    Q_OBJECT

private slots:
    void showsWhatGoesAndWhatStays();
    void namesAreEscapedAndFiltersSeeBytes();
    void unticking();
    void selectAllMeansWhatTheFilterShows();
    void aFilterKeepsTheTicks();
    void sorts_data();
    void sorts();
    void selectionStaysWithItsItem();
    void longListsAreArrangedElsewhere();
    void whatIsFoundHasNoTicks();
    void outcomesReplaceTicks();
    void aWholePlanIsOneList();
    void whatCanOnlyFailIsKept();
    void aMillionRows();
};

void TestPlanItemsModel::showsWhatGoesAndWhatStays()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(plan(), 0, Model::Part::Going);
    QCOMPARE(model.total(), 3);
    QCOMPARE(idsOf(model), (QList<qint64>{1, 2, 3})); // oldest first
    QCOMPARE(model.index(0, Model::WhyColumn).data().toString(), u"expired"_s);
    QCOMPARE(model.index(0, Model::ExecutionColumn).data().toString(), u"#10"_s);
    QVERIFY(model.index(0, Model::SizeColumn).data().toString().contains(u"2.9"_s));
    // What somebody has chosen goes for no other reason.
    auto chosen = std::make_shared<Plan>(*plan());
    chosen->sections[0].retentionDays = 0;
    model.setPlan(chosen, 0, Model::Part::Going);
    QCOMPARE(model.index(0, Model::WhyColumn).data().toString(), u"chosen"_s);
    model.setPlan(plan(), 0, Model::Part::Kept);
    QCOMPARE(model.total(), 1);
    QCOMPARE(model.index(0, Model::WhyColumn).data().toString(), describe(Problem::LiveExecution));
    QVERIFY(!model.index(0, 0).data(Qt::CheckStateRole).isValid());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestPlanItemsModel::namesAreEscapedAndFiltersSeeBytes()
{
    Model model;
    model.setPlan(plan(), 0, Model::Part::Going);
    QCOMPARE(model.index(1, Model::NameColumn).data().toString(), u"a\\xff\\x0a.zip"_s);
    QCOMPARE(model.index(1, Model::NameColumn).data(models::PathRole).toByteArray(), QByteArray("a\xff\n.zip"));
    model.setFilter(u"csv"_s); // any case
    QCOMPARE(idsOf(model), (QList<qint64>{3}));
    model.setFilter(u"#20"_s); // an execution
    QCOMPARE(idsOf(model), (QList<qint64>{2}));
    model.setFilter(u"nothing like it"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.total(), 3);
}

void TestPlanItemsModel::unticking()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(plan(), 0, Model::Part::Going);
    QSignalSpy selected(&model, &Model::selectionChanged);
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(selected.size(), 1);
    QVERIFY(!model.selection().isWanted(0, 1));
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.selection().unwantedCount(), 0);
}

void TestPlanItemsModel::selectAllMeansWhatTheFilterShows()
{
    Model model;
    model.setPlan(plan(), 0, Model::Part::Going);
    model.setFilter(u"report"_s);
    model.setAllShown(false);
    QCOMPARE(model.selection().unwantedCount(), 1);
    model.setFilter({});
    QVERIFY(!model.selection().isWanted(0, 0));
    QVERIFY(model.selection().isWanted(0, 1));
    model.setAllShown(true);
    QCOMPARE(model.selection().unwantedCount(), 0);
}

void TestPlanItemsModel::aFilterKeepsTheTicks()
{
    Model model;
    model.setPlan(plan(), 0, Model::Part::Going);
    model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole);
    model.setFilter(u"report"_s);
    model.setFilter({});
    QCOMPARE(model.index(2, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
}

void TestPlanItemsModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<qint64>>("ascending");
    QTest::newRow("name") << int(Model::NameColumn) << QList<qint64>{3, 2, 1};
    QTest::newRow("size") << int(Model::SizeColumn) << QList<qint64>{2, 3, 1};
    QTest::newRow("time") << int(Model::TimeColumn) << QList<qint64>{1, 2, 3};
    QTest::newRow("execution") << int(Model::ExecutionColumn) << QList<qint64>{1, 2, 3};
}

void TestPlanItemsModel::sorts()
{
    QFETCH(int, column);
    QFETCH(QList<qint64>, ascending);
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(plan(), 0, Model::Part::Going);
    const QPersistentModelIndex second(model.index(1, 0));
    model.sort(column, Qt::AscendingOrder);
    QCOMPARE(idsOf(model), ascending);
    model.sort(column, Qt::DescendingOrder);
    std::reverse(ascending.begin(), ascending.end());
    QCOMPARE(idsOf(model), ascending);
    QCOMPARE(second.data(models::IdRole).toLongLong(), 2);
}

void TestPlanItemsModel::selectionStaysWithItsItem()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(plan(), 0, Model::Part::Going);
    const QPersistentModelIndex csv(model.index(2, 0));
    const QPersistentModelIndex report(model.index(0, 0));
    model.setFilter(u"csv"_s);
    QCOMPARE(csv.row(), 0);
    QVERIFY(!report.isValid());
}

void TestPlanItemsModel::longListsAreArrangedElsewhere()
{
    Model model;
    model.setPlan(plan(Model::longList + 1), 0, Model::Part::Going);
    QSignalSpy wanted(&model, &Model::arrangementWanted);
    model.sort(Model::TimeColumn, Qt::AscendingOrder); // as it came
    QCOMPARE(wanted.size(), 0);
    model.setFilter(u"file12"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(model.rowCount(), Model::longList + 1); // until the answer comes
    const auto work = model.arrangementWork();
    const models::PlanArrangement asked = model.arrangement();
    model.setFilter(u"file13"_s);
    model.setArranged(asked, work()); // too late: another filter is wanted by now
    QCOMPARE(model.rowCount(), Model::longList + 1);
    model.setArranged(model.arrangement(), model.arrangementWork()());
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 2000);
    model.setPlan(plan(), 0, Model::Part::Going);
    model.setArranged(model.arrangement(), {0, 5000}); // meant for the plan before
    QCOMPARE(model.rowCount(), 3);
}

void TestPlanItemsModel::whatIsFoundHasNoTicks()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(plan(), {}, Model::Part::Found);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.index(0, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    model.setAllShown(false);
    model.setRowsWanted({0}, false);
    QVERIFY(model.selection().isWanted(0, 0));
    QVERIFY(model.index(0, Model::WhyColumn).data().toString().contains(u"not checked yet"_s));
}

void TestPlanItemsModel::outcomesReplaceTicks()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(plan(), 0, Model::Part::Going);
    RunResult result;
    result.outcomes = {{Outcome::Done, Outcome::Failed, Outcome::Planned}};
    result.remarks = {{.kind = ItemKind::Download,
                       .id = 2,
                       .path = "a",
                       .bytes = 0,
                       .outcome = Outcome::Failed,
                       .reason = u"no permission"_s}};
    model.setResult(std::make_shared<const RunResult>(result));
    QVERIFY(!model.index(0, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.index(0, Model::WhyColumn).data(models::StateRole).toInt(),
             static_cast<int>(models::CompletedState));
    QVERIFY(model.index(1, Model::WhyColumn).data().toString().contains(u"no permission"_s));
    QCOMPARE(model.index(2, Model::WhyColumn).data(models::StateRole).toInt(), static_cast<int>(models::NoState));
}

void TestPlanItemsModel::aWholePlanIsOneList()
{
    auto whole = std::make_shared<Plan>(*plan());
    PlanSection stuck;
    stuck.kind = ItemKind::Execution;
    stuck.items = ItemList(ItemKind::Execution);
    // The same key as a file's: what becomes of one is not said of the other.
    Item running;
    running.kind = ItemKind::Execution;
    running.id = 2;
    running.time = noon.minusSeconds(25 * 86'400);
    running.path = "running";
    stuck.items.append(running);
    whole->sections.insert(whole->sections.begin(), stuck);
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(whole, {}, Model::Part::Going);
    QCOMPARE(model.total(), 4);
    QCOMPARE(idsOf(model), (QList<qint64>{1, 2, 2, 3})); // the oldest first, of whatever section
    QCOMPARE(model.headerData(Model::NameColumn, Qt::Horizontal).toString(), u"Item"_s);
    QCOMPARE(model.index(1, Model::SizeColumn).data().toString(), u"–"_s); // a runtime is no size
    QVERIFY(model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.selection().isWanted(0, 0));
    QVERIFY(!model.selection().isWanted(1, 1));
    model.sort(Model::SizeColumn, Qt::DescendingOrder);
    QCOMPARE(idsOf(model), (QList<qint64>{1, 3, 2, 2}));
    model.setSection(0);
    QCOMPARE(idsOf(model), (QList<qint64>{2}));
    model.setSection({});
    RunResult result;
    result.outcomes = {{Outcome::Done}, {Outcome::Done, Outcome::Failed, Outcome::Done}};
    result.remarks = {{.kind = ItemKind::Download,
                       .id = 2,
                       .path = "a",
                       .bytes = 0,
                       .outcome = Outcome::Failed,
                       .reason = u"no permission"_s}};
    model.setResult(std::make_shared<const RunResult>(result));
    model.setShow(models::PlanArrangement::Show::Failed);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, Model::WhyColumn).data().toString().contains(u"no permission"_s));
}

void TestPlanItemsModel::whatCanOnlyFailIsKept()
{
    auto made = std::make_shared<Plan>(*plan());
    Item outside = item(4, "../../etc/passwd", 0, 5);
    outside.state = FileState::Problem;
    outside.problem = Problem::OutsideRoot;
    made->sections.front().items.append(outside);
    Model going;
    going.setPlan(made, 0, Model::Part::Going);
    QCOMPARE(idsOf(going), (QList<qint64>{1, 2, 3}));
    QCOMPARE(going.total(), 3);
    Model kept;
    kept.setPlan(made, 0, Model::Part::Kept);
    QCOMPARE(idsOf(kept), (QList<qint64>{9, 4}));
    QCOMPARE(kept.total(), 2);
    QCOMPARE(kept.index(1, Model::WhyColumn).data().toString(), describe(Problem::OutsideRoot));
    QVERIFY(!kept.index(1, 0).data(Qt::CheckStateRole).isValid());
}

/// For the order of magnitude only.
void TestPlanItemsModel::aMillionRows()
{
    const PlanPtr large = plan(1'000'000);
    Model model;
    QElapsedTimer clock;
    const auto measure = [&clock](const char *what) { qInfo("%s: %lld ms", what, clock.restart()); };
    clock.start();
    model.setPlan(large, 0, Model::Part::Going);
    measure("shown");
    QCOMPARE(model.rowCount(), 1'000'000);
    model.setFilter(u"file9999"_s);
    measure("filtered");
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 1000);
    model.setFilter({});
    measure("unfiltered");
    model.sort(Model::SizeColumn, Qt::DescendingOrder);
    measure("sorted by size");
    model.sort(Model::NameColumn, Qt::AscendingOrder);
    measure("sorted by name");
    model.setAllShown(false);
    measure("all unticked");
    QCOMPARE(model.selection().unwantedCount(), 1'000'000);
}

QTEST_GUILESS_MAIN(support::Guarded<TestPlanItemsModel>)
#include "tst_planitemsmodel.moc"
