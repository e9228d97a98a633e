// SPDX-License-Identifier: GPL-3.0-or-later
// The storage page over a small world whose figures are known: cards, charts, twins, lists and what leads on from them.

#include "cleanup/enginefixture.h"
#include "gui/charts/chartcard.h"
#include "gui/storage/breadcrumb.h"
#include "gui/storage/fileactions.h"
#include "gui/storage/filemappainter.h"
#include "gui/storage/filemapview.h"
#include "gui/storage/filespane.h"
#include "gui/storage/filesview.h"
#include "gui/storage/filetreeview.h"
#include "gui/storage/storageboard.h"
#include "gui/storage/storagenote.h"
#include "gui/storage/storagepage.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/palette.h"
#include "gui/widgets/statcard.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolTip>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
using support::patienceMs;

/// Live, expired, orphaned and missing files of sizes that tell them apart.
struct Storage {
    explicit Storage(support::TestCluster &cluster)
        : it(cluster)
        , session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s})
        , page(session)
    {
        const qint64 mine = it.db.insertExecution({.user = 7});
        const qint64 theirs = it.db.insertExecution({.user = 9});
        it.target.orphanMinAgeSeconds = 0; // a file's ctime is always now
        it.add(Directory::Screenshots, "young.png", 2h, 1000, mine);
        it.add(Directory::Screenshots, "old.png", 240h, 3000, mine);
        it.add(Directory::Downloads, "young.pdf", 50h, 50'000, theirs);
        it.add(Directory::Downloads, "old.pdf", 480h, 70'000, theirs);
        it.roots.write(Directory::Downloads, "orphan.zip", 11'000, 480h);
        it.db.insertFile(Directory::Downloads, {.path = "gone.pdf", .time = 2h, .size = 5});
        page.resize(1100, 760);
        page.showTab(0); // it is remembered
        session.setRefreshInterval(0);
        session.setTarget(it.target);
        page.show();
    }

    bool waitForLook()
    {
        return QTest::qWaitFor([this] { return page.isSettled() && files().size() > 0; }, patienceMs);
    }
    const models::InventoryFilesModel &files() { return page.files().model(); }
    gui::FileMapView &map() { return page.pane().map(); }
    gui::FileTreeView &tree() { return page.pane().tree(); }
    QStringList way() { return page.findChild<gui::Breadcrumb *>()->steps(); }
    gui::ChartCard &card(const QString &title)
    {
        for (gui::ChartCard *card : page.findChildren<gui::ChartCard *>()) {
            if (card->chart().accessibleName() == title)
                return *card;
        }
        support::fail("no such chart: %s", qPrintable(title));
    }
    /// The middle of the area of a file, which must be a cell of its own.
    QPoint middleOf(const QByteArray &path)
    {
        for (const Treemap::Cell &cell : map().map().cells()) {
            if (cell.kind == Treemap::Cell::Kind::File && map().tree().entry(cell.number).path == path)
                return cell.area.center().toPoint();
        }
        support::fail("not on the map: %s", path.constData());
    }
    void choose(const QString &accessibleName, int index)
    {
        for (QComboBox *box : page.pane().findChildren<QComboBox *>()) {
            if (box->accessibleName() == accessibleName) {
                box->setCurrentIndex(index);
                emit box->activated(index);
            }
        }
    }
    bool waitForPane()
    {
        return QTest::qWaitFor([this] { return page.pane().isSettled(); }, patienceMs);
    }
    /// Texts of the menu that opens.
    QStringList menuTexts()
    {
        QStringList texts;
        QMenu *menu = nullptr;
        for (QMenu *one : page.findChildren<QMenu *>()) {
            if (one->isVisible())
                menu = one;
        }
        if (!menu)
            return {};
        for (const QAction *action : menu->actions())
            texts << action->text();
        menu->close();
        return texts;
    }
    QStringList listed()
    {
        QStringList names;
        for (int row = 0; row < files().rowCount(); ++row)
            names << QString::fromUtf8(files().at(row).path);
        return names;
    }
    bool lists(const QStringList &names)
    {
        return QTest::qWaitFor([&] { return listed() == names; }, patienceMs);
    }
    QString figure(const QString &name) { return page.findChild<gui::StatCard *>(name)->accessibleName(); }
    static QPushButton *button(const QWidget &in, const QString &beginning)
    {
        for (QPushButton *one : in.findChildren<QPushButton *>()) {
            if (one->text().startsWith(beginning) && one->isVisible())
                return one;
        }
        support::fail("no such button: %s", qPrintable(beginning));
    }

    Installation it;
    gui::LiveSession session;
    gui::StoragePage page;
};
} // namespace

class TestStoragePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { QToolTip::hideText(); }

    void cardsAndChartsSayWhatIsThere()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        QVERIFY2(storage.figure(u"expiredCard"_s).contains(u"71.3 KiB"_s),
                 qPrintable(storage.figure(u"expiredCard"_s)));
        QVERIFY2(storage.figure(u"orphanCard"_s).contains(u"10.7 KiB"_s), qPrintable(storage.figure(u"orphanCard"_s)));
        QVERIFY2(storage.figure(u"orphanCard"_s).contains(u"in no row, older than 0 s"_s),
                 qPrintable(storage.figure(u"orphanCard"_s)));
        QVERIFY2(storage.figure(u"missingCard"_s).contains(u"1 row"_s), qPrintable(storage.figure(u"missingCard"_s)));
        const FileTree &tree = storage.map().tree();
        QCOMPARE(tree.at(FileTree::all).sums[static_cast<size_t>(Standing::Live)].apparent, 51'000);
        QCOMPARE(tree.at(FileTree::all).sums[static_cast<size_t>(Standing::Expired)].apparent, 73'000);
        QCOMPARE(tree.at(FileTree::all).sums[static_cast<size_t>(Standing::Orphan)].apparent, 11'000);
        const gui::ChartData &ages = storage.card(u"Age"_s).data();
        double live = 0;
        double expired = 0;
        for (size_t age = 0; age < ages.series[0].values.size(); ++age) {
            live += ages.series[0].values[age];
            expired += ages.series[1].values[age];
        }
        QCOMPARE(live, 51'000);
        QCOMPARE(expired, 73'000);
        QCOMPARE(ages.series[0].values[2], 50'000); // 50 hours: more than two days
        QCOMPARE(storage.listed(),
                 (QStringList{u"old.pdf"_s, u"young.pdf"_s, u"orphan.zip"_s, u"old.png"_s, u"young.png"_s}));
    }

    void sliderMovesWhatHasExpired()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        const auto expired = [&] {
            return storage.map().tree().at(FileTree::all).sums[static_cast<size_t>(Standing::Expired)].apparent;
        };
        storage.page.findChild<QSlider *>()->setValue(1);
        QVERIFY2(storage.figure(u"expiredCard"_s).contains(u"120.1 KiB"_s),
                 qPrintable(storage.figure(u"expiredCard"_s)));
        QCOMPARE(storage.card(u"Age"_s).data().marker, std::optional(1.0));
        QCOMPARE(storage.page.findChild<QSpinBox *>()->value(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(expired(), 123'000, patienceMs);
        storage.page.findChild<QSpinBox *>()->setValue(30);
        QTRY_COMPARE_WITH_TIMEOUT(expired(), 0, patienceMs);
    }

    /// The same files, however they are told apart.
    void groupsByWhatIsChosen()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        const auto groups = [&] {
            QSet<QString> names;
            const FileTree &tree = storage.map().tree();
            for (FileTree::Group group = 0; group < tree.size(); ++group)
                names << models::groupText(tree, group);
            return names;
        };
        const QString by = u"Group files by"_s;
        storage.choose(by, 1);
        QVERIFY(storage.waitForPane());
        QVERIFY(groups().contains(u"User 7"_s) && groups().contains(u"User 9"_s) && groups().contains(u"In no row"_s));
        storage.choose(by, 2);
        QVERIFY(storage.waitForPane());
        QVERIFY(groups().contains(u"Execution #1"_s));
        storage.choose(by, 3);
        QVERIFY(storage.waitForPane());
        QVERIFY(groups().contains(u".pdf"_s) && groups().contains(u".png"_s));
        QCOMPARE(storage.map().tree().at(FileTree::all).sum().count, 5);
        storage.choose(by, 0);
        QVERIFY(storage.waitForPane());
        QVERIFY(!groups().contains(u".pdf"_s));
    }

    void sizeIsWhatIsChosen()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        const auto apparent = [&] { return storage.map().tree().bytes(FileTree::all); };
        QCOMPARE(storage.map().tree().request().measure, SizeMeasure::Allocated);
        storage.choose(u"What counts as size"_s, 1);
        QTRY_COMPARE_WITH_TIMEOUT(apparent(), 135'000, patienceMs);
        storage.choose(u"What counts as size"_s, 0);
        QVERIFY(storage.waitForPane());
    }

    /// Map, tree and list lead each other.
    void aClickOnTheMapIsSeenInTreeAndList()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        QTest::mouseClick(&storage.map(), Qt::LeftButton, {}, storage.middleOf("young.png"));
        QVERIFY(storage.lists({u"old.png"_s, u"young.png"_s}));
        QCOMPARE(models::groupText(storage.tree().tree(), storage.tree().currentGroup()), u"screenshots"_s);
        gui::DataTable &table = storage.page.files().table();
        QTRY_COMPARE_WITH_TIMEOUT(table.selectedRowNumbers(), QList<int>{1}, patienceMs);
        // And back: a row of the list is the current cell.
        table.setCurrentIndex(table.model()->index(0, 0));
        QVERIFY(storage.map().current());
        QCOMPARE(storage.map().tree().entry(storage.map().current()->file).path, QByteArray("old.png"));
        QTest::mouseClick(&storage.map(), Qt::LeftButton, {}, storage.middleOf("orphan.zip"));
        QVERIFY(storage.lists({u"old.pdf"_s, u"young.pdf"_s, u"orphan.zip"_s}));
    }

    void goesInAndOutByKeyboard()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        gui::FileMapView &map = storage.map();
        map.setFocus();
        QVERIFY(map.current());
        QCOMPARE(models::groupText(map.tree(), map.current()->group), u"downloads"_s); // the largest
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(storage.way(), (QStringList{u"All files"_s, u"downloads"_s}));
        QVERIFY(storage.lists({u"old.pdf"_s, u"young.pdf"_s, u"orphan.zip"_s}));
        QCOMPARE(map.tree().entry(map.current()->file).path, QByteArray("old.pdf"));
        QSet<QByteArray> met;
        for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left}) {
            QTest::keyClick(&map, static_cast<Qt::Key>(key));
            met << map.tree().entry(map.current()->file).path;
        }
        QVERIFY2(met.size() > 1, "arrows move");
        QVERIFY(map.accessibleDescription().contains(u"on disk"_s));
        QCOMPARE(QAccessible::queryAccessibleInterface(&map)->role(), QAccessible::Chart);
        QTest::keyClick(&map, Qt::Key_Backspace);
        QCOMPARE(storage.way(), QStringList{u"All files"_s});
        QCOMPARE(models::groupText(map.tree(), map.current()->group), u"downloads"_s); // where one was
        QTest::keyClick(&map, Qt::Key_Backspace);
        QCOMPARE(map.top(), FileTree::all);
    }

    /// Whoever pulls at the window does not wait for the map: what was chosen last is found, and stays chosen.
    void aMapOfAnotherSizeIsPlacedBehindTheWindow()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        gui::FileMapView &map = storage.map();
        QTest::mouseClick(&map, Qt::LeftButton, {}, storage.middleOf("young.png"));
        QTRY_VERIFY_WITH_TIMEOUT(map.isSettled(), patienceMs);
        for (const QSize &size : {QSize(300, 260), QSize(340, 280), QSize(380, 300)}) {
            map.resize(size);
            QVERIFY(!map.isSettled());
        }
        const QPixmap meanwhile = map.grab(); // of what there is
        QCOMPARE(meanwhile.deviceIndependentSize().toSize(), map.size());
        QTRY_VERIFY_WITH_TIMEOUT(map.isSettled(), patienceMs);
        QCOMPARE(map.map().cells().front().area.size(), QSizeF(map.size()));
        QCOMPARE(map.tree().entry(map.current()->file).path, QByteArray("young.png"));
        // Who asks for the places gets those of now, whatever is on its way.
        map.resize(420, 320);
        QCOMPARE(map.map().cells().front().area.size(), QSizeF(map.size()));
        map.resize(300, 260);
        QTRY_VERIFY_WITH_TIMEOUT(map.isSettled(), patienceMs);
        QTest::keyClick(&map, Qt::Key_Left);
        QCOMPARE(map.map().cells().front().area.size(), QSizeF(map.size()));
    }

    void aDoubleClickGoesIn()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        QTest::mouseDClick(&storage.map(), Qt::LeftButton, {}, storage.middleOf("young.png"));
        QCOMPARE(storage.way(), (QStringList{u"All files"_s, u"screenshots"_s}));
        for (QPushButton *step : storage.page.findChild<gui::Breadcrumb *>()->findChildren<QPushButton *>()) {
            if (step->text() == u"All files"_s && step->isEnabled())
                step->click();
        }
        QCOMPARE(storage.way(), QStringList{u"All files"_s});
    }

    /// Whoever looks at a part is not thrown out of it by new figures.
    void anotherLookKeepsWhereOneIs()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        QTest::mouseDClick(&storage.map(), Qt::LeftButton, {}, storage.middleOf("young.png"));
        QVERIFY(storage.lists({u"old.png"_s, u"young.png"_s}));
        storage.page.files().table().selectRow(0);
        const cleanup::StorageLookPtr before = storage.page.look();
        storage.it.roots.write(Directory::Screenshots, "new.png", 2000, 1h);
        storage.page.scan();
        QTRY_VERIFY_WITH_TIMEOUT(storage.page.look() != before && storage.page.isSettled(), patienceMs);
        QCOMPARE(storage.listed(), (QStringList{u"old.png"_s, u"new.png"_s, u"young.png"_s}));
        QCOMPARE(storage.way(), (QStringList{u"All files"_s, u"screenshots"_s}));
        QCOMPARE(storage.page.files().table().selectedRowNumbers(), QList<int>{0});
        QCOMPARE(storage.map().tree().entry(storage.map().current()->file).path, QByteArray("old.png"));
    }

    void theTreeIsTheMapsTwin()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        gui::FileTreeView &tree = storage.tree();
        tree.expandAll();
        const QByteArray csv = tree.csv();
        QVERIFY2(csv.contains("All files / downloads,"), csv.constData());
        tree.selectAll();
        tree.copySelection();
        QCOMPARE(QApplication::clipboard()->text().count(u'\n') + 1, 3);
        tree.setCurrentIndex(tree.model()->index(1, 0, tree.model()->index(0, 0)));
        QVERIFY(storage.lists({u"old.png"_s, u"young.png"_s}));
        QCOMPARE(models::groupText(storage.map().tree(), storage.map().current()->group), u"screenshots"_s);
        tree.setFocus();
        QTest::keyClick(&tree, Qt::Key_Return);
        QCOMPARE(storage.way(), (QStringList{u"All files"_s, u"screenshots"_s}));
    }

    void showsOneStateAlone()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        storage.choose(u"State of the files"_s, 3);
        QVERIFY(storage.lists({u"orphan.zip"_s}));
        QCOMPARE(storage.map().tree().at(FileTree::all).sum().count, 1);
        storage.choose(u"State of the files"_s, 0);
        QVERIFY(QTest::qWaitFor([&] { return storage.files().size() == 5; }, patienceMs));
    }

    void cellsOfferWhatCanBeDone()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        const auto menuAt = [&](const QByteArray &path) {
            const QPoint at = storage.middleOf(path);
            QTest::mouseClick(&storage.map(), Qt::RightButton, {}, at);
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, storage.map().mapToGlobal(at));
            QApplication::sendEvent(&storage.map(), &event);
            return storage.menuTexts();
        };
        const QStringList old = menuAt("old.png");
        QVERIFY2(old.contains(u"Go to execution #1"_s), qPrintable(old.join(u'|')));
        QVERIFY(old.contains(u"Files of user 7"_s));
        QVERIFY(old.contains(u"Open the folder"_s));
        QVERIFY(old.contains(u"Copy path"_s));
        QVERIFY(!menuAt("orphan.zip").contains(u"Files of user 7"_s));
    }

    void aGroupLeadsToItsCleanup()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        QSignalSpy part(&storage.page, &gui::StoragePage::filesPreviewWanted);
        QSignalSpy whole(&storage.page, &gui::StoragePage::previewWanted);
        const FileTreePtr tree
            = FileTree::of({.inventory = storage.page.look()->inventory, .part = {}, .days = {7, 7}});
        const auto trigger = [&](FileTree::Group group, const QString &beginning) {
            QMenu menu;
            storage.page.pane().actions().addTo(&menu, tree, group);
            for (QAction *action : menu.actions()) {
                if (action->text().startsWith(beginning))
                    action->trigger();
            }
        };
        trigger(tree->find({"b1"}), u"Preview cleanup of 1 expired"_s);
        QTRY_COMPARE_WITH_TIMEOUT(part.size(), 1, patienceMs);
        QCOMPARE(part[0][0].value<CleanupPolicy>(), retentionPolicy(Directory::Downloads, 7));
        QCOMPARE(part[0][1].value<FilePaths>()[1], QSet<QByteArray>{"old.pdf"});
        trigger(FileTree::all, u"Preview cleanup of 2 expired"_s);
        QCOMPARE(whole.size(), 1);
        QCOMPARE(whole[0][0].value<CleanupPolicy>(), filesPolicy(7, 7));
        trigger(FileTree::all, u"Preview cleanup of 1 orphan"_s);
        QCOMPARE(whole[1][0].value<CleanupPolicy>(), orphanPolicy({Directory::Downloads}));
    }

    void aUsersFilesAlone()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        emit storage.page.pane().actions().userWanted(RowKey(7));
        QVERIFY(storage.lists({u"old.png"_s, u"young.png"_s}));
        storage.button(storage.page.pane(), u"Files of user 7"_s)->click();
        QVERIFY(QTest::qWaitFor([&] { return storage.files().size() == 5; }, patienceMs));
    }

    /// Each bar's part, by a click of the mouse where it is drawn, opens that part.
    void clickOpensThePart()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        storage.page.showTab(1);
        gui::ChartCard &card = storage.card(u"Age"_s);
        QSignalSpy chosen(&card, &gui::ChartCard::partChosen);
        card.showTable(false);
        QWidget *surface = card.chart().viewport();
        QTRY_VERIFY_WITH_TIMEOUT(surface->isVisible(), patienceMs);
        QCoreApplication::processEvents(); // laid out and drawn
        for (int x = 0; x < surface->width() && chosen.isEmpty(); x += 3)
            QTest::mouseClick(surface, Qt::LeftButton, {}, {x, surface->height() / 2});
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 2); // 50 hours old; what is younger is not half as high
        QVERIFY(storage.lists({u"young.pdf"_s}));
    }

    void twinHasTheSamePartsForTheKeyboard()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        storage.page.showTab(1);
        gui::ChartCard &card = storage.card(u"Age"_s);
        card.showTable(true);
        gui::DataTable &table = card.table();
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->index(2, 1).data().toString(), u"48.8 KiB"_s);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(2, 1));
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(storage.lists({u"young.pdf"_s}));
        card.showTable(false);
    }

    void everyChartLeadsToItsFiles()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        gui::ChartCard &days = storage.card(u"Added per day"_s);
        emit days.partChosen(static_cast<int>(days.data().categories.size()) - 11, 0);
        QVERIFY(storage.lists({u"old.png"_s}));
        emit storage.card(u"Age"_s).partChosen(2, 0);
        QVERIFY(storage.lists({u"young.pdf"_s}));
    }

    /// What was cleaned up stands on the day on which it was.
    void growthKnowsTheCleanups()
    {
        Installation it(m_cluster);
        const qint64 mine = it.db.insertExecution({.user = 7});
        it.add(Directory::Downloads, "old.pdf", 480h, 70'000, mine);
        it.add(Directory::Downloads, "young.pdf", 2h, 7000, mine);
        QCOMPARE(it.run(it.plan(Directory::Downloads)).done.items(), 1);
        const auto look = cleanup::lookAtStorage(it.session(), it.context);
        QVERIFY(look);
        QCOMPARE((*look)->cleanups.size(), size_t(1));
        gui::StorageBoard board(nullptr);
        const std::unique_ptr<QWidget> growth(board.growth());
        const std::unique_ptr<QWidget> held(board.held());
        const std::unique_ptr<QWidget> ages(board.ages());
        board.showLook(*look);
        const gui::ChartData &data = board.growth()->data();
        QCOMPARE(data.notes.size(), data.categories.size());
        QVERIFY2(data.notes.last().contains(u"1 file(s), 68.4 KiB"_s), qPrintable(data.notes.last()));
        QCOMPARE(data.notes.filter(u"took"_s).size(), 1);
        it.undo(); // and then it took nothing
        const auto after = cleanup::lookAtStorage(it.session(), it.context);
        QVERIFY(after);
        QCOMPARE((*after)->cleanups.size(), size_t(0));
    }

    void differencesSayWhatIsWhere()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        storage.page.showTab(2);
        QStringList texts;
        for (const QLabel *label : storage.page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        QVERIFY2(texts.contains(u"1 file(s) in no row: 10.7 KiB."_s), qPrintable(texts.join(u'|')));
        QVERIFY(texts.contains(u"1 row(s) whose file is gone."_s));
        QSignalSpy wanted(&storage.page, &gui::StoragePage::previewWanted);
        storage.button(storage.page, u"Preview their cleanup"_s)->click();
        QCOMPARE(wanted[0][0].value<CleanupPolicy>().orphans.size(), 2);
        storage.button(storage.page, u"Show these files"_s)->click();
        QVERIFY(storage.lists({u"orphan.zip"_s}));
    }

    void exportsPictureDrawingAndFigures()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        QTemporaryDir folder;
        const gui::ChartCard &card = storage.card(u"Age"_s);
        QVERIFY(card.savePng(folder.filePath(u"a.png"_s)));
        QVERIFY(QImage(folder.filePath(u"a.png"_s)).width() > 100);
        QVERIFY(card.saveSvg(folder.filePath(u"a.svg"_s)));
        QFile drawing(folder.filePath(u"a.svg"_s));
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        QVERIFY(drawing.readAll().contains("<svg"));
        QVERIFY(!card.savePng(folder.filePath(u"none/a.png"_s)));
        QVERIFY(storage.map().savePng(folder.filePath(u"b.png"_s)));
        QVERIFY(QImage(folder.filePath(u"b.png"_s)).width() > 100);
        QVERIFY(storage.map().saveSvg(folder.filePath(u"b.svg"_s)));
        QVERIFY(!storage.map().saveSvg(folder.filePath(u"none/b.svg"_s)));
    }

    void filesLeadToTheirCleanup()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        QSignalSpy wanted(&storage.page, &gui::StoragePage::filesPreviewWanted);
        QPushButton *clean = storage.button(storage.page.files(), u"Preview cleanup"_s);
        gui::DataTable &table = storage.page.files().table();
        QVERIFY(!clean->isEnabled());
        table.selectRow(0);
        QVERIFY(clean->isEnabled());
        clean->click();
        QCOMPARE(wanted.size(), 1);
        const auto policy = wanted[0][0].value<CleanupPolicy>();
        QCOMPARE(policy.downloadDays, std::optional(7));
        QVERIFY(!policy.screenshotDays && policy.orphans.isEmpty());
        const auto files = wanted[0][1].value<FilePaths>();
        QCOMPARE(files[static_cast<size_t>(Directory::Downloads)], QSet<QByteArray>{"old.pdf"});
        table.selectRow(2);
        clean->click();
        QCOMPARE(wanted[1][0].value<CleanupPolicy>().orphans, QList{Directory::Downloads});
        table.selectAll(); // orphans among them
        QVERIFY(!clean->isEnabled());
    }

    /// Live files go as chosen ones, by name, alone or among expired ones.
    void liveFilesLeadToTheirRemoval()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        QSignalSpy wanted(&storage.page, &gui::StoragePage::previewWanted);
        gui::DataTable &table = storage.page.files().table();
        QPushButton *clean = storage.button(storage.page.files(), u"Preview cleanup"_s);
        table.selectRow(1); // young.pdf is live
        QCOMPARE(clean->text(), u"Preview removal of 1 file(s)…"_s);
        clean->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<CleanupPolicy>(), chosenPolicy({QSet<QByteArray>{}, {"young.pdf"}}));
        table.selectionModel()->select(table.model()->index(0, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows); // old.pdf
        clean->click();
        QCOMPARE(wanted[1][0].value<CleanupPolicy>(), chosenPolicy({QSet<QByteArray>{}, {"old.pdf", "young.pdf"}}));
        // A whole group by the menu of map and tree.
        const FileTreePtr tree
            = FileTree::of({.inventory = storage.page.look()->inventory, .part = {}, .days = {7, 7}});
        QMenu menu;
        storage.page.pane().actions().addTo(&menu, tree, FileTree::all);
        QAction *removal = nullptr;
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith(u"Preview removal of 2 live"_s))
                removal = action;
        }
        QVERIFY(removal && removal->isEnabled());
        removal->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 3, patienceMs);
        QCOMPARE(wanted[2][0].value<CleanupPolicy>(), chosenPolicy({QSet<QByteArray>{"young.png"}, {"young.pdf"}}));
    }

    void searchNarrowsTheList()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        storage.page.files().findChild<QLineEdit *>()->setText(u"YOUNG"_s);
        QCOMPARE(storage.listed(), (QStringList{u"young.pdf"_s, u"young.png"_s}));
    }

    void aFolderThatCannotBeReadIsSaid()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        Target target = storage.it.target;
        target.screenshots.path = storage.it.roots.outside() + "/nowhere";
        storage.session.setTarget(target);
        QVERIFY(QTest::qWaitFor([&] { return storage.page.isSettled(); }, patienceMs));
        const auto banner = storage.page.findChild<gui::Banner *>(u"banner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(storage.page.look()->inventory->of(Directory::Downloads).files.count > 0);
        // Of the one folder alone there are figures, and they say so.
        QVERIFY2(storage.figure(u"expiredCard"_s).contains(u"of downloads alone"_s),
                 qPrintable(storage.figure(u"expiredCard"_s)));
    }

    /// Unknown is not zero: what is not known says so, and what to do.
    void withoutFoldersNothingIsZero()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        Target target = storage.it.target;
        target.screenshots.path.clear();
        target.downloads.path.clear();
        storage.session.setTarget(target);
        QVERIFY(QTest::qWaitFor([&] { return storage.page.look() && storage.page.isSettled(); }, patienceMs));
        const auto *note = storage.page.findChild<gui::StorageNote *>();
        QVERIFY(note->isVisible());
        QSignalSpy wanted(&storage.page, &gui::StoragePage::foldersWanted);
        storage.button(*note, u"Set the folders"_s)->click();
        QCOMPARE(wanted.size(), 1);
        for (const QString &card : {u"volumeCard"_s, u"expiredCard"_s, u"orphanCard"_s, u"missingCard"_s}) {
            const QString figure = storage.figure(card);
            QVERIFY2(figure.contains(u", –, "_s) && !figure.contains(u"0 bytes"_s) && !figure.contains(u"0 rows"_s),
                     qPrintable(figure));
        }
    }

    void beforeTheFirstLookItSaysWhatToDo()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        storage.page.hide();
        storage.session.setTarget(storage.it.target); // nobody has looked at it yet
        const auto *note = storage.page.findChild<gui::StorageNote *>();
        QVERIFY(QTest::qWaitFor([&] { return storage.session.isConnected(); }, patienceMs));
        const auto texts = note->findChildren<QLabel *>();
        QCOMPARE(texts.first()->text(), u"Nothing has been measured yet."_s);
        QCOMPARE(note->findChildren<QPushButton *>().first()->text(), u"Measure"_s);
        QVERIFY(storage.figure(u"orphanCard"_s).contains(u"Nothing has been measured yet."_s));
        note->findChildren<QPushButton *>().first()->click();
        QVERIFY(storage.waitForLook());
    }

    void textIsReadableOnEveryColor()
    {
        for (int red = 0; red < 256; red += 17) {
            for (int green = 0; green < 256; green += 17) {
                for (int blue = 0; blue < 256; blue += 17) {
                    const QColor ground(red, green, blue);
                    QVERIFY2(gui::contrast(gui::inkOn(ground), ground) >= gui::legibleContrast,
                             qPrintable(ground.name()));
                }
            }
        }
    }

    void withoutConnectionItSaysSo()
    {
        gui::LiveSession session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        gui::StoragePage page(session);
        page.show();
        bool isSaid = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            isSaid = isSaid || label->text().startsWith(u"Not connected"_s);
        QVERIFY(isSaid);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestStoragePage>)
#include "tst_storagepage.moc"
