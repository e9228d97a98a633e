// SPDX-License-Identifier: GPL-3.0-or-later
// Forecasts over histories that are made, so that the day on which the volume is really full is known.

#include "core/capacity/forecast.h"
#include "support/failed.h"

#include <QRandomGenerator>
#include <QtTest>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 today = 20'780;
constexpr int historyDays = 90;

/// A history that ends yesterday, and how it would go on.
struct Made {
    std::function<double(int ahead)> daily; ///< Bytes on a day, `ahead` of today; negative in the past.
    double noise = 0; ///< Of each past day, as a share.
    int days = historyDays;

    Ingest ingest() const
    {
        QRandomGenerator dice(7);
        Ingest history{.firstDay = today - days, .bytes = {}};
        for (int day = -days; day < 0; ++day)
            history.bytes.push_back(std::max(0.0, daily(day) * (1 + noise * (2 * dice.generateDouble() - 1))));
        return history;
    }

    /// When all that comes fills so many bytes, nothing being cleaned up.
    int fullAfter(double room) const
    {
        double sum = 0;
        for (int ahead = 1; ahead < 10'000; ++ahead) {
            sum += daily(ahead);
            if (sum >= room)
                return ahead;
        }
        return -1;
    }
};

Forecast forecastOf(const Made &made, double volume, int retention = 100'000, int horizon = 365)
{
    ForecastPart part{.ages = {}, .days = retention, .ingest = made.ingest()};
    return forecast({.today = today, .parts = {part}, .volumeBytes = volume, .horizon = horizon});
}

double weekly(int ahead)
{
    const qint64 weekday = (((today + ahead) % 7) + 7) % 7;
    return weekday < 2 ? 20.0 : 132.0;
}
} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private slots:
    /// The day on which the volume is full, within a tenth.
    void fullDate_data()
    {
        QTest::addColumn<std::function<double(int)>>("daily");
        QTest::addColumn<double>("noise");
        const auto row = [](const char *name, std::function<double(int)> daily, double noise) {
            QTest::newRow(name) << daily << noise;
        };
        row(
            "constant", [](int) { return 100.0; }, 0);
        row(
            "constant, noisy", [](int) { return 100.0; }, 0.5);
        row(
            "growing", [](int ahead) { return 100.0 + ahead * 0.5; }, 0);
        row(
            "growing, noisy", [](int ahead) { return 100.0 + ahead * 0.5; }, 0.3);
        row(
            "shrinking", [](int ahead) { return 100.0 - ahead * 0.1; }, 0.1);
        row("weekly", weekly, 0);
        row("weekly, noisy", weekly, 0.3);
        row(
            "with a gap", [](int ahead) { return ahead > -40 && ahead < -20 ? 0.0 : 100.0; }, 0.2);
        row(
            "with a step", [](int ahead) { return ahead < -30 ? 100.0 : 300.0; }, 0.2);
        row(
            "with a step down", [](int ahead) { return ahead < -25 ? 400.0 : 100.0; }, 0.2);
        row(
            "with a single huge day", [](int ahead) { return ahead == -10 ? 20'000.0 : 100.0; }, 0.2);
    }
    void fullDate()
    {
        QFETCH(const std::function<double(int)>, daily);
        QFETCH(const double, noise);
        const Made made{.daily = daily, .noise = noise};
        for (const double room : {6000.0, 15'000.0, 30'000.0}) {
            const int real = made.fullAfter(room);
            if (real < 0 || real > 330)
                continue;
            const FullDate found = forecastOf(made, room).reaches(1);
            QCOMPARE(found.kind, FullDate::Kind::Date);
            const double error = std::abs(found.likely - real) / static_cast<double>(real);
            QVERIFY2(error <= 0.1, qPrintable(u"%1 instead of %2 days"_s.arg(found.likely).arg(real)));
            QVERIFY(found.earliest <= found.likely);
            QVERIFY(!found.latest || *found.latest >= found.likely);
        }
    }

    void weeklyRhythmIsSeen()
    {
        QVERIFY(IngestFit(Made{.daily = weekly, .noise = 0.2}.ingest()).hasWeeklyRhythm());
        QVERIFY(!IngestFit(Made{.daily = [](int) { return 100.0; }, .noise = 0.5}.ingest()).hasWeeklyRhythm());
        QVERIFY(!IngestFit(Made{.daily = weekly, .days = 16}.ingest()).hasWeeklyRhythm());
    }

    /// No date is claimed where the data do not allow one.
    void tooLittleToTell_data()
    {
        QTest::addColumn<std::function<double(int)>>("daily");
        QTest::addColumn<int>("days");
        QTest::newRow("nothing at all") << std::function<double(int)>([](int) { return 0.0; }) << 90;
        QTest::newRow("thirteen days") << std::function<double(int)>([](int) { return 100.0; }) << 13;
        QTest::newRow("only the last week")
            << std::function<double(int)>([](int ahead) { return ahead > -8 ? 100.0 : 0.0; }) << 90;
        QTest::newRow("a few wild days") << std::function<double(int)>([](int ahead) {
            return ahead % 2 == 0 ? 100'000.0 / -ahead : 1.0;
        }) << 16;
    }
    void tooLittleToTell()
    {
        QFETCH(const std::function<double(int)>, daily);
        QFETCH(const int, days);
        const Forecast result = forecastOf({.daily = daily, .days = days}, 10'000);
        QCOMPARE(result.reaches(0.8).kind, FullDate::Kind::Unknown);
        QCOMPARE(result.uncleanedReaches(1).kind, FullDate::Kind::Unknown);
    }

    void retentionHoldsItDown()
    {
        const Made made{.daily = [](int) { return 100.0; }};
        const Forecast result = forecastOf(made, 2000, 7);
        QCOMPARE(result.reaches(0.8).kind, FullDate::Kind::Never);
        QVERIFY(std::abs(result.likely.back() - 700) < 1);
        QCOMPARE(result.uncleanedReaches(1).likely, 20);
    }

    void whatIsHereGrowsOlderAndGoes()
    {
        ForecastPart part{.ages = {10, 20, 30, 40, 50}, .fixedBytes = 1000, .days = 3, .ingest = Made{.daily = [](int) {
                                                                                                     return 1.0;
                                                                                                 }}.ingest()};
        const Forecast result
            = forecast({.today = today, .parts = {part}, .otherBytes = 5, .volumeBytes = 1e6, .horizon = 4});
        const std::vector<double> expected{1005 + 60, 1005 + 31, 1005 + 12, 1005 + 3, 1005 + 3};
        for (size_t day = 0; day < expected.size(); ++day)
            QVERIFY2(std::abs(result.likely[day] - expected[day]) < 1e-6,
                     qPrintable(QString::number(result.likely[day])));
        QVERIFY(std::abs(result.uncleaned.back() - (1005 + 150 + 4)) < 1e-6);
    }

    void moreRetentionNeverHoldsLess()
    {
        const Made made{.daily = weekly, .noise = 0.4};
        std::vector<double> before(366);
        for (int days = 1; days <= 120; ++days) {
            const Forecast result = forecastOf(made, 1e9, days);
            for (size_t day = 0; day < before.size(); ++day)
                QVERIFY(result.likely[day] >= before[day] - 1e-6);
            before = result.likely;
        }
    }

    void factorsScale()
    {
        ForecastPart part{.days = 7, .ingest = Made{.daily = [](int) { return 100.0; }}.ingest(), .factor = 2};
        const Forecast result = forecast({.today = today, .parts = {part}, .volumeBytes = 1e6});
        QVERIFY(std::abs(result.likely.back() - 1400) < 1);
    }

    /// 1 % of the level a day more, whatever was measured: the n-th coming day brings 100 + n.
    void growthCanBeAssumed()
    {
        ForecastPart part{.days = 100'000, .ingest = Made{.daily = [](int) { return 100.0; }}.ingest(), .growth = 0.01};
        const Forecast result = forecast({.today = today, .parts = {part}, .volumeBytes = 1e6});
        double held = 0;
        for (size_t day = 1; day < result.likely.size(); ++day) {
            held += 100 + static_cast<double>(day);
            QVERIFY2(std::abs(result.likely[day] - held) < 0.02 * held,
                     qPrintable(QString::number(result.likely[day])));
        }
        QVERIFY(result.low.back() < result.likely.back() + 1e-6);
    }

    void backtestAddsUpTheWindow()
    {
        const Ingest ingest{.firstDay = 0, .bytes = {1, 2, 3, 4, 5}};
        QCOMPARE(backtest(ingest, 2, 3), (std::vector<double>{5, 7, 9}));
        QCOMPARE(backtest(ingest, 10, 10), (std::vector<double>{1, 3, 6, 10, 15}));
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestForecast>)
#include "tst_forecast.moc"
