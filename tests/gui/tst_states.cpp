// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/look/findquarantine.h"
#include "cleanup/look/findruns.h"
#include "config/profilestore.h"
#include "gui/cleanup/cleanuppage.h"
#include "gui/cleanup/previewview.h"
#include "gui/cleanup/resultview.h"
#include "gui/history/historypage.h"
#include "gui/overview/overviewpage.h"
#include "gui/profiles/profilestripe.h"
#include "gui/quarantine/quarantinewatch.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/statcard.h"
#include "gui/window/mainwindow.h"
#include "gui/windowfinding.h"
#include "models/runsmodel.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using gui::LiveSession;
using support::patienceMs;
using Step = gui::CleanupPage::Step;

/// Whatever state an installation is in, no page says what is not so. The real window on a real database.
class TestStates : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SCRAPAZOID_CONFIG", (m_home.path() + u"/console.ini"_s).toLocal8Bit());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    }
    void init()
    {
        m_session = std::make_unique<LiveSession>(Actor{.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        m_window = std::make_unique<gui::MainWindow>(*m_session);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void beforeAnyConnectionNothingIsZero()
    {
        for (const QString &page : gui::Pages::names()) {
            m_window->showPage(page);
            QVERIFY2(!pageSays(u"0 bytes"_s) && !pageSays(u"0 file"_s), qPrintable(page));
            QVERIFY2(bannerText().contains(u"not connected to any database yet"_s), qPrintable(page));
        }
    }

    void aWaitForTheKeychainIsSaid()
    {
        m_session->setWaitsFor(u"Waiting for the desktop's keychain."_s, true);
        QCOMPARE(bannerText(), u"Waiting for the desktop's keychain."_s);
        QVERIFY(bannerButton()->isVisible());
        m_session->setWaitsFor(u"Waiting for somebody to sign in."_s);
        QVERIFY(!bannerButton()->isVisible());
        m_session->setWaitsFor({});
        QVERIFY(bannerText().contains(u"not connected"_s));
    }

    void aProfileIsToldByItsNameAndColour()
    {
        Installation it(m_cluster);
        for (const auto &[name, color] :
             {std::pair(u"production"_s, u"vermillion"_s), std::pair(u"plain"_s, QString())}) {
            Profile profile;
            profile.target = it.target;
            profile.target.name = name;
            profile.color = color;
            QVERIFY(ProfileStore().save(profile));
        }
        m_window->openProfile(u"production"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isConnected(), patienceMs);
        QCOMPARE(m_window->windowTitle(), u"production"_s);
        auto *stripe = m_window->findChild<gui::ProfileStripe *>();
        QVERIFY(stripe->isVisible());
        QCOMPARE(stripe->accessibleName(), u"Connection: production"_s);
        // The other one is a click away, in the list of all.
        m_window->showPage(u"overview"_s);
        auto *fleet = named<gui::DataTable>(m_window->page<gui::OverviewPage>(), u"fleetTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fleet->isVisible() && fleet->model()->rowCount() == 2, patienceMs);
        emit fleet->activated(fleet->model()->index(1, 0));
        QTRY_COMPARE_WITH_TIMEOUT(m_window->windowTitle(), u"plain"_s, patienceMs);
        QVERIFY(!stripe->isVisible());
        for (const QString &name : {u"production"_s, u"plain"_s})
            QVERIFY(ProfileStore().remove(name));
    }

    void withoutSetUpEveryPageSaysSo()
    {
        Installation it(m_cluster, {}, false);
        it.add(Directory::Screenshots, "old", 240h);
        open(it);
        for (const QString &page : gui::Pages::names()) {
            m_window->showPage(page);
            settle();
            QVERIFY2(bannerText().startsWith(u"The console is not set up in this database"_s), qPrintable(page));
            QCOMPARE(bannerButton()->text(), u"Set up…"_s);
            takePicture(u"notsetup-"_s + page);
            QVERIFY2(!pageSays(u"does not exist"_s) && !pageSays(u"Settings > Schema"_s), qPrintable(page));
            QVERIFY(page != "history"_L1 || !pageSays(u"scrapazoidctl"_s));
        }
        QCOMPARE(overviewText(u"lastLabel"_s), u"The console is not set up in this database yet."_s);
        QVERIFY(overviewText(u"quarantineLabel"_s).contains(u"not set up"_s));
        bannerButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(topDialog(), patienceMs);
        topDialog()->reject();
    }

    void anOlderSchemaIsToldFromNone()
    {
        Installation it(m_cluster);
        it.db.exec(u"UPDATE scrapazoid_console.meta SET version = version - 1"_s);
        open(it);
        QTRY_VERIFY_WITH_TIMEOUT(bannerText().contains(u"older version"_s), patienceMs);
        QCOMPARE(bannerButton()->text(), u"Bring up to date…"_s);
    }

    void withoutFoldersNothingIsMeasuredForEver()
    {
        Installation it(m_cluster);
        it.target.screenshots.path.clear();
        it.target.downloads.path.clear();
        open(it);
        settle();
        QVERIFY(card(u"volumeCard"_s)->accessibleName().contains(u"no folder is set"_s));
        QCOMPARE(overviewText(u"orphansFigure"_s), u"no folder set"_s);
        QCOMPARE(overviewText(u"missingFigure"_s), u"no folder set"_s);
        QSignalSpy wanted(&m_window->page<gui::OverviewPage>(), &gui::OverviewPage::foldersWanted);
        emit card(u"volumeCard"_s)->activated();
        QCOMPARE(wanted.size(), 1);
        if (topDialog())
            topDialog()->reject();
        m_window->showPage(u"capacity"_s);
        settle();
        QVERIFY(!pageSays(u"Measuring both folders"_s));
        QVERIFY(named<QPushButton>(*m_window, u"foldersButton"_s)->isVisible());
        takePicture(u"nofolders-capacity"_s);
        m_window->showPage(u"overview"_s);
        takePicture(u"nofolders-overview"_s);
    }

    void aLostServerIsSaidOnEveryPage()
    {
        Installation it(m_cluster);
        open(it);
        settle();
        QVERIFY(m_cluster.server().stop());
        m_session->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), LiveSession::State::Lost, patienceMs);
        for (const QString &page : gui::Pages::names()) {
            m_window->showPage(page);
            QVERIFY2(bannerText().startsWith(u"Not live: this is the state of "_s), qPrintable(page));
            QVERIFY2(bannerText().contains(u" UTC. Trying again"_s), qPrintable(bannerText()));
            QCOMPARE(bannerButton()->text(), u"Retry now"_s);
            takePicture(u"lost-"_s + page);
        }
        QVERIFY(m_cluster.server().restart());
        bannerButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isConnected(), patienceMs);
        QVERIFY(!named<QWidget>(*m_window, u"stateBanner"_s)->isVisible());
        it.db.reconnect();
    }

    void afterAnUndoNothingWaits()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "a", 240h, 5000);
        it.add(Directory::Screenshots, "b", 240h, 5000);
        const RunId run = it.run(it.plan(Directory::Screenshots)).run;
        open(it);
        QTRY_VERIFY_WITH_TIMEOUT(overviewText(u"quarantineLabel"_s).startsWith(u"16.0 KiB in quarantine, 2 file(s)."_s),
                                 patienceMs);
        QVERIFY(overviewText(u"quarantineLabel"_s).contains(u"It can be undone until t"_s)); // today or tomorrow
        QSignalSpy shown(&m_window->page<gui::OverviewPage>(), &gui::OverviewPage::historyWanted);
        named<QPushButton>(m_window->page<gui::OverviewPage>(), u"quarantineUndoButton"_s)->click();
        QCOMPARE(shown[0][0].value<RunId>(), run);
        QCOMPARE(m_window->page(), u"history"_s);
        it.roots.write(Directory::Screenshots, "b", 7, 1h); // in the way of one of them
        it.undo();
        emit m_session->historyChanged();
        QTRY_VERIFY_WITH_TIMEOUT(overviewText(u"lastLabel"_s).endsWith(u"Partly undone since: 1 item(s)."_s),
                                 patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(historyState(run), u"partly undone"_s, patienceMs);
        support::removeFile(it.roots.screenshots() + "/b");
        it.undo(run.value);
        emit m_session->historyChanged();
        QTRY_VERIFY_WITH_TIMEOUT(overviewText(u"lastLabel"_s).endsWith(u"Undone since."_s), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(overviewText(u"quarantineLabel"_s), u"Nothing waits in quarantine."_s, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(historyState(run), u"undone"_s, patienceMs);
    }

    void quarantineIsFreedAfterItsCountWasTyped()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "a", 240h, 5000);
        it.add(Directory::Downloads, "b", 240h, 5000);
        const RunId first = it.run(it.plan(Directory::Screenshots)).run;
        const RunId second = it.run(it.plan(Directory::Downloads)).run;
        open(it);
        // One run from the history, where the other one stays.
        m_window->page<gui::HistoryPage>().showRun(first);
        m_window->showPage(u"history"_s);
        auto &history = m_window->page<gui::HistoryPage>();
        const auto free = [&]() -> QPushButton * {
            const auto buttons = named<QWidget>(history, u"detailCard"_s)->findChildren<QPushButton *>();
            for (QPushButton *button : buttons) {
                if (button->objectName() == "quarantineFreeButton"_L1)
                    return button;
            }
            return nullptr;
        };
        QVERIFY(free());
        QTRY_VERIFY_WITH_TIMEOUT(free()->isVisible() && free()->isEnabled(), patienceMs);
        free()->click();
        confirm(1);
        QTRY_COMPARE_WITH_TIMEOUT(quarantine(it).runs.size(), 1, patienceMs);
        QCOMPARE(quarantine(it).runs.first().run, second);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->announced(), patienceMs);
        // The rest from the overview.
        m_window->showPage(u"overview"_s);
        auto *all = named<QPushButton>(m_window->page<gui::OverviewPage>(), u"quarantineFreeButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(all->isVisible() && all->isEnabled(), patienceMs);
        all->click();
        confirm(1);
        QTRY_COMPARE_WITH_TIMEOUT(overviewText(u"quarantineLabel"_s), u"Nothing waits in quarantine."_s, patienceMs);
        QVERIFY(quarantine(it).isEmpty());
        QVERIFY(!support::exists(it.roots.downloads() + "/b"));
        auto *banner = named<gui::Banner>(m_window->page<gui::OverviewPage>(), u"banner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patienceMs);
        QVERIFY(banner->findChildren<QLabel *>().last()->text().contains(u"became free on the volume"_s));
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(second) >= 0, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(runs()->index(rowOf(second), models::RunsModel::UndoColumn).data().toString(), u"–"_s,
                                  patienceMs);
    }

    void aResultFollowsWhatBecameOfItsQuarantine()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "a", 240h, 5000);
        open(it);
        runCleanup(RemovalMode::Quarantine);
        auto &result = m_window->page<gui::CleanupPage>().resultView();
        auto *undo = named<QPushButton>(result, u"undoButton"_s);
        auto *free = named<QPushButton>(result, u"quarantineFreeButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(free->isVisible() && free->isEnabled(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), patienceMs);
        free->click();
        confirm(1);
        QTRY_VERIFY_WITH_TIMEOUT(!free->isVisible(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->announced() && !undo->isEnabled(), patienceMs);
        QVERIFY(undo->toolTip().contains(u"Nothing of it waits"_s));
    }

    void afterAPermanentRunNothingCanBeUndone()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "a", 240h, 5000);
        open(it);
        runCleanup(RemovalMode::Permanent);
        auto &result = m_window->page<gui::CleanupPage>().resultView();
        settle();
        QVERIFY(!named<QWidget>(result, u"quarantineFreeButton"_s)->isVisible());
        QVERIFY(!named<QPushButton>(result, u"undoButton"_s)->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(overviewText(u"quarantineLabel"_s), u"Nothing waits in quarantine."_s, patienceMs);
        QVERIFY(quarantine(it).isEmpty());
    }

    void afterAnArchiveRunItCanBeUndone()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "a", 240h, 5000);
        const QByteArray archive = it.roots.outside() + "/archive";
        support::makeFolder(archive);
        open(it);
        runCleanup(RemovalMode::Archive, archive);
        QVERIFY(!it.roots.has(Directory::Screenshots, "a"));
        QVERIFY(quarantine(it).isEmpty());
        QCOMPARE(support::listFiles(archive).size(), 2);
        auto &result = m_window->page<gui::CleanupPage>().resultView();
        settle();
        auto *undo = named<QPushButton>(result, u"undoButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), patienceMs);
        QVERIFY(!named<QWidget>(result, u"quarantineFreeButton"_s)->isVisible());
        m_window->showPage(u"history"_s);
        auto *facts = m_window->page<gui::HistoryPage>().findChild<QLabel *>(u"runFacts"_s);
        QTRY_VERIFY_WITH_TIMEOUT(facts->text().contains(QString::fromUtf8(archive)), patienceMs);
    }

private:
    void open(const Installation &it)
    {
        m_session->setTarget(it.target);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isConnected(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page<gui::OverviewPage>().isSettled(), patienceMs);
    }
    /// Until what the window reads by itself has been read.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_session->quarantine().known().has_value(), patienceMs);
        m_session->refresh();
        QSignalSpy live(m_session.get(), &LiveSession::liveChanged);
        QTRY_VERIFY_WITH_TIMEOUT(!live.isEmpty(), patienceMs);
    }
    /// For people: where SCRAPAZOID_PICTURES names a folder.
    void takePicture(const QString &what)
    {
        const QString folder = qEnvironmentVariable("SCRAPAZOID_PICTURES");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        for (const QSize &size : {QSize(1280, 800), QSize(960, 600)}) {
            m_window->resize(size);
            QTest::qWait(50);
            QVERIFY(m_window->grab().save(u"%1/%2-%3x%4.png"_s.arg(folder, what).arg(size.width()).arg(size.height())));
        }
    }
    QWidget &shownPage() { return *named<QWidget>(*m_window, m_window->page()); }
    bool pageSays(const QString &text)
    {
        for (const QLabel *label : shownPage().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        for (const gui::DataTable *table : shownPage().findChildren<gui::DataTable *>()) {
            if (table->isVisible() && table->placeholder().contains(text))
                return true;
        }
        return false;
    }
    QPushButton *bannerButton() { return named<gui::Banner>(*m_window, u"stateBanner"_s)->findChild<QPushButton *>(); }
    QString bannerText()
    {
        auto *banner = named<gui::Banner>(*m_window, u"stateBanner"_s);
        return banner->isVisible() ? banner->findChildren<QLabel *>().last()->text() : QString();
    }
    QString overviewText(const QString &name)
    {
        return named<QLabel>(m_window->page<gui::OverviewPage>(), name)->text();
    }
    gui::StatCard *card(const QString &name) { return named<gui::StatCard>(m_window->page<gui::OverviewPage>(), name); }
    QAbstractItemModel *runs()
    {
        return named<gui::DataTable>(m_window->page<gui::HistoryPage>(), u"runsTable"_s)->model();
    }
    int rowOf(const RunId &run)
    {
        for (int row = 0; row < runs()->rowCount(); ++row) {
            if (runs()->index(row, 0).data(models::IdRole).toString() == run.value)
                return row;
        }
        return -1;
    }
    QString historyState(const RunId &run)
    {
        return rowOf(run) < 0 ? QString() : runs()->index(rowOf(run), models::RunsModel::StateColumn).data().toString();
    }
    static Quarantine quarantine(Installation &it) { return *cleanup::findQuarantine(it.session(), it.context); }

    /// Only with the count typed, and never by Enter alone.
    void confirm(int count)
    {
        QTRY_VERIFY_WITH_TIMEOUT(topDialog(), patienceMs);
        QDialog &dialog = *topDialog();
        auto *go = named<QPushButton>(dialog, u"runButton"_s);
        QVERIFY(!go->isEnabled() && !go->isDefault() && !go->autoDefault());
        auto *edit = named<QLineEdit>(dialog, u"typeEdit"_s);
        QVERIFY(edit->hasFocus()); // what is asked for can be typed at once
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        edit->setText(QString::number(count + 1));
        QVERIFY(!go->isEnabled());
        edit->setText(QString::number(count));
        QVERIFY(go->isEnabled());
        bool saysVolume = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            saysVolume = saysVolume || (label->isVisible() && label->text().contains(u" free → "_s));
        QVERIFY(saysVolume);
        go->click();
    }

    void runCleanup(RemovalMode mode, const QByteArray &archive = {})
    {
        auto &page = m_window->page<gui::CleanupPage>();
        m_window->showPage(u"cleanup"_s);
        page.preview(retentionPolicy(Directory::Screenshots, 7));
        QTRY_VERIFY_WITH_TIMEOUT(page.step() == Step::Preview && page.previewView().isSettled(), patienceMs);
        if (mode == RemovalMode::Permanent)
            named<QAbstractButton>(page, u"permanentRadio"_s)->click();
        if (mode == RemovalMode::Archive) {
            QVERIFY(!named<QWidget>(page, u"archivePlace"_s)->isVisible());
            named<QAbstractButton>(page, u"archiveRadio"_s)->click();
            auto *place = named<QLineEdit>(page, u"archivePlace"_s);
            const auto *hint = named<QLabel>(page.previewView(), u"hintLabel"_s);
            QVERIFY(!named<QPushButton>(page.previewView(), u"runButton"_s)->isEnabled()); // It needs a place.
            // One that cannot be used is known before anything is asked.
            place->setText(u"/nowhere/at/all"_s);
            QTRY_VERIFY2_WITH_TIMEOUT(hint->text().contains(u"/nowhere/at/all"_s), qPrintable(hint->text()),
                                      patienceMs);
            QVERIFY(!named<QPushButton>(page.previewView(), u"runButton"_s)->isEnabled());
            place->setText(QString::fromUtf8(archive));
        }
        auto *run = named<QPushButton>(page.previewView(), u"runButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), patienceMs);
        run->click();
        QTRY_VERIFY_WITH_TIMEOUT(topDialog(), patienceMs);
        QDialog &dialog = *topDialog();
        if (mode == RemovalMode::Archive) {
            QVERIFY(named<QLabel>(dialog, u"modeValue"_s)->text().contains(QString::fromUtf8(archive)));
        }
        named<QLineEdit>(dialog, u"typeEdit"_s)->setText(u"1"_s);
        named<QPushButton>(dialog, u"runButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.step(), Step::Result, patienceMs);
    }

    QTemporaryDir m_home;
    support::TestCluster m_cluster;
    std::unique_ptr<LiveSession> m_session;
    std::unique_ptr<gui::MainWindow> m_window;
};

QTEST_MAIN(support::Guarded<TestStates>)
#include "tst_states.moc"
