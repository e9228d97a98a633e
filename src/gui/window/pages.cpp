// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/pages.h"

#include "gui/automation/automationpage.h"
#include "gui/capacity/capacitypage.h"
#include "gui/cleanup/chooseview.h"
#include "gui/cleanup/cleanuppage.h"
#include "gui/executions/executionspage.h"
#include "gui/history/historypage.h"
#include "gui/overview/overviewpage.h"
#include "gui/session/livesession.h"
#include "gui/storage/storagepage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
/// What a page is made from.
struct Making {
    gui::LiveSession &session;
    gui::ScheduleKeeper &keeper;
    QWidget *parent;
};

template <typename PageClass> gui::Page *make(const Making &making)
{
    if constexpr (std::is_constructible_v<PageClass, gui::LiveSession &, gui::ScheduleKeeper &, QWidget *>)
        return new PageClass(making.session, making.keeper, making.parent);
    else
        return new PageClass(making.session, making.parent);
}

struct Entry {
    QLatin1StringView name;
    gui::Page *(*make)(const Making &making);
};

/// All of them: whoever adds one adds it here.
constexpr std::array entries{
    Entry{"overview"_L1, &make<gui::OverviewPage>}, Entry{"executions"_L1, &make<gui::ExecutionsPage>},
    Entry{"storage"_L1, &make<gui::StoragePage>},   Entry{"cleanup"_L1, &make<gui::CleanupPage>},
    Entry{"capacity"_L1, &make<gui::CapacityPage>}, Entry{"automation"_L1, &make<gui::AutomationPage>},
    Entry{"history"_L1, &make<gui::HistoryPage>}};
} // namespace

QStringList gui::Pages::names()
{
    QStringList names;
    for (const Entry &entry : entries)
        names << entry.name;
    return names;
}

gui::Pages::Pages(LiveSession &session, ScheduleKeeper &keeper, QWidget *parent)
    : QObject(parent)
{
    for (const Entry &entry : entries) {
        Page *page = entry.make({.session = session, .keeper = keeper, .parent = parent});
        page->setObjectName(entry.name);
        m_pages.push_back(page);
    }
    connectOverview();
    connectStorage();
    connectCleanup();
}

void gui::Pages::connectOverview()
{
    OverviewPage &overview = of<OverviewPage>();
    connect(&overview, &OverviewPage::overviewRead, this, &Pages::overviewRead);
    connect(&overview, &OverviewPage::overviewRead, &of<CleanupPage>().chooseView(), &ChooseView::showKnown);
    connect(&overview, &OverviewPage::previewWanted, this, &Pages::preview);
    connect(&overview, &OverviewPage::executionsWanted, this, [this] { emit wanted(&of<ExecutionsPage>()); });
    connect(&overview, &OverviewPage::stuckWanted, this, [this] {
        emit wanted(&of<ExecutionsPage>());
        of<ExecutionsPage>().showStuck();
    });
    connect(&overview, &OverviewPage::filteredWanted, this, &Pages::showExecutions);
    connect(&overview, &OverviewPage::automationWanted, this, [this] { emit wanted(&of<AutomationPage>()); });
    connect(&overview, &OverviewPage::storageWanted, this, [this] { emit wanted(&of<StoragePage>()); });
    connect(&overview, &OverviewPage::historyWanted, this, &Pages::showRun);
    connect(&overview, &OverviewPage::foldersWanted, this, &Pages::settingsWanted);
    connect(&overview, &OverviewPage::profileWanted, this, &Pages::profileWanted);
}

void gui::Pages::connectStorage()
{
    StoragePage &storage = of<StoragePage>();
    CapacityPage &capacity = of<CapacityPage>();
    connect(&storage, &StoragePage::looked, this, &Pages::looked);
    connect(&storage, &StoragePage::looked, &of<OverviewPage>(), &OverviewPage::showLook);
    connect(&storage, &StoragePage::looked, &capacity, &CapacityPage::showLook);
    connect(&storage, &StoragePage::looked, &of<CleanupPage>().chooseView(), &ChooseView::showLook);
    connect(&storage, &StoragePage::previewWanted, this, &Pages::preview);
    connect(&storage, &StoragePage::filesPreviewWanted, this,
            [this](const CleanupPolicy &policy, const FilePaths &files) {
                emit wanted(&of<CleanupPage>());
                of<CleanupPage>().previewFiles(policy, files);
            });
    connect(&storage, &StoragePage::foldersWanted, this, &Pages::settingsWanted);
    connect(&storage, &StoragePage::executionWanted, this, [this](const ExecutionId &execution) {
        ExecutionFilter filter;
        filter.id = execution;
        showExecutions(filter);
    });
    connect(&capacity, &CapacityPage::lookWanted, &storage, &StoragePage::scan);
    connect(&capacity, &CapacityPage::previewWanted, this, &Pages::preview);
    connect(&capacity, &CapacityPage::foldersWanted, this, &Pages::settingsWanted);
}

void gui::Pages::connectCleanup()
{
    connect(&of<ExecutionsPage>(), &ExecutionsPage::markWanted, this, [this](const QList<ExecutionId> &executions) {
        emit wanted(&of<CleanupPage>());
        of<CleanupPage>().previewStuck(executions);
    });
    connect(&of<AutomationPage>(), &AutomationPage::previewWanted, this, &Pages::preview);
    connect(&of<CleanupPage>(), &CleanupPage::historyWanted, this, &Pages::showRun);
}

void gui::Pages::preview(const CleanupPolicy &policy)
{
    emit wanted(&of<CleanupPage>());
    of<CleanupPage>().preview(policy);
}

void gui::Pages::showAlerts(const QList<Alert> &alerts)
{
    of<OverviewPage>().showAlerts(alerts);
}

void gui::Pages::showRun(const RunId &run)
{
    emit wanted(&of<HistoryPage>());
    of<HistoryPage>().showRun(run);
}

void gui::Pages::showExecutions(const ExecutionFilter &filter)
{
    emit wanted(&of<ExecutionsPage>());
    of<ExecutionsPage>().showExecutions(filter);
}

void gui::Pages::showRemoved(const QString &words, const JournalPlace &place)
{
    emit wanted(&of<HistoryPage>());
    of<HistoryPage>().showFound(words, place);
}
