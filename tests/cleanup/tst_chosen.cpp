// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/look/pins.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;
constexpr auto downloads = Directory::Downloads;

const Interlock *lineOf(const Interlocks &lines, const QString &key)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const Interlock &line) { return line.key == key; });
    return found == lines.end() ? nullptr : &*found;
}
} // namespace

/// Files that somebody has chosen one by one, live ones among them.
class TestChosen : public QObject {
    Q_OBJECT

private slots:
    void takesTheChosenWithTheirRowsAndNothingElse()
    {
        Installation it(m_cluster);
        const qint64 young = it.add(shots, "a/young.png", 2h, 5000);
        const qint64 other = it.add(shots, "a/other.png", 2h);
        const qint64 old = it.add(shots, "a/old.png", 300h);
        const qint64 paper = it.add(downloads, "young.pdf", 1h, 700);
        const auto files = support::snapshot(it.roots.screenshots());
        const QString rows = it.rows();
        const PlanPtr plan = it.plan(chosenPolicy({QSet<QByteArray>{"a/young.png"}, {"young.pdf"}}));
        QCOMPARE(plan->itemCount(), 2);
        QCOMPARE(plan->totalBytes(), 5700);
        QCOMPARE(plan->sections[0].items.id(0), RowKey(young));
        QCOMPARE(plan->sections[1].items.id(0), RowKey(paper));
        QCOMPARE(it.rows(), rows);
        // A guard of its own: nobody takes what is live by mistake.
        const auto refused = it.tryRun(plan);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Guard);
        QVERIFY2(refused.error().message.contains(u"live-files"), qPrintable(refused.error().message));
        QCOMPARE(it.rows(), rows);
        const RunResult result = it.runAnyway(plan);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1);
        QCOMPARE(result.done.of(ItemKind::Download), 1);
        QVERIFY(!it.db.hasFileRow(shots, young));
        QVERIFY(!it.db.hasFileRow(downloads, paper));
        QVERIFY(it.db.hasFileRow(shots, other));
        QVERIFY(it.db.hasFileRow(shots, old));
        QCOMPARE(support::listFiles(it.roots.screenshots()), (QByteArrayList{"a/old.png", "a/other.png"}));
        QCOMPARE(it.undo().done, result.done);
        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
    }

    void asksOnlyWhereSomethingIsLive()
    {
        Installation it(m_cluster);
        it.add(shots, "young.png", 2h);
        it.add(shots, "old.png", 300h);
        const PlanPtr old = it.plan(chosenPolicy({QSet<QByteArray>{"old.png"}, {}}));
        QCOMPARE(it.redKeys(old), QStringList());
        const PlanPtr both = it.plan(chosenPolicy({QSet<QByteArray>{"old.png", "young.png"}, {}}));
        QCOMPARE(it.redKeys(both), QStringList{u"live-files"_s});
        const auto lines = cleanup::checkInterlocks(it.session(), *both, {}, it.context);
        QVERIFY(lines);
        const Interlock *live = lineOf(*lines, u"live-files"_s);
        QVERIFY(live);
        QCOMPARE(live->figures.value(u"rows"_s), 1.0);
        QCOMPARE(live->figures.value(u"of"_s), 2.0);
        // What is unticked is not asked about.
        Selection selection;
        QCOMPARE(both->sections[0].items.path(1), "young.png");
        selection.setWanted(0, 1, false);
        QCOMPARE(it.redKeys(both, selection), QStringList());
        QCOMPARE(it.run(old).done.of(ItemKind::Screenshot), 1);
    }

    /// The file goes by what the profile keeps, not by the retention's usual week.
    void liveIsWhatTheProfileKeeps()
    {
        Installation it(m_cluster);
        it.add(downloads, "x.pdf", 240h);
        const auto policy = chosenPolicy({QSet<QByteArray>{}, {"x.pdf"}});
        QCOMPARE(it.redKeys(it.plan(policy)), QStringList());
        it.target.downloadDays = 30;
        QCOMPARE(it.redKeys(it.plan(policy)), QStringList{u"live-files"_s});
    }

    void pinnedAndRunningStay()
    {
        Installation it(m_cluster);
        const qint64 running = it.db.insertExecution({.status = u"running"_s, .started = 10s});
        const qint64 pinned = it.db.insertExecution();
        it.add(shots, "running.png", 1h, 100, running);
        it.add(shots, "pinned.png", 1h, 100, pinned);
        it.add(shots, "not-chosen.png", 1h, 100, pinned);
        QVERIFY(cleanup::pin(it.session(), {ExecutionId{pinned}}, {}, it.context));
        const PlanPtr plan = it.plan(chosenPolicy({QSet<QByteArray>{"running.png", "pinned.png"}, {}}));
        QCOMPARE(plan->itemCount(), 0);
        const ItemList &kept = plan->sections[0].kept;
        QCOMPARE(kept.size(), 2);
        QSet<Problem> why;
        for (qsizetype index = 0; index < kept.size(); ++index)
            why << kept.problem(index);
        QCOMPARE(why, (QSet<Problem>{Problem::Pinned, Problem::LiveExecution}));
    }

    /// Pinned, or at work again, between preview and run: the claim looks once more.
    void pinnedMeanwhileStays()
    {
        Installation it(m_cluster);
        const qint64 execution = it.db.insertExecution();
        const qint64 row = it.add(shots, "x.png", 1h, 100, execution);
        const PlanPtr plan = it.plan(chosenPolicy({QSet<QByteArray>{"x.png"}, {}}));
        QVERIFY(cleanup::pin(it.session(), {ExecutionId{execution}}, {}, it.context));
        const RunResult result = it.runAnyway(plan);
        QCOMPARE(result.done.items(), 0);
        QCOMPARE(result.outcomes[0], std::vector{Outcome::Protected});
        QVERIFY(it.db.hasFileRow(shots, row));
        QCOMPARE(support::listFiles(it.roots.screenshots()), QByteArrayList{"x.png"});
    }

    void changedMeanwhileStays()
    {
        Installation it(m_cluster);
        const qint64 row = it.add(shots, "x.png", 1h);
        const PlanPtr plan = it.plan(chosenPolicy({QSet<QByteArray>{"x.png"}, {}}));
        it.roots.write(shots, "x.png", 333, 0h);
        const RunResult result = it.runAnyway(plan);
        QCOMPARE(result.outcomes[0], std::vector{Outcome::Changed});
        QVERIFY(it.db.hasFileRow(shots, row));
        QCOMPARE(support::listFiles(it.roots.screenshots()), QByteArrayList{"x.png"});
    }

    void allRowsOfAFileGoWithIt()
    {
        Installation it(m_cluster);
        it.add(shots, "x.png", 1h);
        it.db.insertFile(shots, {.path = "/app/static/screenshots/x.png", .time = 5h});
        it.db.insertFile(shots, {.path = "y.png", .time = 5h}); // of no file
        const PlanPtr plan = it.plan(chosenPolicy({QSet<QByteArray>{"x.png"}, {}}));
        QCOMPARE(plan->itemCount(), 2);
        QCOMPARE(filesOf(*plan), 1);
        QCOMPARE(it.runAnyway(plan).done.of(ItemKind::Screenshot), 2);
        QCOMPARE(it.db.count(u"screenshots"_s), 1);
        QCOMPARE(support::listFiles(it.roots.screenshots()), QByteArrayList());
    }

    /// It was nobody's retention: what it took tells the next round nothing.
    void leavesNoRoundBehind()
    {
        Installation it(m_cluster);
        it.add(shots, "old.png", 300h);
        it.add(shots, "older.png", 400h);
        const auto before = it.plan(shots)->sections[0].earlier.last()->madeAt;
        QCOMPARE(it.run(it.plan(chosenPolicy({QSet<QByteArray>{"older.png"}, {}}))).done.items(), 1);
        QCOMPARE(it.plan(shots)->sections[0].earlier.last()->madeAt.microseconds, before.microseconds);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(TestChosen)
#include "tst_chosen.moc"
