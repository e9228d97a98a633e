// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewpage.h"

#include "cleanup/look/findoverview.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "gui/charts/chartcard.h"
#include "gui/cleanup/volumebar.h"
#include "gui/fleet/fleetview.h"
#include "gui/overview/overviewtext.h"
#include "gui/quarantine/quarantineline.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/palette.h"
#include "gui/widgets/statcard.h"
#include "models/liveexecutionsmodel.h"
#include "ui_overviewpage.h"

#include <QLocale>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
/// What is read here is counted over whole tables: not with every refresh.
constexpr auto readEvery = 60s;
} // namespace

gui::OverviewPage::OverviewPage(LiveSession &session, QWidget *parent)
    : Page(tr("Overview"), parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::OverviewPage>())
    , m_volumeBar(new VolumeBar)
    , m_freeing(session, this)
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    for (QLabel *heading : {m_ui->alertsTitle, m_ui->reclaimableTitle, m_ui->cleanupsTitle})
        makeHeading(heading);
    for (QLabel *quiet : {m_ui->noAlertsLabel, m_ui->nextLabel, m_ui->leaderLabel})
        makeQuiet(quiet);
    layOut();
    m_ui->runningCard->setTitle(tr("Running"));
    m_ui->stuckCard->setTitle(tr("Stuck"));
    m_ui->reclaimCard->setTitle(tr("Reclaimable"));
    m_ui->volumeCard->addBelow(m_volumeBar);
    m_ui->runningCard->setAction(tr("Show executions"));
    m_ui->reclaimCard->setAction(tr("Show storage"));
    m_ui->hoursCard->setUp(tr("Executions per hour"), u"hours"_s);
    m_ui->hoursCard->table().setAccessibleDescription(tr("Enter opens the executions that ended in that hour."));
    m_ui->aggressiveButton->setToolTip(tr("Shows what an aggressive cleanup would remove; changes nothing."));
    const std::pair<QPushButton *, std::function<CleanupPolicy()>> previews[]{
        {m_ui->aggressiveButton, &aggressivePolicy},
        {m_ui->screenshotsButton,
         [this] { return retentionPolicy(Directory::Screenshots, m_session.target().screenshotDays); }},
        {m_ui->downloadsButton,
         [this] { return retentionPolicy(Directory::Downloads, m_session.target().downloadDays); }},
        {m_ui->orphansButton,
         [] {
             return orphanPolicy({Directory::Screenshots, Directory::Downloads});
         }},
        {m_ui->missingButton, [] {
             return missingPolicy({Directory::Screenshots, Directory::Downloads});
         }}};
    for (const auto &[button, policy] : previews)
        connect(button, &QPushButton::clicked, this, [this, policy = policy] { emit previewWanted(policy()); });
    m_ui->screenshotsButton->setAccessibleName(tr("Preview a cleanup of expired screenshots"));
    m_ui->downloadsButton->setAccessibleName(tr("Preview a cleanup of expired downloads"));
    m_ui->orphansButton->setAccessibleName(tr("Preview a cleanup of orphans"));
    m_ui->missingButton->setAccessibleName(tr("Preview a cleanup of rows without a file"));
    connect(m_ui->runningCard, &StatCard::activated, this, &OverviewPage::executionsWanted);
    connect(m_ui->stuckCard, &StatCard::activated, this, &OverviewPage::stuckWanted);
    connect(m_ui->hoursCard, &ChartCard::partChosen, this, &OverviewPage::openHour);
    connect(m_ui->volumeCard, &StatCard::activated, this, [this] {
        if (m_wantsFolders)
            emit foldersWanted();
        else
            emit storageWanted();
    });
    connect(m_ui->reclaimCard, &StatCard::activated, this, &OverviewPage::storageWanted);
    connect(m_ui->lastButton, &QPushButton::clicked, this, [this] {
        if (m_overview && m_overview->lastCleanup)
            emit historyWanted(m_overview->lastCleanup->id);
    });
    connect(&m_session, &LiveSession::targetChanged, this, &OverviewPage::onTarget);
    connect(&m_session, &LiveSession::stateChanged, this, &OverviewPage::onState);
    connect(&m_session, &LiveSession::liveChanged, this, &OverviewPage::onLive);
    connect(&m_session, &LiveSession::historyChanged, this, &OverviewPage::read);
    connect(&m_session, &LiveSession::retentionChanged, this, &OverviewPage::read);
    connect(&m_session, &LiveSession::localTimeChanged, this, [this] {
        if (m_overview)
            m_ui->hoursCard->setData(overviewtext::hours(*m_overview, m_session.showsLocalTime()));
        showCleanups();
    });
    // Also while another page is open: alerts are made of it.
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_reading)
            read();
    });
    m_timer.start(readEvery);
    onTarget();
}

gui::OverviewPage::~OverviewPage() = default;

void gui::OverviewPage::layOut()
{
    auto *quarantine = new QuarantineLine(m_session, Qt::Horizontal);
    m_ui->quarantineLayout->addWidget(quarantine);
    connect(quarantine, &QuarantineLine::undoWanted, this, &OverviewPage::historyWanted);
    connect(quarantine, &QuarantineLine::freeWanted, &m_freeing, &Freeing::ask);
    connect(&m_freeing, &Freeing::said, m_ui->banner,
            [this](Banner::Tone tone, const QString &text) { m_ui->banner->say(tone, text); });
    connect(m_ui->fleet, &FleetView::profileWanted, this, &OverviewPage::profileWanted);
}

gui::FleetView &gui::OverviewPage::fleet()
{
    return *m_ui->fleet;
}

void gui::OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_overview)
        read();
}

void gui::OverviewPage::onTarget()
{
    delete m_reading;
    m_overview.reset();
    const bool hasFiles = m_session.showsFiles();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->volumeCard, m_ui->reclaimCard, m_ui->reclaimableCard,
                                                            m_ui->quarantineCard})
        widget->setVisible(hasFiles);
    m_ui->banner->clear();
    m_look.reset();
    const QString why = m_session.hasTarget() ? tr("not measured yet") : tr("not connected");
    m_ui->runningCard->setFigure(u"–"_s, why);
    m_ui->stuckCard->setFigure(u"–"_s, why);
    m_ui->stuckCard->setAction({});
    m_ui->hoursCard->setData({});
    m_ui->hoursCard->setPlaceholder(m_session.hasTarget() ? tr("Connecting…")
                                                          : tr("Not connected. Choose a connection at the top left."));
    showVolume();
    showReclaimable();
    showCleanups();
    showAlerts({});
    setReady();
}

void gui::OverviewPage::onState()
{
    if (m_session.state() == LiveSession::State::Lost && !m_overview)
        m_ui->hoursCard->setPlaceholder(m_session.error().message);
    if (m_session.isConnected() && !m_overview)
        read();
    showCleanups();
    setReady();
}

void gui::OverviewPage::setReady()
{
    const bool isReady = m_session.isConnected();
    for (QPushButton *button : {m_ui->aggressiveButton, m_ui->screenshotsButton, m_ui->downloadsButton,
                                m_ui->orphansButton, m_ui->missingButton})
        button->setEnabled(isReady);
}

void gui::OverviewPage::onLive(const LiveSnapshot &snapshot)
{
    const LiveSummary &live = snapshot.summary;
    const QLocale locale;
    m_ui->runningCard->setFigure(locale.toString(live.running),
                                 live.pending > 0 ? tr("and %Ln pending", nullptr, static_cast<int>(live.pending))
                                                  : tr("none pending"));
    m_ui->stuckCard->setFigure(
        locale.toString(live.stuck),
        live.oldestStuck ? tr("the oldest, #%1, for %2")
                               .arg(live.oldestStuck->id.value.toString(), duration::forPeople(live.oldestStuckSeconds))
                         : tr("nothing is stuck"),
        live.stuck > 0 ? models::StuckState : models::NoState);
    m_ui->stuckCard->setAction(live.stuck > 0 ? tr("Show stuck executions") : QString());
}

void gui::OverviewPage::read()
{
    // What has changed since a reading began, that one need not have seen.
    m_isToReadAgain = !m_reading.isNull();
    if (m_reading || !m_session.isConnected())
        return;
    m_reading = m_session.start<Overview>(
        this,
        [](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::findOverview(session, context);
        },
        [this](const Result<Overview> &overview) { onRead(overview); });
}

void gui::OverviewPage::onRead(const Result<Overview> &overview)
{
    m_reading = nullptr;
    if (!overview) {
        // What is about the connection the window says itself.
        m_hasReadError = overview.error().kind != ErrorKind::Stopped && overview.error().kind != ErrorKind::Connection;
        if (m_hasReadError)
            m_ui->banner->say(Banner::Tone::Warning, overview.error().message);
        return;
    }
    if (std::exchange(m_hasReadError, false))
        m_ui->banner->clear();
    const bool isToReadAgain = std::exchange(m_isToReadAgain, false);
    m_overview = *overview;
    m_ui->hoursCard->setPlaceholder(tr("No execution has ended within two days."));
    m_ui->hoursCard->setData(overviewtext::hours(*m_overview, m_session.showsLocalTime()));
    m_ui->hoursCard->setSubtitle(tr("by the hour in which they ended, two days"));
    showVolume();
    showReclaimable();
    showCleanups();
    emit overviewRead(*m_overview);
    if (isToReadAgain)
        read();
}

void gui::OverviewPage::openHour(int category)
{
    if (!m_overview || category < 0 || static_cast<size_t>(category) >= m_overview->hours.size())
        return;
    constexpr qint64 hourMicroseconds = 3'600'000'000;
    const qint64 hour = m_overview->hours[static_cast<size_t>(category)].hour;
    emit filteredWanted(
        {.endedFrom = ServerTime{hour * hourMicroseconds}, .endedTo = ServerTime{(hour + 1) * hourMicroseconds}});
}

void gui::OverviewPage::showVolume()
{
    const overviewtext::VolumeFigure shown = overviewtext::volume(m_overview, m_session);
    m_ui->volumeCard->setTitle(shown.title);
    m_ui->volumeCard->setFigure(shown.text.figure, shown.text.detail, shown.text.state);
    m_wantsFolders = shown.wantsFolders;
    m_ui->volumeCard->setAction(m_wantsFolders ? tr("Set the folders…") : tr("Show storage"));
    m_volumeBar->setShares(shown.percent / 100, 0);
    m_volumeBar->setMark(shown.percent > 0 ? volumeBounds(m_session.target().alerts).warning / 100 : 0);
}

void gui::OverviewPage::showReclaimable()
{
    const std::pair<Directory, QLabel *> labels[]{{Directory::Screenshots, m_ui->screenshotsFigure},
                                                  {Directory::Downloads, m_ui->downloadsFigure}};
    Tally total, orphans;
    qint64 missing = 0;
    bool isKnown = false, isLooked = true;
    for (const auto &[directory, label] : labels) {
        const auto expired = overviewtext::expired(directory, m_overview, m_look, m_session);
        label->setText(overviewtext::tallyText(expired, m_session, overviewtext::hasSeen(m_look, directory)));
        isKnown = isKnown || expired;
        total += expired.value_or(Tally());
        isLooked = isLooked && overviewtext::hasSeen(m_look, directory);
        if (m_look) {
            orphans += m_look->figures.of(directory).orphansOnDisk();
            missing += m_look->inventory->of(directory).rows.missing.count;
        }
    }
    const QString unknown = overviewtext::notLooked(m_session);
    m_ui->orphansFigure->setText(isLooked ? overviewtext::tallyText(orphans, m_session, true) : unknown);
    m_ui->missingFigure->setText(isLooked ? tr("%Ln row(s)", nullptr, static_cast<int>(missing)) : unknown);
    if (isLooked)
        total += orphans;
    m_ui->reclaimCard->setFigure(isKnown ? bytes::forPeople(total.bytes) : u"–"_s,
                                 !isKnown       ? (m_session.hasTarget() ? tr("not measured yet") : tr("not connected"))
                                     : isLooked ? tr("expired files and orphans, on disk")
                                                : tr("sizes as the rows say, not on disk; orphans: %1").arg(unknown));
}

void gui::OverviewPage::showCleanups()
{
    m_ui->lastButton->setVisible(m_overview && m_overview->lastCleanup);
    if (!m_overview) {
        m_ui->lastLabel->setText(m_session.isConnected()     ? tr("Reading…")
                                     : m_session.hasTarget() ? tr("Not known yet: there is no connection.")
                                                             : tr("Not connected."));
        m_ui->nextLabel->clear();
        m_ui->leaderLabel->clear();
        return;
    }
    m_ui->lastLabel->setText(overviewtext::last(*m_overview, m_session));
    m_ui->nextLabel->setText(overviewtext::next(*m_overview, m_session));
    const QString &leader = m_session.status().leader;
    m_ui->leaderLabel->setText(leader.isEmpty() ? tr("Nobody is cleaning right now.")
                                                : tr("Cleaning right now: %1.").arg(leader));
}

void gui::OverviewPage::showAlerts(const QList<Alert> &alerts)
{
    const int count = static_cast<int>(alerts.size());
    emit attentionChanged(count, tr("%n alert(s)", nullptr, count));
    m_ui->noAlertsLabel->setVisible(alerts.isEmpty());
    m_ui->noAlertsLabel->setText(m_session.isConnected() ? tr("Nothing wants your attention.") : tr("Not connected."));
    QList<AlertKind> kinds;
    for (const Alert &alert : alerts)
        kinds << alert.kind;
    if (kinds != m_alertKinds)
        makeAlertRows(kinds);
    for (qsizetype number = 0; number < alerts.size(); ++number)
        fill(*m_alertRows[number], alerts[number]);
}

/// Only where there are others: a row whose figures change keeps its focus, and what is being clicked stays there.
void gui::OverviewPage::makeAlertRows(const QList<AlertKind> &kinds)
{
    qDeleteAll(m_alertRows);
    m_alertRows.clear();
    m_alertKinds = kinds;
    for (const AlertKind kind : kinds) {
        // Never without a parent: shown, it would be a window for a moment, and close the menus of this one.
        auto *row = new Banner(m_ui->alertsCard);
        connect(row, &Banner::actionTriggered, this, [this, kind] { follow(kind); });
        m_ui->alertList->addWidget(row);
        m_alertRows << row;
    }
}

void gui::OverviewPage::fill(Banner &row, const Alert &alert)
{
    row.say(severityOf(alert.kind) == Severity::Critical ? Banner::Tone::Danger : Banner::Tone::Warning, alert.text,
            alert.kind == AlertKind::ClockSkew ? QString() : tr("See…"));
    row.setToolTip(alert.mend);
    row.setAccessibleDescription(alert.mend);
}

void gui::OverviewPage::follow(AlertKind kind)
{
    switch (kind) {
    case AlertKind::VolumeFull: emit previewWanted(aggressivePolicy()); break;
    case AlertKind::NobodyCleans: emit previewWanted(stuckPolicy()); break;
    case AlertKind::CleanupOverdue: {
        CleanupPolicy policy = retentionPolicy(Directory::Screenshots, m_session.target().screenshotDays);
        if (m_overview && m_overview->statistics.of(Directory::Screenshots).expired.count == 0)
            policy = retentionPolicy(Directory::Downloads, m_session.target().downloadDays);
        emit previewWanted(policy);
        break;
    }
    case AlertKind::ScheduleOverdue:
    case AlertKind::ScheduleFailing:
    case AlertKind::JobRefused: emit automationWanted(); break;
    case AlertKind::ManyOrphans:
        emit previewWanted(orphanPolicy({Directory::Screenshots, Directory::Downloads}));
        break;
    case AlertKind::ScanIncomplete: emit storageWanted(); break;
    case AlertKind::ClockSkew: break;
    }
}

void gui::OverviewPage::showLook(const cleanup::StorageLookPtr &look)
{
    m_look = look;
    showReclaimable();
}

void gui::OverviewPage::exportCsv()
{
    m_ui->hoursCard->table().exportCsv();
}
