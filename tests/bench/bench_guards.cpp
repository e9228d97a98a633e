// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs a retention plan of a million rows to know why each of them goes, and whether the service is alive: at
// most 5 % of the plan.

#include "bench/benchsupport.h"
#include "cleanup/enginefixture.h"
#include "database/console/baselinerepository.h"
#include "database/service/livelinessrepository.h"

using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

void fill(Installation &it)
{
    bench::writeManyFiles(it.roots.screenshots());
    it.db.exec(u"INSERT INTO executions (user_id, status, started_at, completed_at)"
               " SELECT 1, 'completed', now() AT TIME ZONE 'UTC' - n * interval '40 seconds', now() AT TIME ZONE 'UTC'"
               " FROM generate_series(1, 100000) n"_s);
    it.db.exec(u"INSERT INTO screenshots (execution_id, file_path, file_size, timestamp)"
               " SELECT 1 + n % 100000, 'user_' || n % %1 || '/step_' || n || '.png', 0,"
               " now() AT TIME ZONE 'UTC' - interval '8 days' - n * interval '3 seconds'"
               " FROM generate_series(0, %2) n"_s.arg(bench::manyFolders)
                   .arg(bench::manyFiles - 1));
    it.db.exec(u"ANALYZE"_s);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    support::TestCluster cluster(bench::options());
    Installation it(cluster);
    fill(it);
    for (int round = 0; round < 3; ++round) {
        cleanup::Session session(it.target);
        PlanPtr plan;
        const double planning = bench::seconds([&] {
            const auto made = cleanup::makePlan(session, retentionPolicy(shots, 7), it.context);
            if (!made)
                qFatal("%s", qPrintable(made.error().message));
            plan = *made;
        });
        CauseCounts counts;
        const double told = bench::seconds([&] { counts = causesOf(*plan, 0, {}); });
        const double read = bench::seconds([&] {
            [[maybe_unused]] const auto earlier
                = database::BaselineRepository(session.connection()).find(session.schema().files(shots));
            [[maybe_unused]] const auto life
                = database::LivelinessRepository(session.connection(), session.schema()).find(plan->madeAt);
        });
        qInfo("plan of %lld rows %.2f s; what they are compared with %.3f s, why they go %.3f s: %.1f %%",
              static_cast<long long>(counts.rows()), planning, read, told, 100 * (read + told) / planning);
    }
    return 0;
}
