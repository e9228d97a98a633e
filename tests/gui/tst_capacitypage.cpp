// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "gui/capacity/capacitypage.h"
#include "gui/capacity/capacitytext.h"
#include "gui/settings.h"
#include "gui/widgets/statcard.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 20'000;

struct Capacity {
    Capacity()
        : session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s})
        , page(session)
    {
        session.setRefreshInterval(0);
        page.resize(1100, 760);
        page.show();
    }
    QString card(const QString &name) { return page.findChild<gui::StatCard *>(name)->accessibleName(); }
    QDoubleSpinBox *spin(const QString &name) { return page.findChild<QDoubleSpinBox *>(name); }

    gui::Session session;
    gui::CapacityPage page;
};
} // namespace

class TestCapacityPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { gui::windowSettings().clear(); }

    void theManualsExampleWithoutAConnection()
    {
        Capacity capacity;
        QVERIFY2(capacity.card(u"dailyCard"_s).contains(u"1.3 GB"_s), qPrintable(capacity.card(u"dailyCard"_s)));
        QVERIFY(capacity.card(u"neededCard"_s).contains(u"10.92 GB"_s));
        QVERIFY(capacity.page.findChild<QLabel *>(u"formulaLabel"_s)->text().endsWith(u"= 10.92 GB"_s));
        QVERIFY(capacity.card(u"fullCard"_s).contains(u"too little data"_s));
    }

    void slidersAndWhatIfsMoveEverything()
    {
        Capacity capacity;
        capacity.page.findChild<QSlider *>(u"shotsSlider"_s)->setValue(14);
        capacity.page.findChild<QSlider *>(u"loadsSlider"_s)->setValue(14);
        QVERIFY(capacity.card(u"neededCard"_s).contains(u"21.84 GB"_s));
        capacity.spin(u"executionsFactorSpin"_s)->setValue(2);
        QVERIFY(capacity.card(u"neededCard"_s).contains(u"43.68 GB"_s));
        capacity.page.findChild<QPushButton *>(u"archiveButton"_s)->click();
        QCOMPARE(capacity.page.plan().days, (std::array{90, 30}));
    }

    /// "Stay under 75 %" gives the longest retention, "keep 7 days" the volume to buy.
    void theReverseQuestion()
    {
        Capacity capacity;
        capacity.spin(u"volumeSpin"_s)->setValue(100); // 75 GB / (1.3 GB × 1.2) = 48.08 days
        const QString card = capacity.card(u"safeCard"_s);
        QVERIFY2(card.contains(u"48 day"_s), qPrintable(card));
        QVERIFY2(card.contains(u"14.56 GB"_s), qPrintable(card)); // 10.92 GB / 0.75
    }

    void measuredWorkloadAndProjection()
    {
        Installation it(m_cluster);
        it.db.exec(uR"(INSERT INTO executions (user_id, status, started_at, completed_at)
            SELECT 1, 'completed', t, t + interval '90 s' FROM generate_series(1, 1000) n,
                   LATERAL (SELECT (now() AT TIME ZONE 'UTC') - n * interval '1 hour' AS t) at)"_s);
        it.db.exec(uR"(INSERT INTO downloaded_files (execution_id, file_path, file_size, timestamp)
            SELECT n, 'gone' || n, 2000000, (now() AT TIME ZONE 'UTC') - n * interval '1 hour' FROM generate_series(1, 1000) n)"_s);
        Capacity capacity;
        QSignalSpy wanted(&capacity.page, &gui::CapacityPage::lookWanted);
        capacity.session.setTarget(it.target);
        QVERIFY(QTest::qWaitFor([&] { return capacity.card(u"dailyCard"_s).contains(u"48 MB"_s); }, patienceMs));
        capacity.page.showLook(*cleanup::lookAtStorage(it.target, it.context));
        QVERIFY(capacity.page.isSettled());
        capacity.spin(u"volumeSpin"_s)->setValue(1e6);
        const Forecast year = capacity.page.projection();
        QVERIFY(year.isEnough);
        QCOMPARE(year.likely.size(), 366U);
        const double held = year.likely.back() - year.likely.front();
        QVERIFY2(std::abs(held - 7 * 48e6) < 0.02 * 7 * 48e6, qPrintable(QString::number(held)));
        const qint64 today = it.db.value(u"SELECT current_date - date '1970-01-01'"_s).toLongLong();
        const QByteArrayList lines = gui::capacitytext::csv(year, today).split('\n');
        QCOMPARE(lines.size(), 368); // a header, 366 days and the end
        QVERIFY(
            lines.at(1).startsWith(it.db.value(u"SELECT to_char(current_date, 'YYYY-MM-DD')"_s).toString().toUtf8()));
        const auto labels = capacity.page.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(u"half ran up to 0:01:30"_s); }));
    }

    void previewLeadsToOneDirectorysRetention()
    {
        Capacity capacity;
        QSignalSpy wanted(&capacity.page, &gui::CapacityPage::previewWanted);
        capacity.page.findChild<QSlider *>(u"loadsSlider"_s)->setValue(3);
        capacity.page.findChild<QPushButton *>(u"previewButton"_s)->menu()->actions().at(1)->trigger();
        const auto policy = wanted[0][0].value<CleanupPolicy>();
        QCOMPARE(policy, retentionPolicy(Directory::Downloads, 3));
    }

private:
    support::TestCluster m_cluster;
};

QTEST_MAIN(TestCapacityPage)
#include "tst_capacitypage.moc"
