// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scheduledjobsmodel.h"
#include "support/failed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = models::ScheduledJobsModel;

namespace {
JobState job(const QString &name, bool isOn = true)
{
    JobState state;
    state.job.name = name;
    state.job.isOn = isOn;
    if (isOn)
        state.nextDue = ServerTime{60'000'000};
    return state;
}

JobState ended(const QString &name, JobEnding ending)
{
    JobState state = job(name);
    state.last = JobAttempt{.job = name,
                            .beganAt = {1'000'000},
                            .endedAt = {2'000'000},
                            .ending = ending,
                            .message = u"what it did"_s,
                            .by = u"watcher@desk"_s};
    return state;
}
} // namespace

class TestScheduledJobsModel : public QObject {
    Q_OBJECT

private slots:
    void showsTheSchedule()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.apply({}, {});
        QCOMPARE(model.rowCount(), 0);
        JobState late = job(u"late"_s);
        late.isOverdue = true;
        model.apply({ended(u"stuck"_s, JobEnding::Failed), job(u"off"_s, false), late},
                    {u"executions"_s, u"files"_s, u"both"_s});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, Model::JobColumn).data().toString(), u"stuck"_s);
        QCOMPARE(model.index(1, Model::CleansColumn).data().toString(), u"files"_s);
        QCOMPARE(model.index(0, Model::ResultColumn).data().toString(), u"failed"_s);
        QCOMPARE(model.index(0, Model::ResultColumn).data(models::StateRole).toInt(),
                 static_cast<int>(models::FailedState));
        QCOMPARE(model.index(0, Model::ResultColumn).data(Qt::ToolTipRole).toString(), u"By watcher@desk"_s);
        QCOMPARE(model.index(0, Model::MessageColumn).data().toString(), u"what it did"_s);
        // What has not been is said, and is no zero.
        QCOMPARE(model.index(1, Model::NextColumn).data().toString(), u"never"_s);
        QCOMPARE(model.index(1, Model::LastColumn).data().toString(), u"never"_s);
        QCOMPARE(model.index(1, Model::ResultColumn).data().toString(), QString());
        QVERIFY(!model.index(1, Model::ResultColumn).data(models::StateRole).isValid());
        QVERIFY(model.index(2, Model::NextColumn).data().toString().startsWith(u"overdue since "_s));
        QCOMPARE(model.index(0, Model::JobColumn).data(Qt::AccessibleTextRole).toString(), u"stuck, on"_s);
        QCOMPARE(model.index(1, Model::JobColumn).data(Qt::AccessibleTextRole).toString(), u"off, off"_s);
        for (int column = 0; column < Model::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void everyEndingHasAWordAndAColour()
    {
        QStringList words;
        for (const JobEnding ending :
             {JobEnding::Done, JobEnding::Partly, JobEnding::Observed, JobEnding::Refused, JobEnding::Failed}) {
            words << models::endingText(ending);
            QVERIFY(models::stateOf(ending) != models::NoState);
        }
        QCOMPARE(words.removeDuplicates(), 0);
        QVERIFY(!words.contains(QString()));
    }

    void theBoxOnlyAsks()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.apply({job(u"stuck"_s), job(u"off"_s, false)}, {u"a"_s, u"b"_s});
        QSignalSpy wanted(&model, &Model::switchWanted);
        const QModelIndex box = model.index(1, Model::JobColumn);
        QVERIFY(box.flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!model.index(1, Model::WhenColumn).flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(model.setData(box, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front(), (QVariantList{u"off"_s, true}));
        QCOMPARE(box.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QVERIFY(!model.setData(model.index(1, Model::WhenColumn), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(box, u"another"_s, Qt::EditRole));
        QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(wanted.size(), 1);
    }

    void theSameJobsKeepTheirPlace()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.apply({job(u"stuck"_s), job(u"files"_s)}, {u"a"_s, u"b"_s});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.apply({job(u"stuck"_s), ended(u"files"_s, JobEnding::Done)}, {u"a"_s, u"b"_s});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(1, Model::ResultColumn).data().toString(), u"done"_s);
        model.apply({job(u"files"_s)}, {u"b"_s});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).job.name, u"files"_s);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestScheduledJobsModel>)
#include "tst_scheduledjobsmodel.moc"
