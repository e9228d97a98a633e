// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/enginefixture.h"
#include "cleanup/guard/interlocks.h"
#include "cleanup/watch/joblook.h"
#include "cleanup/watch/scheduledjob.h"
#include "cleanup/watch/watchlistener.h"

/// An installation in which days go by: the service works, the schedule cleans. Instead of the server's clock going on,
/// all that is dated becomes older, the console's own memory as well, and this machine's time since boot goes on with
/// it unless a test says otherwise. So there is nothing between the clock and the code that a real day would not have.
class SimulatedWorld {
public:
    struct Habits {
        int days = 7; ///< Retention.
        bool restsAtWeekends = true;
        int executionsADay = 6;
        int shotsEach = 2;
    };

    explicit SimulatedWorld(support::TestCluster &cluster, const Habits &habits)
        : it(cluster)
        , m_habits(habits)
    {
        it.db.exec(QStringLiteral("TRUNCATE scrapazoid_console.baselines")); // nothing has ever gone through here
        it.target.guards = {};
        it.target.screenshotDays = it.target.downloadDays = habits.days;
        it.context.bootClock = [this] { return BootTime{QStringLiteral("here"), QStringLiteral("first"), m_upUs}; };
        it.context.closingPatience = {};
    }

    /// Everything that is dated lies so much further back; `isSeen`: this machine has counted the time as well.
    void age(qint64 seconds, bool isSeen = true)
    {
        const QString by = QStringLiteral(" - interval '%1 seconds'").arg(seconds);
        const auto shift = [&](const QString &table, const QStringList &columns) {
            QStringList sets;
            for (const QString &column : columns)
                sets << column + QStringLiteral(" = ") + column + by;
            it.db.exec(QStringLiteral("UPDATE %1 SET %2").arg(table, sets.join(QStringLiteral(", "))));
        };
        const QString own = QStringLiteral("scrapazoid_console.");
        shift(QStringLiteral("executions"), {QStringLiteral("started_at"), QStringLiteral("completed_at")});
        shift(QStringLiteral("screenshots"), {QStringLiteral("timestamp")});
        shift(QStringLiteral("downloaded_files"), {QStringLiteral("timestamp")});
        shift(own + QStringLiteral("clocks"), {QStringLiteral("server_now")});
        shift(own + QStringLiteral("baselines"), {QStringLiteral("made_at"), QStringLiteral("cutoff")});
        shift(own + QStringLiteral("runs"),
              {QStringLiteral("started_at"), QStringLiteral("ended_at"), QStringLiteral("undo_until")});
        if (isSeen)
            m_upUs += seconds * 1'000'000;
    }

    /// The last 24 hours of the service: executions in working hours with their files, nothing at night.
    void work()
    {
        const bool rests = m_habits.restsAtWeekends && (m_day % 7 == 5 || m_day % 7 == 6);
        for (int number = 0; number < m_habits.executionsADay && !rests; ++number) {
            const std::chrono::minutes ago(4 * 60 + number * 90);
            const qint64 execution
                = it.db.insertExecution({.started = ago, .completed = ago - std::chrono::minutes(1)});
            for (int shot = 0; shot < m_habits.shotsEach; ++shot)
                addFile(Directory::Screenshots, execution, ago);
            addFile(Directory::Downloads, execution, ago);
        }
        ++m_day;
    }

    /// Without a cleanup, `count` days in which the service works.
    void live(int count)
    {
        for (int day = 0; day < count; ++day) {
            age(86'400);
            work();
        }
    }

    qint64 addFile(Directory directory, std::optional<qint64> execution, support::When time)
    {
        ++m_files;
        const QByteArray path = "user" + QByteArray::number(m_files % 4) + "/day" + QByteArray::number(m_day) + '/'
            + QByteArray::number(m_files) + ".png";
        it.roots.write(directory, path, 50);
        return it.db.insertFile(directory, {.path = path, .execution = execution, .time = time, .size = 50});
    }

    /// What the schedule does by itself.
    ScheduledJob filesJob() const
    {
        return {.name = QStringLiteral("files"),
                .policy = filesPolicy(m_habits.days, m_habits.days),
                .followsRetention = true};
    }
    cleanup::JobResult runJob(const ScheduledJob &job)
    {
        struct Silent : cleanup::WatchListener {
            void logged(cleanup::LogLevel, const QString &) override { }
            void stateChanged(const cleanup::WatchState &) override { }
        } listener;
        cleanup::Session session(it.target);
        return cleanup::runScheduledJob(session, {.job = job}, listener, it.context);
    }
    cleanup::JobResult runFiles() { return runJob(filesJob()); }

    /// Somebody looks at the job and agrees.
    Result<void> agree(const ScheduledJob &job, const QString &reason = {})
    {
        cleanup::Session session(it.target);
        const auto look = cleanup::lookAtJob(session, job, it.context);
        return look ? cleanup::agreeToJob(session, *look, reason, it.context) : tl::unexpected(look.error());
    }

    /// The first round of a schedule, with the one confirmation that it needs.
    void begin()
    {
        live(m_habits.days + 4);
        if (const auto agreed = agree(filesJob()); !agreed)
            qFatal("%s", qPrintable(agreed.error().message));
        const auto first = runFiles();
        if (first.ending != JobEnding::Done)
            qFatal("%s", qPrintable(first.message));
    }

    /// The keys of all red lines.
    QStringList redKeys(const PlanPtr &plan)
    {
        const auto lines = cleanup::checkInterlocks(it.session(), *plan, {}, it.context);
        if (!lines)
            qFatal("%s", qPrintable(lines.error().message));
        QStringList red;
        for (const Interlock &line : *lines) {
            if (!line.isGood())
                red << line.key;
        }
        return red;
    }

    Installation it;

private:
    Habits m_habits;
    qint64 m_upUs = 90'000'000'000;
    int m_day = 0;
    int m_files = 0;
};
