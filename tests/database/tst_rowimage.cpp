// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/rowimage.h"
#include "support/failed.h"

#include "cleanup/enginefixture.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

struct Sample {
    QString type;
    QString value;
    int since = 0; ///< The version of PostgreSQL that has the type.
};

/// One column a line, with a value that some way of writing rows down is known to lose.
const QList<Sample> allSamples{
    {u"json"_s, uR"('{"b":1, "a":2, "a":3, "n":1.00}')"_s},
    {u"jsonb"_s, u"'{\"b\":1.10}'"_s},
    {u"jsonb"_s, u"'null'"_s},
    {u"jsonb"_s, u"NULL"_s},
    {u"public.hstore"_s, uR"('a=>1, b=>"x y", c=>NULL')"_s},
    {u"int[]"_s, u"'[0:2]={7,8,9}'"_s},
    {u"text[]"_s, uR"(array['a,b', '"q"', null])"_s},
    {u"int[]"_s, u"'{{1,2},{3,4}}'"_s},
    {u"int[]"_s, u"'{}'"_s},
    {u"varchar(3)[]"_s, u"'{abc,d}'"_s},
    {u"interval"_s, u"'-1 mons +2 days -03:04:05.000006'"_s},
    {u"interval day to second(3)"_s, u"'2 days 01:02:03.004'"_s},
    {u"float8"_s, u"'0.1'::float8 * 3"_s},
    {u"float8"_s, u"'-0'"_s},
    {u"float8"_s, u"'NaN'"_s},
    {u"float4"_s, u"'-Infinity'"_s},
    {u"numeric"_s, u"'1.2300000000000000000000000000000000001'"_s},
    {u"numeric(10,3)"_s, u"'7.500'"_s},
    {u"money"_s, u"'-12.34'"_s},
    {u"bytea"_s, uR"('\x00ff10')"_s},
    {u"timestamptz"_s, u"'2024-06-01 12:00:00.123456+05'"_s},
    {u"timestamptz"_s, u"'infinity'"_s},
    {u"timestamp"_s, u"'0044-03-15 BC'"_s},
    {u"timestamp(3)"_s, u"'2024-06-01 12:00:00.123'"_s},
    {u"date"_s, u"'-infinity'"_s},
    {u"timetz"_s, u"'12:00:00.1+05:30'"_s},
    {u"tstzrange"_s, u"'[2024-01-01,2024-02-01)'"_s},
    {u"int4multirange"_s, u"'{[1,3),[5,7)}'"_s, 14},
    {u"inet"_s, u"'10.0.0.1'"_s},
    {u"inet"_s, u"'10.0.0.1/24'"_s},
    {u"macaddr"_s, u"'08:00:2b:01:02:03'"_s},
    {u"bit varying(9)"_s, u"B'10110'"_s},
    {u"bit(3)"_s, u"B'101'"_s},
    {u"uuid"_s, u"'7ae1f8f4-7d3c-4a6e-9f9e-0e5a4a3f1c11'"_s},
    {u"xml"_s, u"'<a>&amp; </a>'"_s},
    {u"xml"_s, u"'no document'"_s},
    {u"tsvector"_s, u"to_tsvector('english', 'the cats')"_s},
    {u"polygon"_s, u"'((0,0),(1,1),(1,0))'"_s},
    {u"char(5)"_s, u"'ab'"_s},
    {u"\"char\""_s, u"'x'"_s},
    {u"name"_s, u"'a name'"_s},
    {u"public.mood"_s, u"'so so'"_s},
    {u"public.mood[]"_s, u"'{\"so so\",b}'"_s},
    {u"public.posint"_s, u"5"_s},
    {u"public.pair"_s, uR"(row(1, 'x,"y'))"_s},
    {u"public.pair"_s, u"row(NULL, NULL)"_s},
    {u"text"_s, uR"(E'tab\t nl\n \u00e9 e\u0301 \\ "')"_s},
    {u"text"_s, u"''"_s},
    {u"public.citext"_s, u"'ABC'"_s},
    {u"pg_lsn"_s, u"'16/B374D848'"_s},
    // What they are called depends on the search path.
    {u"regclass"_s, u"'public.executions'::regclass"_s},
    {u"regclass[]"_s, u"ARRAY['public.executions'::regclass, NULL]"_s},
    {u"regtype"_s, u"'public.mood'::regtype"_s},
    {u"regclass"_s, u"'pg_class'::regclass"_s},
    {u"oid"_s, u"4294967295"_s},
    {u"bool"_s, u"NULL"_s},
};

/// Those that the server has a type for.
QList<Sample> samplesFor(const Installation &it)
{
    QList<Sample> known = allSamples;
    known.removeIf([&](const Sample &sample) { return sample.since > it.db.majorVersion(); });
    return known;
}

/// An installation whose screenshots have the samples in columns c0, c1, …, odd names, and what the table computes.
void addColumns(Installation &it)
{
    it.db.exec(
        u"CREATE EXTENSION hstore; CREATE EXTENSION citext; CREATE TYPE mood AS ENUM ('so so', 'b'); "
        "CREATE DOMAIN posint AS int NOT NULL DEFAULT 7 CHECK (value > 0); CREATE TYPE pair AS (a int, b text); "
        "ALTER TABLE screenshots ADD COLUMN computed int GENERATED ALWAYS AS (id * 2) STORED, ADD COLUMN gone int, "
        "ADD COLUMN counted bigint GENERATED ALWAYS AS IDENTITY, ADD COLUMN \"it's %1 \"\"odd\"\"\" text DEFAULT 'o'; "
        "ALTER TABLE screenshots DROP COLUMN gone"_s);
    if (it.db.majorVersion() >= 18)
        it.db.exec(u"ALTER TABLE screenshots ADD COLUMN imagined int GENERATED ALWAYS AS (id * 3) VIRTUAL"_s);
    const QList<Sample> samples = samplesFor(it);
    for (qsizetype place = 0; place < samples.size(); ++place)
        it.db.exec(u"ALTER TABLE screenshots ADD COLUMN c%1 %2"_s.arg(QString::number(place), samples[place].type));
}

void fill(Installation &it, qint64 id)
{
    QStringList set;
    const QList<Sample> samples = samplesFor(it);
    for (qsizetype place = 0; place < samples.size(); ++place)
        set << u"c%1 = %2"_s.arg(QString::number(place), samples[place].value);
    it.db.exec(u"UPDATE screenshots SET %1 WHERE id = %2"_s.arg(set.join(u", "_s), QString::number(id)));
}

/// Every column as the server writes it, NULL apart from nothing.
QStringList textsOf(Installation &it, qint64 id)
{
    QStringList texts;
    for (
        const QVariant &name : it.db.column(
            u"SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = 'screenshots'::regclass AND attnum > 0 AND NOT attisdropped"_s)) {
        const QVariant text = it.db.value(
            u"SELECT format('%s %L', %1 IS DISTINCT FROM NULL, format('%s', %1)) FROM screenshots WHERE id = %2"_s.arg(
                name.toString(), QString::number(id)));
        texts << name.toString() + u": "_s + text.toString();
    }
    return texts;
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

class TestRowImage : public QObject {
    Q_OBJECT

private slots:
    void everyTypeComesBackAsItWas()
    {
        Installation it(m_cluster);
        addColumns(it);
        const qint64 undone = it.add(shots, "a.png", 720h);
        const qint64 left = it.add(shots, "b.png", 720h);
        fill(it, undone);
        fill(it, left);
        const QStringList before = textsOf(it, undone);
        const QStringList beforeLeft = textsOf(it, left);
        const PlanPtr plan = it.plan(shots);
        it.roots.write(shots, "b.png", 7); // Another file by now: its row is deleted and put back.
        const RunResult result = it.run(plan);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1);
        QCOMPARE(outcomes(result, Outcome::Changed), 1);
        QCOMPARE(textsOf(it, left), beforeLeft);
        QVERIFY(!it.db.hasFileRow(shots, undone));
        // Whoever undoes may have other habits of writing.
        it.db.exec(
            u"ALTER DATABASE \"%1\" SET IntervalStyle = 'sql_standard'; ALTER DATABASE \"%1\" SET xmloption = 'document'"_s
                .arg(it.db.name()));
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 1);
        QCOMPARE(textsOf(it, undone), before);
    }

    void aValueThatWouldNotComeBackKeepsItsRow()
    {
        Installation it(m_cluster);
        it.db.exec(
            u"REVOKE CREATE ON SCHEMA public FROM PUBLIC; CREATE TYPE mood AS ENUM ('good', 'bad'); "
            "CREATE FUNCTION public.worse(text) RETURNS public.mood LANGUAGE sql AS $$ SELECT 'bad'::public.mood $$; "
            "CREATE CAST (text AS mood) WITH FUNCTION public.worse(text); ALTER TABLE screenshots ADD COLUMN temper mood"_s);
        const qint64 good = it.add(shots, "good.png", 720h);
        const qint64 bad = it.add(shots, "bad.png", 720h);
        it.db.exec(u"UPDATE screenshots SET temper = 'good' WHERE id = %1"_s.arg(good));
        it.db.exec(u"UPDATE screenshots SET temper = 'bad' WHERE id = %1"_s.arg(bad));
        const QString rows = it.rows();
        const RunResult result = it.run(it.plan(shots));
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1);
        QCOMPARE(outcomes(result, Outcome::Failed), 1);
        QVERIFY2(reasonsOf(result).contains(u"temper"_s), qPrintable(reasonsOf(result)));
        QVERIFY(it.db.hasFileRow(shots, good) && it.roots.has(shots, "good.png"));
        QVERIFY(!it.db.hasFileRow(shots, bad) && !it.roots.has(shots, "bad.png"));
        it.undo();
        QCOMPARE(it.rows(), rows);
    }

    void aColumnThatIsGoneRefusesTheRowByName_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("back");
        QTest::addColumn<QString>("named");
        QTest::newRow("dropped") << u"ALTER TABLE screenshots RENAME note TO kept; ALTER TABLE screenshots DROP kept"_s
                                 << u"ALTER TABLE screenshots ADD note varchar(20)"_s << u"note"_s;
        QTest::newRow("renamed") << u"ALTER TABLE screenshots RENAME note TO remark"_s
                                 << u"ALTER TABLE screenshots RENAME remark TO note"_s << u"note"_s;
        QTest::newRow("computed by now")
            << u"ALTER TABLE screenshots DROP note; ALTER TABLE screenshots ADD note varchar(20) GENERATED ALWAYS AS ('x') STORED"_s
            << u"ALTER TABLE screenshots ALTER note DROP EXPRESSION"_s << u"note"_s;
        QTest::newRow("narrower") << u"ALTER TABLE screenshots ALTER note TYPE varchar(3)"_s
                                  << u"ALTER TABLE screenshots ALTER note TYPE varchar(20)"_s << u"as it was"_s;
        QTest::newRow("of another type") << u"ALTER TABLE screenshots ALTER note TYPE int USING NULL"_s
                                         << u"ALTER TABLE screenshots ALTER note TYPE varchar(20)"_s << u"integer"_s;
    }

    void aColumnThatIsGoneRefusesTheRowByName()
    {
        QFETCH(QString, change);
        QFETCH(QString, back);
        QFETCH(QString, named);
        Installation it(m_cluster);
        it.db.exec(u"ALTER TABLE screenshots ADD note varchar(20)"_s);
        const qint64 id = it.add(shots, "a.png", 720h);
        it.db.exec(u"UPDATE screenshots SET note = 'by hand'"_s);
        const RunResult run = it.run(it.plan(shots));
        QCOMPARE(run.done.of(ItemKind::Screenshot), 1);
        it.db.exec(change);
        const RunResult refused = it.undo(run.run.value);
        QCOMPARE(refused.failed, 1);
        QVERIFY2(reasonsOf(refused).contains(named), qPrintable(reasonsOf(refused)));
        QVERIFY(!it.db.hasFileRow(shots, id));
        QVERIFY(!it.roots.has(shots, "a.png"));
        it.db.exec(back);
        QCOMPARE(it.undo(run.run.value).done.of(ItemKind::Screenshot), 1);
        QCOMPARE(it.db.value(u"SELECT note FROM screenshots"_s).toString(), u"by hand"_s);
        QVERIFY(it.roots.has(shots, "a.png"));
    }

    void aColumnAddedSinceGetsItsDefault()
    {
        Installation it(m_cluster);
        it.add(shots, "a.png", 720h);
        it.run(it.plan(shots));
        it.db.exec(u"ALTER TABLE screenshots ADD note text NOT NULL DEFAULT 'new'"_s);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 1);
        QCOMPARE(it.db.value(u"SELECT note FROM screenshots"_s).toString(), u"new"_s);
    }

    /// Journals from before rows were written down as texts.
    void anOlderImageIsReadAsWell()
    {
        Installation it(m_cluster, {.extraColumns = true});
        it.add(shots, "a.png", 720h);
        const QString rows = it.rows();
        it.db.exec(u"CREATE TABLE kept AS SELECT to_jsonb(s.*) AS image FROM screenshots s"_s);
        it.run(it.plan(shots));
        it.db.exec(u"UPDATE scrapazoid_console.items SET texts = NULL, image = (SELECT image FROM kept)"_s);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 1);
        QCOMPARE(it.rows(), rows);
    }

    void rowsThatCannotBeToldApartStay_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<int>("done");
        const QString old = u"now() - interval '30 days'"_s;
        QTest::newRow("both old") << u"(5, 'a.png', %1), (5, 'b.png', %1), (6, 'c.png', %1)"_s.arg(old) << 1;
        QTest::newRow("one young") << u"(5, 'a.png', %1), (5, 'b.png', now()), (6, 'c.png', %1)"_s.arg(old) << 1;
    }

    /// One number and one transaction: nothing that a plan knows of them differs.
    void rowsThatCannotBeToldApartStay()
    {
        QFETCH(QString, rows);
        QFETCH(int, done);
        Installation it(m_cluster);
        it.db.exec(u"ALTER TABLE screenshots DROP CONSTRAINT screenshots_pkey"_s);
        for (const char *name : {"a.png", "b.png", "c.png"})
            it.roots.write(shots, name, 10);
        it.db.exec(u"INSERT INTO screenshots (id, file_path, timestamp) VALUES "_s + rows);
        const QString before = it.rows();
        const RunResult result = it.run(it.plan(shots));
        QCOMPARE(result.done.of(ItemKind::Screenshot), done);
        QCOMPARE(it.db.count(u"screenshots"_s), 2);
        QCOMPARE(support::listFiles(it.roots.screenshots()), (QByteArrayList{"a.png", "b.png"}));
        QVERIFY2(reasonsOf(result).contains(u"same number"_s), qPrintable(reasonsOf(result)));
        it.undo();
        QCOMPARE(it.rows(), before);
    }

    /// The same number, written at different times: each is taken and comes back for itself.
    void rowsThatShareTheirNumberComeBackEachForItself()
    {
        Installation it(m_cluster);
        it.db.exec(u"ALTER TABLE screenshots DROP CONSTRAINT screenshots_pkey"_s);
        for (const char *name : {"a.png", "b.png", "c.png"}) {
            it.roots.write(shots, name, 10);
            it.db.exec(
                u"INSERT INTO screenshots (id, file_path, timestamp) VALUES (5, '%1', now() - interval '30 days')"_s
                    .arg(QString::fromLatin1(name)));
        }
        const QString paths = u"SELECT string_agg(file_path, ' ' ORDER BY file_path) FROM screenshots"_s;
        const PlanPtr plan = it.plan(shots);
        it.roots.write(shots, "b.png", 7);
        QCOMPARE(it.run(plan).done.of(ItemKind::Screenshot), 2);
        QCOMPARE(it.db.value(paths).toString(), u"b.png"_s);
        it.undo();
        QCOMPARE(it.db.value(paths).toString(), u"a.png b.png c.png"_s);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestRowImage>)
#include "tst_rowimage.moc"
