// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/servertime.h"
#include "support/failed.h"

#include "database/journal/executionjournal.h"
#include "database/journal/filejournal.h"
#include "database/journal/journalschema.h"
#include "database/journal/runhistory.h"
#include "database/server/server.h"
#include "database/server/transaction.h"
#include "database/service/executionrepository.h"
#include "database/service/filerepository.h"
#include "support/ordie.h"
#include "support/testdatabase.h"

#include <QtTest>
#include <ctime>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::orDie;

namespace {
constexpr auto shots = Directory::Screenshots;

void setZone(const QByteArray &zone)
{
    qputenv("TZ", zone);
    ::tzset();
}
} // namespace

/// What is old is decided to the microsecond, by the server's clock, in UTC, wherever anybody is.
class TestServerTime : public QObject {
    Q_OBJECT

private slots:
    void init() { setZone("UTC"); }
    void cleanup() { setZone("UTC"); }

    void theCutoffItselfStaysAndAMicrosecondOlderGoes_data()
    {
        QTest::addColumn<bool>("timestamptz");
        QTest::addColumn<QByteArray>("here");
        QTest::addColumn<QString>("there");
        for (const bool zoned : {false, true}) {
            for (const char *here : {"UTC", "America/New_York", "Asia/Kolkata"}) {
                for (const char *there : {"UTC", "+05", "America/New_York", "Pacific/Kiritimati"})
                    QTest::addRow("%s, here %s, server %s", zoned ? "timestamptz" : "timestamp", here, there)
                        << zoned << QByteArray(here) << QString::fromLatin1(there);
            }
        }
    }

    void theCutoffItselfStaysAndAMicrosecondOlderGoes()
    {
        QFETCH(bool, timestamptz);
        QFETCH(QByteArray, here);
        QFETCH(QString, there);
        support::TestDatabase &db = timestamptz ? *m_zoned : *m_naive;
        db.exec(
            u"TRUNCATE executions, screenshots RESTART IDENTITY CASCADE; ALTER DATABASE %1 SET timezone = '%2'"_s.arg(
                db.name(), there));
        // In the hour that does not exist in New York, and in the one that is there twice.
        const QStringList moments{u"2026-03-08 02:30:00.123456"_s, u"2026-11-01 01:30:00.000001"_s,
                                  u"2026-06-15 23:59:59.999999"_s, u"1969-12-31 23:59:59.999999"_s};
        setZone(here);
        auto connection = orDie(database::Connection::open(db.target().connection, u"test"_s));
        orDie(database::JournalSchema::migrate(connection));
        const auto schema = orDie(database::Schema::load(connection, db.target()));
        for (const QString &moment : moments) {
            db.exec(u"TRUNCATE executions, screenshots RESTART IDENTITY CASCADE"_s);
            const QString value = timestamptz ? u"('%1'::timestamp AT TIME ZONE 'UTC')"_s.arg(moment)
                                              : u"'%1'::timestamp"_s.arg(moment);
            db.exec(
                u"INSERT INTO screenshots (file_path, timestamp) SELECT 'f' || n, %1 + n * interval '1 microsecond' FROM generate_series(-2, 2) n"_s
                    .arg(value));
            db.exec(
                u"INSERT INTO executions (user_id, status, started_at) SELECT 1, 'running', %1 + n * interval '1 microsecond' FROM generate_series(-2, 2) n"_s
                    .arg(value));
            const ServerTime cutoff{
                db.value(u"SELECT (extract(epoch FROM '%1'::timestamp) * 1000000)::bigint"_s.arg(moment)).toLongLong()};
            QCOMPARE(cutoff.toSql(), moment);
            QList<qint64> expired;
            std::vector<database::FileClaim> claims;
            orDie(
                database::FileRepository(connection, schema, shots).findExpired(cutoff, cutoff, [&](const Item &item) {
                    expired << item.id.number();
                    QCOMPARE(item.time->microseconds, cutoff.microseconds + item.id.number() - 3);
                }));
            QCOMPARE(expired, (QList<qint64>{1, 2}));
            QList<qint64> stuck;
            orDie(database::ExecutionRepository(connection, schema).findStuck(cutoff, {}, [&](const Item &item) {
                stuck << item.id.number();
            }));
            QCOMPARE(stuck, (QList<qint64>{1, 2}));
            // The run asks again, with the same answer: all five are offered, two are taken.
            for (const QVariant &version : db.column(u"SELECT xmin::text::bigint FROM screenshots ORDER BY id"_s))
                claims.push_back({.seq = static_cast<qint64>(claims.size()),
                                  .id = static_cast<qint64>(claims.size()) + 1,
                                  .version = version.toUInt(),
                                  .path = "p",
                                  .takesFile = true,
                                  .identity = {}});
            const auto run = orDie(database::RunJournal(connection)
                                       .insertRun({.command = u"screenshots"_s,
                                                   .subject = {},
                                                   .policy = {},
                                                   .cutoff = cutoff,
                                                   .fingerprint = {},
                                                   .planned = {}},
                                                  {u"a"_s, u"b"_s, u"c"_s}));
            auto transaction = orDie(database::Transaction::begin(connection));
            QCOMPARE(orDie(database::FileJournal(connection, schema, partOf(shots))
                               .claim({run, 0, RemovalMode::Quarantine}, {cutoff, cutoff, 5}, claims))
                         .files.size(),
                     2U);
            orDie(transaction.commit());
            QCOMPARE(db.column(u"SELECT id FROM screenshots ORDER BY id"_s), (QVariantList{3, 4, 5}));
            QCOMPARE(orDie(database::RunHistory(connection).findRuns(1)).first().cutoff, std::optional(cutoff));
        }
    }

    void aMarkAndItsWayBackKeepEveryMicrosecond_data()
    {
        QTest::addColumn<bool>("timestamptz");
        QTest::addColumn<QString>("there");
        for (const bool zoned : {false, true}) {
            for (const char *there : {"UTC", "+05", "America/New_York"})
                QTest::addRow("%s, server %s", zoned ? "timestamptz" : "timestamp", there)
                    << zoned << QString::fromLatin1(there);
        }
    }

    void aMarkAndItsWayBackKeepEveryMicrosecond()
    {
        QFETCH(bool, timestamptz);
        QFETCH(QString, there);
        support::TestDatabase &db = timestamptz ? *m_zoned : *m_naive;
        setZone("America/New_York");
        db.exec(
            u"TRUNCATE executions, screenshots RESTART IDENTITY CASCADE; ALTER DATABASE %1 SET timezone = '%2'"_s.arg(
                db.name(), there));
        db.insertExecution({.status = u"running"_s,
                            .started = support::When::at(u"2026-03-08 02:30:00.123457"_s),
                            .completed = support::When::at(u"2026-03-08 02:31:00.000001"_s)});
        const QString row = db.value(u"SELECT to_jsonb(e)::text FROM executions e"_s).toString();
        auto connection = orDie(database::Connection::open(db.target().connection, u"test"_s));
        orDie(database::JournalSchema::migrate(connection));
        const auto schema = orDie(database::Schema::load(connection, db.target()));
        const ServerTime now = orDie(database::findNow(connection));
        const auto run = orDie(database::RunJournal(connection)
                                   .insertRun({.command = u"stuck"_s,
                                               .subject = {},
                                               .policy = {},
                                               .cutoff = now,
                                               .fingerprint = {},
                                               .planned = {}},
                                              {u"a"_s, u"b"_s, u"c"_s}));
        const database::ExecutionClaim claim{.seq = 0,
                                             .id = 1,
                                             .version
                                             = db.value(u"SELECT xmin::text::bigint FROM executions"_s).toUInt(),
                                             .state = u"running"_s,
                                             .runtime = u"0:07:42"_s};
        database::ExecutionJournal journal(connection, schema);
        // As every batch: the table is locked for as long as its rows are written.
        auto marking = orDie(database::Transaction::begin(connection));
        QCOMPARE(
            orDie(journal.mark(run, 0, now, std::span(&claim, 1), {u"Execution stuck for "_s, u"."_s}, false)).size(),
            1);
        orDie(marking.commit());
        // Completed just now, in UTC.
        const QString utc = timestamptz ? u"now()"_s : u"(now() AT TIME ZONE 'UTC')"_s;
        QVERIFY(
            db.value(u"SELECT completed_at BETWEEN %1 - interval '1 min' AND %1 FROM executions"_s.arg(utc)).toBool());
        const auto undo = orDie(database::RunJournal(connection)
                                    .insertRun({.action = RunAction::Undo,
                                                .command = u"undo"_s,
                                                .subject = run.id,
                                                .policy = {},
                                                .cutoff = {},
                                                .fingerprint = {},
                                                .planned = {}},
                                               {u"a"_s, u"b"_s, u"c"_s}));
        auto takingBack = orDie(database::Transaction::begin(connection));
        const auto back = orDie(journal.takeBack(undo, 0, run, -1, 10));
        orDie(takingBack.commit());
        QCOMPARE(back.size(), 1U);
        QCOMPARE(back.front().outcome, Outcome::Done);
        QCOMPARE(db.value(u"SELECT to_jsonb(e)::text FROM executions e"_s).toString(), row);
    }

    void theServersNowIsTheServers()
    {
        setZone("Asia/Kolkata");
        auto connection = orDie(database::Connection::open(m_naive->target().connection, u"test"_s));
        auto transaction = orDie(database::Transaction::begin(connection));
        const ServerTime now = orDie(database::findNow(connection));
        auto query = orDie(
            connection.query(u"SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')"_s, {}, u"ask"_s));
        QVERIFY(query.next());
        QCOMPARE(now.toSql(), query.value(0).toString());
    }

    void writesMomentsWithAllSixDigits_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<QString>("sql");
        QTest::newRow("the epoch") << qint64(0) << u"1970-01-01 00:00:00.000000"_s;
        QTest::newRow("one after") << qint64(1) << u"1970-01-01 00:00:00.000001"_s;
        QTest::newRow("one before") << qint64(-1) << u"1969-12-31 23:59:59.999999"_s;
        QTest::newRow("a second before") << qint64(-1'000'000) << u"1969-12-31 23:59:59.000000"_s;
        QTest::newRow("today") << qint64(1'794'759'358'123'456) << u"2026-11-15 16:15:58.123456"_s;
    }

    void writesMomentsWithAllSixDigits()
    {
        QFETCH(qint64, microseconds);
        setZone("America/New_York");
        QTEST(ServerTime{microseconds}.toSql(), "sql");
    }

private:
    support::TestCluster m_cluster;
    std::unique_ptr<support::TestDatabase> m_naive = std::make_unique<support::TestDatabase>(m_cluster);
    std::unique_ptr<support::TestDatabase> m_zoned
        = std::make_unique<support::TestDatabase>(m_cluster, support::SchemaVariant{.timestamptz = true});
};

QTEST_GUILESS_MAIN(support::Guarded<TestServerTime>)
#include "tst_servertime.moc"
