// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/storagepage.h"

#include "core/automation/limits.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "gui/cleanup/volumebar.h"
#include "gui/settings.h"
#include "gui/storage/containersview.h"
#include "gui/storage/filesview.h"
#include "gui/storage/growthview.h"
#include "gui/storage/reconciliationview.h"
#include "gui/storage/storagecharts.h"
#include "gui/widgets/datatable.h"
#include "models/inventoryfilesmodel.h"
#include "models/liveexecutionsmodel.h"
#include "ui_storagepage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {
constexpr int growthDays = 30;
constexpr int longestSlider = 60;
enum Tab { FilesTab };

QString percentText(double percent)
{
    return QLocale().toString(percent, 'f', 0) + u" %"_s;
}

/// "30.3 GiB of 252.0 GiB · 97 % inodes free", and how the other directory's volume stands where it has one of its own.
QString volumeDetail(const DirectoryInventory &here, const DirectoryInventory &other)
{
    const Volume &volume = *here.volume;
    QString text = volume.lacksInodes()
        ? gui::StoragePage::tr("of its inodes; %1 of %2 in bytes")
              .arg(bytes::forPeople(volume.usedBytes()), bytes::forPeople(volume.totalBytes))
        : gui::StoragePage::tr("%1 of %2")
              .arg(bytes::forPeople(volume.usedBytes()), bytes::forPeople(volume.totalBytes));
    if (volume.totalInodes > 0)
        text += gui::StoragePage::tr(" · %1 inodes free")
                    .arg(percentText(100.0 * static_cast<double>(volume.freeInodes)
                                     / static_cast<double>(volume.totalInodes)));
    if (other.volume && other.device != here.device)
        text
            += gui::StoragePage::tr(" · %1: %2").arg(toName(other.directory), percentText(other.volume->usedPercent()));
    return text;
}
} // namespace

gui::StoragePage::StoragePage(Session &session, QWidget *parent)
    : Page(tr("Storage"), parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::StoragePage>())
    , m_volumeBar(new VolumeBar)
    , m_growth(new ChartCard)
    , m_held(new ChartCard)
    , m_users(new ChartCard)
    , m_executions(new ChartCard)
    , m_types(new ChartCard)
    , m_files(new FilesView(session, this))
    , m_truths(new ReconciliationView(this))
    , m_difference(new GrowthView(session, this))
    , m_containers(new ContainersView(session, this))
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    makeQuiet(m_ui->scanLabel);
    m_ui->scanProgress->hide();
    m_ui->volumeCard->addBelow(m_volumeBar);
    m_ui->orphanCard->setTitle(tr("Orphans"));
    m_ui->missingCard->setTitle(tr("Missing files"));
    m_ui->directoryCard->setUp(tr("By directory"), u"directories"_s);
    m_ui->ageCard->setUp(tr("Age"), u"age"_s);
    m_growth->setUp(tr("Added per day"), u"growth"_s);
    m_held->setUp(tr("Held"), u"held"_s);
    m_users->setUp(tr("By user"), u"users"_s);
    m_executions->setUp(tr("By execution"), u"executions"_s);
    m_types->setUp(tr("By type"), u"types"_s);
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
    sides->addWidget(m_growth, 3);
    sides->addWidget(m_held, 2);
    const std::pair<QWidget *, QString> tabs[]{{m_files, tr("Files")},           {growth, tr("Growth")},
                                               {m_users, tr("Users")},           {m_executions, tr("Executions")},
                                               {m_types, tr("Types")},           {m_truths, tr("Two truths")},
                                               {m_difference, tr("What grew?")}, {m_containers, tr("Containers")}};
    for (const auto &[widget, title] : tabs)
        m_ui->tabs->addTab(widget, title);
    const int tab = windowSettings().value(u"storage/tab"_s, 0).toInt();
    m_ui->tabs->setCurrentIndex(std::clamp(tab, 0, m_ui->tabs->count() - 1));
}

void gui::StoragePage::connectParts()
{
    connect(&m_session, &Session::targetChanged, this, &StoragePage::onTarget);
    connect(&m_session, &Session::retentionChanged, this, [this] {
        m_days = {m_session.target().screenshotDays, m_session.target().downloadDays};
        if (m_look)
            setDays(m_days);
    });
    connect(&m_session, &Session::stateChanged, this, &StoragePage::onState);
    connect(&m_session, &Session::localTimeChanged, this, &StoragePage::updateHead);
    connect(&m_session, &Session::historyChanged, this, [this] {
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
    connect(m_ui->expiredCard, &StatCard::activated, this,
            [this] { showPart({.standing = Standing::Expired}, tr("Expired files")); });
    connect(m_ui->orphanCard, &StatCard::activated, this,
            [this] { showPart({.standing = Standing::Orphan}, tr("Orphans")); });
    connect(m_ui->missingCard, &StatCard::activated, this, [this] {
        emit previewWanted(missingPolicy({Directory::Screenshots, Directory::Downloads}));
    });
    connect(m_ui->directoryCard, &ChartCard::partChosen, this, [this](int category, int series) {
        const auto directory = static_cast<Directory>(category);
        FilePart part{.directory = directory};
        if (series >= 0)
            part.standing = static_cast<Standing>(series);
        showPart(part,
                 series < 0 ? toName(directory)
                            : tr("%1 · %2").arg(toName(directory), models::standingText(*part.standing)));
    });
    connect(m_ui->ageCard, &ChartCard::partChosen, this, [this](int category, int series) {
        FilePart part{.ageDays = storagecharts::ageRange(m_look->figures, m_days, category)};
        if (series >= 0)
            part.standing = static_cast<Standing>(series);
        showPart(part, tr("Age %1").arg(m_ui->ageCard->data().categories.value(category)));
    });
    connect(m_growth, &ChartCard::partChosen, this, [this](int category, int series) {
        const qint64 today = m_look->inventory->takenAt.day();
        FilePart part{.day = today - growthDays + 1 + category};
        if (series >= 0)
            part.directory = static_cast<Directory>(series);
        showPart(part, tr("Added on %1").arg(m_growth->data().categories.value(category)));
    });
    const auto connectBars = [this](ChartCard *card, auto fill) {
        connect(card, &ChartCard::partChosen, this, [this, card, fill](int category, int series) {
            FilePart part;
            if (series >= 0)
                part.directory = static_cast<Directory>(series);
            fill(part, static_cast<size_t>(category));
            showPart(part, card->data().categories.value(category));
        });
    };
    connectBars(m_users, [this](FilePart &part, size_t row) { part.user = m_look->figures.users[row].user; });
    connectBars(m_executions,
                [this](FilePart &part, size_t row) { part.execution = m_look->figures.executions[row].execution; });
    connectBars(m_types, [this](FilePart &part, size_t row) { part.type = m_look->figures.types[row].extension; });
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
    for (ChartCard *card : {m_ui->directoryCard, m_ui->ageCard, m_growth, m_held, m_users, m_executions, m_types})
        card->setData({});
    setPlaceholders(m_session.hasTarget() ? tr("Nothing has been looked at yet.")
                                          : tr("Not connected. Choose a connection at the top left."));
    showCards();
    updateHead();
}

void gui::StoragePage::onState()
{
    if (m_session.isConnected() && isVisible() && !m_look)
        scan();
    if (m_session.state() == Session::State::Lost && !m_look)
        setPlaceholders(m_session.error().message);
    updateHead();
}

void gui::StoragePage::setPlaceholders(const QString &why)
{
    for (ChartCard *card : {m_ui->directoryCard, m_ui->ageCard, m_growth, m_held, m_users, m_executions, m_types})
        card->setPlaceholder(why);
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
    const StorageFigures &figures = m_look->figures;
    m_growth->setData(storagecharts::byDay(figures, inventory.takenAt, growthDays));
    m_growth->setSubtitle(tr("by the time of its row, of what is still there"));
    m_held->setPlaceholder(
        tr("No day has been kept yet: the console's own schema is not set up, or cannot be written."));
    m_held->setData(storagecharts::bySnapshot(m_look->snapshots, growthDays));
    m_held->setSubtitle(tr("at the last look of each day"));
    m_users->setData(storagecharts::byUser(figures));
    m_executions->setData(storagecharts::byExecution(figures));
    m_executions->setSubtitle(tr("the %Ln largest", nullptr, static_cast<int>(figures.executions.size())));
    m_types->setData(storagecharts::byType(figures));
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

/// What depends on the retention; cheap enough for every step of the slider.
void gui::StoragePage::showRetention()
{
    showCards();
    if (!m_look)
        return;
    const StorageFigures &figures = m_look->figures;
    m_ui->directoryCard->setData(storagecharts::byDirectory(figures, m_days));
    m_ui->ageCard->setData(storagecharts::byAge(figures, m_days));
}

void gui::StoragePage::showCards()
{
    const QString unknown = u"–"_s;
    const QString days = m_days[0] == m_days[1] ? tr("Expired (> %n day(s))", nullptr, m_days[0])
                                                : tr("Expired (> %1 and %2 days)").arg(m_days[0]).arg(m_days[1]);
    m_ui->expiredCard->setTitle(days);
    m_ui->volumeCard->setTitle(tr("Volume"));
    for (StatCard *card : {m_ui->expiredCard, m_ui->orphanCard, m_ui->missingCard})
        card->setAction({});
    if (!m_look) {
        for (StatCard *card : {m_ui->volumeCard, m_ui->expiredCard, m_ui->orphanCard, m_ui->missingCard})
            card->setFigure(unknown, QString());
        m_volumeBar->setShares(0, 0);
        return;
    }
    Tally expired;
    Tally orphans;
    Tally missing;
    const DirectoryInventory *fullest = nullptr;
    for (const Directory directory : directories) {
        const DirectoryInventory &part = m_look->inventory->of(directory);
        expired += m_look->figures.of(directory).expired(m_days[static_cast<size_t>(directory)]);
        orphans += m_look->figures.of(directory).orphans;
        missing += part.rows.missing;
        if (part.volume && (!fullest || part.volume->usedPercent() > fullest->volume->usedPercent()))
            fullest = &part;
    }
    const auto files = [](const Tally &tally) { return tr("%Ln file(s)", nullptr, static_cast<int>(tally.count)); };
    m_ui->expiredCard->setFigure(bytes::forPeople(expired.bytes), files(expired),
                                 expired.count > 0 ? models::ExpiredState : models::NoState);
    const QString least = duration::forPeople(m_session.target().orphanMinAgeSeconds);
    m_ui->orphanCard->setFigure(bytes::forPeople(orphans.bytes),
                                tr("%1 in no row, older than %2").arg(files(orphans), least),
                                orphans.count > 0 ? models::OrphanState : models::NoState);
    m_ui->missingCard->setFigure(tr("%Ln row(s)", nullptr, static_cast<int>(missing.count)), tr("whose file is gone"));
    m_ui->expiredCard->setAction(tr("Show these files"));
    m_ui->orphanCard->setAction(tr("Show these files"));
    m_ui->missingCard->setAction(tr("Preview their cleanup"));
    if (!fullest)
        return;
    const Volume &volume = *fullest->volume;
    const double percent = volume.usedPercent();
    const bool isOver = percent > volumeBounds(m_session.target().alerts).warning;
    m_ui->volumeCard->setTitle(tr("Volume of %1").arg(toName(fullest->directory)));
    m_ui->volumeCard->setFigure(percentText(percent),
                                volumeDetail(*fullest, m_look->inventory->of(otherThan(fullest->directory))),
                                isOver ? models::StuckState : models::NoState);
    m_volumeBar->setShares(percent / 100,
                           static_cast<double>(expired.bytes + orphans.bytes) / static_cast<double>(volume.totalBytes));
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
