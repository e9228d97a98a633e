// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestRetention : public QObject {
    Q_OBJECT

private slots:
    void removesWhatIsOldAndNothingElse_data()
    {
        QTest::addColumn<RemovalMode>("mode");
        QTest::newRow("quarantine") << RemovalMode::Quarantine;
        QTest::newRow("permanent") << RemovalMode::Permanent;
    }

    void removesWhatIsOldAndNothingElse()
    {
        QFETCH(RemovalMode, mode);
        Installation it(m_cluster);
        const qint64 old = it.add(Directory::Screenshots, "a/old.png", 200h, 5000);
        const qint64 young = it.add(Directory::Screenshots, "a/young.png", 100h);
        const qint64 other = it.add(Directory::Downloads, "old.pdf", 200h);
        const PlanPtr plan = it.plan(Directory::Screenshots);
        QCOMPARE(plan->itemCount(), 1);
        QCOMPARE(plan->totalBytes(), 5000);
        const RunResult result = it.run(plan, mode);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1);
        QCOMPARE(result.done.bytes, 5000);
        QCOMPARE(result.planned, result.done);
        QVERIFY(!it.db.hasFileRow(Directory::Screenshots, old));
        QVERIFY(it.db.hasFileRow(Directory::Screenshots, young));
        QVERIFY(it.db.hasFileRow(Directory::Downloads, other));
        QCOMPARE(support::listFiles(it.roots.screenshots()), QByteArrayList{"a/young.png"});
        QCOMPARE(it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0);
    }

    void previewWritesNothing()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "x.png", 200h);
        const auto files = support::snapshot(it.roots.outside());
        const QString rows = it.rows();
        const QString journal = it.db.value(u"SELECT count(*)::text FROM scrapazoid_console.runs"_s).toString();
        it.plan(Directory::Screenshots);
        QVERIFY2(support::difference(files, support::snapshot(it.roots.outside())).isEmpty(), "files differ");
        QCOMPARE(it.rows(), rows);
        QCOMPARE(it.db.value(u"SELECT count(*)::text FROM scrapazoid_console.runs"_s).toString(), journal);
    }

    /// Whoever waits for a plan can read what its rules found first, as many as somebody reads.
    void whatIsFoundFirstIsThereBeforeThePlan()
    {
        Installation it(m_cluster);
        it.db.insertExecution({.status = u"running"_s, .started = 3h});
        it.add(Directory::Screenshots, "young.png", 1h);
        it.add(Directory::Screenshots, "old.png", 200h);
        cleanup::FirstFound found;
        QVERIFY(!found.moreThan(0));
        QVERIFY(cleanup::makePlan(it.session(), weeklyPolicy(), it.context, {}, &found));
        const PlanPtr first = found.moreThan(0);
        QVERIFY(first);
        QCOMPARE(first->itemCount(), 2);
        QCOMPARE(first->sections.at(0).kind, ItemKind::Execution);
        QCOMPARE(first->sections.at(1).items.path(0), QByteArray("old.png"));
        QVERIFY(!found.moreThan(2));

        it.db.exec(u"INSERT INTO screenshots (file_path, timestamp) SELECT 'gone' || n, now() - interval '20 days' "
                   "FROM generate_series(1, %1) n"_s.arg(cleanup::FirstFound::most + 1));
        cleanup::FirstFound many;
        const auto whole
            = cleanup::makePlan(it.session(), retentionPolicy(Directory::Screenshots, 7), it.context, {}, &many);
        QVERIFY(whole);
        QCOMPARE((*whole)->itemCount(), qsizetype(cleanup::FirstFound::most) + 2);
        QCOMPARE(many.moreThan(0)->itemCount(), qsizetype(cleanup::FirstFound::most));
        QVERIFY(!many.moreThan(cleanup::FirstFound::most));
    }

    void undoBringsEverythingBackIdentical()
    {
        Installation it(m_cluster, {.identityKeys = true, .extraColumns = true});
        const qint64 execution = it.db.insertExecution({.started = 300h});
        for (int index = 0; index < 1203; ++index)
            it.add(Directory::Downloads, "d" + QByteArray::number(index % 7) + "/f" + QByteArray::number(index), 200h,
                   10 + index, execution);
        const auto files = support::snapshot(it.roots.downloads());
        const QString rows = it.rows();
        const RunResult result = it.run(it.plan(Directory::Downloads));
        QCOMPARE(result.done.of(ItemKind::Download), 1203);
        QCOMPARE(support::listFiles(it.roots.downloads()).size(), 0);
        const RunResult undone = it.undo();
        QCOMPARE(undone.done, result.done);
        QCOMPARE(undone.failed, 0);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.downloads())), QByteArray());
        QCOMPARE(it.rows(), rows);
        const auto again = cleanup::runUndo(it.session(), u"last"_s, it.context);
        QVERIFY(!again && again.error().kind == ErrorKind::Refused);
    }

    void marksStuckAndTakesItBack()
    {
        Installation it(m_cluster);
        const qint64 stuck = it.db.insertExecution({.status = u"running"_s, .started = 462s});
        const qint64 pending = it.db.insertExecution({.status = u"pending"_s, .started = 400h});
        const qint64 fresh = it.db.insertExecution({.status = u"running"_s, .started = 100s});
        const qint64 never = it.db.insertExecution({.status = u"pending"_s, .started = support::When::never()});
        const QString rows = it.rows();
        const PlanPtr plan = it.planStuck();
        QCOMPARE(plan->itemCount(), 2);
        QCOMPARE(plan->sections.front().kept.size(), 1);
        const RunResult result = it.run(plan);
        QCOMPARE(result.done.of(ItemKind::Execution), 2);
        QCOMPARE(it.db.executionStatus(stuck), u"failed"_s);
        QCOMPARE(it.db.executionStatus(pending), u"failed"_s);
        QCOMPARE(it.db.executionStatus(fresh), u"running"_s);
        QCOMPARE(it.db.executionStatus(never), u"pending"_s);
        QCOMPARE(
            it.db.value(u"SELECT error_message FROM executions WHERE id = ?"_s, {pending}).toString(),
            u"Execution stuck for 16 days, 16:00:0"_s
                + it.db.value(u"SELECT error_message FROM executions WHERE id = ?"_s, {pending}).toString().mid(36, 1)
                + u". Automatically terminated by cleanup job."_s);
        QVERIFY(
            it.db
                .value(
                    u"SELECT abs(extract(epoch FROM completed_at - (now() AT TIME ZONE 'UTC'))) < 60 FROM executions WHERE id = ?"_s,
                    {stuck})
                .toBool());
        QCOMPARE(it.undo().done.of(ItemKind::Execution), 2);
        QCOMPARE(it.rows(), rows);
    }

    void purgeTakesWhatIsOwedToNobody()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "a/x.png", 200h, 70000);
        const RunResult result = it.run(it.plan(Directory::Screenshots));
        const auto early = cleanup::planPurge(it.session(), {}, it.context);
        QVERIFY(early);
        QCOMPARE(early->files.items(), 0);
        QCOMPARE(early->stillOwed, 1);
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 s'"_s);
        const auto purged = cleanup::runPurge(it.session(), {}, it.context);
        QVERIFY(purged);
        QCOMPARE(purged->done.of(ItemKind::Screenshot), 1);
        QCOMPARE(purged->done.bytes, 70000);
        QVERIFY(
            !support::exists(it.roots.screenshots() + "/.scrapazoid-console/quarantine/" + result.run.value.toUtf8()));
        const auto undo = cleanup::runUndo(it.session(), result.run.value, it.context);
        QVERIFY(!undo && undo.error().kind == ErrorKind::Refused);
    }

    void sharedFileStaysWhileAnyRowNamesIt()
    {
        Installation it(m_cluster);
        it.add(Directory::Downloads, "shared.pdf", 200h);
        it.db.insertFile(Directory::Downloads, {.path = "/app/static/downloads/shared.pdf", .time = 10h});
        it.add(Directory::Downloads, "both.pdf", 200h, 300);
        it.db.insertFile(Directory::Downloads, {.path = "static/downloads//both.pdf", .time = 300h});
        const PlanPtr plan = it.plan(Directory::Downloads);
        QCOMPARE(plan->itemCount(), 3);
        QCOMPARE(plan->totalBytes(), 300);
        const RunResult result = it.run(plan);
        QCOMPARE(result.done.of(ItemKind::Download), 3);
        QCOMPARE(result.done.bytes, 300);
        QVERIFY(it.roots.has(Directory::Downloads, "shared.pdf"));
        QVERIFY(!it.roots.has(Directory::Downloads, "both.pdf"));
    }

    void whatAProcessStillHoldsOpenIsCounted()
    {
        Installation it(m_cluster);
        it.add(Directory::Downloads, "held.bin", 480h, 200'000);
        it.add(Directory::Downloads, "free.bin", 480h, 100'000);
        QFile held(QString::fromUtf8(it.roots.downloads()) + u"/held.bin"_s);
        QVERIFY(held.open(QIODevice::ReadOnly));
        const RunResult moved = it.run(it.plan(Directory::Downloads), RemovalMode::Quarantine);
        QCOMPARE(moved.heldOpen.files, 0);
        const auto purged = cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
        QVERIFY(purged);
        QCOMPARE(purged->heldOpen.files, 1);
        QVERIFY(purged->heldOpen.bytes >= 200'000);
        QCOMPARE(spaceAdvice(*purged).size(), 1);

        it.add(Directory::Downloads, "next.bin", 480h, 100);
        const RunResult deleted = it.run(it.plan(Directory::Downloads), RemovalMode::Permanent);
        QCOMPARE(deleted.heldOpen.files, 1);
        held.close();
        it.add(Directory::Downloads, "last.bin", 480h, 100);
        QCOMPARE(it.run(it.plan(Directory::Downloads), RemovalMode::Permanent).heldOpen.files, 0);
    }

    void aTableThatShrankALotIsNamed()
    {
        Installation it(m_cluster);
        it.db.insertFiles(Directory::Screenshots, 12'000, "old", {}, 480h, 1s);
        it.db.insertFiles(Directory::Downloads, 12'000, "young", {}, 1h, 0s);
        it.add(Directory::Downloads, "old.pdf", 480h);
        CleanupPolicy policy = weeklyPolicy();
        policy.screenshotDays = policy.downloadDays = 7;
        const RunResult result = it.run(it.plan(policy));
        QCOMPARE(result.shrunkTables.size(), size_t(1));
        QCOMPARE(result.shrunkTables.front().removed, 12'000);
        QCOMPARE(result.shrunkTables.front().rows, 12'000);
        const QStringList advice = spaceAdvice(result);
        QCOMPARE(advice.size(), 1);
        // The command works as it stands.
        const QString command = advice.front().section(u"VACUUM "_s, 1, 1).section(u';', 0, 0);
        QCOMPARE(it.db.tryExec(u"VACUUM "_s + command), QString());
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestRetention>)
#include "tst_retention.moc"
