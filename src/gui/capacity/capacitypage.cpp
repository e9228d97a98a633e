// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/capacity/capacitypage.h"

#include "cleanup/look/forecastinput.h"
#include "core/base/bytes.h"
#include "gui/capacity/applyretentiondialog.h"
#include "gui/capacity/capacityreport.h"
#include "gui/capacity/capacitytext.h"
#include "gui/capacity/pastview.h"
#include "gui/capacity/projectionview.h"
#include "gui/capacity/thresholdview.h"
#include "gui/charts/chartcard.h"
#include "gui/settings.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/csv.h"
#include "gui/widgets/statcard.h"
#include "models/liveexecutionsmodel.h"
#include "ui_capacitypage.h"

#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QSaveFile>
#include <QSignalBlocker>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array windows{7, 30, 90};
constexpr std::array highActivity{3, 1};
constexpr std::array moderate{14, 7};
constexpr std::array archive{90, 30};
constexpr double kilo = 1e3;
constexpr double mega = 1e6;
constexpr double giga = 1e9;
constexpr double daysOfMonth = 30;

/// What a field stands for: where it shows a measured figure, that figure and not what is left of it after rounding.
double exact(const QDoubleSpinBox *field, double measured)
{
    const double halfAStep = 0.5 * std::pow(10.0, -field->decimals());
    return std::abs(field->value() - measured) <= halfAStep * (1 + 1e-9) ? measured : field->value();
}
} // namespace

gui::CapacityPage::CapacityPage(Session &session, QWidget *parent)
    : Page(tr("Capacity"), parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::CapacityPage>())
    , m_projection(new ProjectionView)
    , m_reality(makeProse(nullptr))
    , m_week(new ChartCard)
    , m_past(new PastView)
    , m_threshold(new ThresholdView)
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    for (QLabel *heading : {m_ui->workloadTitle, m_ui->retentionTitle, m_ui->whatIfTitle})
        makeHeading(heading);
    for (QLabel *quiet : {m_ui->stateLabel, m_ui->executionsMeasured, m_ui->screenshotsMeasured,
                          m_ui->screenshotSizeMeasured, m_ui->downloadsMeasured, m_ui->downloadSizeMeasured,
                          m_ui->growthMeasured, m_ui->formulaLabel, m_ui->forceLabel})
        makeQuiet(quiet);
    for (const int days : windows)
        m_ui->windowCombo->addItem(tr("Last %n day(s)", nullptr, days), days);
    m_ui->windowCombo->setCurrentIndex(windowSettings().value(u"capacity/window"_s, 1).toInt());
    m_ui->dailyCard->setTitle(tr("Daily"));
    m_ui->fullCard->setTitle(tr("Volume full"));
    buildTabs();
    connectControls();
    onTarget();
}

gui::CapacityPage::~CapacityPage() = default;

void gui::CapacityPage::buildTabs()
{
    m_ui->tabs->addTab(m_projection, tr("Projection"));
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
    connect(&m_session, &Session::targetChanged, this, &CapacityPage::onTarget);
    connect(&m_session, &Session::retentionChanged, this, &CapacityPage::onRetention);
    connect(&m_session, &Session::localTimeChanged, this, &CapacityPage::showInForce);
    connect(&m_session, &Session::stateChanged, this, [this] {
        showInForce();
        if (isVisible() && m_session.isConnected() && !m_measured)
            measure();
    });
    for (QDoubleSpinBox *spin :
         {m_ui->executionsSpin, m_ui->screenshotsSpin, m_ui->screenshotSizeSpin, m_ui->downloadsSpin,
          m_ui->downloadSizeSpin, m_ui->marginSpin, m_ui->growthSpin, m_ui->executionsFactorSpin,
          m_ui->downloadsFactorSpin, m_ui->volumeSpin, m_ui->targetSpin})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &CapacityPage::recompute);
    const std::pair<QSlider *, QSpinBox *> retentions[]{{m_ui->shotsSlider, m_ui->shotsDays},
                                                        {m_ui->loadsSlider, m_ui->loadsDays}};
    for (const auto &[slider, spin] : retentions) {
        connect(slider, &QSlider::valueChanged, spin, &QSpinBox::setValue);
        connect(spin, &QSpinBox::valueChanged, this, [this, slider = slider](int days) {
            const QSignalBlocker blocker(slider); // its range is shorter than the field's
            slider->setValue(days);
            recompute();
        });
    }
    connect(m_ui->highButton, &QPushButton::clicked, this, [this] { setDays(highActivity); });
    connect(m_ui->moderateButton, &QPushButton::clicked, this, [this] { setDays(moderate); });
    connect(m_ui->archiveButton, &QPushButton::clicked, this, [this] { setDays(archive); });
    connect(m_ui->applyButton, &QPushButton::clicked, this, [this] { applyRetention(plan().days); });
    connect(m_ui->profileButton, &QPushButton::clicked, this, [this] { applyRetention({}); });
    connect(m_ui->windowCombo, &QComboBox::currentIndexChanged, this, [this](int index) {
        windowSettings().setValue(u"capacity/window"_s, index);
        measure();
    });
    connect(m_ui->useMeasuredButton, &QPushButton::clicked, this, &CapacityPage::useMeasured);
    auto *menu = new QMenu(m_ui->previewButton);
    menu->addAction(tr("Of &screenshots…"), this,
                    [this] { emit previewWanted(retentionPolicy(Directory::Screenshots, m_ui->shotsDays->value())); });
    menu->addAction(tr("Of &downloads…"), this,
                    [this] { emit previewWanted(retentionPolicy(Directory::Downloads, m_ui->loadsDays->value())); });
    m_ui->previewButton->setMenu(menu);
    connect(m_ui->csvButton, &QPushButton::clicked, this, &CapacityPage::exportCsv);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &CapacityPage::exportPdf);
}

void gui::CapacityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_measured)
        measure();
    if (!m_look && m_session.isConnected())
        emit lookWanted();
}

void gui::CapacityPage::onTarget()
{
    delete m_measuring;
    m_measured.reset();
    m_look.reset();
    const Workload example;
    const Target target = m_session.hasTarget() ? m_session.target() : Target();
    m_isFilling = true;
    m_ui->executionsSpin->setValue(example.executionsPerDay);
    m_ui->screenshotsSpin->setValue(example.screenshotsPerExecution);
    m_ui->screenshotSizeSpin->setValue(example.screenshotBytes / kilo);
    m_ui->downloadsSpin->setValue(example.downloadsPerExecution);
    m_ui->downloadSizeSpin->setValue(example.downloadBytes / mega);
    m_ui->marginSpin->setValue(CapacityPlan().margin);
    m_ui->growthSpin->setValue(0);
    m_ui->shotsDays->setValue(target.screenshotDays);
    m_ui->loadsDays->setValue(target.downloadDays);
    m_threshold->setLimitSeconds(static_cast<int>(target.stuck.limitSeconds()));
    m_isFilling = false;
    showMeasured();
    showInForce();
    recompute();
    if (isVisible())
        measure();
}

/// What holds now is what a question about another one begins with.
void gui::CapacityPage::onRetention()
{
    setDays({m_session.target().screenshotDays, m_session.target().downloadDays});
    showInForce();
}

void gui::CapacityPage::showLook(const cleanup::StorageLookPtr &look)
{
    m_look = look;
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
        [days = m_ui->windowCombo->currentData().toInt()](cleanup::Session &session, const cleanup::Context &context) {
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
        useMeasured();
    else
        recompute();
}

void gui::CapacityPage::showMeasured()
{
    m_ui->useMeasuredButton->setEnabled(m_measured.has_value());
    const std::optional<double> growth = m_measured ? cleanup::monthlyGrowth(*m_measured) : std::nullopt;
    const Workload &workload = m_measured ? m_measured->workload : Workload();
    const std::array large = m_measured ? m_measured->largeBytes : std::array{0.0, 0.0};
    const auto upTo = [](double size) { return tr("measured; 95 % are no larger than %1").arg(bytes::decimal(size)); };
    struct Measured {
        QLabel *label;
        QString text;
        QString toolTip;
    };
    const Measured measured[]{
        {m_ui->executionsMeasured, capacitytext::number(workload.executionsPerDay), tr("measured")},
        {m_ui->screenshotsMeasured, capacitytext::number(workload.screenshotsPerExecution), tr("measured")},
        {m_ui->screenshotSizeMeasured, bytes::decimal(workload.screenshotBytes), upTo(large[0])},
        {m_ui->downloadsMeasured, capacitytext::number(workload.downloadsPerExecution), tr("measured")},
        {m_ui->downloadSizeMeasured, bytes::decimal(workload.downloadBytes), upTo(large[1])},
        {m_ui->growthMeasured, growth ? tr("%1 %").arg(QLocale().toString(100 * *growth, 'f', 1)) : u"–"_s,
         growth ? tr("measured, of bytes a day") : tr("too little data to tell")}};
    for (const Measured &one : measured) {
        one.label->setText(m_measured ? one.text : QString());
        one.label->setToolTip(m_measured ? one.toolTip : QString());
    }
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
    m_ui->forceLabel->setText(m_session.hasTarget() ? capacitytext::inForce(status.retention, m_session.profileDays(),
                                                                            m_session.showsLocalTime())
                                                    : QString());
    m_ui->applyButton->setEnabled(m_session.isConnected());
    m_ui->previewButton->setEnabled(m_session.isConnected());
    m_ui->profileButton->setEnabled(m_session.isConnected());
    m_ui->profileButton->setVisible(status.retention && status.retention->days);
}

void gui::CapacityPage::useMeasured()
{
    const Workload &workload = m_measured->workload;
    m_isFilling = true;
    m_ui->executionsSpin->setValue(workload.executionsPerDay);
    m_ui->screenshotsSpin->setValue(workload.screenshotsPerExecution);
    m_ui->screenshotSizeSpin->setValue(workload.screenshotBytes / kilo);
    m_ui->downloadsSpin->setValue(workload.downloadsPerExecution);
    m_ui->downloadSizeSpin->setValue(workload.downloadBytes / mega);
    m_ui->growthSpin->setValue(100 * cleanup::monthlyGrowth(*m_measured).value_or(0));
    m_isFilling = false;
    recompute();
}

void gui::CapacityPage::setDays(const std::array<int, 2> &days)
{
    m_isFilling = true;
    m_ui->shotsDays->setValue(days[0]);
    m_ui->loadsDays->setValue(days[1]);
    m_isFilling = false;
    recompute();
}

void gui::CapacityPage::applyRetention(const std::optional<std::array<int, 2>> &days)
{
    (new ApplyRetentionDialog(m_session, days, this))->open();
}

Workload gui::CapacityPage::assumptions() const
{
    const Workload measured = m_measured ? m_measured->workload : Workload();
    return {.executionsPerDay = exact(m_ui->executionsSpin, measured.executionsPerDay),
            .screenshotsPerExecution = exact(m_ui->screenshotsSpin, measured.screenshotsPerExecution),
            .screenshotBytes = kilo * exact(m_ui->screenshotSizeSpin, measured.screenshotBytes / kilo),
            .downloadsPerExecution = exact(m_ui->downloadsSpin, measured.downloadsPerExecution),
            .downloadBytes = mega * exact(m_ui->downloadSizeSpin, measured.downloadBytes / mega)};
}

CapacityPlan gui::CapacityPage::plan() const
{
    return {.workload
            = assumptions().scaled(m_ui->executionsFactorSpin->value(), 1, m_ui->downloadsFactorSpin->value()),
            .days = {m_ui->shotsDays->value(), m_ui->loadsDays->value()},
            .margin = m_ui->marginSpin->value()};
}

double gui::CapacityPage::volumeBytes() const
{
    if (m_ui->volumeSpin->value() > 0)
        return m_ui->volumeSpin->value() * giga;
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
    const double measuredGrowth = 100 * cleanup::monthlyGrowth(*m_measured).value_or(0);
    const double growth = exact(m_ui->growthSpin, measuredGrowth);
    if (growth != measuredGrowth) {
        for (ForecastPart &part : input.parts)
            part.growth = growth / 100 / daysOfMonth;
    }
    return forecast(input);
}

/// Everything at once: a year's projection takes well under a frame.
void gui::CapacityPage::recompute()
{
    if (m_isFilling)
        return;
    const CapacityPlan planned = plan();
    m_ui->formulaLabel->setText(planned.formula());
    const Forecast projected = projection();
    showCards(planned, projected);
    if (m_measured && m_look)
        m_projection->show(projected, today());
    else
        m_projection->clear(m_session.isConnected() ? tr("Measuring both folders…")
                                                    : tr("A projection needs a connection."));
    m_ui->freedLabel->setText(m_measured && m_look ? capacitytext::freed(*m_look, m_measured->losses, planned.days)
                                                   : QString());
    m_reality->setText(m_look ? capacitytext::reality(planned, *m_look) : tr("Nothing has been looked at yet."));
    if (m_measured)
        m_past->show(*m_measured, m_look.get(), planned.days);
    else
        m_past->clear(tr("Nothing has been measured yet."));
}

void gui::CapacityPage::showCards(const CapacityPlan &planned, const Forecast &projected)
{
    m_ui->dailyCard->setFigure(bytes::decimal(planned.workload.dailyBytes()),
                               tr("%1 a month").arg(bytes::decimal(30 * planned.workload.dailyBytes())));
    m_ui->neededCard->setTitle(planned.days[0] == planned.days[1]
                                   ? tr("Needed at %n day(s)", nullptr, planned.days[0])
                                   : tr("Needed at %1 and %2 days").arg(planned.days[0]).arg(planned.days[1]));
    m_ui->neededCard->setFigure(bytes::decimal(planned.neededBytes()),
                                tr("margin × %1").arg(capacitytext::number(planned.margin)));
    const FullDate full = projected.reaches(1);
    m_ui->fullCard->setFigure(capacitytext::figureOf(full, today()), capacitytext::detailOf(full),
                              full.kind == FullDate::Kind::Date ? models::StuckState : models::NoState);
    const double share = m_ui->targetSpin->value() / 100;
    const double room = share * volumeBytes() - otherBytes();
    const QString percent = QLocale().toString(m_ui->targetSpin->value(), 'f', 0);
    m_ui->safeCard->setTitle(tr("Longest under %1 %").arg(percent));
    if (volumeBytes() <= 0) {
        m_ui->safeCard->setFigure(u"–"_s, tr("needs a volume"));
        return;
    }
    const int longest = planned.longestRetention(std::max(0.0, room));
    m_ui->safeCard->setFigure(
        longest >= longestRetentionDays ? tr("any") : tr("%n day(s)", nullptr, longest),
        tr("to keep yours, a volume of %1").arg(bytes::decimal(planned.volumeFor(share, otherBytes()))));
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
    askForCsvFile(this, [this](const QString &fileName) {
        QSaveFile file(fileName);
        if (!file.open(QIODevice::WriteOnly) || file.write(capacitytext::csv(projection(), today())) < 0
            || !file.commit())
            tellExportFailed(this, fileName, file.errorString());
    });
}

QString gui::CapacityPage::savePdf(const QString &fileName) const
{
    const auto measured = [](const QLabel *label) { return label->text(); };
    const QString installation = m_session.hasTarget()
        ? tr("%1, %2 UTC").arg(m_session.target().name, models::timeText(m_session.serverNow(), false))
        : tr("Not connected: the figures of the service's manual.");
    CapacityReport report{
        .installation = installation,
        .inputs
        = {{tr("Executions per day"), m_ui->executionsSpin->text(), measured(m_ui->executionsMeasured)},
           {tr("Screenshots per execution"), m_ui->screenshotsSpin->text(), measured(m_ui->screenshotsMeasured)},
           {tr("Average screenshot"), m_ui->screenshotSizeSpin->text(), measured(m_ui->screenshotSizeMeasured)},
           {tr("Downloads per execution"), m_ui->downloadsSpin->text(), measured(m_ui->downloadsMeasured)},
           {tr("Average download"), m_ui->downloadSizeSpin->text(), measured(m_ui->downloadSizeMeasured)},
           {tr("Safety margin"), m_ui->marginSpin->text(), {}},
           {tr("Growth per month"), m_ui->growthSpin->text(), measured(m_ui->growthMeasured)},
           {tr("Screenshots are kept"), m_ui->shotsDays->text(), {}},
           {tr("Downloads are kept"), m_ui->loadsDays->text(), {}},
           {tr("What if: executions"), m_ui->executionsFactorSpin->text(), {}},
           {tr("What if: downloads"), m_ui->downloadsFactorSpin->text(), {}},
           {tr("Volume"), volumeBytes() > 0 ? bytes::decimal(volumeBytes()) : u"–"_s, {}}},
        .statements
        = {m_ui->formulaLabel->text(), m_projection->verdict(), m_ui->freedLabel->text(), m_reality->text()},
        .projection = m_projection->chart().data()};
    report.statements.removeAll(QString());
    return report.save(fileName);
}

void gui::CapacityPage::exportPdf()
{
    auto *dialog = new QFileDialog(window(), tr("Export"), u"capacity.pdf"_s, tr("PDF (*.pdf)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        if (const QString trouble = savePdf(fileName); !trouble.isEmpty())
            tellExportFailed(this, fileName, trouble);
    });
    dialog->open();
}
