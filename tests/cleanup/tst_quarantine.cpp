// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/look/findquarantine.h"
#include "cleanup/look/findruns.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
Quarantine quarantineOf(Installation &it)
{
    auto found = cleanup::findQuarantine(it.session(), it.context);
    if (!found)
        support::fail("quarantine: %s (%s)", qPrintable(found.error().message), qPrintable(found.error().detail));
    return std::move(*found);
}

RunRecord recordOf(Installation &it, const RunId &run)
{
    auto found = cleanup::findRun(it.session(), run.value, it.context);
    if (!found)
        support::fail("run: %s", qPrintable(found.error().message));
    return std::move(*found);
}
} // namespace

/// What waits in quarantine is what lies there, in the blocks that it takes up.
class TestQuarantine : public QObject {
    Q_OBJECT

private slots:
    void isWhatLiesThere()
    {
        Installation it(m_cluster);
        QVERIFY(quarantineOf(it).isSetUp && quarantineOf(it).isEmpty());
        it.add(Directory::Screenshots, "a", 240h, 10);
        it.add(Directory::Screenshots, "b", 240h, 9000);
        it.add(Directory::Downloads, "c", 240h, 5000);
        const RunId first = it.run(it.plan(Directory::Screenshots)).run;
        const RunId second = it.run(it.plan(Directory::Downloads)).run;
        const Quarantine all = quarantineOf(it);
        QCOMPARE(all.runs.size(), 2);
        QCOMPARE(all.files().items(), 3);
        QCOMPARE(all.total().count, 3);
        QVERIFY2(all.total().bytes >= 14'010 && all.total().bytes % 512 == 0, "blocks, not lengths");
        QCOMPARE(all.only(first).total().bytes + all.only(second).total().bytes, all.total().bytes);
        // Both folders of the tests lie on one volume.
        QCOMPARE(all.apart.size(), size_t(1));
        QCOMPARE(all.bytesOn(all.apart.begin()->first), all.total().bytes);
        QVERIFY(*all.first() < *all.last());
        QCOMPARE(all.find(second)->until, recordOf(it, second).undoUntil);
        QVERIFY(!all.find(first)->isDue);
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 min' WHERE name = '%1'"_s.arg(
            first.value));
        QVERIFY(quarantineOf(it).find(first)->isDue);
    }

    void aFolderThatCannotBeReadIsToldOf()
    {
        Installation it(m_cluster);
        it.add(Directory::Downloads, "c", 240h, 5000);
        it.run(it.plan(Directory::Downloads));
        it.target.downloads.path = it.target.downloads.path + ".gone";
        const Quarantine all = quarantineOf(it);
        QCOMPARE(all.files().items(), 1);
        QCOMPARE(all.total().count, 0);
        QVERIFY(all.trouble.contains(Directory::Downloads));
        QVERIFY(!all.trouble.contains(Directory::Screenshots));
    }

    void withoutTheJournalNobodyKnows()
    {
        Installation it(m_cluster, {}, false);
        QVERIFY(!quarantineOf(it).isSetUp);
    }

    void anUndoLeavesNothing()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "a", 240h);
        it.add(Directory::Screenshots, "b", 240h);
        const RunId run = it.run(it.plan(Directory::Screenshots)).run;
        QCOMPARE(recordOf(it, run).undone, 0);
        it.undo();
        QVERIFY(quarantineOf(it).isEmpty());
        QCOMPARE(recordOf(it, run).undone, 2);
        QVERIFY(recordOf(it, run).isUndone());
    }

    void aPartOfAnUndoIsAPart()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "a", 240h);
        it.add(Directory::Screenshots, "b", 240h);
        const RunId run = it.run(it.plan(Directory::Screenshots)).run;
        it.roots.write(Directory::Screenshots, "b", 7, 1h); // in the way
        QCOMPARE(it.undo().done.items(), 1);
        QCOMPARE(recordOf(it, run).undone, 1);
        QVERIFY(!recordOf(it, run).isUndone());
        QCOMPARE(quarantineOf(it).files().items(), 1);
    }

    void aPurgeOfOneRunLeavesTheOther()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "a", 240h);
        it.add(Directory::Downloads, "c", 240h);
        const RunId first = it.run(it.plan(Directory::Screenshots)).run;
        const RunId second = it.run(it.plan(Directory::Downloads)).run;
        const auto purged
            = cleanup::runPurge(it.session(), {.run = first.value, .beforeItsTime = true, .shown = {}}, it.context);
        QVERIFY(purged && !purged->interrupted);
        const Quarantine left = quarantineOf(it);
        QCOMPARE(left.runs.size(), 1);
        QCOMPARE(left.runs.first().run, second);
        QCOMPARE(recordOf(it, first).purged, 1);
        QCOMPARE(recordOf(it, second).purged, 0);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestQuarantine>)
#include "tst_quarantine.moc"
