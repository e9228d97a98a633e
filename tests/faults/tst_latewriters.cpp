// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever is writing rows while files go: whatever becomes of the transaction, and however its rows get into the
// tables.

#include "cleanup/run/recovery.h"
#include "servicetransaction.h"
#include "support/failed.h"

#include <QEventLoop>
#include <QTimer>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

using Act = std::function<void(Installation &it)>;
using Turn = std::function<void(ServiceTransaction &service)>;

const QString insertOld = u"INSERT INTO %1 (file_path, timestamp) VALUES ('old3.png', now() AT TIME ZONE 'utc')"_s;

void fill(Installation &it)
{
    for (int number = 0; number < 10; ++number)
        it.add(shots, "old" + QByteArray::number(number) + ".png", 24h * 40);
    for (int number = 0; number < 20; ++number)
        it.add(shots, "new" + QByteArray::number(number) + ".png", 1h);
    for (int number = 0; number < 4; ++number)
        it.roots.write(shots, "orphan" + QByteArray::number(number) + ".png", 100, 24h * 40);
    it.target.orphanMinAgeSeconds = 0;
    it.target.stuck = {.maxExecutionTime = 1, .grace = 0};
}

/// On a thread of its own, so that this one can be the service.
Result<RunResult> beside(const std::function<Result<RunResult>()> &work)
{
    Result<RunResult> result = RunResult();
    QEventLoop loop;
    std::thread running([&] {
        result = work();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit);
    });
    loop.exec();
    running.join();
    return result;
}

Result<RunResult> carryOut(Installation &it, const PlanPtr &plan, RemovalMode mode)
{
    return cleanup::runPlan(it.session(),
                            {.plan = plan, .selection = {}, .mode = mode, .overriddenFingerprint = plan->fingerprint},
                            it.context);
}
} // namespace
Q_DECLARE_METATYPE(Act)
Q_DECLARE_METATYPE(Turn)

class TestLateWriters : public QObject {
    Q_OBJECT

private slots:
    void aWriterIsWaitedForWhateverItBecomes_data()
    {
        QTest::addColumn<Turn>("turn");
        QTest::addColumn<RemovalMode>("mode");
        const auto row = [](const char *tag, const Turn &turn) {
            for (const RemovalMode mode : {RemovalMode::Quarantine, RemovalMode::Permanent})
                QTest::addRow("%s, %s", tag, qPrintable(toName(mode))) << turn << mode;
        };
        row("nothing else", [](ServiceTransaction &) {});
        row("another name", [](ServiceTransaction &service) { service.execute(u"SET application_name = 'x'"_s); });
        row("with savepoints", [](ServiceTransaction &service) {
            service.execute(u"SAVEPOINT a; INSERT INTO screenshots (file_path) VALUES ('x'); SAVEPOINT b"_s);
        });
    }

    void aWriterIsWaitedForWhateverItBecomes()
    {
        QFETCH(Turn, turn);
        QFETCH(RemovalMode, mode);
        Installation it(m_cluster);
        fill(it);
        const PlanPtr plan = it.plan(shots);
        ServiceTransaction service(it, insertOld.arg(u"screenshots"_s));
        QTimer::singleShot(1500, this, [&] { turn(service); });
        QTimer::singleShot(2500, this, [&] { service.commit(); });
        const auto result = beside([&] { return carryOut(it, plan, mode); });
        QVERIFY(result && !result->interrupted);
        QVERIFY(result->closingWaitsFor.isEmpty());
        QVERIFY(it.roots.has(shots, "old3.png"));
        QVERIFY(!it.roots.has(shots, "old4.png"));
    }

    /// Prepared while it is waited for, it is nobody's session any more.
    void aWriterThatIsPreparedMeanwhileIsWaitedFor()
    {
        Installation it(m_prepared);
        fill(it);
        it.context.closingPatience = 4s;
        const PlanPtr plan = it.plan(shots);
        it.db.exec(u"BEGIN"_s);
        it.db.exec(insertOld.arg(u"screenshots"_s));
        QTimer::singleShot(1500, this, [&] { it.db.exec(u"PREPARE TRANSACTION 'import'"_s); });
        const auto result = beside([&] { return carryOut(it, plan, RemovalMode::Permanent); });
        QVERIFY(result);
        QVERIFY2(result->closingWaitsFor.contains(u"import"_s), qPrintable(result->closingWaitsFor));
        it.db.exec(u"COMMIT PREPARED 'import'"_s);
        QVERIFY(cleanup::runPurge(it.session(), {}, it.context));
        QVERIFY(it.roots.has(shots, "old3.png"));
    }

    /// Rows of a child are rows of the table, wherever they were written.
    void aWriterOfAChildTableIsWaitedFor()
    {
        Installation it(m_cluster);
        fill(it);
        it.db.exec(u"CREATE TABLE child () INHERITS (screenshots)"_s);
        const PlanPtr plan = it.plan(orphanPolicy({shots}));
        ServiceTransaction service(
            it, u"INSERT INTO child (id, file_path, timestamp) VALUES (1, 'orphan1.png', now() AT TIME ZONE 'utc')"_s);
        QTimer::singleShot(2000, this, [&] { service.commit(); });
        const auto result = beside([&] { return carryOut(it, plan, RemovalMode::Permanent); });
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QVERIFY(it.roots.has(shots, "orphan1.png"));
        QVERIFY(!it.roots.has(shots, "orphan2.png"));
    }

    void aPurgeWaitsForWritersToo()
    {
        Installation it(m_cluster);
        fill(it);
        QVERIFY(carryOut(it, it.plan(shots), RemovalMode::Quarantine));
        ServiceTransaction service(it, insertOld.arg(u"screenshots"_s));
        it.context.closingPatience = 1s;
        const auto refused = cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
        QVERIFY(refused && refused->interrupted);
        QVERIFY2(refused->error.message.contains(u"process"_s), qPrintable(refused->error.message));
        QCOMPARE(refused->done.items(), 0);
        service.commit();
        const auto purged = cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
        QVERIFY(purged && !purged->interrupted);
        QCOMPARE(purged->done.of(ItemKind::Screenshot), 9);
        QVERIFY(it.roots.has(shots, "old3.png"));
    }

    /// Rows of any age that come with a table of their own.
    void rowsThatComeWithATableKeepTheirFiles_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<RemovalMode>("mode");
        const auto row = [](const char *tag, const Act &act) {
            for (const RemovalMode mode : {RemovalMode::Quarantine, RemovalMode::Permanent})
                QTest::addRow("%s, %s", tag, qPrintable(toName(mode))) << act << mode;
        };
        row("a child", [](Installation &it) { it.db.exec(u"ALTER TABLE waiting INHERIT screenshots"_s); });
        row("another table by the name", [](Installation &it) {
            it.db.exec(u"ALTER TABLE screenshots RENAME TO before; ALTER TABLE waiting RENAME TO screenshots"_s);
        });
    }

    void rowsThatComeWithATableKeepTheirFiles()
    {
        QFETCH(Act, act);
        QFETCH(RemovalMode, mode);
        Installation it(m_cluster);
        it.target.orphans.owners = QStringList{u"none"_s}; // else it would own them by itself
        fill(it);
        it.db.exec(u"CREATE TABLE waiting (LIKE screenshots INCLUDING ALL);"
                   "INSERT INTO waiting (id, file_path, timestamp) SELECT 100 + n, 'orphan' || n || '.png',"
                   " now() AT TIME ZONE 'utc' FROM generate_series(0, 3) n"_s);
        it.db.exec(u"SELECT setval('screenshots_id_seq', 500000)"_s);
        it.db.exec(insertOld.arg(u"screenshots"_s).replace(u"old3"_s, u"high"_s));
        const PlanPtr plan = it.plan(orphanPolicy({shots}));
        QCOMPARE(plan->itemCount(), 4);
        act(it);
        const auto result = carryOut(it, plan, mode);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->done.items(), 0);
        for (int number = 0; number < 4; ++number)
            QVERIFY(it.roots.has(shots, "orphan" + QByteArray::number(number) + ".png"));
    }

    /// A run that was killed in its last step: hours may have passed.
    void aSweepThatIsFinishedLaterLooksAgain()
    {
        Installation it(m_cluster);
        fill(it);
        it.context.closingPatience = 1s;
        {
            ServiceTransaction service(it, insertOld.arg(u"downloaded_files"_s).replace(u"old3"_s, u"elsewhere"_s));
            QCOMPARE(carryOut(it, it.plan(shots), RemovalMode::Permanent)->filesThatFollow, 10);
        }
        it.db.exec(u"UPDATE scrapazoid_console.runs SET closing = 'sweep' WHERE closing = 'owed'"_s);
        it.db.exec(insertOld.arg(u"screenshots"_s));
        QVERIFY(cleanup::runRecovery(it.session(), it.context));
        QVERIFY(it.roots.has(shots, "old3.png"));
        QVERIFY(!it.roots.has(shots, "old4.png"));
        QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s, u"closing IN ('owed', 'sweep')"_s), 0);
    }

    /// What is taken is what was shown, whatever has come into quarantine since.
    void aPurgeTakesWhatWasShown()
    {
        Installation it(m_cluster);
        fill(it);
        QVERIFY(carryOut(it, it.plan(shots, 30), RemovalMode::Quarantine));
        cleanup::PurgeRequest request{.run = {}, .beforeItsTime = true};
        const auto shown = cleanup::planPurge(it.session(), request, it.context);
        QVERIFY(shown);
        QCOMPARE(shown->files.items(), 10);
        request.shown = shown->shown;
        QVERIFY(carryOut(it, it.plan(orphanPolicy({shots})), RemovalMode::Quarantine));
        const auto purged = cleanup::runPurge(it.session(), request, it.context);
        QVERIFY(purged);
        QCOMPARE(purged->done.items(), 10);
        QCOMPARE(it.undo().done.of(ItemKind::Orphan), 4);
        QVERIFY(carryOut(it, it.plan(orphanPolicy({shots})), RemovalMode::Quarantine));
        request.shown
            = {{it.db.value(u"SELECT name FROM scrapazoid_console.runs ORDER BY run DESC LIMIT 1"_s).toString(), 3}};
        const auto refused = cleanup::runPurge(it.session(), request, it.context);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
    }

private:
    support::TestCluster m_cluster;
    support::TestCluster m_prepared{{.settings = {u"max_prepared_transactions=5"_s}}};
};

QTEST_GUILESS_MAIN(support::Guarded<TestLateWriters>)
#include "tst_latewriters.moc"
