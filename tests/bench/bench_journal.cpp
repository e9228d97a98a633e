// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal costs as runs grow, on a server that never analyses it:
//
//     bench_journal [undo|marks|claim|plan] [ITEMS…]
//
// undo:    quarantine runs of 5 000, 10 000 and 20 000 files, each undone; undo beside its run, and the exponent.
// marks:   as many executions marked and taken back.
// claim:   one batch's claim at shares of 1, 50 and 100 % of 30 000 and 1 000 000 rows, and where all are files of one
//          execution; median and worst of the batches.
// plan:    retention plans of 1 000 000 rows of which 1, 10 and 50 % have expired; beside it the same predicate as
//          plain SQL, read by a client, and a stat an item.
//
// The server writes down every plan that takes longer than 20 ms; the worst of each are printed at the end.
#include "bench/benchsupport.h"
#include "cleanup/enginefixture.h"
#include "database/journal/filejournal.h"
#include "database/server/transaction.h"

#include <QProcess>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bench;

namespace {
constexpr auto shots = Directory::Screenshots;

demo::PostgresOptions watchedOptions()
{
    demo::PostgresOptions all = options();
    all.settings << u"session_preload_libraries=auto_explain"_s << u"auto_explain.log_min_duration=20ms"_s
                 << u"auto_explain.log_nested_statements=on"_s;
    return all;
}

/// Files of ten bytes in 100 folders, and rows that name them, all expired.
void fill(Installation &it, int count)
{
    for (int folder = 0; folder < 100; ++folder)
        mkdir((it.roots.screenshots() + "/d" + QByteArray::number(folder)).constData(), 0755);
    for (int index = 1; index <= count; ++index) {
        const QByteArray path
            = it.roots.screenshots() + "/d" + QByteArray::number(index % 100) + "/shot_" + QByteArray::number(index);
        const int file = open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
        [[maybe_unused]] const ssize_t written = write(file, "0123456789", 10);
        const timespec times[2]{{time(nullptr) - 864'000, 0}, {time(nullptr) - 864'000, 0}};
        futimens(file, times);
        close(file);
    }
    it.db.exec(uR"(INSERT INTO screenshots (file_path, file_size, timestamp)
        SELECT 'd' || (n % 100) || '/shot_' || n, 10, (now() AT TIME ZONE 'UTC') - interval '10 days' - n * interval '1 ms'
          FROM generate_series(1, %1) n)"_s.arg(count));
    it.db.exec(u"VACUUM ANALYZE screenshots"_s);
}

void printExponent(const char *what, const std::vector<std::pair<int, double>> &each)
{
    if (each.size() > 1)
        std::printf("%s: exponent %.2f\n", what,
                    std::log(each.back().second / each.front().second)
                        / std::log(double(each.back().first) / each.front().first));
}

void benchUndo(support::TestCluster &cluster, const std::vector<int> &sizes)
{
    std::vector<std::pair<int, double>> each;
    for (const int count : sizes) {
        Installation it(cluster);
        fill(it, count);
        const PlanPtr plan = it.plan(shots);
        const double running = seconds([&] { it.run(plan); });
        RunResult result;
        const double undoing = seconds([&] { result = it.undo(); });
        if (result.done.of(ItemKind::Screenshot) != count)
            qFatal("not all came back");
        std::printf("undo: %d files; run %.2f s, undo %.2f s; undo/run %.2f; peak %.0f MiB\n", count, running, undoing,
                    undoing / running, peakMiB());
        each.emplace_back(count, undoing);
    }
    printExponent("undo", each);
}

void benchMarks(support::TestCluster &cluster, const std::vector<int> &sizes)
{
    std::vector<std::pair<int, double>> each;
    for (const int count : sizes) {
        Installation it(cluster);
        it.db.exec(uR"(INSERT INTO executions (user_id, status, started_at)
            SELECT n % 40, 'running', (now() AT TIME ZONE 'UTC') - interval '1 hour' - n * interval '1 s' FROM generate_series(1, %1) n)"_s
                       .arg(count));
        it.db.exec(u"VACUUM ANALYZE executions"_s);
        const PlanPtr plan = it.planStuck();
        const double running = seconds([&] { it.run(plan); });
        RunResult result;
        const double undoing = seconds([&] { result = it.undo(); });
        if (result.done.of(ItemKind::Execution) != count)
            qFatal("not all marks were taken back");
        std::printf("marks: %d; run %.2f s, undo %.2f s; undo/run %.2f\n", count, running, undoing, undoing / running);
        each.emplace_back(count, undoing);
    }
    printExponent("marks", each);
}

void benchClaimsOf(support::TestCluster &cluster, int rows, int percent, bool isOneExecution)
{
    Installation it(cluster);
    it.db.exec(u"INSERT INTO executions (user_id, status, started_at) SELECT 1, 'completed', now() AT TIME ZONE 'UTC' "
               "FROM generate_series(1, 1000)"_s);
    it.db.exec(uR"(INSERT INTO screenshots (execution_id, file_path, file_size, timestamp)
        SELECT %3, 'd' || (n % 100) || '/shot_' || n, 10,
               (now() AT TIME ZONE 'UTC') - CASE WHEN n % 100 < %2 THEN interval '10 days' ELSE interval '1 hour' END - n * interval '1 ms'
          FROM generate_series(1, %1) n)"_s.arg(rows)
                   .arg(percent)
                   .arg(isOneExecution ? u"1"_s : u"1 + n % 1000"_s));
    it.db.exec(
        u"INSERT INTO scrapazoid_console.pins (execution_id, pinned_by) SELECT -n, 'bench' FROM generate_series(1, "
        "1000) n"_s);
    it.db.exec(u"VACUUM ANALYZE screenshots"_s);
    it.db.exec(u"VACUUM ANALYZE executions"_s);
    const PlanPtr plan = it.plan(shots);
    const PlanSection &section = plan->sections.front();
    OwnLead lead(it.target, it.context);
    if (!lead)
        qFatal("%s", qPrintable(lead.error().message));
    database::RunJournal runs(lead->connection());
    const auto run = runs.insertRun({.command = u"screenshots"_s,
                                     .subject = {},
                                     .policy = {},
                                     .cutoff = section.cutoff,
                                     .fingerprint = {},
                                     .planned = {}},
                                    it.context.actor);
    database::FileJournal journal(lead->connection(), lead->schema(), section.part());
    std::vector<double> each;
    constexpr qsizetype size = 500;
    const qsizetype batches = std::min<qsizetype>(40, section.items.size() / size);
    for (int batch = 0; batch < batches; ++batch) {
        std::vector<database::FileClaim> claims;
        for (qsizetype index = batch * size; index < (batch + 1) * size; ++index) {
            const Item item = section.items.item(index);
            claims.push_back({.seq = index,
                              .id = item.id,
                              .version = item.version,
                              .path = item.path,
                              .takesFile = true,
                              .identity = {},
                              .bytes = 0});
        }
        auto transaction = database::Transaction::begin(lead->connection());
        size_t claimed = 0;
        const double took = seconds([&] {
            const auto claim = journal.claim(
                {*run, batch, RemovalMode::Quarantine},
                {.cutoff = section.cutoff, .stuckBefore = plan->stuckBefore, .highestId = section.highestId}, claims);
            if (!claim)
                qFatal("%s", qPrintable(claim.error().message));
            claimed = claim->files.size();
        });
        if (claimed != size || !transaction->commit())
            qFatal("a claim is not whole");
        if (batch > 0) // The first one reads the catalogue.
            each.push_back(took * 1e3);
    }
    std::printf("claim: %d of %d rows%s; %zu batches of 500: median %.1f ms, worst %.1f ms\n",
                static_cast<int>(section.items.size()), rows, isOneExecution ? " of one execution" : "", each.size(),
                median(each), *std::max_element(each.begin(), each.end()));
}

void benchClaim(support::TestCluster &cluster)
{
    for (const int rows : {30'000, 1'000'000}) {
        for (const int percent : {rows > 100'000 ? 1 : 5, 50, 100})
            benchClaimsOf(cluster, rows, percent, false);
    }
    benchClaimsOf(cluster, 30'000, 100, true);
}

void benchPlan(support::TestCluster &cluster, int rows)
{
    for (const int percent : {1, 10, 50}) {
        Installation it(cluster);
        writeManyFiles(it.roots.screenshots(), rows);
        it.db.exec(u"INSERT INTO executions (user_id, status, started_at) SELECT 1, 'completed', now() AT TIME ZONE "
                   "'UTC' FROM generate_series(1, 10000)"_s);
        it.db.exec(uR"(INSERT INTO screenshots (execution_id, file_path, file_size, timestamp)
            SELECT 1 + n % 10000, 'static/screenshots/user_' || (n % %2) || '/step_' || n || '.png', 10,
                   (now() AT TIME ZONE 'UTC') - interval '7 days' + (n - %1::float8 * %3 / 100) / %1 * interval '7 days'
              FROM generate_series(0, %1 - 1) n)"_s.arg(rows)
                       .arg(manyFolders)
                       .arg(percent));
        it.db.exec(u"VACUUM ANALYZE screenshots"_s);
        it.db.exec(u"VACUUM ANALYZE executions"_s);
        const auto plain = [&] {
            return seconds([&] {
                const QVariantList paths = it.db.column(uR"(SELECT substr(f.file_path, 20) FROM screenshots f
                     WHERE f.timestamp < (now() AT TIME ZONE 'UTC') - interval '7 days'
                       AND NOT EXISTS (SELECT 1 FROM executions e WHERE e.id = f.execution_id AND e.status IN ('running', 'pending'))
                       AND NOT EXISTS (SELECT 1 FROM scrapazoid_console.pins p WHERE p.execution_id = f.execution_id))"_s);
                struct stat status { };
                for (const QVariant &path : paths)
                    stat((it.roots.screenshots() + '/' + path.toString().toUtf8()).constData(), &status);
            });
        };
        plain();
        std::vector<double> reference, planning;
        qint64 planned = 0;
        for (int round = 0; round < 3; ++round) {
            reference.push_back(plain());
            planning.push_back(seconds([&] { planned = it.plan(shots)->itemCount(); }));
        }
        std::printf("plan: %lld of %d rows; plain SQL + stat %.2f s, plan %.2f s; plan/plain %.2f; peak %.0f MiB\n",
                    static_cast<long long>(planned), rows, median(reference), median(planning),
                    median(planning) / median(reference), peakMiB());
    }
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    setvbuf(stdout, nullptr, _IOLBF, 0);
    const QString which = application.arguments().value(1);
    std::vector<int> sizes;
    for (const QString &size : application.arguments().mid(2))
        sizes.push_back(size.toInt());
    if (sizes.empty())
        sizes = {5'000, 10'000, 20'000};
    support::TestCluster cluster(watchedOptions());
    if (which.isEmpty() || which == "undo"_L1)
        benchUndo(cluster, sizes);
    if (which.isEmpty() || which == "marks"_L1)
        benchMarks(cluster, sizes);
    if (which.isEmpty() || which == "claim"_L1)
        benchClaim(cluster);
    if (which.isEmpty() || which == "plan"_L1)
        benchPlan(cluster, which.isEmpty() ? manyFiles : sizes.back());
    printSlowPlans(cluster.server().log());
    return 0;
}
