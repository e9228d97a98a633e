// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/liveexecutionsmodel.h"
#include "support/failed.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <map>

using namespace Qt::StringLiterals;
using models::LiveExecutionsModel;
using Model = LiveExecutionsModel;

namespace {
constexpr ServerTime noon{1'795'000'000'000'000};

LiveExecution running(qint64 id, qint64 secondsAgo, int screenshots = 0)
{
    return {.execution = {.id = {id},
                          .userId = id % 7,
                          .status = u"running"_s,
                          .state = ExecutionState::Running,
                          .startedAt = noon.minusSeconds(secondsAgo),
                          .completedAt = {},
                          .errorMessage = {}},
            .screenshots = screenshots,
            .downloads = 0};
}

LiveExecution withoutStart(qint64 id)
{
    return {.execution = {.id = {id},
                          .userId = {},
                          .status = u"pending"_s,
                          .state = ExecutionState::Pending,
                          .startedAt = {},
                          .completedAt = {},
                          .errorMessage = {}}};
}

LiveSnapshot snapshot(QList<LiveExecution> rows, ServerTime at = noon)
{
    return LiveSnapshot::of(at, std::move(rows), {});
}

QList<qint64> idsOf(const Model &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, Model::IdColumn).data(models::IdRole).toLongLong();
    return ids;
}

/// A view that knows the model by its signals alone: what it shows must always be what the model holds.
class Mirror : public QObject {
public:
    explicit Mirror(Model &model)
        : m_model(model)
    {
        connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                m_rows.insert(row, read(row));
        });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { m_rows.remove(first, last - first + 1); });
        connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
            // A view paints the cells it was told of, no others.
            for (int row = from.row(); row <= to.row(); ++row) {
                const QStringList now = read(row);
                for (int column = from.column(); column <= to.column(); ++column)
                    m_rows[row][column] = now.at(column);
                if (from.column() <= Model::StateColumn && to.column() >= Model::StateColumn)
                    m_rows[row].last() = now.last();
            }
        });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { readAll(); });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { QFAIL("A live table is never reset"); });
        readAll();
    }

    bool isTrue()
    {
        QList<QStringList> rows;
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows << read(row);
        return rows == m_rows;
    }

private:
    QStringList read(int row) const
    {
        QStringList texts;
        for (int column = 0; column < Model::ColumnCount; ++column)
            texts << m_model.index(row, column).data().toString();
        return texts << m_model.index(row, Model::StateColumn).data(models::StateRole).toString();
    }

    void readAll()
    {
        m_rows.clear();
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_rows << read(row);
    }

    Model &m_model;
    QList<QStringList> m_rows;
};
} // namespace

class TestLiveExecutionsModel : public QObject {
    Q_OBJECT

private slots:
    void showsWhatItIsGiven();
    void saysHowFarTheLimitIs();
    void countsByScope();
    void scopeAndSearchNarrow_data();
    void scopeAndSearchNarrow();
    void sortsByEveryColumn();
    void rowsWithoutAStartNeverCountAsStuck();
    void timeMakesRowsStuck();
    void tickingTouchesTheRuntimeOnly();
    void aRefreshTellsOnlyTheDifference();
    void changesNextToEachOtherAreToldAtOnce();
    void selectionFollowsItsRows();
    void selectionFollowsARowThatMoves();
    void manyScatteredChangesBecomeOneLayout();
    void randomHistories_data();
    void randomHistories();
};

void TestLiveExecutionsModel::showsWhatItIsGiven()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply(snapshot({running(5, 329, 12), running(7, 7462)}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(idsOf(model), (QList<qint64>{7, 5})); // longest first
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, Model::IdColumn), u"#7"_s);
    QCOMPARE(text(0, Model::StateColumn), u"stuck · running"_s);
    QCOMPARE(text(0, Model::RuntimeColumn), u"2:04:22"_s);
    QCOMPARE(text(1, Model::StateColumn), u"running"_s);
    QCOMPARE(text(1, Model::UserColumn), u"user 5"_s);
    QCOMPARE(text(1, Model::RuntimeColumn), u"0:05:29"_s);
    QCOMPARE(text(1, Model::ScreenshotsColumn), u"12"_s);
    QCOMPARE(model.index(1, Model::StateColumn).data(models::StateRole).toInt(),
             static_cast<int>(models::RunningState));
    QCOMPARE(model.index(1, Model::LimitColumn).data(models::FractionRole).toDouble(), 329.0 / 360.0);
    for (int column = 0; column < Model::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestLiveExecutionsModel::saysHowFarTheLimitIs()
{
    Model model;
    model.sort(Model::IdColumn);
    model.apply(snapshot(
        {running(1, 169), running(2, 360), running(3, 361), running(4, 1512), running(5, 93'600), withoutStart(6)}));
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << model.index(row, Model::LimitColumn).data().toString();
    QCOMPARE(shown, (QStringList{u"46 %"_s, u"100 %"_s, u"×1.1"_s, u"×4.2"_s, u"×260"_s, QString()}));
}

void TestLiveExecutionsModel::countsByScope()
{
    Model model;
    QSignalSpy counted(&model, &Model::countsChanged);
    model.apply(snapshot({running(1, 10), running(2, 1000), running(3, 2000), withoutStart(4)}));
    QCOMPARE(counted.size(), 1);
    QCOMPARE(model.count(Model::Scope::Running), 1);
    QCOMPARE(model.count(Model::Scope::Pending), 1);
    QCOMPARE(model.count(Model::Scope::Stuck), 2);
    QCOMPARE(model.count(Model::Scope::NoStart), 1);
    QCOMPARE(model.count(Model::Scope::All), 4);
    model.clear();
    QCOMPARE(model.count(Model::Scope::All), 0);
    QCOMPARE(model.rowCount(), 0);
}

void TestLiveExecutionsModel::scopeAndSearchNarrow_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QList<qint64>>("ids");
    const auto row = [](const char *name, Model::Scope scope, const QString &search, const QList<qint64> &ids) {
        QTest::newRow(name) << static_cast<int>(scope) << search << ids;
    };
    row("everything", Model::Scope::All, {}, {3, 2, 1, 4});
    row("running", Model::Scope::Running, {}, {1});
    row("stuck", Model::Scope::Stuck, {}, {3, 2});
    row("pending", Model::Scope::Pending, {}, {4});
    row("no start", Model::Scope::NoStart, {}, {4});
    row("by id", Model::Scope::All, u"#2"_s, {2});
    row("by user", Model::Scope::All, u"user 3"_s, {3});
    row("by state, any case, spaces around", Model::Scope::All, u" STUCK "_s, {3, 2});
    row("both", Model::Scope::Stuck, u"user 2"_s, {2});
    row("by key", Model::Scope::All, u"user:3"_s, {3});
    row("by several keys", Model::Scope::All, u"is:stuck status:Running user:2"_s, {2});
    row("by a key that nobody has", Model::Scope::All, u"status:done"_s, {});
    row("by a mistyped key", Model::Scope::All, u"usr:3"_s, {});
    row("nothing", Model::Scope::All, u"no such thing"_s, {});
}

void TestLiveExecutionsModel::scopeAndSearchNarrow()
{
    QFETCH(int, scope);
    QFETCH(QString, search);
    QFETCH(QList<qint64>, ids);
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply(snapshot({running(1, 10), running(2, 1000), running(3, 2000), withoutStart(4)}));
    model.setScope(static_cast<Model::Scope>(scope));
    model.setSearch(search);
    QCOMPARE(idsOf(model), ids);
    QCOMPARE(model.count(Model::Scope::All), 4); // counts are the world's, not the view's
}

void TestLiveExecutionsModel::sortsByEveryColumn()
{
    Model model;
    model.apply(snapshot({running(1, 10, 5), running(2, 1000, 3), running(3, 2000, 9), withoutStart(4)}));
    model.sort(Model::IdColumn, Qt::DescendingOrder);
    QCOMPARE(idsOf(model), (QList<qint64>{4, 3, 2, 1}));
    model.sort(Model::ScreenshotsColumn, Qt::AscendingOrder);
    QCOMPARE(idsOf(model), (QList<qint64>{4, 2, 1, 3}));
    model.sort(Model::RuntimeColumn, Qt::DescendingOrder);
    QCOMPARE(idsOf(model).first(2), (QList<qint64>{3, 2}));
    model.sort(Model::StateColumn, Qt::AscendingOrder);
    QCOMPARE(idsOf(model).constLast(), 4);
    model.sort(Model::UserColumn, Qt::AscendingOrder);
    QCOMPARE(idsOf(model).constFirst(), 4);
}

void TestLiveExecutionsModel::rowsWithoutAStartNeverCountAsStuck()
{
    Model model;
    model.apply(snapshot({withoutStart(1)}));
    model.setNow({noon.microseconds + 10'000'000'000'000});
    QCOMPARE(model.count(Model::Scope::Stuck), 0);
    QVERIFY(!model.index(0, Model::LimitColumn).data(models::FractionRole).isValid());
}

void TestLiveExecutionsModel::timeMakesRowsStuck()
{
    Model model;
    model.setScope(Model::Scope::Stuck);
    model.apply(snapshot({running(1, 359), running(2, 100)}));
    QCOMPARE(model.rowCount(), 0);
    model.setNow({noon.microseconds + 2'000'000});
    QCOMPARE(idsOf(model), (QList<qint64>{1}));
    QCOMPARE(model.count(Model::Scope::Running), 1);
}

void TestLiveExecutionsModel::tickingTouchesTheRuntimeOnly()
{
    Model model;
    model.apply(snapshot({running(1, 10), running(2, 20)}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setNow({noon.microseconds + 1'000'000});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(0, Model::RuntimeColumn));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(1, Model::LimitColumn));
    QCOMPARE(model.index(0, Model::RuntimeColumn).data().toString(), u"0:00:21"_s);
}

void TestLiveExecutionsModel::aRefreshTellsOnlyTheDifference()
{
    Model model;
    model.sort(Model::IdColumn);
    model.apply(snapshot({running(1, 10), running(2, 20), running(3, 30), running(4, 40)}));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
    model.apply(snapshot({running(1, 10), running(3, 30, 8), running(4, 40), running(5, 1)}));
    QCOMPARE(idsOf(model), (QList<qint64>{1, 3, 4, 5}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
    QCOMPARE(laidOut.size(), 0);
}

void TestLiveExecutionsModel::changesNextToEachOtherAreToldAtOnce()
{
    Model model;
    model.sort(Model::IdColumn);
    QList<LiveExecution> rows;
    for (int id = 0; id < 100; ++id)
        rows << running(id, id);
    model.apply(snapshot(rows));
    for (int id = 10; id < 90; ++id)
        rows[id].screenshots = 3;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.apply(snapshot(rows));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 10);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 89);
}

void TestLiveExecutionsModel::selectionFollowsItsRows()
{
    Model model;
    model.sort(Model::IdColumn);
    QList<LiveExecution> rows;
    for (int id = 0; id < 500; ++id)
        rows << running(id, id);
    model.apply(snapshot(rows));
    QItemSelectionModel selection(&model);
    selection.select(model.index(250, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QPersistentModelIndex top(model.index(100, 0));
    // Few changes, then many: by parts and as a layout.
    rows.removeAt(7);
    model.apply(snapshot(rows));
    QCOMPARE(selection.selectedRows().constFirst().data(models::IdRole).toInt(), 250);
    rows.removeIf([](const LiveExecution &row) { return row.execution.id.value.number() % 3 == 0; });
    model.apply(snapshot(rows));
    QCOMPARE(selection.selectedRows().constFirst().data(models::IdRole).toInt(), 250);
    QCOMPARE(top.data(models::IdRole).toInt(), 100);
    model.sort(Model::IdColumn, Qt::DescendingOrder);
    QCOMPARE(selection.selectedRows().constFirst().data(models::IdRole).toInt(), 250);
    rows.removeIf([](const LiveExecution &row) { return row.execution.id.value == 250; });
    model.apply(snapshot(rows));
    QVERIFY(!selection.hasSelection());
}

/// Its order follows a figure, the figure grows, and the row moves past others.
void TestLiveExecutionsModel::selectionFollowsARowThatMoves()
{
    Model model;
    model.apply(snapshot({running(1, 10, 1), running(2, 10, 2), running(3, 10, 3)}));
    model.sort(Model::ScreenshotsColumn);
    QItemSelectionModel selection(&model);
    selection.select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    model.apply(snapshot({running(1, 10, 9), running(2, 10, 2), running(3, 10, 3)}));
    QCOMPARE(idsOf(model), (QList<qint64>{2, 3, 1}));
    QCOMPARE(selection.selectedRows(), QModelIndexList{model.index(2, 0)});
}

void TestLiveExecutionsModel::manyScatteredChangesBecomeOneLayout()
{
    Model model;
    model.sort(Model::IdColumn);
    QList<LiveExecution> rows;
    for (int id = 0; id < 1000; ++id)
        rows << running(id, id);
    model.apply(snapshot(rows));
    rows.removeIf([](const LiveExecution &row) { return row.execution.id.value.number() % 2 == 0; });
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
    model.apply(snapshot(rows));
    QCOMPARE(removed.size(), 0);
    QCOMPARE(laidOut.size(), 1);
    QCOMPARE(model.rowCount(), 500);
}

void TestLiveExecutionsModel::randomHistories_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("swing"); // how many rows come, go or change in one refresh
    for (int column = 0; column < Model::ColumnCount; ++column) {
        for (const int swing : {3, 200})
            QTest::addRow("by column %d, up to %d changes", column, swing) << column << swing;
    }
}

void TestLiveExecutionsModel::randomHistories()
{
    QFETCH(int, column);
    QFETCH(int, swing);
    QRandomGenerator dice(static_cast<quint32>(column * 1000 + swing));
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Mirror mirror(model);
    std::map<qint64, LiveExecution> world;
    ServerTime now = noon;
    for (int step = 0; step < 40; ++step) {
        for (int change = dice.bounded(swing + 1); change > 0; --change) {
            const qint64 id = dice.bounded(1, 300);
            if (world.contains(id) && dice.bounded(2) == 0)
                world.erase(id);
            else
                world[id] = dice.bounded(10) == 0 ? withoutStart(id) : running(id, dice.bounded(720), dice.bounded(5));
        }
        now.microseconds += dice.bounded(90) * 1'000'000LL;
        if (dice.bounded(4) == 0)
            model.setScope(static_cast<Model::Scope>(dice.bounded(4)));
        if (dice.bounded(4) == 0)
            model.setSearch(dice.bounded(2) == 0 ? u"user 3"_s : QString());
        if (dice.bounded(4) == 0)
            model.sort(column, dice.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QList<LiveExecution> rows;
        for (const auto &[id, row] : world)
            rows << row;
        model.apply(snapshot(rows, now));
        model.setNow({now.microseconds + 500'000});
        // A fresh model that never saw a difference shows the same.
        QCOMPARE(model.count(Model::Scope::All), static_cast<int>(world.size()));
        QVERIFY(mirror.isTrue());
    }
    model.setScope(Model::Scope::All);
    model.setSearch({});
    auto ids = idsOf(model);
    std::sort(ids.begin(), ids.end());
    QList<qint64> wanted;
    for (const auto &[id, row] : world)
        wanted << id;
    QCOMPARE(ids, wanted);
}

QTEST_GUILESS_MAIN(support::Guarded<TestLiveExecutionsModel>)
#include "tst_liveexecutionsmodel.moc"
