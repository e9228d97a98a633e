// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the page itself: marking and undoing, errors by kind, pictures and long texts.
#include "cleanup/enginefixture.h"
#include "cleanup/look/pins.h"
#include "gui/executions/errorkindstable.h"
#include "gui/executions/executionspage.h"
#include "gui/executions/markpanel.h"
#include "gui/executions/pictureview.h"
#include "gui/executions/shotviewer.h"
#include "gui/session/pinwatch.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/textviewer.h"
#include "gui/windowfinding.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <cstdlib>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::patienceMs;

namespace {
struct Showing {
    explicit Showing(support::TestCluster &cluster)
        : installation(cluster)
        , session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s})
        , page(session)
    {
        page.resize(1400, 800);
        session.setRefreshInterval(0);
    }

    void open()
    {
        session.setTarget(installation.target);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY_WITH_TIMEOUT(session.isConnected(), patienceMs);
    }

    template <typename T> T *named(const char *name) const { return ::named<T>(page, QString::fromLatin1(name)); }
    gui::DataTable *table() const { return named<gui::DataTable>("table"); }
    gui::DataTable *allTable() const { return named<gui::DataTable>("allTable"); }
    gui::MarkPanel *panel() const
    {
        auto *found = page.findChild<gui::MarkPanel *>();
        if (!found)
            support::fail("there is no panel");
        return found;
    }
    QPushButton *button(const char *name) const { return named<QPushButton>(name); }
    void choose(const char *chip) const { named<QAbstractButton>(chip)->click(); }
    QString said() const
    {
        const auto *banner = named<gui::Banner>("actionBanner");
        QStringList texts;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            texts << label->text();
        return banner->isVisible() ? texts.join(QString()) : QString();
    }
    QPushButton *undoButton() const { return named<gui::Banner>("actionBanner")->findChild<QPushButton *>(); }
    qint64 stuck(std::chrono::seconds since = 20min)
    {
        return installation.db.insertExecution({.status = u"running"_s, .started = since});
    }
    QString status(qint64 id) { return installation.db.executionStatus(id); }

    Installation installation;
    gui::LiveSession session;
    mutable gui::ExecutionsPage page;
};

QByteArray pngOf(const QSize &size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        support::fail("no picture");
    return png;
}
} // namespace

class TestExecutionsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }
    void init() { QSettings(QSettings::IniFormat, QSettings::UserScope, u"scrapazoid"_s, u"window"_s).clear(); }

    void aStuckExecutionIsMarkedAndUndoneInPlace()
    {
        Showing it(m_cluster);
        const qint64 chosen = it.stuck(20min);
        const qint64 other = it.stuck(10min);
        it.open();
        QTRY_COMPARE_WITH_TIMEOUT(it.table()->model()->rowCount(), 2, patienceMs);
        QVERIFY(!it.button("markButton")->isEnabled());
        it.table()->selectRow(0);
        it.button("markButton")->click();
        QVERIFY(it.panel()->isVisible());
        // The way out has the focus, and what destroys is no default.
        QCOMPARE(it.page.focusWidget(), it.button("markCancelButton"));
        QTRY_VERIFY_WITH_TIMEOUT(it.button("markRunButton")->isEnabled(), patienceMs);
        QVERIFY(!it.button("markRunButton")->isDefault());
        QVERIFY(it.named<QLabel>("markWhich")->text().contains(u"#%1 for 0:20:"_s.arg(chosen)));
        QVERIFY(!it.named<QLabel>("markWhich")->text().contains(u"#%1"_s.arg(other)));
        QVERIFY(it.named<QLabel>("markWhat")->text().contains(u"Execution stuck for 0:20:"_s));
        QVERIFY(!it.named<QCheckBox>("markOverride")->isVisible());
        QCOMPARE(it.status(chosen), u"running"_s);
        it.button("markRunButton")->click();
        QTRY_VERIFY2_WITH_TIMEOUT(it.said().startsWith(u"1 execution(s) marked failed."_s), qPrintable(it.said()),
                                  patienceMs);
        QVERIFY(!it.panel()->isVisible());
        QCOMPARE(it.page.focusWidget(), it.table());
        QCOMPARE(it.status(chosen), u"failed"_s);
        QCOMPARE(it.status(other), u"running"_s);
        QTRY_COMPARE_WITH_TIMEOUT(it.table()->model()->rowCount(), 1, patienceMs);
        // A poll of the server takes nothing of what was said away.
        it.session.refresh();
        QSignalSpy polled(&it.session, &gui::LiveSession::liveChanged);
        QTRY_VERIFY_WITH_TIMEOUT(!polled.isEmpty(), patienceMs);
        QVERIFY(it.undoButton()->isVisible());
        it.undoButton()->click();
        QTRY_VERIFY2_WITH_TIMEOUT(it.said().startsWith(u"Undone: 1 execution(s)"_s), qPrintable(it.said()), patienceMs);
        QVERIFY(!it.undoButton()->isVisible());
        QCOMPARE(it.status(chosen), u"running"_s);
        QTRY_COMPARE_WITH_TIMEOUT(it.table()->model()->rowCount(), 2, patienceMs);
    }

    void itIsDoneByKeyboardAlone()
    {
        Showing it(m_cluster);
        const qint64 chosen = it.stuck();
        it.open();
        QTRY_COMPARE_WITH_TIMEOUT(it.table()->model()->rowCount(), 1, patienceMs);
        it.table()->setFocus();
        it.table()->selectRow(0);
        QTest::keyClick(it.page.focusWidget(), Qt::Key_M, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(it.panel()->isVisible(), patienceMs);
        QTest::keyClick(it.page.focusWidget(), Qt::Key_Escape);
        QVERIFY(!it.panel()->isVisible());
        QCOMPARE(it.page.focusWidget(), it.table());
        QCOMPARE(it.table()->selectedRowNumbers(), QList<int>{0});
        it.button("markButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(it.button("markRunButton")->isEnabled(), patienceMs);
        // No single key says yes: Enter and Space meet Cancel.
        it.button("markRunButton")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(it.page.focusWidget(), Qt::Key_Return);
        QCOMPARE(it.status(chosen), u"running"_s);
        QTest::keyClick(it.page.focusWidget(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(it.status(chosen), u"failed"_s, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(it.undoButton()->isVisible() && !it.session.announced(), patienceMs);
        QTest::keyClick(it.page.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(it.status(chosen), u"running"_s, patienceMs);
    }

    void aGuardRefusesUntilSomebodyMeansIt()
    {
        Showing it(m_cluster);
        it.installation.target.guards.stuckAtOnce = 10;
        QList<qint64> ids;
        for (int count = 0; count < 12; ++count)
            ids << it.stuck(2h + count * 7min);
        it.open();
        QTRY_COMPARE_WITH_TIMEOUT(it.table()->model()->rowCount(), 12, patienceMs);
        it.table()->selectAll();
        it.button("markButton")->click();
        auto *override = it.named<QCheckBox>("markOverride");
        QTRY_VERIFY_WITH_TIMEOUT(override->isVisible(), patienceMs);
        QVERIFY(!it.named<QLabel>("markGuard")->text().isEmpty());
        QVERIFY(!it.button("markRunButton")->isEnabled());
        override->click();
        QVERIFY(it.button("markRunButton")->isEnabled());
        it.button("markRunButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(it.status(ids.last()), u"failed"_s, patienceMs);
    }

    void whatIsPinnedStaysAndIsSaid()
    {
        Showing it(m_cluster);
        const qint64 pinned = it.stuck();
        QVERIFY(cleanup::pin(it.installation.session(), {ExecutionId{pinned}}, u"evidence"_s, it.installation.context));
        it.open();
        QTRY_COMPARE_WITH_TIMEOUT(it.table()->model()->rowCount(), 1, patienceMs);
        it.table()->selectRow(0);
        it.button("markButton")->click();
        QTRY_VERIFY2_WITH_TIMEOUT(it.said().contains(u"pinned"_s), qPrintable(it.said()), patienceMs);
        QVERIFY(!it.panel()->isVisible() && !it.undoButton()->isVisible());
    }

    /// What is offered is what can be done: to pin what is not, to unpin what is, both where nobody knows.
    void aPinIsOfferedOrTakenBack()
    {
        Showing it(m_cluster);
        it.stuck(30min);
        const qint64 other = it.stuck(20min);
        QVERIFY(cleanup::pin(it.installation.session(), {ExecutionId{other}}, u"evidence"_s, it.installation.context));
        it.open();
        QTRY_COMPARE_WITH_TIMEOUT(it.table()->model()->rowCount(), 2, patienceMs);
        using Pinned = gui::PinWatch::Pinned;
        const auto pinned = [&] { return it.session.pins().of({ExecutionId{other}}); };
        QTRY_COMPARE_WITH_TIMEOUT(pinned(), Pinned::All, patienceMs);
        const auto offered = [&] {
            QMenu menu;
            emit it.table()->contextMenuAboutToShow(&menu);
            QStringList texts;
            for (const QAction *action : menu.actions()) {
                if (action->text().contains(u"pin"_s, Qt::CaseInsensitive))
                    texts << action->text();
            }
            return texts;
        };
        it.table()->selectRow(0);
        QCOMPARE(offered(), QStringList{u"Pin 1 execution(s)…"_s});
        it.table()->selectAll();
        QCOMPARE(offered(), (QStringList{u"Pin 2 execution(s)…"_s, u"Unpin 2 execution(s)"_s}));
        it.table()->clearSelection();
        it.table()->selectRow(1);
        QCOMPARE(it.table()->selectedRowNumbers(), QList<int>{1});
        QCOMPARE(offered(), QStringList{u"Unpin 1 execution(s)"_s});
        QMenu menu;
        emit it.table()->contextMenuAboutToShow(&menu);
        menu.actions().last()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(pinned(), Pinned::None, patienceMs);
        QCOMPARE(offered(), QStringList{u"Pin 1 execution(s)…"_s});
        it.table()->clearSelection();
        QCOMPARE(offered(), QStringList());
    }

    void whatEndedMeanwhileIsLeftAlone()
    {
        Showing it(m_cluster);
        const qint64 marked = it.stuck();
        const qint64 ended = it.stuck();
        it.open();
        QTRY_COMPARE_WITH_TIMEOUT(it.table()->model()->rowCount(), 2, patienceMs);
        it.table()->selectAll();
        it.button("markButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(it.button("markRunButton")->isEnabled(), patienceMs);
        it.installation.db.exec(u"UPDATE executions SET status = 'completed' WHERE id = %1"_s.arg(ended));
        it.button("markRunButton")->click();
        QTRY_VERIFY2_WITH_TIMEOUT(it.said().startsWith(u"1 execution(s) marked failed. 1 had ended"_s),
                                  qPrintable(it.said()), patienceMs);
        QCOMPARE(it.status(marked), u"failed"_s);
        QCOMPARE(it.status(ended), u"completed"_s);
    }

    void thatThereIsNoneIsSaidOnceItIsKnown()
    {
        Showing it(m_cluster);
        const auto *chip = it.named<gui::Chip>("stuckChip");
        QCOMPARE(chip->text(), u"Stuck"_s);
        it.open();
        QTRY_COMPARE_WITH_TIMEOUT(chip->text(), u"Stuck 0"_s, patienceMs);
    }

    void manyGoToThePreview()
    {
        Showing it(m_cluster);
        for (int count = 0; count <= gui::MarkPanel::mostInPlace; ++count)
            it.stuck();
        it.open();
        QTRY_COMPARE_WITH_TIMEOUT(it.table()->model()->rowCount(), gui::MarkPanel::mostInPlace + 1, patienceMs);
        QSignalSpy wanted(&it.page, &gui::ExecutionsPage::markWanted);
        it.table()->selectAll();
        it.button("markButton")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<QList<ExecutionId>>().size(), gui::MarkPanel::mostInPlace + 1);
        QVERIFY(!it.panel()->isVisible());
    }

    void ofAllExecutionsTheStuckOnesAreFoundMarkedAndPreviewed()
    {
        Showing it(m_cluster);
        const qint64 one = it.stuck();
        const qint64 two = it.stuck(30min);
        it.installation.db.insertExecution({.status = u"completed"_s, .started = 2h, .completed = 1h});
        it.installation.db.insertExecution({.status = u"running"_s, .started = 10s});
        it.open();
        it.choose("everythingChip");
        QTRY_COMPARE_WITH_TIMEOUT(it.allTable()->model()->rowCount(), 4, patienceMs);
        auto *preview = it.button("previewAllButton");
        QTRY_VERIFY_WITH_TIMEOUT(preview->isVisible() && preview->text().contains(u'2'), patienceMs);
        auto *state = it.named<QComboBox>("stateCombo");
        state->setCurrentIndex(state->findText(u"Stuck"_s));
        QTRY_COMPARE_WITH_TIMEOUT(it.allTable()->model()->rowCount(), 2, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(preview->isVisible() && preview->text().contains(u"matching"_s), patienceMs);
        QSignalSpy wanted(&it.page, &gui::ExecutionsPage::markWanted);
        preview->click();
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, patienceMs);
        QCOMPARE(wanted.first().first().value<QList<ExecutionId>>(), (QList<ExecutionId>{{two}, {one}}));
        it.allTable()->selectRow(0);
        it.button("markButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(it.button("markRunButton")->isEnabled(), patienceMs);
        it.button("markRunButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(it.status(two), u"failed"_s, patienceMs);
        QCOMPARE(it.status(one), u"running"_s);
        QTRY_COMPARE_WITH_TIMEOUT(it.allTable()->model()->rowCount(), 1, patienceMs);
        QCOMPARE(it.page.focusWidget(), it.allTable());
    }

    /// Executions become stuck while one looks: what is offered for all of them is what the chip counts.
    void whatIsOfferedForAllFollowsTheChip()
    {
        Showing it(m_cluster);
        it.stuck();
        it.open();
        it.choose("everythingChip");
        const auto *chip = it.named<gui::Chip>("stuckChip");
        const auto *preview = it.button("previewAllButton");
        QTRY_COMPARE_WITH_TIMEOUT(preview->text(), u"Preview marking all 1 stuck…"_s, patienceMs);
        it.stuck();
        it.session.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(chip->text(), u"Stuck 2"_s, patienceMs);
        QCOMPARE(preview->text(), u"Preview marking all 2 stuck…"_s);
        auto *filter = it.named<QLineEdit>("filterEdit");
        filter->setText(u"from:2020-01-01"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(preview->text(), u"Preview marking all 2 matching stuck…"_s, patienceMs);
        it.stuck();
        it.session.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(preview->text(), u"Preview marking all 3 matching stuck…"_s, patienceMs);
    }

    void errorsAreGroupedAndAGroupIsAFilter()
    {
        Showing it(m_cluster);
        it.installation.db.exec(uR"(INSERT INTO executions (user_id, status, started_at, completed_at, error_message)
            SELECT n % 2, 'failed', now() - interval '2 hours', now() - interval '1 hour',
                   CASE WHEN n % 3 = 0 THEN 'No element ''.a' || n || '''' ELSE 'Timeout after ' || n || ' s' END
              FROM generate_series(1, 30) n)"_s);
        it.open();
        it.choose("errorsChip");
        auto *errors = it.page.findChild<gui::ErrorKindsTable *>();
        QVERIFY(errors && errors->isVisible() && !it.allTable()->isVisible());
        const auto text = [&](int row, int column) { return errors->model()->index(row, column).data().toString(); };
        QTRY_COMPARE_WITH_TIMEOUT(errors->model()->rowCount(), 2, patienceMs);
        QCOMPARE(text(0, 0), u"Timeout after # s"_s);
        QCOMPARE(text(0, 1), u"20"_s);
        QCOMPARE(text(1, 0), u"No element '#'"_s);
        QCOMPARE(it.named<QLabel>("positionLabel")->text(), u"2 kind(s) of error in 30 message(s)"_s);
        auto *filter = it.named<QLineEdit>("filterEdit");
        filter->setText(u"user:1"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(text(0, 1), u"10"_s, patienceMs);
        errors->setFocus();
        errors->setCurrentIndex(errors->model()->index(0, 0));
        QTest::keyClick(errors, Qt::Key_Return);
        QVERIFY(it.allTable()->isVisible() && !errors->isVisible());
        QCOMPARE(filter->text(), u"user:1 like:\"Timeout after # s\""_s);
        QTRY_COMPARE_WITH_TIMEOUT(it.allTable()->model()->rowCount(), 10, patienceMs);
    }

    void aMistypedKeyIsToldWithTheNearest()
    {
        Showing it(m_cluster);
        it.stuck();
        it.open();
        QTRY_COMPARE_WITH_TIMEOUT(it.table()->model()->rowCount(), 1, patienceMs);
        it.choose("everythingChip");
        auto *filter = it.named<QLineEdit>("filterEdit");
        filter->setText(u"usr:17"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        auto *banner = it.named<gui::Banner>("allBanner");
        QVERIFY(banner->isVisible());
        QVERIFY(banner->findChildren<QLabel *>().last()->text().contains(u"user:17"_s));
    }

    void whereThereIsNoRoomTheDetailsAreADrawer()
    {
        Showing it(m_cluster);
        it.stuck();
        it.open();
        QTRY_COMPARE_WITH_TIMEOUT(it.table()->model()->rowCount(), 1, patienceMs);
        auto *card = it.named<QWidget>("detailCard");
        auto *button = it.named<QToolButton>("detailButton");
        QVERIFY(card->isVisible() && !button->isVisible());
        const int usual = card->width();
        QVERIFY(usual > it.page.width() / 5 && usual < it.page.width() / 3);
        const int narrow = it.page.fontMetrics().averageCharWidth() * 90;
        it.page.resize(narrow, 600);
        QVERIFY(!card->isVisible() && button->isVisible());
        it.table()->setFocus();
        it.table()->selectRow(0);
        QTest::keyClick(it.table(), Qt::Key_Return);
        QVERIFY(card->isVisible() && button->isChecked());
        QVERIFY(card->width() < it.table()->width());
        QTest::keyClick(it.page.focusWidget(), Qt::Key_Escape);
        QVERIFY(!card->isVisible());
        QCOMPARE(it.page.focusWidget(), it.table());
        it.page.resize(1400, 600);
        QVERIFY(card->isVisible() && !button->isVisible());
        QVERIFY2(std::abs(card->width() - usual) < usual / 20, qPrintable(QString::number(card->width())));
    }

    void chipsGoOnInTheNextLineWhereTheyMust()
    {
        Showing it(m_cluster);
        it.open();
        const QList<const char *> names{"runningChip", "pendingChip",    "stuckChip", "noStartChip",
                                        "allChip",     "everythingChip", "errorsChip"};
        const auto place = [&](const char *name) {
            const auto *chip = it.named<QWidget>(name);
            return QRect(chip->mapTo(&it.page, QPoint()), chip->size());
        };
        const int title = it.named<QLabel>("titleLabel")->geometry().bottom();
        QVERIFY(place("errorsChip").top() < title);
        it.page.resize(it.page.fontMetrics().averageCharWidth() * 70, 600);
        QTRY_VERIFY_WITH_TIMEOUT(place("runningChip").top() > title, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(place("errorsChip").top() > place("runningChip").bottom(), patienceMs);
        for (qsizetype one = 0; one < names.size(); ++one) {
            QVERIFY(it.page.rect().contains(place(names.at(one))));
            for (qsizetype other = 0; other < one; ++other)
                QVERIFY(!place(names.at(one)).intersects(place(names.at(other))));
        }
    }

    void screenshotsOpenInAViewer()
    {
        Showing it(m_cluster);
        const qint64 id = it.stuck();
        const QList<QSize> sizes{{1280, 3000}, {300, 200}};
        for (int shot = 0; shot < 3; ++shot) {
            const QByteArray name = "shot" + QByteArray::number(shot) + ".png";
            it.installation.add(Directory::Screenshots, name, std::chrono::hours(shot), 100, id);
            support::writeContent(it.installation.roots.screenshots(), name,
                                  shot < 2 ? pngOf(sizes.at(shot)) : QByteArray("no picture"));
        }
        it.open();
        QTRY_COMPARE_WITH_TIMEOUT(it.table()->model()->rowCount(), 1, patienceMs);
        it.table()->selectRow(0);
        auto *list = it.named<QListWidget>("shotsList");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 3, patienceMs);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        auto *viewer = topDialog<gui::ShotViewer>();
        QVERIFY(viewer);
        QVERIFY(QTest::qWaitForWindowActive(viewer));
        const auto facts = [viewer] {
            QStringList texts;
            for (const QLabel *label : viewer->findChildren<QLabel *>())
                texts << label->text();
            return texts.join(u'|');
        };
        QTRY_VERIFY2_WITH_TIMEOUT(facts().contains(u"1,280 × 3,000"_s), qPrintable(facts()), patienceMs);
        QVERIFY2(facts().contains(u"shot0.png"_s) && facts().contains(u"1 of 3"_s), qPrintable(facts()));
        QVERIFY(viewer->view().isFitted() && viewer->view().scale() < 1);
        QTest::keyClick(viewer, Qt::Key_1);
        QCOMPARE(viewer->view().scale(), 1.0);
        QVERIFY(viewer->view().verticalScrollBar()->maximum() > 0);
        QTest::keyClick(viewer, Qt::Key_Plus);
        QVERIFY(viewer->view().scale() > 1);
        QTest::keyClick(viewer, Qt::Key_0);
        QVERIFY(viewer->view().isFitted());
        QTest::keyClick(viewer, Qt::Key_Left); // there is none before
        QCOMPARE(viewer->at(), 0);
        QTest::keyClick(viewer, Qt::Key_Right);
        QTRY_VERIFY2_WITH_TIMEOUT(facts().contains(u"300 × 200"_s), qPrintable(facts()), patienceMs);
        QTest::keyClick(viewer, Qt::Key_Right);
        QCOMPARE(viewer->at(), 2);
        QTest::qWait(50);
        QVERIFY(!facts().contains(u'×'));
        QPointer<gui::ShotViewer> open(viewer);
        QTest::keyClick(viewer, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!open, patienceMs);
    }

    void picturesAreDecodedWithinBounds()
    {
        const auto picture = gui::decodePicture(pngOf({4000, 1000}));
        QVERIFY(picture);
        QCOMPARE(picture->size(), QSize(4000, 1000));
        QVERIFY(picture->levels.last().width() <= 600);
        QCOMPARE(picture->levelFor(1).width(), 4000);
        QCOMPARE(picture->levelFor(0.3).width(), 2000);
        QCOMPARE(picture->levelFor(0.001).width(), picture->levels.last().width());
        const auto bomb = gui::decodePicture(
            QByteArray::fromHex("474946383961ffffffff80000000000000ffffff2c00000000ffffffff0002024401003b"));
        QVERIFY(!bomb);
        QCOMPARE(bomb.error().message, u"too large a picture"_s);
        QVERIFY(!gui::decodePicture(pngOf({100, 100}).first(60)));
    }

    void aLongErrorIsReadInAWindowOfItsOwn()
    {
        Showing it(m_cluster);
        QString error = u"Traceback (most recent call last):\n"_s;
        for (int line = 0; line < 50'000; ++line)
            error += u"  File \"%1.py\", line 7\n"_s.arg(line);
        error += u"ValueError: no"_s;
        it.installation.db.insertExecution({.status = u"running"_s, .started = 10s, .error = error});
        it.open();
        QTRY_COMPARE_WITH_TIMEOUT(it.table()->model()->rowCount(), 1, patienceMs);
        it.table()->selectRow(0);
        auto *show = it.button("showErrorButton");
        QTRY_VERIFY_WITH_TIMEOUT(show->isVisible(), patienceMs);
        QVERIFY(it.named<QLabel>("detailError")->text().size() < 1000);
        show->click();
        auto *viewer = topDialog<gui::TextViewer>();
        QVERIFY(viewer);
        auto *lines = viewer->findChild<QListView *>(u"textLines"_s);
        QCOMPARE(lines->model()->rowCount(), 50'002);
        QVERIFY(QTest::qWaitForWindowActive(viewer));
        QCOMPARE(lines->indexAt({5, 5}).row(), 0);
        viewer->findChild<QPushButton *>(u"endButton"_s)->click();
        QCOMPARE(lines->indexAt({5, lines->viewport()->height() - 5}).data().toString(), u"ValueError: no"_s);
        viewer->findChild<QPushButton *>(u"copyAllButton"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), error);
        const QString fileName = m_home.filePath(u"error.txt"_s);
        viewer->findChild<QPushButton *>(u"saveButton"_s)->click();
        auto *dialog = topDialog<QFileDialog>();
        QVERIFY(dialog);
        emit dialog->fileSelected(fileName);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fileName), patienceMs);
        QCOMPARE(support::readFile(fileName.toUtf8()), error.toUtf8());
    }

private:
    QTemporaryDir m_home;
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestExecutionsPage>)
#include "tst_executionspage.moc"
