// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/look/browseexecutions.h"
#include "cleanup/look/findoverview.h"
#include "gui/alerts/alertcenter.h"
#include "gui/charts/chartcard.h"
#include "gui/overview/overviewpage.h"
#include "gui/settings.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/statcard.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
using support::patienceMs;

struct Overviewed {
    explicit Overviewed(support::TestCluster &cluster)
        : it(cluster)
        , session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s})
        , page(session)
        , alerts(session, nullptr)
    {
        QObject::connect(&alerts, &gui::AlertCenter::changed, &page, [this] { page.showAlerts(alerts.active()); });
        QObject::connect(&page, &gui::OverviewPage::overviewRead, &alerts,
                         [this](const Overview &overview) { alerts.observe(overview); });
        page.resize(1100, 760);
        session.setRefreshInterval(0);
    }

    void open()
    {
        session.setTarget(it.target);
        page.show();
        QVERIFY(QTest::qWaitFor([this] { return page.isSettled(); }, patienceMs));
    }
    QString card(const QString &name) { return page.findChild<gui::StatCard *>(name)->accessibleName(); }
    QString text(const QString &name) { return page.findChild<QLabel *>(name)->text(); }

    Installation it;
    gui::LiveSession session;
    gui::OverviewPage page;
    gui::AlertCenter alerts;
};
} // namespace

class TestOverviewPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { gui::windowSettings().clear(); }

    void hoursAgreeWithSql()
    {
        Installation it(m_cluster);
        it.db.exec(uR"(INSERT INTO executions (user_id, status, started_at, completed_at, error_message)
            SELECT 1, CASE WHEN n % 5 = 0 THEN 'failed' ELSE 'completed' END, now() AT TIME ZONE 'UTC' - n * interval '17 min',
                   now() AT TIME ZONE 'UTC' - n * interval '17 min',
                   CASE WHEN n % 10 = 0 THEN 'Execution stuck for 0:07:42. Automatically terminated by cleanup job.' END
              FROM generate_series(1, 400) n)"_s);
        const auto overview = cleanup::findOverview(it.session(), it.context);
        QVERIFY(overview);
        QCOMPARE(overview->hours.size(), size_t(Overview::hoursShown));
        for (const Overview::Hour &hour : overview->hours) {
            const auto count = [&](const QString &what) {
                return it.db.count(
                    u"executions"_s,
                    u"%1 AND floor(extract(epoch FROM completed_at) / 3600) = %2"_s.arg(what).arg(hour.hour));
            };
            QCOMPARE(hour.finished, count(u"status = 'completed'"_s));
            QCOMPARE(hour.failed, count(u"status = 'failed' AND error_message IS NULL"_s));
            QCOMPARE(hour.marked, count(u"error_message IS NOT NULL"_s));
        }
    }

    void saysHowThingsStand()
    {
        Overviewed seen(m_cluster);
        seen.it.db.insertExecution({.status = u"running"_s, .started = 1min});
        seen.it.db.insertExecution({.status = u"running"_s, .started = 2min});
        seen.it.db.insertExecution({.status = u"pending"_s, .started = 2min});
        const qint64 oldest = seen.it.db.insertExecution({.status = u"running"_s, .started = 3h});
        seen.it.db.insertExecution({.status = u"running"_s, .started = 1h});
        seen.it.add(Directory::Downloads, "old", 240h, 2048);
        seen.open();
        QVERIFY2(seen.card(u"runningCard"_s).contains(u"2, and 1 pending"_s), qPrintable(seen.card(u"runningCard"_s)));
        QVERIFY2(seen.card(u"stuckCard"_s).contains(u"Stuck, 2"_s), qPrintable(seen.card(u"stuckCard"_s)));
        QVERIFY(seen.card(u"stuckCard"_s).contains(u'#' + QString::number(oldest)));
        QVERIFY(seen.card(u"volumeCard"_s).contains(u" %"_s));
        QCOMPARE(seen.text(u"downloadsFigure"_s), u"2.0 KiB in 1 file(s)"_s);
        QCOMPARE(seen.text(u"screenshotsFigure"_s), u"0 bytes in 0 file(s)"_s);
        QCOMPARE(seen.text(u"orphansFigure"_s), u"not scanned yet"_s);
        QVERIFY(seen.text(u"lastLabel"_s).startsWith(u"No cleanup"_s));
    }

    void lastCleanupAndItsWay()
    {
        Overviewed seen(m_cluster);
        seen.it.add(Directory::Downloads, "old", 240h, 2048);
        const RunId run = seen.it.run(seen.it.plan(Directory::Downloads)).run;
        seen.open();
        QVERIFY(seen.text(u"lastLabel"_s).startsWith(u"Last: downloads"_s));
        QVERIFY(seen.text(u"nextLabel"_s).contains(u"next at"_s));
        QSignalSpy wanted(&seen.page, &gui::OverviewPage::historyWanted);
        seen.page.findChild<QPushButton *>(u"lastButton"_s)->click();
        QCOMPARE(wanted[0][0].value<RunId>(), run);
    }

    void everyCardAndButtonLeadsOn()
    {
        Overviewed seen(m_cluster);
        seen.it.db.insertExecution({.status = u"running"_s, .started = 3h});
        seen.open();
        QSignalSpy previews(&seen.page, &gui::OverviewPage::previewWanted);
        for (const QString &name : {u"aggressiveButton"_s, u"screenshotsButton"_s, u"downloadsButton"_s,
                                    u"orphansButton"_s, u"missingButton"_s})
            seen.page.findChild<QPushButton *>(name)->click();
        QStringList commands;
        for (const QVariantList &arguments : previews)
            commands << arguments[0].value<CleanupPolicy>().command;
        QCOMPARE(commands,
                 (QStringList{u"aggressive"_s, u"screenshots"_s, u"downloads"_s, u"orphans"_s, u"missing"_s}));
        QSignalSpy stuck(&seen.page, &gui::OverviewPage::stuckWanted);
        auto *card = seen.page.findChild<gui::StatCard *>(u"stuckCard"_s);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(stuck.size(), 2);
    }

    /// A bar of the chart, by the mouse or by the table beside it, opens what ended in its hour.
    void anHourOpensItsExecutions()
    {
        Overviewed seen(m_cluster);
        const qint64 mine = seen.it.db.insertExecution({.started = 5h, .completed = 4h});
        seen.it.db.insertExecution({.started = 20h, .completed = 19h});
        seen.open();
        auto *card = seen.page.findChild<gui::ChartCard *>(u"hoursCard"_s);
        QSignalSpy wanted(&seen.page, &gui::OverviewPage::filteredWanted);
        const auto foundBy = [&](const QVariantList &arguments) {
            const auto filter = arguments[0].value<ExecutionFilter>();
            const auto page = cleanup::findExecutionPage(seen.it.session(), filter, {}, {}, seen.it.context);
            QList<qint64> ids;
            for (const auto &row : page->rows)
                ids << row.id.value.toString().toLongLong();
            return ids;
        };
        // The whole way, sorted the other way round, by the keyboard.
        card->showTable(true);
        gui::DataTable &table = card->table();
        table.sortByColumn(0, Qt::DescendingOrder);
        int row = -1;
        for (int one = 0; one < table.model()->rowCount(); ++one) {
            if (table.model()->index(one, 1).data().toString() == u"1"_s && row < 0)
                row = one;
        }
        QVERIFY(row >= 0);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, 1));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(foundBy(wanted[0]), QList{mine});
        card->showTable(false);
        QWidget *surface = card->chart().viewport();
        QTRY_VERIFY_WITH_TIMEOUT(surface->isVisible(), patienceMs);
        QCoreApplication::processEvents();
        // From the right: the newest first.
        for (int x = surface->width() - 1; x > 0 && wanted.size() < 2; x -= 2)
            QTest::mouseClick(surface, Qt::LeftButton, {}, {x, surface->height() / 2});
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(foundBy(wanted[1]), QList{mine});
        QVERIFY(!table.accessibleDescription().isEmpty());
    }

    /// What this window sees itself, from the moment on that it is so.
    void alertsGoToThePage()
    {
        Overviewed seen(m_cluster);
        const qint64 stuck = seen.it.db.insertExecution({.status = u"running"_s, .started = 3h});
        seen.open();
        QTRY_COMPARE_WITH_TIMEOUT(seen.page.findChild<QLayout *>(u"alertList"_s)->count(), 1, patienceMs);
        QCOMPARE(seen.alerts.active().constFirst().kind, AlertKind::NobodyCleans);
        seen.it.db.exec(u"UPDATE executions SET status = 'completed' WHERE id = %1"_s.arg(stuck));
        seen.session.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(seen.page.findChild<QLayout *>(u"alertList"_s)->count(), 0, patienceMs);
    }

    /// What whoever leads has raised: shown as it is, and where this window sees it as well since when.
    void alertsOfTheLeader()
    {
        Overviewed seen(m_cluster);
        seen.it.db.insertExecution({.status = u"running"_s, .started = 3h});
        seen.it.db.exec(u"INSERT INTO scrapazoid_console.alerts (key, kind, text, mend, since) VALUES "
                        "('many-orphans-downloads', 'many_orphans', '40 % of downloads are orphans.', 'Look.', now()),"
                        "('nobody-cleans', 'nobody_cleans', 'Two hours ago.', 'Look.', '2026-01-02 03:04:05Z'),"
                        "('of-tomorrow', 'of_tomorrow', 'What is that?', 'Update.', now())"_s);
        seen.open();
        QTRY_COMPARE_WITH_TIMEOUT(seen.alerts.active().size(), 2, patienceMs);
        QCOMPARE(seen.alerts.active()[0].text, u"40 % of downloads are orphans."_s);
        QTRY_COMPARE_WITH_TIMEOUT(seen.alerts.active()[1].since.toIso(), u"2026-01-02T03:04:05.000Z"_s, patienceMs);
        QVERIFY(seen.alerts.active()[1].text.startsWith(u"1 execution stuck"_s)
                || seen.alerts.active()[1].text.contains(u"past its limit"_s));
    }

    void withoutConnectionItSaysSo()
    {
        gui::LiveSession session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        gui::OverviewPage page(session);
        page.show();
        QCOMPARE(page.findChild<QLabel *>(u"lastLabel"_s)->text(), u"Not connected."_s);
        QVERIFY(!page.findChild<QPushButton *>(u"aggressiveButton"_s)->isEnabled());
    }

private:
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestOverviewPage>)
#include "tst_overviewpage.moc"
