// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/reusedinstallation.h"
#include "support/failed.h"

#include "cleanup/session/lead.h"
#include "database/journal/filejournal.h"
#include "database/journal/runjournal.h"
#include "database/server/transaction.h"
#include "support/ordie.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::orDie;

namespace {
constexpr auto shots = Directory::Screenshots;

/// Leaves what a run leaves that is killed right after its first commit: rows in the journal, files where they were.
RunId leaveClaimed(Installation &it, const PlanPtr &plan, RemovalMode mode = RemovalMode::Quarantine)
{
    cleanup::Session session(it.target);
    cleanup::Lead lead = orDie(cleanup::Lead::take(session, it.context));
    const auto run = orDie(database::RunJournal(lead.connection())
                               .insertRun({.action = RunAction::Cleanup,
                                           .command = plan->command,
                                           .subject = {},
                                           .mode = mode,
                                           .policy = {},
                                           .cutoff = {},
                                           .fingerprint = plan->fingerprint,
                                           .guardsOverridden = false,
                                           .planned = countsOf(*plan),
                                           .undoSeconds = 3600},
                                          it.context.actor));
    auto transaction = orDie(database::Transaction::begin(lead.connection()));
    orDie(database::RunJournal(lead.connection()).insertBatch(run, 0, partOf(shots)));
    const PlanSection &section = plan->sections.front();
    std::vector<database::FileClaim> claims;
    for (qsizetype index = 0; index < section.items.size(); ++index) {
        const Item item = section.items.item(index);
        claims.push_back({.seq = index,
                          .id = item.id,
                          .version = item.version,
                          .path = item.path,
                          .takesFile = item.problem != Problem::SharedFile,
                          .identity = item.state == FileState::Present ? std::optional(item.identity) : std::nullopt,
                          .bytes = item.bytes()});
    }
    orDie(database::FileJournal(lead.connection(), lead.schema(), partOf(shots))
              .claim({run, 0, mode},
                     {.cutoff = section.cutoff, .stuckBefore = plan->stuckBefore, .highestId = section.highestId},
                     claims));
    orDie(transaction.commit());
    return run.id;
}

/// The next run, about something else.
void runSomethingElse(Installation &it)
{
    it.db.insertExecution({.status = u"running"_s, .started = 2h});
    QCOMPARE(it.run(it.planStuck()).done.of(ItemKind::Execution), 1);
    it.db.exec(u"DELETE FROM executions"_s);
}

bool changeAttribute(const char *what, const QByteArray &path)
{
    return QProcess::execute(u"chattr"_s, {QString::fromLatin1(what), QString::fromLatin1(path)}) == 0;
}
} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private slots:
    void whatWasClaimedIsFinished_data() { addModes(); }

    void whatWasClaimedIsFinished()
    {
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        it.add(shots, "a/x.png", 300h, 100);
        it.add(shots, "b/y.png", 200h, 100);
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.screenshots());
        const RunId run = leaveClaimed(it, it.plan(shots), mode);
        QCOMPARE(it.db.count(u"screenshots"_s), 0);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        runSomethingElse(it);
        QCOMPARE(support::listFiles(it.roots.screenshots()), QByteArrayList());
        QCOMPARE(
            it.db.value(u"SELECT state FROM scrapazoid_console.runs WHERE name = '%1'"_s.arg(run.value)).toString(),
            u"interrupted"_s);
        QCOMPARE(
            it.db.value(u"SELECT done->>'screenshots' FROM scrapazoid_console.runs WHERE name = '%1'"_s.arg(run.value))
                .toInt(),
            2);
        QCOMPARE(it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0);
        const auto root = cleanup::Session(it.target).openRoot(shots);
        const auto list = (*root)->readManifest(run);
        QCOMPARE(list.has_value(), mode == RemovalMode::Quarantine);
        if (mode == RemovalMode::Permanent)
            return;
        // The folder's own list has them as if nobody had died.
        QCOMPARE(list->entries.size(), 2U);
        QVERIFY(!list->entries[0].texts.isEmpty() && !list->entries[1].texts.isEmpty());
        QCOMPARE(it.undo(run.value).done.of(ItemKind::Screenshot), 2);
        QVERIFY(!(*root)->readManifest(run));
        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
    }

    void aFileThatChangedBeforeTheRecoveryGetsItsRowBack_data() { addModes(); }

    void aFileThatChangedBeforeTheRecoveryGetsItsRowBack()
    {
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        const qint64 row = it.add(shots, "x.png", 300h);
        const QString rows = it.rows();
        leaveClaimed(it, it.plan(shots), mode);
        it.roots.write(shots, "x.png", 77);
        runSomethingElse(it);
        QVERIFY(it.db.hasFileRow(shots, row));
        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::sizeOf(it.roots.screenshots() + "/x.png"), 77);
    }

    /// Hours may pass between a kill and the next run.
    void aRowThatNamesTheFileByNowKeepsIt_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        QTest::addColumn<RemovalMode>("mode");
        for (const char *spelling : {"x.png", "/app/static/screenshots/x.png", "./screenshots//x.png"}) {
            QTest::addRow("%s (quarantine)", spelling) << QByteArray(spelling) << RemovalMode::Quarantine;
            QTest::addRow("%s (permanent)", spelling) << QByteArray(spelling) << RemovalMode::Permanent;
        }
    }

    void aRowThatNamesTheFileByNowKeepsIt()
    {
        QFETCH(QByteArray, spelling);
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        const qint64 old = it.add(shots, "x.png", 300h);
        it.add(shots, "y.png", 300h);
        const RunId run = leaveClaimed(it, it.plan(shots), mode);
        const qint64 young = it.db.insertFile(shots, {.path = spelling, .time = 1s});
        runSomethingElse(it);
        QVERIFY(it.roots.has(shots, "x.png"));
        QVERIFY(!it.roots.has(shots, "y.png"));
        QVERIFY(it.db.hasFileRow(shots, young));
        QVERIFY(!it.db.hasFileRow(shots, old));
        QCOMPARE(it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0);
        if (mode == RemovalMode::Permanent)
            return;
        // Its own row can come back beside the new one; a purge leaves the file alone.
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 s'"_s);
        QVERIFY(cleanup::runPurge(it.session(), {}, it.context));
        QVERIFY(it.roots.has(shots, "x.png"));
        it.undo(run.value);
        QVERIFY(it.db.hasFileRow(shots, old));
        QVERIFY(it.roots.has(shots, "x.png"));
    }

    /// Row back and journal corrected in one transaction: else the next run takes the file of a row that is alive.
    void aRowThatIsBackNeverLosesItsFileToTheNextRun_data() { addModes(); }

    void aRowThatIsBackNeverLosesItsFileToTheNextRun()
    {
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        const qint64 row = it.add(shots, "x.png", 300h);
        const PlanPtr plan = it.plan(shots);
        const QByteArray path = it.roots.screenshots() + "/x.png";
        if (!changeAttribute("+i", path))
            QSKIP("chattr does not work here.");
        auto back = qScopeGuard([&] { changeAttribute("-i", path); });
        // The row goes back, the correction fails: as with a kill between the two.
        it.db.exec(
            u"CREATE FUNCTION sabotage.act() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no' USING ERRCODE = "
            u"'53100'; END $$;"
            "CREATE TRIGGER sabotage BEFORE UPDATE ON scrapazoid_console.items FOR EACH ROW EXECUTE FUNCTION sabotage.act()"_s);
        const RunResult result = it.run(plan, mode);
        QVERIFY(result.interrupted);
        it.db.exec(u"DROP TRIGGER sabotage ON scrapazoid_console.items"_s);
        back.dismiss();
        changeAttribute("-i", path);
        runSomethingElse(it);
        QCOMPARE(it.db.hasFileRow(shots, row), support::exists(path));
    }

    void anUnmountedRootLeavesTheWorkForLater()
    {
        Installation &it = m_plain.fresh();
        it.add(shots, "x.png", 300h);
        const QString rows = it.rows();
        const RunId run = leaveClaimed(it, it.plan(shots));
        const QByteArray path = it.roots.screenshots();
        QCOMPARE(::rename(path.constData(), (path + ".away").constData()), 0);
        support::makeFolder(path);
        runSomethingElse(it);
        QCOMPARE(it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 1);
        QVERIFY(!cleanup::runUndo(it.session(), run.value, it.context) || it.db.count(u"screenshots"_s) == 0);
        QCOMPARE(::rmdir(path.constData()), 0);
        QCOMPARE(::rename((path + ".away").constData(), path.constData()), 0);
        runSomethingElse(it);
        QCOMPARE(it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0);
        QVERIFY(!it.roots.has(shots, "x.png"));
        it.undo(run.value);
        QCOMPARE(it.rows(), rows);
    }

    void aRunNobodyIsAtAnyMoreIsClosed()
    {
        Installation &it = m_plain.fresh();
        it.db.exec(
            u"INSERT INTO scrapazoid_console.runs (name, action, state, command, mode, actor_user, actor_host, "
            u"actor_program) "
            "VALUES ('20200101-000000-0000', 'cleanup', 'running', 'screenshots', 'quarantine', 'a', 'b', 'c')"_s);
        runSomethingElse(it);
        QCOMPARE(
            it.db.value(u"SELECT state FROM scrapazoid_console.runs WHERE name = '20200101-000000-0000'"_s).toString(),
            u"interrupted"_s);
    }

    void aPurgeThatDiedInTheMiddleIsRepeated()
    {
        Installation &it = m_plain.fresh();
        it.add(shots, "x.png", 300h);
        it.add(shots, "y.png", 300h);
        const RunResult result = it.run(it.plan(shots));
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 s'"_s);
        support::removeFile(it.roots.screenshots() + "/.scrapazoid-console/quarantine/" + result.run.value.toUtf8()
                            + "/x.png");
        const auto purged = cleanup::runPurge(it.session(), {}, it.context);
        QVERIFY(purged && !purged->interrupted);
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"outcome = 'purged'"_s), 2);
    }

    /// The oldest run comes first each time: what is in its way must not stop the others.
    void aRunThatCannotBePurgedIsInNoOthersWay()
    {
        Installation &it = m_plain.fresh();
        it.add(shots, "x.png", 300h);
        it.add(Directory::Downloads, "y.pdf", 300h);
        it.run(it.plan(shots));
        it.run(it.plan(Directory::Downloads));
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 s'"_s);
        const QByteArray root = std::exchange(it.target.screenshots.path, it.roots.outside() + "/nowhere");
        const auto purged = cleanup::runPurge(it.session(), {}, it.context);
        QVERIFY(purged && purged->interrupted && !purged->error.message.isEmpty());
        QCOMPARE(purged->done.of(ItemKind::Download), 1);
        it.target.screenshots.path = root;
        const auto later = cleanup::runPurge(it.session(), {}, it.context);
        QVERIFY(later && !later->interrupted);
        QCOMPARE(later->done.of(ItemKind::Screenshot), 1);
    }

    /// Its rows may have to go back yet.
    void aRunWithAnUnsettledBatchIsNotPurged()
    {
        Installation &it = m_plain.fresh();
        const qint64 row = it.add(shots, "x.png", 300h);
        it.add(shots, "y.png", 300h);
        const RunId run = leaveClaimed(it, it.plan(shots));
        it.roots.write(shots, "x.png", 7);
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 s'"_s);
        it.db.exec(u"CREATE SCHEMA IF NOT EXISTS sabotage"_s);
        it.db.exec(
            u"CREATE FUNCTION sabotage.full() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN RAISE 'full' USING "
            "ERRCODE = '53100'; END $body$"_s);
        it.db.exec(
            u"CREATE TRIGGER full_disk BEFORE INSERT ON screenshots FOR EACH ROW EXECUTE FUNCTION sabotage.full()"_s);
        const auto purged = cleanup::runPurge(it.session(), {}, it.context);
        QVERIFY(purged);
        QCOMPARE(purged->done.items(), 0);
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"outcome = 'purged'"_s), 0);
        it.db.exec(u"DROP SCHEMA sabotage CASCADE"_s);
        QVERIFY(cleanup::runPurge(it.session(), {}, it.context));
        QVERIFY(it.db.hasFileRow(shots, row));
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"outcome = 'purged'"_s), 1);
    }

    void aPurgeLeavesWhatARowNamesAgain()
    {
        Installation &it = m_plain.fresh();
        it.add(shots, "x.png", 300h);
        const RunResult result = it.run(it.plan(shots));
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 s'"_s);
        const qint64 again = it.db.insertFile(shots, {.path = "static/screenshots/x.png", .time = 1s});
        const auto purged = cleanup::runPurge(it.session(), {}, it.context);
        QVERIFY(purged);
        QCOMPARE(purged->isProtected, 1);
        // It goes back to its place, where the row means it.
        QVERIFY(it.roots.has(shots, "x.png"));
        QVERIFY(!support::exists(it.roots.screenshots() + "/.scrapazoid-console/quarantine/" + result.run.value.toUtf8()
                                 + "/x.png"));
        it.db.exec(u"DELETE FROM screenshots WHERE id = %1"_s.arg(again));
        QCOMPARE(it.undo(result.run.value).done.of(ItemKind::Screenshot), 1);
    }

    void aPurgeLeavesAFileThatIsNotTheOneThatWasPutThere()
    {
        Installation &it = m_plain.fresh();
        it.add(shots, "x.png", 300h);
        const RunResult result = it.run(it.plan(shots));
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 s'"_s);
        const QByteArray folder
            = it.roots.screenshots() + "/.scrapazoid-console/quarantine/" + result.run.value.toUtf8();
        support::writeFile(folder, "x.png", 77);
        support::writeFile(folder, "stranger.png", 5);
        const auto purged = cleanup::runPurge(it.session(), {}, it.context);
        QVERIFY(purged);
        // What a purge cannot take is no success.
        QCOMPARE(purged->failed, 1);
        QCOMPARE(support::sizeOf(folder + "/x.png"), 77);
        QCOMPARE(support::sizeOf(folder + "/stranger.png"), 5);
    }

private:
    static void addModes()
    {
        QTest::addColumn<RemovalMode>("mode");
        QTest::newRow("quarantine") << RemovalMode::Quarantine;
        QTest::newRow("permanent") << RemovalMode::Permanent;
    }

    support::TestCluster m_cluster;
    ReusedInstallation m_plain{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestRecovery>)
#include "tst_recovery.moc"
