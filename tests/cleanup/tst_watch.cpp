// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/watch.h"
#include "support/failed.h"

#include "cleanup/enginefixture.h"
#include "cleanup/look/checkhealth.h"
#include "cleanup/session/applyretention.h"
#include "cleanup/watch/manageschedule.h"
#include "support/patience.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using cleanup::WatchState;
using support::patienceMs;

namespace {
/// A watcher on a thread of its own, and what it said.
class Watching : public cleanup::WatchListener {
public:
    Watching(const Installation &it, const QString &name, cleanup::WatchOptions options)
        : m_target(it.target)
        , m_options(std::move(options))
        , m_context(it.context)
    {
        m_context.actor.user = name;
        m_context.stop = m_stop.get_token();
        m_context.progress = std::make_shared<Progress>();
        m_thread = std::thread([this] {
            m_result = cleanup::watch(m_target, m_options, *this, m_context);
            m_hasEnded = true;
        });
    }
    ~Watching() override { end(); }
    Watching(const Watching &) = delete;
    Watching &operator=(const Watching &) = delete;

    Result<void> end()
    {
        m_stop.request_stop();
        if (m_thread.joinable())
            m_thread.join();
        return m_result;
    }
    bool hasEnded() const { return m_hasEnded; }

    void logged(cleanup::LogLevel, const QString &line) override
    {
        const std::lock_guard lock(m_mutex);
        m_lines << line;
    }
    void stateChanged(const WatchState &state) override
    {
        const std::lock_guard lock(m_mutex);
        m_state = state;
    }
    QStringList lines() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lines;
    }
    bool is(WatchState::Kind kind) const
    {
        const std::lock_guard lock(m_mutex);
        return m_state.kind == kind;
    }
    bool leads() const { return is(WatchState::Kind::Leading) || is(WatchState::Kind::Running); }
    qsizetype count(const QString &part) const { return lines().filter(part).size(); }

private:
    const Target m_target;
    const cleanup::WatchOptions m_options;
    cleanup::Context m_context;
    std::stop_source m_stop;
    mutable std::mutex m_mutex;
    QStringList m_lines;
    WatchState m_state;
    Result<void> m_result;
    std::atomic<bool> m_hasEnded = false;
    std::thread m_thread;
};

struct Lines : cleanup::WatchListener {
    void logged(cleanup::LogLevel, const QString &line) override { lines << line; }
    void stateChanged(const WatchState &) override { }
    QStringList lines;
};

struct Silent : cleanup::WatchListener {
    void logged(cleanup::LogLevel, const QString &) override { }
    void stateChanged(const WatchState &) override { }
};

cleanup::WatchOptions everySecond()
{
    return {.stuckSeconds = 1, .filesSeconds = 3600};
}

qint64 insertStuck(Installation &it)
{
    return it.db.insertExecution({.status = u"running"_s, .started = 20min});
}

void makeDeletionSlow(Installation &it, const QString &seconds)
{
    it.db.exec(
        u"CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(%1); RETURN NULL; "
        "END $$"_s.arg(seconds));
    it.db.exec(u"CREATE TRIGGER slow BEFORE DELETE ON screenshots FOR EACH STATEMENT EXECUTE FUNCTION slow()"_s);
}

/// Until what `read` gives has changed so often.
template <typename Read> bool letChange(int times, const Read &read)
{
    for (int time = 0; time < times; ++time) {
        const QVariant last = read();
        if (!QTest::qWaitFor([&] { return read() != last; }, patienceMs))
            return false;
    }
    return true;
}

/// Until whoever leads has begun two more rounds of marking: what was to be done before them has been done, or never
/// is.
bool letRoundsPass(Installation &it)
{
    return letChange(2, [&] {
        return it.db.value(u"SELECT max(began_at)::text FROM scrapazoid_console.attempts WHERE job = 'stuck'"_s);
    });
}

/// Until the watcher that leads has asked the server often enough for some more looks at the schedule.
bool letLooksPass(Installation &it)
{
    return letChange(6, [&] {
        return it.db.value(u"SELECT max(state_change)::text FROM pg_stat_activity JOIN scrapazoid_console.watchers "
                           "USING (pid)"_s);
    });
}

qint64 unsettled(Installation &it)
{
    return it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s);
}
} // namespace

class tst_Watch : public QObject {
    Q_OBJECT

private slots:
    void marksRoundAfterRoundAndNeverTwice();
    void cleansFilesAsTheServiceDoes();
    void caughtUpOnceAfterARestart();
    void observingChangesNothing();
    void anotherTakesOver();
    void serverRestarted();
    void waitsForSomebodyElsesCleanup();
    void stopsAmidItsWork();
    void pausedAndOff();
    void refusalsAreSaidOnce();
    void scheduleOfTheDatabase();
    void aScheduleThatSomebodyChangedMeanwhileStays();
    void onlyWhereItIsSetUp();
    void heartbeatOfACommand();
    void daysAsAgreedForTheDatabase();
    void neverHarderThanTheProfile();
    void milderThanTheProfileIsObeyed();
    void whatTheProfileAllows();
    void archivesWhereTheProfileSays();
    void agreedDaysThatAreNone_data();
    void agreedDaysThatAreNone();
    void jobsThatCannotBeUnderstood_data();
    void jobsThatCannotBeUnderstood();
    void momentsThatAreNone_data();
    void momentsThatAreNone();
    void everybodyReadsTheLog();
    void overdueOnlyWhereSomebodyReliesOnIt();
    void failingWhereItRunsAndDoesNotGoThrough();

private:
    support::TestCluster m_cluster;
};

void tst_Watch::marksRoundAfterRoundAndNeverTwice()
{
    Installation it(m_cluster);
    const Watching leader(it, u"first"_s, everySecond());
    QTRY_VERIFY_WITH_TIMEOUT(leader.leads(), patienceMs);
    const Watching other(it, u"second"_s, everySecond());
    QList<qint64> stuck;
    for (int round = 0; round < 3; ++round) {
        stuck << insertStuck(it);
        QTRY_COMPARE_WITH_TIMEOUT(it.db.executionStatus(stuck.last()), u"failed"_s, patienceMs);
    }
    QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"kind = 'execution' AND outcome = 'done'"_s), 3);
    QTRY_COMPARE_WITH_TIMEOUT(leader.count(u"[Cleanup] Cleaned up 1 stuck"_s), 3, patienceMs); // said after the commit
    QCOMPARE(leader.count(u"[Cleanup] Found 1 stuck execution(s)"_s), 3);
    QCOMPARE(leader.count(u"[Cleanup] Marking execution #%1 as failed (runtime: 0:20:"_s.arg(stuck.first())), 1);
    QCOMPARE(leader.lines().first(), u"[Cleanup Thread] Started with 1s interval"_s);
    QCOMPARE(other.count(u"Marking"_s), 0);
    QTRY_COMPARE_WITH_TIMEOUT(other.count(u"Standing by"_s), 1, patienceMs);

    const auto automation = cleanup::findAutomation(it.session(), it.context);
    QVERIFY(automation.has_value());
    QCOMPARE(automation->watchers.size(), 2);
    QVERIFY(automation->leader());
    QCOMPARE(std::count_if(automation->watchers.begin(), automation->watchers.end(),
                           [](const Watcher &watcher) { return watcher.isLeader; }),
             1);
    QCOMPARE(automation->leader()->user, u"first"_s);
    QVERIFY(std::any_of(automation->heartbeats.begin(), automation->heartbeats.end(),
                        [](const Heartbeat &beat) { return beat.kind == "stuck"_L1; }));
    QVERIFY(automation->schedule.setBy.isEmpty());
}

void tst_Watch::cleansFilesAsTheServiceDoes()
{
    Installation it(m_cluster);
    for (int index = 0; index < 3; ++index)
        it.add(Directory::Screenshots, "old" + QByteArray::number(index), 200h);
    it.add(Directory::Downloads, "old.pdf", 200h);
    const qint64 young = it.add(Directory::Downloads, "young.pdf", 100h);
    Watching watching(it, u"one"_s, everySecond());
    QTRY_VERIFY_WITH_TIMEOUT(watching.count(u"Deleted"_s) == 1, patienceMs);
    QVERIFY(watching.end().has_value());
    const QStringList lines = watching.lines();
    QCOMPARE(lines.filter(u"file"_s), QStringList{u"[Cleanup Thread] Running daily file cleanup..."_s});
    QCOMPARE(lines.filter(u"Deleted"_s), QStringList{u"[Cleanup Thread] Deleted 3 old screenshots, 1 old downloads"_s});
    QCOMPARE(it.db.count(u"screenshots"_s), 0);
    QVERIFY(it.db.hasFileRow(Directory::Downloads, young));
    QCOMPARE(support::listFiles(it.roots.downloads()), QByteArrayList{"young.pdf"});
    // One run of both, in the history under its own name, and with undo.
    QCOMPARE(it.db.value(u"SELECT string_agg(command || ' ' || mode, ',') FROM scrapazoid_console.runs"_s).toString(),
             u"files quarantine"_s);
    QCOMPARE(it.db.count(u"scrapazoid_console.watchers"_s), 0);
}

void tst_Watch::caughtUpOnceAfterARestart()
{
    Installation it(m_cluster);
    {
        const Watching watching(it, u"one"_s, everySecond());
        QTRY_VERIFY_WITH_TIMEOUT(watching.count(u"Deleted"_s) == 1, patienceMs);
    }
    {
        const Watching again(it, u"two"_s, everySecond());
        QTRY_VERIFY_WITH_TIMEOUT(again.leads(), patienceMs);
        QVERIFY(letRoundsPass(it));
        QCOMPARE(again.count(u"Running daily"_s), 0);
    }
    it.db.exec(u"UPDATE scrapazoid_console.attempts SET began_at = began_at - interval '3 days' WHERE job = 'files'"_s);
    it.add(Directory::Screenshots, "old", 200h);
    const Watching later(it, u"three"_s, everySecond());
    QTRY_VERIFY_WITH_TIMEOUT(later.count(u"Deleted 1 old screenshots"_s) == 1, patienceMs);
    QVERIFY(letRoundsPass(it));
    QCOMPARE(later.count(u"Running daily"_s), 1);
}

void tst_Watch::observingChangesNothing()
{
    Installation it(m_cluster);
    insertStuck(it);
    it.add(Directory::Screenshots, "old", 200h);
    const auto files = support::snapshot(it.roots.outside());
    const QString rows = it.rows();
    cleanup::WatchOptions options = everySecond();
    options.observeOnly = true;
    Watching watching(it, u"one"_s, options);
    QTRY_VERIFY_WITH_TIMEOUT(watching.count(u"Would delete 1 old screenshots, 0 old downloads"_s) == 1, patienceMs);
    QVERIFY(letRoundsPass(it));
    QVERIFY(watching.end().has_value());
    QCOMPARE(it.rows(), rows);
    QVERIFY2(support::difference(files, support::snapshot(it.roots.outside())).isEmpty(), "files differ");
    QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s), 0);
    QCOMPARE(it.db.count(u"scrapazoid_console.heartbeats"_s), 0);
    // Every second the same: said once.
    QCOMPARE(watching.count(u"Would mark"_s), 1);
    QCOMPARE(it.db.value(u"SELECT ending FROM scrapazoid_console.attempts WHERE job = 'stuck'"_s).toString(),
             u"observed"_s);
}

void tst_Watch::anotherTakesOver()
{
    Installation it(m_cluster);
    const Watching first(it, u"first"_s, everySecond());
    QTRY_VERIFY_WITH_TIMEOUT(first.leads(), patienceMs);
    const Watching second(it, u"second"_s, everySecond());
    QTRY_VERIFY_WITH_TIMEOUT(second.is(WatchState::Kind::StandingBy), patienceMs);
    const QString leaderPid = u"SELECT l.pid FROM pg_locks l JOIN scrapazoid_console.watchers w USING (pid) "
                              "WHERE l.locktype = 'advisory' AND l.granted"_s;
    const int pid = it.db.value(leaderPid).toInt();
    QVERIFY(pid > 0);
    it.db.value(u"SELECT pg_terminate_backend(%1)"_s.arg(pid));
    const qint64 stuck = insertStuck(it);
    QTRY_VERIFY_WITH_TIMEOUT(it.db.value(leaderPid).toInt() != pid && it.db.value(leaderPid).toInt() != 0, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(it.db.executionStatus(stuck), u"failed"_s, patienceMs);
    // Exactly one leads, whoever it is, and nobody has marked it twice.
    QTRY_VERIFY_WITH_TIMEOUT(first.leads() != second.leads(), patienceMs);
    // The line follows the commit.
    QTRY_COMPARE_WITH_TIMEOUT(first.count(u"Marking"_s) + second.count(u"Marking"_s), 1, patienceMs);
}

void tst_Watch::serverRestarted()
{
    Installation it(m_cluster);
    Watching watching(it, u"one"_s, everySecond());
    QTRY_VERIFY_WITH_TIMEOUT(watching.leads(), patienceMs);
    for (int round = 0; round < 3; ++round) {
        if (round == 1)
            QVERIFY(m_cluster.server().kill().has_value());
        QVERIFY(m_cluster.server().restart().has_value());
        it.db.reconnect();
        const qint64 stuck = insertStuck(it);
        QTRY_COMPARE_WITH_TIMEOUT(it.db.executionStatus(stuck), u"failed"_s, patienceMs);
    }
    QVERIFY(watching.end().has_value());
    QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"kind = 'execution' AND outcome = 'done'"_s), 3);
    QVERIFY(watching.count(u"Connected again."_s) >= 1);
    QCOMPARE(watching.count(u"Started with"_s), 1);
}

void tst_Watch::waitsForSomebodyElsesCleanup()
{
    Installation it(m_cluster);
    for (int index = 0; index < 3; ++index)
        it.add(Directory::Screenshots, "old" + QByteArray::number(index), 200h);
    makeDeletionSlow(it, u"12"_s);
    std::jthread person([&] {
        cleanup::Context context = it.context;
        context.progress = std::make_shared<Progress>();
        const auto plan = cleanup::makePlan(it.session(), retentionPolicy(Directory::Screenshots, 7), context);
        if (plan) [[maybe_unused]]
            const auto ran = cleanup::runPlan(it.session(),
                                              {.plan = *plan, .selection = {}, .overriddenFingerprint = {}}, context);
    });
    QTRY_VERIFY_WITH_TIMEOUT(
        it.db.value(u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"_s).toInt() > 0, patienceMs);
    const qint64 stuck = insertStuck(it);
    const Watching watching(it, u"one"_s, everySecond());
    QTRY_COMPARE_WITH_TIMEOUT(watching.count(u"Another cleanup is running"_s), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(it.db.executionStatus(stuck), u"failed"_s, patienceMs);
    person.join();
    QCOMPARE(watching.count(u"Another cleanup is running"_s), 1);
    QTRY_COMPARE_WITH_TIMEOUT(watching.count(u"Deleted 0 old screenshots"_s), 1, patienceMs);
}

void tst_Watch::stopsAmidItsWork()
{
    Installation it(m_cluster);
    for (int index = 0; index < 1600; ++index)
        it.roots.write(Directory::Screenshots, "old/" + QByteArray::number(index + 1) + ".png");
    it.db.insertFiles(Directory::Screenshots, 1600, "old/", {}, 240h, 1s);
    makeDeletionSlow(it, u"1"_s);
    Watching watching(it, u"one"_s, everySecond());
    QTRY_VERIFY_WITH_TIMEOUT(it.db.count(u"screenshots"_s) < 1600, patienceMs);
    QVERIFY(watching.end().has_value());
    // It did not finish its work first.
    const qint64 left = it.db.count(u"screenshots"_s);
    QVERIFY2(left > 0 && left < 1600, qPrintable(QString::number(left)));
    QCOMPARE(support::listFiles(it.roots.screenshots()).size(), left);
    QCOMPARE(unsettled(it), 0);
    QCOMPARE(it.db.value(u"SELECT state FROM scrapazoid_console.runs WHERE command = 'files'"_s).toString(),
             u"stopped"_s);
    QCOMPARE(it.db.count(u"scrapazoid_console.attempts"_s, u"job = 'files'"_s), 0);
    it.db.exec(u"DROP TRIGGER slow ON screenshots"_s);
    const Watching next(it, u"two"_s, everySecond());
    QTRY_COMPARE_WITH_TIMEOUT(it.db.count(u"screenshots"_s), 0, patienceMs);
}

void tst_Watch::pausedAndOff()
{
    Installation it(m_cluster);
    QVERIFY(!cleanup::pauseSchedule(it.session(), -1s, it.context));
    QVERIFY(!cleanup::pauseSchedule(it.session(), 24h * 8, it.context));
    QVERIFY(cleanup::pauseSchedule(it.session(), 1h, it.context).has_value());
    cleanup::WatchOptions options = everySecond();
    options.beat = 300ms;
    const Watching watching(it, u"one"_s, options);
    QTRY_VERIFY_WITH_TIMEOUT(watching.is(WatchState::Kind::Paused), patienceMs);
    const qint64 stuck = insertStuck(it);
    QVERIFY(letLooksPass(it));
    QCOMPARE(it.db.executionStatus(stuck), u"running"_s);
    const auto automation = cleanup::findAutomation(it.session(), it.context);
    QVERIFY(automation && automation->pause);
    QCOMPARE(automation->pause->by, u"tester at here"_s);
    QVERIFY(cleanup::pauseSchedule(it.session(), 0s, it.context).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(it.db.executionStatus(stuck), u"failed"_s, patienceMs);
    QCOMPARE(watching.count(u"Paused until"_s), 1);

    Schedule schedule = *cleanup::findSchedule(it.session(), it.context);
    schedule.isOn = false;
    QVERIFY(cleanup::setSchedule(it.session(), schedule, it.context).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(watching.is(WatchState::Kind::Off), patienceMs);
    QVERIFY(!cleanup::findAutomation(it.session(), it.context)->jobs.first().nextDue);
}

void tst_Watch::refusalsAreSaidOnce()
{
    Installation it(m_cluster);
    it.target.guards.maxDelete = 100;
    for (int index = 0; index < 300; ++index)
        insertStuck(it);
    const Watching watching(it, u"one"_s, everySecond());
    QTRY_COMPARE_WITH_TIMEOUT(watching.count(u"[Cleanup Thread] stuck: "_s), 1, patienceMs);
    QVERIFY(letRoundsPass(it));
    QCOMPARE(watching.count(u"[Cleanup Thread] stuck: "_s), 1);
    QCOMPARE(it.db.count(u"executions"_s, u"status = 'running'"_s), 300);
    QCOMPARE(it.db.value(u"SELECT ending FROM scrapazoid_console.attempts WHERE job = 'stuck'"_s).toString(),
             u"refused"_s);
    QCOMPARE(it.db.count(u"scrapazoid_console.heartbeats"_s, u"kind = 'stuck'"_s), 0);
    QVERIFY(watching.leads());
}

void tst_Watch::aScheduleThatSomebodyChangedMeanwhileStays()
{
    Installation it(m_cluster);
    // Both begin with what is there by default, then with the same one that was set.
    for (int round = 0; round < 2; ++round) {
        Schedule anns = *cleanup::findSchedule(it.session(), it.context);
        Schedule bens = anns;
        anns.jobs.first().isOn = round > 0;
        bens.observeOnly = true;
        cleanup::Context ann = it.context;
        ann.actor.user = u"ann"_s;
        QVERIFY(cleanup::setSchedule(it.session(), anns, ann));
        const auto refused = cleanup::setSchedule(it.session(), bens, it.context);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY2(refused.error().message.contains(u"ann at here"_s), qPrintable(refused.error().message));
        const Schedule now = *cleanup::findSchedule(it.session(), it.context);
        QCOMPARE(now.jobs.first().isOn, round > 0);
        QVERIFY(!now.observeOnly);
    }
    // Who has looked again may.
    QVERIFY(cleanup::setSchedule(it.session(), *cleanup::findSchedule(it.session(), it.context), it.context));
}

void tst_Watch::scheduleOfTheDatabase()
{
    Installation it(m_cluster);
    Schedule schedule = defaultSchedule(it.target);
    schedule.observeOnly = true;
    schedule.jobs[0].maxDelete = 5;
    schedule.jobs[1].timing = {.kind = Timing::Kind::Daily, .minute = 185, .zone = "Europe/Berlin"};
    schedule.jobs[1].policy.mode = RemovalMode::Permanent;
    CleanupPolicy nightly;
    nightly.command = u"Night shift"_s;
    nightly.stuck = true;
    nightly.orphans = {Directory::Downloads};
    nightly.missing = {Directory::Screenshots, Directory::Downloads};
    nightly.minAgeSeconds = 7200;
    schedule.jobs.append({.name = u"Night shift"_s,
                          .timing = {.kind = Timing::Kind::Weekly, .minute = 0, .weekday = 1},
                          .policy = nightly,
                          .maxPercent = 12.5});
    QVERIFY(cleanup::setSchedule(it.session(), schedule, it.context).has_value());
    Schedule found = *cleanup::findSchedule(it.session(), it.context);
    QCOMPARE(found.setBy, u"tester at here"_s);
    QVERIFY(found.setAt.microseconds > 0);
    QCOMPARE(found.jobs, schedule.jobs);
    QVERIFY(found.observeOnly && found.isOn);
    schedule.jobs[1].timing.zone = "Middle/Earth";
    QCOMPARE(cleanup::setSchedule(it.session(), schedule, it.context).error().kind, ErrorKind::Usage);
    QCOMPARE(cleanup::findSchedule(it.session(), it.context)->jobs, found.jobs);
    // A time of day that has not come yet is waited for, although the job has never run.
    const auto automation = cleanup::findAutomation(it.session(), it.context);
    QVERIFY(automation->jobs.at(1).nextDue > automation->takenAt);
}

void tst_Watch::onlyWhereItIsSetUp()
{
    Installation it(m_cluster, {}, false);
    Watching watching(it, u"one"_s, everySecond());
    QTRY_VERIFY_WITH_TIMEOUT(watching.hasEnded(), patienceMs);
    const auto ended = watching.end();
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, ErrorKind::Refused);
    QCOMPARE(cleanup::setSchedule(it.session(), defaultSchedule(it.target), it.context).error().kind,
             ErrorKind::Refused);
    QVERIFY(cleanup::findAutomation(it.session(), it.context).has_value());
}

/// Only what the profile's retention would have taken as well counts.
void tst_Watch::heartbeatOfACommand()
{
    Installation it(m_cluster);
    const PlanPtr mild = it.plan(Directory::Screenshots, 300);
    QVERIFY(cleanup::recordSuccess(it.session(), *mild, it.context).has_value());
    QCOMPARE(it.db.count(u"scrapazoid_console.heartbeats"_s), 0);
    QVERIFY(cleanup::recordSuccess(it.session(), *it.plan(aggressivePolicy()), it.context).has_value());
    QCOMPARE(it.db.value(u"SELECT string_agg(kind, ',' ORDER BY kind) FROM scrapazoid_console.heartbeats"_s).toString(),
             u"downloads,orphans,screenshots,stuck"_s);
}

/// What was applied holds for the schedule from its next run on, and for what counts as gone through.
void tst_Watch::daysAsAgreedForTheDatabase()
{
    Installation it(m_cluster);
    it.target.screenshotDays = 30;
    it.target.downloadDays = 30;
    it.target.schedule.shortestDays = 3; // or nobody but this machine's profile could agree on fewer
    it.add(Directory::Screenshots, "old.png", 240h);
    it.add(Directory::Downloads, "old.pdf", 240h);
    it.add(Directory::Downloads, "older.pdf", 960h);
    const cleanup::WatchOptions files{.jobs = {u"files"_s}};
    Silent silent;
    QVERIFY(cleanup::watchOnce(it.target, files, silent, it.context).has_value());
    QCOMPARE(it.db.count(u"screenshots"_s), 1);
    QCOMPARE(it.db.count(u"downloaded_files"_s), 1);
    QVERIFY(cleanup::applyRetention(it.session(), std::array{7, 90}, it.context));
    QVERIFY(cleanup::watchOnce(it.target, files, silent, it.context).has_value());
    QCOMPARE(it.db.count(u"screenshots"_s), 0);
    QCOMPARE(it.db.count(u"downloaded_files"_s), 1);

    // A job with days of its own does not follow.
    Schedule schedule = defaultSchedule(it.target);
    schedule.jobs[1].followsRetention = false;
    schedule.jobs[1].policy = filesPolicy({}, 3);
    QVERIFY(cleanup::setSchedule(it.session(), schedule, it.context));
    QVERIFY(cleanup::watchOnce(it.target, files, silent, it.context).has_value());
    QCOMPARE(it.db.count(u"downloaded_files"_s), 0);

    it.db.exec(u"DELETE FROM scrapazoid_console.heartbeats"_s);
    QVERIFY(cleanup::recordSuccess(it.session(), *it.plan(Directory::Screenshots, 30), it.context).has_value());
    QCOMPARE(it.db.count(u"scrapazoid_console.heartbeats"_s), 0); // seven days were agreed on
    QVERIFY(cleanup::recordSuccess(it.session(), *it.plan(Directory::Downloads, 60), it.context).has_value());
    QCOMPARE(it.db.count(u"scrapazoid_console.heartbeats"_s), 1); // and ninety
}

/// Whoever may write into the console's schema is not, for that, somebody who may delete.
void tst_Watch::neverHarderThanTheProfile()
{
    Installation it(m_cluster);
    it.target.guards.maxPercent = 60;
    it.target.guards.maxDelete = 100;
    for (int index = 0; index < 10; ++index) {
        it.add(Directory::Screenshots, "old" + QByteArray::number(index), 200h);
        it.add(Directory::Screenshots, "young" + QByteArray::number(index), 100h);
        it.add(Directory::Screenshots, "fresh" + QByteArray::number(index), 1h);
        it.roots.write(Directory::Screenshots, "orphan" + QByteArray::number(index), 100, 300h);
    }
    QVERIFY(cleanup::setSchedule(it.session(), defaultSchedule(it.target), it.context));
    it.db.exec(
        u"INSERT INTO scrapazoid_console.retention (screenshot_days, download_days, set_by) VALUES (1, 2, 'me');"
        "UPDATE scrapazoid_console.schedule SET policy = policy || '{\"mode\": \"permanent\"}', max_percent = 100, "
        "max_delete = 1000000 WHERE job = 'files';"
        "INSERT INTO scrapazoid_console.schedule SELECT 'all', 9, true, timing, seconds, minute, weekday, zone, "
        "'{\"command\": \"all\", \"orphans\": [\"screenshots\"], \"screenshot_days\": 1, \"min_age_seconds\": 0}', "
        "false, NULL, NULL, now(), 'me' FROM scrapazoid_console.schedule WHERE job = 'files'"_s);
    Lines log;
    auto ran = cleanup::watchOnce(it.target, {.jobs = {u"files"_s, u"all"_s}}, log, it.context);
    QVERIFY(ran);
    QCOMPARE(ran->jobs[0].ending, JobEnding::Done);
    QCOMPARE(ran->jobs[0].run.done.of(ItemKind::Screenshot), 10);
    QCOMPARE(ran->jobs[0].plan->sections[0].retentionDays, 7);
    // The other has nothing left that is seven days old, and its orphans changed (ctime) less than an hour ago.
    QCOMPARE(ran->jobs[1].ending, JobEnding::Done);
    QCOMPARE(ran->jobs[1].plan->itemCount(), 0);
    QCOMPARE(it.db.value(u"SELECT string_agg(DISTINCT mode, ',') FROM scrapazoid_console.runs"_s).toString(),
             u"quarantine"_s);
    QCOMPARE(it.db.count(u"screenshots"_s), 20);
    for (const QString &said :
         {u"files: Screenshots are kept 7 day(s) here, not 1 day(s)"_s,
          u"files: Downloads are kept 7 day(s) here, not 2 day(s)"_s, u"files: Files go to quarantine here"_s,
          u"files: At most 60 % of a folder"_s, u"files: At most 100 items"_s,
          u"all: Screenshots are kept 7 day(s) here, not 1 day(s)"_s, u"all: Only what is older than 1 h"_s})
        QVERIFY2(log.lines.filter(said).size() == 1, qPrintable(said + u" in: "_s + log.lines.join(u'\n')));
    // Whoever looks at the schedule reads it, too.
    const auto automation = cleanup::findAutomation(it.session(), it.context);
    QCOMPARE(automation->jobs.at(1).remarks.size(), 5);
    QVERIFY(automation->failingJobs().isEmpty());
    // The guards are the profile's.
    for (int index = 0; index < 61; ++index)
        it.add(Directory::Downloads, "old" + QByteArray::number(index), 200h);
    for (int index = 0; index < 39; ++index)
        it.add(Directory::Downloads, "young" + QByteArray::number(index), 1h);
    ran = cleanup::watchOnce(it.target, {.jobs = {u"files"_s}}, log, it.context);
    QCOMPARE(ran->jobs[0].ending, JobEnding::Refused);
    QCOMPARE(it.db.count(u"downloaded_files"_s), 100);
    // For a person, who sees what goes, the days hold as they were agreed.
    QCOMPARE(cleanup::withAppliedRetention(it.session(), it.context)->screenshotDays, 1);
}

void tst_Watch::milderThanTheProfileIsObeyed()
{
    Installation it(m_cluster);
    it.target.guards.maxPercent = 60;
    for (int index = 0; index < 10; ++index) {
        it.add(Directory::Screenshots, "old" + QByteArray::number(index), 200h);
        it.add(Directory::Screenshots, "older" + QByteArray::number(index), 500h);
    }
    QVERIFY(cleanup::applyRetention(it.session(), std::array{14, 14}, it.context));
    Schedule schedule = defaultSchedule(it.target);
    schedule.jobs[1].maxPercent = 55;
    QVERIFY(cleanup::setSchedule(it.session(), schedule, it.context));
    Lines log;
    const cleanup::WatchOptions files{.jobs = {u"files"_s}};
    auto ran = cleanup::watchOnce(it.target, files, log, it.context);
    QCOMPARE(ran->jobs[0].ending, JobEnding::Done);
    QCOMPARE(ran->jobs[0].run.done.of(ItemKind::Screenshot), 10);
    QVERIFY(log.lines.filter(u"here"_s).isEmpty());
    QVERIFY(cleanup::findAutomation(it.session(), it.context)->jobs.at(1).remarks.isEmpty());
    schedule.jobs[1].maxPercent = 5;
    schedule.jobs[1].followsRetention = false;
    schedule.jobs[1].policy = filesPolicy(8, 8);
    QVERIFY(cleanup::setSchedule(it.session(), schedule, it.context));
    ran = cleanup::watchOnce(it.target, files, log, it.context);
    QCOMPARE(ran->jobs[0].ending, JobEnding::Refused);
    schedule.jobs[1].maxPercent = {};
    schedule.jobs[1].maxDelete = 9;
    QVERIFY(cleanup::setSchedule(it.session(), schedule, it.context));
    QCOMPARE(cleanup::watchOnce(it.target, files, log, it.context)->jobs[0].ending, JobEnding::Refused);
    QCOMPARE(it.db.count(u"screenshots"_s), 10);
}

void tst_Watch::whatTheProfileAllows()
{
    Installation it(m_cluster);
    it.target.schedule = {.shortestDays = 2, .mayBePermanent = true};
    it.add(Directory::Screenshots, "old", 100h);
    it.add(Directory::Screenshots, "young", 30h);
    Schedule schedule = defaultSchedule(it.target);
    schedule.jobs[1].policy.mode = RemovalMode::Permanent;
    QVERIFY(cleanup::setSchedule(it.session(), schedule, it.context));
    QVERIFY(cleanup::applyRetention(it.session(), std::array{1, 3}, it.context));
    Lines log;
    const auto ran = cleanup::watchOnce(it.target, {.jobs = {u"files"_s}}, log, it.context);
    QCOMPARE(ran->jobs[0].run.done.of(ItemKind::Screenshot), 1);
    QCOMPARE(ran->jobs[0].plan->sections[0].retentionDays, 2);
    QCOMPARE(ran->jobs[0].plan->sections[1].retentionDays, 3);
    QCOMPARE(it.db.value(u"SELECT mode FROM scrapazoid_console.runs"_s).toString(), u"permanent"_s);
    QCOMPARE(log.lines.filter(u"here"_s).size(), 1);
}

/// Where an archive is says the profile of the machine that acts, never the database.
void tst_Watch::archivesWhereTheProfileSays()
{
    Installation it(m_cluster);
    it.add(Directory::Screenshots, "old", 200h);
    Schedule schedule = defaultSchedule(it.target);
    schedule.jobs[1].policy.mode = RemovalMode::Archive;
    QVERIFY(cleanup::setSchedule(it.session(), schedule, it.context));
    Lines log;
    const auto modes
        = [&] { return it.db.value(u"SELECT string_agg(mode, ',' ORDER BY run) FROM scrapazoid_console.runs"_s); };
    const auto none = cleanup::watchOnce(it.target, {.jobs = {u"files"_s}}, log, it.context);
    QCOMPARE(none->jobs[0].ending, JobEnding::Done);
    QCOMPARE(modes().toString(), u"quarantine"_s);
    QVERIFY2(log.lines.filter(u"archive.dir"_s).size() == 1, qPrintable(log.lines.join(u'\n')));
    it.add(Directory::Screenshots, "older", 300h);
    it.target.archive = it.roots.outside() + "/archive";
    support::makeFolder(it.target.archive);
    const auto ran = cleanup::watchOnce(it.target, {.jobs = {u"files"_s}}, log, it.context);
    QCOMPARE(ran->jobs[0].ending, JobEnding::Done);
    QCOMPARE(ran->jobs[0].run.archive, it.target.archive);
    QCOMPARE(modes().toString(), u"quarantine,archive"_s);
    QCOMPARE(support::listFiles(it.target.archive).size(), 2);
    QCOMPARE(log.lines.filter(u"archive.dir"_s).size(), 1);
    // Gone for the moment: nothing is touched.
    it.add(Directory::Screenshots, "oldest", 400h);
    it.target.archive += "-not-mounted";
    const auto refused = cleanup::watchOnce(it.target, {.jobs = {u"files"_s}}, log, it.context);
    QCOMPARE(refused->jobs[0].ending, JobEnding::Refused);
    QVERIFY(it.roots.has(Directory::Screenshots, "oldest"));
}

void tst_Watch::agreedDaysThatAreNone_data()
{
    QTest::addColumn<QString>("days");
    QTest::newRow("none") << u"0"_s;
    QTest::newRow("negative") << u"-7"_s;
    QTest::newRow("absurd") << u"2147483647"_s;
}

void tst_Watch::agreedDaysThatAreNone()
{
    QFETCH(const QString, days);
    Installation it(m_cluster);
    it.db.exec(u"DO $$ DECLARE c text; BEGIN FOR c IN SELECT conname FROM pg_constraint WHERE conrelid = "
               "'scrapazoid_console.retention'::regclass AND contype = 'c' LOOP "
               "EXECUTE format('ALTER TABLE scrapazoid_console.retention DROP CONSTRAINT %I', c); END LOOP; END $$;"
               "INSERT INTO scrapazoid_console.retention (screenshot_days, download_days, set_at, set_by) "
               "VALUES (1, %1, 'infinity', 'me')"_s.arg(days));
    it.add(Directory::Screenshots, "old", 200h);
    it.add(Directory::Screenshots, "young", 100h);
    Lines log;
    const auto ran = cleanup::watchOnce(it.target, {.jobs = {u"files"_s}}, log, it.context);
    QVERIFY(ran);
    QCOMPARE(ran->jobs[0].ending, JobEnding::Done);
    QCOMPARE(ran->jobs[0].run.done.of(ItemKind::Screenshot), 1);
    QVERIFY2(log.lines.filter(u"no possible number of days"_s).size() == 2, qPrintable(log.lines.join(u'\n')));
    QCOMPARE(cleanup::withAppliedRetention(it.session(), it.context)->screenshotDays, 7);
    QVERIFY(cleanup::findRetentions(it.session(), it.context)->first().isNonsense);
}

void tst_Watch::jobsThatCannotBeUnderstood_data()
{
    QTest::addColumn<QString>("set"); // Of the job "files".
    QTest::addColumn<bool>("runs"); // With the profile's own figures.
    const auto row = [](const char *tag, const QString &set, bool runs = false) { QTest::newRow(tag) << set << runs; };
    row("no object", u"policy = '[1]'"_s);
    row("null", u"policy = 'null'"_s);
    row("nothing", u"policy = '{}'"_s);
    row("a mode of its own", u"policy = policy || '{\"mode\": \"shred\"}'"_s);
    row("a folder of its own", u"policy = policy || '{\"orphans\": [\"etc\"]}'"_s);
    row("a folder twice", u"policy = policy || '{\"orphans\": [\"screenshots\", \"screenshots\"]}'"_s);
    row("a command that is a number", u"policy = policy || '{\"command\": 7}'"_s);
    row("a command with escapes", u"policy = policy || '{\"command\": \"\\u001b[2J\"}'"_s);
    row("a yes that is a word", u"policy = policy || '{\"stuck\": \"yes\"}'"_s);
    row("something unheard of", u"policy = policy || '{\"rsync\": true}'"_s);
    row("days of 0", u"follows_retention = false, policy = policy || '{\"screenshot_days\": 0}'"_s, true);
    row("days below 0", u"follows_retention = false, policy = policy || '{\"screenshot_days\": -3}'"_s, true);
    row("days as a text", u"follows_retention = false, policy = policy || '{\"screenshot_days\": \"1\"}'"_s, true);
    row("half a day", u"follows_retention = false, policy = policy || '{\"screenshot_days\": 0.5}'"_s, true);
    row("endless days", u"follows_retention = false, policy = policy || '{\"screenshot_days\": 1e300}'"_s, true);
    row("an age as a list", u"policy = policy || '{\"min_age_seconds\": []}'"_s, true);
    row("guards below 0", u"max_percent = -5, max_delete = -1"_s, true);
    row("no number", u"max_percent = 'NaN', max_delete = 0"_s, true);
    row("endless", u"max_percent = 'Infinity', max_delete = 9223372036854775807"_s, true);
}

void tst_Watch::jobsThatCannotBeUnderstood()
{
    QFETCH(const QString, set);
    QFETCH(const bool, runs);
    Installation it(m_cluster);
    it.add(Directory::Screenshots, "old", 200h);
    it.add(Directory::Screenshots, "young", 100h);
    const qint64 stuck = insertStuck(it);
    QVERIFY(cleanup::setSchedule(it.session(), defaultSchedule(it.target), it.context));
    it.db.exec(u"UPDATE scrapazoid_console.schedule SET %1 WHERE job = 'files'"_s.arg(set));
    const QString before
        = it.db.value(u"SELECT policy::text FROM scrapazoid_console.schedule WHERE job = 'files'"_s).toString();
    Lines log;
    const auto ran = cleanup::watchOnce(it.target, {}, log, it.context);
    QVERIFY2(ran, ran ? "" : qPrintable(ran.error().message));
    QCOMPARE(ran->jobs.size(), 2);
    QCOMPARE(ran->jobs[0].ending, JobEnding::Done);
    QCOMPARE(it.db.executionStatus(stuck), u"failed"_s);
    QCOMPARE(ran->jobs[1].ending, runs ? JobEnding::Done : JobEnding::Refused);
    QCOMPARE(it.db.count(u"screenshots"_s), runs ? 1 : 2);
    if (runs)
        return;
    QVERIFY2(ran->jobs[1].message.startsWith(u"files is not run"_s), qPrintable(ran->jobs[1].message));
    QCOMPARE(cleanup::findAutomation(it.session(), it.context)->jobs.at(1).remarks.size(), 1);
    // The others can still be switched, and what was not understood stays as it was written.
    Schedule schedule = *cleanup::findSchedule(it.session(), it.context);
    schedule.jobs[0].isOn = false;
    schedule.jobs[1].isOn = false;
    QVERIFY(cleanup::setSchedule(it.session(), schedule, it.context));
    QCOMPARE(it.db.value(u"SELECT policy::text FROM scrapazoid_console.schedule WHERE job = 'files'"_s).toString(),
             before);
    QCOMPARE(it.db.count(u"scrapazoid_console.schedule"_s, u"is_on"_s), 0);
    schedule = *cleanup::findSchedule(it.session(), it.context);
    schedule.jobs.removeAt(1);
    QVERIFY(cleanup::setSchedule(it.session(), schedule, it.context));
    QCOMPARE(it.db.count(u"scrapazoid_console.schedule"_s), 2);
}

void tst_Watch::momentsThatAreNone_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<JobEnding>("ending");
    const auto job = [](const QString &set) {
        return u"UPDATE scrapazoid_console.schedule SET %1 WHERE job = 'files'"_s.arg(set);
    };
    QTest::newRow("every 0 s") << job(u"seconds = 0"_s) << JobEnding::Refused;
    QTest::newRow("every second") << job(u"seconds = 1"_s) << JobEnding::Refused;
    QTest::newRow("endless") << job(u"seconds = 9223372036854775807"_s) << JobEnding::Refused;
    QTest::newRow("no weekday") << job(u"timing = 'weekly', weekday = 0"_s) << JobEnding::Refused;
    QTest::newRow("no minute") << job(u"timing = 'daily', minute = -2147483648"_s) << JobEnding::Refused;
    QTest::newRow("no zone") << job(u"timing = 'daily', zone = '../../etc/passwd'"_s) << JobEnding::Refused;
    QTest::newRow("set at no time") << u"UPDATE scrapazoid_console.automation SET set_at = '-infinity'"_s
                                    << JobEnding::Done;
    QTest::newRow("run at no time")
        << u"INSERT INTO scrapazoid_console.attempts VALUES ('files', 'infinity', '-infinity', 'done', '', '', '')"_s
        << JobEnding::Done;
    QTest::newRow("went through at no time")
        << u"INSERT INTO scrapazoid_console.heartbeats VALUES ('screenshots', '-infinity', '')"_s << JobEnding::Done;
    QTest::newRow("a job without a name")
        << u"INSERT INTO scrapazoid_console.schedule SELECT ' ', 9, true, timing, seconds, minute, weekday, zone, "
           "policy, follows_retention, NULL, NULL, now(), 'me' FROM scrapazoid_console.schedule WHERE job = 'files'"_s
        << JobEnding::Done;
}

void tst_Watch::momentsThatAreNone()
{
    QFETCH(const QString, sql);
    QFETCH(const JobEnding, ending);
    Installation it(m_cluster);
    it.add(Directory::Screenshots, "old", 200h);
    QVERIFY(cleanup::setSchedule(it.session(), defaultSchedule(it.target), it.context));
    it.db.exec(sql);
    QVERIFY(cleanup::findAutomation(it.session(), it.context));
    Lines log;
    const auto ran = cleanup::watchOnce(it.target, {}, log, it.context);
    QVERIFY2(ran, ran ? "" : qPrintable(ran.error().message));
    QCOMPARE(ran->jobs.size(), 2);
    QCOMPARE(ran->jobs[0].ending, JobEnding::Done);
    QCOMPARE(ran->jobs[1].ending, ending);
    // Nor does it keep a watcher from the rest.
    const qint64 stuck = insertStuck(it);
    Watching watching(it, u"one"_s, {.stuckSeconds = 1});
    QTRY_COMPARE_WITH_TIMEOUT(it.db.executionStatus(stuck), u"failed"_s, patienceMs);
    QVERIFY(watching.end());
}

void tst_Watch::everybodyReadsTheLog()
{
    Installation it(m_cluster);
    const qint64 stuck = insertStuck(it);
    {
        Watching watching(it, u"one"_s, everySecond());
        QTRY_COMPARE_WITH_TIMEOUT(it.db.executionStatus(stuck), u"failed"_s, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(watching.count(u"Deleted 0 old screenshots"_s) > 0, patienceMs);
        QVERIFY(watching.end());
        QStringList lines;
        const auto look = cleanup::lookAtAutomation(it.session(), 0, 100, it.context);
        QVERIFY(look);
        const auto *log = &look->log;
        for (const WatchLogLine &line : *log)
            lines << line.text;
        QCOMPARE(lines, watching.lines());
        QVERIFY(log->first().by.contains(u"one"_s));
        const auto taken = cleanup::findAutomation(it.session(), it.context)->takenAt;
        QVERIFY(taken.secondsSince(log->first().at) >= 0 && taken.secondsSince(log->first().at) < 60);
        const auto rest = cleanup::lookAtAutomation(it.session(), log->first().number, 100, it.context);
        QCOMPARE(rest->log.size(), log->size() - 1);
        QCOMPARE(cleanup::lookAtAutomation(it.session(), 0, 2, it.context)->log.last().number, log->last().number);
    }
    // Only the last some thousand lines are kept.
    it.db.exec(u"INSERT INTO scrapazoid_console.watch_log (at, level, text, by) "
               "SELECT now(), 'info', 'old', 'me' FROM generate_series(1, 9000)"_s);
    Watching another(it, u"two"_s, everySecond());
    QTRY_VERIFY_WITH_TIMEOUT(another.leads(), patienceMs);
    QVERIFY(another.end());
    const qint64 kept = it.db.count(u"scrapazoid_console.watch_log"_s);
    QVERIFY2(kept >= 5000 && kept < 5100, qPrintable(QString::number(kept)));
}

void tst_Watch::overdueOnlyWhereSomebodyReliesOnIt()
{
    Installation it(m_cluster);
    const auto overdue = [&] { return cleanup::findAutomation(it.session(), it.context)->overdueJobs(); };
    QVERIFY(overdue().isEmpty());
    QVERIFY(cleanup::setSchedule(it.session(), defaultSchedule(it.target), it.context));
    QVERIFY(overdue().isEmpty());
    it.db.exec(u"UPDATE scrapazoid_console.automation SET set_at = now() - interval '1 hour'"_s);
    QCOMPARE(overdue(), QStringList{u"stuck"_s});
    QCOMPARE(cleanup::checkHealth(it.session(), it.context)->automation.overdueJobs(), QStringList{u"stuck"_s});
    it.db.exec(u"UPDATE scrapazoid_console.automation SET set_at = now() - interval '3 days'"_s);
    QCOMPARE(overdue(), (QStringList{u"stuck"_s, u"files"_s}));
    {
        const Watching leading(it, u"one"_s, {.jobs = {u"weekly"_s}}); // as if at a long job
        QTRY_VERIFY_WITH_TIMEOUT(cleanup::findAutomation(it.session(), it.context)->leader(), patienceMs);
        QVERIFY(overdue().isEmpty());
        it.db.exec(u"UPDATE scrapazoid_console.watchers SET beat_at = now() - interval '2 hours'"_s); // hanging
        QCOMPARE(overdue(), (QStringList{u"stuck"_s, u"files"_s}));
    }
    QVERIFY(cleanup::pauseSchedule(it.session(), 1h, it.context)); // somebody wants it so
    QVERIFY(overdue().isEmpty());
    QVERIFY(cleanup::pauseSchedule(it.session(), 0s, it.context));
    Silent silent;
    QVERIFY(cleanup::watchOnce(it.target, {}, silent, it.context).has_value());
    QVERIFY(overdue().isEmpty());
}

/// A guard stands in the way, day after day.
void tst_Watch::failingWhereItRunsAndDoesNotGoThrough()
{
    Installation it(m_cluster);
    const auto failing = [&] { return cleanup::findAutomation(it.session(), it.context)->failingJobs(); };
    const auto setLastSuccess = [&](const QString &ago) {
        it.db.exec(u"INSERT INTO scrapazoid_console.heartbeats SELECT k, now() - interval '%1', 'me' "
                   "FROM unnest(ARRAY['screenshots', 'downloads']) k "
                   "ON CONFLICT (kind) DO UPDATE SET succeeded_at = excluded.succeeded_at"_s.arg(ago));
    };
    it.target.guards.maxDelete = 100;
    for (int index = 0; index < 200; ++index)
        it.add(Directory::Screenshots, "old" + QByteArray::number(index), 240h);
    Silent silent;
    const cleanup::WatchOptions files{.jobs = {u"files"_s}};
    QVERIFY(failing().isEmpty());
    QCOMPARE(cleanup::watchOnce(it.target, files, silent, it.context)->jobs.first().ending, JobEnding::Refused);
    QCOMPARE(failing(), QStringList{u"files"_s}); // never yet
    QCOMPARE(cleanup::checkHealth(it.session(), it.context)->automation.failingJobs(), QStringList{u"files"_s});
    QVERIFY(cleanup::findAutomation(it.session(), it.context)->overdueJobs().isEmpty());
    setLastSuccess(u"20 hours"_s);
    QVERIFY(failing().isEmpty());
    setLastSuccess(u"3 days"_s);
    QCOMPARE(failing(), QStringList{u"files"_s});
    QVERIFY(cleanup::pauseSchedule(it.session(), 1h, it.context));
    QVERIFY(failing().isEmpty());
    QVERIFY(cleanup::pauseSchedule(it.session(), 0s, it.context));
    // A person's cleanup of the same counts as well; of one of the two folders it is not enough.
    it.db.exec(u"UPDATE scrapazoid_console.heartbeats SET succeeded_at = now() WHERE kind = 'downloads'"_s);
    QCOMPARE(failing(), QStringList{u"files"_s});
    it.target.guards.maxDelete = 0;
    QCOMPARE(cleanup::watchOnce(it.target, files, silent, it.context)->jobs.first().ending, JobEnding::Done);
    QVERIFY(failing().isEmpty());
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Watch>)
#include "tst_watch.moc"
