// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs the thread that paints it, in one run:
//
//     QT_QPA_PLATFORM=offscreen bench_window [ITEMS]
//
// start:  from the start of main to the first paint, before any connection.
// table:  20 000 running executions filled in, and refreshed with 400 changes (inserts, removals, new counts).
// block:  the longest the event loop stood still while the table filled, ticked and refreshed, and while a cleanup of
//         20 000 files ran behind the window.
// preview: the same while a combined plan of ITEMS items (50 000) came up, was scrolled, filtered, sorted and unticked.
#include "bench/watchdog.h"
#include "cleanup/enginefixture.h"
#include "gui/cleanup/cleanuppage.h"
#include "gui/cleanup/previewview.h"
#include "gui/executions/executionspage.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"
#include "gui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
class FirstPaint : public QObject {
public:
    bool seen = false;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        seen = seen || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

LiveSnapshot snapshotOf(int rows, int round)
{
    LiveSnapshot snapshot;
    snapshot.takenAt = {1'700'000'000'000'000 + round * 5'000'000LL};
    // One in a hundred leaves and comes each round; one in a hundred has new files.
    for (int index = 0; index < rows; ++index) {
        LiveExecution live;
        const bool isNew = index % 100 == round % 100;
        live.execution.id = {isNew ? 1'000'000LL * round + index : index};
        live.execution.status = u"running"_s;
        live.execution.state = ExecutionState::Running;
        live.execution.userId = index % 40;
        live.execution.startedAt = ServerTime{1'700'000'000'000'000 - (index % 3000) * 100'000LL};
        live.screenshots = index % 100 == (round + 50) % 100 ? round : 3;
        snapshot.rows.append(live);
    }
    return snapshot;
}

void benchTable()
{
    models::LiveExecutionsModel model;
    gui::DataTable table;
    table.setModel(&model);
    table.resize(1000, 700);
    table.show();
    Watchdog watchdog;
    watchdog.start();
    QElapsedTimer timer;
    timer.start();
    model.apply(snapshotOf(20'000, 0));
    const double filled = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QTest::qWait(50);
    table.selectRow(5000);
    double worst = 0;
    double total = 0;
    constexpr int rounds = 20;
    for (int round = 1; round <= rounds; ++round) {
        const LiveSnapshot next = snapshotOf(20'000, round);
        timer.restart();
        model.apply(next);
        const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        worst = std::max(worst, taken);
        total += taken;
        model.setNow({next.takenAt.microseconds + 1'000'000});
        QTest::qWait(20);
    }
    std::printf("table: 20000 rows filled in %.1f ms, refreshed with 400 changes in %.1f ms (worst %.1f ms)\n", filled,
                total / rounds, worst);
    std::printf("block: longest while filling, refreshing and ticking %.1f ms\n", watchdog.stopMs());
}

void benchRun(support::TestCluster &cluster, gui::MainWindow &window)
{
    Installation it(cluster);
    for (int index = 0; index < 20'000; ++index)
        it.roots.write(Directory::Screenshots,
                       "d" + QByteArray::number(index % 50) + "/f" + QByteArray::number(index + 1) + ".png", 10, 240h);
    it.db.exec(uR"(INSERT INTO screenshots (file_path, file_size, timestamp)
        SELECT 'd' || (n % 50) || '/f' || (n + 1) || '.png', 10, (now() AT TIME ZONE 'UTC') - interval '10 days' FROM generate_series(0, 19999) n)"_s);
    it.db.exec(
        u"INSERT INTO executions (user_id, status, started_at) SELECT 1, 'running', now() AT TIME ZONE 'UTC' FROM generate_series(1, 5000)"_s);
    window.session().setRefreshInterval(1);
    window.session().setTarget(it.target);
    if (!QTest::qWaitFor([&] { return window.session().isConnected(); }, 10'000))
        qFatal("no connection");
    const PlanPtr plan = it.plan(Directory::Screenshots);
    Watchdog watchdog;
    bool isDone = false;
    qint64 done = 0;
    watchdog.start();
    auto *job = window.session().start<RunResult>(
        &window,
        [plan](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::runPlan(
                session, {.plan = plan, .selection = {}, .mode = RemovalMode::Quarantine, .overriddenFingerprint = {}},
                context);
        },
        [&](Result<RunResult> result) {
            isDone = true;
            done = result ? result->done.of(ItemKind::Screenshot) : -1;
        });
    window.session().announce(job, u"Screenshots"_s);
    if (!QTest::qWaitFor([&] { return isDone; }, 120'000))
        qFatal("the run did not end");
    std::printf("block: longest while %lld files were cleaned behind the window %.1f ms\n",
                static_cast<long long>(done), watchdog.stopMs());
    window.session().setTarget(std::nullopt);
}
} // namespace

/// Between two acts of a person: long enough for a worker to answer and the answer to be shown.
void letSettle(gui::CleanupPage &page)
{
    QTest::qWait(150);
    if (!QTest::qWaitFor([&] { return page.previewView().isSettled(); }, 120'000))
        qFatal("the preview never settles");
}

/// A combined plan: shown, scrolled, filtered, sorted, unticked, section by section. A fifth are stuck executions, two
/// fifths expired, one orphans, one rows without their file.
void benchPreview(support::TestCluster &cluster, gui::MainWindow &window, int wanted)
{
    const int fifth = wanted / 5;
    Installation it(cluster);
    it.target.orphanMinAgeSeconds = 0;
    for (int index = 0; index < 3 * fifth; ++index)
        it.roots.write(index % 2 == 0 ? Directory::Screenshots : Directory::Downloads,
                       "d" + QByteArray::number(index % 50) + "/f" + QByteArray::number(index) + ".png", 10, 240h);
    for (const QString &table : {u"screenshots"_s, u"downloaded_files"_s}) {
        it.db.exec(uR"(INSERT INTO %1 (file_path, file_size, timestamp)
            SELECT 'd' || (n % 50) || '/f' || n || '.png', 10, (now() AT TIME ZONE 'UTC') - interval '10 days' - n * interval '1 s'
              FROM generate_series(%2, %3, 2) n WHERE n < %4 OR n >= %5)"_s.arg(table)
                       .arg(table == u"screenshots"_s ? 0 : 1)
                       .arg(4 * fifth - 1)
                       .arg(2 * fifth)
                       .arg(3 * fifth));
    }
    it.db.exec(
        u"INSERT INTO executions (user_id, status, started_at) SELECT 1, 'running', now() AT TIME ZONE 'UTC' - interval '1 day' FROM generate_series(1, %1)"_s
            .arg(fifth));
    window.session().setRefreshInterval(0);
    window.session().setTarget(it.target);
    if (!QTest::qWaitFor([&] { return window.session().isConnected(); }, 10'000))
        qFatal("no connection");
    gui::CleanupPage &page = window.page<gui::CleanupPage>();
    window.showPage(u"cleanup"_s);
    QTest::qWait(200);
    auto *table = page.previewView().findChild<gui::DataTable *>(u"goingTable"_s);
    auto *filter = page.previewView().findChild<QLineEdit *>(u"filterEdit"_s);
    auto *none = page.previewView().findChild<QPushButton *>(u"noneButton"_s);
    auto *all = page.previewView().findChild<QPushButton *>(u"allButton"_s);
    Watchdog watchdog;
    watchdog.start();
    QElapsedTimer sinceAsked;
    sinceAsked.start();
    page.preview(aggressivePolicy());
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 600'000))
        qFatal("no rows");
    std::printf("preview: first rows after %lld ms (goal 1000)\n", static_cast<long long>(sinceAsked.elapsed()));
    if (!QTest::qWaitFor([&] { return page.step() == gui::CleanupPage::Step::Preview && page.previewView().plan(); },
                         600'000))
        qFatal("no plan");
    std::printf("preview: the plan after %lld ms\n", static_cast<long long>(sinceAsked.elapsed()));
    letSettle(page);
    const double shown = watchdog.stopMs();
    std::printf("preview: worked %.1f ms at most while it came up\n", watchdog.workedMs());
    const qsizetype items = page.previewView().plan()->itemCount();
    double acting = 0;
    watchdog.start();
    const auto act = [&](const char *what, const std::function<void()> &work) {
        watchdog.start();
        work();
        letSettle(page);
        const double blocked = watchdog.stopMs();
        std::printf("preview: %s blocked %.1f ms at most, worked %.1f ms\n", what, blocked, watchdog.workedMs());
        acting = std::max(acting, blocked);
    };
    auto *sections = window.findChild<QTableWidget *>(u"planTable"_s);
    for (int section = 0; section < sections->rowCount(); ++section)
        act("another section", [&] { sections->selectRow(section); });
    sections->selectRow(1);
    act("scrolling", [&] {
        for (int step = 0; step <= 50; ++step) {
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * step / 50);
            QTest::qWait(5);
        }
    });
    act("filtering", [&] { filter->setText(u"f12"_s); });
    act("unticking what the filter shows", [&] { none->click(); });
    act("no filter", [&] { filter->clear(); });
    act("sorting", [&] { table->sortByColumn(0, Qt::DescendingOrder); });
    act("unticking all", [&] { none->click(); });
    act("ticking all", [&] { all->click(); });
    std::printf("preview: %lld items; longest block while it came up %.1f ms, while it was used %.1f ms\n",
                static_cast<long long>(items), shown, acting);
    page.showChoose();
}

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    gui::LiveSession session({.user = u"bench"_s, .host = u"here"_s, .program = u"bench"_s});
    gui::MainWindow window(session);
    FirstPaint paint;
    window.installEventFilter(&paint);
    window.show();
    if (!QTest::qWaitFor([&] { return paint.seen; }))
        qFatal("never painted");
    std::printf("start: painted %.0f ms after the start of main\n",
                static_cast<double>(sinceStart.nsecsElapsed()) / 1e6);
    benchTable();
    support::TestCluster cluster;
    benchPreview(cluster, window, std::max(50'000, application.arguments().value(1).toInt()));
    benchRun(cluster, window);
    return 0;
}
