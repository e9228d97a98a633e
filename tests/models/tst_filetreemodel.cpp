// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storageinventory.h"
#include "models/filetreemodel.h"
#include "support/failed.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = models::FileTreeModel;

namespace {
FileTreePtr someTree(Grouping grouping)
{
    MadeInventory made;
    made.add(Directory::Screenshots,
             {{.path = "a\x1b/one.png", .size = 3 * 1024, .ageDays = 30, .execution = 1, .blocks = 4096},
              {.path = "b/two.png", .size = 1024, .ageDays = 1, .execution = 2, .blocks = 4096}});
    made.add(Directory::Downloads, {{.path = "file", .size = 12 * 1024, .ageDays = 3, .isNamed = false}});
    made.setUser(1, 7);
    return FileTree::of({.inventory = made.inventory,
                         .part = {},
                         .days = {7, 7},
                         .grouping = grouping,
                         .measure = SizeMeasure::Apparent});
}

QStringList rowOf(const QModelIndex &index)
{
    QStringList texts;
    for (int column = 0; column < Model::ColumnCount; ++column)
        texts << index.siblingAtColumn(column).data().toString();
    return texts;
}
} // namespace

class TestFileTreeModel : public QObject {
    Q_OBJECT

private slots:
    void showsGroupsWithTheirFigures()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setTree(someTree(Grouping::Folder));
        const QModelIndex all = model.index(0, 0);
        QCOMPARE(rowOf(all),
                 (QStringList{u"All files"_s, u"16.0 KiB"_s, u"100 %"_s, u"3"_s, u"3.0 KiB"_s, u"12.0 KiB"_s}));
        QCOMPARE(rowOf(model.index(0, 0, all)),
                 (QStringList{u"downloads"_s, u"12.0 KiB"_s, u"75 %"_s, u"1"_s, u"–"_s, u"12.0 KiB"_s}));
        const QModelIndex screenshots = model.index(1, 0, all);
        QCOMPARE(model.rowCount(screenshots), 2);
        QCOMPARE(model.index(0, 0, screenshots).data().toString(), u"a\\x1b"_s);
        QCOMPARE(model.parent(model.index(0, 0, screenshots)), screenshots);
        QCOMPARE(model.indexOf(model.groupAt(screenshots)), screenshots);
        QCOMPARE(screenshots.data(Qt::ToolTipRole).toString(),
                 u"screenshots: 8.0 KiB on disk, 4.0 KiB in file sizes"_s);
        QCOMPARE(model.headerData(Model::SizeColumn, Qt::Horizontal).toString(), u"Size"_s);
    }

    void names_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("users") << Grouping::User << QStringList{u"In no row"_s, u"User 7"_s, u"No user"_s};
        QTest::newRow("executions") << Grouping::Execution
                                    << QStringList{u"In no row"_s, u"Execution #1"_s, u"Execution #2"_s};
        QTest::newRow("types") << Grouping::Type << QStringList{u"No extension"_s, u".png"_s};
        QTest::newRow("months") << Grouping::Month
                                << QStringList{u"October 2024"_s, u"September 2024"_s, u"October 2024"_s};
    }

    void names()
    {
        QFETCH(Grouping, grouping);
        Model model;
        model.setTree(someTree(grouping));
        QStringList found;
        const QModelIndex all = model.index(0, 0);
        for (int directory = 0; directory < model.rowCount(all); ++directory) {
            const QModelIndex around = model.index(directory, 0, all);
            for (int row = 0; row < model.rowCount(around); ++row)
                found << model.index(row, 0, around).data().toString();
        }
        QTEST(found, "names");
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestFileTreeModel>)
#include "tst_filetreemodel.moc"
