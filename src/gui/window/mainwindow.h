// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/policy.h"
#include "gui/session/session.h"

#include <QComboBox>
#include <QMainWindow>
#include <QPushButton>
#include <QStackedWidget>

namespace gui {

class AlertCenter;
class AutomationPage;
class Banner;
class CapacityPage;
class CleanupPage;
class Closing;
class ExecutionsPage;
class HistoryPage;
class OverviewPage;
class ProfileMenu;
class ScheduleKeeper;
class Sidebar;
class StoragePage;

/// The console's window: header, pages, status line. Up before any connection; everything slow happens on workers.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum Page { Overview, Executions, Storage, Cleanup, Capacity, Automation, History };

    /// As the command line calls them, by Page.
    static QStringList pageNames();

    explicit MainWindow(Actor actor, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Connects to a profile by name, or to the default one where it is empty.
    void openProfile(const QString &name);
    void showPage(Page page);
    Page page() const;

    Session &session() { return m_session; }
    OverviewPage &overview() { return *m_overview; }
    ExecutionsPage &executions() { return *m_executions; }
    StoragePage &storage() { return *m_storage; }
    CleanupPage &cleanup() { return *m_cleanup; }
    CapacityPage &capacity() { return *m_capacity; }
    AutomationPage &automation() { return *m_automation; }
    ScheduleKeeper &keeper() { return *m_keeper; }
    HistoryPage &history() { return *m_history; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildHeader();
    void buildPages();
    void buildMenus();
    void connectPages();
    void connectOverview();
    void connectStorage();
    void connectAutomation();
    void buildTray();
    void showPreview(const CleanupPolicy &policy);
    void onState();
    void onBannerAction();
    void about();

    Session m_session;
    ProfileMenu *m_profiles = nullptr;
    QPushButton *m_aggressive = nullptr;
    QPushButton *m_connection = nullptr;
    QComboBox *m_interval = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    Banner *m_banner = nullptr;
    AlertCenter *m_alerts = nullptr;
    Closing *m_closing = nullptr;
    OverviewPage *m_overview = nullptr;
    ExecutionsPage *m_executions = nullptr;
    StoragePage *m_storage = nullptr;
    CleanupPage *m_cleanup = nullptr;
    CapacityPage *m_capacity = nullptr;
    ScheduleKeeper *m_keeper = nullptr;
    AutomationPage *m_automation = nullptr;
    HistoryPage *m_history = nullptr;
};

} // namespace gui
