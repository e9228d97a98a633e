// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement returns is not yet what the table holds: triggers come after it, some at the transaction's end.

#include "faults/reusedinstallation.h"
#include "support/failed.h"

#include <QLoggingCategory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

/// A trigger on `table` whose function has this body.
void makeTrigger(Installation &it, const QString &when, const QString &table, const QString &how, const QString &body)
{
    it.db.exec(u"CREATE FUNCTION sabotage.act() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN %1 RETURN NULL; END "
               "$body$; CREATE %2 ON %3 %4 EXECUTE FUNCTION sabotage.act()"_s.arg(body, when, table, how));
}

void addMany(Installation &it, int count)
{
    for (int index = 1; index <= count; ++index)
        it.roots.write(shots, "f" + QByteArray::number(index) + ".png", 10);
    it.db.exec(u"INSERT INTO screenshots (file_path, timestamp) SELECT 'f' || n || '.png', now() - interval '30 days' "
               "+ n * interval '1 s' FROM generate_series(1, %1) n"_s.arg(count));
}
} // namespace

class TestAfterTriggers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false); }

    void aRowThatDoesNotStayIsNotBack_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("back");
        QTest::addColumn<bool>("hasKey");
        const QString row = u"FOR EACH ROW"_s;
        const QString after = u"TRIGGER sabotage AFTER INSERT"_s;
        const QString late = u"CONSTRAINT TRIGGER sabotage AFTER INSERT"_s;
        const QString retention = u"DELETE FROM public.screenshots WHERE timestamp < now() - interval '7 days';"_s;
        const QString one = u"IF new.id = 3 THEN DELETE FROM public.screenshots WHERE id = 3; END IF;"_s;
        const QString change
            = u"IF new.id = 3 THEN UPDATE public.screenshots SET file_size = 77 WHERE id = 3; END IF;"_s;
        QTest::newRow("retention of its own") << after << row << retention << 0 << true;
        QTest::newRow("retention by the statement") << after << u"FOR EACH STATEMENT"_s << retention << 0 << true;
        QTest::newRow("one goes") << after << row << one << 4 << true;
        QTest::newRow("one is changed") << after << row << change << 4 << true;
        QTest::newRow("one goes at the end") << late << u"DEFERRABLE INITIALLY DEFERRED "_s + row << one << 4 << true;
        QTest::newRow("one is changed at the end")
            << late << u"DEFERRABLE INITIALLY DEFERRED "_s + row << change << 4 << true;
        QTest::newRow("one goes, and nothing tells them apart") << after << row << one << 4 << false;
        QTest::newRow("one is changed, and nothing tells them apart") << after << row << change << 4 << false;
    }

    void aRowThatDoesNotStayIsNotBack()
    {
        QFETCH(QString, when);
        QFETCH(QString, how);
        QFETCH(QString, body);
        QFETCH(int, back);
        QFETCH(bool, hasKey);
        Installation &it = m_plain.fresh();
        if (!hasKey)
            it.db.exec(u"ALTER TABLE screenshots DROP CONSTRAINT screenshots_pkey"_s);
        const auto mended = qScopeGuard([&] {
            if (!hasKey)
                it.db.exec(u"TRUNCATE screenshots; ALTER TABLE screenshots ADD PRIMARY KEY (id)"_s);
        });
        addMany(it, 5);
        const QString rows = it.rows();
        const RunResult run = it.run(it.plan(shots));
        QCOMPARE(run.done.of(ItemKind::Screenshot), 5);
        makeTrigger(it, when, u"screenshots"_s, how, body);
        const RunResult undone = it.undo(run.run.value);
        QCOMPARE(undone.done.of(ItemKind::Screenshot), back);
        QCOMPARE(undone.failed, 5 - back);
        QVERIFY2(undone.remarks.front().reason.contains(u"public.screenshots"_s),
                 qPrintable(undone.remarks.front().reason));
        QCOMPARE(it.db.count(u"screenshots"_s), back);
        QCOMPARE(support::listFiles(it.roots.screenshots()).size(), back);
        it.db.exec(u"DROP TRIGGER sabotage ON screenshots"_s);
        QCOMPARE(it.undo(run.run.value).done.of(ItemKind::Screenshot), 5 - back);
        QCOMPARE(it.rows(), rows);
    }

    /// A run puts back what it must not take; where that does not stay it is owed.
    void aRowThatARunCannotPutBackIsOwed()
    {
        Installation &it = m_plain.fresh();
        addMany(it, 5);
        const QString rows = it.rows();
        const PlanPtr plan = it.plan(shots);
        it.roots.write(shots, "f3.png", 7);
        makeTrigger(it, u"TRIGGER sabotage AFTER INSERT"_s, u"screenshots"_s, u"FOR EACH ROW"_s,
                    u"DELETE FROM public.screenshots WHERE timestamp < now() - interval '7 days';"_s);
        const RunResult result = it.run(plan);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 4);
        QCOMPARE(result.failed, 1);
        QVERIFY(it.roots.has(shots, "f3.png"));
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"owes_row"_s), 1);
        it.db.exec(u"DROP TRIGGER sabotage ON screenshots"_s);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 5);
        QCOMPARE(it.rows(), rows);
    }

    void whatHangsOnARowAndDoesNotStayIsTold_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("body");
        QTest::newRow("it goes") << u"CASCADE"_s << u"AFTER INSERT"_s
                                 << u"DELETE FROM sabotage.labels WHERE shot = 3;"_s;
        QTest::newRow("its reference goes")
            << u"SET NULL"_s << u"AFTER UPDATE"_s << u"UPDATE sabotage.labels SET shot = NULL WHERE shot = 3;"_s;
        QTest::newRow("its reference is kept out")
            << u"SET NULL"_s << u"BEFORE UPDATE"_s << u"IF new.shot = 3 THEN new.shot := NULL; END IF; RETURN new;"_s;
    }

    void whatHangsOnARowAndDoesNotStayIsTold()
    {
        QFETCH(QString, action);
        QFETCH(QString, when);
        QFETCH(QString, body);
        Installation &it = m_plain.fresh();
        addMany(it, 5);
        it.db.exec(
            u"CREATE TABLE sabotage.labels (id serial PRIMARY KEY, shot int REFERENCES screenshots ON DELETE %1);"
            "INSERT INTO sabotage.labels (shot) SELECT id FROM screenshots"_s.arg(action));
        const QString rows = it.rows();
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 5);
        makeTrigger(it, u"TRIGGER sabotage "_s + when, u"sabotage.labels"_s, u"FOR EACH ROW"_s, body);
        const RunResult undone = it.undo();
        QCOMPARE(undone.done.of(ItemKind::Screenshot), 5);
        QCOMPARE(it.rows(), rows);
        QCOMPARE(it.db.count(u"sabotage.labels"_s, u"shot IS NOT NULL"_s), 4);
        QCOMPARE(undone.remarks.size(), 1);
        QVERIFY2(undone.remarks.front().reason.contains(u"sabotage.labels"_s),
                 qPrintable(undone.remarks.front().reason));
        QCOMPARE(it.db.count(u"scrapazoid_console.dependents"_s, u"NOT restored"_s), 1);
    }

    /// Checks that are put off to the end are asked when all is there.
    void rowsThatReferToEachOtherComeBack()
    {
        Installation &it = m_plain.fresh();
        addMany(it, 5);
        it.db.exec(
            u"CREATE TABLE sabotage.labels (id int PRIMARY KEY, shot int REFERENCES screenshots ON DELETE CASCADE);"
            "INSERT INTO sabotage.labels SELECT id, id FROM screenshots;"
            "ALTER TABLE screenshots ADD main_label int REFERENCES sabotage.labels DEFERRABLE INITIALLY DEFERRED;"
            "UPDATE screenshots SET main_label = id"_s);
        const auto back = qScopeGuard([&] { it.db.exec(u"ALTER TABLE screenshots DROP COLUMN main_label"_s); });
        const QString rows = it.rows();
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 5);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 5);
        QCOMPARE(it.rows(), rows);
    }

    void aPathThatIsChangedBackIsNoOtherPath_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("at once") << u"TRIGGER sabotage AFTER UPDATE"_s;
        QTest::newRow("at the end") << u"CONSTRAINT TRIGGER sabotage AFTER UPDATE"_s;
    }

    void aPathThatIsChangedBackIsNoOtherPath()
    {
        QFETCH(QString, how);
        Installation &it = m_plain.fresh();
        it.target.orphanMinAgeSeconds = 0;
        it.add(shots, "there.png", 48h);
        const qint64 moved = it.db.insertFile(shots, {.path = "a/moved.png", .time = 48h, .size = 100});
        it.roots.write(shots, "archive/a/moved.png", 100, 48h);
        const QString rows = it.rows();
        const QString defer
            = how.contains(u"CONSTRAINT"_s) ? u"DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"_s : u"FOR EACH ROW"_s;
        const auto keep = [&](const QString &condition) {
            makeTrigger(it, how, u"screenshots"_s, defer,
                        u"IF new.file_path %1 THEN UPDATE public.screenshots SET file_path = old.file_path WHERE id = "
                        "new.id; END IF;"_s.arg(condition));
        };
        keep(u"LIKE 'archive/%'"_s);
        const RunResult kept = it.runAnyway(it.plan(relinkPolicy({shots})));
        QCOMPARE(kept.done.items(), 0);
        QCOMPARE(kept.failed, 1);
        QCOMPARE(it.rows(), rows);
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"relinked_to IS NOT NULL"_s), 0);
        it.db.exec(u"DROP TRIGGER sabotage ON screenshots; DROP FUNCTION sabotage.act()"_s);
        const RunResult run = it.runAnyway(it.plan(relinkPolicy({shots})));
        QCOMPARE(run.done.of(ItemKind::Missing), 1);
        keep(u"NOT LIKE 'archive/%'"_s);
        QCOMPARE(it.undo(run.run.value).done.items(), 0);
        QCOMPARE(it.db.value(u"SELECT file_path FROM screenshots WHERE id = %1"_s.arg(moved)).toString(),
                 u"archive/a/moved.png"_s);
        it.db.exec(u"DROP TRIGGER sabotage ON screenshots"_s);
        QCOMPARE(it.undo(run.run.value).done.of(ItemKind::Missing), 1);
        QCOMPARE(it.rows(), rows);
    }

    void aMarkThatIsTakenAwayIsNone_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("how");
        QTest::newRow("at once") << u"TRIGGER sabotage AFTER UPDATE"_s << u"FOR EACH ROW"_s;
        QTest::newRow("at the end") << u"CONSTRAINT TRIGGER sabotage AFTER UPDATE"_s
                                    << u"DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"_s;
    }

    void aMarkThatIsTakenAwayIsNone()
    {
        QFETCH(QString, when);
        QFETCH(QString, how);
        Installation &it = m_plain.fresh();
        for (int index = 0; index < 5; ++index)
            it.db.insertExecution({.status = u"running"_s, .started = 2h});
        const QString rows = it.rows();
        makeTrigger(it, when, u"executions"_s, how,
                    u"IF new.id = 3 AND new.status = 'failed' THEN UPDATE public.executions SET status = 'running' "
                    "WHERE id = 3; END IF;"_s);
        const RunResult result = it.run(it.planStuck());
        QCOMPARE(result.done.of(ItemKind::Execution), 4);
        QCOMPARE(result.failed, 1);
        QVERIFY(std::any_of(result.remarks.cbegin(), result.remarks.cend(), [](const ItemOutcome &item) {
            return item.outcome == Outcome::Failed && item.id == 3 && item.reason.contains(u"public.executions"_s);
        }));
        QCOMPARE(it.db.executionStatus(3), u"running"_s);
        QCOMPARE(it.undo().done.of(ItemKind::Execution), 4);
        QCOMPARE(it.rows(), rows);
    }

    void whatIsMadeOfAMarkAfterwardsIsTakenBack()
    {
        Installation &it = m_plain.fresh();
        it.db.insertExecution({.status = u"running"_s, .started = 2h});
        it.db.insertExecution({.status = u"pending"_s, .started = 2h, .error = u"old words"_s});
        const QString rows = it.rows();
        makeTrigger(it, u"TRIGGER sabotage AFTER UPDATE"_s, u"executions"_s, u"FOR EACH ROW"_s,
                    u"IF new.status = 'failed' AND new.error_message <> 'x' THEN UPDATE public.executions SET "
                    "completed_at = '2020-01-01', error_message = 'x' WHERE id = new.id; END IF;"_s);
        QCOMPARE(it.run(it.planStuck()).done.of(ItemKind::Execution), 2);
        QCOMPARE(it.undo().done.of(ItemKind::Execution), 2);
        QCOMPARE(it.rows(), rows);
    }

    void aMarkThatComesBackIsNotTakenBack()
    {
        Installation &it = m_plain.fresh();
        for (int index = 0; index < 3; ++index)
            it.db.insertExecution({.status = u"running"_s, .started = 2h});
        QCOMPARE(it.run(it.planStuck()).done.of(ItemKind::Execution), 3);
        makeTrigger(it, u"TRIGGER sabotage AFTER UPDATE"_s, u"executions"_s, u"FOR EACH ROW"_s,
                    u"IF new.id = 2 AND new.status = 'running' THEN UPDATE public.executions SET status = 'failed' "
                    "WHERE id = 2; END IF;"_s);
        const RunResult undone = it.undo();
        QCOMPARE(undone.done.of(ItemKind::Execution), 2);
        QCOMPARE(undone.failed, 1);
        QCOMPARE(it.db.executionStatus(2), u"failed"_s);
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"outcome = 'undone'"_s), 2);
    }

private:
    support::TestCluster m_cluster;
    ReusedInstallation m_plain{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestAfterTriggers>)
#include "tst_aftertriggers.moc"
