// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/run.h"
#include "support/failed.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
Item file(qint64 id, const QByteArray &path, qint64 size, quint64 links = 1)
{
    return {.kind = ItemKind::Screenshot,
            .id = id,
            .version = 7,
            .execution = ExecutionId{3},
            .time = ServerTime{id},
            .recordedSize = size,
            .path = path,
            .state = FileState::Present,
            .problem = Problem::None,
            .identity = {.token = FileToken(std::to_string(id)), .size = size, .modifiedNs = 5, .links = links},
            .shareGroup = 0};
}

Plan planOf(std::initializer_list<Item> items)
{
    Plan plan;
    plan.command = u"screenshots"_s;
    PlanSection section;
    for (const Item &item : items)
        section.items.append(item);
    plan.sections.push_back(section);
    return plan;
}
} // namespace

class TestPlan : public QObject {
    Q_OBJECT

private slots:
    void listsGiveBackWhatTheyTook()
    {
        ItemList list(ItemKind::Screenshot);
        Item bare = file(2, "", 0);
        bare.execution.reset();
        bare.time.reset();
        bare.state = FileState::Gone;
        list.append(file(1, "a/ä\xff", 10));
        list.append(bare);
        list.append(file(3, "c", 30));
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.item(0).path, QByteArray("a/ä\xff"));
        QCOMPARE(list.item(1).path, QByteArray());
        QVERIFY(!list.item(1).execution && !list.item(1).time);
        QCOMPARE(list.item(1).bytes(), 0);
        QCOMPARE(list.item(2).path, QByteArray("c"));
        QCOMPARE(list.item(2).identity, file(3, "c", 30).identity);
    }

    void countsOnlyWhatIsWanted()
    {
        const Plan plan = planOf({file(1, "a", 10), file(2, "b", 20), file(3, "c", 40, 2)});
        QCOMPARE(countsOf(plan).of(ItemKind::Screenshot), 3);
        QCOMPARE(countsOf(plan).bytes, 30); // The hard link frees nothing.
        Selection selection;
        selection.setWanted(0, 1, false);
        QCOMPARE(countsOf(plan, selection).of(ItemKind::Screenshot), 2);
        QCOMPARE(countsOf(plan, selection).bytes, 10);
        selection.setWanted(0, 1, true);
        QCOMPARE(selection.unwantedCount(), 0);
    }

    void promisesBlocksAndNotSizes()
    {
        Item holes = file(1, "holes", 1'000'000);
        holes.identity.allocated = 4096;
        Item small = file(2, "small", 10);
        small.identity.allocated = 4096;
        Plan plan = planOf({holes, small});
        QCOMPARE(spaceOf(plan), (Space{.bytes = 8192, .isExact = true}));
        Selection selection;
        selection.setWanted(0, 0, false);
        QCOMPARE(spaceOf(plan, selection), (Space{.bytes = 4096, .isExact = true}));
        // Where a root says nothing about blocks, sizes stand for them, and that is said.
        plan = planOf({small, file(3, "somewhere", 500)});
        QCOMPARE(spaceOf(plan), (Space{.bytes = 4596, .isExact = false}));
    }

    void allNamesOfAFileFreeItOnce()
    {
        Item one = file(1, "one", 100, 2);
        one.identity.allocated = 4096;
        Item other = one;
        other.id = 2;
        other.path = "other";
        QCOMPARE(spaceOf(planOf({one})).bytes, 0);
        const Plan plan = planOf({one, other});
        QCOMPARE(spaceOf(plan).bytes, 4096);
        Selection selection;
        selection.setWanted(0, 1, false);
        QCOMPARE(spaceOf(plan, selection).bytes, 0);
    }

    void whatCanOnlyFailIsLeftOut()
    {
        Item outside = file(2, "../secret", 0);
        outside.state = FileState::Problem;
        outside.problem = Problem::OutsideRoot;
        const Plan plan = planOf({file(1, "a", 10), outside});
        const Selection selection = withoutImpossible(plan, {});
        QVERIFY(selection.isWanted(0, 0));
        QVERIFY(!selection.isWanted(0, 1));
        QCOMPARE(countsOf(plan, selection).items(), 1);
    }

    void onlyTheGuardsThatWereAnsweredAreLetPass()
    {
        const Interlock share{.key = u"root-share"_s, .state = Interlock::State::Guard, .label = {}, .mend = {}};
        const Interlock time{.key = u"time"_s, .state = Interlock::State::Guard, .label = {}, .mend = {}};
        RunRequest request{.plan = {}, .selection = {}, .overriddenFingerprint = {}};
        QVERIFY(!request.overrides(share));
        request.overriddenFingerprint = u"this plan"_s;
        QVERIFY(request.overrides(share) && request.overrides(time));
        request.overriddenGuards = {share.key};
        QVERIFY(request.overrides(share) && !request.overrides(time));
    }

    void countsWhatIsLeftOfASection()
    {
        Selection selection;
        QCOMPARE(selection.wantedCount(0, 3), 3);
        selection.setWanted(1, 1, false);
        QCOMPARE(selection.wantedCount(0, 3), 3);
        QCOMPARE(selection.wantedCount(1, 3), 2);
        QCOMPARE(selection.wantedCount(1, 1), 1); // what was unticked lies behind its end
        QCOMPARE(selection.wantedCount(2, 3), 3);
        selection.setWanted(1, 1, true);
        QCOMPARE(selection.wantedCount(1, 3), 3);
        selection.setSectionWanted(1, 3, false);
        QCOMPARE(selection.wantedCount(1, 3), 0);
        selection.setWanted(1, 2, true);
        QCOMPARE(selection.wantedCount(1, 3), 1);
    }

    void fingerprintNoticesEveryDifference()
    {
        const Plan plan = planOf({file(1, "ab", 10), file(2, "c", 20)});
        QCOMPARE(fingerprintOf(plan), fingerprintOf(planOf({file(1, "ab", 10), file(2, "c", 20)})));
        QSet<QString> prints{fingerprintOf(plan)};
        const auto different = [&](const Plan &other) { prints.insert(fingerprintOf(other)); };
        different(planOf({file(1, "a", 10), file(2, "bc", 20)}));
        different(planOf({file(2, "c", 20), file(1, "ab", 10)}));
        different(planOf({file(1, "ab", 11), file(2, "c", 20)}));
        different(planOf({file(1, "ab", 10, 2), file(2, "c", 20)}));
        different(planOf({file(1, "ab", 10)}));
        Plan other = plan;
        other.identity.database = u"other"_s;
        different(other);
        other = plan;
        other.sections[0].cutoff.microseconds = 1;
        different(other);
        QCOMPARE(prints.size(), 8);
    }

    void resultsCountEachItemOnce()
    {
        RunResult result;
        const auto add = [&](Outcome outcome, const QString &reason = {}) {
            result.add({.kind = ItemKind::Download,
                        .id = 1,
                        .path = {},
                        .bytes = 5,
                        .outcome = outcome,
                        .reason = reason,
                        .runtimeSeconds = 0});
        };
        add(Outcome::Done);
        add(Outcome::Done, u"the file was gone already"_s);
        add(Outcome::Changed);
        add(Outcome::Vanished);
        add(Outcome::Protected);
        add(Outcome::Failed, u"permission denied"_s);
        QCOMPARE(result.done.of(ItemKind::Download), 2);
        QCOMPARE(result.done.bytes, 10);
        QCOMPARE(result.skipped(), 3);
        QCOMPARE(result.failed, 1);
        QCOMPARE(result.remarks.size(), size_t(5)); // All but the one that went as planned.
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestPlan>)
#include "tst_plan.moc"
