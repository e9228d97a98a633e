// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/reusedinstallation.h"
#include "support/failed.h"

#include "cleanup/look/findstatistics.h"
#include "demo/sqlsession.h"

#include <QLoggingCategory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

/// A second session, as the service's.
struct OtherSession {
    explicit OtherSession(const Installation &it)
        : session({it.target.connection.keywords.value(u"host"_s), 5432, it.target.connection.keywords.value(u"user"_s),
                   it.target.connection.keywords.value(u"dbname"_s)})
    {
    }
    void exec(const QString &sql)
    {
        if (const auto done = session.run(sql); !done)
            support::fail("%s", qPrintable(done.error()));
    }
    demo::SqlSession session;
};

/// A trigger on `table` whose function has this body.
void makeTrigger(Installation &it, const QString &table, const QString &when, const QString &body)
{
    it.db.exec(
        u"CREATE FUNCTION sabotage.act() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN %1 END $body$"_s.arg(body));
    it.db.exec(u"CREATE TRIGGER sabotage %1 ON %2 FOR EACH ROW EXECUTE FUNCTION sabotage.act()"_s.arg(when, table));
}

/// Rows 1 … count with files f1 … f<count>, oldest first.
void addMany(Installation &it, int count)
{
    for (int index = 1; index <= count; ++index)
        it.roots.write(shots, "f" + QByteArray::number(index) + ".png", 10);
    it.db.exec(u"INSERT INTO screenshots (file_path, timestamp) SELECT 'f' || n || '.png', now() - interval '30 days' "
               u"+ n * interval '1 s' "
               "FROM generate_series(1, %1) n"_s.arg(count));
}

/// Every row of the table has its file, and every file has its row.
bool isWhole(Installation &it)
{
    QByteArrayList named;
    for (const QVariant &path : it.db.column(u"SELECT file_path FROM screenshots"_s))
        named << path.toString().toUtf8();
    std::sort(named.begin(), named.end());
    return named == support::listFiles(it.roots.screenshots());
}

qint64 outcomes(const RunResult &result, Outcome outcome)
{
    return std::count(result.outcomes.front().cbegin(), result.outcomes.front().cend(), outcome);
}
} // namespace

class TestRowsRefused : public QObject {
    Q_OBJECT

private slots:
    /// A batch that takes longer than a statement may is made smaller, and the rest goes.
    void rowsThatTakeLong()
    {
        Installation it(m_cluster);
        for (int index = 0; index < 40; ++index)
            it.add(Directory::Screenshots, "o" + QByteArray::number(index), 300h);
        it.db.exec(u"CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS "
                   "'BEGIN PERFORM pg_sleep(0.1); RETURN OLD; END';"
                   "CREATE TRIGGER slow BEFORE DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION slow()"_s);
        it.target.connection.statementTimeoutSeconds = 2;
        const RunResult result = it.run(it.plan(Directory::Screenshots));
        QCOMPARE(result.done.of(ItemKind::Screenshot), 40);
        QCOMPARE(it.db.count(u"screenshots"_s), 0);
    }

    /// What a downloader writes for "unknown" is no size, and in nobody's way.
    void absurdSizes()
    {
        Installation it(m_cluster);
        it.db.exec(u"ALTER TABLE screenshots ALTER file_size TYPE numeric"_s);
        for (int index = 0; index < 6; ++index)
            it.add(Directory::Screenshots, "o" + QByteArray::number(index), 300h);
        it.db.exec(u"UPDATE screenshots SET file_size = (ARRAY['NaN', '1e30', '-1', '9223372036854775807', '100', "
                   "NULL]::numeric[])[1 + id - (SELECT min(id) FROM screenshots)]"_s);
        const auto statistics = cleanup::findStatistics(it.session(), it.context);
        QVERIFY2(statistics, statistics ? "" : qPrintable(statistics.error().message));
        QCOMPARE(statistics->of(Directory::Screenshots).rows, 6);
        QCOMPARE(statistics->of(Directory::Screenshots).recordedBytes, 100);
        QCOMPARE(it.run(it.plan(Directory::Screenshots)).done.of(ItemKind::Screenshot), 6);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 6);
        QCOMPARE(it.db.value(u"SELECT count(*) FROM screenshots WHERE file_size = 'NaN' OR file_size = 1e30"_s).toInt(),
                 2);
    }

    void initTestCase()
    {
        // The driver warns of every statement that it cannot free in a failed transaction.
        QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false);
    }

    void rowsThatAnotherTransactionHoldsAreSkipped_data()
    {
        QTest::addColumn<QString>("held");
        QTest::newRow("locked") << u"SELECT * FROM screenshots WHERE id IN (3, 7) FOR UPDATE"_s;
        QTest::newRow("changed") << u"UPDATE screenshots SET file_size = 5 WHERE id IN (3, 7)"_s;
    }

    void rowsThatAnotherTransactionHoldsAreSkipped()
    {
        QFETCH(QString, held);
        Installation &it = m_plain.fresh();
        addMany(it, 20);
        const PlanPtr plan = it.plan(shots);
        OtherSession other(it);
        other.exec(u"BEGIN"_s);
        other.exec(held);
        it.context.closingPatience = 1s; // It goes on for longer than the closing check would wait.
        const RunResult result = it.run(plan);
        QCOMPARE(result.closingWaitsFor.isEmpty(), held.contains(u"FOR UPDATE"_s)); // a lock writes nothing
        other.exec(u"ROLLBACK"_s);
        QVERIFY(!result.interrupted);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 18);
        QCOMPARE(outcomes(result, Outcome::InUse), 2);
        QVERIFY(isWhole(it));
        QVERIFY(it.db.hasFileRow(shots, 3) && it.db.hasFileRow(shots, 7));
    }

    void aMarkThatAnotherTransactionHoldsIsSkipped()
    {
        Installation &it = m_plain.fresh();
        const qint64 held = it.db.insertExecution({.status = u"running"_s, .started = 2h});
        const qint64 free = it.db.insertExecution({.status = u"running"_s, .started = 1h});
        const PlanPtr plan = it.planStuck();
        OtherSession other(it);
        other.exec(u"BEGIN"_s);
        other.exec(u"UPDATE executions SET status = 'completed' WHERE id = %1"_s.arg(held));
        const RunResult result = it.run(plan);
        other.exec(u"COMMIT"_s);
        QCOMPARE(result.outcomes.front(), (std::vector{Outcome::InUse, Outcome::Done}));
        QCOMPARE(it.db.executionStatus(held), u"completed"_s);
        QCOMPARE(it.db.executionStatus(free), u"failed"_s);
    }

    void troubleThatPassesIsTriedAgain_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("deadlock") << u"40P01"_s;
        QTest::newRow("serialization failure") << u"40001"_s;
        QTest::newRow("lock timeout") << u"55P03"_s;
    }

    void troubleThatPassesIsTriedAgain()
    {
        QFETCH(QString, state);
        Installation &it = m_plain.fresh();
        addMany(it, 20);
        it.db.exec(u"CREATE SEQUENCE sabotage.tries"_s);
        makeTrigger(
            it, u"screenshots"_s, u"BEFORE DELETE"_s,
            u"IF nextval('sabotage.tries') <= 2 THEN RAISE 'not now' USING ERRCODE = '%1'; END IF; RETURN old;"_s.arg(
                state));
        const RunResult result = it.run(it.plan(shots));
        QCOMPARE(result.done.of(ItemKind::Screenshot), 20);
        QVERIFY(isWhole(it));
    }

    void troubleThatLastsEndsTheRunSoonAndLosesNothing()
    {
        const QString state = u"55P03"_s;
        Installation &it = m_plain.fresh();
        addMany(it, 300);
        it.db.exec(u"CREATE SEQUENCE sabotage.tries"_s);
        makeTrigger(it, u"screenshots"_s, u"BEFORE DELETE"_s,
                    u"PERFORM nextval('sabotage.tries'); RAISE 'not now' USING ERRCODE = '%1';"_s.arg(state));
        const QString rows = it.rows();
        const RunResult result = it.run(it.plan(shots));
        QVERIFY(result.interrupted);
        QCOMPARE(result.error.kind, ErrorKind::Database);
        QCOMPARE(result.done.items(), 0);
        QCOMPARE(it.rows(), rows);
        QVERIFY(isWhole(it));
        const int tries = it.db.value(u"SELECT last_value FROM sabotage.tries"_s).toInt();
        QVERIFY2(tries <= 60, qPrintable(QString::number(tries)));
        it.db.exec(u"DROP TRIGGER sabotage ON screenshots"_s);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 300);
    }

    void contentionOnOneRowCostsThatRowOnly()
    {
        Installation &it = m_plain.fresh();
        addMany(it, 40);
        makeTrigger(it, u"screenshots"_s, u"BEFORE DELETE"_s,
                    u"IF old.id = 1 THEN RAISE 'held elsewhere' USING ERRCODE = '55P03'; END IF; RETURN old;"_s);
        const RunResult result = it.run(it.plan(shots));
        QVERIFY(!result.interrupted);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 39);
        QCOMPARE(result.failed, 1);
        QVERIFY(it.db.hasFileRow(shots, 1));
        QVERIFY(isWhole(it));
    }

    void rowsThatTheServerRefusesFailAlone_data()
    {
        QTest::addColumn<QString>("sabotage");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<RemovalMode>("mode");
        const auto row = [](const char *tag, const QString &sql, Outcome outcome) {
            QTest::addRow("%s (quarantine)", tag) << sql << outcome << RemovalMode::Quarantine;
            QTest::addRow("%s (permanent)", tag) << sql << outcome << RemovalMode::Permanent;
        };
        row("foreign key",
            u"CREATE TABLE sabotage.notes (shot int REFERENCES screenshots); INSERT INTO sabotage.notes VALUES (3), (7), (30)"_s,
            Outcome::Failed);
        row("deferred foreign key",
            u"CREATE TABLE sabotage.notes (shot int REFERENCES screenshots DEFERRABLE INITIALLY DEFERRED); INSERT INTO sabotage.notes VALUES (3), (7), (30)"_s,
            Outcome::Failed);
        const QString trigger
            = u"CREATE FUNCTION sabotage.act() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN "
              "IF old.id IN (3, 7, 30) THEN %2 END IF; RETURN old; END $body$; "
              "CREATE TRIGGER sabotage %1 DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION sabotage.act()"_s;
        row("trigger that raises", trigger.arg(u"BEFORE"_s, u"RAISE 'evidence';"_s), Outcome::Failed);
        row("trigger that raises afterwards", trigger.arg(u"AFTER"_s, u"RAISE 'evidence';"_s), Outcome::Failed);
        row("trigger that divides by zero", trigger.arg(u"BEFORE"_s, u"PERFORM 1 / 0;"_s), Outcome::Failed);
        row("trigger that says nothing and keeps the row", trigger.arg(u"BEFORE"_s, u"RETURN NULL;"_s),
            Outcome::KeptByDatabase);
    }

    void rowsThatTheServerRefusesFailAlone()
    {
        QFETCH(QString, sabotage);
        QFETCH(Outcome, outcome);
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        addMany(it, 40);
        it.db.exec(sabotage);
        const RunResult result = it.run(it.plan(shots), mode);
        QVERIFY(!result.interrupted);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 37);
        QCOMPARE(outcomes(result, outcome), 3);
        for (const qint64 id : {3, 7, 30}) {
            QVERIFY(it.db.hasFileRow(shots, id));
            QVERIFY(it.roots.has(shots, "f" + QByteArray::number(id) + ".png"));
        }
        QVERIFY(isWhole(it));
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s), 40);
    }

    void executionsThatTheServerRefusesFailAlone()
    {
        Installation &it = m_plain.fresh();
        for (int index = 0; index < 20; ++index)
            it.db.insertExecution({.status = u"running"_s, .started = 2h});
        makeTrigger(it, u"executions"_s, u"BEFORE UPDATE"_s,
                    u"IF old.id IN (3, 7) THEN RAISE 'evidence'; END IF; RETURN new;"_s);
        const RunResult result = it.run(it.planStuck());
        QVERIFY(!result.interrupted);
        QCOMPARE(result.done.of(ItemKind::Execution), 18);
        QCOMPARE(result.failed, 2);
        QCOMPARE(it.db.executionStatus(3), u"running"_s);
        QCOMPARE(it.db.executionStatus(4), u"failed"_s);
        QVERIFY(result.remarks.size() == 20);
    }

    void rowsThatTheDatabaseKeepsAreNamed_data()
    {
        QTest::addColumn<QString>("sabotage");
        QTest::addColumn<int>("kept");
        const QString trigger
            = u"CREATE FUNCTION sabotage.act() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN "
              "IF old.id % 2 = 0 THEN %1 END IF; RETURN old; END $body$; "
              "CREATE TRIGGER sabotage BEFORE DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION sabotage.act()"_s;
        QTest::newRow("soft delete") << u"CREATE TABLE sabotage.log (id int);"_s
                + trigger.arg(
                    u"INSERT INTO sabotage.log VALUES (old.id); UPDATE public.screenshots SET timestamp = NULL "
                    "WHERE id = old.id; RETURN NULL;"_s)
                                     << 10;
        QTest::newRow("says nothing") << trigger.arg(u"RETURN NULL;"_s) << 10;
        QTest::newRow("put back by a trigger afterwards")
            << u"CREATE FUNCTION sabotage.act() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN "
               "IF old.id % 2 = 0 THEN INSERT INTO public.screenshots SELECT old.*; END IF; RETURN old; END $body$; "
               "CREATE TRIGGER sabotage AFTER DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION sabotage.act()"_s
            << 10;
        QTest::newRow("rule in place of all")
            << u"CREATE RULE sabotage AS ON DELETE TO screenshots DO INSTEAD NOTHING"_s << 20;
        QTest::newRow("rule in place of some")
            << u"CREATE RULE sabotage AS ON DELETE TO screenshots WHERE old.id % 2 = 0 DO INSTEAD NOTHING"_s << 10;
        QTest::newRow("rule that changes instead")
            << u"CREATE RULE sabotage AS ON DELETE TO screenshots WHERE old.id % 2 = 0 DO INSTEAD "
               "UPDATE screenshots SET timestamp = NULL WHERE id = old.id"_s
            << 10;
    }

    /// Locked rows are deleted rows are journalled rows: what the database keeps is as it was, and said.
    void rowsThatTheDatabaseKeepsAreNamed()
    {
        QFETCH(QString, sabotage);
        QFETCH(int, kept);
        Installation &it = m_plain.fresh();
        addMany(it, 20);
        const QString rows = it.rows();
        it.db.exec(sabotage);
        const auto back = qScopeGuard([&] { it.db.exec(u"DROP RULE IF EXISTS sabotage ON screenshots"_s); });
        const RunResult result = it.run(it.plan(shots));
        QVERIFY(!result.interrupted);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 20 - kept);
        QCOMPARE(outcomes(result, Outcome::KeptByDatabase), kept);
        QCOMPARE(result.failed, kept);
        for (const ItemOutcome &item : result.remarks)
            QVERIFY2(item.reason.contains(u"public.screenshots"_s), qPrintable(item.reason));
        QVERIFY(isWhole(it));
        QCOMPARE(it.db.count(u"screenshots"_s, u"timestamp IS NULL"_s), 0);
        if (sabotage.contains(u"sabotage.log"_s))
            QCOMPARE(it.db.count(u"sabotage.log"_s), 0);
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"outcome = 'kept by the database' AND texts IS NULL"_s),
                 kept);
        it.db.exec(u"DROP RULE IF EXISTS sabotage ON screenshots; DROP TRIGGER IF EXISTS sabotage ON screenshots"_s);
        if (kept < 20)
            it.undo();
        QCOMPARE(it.rows(), rows);
    }

    void aRuleBesideTheDeletionIsInNobodysWay()
    {
        Installation &it = m_plain.fresh();
        addMany(it, 5);
        it.db.exec(u"CREATE TABLE sabotage.log (id int); CREATE RULE sabotage AS ON DELETE TO screenshots DO ALSO "
                   "INSERT INTO sabotage.log VALUES (old.id)"_s);
        const auto back = qScopeGuard([&] { it.db.exec(u"DROP RULE IF EXISTS sabotage ON screenshots"_s); });
        const QString rows = it.rows();
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 5);
        it.undo();
        QCOMPARE(it.rows(), rows);
        QVERIFY(isWhole(it));
    }

    void aTriggerThatFailsInItsOwnWayCostsItsRowsOnly_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("no such table") << u"INSERT INTO nowhere VALUES (1);"_s;
        QTest::newRow("no right") << u"RAISE 'no' USING ERRCODE = '42501';"_s;
        QTest::newRow("a code of its own") << u"RAISE 'no' USING ERRCODE = 'ZZ999';"_s;
    }

    void aTriggerThatFailsInItsOwnWayCostsItsRowsOnly()
    {
        QFETCH(QString, body);
        Installation &it = m_plain.fresh();
        addMany(it, 20);
        makeTrigger(it, u"screenshots"_s, u"BEFORE DELETE"_s,
                    u"IF old.id IN (3, 7) THEN %1 END IF; RETURN old;"_s.arg(body));
        const RunResult result = it.run(it.plan(shots));
        QVERIFY(!result.interrupted);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 18);
        QCOMPARE(result.failed, 2);
        QVERIFY(isWhole(it));
    }

    void aJournalThatSwallowsEntriesStopsTheRun_data()
    {
        QTest::addColumn<QString>("sabotage");
        QTest::addColumn<QString>("table");
        const QString swallow
            = u"CREATE FUNCTION sabotage.act() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN "
              "IF %2 THEN RETURN NULL; END IF; RETURN new; END $body$; "
              "CREATE TRIGGER sabotage BEFORE INSERT ON scrapazoid_console.%1 FOR EACH ROW EXECUTE FUNCTION sabotage.act()"_s;
        const QString items = u"scrapazoid_console.items"_s;
        QTest::newRow("one entry") << swallow.arg(u"items"_s, u"new.row_id = 7"_s) << items;
        QTest::newRow("every entry") << swallow.arg(u"items"_s, u"true"_s) << items;
        QTest::newRow("one entry, by a rule")
            << u"CREATE RULE sabotage AS ON INSERT TO scrapazoid_console.items WHERE new.row_id = 7 DO INSTEAD NOTHING"_s
            << items;
        QTest::newRow("every entry, by a rule")
            << u"CREATE RULE sabotage AS ON INSERT TO scrapazoid_console.items DO INSTEAD NOTHING"_s << items;
        const QString alter
            = u"CREATE FUNCTION sabotage.act() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN IF new.row_id = 7 THEN "
              u"%1; "
              "END IF; RETURN new; END $body$; "
              "CREATE TRIGGER sabotage BEFORE INSERT ON scrapazoid_console.items FOR EACH ROW EXECUTE FUNCTION sabotage.act()"_s;
        QTest::newRow("another image") << alter.arg(u"new.texts := new.texts || '{\"file_size\": \"4711\"}'"_s)
                                       << items;
        QTest::newRow("no image") << alter.arg(u"new.texts := NULL"_s) << items;
        QTest::newRow("another path") << alter.arg(u"new.path := 'f1.png'"_s) << items;
        QTest::newRow("another time") << alter.arg(u"new.modified_ns := 5"_s) << items;
        QTest::newRow("another folder") << alter.arg(u"new.directory := 'downloads'"_s) << items;
        QTest::newRow("not in quarantine") << alter.arg(u"new.quarantined := false"_s) << items;
        QTest::newRow("a row that is owed") << alter.arg(u"new.owes_row := true"_s) << items;
        QTest::newRow("linked anew") << alter.arg(u"new.relinked_to := 'x.png'"_s) << items;
        QTest::newRow("another row") << alter.arg(u"new.row_id := 1"_s) << items;
        const QString later = u"CREATE FUNCTION sabotage.act() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN "
                              "DELETE FROM scrapazoid_console.items i WHERE i.row_id = 7; RETURN NULL; END $body$; "_s;
        QTest::newRow("taken away after it") << later
                + u"CREATE TRIGGER sabotage AFTER INSERT ON scrapazoid_console.items FOR EACH ROW EXECUTE FUNCTION sabotage.act()"_s
                                             << items;
        QTest::newRow("taken away at the end") << later
                + u"CREATE CONSTRAINT TRIGGER sabotage AFTER INSERT ON scrapazoid_console.items DEFERRABLE INITIALLY "
                  "DEFERRED FOR EACH ROW EXECUTE FUNCTION sabotage.act()"_s
                                               << items;
        QTest::newRow("taken away by the rows' own trigger") << later
                + u"CREATE TRIGGER sabotage AFTER DELETE ON screenshots FOR EACH STATEMENT EXECUTE FUNCTION sabotage.act()"_s
                                                             << items;
        QTest::newRow("taken away by a rule")
            << u"CREATE RULE sabotage AS ON INSERT TO scrapazoid_console.items DO ALSO DELETE FROM "
               "scrapazoid_console.items WHERE row_id = 7"_s
            << items;
        QTest::newRow("the batch") << swallow.arg(u"batches"_s, u"true"_s) << u"scrapazoid_console.batches"_s;
    }

    void aJournalThatSwallowsEntriesStopsTheRun()
    {
        QFETCH(QString, sabotage);
        QFETCH(QString, table);
        Installation &it = m_plain.fresh();
        addMany(it, 20);
        const QString rows = it.rows();
        it.db.exec(sabotage);
        const auto back
            = qScopeGuard([&] { it.db.exec(u"DROP RULE IF EXISTS sabotage ON scrapazoid_console.items"_s); });
        const RunResult result = it.run(it.plan(shots));
        QVERIFY(result.interrupted);
        QCOMPARE(result.error.kind, ErrorKind::Database);
        QVERIFY2(result.error.message.contains(table), qPrintable(result.error.message));
        QCOMPARE(result.done.items(), 0);
        QCOMPARE(it.rows(), rows);
        QVERIFY(isWhole(it));
    }

    void aJournalThatSwallowsMarksStopsTheRun()
    {
        Installation &it = m_plain.fresh();
        for (int index = 0; index < 5; ++index)
            it.db.insertExecution({.status = u"running"_s, .started = 2h});
        const QString rows = it.rows();
        makeTrigger(it, u"scrapazoid_console.items"_s, u"BEFORE INSERT"_s,
                    u"IF new.row_id = 3 THEN RETURN NULL; END IF; RETURN new;"_s);
        const RunResult result = it.run(it.planStuck());
        QVERIFY(result.interrupted);
        QCOMPARE(it.rows(), rows);
    }

    /// What is marked is marked, or it is not called done.
    void aMarkThatATriggerMakesSomethingElseOfIsNone()
    {
        Installation &it = m_plain.fresh();
        for (int index = 0; index < 5; ++index)
            it.db.insertExecution({.status = u"running"_s, .started = 2h});
        makeTrigger(it, u"executions"_s, u"BEFORE UPDATE"_s,
                    u"IF old.id = 3 THEN new.status := 'completed'; END IF; RETURN new;"_s);
        const RunResult result = it.run(it.planStuck());
        QCOMPARE(result.done.of(ItemKind::Execution), 4);
        QCOMPARE(result.failed, 1);
        QCOMPARE(it.db.value(u"SELECT status FROM executions WHERE id = 3"_s).toString(), u"running"_s);
        QCOMPARE(it.undo().done.of(ItemKind::Execution), 4);
    }

    void marksOnADomainOverAnEnumAreTakenBack()
    {
        Installation &it = m_plain.fresh();
        for (int index = 0; index < 5; ++index)
            it.db.insertExecution({.status = u"running"_s, .started = 2h});
        it.db.exec(u"CREATE TYPE sabotage.state AS ENUM ('pending', 'running', 'completed', 'failed');"
                   "CREATE DOMAIN sabotage.dstate AS sabotage.state;"
                   "ALTER TABLE executions ALTER COLUMN status DROP DEFAULT, ALTER COLUMN status TYPE sabotage.dstate "
                   "USING status::sabotage.state"_s);
        const auto back
            = qScopeGuard([&] { it.db.exec(u"ALTER TABLE executions ALTER COLUMN status TYPE varchar(50)"_s); });
        const QString rows = it.rows();
        QCOMPARE(it.run(it.planStuck()).done.of(ItemKind::Execution), 5);
        QCOMPARE(it.undo().done.of(ItemKind::Execution), 5);
        QCOMPARE(it.rows(), rows);
    }

    void executionsThatATriggerKeepsAreNamed()
    {
        Installation &it = m_plain.fresh();
        for (int index = 0; index < 5; ++index)
            it.db.insertExecution({.status = u"running"_s, .started = 2h});
        makeTrigger(it, u"executions"_s, u"BEFORE UPDATE"_s, u"IF old.id = 3 THEN RETURN NULL; END IF; RETURN new;"_s);
        const RunResult result = it.run(it.planStuck());
        QCOMPARE(result.done.of(ItemKind::Execution), 4);
        QCOMPARE(outcomes(result, Outcome::KeptByDatabase), 1);
        QCOMPARE(it.db.executionStatus(3), u"running"_s);
    }

    void whatATriggerMakesOfAMarkIsTakenBack_data()
    {
        QTest::addColumn<QString>("sabotage");
        QTest::newRow("rounded") << u"ALTER TABLE executions ALTER completed_at TYPE timestamp(3)"_s;
        QTest::newRow("to the second") << u"ALTER TABLE executions ALTER completed_at TYPE timestamp(0)"_s;
        QTest::newRow("stamped by a trigger")
            << u"CREATE FUNCTION sabotage.act() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN "
               "IF new.status = 'failed' THEN new.completed_at := '2020-01-01'; new.error_message := 'x'; END IF; "
               "RETURN new; END $body$; "
               "CREATE TRIGGER sabotage BEFORE UPDATE ON executions FOR EACH ROW EXECUTE FUNCTION sabotage.act()"_s;
    }

    void whatATriggerMakesOfAMarkIsTakenBack()
    {
        QFETCH(QString, sabotage);
        Installation &it = m_plain.fresh();
        it.db.insertExecution({.status = u"running"_s, .started = 2h});
        it.db.insertExecution({.status = u"pending"_s, .started = 2h, .error = u"old words"_s});
        it.db.exec(sabotage);
        const auto back
            = qScopeGuard([&] { it.db.exec(u"ALTER TABLE executions ALTER completed_at TYPE timestamp"_s); });
        const QString rows = it.rows();
        QCOMPARE(it.run(it.planStuck()).done.of(ItemKind::Execution), 2);
        const RunResult undone = it.undo();
        QCOMPARE(undone.done.of(ItemKind::Execution), 2);
        QCOMPARE(it.rows(), rows);
    }

    void aRowThatATriggerChangesOnItsWayBackStaysInQuarantine_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("another path") << u"new.file_path := 'x' || new.file_path;"_s;
        QTest::newRow("another value") << u"new.file_size := 77;"_s;
        QTest::newRow("another number") << u"new.id := new.id + 1000;"_s;
        QTest::newRow("none at all") << u"RETURN NULL;"_s;
    }

    void aRowThatATriggerChangesOnItsWayBackStaysInQuarantine()
    {
        QFETCH(QString, body);
        Installation &it = m_plain.fresh();
        addMany(it, 5);
        const QString rows = it.rows();
        const RunResult run = it.run(it.plan(shots));
        QCOMPARE(run.done.of(ItemKind::Screenshot), 5);
        makeTrigger(it, u"screenshots"_s, u"BEFORE INSERT"_s, u"IF new.id = 3 THEN %1 END IF; RETURN new;"_s.arg(body));
        const RunResult undone = it.undo(run.run.value);
        QCOMPARE(undone.done.of(ItemKind::Screenshot), 4);
        QCOMPARE(undone.failed, 1);
        QVERIFY2(undone.remarks.front().reason.contains(u"public.screenshots"_s),
                 qPrintable(undone.remarks.front().reason));
        QVERIFY(isWhole(it));
        QCOMPARE(it.db.count(u"screenshots"_s), 4);
        it.db.exec(u"DROP TRIGGER sabotage ON screenshots"_s);
        QCOMPARE(it.undo(run.run.value).done.of(ItemKind::Screenshot), 1);
        QCOMPARE(it.rows(), rows);
        QVERIFY(isWhole(it));
    }

    /// "No journal, no deletion": whichever part of it fails, and at whichever moment.
    void aFailingJournalStopsTheRunAndLosesNothing_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("state");
        QTest::addColumn<RemovalMode>("mode");
        const auto row = [](const char *tag, const QString &table, const QString &when, const QString &condition,
                            const QString &state) {
            QTest::addRow("%s, %s (quarantine)", tag, qPrintable(state))
                << table << when << condition << state << RemovalMode::Quarantine;
            QTest::addRow("%s, %s (permanent)", tag, qPrintable(state))
                << table << when << condition << state << RemovalMode::Permanent;
        };
        row("the run", u"runs"_s, u"BEFORE INSERT"_s, u"true"_s, u"53100"_s);
        row("the first batch", u"batches"_s, u"BEFORE INSERT"_s, u"true"_s, u"53100"_s);
        row("the first batch", u"batches"_s, u"BEFORE INSERT"_s, u"true"_s, u"P0001"_s);
        row("the first items", u"items"_s, u"BEFORE INSERT"_s, u"true"_s, u"53100"_s);
        row("the first items", u"items"_s, u"BEFORE INSERT"_s, u"true"_s, u"P0001"_s);
        row("items later on", u"items"_s, u"BEFORE INSERT"_s, u"new.seq = 505"_s, u"53100"_s);
        row("settling", u"batches"_s, u"BEFORE UPDATE"_s, u"true"_s, u"53100"_s);
        row("the run's end", u"runs"_s, u"BEFORE UPDATE"_s, u"new.state = 'finished'"_s, u"53100"_s);
    }

    void aFailingJournalStopsTheRunAndLosesNothing()
    {
        QFETCH(QString, table);
        QFETCH(QString, when);
        QFETCH(QString, condition);
        QFETCH(QString, state);
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        const int count = condition.contains(u"505"_s) ? 510 : 20;
        addMany(it, count);
        const auto files = support::snapshot(it.roots.screenshots());
        const QString rows = it.rows();
        const PlanPtr plan = it.plan(shots);
        makeTrigger(it, u"scrapazoid_console."_s + table, when,
                    u"IF %1 THEN RAISE 'disk full' USING ERRCODE = '%2'; END IF; RETURN new;"_s.arg(condition, state));
        const auto ran = it.tryRun(plan, mode);
        QVERIFY(!ran || ran->interrupted);
        // What is claimed may still have its file, and nothing has lost it otherwise.
        const auto named = it.db.column(u"SELECT file_path FROM screenshots"_s);
        for (const QVariant &path : named)
            QVERIFY(it.roots.has(shots, path.toString().toUtf8()));
        it.db.exec(u"DROP TRIGGER sabotage ON scrapazoid_console.%1"_s.arg(table));
        // The next run finishes what this one left, whatever it is about itself.
        it.db.insertExecution({.status = u"running"_s, .started = 2h});
        QCOMPARE(it.run(it.planStuck()).done.of(ItemKind::Execution), 1);
        QVERIFY(isWhole(it));
        QCOMPARE(it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0);
        if (mode == RemovalMode::Permanent)
            return;
        if (it.db.count(u"screenshots"_s) < count)
            it.undo(it.db.value(u"SELECT name FROM scrapazoid_console.runs ORDER BY run LIMIT 1"_s).toString());
        it.db.exec(u"DELETE FROM executions"_s);
        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
    }

    void aRightThatIsMissingStopsTheRunAndLosesNothing_data()
    {
        QTest::addColumn<QString>("revoke");
        QTest::newRow("insert into the journal") << u"INSERT ON scrapazoid_console.items"_s;
        QTest::newRow("correct the journal") << u"UPDATE ON scrapazoid_console.items"_s;
        QTest::newRow("settle batches") << u"UPDATE ON scrapazoid_console.batches"_s;
        QTest::newRow("delete rows") << u"DELETE ON screenshots"_s;
        QTest::newRow("put rows back") << u"INSERT ON screenshots"_s;
    }

    void aRightThatIsMissingStopsTheRunAndLosesNothing()
    {
        QFETCH(QString, revoke);
        Installation &it = m_plain.fresh();
        addMany(it, 20);
        it.db.exec(u"DROP ROLE IF EXISTS cleaner; CREATE ROLE cleaner LOGIN; GRANT USAGE ON SCHEMA scrapazoid_console "
                   u"TO cleaner;"
                   "GRANT ALL ON ALL TABLES IN SCHEMA scrapazoid_console TO cleaner; GRANT ALL ON ALL TABLES IN SCHEMA "
                   "public TO cleaner;"
                   "REVOKE %1 FROM cleaner"_s.arg(revoke));
        const auto back = qScopeGuard([&] { it.db.exec(u"DROP OWNED BY cleaner; DROP ROLE cleaner"_s); });
        it.target.connection.keywords.insert(u"user"_s, u"cleaner"_s);
        const PlanPtr plan = it.plan(shots);
        // One item changes after the preview, so that its row has to come back.
        it.roots.write(shots, "f5.png", 7);
        const auto ran = it.tryRun(plan);
        QVERIFY(!ran || ran->interrupted);
        for (const QVariant &path : it.db.column(u"SELECT file_path FROM screenshots"_s))
            QVERIFY(it.roots.has(shots, path.toString().toUtf8()));
        it.target.connection.keywords.insert(u"user"_s, u"postgres"_s);
        QVERIFY(cleanup::runPurge(it.session(), {}, it.context)); // Recovers first, like everything that leads.
        QVERIFY(isWhole(it));
        QCOMPARE(it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0);
    }

    /// A row that cannot go back at once must not end up in the journal alone when waiting would have helped.
    void aRowThatIsKeptFromComingBackForAMomentStillComesBack()
    {
        const QString state = u"55P03"_s;
        Installation &it = m_plain.fresh();
        addMany(it, 5);
        const PlanPtr plan = it.plan(shots);
        it.roots.write(shots, "f3.png", 7);
        it.db.exec(u"CREATE TABLE sabotage.on_now (x int)"_s);
        makeTrigger(it, u"screenshots"_s, u"BEFORE INSERT"_s, u"RAISE 'not now' USING ERRCODE = '%1';"_s.arg(state));
        const RunResult result = it.run(plan);
        it.db.exec(u"DROP TRIGGER sabotage ON screenshots"_s);
        QVERIFY(result.interrupted);
        QVERIFY(cleanup::runPurge(it.session(), {}, it.context));
        QVERIFY(it.db.hasFileRow(shots, 3));
        QVERIFY(isWhole(it));
    }

private:
    support::TestCluster m_cluster;
    ReusedInstallation m_plain{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestRowsRefused>)
#include "tst_rowsrefused.moc"
