// SPDX-License-Identifier: GPL-3.0-or-later
// The storage page over a small world whose figures are known: cards, charts, twins, lists and what leads on from them.

#include "cleanup/enginefixture.h"
#include "gui/charts/chartcard.h"
#include "gui/storage/filesview.h"
#include "gui/storage/storagepage.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/statcard.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QLabel>
#include <QLineEdit>
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
        session.setRefreshInterval(0);
        session.setTarget(it.target);
        page.show();
    }

    bool waitForLook()
    {
        return QTest::qWaitFor([this] { return page.isSettled() && files().size() > 0; }, patienceMs);
    }
    const models::InventoryFilesModel &files() { return page.files().model(); }
    gui::ChartCard &card(const QString &name) { return *page.findChild<gui::ChartCard *>(name); }
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
    QPushButton *button(const QString &beginning)
    {
        for (QPushButton *one : page.files().findChildren<QPushButton *>()) {
            if (one->text().startsWith(beginning))
                return one;
        }
        return nullptr;
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
        const gui::ChartData &data = storage.card(u"directoryCard"_s).data();
        QCOMPARE(data.categories, (QStringList{u"screenshots"_s, u"downloads"_s}));
        QCOMPARE(data.series[0].values, (std::vector<double>{1000, 50'000}));
        QCOMPARE(data.series[1].values, (std::vector<double>{3000, 70'000}));
        QCOMPARE(data.series[2].values, (std::vector<double>{0, 11'000}));
        const gui::ChartData &ages = storage.card(u"ageCard"_s).data();
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
        storage.page.findChild<QSlider *>()->setValue(1);
        QCOMPARE(storage.card(u"directoryCard"_s).data().series[1].values, (std::vector<double>{3000, 120'000}));
        QCOMPARE(storage.card(u"ageCard"_s).data().marker, std::optional(1.0));
        QCOMPARE(storage.page.findChild<QSpinBox *>()->value(), 1);
        storage.page.findChild<QSpinBox *>()->setValue(30);
        QCOMPARE(storage.card(u"directoryCard"_s).data().series[1].values, (std::vector<double>{0, 0}));
    }

    /// Each bar's part, by a click of the mouse where it is drawn, opens that part.
    void clickOpensThePart()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        gui::ChartCard &card = storage.card(u"directoryCard"_s);
        QSignalSpy chosen(&card, &gui::ChartCard::partChosen);
        card.showTable(false);
        QWidget *surface = card.chart().viewport();
        QTRY_VERIFY_WITH_TIMEOUT(surface->isVisible(), patienceMs);
        QCoreApplication::processEvents(); // laid out and drawn
        for (int x = 0; x < surface->width() && chosen.isEmpty(); x += 4)
            QTest::mouseClick(surface, Qt::LeftButton, {}, {x, surface->height() * 3 / 4});
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0], (QVariantList{1, 0})); // downloads, live
        QVERIFY(storage.lists({u"young.pdf"_s}));
    }

    void twinHasTheSamePartsForTheKeyboard()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        gui::ChartCard &card = storage.card(u"directoryCard"_s);
        card.showTable(true);
        gui::DataTable &table = card.table();
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->index(1, 2).data().toString(), u"68.4 KiB"_s);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(1, 3));
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(storage.lists({u"orphan.zip"_s}));
        card.showTable(false);
    }

    void everyChartLeadsToItsFiles()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        const auto cardOf = [&](const QString &title) {
            for (gui::ChartCard *card : storage.page.findChildren<gui::ChartCard *>()) {
                if (card->chart().accessibleName() == title)
                    return card;
            }
            return static_cast<gui::ChartCard *>(nullptr);
        };
        emit cardOf(u"By user"_s)->partChosen(0, -1);
        QVERIFY(storage.lists({u"old.pdf"_s, u"young.pdf"_s}));
        emit cardOf(u"By execution"_s)->partChosen(1, 0);
        QVERIFY(storage.lists({u"old.png"_s, u"young.png"_s}));
        emit cardOf(u"By type"_s)->partChosen(1, 1);
        QVERIFY(storage.lists({u"orphan.zip"_s}));
        emit cardOf(u"Added per day"_s)
            ->partChosen(static_cast<int>(cardOf(u"Added per day"_s)->data().categories.size()) - 11, 0);
        QVERIFY(storage.lists({u"old.png"_s}));
        emit storage.card(u"ageCard"_s).partChosen(2, 0);
        QVERIFY(storage.lists({u"young.pdf"_s}));
    }

    void exportsPictureDrawingAndFigures()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        QTemporaryDir folder;
        const gui::ChartCard &card = storage.card(u"directoryCard"_s);
        QVERIFY(card.savePng(folder.filePath(u"a.png"_s)));
        QVERIFY(QImage(folder.filePath(u"a.png"_s)).width() > 100);
        QVERIFY(card.saveSvg(folder.filePath(u"a.svg"_s)));
        QFile drawing(folder.filePath(u"a.svg"_s));
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        QVERIFY(drawing.readAll().contains("<svg"));
        QVERIFY(!card.savePng(folder.filePath(u"none/a.png"_s)));
    }

    void filesLeadToTheirCleanup()
    {
        Storage storage(m_cluster);
        QVERIFY(storage.waitForLook());
        QSignalSpy wanted(&storage.page, &gui::StoragePage::filesPreviewWanted);
        QPushButton *clean = storage.button(u"Preview cleanup"_s);
        gui::DataTable &table = storage.page.files().table();
        QVERIFY(!clean->isEnabled());
        table.selectRow(1); // young.pdf is live
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
        table.selectAll(); // of several kinds
        QVERIFY(!clean->isEnabled());
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
