// SPDX-License-Identifier: GPL-3.0-or-later
// What people do in the window, as they do it: nothing but keys and clicks on what is seen.

#include "cleanup/enginefixture.h"
#include "gui/cleanup/cleanuppage.h"
#include "gui/cleanup/previewview.h"
#include "gui/cleanup/resultview.h"
#include "gui/executions/executionspage.h"
#include "gui/find/findpalette.h"
#include "gui/history/historypage.h"
#include "gui/overview/overviewpage.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"
#include "gui/window/mainwindow.h"
#include "gui/window/sidebar.h"
#include "gui/windowfinding.h"
#include "support/patience.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolBar>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Step = gui::CleanupPage::Step;
using support::patienceMs;

namespace {
/// Of a widget: what a click there hits, if that is it or a part of it.
bool isReached(const QWidget &widget, const QPoint &place)
{
    const QWidget *window = widget.window();
    const QWidget *hit = window->childAt(widget.mapTo(window, place));
    return widget.isVisible() && widget.isEnabled() && hit && (hit == &widget || widget.isAncestorOf(hit));
}

/// Waits until it can be clicked, and clicks its middle.
void click(QWidget *widget)
{
    const QPoint middle = widget->rect().center();
    if (!QTest::qWaitFor([&] { return isReached(*widget, middle); }, patienceMs))
        support::fail("\"%s\" cannot be clicked", qPrintable(widget->accessibleName() + widget->objectName()));
    QTest::mouseClick(widget, Qt::LeftButton, {}, middle);
}

/// The button in `parent` that says so.
QPushButton *button(const QWidget &parent, const QString &text)
{
    for (QPushButton *one : parent.findChildren<QPushButton *>()) {
        if (one->isVisible() && QString(one->text()).remove(u'&').startsWith(text))
            return one;
    }
    support::fail("no button says \"%s\"", qPrintable(text));
}

/// The first row of which some cell says so.
QModelIndex row(const QAbstractItemView &view, const QString &text)
{
    for (int number = 0; number < view.model()->rowCount(); ++number) {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            if (view.model()->index(number, column).data().toString().contains(text))
                return view.model()->index(number, column);
        }
    }
    return {};
}

void clickRow(QAbstractItemView *view, const QString &text)
{
    if (!QTest::qWaitFor([&] { return row(*view, text).isValid(); }, patienceMs))
        support::fail("no row says \"%s\"", qPrintable(text));
    const QModelIndex index = row(*view, text);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

/// On the box of a row, which is at its beginning.
void clickBox(QAbstractItemView *view, const QString &text)
{
    const QModelIndex index = row(*view, text).siblingAtColumn(0);
    view->scrollTo(index);
    QStyleOptionViewItem option;
    option.initFrom(view);
    option.rect = view->visualRect(index);
    option.features = QStyleOptionViewItem::HasCheckIndicator;
    const QRect box = view->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, view);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, box.center());
}
} // namespace

class TestWalk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SCRAPAZOID_CONFIG", (m_home.path() + u"/console.ini"_s).toLocal8Bit());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    }
    void init()
    {
        m_it = std::make_unique<Installation>(m_cluster);
        m_session
            = std::make_unique<gui::LiveSession>(Actor{.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        m_window = std::make_unique<gui::MainWindow>(*m_session);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patienceMs));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_it.reset();
    }

    void marksAStuckOneAndTakesItBack()
    {
        const qint64 stuck = m_it->db.insertExecution({.status = u"running"_s, .started = 3h});
        m_it->db.insertExecution({.status = u"running"_s, .started = 2h});
        open();
        goTo(u"executions"_s);
        auto &page = m_window->page<gui::ExecutionsPage>();
        clickRow(named<gui::DataTable>(page, u"table"_s), u"#%1"_s.arg(stuck));
        click(named<QPushButton>(page, u"markButton"_s));
        click(named<QPushButton>(page, u"markRunButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_it->db.count(u"executions"_s, u"status = 'failed'"_s), 1, patienceMs);
        auto *banner = named<gui::Banner>(page, u"actionBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patienceMs);
        click(button(*banner, u"Undo"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_it->db.count(u"executions"_s, u"status = 'running'"_s), 2, patienceMs);
    }

    /// Enter on a focused button does what the button says; the ways there are by Tab.
    void marksByKeysAlone()
    {
        m_it->db.insertExecution({.status = u"running"_s, .started = 3h});
        open();
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        auto &page = m_window->page<gui::ExecutionsPage>();
        auto *table = named<gui::DataTable>(page, u"table"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patienceMs);
        tabTo(table);
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        enter(named<QPushButton>(page, u"markButton"_s));
        enter(named<QPushButton>(page, u"markRunButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_it->db.count(u"executions"_s, u"status = 'failed'"_s), 1, patienceMs);
        auto *banner = named<gui::Banner>(page, u"actionBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patienceMs);
        enter(button(*banner, u"Undo"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_it->db.count(u"executions"_s, u"status = 'running'"_s), 1, patienceMs);
    }

    /// What the preview says is what the result says, group by group, with what could never go left where it was kept.
    void aggressiveFromThePreviewToItsUndo()
    {
        m_it->db.insertExecution({.status = u"running"_s, .started = 3h});
        for (int index = 0; index < 6; ++index)
            m_it->add(Directory::Screenshots, "s" + QByteArray::number(index) + ".png", 48h);
        for (int index = 0; index < 3; ++index)
            m_it->add(Directory::Downloads, "d" + QByteArray::number(index) + ".pdf", 72h);
        m_it->db.insertFile(Directory::Downloads, {.path = "../../etc/passwd", .time = 72h});
        const QString rows = m_it->rows();
        const auto shots = support::snapshot(m_it->roots.screenshots());
        open();
        click(button(*named<QToolBar>(*m_window, u"header"_s), u"Aggressive cleanup"_s));
        auto &page = m_window->page<gui::CleanupPage>();
        QTRY_VERIFY_WITH_TIMEOUT(page.step() == Step::Preview && page.previewView().isSettled(), patienceMs);
        clickBox(named<gui::DataTable>(page.previewView(), u"goingTable"_s), u"s2.png"_s);
        auto *run = named<QPushButton>(page.previewView(), u"runButton"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(run->isEnabled() && run->text().startsWith(u"Clean up 9 item"_s),
                                  qPrintable(run->text() + u": "_s + run->toolTip()), patienceMs);
        // The button says what it does with them.
        for (const auto &[mode, verb] :
             {std::pair(u"archiveRadio"_s, u"Archive 9 item"_s), std::pair(u"permanentRadio"_s, u"Delete 9 item"_s),
              std::pair(u"quarantineRadio"_s, u"Clean up 9 item"_s)}) {
            named<QRadioButton>(page.previewView(), mode)->click();
            QVERIFY2(run->text().startsWith(verb), qPrintable(run->text()));
        }
        click(run);
        QTRY_VERIFY_WITH_TIMEOUT(topDialog(), patienceMs);
        click(named<QPushButton>(*topDialog(), u"runButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(page.step(), Step::Result, patienceMs);
        const auto count
            = [&](const char *chip) { return named<gui::Chip>(page.resultView(), QString::fromLatin1(chip))->text(); };
        QVERIFY2(count("allChip").endsWith(u" 10"_s), qPrintable(count("allChip")));
        QVERIFY2(count("doneChip").endsWith(u" 9"_s), qPrintable(count("doneChip")));
        QVERIFY2(count("leftChip").endsWith(u" 1"_s), qPrintable(count("leftChip")));
        QCOMPARE(named<QLabel>(page.resultView(), u"leftValue"_s)->text(), u"1"_s);
        const auto *table = named<gui::DataTable>(page.resultView(), u"table"_s);
        QCOMPARE(table->model()->rowCount(), 10);
        click(named<gui::Chip>(page.resultView(), u"leftChip"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patienceMs);
        QVERIFY(row(*table, u"s2.png"_s).isValid());
        QVERIFY(support::exists(m_it->roots.screenshots() + "/s2.png"));
        QVERIFY(!support::exists(m_it->roots.screenshots() + "/s3.png"));

        click(named<QPushButton>(page.resultView(), u"undoButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(topDialog(), patienceMs);
        click(named<QPushButton>(*topDialog(), u"actionButton"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_it->rows(), rows, patienceMs);
        QCOMPARE(support::difference(shots, support::snapshot(m_it->roots.screenshots())), QByteArray());
        QTRY_COMPARE_WITH_TIMEOUT(named<QLabel>(page.resultView(), u"doneValue"_s)->text(), u"9, all undone"_s,
                                  patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!named<QLabel>(page.resultView(), u"noteLabel"_s)->isVisible(), patienceMs);
    }

    void findsARemovedFileAndBringsItBack()
    {
        m_it->add(Directory::Downloads, "reports/summer.pdf", 240h);
        m_it->add(Directory::Downloads, "reports/winter.pdf", 240h);
        m_it->run(m_it->plan(Directory::Downloads));
        open();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"summer"_s);
        auto *found = named<QListView>(m_window->findPalette(), u"findResults"_s);
        clickRow(found, u"summer.pdf"_s);
        auto &page = m_window->page<gui::HistoryPage>();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->page(), u"history"_s, patienceMs);
        clickRow(named<gui::DataTable>(page, u"foundTable"_s), u"summer.pdf"_s);
        click(named<QPushButton>(page, u"restoreButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(topDialog(), patienceMs);
        click(named<QPushButton>(*topDialog(), u"actionButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(support::exists(m_it->roots.downloads() + "/reports/summer.pdf"), patienceMs);
        QVERIFY(!support::exists(m_it->roots.downloads() + "/reports/winter.pdf"));
    }

    /// Whatever comes in by itself leaves what somebody is at alone: an open menu, and the button that has the focus.
    void aMenuStaysOpenWhileTheWindowRefreshes()
    {
        const qint64 stuck = m_it->db.insertExecution({.status = u"running"_s, .started = 3h});
        open();
        auto &overview = m_window->page<gui::OverviewPage>();
        QTRY_VERIFY_WITH_TIMEOUT(named<QWidget>(overview, u"alertsCard"_s)->findChild<gui::Banner *>(), patienceMs);
        QPointer<QPushButton> see = button(*named<QWidget>(overview, u"alertsCard"_s), u"See"_s);
        see->setFocus();
        refresh();
        QVERIFY(see && see->hasFocus());
        goTo(u"executions"_s);
        auto *table = named<gui::DataTable>(m_window->page<gui::ExecutionsPage>(), u"table"_s);
        clickRow(table, u"#%1"_s.arg(stuck));
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, {20, 20}, table->viewport()->mapToGlobal(QPoint(20, 20)));
        QApplication::sendEvent(table->viewport(), &wanted);
        const QPointer<QWidget> menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        m_it->db.insertExecution({.status = u"running"_s, .started = 2h}); // another figure in the alert
        refresh();
        QVERIFY(menu && menu->isVisible());
        menu->close();
    }

private:
    void open()
    {
        m_session->setTarget(m_it->target);
        QVERIFY(QTest::qWaitFor([this] { return m_session->isConnected(); }, patienceMs));
    }
    void goTo(const QString &page)
    {
        auto *list = m_window->findChild<gui::Sidebar *>();
        const auto number = static_cast<int>(gui::Pages::names().indexOf(page));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(number)).center());
        QCOMPARE(m_window->page(), page);
    }
    void refresh()
    {
        QSignalSpy polled(m_session.get(), &gui::LiveSession::liveChanged);
        m_session->refresh();
        QVERIFY(QTest::qWaitFor([&] { return !polled.isEmpty(); }, patienceMs));
        QTest::qWait(0);
    }
    /// By Tab alone, which must lead there.
    void tabTo(const QWidget *wanted)
    {
        constexpr int most = 200;
        for (int presses = 0; presses < most && QApplication::focusWidget() != wanted; ++presses)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), wanted);
    }
    void enter(QWidget *widget)
    {
        QVERIFY(QTest::qWaitFor([&] { return widget->isVisible() && widget->isEnabled(); }, patienceMs));
        tabTo(widget);
        QTest::keyClick(widget, Qt::Key_Return);
    }

    QTemporaryDir m_home;
    support::TestCluster m_cluster;
    std::unique_ptr<Installation> m_it;
    std::unique_ptr<gui::LiveSession> m_session;
    std::unique_ptr<gui::MainWindow> m_window;
};

QTEST_MAIN(support::Guarded<TestWalk>)
#include "tst_walk.moc"
