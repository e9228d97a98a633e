// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "gui/cleanup/choicecard.h"
#include "gui/cleanup/cleanuppage.h"
#include "gui/cleanup/previewview.h"
#include "gui/cleanup/resultview.h"
#include "gui/executions/executionspage.h"
#include "gui/executions/pictures.h"
#include "gui/history/historypage.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/question.h"
#include "gui/window/mainwindow.h"
#include "gui/window/sidebar.h"
#include "gui/windowfinding.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolBar>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Step = gui::CleanupPage::Step;
using support::patienceMs;

/// The real window, offscreen, on a real database and real folders.
class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Neither a person's profiles nor their window's settings play a part.
        qputenv("SCRAPAZOID_CONFIG", (m_home.path() + u"/console.ini"_s).toLocal8Bit());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    }

    void init()
    {
        m_session
            = std::make_unique<gui::LiveSession>(Actor{.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        m_window = std::make_unique<gui::MainWindow>(*m_session);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void isUpBeforeAnyConnectionAndSaysWhatToDo()
    {
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_window->session().state(), gui::LiveSession::State::NoTarget);
        QVERIFY(m_window->findChild<QWidget *>(u"header"_s));
    }

    void everyPageIsReachedByItsName()
    {
        const QStringList names = gui::Pages::names();
        QCOMPARE(names.size(), 7);
        QStringList menu;
        for (const QAction *action : m_window->findChildren<QAction *>())
            menu << action->text();
        for (const QString &name : names) {
            m_window->showPage(name);
            QCOMPARE(m_window->page(), name);
            auto *page = m_window->findChild<gui::Page *>(name);
            QVERIFY(page && page->isVisible());
            QVERIFY2(menu.contains(page->title()), qPrintable(page->title()));
            page->find();
        }
        m_window->showPage(u"nowhere"_s);
        QCOMPARE(m_window->page(), names.last());
    }

    /// A page that was gone to by its key has the focus, and Enter presses what is focused there.
    void theKeyboardGoesOnOnThePageThatItWentTo()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patienceMs));
        const auto *interval = m_window->findChild<QToolBar *>(u"header"_s)->findChild<QComboBox *>();
        m_window->findChild<QToolBar *>(u"header"_s)->findChild<QComboBox *>()->setFocus();
        const int before = interval->currentIndex();
        for (const QString &name : gui::Pages::names()) {
            QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + gui::Pages::names().indexOf(name)),
                            Qt::ControlModifier);
            QCOMPARE(m_window->page(), name);
            const auto *page = m_window->findChild<gui::Page *>(name);
            QVERIFY2(page->isAncestorOf(QApplication::focusWidget()), qPrintable(name));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        }
        QCOMPARE(interval->currentIndex(), before);
        QPushButton button(u"Here"_s, m_window->findChild<gui::Page *>(gui::Pages::names().last()));
        const QSignalSpy pressed(&button, &QPushButton::clicked);
        button.show();
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
    }

    /// Nothing is done by Enter alone; but who went to the button and presses Enter means it.
    void enterOnAQuestionPressesTheButtonThatIsFocused()
    {
        for (const bool isDanger : {false, true}) {
            int acted = 0;
            gui::ask(m_window.get(),
                     {.title = u"Sure?"_s, .text = u"Sure?"_s, .action = u"Do it"_s, .isDanger = isDanger},
                     [&] { ++acted; });
            QPointer<QWidget> box = QApplication::activeModalWidget();
            QVERIFY(box && QTest::qWaitForWindowActive(box, patienceMs));
            QTest::keyClick(box, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(!box, patienceMs);
            QCOMPARE(acted, 0);
            gui::ask(m_window.get(),
                     {.title = u"Sure?"_s, .text = u"Sure?"_s, .action = u"Do it"_s, .isDanger = isDanger},
                     [&] { ++acted; });
            box = QApplication::activeModalWidget();
            auto *button = box->findChild<QPushButton *>(u"actionButton"_s);
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(!box, patienceMs);
            QCOMPARE(acted, 1);
        }
    }

    void whatIsAboutFilesIsNotThereWhereTheServiceKeepsNone()
    {
        Installation it(m_cluster);
        const auto shown = [this] {
            QStringList pages;
            const auto *list = m_window->findChild<gui::Sidebar *>();
            const QStringList names = gui::Pages::names();
            for (int row = 0; row < list->count(); ++row) {
                if (!list->isRowHidden(row))
                    pages << names.at(row);
            }
            return pages;
        };
        open(it);
        QCOMPARE(shown(), gui::Pages::names());
        m_window->showPage(u"storage"_s);
        it.target.schema.screenshots.table.clear();
        it.target.schema.downloads.table.clear();
        open(it);
        QCOMPARE(shown(), (QStringList{u"overview"_s, u"executions"_s, u"cleanup"_s, u"automation"_s, u"history"_s}));
        QCOMPARE(m_window->page(), u"overview"_s);
        int cards = 0;
        m_window->showPage(u"cleanup"_s);
        for (const gui::ChoiceCard *card : m_window->findChildren<gui::ChoiceCard *>())
            cards += card->isVisible() ? 1 : 0;
        QCOMPARE(cards, 1);
    }

    void goesFromChoiceToResultAndBack()
    {
        Installation it(m_cluster);
        for (int index = 0; index < 30; ++index)
            it.add(Directory::Downloads, "f" + QByteArray::number(index) + ".pdf", index < 12 ? 240h : 24h, 1000);
        const auto files = support::snapshot(it.roots.downloads());
        const QString rows = it.rows();
        open(it);
        gui::CleanupPage &page = m_window->page<gui::CleanupPage>();
        m_window->showPage(u"cleanup"_s);
        page.preview(retentionPolicy(Directory::Downloads, 7));
        QTRY_VERIFY_WITH_TIMEOUT(page.step() == Step::Preview && page.previewView().isSettled(), patienceMs);
        QCOMPARE(page.previewView().request().plan->itemCount(), 12);
        // Nothing has happened yet.
        QCOMPARE(support::difference(files, support::snapshot(it.roots.downloads())), QByteArray());
        QCOMPARE(it.rows(), rows);
        auto *run = named<gui::DangerButton>(page.previewView(), u"runButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), patienceMs);
        QVERIFY2(run->text().contains(u"12"_s), qPrintable(run->text()));

        // Cancel is the default: Return on the dialog changes nothing.
        run->click();
        QTRY_VERIFY_WITH_TIMEOUT(topDialog(), patienceMs);
        QTest::keyClick(topDialog(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!topDialog(), patienceMs);
        QCOMPARE(page.step(), Step::Preview);
        QCOMPARE(it.rows(), rows);

        run->click();
        QTRY_VERIFY_WITH_TIMEOUT(topDialog(), patienceMs);
        named<QPushButton>(*topDialog(), u"runButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.step(), Step::Result, patienceMs);
        QCOMPARE(page.resultView().result().done.of(ItemKind::Download), 12);
        QCOMPARE(support::listFiles(it.roots.downloads()).size(), 18);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().announced(), patienceMs);
        const auto *note = named<QLabel>(page.resultView(), u"quarantineLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note->isVisible() && note->text().contains(u" in quarantine, 12 file(s)"_s),
                                 patienceMs);

        named<QPushButton>(page.resultView(), u"undoButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(topDialog() || m_window->session().announced(), patienceMs);
        if (QDialog *question = topDialog()) {
            for (QPushButton *button : question->findChildren<QPushButton *>()) {
                if (!button->isDefault())
                    button->click();
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(it.rows(), rows, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().announced(), patienceMs);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.downloads())), QByteArray());
        QTRY_VERIFY_WITH_TIMEOUT(!note->isVisible(), patienceMs);
        QCOMPARE(named<QLabel>(page.resultView(), u"doneValue"_s)->text(), u"12, all undone"_s);

        m_window->showPage(u"history"_s);
        auto *runs = named<gui::DataTable>(m_window->page<gui::HistoryPage>(), u"runsTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(runs->model()->rowCount(), 2, patienceMs);
    }

    void untickedFilesStay()
    {
        Installation it(m_cluster);
        for (int index = 0; index < 4; ++index)
            it.add(Directory::Screenshots, "s" + QByteArray::number(index) + ".png", 240h);
        open(it);
        gui::CleanupPage &page = m_window->page<gui::CleanupPage>();
        page.preview(retentionPolicy(Directory::Screenshots, 7));
        QTRY_VERIFY_WITH_TIMEOUT(page.step() == Step::Preview && page.previewView().isSettled(), patienceMs);
        auto *table = named<gui::DataTable>(page.previewView(), u"goingTable"_s);
        QVERIFY(table->model()->setData(table->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_VERIFY_WITH_TIMEOUT(page.previewView().isSettled(), patienceMs);
        auto *run = named<gui::DangerButton>(page.previewView(), u"runButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled() && run->text().contains(u'3'), patienceMs);
        run->click();
        QTRY_VERIFY_WITH_TIMEOUT(topDialog(), patienceMs);
        named<QPushButton>(*topDialog(), u"runButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.step(), Step::Result, patienceMs);
        QCOMPARE(page.resultView().result().done.of(ItemKind::Screenshot), 3);
        QCOMPARE(support::listFiles(it.roots.screenshots()).size(), 1);
        QCOMPARE(it.db.count(u"screenshots"_s), 1);
    }

    void manyStuckExecutionsLeadToAPreviewOfThoseOnly()
    {
        Installation it(m_cluster);
        QList<ExecutionId> chosen;
        for (int count = 0; count < 3; ++count)
            chosen << ExecutionId{it.db.insertExecution({.status = u"running"_s, .started = 20min})};
        it.db.insertExecution({.status = u"running"_s, .started = 10min});
        open(it);
        m_window->showPage(u"executions"_s);
        emit m_window->page<gui::ExecutionsPage>().markWanted(chosen);
        gui::CleanupPage &page = m_window->page<gui::CleanupPage>();
        QTRY_VERIFY_WITH_TIMEOUT(page.step() == Step::Preview && page.previewView().isSettled(), patienceMs);
        QCOMPARE(m_window->page(), u"cleanup"_s);
        QCOMPARE(page.previewView().request().plan->itemCount(), 3);
    }

    void saysThatTheServerIsGoneAndComesBack()
    {
        Installation it(m_cluster);
        it.db.insertExecution({.status = u"running"_s, .started = 10s});
        open(it);
        QVERIFY(m_cluster.server().stop());
        m_window->session().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session().state(), gui::LiveSession::State::Lost, patienceMs);
        // What was there stays on screen, marked as old.
        QCOMPARE(named<gui::DataTable>(m_window->page<gui::ExecutionsPage>(), u"table"_s)->model()->rowCount(), 1);
        QVERIFY(named<QWidget>(*m_window, u"stateBanner"_s)->isVisible());
        QVERIFY(m_cluster.server().restart());
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session().state(), gui::LiveSession::State::Connected, patienceMs);
        it.db.reconnect();
    }

    void noDestructiveControlIsADefault()
    {
        Installation it(m_cluster);
        open(it);
        for (gui::DangerButton *button : m_window->findChildren<gui::DangerButton *>()) {
            QVERIFY(!button->isDefault() && !button->autoDefault());
            QVERIFY(button->shortcut().isEmpty() || button->shortcut()[0].keyboardModifiers() != Qt::NoModifier);
        }
    }

    void thumbnailsAreDecodedByContentAndWithinBounds()
    {
        QImage picture(300, 200, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(picture.save(&buffer, "PNG"));
        const auto thumbnail = gui::decodeThumbnail(png, {80, 50});
        QVERIFY(thumbnail);
        QCOMPARE(thumbnail->size(), QSize(80, 50));
        QVERIFY(!gui::decodeThumbnail(png.first(60), {80, 50}));
        QVERIFY(
            !gui::decodeThumbnail("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>", {80, 50}));
        // A header that promises 65 535 × 65 535 pixels.
        const auto bomb = gui::decodeThumbnail(
            QByteArray::fromHex("474946383961ffffffff80000000000000ffffff2c00000000ffffffff0002024401003b"), {80, 50});
        QVERIFY(!bomb);
        QCOMPARE(bomb.error().message, u"too large a picture"_s);
    }

private:
    void open(Installation &it)
    {
        m_window->session().setTarget(it.target);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isConnected(), patienceMs);
    }

    QTemporaryDir m_home;
    support::TestCluster m_cluster;
    std::unique_ptr<gui::LiveSession> m_session;
    std::unique_ptr<gui::MainWindow> m_window;
};

QTEST_MAIN(support::Guarded<TestMainWindow>)
#include "tst_mainwindow.moc"
