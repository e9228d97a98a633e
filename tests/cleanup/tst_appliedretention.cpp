// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/session/applyretention.h"
#include "support/failed.h"

#include "cleanup/enginefixture.h"
#include "cleanup/look/inspect.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestAppliedRetention : public QObject {
    Q_OBJECT

private slots:
    void whatIsAppliedHoldsForEverybody()
    {
        Installation it(m_cluster);
        it.target.screenshotDays = 7;
        it.target.downloadDays = 7;
        QVERIFY(cleanup::findRetentions(it.session(), it.context)->isEmpty());
        const ServerTime before = cleanup::inspect(it.session(), it.context)->now;
        QVERIFY(cleanup::applyRetention(it.session(), std::array{30, 2}, it.context));
        const Target target = *cleanup::withAppliedRetention(it.session(), it.context);
        QCOMPARE(target.screenshotDays, 30);
        QCOMPARE(target.downloadDays, 2);
        const auto found = *cleanup::findRetentions(it.session(), it.context);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].setBy, u"tester at here"_s);
        QVERIFY(before <= found[0].setAt && found[0].setAt <= cleanup::inspect(it.session(), it.context)->now);
        QCOMPARE(cleanup::inspect(it.session(), it.context)->retention, std::optional(found[0]));
    }

    void theProfilesOwnAgain()
    {
        Installation it(m_cluster);
        it.target.screenshotDays = 9;
        QVERIFY(cleanup::applyRetention(it.session(), std::array{1, 1}, it.context));
        QVERIFY(cleanup::applyRetention(it.session(), {}, it.context));
        QCOMPARE(cleanup::withAppliedRetention(it.session(), it.context)->screenshotDays, 9);
        const auto found = *cleanup::findRetentions(it.session(), it.context);
        QCOMPARE(found.size(), 2);
        QVERIFY(!found[0].days);
        QCOMPARE(found[1].days, std::optional(std::array{1, 1}));
    }

    void removesNothingByItself()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "old.png", 900h);
        const QString rows = it.rows();
        const auto files = support::listFiles(it.roots.screenshots());
        QVERIFY(cleanup::applyRetention(it.session(), std::array{1, 1}, it.context));
        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::listFiles(it.roots.screenshots()), files);
    }

    void daysOutOfRange_data()
    {
        QTest::addColumn<int>("screenshots");
        QTest::addColumn<int>("downloads");
        QTest::newRow("none") << 0 << 7;
        QTest::newRow("negative") << 7 << -1;
        QTest::newRow("too many") << longestRetentionDays + 1 << 7;
    }
    void daysOutOfRange()
    {
        QFETCH(const int, screenshots);
        QFETCH(const int, downloads);
        Installation it(m_cluster);
        const auto applied = cleanup::applyRetention(it.session(), std::array{screenshots, downloads}, it.context);
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, ErrorKind::Usage);
        QVERIFY(cleanup::findRetentions(it.session(), it.context)->isEmpty());
    }

    void beforeSetup()
    {
        Installation it(m_cluster, {}, false);
        QVERIFY(cleanup::findRetentions(it.session(), it.context)->isEmpty());
        QCOMPARE(cleanup::withAppliedRetention(it.session(), it.context)->screenshotDays, it.target.screenshotDays);
        const auto applied = cleanup::applyRetention(it.session(), std::array{3, 3}, it.context);
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, ErrorKind::Refused);
        QVERIFY(applied.error().message.contains(u"setup"_s));
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestAppliedRetention>)
#include "tst_appliedretention.moc"
