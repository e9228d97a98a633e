// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and databases as others have made them: every kind of cleanup and its way back to the very rows, by each way
// to declare a time, a state, a key or a table, and under each setting that changes how a server answers.

#include "cleanup/diagnose/diagnose.h"
#include "cleanup/enginefixture.h"
#include "cleanup/look/findoverview.h"
#include "cleanup/look/takeinventory.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr Directory shots = Directory::Screenshots;
constexpr Directory loads = Directory::Downloads;

/// The columns of time, by table.
const QList<std::pair<QString, QStringList>> times{
    {u"executions"_s, {u"started_at"_s, u"completed_at"_s}},
    {u"screenshots"_s, {u"timestamp"_s}},
    {u"downloaded_files"_s, {u"timestamp"_s}},
};

QString withTimesAs(const QString &type)
{
    QString sql;
    for (const auto &[table, columns] : times) {
        for (const QString &column : columns)
            sql += u"ALTER TABLE %1 ALTER %2 TYPE %3;"_s.arg(table, column, type);
    }
    return sql;
}

QString withStatesAs(const QString &type)
{
    return u"ALTER TABLE executions ALTER status TYPE %1 USING status::text::%1;"_s.arg(type);
}

/// A table of screenshots that is another kind of table, with the same rows.
QString remadeAs(const QString &create)
{
    return u"ALTER TABLE screenshots RENAME TO was;"_s + create
        + u"INSERT INTO screenshots SELECT * FROM was; ALTER SEQUENCE screenshots_id_seq OWNED BY NONE; DROP TABLE was;"
          "ALTER TABLE screenshots ADD FOREIGN KEY (execution_id) REFERENCES executions;"_s;
}

QString always(const QString &setting)
{
    return u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET %1', current_database()); END $$"_s.arg(
        QString(setting).replace(u'\'', u"''"_s));
}
} // namespace

class TestAnyDatabase : public QObject {
    Q_OBJECT

private slots:
    static void whatGoesComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("change");
        for (const QString &type :
             {u"timestamptz"_s, u"timestamp(0)"_s, u"timestamp(3)"_s, u"timestamptz(0)"_s, u"timestamptz(3)"_s})
            QTest::addRow("%s", qPrintable(type)) << withTimesAs(type);
        QTest::newRow("a domain of times")
            << u"CREATE DOMAIN public.moment AS timestamp(3);"_s + withTimesAs(u"public.moment"_s);
        QTest::newRow("an enum of states")
            << u"CREATE TYPE public.state AS ENUM ('pending', 'running', 'completed', 'failed');"_s
                + withStatesAs(u"public.state"_s);
        QTest::newRow("a domain of states")
            << u"CREATE DOMAIN public.state AS text CHECK (VALUE IN ('pending', 'running', 'completed', 'failed'));"_s
                + withStatesAs(u"public.state"_s);
        QTest::newRow("char(n) of states") << withStatesAs(u"char(12)"_s);
        QTest::newRow("citext of states")
            << u"CREATE EXTENSION citext SCHEMA public; UPDATE executions SET status = upper(status);"_s
                + withStatesAs(u"public.citext"_s);
        QTest::newRow("generated columns")
            << u"ALTER TABLE screenshots ADD half int GENERATED ALWAYS AS (file_size / 2) STORED;"
               "ALTER TABLE executions ADD is_over bool GENERATED ALWAYS AS (completed_at IS NOT NULL) STORED"_s;
        QTest::newRow("identity columns")
            << u"ALTER TABLE screenshots ALTER id DROP DEFAULT, ALTER id ADD GENERATED ALWAYS AS IDENTITY"_s;
        QTest::newRow("partitions by key")
            << remadeAs(u"CREATE TABLE screenshots (LIKE was INCLUDING ALL) PARTITION BY HASH (id);"
                        "CREATE TABLE half0 PARTITION OF screenshots FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
                        "CREATE TABLE half1 PARTITION OF screenshots FOR VALUES WITH (MODULUS 2, REMAINDER 1);"_s);
        QTest::newRow("partitions by time")
            << remadeAs(u"CREATE TABLE screenshots (LIKE was) PARTITION BY RANGE (\"timestamp\");"
                        "CREATE TABLE everything PARTITION OF screenshots DEFAULT;"
                        "CREATE INDEX ON screenshots (id);"_s);
        QTest::newRow("serializable") << always(u"default_transaction_isolation = 'serializable'"_s);
        QTest::newRow("repeatable read") << always(u"default_transaction_isolation = 'repeatable read'"_s);
        for (const char *setting :
             {"DateStyle = 'SQL, DMY'", "IntervalStyle = 'iso_8601'", "TimeZone = 'Asia/Kolkata'",
              "bytea_output = 'escape'", "extra_float_digits = -3", "standard_conforming_strings = off",
              "array_nulls = off", "quote_all_identifiers = on", "transform_null_equals = on",
              "plan_cache_mode = 'force_generic_plan'", "enable_indexscan = off", "jit_above_cost = 0"})
            QTest::newRow(setting) << always(QString::fromLatin1(setting));
    }

    void whatGoesComesBackAsItWas()
    {
        QFETCH(const QString, change);
        goAndComeBack({}, {"exec/more.png", "exec/more.png"}, change);
    }

    static void whatGoesComesBackInAnyEncoding_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("file");
        const QByteArray text = "exec/\xd0\x96 \xf0\x9f\x93\xb7.png";
        const QByteArray noText = "exec/caf\xe9 \xff.png";
        QTest::newRow("UTF8") << "UTF8"_ba << text << text;
        QTest::newRow("LATIN1") << "LATIN1"_ba << QByteArray("exec/caf\xe9.png") << QByteArray("exec/caf\xc3\xa9.png");
        QTest::newRow("EUC_JP") << "EUC_JP"_ba << QByteArray("exec/\xc6\xfc\xcb\xdc.png")
                                << QByteArray("exec/\xe6\x97\xa5\xe6\x9c\xac.png");
        QTest::newRow("SQL_ASCII") << "SQL_ASCII"_ba << text << text;
        QTest::newRow("SQL_ASCII, bytes that are no text") << "SQL_ASCII"_ba << noText << noText;
    }

    void whatGoesComesBackInAnyEncoding()
    {
        QFETCH(const QByteArray, encoding);
        QFETCH(const QByteArray, row);
        QFETCH(const QByteArray, file);
        goAndComeBack({.encoding = encoding}, {row, file}, {});
    }

    static void whatCannotComeBackIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("words");
        QTest::newRow("heirs with the same keys")
            << u"CREATE TABLE archived (CHECK (file_size >= 0)) INHERITS (screenshots);"
               "INSERT INTO archived SELECT * FROM screenshots WHERE file_path LIKE 'heir/%';"
               "UPDATE archived SET id = (SELECT min(id) FROM screenshots s WHERE s.file_path LIKE 'exec/%')"
               " WHERE file_path = 'heir/twin.png';"
               "DELETE FROM ONLY screenshots WHERE file_path LIKE 'heir/%'"_s
            << u"Refused: public.archived inherits from public.screenshots: its rows are rows of that table, and could "
               u"not "
               "be put back where they were. Make it a partition, or take it out"_s;
        QTest::newRow("read only by default")
            << always(u"default_transaction_read_only = on"_s)
            << u"The server only takes reads (a standby, or default_transaction_read_only): connect to the primary."_s;
    }

    void whatCannotComeBackIsRefusedInWords()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, words);
        Installation it(m_cluster);
        it.add(shots, "exec/1.png", 240h);
        it.add(shots, "heir/twin.png", 240h);
        it.db.exec(change);
        const QString before = it.rows();
        const auto ran = it.tryRun(it.plan(shots));
        QVERIFY(!ran);
        QVERIFY2(ran.error().message.startsWith(words), qPrintable(ran.error().message));
        QCOMPARE(it.rows(), before);
        QVERIFY(it.roots.has(shots, "exec/1.png"));
        QVERIFY(it.roots.has(shots, "heir/twin.png"));
    }

private:
    /// A path as its row has it, in the database's own encoding, and as the folder has it.
    struct Named {
        QByteArray row;
        QByteArray file;
    };

    /// All rows, whether or not they are text.
    static QString rowsOf(Installation &it)
    {
        return it.rows()
            + it.db.value(u"SELECT md5(string_agg(file_path, ',' ORDER BY id)) FROM screenshots"_s).toString();
    }

    /// Marks, files and rows, each taken back; `change`: SQL, once the rows are there.
    void goAndComeBack(const support::SchemaVariant &variant, const Named &path, const QString &change)
    {
        Installation it(m_cluster, variant);
        const qint64 over = it.db.insertExecution({.started = 300h, .completed = 299h, .error = u"it's\n\"over\""_s});
        it.db.insertExecution({.status = u"running"_s, .started = 2h});
        it.db.insertExecution({.status = u"running"_s, .started = 10s});
        for (int number = 1; number <= 30; ++number)
            it.add(shots, "exec/" + QByteArray::number(number) + ".png", 240h, 100, over);
        it.add(shots, "heir/twin.png", 240h, 100, over);
        it.roots.write(shots, path.file, 100, 240h);
        it.db.insertFile(shots, {.path = path.row, .execution = over, .time = 240h});
        it.add(shots, "young.png", 1h, 100, over);
        it.add(loads, "old.pdf", 240h, 100, over);
        it.db.insertFile(shots, {.path = "lost.png", .execution = over, .time = 200h});
        if (!change.isEmpty())
            it.db.exec(change);
        if (variant.encoding == "SQL_ASCII")
            it.db.exec(u"SET client_encoding = 'SQL_ASCII'"_s);
        it.db.exec(u"ANALYZE"_s);
        const QString before = rowsOf(it);

        const auto inventory = cleanup::takeInventory(it.session(), it.context);
        QVERIFY2(inventory, inventory ? "" : qPrintable(inventory.error().message + inventory.error().detail));
        const auto overview = cleanup::findOverview(it.session(), it.context);
        QVERIFY2(overview, overview ? "" : qPrintable(overview.error().message + overview.error().detail));
        for (const Finding &finding : cleanup::diagnose(it.session(), it.context))
            QVERIFY2(finding.state != Finding::State::Unknown, qPrintable(finding.key + u": "_s + finding.label));

        const RunResult marked = it.run(it.planStuck());
        QCOMPARE(marked.error.message, QString());
        QCOMPARE(marked.done.of(ItemKind::Execution), 1);
        QCOMPARE(it.db.count(u"executions"_s, u"lower(status::text) = 'failed'"_s), 1);
        QCOMPARE(it.undo().done.of(ItemKind::Execution), 1);
        QCOMPARE(rowsOf(it), before);

        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 33); // with the row that has no file
        const RunResult ran = it.run(plan);
        QCOMPARE(ran.error.message, QString());
        QCOMPARE(ran.failed, 0);
        QCOMPARE(ran.done.of(ItemKind::Screenshot), 33);
        QVERIFY(!it.roots.has(shots, "exec/1.png"));
        QVERIFY(!it.roots.has(shots, path.file));
        QVERIFY(it.roots.has(shots, "young.png"));
        const RunResult back = it.undo();
        QCOMPARE(back.failed, 0);
        QCOMPARE(back.done.of(ItemKind::Screenshot), 33);
        QVERIFY(it.roots.has(shots, "exec/1.png"));
        QVERIFY(it.roots.has(shots, path.file));
        QCOMPARE(rowsOf(it), before);

        const RunResult removed = it.run(it.plan(missingPolicy({shots})));
        QCOMPARE(removed.error.message, QString());
        QCOMPARE(removed.done.of(ItemKind::Missing), 1);
        QCOMPARE(it.undo().done.of(ItemKind::Missing), 1);
        QCOMPARE(rowsOf(it), before);
    }

    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestAnyDatabase>)
#include "tst_anydatabase.moc"
