// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs that a folder lies elsewhere, beside the same folder here, in one run:
//
//     bench_remote [FILES]
//
// scan:       names and sizes of FILES files (1 000 000); wall clock, and processor time of all processes in it: here,
//             over a pipe, over ssh, over ssh with 20 ms for a question and its answer.
// quarantine: an eighth of them (at most 150 000) moved in batches of 500, each brought to disk before the next
//             is asked for; the same ways. What the way costs by itself, without a server's work to hide it behind.
// settled:    a whole run of as many expired files, with rows, journal and the folder's own list; the same ways, the
//             server here.
// memory:     the peak of the helper.
#include "bench/benchsupport.h"
#include "bench/expiredfiles.h"
#include "storage/localstore.h"
#include "storage/stores.h"
#include "support/helperplace.h"
#include "support/slowline.h"
#include "support/sshserver.h"
#include "support/testroots.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bench;

namespace {
const RunId run{u"20261123-011502-3f9a"_s};
constexpr size_t batch = 500;

/// Of this process and of those that it has waited for, in seconds.
double processorTime()
{
    double total = 0;
    for (const int whose : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(whose, &usage);
        total += double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    }
    return total;
}

double peakOf(pid_t pid)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

struct Way {
    const char *name;
    std::function<std::unique_ptr<storage::Store>()> open;
};

struct Cost {
    double scan = 0;
    double scanProcessor = 0;
    double quarantine = 0;
};

Cost measure(const Way &way, size_t toMove)
{
    Cost cost;
    storage::Listing listing;
    const double before = processorTime();
    {
        const auto store = way.open();
        cost.scan = seconds([&] {
            listing = store->list({}, {});
            const storage::Census census = store->measure(listing, {}, {});
            if (!listing.isComplete() || !census.isComplete())
                qFatal("%s: %s", way.name, qPrintable(listing.trouble() + census.trouble()));
        });
    }
    cost.scanProcessor = processorTime() - before;
    const auto store = way.open();
    const auto lead = std::move(*store->lead(u"bench"_s));
    const auto removal = std::move(*store->beginRemoval(run, [] { return std::chrono::nanoseconds(5s); }));
    std::vector<QByteArray> paths;
    for (size_t file = 0; file < toMove; ++file)
        paths.push_back(listing.path(qsizetype(file)));
    const std::vector<storage::Found> found = store->look(paths);
    std::vector<storage::KnownFile> files;
    for (size_t file = 0; file < toMove; ++file)
        files.push_back({paths[file], found[file].identity});
    const auto all = [&](const auto &work) {
        for (size_t at = 0; at < files.size(); at += batch) {
            const auto some = std::span(files).subspan(at, std::min(batch, files.size() - at));
            for (const storage::MoveResult &result : work(some)) {
                if (result.moved != storage::Moved::Done)
                    qFatal("%s: %s", way.name, qPrintable(result.reason()));
            }
            if (!removal->commit())
                qFatal("%s: not on disk", way.name);
        }
    };
    cost.quarantine = seconds([&] { all([&](auto some) { return removal->quarantine(some); }); });
    all([&](auto some) { return removal->restore(some); });
    removal->tidy();
    const QList<pid_t> helpers = support::children();
    std::printf("%-12s scan %.2f s (processor %.2f s); quarantine of %zu %.2f s", way.name, cost.scan,
                cost.scanProcessor, toMove, cost.quarantine);
    if (!helpers.isEmpty())
        std::printf("; peak of the process beside %.0f MiB", peakOf(helpers.last()));
    std::printf("\n");
    return cost;
}

/// What a whole run takes by way of `address`, which is made of the folder's path.
double settle(const char *name, support::TestCluster &cluster, int count,
              const std::function<QByteArray(const QByteArray &)> &address)
{
    Installation it(cluster, {}, false);
    it.target.screenshots.path = address(it.roots.screenshots());
    if (const auto done = cleanup::runSetup(it.session(), it.context); !done)
        qFatal("%s: %s", name, qPrintable(done.error().message));
    ExpiredFiles{.inAll = count, .expired = count}.write(it);
    const PlanPtr plan = it.plan(Directory::Screenshots);
    RunResult result;
    const double taken = seconds([&] { result = it.run(plan); });
    if (result.done.of(ItemKind::Screenshot) != count)
        qFatal("%s: not all of them went", name);
    std::printf("%-12s run of %d %.2f s\n", name, count, taken);
    return taken;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    setvbuf(stdout, nullptr, _IOLBF, 0);
    const int count = std::max(1000, application.arguments().value(1, QString::number(manyFiles)).toInt());
    const auto scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-far-"));
    const QByteArray root = scratch->path() + "/root";
    support::makeFolder(root);
    for (int folder = 0; folder < 200; ++folder)
        support::makeFolder(root + "/user_" + QByteArray::number(folder));
    for (int file = 0; file < count; ++file) {
        const int made
            = open((root + "/user_" + QByteArray::number(file % 200) + "/step_" + QByteArray::number(file) + ".png")
                       .constData(),
                   O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
        close(made);
    }
    const auto here = [&]() -> std::unique_ptr<storage::Store> {
        return std::move(*storage::LocalStore::open({.path = root, .prefixes = {}}, Directory::Screenshots));
    };
    if (!here()->bind({.database = {}, .role = u"screenshots"_s, .id = u"x"_s}))
        qFatal("not bound");
    const size_t toMove = std::min<size_t>(150'000, static_cast<size_t>(count) / 8);
    const Cost local = measure({"here", here}, toMove);
    support::TestCluster cluster(options());
    const int toSettle = static_cast<int>(toMove);
    const double settledHere = settle("here", cluster, toSettle, [](const QByteArray &path) { return path; });
    const Cost piped = measure({"pipe", [&] { return std::move(*support::HelperPlace(root).open()); }}, toMove);
    if (const QString obstacle = support::SshServer::obstacle(); !obstacle.isEmpty()) {
        std::printf("ssh: %s\n", qPrintable(obstacle));
        return 0;
    }
    support::SshServer server(SCRAPAZOIDCTL);
    const auto overSsh = [&](int port) {
        Target target;
        target.screenshots.path = server.address(root);
        server.configure({}, port);
        auto stores = std::make_shared<storage::Stores>();
        auto store = stores->open(target, Directory::Screenshots);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        return std::move(*store);
    };
    const Cost ssh = measure({"ssh", [&] { return overSsh(server.port()); }}, toMove);
    const auto addressed = [&](int port) {
        return [&server, port](const QByteArray &path) {
            const QByteArray address = server.address(path);
            server.configure({}, port);
            return address;
        };
    };
    const double settledOverSsh = settle("ssh", cluster, toSettle, addressed(server.port()));
    const support::SlowLine line(server.port(), 10ms);
    const Cost slow = measure({"ssh, 20 ms", [&] { return overSsh(line.port()); }}, toMove);
    const double settledSlowly = settle("ssh, 20 ms", cluster, toSettle, addressed(line.port()));
    std::printf("scan: pipe / here, processor %.2f; ssh at 20 ms / pipe, wall %.2f\n",
                piped.scanProcessor / local.scanProcessor, slow.scan / piped.scan);
    std::printf("quarantine: pipe / here %.2f; ssh / here %.2f; ssh at 20 ms / here %.2f\n",
                piped.quarantine / local.quarantine, ssh.quarantine / local.quarantine,
                slow.quarantine / local.quarantine);
    std::printf("settled: ssh / here %.2f; ssh at 20 ms / here %.2f\n", settledOverSsh / settledHere,
                settledSlowly / settledHere);
    return 0;
}
