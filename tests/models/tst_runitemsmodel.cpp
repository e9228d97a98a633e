// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runitemsmodel.h"
#include "support/failed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = models::RunItemsModel;

namespace {
const RunId first{u"first"_s};
const RunId second{u"second"_s};

QList<RunItem> page(qint64 from, int count)
{
    QList<RunItem> items;
    for (qint64 key = from; key < from + count; ++key)
        items << RunItem{.key = key,
                         .kind = ItemKind::Download,
                         .id = key,
                         .execution = {},
                         .path = "f" + QByteArray::number(key),
                         .bytes = 10,
                         .outcome = Outcome::Done,
                         .reason = {}};
    return items;
}
} // namespace

class TestRunItemsModel : public QObject {
    Q_OBJECT

private slots:
    void pagesByKey();
    void ignoresPagesOfAnotherRun();
    void aShortPageIsTheLast();
    void saysWhyAnItemFailed();
};

void TestRunItemsModel::pagesByKey()
{
    Model model; // no tester here: it asks for pages itself
    QSignalSpy wanted(&model, &Model::pageWanted);
    model.setRun(first);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.at(0).at(1).toLongLong() < 0);
    QVERIFY(!model.canFetchMore({})); // one page at a time
    model.append(first, page(100, Model::pageSize));
    QCOMPARE(model.rowCount(), Model::pageSize);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(1).at(1).toLongLong(), 100 + Model::pageSize - 1);
}

void TestRunItemsModel::ignoresPagesOfAnotherRun()
{
    Model model;
    model.setRun(first);
    model.setRun(second);
    model.append(first, page(1, 3));
    QCOMPARE(model.rowCount(), 0);
    model.append(second, page(1, 2));
    QCOMPARE(model.rowCount(), 2);
    model.setRun({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
}

void TestRunItemsModel::aShortPageIsTheLast()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRun(first);
    model.append(first, page(1, 3));
    QVERIFY(!model.canFetchMore({}));
    model.append(first, page(4, 3)); // nobody asked
    QCOMPARE(model.rowCount(), 3);
}

void TestRunItemsModel::saysWhyAnItemFailed()
{
    Model model;
    model.setRun(first);
    QList<RunItem> items = page(1, 1);
    items[0].outcome = Outcome::Failed;
    items[0].reason = u"no permission"_s;
    model.append(first, items);
    const QModelIndex outcome = model.index(0, Model::OutcomeColumn);
    QVERIFY(outcome.data().toString().contains(u"no permission"_s));
    QCOMPARE(outcome.data(models::StateRole).toInt(), static_cast<int>(models::FailedState));
    QCOMPARE(model.index(0, Model::NameColumn).data(models::PathRole).toByteArray(), QByteArray("f1"));
}

QTEST_GUILESS_MAIN(support::Guarded<TestRunItemsModel>)
#include "tst_runitemsmodel.moc"
