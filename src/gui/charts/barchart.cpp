// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/barchart.h"

#include "gui/charts/axes.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QEvent>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestBarLabel = 22;
/// Room at the end of lying bars for their sums.
constexpr double sumRoom = 1.28;

QString elided(const QString &label)
{
    if (label.size() <= longestBarLabel)
        return label;
    const qsizetype half = (longestBarLabel - 1) / 2;
    return label.first(half) + u'…' + label.last(half);
}
} // namespace

gui::BarChart::BarChart(QWidget *parent)
    : QChartView(new QChart, parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the table twin is the way for the keyboard
    keepWithin(this, {.leastLines = 8});
    makeQuietChart(chart(), fontMetrics().height() / 2);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
}

void gui::BarChart::setData(const ChartData &data)
{
    const bool isSameShape = m_bars && data.direction == m_data.direction && data.unit == m_data.unit
        && data.labels == m_data.labels && data.series.size() == m_data.series.size();
    const bool isSameScale = isSameShape && data.highest() == m_data.highest();
    m_data = data;
    if (!isSameShape)
        build();
    else
        replaceValues();
    if (!isSameScale)
        scaleAxis();
    viewport()->update();
}

void gui::BarChart::build()
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes())
        chart()->removeAxis(axis);
    m_sets.clear();
    const bool isLying = m_data.direction == ChartData::Direction::Bars;
    if (isLying)
        m_bars = new QHorizontalStackedBarSeries;
    else
        m_bars = new QStackedBarSeries;
    m_bars->setBarWidth(isLying ? 0.62 : 0.8);
    for (const ChartData::Series &series : std::as_const(m_data.series)) {
        auto *set = new QBarSet(series.name.toHtmlEscaped());
        set->append(QList<qreal>(series.values.begin(), series.values.begin() + m_data.drawn()));
        m_bars->append(set);
        m_sets << set;
    }
    chart()->addSeries(m_bars);
    m_categories = makeAxis();
    m_values = makeAxis();
    const int count = m_data.drawn();
    m_categories->setStartValue(-0.5);
    m_categories->setGridLineVisible(false);
    m_categories->setReverse(isLying);
    AxisLabels labels;
    for (int category = 0; category < count; ++category) {
        if (const QString &label = m_data.labels.at(category); !label.isEmpty())
            labels.append({isLying ? elided(label) : label, category});
    }
    setLabels(m_categories, -0.5, std::max(1, count) - 0.5, labels);
    m_values->setLineVisible(false);
    m_values->setGridLineVisible(!isLying);
    m_values->setLabelsVisible(!isLying);
    chart()->addAxis(m_categories, isLying ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(m_values, isLying ? Qt::AlignBottom : Qt::AlignLeft);
    m_bars->attachAxis(m_categories);
    m_bars->attachAxis(m_values);
    connect(m_bars, &QAbstractBarSeries::hovered, this,
            [this](bool isOver, int category, QBarSet *set) { showPart(isOver, category, set); });
    connect(m_bars, &QAbstractBarSeries::clicked, this,
            [this](int category, QBarSet *set) { emit partClicked(category, seriesOf(set)); });
    applyPalette();
}

void gui::BarChart::replaceValues()
{
    for (int series = 0; series < m_sets.size(); ++series) {
        const std::vector<double> &values = m_data.series.at(series).values;
        for (int category = 0; category < m_data.drawn(); ++category) {
            const double value = values[static_cast<size_t>(category)];
            if (!qFuzzyCompare(1 + m_sets[series]->at(category), 1 + value))
                m_sets[series]->replace(category, value);
        }
    }
}

void gui::BarChart::scaleAxis()
{
    const double highest = std::max(1.0, m_data.highest());
    if (m_data.direction == ChartData::Direction::Bars) {
        setLabels(m_values, 0, highest * sumRoom, {});
    } else {
        scaleValues(m_values, highest, m_data.unit);
    }
}

void gui::BarChart::applyPalette()
{
    if (!m_bars)
        return;
    for (int series = 0; series < m_sets.size(); ++series) {
        m_sets[series]->setColor(stateColor(m_data.series.at(series).color, palette()));
        m_sets[series]->setPen(QPen(palette().color(QPalette::Base), 0.5));
    }
    for (QCategoryAxis *axis : {m_categories, m_values})
        gui::applyPalette(axis, palette(), font());
    viewport()->update();
}

void gui::BarChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyPalette();
}

int gui::BarChart::seriesOf(const QBarSet *set) const
{
    return static_cast<int>(m_sets.indexOf(const_cast<QBarSet *>(set)));
}

void gui::BarChart::showPart(bool isOver, int category, const QBarSet *set)
{
    const int series = seriesOf(set);
    if (!isOver || series < 0 || category >= m_data.categories.size()) {
        QToolTip::hideText();
        setCursor(Qt::ArrowCursor);
        return;
    }
    setCursor(Qt::PointingHandCursor);
    const ChartData::Series &part = m_data.series.at(series);
    const QString note = m_data.notes.value(category);
    QToolTip::showText(QCursor::pos(),
                       tr("%1 · %2: %3 of %4")
                               .arg(m_data.categories.at(category), part.name,
                                    m_data.valueText(part.values[static_cast<size_t>(category)]),
                                    m_data.valueText(m_data.total(category)))
                           + (note.isEmpty() ? note : u'\n' + note),
                       this);
}

void gui::BarChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (!m_bars)
        return;
    painter->save();
    painter->setFont(font());
    if (m_data.marker)
        drawMarker(painter);
    if (m_data.direction == ChartData::Direction::Bars)
        drawSums(painter);
    drawNotes(painter);
    painter->restore();
}

void gui::BarChart::drawMarker(QPainter *painter) const
{
    const double at = *m_data.marker - 0.5;
    const QRectF plot = chart()->plotArea();
    const double x = chart()->mapToPosition({at, 0}, m_bars).x();
    if (x < plot.left() || x > plot.right())
        return;
    painter->setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DashLine));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const double width = painter->fontMetrics().horizontalAdvance(m_data.markerLabel) + 8;
    const bool fitsRight = x + width < plot.right();
    const QRectF room(fitsRight ? x + 4 : x - width, plot.top(), width, painter->fontMetrics().height());
    painter->setPen(quietText(palette()));
    painter->drawText(room, static_cast<int>(Qt::AlignVCenter | (fitsRight ? Qt::AlignLeft : Qt::AlignRight)),
                      m_data.markerLabel);
}

/// A small triangle above each category of which something is to be said.
void gui::BarChart::drawNotes(QPainter *painter) const
{
    const double side = painter->fontMetrics().height() / 2.0;
    const double top = chart()->plotArea().top();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().color(QPalette::WindowText));
    for (int category = 0; category < std::min<int>(m_data.drawn(), static_cast<int>(m_data.notes.size()));
         ++category) {
        if (m_data.notes.at(category).isEmpty())
            continue;
        const double x = chart()->mapToPosition({static_cast<double>(category), 0}, m_bars).x();
        painter->drawPolygon(QPolygonF{{x - side / 2, top - side}, {x + side / 2, top - side}, {x, top}});
    }
}

void gui::BarChart::drawSums(QPainter *painter) const
{
    painter->setPen(quietText(palette()));
    const int height = painter->fontMetrics().height();
    for (int category = 0; category < m_data.drawn(); ++category) {
        const double sum = m_data.total(category);
        // Lying bars map their value to x and their category to y.
        const QPointF end = chart()->mapToPosition({sum, static_cast<double>(category)}, m_bars);
        painter->drawText(QRectF(end.x() + 8, end.y() - height / 2.0, characters(this, 20), height),
                          Qt::AlignVCenter | Qt::AlignLeft, m_data.valueText(sum));
    }
}
