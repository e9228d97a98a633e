// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/automation.h"
#include "core/automation/schedule.h"
#include "core/target/target.h"
#include "support/failed.h"

#include <QTest>
#include <QTimeZone>
#include <map>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

ServerTime at(const QString &utc)
{
    QDateTime time = QDateTime::fromString(utc, Qt::ISODate);
    time.setTimeZone(QTimeZone::utc());
    return {time.toMSecsSinceEpoch() * 1000};
}

ServerTime later(ServerTime time, qint64 microseconds)
{
    return {time.microseconds + microseconds};
}

Timing daily(int minuteOfDay, const QByteArray &zone)
{
    return {.kind = Timing::Kind::Daily, .minute = minuteOfDay, .zone = zone};
}

Timing weekly(int weekday, int minuteOfDay, const QByteArray &zone)
{
    return {.kind = Timing::Kind::Weekly, .minute = minuteOfDay, .weekday = weekday, .zone = zone};
}

/// A watcher's loop without a watcher: one thing at a time, on a clock that only we move.
class Simulation {
public:
    Simulation(Schedule schedule, ServerTime from)
        : m_schedule(std::move(schedule))
        , m_now(from)
    {
        m_schedule.setAt = from;
    }

    /// How long each run of a job takes; 0 where it is not said.
    std::map<QString, qint64> durations;
    std::map<QString, QList<ServerTime>> begun;

    void runUntil(ServerTime end)
    {
        while (m_now < end) {
            const ScheduledJob *next = nullptr;
            ServerTime due = end;
            for (const ScheduledJob &job : m_schedule.jobs) {
                if (!job.isOn)
                    continue;
                const auto &runs = begun[job.name];
                const ServerTime time
                    = nextDue(job, runs.isEmpty() ? std::nullopt : std::optional(runs.last()), m_schedule.setAt, m_now);
                if (time < due) {
                    due = time;
                    next = &job;
                }
            }
            m_now = std::max(m_now, due);
            if (!next)
                return;
            begun[next->name].append(m_now);
            m_now = later(m_now, durations[next->name]);
        }
    }
    /// Nothing runs, time passes.
    void suspend(qint64 microseconds) { m_now = later(m_now, microseconds); }
    ServerTime now() const { return m_now; }

private:
    Schedule m_schedule;
    ServerTime m_now;
};
} // namespace

class tst_Schedule : public QObject {
    Q_OBJECT

private slots:
    void aWeek();
    void slowRunsDoNotDrift();
    void suspendedLaptop();
    void occurrence_data();
    void occurrence();
    void everyDayOfAYearOnce_data();
    void everyDayOfAYearOnce();
    void neverRun();
    void overdueAfterTwoIntervals();
    void clockPutBack();
    void defaults();
    void nonsense_data();
    void nonsense();
    void forPeople();
};

void tst_Schedule::aWeek()
{
    const ServerTime monday = at(u"2026-11-23T00:00:00"_s);
    Schedule schedule = defaultSchedule(Target());
    schedule.jobs[2].isOn = true;
    schedule.jobs.append({.name = u"Nightly"_s, .timing = daily(150, "Europe/Berlin"), .policy = weeklyPolicy()});
    Simulation week(schedule, monday);
    week.runUntil(later(monday, 7 * day));
    const auto &stuck = week.begun[u"stuck"_s];
    QCOMPARE(stuck.size(), 7 * 24 * 60);
    for (qsizetype index = 0; index < stuck.size(); ++index)
        QCOMPARE(stuck.at(index), later(monday, index * minute));
    const auto &files = week.begun[u"files"_s];
    QCOMPARE(files.size(), 7);
    for (qsizetype index = 0; index < files.size(); ++index)
        QCOMPARE(files.at(index), later(monday, index * day));
    QCOMPARE(week.begun[u"weekly"_s], QList{at(u"2026-11-29T03:00:00"_s)});
    const auto &nightly = week.begun[u"Nightly"_s];
    QCOMPARE(nightly.size(), 7);
    QCOMPARE(nightly.first(), at(u"2026-11-23T01:30:00"_s));
    QCOMPARE(nightly.last(), at(u"2026-11-29T01:30:00"_s));
}

/// However long a run takes and however late it begins: the moments are those of the plan, and nothing overlaps.
void tst_Schedule::slowRunsDoNotDrift()
{
    const ServerTime start = at(u"2026-11-23T12:00:00"_s);
    Simulation week(defaultSchedule(Target()), start);
    week.durations = {{u"stuck"_s, 7 * second}, {u"files"_s, 25 * minute + 13 * second}};
    week.runUntil(later(start, 7 * day));
    const auto &files = week.begun[u"files"_s];
    QCOMPARE(files.size(), 8); // at once, and at midnight
    for (qsizetype index = 1; index < files.size(); ++index)
        QVERIFY(files.at(index).microseconds % day <= 7 * second);
    qsizetype late = 0;
    const auto &stuck = week.begun[u"stuck"_s];
    for (qsizetype index = 1; index < stuck.size(); ++index) {
        QVERIFY(stuck.at(index).microseconds - stuck.at(index - 1).microseconds >= 7 * second);
        late += stuck.at(index).microseconds % minute != 0 ? 1 : 0;
    }
    // Only the one behind each file cleanup is late: it is caught up once, and the next is on time again.
    QCOMPARE(late, 8);
    QCOMPARE(stuck.size(), 7 * 24 * 60 - 8 * 24);
}

void tst_Schedule::suspendedLaptop()
{
    const ServerTime start = at(u"2026-11-23T08:00:00"_s);
    Simulation laptop(defaultSchedule(Target()), start);
    laptop.runUntil(later(start, 2 * hour));
    const qsizetype before = laptop.begun[u"stuck"_s].size();
    QCOMPARE(before, 120);
    laptop.suspend(4 * day + 7 * second);
    const ServerTime awake = laptop.now();
    laptop.runUntil(later(awake, minute));
    // One of each, at once; then the plan goes on.
    QCOMPARE(laptop.begun[u"stuck"_s].size(), before + 2);
    QCOMPARE(laptop.begun[u"stuck"_s].at(before), awake);
    QCOMPARE(laptop.begun[u"stuck"_s].last().microseconds % minute, 0);
    QCOMPARE(laptop.begun[u"files"_s], (QList{start, awake}));
    laptop.runUntil(at(u"2026-11-28T00:01:00"_s));
    QCOMPARE(laptop.begun[u"files"_s].last(), at(u"2026-11-28T00:00:00"_s));
    QCOMPARE(laptop.begun[u"files"_s].size(), 3);
}

void tst_Schedule::occurrence_data()
{
    QTest::addColumn<Timing>("timing");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Timing &timing, const QString &after, const QString &expected) {
        QTest::newRow(name) << timing << after << expected;
    };
    row("a minute", {.seconds = 60}, u"2026-11-23T10:00:00"_s, u"2026-11-23T10:01:00"_s);
    row("within a minute", {.seconds = 60}, u"2026-11-23T10:00:59"_s, u"2026-11-23T10:01:00"_s);
    row("before 1970", {.seconds = 60}, u"1969-12-31T23:59:30"_s, u"1970-01-01T00:00:00"_s);
    row("daily, later today", daily(180, "UTC"), u"2026-11-23T02:59:59"_s, u"2026-11-23T03:00:00"_s);
    row("daily, just been", daily(180, "UTC"), u"2026-11-23T03:00:00"_s, u"2026-11-24T03:00:00"_s);
    row("east of it, tomorrow there", daily(60, "Pacific/Auckland"), u"2026-11-23T11:00:00"_s,
        u"2026-11-23T12:00:00"_s);
    row("west of it, yesterday there", daily(23 * 60, "Pacific/Honolulu"), u"2026-11-23T08:00:00"_s,
        u"2026-11-23T09:00:00"_s);
    // Europe puts clocks forward on 2027-03-28, 02:00 to 03:00, and back on 2026-10-25, 03:00 to 02:00.
    row("the day before spring", daily(150, "Europe/Berlin"), u"2027-03-27T00:00:00"_s, u"2027-03-27T01:30:00"_s);
    row("the hour that is not there", daily(150, "Europe/Berlin"), u"2027-03-27T01:30:00"_s, u"2027-03-28T01:30:00"_s);
    row("the day after spring", daily(150, "Europe/Berlin"), u"2027-03-28T01:30:00"_s, u"2027-03-29T00:30:00"_s);
    row("the hour that comes twice", daily(150, "Europe/Berlin"), u"2026-10-24T12:00:00"_s, u"2026-10-25T00:30:00"_s);
    row("not a second time", daily(150, "Europe/Berlin"), u"2026-10-25T00:30:00"_s, u"2026-10-26T01:30:00"_s);
    row("New York, spring", daily(150, "America/New_York"), u"2027-03-13T12:00:00"_s, u"2027-03-14T07:30:00"_s);
    row("New York, autumn", daily(90, "America/New_York"), u"2026-10-31T12:00:00"_s, u"2026-11-01T05:30:00"_s);
    row("half an hour, spring", daily(135, "Australia/Lord_Howe"), u"2026-10-03T00:00:00"_s, u"2026-10-03T15:45:00"_s);
    row("weekly", weekly(7, 180, "UTC"), u"2026-11-23T00:00:00"_s, u"2026-11-29T03:00:00"_s);
    row("weekly, just been", weekly(7, 180, "UTC"), u"2026-11-29T03:00:00"_s, u"2026-12-06T03:00:00"_s);
    row("weekly, Monday there", weekly(1, 30, "Asia/Tokyo"), u"2026-11-22T12:00:00"_s, u"2026-11-22T15:30:00"_s);
    row("weekly in spring", weekly(7, 150, "Europe/Berlin"), u"2027-03-22T00:00:00"_s, u"2027-03-28T01:30:00"_s);
}

void tst_Schedule::occurrence()
{
    QFETCH(Timing, timing);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    if (!QTimeZone(timing.zone).isValid())
        QSKIP("The time zones are not installed.");
    QCOMPARE(nextOccurrence(timing, at(after)).toIso(), at(expected).toIso());
}

void tst_Schedule::everyDayOfAYearOnce_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("minuteOfDay");
    for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago"}) {
        for (const int minuteOfDay : {0, 30, 90, 120, 150, 180, 1439})
            QTest::addRow("%s %d", zone, minuteOfDay) << QByteArray(zone) << minuteOfDay;
    }
}

void tst_Schedule::everyDayOfAYearOnce()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, minuteOfDay);
    const QTimeZone there(zone);
    if (!there.isValid())
        QSKIP("The time zones are not installed.");
    ServerTime time = at(u"2026-06-01T12:00:00"_s);
    QDate last;
    for (int count = 0; count < 366; ++count) {
        time = nextOccurrence(daily(minuteOfDay, zone), time);
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.microseconds / 1000, there);
        if (last.isValid())
            QCOMPARE(local.date(), last.addDays(1));
        last = local.date();
        const int difference = local.time().msecsSinceStartOfDay() / 60'000 - minuteOfDay;
        QVERIFY2(difference == 0 || difference == 60 || difference == 30, qPrintable(local.toString(Qt::ISODate)));
    }
}

/// A job that has never run: an interval begins at once, a time of day waits for its time; and the time counts although
/// nobody asked just before it.
void tst_Schedule::neverRun()
{
    const ServerTime since = at(u"2026-11-23T12:00:00"_s);
    const ScheduledJob stuck = defaultSchedule(Target()).jobs.first();
    QCOMPARE(nextDue(stuck, {}, since, later(since, second)), since);
    ScheduledJob nightly = stuck;
    nightly.timing = daily(180, "UTC");
    const ServerTime three = at(u"2026-11-24T03:00:00"_s);
    QCOMPARE(nextDue(nightly, {}, since, later(since, second)), three);
    QCOMPARE(nextDue(nightly, {}, since, three), three);
    QCOMPARE(nextDue(nightly, {}, since, later(three, 9 * day)), three);
    QCOMPARE(nextDue(nightly, later(three, 9 * day), since, later(three, 9 * day + hour)), later(three, 10 * day));
}

/// A schedule that was set shortly before its grid's next moment, here midnight, is not late right behind it.
void tst_Schedule::overdueAfterTwoIntervals()
{
    Schedule schedule = defaultSchedule(Target());
    schedule.setAt = at(u"2026-11-23T23:04:00"_s);
    const auto overdue = [&](qint64 after) {
        QStringList names;
        for (const JobState &state : jobStates(schedule, {}, {}, Target(), later(schedule.setAt, after))) {
            if (state.isOverdue)
                names << state.job.name;
        }
        return names;
    };
    QCOMPARE(overdue(minute), QStringList());
    QCOMPARE(overdue(hour), QStringList{u"stuck"_s});
    QCOMPARE(overdue(day), QStringList{u"stuck"_s});
    QCOMPARE(overdue(day + 2 * minute), (QStringList{u"stuck"_s, u"files"_s}));
}

void tst_Schedule::clockPutBack()
{
    const ScheduledJob stuck = defaultSchedule(Target()).jobs.first();
    const ServerTime now = at(u"2026-11-23T12:00:30"_s);
    QCOMPARE(nextDue(stuck, later(now, 300 * day), now, now), at(u"2026-11-23T12:01:00"_s));
}

void tst_Schedule::defaults()
{
    Target target;
    target.intervals = {.stuckSeconds = 30, .filesSeconds = 12 * 3600};
    target.screenshotDays = 3;
    const Schedule schedule = defaultSchedule(target);
    QVERIFY(checkSchedule(schedule).has_value());
    QVERIFY(schedule.isOn && !schedule.observeOnly);
    QCOMPARE(schedule.find(u"stuck"_s)->timing.seconds, 30);
    QCOMPARE(schedule.find(u"files"_s)->timing.seconds, 12 * 3600);
    QCOMPARE(schedule.find(u"files"_s)->policy, filesPolicy(3, 7));
    QVERIFY(!schedule.find(u"weekly"_s)->isOn);
    QVERIFY(!schedule.find(u"nightly"_s));
}

void tst_Schedule::nonsense_data()
{
    QTest::addColumn<ScheduledJob>("job");
    const Schedule schedule = defaultSchedule(Target());
    const auto row = [&](const char *name, int index, const auto &spoil) {
        ScheduledJob job = schedule.jobs.at(index);
        job.name = u"new"_s;
        spoil(job);
        QTest::newRow(name) << job;
    };
    row("no name", 0, [](ScheduledJob &job) { job.name = u" "_s; });
    row("same name", 0, [](ScheduledJob &job) { job.name = u"stuck"_s; });
    row("no interval", 0, [](ScheduledJob &job) { job.timing.seconds = 0; });
    row("files every second", 1, [](ScheduledJob &job) { job.timing.seconds = 1; });
    row("interval of years", 1, [](ScheduledJob &job) { job.timing.seconds = 400LL * 86'400; });
    row("24:00", 1, [](ScheduledJob &job) { job.timing = daily(1440, "UTC"); });
    row("no weekday", 1, [](ScheduledJob &job) { job.timing = weekly(0, 0, "UTC"); });
    row("no such zone", 1, [](ScheduledJob &job) { job.timing = daily(60, "Middle/Earth"); });
    row("nothing to clean", 1, [](ScheduledJob &job) { job.policy = filesPolicy({}, {}); });
    row("no days", 1, [](ScheduledJob &job) { job.policy = filesPolicy(0, 7); });
    row("percent", 1, [](ScheduledJob &job) { job.maxPercent = 101; });
    row("count", 1, [](ScheduledJob &job) { job.maxDelete = 0; });
}

void tst_Schedule::nonsense()
{
    QFETCH(ScheduledJob, job);
    Schedule schedule = defaultSchedule(Target());
    schedule.jobs.append(job);
    const auto checked = checkSchedule(schedule);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Usage);
    QVERIFY(!checked.error().message.isEmpty());
}

void tst_Schedule::forPeople()
{
    QCOMPARE(describe(Timing{.seconds = 60}), u"every 1 min"_s);
    QCOMPARE(describe(daily(185, "UTC")), u"every day at 03:05 UTC"_s);
    QCOMPARE(describe(weekly(7, 180, "Europe/Berlin")), u"every Sunday at 03:00 Europe/Berlin"_s);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Schedule>)
#include "tst_schedule.moc"
