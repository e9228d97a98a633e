// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runitemsmodel.h"
#include "models/runsmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
RunRecord run(int number)
{
    RunRecord record;
    record.id = {u"run-%1"_s.arg(number)};
    record.command = u"downloads"_s;
    return record;
}

QList<RunItem> items(qint64 first, int count)
{
    QList<RunItem> page;
    for (int index = 0; index < count; ++index) {
        RunItem item;
        item.key = first + index;
        page.append(item);
    }
    return page;
}
} // namespace

class TestHistoryModels : public QObject {
    Q_OBJECT

private slots:
    void runsKeepTheirPlaceWhenNewerOnesCome()
    {
        models::RunsModel model;
        QAbstractItemModelTester tester(&model);
        model.apply({run(2), run(1)});
        const QPersistentModelIndex first = model.index(1, 0);
        model.apply({run(4), run(3), run(2), run(1)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(first.data(models::IdRole).toString(), u"run-1"_s);
        model.apply({run(4), run(1)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(first.data(models::IdRole).toString(), u"run-1"_s);
    }

    void itemsKeepTheModelsRules()
    {
        models::RunItemsModel model;
        QAbstractItemModelTester tester(&model);
        // Queued, as answers from a worker are: never in the middle of a reset.
        connect(&model, &models::RunItemsModel::pageWanted, &model, [&](const RunId &wanted, qint64 after) { model.append(wanted, items(after + 1, 3)); }, Qt::QueuedConnection);
        model.setRun({u"a"_s});
        QTRY_COMPARE(model.rowCount(), 3);
        model.setRun({});
        QCOMPARE(model.rowCount(), 0);
    }

    void itemsComeInPages()
    {
        models::RunItemsModel model; // The tester would fetch by itself and so ask for the pages that this test counts.
        QSignalSpy wanted(&model, &models::RunItemsModel::pageWanted);
        const int page = models::RunItemsModel::pageSize;
        model.setRun({u"a"_s});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.last().at(1).toLongLong(), -1);
        model.append({u"b"_s}, items(0, 3)); // A late answer for another run.
        QCOMPARE(model.rowCount(), 0);
        model.append({u"a"_s}, items(0, page));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(wanted.last().at(1).toLongLong(), page - 1);
        QVERIFY(!model.canFetchMore({})); // Not twice for one page.
        model.append({u"a"_s}, items(page, 5));
        QCOMPARE(model.rowCount(), page + 5);
        QVERIFY(!model.canFetchMore({}));
    }
};

QTEST_GUILESS_MAIN(TestHistoryModels)
#include "tst_historymodels.moc"
