// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/volumebar.h"

#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

gui::VolumeBar::VolumeBar(QWidget *parent)
    : QWidget(parent)
{
    keepWithin(this, {.leastCharacters = 6, .leastLines = 0.6, .mostLines = 0.6});
}

void gui::VolumeBar::setShares(double used, double freed)
{
    m_used = std::clamp(used, 0.0, 1.0);
    m_freed = std::clamp(freed, 0.0, m_used);
    update();
}

void gui::VolumeBar::setMark(double mark)
{
    m_mark = mark;
    update();
}

void gui::VolumeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(shape);
    painter.fillRect(rect(), hairline(palette()));
    const double stays = width() * (m_used - m_freed);
    painter.fillRect(QRectF(0, 0, stays, height()), stateColor(models::RunningState, palette()));
    painter.fillRect(QRectF(stays, 0, width() * m_freed, height()), stateColor(models::ExpiredState, palette()));
    if (m_mark > 0)
        painter.fillRect(QRectF(width() * m_mark - 1, 0, 2, height()), palette().color(QPalette::WindowText));
}
