// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/diagnose.h"
#include "cleanup/guard/interlocks.h"
#include "database/journal/runjournal.h"
#include "faults/reusedinstallation.h"
#include "support/failed.h"

#include <QLoggingCategory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

/// Rows 1 … count with files f1 … f<count>, and a plan of them of which the files 2 and 3 have changed since: their
/// rows are deleted and have to come back.
PlanPtr planWithChanges(Installation &it, int count)
{
    for (int index = 1; index <= count; ++index)
        it.roots.write(shots, "f" + QByteArray::number(index) + ".png", 10);
    it.db.exec(u"INSERT INTO screenshots (file_path, timestamp) SELECT 'f' || n || '.png', now() - interval '30 days' "
               "+ n * interval '1 s' FROM generate_series(1, %1) n"_s.arg(count));
    const PlanPtr plan = it.plan(shots);
    it.roots.write(shots, "f2.png", 7);
    it.roots.write(shots, "f3.png", 7);
    return plan;
}

/// A trigger that does this whenever row 2 comes in.
void keepOut(Installation &it, const QString &body)
{
    it.db.exec(
        u"CREATE OR REPLACE FUNCTION sabotage.act() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN "
        "IF new.id = 2 THEN %1 END IF; RETURN new; END $body$;"
        "DROP TRIGGER IF EXISTS sabotage ON screenshots;"
        "CREATE TRIGGER sabotage BEFORE INSERT ON screenshots FOR EACH ROW EXECUTE FUNCTION sabotage.act()"_s.arg(
            body));
}

Finding setAsideFinding(Installation &it)
{
    for (const Finding &finding : cleanup::diagnose(it.session(), it.context)) {
        if (finding.key == "set-aside"_L1)
            return finding;
    }
    return {};
}

void runSomethingElse(Installation &it)
{
    it.db.insertExecution({.status = u"running"_s, .started = 2h});
    QCOMPARE(it.run(it.planStuck()).done.of(ItemKind::Execution), 1);
}
} // namespace

/// A row that cannot come back is given up alone, and offered again.
class TestStubborn : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The driver warns of every statement that it cannot free in a failed transaction.
        QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false);
    }

    void aRowThatCannotComeBackIsSetAside_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<RemovalMode>("mode");
        for (const RemovalMode mode : {RemovalMode::Quarantine, RemovalMode::Permanent}) {
            for (const char *state : {"P0001", "42501", "23514", "22000", "0A000", "42P01", "ZZ999"})
                QTest::addRow("%s, %s", state, qPrintable(toName(mode)))
                    << u"RAISE 'no' USING ERRCODE = '%1';"_s.arg(QString::fromLatin1(state)) << mode;
            QTest::addRow("swallowed, %s", qPrintable(toName(mode))) << u"RETURN NULL;"_s << mode;
            QTest::addRow("of another path, %s", qPrintable(toName(mode))) << u"new.file_path := 'x';"_s << mode;
        }
    }

    void aRowThatCannotComeBackIsSetAside()
    {
        QFETCH(QString, body);
        QFETCH(RemovalMode, mode);
        Installation &it = m_plain.fresh();
        const PlanPtr plan = planWithChanges(it, 5);
        keepOut(it, body);
        const RunResult result = it.run(plan, mode);
        QVERIFY(!result.interrupted);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 3);
        QCOMPARE(result.changed, 1);
        QCOMPARE(result.failed, 1);
        QCOMPARE(it.db.column(u"SELECT id FROM screenshots"_s), QVariantList{3});
        QCOMPARE(support::listFiles(it.roots.screenshots()), (QByteArrayList{"f2.png", "f3.png"}));
        // Nobody is kept from anything.
        runSomethingElse(it);
        QVERIFY(cleanup::runPurge(it.session(), {}, it.context));
        // It is offered by name, and its file is nobody's orphan.
        const Finding finding = setAsideFinding(it);
        QCOMPARE(finding.state, Finding::State::Bad);
        QVERIFY2(finding.label.contains(result.run.value), qPrintable(finding.label));
        auto connection = database::Connection::open(it.target.connection, u"test"_s);
        QVERIFY(connection);
        const auto owed = database::RunJournal(*connection).findOwedPaths(shots);
        QVERIFY(owed);
        QCOMPARE(*owed, QSet<QByteArray>{"f2.png"});
        it.roots.write(shots, "nobodys.png", 10, 48h);
        it.target.orphanMinAgeSeconds = 0;
        const PlanPtr orphans = it.plan(orphanPolicy({shots}));
        QCOMPARE(orphans->sections[0].items.size(), 1);
        QCOMPARE(orphans->sections[0].items.path(0), QByteArray("nobodys.png"));
        support::removeFile(it.roots.screenshots() + "/nobodys.png");
        // Tried again in vain it stays on offer; once nothing is in the way it is back.
        const bool isPermanent = mode == RemovalMode::Permanent;
        QCOMPARE(it.undo(result.run.value).failed, 1);
        QCOMPARE(setAsideFinding(it).state, Finding::State::Bad);
        it.db.exec(u"DROP TRIGGER sabotage ON screenshots"_s);
        QCOMPARE(it.undo(result.run.value).done.of(ItemKind::Screenshot), 1);
        QCOMPARE(it.db.value(u"SELECT file_path FROM screenshots WHERE id = 2"_s).toString(), u"f2.png"_s);
        QCOMPARE(it.db.count(u"screenshots"_s), isPermanent ? 2 : 5);
        QVERIFY(it.roots.has(shots, "f2.png"));
        QCOMPARE(setAsideFinding(it).state, Finding::State::Good);
    }

    /// What was left by an interrupted run is no different.
    void recoveryGoesOnWithEverythingElse()
    {
        Installation &it = m_plain.fresh();
        const PlanPtr plan = planWithChanges(it, 5);
        keepOut(it, u"RAISE 'not now' USING ERRCODE = '55P03';"_s);
        const RunResult result = it.run(plan);
        QVERIFY(result.interrupted);
        // What may pass is tried again each time, is named, and keeps nobody from anything; its files are no orphans.
        for (int round = 0; round < 2; ++round) {
            runSomethingElse(it);
            QCOMPARE(it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 1);
            const Finding finding = setAsideFinding(it);
            QCOMPARE(finding.state, Finding::State::Bad);
            QVERIFY2(finding.label.contains(result.run.value), qPrintable(finding.label));
        }
        it.target.orphanMinAgeSeconds = 0;
        QCOMPARE(it.plan(orphanPolicy({shots}))->itemCount(), 0);
        keepOut(it, u"RAISE 'never' USING ERRCODE = '42501';"_s);
        runSomethingElse(it);
        QCOMPARE(it.db.column(u"SELECT id FROM screenshots ORDER BY id"_s), QVariantList{3});
        QCOMPARE(it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL AND set_aside_at IS NULL"_s), 0);
        QCOMPARE(setAsideFinding(it).state, Finding::State::Bad);
        runSomethingElse(it);
        it.db.exec(u"DROP TRIGGER sabotage ON screenshots"_s);
        it.undo(result.run.value);
        QCOMPARE(it.db.count(u"screenshots"_s), 5);
    }

    /// A trigger that stamps what it is given is no reason to leave a row out.
    void whatATriggerStampsComesBackAllTheSame()
    {
        Installation &it = m_plain.fresh();
        it.db.exec(u"ALTER TABLE screenshots ADD COLUMN IF NOT EXISTS stamped int"_s);
        const auto back = qScopeGuard([&] { it.db.exec(u"ALTER TABLE screenshots DROP COLUMN stamped"_s); });
        const PlanPtr plan = planWithChanges(it, 5);
        keepOut(it, u"new.stamped := 1;"_s);
        const RunResult result = it.run(plan);
        QCOMPARE(result.changed, 2);
        QCOMPARE(result.failed, 0);
        QCOMPARE(it.db.column(u"SELECT id FROM screenshots ORDER BY id"_s), (QVariantList{2, 3}));
        QVERIFY(std::any_of(result.remarks.cbegin(), result.remarks.cend(), [](const ItemOutcome &item) {
            return item.id == 2 && item.reason.contains(u"changed the row on its way back"_s);
        }));
    }

    void aRoleThatMayNotPutBackDoesNotBegin_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("object");
        QTest::newRow("insert") << u"INSERT"_s << u"public.screenshots"_s;
        QTest::newRow("update") << u"UPDATE"_s << u"public.screenshots"_s;
        QTest::newRow("delete") << u"DELETE"_s << u"public.screenshots"_s;
        QTest::newRow("journal") << u"INSERT"_s << u"scrapazoid_console.dependents"_s;
    }

    void aRoleThatMayNotPutBackDoesNotBegin()
    {
        QFETCH(QString, right);
        QFETCH(QString, object);
        Installation &it = m_plain.fresh();
        const PlanPtr plan = planWithChanges(it, 5);
        it.db.exec(u"DROP ROLE IF EXISTS cleaner; CREATE ROLE cleaner LOGIN; GRANT USAGE ON SCHEMA scrapazoid_console "
                   u"TO cleaner;"
                   "GRANT ALL ON ALL TABLES IN SCHEMA scrapazoid_console TO cleaner; GRANT ALL ON ALL TABLES IN SCHEMA "
                   "public TO cleaner;"
                   "REVOKE %1 ON %2 FROM cleaner"_s.arg(right, object));
        const auto back = qScopeGuard([&] { it.db.exec(u"DROP OWNED BY cleaner; DROP ROLE cleaner"_s); });
        it.target.connection.keywords.insert(u"user"_s, u"cleaner"_s);
        const auto refused = it.tryRun(plan);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY2(refused.error().message.contains(u"GRANT "_s + right), qPrintable(refused.error().message));
        QCOMPARE(it.db.count(u"screenshots"_s), 5);
        it.db.exec(u"GRANT %1 ON %2 TO cleaner"_s.arg(right, object));
        QCOMPARE(it.run(plan).done.of(ItemKind::Screenshot), 3);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 3);
        QCOMPARE(it.db.count(u"screenshots"_s), 5);
    }

private:
    support::TestCluster m_cluster;
    ReusedInstallation m_plain{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestStubborn>)
#include "tst_stubborn.moc"
