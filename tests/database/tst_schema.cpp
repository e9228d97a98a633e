// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/filejournal.h"
#include "database/journal/journalschema.h"
#include "database/schema/schema.h"
#include "database/server/server.h"
#include "database/server/transaction.h"
#include "database/service/executionrepository.h"
#include "database/service/filerepository.h"
#include "support/failed.h"

#include "support/ordie.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::orDie;

namespace {
constexpr auto shots = Directory::Screenshots;

database::Connection connectTo(const support::TestDatabase &db)
{
    return orDie(database::Connection::open(db.target().connection, u"test"_s));
}

SchemaMapping renamed()
{
    SchemaMapping mapping;
    mapping.executions = u"jobs"_s;
    mapping.executionId = u"job"_s;
    mapping.executionUser = u"owner"_s;
    mapping.executionStatus = u"state"_s;
    mapping.executionStarted = u"begun"_s;
    mapping.executionCompleted = u"ended"_s;
    mapping.executionError = u"message"_s;
    mapping.screenshots = {.table = u"pictures"_s,
                           .id = u"number"_s,
                           .execution = u"job"_s,
                           .path = u"name"_s,
                           .size = u"octets"_s,
                           .time = u"taken"_s};
    mapping.downloads = {.table = u"files"_s,
                         .id = u"number"_s,
                         .execution = u"job"_s,
                         .path = u"name"_s,
                         .size = u"octets"_s,
                         .time = u"taken"_s};
    return mapping;
}

/// Every name as bad as PostgreSQL allows.
SchemaMapping hostile()
{
    SchemaMapping mapping;
    mapping.executions = u"\"x\" cascade; --"_s;
    mapping.executionId = u"%1"_s;
    mapping.executionUser = u"user"_s;
    mapping.executionStatus = u"Select \"status\""_s;
    mapping.executionStarted = u"$1"_s;
    mapping.executionCompleted = u":a"_s;
    mapping.executionError = u"e'\\r"_s;
    mapping.screenshots = {.table = u"Drop Table"_s,
                           .id = u"p%1 %2 x"_s,
                           .execution = u"?"_s,
                           .path = u"Path/*"_s,
                           .size = u"size--"_s,
                           .time = u"zeit ü"_s};
    mapping.downloads = {.table = u"downloads;"_s,
                         .id = u"ID"_s,
                         .execution = u"EXECUTION"_s,
                         .path = u"file path"_s,
                         .size = u"\"\""_s,
                         .time = u"timestamp"_s};
    return mapping;
}

SchemaMapping inSchema(const QString &schema)
{
    SchemaMapping mapping;
    mapping.executions.prepend(schema + u'.');
    mapping.screenshots.table.prepend(schema + u'.');
    mapping.downloads.table.prepend(schema + u'.');
    return mapping;
}
} // namespace
Q_DECLARE_METATYPE(support::SchemaVariant)

class TestSchema : public QObject {
    Q_OBJECT

private slots:
    void readsClaimsAndPutsBackWhateverTheTablesAreCalled_data()
    {
        QTest::addColumn<support::SchemaVariant>("variant");
        QTest::newRow("the service's own") << support::SchemaVariant{};
        QTest::newRow("timestamptz") << support::SchemaVariant{.timestamptz = true};
        QTest::newRow("bigint keys") << support::SchemaVariant{.bigintKeys = true};
        QTest::newRow("identity keys, more columns")
            << support::SchemaVariant{.identityKeys = true, .extraColumns = true};
        QTest::newRow("other names") << support::SchemaVariant{.mapping = renamed()};
        QTest::newRow("hostile names") << support::SchemaVariant{.mapping = hostile()};
        QTest::newRow("hostile names, all variants") << support::SchemaVariant{
            .mapping = hostile(), .timestamptz = true, .bigintKeys = true, .identityKeys = true, .extraColumns = true};
        QTest::newRow("another schema") << support::SchemaVariant{.mapping = inSchema(u"Scrapazoid data"_s)};
        QTest::newRow("without optional columns") << support::SchemaVariant{.withoutOptional = true};
        QTest::newRow("SQL_ASCII") << support::SchemaVariant{.encoding = "SQL_ASCII"};
        QTest::newRow("LATIN1") << support::SchemaVariant{.encoding = "LATIN1"};
    }

    void readsClaimsAndPutsBackWhateverTheTablesAreCalled()
    {
        QFETCH(support::SchemaVariant, variant);
        support::TestDatabase db(m_cluster, variant);
        const qint64 execution = db.insertExecution({.status = u"running"_s, .started = 2h});
        const qint64 old = db.insertFile(
            shots, {.path = "static/screenshots/x.png", .execution = execution, .time = 300h, .size = 70});
        db.insertFile(shots, {.path = "young.png", .time = 1h});
        auto connection = connectTo(db);
        orDie(database::JournalSchema::migrate(connection));
        const auto schema = orDie(database::Schema::load(connection, db.target()));
        QCOMPARE(schema.degraded(), QStringList()); // What is mapped to nothing is meant to be missing.
        const ServerTime now = orDie(database::findNow(connection));
        const ServerTime cutoff = now.minusSeconds(7 * 86'400), stuckBefore = now.minusSeconds(360);

        std::vector<Item> found;
        orDie(
            database::FileRepository(connection, schema, shots).findExpired(cutoff, stuckBefore, [&](const Item &item) {
                found.push_back(item);
            }));
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().id, old);
        QCOMPARE(found.front().path, QByteArray("static/screenshots/x.png")); // as it stands; plans read it
        QCOMPARE(found.front().recordedSize, variant.withoutOptional ? -1 : 70);
        QCOMPARE(found.front().execution, ExecutionId{execution});
        std::vector<Item> stuck;
        orDie(database::ExecutionRepository(connection, schema).findStuck(stuckBefore, {}, [&](const Item &item) {
            stuck.push_back(item);
        }));
        QCOMPARE(stuck.size(), 1U);
        const auto live = orDie(database::ExecutionRepository(connection, schema).findLive());
        QCOMPARE(live.size(), 1);

        int paths = 0;
        orDie(database::FileRepository(connection, schema, shots)
                  .streamPaths({.afterId = old}, [&](const RowKey &, quint32, QByteArrayView) { ++paths; }));
        QCOMPARE(paths, 1);

        const QString image = u"SELECT to_jsonb(f)::text FROM %1 f"_s.arg(db.filesTable(shots)) + u" ORDER BY 1"_s;
        const QVariantList before = db.column(image);
        const auto run = orDie(database::RunJournal(connection)
                                   .insertRun({.command = u"screenshots"_s,
                                               .subject = {},
                                               .policy = {},
                                               .cutoff = cutoff,
                                               .fingerprint = {},
                                               .planned = {}},
                                              {u"a"_s, u"b"_s, u"c"_s}));
        database::FileJournal journal(connection, schema, partOf(shots));
        const database::FileClaim claim{.seq = 0,
                                        .id = old,
                                        .version = found.front().version,
                                        .path = "p",
                                        .takesFile = true,
                                        .identity = FileIdentity{FileToken("1.2"), 3, 4, 1},
                                        .bytes = 3};
        auto transaction = orDie(database::Transaction::begin(connection));
        const auto claimed = orDie(
            journal.claim({run, 0, RemovalMode::Quarantine}, {cutoff, stuckBefore, old + 1}, std::span(&claim, 1)));
        orDie(transaction.commit());
        QCOMPARE(claimed.files.size(), 1U);
        QVERIFY(!db.hasFileRow(shots, old));
        const qint64 seq = 0;
        auto back = orDie(database::Transaction::begin(connection));
        QCOMPARE(orDie(journal.restoreRows(run, std::span(&seq, 1), database::Likeness::Exact)).back, QSet<qint64>{0});
        orDie(back.commit());
        QCOMPARE(db.column(image), before);
    }

    /// They are there for more, not in the way of anything.
    void optionalColumnsOfAnotherTypeAreLeftOut()
    {
        support::TestDatabase db(m_cluster);
        db.exec(u"ALTER TABLE executions ALTER user_id TYPE boolean USING true; "
                "ALTER TABLE screenshots ALTER file_size TYPE double precision"_s);
        auto connection = connectTo(db);
        const auto schema = orDie(database::Schema::load(connection, db.target()));
        QCOMPARE(schema.degraded(),
                 QStringList{u"column user_id of table executions is of type bool, not a number, a uuid or text: users "
                             "are not shown."_s});
        // A size is a number of whatever kind.
        QVERIFY(!schema.executions().user.exists() && schema.files(shots).size.exists());
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *tag, const QString &change, const QString &message) {
            QTest::newRow(tag) << change << message;
        };
        row("timestamp", u"ALTER TABLE screenshots DROP COLUMN timestamp"_s,
            u"table screenshots has no column timestamp: map it in the connection's settings"_s);
        row("file_path", u"ALTER TABLE downloaded_files DROP COLUMN file_path"_s,
            u"table downloaded_files has no column file_path: map it in the connection's settings"_s);
        row("status", u"ALTER TABLE executions DROP COLUMN status"_s,
            u"table executions has no column status: map it in the connection's settings"_s);
        row("upper case", u"ALTER TABLE screenshots RENAME timestamp TO \"Timestamp\""_s,
            u"table screenshots has no column timestamp: map it in the connection's settings"_s);
        row("table", u"DROP TABLE screenshots"_s,
            u"The database has no table screenshots on the search path: map it in the connection's settings."_s);
        row("another schema", u"CREATE SCHEMA elsewhere; ALTER TABLE screenshots SET SCHEMA elsewhere"_s,
            u"The database has no table screenshots on the search path: map it in the connection's settings."_s);
        row("a view", u"ALTER TABLE screenshots RENAME TO real; CREATE VIEW screenshots AS SELECT * FROM real"_s,
            u"screenshots is a view or foreign table; the console needs the table itself: map it in the connection's settings."_s);
        row("a materialized view",
            u"ALTER TABLE screenshots RENAME TO real; CREATE MATERIALIZED VIEW screenshots AS SELECT * FROM real"_s,
            u"screenshots is a view or foreign table; the console needs the table itself: map it in the connection's settings."_s);
        row("a date", u"ALTER TABLE screenshots ALTER timestamp TYPE date"_s,
            u"column timestamp of table screenshots is of type date, not a timestamp: map another one in the connection's settings"_s);
        row("a key of bytes",
            u"ALTER TABLE screenshots ALTER id DROP DEFAULT, ALTER id TYPE bytea USING int4send(id)"_s,
            u"column id of table screenshots is of type bytea, not a number, a uuid or text: map another one in "
            "the connection's settings"_s);
        row("keys of two types",
            u"ALTER TABLE screenshots DROP CONSTRAINT screenshots_execution_id_fkey, ALTER execution_id TYPE text"_s,
            u"column execution_id of table public.screenshots and column id of table public.executions are of types "
            "whose values cannot be compared: map columns of one type in the connection's settings."_s);
    }

    void whatIsMissingIsNamed()
    {
        QFETCH(QString, change);
        QFETCH(QString, message);
        support::TestDatabase db(m_cluster);
        db.exec(change);
        auto connection = connectTo(db);
        const auto schema = database::Schema::load(connection, db.target());
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, ErrorKind::Schema);
        QCOMPARE(schema.error().message, message);
    }

    void optionalColumnsDegradeAndSaySo()
    {
        support::TestDatabase db(m_cluster);
        db.exec(
            u"ALTER TABLE screenshots DROP COLUMN file_size; ALTER TABLE executions DROP COLUMN user_id, DROP COLUMN error_message"_s);
        auto connection = connectTo(db);
        const auto schema = database::Schema::load(connection, db.target());
        QVERIFY(schema);
        QCOMPARE(schema->degraded().size(), 3);
        QVERIFY(!schema->files(shots).size.exists());
        QVERIFY(schema->files(Directory::Downloads).size.exists());
    }

    void anUnqualifiedNameIsTheOneTheSearchPathFinds()
    {
        support::TestDatabase db(m_cluster);
        db.exec(u"CREATE SCHEMA aside; CREATE TABLE aside.screenshots (id int)"_s);
        auto connection = connectTo(db);
        QCOMPARE(orDie(database::Schema::load(connection, db.target())).files(shots).table, u"public.screenshots"_s);
    }

    void aNewerJournalIsRefused()
    {
        support::TestDatabase db(m_cluster);
        auto connection = connectTo(db);
        orDie(database::JournalSchema::migrate(connection));
        orDie(database::JournalSchema::migrate(connection));
        db.exec(u"UPDATE scrapazoid_console.meta SET version = 999"_s);
        const auto schema = database::Schema::load(connection, db.target());
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, ErrorKind::Schema);
    }

    void statesMayBeAnEnumeration()
    {
        support::TestDatabase db(m_cluster);
        db.exec(
            u"CREATE TYPE state AS ENUM ('pending', 'running', 'completed', 'failed'); ALTER TABLE executions ALTER status TYPE state USING status::state"_s);
        db.exec(
            u"INSERT INTO executions (user_id, status, started_at) VALUES (1, 'running', now() - interval '2 h'), (1, 'completed', now() - interval '2 h')"_s);
        auto connection = connectTo(db);
        const auto schema = orDie(database::Schema::load(connection, db.target()));
        int stuck = 0;
        orDie(database::ExecutionRepository(connection, schema)
                  .findStuck(orDie(database::findNow(connection)), {}, [&](const Item &item) {
                      ++stuck;
                      QCOMPARE(item.path, QByteArray("running"));
                  }));
        QCOMPARE(stuck, 1);
    }

    void textIsTextWhateverItsTypeIs_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *tag, const char *before, const char *status, const char *path) {
            QTest::newRow(tag) << QString::fromLatin1(before) << QString::fromLatin1(status)
                               << QString::fromLatin1(path);
        };
        row("text", "", "text", "text");
        row("char", "", "char(20)", "char(60)");
        row("citext", "CREATE SCHEMA e; CREATE EXTENSION citext SCHEMA e;", "e.citext", "e.citext");
        row("name", "", "name", "name");
        row("an enum", "CREATE TYPE s AS ENUM ('pending', 'running', 'completed', 'failed');", "s", "text");
        row("domains",
            "CREATE DOMAIN outer_text AS varchar(50); CREATE DOMAIN s AS outer_text CHECK (VALUE <> 'x'); CREATE "
            "DOMAIN p AS text;",
            "s", "p");
        row("a domain over an enum",
            "CREATE TYPE e AS ENUM ('pending', 'running', 'completed', 'failed'); CREATE DOMAIN s AS e;", "s", "text");
    }

    void textIsTextWhateverItsTypeIs()
    {
        QFETCH(QString, before);
        QFETCH(QString, status);
        QFETCH(QString, path);
        support::TestDatabase db(m_cluster);
        if (!before.isEmpty())
            db.exec(before);
        db.exec(u"ALTER TABLE executions ALTER status TYPE %1 USING status::%1"_s.arg(status));
        db.exec(u"ALTER TABLE screenshots ALTER file_path TYPE %1 USING file_path::%1"_s.arg(path));
        const qint64 execution = db.insertExecution({.status = u"running"_s, .started = 2h});
        db.insertFile(shots, {.path = "static/screenshots/x.png", .execution = execution, .time = 300h, .size = 70});
        auto connection = connectTo(db);
        orDie(database::JournalSchema::migrate(connection));
        const auto schema = orDie(database::Schema::load(connection, db.target()));
        const ServerTime now = orDie(database::findNow(connection));
        const ServerTime cutoff = now.minusSeconds(7 * 86'400), stuckBefore = now.minusSeconds(360);
        database::FileRepository files(connection, schema, shots);
        QByteArrayList paths;
        orDie(files.findExpired(cutoff, stuckBefore, [&](const Item &item) { paths << item.path; }));
        orDie(
            files.streamPaths({}, [&](const RowKey &, quint32, QByteArrayView each) { paths << each.toByteArray(); }));
        QCOMPARE(paths, (QByteArrayList{"static/screenshots/x.png", "static/screenshots/x.png"}));
        QStringList states;
        database::ExecutionRepository executions(connection, schema);
        orDie(executions.findStuck(stuckBefore, {}, [&](const Item &item) { states << QString::fromUtf8(item.path); }));
        QCOMPARE(states, QStringList{u"running"_s});
        QCOMPARE(orDie(executions.findLive()).size(), 1);
    }

    void aTypeThatOnlyHasTheNameOfOneIsNone()
    {
        support::TestDatabase db(m_cluster);
        db.exec(u"CREATE SCHEMA own; CREATE TYPE own.timestamp AS ENUM ('now');"
                "ALTER TABLE screenshots ALTER timestamp TYPE own.timestamp USING 'now'::own.timestamp"_s);
        auto connection = connectTo(db);
        const auto schema = database::Schema::load(connection, db.target());
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, ErrorKind::Schema);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestSchema>)
#include "tst_schema.moc"
