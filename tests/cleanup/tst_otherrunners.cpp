// SPDX-License-Identifier: GPL-3.0-or-later
// Other job runners' tables, which keep no files: stuck executions are marked and taken back, and what does not apply
// is refused in words or left out.

#include "cleanup/diagnose/diagnose.h"
#include "cleanup/enginefixture.h"
#include "cleanup/look/checkhealth.h"
#include "cleanup/look/findexecutions.h"
#include "cleanup/look/findoverview.h"
#include "cleanup/look/takeinventory.h"
#include "cleanup/session/teardown.h"
#include "core/target/schemapresets.h"

using namespace Qt::StringLiterals;

namespace {
/// As n8n makes it, without what nobody reads here.
const auto n8nTables = uR"(
    CREATE TABLE execution_entity (
        id serial PRIMARY KEY, finished boolean NOT NULL DEFAULT false, mode varchar NOT NULL DEFAULT 'trigger',
        "retryOf" varchar, "retrySuccessId" varchar, "startedAt" timestamptz(3), "stoppedAt" timestamptz(3),
        "waitTill" timestamptz(3), status varchar NOT NULL, "workflowId" varchar(36) NOT NULL DEFAULT 'w1',
        "deletedAt" timestamptz(3), "createdAt" timestamptz(3) NOT NULL DEFAULT now());
    CREATE INDEX ON execution_entity ("stoppedAt", status, "deletedAt");
    CREATE TABLE execution_data (
        "executionId" int PRIMARY KEY REFERENCES execution_entity ON DELETE CASCADE, "workflowData" json NOT NULL, data text NOT NULL);
    INSERT INTO execution_entity (status, "startedAt", "stoppedAt", "waitTill") VALUES
        ('running', now() - interval '3 days', NULL, NULL), ('running', now() - interval '1 hour', NULL, NULL),
        ('new', NULL, NULL, NULL), ('waiting', now() - interval '9 days', NULL, now() + interval '9 days'),
        ('success', now() - interval '3 days', now() - interval '2 days', NULL), ('error', now() - interval '3 days', now() - interval '3 days', NULL);
    INSERT INTO execution_data SELECT id, '{}', '[]' FROM execution_entity)"_s;

/// As Airflow makes it, likewise.
const auto airflowTables = uR"(
    CREATE TABLE dag_run (
        id serial PRIMARY KEY, dag_id varchar(250) NOT NULL DEFAULT 'nightly', queued_at timestamptz, logical_date timestamptz,
        start_date timestamptz, end_date timestamptz, state varchar(50), run_id varchar(250) NOT NULL UNIQUE,
        run_type varchar(50) NOT NULL DEFAULT 'scheduled', conf jsonb, updated_at timestamptz, clear_number int NOT NULL DEFAULT 0);
    CREATE INDEX dag_id_state ON dag_run (dag_id, state);
    CREATE TABLE task_instance (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(), run_id varchar(250) NOT NULL REFERENCES dag_run (run_id) ON DELETE CASCADE,
        state varchar(20));
    INSERT INTO dag_run (state, start_date, end_date, run_id) VALUES
        ('running', now() - interval '3 days', NULL, 'r1'), ('running', now() - interval '1 hour', NULL, 'r2'),
        ('queued', NULL, NULL, 'r3'), ('success', now() - interval '3 days', now() - interval '2 days', 'r4'),
        ('failed', now() - interval '3 days', now() - interval '3 days', 'r5');
    INSERT INTO task_instance (run_id, state) SELECT run_id, state FROM dag_run)"_s;

struct Runner : Installation {
    explicit Runner(support::TestCluster &cluster, const QByteArray &name)
        : Installation(cluster, {}, false)
    {
        db.exec(u"DROP TABLE screenshots, downloaded_files, executions"_s);
        db.exec(name == "n8n" ? n8nTables : airflowTables);
        for (const SchemaPreset &preset : schemaPresets()) {
            if (preset.name == name)
                apply(preset, target);
        }
        const auto done = cleanup::runSetup(session(), context);
        if (!done)
            support::fail("setup: %s", qPrintable(done.error().message));
    }

    QString all()
    {
        return db.value(u"SELECT json_agg(to_jsonb(e.*) ORDER BY e.id)::text FROM %1 e"_s.arg(target.schema.executions))
            .toString();
    }
    QString states()
    {
        return db
            .value(u"SELECT string_agg(e.%2 || ':' || (e.\"%3\" IS NOT NULL)::text, ' ' ORDER BY e.id) FROM %1 e"_s.arg(
                target.schema.executions, target.schema.executionStatus, target.schema.executionCompleted))
            .toString();
    }
};
} // namespace

class TestOtherRunners : public QObject {
    Q_OBJECT

private slots:
    static void everyPreset_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("marked");
        // Of the words for what failed it is one that the column has.
        QTest::newRow("n8n") << QByteArrayLiteral("n8n")
                             << u"error:true running:false new:false waiting:false success:true error:true"_s;
        QTest::newRow("airflow") << QByteArrayLiteral("airflow")
                                 << u"failed:true running:false queued:false success:true failed:true"_s;
    }

    void everyPreset()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QString, marked);
        Runner it(m_cluster, name);
        const QString before = it.all();

        const PlanPtr plan = it.planStuck();
        QCOMPARE(plan->itemCount(), qint64{1});
        QCOMPARE(it.redKeys(plan), QStringList());
        const RunResult ran = it.run(plan);
        QCOMPARE(ran.done.of(ItemKind::Execution), qint64{1});
        QCOMPARE(it.states(), marked);
        // Where there is none for a message none is missed.
        QCOMPARE(ran.failed, qint64{0});
        QVERIFY(!ran.interrupted);

        const RunResult undone = it.undo();
        QCOMPARE(undone.done.of(ItemKind::Execution), qint64{1});
        QCOMPARE(it.all(), before);
    }

    void whatIsAboutFilesIsRefusedOrLeftOut_data() { everyPreset_data(); }

    void whatIsAboutFilesIsRefusedOrLeftOut()
    {
        QFETCH(const QByteArray, name);
        Runner it(m_cluster, name);
        for (const CleanupPolicy &policy :
             {retentionPolicy(Directory::Screenshots, 7), orphanPolicy({Directory::Downloads}),
              missingPolicy({Directory::Screenshots})}) {
            const auto made = cleanup::makePlan(it.session(), policy, it.context);
            QVERIFY(!made);
            QCOMPARE(made.error().kind, ErrorKind::Refused);
            QVERIFY2(made.error().message.contains(u"keeps no files"_s), qPrintable(made.error().message));
        }
        const PlanPtr aggressive = it.plan(aggressivePolicy());
        QCOMPARE(aggressive->sections.size(), size_t{1});
        QCOMPARE(aggressive->sections.front().kind, ItemKind::Execution);
        QVERIFY(!cleanup::takeInventory(it.session(), it.context));
        QCOMPARE(defaultSchedule(it.target).jobs.size(), 1);
    }

    void whatLooksWorks_data() { everyPreset_data(); }

    void whatLooksWorks()
    {
        QFETCH(const QByteArray, name);
        Runner it(m_cluster, name);
        const auto live = cleanup::findLiveExecutions(it.session(), it.context);
        QVERIFY2(live, live ? "" : qPrintable(live.error().message));
        QCOMPARE(live->summary.stuck, qint64{1});
        QCOMPARE(live->summary.running, qint64{1}); // besides
        QCOMPARE(live->summary.pending, qint64{1});
        const auto overview = cleanup::findOverview(it.session(), it.context);
        QVERIFY2(overview, overview ? "" : qPrintable(overview.error().message));
        QVERIFY(!overview->statistics.hasFiles());
        const auto details = cleanup::findExecutionDetails(it.session(), ExecutionId{RowKey(1)}, it.context);
        QVERIFY2(details, details ? "" : qPrintable(details.error().message));
        QVERIFY(details->screenshots.isEmpty());
        const auto health = cleanup::checkHealth(it.session(), it.context);
        QVERIFY2(health, health ? "" : qPrintable(health.error().message));
        QVERIFY(health->volumes.empty());
        // The fixture connects as the server's owner, which the doctor has something to say about.
        for (const Finding &finding : cleanup::diagnose(it.session(), it.context)) {
            QVERIFY2(finding.state != Finding::State::Bad, qPrintable(finding.label));
            QVERIFY2(!finding.key.startsWith(u"root-"_s), qPrintable(finding.label));
        }
    }

    /// A profile that named tables of files once: what runs took then stays safe.
    void whatWasTakenBeforeIsNotForgotten()
    {
        Installation it(m_cluster);
        it.add(Directory::Screenshots, "a/old.png", std::chrono::hours(300));
        it.run(it.plan(Directory::Screenshots));
        it.target.schema.screenshots.table.clear();
        it.target.schema.downloads.table.clear();
        const auto torn = cleanup::runTeardown(it.session(), it.context);
        QVERIFY(!torn);
        QCOMPARE(torn.error().kind, ErrorKind::Refused);
        const auto purged = cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
        QVERIFY(!purged);
        QVERIFY2(purged.error().message.contains(u"keeps no files"_s), qPrintable(purged.error().message));
        QVERIFY(!cleanup::checkHealth(it.session(), it.context)->lastFileCleanup);
        it.target.schema = {};
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), qint64{1});
    }

    void oneTableOfTheTwoIsAMistake()
    {
        Installation it(m_cluster);
        it.target.schema.downloads.table.clear();
        const auto made = cleanup::makePlan(it.session(), stuckPolicy(), it.context);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Schema);
        QVERIFY2(made.error().message.contains(u"names a table of screenshots and none of downloads"_s),
                 qPrintable(made.error().message));
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestOtherRunners>)
#include "tst_otherrunners.moc"
