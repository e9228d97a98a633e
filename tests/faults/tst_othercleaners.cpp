// SPDX-License-Identifier: GPL-3.0-or-later
// The console is never alone: the service writes and cleans on, and other consoles are at work.

#include "faults/reusedinstallation.h"
#include "support/failed.h"

#include <atomic>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;
constexpr auto loads = Directory::Downloads;

demo::SqlAddress addressOf(const Installation &it)
{
    return {.socketDirectory = it.target.connection.keywords.value(u"host"_s),
            .port = it.target.connection.keywords.value(u"port"_s, u"5432"_s).toInt(),
            .user = u"postgres"_s,
            .database = it.db.name()};
}

/// The service's own daily cleanup, in its own order: file first, then row; and its stuck check. Returns rows deleted
/// and executions marked.
struct ServiceCleanup {
    qint64 rows = 0;
    qint64 executions = 0;

    void run(const Installation &it)
    {
        demo::SqlSession session(addressOf(it));
        QSqlQuery query(session.database());
        query.exec(
            u"SELECT id, file_path FROM screenshots WHERE timestamp < now() AT TIME ZONE 'UTC' - interval '1 day' ORDER BY id DESC"_s);
        while (query.next()) {
            const QByteArray path = it.roots.screenshots() + '/' + query.value(1).toByteArray();
            ::unlink(path.constData());
            QSqlQuery gone(session.database());
            gone.prepare(u"DELETE FROM screenshots WHERE id = ?"_s);
            gone.addBindValue(query.value(0));
            if (gone.exec())
                rows += gone.numRowsAffected();
        }
        QSqlQuery stuck(session.database());
        if (stuck.exec(
                u"UPDATE executions SET status = 'failed', completed_at = now() AT TIME ZONE 'UTC', error_message = "
                u"'by the service' "
                "WHERE status IN ('running', 'pending') AND started_at < now() AT TIME ZONE 'UTC' - interval '6 minutes'"_s))
            executions += stuck.numRowsAffected();
    }
};

/// A console that cleans until there is nothing left to do. Waits where another one is at it.
struct Console {
    Counts done;
    QString trouble;

    void run(const Target &target, const cleanup::Context &context)
    {
        for (QDeadlineTimer patience(60s); !patience.hasExpired();) {
            const auto plan = cleanup::makePlan(OwnSession(target), aggressivePolicy(), context);
            if (!plan) {
                trouble = plan.error().message;
                return;
            }
            if ((*plan)->itemCount() == 0)
                return;
            const auto ran = cleanup::runPlan(OwnSession(target),
                                              {.plan = *plan,
                                               .selection = {},
                                               .mode = RemovalMode::Quarantine,
                                               .overriddenFingerprint = (*plan)->fingerprint},
                                              context);
            if (ran) {
                done += ran->done;
                if (ran->interrupted)
                    trouble = ran->error.message;
            } else if (ran.error().kind != ErrorKind::Busy) {
                trouble = ran.error().message;
            }
            if (!trouble.isEmpty())
                return;
        }
        trouble = u"no end"_s;
    }
};
} // namespace

class TestCompany : public QObject {
    Q_OBJECT

private slots:
    void aFileWhoseRowCameWhileFoldersWereReadIsNoOrphan()
    {
        Installation &it = m_installation.fresh();
        it.target.orphanMinAgeSeconds = 0;
        it.add(shots, "named.png", 1h);
        it.add(loads, "named.pdf", 1h);
        constexpr int fileCount = 4'000;
        const auto pathOf
            = [](int number) { return QByteArray::number(number % 400) + '/' + QByteArray::number(number) + ".pdf"; };
        for (int number = 0; number < fileCount; ++number)
            it.roots.write(loads, pathOf(number));
        qsizetype cameMeanwhile = 0;
        for (int round = 0; round < 10; ++round) {
            it.db.exec(u"DELETE FROM downloaded_files WHERE file_path <> 'named.pdf'"_s);
            it.context.progress = std::make_shared<Progress>();
            std::atomic<bool> isOver = false;
            QSet<QByteArray> meanwhile;
            std::thread service([&] {
                demo::SqlSession session(addressOf(it));
                for (int number = 0; number < fileCount && !isOver; ++number) {
                    const QByteArray path = pathOf(number);
                    if (!session.run(
                            u"INSERT INTO downloaded_files (file_path, timestamp) VALUES (?, now() AT TIME ZONE 'UTC')"_s,
                            {QString::fromLatin1(path)}))
                        return;
                    // Committed, and the folders are still being read: the plan has every chance to see it.
                    if (it.context.progress->phase == Phase::Scanning)
                        meanwhile.insert(path);
                }
            });
            const PlanPtr plan = it.plan(orphanPolicy({loads}));
            isOver = true;
            service.join();
            cameMeanwhile += meanwhile.size();
            const ItemList &items = plan->sections.front().items;
            for (qsizetype index = 0; index < items.size(); ++index)
                QVERIFY2(!meanwhile.contains(items.path(index)), items.path(index).constData());
        }
        QVERIFY(cameMeanwhile > 0);
    }

    void twoConsolesAndTheServiceCountNothingTwice()
    {
        for (int round = 0; round < 4; ++round) {
            Installation &it = m_installation.fresh();
            it.target.orphanMinAgeSeconds = 0;
            constexpr int rowCount = 1'200;
            constexpr int orphanCount = 300;
            constexpr int stuckCount = 40;
            it.db.insertFiles(shots, rowCount, "d/old", {}, 72h, 1s);
            for (int number = 1; number <= rowCount; ++number)
                it.roots.write(shots, "d/old" + QByteArray::number(number) + ".png", 10, 72h);
            for (int number = 0; number < orphanCount; ++number)
                it.roots.write(shots, "o/" + QByteArray::number(number) + ".png", 10, 72h);
            for (int number = 0; number < 20; ++number) {
                it.add(shots, "young/" + QByteArray::number(number) + ".png", 1h);
                it.add(loads, "young/" + QByteArray::number(number) + ".pdf", 1h);
            }
            for (int number = 0; number < stuckCount; ++number)
                it.db.insertExecution({.status = u"running"_s, .started = 2h});

            ServiceCleanup service;
            Console first;
            Console second;
            std::thread serviceThread([&] { service.run(it); });
            std::thread firstThread([&] { first.run(it.target, it.context); });
            std::thread secondThread([&] { second.run(it.target, it.context); });
            for (std::thread *thread : {&serviceThread, &firstThread, &secondThread})
                thread->join();

            QCOMPARE(first.trouble, QString());
            QCOMPARE(second.trouble, QString());
            QCOMPARE(service.rows + first.done.of(ItemKind::Screenshot) + second.done.of(ItemKind::Screenshot),
                     rowCount);
            QCOMPARE(service.executions + first.done.of(ItemKind::Execution) + second.done.of(ItemKind::Execution),
                     stuckCount);
            // The service's order leaves a row without a file for a moment, never a file without a row for long: what
            // it had unlinked was no orphan.
            QCOMPARE(first.done.of(ItemKind::Orphan) + second.done.of(ItemKind::Orphan), orphanCount);
            QCOMPARE(it.db.count(u"executions"_s, u"status = 'failed'"_s), stuckCount);
            QCOMPARE(it.db.count(u"screenshots"_s), 20);
            QCOMPARE(it.db.count(u"downloaded_files"_s), 20);
            QCOMPARE(support::listFiles(it.roots.screenshots()).size(), 20);
            QCOMPARE(support::listFiles(it.roots.downloads()).size(), 20);
            QCOMPARE(it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0);
            // Every row is in exactly one place: deleted by the service, or in the journal once.
            QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"kind = 'screenshot' AND outcome = 'done'"_s),
                     rowCount - service.rows);
            QCOMPARE(
                it.db
                    .value(
                        u"SELECT count(DISTINCT row_id) FROM scrapazoid_console.items WHERE kind = 'screenshot' AND outcome = 'done'"_s)
                    .toLongLong(),
                rowCount - service.rows);
        }
    }

private:
    support::TestCluster m_cluster;
    ReusedInstallation m_installation{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestCompany>)
#include "tst_othercleaners.moc"
