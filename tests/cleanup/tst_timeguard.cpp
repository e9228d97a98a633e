// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/timeguard.h"
#include "support/failed.h"

#include "cleanup/watch/watch.h"
#include "faults/reusedinstallation.h"

#include <QFile>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;
constexpr qint64 second = 1'000'000;
constexpr qint64 hour = 3600 * second;
constexpr qint64 day = 24 * hour;

struct Silent : cleanup::WatchListener {
    void logged(cleanup::LogLevel, const QString &) override { }
    void stateChanged(const cleanup::WatchState &) override { }
};

/// A machine that has been up for a while, and whose time goes on only when it is told to.
BootClock standingStill(const QString &machine = u"here"_s, const QString &boot = u"first"_s, qint64 up = 30 * day)
{
    return [=] { return BootTime{machine, boot, up}; };
}

/// The server's clock is that much further than at the last mark, for whoever compares.
void setClockAhead(Installation &it, qint64 microseconds)
{
    it.db.exec(u"UPDATE scrapazoid_console.clocks SET server_now = server_now - %1 * interval '1 microsecond'"_s.arg(
        microseconds));
}

Result<RunResult> runOverridden(Installation &it, const PlanPtr &plan)
{
    return cleanup::runPlan(
        it.session(),
        {.plan = plan, .selection = {}, .mode = RemovalMode::Quarantine, .overriddenFingerprint = plan->fingerprint},
        it.context);
}

QString marks(Installation &it)
{
    return it.db.value(u"SELECT string_agg(c::text, ' ' ORDER BY machine) FROM scrapazoid_console.clocks c"_s)
        .toString();
}

qint64 quarantined(Installation &it)
{
    return it.db.count(u"scrapazoid_console.items"_s, u"quarantined"_s);
}
} // namespace

class TestTimeGuard : public QObject {
    Q_OBJECT

private slots:
    void aGoodRoundMarksTheTime()
    {
        Installation &it = fresh();
        QCOMPARE(it.db.count(u"scrapazoid_console.clocks"_s), 0);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(it.redKeys(plan), QStringList());
        QCOMPARE(it.db.count(u"scrapazoid_console.clocks"_s), 0); // a look is no round
        QCOMPARE(it.run(plan).done.of(ItemKind::Screenshot), 3);
        QCOMPARE(it.db
                     .value(u"SELECT machine || ' ' || boot || ' ' || boottime_us || ' ' || reset_by "
                            "FROM scrapazoid_console.clocks"_s)
                     .toString(),
                 u"here first %1 "_s.arg(30 * day));
        QVERIFY(it.db
                    .value(u"SELECT now() - server_now BETWEEN interval '0' AND interval '20 seconds' "
                           "FROM scrapazoid_console.clocks"_s)
                    .toBool());
    }

    void timeGoesOn_data()
    {
        QTest::addColumn<qint64>("up"); // What this machine counts since the mark, …
        QTest::addColumn<qint64>("ahead"); // … and how much the server's clock went on.
        QTest::addColumn<bool>("believed");
        QTest::newRow("at once") << qint64(0) << qint64(0) << true;
        QTest::newRow("put right by half a minute") << qint64(0) << 30 * second << true;
        QTest::newRow("put back by half a minute") << qint64(0) << -30 * second << true;
        QTest::newRow("two minutes at once") << qint64(0) << 120 * second << false;
        QTest::newRow("eight hours at once") << qint64(0) << 8 * hour << false;
        QTest::newRow("three days at once") << qint64(0) << 3 * day << false;
        QTest::newRow("a year at once") << qint64(0) << 365 * day << false;
        QTest::newRow("ten thousand years") << qint64(0) << -2'900'000 * day << false;
        QTest::newRow("a day in a day") << day << day << true;
        QTest::newRow("four minutes more in a day") << day << day + 240 * second << true;
        QTest::newRow("four minutes less in a day") << day << day - 240 * second << true;
        QTest::newRow("six minutes more in a day") << day << day + 360 * second << false;
        QTest::newRow("a year in a year") << 365 * day << 365 * day << true;
        QTest::newRow("a day back") << qint64(0) << -day << false;
        QTest::newRow("three days up, a day back") << 3 * day << 2 * day << false;
    }

    void timeGoesOn()
    {
        QFETCH(const qint64, up);
        QFETCH(const qint64, ahead);
        QFETCH(const bool, believed);
        Installation &it = fresh();
        it.run(it.plan(shots));
        addOld(it, "later");
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 hour'"_s);
        it.context.bootClock = standingStill(u"here"_s, u"first"_s, 30 * day + up);
        setClockAhead(it, ahead);
        const PlanPtr plan = it.plan(shots);
        const PlanPtr stuck = it.planStuck();
        const QStringList red = believed ? QStringList() : QStringList{u"time"_s};
        QCOMPARE(plan->timeTrouble.isEmpty(), believed);
        QCOMPARE(it.redKeys(plan), red);
        QCOMPARE(it.redKeys(stuck), red);
        const QString rows = it.rows();
        const QString before = marks(it);
        const auto purge = cleanup::planPurge(it.session(), {}, it.context);
        const auto ran = it.tryRun(stuck);
        const auto purged = cleanup::runPurge(it.session(), {}, it.context);
        if (believed) {
            QVERIFY(purge && ran && purged);
            QCOMPARE(ran->done.of(ItemKind::Execution), 1);
            QCOMPARE(purged->done.of(ItemKind::Screenshot), 3);
            QCOMPARE(it.run(plan).done.of(ItemKind::Screenshot), 3);
            return;
        }
        for (const Error &error : {purge.error(), ran.error(), purged.error(), it.tryRun(plan).error()})
            QCOMPARE(error.kind, ErrorKind::Guard);
        QVERIFY(ran.error().message.contains(u"reset-clock"_s));
        const auto now = cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
        QCOMPARE(now.error().kind, ErrorKind::Guard);
        QCOMPARE(it.rows(), rows);
        QCOMPARE(marks(it), before);
        QCOMPARE(quarantined(it), 3);
        // What is in quarantine can still be had back.
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 3);
    }

    void whoeverHasNotBeenSeenBegins_data()
    {
        QTest::addColumn<QString>("machine");
        QTest::addColumn<QString>("boot");
        QTest::newRow("another machine") << u"there"_s << u"first"_s;
        QTest::newRow("started again") << u"here"_s << u"second"_s;
    }

    void whoeverHasNotBeenSeenBegins()
    {
        QFETCH(const QString, machine);
        QFETCH(const QString, boot);
        Installation &it = fresh();
        it.run(it.plan(shots));
        it.context.bootClock = standingStill(machine, boot, 5 * second);
        setClockAhead(it, 40 * day); // since the others last cleaned
        addOld(it, "later");
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 3);
        QVERIFY(marks(it).contains(u"(%1,%2,5000000,"_s.arg(machine, boot)));
        // From then on it judges as well.
        setClockAhead(it, hour);
        addOld(it, "again");
        QCOMPARE(it.redKeys(it.plan(shots)), QStringList{u"time"_s});
        // And nobody believes a time before one that somebody has seen.
        setClockAhead(it, -3 * hour);
        it.context.bootClock = standingStill(u"a third"_s);
        QCOMPARE(it.redKeys(it.plan(shots)), QStringList{u"time"_s});
    }

    void whatWasOverriddenDecidesNothingLater()
    {
        Installation &it = fresh();
        it.run(it.plan(shots));
        setClockAhead(it, 3 * day);
        addOld(it, "later");
        const QString before = marks(it);
        // Quarantine that is due only by that clock stays, although a person let the run itself pass.
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 hour'"_s);
        const auto ran = runOverridden(it, it.plan(shots));
        QVERIFY2(ran, ran ? "" : qPrintable(ran.error().message));
        QCOMPARE(ran->done.of(ItemKind::Screenshot), 3);
        QCOMPARE(marks(it), before);
        QCOMPARE(quarantined(it), 6);
        QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s, u"action = 'purge'"_s), 0);
        addOld(it, "again");
        QCOMPARE(it.redKeys(it.plan(shots)), QStringList{u"time"_s});
    }

    void thatTimeWasWrong()
    {
        Installation &it = fresh();
        it.run(it.plan(shots));
        it.context.bootClock = standingStill(u"there"_s);
        addOld(it, "there");
        it.run(it.plan(shots));
        setClockAhead(it, -30 * day); // both were seen at a time that is yet to come
        addOld(it, "later");
        QCOMPARE(it.redKeys(it.plan(shots)), QStringList{u"time"_s});
        QVERIFY(cleanup::resetTime(it.session(), it.context));
        QCOMPARE(it.db.count(u"scrapazoid_console.clocks"_s, u"reset_by LIKE 'tester at here, %'"_s), 2);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 3);
        addOld(it, "here again");
        it.context.bootClock = standingStill(u"here"_s, u"first"_s, 31 * day);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 3);
        // The clock is judged again, on both.
        setClockAhead(it, hour);
        addOld(it, "at last");
        QCOMPARE(it.redKeys(it.plan(shots)), QStringList{u"time"_s});
        it.context.bootClock = standingStill(u"there"_s);
        QCOMPARE(it.redKeys(it.plan(shots)), QStringList{u"time"_s});
    }

    /// The clock is put right while a person looks at the preview.
    void aPlanOfAWrongTimeStaysOne()
    {
        Installation &it = fresh();
        it.run(it.plan(shots));
        addOld(it, "later");
        setClockAhead(it, 8 * hour);
        const PlanPtr wrong = it.plan(shots);
        setClockAhead(it, -8 * hour);
        QCOMPARE(it.redKeys(wrong), QStringList{u"time"_s});
        QCOMPARE(it.tryRun(wrong).error().kind, ErrorKind::Guard);
        auto future = std::make_shared<Plan>(*it.plan(shots)); // before anybody had marked a time
        QCOMPARE(it.redKeys(future), QStringList());
        future->madeAt = future->madeAt.minusSeconds(-7200);
        QCOMPARE(it.redKeys(future), QStringList{u"time"_s});
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 3);
    }

    /// A clock that runs twice as fast must not be believed by looking at it often.
    void manyMarksAllowNoMoreThanOne()
    {
        Installation &it = fresh();
        for (int minute = 0; minute < 10; ++minute) {
            it.context.bootClock = standingStill(u"here"_s, u"first"_s, 30 * day + minute * 60 * second);
            if (minute > 0)
                setClockAhead(it, 2 * 60 * second);
            cleanup::Session session(it.target);
            QVERIFY(session.begin(it.context));
            QVERIFY(cleanup::noteTime(session, it.context));
        }
        QCOMPARE(it.redKeys(it.plan(shots)), QStringList{u"time"_s});
        QVERIFY(marks(it).contains(u"(here,first,%1,"_s.arg(30 * day)));
        // A quarter of a day later the mark moves.
        QVERIFY(cleanup::resetTime(it.session(), it.context));
        it.context.bootClock = standingStill(u"here"_s, u"first"_s, 31 * day);
        setClockAhead(it, day - 9 * 60 * second);
        it.run(it.plan(shots));
        QVERIFY(marks(it).contains(u"(here,first,%1,"_s.arg(31 * day)));
    }

    void marksOfSomebodyElseSayNothing_data()
    {
        QTest::addColumn<QString>("set");
        QTest::newRow("infinite") << u"server_now = 'infinity'"_s;
        QTest::newRow("minus infinite") << u"server_now = '-infinity'"_s;
        QTest::newRow("absurd") << u"server_now = '294000-01-01', boottime_us = 9223372036854775807"_s;
        QTest::newRow("negative") << u"boottime_us = -9223372036854775808"_s;
    }

    void marksOfSomebodyElseSayNothing()
    {
        QFETCH(const QString, set);
        Installation &it = fresh();
        it.run(it.plan(shots));
        it.db.exec(u"UPDATE scrapazoid_console.clocks SET "_s + set);
        addOld(it, "later");
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 3);
    }

    /// Nothing to do is no success where the clock is wrong, and a round like any other where it is right.
    void roundsOfTheScheduleThatFindNothing()
    {
        Installation &it = fresh();
        it.db.exec(u"TRUNCATE screenshots, downloaded_files, executions, scrapazoid_console.heartbeats"_s);
        Silent silent;
        const auto once = [&] {
            const auto ran = cleanup::watchOnce(it.target, {}, silent, it.context);
            QStringList endings;
            for (const cleanup::JobResult &job : ran->jobs)
                endings << toName(job.ending);
            return endings;
        };
        QCOMPARE(once(), (QStringList{u"done"_s, u"done"_s}));
        QCOMPARE(it.db.count(u"scrapazoid_console.clocks"_s), 1);
        QCOMPARE(it.db.count(u"scrapazoid_console.heartbeats"_s), 3);
        it.db.exec(u"TRUNCATE scrapazoid_console.heartbeats"_s);
        setClockAhead(it, 3 * day);
        QCOMPARE(once(), (QStringList{u"refused"_s, u"refused"_s}));
        QCOMPARE(it.db.count(u"scrapazoid_console.heartbeats"_s), 0);
    }

    void whatThisMachineSays()
    {
        const BootTime first = systemBootTime();
        QTest::qSleep(20);
        const BootTime later = systemBootTime();
        QVERIFY(later.microseconds - first.microseconds >= 20'000);
        QVERIFY(later.microseconds - first.microseconds < 20 * second);
        QCOMPARE(later.machine, first.machine);
        QCOMPARE(first.machine.size(), 32);
        const auto lineOf = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
        };
        QCOMPARE(first.boot, lineOf(u"/proc/sys/kernel/random/boot_id"_s));
        QVERIFY(first.machine != lineOf(u"/etc/machine-id"_s));
        const double uptime = lineOf(u"/proc/uptime"_s).section(u' ', 0, 0).toDouble();
        QVERIFY(std::abs(uptime - static_cast<double>(later.microseconds) / 1e6) < 2);
    }

private:
    /// Three old rows with files, and a stuck execution.
    Installation &fresh()
    {
        Installation &it = m_plain.fresh();
        it.context.bootClock = standingStill();
        addOld(it, "old");
        it.db.insertExecution({.status = u"running"_s, .started = 2h});
        return it;
    }

    static void addOld(Installation &it, const QByteArray &name)
    {
        for (int index = 0; index < 3; ++index)
            it.add(shots, name + QByteArray::number(index), 300h);
    }

    support::TestCluster m_cluster;
    ReusedInstallation m_plain{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestTimeGuard>)
#include "tst_timeguard.moc"
