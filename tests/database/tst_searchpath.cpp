// SPDX-License-Identifier: GPL-3.0-or-later
// What names mean is nobody else's to decide.

#include "database/schema/schema.h"
#include "database/server/connectionsettings.h"
#include "database/server/server.h"
#include "database/server/transaction.h"
#include "support/failed.h"
#include "support/ordie.h"
#include "support/testdatabase.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using database::Connection;
using support::orDie;

namespace {
constexpr auto shots = Directory::Screenshots;

QString valueOf(Connection &connection, const QString &sql)
{
    auto query = connection.query(sql, {}, u"ask"_s);
    if (!query || !query->next())
        support::fail("%s", query ? "no row" : qPrintable(query.error().detail));
    return query->value(0).toString();
}
} // namespace

class TestSearchPath : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_db.exec(u"DROP SCHEMA IF EXISTS trap, aside, other CASCADE; CREATE SCHEMA trap; CREATE SCHEMA aside; CREATE "
                  u"SCHEMA other;"
                  "CREATE TABLE trap.loot (who text)"_s);
    }

    void cleanup()
    {
        m_db.exec(
            u"ALTER DATABASE %1 RESET ALL; ALTER ROLE postgres RESET ALL; ALTER ROLE postgres IN DATABASE %1 RESET ALL;"
            "ALTER ROLE ALL RESET ALL"_s.arg(m_db.name()));
        for (const char *variable : {"PGOPTIONS", "PGSERVICE", "PGSERVICEFILE"})
            qunsetenv(variable);
    }

    void ownSettingsArriveAndThePathIsOurs_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"keyword", "environment", "service", "service in the environment", "role", "database"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void ownSettingsArriveAndThePathIsOurs()
    {
        QFETCH(QString, way);
        ConnectionParameters parameters = m_db.target().connection;
        QTemporaryDir folder;
        const QString options = u"-c work_mem=7MB -c search_path=aside,trap"_s;
        if (way == "keyword"_L1) {
            parameters.keywords.insert(u"options"_s, options);
        } else if (way == "environment"_L1) {
            qputenv("PGOPTIONS", options.toUtf8());
        } else if (way.startsWith("service"_L1)) {
            QFile file(folder.filePath(u"services"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("[ours]\noptions=" + options.toUtf8() + "\n");
            qputenv("PGSERVICEFILE", file.fileName().toUtf8());
            qputenv("PGOPTIONS", "-c work_mem=9MB"); // libpq prefers the service file, too
            if (way == "service"_L1)
                parameters.keywords.insert(u"service"_s, u"ours"_s);
            else
                qputenv("PGSERVICE", "ours");
        } else {
            const QString whose = way == "role"_L1 ? u"ROLE postgres IN DATABASE %1"_s : u"DATABASE %1"_s;
            for (const auto &setting : {u"work_mem = '7MB'"_s, u"search_path = aside, trap"_s})
                m_db.exec(u"ALTER "_s + whose.arg(m_db.name()) + u" SET "_s + setting);
        }
        Connection connection = orDie(Connection::open(parameters, u"test"_s));
        QCOMPARE(valueOf(connection, u"SHOW search_path"_s), u"pg_catalog,pg_temp"_s);
        QCOMPARE(valueOf(connection, u"SHOW work_mem"_s), u"7MB"_s);
        QCOMPARE(connection.contact().schemas, u"{aside,trap}"_s);
        QVERIFY(!connection.isPooled());
    }

    void optionsThatCannotBePassedOnAreRefused()
    {
        qputenv("PGOPTIONS", "-c search_path=a;b");
        const auto opened = Connection::open(m_db.target().connection, u"test"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Usage);
        QVERIFY2(opened.error().message.contains(u"\"options\""_s), qPrintable(opened.error().message));
    }

    void notEvenTheDriversOwnFirstQuestionRunsWhatSomebodyPutInItsWay()
    {
        m_db.exec(
            u"CREATE FUNCTION trap.version() RETURNS text LANGUAGE sql AS $$ INSERT INTO trap.loot VALUES "
            "(current_user); SELECT pg_catalog.version() $$;"
            "CREATE FUNCTION trap.current_setting(text) RETURNS text LANGUAGE sql AS $$ INSERT INTO trap.loot VALUES "
            "('setting'); SELECT pg_catalog.current_setting($1) $$"_s);
        m_db.exec(u"ALTER DATABASE %1 SET search_path = trap, pg_catalog, public"_s.arg(m_db.name()));
        Connection connection = orDie(Connection::open(m_db.target().connection, u"test"_s));
        const auto schema = orDie(database::Schema::load(connection, m_db.target()));
        orDie(database::findServerFacts(connection, false, systemClock));
        QCOMPARE(schema.files(shots).table, u"public.screenshots"_s);
        QCOMPARE(m_db.count(u"trap.loot"_s), 0);
    }

    void aNameWithoutASchemaIsTheOneThatTheRoleItselfFinds_data()
    {
        QTest::addColumn<QStringList>("settings"); // by rising rank; %1 the database
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("table"); // empty: none is found
        const QString role = u"ALTER ROLE postgres SET search_path = %2"_s;
        const QString roleHere = u"ALTER ROLE postgres IN DATABASE %1 SET search_path = %2"_s;
        const QString here = u"ALTER DATABASE %1 SET search_path = %2"_s;
        const QString all = u"ALTER ROLE ALL SET search_path = %2"_s;
        QTest::newRow("nobody says") << QStringList{} << QString() << u"public.screenshots"_s;
        QTest::newRow("for all") << QStringList{all} << QString() << u"aside.screenshots"_s;
        QTest::newRow("the database") << QStringList{here} << QString() << u"aside.screenshots"_s;
        QTest::newRow("the database before all") << QStringList{all, here} << QString() << u"other.screenshots"_s;
        QTest::newRow("the role before the database") << QStringList{here, role} << QString() << u"other.screenshots"_s;
        QTest::newRow("the role here before the role")
            << QStringList{role, roleHere} << QString() << u"other.screenshots"_s;
        QTest::newRow("options before all")
            << QStringList{roleHere} << u"-c search_path=other"_s << u"other.screenshots"_s;
        QTest::newRow("the first of several")
            << QStringList{} << u"-c search_path=none,other,aside"_s << u"other.screenshots"_s;
        QTest::newRow("nowhere") << QStringList{} << u"-c search_path=nowhere"_s << QString();
        QTest::newRow("the role's name") << QStringList{} << u"-c search_path=\"$user\",aside"_s
                                         << u"aside.screenshots"_s;
    }

    void aNameWithoutASchemaIsTheOneThatTheRoleItselfFinds()
    {
        QFETCH(QStringList, settings);
        QFETCH(QString, options);
        QFETCH(QString, table);
        m_db.exec(u"CREATE TABLE aside.screenshots (LIKE public.screenshots);"
                  "CREATE TABLE other.screenshots (LIKE public.screenshots)"_s);
        const QStringList paths{u"aside, public"_s, u"other, public"_s};
        for (qsizetype index = 0; index < settings.size(); ++index)
            m_db.exec(QString(settings.at(index)).replace(u"%1"_s, m_db.name()).replace(u"%2"_s, paths.at(index)));
        Target target = m_db.target();
        target.schema.executions = u"public.executions"_s;
        target.schema.downloads.table = u"public.downloaded_files"_s;
        if (!options.isEmpty())
            target.connection.keywords.insert(u"options"_s, options);
        Connection connection = orDie(Connection::open(target.connection, u"test"_s));
        const auto schema = database::Schema::load(connection, target);
        if (table.isEmpty()) {
            QVERIFY(!schema);
            QCOMPARE(schema.error().kind, ErrorKind::Schema);
            return;
        }
        QVERIFY2(schema, schema ? "" : qPrintable(schema.error().message));
        QCOMPARE(schema->files(shots).table, table);
        QCOMPARE(QString::number(schema->files(shots).oid),
                 m_db.value(u"SELECT '%1'::regclass::oid::text"_s.arg(table)).toString());
    }

    void aNameWithADotIsNotWhatSomebodyPutNextToIt_data()
    {
        QTest::addColumn<QString>("tables");
        QTest::addColumn<QString>("meant"); // empty: nobody can tell
        const QString split = u"CREATE TABLE aside.screenshots (LIKE public.screenshots);"_s;
        const QString whole = u"CREATE TABLE public.\"aside.screenshots\" (LIKE public.screenshots);"_s;
        QTest::newRow("a table in its schema") << split << u"aside.screenshots"_s;
        QTest::newRow("a table with a dot in its name") << whole << u"public.\"aside.screenshots\""_s;
        QTest::newRow("both") << split + whole << QString();
        QTest::newRow("a view beside it")
            << split + u"CREATE VIEW public.\"aside.screenshots\" AS SELECT * FROM public.screenshots"_s << QString();
        QTest::newRow("an index by that name")
            << split + u"CREATE INDEX \"aside.screenshots\" ON public.screenshots (file_size)"_s
            << u"aside.screenshots"_s;
    }

    void aNameWithADotIsNotWhatSomebodyPutNextToIt()
    {
        QFETCH(QString, tables);
        QFETCH(QString, meant);
        m_db.exec(tables);
        const auto back = qScopeGuard([&] {
            for (const char *kind : {"TABLE", "VIEW", "INDEX"})
                m_db.tryExec(u"DROP %1 public.\"aside.screenshots\""_s.arg(QString::fromLatin1(kind)));
        });
        Target target = m_db.target();
        target.schema.screenshots.table = u"aside.screenshots"_s;
        Connection connection = orDie(Connection::open(target.connection, u"test"_s));
        const auto schema = database::Schema::load(connection, target);
        QCOMPARE(schema.has_value(), !meant.isEmpty());
        if (schema) {
            QCOMPARE(schema->files(shots).table, meant);
            return;
        }
        QCOMPARE(schema.error().kind, ErrorKind::Schema);
        for (const auto &name : {u"aside.screenshots"_s, u"public.\"aside.screenshots\""_s})
            QVERIFY2(schema.error().message.contains(name), qPrintable(schema.error().message));
    }

    void theLockedTableIsTheCheckedTable()
    {
        Connection connection = orDie(Connection::open(m_db.target().connection, u"test"_s));
        const auto schema = orDie(database::Schema::load(connection, m_db.target()));
        const database::FileTable &table = schema.files(shots);
        {
            auto transaction = orDie(database::Transaction::begin(connection));
            orDie(database::lockTable(connection, table.table, table.oid));
            // Until the end nobody renames it, and nobody hangs a trigger on it.
            m_db.exec(u"SET lock_timeout = 100"_s);
            QVERIFY(m_db.tryExec(u"ALTER TABLE screenshots RENAME TO gone"_s).contains(u"lock timeout"_s));
            QVERIFY(
                m_db.tryExec(
                        u"CREATE TRIGGER t BEFORE DELETE ON screenshots EXECUTE FUNCTION suppress_redundant_updates_trigger()"_s)
                    .contains(u"lock timeout"_s));
            m_db.exec(u"RESET lock_timeout"_s);
        }
        m_db.exec(u"ALTER TABLE screenshots RENAME TO real; CREATE TABLE screenshots (LIKE real INCLUDING ALL)"_s);
        {
            auto transaction = orDie(database::Transaction::begin(connection));
            const auto locked = database::lockTable(connection, table.table, table.oid);
            QVERIFY(!locked);
            QCOMPARE(locked.error().kind, ErrorKind::Schema);
            QVERIFY2(locked.error().message.contains(u"public.screenshots"_s), qPrintable(locked.error().message));
        }
        m_db.exec(u"DROP TABLE screenshots; ALTER TABLE real RENAME TO screenshots"_s);
    }

    void aRoleThatMayUpdateSingleColumnsLocksAsWell()
    {
        m_db.exec(
            u"DROP ROLE IF EXISTS narrow; CREATE ROLE narrow LOGIN; GRANT SELECT, UPDATE (status) ON executions TO narrow"_s);
        Target target = m_db.target();
        target.connection.keywords.insert(u"user"_s, u"narrow"_s);
        Connection connection = orDie(Connection::open(target.connection, u"test"_s));
        auto transaction = orDie(database::Transaction::begin(connection));
        const QString oid = m_db.value(u"SELECT 'executions'::regclass::oid::text"_s).toString();
        const auto locked = database::lockTable(connection, u"public.executions"_s, oid.toUInt());
        QVERIFY2(locked, locked ? "" : qPrintable(locked.error().message));
        m_db.exec(u"DROP OWNED BY narrow"_s);
    }

    void whatAStatementSetsOffFindsNamesAsTheRoleDoesAndTheNextStatementDoesNot()
    {
        m_db.exec(u"CREATE TABLE trap.seen (place serial, path text);"
                  "CREATE FUNCTION trap.note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO seen (path) "
                  "VALUES (current_setting('search_path')); RETURN NULL; END $$;"
                  "CREATE TRIGGER soon AFTER DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION trap.note();"
                  "CREATE CONSTRAINT TRIGGER late AFTER DELETE ON screenshots DEFERRABLE INITIALLY DEFERRED "
                  "FOR EACH ROW EXECUTE FUNCTION trap.note();"
                  "INSERT INTO screenshots (file_path) VALUES ('a'), ('b')"_s);
        m_db.exec(u"ALTER DATABASE %1 SET search_path = trap, public"_s.arg(m_db.name()));
        Connection connection = orDie(Connection::open(m_db.target().connection, u"test"_s));
        for (const bool isPrepared : {false, true}) {
            auto transaction = orDie(database::Transaction::begin(connection));
            const QString condition = database::underOwnPath(connection);
            const QString name = isPrepared ? u"b"_s : u"a"_s;
            if (isPrepared)
                orDie(connection.query(u"DELETE FROM public.screenshots WHERE file_path = $1 AND "_s + condition,
                                       {name}, {}));
            else
                orDie(
                    connection.execute(u"DELETE FROM public.screenshots WHERE file_path = 'a' AND "_s + condition, {}));
            QCOMPARE(valueOf(connection, u"SHOW search_path"_s), u"pg_catalog, pg_temp"_s);
            orDie(transaction.commit());
            QCOMPARE(valueOf(connection, u"SHOW search_path"_s).remove(u' '), u"pg_catalog,pg_temp"_s);
        }
        QCOMPARE(m_db.column(u"SELECT path FROM trap.seen ORDER BY place"_s),
                 (QVariantList{u"trap, public"_s, u"trap, public"_s, u"trap, public"_s, u"trap, public"_s}));
        m_db.exec(u"DROP TRIGGER soon ON screenshots; DROP TRIGGER late ON screenshots"_s);
    }

    void aCommitThatFailsLeavesNoTransactionBehind()
    {
        m_db.exec(u"INSERT INTO screenshots (file_path) VALUES ('a')"_s);
        Connection connection = orDie(Connection::open(m_db.target().connection, u"test"_s));
        {
            auto transaction = orDie(database::Transaction::begin(connection));
            orDie(connection.execute(u"DELETE FROM public.screenshots WHERE "_s + database::underOwnPath(connection),
                                     {}));
            QVERIFY(!connection.execute(u"SELECT 1 / 0"_s, u"divide"_s));
            QVERIFY(!transaction.commit());
        }
        QVERIFY(m_db.count(u"screenshots"_s) > 0);
        auto next = orDie(database::Transaction::begin(connection));
        QCOMPARE(valueOf(connection, u"SHOW search_path"_s), u"pg_catalog, pg_temp"_s);
        orDie(next.commit());
    }

    void aTriggerThatLeavesAnotherPathBehindDecidesNothing()
    {
        m_db.exec(u"CREATE FUNCTION trap.turn() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                  "PERFORM set_config('search_path', 'trap, pg_catalog', false); RETURN NULL; END $$;"
                  "CREATE TRIGGER turn AFTER DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION trap.turn();"
                  "INSERT INTO screenshots (file_path) VALUES ('a')"_s);
        Connection connection = orDie(Connection::open(m_db.target().connection, u"test"_s));
        {
            auto transaction = orDie(database::Transaction::begin(connection));
            orDie(connection.execute(u"DELETE FROM public.screenshots WHERE "_s + database::underOwnPath(connection),
                                     {}));
            QCOMPARE(valueOf(connection, u"SHOW search_path"_s), u"pg_catalog, pg_temp"_s);
            orDie(transaction.commit());
        }
        QCOMPARE(valueOf(connection, u"SHOW search_path"_s), u"pg_catalog, pg_temp"_s);
        m_db.exec(u"DROP TRIGGER turn ON screenshots"_s);
    }

    void everyAddressThatIsNamedIsKnown_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QStringList>("addresses");
        const auto row = [](const char *host, const char *port, const QStringList &addresses) {
            QTest::newRow(qPrintable(QString::fromLatin1(host) + u' ' + QString::fromLatin1(port)))
                << QString::fromLatin1(host) << QString::fromLatin1(port) << addresses;
        };
        row("db.internal", "", {u"db.internal:5432"_s});
        row("db.internal", "5499", {u"db.internal:5499"_s});
        row("a,b,c", "1,2,3", {u"a:1"_s, u"b:2"_s, u"c:3"_s});
        row("a,b", "7", {u"a:7"_s, u"b:7"_s});
        row("a,b", "1,", {u"a:1"_s, u"b:5432"_s});
        row("/run/pg", "", {u"/run/pg:5432"_s});
        row("", "", {u"/var/run/postgresql:5432"_s});
    }

    void everyAddressThatIsNamedIsKnown()
    {
        QFETCH(QString, host);
        QFETCH(QString, port);
        QFETCH(QStringList, addresses);
        ConnectionParameters parameters;
        if (!host.isEmpty())
            parameters.keywords.insert(u"host"_s, host);
        if (!port.isEmpty())
            parameters.keywords.insert(u"port"_s, port);
        QCOMPARE(database::addressesOf(parameters), addresses);
    }

    void theServersAddressIsOneOfThem()
    {
        ConnectionParameters parameters = m_db.target().connection;
        const QString ours = parameters.keywords.value(u"host"_s) + u":5432"_s;
        parameters.keywords.insert(u"host"_s, u"/nowhere,"_s + parameters.keywords.value(u"host"_s));
        parameters.keywords.insert(u"port"_s, u"1,5432"_s);
        Connection connection = orDie(Connection::open(parameters, u"test"_s));
        QCOMPARE(orDie(database::findServerFacts(connection, false, systemClock)).address, ours);
        QCOMPARE(database::addressesOf(parameters), (QStringList{u"/nowhere:1"_s, ours}));
    }

private:
    support::TestCluster m_cluster;
    support::TestDatabase m_db{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestSearchPath>)
#include "tst_searchpath.moc"
