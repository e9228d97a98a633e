// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "support/failed.h"

#include <sys/stat.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr Directory shots = Directory::Screenshots;

/// As if all that has been done had been done so long ago.
void age(support::TestDatabase &db, int days)
{
    db.exec(u"UPDATE scrapazoid_console.runs SET started_at = started_at - interval '%1 days', ended_at = ended_at - "
            "interval '%1 days', undo_until = undo_until - interval '%1 days'"_s.arg(days));
}

qint64 itemsOf(support::TestDatabase &db)
{
    return db.count(u"scrapazoid_console.items"_s);
}

QString quarantineOf(const Installation &it, const RunResult &run)
{
    return QString::fromUtf8(it.roots.screenshots() + "/.scrapazoid-console/quarantine/") + run.run.value;
}
} // namespace

/// What a console leaves behind: folders, rows in its journal, files in quarantine.
class TestLeftovers : public QObject {
    Q_OBJECT

private slots:
    void foldersThatARunEmptiedGoHoweverYoungTheyAre_data()
    {
        QTest::addColumn<RemovalMode>("mode");
        QTest::newRow("when it is purged") << RemovalMode::Quarantine;
        QTest::newRow("at once") << RemovalMode::Permanent;
    }

    /// A volume that has been copied has young folders, and old rows.
    void foldersThatARunEmptiedGoHoweverYoungTheyAre()
    {
        QFETCH(RemovalMode, mode);
        Installation it(m_cluster);
        it.add(shots, "1/shots/a.png", 240h);
        it.add(shots, "2/shots/b.png", 240h);
        it.add(shots, "2/new.png", 1h);
        it.roots.write(shots, "3/x/named-by-nobody.png");
        const RunResult ran = it.run(it.plan(shots), mode);
        QCOMPARE(ran.done.of(ItemKind::Screenshot), 2);
        const QByteArray root = it.roots.screenshots();
        if (mode == RemovalMode::Quarantine) {
            QVERIFY(support::exists(root + "/1/shots"));
            QVERIFY(support::exists(root + "/2/shots"));
            QVERIFY(cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context));
        }
        QVERIFY(!support::exists(root + "/1"));
        QVERIFY(!support::exists(root + "/2/shots"));
        QVERIFY(support::exists(root + "/2/new.png"));
        QVERIFY(support::exists(root + "/3/x"));
    }

    /// Where they are older than the least age of orphans; an undo makes them again.
    void olderFoldersGoAtOnceAndComeBack()
    {
        Installation it(m_cluster);
        it.add(shots, "1/shots/a.png", 240h);
        it.add(shots, "2/new.png", 1h);
        it.target.orphanMinAgeSeconds = 0;
        const QByteArray root = it.roots.screenshots();
        QCOMPARE(chmod((root + "/1/shots").constData(), 0751), 0);
        const RunResult ran = it.run(it.plan(shots));
        QVERIFY(!support::exists(root + "/1"));
        QVERIFY(cleanup::runUndo(it.session(), ran.run.value, it.context));
        QVERIFY(support::exists(root + "/1/shots/a.png"));
        struct stat status { };
        QCOMPARE(stat((root + "/1/shots").constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0751U);
    }

    void rowsOfWhatCannotBeUndoneGoInTheEnd()
    {
        Installation it(m_cluster);
        it.add(shots, "a.png", 240h);
        it.add(shots, "b.png", 240h);
        const RunResult first = it.run(it.plan(shots));
        QVERIFY(cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context));
        it.add(shots, "c.png", 240h);
        const RunResult second = it.run(it.plan(shots), RemovalMode::Permanent);
        QCOMPARE(itemsOf(it.db), 3);
        age(it.db, 89);
        const auto early = cleanup::planPurge(it.session(), {}, it.context);
        QVERIFY(early);
        QCOMPARE(early->oldRows, 0);
        age(it.db, 2);
        const auto plan = cleanup::planPurge(it.session(), {}, it.context);
        QVERIFY(plan);
        QCOMPARE(plan->oldRows, 3);
        QVERIFY(!plan->isEmpty());
        const auto purged = cleanup::runPurge(it.session(), {}, it.context);
        QVERIFY2(purged, purged ? "" : qPrintable(purged.error().message));
        QCOMPARE(itemsOf(it.db), 0);
        // What it came to stays.
        QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s, u"action = 'cleanup'"_s), 2);
        QCOMPARE(
            it.db.value(u"SELECT done->>'screenshots' FROM scrapazoid_console.runs WHERE name = ?"_s, {first.run.value})
                .toInt(),
            2);
        QVERIFY(!second.run.isNull());
    }

    void theNextRunTakesThemAsWell()
    {
        Installation it(m_cluster);
        it.add(shots, "a.png", 240h);
        it.run(it.plan(shots), RemovalMode::Permanent);
        age(it.db, 91);
        it.add(shots, "b.png", 240h);
        it.run(it.plan(shots));
        QCOMPARE(itemsOf(it.db), 1);
    }

    /// A file that still lies in quarantine, a row that is owed, a run that is not over: they keep their rows for ever.
    void whatIsStillOwedKeepsItsRows_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("in quarantine") << QString();
        QTest::newRow("a row") << u"UPDATE scrapazoid_console.items SET outcome = 'failed', owes_row = true"_s;
        QTest::newRow("a closing check")
            << u"UPDATE scrapazoid_console.items SET outcome = 'purged'; UPDATE scrapazoid_console.runs SET closing = 'owed'"_s;
        QTest::newRow("a batch")
            << u"UPDATE scrapazoid_console.items SET outcome = 'purged'; UPDATE scrapazoid_console.batches SET settled_at = NULL"_s;
    }

    void whatIsStillOwedKeepsItsRows()
    {
        QFETCH(QString, sql);
        Installation it(m_cluster);
        it.add(shots, "a.png", 240h);
        it.run(it.plan(shots));
        if (!sql.isEmpty())
            it.db.exec(sql);
        age(it.db, 4000);
        const auto plan = cleanup::planPurge(it.session(), {}, it.context);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->oldRows, 0);
    }

    void whatAnOlderVersionHasTakenIsUndoneAndPurged_data()
    {
        QTest::addColumn<bool>("isUndone");
        QTest::newRow("undone") << true;
        QTest::newRow("purged") << false;
    }

    /// Its journal says which file it was by numbers of that machine's.
    void whatAnOlderVersionHasTakenIsUndoneAndPurged()
    {
        QFETCH(const bool, isUndone);
        Installation it(m_cluster);
        it.add(shots, "a/x.png", 240h);
        const RunResult ran = it.run(it.plan(shots));
        QCOMPARE(ran.done.of(ItemKind::Screenshot), 1);
        it.db.exec(u"UPDATE scrapazoid_console.items SET device = 64769, token = NULL,"
                   " inode = ('x' || lpad(split_part(token, '.', 2), 16, '0'))::bit(64)::bigint"_s);
        QCOMPARE(it.db.value(u"SELECT count(inode) FROM scrapazoid_console.items"_s).toInt(), 1);
        if (isUndone) {
            QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 1);
            QVERIFY(it.roots.has(shots, "a/x.png"));
        } else {
            const auto purged = cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
            QVERIFY2(purged, purged ? "" : qPrintable(purged.error().message));
            QCOMPARE(purged->done.of(ItemKind::Screenshot), 1);
            QVERIFY(!QFile::exists(quarantineOf(it, ran) + u"/a/x.png"_s));
        }
    }

    void quarantineThatNoRunOwnsIsToldOfAndGoesOnlyWhenAskedFor()
    {
        Installation it(m_cluster);
        const qint64 named = it.add(shots, "d/named.png", 240h);
        it.add(shots, "d/stray.png", 240h, 5000);
        const RunResult ran = it.run(it.plan(shots));
        // The console's schema is lost, as with a dump of the service's alone; one of the rows comes back.
        it.db.exec(u"DROP SCHEMA scrapazoid_console CASCADE"_s);
        QVERIFY(cleanup::runSetup(it.session(), {.rebind = true}, it.context));
        it.db.insertFile(shots, {.path = "d/named.png", .time = 240h});
        Q_UNUSED(named)
        const auto plan = cleanup::planPurge(it.session(), {}, it.context);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->files.items(), 0);
        QCOMPARE(plan->strays.size(), 1);
        QCOMPARE(plan->strays.first().run.value, ran.run.value);
        QCOMPARE(plan->strays.first().files, 2);
        QVERIFY(cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true, .shown = plan->shown}, it.context));
        QVERIFY(QFile::exists(quarantineOf(it, ran) + u"/d/stray.png"_s));
        const auto purged
            = cleanup::runPurge(it.session(), {.run = {}, .shown = plan->shown, .strays = plan->strays}, it.context);
        QVERIFY2(purged, purged ? "" : qPrintable(purged.error().message));
        QCOMPARE(purged->done.of(ItemKind::Orphan), 1);
        QCOMPARE(purged->done.bytes, 5000);
        QCOMPARE(purged->isProtected, 1);
        QVERIFY(!QFile::exists(quarantineOf(it, ran)));
        QVERIFY(support::exists(it.roots.screenshots() + "/d/named.png"));
        QVERIFY(!support::exists(it.roots.screenshots() + "/d/stray.png"));
    }

    /// What the history knows is no stray, whoever says so.
    void aRunOfTheHistoryIsNoStray()
    {
        Installation it(m_cluster);
        it.add(shots, "a.png", 240h);
        const RunResult ran = it.run(it.plan(shots));
        const auto plan = cleanup::planPurge(it.session(), {}, it.context);
        QVERIFY(plan);
        QVERIFY(plan->strays.isEmpty());
        const auto purged = cleanup::runPurge(
            it.session(), {.run = {}, .shown = plan->shown, .strays = {{shots, ran.run, 1, 100}}}, it.context);
        QVERIFY(purged);
        QVERIFY(QFile::exists(quarantineOf(it, ran) + u"/a.png"_s));
    }

    void filesOfARunThatIsNotOverAreToldOf()
    {
        Installation it(m_cluster);
        it.add(shots, "a.png", 240h);
        it.run(it.plan(shots));
        it.db.exec(u"UPDATE scrapazoid_console.runs SET closing = 'owed'"_s);
        const auto plan = cleanup::planPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
        QVERIFY(plan);
        QCOMPARE(plan->files.items(), 0);
        QCOMPARE(plan->waiting, 1);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestLeftovers>)
#include "tst_leftovers.moc"

#include <sys/stat.h>
