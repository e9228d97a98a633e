// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/session.h"

#include <QComboBox>
#include <QMainWindow>
#include <QPushButton>
#include <QStackedWidget>

namespace gui {

class Banner;
class CleanupPage;
class ExecutionsPage;
class HistoryPage;
class ProfileMenu;
class Sidebar;

/// The console's window: header, pages, status line. Up before any connection; everything slow happens on workers.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum Page { Executions, Cleanup, History };

    explicit MainWindow(Actor actor, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Connects to a profile by name, or to the default one where it is empty.
    void openProfile(const QString &name);
    void showPage(Page page);
    Page page() const;

    Session &session() { return m_session; }
    ExecutionsPage &executions() { return *m_executions; }
    CleanupPage &cleanup() { return *m_cleanup; }
    HistoryPage &history() { return *m_history; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildHeader();
    void buildPages();
    void buildMenus();
    void connectPages();
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
    ExecutionsPage *m_executions = nullptr;
    CleanupPage *m_cleanup = nullptr;
    HistoryPage *m_history = nullptr;
};

} // namespace gui
