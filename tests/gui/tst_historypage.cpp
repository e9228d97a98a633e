// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "gui/history/historyexport.h"
#include "gui/history/historypage.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/datatable.h"
#include "models/runitemsmodel.h"
#include "models/runsmodel.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QLabel>
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
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

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
        QVERIFY(gui::exportRuns(history.installation.session(), runs, false, history.installation.context));
        QCOMPARE(support::readFile(runs.toUtf8()).count("\r\n"), 2);
        const auto refused = gui::exportRunItems(history.installation.session(), history.run,
                                                 u"/no/such/folder/x.csv"_s, history.installation.context);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Storage);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestHistoryPage>)
#include "tst_historypage.moc"
