// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewpage.h"

#include "cleanup/look/findoverview.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "gui/charts/chartcard.h"
#include "gui/cleanup/volumebar.h"
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
constexpr int labelEvery = 6;

gui::ChartData hoursChart(const Overview &overview, bool local)
{
    const auto count = static_cast<size_t>(overview.hours.size());
    gui::ChartData data{.unit = gui::ChartData::Unit::Count,
                        .categoryTitle
                        = local ? gui::OverviewPage::tr("Hour (local)") : gui::OverviewPage::tr("Hour (UTC)")};
    data.series = {{gui::OverviewPage::tr("finished"), models::CompletedState, std::vector<double>(count)},
                   {gui::OverviewPage::tr("failed"), models::FailedState, std::vector<double>(count)},
                   {gui::OverviewPage::tr("marked by cleanup"), models::PendingState, std::vector<double>(count)}};
    for (size_t place = 0; place < count; ++place) {
        const Overview::Hour &hour = overview.hours[place];
        data.series[0].values[place] = static_cast<double>(hour.finished);
        data.series[1].values[place] = static_cast<double>(hour.failed);
        data.series[2].values[place] = static_cast<double>(hour.marked);
        const QString text = models::timeText({hour.hour * 3'600'000'000}, local);
        data.categories << text.chopped(3);
        data.labels << ((count - 1 - place) % labelEvery == 0 ? text.sliced(11, 5) : QString());
    }
    return data;
}

/// What runs next by itself; where nobody keeps a schedule, when files are due.
QString nextText(const Overview &overview, const Target &target, const std::function<QString(ServerTime)> &timeOf)
{
    using gui::OverviewPage;
    const Automation &automation = overview.automation;
    const JobState *next = automation.next();
    if (automation.leader() && automation.schedule.isOn && next && !automation.pause) {
        return OverviewPage::tr("Next: %1 at %2, by %3 at %4.")
            .arg(next->job.name, timeOf(*next->nextDue), automation.leader()->program, automation.leader()->host);
    }
    if (automation.pause)
        return OverviewPage::tr("The schedule is paused until %1.").arg(timeOf(automation.pause->until));
    if (!target.schema.hasFiles())
        return OverviewPage::tr("Nobody keeps the schedule.");
    const qint64 interval = target.intervals.filesSeconds;
    return overview.lastFileCleanup
        ? OverviewPage::tr("Nobody keeps the schedule. Files are due every %1: next at %2.")
              .arg(duration::toText(interval), timeOf(overview.lastFileCleanup->minusSeconds(-interval)))
        : OverviewPage::tr("Nobody keeps the schedule. Files are due every %1.").arg(duration::toText(interval));
}

QString filesText(qint64 count)
{
    return gui::OverviewPage::tr("%Ln file(s)", nullptr, static_cast<int>(count));
}
} // namespace

gui::OverviewPage::OverviewPage(LiveSession &session, QWidget *parent)
    : Page(tr("Overview"), parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::OverviewPage>())
    , m_volumeBar(new VolumeBar)
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    makeQuiet(m_ui->readLabel);
    for (QLabel *heading : {m_ui->alertsTitle, m_ui->reclaimableTitle, m_ui->cleanupsTitle})
        makeHeading(heading);
    for (QLabel *quiet : {m_ui->noAlertsLabel, m_ui->nextLabel, m_ui->leaderLabel})
        makeQuiet(quiet);
    m_ui->runningCard->setTitle(tr("Running"));
    m_ui->stuckCard->setTitle(tr("Stuck"));
    m_ui->reclaimCard->setTitle(tr("Reclaimable"));
    m_ui->volumeCard->addBelow(m_volumeBar);
    m_ui->runningCard->setAction(tr("Show executions"));
    m_ui->volumeCard->setAction(tr("Show storage"));
    m_ui->reclaimCard->setAction(tr("Show storage"));
    m_ui->hoursCard->setUp(tr("Executions per hour"), u"hours"_s);
    m_ui->hoursCard->setMinimumHeight(190);
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
    connect(m_ui->volumeCard, &StatCard::activated, this, &OverviewPage::storageWanted);
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
            m_ui->hoursCard->setData(hoursChart(*m_overview, m_session.showsLocalTime()));
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
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->volumeCard, m_ui->reclaimCard, m_ui->reclaimableCard})
        widget->setVisible(hasFiles);
    m_look.reset();
    m_ui->runningCard->setFigure(u"–"_s, QString());
    m_ui->stuckCard->setFigure(u"–"_s, QString());
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
    if (m_session.state() == LiveSession::State::Lost) {
        m_ui->banner->say(Banner::Tone::Warning,
                          m_session.lastRefresh().isValid()
                              ? tr("Not live: this is the state of %1 UTC. %2")
                                    .arg(m_session.lastRefresh().toString(u"HH:mm:ss"_s), m_session.error().message)
                              : m_session.error().message);
        if (!m_overview)
            m_ui->hoursCard->setPlaceholder(m_session.error().message);
    } else {
        m_ui->banner->clear();
        if (m_session.isConnected() && !m_overview)
            read();
    }
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
    m_ui->stuckCard->setFigure(locale.toString(live.stuck),
                               live.oldestStuck ? tr("the oldest, #%1, for %2")
                                                      .arg(live.oldestStuck->id.value.toString(),
                                                           duration::pythonTimedelta(live.oldestStuckSeconds))
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
        if (overview.error().kind != ErrorKind::Stopped)
            m_ui->banner->say(Banner::Tone::Warning, overview.error().message);
        return;
    }
    const bool isToReadAgain = std::exchange(m_isToReadAgain, false);
    m_overview = *overview;
    m_ui->hoursCard->setPlaceholder(tr("No execution has ended within two days."));
    m_ui->hoursCard->setData(hoursChart(*m_overview, m_session.showsLocalTime()));
    m_ui->hoursCard->setSubtitle(tr("by the hour in which they ended, two days"));
    showVolume();
    showReclaimable();
    showCleanups();
    emit overviewRead(*m_overview);
    if (isToReadAgain)
        read();
}

void gui::OverviewPage::showVolume()
{
    m_ui->volumeCard->setTitle(tr("Volume"));
    const Volume *fullest = nullptr;
    Directory directory = Directory::Screenshots;
    if (m_overview) {
        for (const auto &[of, volume] : m_overview->volumes) {
            if (!fullest || volume.usedPercent() > fullest->usedPercent()) {
                fullest = &volume;
                directory = of;
            }
        }
    }
    if (!fullest) {
        m_ui->volumeCard->setFigure(u"–"_s,
                                    m_overview ? tr("no folder of this connection can be read here") : QString());
        m_volumeBar->setShares(0, 0);
        return;
    }
    const double limit = volumeBounds(m_session.target().alerts).warning;
    const double percent = fullest->usedPercent();
    const QLocale locale;
    m_ui->volumeCard->setTitle(tr("Volume of %1").arg(toName(directory)));
    m_ui->volumeCard->setFigure(
        locale.toString(percent, 'f', 0) + u" %"_s,
        (fullest->lacksInodes()
             ? tr("%1 of %2 inodes · limit %3 %")
                   .arg(locale.toString(fullest->totalInodes - fullest->freeInodes),
                        locale.toString(fullest->totalInodes))
             : tr("%1 of %2 · limit %3 %")
                   .arg(bytes::forPeople(fullest->usedBytes()), bytes::forPeople(fullest->totalBytes)))
            .arg(locale.toString(limit, 'f', 0)),
        percent > limit ? models::StuckState : models::NoState);
    m_volumeBar->setShares(percent / 100, 0);
    m_volumeBar->setMark(limit / 100);
}

void gui::OverviewPage::showReclaimable()
{
    const std::pair<Directory, QLabel *> expired[]{{Directory::Screenshots, m_ui->screenshotsFigure},
                                                   {Directory::Downloads, m_ui->downloadsFigure}};
    qint64 total = 0;
    for (const auto &[directory, label] : expired) {
        Tally tally;
        const int days = m_session.hasTarget() ? m_session.target().retentionDays(directory) : 0;
        // The disk's figure where somebody has looked, else what the rows record.
        if (m_look)
            tally = m_look->figures.of(directory).expired(days);
        else if (m_overview && m_overview->statistics.hasFiles())
            tally = m_overview->statistics.of(directory).expired;
        total += tally.bytes;
        label->setText(m_overview || m_look ? tr("%1 in %2").arg(bytes::forPeople(tally.bytes), filesText(tally.count))
                                            : u"–"_s);
    }
    Tally orphans;
    qint64 missing = 0;
    if (m_look) {
        for (const Directory directory : directories) {
            orphans += m_look->figures.of(directory).orphans;
            missing += m_look->inventory->of(directory).rows.missing.count;
        }
        total += orphans.bytes;
    }
    const QString unknown = m_session.hasTarget() ? tr("not scanned yet") : u"–"_s;
    m_ui->orphansFigure->setText(m_look ? tr("%1 in %2").arg(bytes::forPeople(orphans.bytes), filesText(orphans.count))
                                        : unknown);
    m_ui->missingFigure->setText(m_look ? tr("%Ln row(s)", nullptr, static_cast<int>(missing)) : unknown);
    if (!m_overview && !m_look)
        m_ui->reclaimCard->setFigure(u"–"_s, QString());
    else
        m_ui->reclaimCard->setFigure(bytes::forPeople(total),
                                     m_look ? tr("expired files and orphans")
                                            : tr("expired files, as their rows say; orphans: not scanned yet"));
}

void gui::OverviewPage::showCleanups()
{
    m_ui->lastButton->setVisible(m_overview && m_overview->lastCleanup);
    if (!m_overview) {
        m_ui->lastLabel->setText(m_session.hasTarget() ? tr("Reading…") : tr("Not connected."));
        m_ui->nextLabel->clear();
        m_ui->leaderLabel->clear();
        return;
    }
    const bool local = m_session.showsLocalTime();
    const QString zone = local ? tr("local") : tr("UTC");
    const auto timeOf = [&](ServerTime time) { return models::timeText(time, local).chopped(3) + u' ' + zone; };
    if (m_overview->lastCleanup) {
        const RunRecord &run = *m_overview->lastCleanup;
        m_ui->lastLabel->setText(
            tr("Last: %1 at %2 by %3@%4, %Ln item(s).", nullptr, static_cast<int>(run.done.items()))
                .arg(run.command, timeOf(run.startedAt), run.user, run.host));
    } else {
        m_ui->lastLabel->setText(m_session.status().isSetUp ? tr("No cleanup has been run by the console yet.")
                                                            : tr("The console is not set up in this database yet."));
    }
    m_ui->nextLabel->setText(nextText(*m_overview, m_session.target(), timeOf));
    const QString &leader = m_session.status().leader;
    m_ui->leaderLabel->setText(leader.isEmpty() ? tr("Nobody is cleaning right now.")
                                                : tr("Cleaning right now: %1.").arg(leader));
}

void gui::OverviewPage::showAlerts(const QList<Alert> &alerts)
{
    const int count = static_cast<int>(alerts.size());
    emit attentionChanged(count, tr("%n alert(s)", nullptr, count));
    while (QLayoutItem *item = m_ui->alertList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_ui->noAlertsLabel->setVisible(alerts.isEmpty());
    m_ui->noAlertsLabel->setText(m_session.isConnected() ? tr("Nothing wants your attention.") : tr("Not connected."));
    for (const Alert &alert : alerts)
        addAlert(alert);
}

void gui::OverviewPage::addAlert(const Alert &alert)
{
    auto *row = new Banner;
    row->say(severityOf(alert.kind) == Severity::Critical ? Banner::Tone::Danger : Banner::Tone::Warning, alert.text,
             alert.kind == AlertKind::ClockSkew ? QString() : tr("See…"));
    row->setToolTip(alert.mend);
    row->setAccessibleDescription(alert.mend);
    connect(row, &Banner::actionTriggered, this, [this, kind = alert.kind] { follow(kind); });
    m_ui->alertList->addWidget(row);
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
