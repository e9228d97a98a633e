// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/capacity/capacitypage.h"

#include "core/bytes.h"
#include "core/duration.h"
#include "core/reconciliation.h"
#include "gui/capacity/capacitytext.h"
#include "gui/charts/linechart.h"
#include "gui/settings.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/csv.h"
#include "gui/widgets/statcard.h"
#include "ui_capacitypage.h"

#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 dayUs = 86'400'000'000;
constexpr int horizon = 365;
constexpr int pastDays = 30;
constexpr std::array windows{7, 30, 90};
constexpr double kilo = 1e3;
constexpr double mega = 1e6;
constexpr double giga = 1e9;
} // namespace

gui::CapacityPage::CapacityPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::CapacityPage>())
    , m_projection(new LineChart)
    , m_verdict(new QLabel)
    , m_reality(new QLabel)
    , m_past(new LineChart)
    , m_pastVerdict(new QLabel)
    , m_threshold(new QSpinBox)
    , m_thresholdVerdict(new QLabel)
{
    m_ui->setupUi(this);
    makeTitle(m_ui->titleLabel);
    makeQuiet(m_ui->stateLabel);
    for (QLabel *heading : {m_ui->workloadTitle, m_ui->retentionTitle, m_ui->whatIfTitle})
        makeHeading(heading);
    for (QLabel *quiet : {m_ui->executionsMeasured, m_ui->screenshotsMeasured, m_ui->screenshotSizeMeasured,
                          m_ui->downloadsMeasured, m_ui->downloadSizeMeasured, m_ui->formulaLabel})
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
    const auto page = [](const QList<QWidget *> &widgets) {
        auto *whole = new QWidget;
        auto *rows = new QVBoxLayout(whole);
        rows->setContentsMargins(8, 8, 8, 8);
        rows->setSpacing(8);
        for (QWidget *widget : widgets)
            rows->addWidget(widget, qobject_cast<LineChart *>(widget) ? 1 : 0);
        return std::pair(whole, rows);
    };
    for (QLabel *label : {m_verdict, m_reality, m_pastVerdict, m_thresholdVerdict}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_projection->setAccessibleName(tr("Projection of the volume's use"));
    m_past->setAccessibleName(tr("The last 30 days under this retention"));
    m_ui->tabs->addTab(page({m_verdict, m_projection}).first, tr("Projection"));
    const auto [reality, realityRows] = page({m_reality});
    realityRows->addStretch(1);
    m_ui->tabs->addTab(reality, tr("Formula and reality"));
    m_ui->tabs->addTab(page({m_pastVerdict, m_past}).first, tr("Last 30 days"));
    m_threshold->setRange(1, 7 * 24 * 60);
    m_threshold->setSuffix(tr(" min"));
    m_threshold->setAccessibleName(tr("Minutes after which an execution would count as stuck"));
    m_threshold->setMaximumWidth(140);
    const auto [threshold, thresholdRows] = page({m_threshold, m_thresholdVerdict});
    thresholdRows->addStretch(1);
    m_ui->tabs->addTab(threshold, tr("Stuck threshold"));
}

void gui::CapacityPage::connectControls()
{
    connect(&m_session, &Session::targetChanged, this, &CapacityPage::onTarget);
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (isVisible() && m_session.isConnected() && !m_measured)
            measure();
    });
    for (QDoubleSpinBox *spin :
         {m_ui->executionsSpin, m_ui->screenshotsSpin, m_ui->screenshotSizeSpin, m_ui->downloadsSpin,
          m_ui->downloadSizeSpin, m_ui->marginSpin, m_ui->executionsFactorSpin, m_ui->downloadsFactorSpin,
          m_ui->volumeSpin, m_ui->targetSpin})
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
    connect(m_ui->highButton, &QPushButton::clicked, this, [this] { setDays(3, 1); });
    connect(m_ui->moderateButton, &QPushButton::clicked, this, [this] { setDays(14, 7); });
    connect(m_ui->archiveButton, &QPushButton::clicked, this, [this] { setDays(90, 30); });
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
    connect(m_threshold, &QSpinBox::valueChanged, this, &CapacityPage::showThreshold);
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
    m_isFilling = true;
    m_ui->executionsSpin->setValue(example.executionsPerDay);
    m_ui->screenshotsSpin->setValue(example.screenshotsPerExecution);
    m_ui->screenshotSizeSpin->setValue(example.screenshotBytes / kilo);
    m_ui->downloadsSpin->setValue(example.downloadsPerExecution);
    m_ui->downloadSizeSpin->setValue(example.downloadBytes / mega);
    m_ui->marginSpin->setValue(CapacityPlan().margin);
    m_ui->shotsDays->setValue(m_session.hasTarget() ? m_session.target().screenshotDays : 7);
    m_ui->loadsDays->setValue(m_session.hasTarget() ? m_session.target().downloadDays : 7);
    m_threshold->setValue(m_session.hasTarget() ? static_cast<int>(m_session.target().stuck.limitSeconds() / 60) : 6);
    m_isFilling = false;
    showMeasured();
    recompute();
    if (isVisible())
        measure();
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
        [days = m_ui->windowCombo->currentData().toInt()](const Target &target, const cleanup::Context &context) {
            return cleanup::measureWorkload(target, days, context);
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
    showThreshold();
    if (isFirst && m_measured->workload.dailyBytes() > 0)
        useMeasured();
    else
        recompute();
}

void gui::CapacityPage::showMeasured()
{
    m_ui->useMeasuredButton->setEnabled(m_measured.has_value());
    const std::pair<QLabel *, QString> texts[]{
        {m_ui->executionsMeasured,
         m_measured ? capacitytext::number(m_measured->workload.executionsPerDay) : QString()},
        {m_ui->screenshotsMeasured,
         m_measured ? capacitytext::number(m_measured->workload.screenshotsPerExecution) : QString()},
        {m_ui->screenshotSizeMeasured, m_measured ? bytes::decimal(m_measured->workload.screenshotBytes) : QString()},
        {m_ui->downloadsMeasured,
         m_measured ? capacitytext::number(m_measured->workload.downloadsPerExecution) : QString()},
        {m_ui->downloadSizeMeasured, m_measured ? bytes::decimal(m_measured->workload.downloadBytes) : QString()}};
    for (const auto &[label, text] : texts) {
        label->setText(text);
        label->setToolTip(text.isEmpty() ? QString() : tr("measured"));
    }
    if (!m_measured) {
        m_ui->stateLabel->setText(m_session.hasTarget() ? QString()
                                                        : tr("Not connected: the figures of the service's manual."));
        return;
    }
    m_ui->screenshotSizeMeasured->setToolTip(
        tr("measured; 95 % are no larger than %1").arg(bytes::decimal(m_measured->largeBytes[0])));
    m_ui->downloadSizeMeasured->setToolTip(
        tr("measured; 95 % are no larger than %1").arg(bytes::decimal(m_measured->largeBytes[1])));
    m_ui->executionsMeasured->setToolTip(capacitytext::weekdays(m_measured->weekdays));
    m_ui->stateLabel->setText(tr("Measured over the last %n complete day(s), UTC", nullptr, m_measured->days));
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
    m_isFilling = false;
    recompute();
}

void gui::CapacityPage::setDays(int screenshots, int downloads)
{
    m_isFilling = true;
    m_ui->shotsDays->setValue(screenshots);
    m_ui->loadsDays->setValue(downloads);
    m_isFilling = false;
    recompute();
}

CapacityPlan gui::CapacityPage::plan() const
{
    const Workload entered{.executionsPerDay = m_ui->executionsSpin->value(),
                           .screenshotsPerExecution = m_ui->screenshotsSpin->value(),
                           .screenshotBytes = m_ui->screenshotSizeSpin->value() * kilo,
                           .downloadsPerExecution = m_ui->downloadsSpin->value(),
                           .downloadBytes = m_ui->downloadSizeSpin->value() * mega};
    return {.workload = entered.scaled(m_ui->executionsFactorSpin->value(), 1, m_ui->downloadsFactorSpin->value()),
            .days = {m_ui->shotsDays->value(), m_ui->loadsDays->value()},
            .margin = m_ui->marginSpin->value()};
}

double gui::CapacityPage::volumeBytes() const
{
    if (m_ui->volumeSpin->value() > 0)
        return m_ui->volumeSpin->value() * giga;
    if (m_look) {
        for (const DirectoryInventory &part : m_look->inventory->directories) {
            if (part.volume)
                return static_cast<double>(part.volume->usedBytes() + part.volume->availableBytes);
        }
    }
    return 0;
}

double gui::CapacityPage::heldBytes() const
{
    double held = 0;
    for (const DirectoryInventory &part : m_look->inventory->directories)
        held += static_cast<double>(part.files.bytes);
    return held;
}

double gui::CapacityPage::otherBytes() const
{
    if (!m_look)
        return 0;
    for (const Directory directory : directories) {
        if (const auto others = bytesOfOthers(*m_look->inventory, directory))
            return static_cast<double>(std::max<qint64>(0, *others));
    }
    return 0;
}

Forecast gui::CapacityPage::projection() const
{
    if (!m_measured || !m_look)
        return {};
    ForecastInput input{.today = m_measured->takenAt.microseconds / dayUs,
                        .otherBytes = otherBytes(),
                        .volumeBytes = volumeBytes(),
                        .horizon = horizon};
    const double executions = m_ui->executionsFactorSpin->value();
    for (const Directory directory : directories) {
        const auto place = static_cast<size_t>(directory);
        const DirectoryFigures &figures = m_look->figures.of(directory);
        ForecastPart part{.fixedBytes = static_cast<double>(figures.kept.bytes + figures.orphans.bytes),
                          .days = plan().days[place],
                          .ingest = m_measured->ingest[place],
                          .factor = directory == Directory::Downloads ? executions * m_ui->downloadsFactorSpin->value()
                                                                      : executions};
        for (const Tally &age : figures.ages)
            part.ages.push_back(static_cast<double>(age.bytes));
        input.parts.push_back(std::move(part));
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
    m_verdict->setText(capacitytext::verdict(projected, m_session.hasTarget() && m_session.isConnected()));
    LineData lines;
    if (!projected.likely.empty()) {
        lines.lines = {{tr("with this retention"), models::RunningState, projected.likely},
                       {tr("without any cleanup"), models::ExpiredState, projected.uncleaned}};
        if (projected.isEnough) {
            lines.low = projected.low;
            lines.high = projected.high;
        }
        // What would come without any cleanup leaves the picture where it has long been too much.
        constexpr double above = 1.25;
        lines.mostShown = projected.volumeBytes > 0
            ? std::max(above * projected.volumeBytes, *std::max_element(projected.high.begin(), projected.high.end()))
            : 0;
        if (projected.volumeBytes > 0)
            lines.levels = {{tr("volume %1").arg(bytes::forPeople(std::llround(projected.volumeBytes))),
                             models::StuckState, projected.volumeBytes},
                            {tr("80 %"), models::PendingState, 0.8 * projected.volumeBytes}};
    }
    m_projection->setData(lines);
    showReality(planned);
    showPast();
    const bool isReady = m_session.isConnected();
    m_ui->previewButton->setEnabled(isReady);
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
    m_ui->fullCard->setFigure(capacitytext::figureOf(full), capacitytext::detailOf(full),
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

void gui::CapacityPage::showReality(const CapacityPlan &planned)
{
    m_reality->setText(m_look ? capacitytext::reality(planned, *m_look, heldBytes())
                              : tr("Nothing has been looked at yet."));
}

void gui::CapacityPage::showPast()
{
    if (!m_measured) {
        m_past->setData({});
        m_pastVerdict->setText(tr("Nothing has been measured yet."));
        return;
    }
    const CapacityPlan planned = plan();
    std::vector<double> held(pastDays);
    for (const Directory directory : directories) {
        const auto place = static_cast<size_t>(directory);
        const std::vector<double> part = backtest(m_measured->ingest[place], planned.days[place], pastDays);
        for (size_t day = 0; day < part.size(); ++day)
            held[held.size() - part.size() + day] += part[day];
    }
    LineData lines{.lines = {{tr("with this retention"), models::RunningState, held}}, .firstDay = -pastDays};
    if (m_look) {
        const qint64 today = m_measured->takenAt.microseconds / dayUs;
        std::vector<double> kept(pastDays);
        bool hasAny = false;
        for (const Snapshot &snapshot : m_look->snapshots) {
            const qint64 place = snapshot.day - (today - pastDays);
            if (place >= 0 && place < pastDays) {
                kept[static_cast<size_t>(place)] += static_cast<double>(snapshot.files.bytes);
                hasAny = true;
            }
        }
        if (hasAny)
            lines.lines.push_back({tr("as it was"), models::CompletedState, kept});
    }
    m_past->setData(lines);
    m_pastVerdict->setText(capacitytext::backtestVerdict(*m_measured, held));
}

void gui::CapacityPage::showThreshold()
{
    m_thresholdVerdict->setText(m_measured ? capacitytext::threshold(m_measured->runtimes, m_threshold->value() * 60)
                                           : tr("Nothing has been measured yet."));
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
        if (!file.open(QIODevice::WriteOnly) || file.write(capacitytext::csv(projection())) < 0 || !file.commit())
            tellExportFailed(this, fileName, file.errorString());
    });
}

void gui::CapacityPage::exportPdf()
{
    auto *dialog = new QFileDialog(window(), tr("Export"), u"capacity.pdf"_s, tr("PDF (*.pdf)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        QPdfWriter writer(fileName);
        writer.setTitle(tr("Capacity plan"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(96);
        QPainter painter;
        if (!painter.begin(&writer)) {
            tellExportFailed(this, fileName, tr("it cannot be written"));
            return;
        }
        const QRect page(0, 0, writer.width(), writer.height());
        QFont heading = font();
        heading.setPointSizeF(heading.pointSizeF() * 1.6);
        painter.setFont(heading);
        QRect used;
        painter.drawText(page, Qt::AlignLeft, tr("Capacity plan"), &used);
        painter.setFont(font());
        const QStringList lines{m_ui->formulaLabel->text(), m_verdict->text(), m_reality->text()};
        painter.drawText(page.adjusted(0, used.bottom() + 16, 0, 0), Qt::AlignLeft | Qt::TextWordWrap,
                         lines.join(u"\n\n"_s), &used);
        m_projection->render(&painter, QRectF(0, used.bottom() + 24, page.width(), page.width() * 0.5));
    });
    dialog->open();
}
