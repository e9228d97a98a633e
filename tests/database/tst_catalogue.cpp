// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/catalogue.h"
#include "support/failed.h"

#include "support/ordie.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using database::Dependent;
using database::IndexNeed;
using support::orDie;

namespace {
/// A database as the service makes it, and what the catalogue says of it whenever it is asked.
struct World {
    explicit World(support::TestCluster &cluster)
        : db(cluster)
        , connection(orDie(database::Connection::open(db.target().connection, u"test"_s)))
        , schema(orDie(database::Schema::load(connection, db.target())))
        , catalogue(connection, schema)
    {
    }

    IndexNeed need(const QString &name)
    {
        for (const IndexNeed &one : orDie(catalogue.findIndexNeeds())) {
            if (one.name == name)
                return one;
        }
        return {};
    }
    /// "Kind table name" each.
    QStringList dependents()
    {
        QStringList found;
        for (const Dependent &one : orDie(catalogue.findDependents())) {
            const QStringList kinds{u"trigger"_s, u"blocks"_s, u"cascades"_s, u"clears"_s};
            found << u"%1 %2 %3"_s.arg(kinds.at(static_cast<int>(one.kind)), one.table, one.name);
        }
        return found;
    }

    support::TestDatabase db;
    database::Connection connection;
    database::Schema schema;
    database::Catalogue catalogue;
};
} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void whichIndexesTheServiceHas()
    {
        World it(m_cluster);
        QStringList present, absent;
        for (const IndexNeed &need : orDie(it.catalogue.findIndexNeeds()))
            (need.exists ? present : absent) << need.name;
        QCOMPARE(present,
                 (QStringList{u"executions-id"_s, u"executions-status"_s, u"screenshots-id"_s, u"screenshots-time"_s,
                              u"downloads-id"_s, u"downloads-time"_s}));
        QCOMPARE(absent, (QStringList{u"screenshots-execution"_s, u"downloads-execution"_s}));
    }

    /// The sentence that people are told to copy is one that helps.
    void whatItSaysToAddIsWhatWasMissing()
    {
        World it(m_cluster);
        const IndexNeed missing = it.need(u"screenshots-execution"_s);
        QCOMPARE(missing.create, u"CREATE INDEX CONCURRENTLY ON public.screenshots (execution_id);"_s);
        it.db.exec(missing.create);
        QVERIFY(it.need(u"screenshots-execution"_s).exists);
        it.db.exec(u"ALTER TABLE screenshots DROP CONSTRAINT screenshots_pkey"_s);
        const IndexNeed key = it.need(u"screenshots-id"_s);
        QVERIFY(!key.exists);
        it.db.exec(u"CREATE INDEX ON screenshots (id)"_s); // finds rows, and lets two have one id
        QVERIFY(!it.need(u"screenshots-id"_s).exists);
        it.db.exec(key.create);
        QVERIFY(it.need(u"screenshots-id"_s).exists);
    }

    /// As an index is left whose making was interrupted.
    void anIndexThatIsNotValidIsRepaired()
    {
        World it(m_cluster);
        it.db.exec(u"UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'ix_screenshots_timestamp'::regclass"_s);
        const IndexNeed broken = it.need(u"screenshots-time"_s);
        QVERIFY(!broken.exists);
        QCOMPARE(broken.create, u"REINDEX INDEX CONCURRENTLY public.ix_screenshots_timestamp;"_s);
        it.db.exec(broken.create);
        QVERIFY(it.need(u"screenshots-time"_s).exists);
    }

    void howManyRowsThePlannerExpects()
    {
        World it(m_cluster);
        it.db.insertFiles(Directory::Screenshots, 20'000, "x/", {}, std::chrono::hours(1), std::chrono::seconds(1));
        it.db.exec(u"ANALYZE screenshots"_s);
        QCOMPARE(it.need(u"screenshots-time"_s).tableRows, 20'000);
        QCOMPARE(it.need(u"downloads-time"_s).tableRows, 0);
    }

    void whatActsWhenARowChanges()
    {
        World it(m_cluster);
        QCOMPARE(it.dependents(), QStringList());
        it.db.exec(uR"(
            CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
            CREATE TRIGGER on_delete AFTER DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION nothing();
            CREATE TRIGGER on_update AFTER UPDATE ON screenshots FOR EACH ROW EXECUTE FUNCTION nothing();
            CREATE TRIGGER marked AFTER UPDATE ON executions FOR EACH ROW EXECUTE FUNCTION nothing();
            CREATE TRIGGER added AFTER INSERT ON executions FOR EACH ROW EXECUTE FUNCTION nothing();
            CREATE TRIGGER switched_off AFTER DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION nothing();
            ALTER TABLE screenshots DISABLE TRIGGER switched_off;
            CREATE TABLE a (shot integer REFERENCES screenshots (id));
            CREATE TABLE b (shot integer REFERENCES screenshots (id) ON DELETE CASCADE);
            CREATE TABLE c (file integer REFERENCES downloaded_files (id) ON DELETE SET NULL);
            CREATE TABLE d (execution integer REFERENCES executions (id) ON DELETE CASCADE))"_s);
        // Executions are never removed: what refers to them has nothing to fear.
        QCOMPARE(it.dependents(),
                 (QStringList{u"clears public.downloaded_files public.c"_s, u"trigger public.executions marked"_s,
                              u"blocks public.screenshots public.a"_s, u"cascades public.screenshots public.b"_s,
                              u"trigger public.screenshots on_delete"_s}));
    }

    void referencesThatAreLookedForRowByRow()
    {
        World it(m_cluster);
        QCOMPARE(orDie(it.catalogue.findUnindexedReferences()).size(), 0);
        it.db.exec(
            uR"(CREATE TABLE marks (note text, "Shot" integer REFERENCES screenshots (id) ON DELETE CASCADE))"_s);
        const auto found = orDie(it.catalogue.findUnindexedReferences());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().table, u"public.marks"_s);
        QCOMPARE(found.first().columns, u"\"Shot\""_s);
        QCOMPARE(found.first().referred, u"public.screenshots"_s);
        it.db.exec(uR"(CREATE INDEX ON marks (note, "Shot"))"_s); // no help: the column is not its first
        QCOMPARE(orDie(it.catalogue.findUnindexedReferences()).size(), 1);
        it.db.exec(uR"(CREATE INDEX ON marks ("Shot", note))"_s);
        QCOMPARE(orDie(it.catalogue.findUnindexedReferences()).size(), 0);
    }

    void tablesThatAutovacuumDoesNotReach()
    {
        World it(m_cluster);
        QCOMPARE(orDie(it.catalogue.findVacuumGaps()).size(), 0);
        it.db.exec(u"ALTER TABLE screenshots SET (autovacuum_enabled = false); "
                   "ALTER TABLE executions SET (autovacuum_enabled = true)"_s);
        const auto gaps = orDie(it.catalogue.findVacuumGaps());
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps.first().table, u"public.screenshots"_s);
        it.db.exec(gaps.first().mend);
        QCOMPARE(orDie(it.catalogue.findVacuumGaps()).size(), 0);
    }

    void autovacuumThatIsOffForAll()
    {
        support::TestCluster cluster({.settings = {u"autovacuum=off"_s}});
        World it(cluster);
        const auto gaps = orDie(it.catalogue.findVacuumGaps());
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps.first().table, QString());
        QVERIFY(gaps.first().mend.startsWith(u"ALTER SYSTEM SET autovacuum = on;"_s));
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestCatalogue>)
#include "tst_catalogue.moc"
