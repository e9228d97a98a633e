// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventoryfilesmodel.h"
#include "support/failed.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = models::InventoryFilesModel;

namespace {
FileEntry file(const QByteArray &path, qint64 bytes, qint64 day, qint64 execution = 0, std::optional<RowKey> user = {})
{
    FileEntry made;
    made.path = path;
    made.bytes = bytes;
    made.allocated = bytes * 4096;
    made.time = {day * 86'400'000'000};
    made.execution = RowKey(execution);
    made.user = user;
    return made;
}

std::vector<FileEntry> someFiles()
{
    std::vector<FileEntry> files{file("b/Small.png", 1, 3, 12, RowKey(7)), file("a/large.png", 3, 1, 2),
                                 file("c/middle\xff.png", 2, 2)};
    files[1].standing = Standing::Expired;
    files[2].standing = Standing::Orphan;
    files[2].directory = Directory::Downloads;
    return files;
}

QByteArrayList pathsOf(const Model &model)
{
    QByteArrayList paths;
    for (int row = 0; row < model.rowCount(); ++row)
        paths << model.at(row).path;
    return paths;
}
} // namespace

class TestInventoryFilesModel : public QObject {
    Q_OBJECT

private slots:
    void theLargestComeFirst()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFiles(someFiles());
        QCOMPARE(pathsOf(model), (QByteArrayList{"a/large.png", "c/middle\xff.png", "b/Small.png"}));
        QCOMPARE(model.size(), 3);
        QCOMPARE(model.index(1, Model::NameColumn).data().toString(), u"c/middle\\xff.png"_s);
        QCOMPARE(model.index(1, Model::DirectoryColumn).data().toString(), u"downloads"_s);
        QCOMPARE(model.index(1, Model::StandingColumn).data().toString(), u"orphan"_s);
        QCOMPARE(model.index(1, Model::ExecutionColumn).data().toString(), u"–"_s);
        QCOMPARE(model.index(1, Model::UserColumn).data().toString(), u"–"_s);
        QCOMPARE(model.index(2, Model::ExecutionColumn).data().toString(), u"#12"_s);
        QCOMPARE(model.index(2, Model::UserColumn).data().toString(), u"7"_s);
        QCOMPARE(model.index(0, 0).data(models::StateRole).toInt(), static_cast<int>(models::ExpiredState));
        QCOMPARE(model.index(1, 0).data(models::PathRole).toByteArray(), QByteArray("c/middle\xff.png"));
        for (int column = 0; column < Model::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void everyColumnSortsBothWays()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFiles(someFiles());
        for (int column = 0; column < Model::ColumnCount; ++column) {
            model.sort(column, Qt::AscendingOrder);
            const QByteArrayList up = pathsOf(model);
            model.sort(column, Qt::DescendingOrder);
            const QByteArrayList down = pathsOf(model);
            QCOMPARE(up.size(), 3);
            QVERIFY2(up.first() == down.last() || up.last() == down.first(),
                     qPrintable(model.headerData(column, Qt::Horizontal).toString()));
        }
        model.sort(Model::TimeColumn, Qt::AscendingOrder);
        QCOMPARE(pathsOf(model), (QByteArrayList{"a/large.png", "c/middle\xff.png", "b/Small.png"}));
        model.sort(Model::NameColumn, Qt::DescendingOrder);
        QCOMPARE(pathsOf(model), (QByteArrayList{"c/middle\xff.png", "b/Small.png", "a/large.png"}));
    }

    void isSearchedByPathAndExecution()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFiles(someFiles());
        model.setSearch(u"SMALL"_s);
        QCOMPARE(pathsOf(model), QByteArrayList{"b/Small.png"});
        QCOMPARE(model.size(), 3);
        model.setSearch(u"2"_s); // the whole number: not 12
        QCOMPARE(pathsOf(model), QByteArrayList{"a/large.png"});
        model.setSearch(u"nothing like it"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setShowsLocalTime(true);
        model.setSearch({});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.headerData(Model::TimeColumn, Qt::Horizontal).toString().contains(u"local"_s));
        model.setFiles({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestInventoryFilesModel>)
#include "tst_inventoryfilesmodel.moc"
