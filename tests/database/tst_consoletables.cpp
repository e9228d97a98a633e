// SPDX-License-Identifier: GPL-3.0-or-later
// What the console keeps of its own: pins, the agreed retention, daily snapshots, the schedule and who keeps it. What
// is written is what is read, and what stands there otherwise is input.
#include "cleanup/enginefixture.h"
#include "database/console/pinrepository.h"
#include "database/console/retentionrepository.h"
#include "database/console/schedulerepository.h"
#include "database/console/snapshotrepository.h"
#include "database/console/watchrepository.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 day = 20'000;

struct World {
    explicit World(support::TestCluster &cluster)
        : it(cluster)
        , session(it.target)
    {
        const auto begun = session.begin(it.context);
        if (!begun)
            support::fail("%s", qPrintable(begun.error().message));
    }
    database::Connection &connection() { return session.connection(); }
    const database::Schema &schema() { return session.schema(); }

    Installation it;
    cleanup::Session session;
};

Snapshot snapshotOf(qint64 of, qint64 files)
{
    return {.day = of,
            .directory = Directory::Screenshots,
            .takenAt = {of * 86'400'000'000},
            .files = {files, 10 * files},
            .allocated = 4096 * files,
            .rows = files + 1,
            .recordedBytes = 9 * files,
            .orphans = {1, 2},
            .missingRows = 3};
}

GrowthPart partOf(Dimension dimension, const QString &name, qint64 files)
{
    return {.dimension = dimension,
            .directory = Directory::Screenshots,
            .name = name,
            .before = {},
            .after = {files, 10 * files}};
}

Schedule scheduleOf(const QStringList &names)
{
    Schedule schedule;
    for (const QString &name : names)
        schedule.jobs.append({.name = name, .timing = {.seconds = 120}, .policy = stuckPolicy()});
    return schedule;
}
} // namespace

class TestConsoleTables : public QObject {
    Q_OBJECT

private slots:
    void pins()
    {
        World world(m_cluster);
        const ExecutionId one{world.it.db.insertExecution()};
        const ExecutionId two{world.it.db.insertExecution()};
        database::PinRepository pins(world.connection(), world.schema());
        QCOMPARE(pins.findAll()->size(), 0);
        const auto pinned = pins.insert({one, two, ExecutionId{999}}, u"court order"_s, u"anna at host"_s);
        QVERIFY2(pinned, pinned ? "" : qPrintable(pinned.error().message));
        QCOMPARE(pinned->size(), 2); // only those that exist
        QCOMPARE(pins.insert({one}, u"another reason"_s, u"bert at host"_s)->size(), 1);
        const auto all = pins.findAll();
        QCOMPARE(all->size(), 2);
        const auto first = std::find_if(all->begin(), all->end(), [&](const Pin &pin) { return pin.execution == one; });
        QCOMPARE(first->note, u"another reason"_s);
        QCOMPARE(first->pinnedBy, u"bert at host"_s);
        QVERIFY(first->pinnedAt.microseconds > 0);
        QCOMPARE(*pins.remove({one, ExecutionId{999}}), QList<ExecutionId>{one});
        QCOMPARE(pins.findAll()->size(), 1);
    }

    void retention()
    {
        World world(m_cluster);
        database::RetentionRepository retention(world.connection());
        QVERIFY(!*retention.findCurrent());
        QVERIFY(retention.insert(std::array{14, 7}, u"anna at host"_s));
        QVERIFY(retention.insert({}, u"bert at host"_s));
        QVERIFY(retention.insert(std::array{3, 2}, u"anna at host"_s));
        const auto current = *retention.findCurrent();
        QVERIFY(current);
        QCOMPARE(*current->days, (std::array{3, 2}));
        QCOMPARE(current->setBy, u"anna at host"_s);
        const auto latest = retention.findLatest(2);
        QCOMPARE(latest->size(), 2);
        QVERIFY(!latest->at(1).days); // the profile's held again
        QVERIFY(!latest->at(1).isNonsense);
        // Whoever may write the table could ask for everything to go.
        world.it.db.exec(u"ALTER TABLE scrapazoid_console.retention DROP CONSTRAINT IF EXISTS retention_check"_s);
        world.it.db.tryExec(u"UPDATE scrapazoid_console.retention SET screenshot_days = 0"_s);
        const auto forged = *retention.findCurrent();
        if (forged->days)
            QVERIFY((*forged->days)[0] > 0);
        else
            QVERIFY(forged->isNonsense);
    }

    void snapshots()
    {
        World world(m_cluster);
        database::SnapshotRepository snapshots(world.connection());
        QCOMPARE(snapshots.findAll()->size(), 0U);
        QVERIFY(snapshots.replace({snapshotOf(day, 5)},
                                  {partOf(Dimension::User, u"7"_s, 5), partOf(Dimension::Type, u"png"_s, 5)}));
        QVERIFY(snapshots.replace({snapshotOf(day + 1, 8)},
                                  {partOf(Dimension::User, u"7"_s, 6), partOf(Dimension::User, u"8"_s, 2)}));
        // The last look of a day is that day's.
        QVERIFY(snapshots.replace({snapshotOf(day + 1, 9)}, {partOf(Dimension::User, u"8"_s, 9)}));
        const auto all = snapshots.findAll();
        QCOMPARE(all->size(), 2U);
        const Snapshot &last = all->back();
        const Snapshot expected = snapshotOf(day + 1, 9);
        QCOMPARE(last.day, expected.day);
        QCOMPARE(last.files.count, expected.files.count);
        QCOMPARE(last.files.bytes, expected.files.bytes);
        QCOMPARE(last.allocated, expected.allocated);
        QCOMPARE(last.rows, expected.rows);
        QCOMPARE(last.recordedBytes, expected.recordedBytes);
        QCOMPARE(last.orphans.count, expected.orphans.count);
        QCOMPARE(last.missingRows, expected.missingRows);
        const auto growth = snapshots.findGrowth(day, day + 1);
        QVERIFY(growth && *growth);
        QMap<QString, std::pair<qint64, qint64>> users;
        for (const GrowthPart &part : **growth) {
            if (part.dimension == Dimension::User)
                users[part.name] = {part.before.count, part.after.count};
        }
        QCOMPARE(users.value(u"7"_s), std::pair(qint64(5), qint64(0)));
        QCOMPARE(users.value(u"8"_s), std::pair(qint64(0), qint64(9)));
        QVERIFY(!*snapshots.findGrowth(day, day + 5));
        // What is too old is forgotten by the next look.
        QVERIFY(snapshots.replace({snapshotOf(day + 2 + database::SnapshotRepository::keptDays, 1)}, {}));
        QCOMPARE(snapshots.findAll()->size(), 1U);
    }

    void schedule()
    {
        World world(m_cluster);
        database::ScheduleRepository schedules(world.connection());
        QVERIFY(!*schedules.find());
        Schedule made = scheduleOf({u"stuck"_s, u"nightly"_s});
        made.jobs[1].timing = {.kind = Timing::Kind::Weekly, .minute = 125, .weekday = 3, .zone = "Europe/Berlin"};
        made.jobs[1].policy = weeklyPolicy();
        made.jobs[1].maxPercent = 30;
        made.jobs[1].maxDelete = 500;
        QVERIFY(schedules.replace(made, u"anna at host"_s));
        const auto found = *schedules.find();
        QVERIFY(found);
        QCOMPARE(found->jobs, made.jobs);
        QCOMPARE(found->setBy, u"anna at host"_s);
        const qint64 revision = schedules.findPulse()->revision;
        QCOMPARE(found->revision, std::optional(revision));
        // Two administrators: the second one's was made from a schedule that is none any more.
        Schedule first = *found;
        Schedule second = *found;
        first.observeOnly = true;
        QVERIFY(schedules.replace(first, u"anna at host"_s));
        QVERIFY(schedules.findPulse()->revision > revision);
        second.isOn = false;
        const auto refused = schedules.replace(second, u"bert at host"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY((*schedules.find())->observeOnly);
        QVERIFY((*schedules.find())->isOn);
    }

    void aJobThatNobodyUnderstandsStaysAsItIs()
    {
        World world(m_cluster);
        database::ScheduleRepository schedules(world.connection());
        QVERIFY(schedules.replace(scheduleOf({u"stuck"_s, u"odd"_s}), u"anna at host"_s));
        world.it.db.exec(u"UPDATE scrapazoid_console.schedule SET policy = '{\"sections\": 7}' WHERE job = 'odd'"_s);
        const auto found = *schedules.find();
        QVERIFY(found->find(u"stuck"_s)->trouble.isEmpty());
        QVERIFY(!found->find(u"odd"_s)->trouble.isEmpty());
        QVERIFY(schedules.replace(*found, u"anna at host"_s));
        QCOMPARE(
            world.it.db.value(u"SELECT policy::text FROM scrapazoid_console.schedule WHERE job = 'odd'"_s).toString(),
            u"{\"sections\": 7}"_s);
    }

    void pauses()
    {
        World world(m_cluster);
        database::ScheduleRepository schedules(world.connection());
        QVERIFY(!*schedules.findPause());
        QVERIFY(schedules.pause(3600, u"anna at host"_s));
        const auto pause = *schedules.findPause();
        QVERIFY(pause);
        QCOMPARE(pause->by, u"anna at host"_s);
        const auto pulse = schedules.findPulse();
        QVERIFY(pulse->pause);
        const qint64 left = pulse->pause->until.microseconds - pulse->now.microseconds;
        QVERIFY(left > 3590'000'000 && left <= 3600'000'000);
        world.it.db.exec(u"UPDATE scrapazoid_console.automation SET paused_until = now() - interval '1 s'"_s);
        QVERIFY(!*schedules.findPause());
        QVERIFY(!schedules.findPulse()->pause);
        QVERIFY(schedules.pause(3600, u"anna at host"_s));
        QVERIFY(schedules.pause(0, u"anna at host"_s));
        QVERIFY(!*schedules.findPause());
    }

    void attempts()
    {
        World world(m_cluster);
        database::WatchRepository watching(world.connection());
        const auto attempt = [](qint64 at, JobEnding ending, const QString &message) {
            return JobAttempt{.job = u"files"_s,
                              .beganAt = {at * 1'000'000},
                              .endedAt = {at * 1'000'000 + 500},
                              .ending = ending,
                              .message = message,
                              .run = RunId{u"20261123-011502-3f9a"_s},
                              .by = u"watcher"_s};
        };
        QVERIFY(watching.save(attempt(2000, JobEnding::Partly, u"3 failed"_s)));
        QVERIFY(watching.save(attempt(1000, JobEnding::Done, u"late news"_s)));
        const auto last = watching.findAttempts();
        QCOMPARE(last->size(), 1);
        QCOMPARE(last->first().message, u"3 failed"_s);
        QCOMPARE(last->first().ending, JobEnding::Partly);
        QCOMPARE(last->first().run.value, u"20261123-011502-3f9a"_s);
        QVERIFY(watching.save(attempt(3000, JobEnding::Refused, u"a guard"_s)));
        QCOMPARE(watching.findAttempts()->first().ending, JobEnding::Refused);
    }

    void heartbeatsAndWatchers()
    {
        World world(m_cluster);
        database::WatchRepository watching(world.connection());
        QVERIFY(watching.beat({u"execution"_s, u"screenshot"_s}, u"anna"_s));
        QVERIFY(watching.beat({u"screenshot"_s}, u"bert"_s));
        const auto beats = watching.findHeartbeats();
        QCOMPARE(beats->size(), 2);
        for (const Heartbeat &beat : *beats)
            QCOMPARE(beat.by, beat.kind == "screenshot"_L1 ? u"bert"_s : u"anna"_s);
        const Actor actor{.user = u"anna"_s, .host = u"here"_s, .program = u"test"_s};
        const QString one = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QVERIFY(watching.saveWatcher(one, actor));
        QVERIFY(watching.saveWatcher(one, actor));
        QCOMPARE(watching.findWatchers()->size(), 1);
        QCOMPARE(watching.findWatchers()->first().host, u"here"_s);
        QVERIFY(!watching.findWatchers()->first().isLeader);
        world.it.db.exec(u"UPDATE scrapazoid_console.watchers SET beat_at = now() - interval '3 minutes'"_s);
        QCOMPARE(watching.findWatchers()->size(), 0);
        QVERIFY(watching.removeWatcher(one));
        QCOMPARE(world.it.db.count(u"scrapazoid_console.watchers"_s), 0);
    }

    void theLog()
    {
        World world(m_cluster);
        database::WatchRepository watching(world.connection());
        const auto line = [](LogLevel level, const QString &text) {
            return WatchLogLine{.at = {1'000'000}, .level = level, .text = text};
        };
        QVERIFY(watching.insertLog({line(LogLevel::Info, u"one"_s), line(LogLevel::Error, u"two"_s)}, u"anna"_s));
        QVERIFY(watching.insertLog({line(LogLevel::Warning, u"three"_s)}, u"anna"_s));
        const auto all = watching.findLog(0, 10);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(1).text, u"two"_s);
        QCOMPARE(all->at(1).level, LogLevel::Error);
        QCOMPARE(all->at(1).by, u"anna"_s);
        QCOMPARE(all->at(1).at.microseconds, 1'000'000);
        QVERIFY(all->at(0).number < all->at(1).number && all->at(1).number < all->at(2).number);
        const auto later = watching.findLog(all->at(0).number, 1);
        QCOMPARE(later->size(), 1);
        QCOMPARE(later->first().text, u"three"_s);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestConsoleTables>)
#include "tst_consoletables.moc"
