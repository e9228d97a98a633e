// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/mainwindow.h"

#include "config/profilestore.h"
#include "gui/alerts/alertcenter.h"
#include "gui/automation/schedulekeeper.h"
#include "gui/find/findpalette.h"
#include "gui/find/keyboardlist.h"
#include "gui/fleet/fleetview.h"
#include "gui/help/manual.h"
#include "gui/overview/overviewpage.h"
#include "gui/profiles/profilemenu.h"
#include "gui/profiles/profilestripe.h"
#include "gui/profiles/setupdialog.h"
#include "gui/settings.h"
#include "gui/widgets/bodyscroller.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"
#include "gui/widgets/savefile.h"
#include "gui/window/appearance.h"
#include "gui/window/closing.h"
#include "gui/window/findoffers.h"
#include "gui/window/sidebar.h"
#include "gui/window/statebanner.h"
#include "gui/window/statusline.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QSystemTrayIcon>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int intervals[]{0, 1, 2, 5, 10, 30, 60};
// In characters of the window's font.
constexpr double compactBelow = 150; ///< Narrower, the list of pages is icons.
constexpr double headerLines = 1.7;

/// Whoever goes to a page by its key goes on there, not in what was used before.
void takeFocusTo(gui::Page &page)
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && page.isAncestorOf(focus))
        return;
    for (QWidget *next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain()) {
        if (page.isAncestorOf(next) && next->isVisible() && next->isEnabled() && !next->focusProxy()
            && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}
} // namespace

gui::MainWindow::MainWindow(LiveSession &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
{
    m_session.setCacheFolder(ProfileStore::cacheFolder());
    setMinimumSize(960, 600);
    resize(1280, 800);
    buildHeader();
    buildPages();
    m_closing = new Closing(m_session, *m_keeper, this);
    m_palette = new FindPalette(m_session, this);
    buildMenus();
    connectPalette();
    setStatusBar(new StatusLine(m_session, this));
    connectPages();
    QSettings settings = windowSettings();
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_session.setShowsLocalTime(settings.value(u"window/localTime"_s, false).toBool());
    const int interval = settings.value(u"window/interval"_s, 5).toInt();
    m_interval->setCurrentIndex(std::max(0, m_interval->findData(interval)));
    bringUp(m_pages->all().front());
    showPage(settings.value(u"window/page"_s).toString());
    onState();
}

gui::MainWindow::~MainWindow() = default;

void gui::MainWindow::buildHeader()
{
    auto *bar = new QToolBar(tr("Connection"), this);
    bar->setObjectName(u"header"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    // The bar's own button for what has no room: without a text, it would be announced as a check box of no name.
    if (auto *more = bar->findChild<QToolButton *>())
        more->setAccessibleName(tr("More"));
    auto *row = new QWidget(bar);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    m_name = new QLabel(tr("Scrapazoid Console"), row);
    makeHeading(m_name);
    m_profiles = new ProfileMenu(m_session, this);
    m_connection = new ElidedButton(row);
    m_connection->setMenu(m_profiles);
    keepWithin(m_connection, {.leastLines = headerLines});
    m_interval = new QComboBox(row);
    m_interval->setAccessibleName(tr("Refresh interval"));
    for (const int seconds : intervals)
        m_interval->addItem(seconds == 0 ? tr("No automatic refresh") : tr("Refresh every %1 s").arg(seconds), seconds);
    layout->addWidget(m_name);
    layout->addWidget(m_connection);
    layout->addWidget(m_interval);
    layout->addStretch(1);
    m_aggressive = new QPushButton(tr("Aggressive cleanup…"), row);
    m_aggressive->setAutoDefault(false);
    keepWithin(m_aggressive, {.leastLines = headerLines});
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
    auto *whole = new QWidget(this);
    auto *stripeAndBody = new QVBoxLayout(whole);
    stripeAndBody->setContentsMargins(0, 0, 0, 0);
    stripeAndBody->setSpacing(0);
    m_stripe = new ProfileStripe(whole);
    auto *body = new QWidget(whole);
    stripeAndBody->addWidget(m_stripe);
    stripeAndBody->addWidget(body, 1);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_sidebar = new Sidebar(body);
    auto *right = new QWidget(body);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_banner = new StateBanner(m_session, right);
    m_stack = new QStackedWidget(right);
    m_keeper = new ScheduleKeeper(m_session, this);
    m_pages = new Pages(m_session, *m_keeper, m_stack);
    for (Page *page : m_pages->all()) {
        m_sidebar->addPage(page->objectName(), page->title());
        auto *scroller = new BodyScroller(m_stack);
        connect(scroller, &BodyScroller::roomChanged, page, &Page::adaptTo);
        scroller->setBody(page);
        const int row = m_stack->addWidget(scroller);
        connect(page, &Page::attentionChanged, m_sidebar,
                [this, row](int count, const QString &meaning) { m_sidebar->setBadge(row, count, meaning); });
    }
    rows->addWidget(m_banner);
    rows->addWidget(m_stack, 1);
    columns->addWidget(m_sidebar);
    columns->addWidget(right, 1);
    setCentralWidget(whole);
}

void gui::MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&New connection…"), QKeySequence(Qt::CTRL | Qt::Key_N), m_profiles, &ProfileMenu::addProfile);
    file->addAction(tr("Connection &settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), m_profiles,
                    qOverload<>(&ProfileMenu::editCurrent));
    file->addSeparator();
    file->addAction(tr("E&xport as CSV…"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
                    [this] { shownPage().exportCsv(); });
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, m_closing, &Closing::quit);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (Page *page : m_pages->all()) {
        m_pageActions << view->addAction(
            page->title(), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++)), this, [this, page] {
                bringUp(page);
                takeFocusTo(*page);
            });
    }
    view->addSeparator();
    view->addAction(tr("&Refresh"), QKeySequence(Qt::Key_F5), this, [this] {
        m_session.refresh();
        emit m_session.historyChanged();
    });
    view->addAction(tr("&Find on this page"), QKeySequence::Find, this, [this] { shownPage().find(); });
    view->addAction(tr("Find &anything…"), QKeySequence(Qt::CTRL | Qt::Key_K), m_palette, &FindPalette::toggle)
        ->setProperty("findsAnything", true);
    view->addSeparator();
    QAction *local = view->addAction(tr("Times in &local time"));
    local->setCheckable(true);
    local->setChecked(windowSettings().value(u"window/localTime"_s, false).toBool());
    connect(local, &QAction::toggled, this, [this](bool on) {
        m_session.setShowsLocalTime(on);
        windowSettings().setValue(u"window/localTime"_s, on);
    });
    new Appearance(*view, this);
    QMenu *clean = menuBar()->addMenu(tr("C&leanup"));
    // Only ever a preview: what removes something has no shortcut.
    clean->addAction(tr("Preview &weekly…"), this, [this] { m_pages->preview(weeklyPolicy()); });
    QAction *aggressive = clean->addAction(tr("Preview &aggressive…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                                           this, [this] { m_pages->preview(aggressivePolicy()); });
    connect(m_aggressive, &QPushButton::clicked, aggressive, &QAction::trigger);
    const auto update = [this, clean] {
        const bool hasFiles = m_session.showsFiles();
        const bool isReady = m_session.isConnected() && hasFiles;
        clean->menuAction()->setVisible(hasFiles);
        m_aggressive->setVisible(hasFiles);
        for (QAction *action : clean->actions())
            action->setEnabled(isReady);
        m_aggressive->setEnabled(isReady);
    };
    connect(&m_session, &LiveSession::stateChanged, this, update);
    connect(&m_session, &LiveSession::targetChanged, this, update);
    update();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Manual"), QKeySequence(QKeySequence::HelpContents), this, [this] {
        if (!m_manual)
            m_manual = new Manual(this);
        m_manual->showSection(page());
    });
    help->addAction(tr("&Keyboard…"), this, [this] { (new KeyboardList(*this))->open(); });
    help->addSeparator();
    help->addAction(tr("&About Scrapazoid Console"), this, &MainWindow::about);
    help->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
}

void gui::MainWindow::connectPages()
{
    connectAlerts();
    connect(m_sidebar, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        windowSettings().setValue(u"window/page"_s, page());
    });
    connect(&m_session, &LiveSession::stateChanged, this, &MainWindow::onState);
    connect(&m_session, &LiveSession::targetChanged, this, &MainWindow::onState);
    connect(&m_session, &LiveSession::targetChanged, this, &MainWindow::onTarget);
    connect(m_banner, &StateBanner::profileWanted, m_profiles, &ProfileMenu::addProfile);
    connect(m_banner, &StateBanner::setUpWanted, this, &MainWindow::setUpDatabase);
    connect(m_banner, &StateBanner::giveUpWanted, m_profiles, &ProfileMenu::connectWithoutKeychain);
    connect(m_profiles, &ProfileMenu::targetChosen, this,
            [this](const Target &target) { m_session.setTarget(target); });
    connect(m_pages, &Pages::wanted, this, &MainWindow::bringUp);
    connect(m_pages, &Pages::profileWanted, m_profiles, &ProfileMenu::open);
    m_pages->of<OverviewPage>().fleet().begin(m_session);
    connect(m_pages, &Pages::settingsWanted, m_profiles, qOverload<>(&ProfileMenu::editCurrent));
}

void gui::MainWindow::connectPalette()
{
    m_palette->setOffers(
        FindOffers{.window = *this, .session = m_session, .pages = *m_pages, .pageActions = m_pageActions});
    const Finder &finder = m_palette->finder();
    connect(&finder, &Finder::executionsWanted, m_pages, &Pages::showExecutions);
    connect(&finder, &Finder::runWanted, m_pages, &Pages::showRun);
    connect(&finder, &Finder::removedWanted, m_pages, &Pages::showRemoved);
    connect(&finder, &Finder::storageWanted, this, [this] {
        showPage(u"storage"_s);
        shownPage().find();
    });
}

void gui::MainWindow::connectAlerts()
{
    m_alerts = new AlertCenter(m_session, this);
    connect(m_alerts, &AlertCenter::changed, this, [this] { m_pages->showAlerts(m_alerts->active()); });
    connect(m_alerts, &AlertCenter::wanted, this, [this] {
        bringUp(m_pages->all().front());
        QApplication::setQuitOnLastWindowClosed(true);
        show();
        raise();
        activateWindow();
    });
    connect(m_pages, &Pages::overviewRead, m_alerts, qOverload<const ::Overview &>(&AlertCenter::observe));
    connect(m_pages, &Pages::looked, m_alerts,
            [this](const cleanup::StorageLookPtr &look) { m_alerts->observe(*look); });
    connect(m_keeper, &ScheduleKeeper::attempted, this, [this](const JobAttempt &attempt) {
        if (!attempt.run.isNull())
            emit m_session.historyChanged();
        const bool isTrouble = attempt.ending != JobEnding::Done && attempt.ending != JobEnding::Observed;
        if (isTrouble || !attempt.run.isNull())
            m_alerts->say(tr("%1: %2").arg(attempt.job, attempt.message), isTrouble);
    });
    buildTray();
}

void gui::MainWindow::openProfile(const QString &name)
{
    m_profiles->open(name);
}

void gui::MainWindow::showPage(const QString &name)
{
    for (Page *page : m_pages->all()) {
        if (page->objectName() == name)
            bringUp(page);
    }
}

QString gui::MainWindow::page() const
{
    return shownPage().objectName();
}

gui::Page &gui::MainWindow::shownPage() const
{
    return *m_pages->all()[static_cast<size_t>(m_stack->currentIndex())];
}

int gui::MainWindow::rowOf(const Page *page) const
{
    const auto &pages = m_pages->all();
    return static_cast<int>(std::find(pages.begin(), pages.end(), page) - pages.begin());
}

void gui::MainWindow::bringUp(Page *page)
{
    m_sidebar->setCurrentRow(rowOf(page));
}

void gui::MainWindow::onState()
{
    using State = LiveSession::State;
    const State state = m_session.state();
    const models::State shown = state == State::Connected ? models::CompletedState
        : state == State::Lost                            ? models::FailedState
                                                          : models::PendingState;
    m_connection->setIcon(state == State::NoTarget ? icon(u"database"_s)
                                                   : icon(u"dot"_s, stateColor(shown, palette())));
    if (state == State::NoTarget) {
        m_connection->setText(m_session.waitsFor().isEmpty() ? tr("Choose a connection") : tr("Waiting…"));
    } else {
        const QString word = state == State::Connected ? tr(" · connected")
            : state == State::Lost                     ? tr(" · lost")
                                                       : tr(" · connecting");
        const QString text = m_session.target().name + u" · "_s + m_session.target().connection.forPeople() + word;
        m_connection->setText(QString(text).replace(u'&', u"&&"_s));
    }
    // The application's own name follows by itself where a title is set.
    const QString name = state == State::NoTarget ? QString() : m_session.target().name;
    setWindowTitle(name.isEmpty() ? tr("Scrapazoid Console") : name);
    m_stripe->setProfile(name, state == State::NoTarget ? QString() : m_profiles->color());
    m_connection->setAccessibleName(tr("Connection: %1").arg(m_connection->text()));
}

void gui::MainWindow::onTarget()
{
    setShownProfile(this, m_session.hasTarget() ? m_session.target().name : QString());
    const bool hasFiles = m_session.showsFiles();
    for (Page *page : m_pages->all()) {
        if (!page->isOfFiles())
            continue;
        const int row = rowOf(page);
        m_sidebar->setRowHidden(row, !hasFiles);
        m_pageActions.at(row)->setVisible(hasFiles);
        if (!hasFiles && m_stack->currentIndex() == row)
            bringUp(m_pages->all().front());
    }
}

void gui::MainWindow::setUpDatabase()
{
    auto *dialog = new SetupDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_session, &LiveSession::refresh);
    dialog->open();
}

void gui::MainWindow::about()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Scrapazoid Console"),
        tr("<b>Scrapazoid Console %1</b><br>Looks after the executions and files of a Scrapazoid installation.")
            .arg(QStringLiteral(SCRAPAZOID_VERSION)),
        QMessageBox::Ok, this);
    box->setTextFormat(Qt::RichText);
    box->setInformativeText(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."));
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void gui::MainWindow::buildTray()
{
    if (!m_alerts->tray())
        return;
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Show the console"), m_alerts, &AlertCenter::wanted);
    menu->addAction(tr("Show the &schedule"), this, [this] {
        emit m_alerts->wanted();
        showPage(u"automation"_s);
    });
    menu->addSeparator();
    menu->addAction(tr("&Quit"), m_closing, &Closing::quit);
    m_alerts->tray()->setContextMenu(menu);
    m_closing->setHasTray(true);
}

/// A narrow window keeps its room for the pages.
void gui::MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool isNarrow = width() < characters(this, compactBelow);
    m_sidebar->setCompact(isNarrow);
    m_name->setVisible(!isNarrow);
}

/// Enter presses the button that has the focus, as it does in every dialog.
void gui::MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && button && button->isEnabled() && !event->isAutoRepeat() && isAncestorOf(button))
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void gui::MainWindow::closeEvent(QCloseEvent *event)
{
    windowSettings().setValue(u"window/geometry"_s, saveGeometry());
    event->setAccepted(m_closing->mayClose());
}
