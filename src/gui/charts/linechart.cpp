// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/linechart.h"

#include "core/base/bytes.h"
#include "core/base/servertime.h"
#include "gui/charts/axes.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
QList<QPointF> pointsOf(const std::vector<double> &values, int firstDay)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(values.size()));
    for (size_t day = 0; day < values.size(); ++day)
        points.append({static_cast<double>(firstDay) + static_cast<double>(day), values[day]});
    return points;
}
} // namespace

int gui::LineData::length() const
{
    size_t length = 0;
    for (const Line &line : lines)
        length = std::max(length, line.values.size());
    return static_cast<int>(length);
}

QString gui::LineData::dayText(int day) const
{
    const QString text = day == 0 ? LineChart::tr("today")
        : day > 0                 ? LineChart::tr("in %n day(s)", nullptr, day)
                                  : LineChart::tr("%n day(s) ago", nullptr, -day);
    if (!today)
        return text;
    const QDate date = ServerTime::beginOfDay(*today + day).toUtc().date();
    return LineChart::tr("%1, %2").arg(QLocale().toString(date, LineChart::tr("d MMM yyyy")), text);
}

gui::LineChart::LineChart(QWidget *parent)
    : QChartView(new QChart, parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    keepWithin(this, {.leastLines = 10});
    setMouseTracking(true);
    makeQuietChart(chart(), fontMetrics().height() / 2);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
}

void gui::LineChart::setData(const LineData &data)
{
    const bool isSameShape
        = !m_lines.isEmpty() && data.lines.size() == m_data.lines.size() && data.low.empty() == m_data.low.empty();
    m_data = data;
    if (!isSameShape)
        build();
    replaceValues();
    scaleAxes();
    viewport()->update();
}

void gui::LineChart::build()
{
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes())
        chart()->removeAxis(axis);
    m_lines.clear();
    m_band = nullptr;
    m_days = makeAxis();
    m_days->setGridLineVisible(false);
    m_values = makeAxis();
    m_values->setLineVisible(false);
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    if (!m_data.low.empty()) {
        m_low = new QLineSeries(this);
        m_high = new QLineSeries(this);
        m_band = new QAreaSeries(m_high, m_low);
        m_band->setPen(Qt::NoPen);
        chart()->addSeries(m_band);
        m_band->attachAxis(m_days);
        m_band->attachAxis(m_values);
    }
    for (size_t line = 0; line < m_data.lines.size(); ++line) {
        auto *series = new QLineSeries;
        chart()->addSeries(series);
        series->attachAxis(m_days);
        series->attachAxis(m_values);
        m_lines << series;
    }
    applyPalette();
}

void gui::LineChart::replaceValues()
{
    for (qsizetype line = 0; line < m_lines.size(); ++line)
        m_lines[line]->replace(pointsOf(m_data.lines[static_cast<size_t>(line)].values, m_data.firstDay));
    if (m_band) {
        m_low->replace(pointsOf(m_data.low, m_data.firstDay));
        m_high->replace(pointsOf(m_data.high, m_data.firstDay));
    }
}

double gui::LineChart::highest() const
{
    double most = 1;
    for (const LineData::Line &line : m_data.lines) {
        for (const double value : line.values)
            most = std::max(most, value);
    }
    for (const double value : m_data.high)
        most = std::max(most, value);
    // A level far above everything would press the lines to the ground; a near one gives them their measure.
    constexpr double near = 1.6;
    for (const LineData::Level &level : m_data.levels)
        most = level.value <= near * most ? std::max(most, level.value) : most;
    return m_data.mostShown > 0 ? std::min(most, m_data.mostShown) : most;
}

void gui::LineChart::scaleAxes()
{
    scaleValues(m_values, highest(), ChartData::Unit::Bytes);
    const int last = m_data.firstDay + m_data.length() - 1;
    const int span = std::max(1, last - m_data.firstDay);
    const int step = span <= 35 ? 7 : span <= 130 ? 30 : 90;
    AxisLabels labels;
    for (int day = m_data.firstDay - m_data.firstDay % step; day <= last; day += step) {
        if (day >= m_data.firstDay)
            labels.append({day == 0 ? tr("today") : tr("%1 d").arg(day), day});
    }
    setLabels(m_days, m_data.firstDay, std::max(m_data.firstDay + 1, last), labels);
}

void gui::LineChart::applyPalette()
{
    for (qsizetype line = 0; line < m_lines.size(); ++line)
        m_lines[line]->setPen(QPen(stateColor(m_data.lines[static_cast<size_t>(line)].color, palette()), 2));
    if (m_band) {
        QColor fill = stateColor(m_data.lines.front().color, palette());
        fill.setAlphaF(0.16F);
        m_band->setBrush(fill);
    }
    for (QCategoryAxis *axis : {m_days, m_values}) {
        if (axis)
            gui::applyPalette(axis, palette(), font());
    }
    viewport()->update();
}

void gui::LineChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyPalette();
}

void gui::LineChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_lines.isEmpty())
        return;
    painter->save();
    painter->setFont(font());
    drawLevels(painter);
    painter->restore();
}

double gui::LineChart::levelAt(const LineData::Level &level) const
{
    return chart()->mapToPosition({static_cast<double>(m_data.firstDay), level.value}, m_lines.first()).y();
}

QList<QRectF> gui::LineChart::levelRooms() const
{
    const QRectF plot = chart()->plotArea();
    const int height = fontMetrics().height();
    QList<QRectF> rooms;
    for (const LineData::Level &level : m_data.levels) {
        const double y = m_lines.isEmpty() ? plot.top() - 2 : levelAt(level);
        if (y < plot.top() - 1) {
            rooms << QRectF();
            continue;
        }
        // Below its line where there is no room above, and beside the name of another that is as high.
        const double width = fontMetrics().horizontalAdvance(level.name);
        QRectF room(plot.right() - width - 6, y - height >= plot.top() ? y - height : y + 1, width, height);
        for (const QRectF &other : std::as_const(rooms)) {
            if (room.intersects(other))
                room.moveRight(other.left() - height);
        }
        rooms << room;
    }
    return rooms;
}

void gui::LineChart::drawLevels(QPainter *painter) const
{
    const QRectF plot = chart()->plotArea();
    const QList<QRectF> rooms = levelRooms();
    for (qsizetype index = 0; index < rooms.size(); ++index) {
        if (rooms[index].isNull())
            continue;
        const LineData::Level &level = m_data.levels[static_cast<size_t>(index)];
        const double y = levelAt(level);
        painter->setPen(QPen(stateColor(level.color, palette()), 1, Qt::DashLine));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    for (qsizetype index = 0; index < rooms.size(); ++index) {
        if (rooms[index].isNull())
            continue;
        // On a ground of its own, for a line of the grid may lie behind it.
        painter->fillRect(rooms[index].adjusted(-2, 1, 2, -1), palette().color(QPalette::Base));
        painter->setPen(quietText(palette()));
        painter->drawText(rooms[index], Qt::AlignCenter, m_data.levels[static_cast<size_t>(index)].name);
    }
}

void gui::LineChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    if (m_lines.isEmpty() || !chart()->plotArea().contains(mapToScene(event->pos()))) {
        QToolTip::hideText();
        return;
    }
    const double at = chart()->mapToValue(chart()->mapFromScene(mapToScene(event->pos())), m_lines.first()).x();
    const auto day = static_cast<int>(std::lround(at));
    const auto place = static_cast<size_t>(std::max(0, day - m_data.firstDay));
    QStringList texts{m_data.dayText(day)};
    for (const LineData::Line &line : m_data.lines) {
        if (place < line.values.size())
            texts << tr("%1: %2").arg(line.name, bytes::forPeople(std::llround(line.values[place])));
    }
    QToolTip::showText(event->globalPosition().toPoint(), texts.join(u'\n'), this);
}
