// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/storagepage.h"

#include "gui/settings.h"
#include "gui/storage/differencesview.h"
#include "gui/storage/fileactions.h"
#include "gui/storage/filespane.h"
#include "gui/storage/filesview.h"
#include "gui/storage/growthview.h"
#include "gui/storage/storageboard.h"
#include "gui/storage/storagecards.h"
#include "gui/storage/storagetext.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/remember.h"
#include "models/liveexecutionsmodel.h"
#include "ui_storagepage.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestSlider = 60;
constexpr double narrowCharts = 120; ///< In characters: narrower, charts stand one below the other.
enum Tab { FilesTab, GrowthTab, DifferencesTab };
} // namespace

gui::StoragePage::StoragePage(LiveSession &session, QWidget *parent)
    : Page(tr("Storage"), parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::StoragePage>())
    , m_pane(new FilesPane(session, this))
    , m_differences(new DifferencesView(this))
    , m_growth(new GrowthView(session, this))
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    makeQuiet(m_ui->scanLabel);
    m_ui->scanProgress->hide();
    m_cards = new StorageCards({.volume = m_ui->volumeCard,
                                .expired = m_ui->expiredCard,
                                .orphans = m_ui->orphanCard,
                                .missing = m_ui->missingCard},
                               this);
    m_board = new StorageBoard(this);
    buildSlider();
    buildTabs();
    connectParts();
    connectFiles();
    onTarget();
}

gui::StoragePage::~StoragePage() = default;

void gui::StoragePage::buildSlider()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    m_slider = new QSlider(Qt::Horizontal, row);
    m_slider->setRange(1, longestSlider);
    m_slider->setAccessibleName(tr("Retention to look at, in days"));
    m_spin = new QSpinBox(row);
    m_spin->setRange(1, longestRetentionDays);
    m_spin->setAccessibleName(m_slider->accessibleName());
    auto *label = new QLabel(tr("&What if retention were"), row);
    label->setBuddy(m_spin);
    layout->addWidget(label);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_spin);
    layout->addWidget(new QLabel(tr("days"), row));
    m_board->ages()->addControl(row);
    connect(m_slider, &QSlider::valueChanged, this, [this](int days) { setDays({days, days}); });
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int days) { setDays({days, days}); });
}

QWidget *gui::StoragePage::buildGrowth()
{
    m_charts = new QSplitter(Qt::Vertical);
    m_charts->setObjectName(u"charts"_s);
    m_charts->setAccessibleName(tr("Charts"));
    m_charts->setChildrenCollapsible(false);
    const std::pair<QWidget *, QWidget *> rows[]{{m_board->growth(), m_board->ages()}, {m_board->held(), m_growth}};
    for (const auto &[left, right] : rows) {
        auto *row = new QWidget;
        auto *sides = new QHBoxLayout(row);
        sides->setContentsMargins(0, 8, 0, 0);
        sides->setSpacing(12);
        sides->addWidget(left, 1);
        sides->addWidget(right, 1);
        m_charts->addWidget(row);
        m_chartRows << sides;
    }
    remember(m_charts, u"storage/growthSplitter"_s);
    return m_charts;
}

void gui::StoragePage::adaptTo(const QSize &room)
{
    m_pane->adaptTo(room);
    const bool isNarrow = room.width() < characters(this, narrowCharts);
    for (QBoxLayout *row : std::as_const(m_chartRows))
        row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void gui::StoragePage::buildTabs()
{
    m_ui->tabs->addTab(m_pane, tr("Files"));
    m_ui->tabs->addTab(buildGrowth(), tr("Growth"));
    m_ui->tabs->addTab(m_differences, tr("Differences"));
    const int tab = windowSettings().value(u"storage/tab"_s, 0).toInt();
    m_ui->tabs->setCurrentIndex(std::clamp(tab, 0, m_ui->tabs->count() - 1));
    connect(m_ui->tabs, &QTabWidget::currentChanged, this,
            [](int shown) { windowSettings().setValue(u"storage/tab"_s, shown); });
}

void gui::StoragePage::connectParts()
{
    connect(&m_session, &LiveSession::targetChanged, this, &StoragePage::onTarget);
    connect(&m_session, &LiveSession::retentionChanged, this, [this] {
        m_days = {m_session.target().screenshotDays, m_session.target().downloadDays};
        if (m_look)
            setDays(m_days);
    });
    connect(&m_session, &LiveSession::stateChanged, this, &StoragePage::onState);
    connect(&m_session, &LiveSession::localTimeChanged, this, &StoragePage::updateHead);
    connect(&m_session, &LiveSession::historyChanged, this, [this] {
        m_isStale = m_look != nullptr;
        updateHead();
        if (isVisible())
            scan();
    });
    connect(m_ui->scanButton, &QPushButton::clicked, this, [this] {
        if (m_scanning)
            stopScan();
        else
            scan();
    });
    connect(m_ui->banner, &Banner::actionTriggered, this, &StoragePage::foldersWanted);
    connect(m_cards, &StorageCards::expiredWanted, this, [this] { showPart({.standing = Standing::Expired}, {}); });
    connect(m_cards, &StorageCards::orphansWanted, this, [this] { showPart({.standing = Standing::Orphan}, {}); });
    const auto act = [this] {
        if (const auto step = unknown().act)
            (this->*step)();
    };
    connect(m_cards, &StorageCards::actionWanted, this, act);
    connect(m_pane, &FilesPane::noteActionTriggered, this, act);
    connect(m_board, &StorageBoard::partChosen, this, &StoragePage::showPart);
    const auto previewMissing = [this] {
        emit previewWanted(missingPolicy({Directory::Screenshots, Directory::Downloads}));
    };
    connect(m_cards, &StorageCards::missingWanted, this, previewMissing);
    connect(m_differences, &DifferencesView::missingPreviewWanted, this, previewMissing);
    connect(m_differences, &DifferencesView::orphansWanted, m_cards, &StorageCards::orphansWanted);
    connect(m_differences, &DifferencesView::orphansPreviewWanted, this, [this] {
        emit previewWanted(orphanPolicy({Directory::Screenshots, Directory::Downloads}));
    });
}

void gui::StoragePage::connectFiles()
{
    FileActions &actions = m_pane->actions();
    connect(&actions, &FileActions::previewWanted, this, &StoragePage::previewWanted);
    connect(&actions, &FileActions::cleanWanted, this, &StoragePage::filesPreviewWanted);
    connect(&actions, &FileActions::executionWanted, this, &StoragePage::executionWanted);
    connect(&actions, &FileActions::said, this,
            [this](Banner::Tone tone, const QString &text) { m_ui->banner->say(tone, text); });
}

bool gui::StoragePage::isSettled() const
{
    return m_look && !m_scanning && m_pane->isSettled();
}

gui::FilesView &gui::StoragePage::files()
{
    return m_pane->files();
}

void gui::StoragePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_look || m_isStale)
        scan();
}

void gui::StoragePage::onTarget()
{
    delete m_scanning;
    m_look.reset();
    m_isStale = false;
    m_trouble.clear();
    m_ui->banner->clear();
    if (m_session.hasTarget())
        m_days = {m_session.target().screenshotDays, m_session.target().downloadDays};
    m_board->clear();
    m_pane->showPart({}, {});
    updateHead();
}

void gui::StoragePage::onState()
{
    if (m_session.isConnected() && isVisible() && !m_look)
        scan();
    updateHead();
}

gui::StoragePage::Unknown gui::StoragePage::unknown() const
{
    if (!m_session.hasTarget())
        return {tr("Not connected. Choose a connection at the top left.")};
    if (m_scanning)
        return {tr("Measuring both folders…"), tr("Stop"), &StoragePage::stopScan};
    if (storagetext::withoutFolder(m_session.target()).size() == 2)
        return {tr("No folder is set for this connection, so nobody can say what lies on disk."),
                tr("Set the folders…"), &StoragePage::foldersWanted};
    if (m_session.state() == LiveSession::State::Lost && !m_look)
        return {m_session.error().message, tr("Try again"), &StoragePage::retry};
    if (!m_session.isConnected() && !m_look)
        return {tr("Connecting…")};
    if (m_look)
        return {storagetext::unmeasured(*m_look->inventory), tr("Measure again"), &StoragePage::scan};
    return {m_trouble.isEmpty() ? tr("Nothing has been measured yet.") : m_trouble, tr("Measure"), &StoragePage::scan};
}

void gui::StoragePage::stopScan()
{
    if (m_scanning)
        m_scanning->stop();
}

void gui::StoragePage::retry()
{
    m_session.wantConnection();
    m_session.refresh();
}

void gui::StoragePage::showUnknown()
{
    const Unknown now = unknown();
    if (QString said = now.why + now.action; std::exchange(m_said, said) == said)
        return; // a scan tells of its progress many times a second
    m_cards->showUnknown(now.why, now.action);
    m_pane->showNote(now.why, now.action);
    m_board->setPlaceholder(now.why);
    m_differences->clear(now.why);
    m_growth->clear(now.why);
}

void gui::StoragePage::scan()
{
    if (m_scanning || !m_session.isConnected())
        return;
    m_isStale = false;
    auto *job = m_session.start<cleanup::StorageLookPtr>(
        this,
        [](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::lookAtStorage(session, context);
        },
        [this](const Result<cleanup::StorageLookPtr> &look) { onLooked(look); });
    m_scanning = job;
    connect(job, &jobs::JobBase::progressChanged, this, &StoragePage::updateHead);
    updateHead();
}

void gui::StoragePage::onLooked(const Result<cleanup::StorageLookPtr> &look)
{
    m_scanning = nullptr;
    m_trouble = look ? QString() : look.error().message;
    if (!look) {
        m_ui->banner->say(look.error().kind == ErrorKind::Stopped ? Banner::Tone::Information : Banner::Tone::Danger,
                          m_trouble);
        updateHead();
        return;
    }
    m_look = *look;
    showLook();
    emit looked(m_look);
}

void gui::StoragePage::sayTrouble()
{
    const QString unmeasured = storagetext::unmeasured(*m_look->inventory);
    if (!unmeasured.isEmpty())
        m_ui->banner->say(Banner::Tone::Warning, tr("The scan is not complete: %1").arg(unmeasured),
                          storagetext::withoutFolder(m_session.target()).isEmpty() ? QString()
                                                                                   : tr("Set the folders…"));
    else if (!m_look->snapshotTrouble.isEmpty())
        m_ui->banner->say(Banner::Tone::Warning,
                          tr("This day's snapshot is not kept: %1").arg(m_look->snapshotTrouble));
    else
        m_ui->banner->clear();
}

void gui::StoragePage::showLook()
{
    sayTrouble();
    m_said.clear();
    const Unknown now = unknown();
    const bool isMeasured = !storagetext::measured(*m_look->inventory).isEmpty();
    m_board->setPlaceholder(isMeasured ? tr("There are no files with a row.") : now.why);
    m_board->showLook(m_look);
    m_differences->showLook(*m_look);
    m_growth->showLook(*m_look);
    setDays(m_days);
    if (isMeasured)
        m_pane->showLook(m_look, m_days);
    else
        m_pane->showNote(now.why, now.action);
    updateHead();
}

void gui::StoragePage::setDays(const RetentionDays &days)
{
    m_days = days;
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker spin(m_spin);
    m_slider->setValue(std::min(days[0], days[1]));
    m_spin->setValue(std::min(days[0], days[1]));
    showRetention();
}

void gui::StoragePage::showRetention()
{
    m_board->showRetention(m_days);
    m_pane->setDays(m_days);
    if (m_look && m_session.hasTarget())
        m_cards->show(*m_look, m_days, m_session.target());
}

void gui::StoragePage::showPart(const FilePart &part, const QString &title)
{
    if (!m_look)
        return;
    m_pane->showPart(part, title);
    m_ui->tabs->setCurrentIndex(FilesTab);
}

void gui::StoragePage::showTab(int index)
{
    m_ui->tabs->setCurrentIndex(index);
}

int gui::StoragePage::tabCount() const
{
    return m_ui->tabs->count();
}

QString gui::StoragePage::measuredText() const
{
    const Inventory &inventory = *m_look->inventory;
    qint64 files = 0;
    for (const DirectoryInventory &part : inventory.directories)
        files += part.files.count;
    const bool local = m_session.showsLocalTime();
    const QString text
        = tr("%Ln file(s) measured in %1 s, %2 %3", nullptr, static_cast<int>(files))
              .arg(QLocale().toString(static_cast<double>(inventory.elapsedMs) / 1000, 'f', 1),
                   models::timeText(inventory.takenAt, local).sliced(11), local ? tr("local") : tr("UTC"));
    if (m_isStale)
        return tr("%1 · before the last cleanup").arg(text);
    return m_session.state() == LiveSession::State::Lost ? tr("%1 · the connection is lost since").arg(text) : text;
}

void gui::StoragePage::updateHead()
{
    m_ui->scanProgress->setVisible(m_scanning);
    m_ui->scanButton->setText(m_scanning ? tr("&Stop") : m_look ? tr("&Measure again") : tr("&Measure"));
    m_ui->scanButton->setEnabled(m_scanning || m_session.isConnected());
    if (!m_look)
        showUnknown();
    if (m_scanning) {
        const Progress &progress = m_scanning->progress();
        const qint64 total = progress.itemsTotal;
        m_ui->scanProgress->setRange(0, static_cast<int>(total));
        m_ui->scanProgress->setValue(static_cast<int>(progress.itemsDone));
        m_ui->scanLabel->setText(total > 0 ? tr("Measuring %Ln file(s)…", nullptr, static_cast<int>(total))
                                           : tr("Looking at both folders…"));
        return;
    }
    m_ui->scanLabel->setText(m_look ? measuredText() : QString());
}

void gui::StoragePage::find()
{
    m_ui->tabs->setCurrentIndex(FilesTab);
    m_pane->find();
}

void gui::StoragePage::exportCsv()
{
    switch (m_ui->tabs->currentIndex()) {
    case FilesTab: m_pane->exportCsv(); return;
    case DifferencesTab: m_differences->exportCsv(); return;
    default: break;
    }
    const QWidget *focused = focusWidget();
    for (ChartCard *card : {m_board->ages(), m_board->held()}) {
        if (focused && card->isAncestorOf(focused)) {
            card->exportCsv();
            return;
        }
    }
    if (focused && m_growth->isAncestorOf(focused))
        m_growth->table().exportCsv();
    else
        m_board->growth()->exportCsv();
}
