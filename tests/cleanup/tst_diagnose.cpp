// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/diagnose.h"
#include "support/failed.h"

#include "cleanup/enginefixture.h"
#include "cleanup/olderjournal.h"
#include "cleanup/session/lead.h"
#include "cleanup/undo/undo.h"
#include "storage/testmount.h"
#include "support/patience.h"
#include "support/serviceschema.h"

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::patienceMs;

namespace {
using State = Finding::State;
using Act = std::function<void(Installation &)>;

constexpr auto shots = Directory::Screenshots;
constexpr int manyRows = 20'000;

/// The machine's volume may be as full as it likes: a volume of its own is aFullVolumeIsWarnedOf's.
bool isAboutRoom(const Finding &finding)
{
    return finding.key.startsWith(u"root-"_s) && finding.key.endsWith(u"-room"_s);
}

/// What the machine is like, not the installation: how full it is, and that nobody keeps a schedule on it and so nobody
/// would be told, which tst_alertkeeper looks at.
bool isAboutTheMachine(const Finding &finding)
{
    return finding.key == "alerts"_L1 || isAboutRoom(finding);
}

/// "key: label (mend)" of everything else that is not good.
QStringList troubleIn(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        if (!finding.isGood() && !isAboutTheMachine(finding))
            lines << u"%1: %2 (%3)"_s.arg(finding.key, finding.label, finding.mend);
        if (finding.needsMending() == finding.mend.isEmpty())
            lines << finding.key + u" with a wrong mend"_s;
        if (finding.label.isEmpty())
            lines << finding.key + u" without a label"_s;
    }
    return lines;
}

QString allTrouble(const Findings &findings)
{
    return troubleIn(findings).join(u'\n');
}

/// The one with this key; of several the worst.
Finding findingOf(const Findings &findings, const QString &key)
{
    Finding worst{.key = u"no finding "_s + key, .state = State::Unknown, .label = {}, .mend = {}};
    for (const Finding &finding : findings) {
        if (finding.key == key && (worst.key != key || !finding.isGood()))
            worst = finding;
    }
    return worst;
}

Finding lookAt(Installation &it, const QString &key)
{
    return findingOf(cleanup::diagnose(it.session(), it.context), key);
}

/// As psql would: one statement after the other, in a session of its own.
void execute(Installation &it, const QString &sql)
{
    it.db.reconnect();
    for (const QString &statement : sql.split(u';', Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            it.db.exec(statement);
    }
}

void fill(Installation &it)
{
    it.db.insertFiles(shots, manyRows, "a/", {}, 1h, 1s);
    it.db.insertFiles(Directory::Downloads, manyRows, "b/", {}, 1h, 1s);
    it.db.exec(u"INSERT INTO %1 (%2, %3, %4) SELECT 1, 'completed', %5 FROM generate_series(1, %6)"_s.arg(
        it.db.executionsTable(), support::quotedName(it.target.schema.executionUser),
        support::quotedName(it.target.schema.executionStatus), support::quotedName(it.target.schema.executionStarted),
        u"now()"_s, QString::number(manyRows)));
}

/// The indexes that the service's own schema lacks.
void addIndexes(Installation &it)
{
    execute(it, u"CREATE INDEX ON screenshots (execution_id); CREATE INDEX ON downloaded_files (execution_id)"_s);
}

/// A role with a name that needs quotes and no rights at all, for the length of a scope; `it` connects as it.
class Clerk {
public:
    explicit Clerk(Installation &it)
        : m_it(it)
    {
        it.db.exec(u"CREATE ROLE \"the clerk\" LOGIN"_s);
        it.target.connection.keywords.insert(u"user"_s, u"the clerk"_s);
    }
    ~Clerk()
    {
        m_it.db.exec(u"DROP OWNED BY \"the clerk\" CASCADE"_s);
        m_it.db.exec(u"DROP ROLE \"the clerk\""_s);
    }
    Clerk(const Clerk &) = delete;
    Clerk &operator=(const Clerk &) = delete;

    void grantAll()
    {
        execute(m_it,
                u"GRANT SELECT, UPDATE ON executions TO \"the clerk\";"
                "GRANT SELECT, INSERT, UPDATE, DELETE ON screenshots, downloaded_files TO \"the clerk\";"
                "GRANT USAGE ON SCHEMA scrapazoid_console TO \"the clerk\";"
                "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA scrapazoid_console TO \"the clerk\""_s);
    }

private:
    Installation &m_it;
};

/// Another user for the length of a scope, as far as the file system is concerned. Only root can.
class AsNobody {
public:
    AsNobody() { m_isGood = ::geteuid() == 0 && ::seteuid(65534) == 0; }
    ~AsNobody()
    {
        if (m_isGood && ::seteuid(0) != 0)
            qFatal("seteuid");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    bool isGood() const { return m_isGood; }

private:
    bool m_isGood = false;
};

void changeMode(const QByteArray &path, mode_t mode)
{
    if (::chmod(path.constData(), mode) != 0)
        support::fail("chmod %s", path.constData());
}

/// Both folders and what the console keeps in them belong to nobody.
void giveAway(const Installation &it)
{
    for (const Directory directory : directories) {
        const QByteArray root = it.roots.path(directory);
        for (const char *below :
             {"", "/.scrapazoid-console", "/.scrapazoid-console/root.json", "/.scrapazoid-console/lock",
              "/.scrapazoid-console/mark", "/.scrapazoid-console/quarantine"}) {
            if (::chown((root + below).constData(), 65534, 65534) != 0)
                support::fail("chown %s%s", root.constData(), below);
        }
    }
}
} // namespace
Q_DECLARE_METATYPE(Act)

class TestDiagnose : public QObject {
    Q_OBJECT

private slots:
    void aHealthyInstallationHasOnlyGoodFindings()
    {
        Installation it(m_cluster);
        it.add(shots, "a/b.png", 300h);
        const Findings findings = cleanup::diagnose(it.session(), it.context);
        QCOMPARE(allTrouble(findings), QString());
        for (const char *key : {"connection",
                                "server-version",
                                "encryption",
                                "pooler",
                                "standby",
                                "clock",
                                "privilege-console",
                                "setup",
                                "unsettled",
                                "schema",
                                "privilege-executions",
                                "privilege-screenshots",
                                "privilege-downloads",
                                "row-security",
                                "foreign-code",
                                "journal-owner",
                                "index-executions-id",
                                "index-executions-status",
                                "index-screenshots-id",
                                "index-screenshots-time",
                                "index-screenshots-execution",
                                "index-downloads-id",
                                "index-downloads-time",
                                "index-downloads-execution",
                                "dependents",
                                "autovacuum",
                                "cleaner",
                                "service-cleanup",
                                "root-screenshots",
                                "root-screenshots-binding",
                                "root-screenshots-features",
                                "root-downloads",
                                "root-downloads-binding",
                                "roots-apart"})
            QCOMPARE(findingOf(findings, QString::fromLatin1(key)).state, State::Good);
        QCOMPARE(std::count_if(findings.begin(), findings.end(), isAboutRoom), 2);
    }

    void aLookChangesNothing()
    {
        Installation it(m_cluster);
        it.add(shots, "a/b.png", 300h);
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.outside());
        cleanup::diagnose(it.session(), it.context);
        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.outside())), QByteArray());
    }

    /// From nothing but the right to connect to a cleanup and its undo, by doing what the findings say.
    void aRoleNeedsExactlyWhatTheMendsGrant()
    {
        Installation it(m_cluster, {}, false);
        it.add(shots, "a/b.png", 300h);
        it.db.insertExecution({.status = u"running"_s, .started = 2h});
        Clerk clerk(it);
        const Finding create = lookAt(it, u"privilege-create"_s);
        QCOMPARE(create.state, State::Bad);
        // A role of its own may set up; a cleaner need not be given that right, and a viewer is not offered it.
        QVERIFY2(create.mend.contains(u"setup --grant-cleaner \"the clerk\" "_s), qPrintable(create.mend));
        const Findings seen = cleanup::diagnose(it.session(), it.context, RolePurpose::View);
        const Finding viewers = findingOf(seen, u"privilege-create"_s);
        QCOMPARE(viewers.state, State::Bad);
        QVERIFY2(viewers.mend.endsWith(u"setup --grant-viewer \"the clerk\""_s), qPrintable(viewers.mend));
        QVERIFY2(!viewers.mend.contains(u"GRANT "_s), qPrintable(viewers.mend));
        for (int round = 0; round < 2; ++round) {
            for (const Finding &finding : cleanup::diagnose(it.session(), it.context)) {
                if (finding.key.startsWith(u"privilege-"_s) && finding.state == State::Bad)
                    execute(it, finding.mend.mid(finding.mend.indexOf(u"GRANT "_s)));
            }
            if (round == 0) {
                QCOMPARE(lookAt(it, u"setup"_s).state, State::Bad);
                QVERIFY(cleanup::runSetup(it.session(), it.context));
            }
        }
        QCOMPARE(allTrouble(cleanup::diagnose(it.session(), it.context)), QString());
        const QString before = it.rows();
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 1);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 1);
        QCOMPARE(it.run(it.planStuck()).done.of(ItemKind::Execution), 1);
        QCOMPARE(it.undo().done.of(ItemKind::Execution), 1);
        QCOMPARE(it.rows(), before);
    }

    void aJournalThatTheServiceOwnsIsNamedBeforeAndAfterTheSetUp()
    {
        Installation it(m_cluster, {}, false);
        it.add(shots, "a/b.png", 300h);
        it.db.exec(u"CREATE ROLE service LOGIN; ALTER TABLE executions OWNER TO service; ALTER TABLE screenshots OWNER "
                   u"TO service;"
                   "ALTER TABLE downloaded_files OWNER TO service; GRANT CREATE ON DATABASE %1 TO service;"
                   "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO service"_s.arg(it.db.name()));
        it.target.connection.keywords.insert(u"user"_s, u"service"_s);
        const auto planned = cleanup::planSetup(it.session(), it.context);
        QVERIFY(planned);
        QVERIFY2(planned->steps.join(u' ').contains(u"belongs to service"_s), qPrintable(planned->steps.join(u' ')));
        QVERIFY(cleanup::runSetup(it.session(), it.context));
        const Finding finding = lookAt(it, u"journal-owner"_s);
        QCOMPARE(finding.state, State::Warning);
        QVERIFY2(finding.label.contains(u"belongs to service"_s), qPrintable(finding.label));
        // What the mend says is enough, and enough to clean with.
        execute(it, finding.mend);
        it.target.connection.keywords.insert(u"user"_s, u"scrapazoid_cleaner"_s);
        QCOMPARE(lookAt(it, u"journal-owner"_s).state, State::Good);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 1);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 1);
        it.db.reconnect();
        it.db.exec(u"DROP OWNED BY scrapazoid_cleaner, service CASCADE; DROP ROLE scrapazoid_cleaner, service"_s);
    }

    /// Somebody else has set the console up.
    void rightsOnTheConsolesOwnSchemaAreMended()
    {
        Installation it(m_cluster);
        Clerk clerk(it);
        execute(it,
                u"GRANT SELECT, UPDATE ON executions TO \"the clerk\";"
                "GRANT SELECT, INSERT, UPDATE, DELETE ON screenshots, downloaded_files TO \"the clerk\""_s);
        Findings findings = cleanup::diagnose(it.session(), it.context);
        QCOMPARE(findingOf(findings, u"setup"_s).state, State::Unknown);
        QCOMPARE(findingOf(findings, u"schema"_s).state, State::Unknown);
        const Finding found = findingOf(findings, u"privilege-console"_s);
        QCOMPARE(found.state, State::Bad);
        execute(it, found.mend);
        QCOMPARE(allTrouble(cleanup::diagnose(it.session(), it.context)), QString());
        it.add(shots, "a/b.png", 300h);
        it.run(it.plan(shots));
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 1);
        // What can be read all the same is looked at.
        execute(it, u"REVOKE INSERT ON scrapazoid_console.items FROM \"the clerk\""_s);
        findings = cleanup::diagnose(it.session(), it.context);
        QCOMPARE(findingOf(findings, u"privilege-console"_s).state, State::Bad);
        QCOMPARE(troubleIn(findings).size(), 1);
    }

    void whatSqlCanMendIsMendedByItsMend_data()
    {
        QTest::addColumn<Act>("sabotage"); // Many rows, every index, connected as the clerk with all rights.
        QTest::addColumn<QString>("key");
        QTest::addColumn<State>("state");
        const auto row = [](const char *tag, const char *key, State state, const char *sql) {
            QTest::newRow(tag) << Act([=](Installation &it) { execute(it, QString::fromLatin1(sql)); })
                               << QString::fromLatin1(key) << state;
        };
        row("no index on the state", "index-executions-status", State::Warning, "DROP INDEX ix_executions_status");
        row("no index on the time", "index-screenshots-time", State::Warning, "DROP INDEX ix_screenshots_timestamp");
        row("no index on the other time", "index-downloads-time", State::Warning,
            "DROP INDEX ix_downloaded_files_timestamp");
        row("no index on the execution", "index-screenshots-execution", State::Warning,
            "DROP INDEX screenshots_execution_id_idx");
        row("the column second in its index", "index-screenshots-execution", State::Warning,
            "DROP INDEX screenshots_execution_id_idx; CREATE INDEX ON screenshots (file_path, execution_id)");
        row("an index of some rows only", "index-screenshots-time", State::Warning,
            "DROP INDEX ix_screenshots_timestamp; CREATE INDEX ON screenshots (timestamp) WHERE file_size > 5");
        row("an index of another kind of question", "index-screenshots-time", State::Warning,
            "DROP INDEX ix_screenshots_timestamp; CREATE INDEX ON screenshots USING hash (timestamp)");
        row("an index that was never finished", "index-screenshots-time", State::Warning,
            "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'ix_screenshots_timestamp'::regclass");
        row("no key", "index-screenshots-id", State::Bad, "ALTER TABLE screenshots DROP CONSTRAINT screenshots_pkey");
        row("a key that allows doubles", "index-screenshots-id", State::Bad,
            "ALTER TABLE screenshots DROP CONSTRAINT screenshots_pkey; CREATE INDEX ON screenshots (id)");
        row("may not mark", "privilege-executions", State::Bad, "REVOKE UPDATE ON executions FROM \"the clerk\"");
        row("may not read", "privilege-executions", State::Bad, "REVOKE SELECT ON executions FROM \"the clerk\"");
        row("may not delete", "privilege-screenshots", State::Bad, "REVOKE DELETE ON screenshots FROM \"the clerk\"");
        row("may not bring back", "privilege-downloads", State::Bad,
            "REVOKE INSERT ON downloaded_files FROM \"the clerk\"");
        row("may not lock", "privilege-downloads", State::Bad, "REVOKE UPDATE ON downloaded_files FROM \"the clerk\"");
        row("may mark but for one column", "privilege-executions", State::Bad,
            "REVOKE UPDATE ON executions FROM \"the clerk\";"
            "GRANT UPDATE (status, completed_at) ON executions TO \"the clerk\"");
        row("may not keep the journal", "privilege-console", State::Bad,
            "REVOKE INSERT ON scrapazoid_console.items FROM \"the clerk\"");
        row("may not unpin", "privilege-console", State::Bad,
            "REVOKE DELETE ON scrapazoid_console.pins FROM \"the clerk\"");
        row("may not enter the journal", "privilege-console", State::Bad,
            "REVOKE USAGE ON SCHEMA scrapazoid_console FROM \"the clerk\"");
        row("row security", "row-security", State::Bad, "ALTER TABLE screenshots ENABLE ROW LEVEL SECURITY");
        row("row security of executions", "row-security", State::Bad,
            "ALTER TABLE executions ENABLE ROW LEVEL SECURITY");
        row("a role that only reads", "standby", State::Bad,
            "ALTER ROLE \"the clerk\" SET default_transaction_read_only = on");
        row("a table that is never vacuumed", "autovacuum", State::Warning,
            "ALTER TABLE screenshots SET (autovacuum_enabled = false)");
        QTest::newRow("a database that only reads") << Act([](Installation &it) {
            execute(it, u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(it.db.name()));
        }) << u"standby"_s << State::Bad;
        QTest::newRow("a role that only reads in this database") << Act([](Installation &it) {
            execute(
                it,
                u"ALTER ROLE \"the clerk\" IN DATABASE %1 SET default_transaction_read_only = on"_s.arg(it.db.name()));
        }) << u"standby"_s << State::Bad;
    }

    void whatSqlCanMendIsMendedByItsMend()
    {
        QFETCH(Act, sabotage);
        QFETCH(QString, key);
        QFETCH(State, state);
        Installation it(m_cluster);
        fill(it);
        addIndexes(it);
        Clerk clerk(it);
        clerk.grantAll();
        QCOMPARE(allTrouble(cleanup::diagnose(it.session(), it.context)), QString());
        sabotage(it);
        const Finding found = lookAt(it, key);
        QCOMPARE(found.state, state);
        execute(it, found.mend);
        QCOMPARE(allTrouble(cleanup::diagnose(it.session(), it.context)), QString());
    }

    void theWholeServerCanBeTakenOutOfReadingOnly()
    {
        support::TestCluster cluster;
        Installation it(cluster);
        execute(it, u"ALTER SYSTEM SET default_transaction_read_only = on"_s);
        QVERIFY(cluster.server().restart());
        const Finding found = lookAt(it, u"standby"_s);
        QCOMPARE(found.state, State::Bad);
        execute(it, found.mend);
        QTRY_COMPARE_WITH_TIMEOUT(lookAt(it, u"standby"_s).state, State::Good, patienceMs);
    }

    void mendsNameWhatIsOddlyNamed()
    {
        support::SchemaVariant variant{.timestamptz = true, .bigintKeys = true};
        variant.mapping.executions = u"Scraper.The \"Runs\""_s;
        variant.mapping.executionStatus = u"State"_s;
        variant.mapping.screenshots.table = u"Scraper.select"_s;
        variant.mapping.screenshots.execution = u"run id"_s;
        Installation it(m_cluster, variant);
        fill(it);
        Clerk clerk(it);
        for (const Finding &finding : cleanup::diagnose(it.session(), it.context)) {
            if (!finding.isGood() && finding.state != State::Unknown && !isAboutTheMachine(finding))
                execute(it, finding.mend);
        }
        execute(it, u"DROP INDEX \"Scraper\".\"ix_The \"\"Runs\"\"_State\""_s);
        for (const Finding &finding : cleanup::diagnose(it.session(), it.context)) {
            if (!finding.isGood() && !isAboutTheMachine(finding))
                execute(it, finding.mend);
        }
        QCOMPARE(allTrouble(cleanup::diagnose(it.session(), it.context)), QString());
    }

    void smallTablesNeedNoIndex()
    {
        Installation it(m_cluster);
        it.db.insertFiles(shots, 1000, "a/", {}, 1h, 1s);
        execute(it, u"DROP INDEX ix_screenshots_timestamp; DROP INDEX ix_executions_status"_s);
        QCOMPARE(allTrouble(cleanup::diagnose(it.session(), it.context)), QString());
        execute(it, u"ANALYZE screenshots"_s);
        QCOMPARE(lookAt(it, u"index-screenshots-time"_s).state, State::Good);
        // What is known of a table is scaled by what it has grown since.
        it.db.insertFiles(shots, manyRows, "b/", {}, 1h, 1s);
        QCOMPARE(lookAt(it, u"index-screenshots-time"_s).state, State::Warning);
    }

    void whateverServesTheQueryCountsAsIndex_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *tag, const char *key, const char *sql) {
            QTest::newRow(tag) << QString::fromLatin1(sql) << QString::fromLatin1(key);
        };
        row("BRIN", "index-screenshots-time", "CREATE INDEX ON screenshots USING brin (timestamp)");
        row("hash", "index-screenshots-execution", "CREATE INDEX ON screenshots USING hash (execution_id)");
        row("first of two", "index-screenshots-execution", "CREATE INDEX ON screenshots (execution_id, timestamp)");
        row("without the NULLs", "index-screenshots-execution",
            "CREATE INDEX ON screenshots (execution_id) WHERE execution_id IS NOT NULL");
        row("of the unfinished", "index-executions-status",
            "CREATE INDEX ON executions (started_at) WHERE status IN ('running', 'pending')");
    }

    void whateverServesTheQueryCountsAsIndex()
    {
        QFETCH(QString, sql);
        QFETCH(QString, key);
        Installation it(m_cluster);
        fill(it);
        execute(it, u"DROP INDEX ix_screenshots_timestamp; DROP INDEX ix_executions_status"_s);
        QCOMPARE(lookAt(it, key).state, State::Warning);
        execute(it, sql);
        QCOMPARE(lookAt(it, key).state, State::Good);
    }

    void partitionsTakeAnIndexWithoutConcurrently()
    {
        Installation it(m_cluster);
        execute(it,
                u"DROP TABLE screenshots; CREATE TABLE screenshots (id integer, execution_id integer, file_path text, "
                u"file_size integer,"
                " timestamp timestamp, PRIMARY KEY (id, timestamp)) PARTITION BY RANGE (timestamp);"
                "CREATE TABLE all_screenshots PARTITION OF screenshots DEFAULT;"
                "INSERT INTO screenshots SELECT n, 1, 'x', 1, now() FROM generate_series(1, 20000) n"_s);
        const Findings findings = cleanup::diagnose(it.session(), it.context);
        QCOMPARE(findingOf(findings, u"index-screenshots-id"_s).state, State::Good);
        const Finding found = findingOf(findings, u"index-screenshots-time"_s);
        QCOMPARE(found.state, State::Warning);
        execute(it, found.mend);
        QCOMPARE(lookAt(it, u"index-screenshots-time"_s).state, State::Good);
    }

    void anEnumStateIsServedByNoIndex()
    {
        Installation it(m_cluster);
        fill(it);
        execute(it,
                u"CREATE TYPE state AS ENUM ('pending', 'running', 'completed', 'failed');"
                "ALTER TABLE executions ALTER status TYPE state USING status::state"_s);
        const Finding found = lookAt(it, u"index-executions-status"_s);
        QCOMPARE(found.state, State::Warning);
        QVERIFY(!found.mend.contains(u"CREATE"_s));
    }

    void whatHangsOnTheRowsIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("name"); // Empty: nothing to report.
        const auto row = [](const char *tag, const char *sql, const char *name) {
            QTest::newRow(tag) << QString::fromLatin1(sql) << QString::fromLatin1(name);
        };
        row("a trigger on removing",
            "CREATE TRIGGER audit BEFORE DELETE ON screenshots EXECUTE FUNCTION suppress_redundant_updates_trigger()",
            "audit");
        row("a trigger on marking",
            "CREATE TRIGGER noisy BEFORE UPDATE ON executions EXECUTE FUNCTION suppress_redundant_updates_trigger()",
            "noisy");
        row("a trigger on what the console never does",
            "CREATE TRIGGER audit BEFORE DELETE ON executions EXECUTE FUNCTION suppress_redundant_updates_trigger()",
            "");
        row("a trigger that is off",
            "CREATE TRIGGER audit BEFORE DELETE ON screenshots EXECUTE FUNCTION suppress_redundant_updates_trigger();"
            "ALTER TABLE screenshots DISABLE TRIGGER audit",
            "");
        row("rows that go along", "CREATE TABLE thumbnails (of integer REFERENCES screenshots ON DELETE CASCADE)",
            "public.thumbnails go with");
        row("rows that keep theirs", "CREATE TABLE thumbnails (of integer REFERENCES screenshots)",
            "public.thumbnails refer to cannot be removed");
        row("rows that let go",
            "CREATE TABLE thumbnails (id serial PRIMARY KEY, of integer REFERENCES screenshots ON DELETE SET NULL)",
            "public.thumbnails lose");
        row("rows that refer to executions", "CREATE TABLE steps (of integer REFERENCES executions)", "");
    }

    void whatHangsOnTheRowsIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, name);
        Installation it(m_cluster);
        execute(it, sql);
        const Finding found = lookAt(it, u"dependents"_s);
        QCOMPARE(found.state, name.isEmpty() ? State::Good : State::Warning);
        QVERIFY2(found.label.contains(name), qPrintable(found.label));
    }

    void whatCouldNotBeBroughtBackIsBad()
    {
        Installation it(m_cluster);
        execute(it, u"CREATE TABLE thumbnails (of integer REFERENCES screenshots ON DELETE SET NULL)"_s);
        const Findings findings = cleanup::diagnose(it.session(), it.context);
        const bool isNamed = std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
            return finding.key == "dependents"_L1 && finding.state == State::Bad
                && finding.label.contains(u"public.thumbnails"_s) && finding.mend.contains(u"primary key"_s);
        });
        QVERIFY(isNamed);
    }

    void aMappingThatDoesNotFitIsNamedAndTheRestLookedAt()
    {
        Installation it(m_cluster);
        it.target.schema.screenshots.path = u"where"_s;
        const Findings findings = cleanup::diagnose(it.session(), it.context);
        QCOMPARE(findingOf(findings, u"schema"_s).state, State::Bad);
        QVERIFY(findingOf(findings, u"schema"_s).label.contains(u"where"_s));
        QCOMPARE(findingOf(findings, u"setup"_s).state, State::Good);
        QCOMPARE(findingOf(findings, u"cleaner"_s).state, State::Good);
        QCOMPARE(findingOf(findings, u"root-screenshots-binding"_s).state, State::Good);
        QCOMPARE(troubleIn(findings).size(), 1);
    }

    /// The server looks through the whole table for each row that goes.
    void referencesWithoutAnIndexAreNamed()
    {
        Installation it(m_cluster);
        QCOMPARE(lookAt(it, u"reference-index"_s).state, State::Good);
        it.db.exec(
            u"CREATE TABLE links (id serial PRIMARY KEY, a integer, \"b c\" integer REFERENCES screenshots (id) ON "
            "DELETE CASCADE);"
            "CREATE INDEX ON links (a, \"b c\"); CREATE INDEX ON links (\"b c\") WHERE a > 0"_s);
        const Finding found = lookAt(it, u"reference-index"_s);
        QCOMPARE(found.state, State::Warning);
        QVERIFY2(found.label.contains(u"public.links"_s) && found.label.contains(u"\"b c\""_s),
                 qPrintable(found.label));
        execute(it, QString(found.mend).remove(u"CONCURRENTLY "_s));
        QCOMPARE(lookAt(it, u"reference-index"_s).state, State::Good);
    }

    void columnsThatAreNotThereAreWarnedOf()
    {
        Installation it(m_cluster);
        it.target.schema.executionUser = u"owner"_s;
        it.target.schema.downloads.size = u"none"_s;
        it.target.schema.screenshots.size.clear(); // That there is none is said already.
        const Findings findings = cleanup::diagnose(it.session(), it.context);
        const auto count = std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.key == u"schema-optional"_s && finding.state == State::Warning;
        });
        QCOMPARE(count, 2);
        QCOMPARE(troubleIn(findings).size(), 2);
    }

    void withoutAConnectionTheFoldersAreLookedAt()
    {
        Installation it(m_cluster);
        it.target.connection.keywords.insert(u"port"_s, u"5433"_s);
        it.target.connection.password = u"hush"_s;
        const Findings findings = cleanup::diagnose(it.session(), it.context);
        const Finding found = findingOf(findings, u"connection"_s);
        QCOMPARE(found.state, State::Bad);
        QVERIFY(found.mend.contains(u"port=5433"_s));
        QVERIFY(!found.mend.contains(u"hush"_s));
        QCOMPARE(findingOf(findings, u"root-screenshots"_s).state, State::Good);
        QCOMPARE(findingOf(findings, u"root-screenshots-binding"_s).state, State::Unknown);
        QCOMPARE(findings.size(), 8);
    }

    void clocksApartAreBad()
    {
        Installation it(m_cluster);
        it.context.clock = [] { return systemClock() - 61'500; };
        QCOMPARE(lookAt(it, u"clock"_s).state, State::Bad);
        it.context.clock = [] { return systemClock() + 58'000; };
        QCOMPARE(lookAt(it, u"clock"_s).state, State::Good);
    }

    void whoeverHoldsTheLockIsNamed()
    {
        Installation it(m_cluster);
        const OwnLead lead(it.target, it.context);
        QVERIFY(lead);
        const Finding found = lookAt(it, u"cleaner"_s);
        QCOMPARE(found.state, State::Warning);
        QVERIFY(found.label.contains(u"test tester@here"_s));
    }

    void otherConsolesAreNamed()
    {
        Installation it(m_cluster);
        cleanup::Context other = it.context;
        other.actor = {.user = u"ann"_s, .host = u"desk"_s, .program = u"scrapazoid-console"_s};
        cleanup::Session session(it.target);
        QVERIFY(session.begin(other));
        const Finding found = lookAt(it, u"cleaner"_s);
        QCOMPARE(found.state, State::Good);
        QVERIFY2(found.label.contains(u"scrapazoid-console ann@desk"_s), qPrintable(found.label));
    }

    void theServicesOwnCleanupIsToldFromOurs()
    {
        Installation it(m_cluster);
        it.db.insertExecution({.status = u"running"_s, .started = 2h});
        QCOMPARE(it.run(it.planStuck()).done.of(ItemKind::Execution), 1);
        it.db.insertExecution({.status = u"failed"_s,
                               .started = 5h,
                               .completed = 2h,
                               .error = u"Execution stuck for 3:00:00. Automatically terminated by cleanup job."_s});
        it.db.insertExecution({.status = u"failed"_s, .started = 2h, .completed = 1min, .error = u"no such host"_s});
        QCOMPARE(lookAt(it, u"service-cleanup"_s).state, State::Good);
        it.db.insertExecution({.status = u"failed"_s,
                               .started = 2h,
                               .completed = 10min,
                               .error = u"Execution stuck for 1:50:00. Automatically terminated by cleanup job."_s});
        const Finding found = lookAt(it, u"service-cleanup"_s);
        QCOMPARE(found.state, State::Warning);
        QVERIFY2(found.label.contains(u" 1 execution"_s), qPrintable(found.label));
    }

    void withoutSetUpThatIsSaid()
    {
        Installation it(m_cluster, {}, false);
        const Findings findings = cleanup::diagnose(it.session(), it.context);
        QCOMPARE(findingOf(findings, u"setup"_s).state, State::Bad);
        QCOMPARE(findingOf(findings, u"root-screenshots-binding"_s).state, State::Bad);
        QCOMPARE(findingOf(findings, u"privilege-create"_s).state, State::Good);
        QVERIFY(cleanup::runSetup(it.session(), it.context));
        QCOMPARE(allTrouble(cleanup::diagnose(it.session(), it.context)), QString());
    }

    void versionsOfTheJournalAreCompared_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("older") << 1;
        QTest::newRow("newer") << 99;
    }

    void versionsOfTheJournalAreCompared()
    {
        QFETCH(int, version);
        Installation it(m_cluster);
        execute(it, u"UPDATE scrapazoid_console.meta SET version = %1"_s.arg(version));
        const Findings findings = cleanup::diagnose(it.session(), it.context);
        QCOMPARE(findingOf(findings, u"setup"_s).state, State::Bad);
        QCOMPARE(findingOf(findings, u"root-screenshots-binding"_s).state, State::Good);
    }

    /// Of the versions that can be had none is too old: one says that it is.
    void aServerThatIsTooOldIsSaidAndNotSetUp()
    {
        Installation it(m_cluster, {}, false);
        execute(it,
                u"SET allow_system_table_mods = on;"
                "ALTER FUNCTION pg_catalog.current_setting(text) RENAME TO real_setting;"
                "CREATE FUNCTION pg_catalog.current_setting(text) RETURNS text STABLE LANGUAGE sql AS"
                " $$ SELECT CASE $1 WHEN 'server_version_num' THEN '120022' ELSE pg_catalog.real_setting($1) END $$"_s);
        const Finding found = lookAt(it, u"server-version"_s);
        QCOMPARE(found.state, State::Bad);
        QVERIFY2(found.label.contains(u"12.22 is older than version 13"_s), qPrintable(found.label));
        const auto refused = cleanup::runSetup(it.session(), it.context);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(refused.error().message, found.label);
        // Also where nothing else of the server is understood.
        execute(it, u"ALTER TABLE executions RENAME TO elsewhere"_s);
        const auto planned = cleanup::planSetup(it.session(), it.context);
        QVERIFY(!planned);
        QCOMPARE(planned.error().message, found.label);
    }

    void setUpMendsAnOlderJournal()
    {
        Installation it(m_cluster);
        support::makeOlderJournal(it);
        for (const Directory directory : directories)
            support::removeFile(it.roots.path(directory) + "/.scrapazoid-console/mark");
        QCOMPARE(lookAt(it, u"setup"_s).state, State::Bad);
        const auto done = cleanup::runSetup(it.session(), it.context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(allTrouble(cleanup::diagnose(it.session(), it.context)), QString());
    }

    void batchesLeftHalfDoneAreCounted()
    {
        Installation it(m_cluster);
        execute(
            it,
            u"INSERT INTO scrapazoid_console.runs (name, action, state, command, mode, actor_user, actor_host, "
            u"actor_program)"
            " VALUES ('20200101-000000-0000', 'cleanup', 'interrupted', 'screenshots', 'quarantine', 'a', 'b', 'c');"
            "INSERT INTO scrapazoid_console.batches (run, batch, kind, directory)"
            " SELECT run, 1, 'screenshot', 'screenshots' FROM scrapazoid_console.runs"_s);
        QCOMPARE(lookAt(it, u"unsettled"_s).state, State::Warning);
        const OwnLead lead(it.target, it.context);
        QCOMPARE(lookAt(it, u"unsettled"_s).state, State::Good);
    }

    void foldersAreLookedAt_data()
    {
        QTest::addColumn<Act>("sabotage");
        QTest::addColumn<QString>("key");
        QTest::addColumn<State>("state");
        const auto row = [](const char *tag, const char *key, const Act &sabotage, State state = State::Bad) {
            QTest::newRow(tag) << sabotage << QString::fromLatin1(key) << state;
        };
        row(
            "not configured", "root-screenshots", [](Installation &it) { it.target.screenshots.path.clear(); },
            State::Warning);
        row("missing", "root-screenshots", [](Installation &it) { it.target.screenshots.path += "/none"; });
        row("a link", "root-screenshots", [](Installation &it) {
            support::makeSymlink(it.roots.screenshots(), it.roots.outside() + "/link");
            it.target.screenshots.path = it.roots.outside() + "/link";
        });
        row("a file", "root-screenshots", [](Installation &it) {
            support::writeFile(it.roots.outside(), "file");
            it.target.screenshots.path = it.roots.outside() + "/file";
        });
        row("another folder", "root-screenshots-binding", [](Installation &it) {
            support::makeFolder(it.roots.outside() + "/other");
            it.target.screenshots.path = it.roots.outside() + "/other";
        });
        row("bound to another installation", "root-screenshots-binding", [](Installation &it) {
            it.db.exec(u"UPDATE scrapazoid_console.meta SET installation = gen_random_uuid()"_s);
        });
        row("a damaged binding", "root-screenshots-binding", [](Installation &it) {
            support::writeContent(it.roots.screenshots() + "/.scrapazoid-console", "root.json", "{\"id\": ");
        });
        row("swapped", "root-downloads-binding",
            [](Installation &it) { std::swap(it.target.screenshots, it.target.downloads); });
        row("one inside the other", "roots-apart", [](Installation &it) {
            support::makeFolder(it.roots.screenshots() + "/downloads");
            it.target.downloads.path = it.roots.screenshots() + "/downloads";
        });
        row("a quarantine elsewhere", "root-screenshots-binding", [](Installation &it) {
            const QByteArray quarantine = it.roots.screenshots() + "/.scrapazoid-console/quarantine";
            QCOMPARE(::rename(quarantine.constData(), (it.roots.outside() + "/quarantine").constData()), 0);
            support::makeSymlink(it.roots.outside() + "/quarantine", quarantine);
        });
        row(
            "no quarantine yet", "root-screenshots-binding",
            [](Installation &it) {
                QCOMPARE(::rmdir((it.roots.screenshots() + "/.scrapazoid-console/quarantine").constData()), 0);
            },
            State::Good);
    }

    void foldersAreLookedAt()
    {
        QFETCH(Act, sabotage);
        QFETCH(QString, key);
        QFETCH(State, state);
        Installation it(m_cluster);
        sabotage(it);
        const Finding found = lookAt(it, key);
        QCOMPARE(found.key, key);
        QCOMPARE(found.state, state);
    }

    void aReadOnlyVolumeIsBad()
    {
        Installation it(m_cluster);
        const TestMount mount = TestMount::bind(it.roots.screenshots(), it.roots.screenshots());
        if (!mount.isGood() || !mount.setReadOnly(true))
            QSKIP("needs the right to mount");
        const Finding found = lookAt(it, u"root-screenshots"_s);
        QCOMPARE(found.state, State::Bad);
        QVERIFY2(found.label.contains(u"read-only"_s), qPrintable(found.label));
    }

    void aFullVolumeIsWarnedOf()
    {
        Installation it(m_cluster, {}, false);
        const TestMount mount = TestMount::memory(it.roots.screenshots(), "1m");
        if (!mount.isGood())
            QSKIP("needs the right to mount");
        QVERIFY(cleanup::runSetup(it.session(), it.context));
        QCOMPARE(lookAt(it, u"root-screenshots-room"_s).state, State::Good);
        QFile file(QFile::decodeName(it.roots.screenshots() + "/x"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QVERIFY(file.write(QByteArray(1000 * 1024, 'x')) > 0);
        QCOMPARE(lookAt(it, u"root-screenshots-room"_s).state, State::Warning);
    }

    void whatThisUserMayNotDoIsNamed_data()
    {
        QTest::addColumn<Act>("sabotage"); // Everything belongs to nobody, and nobody looks.
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("mend"); // %1: the screenshots folder
        const auto row = [](const char *tag, const char *key, const char *mend, const Act &sabotage) {
            QTest::newRow(tag) << sabotage << QString::fromLatin1(key) << QString::fromLatin1(mend);
        };
        const auto takeBack = [](Installation &it, const QByteArray &below, mode_t mode) {
            const QByteArray path = it.roots.screenshots() + below;
            QCOMPARE(::chown(path.constData(), 0, 0), 0);
            changeMode(path, mode);
        };
        const char *allow = "sudo setfacl -R -m u:nobody:rwX -m d:u:nobody:rwX '%1'";
        row("not writable", "root-screenshots", allow, [=](Installation &it) { takeBack(it, "", 0755); });
        row("not searchable", "root-screenshots", allow, [=](Installation &it) { takeBack(it, "", 0744); });
        row("not readable", "root-screenshots", allow, [=](Installation &it) { takeBack(it, "", 0711); });
        row("a closed way", "root-screenshots", "sudo setfacl -m u:nobody:x '%1'",
            [](Installation &it) { changeMode(it.roots.outside() + "/static", 0700); });
        row("sticky", "root-screenshots", "sudo chmod -t '%1'", [=](Installation &it) { takeBack(it, "", 01777); });
        row("a closed subfolder", "root-screenshots", allow, [=](Installation &it) {
            support::makeFolder(it.roots.screenshots() + "/open");
            support::makeFolder(it.roots.screenshots() + "/shut");
            changeMode(it.roots.screenshots() + "/open", 0777);
        });
        row("somebody else's own folder", "root-screenshots-binding", "sudo chown -R nobody '%1/.scrapazoid-console'",
            [=](Installation &it) { takeBack(it, "/.scrapazoid-console", 0700); });
        row("somebody else's quarantine", "root-screenshots-binding", "sudo chown -R nobody '%1/.scrapazoid-console'",
            [=](Installation &it) { takeBack(it, "/.scrapazoid-console/quarantine", 0755); });
    }

    void whatThisUserMayNotDoIsNamed()
    {
        QFETCH(Act, sabotage);
        QFETCH(QString, key);
        QFETCH(QString, mend);
        Installation it(m_cluster);
        giveAway(it);
        const auto lookAsNobody = [&] {
            const AsNobody nobody;
            return nobody.isGood() ? cleanup::diagnose(it.session(), it.context) : Findings();
        };
        const Findings before = lookAsNobody();
        if (before.isEmpty())
            QSKIP("needs root to be somebody else");
        QCOMPARE(allTrouble(before), QString());
        sabotage(it);
        const Finding found = findingOf(lookAsNobody(), key);
        changeMode(it.roots.outside() + "/static", 0755);
        QCOMPARE(found.state, State::Bad);
        const QByteArray folder = it.roots.screenshots();
        const QString path
            = QFile::decodeName(mend.contains(u"-m u:nobody:x "_s) ? it.roots.outside() + "/static" : folder);
        QCOMPARE(found.mend, mend.arg(path));
        if (found.mend.startsWith(u"sudo chmod"_s) || found.mend.startsWith(u"sudo chown"_s)) {
            QCOMPARE(QProcess::execute(u"/bin/sh"_s, {u"-c"_s, found.mend.mid(5)}), 0);
            QCOMPARE(findingOf(lookAsNobody(), key).state, State::Good);
        }
    }

    void aStopEndsIt()
    {
        Installation it(m_cluster);
        std::stop_source stop;
        stop.request_stop();
        it.context.stop = stop.get_token();
        const Findings findings = cleanup::diagnose(it.session(), it.context);
        QCOMPARE(findingOf(findings, u"root-screenshots"_s).state, State::Unknown);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestDiagnose>)
#include "tst_diagnose.moc"
