// SPDX-License-Identifier: GPL-3.0-or-later
// The journal is input. Whoever may write the console's tables, or code that runs with the console's rights, makes
// something else of what it says: no row comes back without its file for that, and no file is forgotten in quarantine.

#include "cleanup/diagnose/diagnose.h"
#include "cleanup/enginefixture.h"
#include "cleanup/undo/manifestundo.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

QByteArray quarantineOf(const Installation &it, const RunResult &run)
{
    return it.roots.screenshots() + "/.scrapazoid-console/quarantine/" + run.run.value.toUtf8() + '/';
}

QByteArray listOf(const Installation &it, const RunResult &run)
{
    return it.roots.screenshots() + "/.scrapazoid-console/manifests/" + run.run.value.toUtf8();
}

Finding quarantineFinding(Installation &it)
{
    for (const Finding &finding : cleanup::diagnose(it.session(), it.context)) {
        if (finding.key == "root-screenshots-quarantine"_L1)
            return finding;
    }
    support::fail("no finding about the quarantine");
}
} // namespace

class TestChangedJournal : public QObject {
    Q_OBJECT

private slots:
    void anEntryThatSaysNothingOfItsFileKeepsItsRowOut_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("isLost"); ///< No entry is left that an undo would offer again.
        const QString update = u"UPDATE scrapazoid_console.items SET %1 WHERE path = 'old1.png'"_s;
        QTest::newRow("which file") << update.arg(u"token = NULL"_s) << false;
        QTest::newRow("that it takes one") << update.arg(u"takes_file = false"_s) << false;
        QTest::newRow("that it went") << update.arg(u"owes_row = true"_s) << false;
        QTest::newRow("that there is anything to undo") << update.arg(u"outcome = 'undone'"_s) << true;
        QTest::newRow("where it lies") << update.arg(u"quarantined = false"_s) << true;
        QTest::newRow("which folder") << update.arg(u"directory = 'downloads'"_s) << true;
        QTest::newRow("which kind") << update.arg(u"kind = 'orphan'"_s) << false;
        QTest::newRow("anything") << u"DELETE FROM scrapazoid_console.items WHERE path = 'old1.png'"_s << true;
    }

    void anEntryThatSaysNothingOfItsFileKeepsItsRowOut()
    {
        QFETCH(QString, change);
        QFETCH(bool, isLost);
        Installation it(m_cluster);
        for (int number = 0; number < 5; ++number)
            it.add(shots, "old" + QByteArray::number(number) + ".png", 240h);
        it.add(shots, "new.png", 1h);
        const QString rows = it.rows();
        const RunResult ran = it.run(it.plan(shots));
        QCOMPARE(ran.done.of(ItemKind::Screenshot), 5);
        QCOMPARE(quarantineFinding(it).state, Finding::State::Good);
        it.db.exec(change);
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undoable = NULL, quarantined = NULL"_s);
        const auto undone = cleanup::runUndo(it.session(), ran.run.value, it.context);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QCOMPARE(undone->done.of(ItemKind::Screenshot), 4);
        QCOMPARE(undone->failed, 1);
        QCOMPARE(it.db.count(u"screenshots"_s, u"file_path LIKE '%old1.png'"_s), 0);
        QVERIFY(support::exists(quarantineOf(it, ran) + "old1.png"));
        QVERIFY(support::exists(listOf(it, ran)));
        const auto plan = cleanup::planPurge(it.session(), {}, it.context);
        QVERIFY(plan);
        QVERIFY(!isLost || quarantineFinding(it).state == Finding::State::Warning);
        QCOMPARE(plan->strays.size(), isLost ? 1 : 0);
        // The folder's own list is the way out.
        const auto back = cleanup::undoFromManifest(it.session(), ran.run, it.context);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QCOMPARE(back->failed, 0);
        QVERIFY(support::exists(it.roots.screenshots() + "/old1.png"));
        QCOMPARE(it.rows(), rows);
    }

    void whatIsMadeOfARunStopsItBeforeAnythingMoves_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *name, const char *trigger, const char *body) {
            QTest::newRow(name) << QString::fromLatin1(trigger) << QString::fromLatin1(body);
        };
        const char *runs = "BEFORE INSERT ON scrapazoid_console.runs";
        row("over already", runs, "new.undo_until := now() - interval '1 year'; RETURN new;");
        row("with no end", runs, "new.undo_until := NULL; RETURN new;");
        row("long ago", runs,
            "new.started_at := now() - interval '1 year'; new.undo_until := new.undo_until - interval '1 year'; RETURN "
            "new;");
        row("permanent", runs, "new.mode := 'permanent'; RETURN new;");
        row("a purge", runs, "new.action := 'purge'; RETURN new;");
        const char *later = "UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 year'; RETURN NULL;";
        row("over, afterwards", "AFTER INSERT ON scrapazoid_console.runs", later);
        row("over, by an entry's trigger", "AFTER INSERT ON scrapazoid_console.items", later);
        row("over, by a row's trigger", "AFTER DELETE ON screenshots", later);
        const char *batches = "BEFORE INSERT ON scrapazoid_console.batches";
        row("another kind", batches, "new.kind := 'orphan'; RETURN new;");
        row("another folder", batches, "new.directory := 'downloads'; RETURN new;");
        row("another folder, afterwards", "AFTER INSERT ON scrapazoid_console.batches",
            "UPDATE scrapazoid_console.batches SET directory = 'downloads'; RETURN NULL;");
    }

    void whatIsMadeOfARunStopsItBeforeAnythingMoves()
    {
        QFETCH(QString, trigger);
        QFETCH(QString, body);
        for (const bool isDeferred : {false, true}) {
            if (isDeferred && !trigger.startsWith("AFTER"_L1))
                continue;
            Installation it(m_cluster);
            it.add(shots, "old.png", 240h);
            const QString rows = it.rows();
            const PlanPtr plan = it.plan(shots);
            it.db.exec(
                u"CREATE FUNCTION sabotage() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN %1 END $body$"_s.arg(
                    body));
            it.db.exec((isDeferred
                            ? u"CREATE CONSTRAINT TRIGGER sabotage %1 DEFERRABLE INITIALLY DEFERRED FOR EACH ROW "
                              "EXECUTE FUNCTION sabotage()"_s
                            : u"CREATE TRIGGER sabotage %1 FOR EACH ROW EXECUTE FUNCTION sabotage()"_s)
                           .arg(trigger));
            const auto result = it.tryRun(plan);
            QVERIFY(!result || result->interrupted);
            const Error error = result ? result->error : result.error();
            QCOMPARE(error.kind, ErrorKind::Database);
            QVERIFY2(error.message.contains("scrapazoid_console."_L1), qPrintable(error.message));
            QCOMPARE(it.rows(), rows);
            QVERIFY(support::exists(it.roots.screenshots() + "/old.png"));
        }
    }

    void aPurgeCountsWhatItTookOnly()
    {
        Installation it(m_cluster);
        it.add(shots, "gone.png", 240h);
        it.add(shots, "there.png", 240h);
        const RunResult ran = it.run(it.plan(shots));
        support::removeFile(quarantineOf(it, ran) + "gone.png");
        const auto purged = cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
        QVERIFY(purged);
        QCOMPARE(purged->done.of(ItemKind::Screenshot), 1);
        QCOMPARE(purged->vanished, 1);
        QCOMPARE(purged->failed, 0);
        const auto again = cleanup::planPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
        QVERIFY(again);
        QCOMPARE(again->files.items(), 0);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestChangedJournal>)
#include "tst_changedjournal.moc"
