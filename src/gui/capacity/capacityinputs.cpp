// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/capacity/capacityinputs.h"

#include "cleanup/look/forecastinput.h"
#include "core/base/bytes.h"
#include "gui/capacity/capacitytext.h"
#include "gui/settings.h"
#include "ui_capacityinputs.h"

#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <cmath>

using namespace Qt::StringLiterals;
using gui::capacitytext::gibi;

namespace {
constexpr std::array windows{7, 30, 90};
constexpr std::array highActivity{3, 1};
constexpr std::array moderate{14, 7};
constexpr std::array archive{90, 30};
constexpr double kilo = 1e3;
constexpr double mega = 1e6;

/// What a field stands for: where it shows a measured figure, that figure and not what is left of it after rounding.
double exact(const QDoubleSpinBox *field, double measured)
{
    const double halfAStep = 0.5 * std::pow(10.0, -field->decimals());
    return std::abs(field->value() - measured) <= halfAStep * (1 + 1e-9) ? measured : field->value();
}
} // namespace

gui::CapacityInputs::CapacityInputs(QWidget *parent)
    : Card(parent)
    , m_ui(std::make_unique<Ui::CapacityInputs>())
{
    m_ui->setupUi(this);
    for (QLabel *heading : {m_ui->workloadTitle, m_ui->retentionTitle, m_ui->whatIfTitle})
        makeHeading(heading);
    for (QLabel *quiet : {m_ui->executionsMeasured, m_ui->screenshotsMeasured, m_ui->screenshotSizeMeasured,
                          m_ui->downloadsMeasured, m_ui->downloadSizeMeasured, m_ui->growthMeasured, m_ui->forceLabel})
        makeQuiet(quiet);
    for (const int days : windows)
        m_ui->windowCombo->addItem(tr("Last %n day(s)", nullptr, days), days);
    m_ui->windowCombo->setCurrentIndex(windowSettings().value(u"capacity/window"_s, 1).toInt());
    connectControls();
}

gui::CapacityInputs::~CapacityInputs() = default;

void gui::CapacityInputs::connectControls()
{
    for (QDoubleSpinBox *spin :
         {m_ui->executionsSpin, m_ui->screenshotsSpin, m_ui->screenshotSizeSpin, m_ui->downloadsSpin,
          m_ui->downloadSizeSpin, m_ui->marginSpin, m_ui->growthSpin, m_ui->executionsFactorSpin,
          m_ui->downloadsFactorSpin, m_ui->volumeSpin, m_ui->targetSpin})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &CapacityInputs::change);
    const std::pair<QSlider *, QSpinBox *> retentions[]{{m_ui->shotsSlider, m_ui->shotsDays},
                                                        {m_ui->loadsSlider, m_ui->loadsDays}};
    for (const auto &[slider, spin] : retentions) {
        connect(slider, &QSlider::valueChanged, spin, &QSpinBox::setValue);
        connect(spin, &QSpinBox::valueChanged, this, [this, slider = slider](int days) {
            const QSignalBlocker blocker(slider); // its range is shorter than the field's
            slider->setValue(days);
            change();
        });
    }
    connect(m_ui->highButton, &QPushButton::clicked, this, [this] { setDays(highActivity); });
    connect(m_ui->moderateButton, &QPushButton::clicked, this, [this] { setDays(moderate); });
    connect(m_ui->archiveButton, &QPushButton::clicked, this, [this] { setDays(archive); });
    connect(m_ui->applyButton, &QPushButton::clicked, this, [this] { emit applyWanted(days()); });
    connect(m_ui->profileButton, &QPushButton::clicked, this, [this] { emit applyWanted({}); });
    connect(m_ui->windowCombo, &QComboBox::currentIndexChanged, this, [this](int index) {
        windowSettings().setValue(u"capacity/window"_s, index);
        emit windowChanged();
    });
    connect(m_ui->useMeasuredButton, &QPushButton::clicked, this, &CapacityInputs::useMeasured);
    auto *menu = new QMenu(m_ui->previewButton);
    menu->addAction(tr("Of &screenshots…"), this,
                    [this] { emit previewWanted(retentionPolicy(Directory::Screenshots, m_ui->shotsDays->value())); });
    menu->addAction(tr("Of &downloads…"), this,
                    [this] { emit previewWanted(retentionPolicy(Directory::Downloads, m_ui->loadsDays->value())); });
    m_ui->previewButton->setMenu(menu);
}

void gui::CapacityInputs::change()
{
    if (!m_isFilling)
        emit changed();
}

Workload gui::CapacityInputs::assumptions() const
{
    const Workload measured = m_measured ? m_measured->workload : Workload();
    return {.executionsPerDay = exact(m_ui->executionsSpin, measured.executionsPerDay),
            .screenshotsPerExecution = exact(m_ui->screenshotsSpin, measured.screenshotsPerExecution),
            .screenshotBytes = kilo * exact(m_ui->screenshotSizeSpin, measured.screenshotBytes / kilo),
            .downloadsPerExecution = exact(m_ui->downloadsSpin, measured.downloadsPerExecution),
            .downloadBytes = mega * exact(m_ui->downloadSizeSpin, measured.downloadBytes / mega)};
}

std::array<int, 2> gui::CapacityInputs::days() const
{
    return {m_ui->shotsDays->value(), m_ui->loadsDays->value()};
}

CapacityPlan gui::CapacityInputs::plan() const
{
    return {.workload
            = assumptions().scaled(m_ui->executionsFactorSpin->value(), 1, m_ui->downloadsFactorSpin->value()),
            .days = days(),
            .margin = m_ui->marginSpin->value()};
}

double gui::CapacityInputs::measuredGrowth() const
{
    return m_measured ? 100 * cleanup::monthlyGrowth(*m_measured).value_or(0) : 0;
}

double gui::CapacityInputs::monthlyGrowth() const
{
    return exact(m_ui->growthSpin, measuredGrowth());
}

double gui::CapacityInputs::volumeBytes() const
{
    return m_ui->volumeSpin->value() * gibi;
}

double gui::CapacityInputs::targetPercent() const
{
    return m_ui->targetSpin->value();
}

int gui::CapacityInputs::windowDays() const
{
    return m_ui->windowCombo->currentData().toInt();
}

void gui::CapacityInputs::reset(const std::array<int, 2> &days)
{
    const Workload example;
    m_isFilling = true;
    m_ui->executionsSpin->setValue(example.executionsPerDay);
    m_ui->screenshotsSpin->setValue(example.screenshotsPerExecution);
    m_ui->screenshotSizeSpin->setValue(example.screenshotBytes / kilo);
    m_ui->downloadsSpin->setValue(example.downloadsPerExecution);
    m_ui->downloadSizeSpin->setValue(example.downloadBytes / mega);
    m_ui->marginSpin->setValue(CapacityPlan().margin);
    m_ui->growthSpin->setValue(0);
    m_isFilling = false;
    setDays(days);
}

void gui::CapacityInputs::setDays(const std::array<int, 2> &days)
{
    m_isFilling = true;
    m_ui->shotsDays->setValue(days[0]);
    m_ui->loadsDays->setValue(days[1]);
    m_isFilling = false;
    emit changed();
}

void gui::CapacityInputs::showMeasured(const std::optional<cleanup::MeasuredWorkload> &measured)
{
    m_measured = measured;
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
    const Measured all[]{
        {m_ui->executionsMeasured, capacitytext::number(workload.executionsPerDay), tr("measured")},
        {m_ui->screenshotsMeasured, capacitytext::number(workload.screenshotsPerExecution), tr("measured")},
        {m_ui->screenshotSizeMeasured, bytes::decimal(workload.screenshotBytes), upTo(large[0])},
        {m_ui->downloadsMeasured, capacitytext::number(workload.downloadsPerExecution), tr("measured")},
        {m_ui->downloadSizeMeasured, bytes::decimal(workload.downloadBytes), upTo(large[1])},
        {m_ui->growthMeasured, growth ? tr("%1 %").arg(QLocale().toString(100 * *growth, 'f', 1)) : u"–"_s,
         growth ? tr("measured, of bytes a day") : tr("too little data to tell")}};
    for (const Measured &one : all) {
        one.label->setText(m_measured ? one.text : QString());
        one.label->setToolTip(m_measured ? one.toolTip : QString());
    }
}

void gui::CapacityInputs::useMeasured()
{
    const Workload &workload = m_measured->workload;
    m_isFilling = true;
    m_ui->executionsSpin->setValue(workload.executionsPerDay);
    m_ui->screenshotsSpin->setValue(workload.screenshotsPerExecution);
    m_ui->screenshotSizeSpin->setValue(workload.screenshotBytes / kilo);
    m_ui->downloadsSpin->setValue(workload.downloadsPerExecution);
    m_ui->downloadSizeSpin->setValue(workload.downloadBytes / mega);
    m_ui->growthSpin->setValue(measuredGrowth());
    m_isFilling = false;
    emit changed();
}

void gui::CapacityInputs::showFreed(const QString &sentence)
{
    m_ui->freedLabel->setText(sentence);
}

QString gui::CapacityInputs::freed() const
{
    return m_ui->freedLabel->text();
}

void gui::CapacityInputs::showInForce(const QString &sentence)
{
    m_ui->forceLabel->setText(sentence);
}

void gui::CapacityInputs::setConnected(bool isConnected, bool isAgreed)
{
    m_ui->applyButton->setEnabled(isConnected);
    m_ui->previewButton->setEnabled(isConnected);
    m_ui->profileButton->setEnabled(isConnected);
    m_ui->profileButton->setVisible(isAgreed);
}

QList<gui::CapacityReport::Input> gui::CapacityInputs::listed() const
{
    return {{tr("Executions per day"), m_ui->executionsSpin->text(), m_ui->executionsMeasured->text()},
            {tr("Screenshots per execution"), m_ui->screenshotsSpin->text(), m_ui->screenshotsMeasured->text()},
            {tr("Average screenshot"), m_ui->screenshotSizeSpin->text(), m_ui->screenshotSizeMeasured->text()},
            {tr("Downloads per execution"), m_ui->downloadsSpin->text(), m_ui->downloadsMeasured->text()},
            {tr("Average download"), m_ui->downloadSizeSpin->text(), m_ui->downloadSizeMeasured->text()},
            {tr("Safety margin"), m_ui->marginSpin->text(), {}},
            {tr("Growth per month"), m_ui->growthSpin->text(), m_ui->growthMeasured->text()},
            {tr("Screenshots are kept"), m_ui->shotsDays->text(), {}},
            {tr("Downloads are kept"), m_ui->loadsDays->text(), {}},
            {tr("What if: executions"), m_ui->executionsFactorSpin->text(), {}},
            {tr("What if: downloads"), m_ui->downloadsFactorSpin->text(), {}}};
}
