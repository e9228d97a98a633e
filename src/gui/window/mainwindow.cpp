// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/mainwindow.h"

#include "gui/alerts/alertcenter.h"
#include "gui/automation/automationpage.h"
#include "gui/capacity/capacitypage.h"
#include "gui/cleanup/cleanuppage.h"
#include "gui/executions/executionspage.h"
#include "gui/history/historypage.h"
#include "gui/overview/overviewpage.h"
#include "gui/profiles/profilemenu.h"
#include "gui/profiles/setupdialog.h"
#include "gui/settings.h"
#include "gui/storage/storagepage.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/palette.h"
#include "gui/window/closing.h"
#include "gui/window/sidebar.h"
#include "gui/window/statusline.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QSystemTrayIcon>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace {
constexpr int intervals[]{0, 1, 2, 5, 10, 30, 60};
}

QStringList gui::MainWindow::pageNames()
{
    return {u"overview"_s, u"executions"_s, u"storage"_s, u"cleanup"_s, u"capacity"_s, u"automation"_s, u"history"_s};
}

gui::MainWindow::MainWindow(Actor actor, QWidget *parent)
    : QMainWindow(parent)
    , m_session(std::move(actor))
{
    m_session.setCacheFolder(ProfileStore::cacheFolder());
    setWindowTitle(tr("Scrapazoid Console"));
    setMinimumSize(960, 600);
    resize(1280, 800);
    buildHeader();
    buildPages();
    m_closing = new Closing(m_session, *m_keeper, this);
    buildMenus();
    setStatusBar(new StatusLine(m_session, this));
    connectPages();
    QSettings settings = windowSettings();
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_session.setShowsLocalTime(settings.value(u"window/localTime"_s, false).toBool());
    const int interval = settings.value(u"window/interval"_s, 5).toInt();
    m_interval->setCurrentIndex(std::max(0, m_interval->findData(interval)));
    showPage(static_cast<Page>(std::clamp(settings.value(u"window/page"_s, 0).toInt(), 0, m_stack->count() - 1)));
    onState();
}

gui::MainWindow::~MainWindow() = default;

void gui::MainWindow::buildHeader()
{
    auto *bar = new QToolBar(tr("Connection"), this);
    bar->setObjectName(u"header"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *row = new QWidget(bar);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    auto *name = new QLabel(tr("Scrapazoid Console"), row);
    makeHeading(name);
    m_profiles = new ProfileMenu(m_session, this);
    m_connection = new QPushButton(row);
    m_connection->setAutoDefault(false);
    m_connection->setMenu(m_profiles);
    m_connection->setMinimumHeight(28);
    m_interval = new QComboBox(row);
    m_interval->setAccessibleName(tr("Refresh interval"));
    for (const int seconds : intervals)
        m_interval->addItem(seconds == 0 ? tr("No automatic refresh") : tr("Refresh every %1 s").arg(seconds), seconds);
    layout->addWidget(name);
    layout->addSpacing(8);
    layout->addWidget(m_connection);
    layout->addWidget(m_interval);
    layout->addStretch(1);
    m_aggressive = new QPushButton(tr("Aggressive cleanup…"), row);
    m_aggressive->setAutoDefault(false);
    m_aggressive->setMinimumHeight(28);
    m_aggressive->setToolTip(tr("Shows what an aggressive cleanup would remove (Ctrl+Shift+K); changes nothing."));
    layout->addWidget(m_aggressive);
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(row);
    addToolBar(Qt::TopToolBarArea, bar);
    connect(m_interval, &QComboBox::currentIndexChanged, this, [this] {
        m_session.setRefreshInterval(m_interval->currentData().toInt());
        windowSettings().setValue(u"window/interval"_s, m_interval->currentData());
    });
}

void gui::MainWindow::buildPages()
{
    auto *body = new QWidget(this);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_sidebar = new Sidebar(body);
    m_sidebar->addPage(u"overview"_s, tr("Overview"));
    m_sidebar->addPage(u"executions"_s, tr("Executions"));
    m_sidebar->addPage(u"storage"_s, tr("Storage"));
    m_sidebar->addPage(u"cleanup"_s, tr("Cleanup"));
    m_sidebar->addPage(u"capacity"_s, tr("Capacity"));
    m_sidebar->addPage(u"automation"_s, tr("Automation"));
    m_sidebar->addPage(u"history"_s, tr("History"));
    auto *right = new QWidget(body);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *frame = new QWidget(right);
    auto *margin = new QVBoxLayout(frame);
    margin->setContentsMargins(16, 12, 16, 0);
    m_banner = new Banner(frame);
    margin->addWidget(m_banner);
    m_stack = new QStackedWidget(right);
    m_overview = new OverviewPage(m_session, m_stack);
    m_executions = new ExecutionsPage(m_session, m_stack);
    m_storage = new StoragePage(m_session, m_stack);
    m_cleanup = new CleanupPage(m_session, m_stack);
    m_capacity = new CapacityPage(m_session, m_stack);
    m_keeper = new ScheduleKeeper(m_session, this);
    m_automation = new AutomationPage(m_session, *m_keeper, m_stack);
    m_history = new HistoryPage(m_session, m_stack);
    for (QWidget *page : std::initializer_list<QWidget *>{m_overview, m_executions, m_storage, m_cleanup, m_capacity,
                                                          m_automation, m_history})
        m_stack->addWidget(page);
    rows->addWidget(frame);
    rows->addWidget(m_stack, 1);
    columns->addWidget(m_sidebar);
    columns->addWidget(right, 1);
    setCentralWidget(body);
}

void gui::MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&New connection…"), QKeySequence(Qt::CTRL | Qt::Key_N), m_profiles, &ProfileMenu::addProfile);
    file->addAction(tr("Connection &settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), m_profiles,
                    qOverload<>(&ProfileMenu::editCurrent));
    file->addSeparator();
    file->addAction(tr("E&xport as CSV…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] {
        switch (page()) {
        case Overview: m_overview->exportCsv(); break;
        case Executions: m_executions->exportCsv(); break;
        case Storage: m_storage->exportCsv(); break;
        case Cleanup: m_cleanup->exportCsv(); break;
        case Capacity: m_capacity->exportCsv(); break;
        case Automation: m_automation->exportCsv(); break;
        case History: m_history->exportCsv(); break;
        }
    });
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, m_closing, &Closing::quit);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (int page = 0; page < m_sidebar->count(); ++page) {
        view->addAction(m_sidebar->item(page)->text(), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)),
                        this, [this, page] { showPage(static_cast<Page>(page)); });
    }
    view->addSeparator();
    view->addAction(tr("&Refresh"), QKeySequence(Qt::Key_F5), this, [this] {
        m_session.refresh();
        emit m_session.historyChanged();
    });
    view->addAction(tr("&Find"), QKeySequence::Find, this, [this] {
        if (page() == Executions)
            m_executions->find();
        else if (page() == Storage)
            m_storage->find();
        else if (page() == Cleanup)
            m_cleanup->find();
        else if (page() == Automation)
            m_automation->find();
    });
    view->addSeparator();
    QAction *local = view->addAction(tr("Times in &local time"));
    local->setCheckable(true);
    local->setChecked(windowSettings().value(u"window/localTime"_s, false).toBool());
    connect(local, &QAction::toggled, this, [this](bool on) {
        m_session.setShowsLocalTime(on);
        windowSettings().setValue(u"window/localTime"_s, on);
    });
    QMenu *clean = menuBar()->addMenu(tr("&Cleanup"));
    const auto preview = [this](const CleanupPolicy &policy) { showPreview(policy); };
    // Only ever a preview: what removes something has no shortcut.
    clean->addAction(tr("Preview &weekly…"), this, [preview] { preview(weeklyPolicy()); });
    QAction *aggressive = clean->addAction(tr("Preview &aggressive…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                                           this, [preview] { preview(aggressivePolicy()); });
    connect(m_aggressive, &QPushButton::clicked, aggressive, &QAction::trigger);
    const auto update = [this, clean] {
        const bool isReady = m_session.isConnected();
        for (QAction *action : clean->actions())
            action->setEnabled(isReady);
        m_aggressive->setEnabled(isReady);
    };
    connect(&m_session, &Session::stateChanged, this, update);
    connect(&m_session, &Session::targetChanged, this, update);
    update();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Scrapazoid Console"), this, &MainWindow::about);
    help->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
}

void gui::MainWindow::connectPages()
{
    connectOverview();
    connectStorage();
    connectAutomation();
    connect(m_sidebar, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        windowSettings().setValue(u"window/page"_s, row);
    });
    connect(&m_session, &Session::stateChanged, this, &MainWindow::onState);
    connect(&m_session, &Session::targetChanged, this, &MainWindow::onState);
    connect(m_banner, &Banner::actionTriggered, this, &MainWindow::onBannerAction);
    connect(m_profiles, &ProfileMenu::targetChosen, this,
            [this](const Target &target) { m_session.setTarget(target); });
    connect(m_executions, &ExecutionsPage::stuckCountChanged, this,
            [this](int count) { m_sidebar->setBadge(Executions, count, tr("%n stuck execution(s)", nullptr, count)); });
    connect(m_executions, &ExecutionsPage::markWanted, this, [this](const QList<ExecutionId> &executions) {
        showPage(Cleanup);
        m_cleanup->previewStuck(executions);
    });
    connect(m_cleanup, &CleanupPage::historyWanted, this, [this](const RunId &run) {
        showPage(History);
        m_history->showRun(run);
    });
}

void gui::MainWindow::showPreview(const CleanupPolicy &policy)
{
    showPage(Cleanup);
    m_cleanup->preview(policy);
}

void gui::MainWindow::connectOverview()
{
    m_alerts = new AlertCenter(m_session, this);
    const auto showAlerts = [this] {
        m_overview->showAlerts(m_alerts->active());
        const int count = static_cast<int>(m_alerts->active().size());
        m_sidebar->setBadge(Overview, count, tr("%n alert(s)", nullptr, count));
    };
    connect(m_alerts, &AlertCenter::changed, this, showAlerts);
    connect(m_alerts, &AlertCenter::wanted, this, [this] {
        showPage(Overview);
        QApplication::setQuitOnLastWindowClosed(true);
        show();
        raise();
        activateWindow();
    });
    connect(m_overview, &OverviewPage::overviewRead, m_alerts, qOverload<const ::Overview &>(&AlertCenter::observe));
    connect(m_overview, &OverviewPage::previewWanted, this, &MainWindow::showPreview);
    connect(m_overview, &OverviewPage::executionsWanted, this, [this] { showPage(Executions); });
    connect(m_overview, &OverviewPage::stuckWanted, this, [this] {
        showPage(Executions);
        m_executions->showStuck();
    });
    connect(m_overview, &OverviewPage::automationWanted, this, [this] { showPage(Automation); });
    connect(m_overview, &OverviewPage::storageWanted, this, [this] { showPage(Storage); });
    connect(m_overview, &OverviewPage::historyWanted, this, [this](const RunId &run) {
        showPage(History);
        m_history->showRun(run);
    });
}

void gui::MainWindow::connectStorage()
{
    connect(m_storage, &StoragePage::looked, m_overview, &OverviewPage::showLook);
    connect(m_storage, &StoragePage::looked, m_alerts,
            [this](const cleanup::StorageLookPtr &look) { m_alerts->observe(*look); });
    connect(m_storage, &StoragePage::looked, m_capacity, &CapacityPage::showLook);
    connect(m_capacity, &CapacityPage::lookWanted, m_storage, &StoragePage::scan);
    connect(m_capacity, &CapacityPage::previewWanted, this, &MainWindow::showPreview);
    connect(m_storage, &StoragePage::previewWanted, this, &MainWindow::showPreview);
    connect(m_storage, &StoragePage::filesPreviewWanted, this,
            [this](const CleanupPolicy &policy, const FilePaths &files) {
                showPage(Cleanup);
                m_cleanup->previewFiles(policy, files);
            });
    connect(m_storage, &StoragePage::rootsWanted, m_profiles,
            [this](const QMap<Directory, QByteArray> &roots) { m_profiles->editCurrent(roots); });
}

void gui::MainWindow::openProfile(const QString &name)
{
    m_profiles->open(name);
}

void gui::MainWindow::showPage(Page page)
{
    m_sidebar->setCurrentRow(page);
}

gui::MainWindow::Page gui::MainWindow::page() const
{
    return static_cast<Page>(m_stack->currentIndex());
}

void gui::MainWindow::onState()
{
    using State = Session::State;
    const State state = m_session.state();
    const models::State shown = state == State::Connected ? models::CompletedState
        : state == State::Lost                            ? models::FailedState
                                                          : models::PendingState;
    m_connection->setIcon(state == State::NoTarget ? icon(u"database"_s)
                                                   : icon(u"dot"_s, stateColor(shown, palette())));
    if (state == State::NoTarget) {
        m_connection->setText(tr("Choose a connection"));
        m_banner->say(Banner::Tone::Information, tr("The console is not connected to any database yet."),
                      tr("New connection…"));
    } else {
        const QString word = state == State::Connected ? tr(" · connected")
            : state == State::Lost                     ? tr(" · lost")
                                                       : tr(" · connecting");
        const QString text = m_session.target().name + u" · "_s + m_session.target().connection.forPeople() + word;
        m_connection->setText(QString(text).replace(u'&', u"&&"_s));
        if (state == State::Connected && !m_session.status().isSetUp)
            m_banner->say(Banner::Tone::Warning,
                          tr("Everything can be looked at and previewed. Before anything can be cleaned, the console "
                             "needs its own schema and quarantine folders."),
                          tr("Set up…"));
        else
            m_banner->clear();
    }
    m_banner->parentWidget()->setVisible(!m_banner->isHidden());
    m_connection->setAccessibleName(tr("Connection: %1").arg(m_connection->text()));
}

void gui::MainWindow::onBannerAction()
{
    if (m_session.state() == Session::State::NoTarget) {
        m_profiles->addProfile();
        return;
    }
    auto *dialog = new SetupDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_session, &Session::refresh);
    dialog->open();
}

void gui::MainWindow::about()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Scrapazoid Console"),
        tr("<b>Scrapazoid Console %1</b><br>Looks after the executions and files of a Scrapazoid installation.")
            .arg(QStringLiteral(SCRAPAZOID_VERSION)),
        QMessageBox::Ok, this);
    box->setInformativeText(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."));
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void gui::MainWindow::connectAutomation()
{
    connect(m_automation, &AutomationPage::previewWanted, this, &MainWindow::showPreview);
    connect(m_keeper, &ScheduleKeeper::attempted, this, [this](const JobAttempt &attempt) {
        if (!attempt.run.isNull())
            emit m_session.historyChanged();
        const bool isTrouble = attempt.ending != JobEnding::Done && attempt.ending != JobEnding::Observed;
        if (isTrouble || !attempt.run.isNull())
            m_alerts->say(tr("%1: %2").arg(attempt.job, attempt.message), isTrouble);
    });
    buildTray();
}

void gui::MainWindow::buildTray()
{
    if (!m_alerts->tray())
        return;
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Show the console"), m_alerts, &AlertCenter::wanted);
    menu->addAction(tr("Show the &schedule"), this, [this] {
        emit m_alerts->wanted();
        showPage(Automation);
    });
    menu->addSeparator();
    menu->addAction(tr("&Quit"), m_closing, &Closing::quit);
    m_alerts->tray()->setContextMenu(menu);
    m_closing->setHasTray(true);
}

void gui::MainWindow::closeEvent(QCloseEvent *event)
{
    windowSettings().setValue(u"window/geometry"_s, saveGeometry());
    event->setAccepted(m_closing->mayClose());
}
