// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "gui/history/foundlist.h"
#include "gui/history/historyexport.h"
#include "gui/history/historyfilter.h"
#include "gui/history/historypage.h"
#include "gui/settings.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/datatable.h"
#include "models/founditemsmodel.h"
#include "models/runitemsmodel.h"
#include "models/runsmodel.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
using support::patienceMs;

/// The page over an installation whose screenshots have been cleaned up once.
struct History {
    explicit History(support::TestCluster &cluster, int files = 3)
        : installation(cluster)
        , session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s})
        , page(session)
    {
        for (int index = 0; index < files; ++index)
            installation.add(Directory::Screenshots, "f" + QByteArray::number(index) + ".png", 240h);
        run = installation.run(installation.plan(Directory::Screenshots)).run;
        page.resize(1100, 700);
        session.setRefreshInterval(0);
        session.setTarget(installation.target);
        page.show();
    }

    QAbstractItemModel *runs() const { return page.findChild<gui::DataTable *>(u"runsTable"_s)->model(); }
    QAbstractItemModel *items() const { return page.findChild<gui::DataTable *>(u"itemsTable"_s)->model(); }
    QAbstractItemModel *found() const { return page.findChild<gui::DataTable *>(u"foundTable"_s)->model(); }
    QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }
    QMessageBox *question() const { return page.window()->findChild<QMessageBox *>(); }

    Installation installation;
    RunId run;
    gui::LiveSession session;
    mutable gui::HistoryPage page;
};

QAbstractButton *yesOf(const QMessageBox *box)
{
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) != QMessageBox::RejectRole)
            return button;
    }
    return nullptr;
}
} // namespace

class TestHistoryPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    }
    void init() { gui::windowSettings().clear(); }

    void showsRunsAndTheirItems()
    {
        History history(m_cluster);
        QTRY_COMPARE_WITH_TIMEOUT(history.runs()->rowCount(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(history.items()->rowCount(), 3, patienceMs);
        QVERIFY(history.page.findChild<QLabel *>(u"runFacts"_s)->text().contains(history.run.value));
    }

    void undoAsksAndBringsBack()
    {
        History history(m_cluster);
        QTRY_VERIFY_WITH_TIMEOUT(history.button(u"undoButton"_s)->isEnabled(), patienceMs);
        history.button(u"undoButton"_s)->click();
        QVERIFY(history.question());
        QCOMPARE(history.question()->defaultButton()->text(), history.question()->button(QMessageBox::Cancel)->text());
        QCOMPARE(history.installation.db.count(u"screenshots"_s), 0);
        yesOf(history.question())->click();
        QTRY_COMPARE_WITH_TIMEOUT(history.installation.db.count(u"screenshots"_s), 3, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(history.runs()->rowCount(), 2, patienceMs);
    }

    void aQuestionGoesAwayWithItsConnection()
    {
        History history(m_cluster);
        QTRY_VERIFY_WITH_TIMEOUT(history.button(u"undoButton"_s)->isEnabled(), patienceMs);
        history.button(u"undoButton"_s)->click();
        const QPointer<QMessageBox> question = history.question();
        QVERIFY(question);
        Installation other(m_cluster);
        history.session.setTarget(other.target);
        QTRY_VERIFY_WITH_TIMEOUT(!question, patienceMs);
        QVERIFY(!history.session.announced());
        QTRY_VERIFY_WITH_TIMEOUT(history.session.isConnected(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(history.runs()->rowCount(), 0, patienceMs);
        QCOMPARE(history.installation.db.count(u"screenshots"_s), 0);
    }

    void anInterruptedRunCanBeFinishedFromHere()
    {
        History history(m_cluster);
        QTRY_VERIFY_WITH_TIMEOUT(history.session.isConnected(), patienceMs);
        auto *banner = history.page.findChild<gui::Banner *>(u"interruptedBanner"_s);
        QVERIFY(!banner->isVisible());
        history.installation.db.exec(
            u"UPDATE scrapazoid_console.batches SET settled_at = NULL; UPDATE scrapazoid_console.runs SET state = 'running'"_s);
        history.session.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patienceMs);
        emit banner->actionTriggered();
        QTRY_COMPARE_WITH_TIMEOUT(
            history.installation.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patienceMs);
    }

    /// What was found elsewhere is gone on with: Enter means nothing else here.
    void theFieldOfTheSearchHasTheFocusOfWhatWasFound()
    {
        History history(m_cluster);
        QTRY_VERIFY_WITH_TIMEOUT(history.runs()->rowCount() > 0, patienceMs);
        history.page.showFound(u"f1.png"_s, {});
        QCOMPARE(history.page.focusWidget(), history.page.findChild<QLineEdit *>(u"historySearch"_s));
        QTRY_COMPARE_WITH_TIMEOUT(history.found()->rowCount(), 1, patienceMs);
        history.button(u"restoreButton"_s)->click();
        QVERIFY(history.question());
        // As wide as a sentence wants to be, and its title.
        QVERIFY(history.question()->width() > 40 * history.page.fontMetrics().averageCharWidth());
    }

    /// What is done with a button leaves one in the page, not at the top of the window.
    void whoPurgesGoesOnInTheList()
    {
        History history(m_cluster);
        QTRY_VERIFY_WITH_TIMEOUT(history.button(u"purgeButton"_s)->isEnabled(), patienceMs);
        history.installation.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 hour'"_s);
        auto *runs = history.page.findChild<gui::DataTable *>(u"runsTable"_s);
        history.button(u"purgeButton"_s)->setFocus();
        history.button(u"purgeButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(history.question(), patienceMs);
        yesOf(history.question())->click();
        QTRY_COMPARE_WITH_TIMEOUT(history.page.focusWidget(), runs, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!history.session.announced(), patienceMs);
        QCOMPARE(history.page.focusWidget(), runs);
        auto *search = history.page.findChild<QLineEdit *>(u"historySearch"_s);
        search->setText(u"f1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(history.button(u"clearFilters"_s)->isEnabled(), patienceMs);
        history.button(u"clearFilters"_s)->setFocus();
        history.button(u"clearFilters"_s)->click();
        QCOMPARE(history.page.focusWidget(), search);
    }

    void findsAnItemOfAnyRunAndBringsItBackAlone()
    {
        History history(m_cluster);
        history.installation.add(Directory::Downloads, "other.pdf", 240h);
        history.installation.run(history.installation.plan(Directory::Downloads));
        QTRY_VERIFY_WITH_TIMEOUT(history.runs()->rowCount() > 0, patienceMs);
        history.page.findChild<QLineEdit *>(u"historySearch"_s)->setText(u"F1.PNG"_s);
        QTRY_COMPARE_WITH_TIMEOUT(history.found()->rowCount(), 1, patienceMs);
        QVERIFY(history.button(u"restoreButton"_s)->isEnabled());
        QVERIFY(history.page.findChild<QLabel *>(u"runFacts"_s)->text().contains(history.run.value));
        history.button(u"restoreButton"_s)->click();
        QVERIFY(history.question()->text().contains(u"f1.png"_s));
        QCOMPARE(history.installation.db.count(u"screenshots"_s), 0);
        yesOf(history.question())->click();
        QTRY_COMPARE_WITH_TIMEOUT(history.installation.db.count(u"screenshots"_s), 1, patienceMs);
        // It stays in sight and says so.
        QTRY_VERIFY_WITH_TIMEOUT(history.found()
                                     ->index(0, models::FoundItemsModel::NowColumn)
                                     .data()
                                     .toString()
                                     .contains(u"was brought back"_s),
                                 patienceMs);
        QVERIFY(!history.button(u"restoreButton"_s)->isEnabled());
    }

    void saysWhyNothingIsShown()
    {
        History history(m_cluster);
        QTRY_COMPARE_WITH_TIMEOUT(history.runs()->rowCount(), 1, patienceMs);
        const auto combos = history.page.findChildren<QComboBox *>();
        const auto ending = std::find_if(combos.begin(), combos.end(),
                                         [](const QComboBox *box) { return box->accessibleName() == u"Ending"_s; });
        (*ending)->setCurrentIndex((*ending)->findText(u"Stopped"_s));
        QTRY_COMPARE_WITH_TIMEOUT(history.runs()->rowCount(), 0, patienceMs);
        history.session.refresh();
        emit history.session.historyChanged();
        QTRY_COMPARE_WITH_TIMEOUT((*ending)->currentText(), u"Stopped"_s, patienceMs); // kept over a refresh
        history.button(u"clearFilters"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(history.runs()->rowCount(), 1, patienceMs);
        history.page.findChild<QLineEdit *>(u"historySearch"_s)->setText(u"100%_"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!history.page.findChild<gui::FoundList *>()->isSearching(), patienceMs);
        QCOMPARE(history.found()->rowCount(), 0);
    }

    void sortsRunsAndItemsOnTheServer()
    {
        History history(m_cluster);
        history.installation.add(Directory::Downloads, "other.pdf", 240h);
        history.installation.run(history.installation.plan(Directory::Downloads));
        emit history.session.historyChanged();
        QTRY_COMPARE_WITH_TIMEOUT(history.runs()->rowCount(), 2, patienceMs);
        auto *runs = history.page.findChild<gui::DataTable *>(u"runsTable"_s);
        const auto firstRun = [&] { return history.runs()->index(0, models::RunsModel::DoneColumn).data().toString(); };
        runs->sortByColumn(models::RunsModel::DoneColumn, Qt::AscendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(firstRun(), u"1"_s, patienceMs);
        runs->sortByColumn(models::RunsModel::DoneColumn, Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(firstRun(), u"3"_s, patienceMs);
        runs->selectRow(0);
        auto *items = history.page.findChild<gui::DataTable *>(u"itemsTable"_s);
        const auto firstItem
            = [&] { return history.items()->index(0, models::RunItemsModel::NameColumn).data().toString(); };
        items->sortByColumn(models::RunItemsModel::NameColumn, Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(firstItem(), u"f2.png"_s, patienceMs);
        items->sortByColumn(models::RunItemsModel::NameColumn, Qt::AscendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(firstItem(), u"f0.png"_s, patienceMs);
        QCOMPARE(history.items()->rowCount(), 3);
    }

    void itsFiltersFitIntoANarrowWindow()
    {
        History history(m_cluster);
        auto *filter = history.page.findChild<gui::HistoryFilter *>();
        history.page.adaptTo({4000, 700});
        const int wide = filter->minimumSizeHint().width();
        history.page.adaptTo({100, 700});
        QVERIFY(filter->minimumSizeHint().width() < wide * 4 / 5);
    }

    void exportsEveryItemAndEveryRun()
    {
        History history(m_cluster, 1203); // the page itself reads 500 at once
        const QTemporaryDir folder;
        const QString items = folder.filePath(u"items.csv"_s);
        const auto written
            = gui::exportRunItems(history.installation.session(), history.run, items, history.installation.context);
        QVERIFY(written);
        QCOMPARE(*written, 1203);
        const QByteArray content = support::readFile(items.toUtf8());
        QCOMPARE(content.count("\r\n"), 1204);
        QCOMPARE(content.count(".png"), 1203);
        const QString runs = folder.filePath(u"runs.csv"_s);
        const QString found = folder.filePath(u"found.csv"_s);
        const auto all = gui::exportFound(history.installation.session(), {.name = "F1"}, found, false,
                                          history.installation.context);
        QVERIFY(all);
        QCOMPARE(support::readFile(found.toUtf8()).count("\r\n"), *all + 1);
        QVERIFY(gui::exportRuns(history.installation.session(), {}, runs, false, history.installation.context));
        QCOMPARE(support::readFile(runs.toUtf8()).count("\r\n"), 2);
        const auto refused = gui::exportRunItems(history.installation.session(), history.run,
                                                 u"/no/such/folder/x.csv"_s, history.installation.context);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Storage);
    }

private:
    QTemporaryDir m_home;
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestHistoryPage>)
#include "tst_historypage.moc"
