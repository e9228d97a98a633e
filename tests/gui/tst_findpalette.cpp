// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "gui/executions/executionspage.h"
#include "gui/find/actionlist.h"
#include "gui/find/findpalette.h"
#include "gui/find/keyboardlist.h"
#include "gui/history/historypage.h"
#include "gui/widgets/datatable.h"
#include "gui/window/mainwindow.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::patienceMs;

/// One field for everything, in the real window.
class TestFindPalette : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SCRAPAZOID_CONFIG", (m_home.path() + u"/console.ini"_s).toLocal8Bit());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    }
    void init()
    {
        m_session
            = std::make_unique<gui::LiveSession>(Actor{.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        m_session->setRefreshInterval(0);
        m_window = std::make_unique<gui::MainWindow>(*m_session);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void withoutAConnectionItFindsActionsAndPagesAndSaysSo()
    {
        openPalette();
        QVERIFY(has(u"History"_s));
        QVERIFY(has(u"New connection…"_s));
        QVERIFY(!has(u"Preview weekly…"_s)); // cannot be done now
        QVERIFY(note().contains(u"only actions and pages"_s));
        field()->setText(u"histo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(palette().isSettled(), patienceMs);
        QCOMPARE(titles(), QStringList{u"History"_s});
        field()->setText(u"zzzz"_s);
        QTRY_VERIFY_WITH_TIMEOUT(palette().isSettled(), patienceMs);
        QVERIFY(titles().isEmpty());
    }

    void keysMoveOpenAndClose()
    {
        m_window->showPage(u"executions"_s);
        auto *search = m_window->findChild<QLineEdit *>(u"searchEdit"_s);
        search->setFocus();
        search->setText(u"kept"_s);
        // Also from within a field, where the key would cut the rest of the line.
        QTest::keyClick(search, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        QCOMPARE(search->text(), u"kept"_s);
        QCOMPARE(QApplication::focusWidget(), field());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), search);
        openPalette();
        field()->setText(u"a"_s);
        const int first = list()->currentIndex().row();
        QTest::keyClick(field(), Qt::Key_Down);
        QVERIFY(list()->currentIndex().row() > first);
        QVERIFY(list()->currentIndex().flags().testFlag(Qt::ItemIsSelectable));
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(list()->currentIndex().row(), first);
        QTest::keyClick(field(), Qt::Key_Up); // round to the last one
        QVERIFY(list()->currentIndex().row() > first);
        field()->setText(u"capacity"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!palette().isVisible());
        QCOMPARE(m_window->page(), u"capacity"_s);
    }

    void whoGoesOnElsewhereHasDoneWithIt()
    {
        openPalette();
        m_window->findChild<QListWidget *>()->setFocus();
        QVERIFY(!palette().isVisible());
    }

    void tellsAScreenReaderWhatIsChosen()
    {
        openPalette();
        field()->setText(u"history"_s);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(field());
        QVERIFY(interface && !interface->text(QAccessible::Name).isEmpty());
        QVERIFY2(field()->accessibleDescription().contains(u"History, Pages"_s),
                 qPrintable(field()->accessibleDescription()));
        QTRY_VERIFY_WITH_TIMEOUT(palette().isSettled(), patienceMs);
    }

    void findsWhatTheDatabaseHas()
    {
        Installation it(m_cluster);
        const qint64 execution = it.db.insertExecution();
        it.db.exec(u"UPDATE executions SET user_id = 77, error_message = 'timeout in 100% of calls'"_s);
        it.add(Directory::Screenshots, "shop/invoice_1.png", 1h, 100, execution);
        it.add(Directory::Downloads, "invoice_old.pdf", 240h, 100, execution);
        it.run(it.plan(Directory::Downloads));
        connectTo(it);
        openPalette();
        ask(u"INVOICE"_s);
        QVERIFY(has(u"shop/invoice_1.png"_s));
        QVERIFY(has(u"invoice_old.pdf"_s));
        QVERIFY2(detailOf(u"invoice_old.pdf"_s).contains(u"tester, Downloads: can be brought back until"_s),
                 qPrintable(detailOf(u"invoice_old.pdf"_s)));
        ask(u"100% of"_s);
        QCOMPARE(titles(), QStringList{u"Execution #%1"_s.arg(execution)});
        ask(u"77"_s);
        QVERIFY(has(u"User 77"_s));
        ask(u"tester"_s);
        QVERIFY(has(u"Downloads"_s));
        ask(u"nothing like it"_s);
        QVERIFY(titles().isEmpty() && note().contains(u"Nothing goes by"_s));
    }

    void enterOpensTheRemovedItemInTheHistoryAndChangesNothing()
    {
        Installation it(m_cluster);
        for (const char *name : {"one.png", "two.png", "three.png"})
            it.add(Directory::Screenshots, name, 240h);
        it.run(it.plan(Directory::Screenshots));
        connectTo(it);
        openPalette();
        ask(u"two.png"_s);
        choose(u"two.png"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_window->page(), u"history"_s);
        auto *found = m_window->page<gui::HistoryPage>().findChild<gui::DataTable *>(u"foundTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(found->model()->rowCount(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(found->selectedRowNumbers(), QList<int>{0}, patienceMs);
        QCOMPARE(it.db.count(u"screenshots"_s), 0);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void enterOpensAnExecutionSelected()
    {
        Installation it(m_cluster);
        const qint64 first = it.db.insertExecution();
        it.db.insertExecution();
        connectTo(it);
        openPalette();
        ask(u"#%1"_s.arg(first));
        choose(u"Execution #%1"_s.arg(first));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_window->page(), u"executions"_s);
        auto *table = m_window->page<gui::ExecutionsPage>().findChild<gui::DataTable *>(u"allTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(table->selectedRowNumbers(), QList<int>{0}, patienceMs);
    }

    void theNewestWordsAloneAreAnswered()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "alpha.png", 1h);
        it.add(Directory::Screenshots, "beta.png", 1h);
        connectTo(it);
        openPalette();
        palette().finder().ask(u"alpha"_s);
        ask(u"beta"_s);
        QVERIFY(has(u"beta.png"_s) && !has(u"alpha.png"_s));
        // What is closed asks no more.
        palette().finder().ask(u"alpha"_s);
        palette().close();
        QVERIFY(!palette().finder().isLooking());
    }

    void whatRemovesIsOnlyPreviewed()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "old.png", 240h);
        connectTo(it);
        openPalette();
        ask(u"preview screenshots"_s);
        choose(u"Preview: Screenshots"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_window->page(), u"cleanup"_s);
        QCOMPARE(it.db.count(u"screenshots"_s), 1);
        QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s), 0);
    }

    void everyKeyOfTheMenusStandsInTheList()
    {
        auto *keys = new gui::KeyboardList(*m_window);
        keys->open();
        const QAbstractItemModel *model = keys->findChild<gui::DataTable *>(u"keyTable"_s)->model();
        QStringList listed;
        for (int row = 0; row < model->rowCount(); ++row)
            listed << model->index(row, 0).data().toString() + u' ' + model->index(row, 1).data().toString();
        int expected = 0;
        for (const gui::ActionEntry &entry : gui::menuActions(*m_window)) {
            if (entry.action->shortcut().isEmpty())
                continue;
            ++expected;
            QVERIFY2(listed.contains(entry.shortcut() + u' ' + entry.name), qPrintable(entry.name));
        }
        QVERIFY(expected > 10);
        QVERIFY(listed.contains(u"Ctrl+K Find anything…"_s));
        QVERIFY(listed.contains(u"Ctrl+C Copy"_s));
        QCOMPARE(QSet<QString>(listed.cbegin(), listed.cend()).size(), listed.size());
        QCOMPARE(gui::withoutMnemonic(u"Save && &quit"_s), u"Save & quit"_s);
        QCOMPARE(gui::withoutMnemonic(u"历史记录(&H)…"_s), u"历史记录…"_s);
        QCOMPARE(gui::withoutMnemonic(u"Copy (once)"_s), u"Copy (once)"_s);
    }

private:
    gui::FindPalette &palette() const { return m_window->findPalette(); }
    QLineEdit *field() const { return palette().findChild<QLineEdit *>(u"findField"_s); }
    QListView *list() const { return palette().findChild<QListView *>(u"findResults"_s); }
    QString note() const { return palette().findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly)->text(); }
    void openPalette() const
    {
        // A window that was there before may have taken the activation with it.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
    }
    void connectTo(const Installation &it)
    {
        m_session->setTarget(it.target);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isConnected(), patienceMs);
    }
    void ask(const QString &words) const
    {
        field()->setText(words);
        QTRY_VERIFY_WITH_TIMEOUT(palette().isSettled(), patienceMs);
    }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < palette().model().rowCount(); ++row) {
            if (const gui::FindEntry *entry = palette().model().entryAt(palette().model().index(row)))
                all << entry->title;
        }
        return all;
    }
    bool has(const QString &title) const { return titles().contains(title); }
    int rowOf(const QString &title) const
    {
        for (int row = 0; row < palette().model().rowCount(); ++row) {
            const gui::FindEntry *entry = palette().model().entryAt(palette().model().index(row));
            if (entry && entry->title == title)
                return row;
        }
        support::fail("%s is not there", qPrintable(title));
    }
    QString detailOf(const QString &title) const
    {
        return palette().model().entryAt(palette().model().index(rowOf(title)))->detail;
    }
    void choose(const QString &title) const
    {
        const int row = rowOf(title);
        for (int steps = 0; list()->currentIndex().row() != row && steps < 100; ++steps)
            QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), row);
    }

    QTemporaryDir m_home;
    support::TestCluster m_cluster;
    std::unique_ptr<gui::LiveSession> m_session;
    std::unique_ptr<gui::MainWindow> m_window;
};

QTEST_MAIN(support::Guarded<TestFindPalette>)
#include "tst_findpalette.moc"
