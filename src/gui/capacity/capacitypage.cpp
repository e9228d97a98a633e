// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/capacity/capacitypage.h"

#include "cleanup/look/forecastinput.h"
#include "core/base/bytes.h"
#include "gui/capacity/applyretentiondialog.h"
#include "gui/capacity/capacityreport.h"
#include "gui/capacity/capacitytext.h"
#include "gui/capacity/pastview.h"
#include "gui/capacity/projectionview.h"
#include "gui/capacity/roomview.h"
#include "gui/capacity/thresholdview.h"
#include "gui/charts/chartcard.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/csv.h"
#include "gui/widgets/savefile.h"
#include "gui/widgets/statcard.h"
#include "models/liveexecutionsmodel.h"
#include "ui_capacitypage.h"

#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {
constexpr double daysOfMonth = 30;
} // namespace

gui::CapacityPage::CapacityPage(LiveSession &session, QWidget *parent)
    : Page(tr("Capacity"), parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::CapacityPage>())
    , m_projection(new ProjectionView)
    , m_reality(makeProse(nullptr))
    , m_week(new ChartCard)
    , m_room(new RoomView)
    , m_past(new PastView)
    , m_threshold(new ThresholdView)
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    for (QLabel *quiet : std::initializer_list<QLabel *>{m_ui->stateLabel, m_ui->formulaLabel})
        makeQuiet(quiet);
    m_ui->dailyCard->setTitle(tr("Daily"));
    m_ui->neededCard->setTitle(tr("Needed"));
    m_ui->fullCard->setTitle(tr("Volume full"));
    buildTabs();
    connectControls();
    onTarget();
}

gui::CapacityPage::~CapacityPage() = default;

void gui::CapacityPage::buildTabs()
{
    m_ui->tabs->addTab(m_projection, tr("Projection"));
    m_ui->tabs->addTab(m_room, tr("Make room"));
    auto *reality = new QWidget;
    auto *rows = new QVBoxLayout(reality);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->addWidget(m_reality);
    rows->addStretch(1);
    m_ui->tabs->addTab(reality, tr("Formula and reality"));
    auto *week = new QWidget;
    auto *weekRows = new QVBoxLayout(week);
    weekRows->setContentsMargins(8, 8, 8, 8);
    weekRows->addWidget(m_week);
    m_week->setUp(tr("Executions on an average day of the week"), u"capacity-week"_s);
    m_week->setPlaceholder(tr("Nothing has been measured yet."));
    m_ui->tabs->addTab(week, tr("Week"));
    m_ui->tabs->addTab(m_past, tr("Last 30 days"));
    m_ui->tabs->addTab(m_threshold, tr("Stuck threshold"));
}

void gui::CapacityPage::connectControls()
{
    connect(&m_session, &LiveSession::targetChanged, this, &CapacityPage::onTarget);
    connect(&m_session, &LiveSession::retentionChanged, this, &CapacityPage::onRetention);
    connect(&m_session, &LiveSession::localTimeChanged, this, &CapacityPage::showInForce);
    connect(&m_session, &LiveSession::stateChanged, this, [this] {
        showInForce();
        if (isVisible() && m_session.isConnected() && !m_measured)
            measure();
    });
    connect(m_ui->inputs, &CapacityInputs::changed, this, &CapacityPage::recompute);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &CapacityPage::recompute);
    connect(m_ui->inputs, &CapacityInputs::windowChanged, this, &CapacityPage::measure);
    connect(m_ui->inputs, &CapacityInputs::previewWanted, this, &CapacityPage::previewWanted);
    connect(m_ui->inputs, &CapacityInputs::applyWanted, this, [this](const std::optional<std::array<int, 2>> &days) {
        auto *dialog = new ApplyRetentionDialog(m_session, days, this);
        connect(dialog, &ApplyRetentionDialog::applied, this, [this, days] {
            const std::array now = days.value_or(m_session.profileDays());
            m_ui->banner->say(Banner::Tone::Success,
                              (days ? tr("Applied to the whole database: screenshots are kept for %1 and downloads for "
                                         "%2 from now on.")
                                    : tr("What each profile says holds again: here, screenshots are kept for %1 and "
                                         "downloads for %2."))
                                      .arg(tr("%n day(s)", nullptr, now[0]), tr("%n day(s)", nullptr, now[1]))
                                  + u' ' + tr("Nothing has been removed; the next cleanup goes by it."));
        });
        dialog->open();
    });
    connect(m_room, &RoomView::daysChosen, this, [this](const QList<Directory> &of, int days) {
        std::array chosen = plan().days;
        for (const Directory directory : of)
            chosen[static_cast<size_t>(directory)] = days;
        m_ui->inputs->setDays(chosen);
    });
    connect(m_ui->foldersButton, &QPushButton::clicked, this, &CapacityPage::foldersWanted);
    connect(m_ui->csvButton, &QPushButton::clicked, this, &CapacityPage::exportCsv);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &CapacityPage::exportPdf);
}

/// Where there is no room for both, what is assumed stands above what follows from it.
void gui::CapacityPage::adaptTo(const QSize &room)
{
    const int beside = m_ui->inputs->minimumSizeHint().width() + m_ui->rightLayout->sizeHint().width() / 2;
    m_ui->bodyLayout->setDirection(room.width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void gui::CapacityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_measured)
        measure();
    if (!m_look && m_session.isConnected() && m_session.hasFolders())
        emit lookWanted();
}

void gui::CapacityPage::onTarget()
{
    delete m_measuring;
    m_measured.reset();
    m_look.reset();
    const Target target = m_session.hasTarget() ? m_session.target() : Target();
    m_threshold->setLimitSeconds(static_cast<int>(target.stuck.limitSeconds()));
    showMeasured();
    showInForce();
    m_ui->inputs->reset({target.screenshotDays, target.downloadDays});
    if (isVisible())
        measure();
}

/// What holds now is what a question about another one begins with.
void gui::CapacityPage::onRetention()
{
    m_ui->inputs->setDays({m_session.target().screenshotDays, m_session.target().downloadDays});
    showInForce();
}

void gui::CapacityPage::showLook(const cleanup::StorageLookPtr &look)
{
    m_look = look;
    // The volume as it is: what if it were another one is no question of what is free on it.
    if (m_look)
        m_room->show(m_look, m_ui->inputs->targetPercent() / 100);
    recompute();
}

void gui::CapacityPage::measure()
{
    if (!m_session.isConnected())
        return;
    if (m_measuring)
        m_measuring->stop();
    delete m_measuring;
    m_ui->stateLabel->setText(tr("Measuring…"));
    m_measuring = m_session.start<cleanup::MeasuredWorkload>(
        this,
        [days = m_ui->inputs->windowDays()](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::measureWorkload(session, days, context);
        },
        [this](const Result<cleanup::MeasuredWorkload> &measured) { onMeasured(measured); });
}

void gui::CapacityPage::onMeasured(const Result<cleanup::MeasuredWorkload> &measured)
{
    m_measuring = nullptr;
    if (!measured) {
        m_ui->banner->say(Banner::Tone::Danger, measured.error().message);
        m_ui->stateLabel->clear();
        return;
    }
    m_ui->banner->clear();
    const bool isFirst = !m_measured;
    m_measured = *measured;
    showMeasured();
    if (isFirst && m_measured->workload.dailyBytes() > 0)
        m_ui->inputs->useMeasured();
    else
        recompute();
}

void gui::CapacityPage::showMeasured()
{
    m_ui->inputs->showMeasured(m_measured);
    if (m_measured)
        m_ui->stateLabel->setText(tr("Measured over the last %n complete day(s), UTC", nullptr, m_measured->days));
    else
        m_ui->stateLabel->setText(m_session.hasTarget() ? QString()
                                                        : tr("Not connected: the figures of the service's manual."));
    m_threshold->show(m_measured ? &m_measured->runtimes : nullptr);
    showWeek();
}

void gui::CapacityPage::showWeek()
{
    ChartData week{.unit = ChartData::Unit::Count, .categoryTitle = tr("Day")};
    if (m_measured) {
        ChartData::Series executions{tr("Executions"), models::RunningState, {}};
        for (int day = 0; day < 7; ++day) {
            week.categories << QLocale().dayName(day + 1);
            week.labels << QLocale().dayName(day + 1, QLocale::ShortFormat);
            executions.values.push_back(m_measured->weekdays[static_cast<size_t>(day)]);
        }
        week.series = {executions};
    }
    m_week->setData(week);
}

void gui::CapacityPage::showInForce()
{
    const cleanup::ServerStatus &status = m_session.status();
    m_ui->inputs->showInForce(m_session.hasTarget() ? capacitytext::inForce(status.retention, m_session.profileDays(),
                                                                            m_session.showsLocalTime())
                                                    : QString());
    m_ui->inputs->setConnected(m_session.isConnected(), status.retention && status.retention->days);
}

CapacityPlan gui::CapacityPage::plan() const
{
    return m_ui->inputs->plan();
}

double gui::CapacityPage::volumeBytes() const
{
    if (m_ui->inputs->volumeBytes() > 0)
        return m_ui->inputs->volumeBytes();
    return m_look ? cleanup::volumeBytes(*m_look) : 0;
}

double gui::CapacityPage::otherBytes() const
{
    return m_look ? cleanup::otherBytes(*m_look) : 0;
}

qint64 gui::CapacityPage::today() const
{
    return m_measured ? m_measured->takenAt.day() : 0;
}

Forecast gui::CapacityPage::projection() const
{
    if (!m_measured || !m_look)
        return {};
    ForecastInput input = cleanup::forecastInput(*m_measured, *m_look, plan());
    input.volumeBytes = volumeBytes();
    const double growth = m_ui->inputs->monthlyGrowth();
    if (growth != m_ui->inputs->measuredGrowth()) {
        for (ForecastPart &part : input.parts)
            part.growth = growth / 100 / daysOfMonth;
    }
    return forecast(input);
}

/// Everything at once, but for charts that nobody sees: a year's projection takes well under a frame, three charts of
/// it do not.
void gui::CapacityPage::recompute()
{
    const CapacityPlan planned = plan();
    m_ui->formulaLabel->setText(tr("%1 (the service's own formula, in decimal units)").arg(planned.formula()));
    const Forecast projected = projection();
    showCards(planned, projected);
    const QWidget *seen = m_ui->tabs->currentWidget();
    if (!m_look)
        m_room->clear(whyNoProjection());
    if (!m_measured || !m_look)
        m_projection->clear(whyNoProjection());
    else if (seen == m_projection)
        m_projection->show(projected, today(), m_ui->inputs->targetPercent() / 100);
    m_ui->foldersButton->setVisible(m_session.hasTarget() && !m_session.hasFolders());
    m_ui->inputs->showFreed(m_measured && m_look ? capacitytext::freed(*m_look, m_measured->losses, planned.days)
                                                 : QString());
    m_reality->setText(m_look ? capacitytext::reality(planned, *m_look) : tr("Nothing has been looked at yet."));
    if (!m_measured)
        m_past->clear(tr("Nothing has been measured yet."));
    else if (seen == m_past)
        m_past->show(*m_measured, m_look.get(), planned.days);
}

QString gui::CapacityPage::whyNoProjection() const
{
    if (!m_session.hasTarget() || m_session.state() == LiveSession::State::Lost)
        return tr("A projection needs a connection.");
    if (!m_session.hasFolders())
        return tr("Not measured: the connection's settings name no folder for screenshots or downloads.");
    return m_session.isConnected() ? tr("Measuring both folders…") : tr("Connecting…");
}

void gui::CapacityPage::showCards(const CapacityPlan &planned, const Forecast &projected)
{
    m_ui->dailyCard->setFigure(bytes::decimal(planned.workload.dailyBytes()),
                               tr("%1 a month").arg(bytes::decimal(30 * planned.workload.dailyBytes())));
    m_ui->neededCard->setFigure(
        bytes::decimal(planned.neededBytes()),
        tr("at %1, margin × %2").arg(capacitytext::daysOf(planned.days), capacitytext::number(planned.margin)));
    const FullDate full = projected.reaches(1);
    m_ui->fullCard->setFigure(capacitytext::figureOf(full, today()), capacitytext::detailOf(full),
                              full.kind == FullDate::Kind::Date ? models::StuckState : models::NoState);
    const double share = m_ui->inputs->targetPercent() / 100;
    const double room = share * volumeBytes() - otherBytes();
    const QString percent = QLocale().toString(m_ui->inputs->targetPercent(), 'f', 0);
    m_ui->safeCard->setTitle(tr("Longest under %1 %").arg(percent));
    if (volumeBytes() <= 0) {
        m_ui->safeCard->setFigure(u"–"_s, tr("needs a volume"));
        return;
    }
    const int longest = planned.longestRetention(std::max(0.0, room));
    m_ui->safeCard->setFigure(longest >= longestRetentionDays ? tr("any") : tr("%n day(s)", nullptr, longest),
                              tr("to keep yours, a volume of %1")
                                  .arg(bytes::forPeople(std::llround(planned.volumeFor(share, otherBytes())))));
}

void gui::CapacityPage::showTab(int index)
{
    m_ui->tabs->setCurrentIndex(index);
}

int gui::CapacityPage::tabCount() const
{
    return m_ui->tabs->count();
}

void gui::CapacityPage::exportCsv()
{
    askForCsvFile(this, tr("capacity"), [this](const QString &fileName) {
        QSaveFile file(fileName);
        if (!file.open(QIODevice::WriteOnly) || file.write(capacitytext::csv(projection(), today())) < 0
            || !file.commit())
            tellExportFailed(this, fileName, file.errorString());
    });
}

QString gui::CapacityPage::savePdf(const QString &fileName) const
{
    if (m_measured && m_look)
        m_projection->show(projection(), today(), m_ui->inputs->targetPercent() / 100);
    const QString installation = m_session.hasTarget()
        ? tr("%1, %2 UTC").arg(m_session.target().name, models::timeText(m_session.serverNow(), false))
        : tr("Not connected: the figures of the service's manual.");
    CapacityReport report{
        .installation = installation,
        .inputs = m_ui->inputs->listed(),
        .statements = {m_ui->formulaLabel->text(), m_projection->verdict(), m_ui->inputs->freed(), m_reality->text()},
        .projection = m_projection->chart().data()};
    report.inputs.append(
        {tr("Volume"), volumeBytes() > 0 ? bytes::forPeople(std::llround(volumeBytes())) : u"–"_s, {}});
    report.statements.removeAll(QString());
    return report.save(fileName);
}

void gui::CapacityPage::exportPdf()
{
    askForFile(this, {.title = tr("Export"), .what = tr("capacity"), .suffix = u"pdf"_s, .filter = tr("PDF (*.pdf)")},
               [this](const QString &fileName) {
                   if (const QString trouble = savePdf(fileName); !trouble.isEmpty())
                       tellExportFailed(this, fileName, trouble);
               });
}
