// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/livesession.h"
#include "gui/window/pages.h"

#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QStackedWidget>

namespace gui {

class AlertCenter;
class Closing;
class FindPalette;
class ElidedButton;
class Manual;
class ProfileMenu;
class ProfileStripe;
class ScheduleKeeper;
class Sidebar;
class StateBanner;

/// The console's window: header, pages, status line. Up before any connection; everything slow happens on workers.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The session outlives the window.
    explicit MainWindow(LiveSession &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Connects to a profile by name, or to the default one where it is empty.
    void openProfile(const QString &name);
    /// By the name that the command line has for it; another one changes nothing.
    void showPage(const QString &name);
    /// The name of the one that is shown.
    QString page() const;

    LiveSession &session() { return m_session; }
    template <typename PageClass> PageClass &page() const { return m_pages->of<PageClass>(); }
    ScheduleKeeper &keeper() { return *m_keeper; }
    FindPalette &findPalette() { return *m_palette; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildPages();
    void buildMenus();
    void connectPages();
    void connectPalette();
    void connectAlerts();
    void buildTray();
    Page &shownPage() const;
    void bringUp(Page *page);
    int rowOf(const Page *page) const;
    void onState();
    /// Leaves out what is about files where the service keeps none.
    void onTarget();
    void setUpDatabase();
    void about();

    LiveSession &m_session;
    ProfileMenu *m_profiles = nullptr;
    QPushButton *m_aggressive = nullptr;
    ElidedButton *m_connection = nullptr;
    QLabel *m_name = nullptr;
    QList<QAction *> m_pageActions; ///< Of the menu, by page.
    QComboBox *m_interval = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    ProfileStripe *m_stripe = nullptr;
    StateBanner *m_banner = nullptr;
    AlertCenter *m_alerts = nullptr;
    Closing *m_closing = nullptr;
    ScheduleKeeper *m_keeper = nullptr;
    Pages *m_pages = nullptr;
    FindPalette *m_palette = nullptr;
    Manual *m_manual = nullptr; ///< Made when somebody asks for it.
};

} // namespace gui
