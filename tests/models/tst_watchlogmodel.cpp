// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watchlogmodel.h"
#include "support/failed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = models::WatchLogModel;

namespace {
WatchLogLine line(qint64 number, LogLevel level = LogLevel::Info)
{
    return {.number = number,
            .at = {number * 1'000'000},
            .level = level,
            .text = u"line %1"_s.arg(number),
            .by = u"watcher@desk"_s};
}

QList<WatchLogLine> lines(qint64 first, qint64 last)
{
    QList<WatchLogLine> all;
    for (qint64 number = first; number <= last; ++number)
        all << line(number);
    return all;
}
} // namespace

class TestWatchLogModel : public QObject {
    Q_OBJECT

private slots:
    void linesComeAtTheEnd()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.lastNumber(), 0);
        model.append(lines(1, 2));
        const QPersistentModelIndex second = model.index(1, Model::TextColumn);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.append({line(3, LogLevel::Warning), line(7, LogLevel::Error)});
        model.append({});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.lastNumber(), 7);
        QCOMPARE(second.data().toString(), u"line 2"_s);
        QCOMPARE(model.index(3, Model::LevelColumn).data().toString(), u"error"_s);
        QCOMPARE(model.index(0, 0).data(models::StateRole).toInt(), static_cast<int>(models::NoState));
        QCOMPARE(model.index(2, 0).data(models::StateRole).toInt(), static_cast<int>(models::WarningState));
        QCOMPARE(model.index(3, 0).data(models::StateRole).toInt(), static_cast<int>(models::FailedState));
        QCOMPARE(model.index(3, 0).data(Model::LevelRole).toInt(), static_cast<int>(LogLevel::Error));
        QCOMPARE(model.index(3, Model::ByColumn).data().toString(), u"watcher@desk"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.lastNumber(), 0);
        QVERIFY(!second.isValid());
    }

    void theOldestGoWhereThereAreTooMany()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(lines(1, Model::mostLines));
        QCOMPARE(model.rowCount(), Model::mostLines);
        const QPersistentModelIndex first = model.index(0, Model::TextColumn);
        const QPersistentModelIndex third = model.index(2, Model::TextColumn);
        model.append(lines(Model::mostLines + 1, Model::mostLines + 2));
        QCOMPARE(model.rowCount(), Model::mostLines);
        QVERIFY(!first.isValid());
        QCOMPARE(third.row(), 0);
        QCOMPARE(third.data().toString(), u"line 3"_s);
        // More at once than there is room for.
        model.append(lines(10'000, 10'000 + 2 * Model::mostLines - 1));
        QCOMPARE(model.rowCount(), Model::mostLines);
        QCOMPARE(model.index(0, Model::TextColumn).data().toString(), u"line %1"_s.arg(10'000 + Model::mostLines));
    }

    void everyColumnHasATitle()
    {
        Model model;
        for (int column = 0; column < Model::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(model.headerData(Model::WhenColumn, Qt::Horizontal).toString().contains(u"UTC"_s));
        model.setShowsLocalTime(true);
        QVERIFY(model.headerData(Model::WhenColumn, Qt::Horizontal).toString().contains(u"local"_s));
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestWatchLogModel>)
#include "tst_watchlogmodel.moc"
