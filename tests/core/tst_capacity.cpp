// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/capacity/capacity.h"
#include "core/execution/stucksimulation.h"
#include "support/failed.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace {
CapacityPlan anyPlan()
{
    const auto number = [](double most) { return *rc::gen::inRange(1, 100'000) / 100'000.0 * most; };
    CapacityPlan plan;
    plan.workload = {.executionsPerDay = number(5000),
                     .screenshotsPerExecution = number(100),
                     .screenshotBytes = number(2e6),
                     .downloadsPerExecution = number(50),
                     .downloadBytes = number(1e8)};
    plan.days = {*rc::gen::inRange(1, 400), *rc::gen::inRange(1, 400)};
    plan.margin = 1 + number(2);
    return plan;
}
} // namespace

class TestCapacity : public QObject {
    Q_OBJECT

private slots:
    void theManualsExample()
    {
        const CapacityPlan plan;
        QCOMPARE(plan.workload.dailyBytes(), 1.3e9);
        QCOMPARE(plan.neededBytes(), 10.92e9);
        QCOMPARE(bytes::decimal(plan.workload.dailyBytes()), u"1.3 GB"_s);
        QCOMPARE(bytes::decimal(plan.neededBytes()), u"10.92 GB"_s);
        QCOMPARE(plan.formula(), u"50 × (10 × 100 kB + 5 × 5 MB) = 1.3 GB a day; × 7 day(s) × 1.2 = 10.92 GB"_s);
    }

    void eachDirectoryHasItsRetention()
    {
        CapacityPlan plan;
        plan.days = {30, 2};
        QCOMPARE(plan.neededBytes(), (50e6 * 30 + 1250e6 * 2) * 1.2);
        QVERIFY(plan.formula().contains(u"screenshots × 30 and downloads × 2 days"_s));
    }

    void decimalSizes_data()
    {
        QTest::addColumn<double>("size");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << u"0 bytes"_s;
        QTest::newRow("bytes") << 999.0 << u"999 bytes"_s;
        QTest::newRow("kilo") << 1000.0 << u"1 kB"_s;
        QTest::newRow("rounded up") << 999'999.0 << u"1 MB"_s;
        QTest::newRow("two decimals") << 1'234'567'890.0 << u"1.23 GB"_s;
        QTest::newRow("tera") << 5e12 << u"5 TB"_s;
    }
    void decimalSizes()
    {
        QFETCH(const double, size);
        QTEST(bytes::decimal(size), "text");
    }

    void formulaEqualsAHandComputation()
    {
        QVERIFY(rc::check("needed = margin × Σ executions × files × size × days", [] {
            const CapacityPlan plan = anyPlan();
            const Workload &w = plan.workload;
            const double byHand = plan.margin
                * (w.executionsPerDay * w.screenshotsPerExecution * w.screenshotBytes * plan.days[0]
                   + w.executionsPerDay * w.downloadsPerExecution * w.downloadBytes * plan.days[1]);
            RC_ASSERT(std::abs(plan.neededBytes() - byHand) <= 1e-9 * byHand);
        }));
    }

    void moreRetentionNeverNeedsLessSpace()
    {
        QVERIFY(rc::check("needed grows with days", [] {
            CapacityPlan plan = anyPlan();
            const double before = plan.neededBytes();
            ++plan.days[*rc::gen::inRange<size_t>(0, 2)];
            RC_ASSERT(plan.neededBytes() >= before);
        }));
    }

    void theReverseQuestionIsTheInverse()
    {
        QVERIFY(rc::check("the longest retention fits, one day more does not", [] {
            CapacityPlan plan = anyPlan();
            const double available = plan.workload.dailyBytes() * *rc::gen::inRange(0, 2000) / 7.0;
            const int days = plan.longestRetention(available);
            plan.days = {days, days};
            RC_ASSERT(plan.neededBytes() <= available * (1 + 1e-9));
            plan.days = {days + 1, days + 1};
            RC_ASSERT(days == 3650 || plan.neededBytes() > available);
            RC_ASSERT(std::abs(plan.volumeFor(0.75, 1000) * 0.75 - plan.neededBytes() - 1000)
                      <= 1e-9 * plan.neededBytes() + 1e-6);
        }));
    }

    void whatIf()
    {
        const Workload twice = Workload().scaled(2, 1, 1.5);
        QCOMPARE(twice.dailyBytes(Directory::Screenshots), 100e6);
        QCOMPARE(twice.dailyBytes(Directory::Downloads), 3750e6);
    }

    void stuckThreshold()
    {
        std::vector<StuckSimulation::Runtime> runtimes;
        for (int n = 1; n <= 100; ++n)
            runtimes.push_back({.user = n % 2, .seconds = static_cast<double>(n)});
        const StuckSimulation simulation(runtimes);
        QCOMPARE(simulation.percentile(0.5), 50.0);
        QCOMPARE(simulation.percentile(0.95), 95.0);
        QCOMPARE(simulation.longest(), 100.0);
        QCOMPARE(simulation.killedAt(86), 14);
        QCOMPARE(simulation.killedAt(100), 0);
        QCOMPARE(simulation.killedAt(0), 100);
        QCOMPARE(simulation.killedByUser(97), (std::map<RowKey, qint64>{{0, 2}, {1, 1}}));
        QCOMPARE(StuckSimulation({}).percentile(0.5), 0.0);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestCapacity>)
#include "tst_capacity.moc"
