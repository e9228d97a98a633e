// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filetree.h"
#include "core/storageinventory.h"
#include "support/failed.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
MadeInventory someFiles()
{
    MadeInventory made;
    made.add(Directory::Screenshots,
             {{.path = "user_7/a.png", .size = 100, .ageDays = 1, .execution = 1, .blocks = 4096},
              {.path = "user_7/b.png", .size = 300, .ageDays = 9, .execution = 1, .blocks = 4096},
              {.path = "user_9/deep/c.PNG", .size = 500, .ageDays = 40, .execution = 2, .blocks = 512},
              {.path = "d.png", .size = 50, .ageDays = 2, .execution = 3, .blocks = 4096}});
    made.add(
        Directory::Downloads,
        {{.path = "o.zip", .size = 1000, .ageDays = 3, .isNamed = false, .blocks = 1024},
         {.path = "again.zip", .size = 1000, .ageDays = 3, .isNamed = false, .marks = DirectoryInventory::FurtherName},
         {.path = "gone.zip", .size = 9, .isNamed = false, .marks = DirectoryInventory::Gone}});
    made.setUser(1, 7);
    made.setUser(2, 9);
    return made;
}

FileTreePtr treeOf(const MadeInventory &made, Grouping grouping, const FilePart &part = {},
                   SizeMeasure measure = SizeMeasure::Apparent)
{
    return FileTree::of(
        {.inventory = made.inventory, .part = part, .days = {7, 7}, .grouping = grouping, .measure = measure});
}

/// "name:bytes" of the children, in their order.
QByteArrayList childrenOf(const FileTree &tree, FileTree::Group group)
{
    QByteArrayList names;
    const FileTree::Node &node = tree.at(group);
    for (FileTree::Group one = node.firstChild; one < node.firstChild + node.children; ++one)
        names << tree.way(one).last() + ':' + QByteArray::number(tree.bytes(one));
    return names;
}

QByteArrayList pathsOf(const FileSelection &selection)
{
    QByteArrayList paths;
    for (const FileEntry &file : selection.files)
        paths << file.path;
    return paths;
}
} // namespace

class TestFileTree : public QObject {
    Q_OBJECT

private slots:
    void addsUpAndPutsTheLargestFirst()
    {
        const MadeInventory made = someFiles();
        const FileTreePtr tree = treeOf(made, Grouping::Folder);
        QCOMPARE(childrenOf(*tree, FileTree::all), (QByteArrayList{"b1:1000", "b0:950"}));
        const FileTree::Group screenshots = tree->find({"b0"});
        QCOMPARE(childrenOf(*tree, screenshots), (QByteArrayList{"cuser_9:500", "cuser_7:400"}));
        QCOMPARE(tree->bytes(screenshots, Standing::Live), 150);
        QCOMPARE(tree->bytes(screenshots, Standing::Expired), 800);
        QCOMPARE(tree->bytes(FileTree::all, Standing::Orphan), 1000);
        QCOMPARE(tree->at(FileTree::all).sum(), (FileSum{6, 13'824, 1950}));
        QCOMPARE(tree->folder(tree->find({"b0", "cuser_9", "cdeep"})), QByteArray("user_9/deep/"));
    }

    void theMeasureDecidesWhatIsLarger()
    {
        const MadeInventory made = someFiles();
        const FileTreePtr tree = treeOf(made, Grouping::Folder, {}, SizeMeasure::Allocated);
        QCOMPARE(childrenOf(*tree, FileTree::all), (QByteArrayList{"b0:12800", "b1:1024"}));
        QCOMPARE(pathsOf(tree->select(FileTree::all, 3)), (QByteArrayList{"d.png", "user_7/a.png", "user_7/b.png"}));
    }

    void groups_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::addColumn<QByteArrayList>("screenshots");
        QTest::addColumn<QByteArrayList>("downloads");
        QTest::newRow("by user") << Grouping::User
                                 << QByteArrayList{"d9:500", "d7:400",
                                                   "d" + QByteArray::number(FileTree::noKey) + ":50"}
                                 << QByteArrayList{"i0:1000"};
        QTest::newRow("by execution") << Grouping::Execution << QByteArrayList{"e2:500", "e1:400", "e3:50"}
                                      << QByteArrayList{"i0:1000"};
        QTest::newRow("by type") << Grouping::Type << QByteArrayList{"fpng:950"} << QByteArrayList{"fzip:1000"};
        // 20000 days after 1970-01-01 is 2024-10-04: year * 12 + month.
        QTest::newRow("by month") << Grouping::Month << QByteArrayList{"g24295:500", "g24296:300", "g24297:150"}
                                  << QByteArrayList{"g24297:1000"};
    }

    void groups()
    {
        QFETCH(Grouping, grouping);
        const MadeInventory made = someFiles();
        const FileTreePtr tree = treeOf(made, grouping);
        QTEST(childrenOf(*tree, tree->find({"b0"})), "screenshots");
        QTEST(childrenOf(*tree, tree->find({"b1"})), "downloads");
    }

    void usersHaveTheirExecutions()
    {
        const MadeInventory made = someFiles();
        const FileTreePtr tree = treeOf(made, Grouping::User);
        const FileTree::Group seven = tree->find({"b0", "d7"});
        QCOMPARE(tree->key(seven), std::optional(RowKey(7)));
        QCOMPARE(childrenOf(*tree, seven), QByteArrayList{"e1:400"});
        QCOMPARE(tree->key(tree->at(seven).firstChild), std::optional(RowKey(1)));
    }

    void everyFileKnowsItsGroup()
    {
        const MadeInventory made = someFiles();
        for (const Grouping grouping : {Grouping::Folder, Grouping::User, Grouping::Month}) {
            const FileTreePtr tree = treeOf(made, grouping);
            for (FileTree::Group group = 0; group < tree->size(); ++group) {
                const FileTree::Node &node = tree->at(group);
                for (quint32 place = node.firstFile; place < node.firstFile + node.ownFiles; ++place)
                    QCOMPARE(tree->groupOf(place), group);
                QCOMPARE(tree->find(tree->way(group)), group);
            }
        }
    }

    void aPartHasItsFilesAlone()
    {
        const MadeInventory made = someFiles();
        const FileTreePtr expired = treeOf(made, Grouping::Folder, {.standing = Standing::Expired});
        QCOMPARE(pathsOf(expired->select(FileTree::all, 9)), (QByteArrayList{"user_9/deep/c.PNG", "user_7/b.png"}));
        QCOMPARE(expired->at(FileTree::all).children, 1U);
        const FileTreePtr mine = treeOf(made, Grouping::Folder, {.user = std::optional(RowKey(7))});
        QCOMPARE(pathsOf(mine->select(FileTree::all, 9)), (QByteArrayList{"user_7/b.png", "user_7/a.png"}));
        const FileTreePtr nobodys = treeOf(made, Grouping::Folder, {.user = std::optional<RowKey>()});
        QCOMPARE(pathsOf(nobodys->select(FileTree::all, 9)), QByteArrayList{"d.png"});
        const FileTreePtr none = treeOf(made, Grouping::Folder, {.type = "exe"});
        QCOMPARE(none->at(FileTree::all).sum(), FileSum());
    }

    void givesTheFilesOfAStandingForACleanup()
    {
        const MadeInventory made = someFiles();
        const FileTreePtr tree = treeOf(made, Grouping::Folder);
        QCOMPARE(tree->paths(FileTree::all, Standing::Expired)[0],
                 (QSet<QByteArray>{"user_7/b.png", "user_9/deep/c.PNG"}));
        QCOMPARE(tree->paths(FileTree::all, Standing::Orphan)[1], (QSet<QByteArray>{"o.zip", "again.zip"}));
        QCOMPARE(tree->paths(tree->find({"b0", "cuser_7"}), Standing::Expired)[0], QSet<QByteArray>{"user_7/b.png"});
    }

    /// Another look has other numbers, and perhaps no such group any more: then the one around it.
    void aGroupIsFoundInAnotherLook()
    {
        const MadeInventory made = someFiles();
        const QByteArrayList way
            = treeOf(made, Grouping::Folder)->way(treeOf(made, Grouping::Folder)->find({"b0", "cuser_9", "cdeep"}));
        MadeInventory later;
        later.add(Directory::Downloads, {{.path = "big.zip", .size = 5000}});
        later.add(Directory::Screenshots, {{.path = "x/y.png", .size = 1}, {.path = "user_9/z.png", .size = 2}});
        const FileTreePtr tree = treeOf(later, Grouping::Folder);
        QCOMPARE(tree->folder(tree->find(way)), QByteArray("user_9/"));
    }

    void nothingIsOneGroupOfNothing()
    {
        const FileTree none;
        QCOMPARE(none.size(), 1U);
        QCOMPARE(none.bytes(FileTree::all), 0);
        const MadeInventory made;
        QCOMPARE(treeOf(made, Grouping::User)->select(FileTree::all, 5).files.size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestFileTree>)
#include "tst_filetree.moc"
