// SPDX-License-Identifier: GPL-3.0-or-later
// What a moving slider of the Capacity page costs, in one run:
//
//     QT_QPA_PLATFORM=offscreen bench_capacity
//
// model: forecast() over 365 days, both directories, from 180 days of ingest.
// page:  everything that one step of a slider sets off, and the same with the page painted.
#include "cleanup/enginefixture.h"
#include "cleanup/look/forecastinput.h"
#include "gui/capacity/capacitypage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSlider>
#include <QStandardPaths>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int steps = 90;

void fill(Installation &it)
{
    const QString files = uR"(INSERT INTO %1 (execution_id, file_path, file_size, timestamp)
        SELECT n, 'f' || n, 100000 + n % 977, (now() AT TIME ZONE 'UTC') - n * interval '13 min'
          FROM generate_series(1, 20000) n)"_s;
    it.db.exec(uR"(INSERT INTO executions (user_id, status, started_at, completed_at)
        SELECT n % 7, 'completed', t, t + (n % 300) * interval '1 s' FROM generate_series(1, 20000) n,
               LATERAL (SELECT (now() AT TIME ZONE 'UTC') - n * interval '13 min' AS t) at)"_s);
    it.db.exec(files.arg(u"screenshots"_s));
    it.db.exec(files.arg(u"downloaded_files"_s));
}

void print(const char *what, std::vector<double> &times)
{
    std::sort(times.begin(), times.end());
    std::printf("%s median %.2f ms, longest %.2f ms\n", what, times[times.size() / 2], times.back());
}

template <typename Step> std::vector<double> timesOf(const Step &step)
{
    std::vector<double> times;
    for (int at = 1; at <= steps; ++at) {
        QElapsedTimer clock;
        clock.start();
        step(at);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}
} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    support::TestCluster cluster;
    Installation it(cluster);
    fill(it);
    gui::LiveSession session(it.context.actor);
    session.setRefreshInterval(0);
    gui::CapacityPage page(session);
    page.resize(1080, 700);
    page.show();
    session.setTarget(it.target);
    const auto *measured = page.findChild<QPushButton *>(u"useMeasuredButton"_s);
    if (!QTest::qWaitFor([&] { return measured->isEnabled(); }, 60'000))
        return 1;
    const cleanup::StorageLookPtr look = *cleanup::lookAtStorage(it.session(), it.context);
    page.showLook(look);
    const cleanup::MeasuredWorkload workload = *cleanup::measureWorkload(it.session(), 30, it.context);

    CapacityPlan plan{.workload = workload.workload};
    auto model = timesOf([&](int days) {
        plan.days = {days, days};
        if (forecast(cleanup::forecastInput(workload, *look, plan)).likely.size() != 366)
            std::abort();
    });
    print("model: 365 days", model);
    auto *slider = page.findChild<QSlider *>(u"shotsSlider"_s);
    auto changed = timesOf([&](int days) { slider->setValue(days); });
    print("page: a step", changed);
    auto painted = timesOf([&](int days) {
        slider->setValue(days);
        page.grab();
    });
    print("page: a step, painted", painted);
    return 0;
}
