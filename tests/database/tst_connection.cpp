// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/server/connection.h"
#include "support/failed.h"

#include "database/server/server.h"
#include "database/server/sqlerror.h"
#include "database/server/transaction.h"
#include "demo/scratchdirectory.h"
#include "support/testdatabase.h"

#include <QThread>
#include <QtTest>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using database::Connection;

namespace {
const QString password = u"s3cr%t'\\ pass"_s;

Connection orDie(Result<Connection> opened)
{
    if (!opened)
        support::fail("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

QString valueOf(Connection &connection, const QString &sql)
{
    auto query = connection.query(sql, {}, u"ask"_s);
    if (!query || !query->next())
        support::fail("%s", query ? "no row" : qPrintable(query.error().detail));
    return query->value(0).toString();
}

/// A port that takes connections and never says a word.
class SilentServer {
public:
    SilentServer()
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_socket, 5) != 0
            || ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            support::fail("no socket");
        m_port = ntohs(address.sin_port);
    }
    ~SilentServer() { ::close(m_socket); }
    int port() const { return m_port; }

private:
    int m_socket;
    int m_port = 0;
};
} // namespace

class TestConnection : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        m_db.exec(u"ALTER DATABASE %1 RESET ALL; ALTER ROLE postgres IN DATABASE %1 RESET ALL"_s.arg(m_db.name()));
        qunsetenv("PGTZ");
        qunsetenv("PGOPTIONS");
        qputenv("TZ", "UTC");
    }

    void everySessionRunsInUtc_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("sql");
        QTest::newRow("PGTZ") << QByteArray("PGTZ") << QByteArray("America/New_York") << QString();
        QTest::newRow("TZ") << QByteArray("TZ") << QByteArray("Asia/Kolkata") << QString();
        QTest::newRow("PGOPTIONS") << QByteArray("PGOPTIONS") << QByteArray("-c TimeZone=+05") << QString();
        QTest::newRow("the database") << QByteArray() << QByteArray() << u"ALTER DATABASE %1 SET timezone = '+05'"_s;
        QTest::newRow("the role") << QByteArray() << QByteArray()
                                  << u"ALTER ROLE postgres IN DATABASE %1 SET timezone = 'Pacific/Kiritimati'"_s;
    }

    void everySessionRunsInUtc()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, value);
        QFETCH(QString, sql);
        support::TestDatabase &db = m_db;
        if (!variable.isEmpty())
            qputenv(variable.constData(), value);
        if (!sql.isEmpty())
            db.exec(sql.arg(db.name()));
        Connection connection = orDie(Connection::open(db.target().connection, u"test"_s));
        QCOMPARE(valueOf(connection, u"SHOW TimeZone"_s), u"UTC"_s);
        QCOMPARE(valueOf(connection, u"SELECT '2026-01-01 00:00'::timestamp::timestamptz = '2026-01-01 00:00Z'"_s),
                 u"true"_s);
    }

    void aSettingThatTheServerRefusesIsAnErrorAndNotASessionWithoutAny()
    {
        // All settings travel together: one that is refused takes UTC and the timeouts with it.
        ConnectionParameters parameters = m_db.target().connection;
        parameters.statementTimeoutSeconds = 3'000'000;
        const auto opened = Connection::open(parameters, u"test"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Database);
    }

    void everySessionIsBoundedWhateverTheDatabaseSays_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("ours");
        const auto row = [](const char *setting, const char *theirs, const char *ours) {
            QTest::newRow(setting) << QString::fromLatin1(setting) << QString::fromLatin1(theirs)
                                   << QString::fromLatin1(ours);
        };
        row("lock_timeout", "0", "2s");
        row("statement_timeout", "0", "30s");
        row("idle_in_transaction_session_timeout", "0", "1min");
        row("synchronous_commit", "off", "on");
        row("standard_conforming_strings", "off", "on");
        row("extra_float_digits", "-5", "3");
        row("bytea_output", "escape", "hex");
        row("DateStyle", "German", "ISO, YMD");
        row("IntervalStyle", "sql_standard", "postgres");
        row("lc_monetary", "C.UTF-8", "C");
        row("xmloption", "document", "content");
        row("xmlbinary", "hex", "base64");
        row("array_nulls", "off", "on");
        row("transform_null_equals", "on", "off");
        row("quote_all_identifiers", "on", "off");
        row("backslash_quote", "off", "safe_encoding");
        row("row_security", "off", "on");
        row("jit", "on", "off");
        // An older server has neither of them.
        if (m_db.majorVersion() >= 14) {
            row("client_connection_check_interval", "0", "1s");
            row("idle_session_timeout", "1h", "0");
        }
    }

    void everySessionIsBoundedWhateverTheDatabaseSays()
    {
        QFETCH(QString, setting);
        QFETCH(QString, theirs);
        QFETCH(QString, ours);
        support::TestDatabase &db = m_db;
        db.exec(u"ALTER DATABASE %1 SET %2 = '%3'"_s.arg(db.name(), setting, theirs));
        Connection connection = orDie(Connection::open(db.target().connection, u"test"_s));
        QCOMPARE(valueOf(connection, u"SHOW "_s + setting), ours);
    }

    /// The driver decides when it connects how it writes them.
    void bytesArriveAsTheyAreWhateverTheDatabaseSays()
    {
        support::TestDatabase &db = m_db;
        db.exec(u"ALTER DATABASE %1 SET standard_conforming_strings = off"_s.arg(db.name()));
        const auto back
            = qScopeGuard([&] { db.exec(u"ALTER DATABASE %1 RESET standard_conforming_strings"_s.arg(db.name())); });
        Connection connection = orDie(Connection::open(db.target().connection, u"test"_s));
        database::ArrayLiteral paths;
        paths.addBytes("a\\b\xff.png");
        auto query = connection.query(u"SELECT encode(p, 'hex'), $2 FROM unnest($1::bytea[]) p"_s,
                                      {paths.text(), u"c:\\x"_s}, u"ask"_s);
        QVERIFY(query && query->next());
        QCOMPARE(query->value(0).toString(), u"615c62ff2e706e67"_s);
        QCOMPARE(query->value(1).toString(), u"c:\\x"_s);
    }

    void aRolesOwnHasteDoesNotKeepItFromConnecting()
    {
        support::TestDatabase &db = m_db;
        db.exec(u"ALTER ROLE postgres IN DATABASE %1 SET statement_timeout = '1ms'"_s.arg(db.name()));
        for (int time = 0; time < 20; ++time)
            QVERIFY(Connection::open(db.target().connection, u"test"_s));
    }

    void whoeverAskedForMoreThanALocalCommitKeepsIt()
    {
        support::TestDatabase &db = m_db;
        db.exec(u"ALTER DATABASE %1 SET synchronous_commit = remote_apply"_s.arg(db.name()));
        Connection connection = orDie(Connection::open(db.target().connection, u"test"_s));
        QCOMPARE(valueOf(connection, u"SHOW synchronous_commit"_s), u"remote_apply"_s);
    }

    void theServerSeesOurName()
    {
        support::TestDatabase &db = m_db;
        Connection connection = orDie(Connection::open(db.target().connection, u"it's \\ \"me\""_s));
        QCOMPARE(valueOf(connection, u"SHOW application_name"_s), u"it's \\ \"me\""_s);
    }

    void aRunningQueryEndsWhenAskedAndTheSessionLives()
    {
        support::TestDatabase &db = m_db;
        Connection connection = orDie(Connection::open(db.target().connection, u"sleeper"_s));
        std::stop_source stop;
        std::thread stopper([&, target = db.target()] {
            // As soon as the server is at it.
            Connection other = orDie(Connection::open(target.connection, u"watcher"_s));
            while (
                valueOf(
                    other,
                    u"SELECT count(*) FROM pg_stat_activity WHERE application_name = 'sleeper' AND wait_event = 'PgSleep'"_s)
                == "0"_L1)
                QThread::msleep(2);
            stop.request_stop();
        });
        {
            const database::CancelOnStop cancel(connection, stop.get_token());
            const auto slept = connection.query(u"SELECT pg_sleep(60)"_s, {}, u"sleep"_s);
            stopper.join();
            const auto ended = slept ? Connection::check(*slept, u"sleep"_s) : tl::unexpected(slept.error());
            QVERIFY(!ended);
            QCOMPARE(ended.error().kind, ErrorKind::Stopped);
            QCOMPARE(database::troubleOf(ended.error()), database::Trouble::Cancelled);
        }
        QVERIFY(connection.isAlive());
        QCOMPARE(valueOf(connection, u"SELECT 1"_s), u"1"_s);
    }

    /// A stop that comes as its work ends must not hit what the session is asked next.
    void aLateCancelHitsNoOtherStatement()
    {
        Connection connection = orDie(Connection::open(m_db.target().connection, u"test"_s));
        for (int round = 0; round < 30; ++round) {
            std::stop_source stop;
            {
                const database::CancelOnStop cancel(connection, stop.get_token());
                stop.request_stop();
            }
            QCOMPARE(valueOf(connection, u"SELECT 1 FROM pg_sleep(0.02)"_s), u"1"_s);
        }
    }

    void aCancellerOutlivesItsConnection()
    {
        support::TestDatabase &db = m_db;
        std::optional<database::Canceller> canceller;
        {
            Connection connection = orDie(Connection::open(db.target().connection, u"test"_s));
            canceller = connection.canceller();
        }
        canceller->cancel();
    }

    void aServerThatGoesAwayIsALostConnection_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("terminated") << u"terminate"_s;
        QTest::newRow("stopped") << u"stop"_s;
        QTest::newRow("killed") << u"kill"_s;
        QTest::newRow("killed and back") << u"restart"_s;
    }

    void aServerThatGoesAwayIsALostConnection()
    {
        QFETCH(QString, how);
        if (!m_victims.server().isRunning())
            QVERIFY(m_victims.server().restart());
        support::TestDatabase db(m_victims);
        Connection connection = orDie(Connection::open(db.target().connection, u"victim"_s));
        {
            auto transaction = database::Transaction::begin(connection);
            QVERIFY(transaction);
            if (how == "terminate"_L1)
                db.exec(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'victim'"_s);
            else if (how == "stop"_L1)
                QVERIFY(m_victims.server().stop());
            else
                QVERIFY(m_victims.server().kill());
            if (how == "restart"_L1)
                QVERIFY(m_victims.server().restart());
            const auto committed = transaction->commit();
            QVERIFY(!committed);
            QCOMPARE(committed.error().kind, ErrorKind::Connection);
            QCOMPARE(database::troubleOf(committed.error()), database::Trouble::ConnectionLost);
        }
        const auto again = connection.query(u"SELECT $1::int"_s, {1}, u"ask"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Connection);
        QVERIFY(!connection.isAlive());
        const auto reopened = Connection::open(db.target().connection, u"test"_s);
        QCOMPARE(reopened.has_value(), how == "terminate"_L1 || how == "restart"_L1);
        if (!reopened)
            QCOMPARE(reopened.error().kind, ErrorKind::Connection);
    }

    void noErrorEverShowsThePassword_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("value");
        QTest::newRow("wrong password") << u"application_name"_s << u"x"_s;
        QTest::newRow("no such database") << u"dbname"_s << u"none"_s;
        QTest::newRow("no such role") << u"user"_s << u"nobody"_s;
        QTest::newRow("no such socket") << u"host"_s << u"/nowhere"_s;
        QTest::newRow("no such host") << u"host"_s << u"host.invalid"_s;
        QTest::newRow("an unknown keyword") << u"no_such_keyword"_s << u"x"_s;
        QTest::newRow("a bad value") << u"sslmode"_s << u"sometimes"_s;
        QTest::newRow("a semicolon") << u"passfile"_s << u"a;b"_s;
    }

    void noErrorEverShowsThePassword()
    {
        QFETCH(QString, keyword);
        QFETCH(QString, value);
        support::TestDatabase &db = m_db;
        ConnectionParameters parameters = db.target().connection;
        parameters.password = password;
        parameters.keywords.insert(keyword, value);
        if (keyword == "application_name"_L1) {
            // The private server trusts everybody; a role that may not log in fails just as late.
            db.exec(u"DROP ROLE IF EXISTS locked; CREATE ROLE locked NOLOGIN"_s);
            parameters.keywords.insert(u"user"_s, u"locked"_s);
        }
        const auto opened = Connection::open(parameters, u"test"_s);
        QVERIFY(!opened);
        QVERIFY(opened.error().kind == ErrorKind::Connection || opened.error().kind == ErrorKind::Usage);
        for (const QString &text : {opened.error().message, opened.error().detail})
            QVERIFY2(!text.contains(password), qPrintable(text));
        QVERIFY(!parameters.forPeople().contains(password));
        for (const QString &name : QSqlDatabase::connectionNames())
            QVERIFY2(!name.startsWith("scrapazoid-"_L1), "a failed connection stays behind");
    }

    void aServerThatNeverAnswersIsGivenUp()
    {
        const SilentServer server;
        ConnectionParameters parameters;
        parameters.keywords = {{u"host"_s, u"127.0.0.1"_s},
                               {u"port"_s, QString::number(server.port())},
                               {u"user"_s, u"x"_s},
                               {u"dbname"_s, u"x"_s}};
        parameters.connectTimeoutSeconds = 2;
        const auto opened = Connection::open(parameters, u"test"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Connection);
        QVERIFY2(opened.error().message.contains(u"timeout"_s), qPrintable(opened.error().message));
    }

    void errorsSayWhatCanBeDone_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<database::Trouble>("trouble");
        QTest::addColumn<bool>("isAboutRows");
        const auto raise = [](const char *state) {
            return u"DO $$ BEGIN RAISE 'x' USING ERRCODE = '%1'; END $$"_s.arg(QLatin1StringView(state));
        };
        using database::Trouble;
        QTest::newRow("lock timeout") << raise("55P03") << ErrorKind::Database << Trouble::Contention << false;
        QTest::newRow("deadlock") << raise("40P01") << ErrorKind::Database << Trouble::Contention << false;
        QTest::newRow("serialization") << raise("40001") << ErrorKind::Database << Trouble::Contention << false;
        QTest::newRow("foreign key") << raise("23503") << ErrorKind::Database << Trouble::Other << true;
        QTest::newRow("raised") << raise("P0001") << ErrorKind::Database << Trouble::Other << true;
        QTest::newRow("division") << u"SELECT 1 / 0"_s << ErrorKind::Database << Trouble::Other << true;
        QTest::newRow("disk full") << raise("53100") << ErrorKind::Database << Trouble::Other << false;
        QTest::newRow("no right") << raise("42501") << ErrorKind::Permission << Trouble::Other << false;
        QTest::newRow("no table") << u"SELECT * FROM none"_s << ErrorKind::Schema << Trouble::Other << false;
        QTest::newRow("no column") << u"SELECT none FROM executions"_s << ErrorKind::Schema << Trouble::Other << false;
        QTest::newRow("cancelled") << raise("57014") << ErrorKind::Stopped << Trouble::Cancelled << false;
        QTest::newRow("the second statement")
            << u"SELECT 1; SELECT 1 / 0; SELECT 2"_s << ErrorKind::Database << Trouble::Other << true;
        QTest::newRow("the last statement")
            << u"SET application_name = 'x'; SELECT 1 / 0"_s << ErrorKind::Database << Trouble::Other << true;
        QTest::newRow("statement timeout")
            << u"SET statement_timeout = 1; SELECT pg_sleep(60)"_s << ErrorKind::Stopped << Trouble::Cancelled << false;
    }

    void errorsSayWhatCanBeDone()
    {
        QFETCH(QString, sql);
        Connection connection = orDie(Connection::open(m_db.target().connection, u"test"_s));
        const auto done = connection.execute(sql, u"try"_s);
        QVERIFY(!done);
        QTEST(done.error().kind, "kind");
        QTEST(database::troubleOf(done.error()), "trouble");
        QTEST(database::isAboutRows(done.error()), "isAboutRows");
    }

    void aStreamThatFailsInTheMiddleIsNoEnd()
    {
        support::TestDatabase &db = m_db;
        Connection connection = orDie(Connection::open(db.target().connection, u"test"_s));
        auto query = connection.query(u"SELECT 1 / (5000 - n) FROM generate_series(1, 10000) n"_s, {}, u"count"_s);
        int rows = 0;
        while (query && query->next())
            ++rows;
        QVERIFY(!query || !Connection::check(*query, u"count"_s));
        QVERIFY(rows < 5000);
        auto again = connection.query(u"SELECT 1 / (5000 - n) FROM generate_series(1, 10000) n"_s, {}, u"count"_s);
        int seen = 0;
        QVERIFY(!again || !Connection::forEach(*again, [&](const QSqlQuery &) { ++seen; }));
        QVERIFY(seen < 5000);
        auto whole = connection.query(u"SELECT n FROM generate_series(1, 3) n"_s, {}, u"count"_s);
        QVERIFY(whole);
        seen = 0;
        QVERIFY(Connection::forEach(*whole, [&](const QSqlQuery &row) { seen += row.value(0).toInt(); }));
        QCOMPARE(seen, 6);
        const auto after = Connection::next(*whole);
        QVERIFY(after && !*after);
    }

    /// One answer that breaks is no "there is none".
    void anAnswerThatFailsIsNoEnd()
    {
        Connection connection = orDie(Connection::open(m_db.target().connection, u"test"_s));
        auto query = connection.query(u"SELECT 1 / (n - 1) FROM generate_series(1, 2) n"_s, {}, u"count"_s);
        QVERIFY(!query || !Connection::next(*query));
    }

    void valuesArriveAsTheyLeft_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const QByteArray &bytes : {QByteArray(""), QByteArray("a\"b\\c,{d}'e"), QByteArray("\xff\xfe\x01\x80", 4),
                                        QByteArray("\\x41"), QByteArray("NULL"), QByteArray("\0x", 2)})
            QTest::newRow(bytes.toHex().constData()) << bytes;
    }

    void valuesArriveAsTheyLeft()
    {
        QFETCH(QByteArray, bytes);
        support::TestDatabase &db = m_db;
        Connection connection = orDie(Connection::open(db.target().connection, u"test"_s));
        database::ArrayLiteral array;
        array.addBytes(bytes);
        array.addNull();
        auto query = connection.query(u"SELECT ($1::bytea[])[1], ($1::bytea[])[2] IS NULL"_s, {array.text()}, u"ask"_s);
        QVERIFY(query && query->next());
        QCOMPARE(query->value(0).toByteArray(), bytes);
        QVERIFY(query->value(1).toBool());
        if (bytes.contains('\0') || bytes.contains('\xff'))
            return;
        database::ArrayLiteral texts;
        texts.addText(QString::fromUtf8(bytes));
        auto text = connection.query(u"SELECT ($1::text[])[1]"_s, {texts.text()}, u"ask"_s);
        QVERIFY(text && text->next());
        QCOMPARE(text->value(0).toString().toUtf8(), bytes);
    }

    /// What is asked often is prepared once, and answers anew each time: also after an error, a transaction that was
    /// taken back, an answer that nobody read, and by whoever has the connection by then.
    void whatIsAskedOftenIsPreparedOnce()
    {
        Connection first = orDie(Connection::open(m_db.target().connection, u"test"_s));
        const auto ask = [](Connection &connection, int value) -> QVariant {
            const auto query
                = connection.queryOften(u"SELECT 12 / (n - $1) FROM generate_series(4, 5) n"_s, {value}, u"ask"_s);
            if (!query || !Connection::next(**query).value_or(false))
                return {};
            return (*query)->value(0);
        };
        const auto prepared = u"SELECT string_agg(prepare_time::text, ',') FROM pg_prepared_statements "
                              "WHERE statement LIKE '%12 / (n%'"_s;
        QCOMPARE(ask(first, 1), QVariant(4));
        const QString since = valueOf(first, prepared);
        QVERIFY(!since.isEmpty());
        QCOMPARE(ask(first, 2), QVariant(6)); // a second row of each is left
        QCOMPARE(ask(first, 4), QVariant());
        QVERIFY(first.execute(u"BEGIN"_s, u"begin"_s));
        QCOMPARE(ask(first, 4), QVariant());
        QVERIFY(first.execute(u"ROLLBACK"_s, u"end"_s));
        Connection second = std::move(first);
        QCOMPARE(ask(second, 3), QVariant(12));
        QCOMPARE(valueOf(second, prepared), since);
        second = orDie(Connection::open(m_db.target().connection, u"test"_s));
        QCOMPARE(ask(second, 1), QVariant(4));
    }

    void theLockIsOnePerDatabase()
    {
        support::TestDatabase db(m_cluster), elsewhere(m_cluster);
        Connection first = orDie(Connection::open(db.target().connection, u"first"_s));
        Connection second = orDie(Connection::open(db.target().connection, u"second"_s));
        Connection other = orDie(Connection::open(elsewhere.target().connection, u"other"_s));
        QVERIFY(*database::tryLead(first));
        QVERIFY(!*database::tryLead(second));
        QVERIFY(*database::tryLead(other));
        QCOMPARE(database::findLeader(second)->name, u"first"_s);
        QVERIFY(!database::findLeader(second)->isOurselves);
        QVERIFY(database::findLeader(first)->isOurselves);
    }

private:
    support::TestCluster m_cluster;
    support::TestDatabase m_db{m_cluster};
    support::TestCluster m_victims;
};

QTEST_GUILESS_MAIN(support::Guarded<TestConnection>)
#include "tst_connection.moc"
