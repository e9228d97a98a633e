// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "gui/executions/allexecutionsview.h"
#include "gui/executions/executionspage.h"
#include "gui/executions/savedfilters.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/datatable.h"
#include "gui/windowfinding.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QToolButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
using support::patienceMs;

/// The view over 503 executions, ids from 1; every fifth failed.
struct Viewing {
    explicit Viewing(support::TestCluster &cluster)
        : installation(cluster, {}, false)
        , session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s})
        , view(session)
    {
        installation.db.exec(uR"(
            INSERT INTO executions (user_id, status, started_at, completed_at, error_message)
            SELECT n % 7, CASE WHEN n % 5 = 0 THEN 'failed' ELSE 'completed' END,
                   timestamp '2026-11-01' - n * interval '1 minute', timestamp '2026-11-02',
                   CASE WHEN n % 5 = 0 THEN 'Timeout of step ' || n END
              FROM generate_series(1, 503) n; ANALYZE executions)"_s);
        view.resize(900, 600);
        session.setRefreshInterval(0);
    }

    void open()
    {
        session.setTarget(installation.target);
        view.show();
        QTRY_COMPARE_WITH_TIMEOUT(firstId(), u"#503"_s, patienceMs);
    }

    template <typename T> T *named(const char *name) const { return ::named<T>(view, QString::fromLatin1(name)); }
    gui::DataTable *table() const { return named<gui::DataTable>("allTable"); }
    QToolButton *button(const char *name) const { return named<QToolButton>(name); }
    QString text(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString firstId() const { return text(0, 0); }
    int rows() const { return table()->model()->rowCount(); }
    QString position() const { return named<QLabel>("positionLabel")->text(); }
    void search(const QString &line)
    {
        named<QLineEdit>("filterEdit")->setText(line);
        QTest::keyClick(named<QLineEdit>("filterEdit"), Qt::Key_Return);
    }

    Installation installation;
    gui::LiveSession session;
    mutable gui::AllExecutionsView view;
};
} // namespace

class TestAllExecutionsView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }

    void init() { QSettings(QSettings::IniFormat, QSettings::UserScope, u"scrapazoid"_s, u"window"_s).clear(); }

    /// Wherever it stands, and whatever was asked for before.
    void showsOneForAnotherPage()
    {
        Viewing it(m_cluster);
        it.open();
        it.search(u"Timeout"_s);
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#500"_s, patienceMs);
        ExecutionFilter one;
        one.id = ExecutionId{7};
        it.view.show(one);
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#7"_s, patienceMs);
        QCOMPARE(it.rows(), 1);
        QCOMPARE(it.view.selectedExecutions(), QList{ExecutionId{7}});
    }

    void turnsPagesFromEndToEnd()
    {
        Viewing it(m_cluster);
        it.open();
        QCOMPARE(it.rows(), 200);
        QTRY_COMPARE_WITH_TIMEOUT(it.position(), u"1–200 of 503 execution(s)"_s, patienceMs);
        QVERIFY(!it.button("firstButton")->isEnabled() && !it.button("previousButton")->isEnabled());
        it.button("nextButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#303"_s, patienceMs);
        QCOMPARE(it.position(), u"201–400 of 503 execution(s)"_s);
        it.button("nextButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#103"_s, patienceMs);
        QCOMPARE(it.rows(), 103);
        QCOMPARE(it.position(), u"401–503 of 503 execution(s)"_s);
        QVERIFY(!it.button("nextButton")->isEnabled() && !it.button("lastButton")->isEnabled());
        it.button("firstButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#503"_s, patienceMs);
        it.button("lastButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#200"_s, patienceMs);
        QCOMPARE(it.position(), u"304–503 of 503 execution(s)"_s);
        it.button("previousButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#400"_s, patienceMs);
        QCOMPARE(it.position(), u"104–303 of 503 execution(s)"_s);
        it.button("previousButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#503"_s, patienceMs);
        QCOMPARE(it.position(), u"1–103 of 503 execution(s)"_s);
    }

    void pagesTurnByKeyboard()
    {
        Viewing it(m_cluster);
        it.open();
        it.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&it.view));
        const std::tuple<Qt::Key, QString> keys[]{{Qt::Key_PageDown, u"#303"_s},
                                                  {Qt::Key_PageUp, u"#503"_s},
                                                  {Qt::Key_End, u"#200"_s},
                                                  {Qt::Key_Home, u"#503"_s}};
        for (const auto &[key, id] : keys) {
            QTest::keyClick(&it.view, key, Qt::AltModifier);
            QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), id, patienceMs);
        }
    }

    void searchesOnTheServer()
    {
        Viewing it(m_cluster);
        it.open();
        it.search(u"timeout status:failed user:3"_s);
        const qint64 wanted = it.installation.db.count(
            u"executions"_s, u"error_message ILIKE '%timeout%' AND status = 'failed' AND user_id = 3"_s);
        QTRY_COMPARE_WITH_TIMEOUT(it.rows(), wanted, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(it.position(), u"1–%1 of %1 execution(s)"_s.arg(wanted), patienceMs);
        it.search(u"#77"_s);
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#77"_s, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(it.position(), u"1–1 of 1 execution(s)"_s, patienceMs);
        // Typing is enough; what nobody waited for is not asked.
        it.named<QLineEdit>("filterEdit")->setText(u"nothing of the kind"_s);
        QTRY_COMPARE_WITH_TIMEOUT(it.rows(), 0, patienceMs);
        auto *banner = it.named<gui::Banner>("allBanner");
        QVERIFY(!banner->isVisibleTo(&it.view));
        it.search(u"user:bob"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisibleTo(&it.view), patienceMs);
        it.search({});
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#503"_s, patienceMs);
        QVERIFY(!banner->isVisibleTo(&it.view));
    }

    void stateAndTimesRestrict()
    {
        Viewing it(m_cluster);
        it.open();
        auto *state = it.named<QComboBox>("stateCombo");
        state->setCurrentIndex(state->findText(u"failed"_s));
        QTRY_COMPARE_WITH_TIMEOUT(it.rows(), 100, patienceMs);
        QVERIFY(!it.named<QDateTimeEdit>("fromEdit")->isVisible());
        it.named<QCheckBox>("fromCheck")->click();
        QVERIFY(it.named<QDateTimeEdit>("fromEdit")->isVisible());
        it.named<QDateTimeEdit>("fromEdit")->setDateTime(QDateTime({2026, 10, 31}, {23, 30}, QTimeZone::utc()));
        it.named<QCheckBox>("toCheck")->click();
        it.named<QDateTimeEdit>("toEdit")->setDateTime(QDateTime({2026, 10, 31}, {23, 55}, QTimeZone::utc()));
        const qint64 wanted = it.installation.db.count(
            u"executions"_s,
            u"status = 'failed' AND started_at >= '2026-10-31 23:30' AND started_at < '2026-10-31 23:55'"_s);
        QTRY_COMPARE_WITH_TIMEOUT(it.rows(), wanted, patienceMs);
        // Shown in another zone it is the same moment.
        it.session.setShowsLocalTime(true);
        QCOMPARE(it.named<QDateTimeEdit>("fromEdit")->dateTime().toUTC(),
                 QDateTime({2026, 10, 31}, {23, 30}, QTimeZone::utc()));
        it.named<QCheckBox>("fromCheck")->click();
        it.named<QCheckBox>("toCheck")->click();
        QTRY_COMPARE_WITH_TIMEOUT(it.rows(), 100, patienceMs);
    }

    void sortsOnTheServer()
    {
        Viewing it(m_cluster);
        it.open();
        it.table()->sortByColumn(models::ExecutionPageModel::StartedColumn, Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#1"_s, patienceMs);
        it.button("nextButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#201"_s, patienceMs);
        // What cannot be sorted by leaves the order, and the arrow with it.
        it.table()->sortByColumn(models::ExecutionPageModel::ErrorColumn, Qt::AscendingOrder);
        QCOMPARE(it.table()->horizontalHeader()->sortIndicatorSection(), models::ExecutionPageModel::StartedColumn);
        QCOMPARE(it.table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void onlyTheLatestRequestIsSeen()
    {
        Viewing it(m_cluster);
        it.open();
        QStringList seen;
        connect(it.table()->model(), &QAbstractItemModel::modelReset, this, [&] { seen << it.firstId(); });
        it.button("nextButton")->click();
        it.search(u"#7"_s);
        it.search(u"#8"_s);
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#8"_s, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(it.position(), u"1–1 of 1 execution(s)"_s, patienceMs);
        QCOMPARE(seen, QStringList{u"#8"_s});
    }

    void filtersAreSavedChosenAndDeleted()
    {
        Viewing it(m_cluster);
        it.open();
        it.search(u"user:3"_s);
        auto *state = it.named<QComboBox>("stateCombo");
        state->setCurrentIndex(state->findText(u"failed"_s));
        const qint64 wanted = it.installation.db.count(u"executions"_s, u"status = 'failed' AND user_id = 3"_s);
        QTRY_COMPARE_WITH_TIMEOUT(it.rows(), wanted, patienceMs);
        auto *saved = qobject_cast<gui::SavedFilters *>(it.button("savedButton")->menu());
        QVERIFY(saved);
        saved->save(u"user 3 / failed & co"_s, {.statuses = {u"failed"_s}, .user = 3});
        QCOMPARE(gui::SavedFilters::names(), QStringList{u"user 3 / failed & co"_s});
        it.search({});
        state->setCurrentIndex(0);
        QTRY_COMPARE_WITH_TIMEOUT(it.rows(), 200, patienceMs);
        emit saved->aboutToShow();
        saved->actions().first()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(it.rows(), wanted, patienceMs);
        QCOMPARE(state->currentText(), u"failed"_s);
        QCOMPARE(it.named<QLineEdit>("filterEdit")->text(), u"user:3"_s);
        emit saved->aboutToShow();
        saved->actions().last()->menu()->actions().first()->trigger();
        QVERIFY(gui::SavedFilters::names().isEmpty());
    }

    void exportsAllMatchesNotThePage()
    {
        Viewing it(m_cluster);
        it.open();
        it.table()->sortByColumn(0, Qt::AscendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#1"_s, patienceMs);
        const QTemporaryDir folder;
        const QString fileName = folder.filePath(u"all.csv"_s);
        it.table()->exportCsv();
        auto *dialog = it.view.window()->findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(fileName);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fileName), patienceMs);
        const QByteArrayList lines = support::readFile(fileName.toUtf8()).split('\n');
        QCOMPARE(lines.size(), 505);
        QVERIFY(lines.at(1).startsWith("1,completed,1,2026-10-31T23:59:00.000Z,"));
        QVERIFY(lines.at(503).startsWith("503,"));
        QTRY_VERIFY_WITH_TIMEOUT(it.named<gui::Banner>("allBanner")->isVisibleTo(&it.view), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!it.view.window()->findChild<QProgressDialog *>(), patienceMs);
    }

    void thePageSwapsBothAndRemembersWhich()
    {
        Viewing it(m_cluster);
        it.installation.db.insertExecution({.status = u"running"_s, .started = 10s});
        {
            gui::ExecutionsPage page(it.session);
            it.session.setTarget(it.installation.target);
            page.show();
            auto *live = page.findChild<gui::DataTable *>(u"table"_s);
            auto *all = page.findChild<gui::DataTable *>(u"allTable"_s);
            QTRY_COMPARE_WITH_TIMEOUT(live->model()->rowCount(), 1, patienceMs);
            QVERIFY(live->isVisible() && !all->isVisible());
            // What is not looked at is not read.
            QCOMPARE(all->model()->rowCount(), 0);
            auto *chip = page.findChild<QAbstractButton *>(u"everythingChip"_s);
            chip->click();
            QVERIFY(!live->isVisible() && all->isVisible());
            QTRY_COMPARE_WITH_TIMEOUT(all->model()->rowCount(), 200, patienceMs);
            page.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            page.find();
            QCOMPARE(page.focusWidget()->objectName(), u"filterEdit"_s);
            all->selectRow(3);
            auto *title = page.findChild<QLabel *>(u"detailTitle"_s);
            QCOMPARE(title->text(), u"Execution #501"_s);
            auto *state = page.findChild<QLabel *>(u"detailState"_s);
            QTRY_VERIFY_WITH_TIMEOUT(state->text().startsWith(u"completed"_s), patienceMs);
            page.findChild<QAbstractButton *>(u"allChip"_s)->click();
            QVERIFY(live->isVisible() && !chip->isChecked());
            QCOMPARE(title->text(), u"Nothing selected"_s);
            chip->click();
        }
        gui::ExecutionsPage again(it.session);
        again.show();
        QVERIFY(again.findChild<gui::DataTable *>(u"allTable"_s)->isVisible());
        QVERIFY(again.findChild<QAbstractButton *>(u"everythingChip"_s)->isChecked());
    }

    void withoutAConnectionNothingIsShown()
    {
        Viewing it(m_cluster);
        it.open();
        it.session.setTarget({});
        QCOMPARE(it.rows(), 0);
        QVERIFY(!it.button("nextButton")->isEnabled());
        QCOMPARE(it.position(), QString());
        it.session.setTarget(it.installation.target);
        QTRY_COMPARE_WITH_TIMEOUT(it.firstId(), u"#503"_s, patienceMs);
    }

private:
    QTemporaryDir m_home;
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestAllExecutionsView>)
#include "tst_allexecutionsview.moc"
