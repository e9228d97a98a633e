// SPDX-License-Identifier: GPL-3.0-or-later
// What looking at storage costs beside the plainest way, in one run and in turns:
//
//     bench_storage [ROUNDS]
//
// scan:       every name and size below a folder of 1 000 000 files; `du -s` of the same folder.
// statistics: the tables added up, 990 000 screenshots and 100 000 executions; the plain aggregates by day.
// inventory:  the scan and all rows looked up, and the figures of the storage page made of it. No reference: the time
//             from the end of the scan to the figures is what a person waits for.
// map:        the files in groups, their places on a large screen, the painted map, and what is under the mouse: asked
// of
//             the hierarchy; the plain way is to look at every cell.
// page:       from the end of the scan to the painted page, and each step of the retention's slider to painted charts.
#include "bench/benchsupport.h"
#include "cleanup/enginefixture.h"
#include "cleanup/look/findstatistics.h"
#include "cleanup/look/takeinventory.h"
#include "core/storage/reconciliation.h"
#include "core/storage/storagefigures.h"
#include "gui/storage/filemapview.h"
#include "gui/storage/storagepage.h"
#include "storage/localstore.h"

#include <QApplication>
#include <QProcess>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bench;

namespace {
void benchScan(Installation &it)
{
    const auto root = storage::LocalStore::open(it.target.screenshots, Directory::Screenshots);
    const double plain = seconds([&] {
        QProcess du;
        du.start(u"du"_s, {u"-s"_s, QString::fromUtf8(it.roots.screenshots())});
        du.waitForFinished(-1);
    });
    qint64 bytes = 0;
    const double ours = seconds([&] {
        const storage::Listing listing = (*root)->list({}, {});
        const storage::Census census = (*root)->measure(listing, {}, {});
        bytes = census.folderBytes();
    });
    std::printf("scan: du -s %.2f s, ours %.2f s; ours/du %.2f\n", plain, ours, ours / plain);
}

void benchStatistics(Installation &it)
{
    const double plain = seconds([&] {
        it.db.column(
            u"SELECT timestamp::date, count(*), count(file_size), sum(file_size), count(*) FILTER (WHERE old), "
            "sum(file_size) FILTER (WHERE old) FROM screenshots, LATERAL (SELECT timestamp < (now() AT TIME "
            "ZONE 'UTC') - interval '7 days' AS old) age GROUP BY 1"_s);
        it.db.column(u"SELECT started_at::date, count(*) FROM executions GROUP BY 1"_s);
    });
    const double ours = seconds([&] {
        if (!cleanup::findStatistics(it.session(), it.context))
            qFatal("no statistics");
    });
    std::printf("statistics: plain aggregate %.0f ms, ours %.0f ms; ours/plain %.2f\n", plain * 1e3, ours * 1e3,
                ours / plain);
}

void benchInventory(Installation &it)
{
    // Its files are new, however old they say they are.
    it.target.orphanMinAgeSeconds = 0;
    InventoryPtr inventory;
    const double taking = seconds([&] {
        const auto taken = cleanup::takeInventory(it.session(), it.context);
        if (!taken)
            qFatal("%s", qPrintable(taken.error().message));
        inventory = *taken;
    });
    StorageFigures figures;
    const double adding = seconds([&] {
        figures = StorageFigures::of(*inventory);
        for (const DirectoryInventory &part : inventory->directories)
            reconcile(part);
    });
    std::printf("inventory: taken in %.2f s, figures in %.0f ms; %lld orphans; peak %.0f MiB\n", taking, adding * 1e3,
                static_cast<long long>(figures.of(Directory::Screenshots).orphans.count), peakMiB());
}

void benchMap(Installation &it)
{
    const auto inventory = cleanup::takeInventory(it.session(), it.context);
    if (!inventory)
        qFatal("%s", qPrintable(inventory.error().message));
    // Its files are empty: sizes as a service has them, few large and many small.
    auto made = std::make_shared<Inventory>(**inventory);
    for (DirectoryInventory &part : made->directories) {
        for (size_t file = 0; file < part.sizes.size(); ++file) {
            part.sizes[file] = 20'000 + static_cast<qint64>(file * 2'654'435'761 % 4'000'000'000 / (1 + file % 5000));
            part.blocks[file] = (part.sizes[file] + 4095) / 4096 * 4096;
        }
    }
    const QSize screen(1920, 1000);
    const auto of = [&](const char *name, Grouping grouping) {
        FileTreePtr tree;
        const double growing = seconds([&] {
            tree = FileTree::of({.inventory = made, .part = {}, .days = {7, 7}, .grouping = grouping});
        });
        gui::FileMapView view;
        view.resize(screen);
        view.setTree(tree);
        size_t cells = 0;
        const double placing = seconds([&] { cells = view.map().cells().size(); });
        const double painting = seconds([&] { view.grab(); });
        std::vector<QPointF> points;
        for (int point = 0; point < 10'000; ++point)
            points.emplace_back(point * 7919 % screen.width(), point * 104'729 % screen.height());
        const Treemap &map = view.map();
        size_t found = 0;
        const double hovering = seconds([&] {
            for (const QPointF &point : points)
                found += map.at(point).value_or(0);
        });
        const double plain = seconds([&] {
            for (size_t point = 0; point < 100; ++point) {
                for (const Treemap::Cell &cell : map.cells())
                    found += cell.area.contains(points[point]) ? 1 : 0;
            }
        });
        std::printf(
            "map by %s: %lld files in %u groups %.0f ms; %zu cells placed %.1f ms, painted %.1f ms; under the mouse "
            "%.1f us, plain %.1f us (%zu)\n",
            name, static_cast<long long>(tree->at(FileTree::all).sum().count), tree->size(), growing * 1e3, cells,
            placing * 1e3, painting * 1e3, hovering * 1e6 / static_cast<double>(points.size()), plain * 1e4, found);
    };
    of("folder", Grouping::Folder);
    of("user", Grouping::User);
    of("execution", Grouping::Execution);
    of("month", Grouping::Month);
}

/// From the end of the scan to a painted page, and every step of the slider to painted charts.
void benchPage(Installation &it)
{
    gui::LiveSession session(it.context.actor);
    session.setRefreshInterval(0);
    gui::StoragePage page(session);
    page.resize(1280, 800);
    page.show();
    session.setTarget(it.target);
    QElapsedTimer sinceScan;
    while (!page.isSettled()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        // The scan has ended when everything has been measured and looked up: adding up comes next.
        if (!sinceScan.isValid() && page.isAddingUp())
            sinceScan.start();
    }
    page.grab();
    const double ready = static_cast<double>(sinceScan.nsecsElapsed()) / 1e6;
    page.showTab(1);
    std::vector<double> steps;
    QWidget *charts = page.findChild<QWidget *>(u"charts"_s);
    for (int days = 1; days <= 60; ++days) {
        steps.push_back(seconds([&] {
            page.setDays({days, days});
            charts->grab();
        }));
    }
    std::printf(
        "page: ready %.0f ms after the scan; a step of the slider with the charts painted: median %.1f ms, worst "
        "%.1f ms\n",
        ready, median(steps) * 1e3, *std::max_element(steps.begin(), steps.end()) * 1e3);
}
} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    setvbuf(stdout, nullptr, _IOLBF, 0);
    const int rounds = std::max(1, application.arguments().value(1, u"3"_s).toInt());
    support::TestCluster cluster(options());
    Installation it(cluster);
    writeManyFiles(it.roots.screenshots());
    it.db.exec(uR"(INSERT INTO executions (user_id, status, started_at, completed_at)
        SELECT n % 40, 'completed', (now() AT TIME ZONE 'UTC') - n * interval '26 s', (now() AT TIME ZONE 'UTC') - n * interval '26 s' + interval '1 min'
          FROM generate_series(1, 100000) n)"_s);
    it.db.exec(uR"(INSERT INTO screenshots (execution_id, file_path, file_size, timestamp)
        SELECT 1 + n / 10, '/app/static/screenshots/user_' || (n % %1) || '/step_' || n || '.png', 10,
               (now() AT TIME ZONE 'UTC') - (n / 10) * interval '26 s' FROM generate_series(0, %2) n)"_s
                   .arg(manyFolders)
                   .arg(manyFiles * 99 / 100 - 1));
    it.db.exec(u"VACUUM ANALYZE"_s);
    benchScan(it); // warm
    for (int round = 0; round < rounds; ++round) {
        benchScan(it);
        benchStatistics(it);
        benchInventory(it);
        benchMap(it);
        benchPage(it);
    }
    return 0;
}
