// SPDX-License-Identifier: GPL-3.0-or-later
// What a viewer, a cleaner and an owner can do: every command as each of them, on a server that tells them apart.

#include "cli/program.h"
#include "support/failed.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::TestDatabase;
using support::TestRoots;

namespace {
constexpr int permissionDenied = 3;

/// A world whose tables belong to `keeper`, with an installation that she set up for `looker` and `worker`.
struct World {
    explicit World(support::TestCluster &cluster)
        : db(cluster)
        , program(db, roots)
    {
        for (const QString &role : {u"keeper"_s, u"looker"_s, u"worker"_s, u"stranger"_s}) {
            if (db.count(u"pg_roles"_s, u"rolname = '%1'"_s.arg(role)) == 0)
                db.exec(u"CREATE ROLE %1 LOGIN"_s.arg(role));
        }
        db.exec(u"GRANT CREATE ON DATABASE \"%1\" TO keeper"_s.arg(db.name()));
        for (const QString &table : {u"executions"_s, u"screenshots"_s, u"downloaded_files"_s})
            db.exec(u"ALTER TABLE %1 OWNER TO keeper"_s.arg(table));
    }

    Program::Ending as(const QString &role, const QStringList &words) const
    {
        QStringList all = program.connection();
        all[1].replace(u"user=postgres"_s, u"user="_s + role);
        return program.runBare(all + words);
    }

    void setUp() const
    {
        const auto done = as(
            u"keeper"_s, {u"setup"_s, u"--yes"_s, u"--grant-viewer"_s, u"looker"_s, u"--grant-cleaner"_s, u"worker"_s});
        QVERIFY2(done.status == 0, done.err.constData());
    }

    /// Ten old screenshots and as many young ones, an orphan, a row without its file, and a stuck execution.
    void fill()
    {
        insertScreenshots(db, roots, 10, 30);
        roots.write(Directory::Screenshots, "left.png", 100, 400h);
        db.insertFile(Directory::Screenshots, {.path = "gone.png", .time = 20h});
        db.insertExecution({.status = u"running"_s, .started = 5h});
    }

    QString state()
    {
        return db
            .value(u"SELECT (SELECT count(*) FROM screenshots) || ' ' || (SELECT string_agg(status, ',' ORDER BY id)"
                   " FROM executions) || ' ' || (SELECT count(*) FROM scrapazoid_console.runs) || ' ' ||"
                   " (SELECT count(*) FROM scrapazoid_console.pins)"_s)
            .toString();
    }

    TestDatabase db;
    TestRoots roots;
    Program program;
};

const QList<QStringList> looks{{u"stuck"_s, u"--dry-run"_s},
                               {u"screenshots"_s, u"--dry-run"_s},
                               {u"downloads"_s, u"--dry-run"_s},
                               {u"orphans"_s, u"--dry-run"_s},
                               {u"missing"_s, u"--dry-run"_s},
                               {u"weekly"_s, u"--dry-run"_s},
                               {u"aggressive"_s, u"--dry-run"_s},
                               {u"purge"_s, u"--dry-run"_s},
                               {u"schedule"_s},
                               {u"metrics"_s},
                               {u"history"_s},
                               {u"history"_s, u"last"_s},
                               {u"undo"_s, u"last"_s, u"--dry-run"_s},
                               {u"pins"_s},
                               {u"stats"_s},
                               {u"stats"_s, u"--no-scan"_s},
                               {u"capacity"_s, u"--measured"_s},
                               {u"retention"_s},
                               {u"setup"_s, u"--dry-run"_s},
                               {u"config"_s}};

const QList<QStringList> changes{{u"stuck"_s, u"--yes"_s},
                                 {u"screenshots"_s, u"--yes"_s},
                                 {u"--set"_s, u"orphans.min_age=0"_s, u"orphans"_s, u"--yes"_s},
                                 {u"missing"_s, u"--yes"_s},
                                 {u"weekly"_s, u"--yes"_s},
                                 {u"aggressive"_s, u"--yes"_s},
                                 {u"undo"_s, u"last"_s, u"--yes"_s},
                                 {u"purge"_s, u"--now"_s, u"--yes"_s},
                                 {u"watch"_s, u"--once"_s},
                                 {u"schedule"_s, u"on"_s, u"--yes"_s},
                                 {u"schedule"_s, u"pause"_s},
                                 {u"pin"_s, u"1"_s},
                                 {u"retention"_s, u"--screenshots"_s, u"9"_s, u"--yes"_s},
                                 {u"setup"_s, u"--grant-viewer"_s, u"stranger"_s, u"--yes"_s},
                                 {u"setup"_s, u"--remove"_s, u"--yes"_s}};
} // namespace

class tst_Roles : public QObject {
    Q_OBJECT

private slots:
    void aViewerLooks();
    void aViewerChangesNothing();
    void aCleanerDoesAllButOwn();
    void aStrangerIsTold();
    void nobodyOfThatName();
    void doctorAsksForWhatIsUsed_data();
    void doctorAsksForWhatIsUsed();
    void rolesOfTheScript();
    void rightsStayWithANewerSchema();
    void removedWithoutATrace();
    void removalKeepsWhatIsTheServices();

private:
    support::TestCluster m_cluster;
};

void tst_Roles::aViewerLooks()
{
    World world(m_cluster);
    world.setUp();
    world.fill();
    QCOMPARE(world.as(u"worker"_s, {u"screenshots"_s, u"--yes"_s}).status, 0);
    const QString before = world.state();
    const QByteArray healthy = world.as(u"looker"_s, {u"doctor"_s, u"--viewer"_s}).out;
    QVERIFY2(healthy.endsWith("Nothing to mend.\n") || !healthy.contains("bad   "), healthy.constData());
    for (const QStringList &words : looks) {
        const auto ended = world.as(u"looker"_s, words);
        QVERIFY2(ended.status == 0, (words.join(u' ').toUtf8() + ": " + ended.err + ended.out).constData());
        QVERIFY2(ended.err.isEmpty(), (words.join(u' ').toUtf8() + ": " + ended.err).constData());
    }
    // One of them stuck is a finding, not a failure.
    const auto check = world.as(u"looker"_s, {u"check"_s});
    QVERIFY2(check.status < permissionDenied, check.out.constData());
    QCOMPARE(world.state(), before);
}

void tst_Roles::aViewerChangesNothing()
{
    World world(m_cluster);
    world.setUp();
    world.fill();
    QCOMPARE(world.as(u"worker"_s, {u"screenshots"_s, u"--yes"_s}).status, 0);
    insertScreenshots(world.db, world.roots, 10, 0);
    const QString before = world.state();
    const auto files = support::snapshot(world.roots.screenshots());
    for (const QStringList &words : changes) {
        const auto ended = world.as(u"looker"_s, words);
        QVERIFY2(
            ended.status == 2 || ended.status == permissionDenied,
            (words.join(u' ').toUtf8() + u": %1 "_s.arg(ended.status).toUtf8() + ended.err + ended.out).constData());
        QVERIFY2(ended.err.contains("looker") || ended.err.contains("right") || ended.err.contains("permission")
                     || ended.err.contains("own") || ended.err.contains("quarantine"),
                 (words.join(u' ').toUtf8() + ": " + ended.err).constData());
        QCOMPARE(world.state(), before);
    }
    QCOMPARE(support::difference(files, support::snapshot(world.roots.screenshots())), QByteArray());
}

void tst_Roles::aCleanerDoesAllButOwn()
{
    World world(m_cluster);
    world.setUp();
    world.fill();
    const auto run = [&](const QStringList &words) {
        const auto ended = world.as(u"worker"_s, words);
        QVERIFY2(ended.status == 0, (words.join(u' ').toUtf8() + ": " + ended.err + ended.out).constData());
    };
    const QByteArray healthy = world.as(u"worker"_s, {u"doctor"_s}).out;
    QVERIFY2(!healthy.contains("bad   "), healthy.constData());
    const auto before = support::snapshot(world.roots.screenshots());
    run({u"screenshots"_s, u"--yes"_s});
    QCOMPARE(world.db.count(u"screenshots"_s), 31);
    run({u"undo"_s, u"last"_s});
    QCOMPARE(world.db.count(u"screenshots"_s), 41);
    QCOMPARE(support::difference(before, support::snapshot(world.roots.screenshots())), QByteArray());
    run({u"stuck"_s, u"--yes"_s});
    run({u"undo"_s, u"last"_s});
    QCOMPARE(world.db.count(u"executions"_s, u"status = 'running'"_s), 1);
    run({u"missing"_s, u"screenshots"_s, u"--yes"_s});
    run({u"--set"_s, u"orphans.min_age=0"_s, u"orphans"_s, u"screenshots"_s, u"--yes"_s,
         u"--override-guards"_s}); // its ctime is now
    QVERIFY(!world.roots.has(Directory::Screenshots, "left.png"));
    run({u"aggressive"_s, u"--yes"_s});
    run({u"purge"_s, u"--now"_s, u"--yes"_s});
    run({u"pin"_s, u"1"_s});
    run({u"unpin"_s, u"1"_s});
    run({u"retention"_s, u"--screenshots"_s, u"9"_s, u"--yes"_s});
    run({u"schedule"_s, u"on"_s, u"--yes"_s});
    run({u"schedule"_s, u"pause"_s});
    run({u"schedule"_s, u"resume"_s});
    run({u"watch"_s, u"--once"_s, u"--jobs"_s, u"stuck"_s});
    run({u"stats"_s});
    for (const QStringList &words : looks)
        run(words);
    const QString kept = world.state();
    for (const QStringList &words : {QStringList{u"setup"_s, u"--grant-viewer"_s, u"stranger"_s, u"--yes"_s},
                                     QStringList{u"setup"_s, u"--remove"_s, u"--yes"_s}}) {
        const auto ended = world.as(u"worker"_s, words);
        QVERIFY2(ended.status == permissionDenied,
                 (words.join(u' ').toUtf8() + u": %1 "_s.arg(ended.status).toUtf8() + ended.err).constData());
    }
    QCOMPARE(world.state(), kept);
    QVERIFY(support::exists(world.roots.screenshots() + "/.scrapazoid-console/root.json"));
}

void tst_Roles::aStrangerIsTold()
{
    World world(m_cluster);
    world.setUp();
    world.fill();
    const auto ended = world.as(u"stranger"_s, {u"screenshots"_s, u"--dry-run"_s});
    QCOMPARE(ended.status, permissionDenied);
    QVERIFY2(ended.err.contains("permission denied for schema scrapazoid_console"), ended.err.constData());
    // And gets in by what doctor says, word for word.
    world.db.exec(u"GRANT USAGE ON SCHEMA public TO stranger"_s);
    for (int round = 0; round < 4; ++round) {
        const auto doctor = world.as(u"stranger"_s, {u"doctor"_s, u"--viewer"_s, u"--json"_s});
        for (const QJsonValue &finding : doctor.json().value("findings"_L1).toArray()) {
            const QString mend = finding.toObject().value("mend"_L1).toString();
            if (finding.toObject().value("state"_L1) == "bad"_L1 && mend.startsWith("GRANT "_L1))
                world.db.exec(mend);
        }
    }
    const auto now = world.as(u"stranger"_s, {u"screenshots"_s, u"--dry-run"_s});
    QVERIFY2(now.status == 0, now.err.constData());
    world.db.exec(u"DROP OWNED BY stranger"_s);
}

void tst_Roles::nobodyOfThatName()
{
    World world(m_cluster);
    const auto ended = world.as(u"keeper"_s, {u"setup"_s, u"--yes"_s, u"--grant-cleaner"_s, u"no;body"_s});
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains("This server has no role no;body"), ended.err.constData());
    QCOMPARE(world.db.count(u"pg_namespace"_s, u"nspname = 'scrapazoid_console'"_s), 0);
}

void tst_Roles::doctorAsksForWhatIsUsed_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("right");
    for (const char *table : {"snapshots", "schedule", "automation", "retention", "heartbeats", "attempts", "watch_log",
                              "watchers", "alerts", "looks", "baselines", "agreements", "clocks", "roots", "leads"})
        QTest::addRow("%s", table) << QString::fromLatin1(table) << u"INSERT"_s;
    QTest::newRow("meta") << u"meta"_s << u"SELECT"_s;
    QTest::newRow("dependents") << u"dependents"_s << u"DELETE"_s;
}

void tst_Roles::doctorAsksForWhatIsUsed()
{
    QFETCH(const QString, table);
    QFETCH(const QString, right);
    World world(m_cluster);
    world.setUp();
    world.db.exec(u"REVOKE %1 ON scrapazoid_console.%2 FROM worker"_s.arg(right, table));
    const auto doctor = world.as(u"worker"_s, {u"doctor"_s});
    QVERIFY(doctor.status != 0);
    QVERIFY2(doctor.out.contains(u"GRANT %1 ON scrapazoid_console.%2 TO worker"_s.arg(right, table).toUtf8()),
             doctor.out.constData());
    // A second setup gives it back.
    const auto again = world.as(u"keeper"_s, {u"setup"_s, u"--yes"_s, u"--grant-cleaner"_s, u"worker"_s});
    QCOMPARE(again.status, 0);
    const auto healthy = world.as(u"worker"_s, {u"doctor"_s});
    QVERIFY2(!healthy.out.contains("bad   "), healthy.out.constData());
}

/// The three roles as packaging/sql/roles.sql makes them, none of which owns the service's tables.
void tst_Roles::rolesOfTheScript()
{
    World world(m_cluster);
    world.db.exec(u"ALTER TABLE executions OWNER TO postgres; ALTER TABLE screenshots OWNER TO postgres;"
                  "ALTER TABLE downloaded_files OWNER TO postgres"_s);
    world.fill();
    const auto named = [&](const QString &role) { return role + u'_' + world.db.name(); };
    QStringList words{u"-X"_s, u"-q"_s, u"-d"_s, world.db.connectionInfo(), u"-f"_s, u"" ROLES_SQL ""_s};
    for (const QString &role : {u"owner"_s, u"cleaner"_s, u"viewer"_s})
        words << u"-v"_s << u"%1=%2"_s.arg(role, named(role));
    QProcess psql;
    psql.start(u"psql"_s, words);
    psql.waitForFinished();
    QVERIFY2(psql.exitCode() == 0, psql.readAllStandardError().constData());
    const auto done = world.as(
        named(u"owner"_s),
        {u"setup"_s, u"--yes"_s, u"--grant-cleaner"_s, named(u"cleaner"_s), u"--grant-viewer"_s, named(u"viewer"_s)});
    QVERIFY2(done.status == 0, done.err.constData());
    const auto before = support::snapshot(world.roots.screenshots());
    const auto ran = world.as(named(u"cleaner"_s), {u"screenshots"_s, u"--yes"_s});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QCOMPARE(world.db.count(u"screenshots"_s), 31);
    const auto undone = world.as(named(u"cleaner"_s), {u"undo"_s, u"last"_s});
    QVERIFY2(undone.status == 0, undone.err.constData());
    QCOMPARE(support::difference(before, support::snapshot(world.roots.screenshots())), QByteArray());
    QCOMPARE(world.as(named(u"viewer"_s), {u"history"_s}).status, 0);
    for (const auto &[role, option] : {std::pair(u"cleaner"_s, QStringList()), std::pair(u"owner"_s, QStringList()),
                                       std::pair(u"viewer"_s, QStringList{u"--viewer"_s})}) {
        const auto doctor = world.as(named(role), QStringList{u"doctor"_s} + option);
        QVERIFY2(!doctor.out.contains("bad   "), doctor.out.constData());
    }
}

/// A migration brings new tables; who could work before can work afterwards.
void tst_Roles::rightsStayWithANewerSchema()
{
    World world(m_cluster);
    world.setUp();
    world.fill();
    world.db.exec(
        u"UPDATE scrapazoid_console.meta SET version = 8;"
        "ALTER TABLE scrapazoid_console.agreements DROP COLUMN directory;"
        "ALTER TABLE scrapazoid_console.runs DROP COLUMN undoable, DROP COLUMN quarantined,"
        " DROP COLUMN archive, DROP COLUMN archive_id, DROP COLUMN archived;"
        "ALTER TABLE scrapazoid_console.items DROP COLUMN row_key, DROP COLUMN execution_key, DROP COLUMN token,"
        " DROP COLUMN archived, DROP COLUMN archived_looks, DROP COLUMN archive_purged;"
        "ALTER TABLE scrapazoid_console.pins DROP CONSTRAINT pins_execution_id_key, DROP COLUMN execution_key,"
        " ADD PRIMARY KEY (execution_id);"
        "DROP TABLE scrapazoid_console.baselines"_s);
    QCOMPARE(world.as(u"worker"_s, {u"screenshots"_s, u"--yes"_s}).status, 2);
    const auto migrated = world.as(u"keeper"_s, {u"setup"_s, u"--yes"_s});
    QVERIFY2(migrated.status == 0, migrated.err.constData());
    QCOMPARE(world.as(u"worker"_s, {u"screenshots"_s, u"--yes"_s}).status, 0);
    QCOMPARE(world.as(u"looker"_s, {u"history"_s}).status, 0);
    QCOMPARE(world.db.value(u"SELECT has_table_privilege('looker', 'scrapazoid_console.baselines', 'INSERT')"_s),
             QVariant(false));
}

void tst_Roles::removedWithoutATrace()
{
    World world(m_cluster);
    world.fill();
    const auto tables = [&] {
        return world.db.column(
            u"SELECT n.nspname || '.' || c.relname || ' ' || coalesce(c.relacl::text, '') FROM pg_class c JOIN"
            " pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('public', 'scrapazoid_console')"
            " ORDER BY 1"_s);
    };
    const auto before = tables();
    world.program.setUp();
    QCOMPARE(world.program.run({u"screenshots"_s, u"--yes"_s}).status, 0);
    QCOMPARE(world.program.run({u"purge"_s, u"--now"_s, u"--yes"_s}).status, 0);
    const auto preview = world.program.run({u"setup"_s, u"--remove"_s, u"--dry-run"_s});
    QCOMPARE(preview.status, 0);
    QVERIFY(preview.out.contains("Drop the schema scrapazoid_console"));
    QVERIFY(tables() != before);
    QCOMPARE(world.program.run({u"setup"_s, u"--remove"_s}).status, 2); // nobody confirmed
    const auto removed = world.program.run({u"setup"_s, u"--remove"_s, u"--yes"_s});
    QVERIFY2(removed.status == 0, removed.err.constData());
    QCOMPARE(tables(), before);
    for (const Directory directory : directories)
        QVERIFY(!support::exists(world.roots.path(directory) + "/.scrapazoid-console"));
    const auto again = world.program.run({u"setup"_s, u"--remove"_s, u"--yes"_s});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.out, "Nothing of the console is there.\n");
    // And it can begin anew.
    world.program.setUp();
    QCOMPARE(world.program.run({u"stuck"_s, u"--yes"_s}).status, 0);
}

void tst_Roles::removalKeepsWhatIsTheServices()
{
    World world(m_cluster);
    world.program.setUp();
    world.fill();
    QCOMPARE(world.program.run({u"screenshots"_s, u"--yes"_s}).status, 0);
    const auto refused = world.program.run({u"setup"_s, u"--remove"_s, u"--yes"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("10 files"), refused.err.constData());
    QCOMPARE(world.program.run({u"undo"_s, u"last"_s}).status, 0);
    // Somebody's view of the history.
    world.db.exec(u"CREATE VIEW public.audit AS SELECT name FROM scrapazoid_console.runs"_s);
    const auto kept = world.program.run({u"setup"_s, u"--remove"_s, u"--yes"_s});
    QVERIFY(kept.status != 0);
    QVERIFY2(kept.err.contains("audit") || kept.err.contains("depend"), kept.err.constData());
    QCOMPARE(world.db.count(u"scrapazoid_console.runs"_s, u"action = 'cleanup'"_s), 1);
    world.db.exec(u"DROP VIEW public.audit"_s);
    // Or a table of theirs beside ours.
    world.db.exec(u"CREATE TABLE scrapazoid_console.theirs (id integer)"_s);
    QVERIFY(world.program.run({u"setup"_s, u"--remove"_s, u"--yes"_s}).status != 0);
    QCOMPARE(world.db.count(u"scrapazoid_console.runs"_s, u"action = 'cleanup'"_s), 1);
    QVERIFY(support::exists(world.roots.screenshots() + "/.scrapazoid-console/root.json"));
    world.db.exec(u"DROP TABLE scrapazoid_console.theirs"_s);
    QCOMPARE(world.program.run({u"setup"_s, u"--remove"_s, u"--yes"_s}).status, 0);
    QCOMPARE(world.db.count(u"screenshots"_s), 41);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Roles>)
#include "tst_roles.moc"
