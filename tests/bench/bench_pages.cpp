// SPDX-License-Identifier: GPL-3.0-or-later
// The longest that the event loop stands still, page by page, in one run:
//
//     QT_QPA_PLATFORM=offscreen bench_pages [FILES]
//
// open:    a page is shown for the first time, and until it has answered everything.
// again:   it is shown once more.
// refresh: what F5 does there.
// slider:  the retention moves day by day while the charts are seen.
// map:     the map of FILES files (200 000) is painted, zoomed in and out, and painted in another size; once without
//          the worker that finds the places, for comparison.
// Last the worst of all, against the 50 ms that nobody notices. "worked": the processor time of this thread in the
// block, which does not depend on what else runs on the machine.
#include "bench/watchdog.h"
#include "cleanup/enginefixture.h"
#include "gui/capacity/capacitypage.h"
#include "gui/storage/filemapview.h"
#include "gui/storage/filespane.h"
#include "gui/storage/storagepage.h"
#include "gui/window/mainwindow.h"

#include <QApplication>
#include <QSlider>
#include <QStandardPaths>
#include <QTabWidget>
#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr int leastFiles = 1000;
constexpr int usualFiles = 200'000;
constexpr double mostMs = 50;

/// Files with their rows, a hundred an execution; some expired, some of nobody.
void fill(Installation &it, int files)
{
    for (int index = 0; index < files; ++index)
        it.roots.write(index % 2 == 0 ? Directory::Screenshots : Directory::Downloads,
                       "d" + QByteArray::number(index % 200) + "/f" + QByteArray::number(index) + ".png", 10,
                       std::chrono::hours(1 + index % 500));
    it.db.exec(uR"(INSERT INTO executions (user_id, status, started_at, completed_at, error_message)
        SELECT n % 40, (ARRAY['completed', 'completed', 'failed'])[1 + n % 3], t, t + (n % 300) * interval '1 s',
               CASE WHEN n % 3 = 2 THEN 'Timeout after ' || n || ' s' END
          FROM generate_series(1, %1) n, LATERAL (SELECT (now() AT TIME ZONE 'UTC') - n * interval '5 min' AS t) at)"_s
                   .arg(files / 100));
    it.db.exec(
        u"INSERT INTO executions (user_id, status, started_at) SELECT n % 9, 'running', now() AT TIME ZONE 'UTC' - n * interval '3 s' FROM generate_series(1, 500) n"_s);
    for (const auto &[table, first] : {std::pair(u"screenshots"_s, 0), std::pair(u"downloaded_files"_s, 1)}) {
        it.db.exec(uR"(INSERT INTO %1 (execution_id, file_path, file_size, timestamp)
            SELECT 1 + n / 100 % greatest(1, %2 / 100), 'd' || (n % 200) || '/f' || n || '.png', 10,
                   (now() AT TIME ZONE 'UTC') - (1 + n % 500) * interval '1 h'
              FROM generate_series(%3, %2 - 1, 2) n WHERE n % 50 > 1)"_s.arg(table)
                       .arg(files)
                       .arg(first));
    }
    it.db.exec(u"ANALYZE"_s);
}

class Bench {
public:
    explicit Bench(gui::MainWindow &window)
        : m_window(window)
    {
    }

    /// The longest block from `act` until everything has come to rest.
    void measure(const QString &what, const std::function<void()> &act)
    {
        m_watchdog.start();
        act();
        const auto isCalm = [this] { return !m_window.session().announced(); };
        QTest::qWait(300); // what the act sets off
        if (!QTest::qWaitFor(isCalm, 120'000))
            qFatal("never at rest: %s", qPrintable(what));
        QTest::qWait(700);
        const double block = m_watchdog.stopMs();
        const double worked = m_watchdog.workedMs();
        std::printf("%-44s %7.1f ms, worked %6.1f ms%s\n", qPrintable(what), block, worked,
                    worked > mostMs      ? "  too long"
                        : block > mostMs ? "  kept waiting"
                                         : "");
        m_worst = std::max(m_worst, block);
        m_hardest = std::max(m_hardest, worked);
    }

    void pages()
    {
        for (const QString &name : gui::Pages::names()) {
            measure(name + u": open"_s, [&] { m_window.showPage(name); });
            for (QTabWidget *tabs : m_window.findChildren<QTabWidget *>()) {
                if (!tabs->isVisible())
                    continue;
                for (int tab = 0; tab < tabs->count(); ++tab)
                    measure(u"%1: tab %2"_s.arg(name, tabs->tabText(tab)), [&] { tabs->setCurrentIndex(tab); });
            }
            measure(name + u": refresh"_s,
                    [&] { QTest::keyClick(m_window.focusWidget() ? m_window.focusWidget() : &m_window, Qt::Key_F5); });
        }
        for (const QString &name : gui::Pages::names())
            measure(name + u": again"_s, [&] { m_window.showPage(name); });
    }

    void slider()
    {
        m_window.showPage(u"capacity"_s);
        auto &page = m_window.page<gui::CapacityPage>();
        auto *slider = page.findChild<QSlider *>(u"shotsSlider"_s);
        for (int tab = 0; tab < page.tabCount(); ++tab) {
            page.showTab(tab);
            QTest::qWait(300);
            measure(u"capacity: slider over tab %1"_s.arg(tab + 1), [&] {
                for (int day = 1; day <= 60; ++day) {
                    slider->setValue(day);
                    QTest::qWait(1);
                }
            });
        }
    }

    void map()
    {
        m_window.showPage(u"storage"_s);
        auto &page = m_window.page<gui::StoragePage>();
        page.showTab(0);
        if (!QTest::qWaitFor([&] { return page.isSettled(); }, 120'000))
            qFatal("the folders were not looked through");
        gui::FileMapView &map = page.pane().map();
        measure(u"storage: map of another size"_s, [&] { m_window.resize(1900, 1060); });
        measure(u"storage: the same, waited for"_s, [&] {
            m_window.resize(1880, 1040);
            map.map();
        });
        measure(u"storage: map zoomed in"_s, [&] { map.zoomTo(map.tree().at(FileTree::all).firstChild); });
        measure(u"storage: map zoomed out"_s, [&] { map.zoomTo(FileTree::all); });
    }

    double worst() const { return m_worst; }
    double hardest() const { return m_hardest; }

private:
    gui::MainWindow &m_window;
    Watchdog m_watchdog;
    double m_worst = 0;
    double m_hardest = 0;
};
} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const int wanted = application.arguments().value(1).toInt();
    support::TestCluster cluster;
    Installation it(cluster);
    it.target.orphanMinAgeSeconds = 0;
    fill(it, wanted > 0 ? std::max(leastFiles, wanted) : usualFiles);
    gui::LiveSession session({.user = u"bench"_s, .host = u"here"_s, .program = u"bench"_s});
    gui::MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    Bench bench(window);
    bench.measure(u"connecting"_s, [&] {
        window.session().setTarget(it.target);
        if (!QTest::qWaitFor([&] { return window.session().isConnected(); }, 30'000))
            qFatal("no connection");
    });
    bench.pages();
    bench.map();
    bench.slider();
    std::printf("worst %.1f ms of %.0f, of which it worked at most %.1f ms\n", bench.worst(), mostMs, bench.hardest());
    return 0;
}
