// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/legendline.h"

#include "gui/widgets/palette.h"

#include <QPainter>

namespace {
constexpr int square = 10;
constexpr int gap = 6;
constexpr int between = 14;
} // namespace

gui::LegendLine::LegendLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void gui::LegendLine::setSeries(const QList<ChartData::Series> &series)
{
    m_entries.clear();
    for (const ChartData::Series &one : series) {
        if (one.isInLegend)
            m_entries.append({one.name, one.color});
    }
    setVisible(m_entries.size() > 1);
    updateGeometry();
    update();
}

QSize gui::LegendLine::sizeHint() const
{
    int width = 0;
    for (const auto &[name, color] : m_entries)
        width += square + gap + fontMetrics().horizontalAdvance(name) + between;
    return {width, fontMetrics().height() + 2};
}

void gui::LegendLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = 0;
    for (const auto &[name, color] : std::as_const(m_entries)) {
        painter.fillRect(QRect(x, (height() - square) / 2, square, square), stateColor(color, palette()));
        x += square + gap;
        const int width = fontMetrics().horizontalAdvance(name);
        painter.setPen(quietText(palette()));
        painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, name);
        x += width + between;
    }
}
