// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine costs beside the plainest way to do the same work on the same server and folder, in one run:
//
//     bench_engine [stuck|permanent|quarantine|orphans|memory|pages] [ROUNDS]
//
// stuck:      20 000 stuck of 1 000 000 executions; one plain UPDATE of the same rows.
// permanent:  150 000 expired files of 200 000; find -type f -delete on as many, and one DELETE.
// quarantine: the same against the same.
// orphans:    preview of 1 000 000 files against 990 000 rows; reading the raw directory entries, and COPY of the paths
//             to a client that throws them away. Peak memory of the whole process.
// memory:     a plan of 1 000 000 expired rows, and its run; peak memory of the whole process. The files are gone
//             already, so that rows and journal are what it is about. SCRAPAZOID_BENCH_ROWS has another number of them.
// pages:      turning pages of 1 000 000 executions, connecting and reading the catalogue each time as the window does;
//             beside it the same rows by OFFSET on a connection that is there already.
#include "bench/benchsupport.h"
#include "bench/expiredfiles.h"
#include "cleanup/enginefixture.h"
#include "cleanup/look/browseexecutions.h"

#include <QProcess>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace bench;

namespace {
/// Returns run / plain UPDATE.
double benchStuck(support::TestCluster &cluster)
{
    Installation it(cluster);
    const auto fill = [&] {
        it.db.exec(u"TRUNCATE executions RESTART IDENTITY CASCADE"_s);
        it.db.exec(uR"(INSERT INTO executions (user_id, status, started_at)
            SELECT n % 40, CASE WHEN n % 50 = 0 THEN 'running' ELSE 'completed' END, (now() AT TIME ZONE 'UTC') - interval '1 hour' - n * interval '1 s'
              FROM generate_series(1, 1000000) n)"_s);
        it.db.exec(u"VACUUM ANALYZE executions"_s);
    };
    fill();
    const double plain = seconds([&] {
        it.db.exec(
            uR"(UPDATE executions SET status = 'failed', completed_at = now() AT TIME ZONE 'UTC', error_message = 'Execution stuck'
            WHERE status IN ('running', 'pending') AND started_at < (now() AT TIME ZONE 'UTC') - interval '6 minutes')"_s);
    });
    fill();
    PlanPtr plan;
    const double planning = seconds([&] { plan = it.planStuck(); });
    qint64 done = 0;
    const double running = seconds([&] { done = it.run(plan).done.of(ItemKind::Execution); });
    std::printf(
        "stuck: %lld marked; plain UPDATE %.0f ms, plan %.0f ms, run %.0f ms; run/UPDATE %.2f, plan+run/UPDATE %.2f\n",
        static_cast<long long>(done), plain * 1e3, planning * 1e3, running * 1e3, running / plain,
        (planning + running) / plain);
    return running / plain;
}

constexpr ExpiredFiles retention{.inAll = 200'000, .expired = 150'000};

void benchRetention(support::TestCluster &cluster, RemovalMode mode)
{
    double plain = 0;
    {
        Installation it(cluster);
        retention.write(it);
        plain = seconds([&] {
            QProcess::execute(u"find"_s,
                              {QString::fromUtf8(it.roots.screenshots()), u"-type"_s, u"f"_s, u"-mtime"_s, u"+7"_s,
                               u"-not"_s, u"-path"_s, u"*/.scrapazoid-console/*"_s, u"-delete"_s});
            it.db.exec(u"DELETE FROM screenshots WHERE timestamp < (now() AT TIME ZONE 'UTC') - interval '7 days'"_s);
        });
        if (it.db.count(u"screenshots"_s) != retention.inAll - retention.expired)
            qFatal("the plain way deleted something else");
    }
    Installation it(cluster);
    retention.write(it);
    PlanPtr plan;
    const double planning = seconds([&] { plan = it.plan(Directory::Screenshots); });
    RunResult result;
    const double running = seconds([&] { result = it.run(plan, mode); });
    std::printf("%s: %lld of %lld files; find + DELETE %.2f s, plan %.2f s, run %.2f s; run/plain %.2f, plan+run/plain "
                "%.2f; failed %lld skipped %lld\n",
                qPrintable(toName(mode)), static_cast<long long>(result.done.of(ItemKind::Screenshot)),
                static_cast<long long>(retention.inAll), plain, planning, running, running / plain,
                (planning + running) / plain, static_cast<long long>(result.failed),
                static_cast<long long>(result.skipped()));
}
/// The kernel's own entries, nothing else.
qint64 readRawEntries(const QByteArray &path)
{
    const int descriptor = open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    std::vector<char> buffer(256 * 1024);
    qint64 bytes = 0;
    for (long size = 0; (size = syscall(SYS_getdents64, descriptor, buffer.data(), buffer.size())) > 0;)
        bytes += size;
    close(descriptor);
    return bytes;
}

void benchOrphans(support::TestCluster &cluster)
{
    Installation it(cluster);
    it.target.orphanMinAgeSeconds = 0;
    writeManyFiles(it.roots.screenshots());
    it.db.exec(uR"(INSERT INTO screenshots (file_path, file_size, timestamp)
        SELECT '/app/static/screenshots/user_' || (n % %1) || '/step_' || n || '.png', 10, now() AT TIME ZONE 'UTC' FROM generate_series(0, %2) n)"_s
                   .arg(manyFolders)
                   .arg(manyFiles * 99 / 100 - 1));
    it.db.exec(u"VACUUM ANALYZE screenshots"_s);
    const auto reference = [&] {
        return seconds([&] {
            qint64 bytes = 0;
            for (int folder = 0; folder < manyFolders; ++folder)
                bytes += readRawEntries(it.roots.screenshots() + "/user_" + QByteArray::number(folder));
            QProcess::execute(u"psql"_s,
                              {u"-qX"_s, it.db.connectionInfo(), u"-c"_s,
                               u"COPY (SELECT file_path FROM screenshots) TO STDOUT"_s, u"-o"_s, u"/dev/null"_s});
        });
    };
    // Both sides warm, then in turns: the files take minutes to write, the comparison a second.
    reference();
    for (int round = 0; round < 5; ++round) {
        const double plain = reference();
        PlanPtr plan;
        const double planning = seconds([&] { plan = it.plan(orphanPolicy({Directory::Screenshots})); });
        std::printf("orphans: %lld of %d files found; raw entries + COPY %.2f s, preview %.2f s; preview/plain %.2f; "
                    "peak %.0f MiB\n",
                    static_cast<long long>(plan->itemCount()), manyFiles, plain, planning, planning / plain, peakMiB());
    }
}

void benchMemory(support::TestCluster &cluster)
{
    Installation it(cluster);
    const int rows = qEnvironmentVariableIntValue("SCRAPAZOID_BENCH_ROWS");
    it.db.exec(uR"(INSERT INTO screenshots (file_path, file_size, timestamp)
        SELECT 'user_' || (n % 200) || '/step_' || n || '.png', 10, (now() AT TIME ZONE 'UTC') - interval '10 days' FROM generate_series(1, %1) n)"_s
                   .arg(rows > 0 ? rows : manyFiles));
    it.db.exec(u"VACUUM ANALYZE screenshots"_s);
    const double before = peakMiB();
    PlanPtr plan;
    const double planning = seconds([&] { plan = it.plan(Directory::Screenshots); });
    const double planned = peakMiB();
    RunResult result;
    const double running = seconds([&] { result = it.run(plan); });
    std::printf("memory: %lld rows planned in %.1f s, run in %.1f s; peak %.0f MiB before, %.0f with the plan, %.0f "
                "after the run\n",
                static_cast<long long>(result.done.of(ItemKind::Screenshot)), planning, running, before, planned,
                peakMiB());
}

constexpr int pageTurns = 15;

double medianMs(const std::function<void()> &work)
{
    std::vector<double> each;
    for (int turn = 0; turn < pageTurns; ++turn)
        each.push_back(seconds(work) * 1e3);
    std::nth_element(each.begin(), each.begin() + pageTurns / 2, each.end());
    return each[pageTurns / 2];
}

void benchPagesBy(Installation &it, const char *what, const ExecutionOrder &order, const QString &sqlOrder,
                  const QString &middle)
{
    const auto turn = [&](const PageRequest &request) {
        return medianMs([&] {
            const auto page = cleanup::findExecutionPage(it.session(), {}, order, request, it.context);
            if (!page || page->rows.size() != request.limit)
                qFatal("a page is not whole");
        });
    };
    const auto offset = [&](int before) {
        return medianMs([&] {
            it.db.column(u"SELECT id FROM executions ORDER BY %1 LIMIT 200 OFFSET %2"_s.arg(sqlOrder).arg(before));
        });
    };
    const QVariant key = it.db.value(u"SELECT %1 FROM executions WHERE id = 500000"_s.arg(middle));
    const PageRequest next{.turn = PageRequest::Turn::After, .key = {key.toString(), {500'000}}};
    std::printf("pages by %s: first %.1f ms, next from the middle %.1f ms, last %.1f ms; by OFFSET 0 %.1f ms, 500 000 "
                "%.1f ms, 999 800 %.1f ms\n",
                what, turn({}), turn(next), turn({.turn = PageRequest::Turn::Last}), offset(0), offset(500'000),
                offset(999'800));
}

void benchPages(support::TestCluster &cluster)
{
    Installation it(cluster);
    it.db.exec(uR"(INSERT INTO executions (user_id, status, started_at, completed_at, error_message)
        SELECT n % 997, (ARRAY['completed', 'completed', 'completed', 'failed', 'cancelled'])[1 + n % 5],
               (now() AT TIME ZONE 'UTC') - n * interval '1 minute', (now() AT TIME ZONE 'UTC') - n * interval '50 s',
               CASE WHEN n % 5 = 3 THEN 'Timeout after step ' || n END
          FROM generate_series(1, 1000000) n)"_s);
    it.db.exec(u"VACUUM ANALYZE executions"_s);
    using Column = ExecutionOrder::Column;
    benchPagesBy(it, "id", {Column::Id, true}, u"id DESC"_s, u"NULL::text"_s);
    benchPagesBy(it, "state", {Column::Status, false}, u"status, id"_s, u"status"_s);
    benchPagesBy(it, "start, no index", {Column::Started, true}, u"started_at DESC, id DESC"_s, u"started_at::text"_s);
    it.db.exec(u"CREATE INDEX ON executions (started_at); ANALYZE executions"_s);
    benchPagesBy(it, "start, indexed", {Column::Started, true}, u"started_at DESC, id DESC"_s, u"started_at::text"_s);
    const ExecutionFilter search{.errorText = u"step 77777"_s};
    std::printf("pages: search of a rare error %.1f ms; estimate %.1f ms, exact count %.1f ms\n", medianMs([&] {
                    [[maybe_unused]] auto page = cleanup::findExecutionPage(it.session(), search, {}, {}, it.context);
                }),
                medianMs([&] {
                    [[maybe_unused]] auto count
                        = cleanup::countExecutions(it.session(), {}, cleanup::Counting::Estimated, it.context);
                }),
                medianMs([&] {
                    [[maybe_unused]] auto count
                        = cleanup::countExecutions(it.session(), {}, cleanup::Counting::Exact, it.context);
                }));
    const QString fileName = QString::fromUtf8(it.roots.outside()) + u"/all.csv"_s;
    const double before = peakMiB();
    const double exporting = seconds([&] {
        if (!cleanup::exportExecutions(it.session(), {}, {}, fileName, it.context))
            qFatal("the export failed");
    });
    std::printf("pages: export of 1 000 000 rows %.2f s, peak %.0f MiB before, %.0f after\n", exporting, before,
                peakMiB());
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    setvbuf(stdout, nullptr, _IOLBF, 0);
    const QString which = application.arguments().value(1);
    const int rounds = std::max(1, application.arguments().value(2, u"1"_s).toInt());
    support::TestCluster cluster(options());
    std::vector<double> stuck;
    for (int round = 0; round < rounds; ++round) {
        if (which.isEmpty() || which == "stuck"_L1)
            stuck.push_back(benchStuck(cluster));
        if (which.isEmpty() || which == "permanent"_L1)
            benchRetention(cluster, RemovalMode::Permanent);
        if (which.isEmpty() || which == "quarantine"_L1)
            benchRetention(cluster, RemovalMode::Quarantine);
        if (which.isEmpty() || which == "orphans"_L1)
            benchOrphans(cluster);
        if (which.isEmpty() || which == "memory"_L1)
            benchMemory(cluster);
        if (which.isEmpty() || which == "pages"_L1)
            benchPages(cluster);
    }
    if (stuck.size() > 1) {
        std::nth_element(stuck.begin(), stuck.begin() + static_cast<std::ptrdiff_t>(stuck.size() / 2), stuck.end());
        std::printf("stuck: median run/UPDATE %.2f of %zu rounds\n", stuck[stuck.size() / 2], stuck.size());
    }
    return 0;
}
