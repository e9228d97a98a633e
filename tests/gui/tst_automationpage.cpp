// SPDX-License-Identifier: GPL-3.0-or-later
// The Automation page, and a window that keeps the schedule, on a real database and real folders.

#include "cleanup/enginefixture.h"
#include "cleanup/watch/manageschedule.h"
#include "gui/automation/automationpage.h"
#include "gui/automation/jobdialog.h"
#include "gui/automation/logview.h"
#include "gui/automation/unitsview.h"
#include "gui/settings.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/statcard.h"
#include "gui/widgets/textviewer.h"
#include "gui/window/mainwindow.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimeEdit>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Column = models::ScheduledJobsModel::Column;

namespace {
using support::patienceMs;

/// The page of one installation, with a keeper of its own.
struct Page {
    explicit Page(const Installation &it)
        : session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s})
        , keeper(session)
        , page(session, keeper)
    {
        session.setRefreshInterval(1);
        page.resize(1080, 700);
        page.show();
        session.setTarget(it.target);
    }
    bool isRead()
    {
        return QTest::qWaitFor([this] { return page.isSettled() && button(u"editButton"_s)->isEnabled(); }, patienceMs);
    }
    QPushButton *button(const QString &name) { return page.findChild<QPushButton *>(name); }
    QString card(const QString &name) { return page.findChild<gui::StatCard *>(name)->accessibleName(); }
    QAbstractItemModel *jobs() { return page.findChild<gui::DataTable *>(u"jobsTable"_s)->model(); }
    QString job(int row, int column) { return jobs()->index(row, column).data().toString(); }
    QCheckBox *keep() { return page.findChild<QCheckBox *>(u"keepCheck"_s); }
    gui::LogView &log() { return *page.findChild<gui::LogView *>(); }
    /// Presses the button that does what the question on top asks.
    static bool agree()
    {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        auto *action = box ? box->findChild<QPushButton *>(u"actionButton"_s) : nullptr;
        if (action)
            action->click();
        return action;
    }

    gui::LiveSession session;
    gui::ScheduleKeeper keeper;
    gui::AutomationPage page;
};

bool has(Page &page, const QString &name, const QString &part)
{
    return QTest::qWaitFor([&] { return page.card(name).contains(part); }, patienceMs);
}
} // namespace

class TestAutomationPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }
    void init()
    {
        gui::windowSettings().clear();
        qputenv("SCRAPAZOID_CONFIG", (m_home.path() + u"/console.ini"_s).toLocal8Bit());
    }

    void showsWhatTheServiceWouldDo()
    {
        Installation it(m_cluster);
        it.target.screenshotDays = 7;
        Page page(it);
        QVERIFY(page.isRead());
        QVERIFY2(page.card(u"scheduleCard"_s).contains(u"nobody has changed them"_s),
                 qPrintable(page.card(u"scheduleCard"_s)));
        QVERIFY(page.card(u"keeperCard"_s).contains(u"nobody"_s));
        QVERIFY(page.card(u"lastCard"_s).contains(u"never"_s));
        QCOMPARE(page.jobs()->rowCount(), 3);
        QCOMPARE(page.job(0, Column::JobColumn), u"stuck"_s);
        QCOMPARE(page.job(0, Column::WhenColumn), u"every 1 min"_s);
        QVERIFY(page.job(1, Column::CleansColumn).contains(u"7 day"_s));
        QCOMPARE(page.job(2, Column::NextColumn), u"never"_s);
        QVERIFY(!page.keeper.isOn());
    }

    void keepsTheScheduleOnlyAfterAQuestion()
    {
        Installation it(m_cluster);
        const qint64 stuck = it.db.insertExecution({.status = u"running"_s, .started = 20min});
        Page page(it);
        QVERIFY(page.isRead());
        page.keep()->click();
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
        QVERIFY2(box->informativeText().contains(u"stuck, every 1 min"_s), qPrintable(box->informativeText()));
        box->button(QMessageBox::Cancel)->click();
        QVERIFY(!page.keeper.isOn() && !page.keep()->isChecked());
        QCOMPARE(it.db.executionStatus(stuck), u"running"_s);

        page.keep()->click();
        QVERIFY(Page::agree());
        QVERIFY(page.keep()->isChecked());
        QVERIFY(QTest::qWaitFor([&] { return it.db.executionStatus(stuck) == u"failed"_s; }, patienceMs));
        QVERIFY(has(page, u"keeperCard"_s, u"test"_s));
        QVERIFY(has(page, u"lastCard"_s, u"done"_s));
        const auto lines = [&] {
            QStringList texts;
            for (int row = 0; row < page.log().model().rowCount(); ++row)
                texts << page.log().model().index(row, models::WatchLogModel::TextColumn).data().toString();
            return texts;
        };
        QVERIFY(QTest::qWaitFor([&] { return !lines().filter(u"Deleted 0 old"_s).isEmpty(); }, patienceMs));
        QCOMPARE(lines().first(), u"[Cleanup Thread] Started with 60s interval"_s);
        QVERIFY2(lines().contains(u"[Cleanup] Found 1 stuck execution(s)"_s), qPrintable(lines().join(u'\n')));
        QVERIFY(QTest::qWaitFor([&] { return lines().size() == it.db.count(u"scrapazoid_console.watch_log"_s); },
                                patienceMs));
        page.keep()->click();
        QVERIFY(!page.keeper.isOn());
        QVERIFY(has(page, u"keeperCard"_s, u"nobody"_s));
    }

    /// By profile, over restarts.
    void keepingIsRemembered()
    {
        Installation it(m_cluster);
        {
            Page page(it);
            QVERIFY(page.isRead());
            page.keeper.setOn(true);
        }
        gui::LiveSession session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        gui::ScheduleKeeper keeper(session);
        session.setTarget(it.target);
        QVERIFY(QTest::qWaitFor([&] { return keeper.isOn(); }, patienceMs));
        const auto isKept = [&](const Target &target) {
            session.setTarget(target);
            const bool isThere = QTest::qWaitFor([&] { return session.isConnected(); }, patienceMs);
            return !isThere || keeper.isOn();
        };
        Target other = it.target;
        other.name = u"another"_s;
        QVERIFY(!isKept(other));
        // The profile leads to another database by now: nobody agreed to clean that one.
        const Installation moved(m_cluster);
        other = moved.target;
        other.name = it.target.name;
        QVERIFY(!isKept(other));
        session.setTarget(it.target);
        QVERIFY(QTest::qWaitFor([&] { return keeper.state().kind == cleanup::WatchState::Kind::Leading; }, patienceMs));
        keeper.setOn(false);
        QVERIFY(!isKept(it.target));
    }

    void jobsAreSwitchedAndEdited()
    {
        Installation it(m_cluster);
        Page page(it);
        QVERIFY(page.isRead());
        QVERIFY(page.jobs()->setData(page.jobs()->index(2, Column::JobColumn), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(has(page, u"scheduleCard"_s, u"tester at here"_s));
        QVERIFY(cleanup::findSchedule(it.session(), it.context)->find(u"weekly"_s)->isOn);
        QVERIFY(page.isRead());

        page.page.findChild<gui::DataTable *>(u"jobsTable"_s)->selectRow(1);
        page.button(u"editButton"_s)->click();
        auto *dialog = page.page.findChild<gui::JobDialog *>();
        QVERIFY(dialog);
        const auto combos = dialog->findChildren<QComboBox *>();
        combos.first()->setCurrentIndex(1); // every day
        dialog->findChild<QTimeEdit *>()->setTime(QTime(4, 30));
        auto *zone = *std::find_if(combos.begin(), combos.end(),
                                   [](const QComboBox *combo) { return combo->accessibleName() == u"Time zone"_s; });
        zone->setCurrentText(u"Middle/Earth"_s);
        auto *buttons = dialog->findChild<QDialogButtonBox *>();
        buttons->button(QDialogButtonBox::Save)->click();
        QVERIFY(dialog->isVisible()); // there is no such zone
        dialog->findChild<QRadioButton *>(u"archiveRadio"_s)->click();
        zone->setCurrentText(u"Europe/Berlin"_s);
        buttons->button(QDialogButtonBox::Save)->click();
        QVERIFY(QTest::qWaitFor([&] { return page.job(1, Column::WhenColumn).contains(u"04:30 Europe/Berlin"_s); },
                                patienceMs));
        const ScheduledJob files = *cleanup::findSchedule(it.session(), it.context)->find(u"files"_s);
        QCOMPARE(files.timing.minute, 4 * 60 + 30);
        QCOMPARE(files.timing.kind, Timing::Kind::Daily);
        QVERIFY(files.followsRetention);
        QCOMPARE(files.policy.mode, RemovalMode::Archive);
    }

    void presetsComeAndGo()
    {
        Installation it(m_cluster);
        Page page(it);
        QVERIFY(page.isRead());
        QMenu *menu = page.button(u"addButton"_s)->menu();
        emit menu->aboutToShow();
        menu->actions().first()->trigger();
        QVERIFY(QTest::qWaitFor([&] { return page.jobs()->rowCount() == 4; }, patienceMs));
        QVERIFY(!cleanup::findSchedule(it.session(), it.context)->jobs.last().isOn); // not before somebody says when
        page.page.findChild<gui::DataTable *>(u"jobsTable"_s)->selectRow(0);
        QVERIFY(!page.button(u"removeButton"_s)->isEnabled());
        page.page.findChild<gui::DataTable *>(u"jobsTable"_s)->selectRow(3);
        page.button(u"removeButton"_s)->click();
        QVERIFY(Page::agree());
        QVERIFY(QTest::qWaitFor([&] { return page.jobs()->rowCount() == 3; }, patienceMs));
    }

    void pausedAndSwitchedOff()
    {
        Installation it(m_cluster);
        Page page(it);
        QVERIFY(page.isRead());
        page.button(u"pauseButton"_s)->click();
        QVERIFY(has(page, u"scheduleCard"_s, u"Paused"_s));
        const auto pause = cleanup::findAutomation(it.session(), it.context)->pause;
        QVERIFY(pause);
        page.button(u"pauseButton"_s)->click();
        QVERIFY(has(page, u"scheduleCard"_s, u"On"_s));
        auto *mode = page.page.findChild<QComboBox *>(u"modeCombo"_s);
        emit mode->activated(2);
        QVERIFY(has(page, u"scheduleCard"_s, u"Off"_s));
        QVERIFY(!cleanup::findSchedule(it.session(), it.context)->isOn);
        emit mode->activated(1); // observing is harmless
        QVERIFY(has(page, u"scheduleCard"_s, u"Observing"_s));
        emit mode->activated(0); // removing is not
        QCOMPARE(mode->currentIndex(), 1);
        QVERIFY(cleanup::findSchedule(it.session(), it.context)->observeOnly);
        // What would begin is looked at before the question.
        QVERIFY(QTest::qWaitFor([] { return Page::agree(); }, patienceMs));
        QVERIFY(QTest::qWaitFor([&] { return mode->currentIndex() == 0; }, patienceMs));
    }

    void runNowGoesThroughThePreview()
    {
        Installation it(m_cluster);
        it.target.downloadDays = 5;
        Page page(it);
        QVERIFY(page.isRead());
        QSignalSpy wanted(&page.page, &gui::AutomationPage::previewWanted);
        page.page.findChild<gui::DataTable *>(u"jobsTable"_s)->selectRow(1);
        page.button(u"runButton"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<CleanupPolicy>().downloadDays, std::optional(5));
    }

    void theLogIsFilteredAndFollowed()
    {
        gui::LiveSession session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        gui::LogView view(session);
        view.resize(600, 200);
        view.show();
        QList<WatchLogLine> lines;
        for (int number = 1; number <= 200; ++number)
            lines.append({.number = number,
                          .level = number % 50 == 0 ? LogLevel::Error
                              : number % 10 == 0    ? LogLevel::Warning
                                                    : LogLevel::Info,
                          .text = u"line %1"_s.arg(number),
                          .by = u"tester"_s});
        view.model().append(lines);
        auto *table = view.findChild<gui::DataTable *>();
        const auto last = [&] { return table->rowAt(table->viewport()->height() - 30); };
        QVERIFY(QTest::qWaitFor([&] { return last() >= 197; }, patienceMs));
        auto *level = view.findChild<QComboBox *>();
        level->setCurrentIndex(1);
        QCOMPARE(table->model()->rowCount(), 20);
        level->setCurrentIndex(2);
        QCOMPARE(table->model()->rowCount(), 4);
        level->setCurrentIndex(0);
        view.findChild<QLineEdit *>()->setText(u"LINE 19"_s);
        QCOMPARE(table->model()->rowCount(), 11); // 19, 190 to 199
        view.findChild<QLineEdit *>()->clear();
        view.findChild<QCheckBox *>()->setChecked(false);
        table->scrollToTop();
        view.model().append({{.number = 201, .text = u"one more"_s}});
        QCoreApplication::processEvents();
        QCOMPARE(table->model()->rowCount(), 201);
        QCOMPARE(table->rowAt(5), 0);
    }

    /// What no column has room for is read by Enter or a double click.
    void aLineOfTheLogIsOpened()
    {
        gui::LiveSession session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        gui::LogView view(session);
        view.resize(600, 200);
        view.show();
        const QString text = u"refused: "_s + u"more than this goes "_s.repeated(40);
        view.model().append({{.number = 1, .level = LogLevel::Error, .text = text, .by = u"tester"_s}});
        auto *table = view.findChild<gui::DataTable *>();
        table->setCurrentIndex(table->model()->index(0, models::WatchLogModel::TextColumn));
        QTest::keyClick(table, Qt::Key_Return);
        auto *viewer = qobject_cast<gui::TextViewer *>(QApplication::activeModalWidget());
        QVERIFY(viewer);
        QStringList lines;
        const auto *shown = viewer->findChild<QListView *>(u"textLines"_s)->model();
        for (int row = 0; row < shown->rowCount(); ++row)
            lines << shown->index(row, 0).data().toString();
        QVERIFY(lines.size() > 3);
        QCOMPARE(lines.join(QString()), text);
        viewer->close();
    }

    void unitsAreFilledInAndInstalled()
    {
        Installation it(m_cluster);
        it.target.name = u"pro duction"_s;
        const QTemporaryDir folder;
        QFile script(folder.filePath(u"systemctl"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"$@\" >> \"$(dirname \"$0\")/calls\"\n");
        script.close();
        QVERIFY(script.setPermissions(script.permissions() | QFile::ExeOwner));
        gui::UnitsView view;
        view.setUnitFolder(folder.filePath(u"units"_s));
        view.setSystemctl(script.fileName());
        view.show();
        view.setTarget(it.target);
        const auto combos = view.findChildren<QComboBox *>();
        auto *text = view.findChild<QPlainTextEdit *>();
        QVERIFY2(text->toPlainText().contains(u"\"pro duction\" watch"_s), qPrintable(text->toPlainText()));
        QVERIFY(text->toPlainText().contains(u"Type=notify"_s));
        combos[1]->setCurrentIndex(1); // the system's: only the roots can be written
        QVERIFY(text->toPlainText().contains(u"ProtectSystem=strict"_s));
        QVERIFY(text->toPlainText().contains(u"ReadWritePaths=-"_s + QFile::decodeName(it.roots.screenshots())));
        // What only the package brings is called where it is there, and else somebody is told that it is not.
        const auto says = [&](const QString &what) {
            const auto labels = view.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().contains(what); });
        };
        view.setSystemFolders({folder.path()});
        QVERIFY(!text->toPlainText().contains(u"scrapazoidctl-failed"_s));
        QVERIFY(says(u"nobody is told"_s));
        QVERIFY(QFile::copy(script.fileName(), folder.filePath(u"scrapazoidctl-failed@.service"_s)));
        view.setSystemFolders({folder.filePath(u"none"_s), folder.path()});
        QVERIFY(text->toPlainText().contains(u"OnFailure=scrapazoidctl-failed@%n.service"_s));
        QVERIFY(!says(u"nobody is told"_s));
        combos[0]->setCurrentIndex(2); // cron
        QVERIFY(text->toPlainText().contains(u"watch --once --jobs stuck"_s));
        const auto buttons = view.findChildren<QPushButton *>();
        const auto button = [&](const QString &name) {
            return *std::find_if(buttons.begin(), buttons.end(),
                                 [&](const QPushButton *one) { return one->text() == name; });
        };
        button(u"&Copy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
        combos[0]->setCurrentIndex(1); // timers
        combos[1]->setCurrentIndex(0);
        QCOMPARE(view.units().size(), 4);
        button(u"&Install…"_s)->click();
        QVERIFY(!QFile::exists(folder.filePath(u"units"_s)));
        QVERIFY(Page::agree());
        QFile calls(folder.filePath(u"calls"_s));
        QVERIFY(QTest::qWaitFor([&] { return button(u"&Install…"_s)->isEnabled(); }, patienceMs));
        QVERIFY(calls.open(QIODevice::ReadOnly));
        QCOMPARE(calls.readAll(),
                 "--user daemon-reload\n--user enable --now scrapazoidctl-stuck.timer scrapazoidctl-files.timer\n");
        for (const ServiceUnit &unit : view.units()) {
            QFile file(folder.filePath(u"units/"_s + unit.name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), unit.text);
        }
        view.setSystemctl(u"/nonexistent/systemctl"_s);
        button(u"&Install…"_s)->click();
        QVERIFY(Page::agree());
        QVERIFY(QTest::qWaitFor([&] { return says(u"failed:"_s); }, patienceMs));
    }

    /// Closing asks once whether to go on; quitting ends it.
    void closingAWindowThatKeepsTheSchedule()
    {
        Installation it(m_cluster);
        gui::LiveSession session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        gui::MainWindow window(session);
        window.show();
        window.session().setTarget(it.target);
        QVERIFY(QTest::qWaitFor([&] { return window.session().isConnected(); }, patienceMs));
        window.keeper().setOn(true);
        QVERIFY(!window.close());
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        box->button(QMessageBox::Cancel)->click();
        QVERIFY(window.isVisible() && !window.isMinimized());
        QVERIFY(!window.close()); // nothing was decided
        box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        box->defaultButton()->click();
        QVERIFY(window.isMinimized() && window.keeper().isOn());
        QVERIFY(!window.close());
        QVERIFY(!QApplication::activeModalWidget()); // asked once
        gui::windowSettings().setValue(u"window/goesOnKeeping"_s, false);
        QVERIFY(window.close());
    }

    void notSetUp()
    {
        Installation it(m_cluster, {}, false);
        Page page(it);
        QVERIFY(QTest::qWaitFor([&] { return page.page.isSettled(); }, patienceMs));
        QVERIFY(!page.keep()->isEnabled());
        QVERIFY(!page.button(u"pauseButton"_s)->isEnabled());
        page.keeper.setOn(true);
        QVERIFY(QTest::qWaitFor([&] { return page.keeper.trouble().contains(u"setup"_s); }, patienceMs));
        QVERIFY(!page.keeper.isOn());
    }

private:
    support::TestCluster m_cluster;
    QTemporaryDir m_home;
};

QTEST_MAIN(support::Guarded<TestAutomationPage>)
#include "tst_automationpage.moc"
