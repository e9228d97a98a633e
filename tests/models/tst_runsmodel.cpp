// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runsmodel.h"
#include "support/failed.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = models::RunsModel;

namespace {
RunRecord run(int number, RunState state = RunState::Finished)
{
    RunRecord made;
    made.id = {u"run%1"_s.arg(number)};
    made.command = u"downloads"_s;
    made.state = state;
    made.startedAt = {number * 1'000'000LL};
    made.user = u"anna"_s;
    made.host = u"desk"_s;
    made.done.of(ItemKind::Download) = number;
    return made;
}

QStringList idsOf(const Model &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, 0).data(models::IdRole).toString();
    return ids;
}
} // namespace

class TestRunsModel : public QObject {
    Q_OBJECT

private slots:
    void showsRuns();
    void aRefreshKeepsTheSelectedRun();
    void statesHaveWordsAndColours();
    void anotherDatabaseReplacesAll();
};

void TestRunsModel::showsRuns()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({run(2), run(1)});
    QCOMPARE(idsOf(model), (QStringList{u"run2"_s, u"run1"_s}));
    QCOMPARE(model.index(0, Model::WhatColumn).data().toString(), u"Downloads"_s);
    QCOMPARE(model.index(0, Model::DoneColumn).data().toString(), u"2"_s);
    QCOMPARE(model.index(0, Model::WhoColumn).data().toString(), u"anna at desk"_s);
    for (int column = 0; column < Model::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    model.setShowsLocalTime(true);
    QVERIFY(model.headerData(Model::WhenColumn, Qt::Horizontal).toString().contains(u"local"_s));
}

void TestRunsModel::aRefreshKeepsTheSelectedRun()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({run(3), run(2), run(1)});
    QItemSelectionModel selection(&model);
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.apply({run(5), run(4, RunState::Running), run(3), run(2)});
    QCOMPARE(idsOf(model), (QStringList{u"run5"_s, u"run4"_s, u"run3"_s, u"run2"_s}));
    QCOMPARE(selection.selectedRows().constFirst().data(models::IdRole).toString(), u"run2"_s);
    QCOMPARE(reset.size(), 0);
}

void TestRunsModel::statesHaveWordsAndColours()
{
    Model model;
    RunRecord partly = run(1);
    partly.failed = 2;
    model.apply({run(4, RunState::Interrupted), run(3, RunState::Stopped), run(2, RunState::Running), partly});
    const auto state = [&](int row) { return model.index(row, Model::StateColumn).data().toString(); };
    QCOMPARE(state(0), u"interrupted"_s);
    QCOMPARE(state(1), u"stopped"_s);
    QCOMPARE(state(2), u"running"_s);
    QCOMPARE(state(3), u"partly failed"_s);
    QCOMPARE(model.index(3, Model::StateColumn).data(models::StateRole).toInt(),
             static_cast<int>(models::WarningState));
}

/// The next profile has a history of its own, with nothing in common.
void TestRunsModel::anotherDatabaseReplacesAll()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({run(3), run(2), run(1)});
    model.apply({run(20), run(10)});
    QCOMPARE(idsOf(model), (QStringList{u"run20"_s, u"run10"_s}));
    model.apply({run(21), run(20), run(15), run(10)}); // not only at the top
    QCOMPARE(idsOf(model), (QStringList{u"run21"_s, u"run20"_s, u"run15"_s, u"run10"_s}));
    model.apply({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(support::Guarded<TestRunsModel>)
#include "tst_runsmodel.moc"
