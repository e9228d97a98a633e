// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/reusedinstallation.h"
#include "support/failed.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

/// What happens between preview and run to the row `id`, whose file is x.png; `execution` is its execution.
using Meanwhile = std::function<void(Installation &it, qint64 id, qint64 execution)>;

QByteArray fileOf(const Installation &it)
{
    return it.roots.screenshots() + "/x.png";
}

void appendTo(const QByteArray &path, const QByteArray &text)
{
    const int file = ::open(path.constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
    QVERIFY(file >= 0);
    QCOMPARE(::write(file, text.constData(), static_cast<size_t>(text.size())), text.size());
    ::close(file);
}

std::chrono::nanoseconds modified(const QByteArray &path)
{
    struct stat status { };
    if (::lstat(path.constData(), &status) != 0)
        support::fail("lstat %s", path.constData());
    return std::chrono::seconds(status.st_mtim.tv_sec) + std::chrono::nanoseconds(status.st_mtim.tv_nsec);
}

void addModes(const char *tag, const std::function<void(const QByteArray &tag, RemovalMode mode)> &add)
{
    add(QByteArray(tag) + " (quarantine)", RemovalMode::Quarantine);
    add(QByteArray(tag) + " (permanent)", RemovalMode::Permanent);
}
} // namespace
Q_DECLARE_METATYPE(Meanwhile)

class TestChangedMeanwhile : public QObject {
    Q_OBJECT

private slots:
    void aFileThatChangedStaysWithItsRow_data()
    {
        QTest::addColumn<Meanwhile>("meanwhile");
        QTest::addColumn<RemovalMode>("mode");
        const auto row = [](const char *tag, const Meanwhile &meanwhile) {
            addModes(tag, [&](const QByteArray &name, RemovalMode mode) {
                QTest::newRow(name.constData()) << meanwhile << mode;
            });
        };
        row("replaced by another", [](Installation &it, qint64, qint64) {
            support::writeFile(it.roots.screenshots(), "new", 100, 200h);
            support::setModified(it.roots.screenshots() + "/new", modified(fileOf(it)));
            QCOMPARE(::rename((it.roots.screenshots() + "/new").constData(), fileOf(it).constData()), 0);
        });
        row("grown", [](Installation &it, qint64, qint64) {
            const auto time = modified(fileOf(it));
            appendTo(fileOf(it), "more");
            support::setModified(fileOf(it), time);
        });
        row("truncated", [](Installation &it, qint64, qint64) {
            const auto time = modified(fileOf(it));
            QCOMPARE(::truncate(fileOf(it).constData(), 0), 0);
            support::setModified(fileOf(it), time);
        });
        row("touched",
            [](Installation &it, qint64, qint64) { support::setModified(fileOf(it), modified(fileOf(it)) + 1ns); });
        row("dated back",
            [](Installation &it, qint64, qint64) { support::setModified(fileOf(it), modified(fileOf(it)) - 1h); });
        row("recreated alike", [](Installation &it, qint64, qint64) {
            const auto time = modified(fileOf(it));
            // The inode's number would be the next file's: something has to take it.
            support::makeHardLink(fileOf(it), it.roots.outside() + "/keeper");
            support::removeFile(fileOf(it));
            support::writeFile(it.roots.screenshots(), "x.png", 100);
            support::setModified(fileOf(it), time);
        });
        row("hard-linked", [](Installation &it, qint64, qint64) {
            support::makeHardLink(fileOf(it), it.roots.outside() + "/second");
        });
    }

    void aFileThatChangedStaysWithItsRow()
    {
        QFETCH(Meanwhile, meanwhile);
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        const qint64 row = it.add(shots, "x.png", 300h);
        const QString rows = it.rows();
        it.add(shots, "good.png", 200h);
        const PlanPtr plan = it.plan(shots);
        meanwhile(it, row, 0);
        const auto file = support::snapshot(it.roots.screenshots()).value("x.png");
        const RunResult result = it.run(plan, mode);
        QCOMPARE(result.outcomes.front(), (std::vector{Outcome::Changed, Outcome::Done}));
        QCOMPARE(result.done.bytes, 100);
        QCOMPARE(support::snapshot(it.roots.screenshots()).value("x.png"), file);
        QCOMPARE(it.rows(), rows);
        QCOMPARE(
            it.db.value(u"SELECT string_agg(outcome, ' ' ORDER BY seq) FROM scrapazoid_console.items"_s).toString(),
            u"changed done"_s);
    }

    void aFileThatIsGoneTakesItsRowAlong_data()
    {
        QTest::addColumn<bool>("beforePreview");
        QTest::addColumn<RemovalMode>("mode");
        for (const bool before : {false, true})
            addModes(before ? "before the preview" : "after it", [&](const QByteArray &name, RemovalMode mode) {
                QTest::newRow(name.constData()) << before << mode;
            });
    }

    void aFileThatIsGoneTakesItsRowAlong()
    {
        QFETCH(bool, beforePreview);
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        const qint64 row = it.add(shots, "x.png", 300h);
        if (beforePreview)
            support::removeFile(fileOf(it));
        const PlanPtr plan = it.plan(shots);
        if (!beforePreview)
            support::removeFile(fileOf(it));
        const RunResult result = it.run(plan, mode);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1);
        QCOMPARE(result.done.bytes, 0);
        QVERIFY(!it.db.hasFileRow(shots, row));
    }

    void aFileThatAppearedStaysWithItsRow_data() { addPlainModes(); }

    void aFileThatAppearedStaysWithItsRow()
    {
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        // As with a volume that was not mounted during the preview.
        const qint64 row = it.db.insertFile(shots, {.path = "a/x.png", .time = 300h});
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->sections.front().items.state(0), FileState::Gone);
        it.roots.write(shots, "a/x.png");
        const RunResult result = it.run(plan, mode);
        QCOMPARE(result.outcomes.front(), std::vector{Outcome::Changed});
        QVERIFY(it.db.hasFileRow(shots, row));
        QVERIFY(it.roots.has(shots, "a/x.png"));
    }

    void aRowThatChangedKeepsItsFile_data()
    {
        QTest::addColumn<Meanwhile>("meanwhile");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<RemovalMode>("mode");
        const auto row = [](const char *tag, Outcome outcome, const Meanwhile &meanwhile) {
            addModes(tag, [&](const QByteArray &name, RemovalMode mode) {
                QTest::newRow(name.constData()) << meanwhile << outcome << mode;
            });
        };
        const auto sql = [](const QString &statement) {
            return [statement](Installation &it, qint64 id, qint64 execution) {
                QString filled = statement;
                it.db.exec(
                    filled.replace("$id"_L1, QString::number(id)).replace("$execution"_L1, QString::number(execution)));
            };
        };
        row("rewritten as it was", Outcome::Changed,
            sql(u"UPDATE screenshots SET file_path = file_path WHERE id = $id"_s));
        row("another size", Outcome::Changed, sql(u"UPDATE screenshots SET file_size = 7 WHERE id = $id"_s));
        row("now young", Outcome::Changed,
            sql(u"UPDATE screenshots SET timestamp = now() AT TIME ZONE 'UTC' WHERE id = $id"_s));
        row("now without time", Outcome::Changed, sql(u"UPDATE screenshots SET timestamp = NULL WHERE id = $id"_s));
        row("another path", Outcome::Changed, sql(u"UPDATE screenshots SET file_path = 'good.png' WHERE id = $id"_s));
        row("another execution", Outcome::Changed, sql(u"UPDATE screenshots SET execution_id = NULL WHERE id = $id"_s));
        row("deleted and made anew with its number", Outcome::Changed, sql(uR"(
            CREATE TABLE sabotage.copy AS SELECT * FROM screenshots WHERE id = $id; DELETE FROM screenshots WHERE id = $id;
            INSERT INTO screenshots SELECT * FROM sabotage.copy)"_s));
        row("deleted", Outcome::Vanished, sql(u"DELETE FROM screenshots WHERE id = $id"_s));
        row("its execution runs again", Outcome::Protected,
            sql(u"UPDATE executions SET status = 'running', started_at = now() AT TIME ZONE 'UTC' WHERE id = $execution"_s));
        row("its execution is pending without a start", Outcome::Protected,
            sql(u"UPDATE executions SET status = 'pending', started_at = NULL WHERE id = $execution"_s));
        row("its execution is pinned", Outcome::Protected,
            sql(u"INSERT INTO scrapazoid_console.pins (execution_id, pinned_by) VALUES ($execution, 'x')"_s));
    }

    void aRowThatChangedKeepsItsFile()
    {
        QFETCH(Meanwhile, meanwhile);
        QFETCH(Outcome, outcome);
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        const qint64 execution = it.db.insertExecution({.started = 400h});
        const qint64 row = it.add(shots, "x.png", 300h, 100, execution);
        it.add(shots, "other.png", 200h);
        const PlanPtr plan = it.plan(shots);
        meanwhile(it, row, execution);
        const qint64 rowsBefore = it.db.count(u"screenshots"_s);
        const RunResult result = it.run(plan, mode);
        QCOMPARE(result.outcomes.front(), (std::vector{outcome, Outcome::Done}));
        QVERIFY(it.roots.has(shots, "x.png"));
        QVERIFY(!it.roots.has(shots, "other.png"));
        QCOMPARE(it.db.count(u"screenshots"_s), rowsBefore - 1);
    }

    void aStuckExecutionProtectsNothing_data() { addPlainModes(); }

    void aStuckExecutionProtectsNothing()
    {
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        const qint64 execution = it.db.insertExecution({.status = u"running"_s, .started = 400h});
        const qint64 row = it.add(shots, "x.png", 300h, 100, execution);
        QCOMPARE(it.run(it.plan(shots), mode).done.of(ItemKind::Screenshot), 1);
        QVERIFY(!it.db.hasFileRow(shots, row));
    }

    void aNewerRowThatNamesTheFileKeepsIt_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        QTest::addColumn<RemovalMode>("mode");
        for (const char *spelling :
             {"x.png", "/app/static/screenshots/x.png", "static/screenshots/./x.png", "screenshots//x.png"})
            addModes(spelling, [&](const QByteArray &name, RemovalMode mode) {
                QTest::newRow(name.constData()) << QByteArray(spelling) << mode;
            });
    }

    void aNewerRowThatNamesTheFileKeepsIt()
    {
        QFETCH(QByteArray, spelling);
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        const qint64 old = it.add(shots, "x.png", 300h);
        const PlanPtr plan = it.plan(shots);
        const qint64 young = it.db.insertFile(shots, {.path = spelling, .time = 1s});
        const RunResult result = it.run(plan, mode);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1);
        QCOMPARE(result.done.bytes, 0);
        QVERIFY(!it.db.hasFileRow(shots, old));
        QVERIFY(it.db.hasFileRow(shots, young));
        QVERIFY(it.roots.has(shots, "x.png"));
        QCOMPARE(it.db.value(u"SELECT sum(bytes) FROM scrapazoid_console.items"_s).toLongLong(), 0);
        if (mode == RemovalMode::Permanent)
            return;
        // Nothing of it waits in quarantine, so a purge has nothing to take.
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 s'"_s);
        QVERIFY(cleanup::runPurge(it.session(), {}, it.context));
        QVERIFY(it.roots.has(shots, "x.png"));
    }

    void anOldRowBeyondTheKeyMarginIsStillAnOtherName()
    {
        Installation &it = m_plain.fresh();
        // A row whose transaction is late has a lower key than the highest the plan saw.
        it.db.exec(u"SELECT nextval('screenshots_id_seq')"_s);
        const qint64 old = it.add(shots, "x.png", 300h);
        it.add(shots, "y.png", 300h);
        const PlanPtr plan = it.plan(shots);
        it.db.exec(
            u"INSERT INTO screenshots (id, file_path, timestamp) VALUES (1, 'x.png', now() AT TIME ZONE 'UTC')"_s);
        QCOMPARE(it.run(plan).done.of(ItemKind::Screenshot), 2);
        QVERIFY(!it.db.hasFileRow(shots, old));
        QVERIFY(it.roots.has(shots, "x.png"));
        QVERIFY(!it.roots.has(shots, "y.png"));
    }

    void aJobThatCompletesInTheMeantimeStaysCompleted_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("completed")
            << u"UPDATE executions SET status = 'completed', completed_at = now() AT TIME ZONE 'UTC' WHERE id = $id"_s
            << Outcome::Changed;
        QTest::newRow("failed by itself")
            << u"UPDATE executions SET status = 'failed', error_message = 'mine' WHERE id = $id"_s << Outcome::Changed;
        QTest::newRow("heartbeat") << u"UPDATE executions SET user_id = user_id WHERE id = $id"_s << Outcome::Changed;
        QTest::newRow("restarted") << u"UPDATE executions SET started_at = now() AT TIME ZONE 'UTC' WHERE id = $id"_s
                                   << Outcome::Changed;
        QTest::newRow("start taken away")
            << u"UPDATE executions SET started_at = NULL WHERE id = $id"_s << Outcome::Changed;
        QTest::newRow("deleted") << u"DELETE FROM executions WHERE id = $id"_s << Outcome::Vanished;
        QTest::newRow("pinned") << u"INSERT INTO scrapazoid_console.pins (execution_id, pinned_by) VALUES ($id, 'x')"_s
                                << Outcome::Protected;
    }

    void aJobThatCompletesInTheMeantimeStaysCompleted()
    {
        QFETCH(QString, statement);
        QFETCH(Outcome, outcome);
        Installation &it = m_plain.fresh();
        const qint64 first = it.db.insertExecution({.status = u"running"_s, .started = 2h});
        const qint64 second = it.db.insertExecution({.status = u"pending"_s, .started = 1h});
        const PlanPtr plan = it.planStuck();
        QCOMPARE(plan->itemCount(), 2);
        it.db.exec(statement.replace("$id"_L1, QString::number(first)));
        const QString row
            = it.db.value(u"SELECT to_jsonb(e)::text FROM executions e WHERE id = %1"_s.arg(first)).toString();
        const RunResult result = it.run(plan);
        QCOMPARE(result.outcomes.front(), (std::vector{outcome, Outcome::Done}));
        QCOMPARE(it.db.value(u"SELECT to_jsonb(e)::text FROM executions e WHERE id = %1"_s.arg(first)).toString(), row);
        QCOMPARE(it.db.executionStatus(second), u"failed"_s);
        QCOMPARE(result.skipped() + result.done.of(ItemKind::Execution), 2);
    }

    void anUndoLeavesAnExecutionAloneThatChangedSince_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("restarted")
            << u"UPDATE executions SET status = 'running', completed_at = NULL, error_message = NULL"_s;
        QTest::newRow("another message") << u"UPDATE executions SET error_message = 'seen to by hand'"_s;
        QTest::newRow("another completion")
            << u"UPDATE executions SET completed_at = completed_at - interval '1 microsecond'"_s;
        QTest::newRow("deleted") << u"DELETE FROM executions"_s;
    }

    void anUndoLeavesAnExecutionAloneThatChangedSince()
    {
        QFETCH(QString, statement);
        Installation &it = m_plain.fresh();
        it.db.insertExecution({.status = u"running"_s, .started = 2h});
        it.run(it.planStuck());
        it.db.exec(statement);
        const QString rows = it.rows();
        const RunResult undone = it.undo();
        QCOMPARE(undone.failed, 1);
        QCOMPARE(undone.done.of(ItemKind::Execution), 0);
        QCOMPARE(it.rows(), rows);
    }

    void anUndoKeepsBothSidesOfAConflict_data()
    {
        QTest::addColumn<QString>("conflict");
        QTest::newRow("another file in its place") << u"file"_s;
        QTest::newRow("a link in its place") << u"link"_s;
        QTest::newRow("a folder in its place") << u"folder"_s;
        QTest::newRow("its folder is a link now") << u"parent"_s;
        QTest::newRow("another row with its number") << u"row"_s;
        QTest::newRow("its execution is gone") << u"execution"_s;
    }

    void anUndoKeepsBothSidesOfAConflict()
    {
        QFETCH(QString, conflict);
        Installation &it = m_plain.fresh();
        const qint64 execution = it.db.insertExecution({.started = 400h});
        const qint64 row = it.add(shots, "a/x.png", 300h, 100, execution);
        const qint64 good = it.add(shots, "good.png", 200h);
        it.target.orphanMinAgeSeconds = 0; // its folder is as young as the test
        const RunResult result = it.run(it.plan(shots));
        QCOMPARE(result.done.of(ItemKind::Screenshot), 2);
        const QByteArray path = it.roots.screenshots() + "/a/x.png";
        // The run has emptied its folder, which went with it.
        QVERIFY(!support::exists(it.roots.screenshots() + "/a"));
        if (conflict == "link"_L1 || conflict == "folder"_L1)
            support::makeFolder(it.roots.screenshots() + "/a");
        if (conflict == "file"_L1) {
            it.roots.write(shots, "a/x.png", 77);
        } else if (conflict == "link"_L1) {
            support::makeSymlink("nowhere", path);
        } else if (conflict == "folder"_L1) {
            support::makeFolder(path);
        } else if (conflict == "parent"_L1) {
            support::makeFolder(it.roots.outside() + "/elsewhere");
            support::makeSymlink(it.roots.outside() + "/elsewhere", it.roots.screenshots() + "/a");
        } else if (conflict == "row"_L1) {
            it.db.exec(
                u"INSERT INTO screenshots (id, file_path, timestamp) VALUES (%1, 'another.png', now())"_s.arg(row));
        } else {
            it.db.exec(u"DELETE FROM executions"_s);
        }
        const auto files = support::snapshot(it.roots.outside());
        const RunResult undone = it.undo();
        QCOMPARE(undone.failed, 1);
        QCOMPARE(undone.done.of(ItemKind::Screenshot), 1);
        QVERIFY(it.db.hasFileRow(shots, good));
        QCOMPARE(it.db.value(u"SELECT count(*) FROM screenshots WHERE file_path = 'a/x.png'"_s).toInt(), 0);
        const QByteArray quarantined
            = it.roots.screenshots() + "/.scrapazoid-console/quarantine/" + result.run.value.toUtf8() + "/a/x.png";
        QCOMPARE(support::sizeOf(quarantined), 100);
        QVERIFY(!support::exists(it.roots.outside() + "/elsewhere/x.png"));
        if (conflict == "file"_L1)
            QCOMPARE(support::sizeOf(path), 77);
        else if (conflict == "row"_L1 || conflict == "execution"_L1)
            QVERIFY(!support::exists(path));
        // Once the conflict is out of the way, the rest can still come back.
        if (conflict == "row"_L1)
            it.db.exec(u"DELETE FROM screenshots WHERE id = %1"_s.arg(row));
        else if (conflict == "execution"_L1)
            it.db.insertExecution({.started = 400h, .id = execution});
        else if (conflict == "folder"_L1)
            QCOMPARE(::rmdir(path.constData()), 0);
        else
            support::removeFile(conflict == "parent"_L1 ? it.roots.screenshots() + "/a" : path);
        QCOMPARE(it.undo(result.run.value).done.of(ItemKind::Screenshot), 1);
        QVERIFY(it.db.hasFileRow(shots, row));
        QCOMPARE(support::sizeOf(path), 100);
    }

    void aSharedFileComesBackBeforeAnyRowThatNamesIt()
    {
        Installation &it = m_plain.fresh();
        // The rows that leave the file come first in the run, the one that takes it last: an undo stopped in between
        // must not leave rows without their file.
        it.roots.write(shots, "x.png");
        it.db.exec(
            u"INSERT INTO screenshots (file_path, timestamp) SELECT 'x.png', now() - interval '30 days' + n * interval '1 s' FROM generate_series(1, 1201) n"_s);
        const RunResult result = it.run(it.plan(shots));
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1201);
        QVERIFY(!it.roots.has(shots, "x.png"));
        std::stop_source stop;
        it.context.stop = stop.get_token();
        std::atomic<bool> hasEnded = false;
        std::thread stopper([&, progress = it.context.progress] {
            while (!hasEnded && (progress->phase != Phase::Restoring || progress->itemsDone == 0))
                std::this_thread::yield();
            stop.request_stop();
        });
        const RunResult undone = it.undo();
        hasEnded = true;
        stopper.join();
        it.context.stop = {};
        if (it.db.count(u"screenshots"_s) > 0)
            QVERIFY(it.roots.has(shots, "x.png"));
        if (undone.stopped)
            it.undo(result.run.value);
        QCOMPARE(it.db.count(u"screenshots"_s), 1201);
        QVERIFY(it.roots.has(shots, "x.png"));
    }

    void anUndoBringsNoRowBackWhoseSharedFileIsGone()
    {
        Installation &it = m_plain.fresh();
        it.add(shots, "x.png", 300h);
        it.db.insertFile(shots, {.path = "screenshots/x.png", .time = 299h});
        const RunResult result = it.run(it.plan(shots));
        QCOMPARE(result.done.of(ItemKind::Screenshot), 2);
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 s'"_s);
        QVERIFY(cleanup::runPurge(it.session(), {}, it.context));
        const auto undone = cleanup::runUndo(it.session(), result.run.value, it.context);
        QVERIFY(!undone || undone->done.items() == 0);
        QCOMPARE(it.db.count(u"screenshots"_s), 0);
    }

private:
    static void addPlainModes()
    {
        QTest::addColumn<RemovalMode>("mode");
        QTest::newRow("quarantine") << RemovalMode::Quarantine;
        QTest::newRow("permanent") << RemovalMode::Permanent;
    }

    support::TestCluster m_cluster;
    ReusedInstallation m_plain{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestChangedMeanwhile>)
#include "tst_changedmeanwhile.moc"
