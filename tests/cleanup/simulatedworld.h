// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/enginefixture.h"
#include "cleanup/watch/joblook.h"
#include "cleanup/watch/scheduledjob.h"
#include "cleanup/watch/watchlistener.h"
#include "support/failed.h"

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
        bool hasUuids = false; ///< For keys: they say nothing of when a row came.
    };

    explicit SimulatedWorld(support::TestCluster &cluster, const Habits &habits)
        : it(cluster)
        , m_habits(habits)
    {
        it.db.exec(QStringLiteral("TRUNCATE scrapazoid_console.baselines")); // nothing has ever gone through here
        if (habits.hasUuids)
            giveUuids();
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
        if (!rests) {
            const QString day = QStringLiteral("user' || (hashtext(e.id::text) & 3) || '/day%1/'").arg(m_day);
            it.db.exec(
                QStringLiteral(
                    "WITH e AS (INSERT INTO executions (user_id, status, started_at, completed_at)"
                    " SELECT 1, 'completed', now() AT TIME ZONE 'UTC' - interval '4 hours' - n * interval '90 minutes',"
                    " now() AT TIME ZONE 'UTC' - interval '3 hours' - n * interval '90 minutes'"
                    " FROM generate_series(1, %1) n RETURNING id, started_at),"
                    " s AS (INSERT INTO screenshots (execution_id, file_path, file_size, timestamp)"
                    " SELECT e.id, '%3 || e.id || '_' || k || '.png', 50, e.started_at"
                    " FROM e, generate_series(1, %2) k)"
                    " INSERT INTO downloaded_files (execution_id, file_path, file_size, timestamp)"
                    " SELECT e.id, '%3 || e.id || '.pdf', 50, e.started_at FROM e")
                    .arg(m_habits.executionsADay)
                    .arg(m_habits.shotsEach)
                    .arg(day));
            for (const Directory directory : directories)
                writeFiles(directory, "%/day" + QByteArray::number(m_day) + "/%");
        }
        ++m_day;
    }

    /// `count` rows with their files, dated 20 days back and more: an import.
    void import(int count)
    {
        const QByteArray prefix = "import" + QByteArray::number(++m_imports) + '/';
        it.db.insertFiles(Directory::Screenshots, count, prefix, {}, std::chrono::hours(24 * 20), std::chrono::hours(2),
                          50);
        writeFiles(Directory::Screenshots, prefix + '%');
    }

    /// Without a cleanup, `count` days in which the service works.
    void live(int count)
    {
        for (int day = 0; day < count; ++day) {
            age(86'400);
            work();
        }
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
            support::fail("%s", qPrintable(agreed.error().message));
        const auto first = runFiles();
        if (first.ending != JobEnding::Done)
            support::fail("%s", qPrintable(first.message));
    }

    Installation it;

private:
    void giveUuids()
    {
        it.db.exec(QStringLiteral("ALTER TABLE screenshots DROP CONSTRAINT screenshots_execution_id_fkey;"
                                  "ALTER TABLE downloaded_files DROP CONSTRAINT downloaded_files_execution_id_fkey;"));
        for (const char *table : {"executions", "screenshots", "downloaded_files"})
            it.db.exec(QStringLiteral("ALTER TABLE %1 ALTER id DROP DEFAULT, ALTER id TYPE uuid USING NULL, "
                                      "ALTER id SET DEFAULT gen_random_uuid()")
                           .arg(QLatin1StringView(table)));
        for (const char *table : {"screenshots", "downloaded_files"})
            it.db.exec(QStringLiteral("ALTER TABLE %1 ALTER execution_id TYPE uuid USING NULL, "
                                      "ADD FOREIGN KEY (execution_id) REFERENCES executions (id)")
                           .arg(QLatin1StringView(table)));
    }

    void writeFiles(Directory directory, const QByteArray &like)
    {
        for (const QVariant &path : it.db.column(
                 QStringLiteral("SELECT file_path FROM %1 WHERE file_path LIKE ?").arg(it.db.filesTable(directory)),
                 {QString::fromLatin1(like)}))
            it.roots.write(directory, path.toByteArray(), 50);
    }

    Habits m_habits;
    qint64 m_upUs = 90'000'000'000;
    int m_day = 0;
    int m_imports = 0;
};
