// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/storagepage.h"

#include "gui/settings.h"
#include "gui/storage/containersview.h"
#include "gui/storage/filesview.h"
#include "gui/storage/growthview.h"
#include "gui/storage/reconciliationview.h"
#include "gui/storage/storageboard.h"
#include "gui/storage/storagecards.h"
#include "gui/widgets/datatable.h"
#include "models/liveexecutionsmodel.h"
#include "ui_storagepage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestSlider = 60;
enum Tab { FilesTab };
} // namespace

gui::StoragePage::StoragePage(LiveSession &session, QWidget *parent)
    : Page(tr("Storage"), parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::StoragePage>())
    , m_files(new FilesView(session, this))
    , m_truths(new ReconciliationView(this))
    , m_difference(new GrowthView(session, this))
    , m_containers(new ContainersView(session, this))
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
    m_board = new StorageBoard(m_ui->directoryCard, m_ui->ageCard, this);
    buildSlider();
    buildTabs();
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->restoreState(windowSettings().value(u"storage/splitter"_s).toByteArray());
    connectParts();
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
    m_ui->ageCard->addControl(row);
    connect(m_slider, &QSlider::valueChanged, this, [this](int days) { setDays({days, days}); });
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int days) { setDays({days, days}); });
}

void gui::StoragePage::buildTabs()
{
    auto *growth = new QWidget;
    auto *sides = new QHBoxLayout(growth);
    sides->setContentsMargins(0, 8, 0, 0);
    sides->setSpacing(12);
    sides->addWidget(m_board->growth(), 3);
    sides->addWidget(m_board->held(), 2);
    const std::pair<QWidget *, QString> tabs[]{
        {m_files, tr("Files")},           {growth, tr("Growth")},
        {m_board->users(), tr("Users")},  {m_board->executions(), tr("Executions")},
        {m_board->types(), tr("Types")},  {m_truths, tr("Two truths")},
        {m_difference, tr("What grew?")}, {m_containers, tr("Containers")}};
    for (const auto &[widget, title] : tabs)
        m_ui->tabs->addTab(widget, title);
    const int tab = windowSettings().value(u"storage/tab"_s, 0).toInt();
    m_ui->tabs->setCurrentIndex(std::clamp(tab, 0, m_ui->tabs->count() - 1));
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
            m_scanning->stop();
        else
            scan();
    });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this,
            [](int tab) { windowSettings().setValue(u"storage/tab"_s, tab); });
    connect(m_ui->splitter, &QSplitter::splitterMoved, this,
            [this] { windowSettings().setValue(u"storage/splitter"_s, m_ui->splitter->saveState()); });
    connect(m_files, &FilesView::allWanted, this, &StoragePage::showLargest);
    connect(m_files, &FilesView::cleanWanted, this, &StoragePage::filesPreviewWanted);
    connect(m_files, &FilesView::said, this,
            [this](Banner::Tone tone, const QString &text) { m_ui->banner->say(tone, text); });
    connect(m_containers, &ContainersView::rootsWanted, this, &StoragePage::rootsWanted);
    connect(m_cards, &StorageCards::expiredWanted, this,
            [this] { showPart({.standing = Standing::Expired}, tr("Expired files")); });
    connect(m_cards, &StorageCards::orphansWanted, this,
            [this] { showPart({.standing = Standing::Orphan}, tr("Orphans")); });
    connect(m_cards, &StorageCards::missingWanted, this, [this] {
        emit previewWanted(missingPolicy({Directory::Screenshots, Directory::Downloads}));
    });
    connect(m_board, &StorageBoard::partChosen, this, &StoragePage::showPart);
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
    if (m_session.hasTarget())
        m_days = {m_session.target().screenshotDays, m_session.target().downloadDays};
    m_board->clear();
    setPlaceholders(m_session.hasTarget() ? tr("Nothing has been looked at yet.")
                                          : tr("Not connected. Choose a connection at the top left."));
    showRetention();
    updateHead();
}

void gui::StoragePage::onState()
{
    if (m_session.isConnected() && isVisible() && !m_look)
        scan();
    if (m_session.state() == LiveSession::State::Lost && !m_look)
        setPlaceholders(m_session.error().message);
    updateHead();
}

void gui::StoragePage::setPlaceholders(const QString &why)
{
    m_board->setPlaceholder(why);
    m_files->clear(why);
    m_truths->clear(why);
    m_difference->clear(why);
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
    if (!m_look)
        setPlaceholders(tr("Looking at both folders…"));
    updateHead();
}

void gui::StoragePage::onLooked(const Result<cleanup::StorageLookPtr> &look)
{
    m_scanning = nullptr;
    if (!look) {
        m_ui->banner->say(look.error().kind == ErrorKind::Stopped ? Banner::Tone::Information : Banner::Tone::Danger,
                          look.error().message);
        if (!m_look)
            setPlaceholders(look.error().message);
        updateHead();
        return;
    }
    m_look = *look;
    showLook();
    emit looked(m_look);
}

void gui::StoragePage::showLook()
{
    const Inventory &inventory = *m_look->inventory;
    QStringList troubles;
    for (const DirectoryInventory &part : inventory.directories) {
        if (!part.trouble.isEmpty())
            troubles << part.trouble;
    }
    if (!troubles.isEmpty())
        m_ui->banner->say(Banner::Tone::Warning, tr("The scan is not complete: %1").arg(troubles.join(u' ')));
    else if (!m_look->snapshotTrouble.isEmpty())
        m_ui->banner->say(Banner::Tone::Warning,
                          tr("This day's snapshot is not kept: %1").arg(m_look->snapshotTrouble));
    else
        m_ui->banner->clear();
    setPlaceholders(tr("There are no files."));
    m_board->showLook(m_look);
    m_truths->showInventory(inventory);
    m_difference->showLook(*m_look);
    setDays(m_days);
    showLargest();
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
    if (m_session.hasTarget())
        m_cards->show(m_look.get(), m_days, m_session.target());
    else
        m_cards->show(nullptr, m_days, Target());
    m_board->showRetention(m_days);
}

void gui::StoragePage::showPart(const FilePart &part, const QString &title)
{
    if (!m_look)
        return;
    m_files->showPart(m_look, part, title, m_days);
    m_ui->tabs->setCurrentIndex(FilesTab);
}

void gui::StoragePage::showLargest()
{
    if (m_look)
        m_files->showPart(m_look, {}, tr("Largest files"), m_days);
}

void gui::StoragePage::showTab(int index)
{
    m_ui->tabs->setCurrentIndex(index);
}

int gui::StoragePage::tabCount() const
{
    return m_ui->tabs->count();
}

void gui::StoragePage::updateHead()
{
    m_ui->scanProgress->setVisible(m_scanning);
    m_ui->scanButton->setText(m_scanning ? tr("&Stop") : m_look ? tr("&Scan again") : tr("&Scan"));
    m_ui->scanButton->setEnabled(m_scanning || m_session.isConnected());
    if (m_scanning) {
        const Progress &progress = m_scanning->progress();
        const qint64 total = progress.itemsTotal;
        m_ui->scanProgress->setRange(0, static_cast<int>(total));
        m_ui->scanProgress->setValue(static_cast<int>(progress.itemsDone));
        m_ui->scanLabel->setText(total > 0 ? tr("Measuring %Ln file(s)…", nullptr, static_cast<int>(total))
                                           : tr("Looking at both folders…"));
        return;
    }
    if (!m_look) {
        m_ui->scanLabel->clear();
        return;
    }
    const Inventory &inventory = *m_look->inventory;
    qint64 files = 0;
    for (const DirectoryInventory &part : inventory.directories)
        files += part.files.count;
    const bool local = m_session.showsLocalTime();
    QString text = tr("%Ln file(s) scanned in %1 s, %2 %3", nullptr, static_cast<int>(files))
                       .arg(QLocale().toString(static_cast<double>(inventory.elapsedMs) / 1000, 'f', 1),
                            models::timeText(inventory.takenAt, local).sliced(11), local ? tr("local") : tr("UTC"));
    if (m_isStale)
        text = tr("%1 · before the last cleanup").arg(text);
    m_ui->scanLabel->setText(text);
}

void gui::StoragePage::find()
{
    m_ui->tabs->setCurrentIndex(FilesTab);
    m_files->find();
}

void gui::StoragePage::exportCsv()
{
    QWidget *shown = m_ui->tabs->currentWidget();
    if (auto *card = qobject_cast<ChartCard *>(shown))
        card->table().exportCsv();
    else if (auto *table = shown->findChild<DataTable *>())
        table->exportCsv();
}
