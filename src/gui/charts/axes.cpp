// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/axes.h"

#include "gui/widgets/palette.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QSignalBlocker>
#include <cmath>

namespace {
constexpr int wantedTicks = 4;
constexpr int sideMargin = 20; ///< Half of the last label.

/// 1, 2 or 5 times a power of ten, or of 1024 below which ten counts again.
double niceStep(double highest, gui::ChartData::Unit unit)
{
    double base = 1;
    if (unit == gui::ChartData::Unit::Bytes) {
        while (highest / base >= 1024)
            base *= 1024;
    }
    const double rough = highest / base / wantedTicks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (rough <= factor * power) {
            const double step = factor * power * base;
            return unit == gui::ChartData::Unit::Count ? std::max(1.0, std::ceil(step)) : step;
        }
    }
    return highest;
}
} // namespace

QCategoryAxis *gui::makeAxis()
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    axis->setMinorGridLineVisible(false);
    return axis;
}

void gui::setLabels(QCategoryAxis *axis, double low, double high, const AxisLabels &labels)
{
    // Axes draw their labels as HTML. Category axes refuse two labels that read the same: invisible characters tell
    // them apart.
    QStringList texts;
    for (const auto &[label, position] : labels) {
        QString unique = label.toHtmlEscaped();
        while (texts.contains(unique))
            unique += QChar(0x200b);
        texts << unique;
    }
    const QStringList before = axis->categoriesLabels();
    bool isSame = texts == before && axis->min() == low && axis->max() == high;
    for (qsizetype label = 0; isSame && label < texts.size(); ++label)
        isSame = axis->endValue(texts[label]) == labels[label].second;
    if (isSame)
        return;
    {
        const QSignalBlocker blocker(axis);
        for (const QString &label : before)
            axis->remove(label);
    }
    axis->setRange(low, high);
    {
        const QSignalBlocker blocker(axis);
        for (qsizetype label = 0; label < texts.size(); ++label)
            axis->append(texts[label], labels[label].second);
    }
    emit axis->categoriesChanged();
}

void gui::scaleValues(QCategoryAxis *axis, double highest, ChartData::Unit unit)
{
    const double step = niceStep(highest, unit);
    const double steps = std::ceil(highest / step);
    const ChartData words{.unit = unit};
    AxisLabels labels;
    for (int number = 0; number <= steps; ++number)
        labels.append({words.valueText(number * step), number * step});
    setLabels(axis, 0, steps * step, labels);
}

void gui::applyPalette(QCategoryAxis *axis, const QPalette &palette, const QFont &font)
{
    axis->setLabelsColor(quietText(palette));
    axis->setLabelsFont(font);
    axis->setLinePen(QPen(hairline(palette), 1));
    axis->setGridLinePen(QPen(hairline(palette), 1));
}

void gui::makeQuietChart(QChart *chart, int topMargin)
{
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    // Half a label of the value axis above, half of the last one beside.
    chart->setMargins({0, topMargin, sideMargin, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
}
