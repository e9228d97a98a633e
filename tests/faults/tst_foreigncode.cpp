// SPDX-License-Identifier: GPL-3.0-or-later
// The service's role may plant what it likes in its own schema: a console that may more neither runs it nor is led by
// it.

#include "cleanup/guard/codelines.h"
#include "cleanup/run/recovery.h"
#include "faults/reusedinstallation.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

/// The code that is planted: it says who ran it and takes what it can get.
const QString thief = uR"(
    CREATE FUNCTION public.steal() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO public.loot VALUES (current_user);
        IF current_setting('is_superuser') = 'on' THEN EXECUTE 'ALTER ROLE webapp SUPERUSER'; END IF;
        RETURN true;
    EXCEPTION WHEN OTHERS THEN RETURN true; END $$;
    CREATE FUNCTION public.steal_in_trigger() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        PERFORM public.steal(); RETURN coalesce(NEW, OLD); END $$;
    CREATE FUNCTION public.stealing(text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN
        PERFORM public.steal(); RETURN $1; END $$;)"_s;

template <typename T> Error errorOf(const Result<T> &result)
{
    return result ? Error{ErrorKind::Usage, u"it went through"_s, {}} : result.error();
}
} // namespace

class TestForeignCode : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_installation = std::make_unique<Installation>(m_cluster);
        m_installation->db.exec(u"CREATE ROLE webapp LOGIN; CREATE ROLE cleaner LOGIN"_s);
    }

    void init()
    {
        m_installation.reset();
        m_installation = std::make_unique<Installation>(m_cluster);
        Installation &it = *m_installation;
        it.db.exec(u"CREATE TABLE public.loot (who text)"_s);
        for (int n = 0; n < 3; ++n) {
            it.add(shots, "old" + QByteArray::number(n) + ".png", 300h);
            it.add(shots, "new" + QByteArray::number(n) + ".png", 1h);
        }
    }

    void cleanup() { m_installation->db.exec(u"ALTER ROLE webapp NOSUPERUSER"_s); }

    void plantedOperatorsNeitherRunNorLead_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("functions and operators that fit better") << thief + uR"(
               CREATE FUNCTION public.starts_with(varchar, text) RETURNS boolean LANGUAGE plpgsql AS
                   $$ BEGIN PERFORM public.steal(); RETURN pg_catalog.starts_with($1::text, $2); END $$;
               CREATE FUNCTION public.tilde(varchar, varchar) RETURNS boolean LANGUAGE plpgsql AS
                   $$ BEGIN PERFORM public.steal(); RETURN $1::text OPERATOR(pg_catalog.~~) $2::text; END $$;
               CREATE OPERATOR public.~~ (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = public.tilde);
               CREATE FUNCTION public.format(text, name, name) RETURNS text LANGUAGE plpgsql AS
                   $$ BEGIN PERFORM public.steal(); RETURN pg_catalog.format($1, $2, $3); END $$;)"_s;
        QTest::newRow("paths that are turned into others") << uR"(
               CREATE FUNCTION public.tilde(varchar, varchar) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
               CREATE OPERATOR public.~~ (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = public.tilde);
               CREATE FUNCTION public.regexp_replace(varchar, text, text, text) RETURNS text LANGUAGE sql AS
                   $$ SELECT replace($1::text, 'old', 'new') $$;)"_s;
        QTest::newRow("a cast of the state's own type") << thief + uR"(
               CREATE TYPE public.state AS ENUM ('pending', 'running', 'completed', 'failed');
               CREATE FUNCTION public.state_text(public.state) RETURNS text LANGUAGE plpgsql AS
                   $$ BEGIN PERFORM public.steal(); RETURN 'completed'; END $$;
               ALTER TABLE public.executions ALTER status TYPE public.state USING status::public.state;
               CREATE CAST (public.state AS text) WITH FUNCTION public.state_text(public.state);)"_s;
    }

    void plantedOperatorsNeitherRunNorLead()
    {
        QFETCH(QString, sql);
        Installation &it = *m_installation;
        giveToService();
        asService(sql);
        it.db.insertExecution({.status = u"running"_s, .started = 2h});
        const PlanPtr stuck = it.planStuck();
        QCOMPARE(stuck->sections.front().items.size(), 1);
        const PlanPtr plan = it.plan(shots);
        const ItemList &items = plan->sections.front().items;
        QByteArrayList paths;
        for (qsizetype row = 0; row < items.size(); ++row)
            paths << items.path(row);
        std::sort(paths.begin(), paths.end());
        QCOMPARE(paths, (QByteArrayList{"old0.png", "old1.png", "old2.png"}));
        if (!sql.contains(u"CAST"_s)) {
            const QString before = it.rows();
            QCOMPARE(it.run(plan).done.of(ItemKind::Screenshot), 3);
            QCOMPARE(support::listFiles(it.roots.screenshots()), (QByteArrayList{"new0.png", "new1.png", "new2.png"}));
            QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 3);
            QCOMPARE(it.rows(), before);
        }
        nothingWasTaken();
    }

    void codeOfARoleThatMayLessIsNotRun_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named"); // in the refusal
        const auto row
            = [](const char *tag, const QString &sql, const QString &named) { QTest::newRow(tag) << sql << named; };
        row("a trigger",
            u"CREATE TRIGGER snare BEFORE DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION steal_in_trigger()"_s,
            u"snare of public.screenshots"_s);
        row("a trigger that undo would set off",
            u"CREATE TRIGGER snare BEFORE INSERT ON screenshots FOR EACH ROW EXECUTE FUNCTION steal_in_trigger()"_s,
            u"snare of public.screenshots"_s);
        row("a trigger's condition",
            u"CREATE TRIGGER snare BEFORE DELETE ON screenshots FOR EACH ROW WHEN (stealing(OLD.file_path) IS NOT "
            u"NULL) "
            "EXECUTE FUNCTION suppress_redundant_updates_trigger()"_s,
            u"snare of public.screenshots"_s);
        row("a trigger on executions",
            u"CREATE TRIGGER snare BEFORE UPDATE ON executions FOR EACH ROW EXECUTE FUNCTION steal_in_trigger()"_s,
            u"snare of public.executions"_s);
        row("a rule", u"CREATE RULE snare AS ON UPDATE TO screenshots DO ALSO SELECT steal()"_s,
            u"snare of public.screenshots"_s);
        row("a default", u"ALTER TABLE screenshots ADD note text DEFAULT stealing('x')"_s,
            u"note of public.screenshots"_s);
        row("a generated column",
            u"ALTER TABLE screenshots ADD note text GENERATED ALWAYS AS (stealing(file_path)) STORED"_s,
            u"note of public.screenshots"_s);
        row("a check",
            u"ALTER TABLE screenshots ADD CONSTRAINT snare CHECK (stealing(file_path) IS NOT NULL) NOT VALID"_s,
            u"snare of public.screenshots"_s);
        row("a check that runs a text",
            u"ALTER TABLE screenshots ADD CONSTRAINT snare CHECK "
            "(query_to_xml('SELECT public.steal()', true, true, '') IS NOT NULL) NOT VALID"_s,
            u"snare of public.screenshots"_s);
        row("a check that writes a file of the server",
            u"ALTER TABLE screenshots ADD CONSTRAINT snare CHECK (lo_export(1, '/tmp/x') = 1) NOT VALID"_s,
            u"snare of public.screenshots"_s);
        row("a domain's check",
            u"CREATE DOMAIN trap AS text CHECK (stealing(VALUE) IS NOT DISTINCT FROM VALUE); ALTER TABLE screenshots ADD note trap"_s,
            u"trap_check of public.screenshots"_s);
        row("an index", u"CREATE INDEX snare ON screenshots (stealing(file_path))"_s, u"snare of public.screenshots"_s);
        row("a cast to JSON",
            u"CREATE TYPE trap AS ENUM ('a'); ALTER TABLE screenshots ADD note trap DEFAULT 'a';"
            "CREATE FUNCTION trap_json(trap) RETURNS json LANGUAGE plpgsql AS $$ BEGIN PERFORM steal(); RETURN '1'; "
            "END $$;"
            "CREATE CAST (trap AS json) WITH FUNCTION trap_json(trap)"_s,
            u"trap in public.screenshots"_s);
    }

    void codeOfARoleThatMayLessIsNotRun()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        Installation &it = *m_installation;
        giveToService();
        asService(thief + sql);
        it.db.exec(u"TRUNCATE loot"_s); // the service may run its own
        const auto files = support::snapshot(it.roots.screenshots());
        const PlanPtr plan = it.plan(shots);
        const auto ran = it.tryRun(plan);
        QVERIFY(!ran);
        QCOMPARE(ran.error().kind, ErrorKind::Refused);
        QVERIFY2(ran.error().message.contains(named), qPrintable(ran.error().message));
        QVERIFY2(ran.error().message.contains(u"webapp"_s), qPrintable(ran.error().message));
        QVERIFY2(ran.error().message.contains(u"CREATE ROLE scrapazoid_cleaner"_s), qPrintable(ran.error().message));
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        cleanup::Session session(it.target);
        QVERIFY(session.begin(it.context));
        QCOMPARE(cleanup::requireNoForeignCode(session.connection(), session.schema()).error().kind,
                 ErrorKind::Refused);
        nothingWasTaken();
    }

    /// Whose things the server keeps no list of.
    void codeOfOneOfTheServersOwnRolesIsNotRun()
    {
        Installation &it = *m_installation;
        it.db.exec(
            thief
            + u"CREATE TRIGGER snare BEFORE DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION steal_in_trigger();"
              "ALTER FUNCTION steal_in_trigger() OWNER TO pg_monitor"_s);
        const auto files = support::snapshot(it.roots.screenshots());
        const auto ran = it.tryRun(it.plan(shots));
        QVERIFY(!ran);
        QCOMPARE(ran.error().kind, ErrorKind::Refused);
        QVERIFY2(ran.error().message.contains(u"it belongs to pg_monitor"_s), qPrintable(ran.error().message));
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        nothingWasTaken();
    }

    void codeOnWhatHangsOnTheRowsIsNotRun_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named"); // in the refusal; empty: it is never run
        const auto row
            = [](const char *tag, const QString &sql, const QString &named) { QTest::newRow(tag) << sql << named; };
        const QString labels
            = u"CREATE TABLE labels (id serial PRIMARY KEY, shot int REFERENCES screenshots ON DELETE %1, note text);"_s;
        const QString votes
            = u"CREATE TABLE votes (id serial PRIMARY KEY, label int REFERENCES labels ON DELETE %1);"_s;
        const QString snare = u"CREATE TRIGGER snare %1 ON %2 FOR EACH ROW EXECUTE FUNCTION steal_in_trigger()"_s;
        row("rows that go", labels.arg(u"CASCADE"_s) + snare.arg(u"AFTER DELETE"_s, u"labels"_s),
            u"snare of public.labels"_s);
        row("rows that undo brings back", labels.arg(u"CASCADE"_s) + snare.arg(u"BEFORE INSERT"_s, u"labels"_s),
            u"snare of public.labels"_s);
        row("references that go", labels.arg(u"SET NULL"_s) + snare.arg(u"BEFORE UPDATE"_s, u"labels"_s),
            u"snare of public.labels"_s);
        row("references that become something else",
            labels.arg(u"SET DEFAULT"_s) + snare.arg(u"BEFORE UPDATE"_s, u"labels"_s), u"snare of public.labels"_s);
        row("references that follow another path",
            u"ALTER TABLE screenshots ADD UNIQUE (file_path); CREATE TABLE labels (id serial PRIMARY KEY, path "
            "varchar(500) REFERENCES screenshots (file_path) ON UPDATE CASCADE);"_s
                + snare.arg(u"BEFORE UPDATE"_s, u"labels"_s),
            u"snare of public.labels"_s);
        row("rows at depth 2",
            labels.arg(u"CASCADE"_s) + votes.arg(u"CASCADE"_s) + snare.arg(u"AFTER DELETE"_s, u"votes"_s),
            u"snare of public.votes"_s);
        row("references at depth 2",
            labels.arg(u"CASCADE"_s) + votes.arg(u"SET NULL"_s) + snare.arg(u"AFTER UPDATE"_s, u"votes"_s),
            u"snare of public.votes"_s);
        row("partitions of what hangs on them",
            u"CREATE TABLE labels (id int, shot int REFERENCES screenshots ON DELETE CASCADE) PARTITION BY HASH (id);"
            "CREATE TABLE labels_part PARTITION OF labels FOR VALUES WITH (MODULUS 1, REMAINDER 0);"_s
                + snare.arg(u"AFTER DELETE"_s, u"labels_part"_s),
            u"snare of public.labels_part"_s);
        row("a default", labels.arg(u"SET DEFAULT"_s) + u"ALTER TABLE labels ALTER note SET DEFAULT stealing('x')"_s,
            u"note of public.labels"_s);
        row("a generated column",
            labels.arg(u"SET NULL"_s) + u"ALTER TABLE labels ADD g text GENERATED ALWAYS AS (stealing(note)) STORED"_s,
            u"g of public.labels"_s);
        row("a domain's check",
            labels.arg(u"CASCADE"_s)
                + u"CREATE DOMAIN trap AS text CHECK (stealing(VALUE) IS NOT DISTINCT FROM VALUE); ALTER TABLE labels ADD t trap"_s,
            u"trap_check of public.labels"_s);
        row("rows that nothing happens to",
            labels.arg(u"NO ACTION"_s) + snare.arg(u"BEFORE INSERT OR UPDATE OR DELETE"_s, u"labels"_s), QString());
        row("rows behind references that go",
            labels.arg(u"SET NULL"_s) + votes.arg(u"CASCADE"_s) + snare.arg(u"AFTER DELETE"_s, u"votes"_s), QString());
    }

    void codeOnWhatHangsOnTheRowsIsNotRun()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        Installation &it = *m_installation;
        giveToService();
        asService(thief + sql);
        it.db.exec(u"TRUNCATE loot"_s);
        const auto ran = it.tryRun(it.plan(shots));
        QCOMPARE(ran.has_value(), named.isEmpty());
        if (!ran) {
            QCOMPARE(ran.error().kind, ErrorKind::Refused);
            QVERIFY2(ran.error().message.contains(named), qPrintable(ran.error().message));
        }
        nothingWasTaken();
    }

    /// What writes the tables, or the console's own, and is no run.
    void whateverLeadsAsksForForeignCode_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("screenshots") << u"screenshots"_s;
        QTest::newRow("what hangs on them") << u"labels"_s;
        QTest::newRow("the console's own") << u"scrapazoid_console.leads"_s;
    }

    void whateverLeadsAsksForForeignCode()
    {
        QFETCH(QString, table);
        Installation &it = *m_installation;
        it.db.insertExecution({.status = u"running"_s, .started = 2h});
        giveToService();
        asService(
            thief
            + u"CREATE TABLE labels (id serial PRIMARY KEY, shot int REFERENCES screenshots ON DELETE CASCADE)"_s);
        it.db.exec(u"TRUNCATE loot; INSERT INTO labels (shot) SELECT id FROM screenshots"_s);
        const QString before = it.rows();
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 3);
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 day';"
                   "UPDATE scrapazoid_console.batches SET settled_at = NULL"_s);
        it.db.exec(u"GRANT USAGE ON SCHEMA scrapazoid_console TO webapp; ALTER TABLE %1 OWNER TO webapp"_s.arg(table));
        asService(u"CREATE TRIGGER snare BEFORE INSERT OR UPDATE OR DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION "
                  "steal_in_trigger()"_s.arg(table));
        const auto files = support::snapshot(it.roots.outside());
        const std::vector<Error> errors{errorOf(cleanup::runUndo(it.session(), u"last"_s, it.context)),
                                        errorOf(cleanup::runPurge(it.session(), {}, it.context)),
                                        errorOf(cleanup::runRecovery(it.session(), it.context)),
                                        errorOf(it.tryRun(it.planStuck()))};
        for (const Error &error : errors) {
            QVERIFY2(error.kind == ErrorKind::Refused && error.message.contains(u"snare of "_s),
                     qPrintable(QString::number(&error - errors.data()) + u": "_s + error.message));
        }
        QCOMPARE(support::difference(files, support::snapshot(it.roots.outside())), QByteArray());
        nothingWasTaken();
        it.db.exec(u"DROP TRIGGER snare ON %1"_s.arg(table));
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 3);
        QCOMPARE(it.rows(), before);
    }

    /// What the mend says is what it takes.
    void aRoleThatMayOnlyWhatACleanupNeedsGoesOn()
    {
        Installation &it = *m_installation;
        giveToService();
        asService(
            thief
            + u"CREATE TRIGGER noted BEFORE DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION steal_in_trigger();"
              "CREATE TABLE bin (LIKE screenshots);"
              "CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO bin SELECT OLD.*; "
              "RETURN OLD; END $$;"
              "CREATE TRIGGER kept BEFORE DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION keep();"
              "GRANT INSERT ON bin, loot TO cleaner"_s);
        const auto refused = it.tryRun(it.plan(shots));
        QVERIFY(!refused);
        QString grants = refused.error().message.sliced(refused.error().message.indexOf(u"GRANT USAGE"_s));
        it.db.exec(grants.replace(u"scrapazoid_cleaner"_s, u"cleaner"_s));
        it.target.connection.keywords.insert(u"user"_s, u"cleaner"_s);
        const QString before = it.rows();
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 3);
        // The service's trigger did its work, and found its own table by its own name.
        QCOMPARE(it.db.count(u"bin"_s), 3);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 3);
        QCOMPARE(it.rows(), before);
        QVERIFY(!it.db.value(u"SELECT rolsuper FROM pg_roles WHERE rolname = 'webapp'"_s).toBool());
    }

    void triggersOfTheOwnerHimselfRunAsTheyAlwaysDid()
    {
        Installation &it = *m_installation;
        it.db.exec(u"CREATE TABLE bin (LIKE screenshots);"
                   "CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO bin SELECT OLD.*; "
                   "RETURN OLD; END $$;"
                   "CREATE TRIGGER kept BEFORE DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION keep()"_s);
        const QString before = it.rows();
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 3);
        QCOMPARE(it.db.count(u"bin"_s), 3);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 3);
        QCOMPARE(it.rows(), before);
    }

    void codeThatLooksNamesUpWhereOthersMayPutTheirsIsNotRun()
    {
        Installation &it = *m_installation;
        it.db.exec(
            u"CREATE TABLE bin (LIKE screenshots);"
            "CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.bin SELECT OLD.*; "
            "RETURN OLD; END $$;"
            "CREATE TRIGGER kept BEFORE DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION keep();"
            "GRANT CREATE ON SCHEMA public TO webapp"_s);
        const auto ran = it.tryRun(it.plan(shots));
        QVERIFY(!ran);
        QCOMPARE(ran.error().kind, ErrorKind::Refused);
        QVERIFY2(ran.error().message.contains(u"kept of public.screenshots"_s), qPrintable(ran.error().message));
        // Each of the two ways out that it names is one.
        const QString revoke = u"REVOKE CREATE ON SCHEMA public FROM webapp;"_s;
        QVERIFY2(ran.error().message.contains(revoke), qPrintable(ran.error().message));
        it.db.exec(revoke);
        cleanup::Session session(it.target);
        QVERIFY(session.begin(it.context));
        QVERIFY(cleanup::requireNoForeignCode(session.connection(), session.schema()));
        it.db.exec(u"GRANT CREATE ON SCHEMA public TO PUBLIC"_s);
        const auto refused = cleanup::requireNoForeignCode(session.connection(), session.schema());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"(REVOKE CREATE ON SCHEMA public FROM PUBLIC;)"_s),
                 qPrintable(refused.error().message));
        it.db.exec(u"ALTER FUNCTION keep() SET search_path = pg_catalog"_s);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 3);
        QCOMPARE(it.db.count(u"bin"_s), 3);
    }

    /// From its owner nobody can take a schema's rights.
    void codeThatLooksNamesUpInASchemaOfOthersIsNotRun()
    {
        Installation &it = *m_installation;
        it.db.exec(u"CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$;"
                   "CREATE TRIGGER kept BEFORE DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION keep();"
                   "ALTER SCHEMA public OWNER TO webapp"_s);
        const auto ran = it.tryRun(it.plan(shots));
        QVERIFY(!ran);
        QVERIFY2(ran.error().message.contains(u"kept of public.screenshots"_s), qPrintable(ran.error().message));
        QVERIFY2(ran.error().message.contains(u"ALTER FUNCTION"_s), qPrintable(ran.error().message));
        QVERIFY2(!ran.error().message.contains(u"REVOKE"_s), qPrintable(ran.error().message));
        it.db.exec(u"ALTER FUNCTION keep() SET search_path = pg_catalog"_s);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 3);
    }

    void whatEveryServiceHasIsNotForeign()
    {
        Installation &it = *m_installation;
        giveToService();
        asService(uR"(
            ALTER TABLE screenshots ADD stamp uuid DEFAULT gen_random_uuid(), ADD made timestamptz DEFAULT now(),
                ADD lower_path text GENERATED ALWAYS AS (lower(file_path)) STORED, ADD CHECK (file_size >= 0),
                ADD CHECK (file_path ~ '^[^/]');
            CREATE INDEX ON screenshots (lower(file_path)) WHERE file_size IS NOT NULL;
            CREATE DOMAIN amount AS integer CHECK (VALUE >= 0);
            ALTER TABLE screenshots ALTER file_size TYPE amount;
            CREATE TABLE labels (id serial PRIMARY KEY, shot int REFERENCES screenshots ON DELETE CASCADE,
                stamp uuid DEFAULT gen_random_uuid(), weight amount, CHECK (shot > 0));
            INSERT INTO labels (shot) SELECT id FROM screenshots;)"_s);
        const QString before = it.rows();
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 3);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 3);
        QCOMPARE(it.rows(), before);
    }

private:
    void giveToService()
    {
        Installation &it = *m_installation;
        it.db.exec(u"ALTER SCHEMA public OWNER TO webapp; ALTER TABLE executions OWNER TO webapp;"
                   "ALTER TABLE screenshots OWNER TO webapp; ALTER TABLE downloaded_files OWNER TO webapp;"
                   "ALTER TABLE loot OWNER TO webapp"_s);
    }
    /// All of it or nothing, and nothing ends the test: of several statements the driver tells the first one's error.
    void asService(const QString &sql)
    {
        support::TestDatabase &db = m_installation->db;
        db.exec(u"SET ROLE webapp; "_s + sql + u"; CREATE TABLE public.planted (); RESET ROLE"_s);
        if (db.value(u"SELECT to_regclass('public.planted') IS NULL"_s).toBool())
            support::fail("not planted: %s", qPrintable(sql));
        db.exec(u"DROP TABLE public.planted"_s);
    }
    void nothingWasTaken()
    {
        Installation &it = *m_installation;
        QCOMPARE(it.db.column(u"SELECT who FROM loot WHERE who <> 'webapp'"_s), QVariantList());
        QVERIFY(!it.db.value(u"SELECT rolsuper FROM pg_roles WHERE rolname = 'webapp'"_s).toBool());
    }

    support::TestCluster m_cluster;
    std::unique_ptr<Installation> m_installation;
};

QTEST_GUILESS_MAIN(support::Guarded<TestForeignCode>)
#include "tst_foreigncode.moc"
