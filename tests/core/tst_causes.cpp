// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"
#include "support/failed.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 day = 86'400;
const ServerTime now{1'795'000'000'000'000};

ServerTime daysAgo(double days)
{
    return now.minusSeconds(static_cast<qint64>(days * day));
}

Item itemOf(qint64 id, quint32 version, std::optional<ServerTime> time, Problem problem = Problem::None)
{
    Item item;
    item.id = id;
    item.version = version;
    item.time = time;
    item.problem = problem;
    return item;
}

/// A plan of one retention made now, with a row for each age, their keys counting from 1.
Plan planOf(int retention, std::initializer_list<double> ages, const QString &job = {})
{
    Plan plan;
    plan.job = job;
    plan.madeAt = now;
    plan.snapshotXmin = 5000;
    PlanSection section;
    section.directory = Directory::Screenshots;
    section.retentionDays = retention;
    section.cutoff = daysAgo(retention);
    section.items = ItemList(ItemKind::Screenshot);
    qint64 id = 0;
    for (const double age : ages) {
        ++id;
        section.items.append(itemOf(id, static_cast<quint32>(1000 + id), daysAgo(age)));
    }
    plan.sections.push_back(std::move(section));
    return plan;
}

/// A round of that many days, made so many days ago.
EarlierRound round(int days, double ago, bool wasScheduled = true)
{
    return {.days = days,
            .wasScheduled = wasScheduled,
            .madeAt = daysAgo(ago),
            .cutoff = daysAgo(ago + days),
            .highestId = 1000,
            .snapshotXmin = 1001,
            .left = 1000};
}

using ByCause = std::array<qint64, allCauses.size()>; // aged, left over, shortened, dated back, first run
} // namespace

class TestCauses : public QObject {
    Q_OBJECT

private slots:
    void everyRowHasOneCause_data()
    {
        QTest::addColumn<bool>("isScheduled");
        QTest::addColumn<std::vector<EarlierRound>>("rounds");
        QTest::addColumn<ByCause>("counts"); // Of rows that are 40, 8.5, 7.5 and 4.5 days old, kept for 3 days.
        using Rounds = std::vector<EarlierRound>;
        QTest::newRow("nothing before") << true << Rounds{} << ByCause{0, 0, 0, 0, 4};
        QTest::newRow("nothing before, asked for") << false << Rounds{} << ByCause{0, 0, 0, 0, 4};
        QTest::newRow("the same yesterday") << true << Rounds{round(3, 1)} << ByCause{0, 4, 0, 0, 0};
        QTest::newRow("the same a week ago") << true << Rounds{round(3, 7)} << ByCause{3, 1, 0, 0, 0};
        QTest::newRow("more days yesterday") << true << Rounds{round(7, 1)} << ByCause{1, 2, 1, 0, 0};
        QTest::newRow("more days yesterday, asked for") << false << Rounds{round(7, 1)} << ByCause{1, 2, 1, 0, 0};
        QTest::newRow("fewer days, a week ago") << true << Rounds{round(1, 7)} << ByCause{2, 2, 0, 0, 0};
        QTest::newRow("both in turn") << true << Rounds{round(7, 1), round(3, 7)} << ByCause{2, 2, 0, 0, 0};
        // What somebody asked for once is no measure of what happens unasked, unless it is the same.
        QTest::newRow("fewer days by hand")
            << true << Rounds{round(7, 2), round(1, 9, false)} << ByCause{2, 1, 1, 0, 0};
        QTest::newRow("fewer days by hand, by hand again")
            << false << Rounds{round(7, 2), round(1, 9, false)} << ByCause{3, 1, 0, 0, 0};
        QTest::newRow("the same by hand") << true << Rounds{round(3, 7, false)} << ByCause{3, 1, 0, 0, 0};
        QTest::newRow("only others by hand") << true << Rounds{round(7, 7, false)} << ByCause{0, 1, 0, 0, 3};
    }

    void everyRowHasOneCause()
    {
        QFETCH(const bool, isScheduled);
        QFETCH(const std::vector<EarlierRound>, rounds);
        QFETCH(const ByCause, counts);
        Plan plan = planOf(3, {40, 8.5, 7.5, 4.5}, isScheduled ? u"files"_s : QString());
        plan.sections[0].earlier.rounds = rounds;
        const CauseCounts found = causesOf(plan, 0, {});
        QCOMPARE(found.byCause, counts);
        QCOMPARE(found.rows(), 4);
        QCOMPARE(found.daysBefore, counts[2] > 0 ? 7 : 0);
    }

    void whatCameSinceIsDatedBack()
    {
        Plan plan = planOf(7, {40, 30, 20, 7.5});
        EarlierRound yesterday = round(7, 1);
        yesterday.highestId = 1;
        plan.sections[0].earlier.rounds = {yesterday};
        QCOMPARE(causesOf(plan, 0, {}).byCause, (ByCause{1, 1, 0, 2, 0}));
        // Only what is ticked, only what is so old.
        Selection selection;
        selection.setWanted(0, 1, false);
        QCOMPARE(causesOf(plan, 0, selection).byCause, (ByCause{1, 1, 0, 1, 0}));
        QCOMPARE(causesOf(plan, 0, {}, daysAgo(25)).byCause, (ByCause{0, 1, 0, 1, 0}));
    }

    void keysWithoutAnOrderAreToldByVersion()
    {
        Plan plan = planOf(7, {40, 30, 20, 7.5});
        EarlierRound yesterday = round(7, 1);
        yesterday.highestId = 0; // says nothing: keys come in any order
        yesterday.snapshotXmin = 1003; // the versions are 1001 to 1004
        plan.sections[0].earlier = {.rounds = {yesterday}, .areKeysInOrder = false};
        QCOMPARE(causesOf(plan, 0, {}).byCause, (ByCause{1, 2, 0, 1, 0}));
        // What an undo brought back has a new version: so many of them are no import.
        plan.sections[0].earlier.putBack = 1;
        QCOMPARE(causesOf(plan, 0, {}).byCause, (ByCause{1, 3, 0, 0, 0}));
        plan.sections[0].earlier.putBack = 0;
        // Around the end of 32 bits, with a frozen row among them.
        plan.snapshotXmin = (quint64(3) << 32) + 50;
        yesterday.snapshotXmin = (quint64(2) << 32) + 0xfffffff0;
        PlanSection &section = plan.sections[0];
        section.earlier.rounds = {yesterday};
        section.items = ItemList(ItemKind::Screenshot);
        for (const quint32 version : {0xffffff00U, 2U, 0xfffffff5U, 20U})
            section.items.append(itemOf(1, version, daysAgo(20)));
        QCOMPARE(causesOf(plan, 0, {}).byCause, (ByCause{0, 2, 0, 2, 0}));
    }

    void moreThanWereLeftCannotHaveBeenThere()
    {
        Plan plan = planOf(7, {40, 30, 20, 7.5});
        EarlierRound yesterday = round(7, 1);
        yesterday.left = 1;
        plan.sections[0].earlier.rounds = {yesterday};
        QCOMPARE(causesOf(plan, 0, {}).byCause, (ByCause{1, 1, 0, 2, 0}));
        plan.sections[0].earlier.putBack = 2; // by an undo
        QCOMPARE(causesOf(plan, 0, {}).byCause, (ByCause{1, 3, 0, 0, 0}));
    }

    void theLatestRoundCounts()
    {
        EarlierRounds earlier;
        QVERIFY(!earlier.last());
        earlier.rounds = {round(7, 3), round(3, 1), round(30, 2)};
        QCOMPARE(earlier.last()->days, 3);
    }

    void aUsualDay()
    {
        Plan plan = planOf(1, {});
        QCOMPARE(usualDay(plan, 0, {}), 0);
        int dayOfRows = 0;
        for (const int rows : {100, 90, 80, 1, 1, 1}) {
            const ServerTime time = ServerTime::beginOfDay(now.day() - 2 - ++dayOfRows);
            for (int row = 0; row < rows; ++row)
                plan.sections[0].items.append(itemOf(1, 1, time));
        }
        QCOMPARE(usualDay(plan, 0, {}), 90);
    }

    void whatIsKeptIsExpiredToo()
    {
        Plan plan = planOf(7, {40, 30});
        PlanSection &section = plan.sections[0];
        section.kept = ItemList(ItemKind::Screenshot);
        section.kept.append(itemOf(9, 1, daysAgo(9), Problem::Pinned));
        section.kept.append(itemOf(10, 1, std::nullopt, Problem::NoTimestamp));
        QCOMPARE(countExpired(section), 3);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestCauses>)
#include "tst_causes.moc"
