// SPDX-License-Identifier: GPL-3.0-or-later
// The table of worlds: in the healthy ones nothing is ever refused, in the others the accident is, with a sentence of
// its own, and nothing goes. Both directions are printed as figures.

#include "cleanup/simulatedworld.h"
#include "demo/world.h"
#include "faults/saveddatabase.h"
#include "support/failed.h"

#include <QFile>
#include <functional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;
constexpr auto loads = Directory::Downloads;
constexpr qint64 day = 86'400;

using Habits = SimulatedWorld::Habits;
/// What else happens on a day, before the schedule comes.
using Event = std::function<void(SimulatedWorld &, int)>;
using Accident = std::function<void(SimulatedWorld &)>;

/// Another cleaner takes what is old first: the file, then the row.
void serviceCleans(SimulatedWorld &world, int)
{
    for (const Directory directory : directories) {
        const QString table = world.it.db.filesTable(directory);
        for (
            const QVariant &path : world.it.db.column(
                u"SELECT file_path FROM %1 WHERE timestamp < now() AT TIME ZONE 'UTC' - interval '7 days' AND id % 2 = 0"_s
                    .arg(table)))
            QFile::remove(QFile::decodeName(world.it.roots.path(directory) + '/' + path.toByteArray()));
        world.it.db.exec(
            u"DELETE FROM %1 WHERE timestamp < now() AT TIME ZONE 'UTC' - interval '7 days' AND id % 2 = 0"_s.arg(
                table));
    }
}

/// A container that starts anew gives all files to its user: their ctime changes, nothing else.
void containerRestarts(SimulatedWorld &world, int number)
{
    if (number % 5 != 2)
        return;
    for (const Directory directory : directories) {
        for (const QByteArray &path : support::listFiles(world.it.roots.path(directory)))
            QFile::setPermissions(QFile::decodeName(world.it.roots.path(directory) + '/' + path),
                                  QFile::ReadOwner | QFile::WriteOwner
                                      | (number % 2 ? QFile::ReadGroup : QFile::ReadOther));
    }
}

void oneMonthlyPin(SimulatedWorld &world, int number)
{
    const QVariant oldest = world.it.db.value(u"SELECT min(execution_id) FROM screenshots"_s);
    if (number == 4 && oldest.isValid())
        world.it.db.exec(u"INSERT INTO scrapazoid_console.pins (execution_id, pinned_by) VALUES (%1, 'x')"_s.arg(
            oldest.toLongLong()));
    if (number == 14)
        world.it.db.exec(u"DELETE FROM scrapazoid_console.pins"_s);
}

void undoneByNoon(SimulatedWorld &world, int number)
{
    // What a journal holds does not become older with the world: it is put back on the same day.
    if ((number == 6 || number == 12) && world.runFiles().ending == JobEnding::Done)
        world.it.undo();
}
} // namespace
Q_DECLARE_METATYPE(Event)
Q_DECLARE_METATYPE(Habits)
Q_DECLARE_METATYPE(Accident)

class TestWorlds : public QObject {
    Q_OBJECT

private slots:
    void aHealthyWorldIsNeverRefused_data()
    {
        QTest::addColumn<Habits>("habits");
        QTest::addColumn<int>("rounds");
        QTest::addColumn<int>("restFrom"); // The service rests for two weeks from that day on; -1: never.
        QTest::addColumn<Event>("event");
        const Event nothing = [](SimulatedWorld &, int) {};
        for (const int days : {1, 3, 7, 30})
            QTest::addRow("%d days, nights and weekends", days) << Habits{.days = days} << 60 << -1 << nothing;
        for (const int days : {3, 7})
            QTest::addRow("uuids for keys, %d days", days)
                << Habits{.days = days, .hasUuids = true} << 20 << -1 << nothing;
        QTest::newRow("uuids, undone now and then")
            << Habits{.days = 3, .shotsEach = 40, .hasUuids = true} << 16 << -1 << Event(undoneByNoon);
        QTest::newRow("two weeks' holiday") << Habits{.days = 7} << 28 << 8 << nothing;
        QTest::newRow("every day alike") << Habits{.days = 3, .restsAtWeekends = false} << 20 << -1 << nothing;
        QTest::newRow("the service's own cleaner beside us") << Habits{.days = 7} << 20 << -1 << Event(serviceCleans);
        QTest::newRow("restarts with chown -R") << Habits{.days = 3} << 20 << -1 << Event(containerRestarts);
        QTest::newRow("pinned for a while") << Habits{.days = 3} << 20 << -1 << Event(oneMonthlyPin);
        QTest::newRow("undone now and then") << Habits{.days = 3} << 16 << -1 << Event(undoneByNoon);
    }

    void aHealthyWorldIsNeverRefused()
    {
        QFETCH(const Habits, habits);
        QFETCH(const int, rounds);
        QFETCH(const int, restFrom);
        QFETCH(const Event, event);
        SimulatedWorld world(m_cluster, habits);
        world.begin();
        qint64 done = 0;
        for (int round = 0; round < rounds; ++round) {
            world.age(day);
            if (restFrom < 0 || round < restFrom || round >= restFrom + 14)
                world.work();
            event(world, round);
            const auto result = world.runFiles();
            ++m_rounds;
            if (result.ending != JobEnding::Done) {
                ++m_falseRefusals;
                QFAIL(qPrintable(u"round %1: %2"_s.arg(round).arg(result.message)));
            }
            done += result.run.done.items();
            if (round % 7 == 6) {
                // The routine of the week, by hand, and once the emergency.
                const CleanupPolicy policy = round == 34 || round == 13 ? aggressivePolicy() : weeklyPolicy();
                const auto ran = world.it.tryRun(world.it.plan(policy));
                ++m_rounds;
                m_falseRefusals += ran ? 0 : 1;
                QVERIFY2(ran, ran ? "" : qPrintable(ran.error().message));
                done += ran->done.items();
            }
        }
        QVERIFY(done > 0);
        // What is not older than the retention is there, with its file.
        for (const Directory directory : directories) {
            for (const QVariant &path :
                 world.it.db.column(u"SELECT file_path FROM %1"_s.arg(world.it.db.filesTable(directory))))
                QVERIFY2(world.it.roots.has(directory, path.toByteArray()), path.toByteArray().constData());
        }
    }

    void aWeeklyRoutineAloneSurvivesAHoliday()
    {
        SimulatedWorld world(m_cluster, {.days = 3});
        world.begin();
        for (int week = 0; week < 8; ++week) {
            for (int number = 0; number < 7; ++number) {
                world.age(day);
                if (week != 4 && week != 5)
                    world.work();
            }
            const auto result = world.runFiles();
            ++m_rounds;
            m_falseRefusals += result.ending == JobEnding::Done ? 0 : 1;
            QVERIFY2(result.ending == JobEnding::Done, qPrintable(result.message));
        }
    }

    void theMadeUpWorldNeedsNoOverride()
    {
        const QString name = u"made_up"_s;
        QVERIFY(m_cluster.server().createDatabase(name));
        const support::TestRoots roots;
        const auto filled = demo::World::fill(demo::addressOf(m_cluster.server(), name),
                                              {roots.screenshots(), roots.downloads()}, {.scale = 0.03});
        QVERIFY2(filled, filled ? "" : qUtf8Printable(filled.error()));
        Target target = support::TestDatabase(m_cluster).target();
        target.connection.keywords.insert(u"dbname"_s, name);
        roots.addTo(target);
        cleanup::Context context;
        context.actor = {.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s};
        context.closingPatience = {};
        QVERIFY(cleanup::runSetup(OwnSession(target), context));
        for (const CleanupPolicy &policy : {weeklyPolicy(), aggressivePolicy()}) {
            const auto plan = cleanup::makePlan(OwnSession(target), policy, context);
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
            QVERIFY((*plan)->itemCount() > 100);
            const auto ran = cleanup::runPlan(
                OwnSession(target),
                {.plan = *plan, .selection = {}, .mode = RemovalMode::Quarantine, .overriddenFingerprint = {}},
                context);
            ++m_rounds;
            m_falseRefusals += ran ? 0 : 1;
            QVERIFY2(ran, ran ? "" : qPrintable(ran.error().message));
        }
    }

    void anAccidentIsRefused_data()
    {
        QTest::addColumn<Accident>("accident");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *sentence, const Accident &accident) {
            QTest::newRow(name) << accident << QString::fromUtf8(sentence);
        };
        row("the clock a day ahead", "\"time\": The server's clock says",
            [](SimulatedWorld &world) { world.age(day, false); });
        row("the clock a year ahead", "\"time\": The server's clock says",
            [](SimulatedWorld &world) { world.age(365 * day, false); });
        row("the clock a day behind", "\"time\": The server's clock says",
            [](SimulatedWorld &world) { world.age(-day, false); });
        row("an import", "are dated before", [](SimulatedWorld &world) { world.import(300); });
        row("emptied and refilled", "are dated before", [](SimulatedWorld &world) {
            world.it.db.exec(u"CREATE TEMP TABLE was AS SELECT * FROM screenshots; TRUNCATE screenshots;"
                             "INSERT INTO screenshots (execution_id, file_path, file_size, timestamp)"
                             " SELECT execution_id, file_path, file_size, timestamp - interval '20 days' FROM was"_s);
        });
        row("emptied and refilled under its old keys", "are dated before", [](SimulatedWorld &world) {
            world.it.db.exec(
                u"CREATE TEMP TABLE was AS SELECT * FROM screenshots; DELETE FROM screenshots;"
                "INSERT INTO screenshots (id, execution_id, file_path, file_size, timestamp)"
                " SELECT id, execution_id, file_path, file_size, timestamp - interval '20 days' FROM was"_s);
        });
        row("emptied with its sequence", "the database has gone back in time", [](SimulatedWorld &world) {
            world.it.db.exec(u"TRUNCATE screenshots, downloaded_files RESTART IDENTITY"_s);
            world.import(20);
        });
        row("half the volume is not mounted", "is a part of it not mounted", [](SimulatedWorld &world) {
            const QString root = QFile::decodeName(world.it.roots.screenshots());
            for (const char *user : {"/user0", "/user1", "/user2"})
                QVERIFY(QFile::rename(root + QLatin1StringView(user),
                                      root + u"/../gone"_s + QString::fromLatin1(user).mid(1)));
        });
        row("the service dead for a week", "is the service running", [](SimulatedWorld &world) { world.age(7 * day); });
    }

    void anAccidentIsRefused()
    {
        QFETCH(const Accident, accident);
        QFETCH(const QString, sentence);
        SimulatedWorld world(m_cluster, {.days = 7, .restsAtWeekends = false, .executionsADay = 10, .shotsEach = 4});
        world.begin();
        for (int number = 0; number < 3; ++number) {
            world.age(day);
            world.work();
            const auto result = world.runFiles();
            QVERIFY2(result.ending == JobEnding::Done, qPrintable(result.message));
        }
        world.age(day);
        world.work();
        accident(world);
        expectRefusal(world, sentence);
    }

    void anAccidentIsRefusedWhateverTheKeysAre_data()
    {
        QTest::addColumn<Accident>("accident");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("an import") << Accident([](SimulatedWorld &world) { world.import(300); })
                                   << u"are dated before"_s;
        QTest::newRow("the clock a year ahead") << Accident([](SimulatedWorld &world) { world.age(365 * day, false); })
                                                << u"\"time\": The server's clock says"_s;
        QTest::newRow("the service dead for a week")
            << Accident([](SimulatedWorld &world) { world.age(7 * day); }) << u"is the service running"_s;
    }

    void anAccidentIsRefusedWhateverTheKeysAre()
    {
        QFETCH(const Accident, accident);
        QFETCH(const QString, sentence);
        SimulatedWorld world(
            m_cluster, {.days = 7, .restsAtWeekends = false, .executionsADay = 10, .shotsEach = 4, .hasUuids = true});
        world.begin();
        world.age(day);
        world.work();
        QCOMPARE(world.runFiles().ending, JobEnding::Done);
        world.age(day);
        world.work();
        accident(world);
        expectRefusal(world, sentence);
    }

    void aRestoredDumpIsRefused()
    {
        SimulatedWorld world(m_cluster, {.days = 3});
        world.begin();
        SavedDatabase saved(m_cluster, world.it);
        for (int number = 0; number < 3; ++number) {
            world.age(day);
            world.work();
            QCOMPARE(world.runFiles().ending, JobEnding::Done);
        }
        saved.restore();
        world.age(3 * day, false); // which the dump has not seen
        world.work();
        expectRefusal(world, u"which this database does not know"_s);
    }

    void aCloneOfProductionIsRefused()
    {
        SimulatedWorld world(m_cluster, {.days = 3, .restsAtWeekends = false});
        world.begin();
        world.age(day);
        world.work();
        SavedDatabase clone(m_cluster, world.it);
        // The copy, somewhere else, with the folders of production.
        world.it.target.connection.keywords.insert(u"dbname"_s, world.it.db.name() + u"_saved"_s);
        expectRefusal(world, u"bound to another database"_s);
    }

    void rowsThatLeadNowhereAreRefused()
    {
        SimulatedWorld world(m_cluster, {.days = 7, .restsAtWeekends = false});
        world.begin();
        world.age(day);
        world.work();
        for (const Directory directory : directories)
            world.it.db.exec(
                u"UPDATE %1 SET file_path = md5(file_path) || '.x'"_s.arg(world.it.db.filesTable(directory)));
        expectRefusal(world, u"lead to their files"_s);
    }

    /// As if a prefix were cut off that is part of the path: each file may be meant by a row, so nothing of it goes.
    void aWrongPrefixTakesNothing()
    {
        SimulatedWorld world(m_cluster, {.days = 7, .restsAtWeekends = false});
        world.begin();
        world.age(day);
        world.work();
        for (const Directory directory : directories)
            world.it.db.exec(u"UPDATE %1 SET file_path = replace(file_path, 'user', 'users/user')"_s.arg(
                world.it.db.filesTable(directory)));
        const QString rows = world.it.rows();
        // Folders that yesterday's run emptied may go with the purge of it.
        const auto shotFiles = support::listFiles(world.it.roots.path(shots));
        const auto loadFiles = support::listFiles(world.it.roots.path(loads));
        ++m_accidents;
        const auto result = world.runFiles();
        m_letThrough += result.run.done.items() > 0 ? 1 : 0;
        QCOMPARE(result.run.done.items(), 0);
        QCOMPARE(world.it.rows(), rows);
        QCOMPARE(support::listFiles(world.it.roots.path(shots)), shotFiles);
        QCOMPARE(support::listFiles(world.it.roots.path(loads)), loadFiles);
    }

    void cleanupTestCase()
    {
        qInfo("healthy rounds %d, false refusals %d; accidents %d, let through %d", m_rounds, m_falseRefusals,
              m_accidents, m_letThrough);
        QCOMPARE(m_falseRefusals, 0);
        QCOMPARE(m_letThrough, 0);
    }

private:
    void expectRefusal(SimulatedWorld &world, const QString &sentence)
    {
        const QString rows = world.it.rows();
        const auto files = support::snapshot(world.it.roots.outside());
        ++m_accidents;
        const auto result = world.runFiles();
        m_letThrough += result.ending == JobEnding::Refused ? 0 : 1;
        QCOMPARE(result.ending, JobEnding::Refused);
        QVERIFY2(result.message.contains(sentence), qPrintable(result.message));
        QCOMPARE(world.it.rows(), rows);
        QCOMPARE(support::difference(files, support::snapshot(world.it.roots.outside())), QByteArray());
        qInfo("%s", qPrintable(result.message));
    }

    support::TestCluster m_cluster;
    int m_rounds = 0;
    int m_falseRefusals = 0;
    int m_accidents = 0;
    int m_letThrough = 0;
};

QTEST_GUILESS_MAIN(support::Guarded<TestWorlds>)
#include "tst_worlds.moc"
