// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/interlocks.h"
#include "demo/sqlsession.h"
#include "faults/reusedinstallation.h"
#include "support/failed.h"

#include <QLoggingCategory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

/// Rows 1 … count with files f1 … f<count>.
void addMany(Installation &it, int count)
{
    for (int index = 1; index <= count; ++index)
        it.roots.write(shots, "f" + QByteArray::number(index) + ".png", 10);
    it.db.exec(u"INSERT INTO screenshots (file_path, timestamp) SELECT 'f' || n || '.png', now() - interval '30 days' "
               "+ n * interval '1 s' FROM generate_series(1, %1) n"_s.arg(count));
}

/// Every row of every table of the schema `sabotage`, whole.
QString dependents(Installation &it)
{
    QStringList all;
    for (
        const QVariant &table : it.db.column(
            u"SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname = 'sabotage' ORDER BY 1"_s))
        all << it.db
                   .value(u"SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') FROM %1 t"_s.arg(
                       table.toString()))
                   .toString();
    return all.join(u"\n--\n"_s);
}

Interlocks linesOf(Installation &it, const PlanPtr &plan, const QString &key)
{
    const auto all = cleanup::checkInterlocks(it.session(), *plan, {}, it.context);
    Interlocks lines;
    if (!all)
        support::fail("%s", qPrintable(all.error().message));
    std::copy_if(all->cbegin(), all->cend(), std::back_inserter(lines),
                 [&](const Interlock &one) { return one.key == key; });
    return lines;
}

qint64 outcomes(const RunResult &result, Outcome outcome)
{
    return std::count(result.outcomes.front().cbegin(), result.outcomes.front().cend(), outcome);
}

QString reasonsOf(const RunResult &result)
{
    QStringList reasons;
    for (const ItemOutcome &item : result.remarks)
        reasons << item.reason;
    return reasons.join(u'\n');
}
} // namespace

class TestDependents : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Until PostgreSQL 14 everybody may write there, and code that looks names up there is not run.
        m_plain.fresh().db.exec(u"REVOKE CREATE ON SCHEMA public FROM PUBLIC"_s);
        // The driver warns of every statement that it cannot free in a failed transaction.
        QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false);
    }

    void whatHangsOnTheRowsComesBackWithThem_data()
    {
        QTest::addColumn<QString>("tables");
        QTest::addColumn<QString>("told");
        QTest::addColumn<int>("refusedFrom"); // By PostgreSQL itself, from this version on.
        const auto row = [](const char *tag, const QString &tables, const QString &told, int refusedFrom = INT_MAX) {
            QTest::newRow(tag) << tables << told << refusedFrom;
        };
        const QString labels
            = u"CREATE TABLE sabotage.labels (id serial PRIMARY KEY, shot int %1, label text DEFAULT 'x');"
              "INSERT INTO sabotage.labels (shot, label) SELECT s.id, 'by hand ' || n FROM screenshots s, generate_series(1, 2) n"_s;
        row("cascade", labels.arg(u"REFERENCES screenshots ON DELETE CASCADE"_s),
            u"40 row(s) of sabotage.labels go with"_s);
        row("set null", labels.arg(u"REFERENCES screenshots ON DELETE SET NULL"_s),
            u"40 row(s) of sabotage.labels lose"_s);
        row("set default",
            u"INSERT INTO screenshots (id, file_path, timestamp) VALUES (0, 'keep.png', now());"_s
                + labels.arg(u"DEFAULT 0 REFERENCES screenshots ON DELETE SET DEFAULT"_s)
                + u"; DELETE FROM sabotage.labels WHERE shot = 0"_s,
            u"40 row(s) of sabotage.labels lose"_s);
        row("cascade without a key",
            labels.arg(u"REFERENCES screenshots ON DELETE CASCADE"_s)
                + u"; ALTER TABLE sabotage.labels DROP COLUMN id"_s,
            u"40 row(s) of sabotage.labels go with"_s);
        row("by another column than the key",
            u"ALTER TABLE screenshots ADD CONSTRAINT by_path UNIQUE (file_path);"
            "CREATE TABLE sabotage.notes (id serial PRIMARY KEY, path varchar(500) REFERENCES screenshots (file_path) "
            "ON DELETE CASCADE);"
            "INSERT INTO sabotage.notes (path) SELECT file_path FROM screenshots"_s,
            u"20 row(s) of sabotage.notes go with"_s);
        row("by two columns",
            u"ALTER TABLE screenshots ADD CONSTRAINT by_both UNIQUE (id, file_path);"
            "CREATE TABLE sabotage.notes (id serial PRIMARY KEY, path varchar(500), shot int, FOREIGN KEY (shot, path) "
            "REFERENCES screenshots (id, file_path) ON DELETE SET NULL);"
            "INSERT INTO sabotage.notes (path, shot) SELECT file_path, id FROM screenshots"_s,
            u"20 row(s) of sabotage.notes lose"_s);
        // What is equal is said by the key's own operator, type and collation.
        const QString coded = u"%1; ALTER TABLE screenshots ADD code %2; UPDATE screenshots SET code = %3;"
                              "ALTER TABLE screenshots ADD CONSTRAINT by_code UNIQUE (code);"
                              "CREATE TABLE sabotage.notes (id serial PRIMARY KEY, code %4 REFERENCES screenshots "
                              "(code) ON DELETE CASCADE);"
                              "INSERT INTO sabotage.notes (code) SELECT %5 FROM screenshots;"
                              "CREATE TABLE sabotage.answers (id serial PRIMARY KEY, note int REFERENCES "
                              "sabotage.notes ON DELETE SET NULL);"
                              "INSERT INTO sabotage.answers (note) SELECT id FROM sabotage.notes"_s;
        const QString twenty = u"20 row(s) of sabotage.notes go with"_s;
        const QString upper = u"'SHOT ' || id"_s;
        const QString lower = u"'shot ' || id"_s;
        row("whatever the case",
            coded.arg(u"CREATE EXTENSION citext SCHEMA sabotage"_s, u"sabotage.citext"_s, upper, u"sabotage.citext"_s,
                      lower),
            twenty);
        const QString folding = u"CREATE COLLATION sabotage.folding (provider = icu, locale = 'und-u-ks-level2', "
                                "deterministic = false)"_s;
        const QString folded = u"text COLLATE sabotage.folding"_s;
        row("whatever the case, by the collation", coded.arg(folding, folded, upper, folded, lower), twenty);
        row("by the collation of what is referred to", coded.arg(folding, folded, upper, u"text"_s, lower), twenty, 18);
        row("of different collations",
            coded.arg(u"SELECT 1"_s, u"text COLLATE \"C\""_s, lower, u"varchar(40) COLLATE \"POSIX\""_s, lower),
            twenty);
        row("padded", coded.arg(u"SELECT 1"_s, u"char(12)"_s, lower, u"char(20)"_s, lower), twenty);
        row("wider", coded.arg(u"SELECT 1"_s, u"int"_s, u"id"_s, u"bigint"_s, u"id"_s), twenty);
        row("by an array", coded.arg(u"SELECT 1"_s, u"int[]"_s, u"ARRAY[id]"_s, u"int[]"_s, u"ARRAY[id]"_s), twenty);
        row("two ways from one table",
            u"CREATE TABLE sabotage.pairs (id serial PRIMARY KEY, a int REFERENCES screenshots ON DELETE CASCADE, b "
            u"int REFERENCES screenshots ON DELETE SET NULL);"
            "INSERT INTO sabotage.pairs (a, b) SELECT id, 21 - id FROM screenshots"_s,
            u"20 row(s) of sabotage.pairs go with"_s);
        row("two ways that both take it",
            u"CREATE TABLE sabotage.pairs (id serial PRIMARY KEY, a int REFERENCES screenshots ON DELETE CASCADE, b "
            u"int REFERENCES screenshots ON DELETE CASCADE);"
            "INSERT INTO sabotage.pairs (a, b) SELECT id, 21 - id FROM screenshots"_s,
            u"20 row(s) of sabotage.pairs go with"_s);
        const QString deep = labels.arg(u"REFERENCES screenshots ON DELETE CASCADE"_s)
            + u"; CREATE TABLE sabotage.votes (id serial PRIMARY KEY, label int REFERENCES sabotage.labels ON DELETE "
              u"%1, by text);"
              "INSERT INTO sabotage.votes (label, by) SELECT l.id, 'me' FROM sabotage.labels l, generate_series(1, 2)"_s;
        row("cascade at depth 2", deep.arg(u"CASCADE"_s), u"80 row(s) of sabotage.votes go with"_s);
        row("set null at depth 2", deep.arg(u"SET NULL"_s), u"80 row(s) of sabotage.votes lose"_s);
        row("partitioned",
            u"CREATE TABLE sabotage.labels (id int GENERATED ALWAYS AS IDENTITY, shot int REFERENCES screenshots ON "
            u"DELETE CASCADE, "
            "twice int GENERATED ALWAYS AS (shot * 2) STORED, PRIMARY KEY (id)) PARTITION BY HASH (id);"
            "CREATE TABLE sabotage.p0 PARTITION OF sabotage.labels FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
            "CREATE TABLE sabotage.p1 PARTITION OF sabotage.labels FOR VALUES WITH (MODULUS 2, REMAINDER 1);"
            "INSERT INTO sabotage.labels (shot) SELECT id FROM screenshots"_s,
            u"20 row(s) of sabotage.labels go with"_s);
    }

    void whatHangsOnTheRowsComesBackWithThem()
    {
        QFETCH(QString, tables);
        QFETCH(QString, told);
        QFETCH(int, refusedFrom);
        Installation &it = m_plain.fresh();
        addMany(it, 20);
        if (it.db.majorVersion() >= refusedFrom) {
            const QString said = it.db.tryExec(tables);
            QVERIFY2(said.contains(u"key"_s), qPrintable(said));
            QSKIP("This server refuses such a key");
        }
        it.db.exec(tables);
        const auto back = qScopeGuard([&] {
            it.db.exec(u"DROP SCHEMA sabotage CASCADE; ALTER TABLE screenshots DROP CONSTRAINT IF EXISTS by_path, DROP "
                       "CONSTRAINT IF EXISTS by_both, DROP COLUMN IF EXISTS code"_s);
        });
        const QString rows = it.rows();
        const QString before = dependents(it);
        const PlanPtr plan = it.plan(shots);
        QString lines;
        for (const Interlock &line : linesOf(it, plan, u"dependents"_s)) {
            QVERIFY(line.isGood());
            lines += line.label + u'\n';
        }
        QVERIFY2(lines.contains(told), qPrintable(lines));
        // One item has changed meanwhile and one fails: they stay with all that hangs on them.
        it.roots.write(shots, "f7.png", 7);
        const RunResult result = it.run(plan);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 19);
        QCOMPARE(outcomes(result, Outcome::Changed), 1);
        QVERIFY(dependents(it) != before);
        const RunResult undone = it.undo();
        QCOMPARE(undone.done.of(ItemKind::Screenshot), 19);
        QCOMPARE(undone.failed, 0);
        QCOMPARE(it.rows(), rows);
        QCOMPARE(dependents(it), before);
    }

    void aKeyThatIsNotEnforcedTakesNothing()
    {
        Installation &it = m_plain.fresh();
        if (it.db.majorVersion() < 18)
            QSKIP("Before PostgreSQL 18 every foreign key is enforced");
        addMany(it, 5);
        it.db.exec(u"CREATE TABLE sabotage.labels (id serial PRIMARY KEY, shot int REFERENCES screenshots ON DELETE "
                   "CASCADE NOT ENFORCED, other int REFERENCES screenshots ON DELETE SET NULL NOT ENFORCED);"
                   "INSERT INTO sabotage.labels (shot, other) SELECT id, id FROM screenshots"_s);
        const QString rows = it.rows();
        const QString before = dependents(it);
        const PlanPtr plan = it.plan(shots);
        for (const Interlock &line : linesOf(it, plan, u"dependents"_s))
            QVERIFY2(!line.label.contains(u"sabotage.labels"_s), qPrintable(line.label));
        QCOMPARE(it.run(plan).done.of(ItemKind::Screenshot), 5);
        QCOMPARE(dependents(it), before);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 5);
        QCOMPARE(it.rows(), rows);
        QCOMPARE(dependents(it), before);
    }

    void anItemThatStaysKeepsWhatHangsOnIt_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("cascade") << u"CASCADE"_s;
        QTest::newRow("set null") << u"SET NULL"_s;
    }

    void anItemThatStaysKeepsWhatHangsOnIt()
    {
        QFETCH(QString, action);
        Installation &it = m_plain.fresh();
        addMany(it, 10);
        it.db.exec(
            u"CREATE TABLE sabotage.labels (id serial PRIMARY KEY, shot int REFERENCES screenshots ON DELETE %1);"
            "INSERT INTO sabotage.labels (shot) SELECT id FROM screenshots"_s.arg(action));
        const QString rows = it.rows();
        const QString before = dependents(it);
        const PlanPtr plan = it.plan(shots);
        for (int index = 1; index <= 10; ++index)
            it.roots.write(shots, "f" + QByteArray::number(index) + ".png", 7);
        const RunResult result = it.run(plan);
        QCOMPARE(outcomes(result, Outcome::Changed), 10);
        QCOMPARE(it.rows(), rows);
        QCOMPARE(dependents(it), before);
    }

    void whatCouldNotBeBroughtBackIsRefusedBefore_data()
    {
        QTest::addColumn<QString>("tables");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("mend");
        const auto row = [](const char *tag, const QString &tables, const QString &named, const QString &mend) {
            QTest::newRow(tag) << tables << named << mend;
        };
        const QString labels = u"CREATE TABLE sabotage.labels (id serial PRIMARY KEY, shot int REFERENCES screenshots "
                               u"ON DELETE CASCADE);"
                               "INSERT INTO sabotage.labels (shot) SELECT id FROM screenshots;"_s;
        row("depth 3",
            labels
                + u"CREATE TABLE sabotage.votes (id serial PRIMARY KEY, label int REFERENCES sabotage.labels ON DELETE "
                  u"CASCADE);"
                  "CREATE TABLE sabotage.doubts (id serial PRIMARY KEY, vote int REFERENCES sabotage.votes ON DELETE SET NULL)"_s,
            u"sabotage.doubts"_s, u"NO ACTION"_s);
        row("itself at every depth",
            labels + u"ALTER TABLE sabotage.labels ADD parent int REFERENCES sabotage.labels ON DELETE CASCADE"_s,
            u"sabotage.labels"_s, u"NO ACTION"_s);
        row("no index on many rows",
            labels
                + u"INSERT INTO sabotage.labels (shot) SELECT NULL FROM generate_series(1, 30000); ANALYZE sabotage.labels"_s,
            u"index on shot"_s, u"CREATE INDEX CONCURRENTLY ON sabotage.labels (shot);"_s);
        row("no key to find emptied rows by",
            u"CREATE TABLE sabotage.labels (shot int REFERENCES screenshots ON DELETE SET NULL)"_s, u"primary key"_s,
            u"primary key"_s);
        row("rows with files of their own",
            u"ALTER TABLE downloaded_files ADD shot int REFERENCES screenshots ON DELETE CASCADE"_s,
            u"public.downloaded_files"_s, u"NO ACTION"_s);
        row("changes that are passed on",
            u"CREATE TABLE sabotage.labels (id serial PRIMARY KEY, shot int UNIQUE REFERENCES screenshots ON DELETE "
            u"SET NULL);"
            "CREATE TABLE sabotage.votes (shot int REFERENCES sabotage.labels (shot) ON UPDATE CASCADE)"_s,
            u"sabotage.labels"_s, u"NO ACTION"_s);
    }

    void whatCouldNotBeBroughtBackIsRefusedBefore()
    {
        QFETCH(QString, tables);
        QFETCH(QString, named);
        QFETCH(QString, mend);
        Installation &it = m_plain.fresh();
        addMany(it, 5);
        it.db.exec(tables);
        const auto back
            = qScopeGuard([&] { it.db.exec(u"ALTER TABLE downloaded_files DROP COLUMN IF EXISTS shot"_s); });
        const QString rows = it.rows();
        const QString before = dependents(it);
        const PlanPtr plan = it.plan(shots);
        const auto refused = it.tryRun(plan);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY2(refused.error().message.contains(named), qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(mend), qPrintable(refused.error().message));
        QCOMPARE(it.rows(), rows);
        QCOMPARE(dependents(it), before);
        QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s), 0);
    }

    void anIndexIsAllThatManyRowsWant()
    {
        Installation &it = m_plain.fresh();
        addMany(it, 5);
        it.db.exec(
            u"CREATE TABLE sabotage.labels (id serial PRIMARY KEY, shot int REFERENCES screenshots ON DELETE CASCADE);"
            "INSERT INTO sabotage.labels (shot) SELECT CASE WHEN n <= 5 THEN n END FROM generate_series(1, 30000) n;"
            "CREATE INDEX ON sabotage.labels (shot); ANALYZE sabotage.labels"_s);
        const QString before = dependents(it);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 5);
        QCOMPARE(it.db.count(u"sabotage.labels"_s), 29995);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 5);
        QCOMPARE(dependents(it), before);
    }

    void aRightThatIsMissingIsRefusedWithItsGrant()
    {
        Installation &it = m_plain.fresh();
        addMany(it, 5);
        it.db.exec(
            u"CREATE TABLE sabotage.labels (id serial PRIMARY KEY, shot int REFERENCES screenshots ON DELETE CASCADE);"
            "INSERT INTO sabotage.labels (shot) SELECT id FROM screenshots;"
            "DROP ROLE IF EXISTS cleaner; CREATE ROLE cleaner LOGIN; GRANT USAGE ON SCHEMA scrapazoid_console, "
            "sabotage TO cleaner;"
            "GRANT ALL ON ALL TABLES IN SCHEMA scrapazoid_console TO cleaner;"
            "GRANT ALL ON ALL TABLES IN SCHEMA public TO cleaner; GRANT SELECT ON sabotage.labels TO cleaner"_s);
        const auto back = qScopeGuard([&] { it.db.exec(u"DROP OWNED BY cleaner; DROP ROLE cleaner"_s); });
        it.target.connection.keywords.insert(u"user"_s, u"cleaner"_s);
        const PlanPtr plan = it.plan(shots);
        const auto refused = it.tryRun(plan);
        QVERIFY(!refused);
        const QString grant = u"GRANT INSERT, UPDATE ON sabotage.labels TO cleaner;"_s;
        QVERIFY2(refused.error().message.contains(grant), qPrintable(refused.error().message));
        QCOMPARE(it.db.count(u"sabotage.labels"_s), 5);
        it.db.exec(grant);
        const QString before = dependents(it);
        QCOMPARE(it.run(plan).done.of(ItemKind::Screenshot), 5);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 5);
        QCOMPARE(dependents(it), before);
    }

    void rowsThatAnotherTransactionHoldsKeepTheirFile()
    {
        Installation &it = m_plain.fresh();
        addMany(it, 20);
        it.db.exec(u"CREATE TABLE sabotage.labels (id serial PRIMARY KEY, shot int REFERENCES screenshots ON DELETE "
                   u"CASCADE, label text);"
                   "INSERT INTO sabotage.labels (shot) SELECT id FROM screenshots"_s);
        demo::SqlSession other({it.target.connection.keywords.value(u"host"_s), 5432,
                                it.target.connection.keywords.value(u"user"_s),
                                it.target.connection.keywords.value(u"dbname"_s)});
        const PlanPtr plan = it.plan(shots);
        QVERIFY(other.run(u"BEGIN"_s));
        QVERIFY(other.run(u"UPDATE sabotage.labels SET label = 'mine' WHERE shot = 3"_s));
        // A new one is just being written for row 7.
        QVERIFY(other.run(u"INSERT INTO sabotage.labels (shot) VALUES (7)"_s));
        const RunResult result = it.run(plan);
        QVERIFY(other.run(u"COMMIT"_s));
        QCOMPARE(result.done.of(ItemKind::Screenshot), 18);
        QCOMPARE(outcomes(result, Outcome::InUse), 2);
        QVERIFY(it.db.hasFileRow(shots, 3) && it.roots.has(shots, "f3.png"));
        QVERIFY(it.db.hasFileRow(shots, 7) && it.roots.has(shots, "f7.png"));
        QCOMPARE(it.db.count(u"sabotage.labels"_s), 3);
    }

    /// Neighbours in time that are far from each other on the disk.
    void rowsThatReferToOneAnotherComeBackTogether()
    {
        Installation it(m_cluster);
        it.db.exec(u"ALTER TABLE screenshots ADD whole int REFERENCES screenshots"_s);
        for (int pair = 0; pair < 600; ++pair) {
            const QByteArray name = QByteArray::number(pair) + ".png";
            const auto age = std::chrono::hours(2000 - pair);
            const qint64 whole = it.add(shots, "whole/" + name, age);
            const qint64 part = it.add(shots, "part/" + name, age);
            it.db.exec(u"UPDATE screenshots SET whole = ? WHERE id = ?"_s, {whole, part});
        }
        it.db.exec(u"VACUUM ANALYZE screenshots"_s);
        const QString before = it.rows();
        const RunResult ran = it.run(it.plan(shots));
        QCOMPARE(ran.done.of(ItemKind::Screenshot), qint64{1200});
        const RunResult undone = it.undo();
        QCOMPARE(undone.done.of(ItemKind::Screenshot), qint64{1200});
        QCOMPARE(it.rows(), before);
    }

    void rowsThatATriggerKeepsAreSeen()
    {
        Installation &it = m_plain.fresh();
        addMany(it, 20);
        it.db.exec(
            u"CREATE TABLE sabotage.labels (id serial PRIMARY KEY, shot int REFERENCES screenshots ON DELETE CASCADE);"
            "INSERT INTO sabotage.labels (shot) SELECT id FROM screenshots;"
            "CREATE FUNCTION sabotage.act() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF old.shot = 7 THEN RETURN "
            "NULL; END IF; RETURN old; END $$;"
            "CREATE TRIGGER keep BEFORE DELETE ON sabotage.labels FOR EACH ROW EXECUTE FUNCTION sabotage.act()"_s);
        const RunResult result = it.run(it.plan(shots));
        QCOMPARE(result.done.of(ItemKind::Screenshot), 19);
        QCOMPARE(outcomes(result, Outcome::KeptByDatabase), 1);
        QVERIFY2(reasonsOf(result).contains(u"sabotage.labels"_s), qPrintable(reasonsOf(result)));
        QVERIFY(it.db.hasFileRow(shots, 7) && it.roots.has(shots, "f7.png"));
        QCOMPARE(it.db.count(u"sabotage.labels"_s, u"shot = 7"_s), 1);
    }

    /// Both sides stay, and it is said.
    void whatSomebodyHasWrittenSinceStays()
    {
        Installation &it = m_plain.fresh();
        addMany(it, 3);
        it.db.exec(
            u"CREATE TABLE sabotage.labels (id int PRIMARY KEY, shot int REFERENCES screenshots ON DELETE CASCADE, "
            u"label text);"
            "INSERT INTO sabotage.labels SELECT id, id, 'old' FROM screenshots;"
            "CREATE TABLE sabotage.marks (id int PRIMARY KEY, shot int REFERENCES screenshots ON DELETE SET NULL);"
            "INSERT INTO sabotage.marks SELECT id, id FROM screenshots;"
            "INSERT INTO screenshots (id, file_path, timestamp) VALUES (100, 'young.png', now())"_s);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 3);
        it.db.exec(
            u"INSERT INTO sabotage.labels VALUES (1, 100, 'new'); UPDATE sabotage.marks SET shot = 100 WHERE id = 2;"
            "DELETE FROM sabotage.marks WHERE id = 3"_s);
        const RunResult undone = it.undo();
        QCOMPARE(undone.done.of(ItemKind::Screenshot), 3);
        QVERIFY2(reasonsOf(undone).contains(u"sabotage.labels"_s) && reasonsOf(undone).contains(u"sabotage.marks"_s),
                 qPrintable(reasonsOf(undone)));
        QCOMPARE(
            it.db.value(u"SELECT string_agg(id || label || shot, ' ' ORDER BY id) FROM sabotage.labels"_s).toString(),
            u"1new100 2old2 3old3"_s);
        QCOMPARE(it.db.value(u"SELECT string_agg(id || '=' || shot, ' ' ORDER BY id) FROM sabotage.marks"_s).toString(),
                 u"1=1 2=100"_s);
    }

    void aJournalThatSwallowsThemStopsTheRun()
    {
        Installation &it = m_plain.fresh();
        addMany(it, 5);
        it.db.exec(
            u"CREATE TABLE sabotage.labels (id serial PRIMARY KEY, shot int REFERENCES screenshots ON DELETE CASCADE);"
            "INSERT INTO sabotage.labels (shot) SELECT id FROM screenshots;"
            "CREATE FUNCTION sabotage.act() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF new.seq = 2 THEN RETURN "
            "NULL; END IF; RETURN new; END $$;"
            "CREATE TRIGGER lose BEFORE INSERT ON scrapazoid_console.dependents FOR EACH ROW EXECUTE FUNCTION sabotage.act()"_s);
        const QString rows = it.rows();
        const RunResult result = it.run(it.plan(shots));
        QVERIFY(result.interrupted);
        QVERIFY2(result.error.message.contains(u"scrapazoid_console.dependents"_s), qPrintable(result.error.message));
        QCOMPARE(it.rows(), rows);
        QCOMPARE(it.db.count(u"sabotage.labels"_s), 5);
    }

private:
    support::TestCluster m_cluster;
    ReusedInstallation m_plain{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestDependents>)
#include "tst_dependents.moc"
