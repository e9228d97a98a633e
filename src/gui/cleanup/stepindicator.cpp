// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/stepindicator.h"

#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QPainter>

using namespace Qt::StringLiterals;

gui::StepIndicator::StepIndicator(QWidget *parent)
    : QWidget(parent)
    , m_titles{tr("1 Choose"), tr("2 Preview"), tr("3 Run"), tr("4 Result")}
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setStep(0);
}

void gui::StepIndicator::setStep(int step)
{
    m_step = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_titles.size()).arg(m_titles.at(step)));
    updateGeometry();
    update();
}

int gui::StepIndicator::arrowRoom() const
{
    return characters(this, 4);
}

int gui::StepIndicator::pillHeight() const
{
    return lines(this, 1.5);
}

int gui::StepIndicator::stepWidth(int step) const
{
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(m_titles.at(step)) + characters(this, 3);
}

QSize gui::StepIndicator::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_titles.size(); ++step)
        width += stepWidth(step) + (step > 0 ? arrowRoom() : 0);
    return {width + 1, pillHeight() + 2};
}

QSize gui::StepIndicator::minimumSizeHint() const
{
    return {stepWidth(m_step) + 1, sizeHint().height()};
}

void gui::StepIndicator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = stateColor(models::RunningState, palette());
    const bool hasRoom = width() >= sizeHint().width();
    const int arrow = lines(this, 0.7);
    int left = hasRoom ? 0 : width() - stepWidth(m_step) - 1;
    for (int step = 0; step < m_titles.size(); ++step) {
        if (!hasRoom && step != m_step)
            continue;
        if (step > 0 && hasRoom) {
            icon(u"next"_s, quietText(palette()))
                .paint(&painter, QRect(left + (arrowRoom() - arrow) / 2, (height() - arrow) / 2, arrow, arrow));
            left += arrowRoom();
        }
        const bool isNow = step == m_step;
        const int top = (height() - pillHeight()) / 2;
        const QRectF pill(left + 0.5, top + 0.5, stepWidth(step) - 1, pillHeight() - 1);
        painter.setPen(isNow ? accent : hairline(palette()));
        painter.setBrush(isNow ? palette().color(QPalette::Base) : QColor(Qt::transparent));
        painter.drawRoundedRect(pill, 4, 4);
        QFont text = font();
        text.setBold(isNow);
        painter.setFont(text);
        painter.setPen(isNow ? accent : quietText(palette()));
        painter.drawText(pill, Qt::AlignCenter, m_titles.at(step));
        left += stepWidth(step);
    }
}
