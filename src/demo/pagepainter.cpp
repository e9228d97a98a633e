// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/pagepainter.h"

#include <QImage>
#include <QLinearGradient>
#include <QPainterPath>

#include <cmath>

namespace demo {

PagePainter::PagePainter(QImage &image, const PagePalette &palette, Dice &dice)
    : m_painter(&image)
    , m_palette(palette)
    , m_dice(dice)
    , m_width(image.width())
    , m_height(image.height())
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.fillRect(image.rect(), palette.page);
}

void PagePainter::header()
{
    m_painter.fillRect(QRectF(0, 0, m_width, headerHeight), m_palette.header);
    m_painter.setBrush(m_palette.accent);
    m_painter.drawRoundedRect(QRectF(20, 14, 28, 28), 7, 7);
    const bool dark = m_palette.header.lightnessF() < 0.5F;
    m_painter.setBrush(dark ? QColor(255, 255, 255, 200) : shade(m_palette.text, 0.8));
    m_painter.drawRoundedRect(QRectF(58, 22, 110, 12), 3, 3);
    qreal right = m_width - 24;
    for (qint64 left = m_dice.between(2, 5); left > 0 && right > 260; --left) {
        const auto word = static_cast<qreal>(m_dice.between(34, 76));
        m_painter.drawRoundedRect(QRectF(right - word, 24, word, 8), 3, 3);
        right -= word + 22;
    }
}

void PagePainter::text(const QRectF &area, qreal lineHeight)
{
    // On whole pixels: sharp, and half the size as PNG.
    const QColor ink = shade(m_palette.text, 0.55);
    const int thickness = qRound(lineHeight * 0.38);
    for (qreal y = area.top(); y + lineHeight <= area.bottom(); y += lineHeight) {
        // Paragraphs end early, and an empty line follows.
        const bool lastOfParagraph = m_dice.chance(0.16);
        const qreal end = area.left() + area.width() * (lastOfParagraph ? 0.2 + 0.5 * m_dice.uniform() : 1);
        for (qreal x = area.left(); x < end - 8;) {
            const qreal word = std::min(8 + 4 * std::floor(12 * m_dice.uniform()), end - x);
            m_painter.fillRect(QRect(qRound(x), qRound(y), qRound(word), thickness), ink);
            x += word + 6;
        }
        if (lastOfParagraph)
            y += lineHeight * 0.7;
    }
}

void PagePainter::heading(const QPointF &at, qreal width, qreal height)
{
    m_painter.setBrush(shade(m_palette.text, 0.9));
    qreal x = at.x();
    while (x < at.x() + width) {
        const qreal word = std::min(30 + 90 * m_dice.uniform(), at.x() + width - x);
        m_painter.drawRoundedRect(QRectF(x, at.y(), word, height), 3, 3);
        x += word + height * 0.5;
    }
}

void PagePainter::photo(const QRectF &area)
{
    m_painter.save();
    m_painter.setClipRect(area);
    const double hue = m_dice.uniform();
    const auto colour = [&](double shift, double saturation, double value) {
        return QColor::fromHsvF(static_cast<float>(std::fmod(hue + shift, 1.0)), static_cast<float>(saturation),
                                static_cast<float>(value));
    };
    QLinearGradient sky(area.topLeft(), area.bottomLeft());
    sky.setColorAt(0, colour(0, 0.45, 0.75));
    sky.setColorAt(1, colour(0.08, 0.18, 0.97));
    m_painter.fillRect(area, sky);
    const qreal radius = area.height() * (0.07 + 0.08 * m_dice.uniform());
    m_painter.setBrush(colour(0.12, 0.25, 1.0));
    m_painter.drawEllipse(QPointF(area.left() + area.width() * (0.15 + 0.7 * m_dice.uniform()),
                                  area.top() + area.height() * (0.2 + 0.25 * m_dice.uniform())),
                          radius, radius);
    for (int ridge = 0; ridge < 4; ++ridge)
        hills(area, 0.45 + 0.15 * ridge, colour(0.03 * ridge, 0.25 + 0.12 * ridge, 0.72 - 0.15 * ridge));
    m_painter.restore();
}

void PagePainter::hills(const QRectF &area, qreal level, const QColor &colour)
{
    const double phase = 6.28 * m_dice.uniform();
    const double frequency = 1.5 + 3 * m_dice.uniform();
    QPainterPath path(area.bottomLeft());
    for (int x = 0; x <= area.width() + 4; x += 4) {
        const double t = x / area.width() * frequency * 3.14;
        const double wave = 0.6 * std::sin(t + phase) + 0.3 * std::sin(2.3 * t + 2 * phase) + 0.1 * std::sin(7 * t);
        path.lineTo(area.left() + x, area.top() + area.height() * (level + 0.09 * wave));
    }
    path.lineTo(area.bottomRight());
    path.closeSubpath();
    m_painter.fillPath(path, colour);
}

void PagePainter::button(const QRectF &area)
{
    m_painter.setBrush(m_palette.accent);
    m_painter.drawRoundedRect(area, 5, 5);
    m_painter.setBrush(QColor(255, 255, 255, 220));
    m_painter.drawRoundedRect(
        area.adjusted(area.width() * 0.25, area.height() * 0.4, -area.width() * 0.25, -area.height() * 0.4), 2, 2);
}

void PagePainter::panel(const QRectF &area)
{
    m_painter.setBrush(m_palette.panel);
    m_painter.setPen(shade(m_palette.text, 0.18));
    m_painter.drawRoundedRect(area, 6, 6);
    m_painter.setPen(Qt::NoPen);
}

void PagePainter::bars(const QRectF &area)
{
    constexpr int count = 14;
    const qreal step = area.width() / count;
    for (int bar = 0; bar < count; ++bar) {
        const qreal height = area.height() * (0.15 + 0.85 * m_dice.uniform());
        m_painter.fillRect(QRectF(area.left() + bar * step, area.bottom() - height, step * 0.7, height),
                           shade(m_palette.accent, bar % 3 == 0 ? 1 : 0.65));
    }
}

void PagePainter::curve(const QRectF &area)
{
    QPainterPath path;
    qreal level = 0.5;
    constexpr int steps = 40;
    for (int step = 0; step <= steps; ++step) {
        level = std::clamp(level + 0.12 * (m_dice.uniform() - 0.47), 0.05, 0.95);
        const QPointF point(area.left() + step * area.width() / steps, area.bottom() - level * area.height());
        step == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    m_painter.setPen(QPen(m_palette.accent, 2.5));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path);
    m_painter.setPen(Qt::NoPen);
}

QColor PagePainter::shade(const QColor &colour, qreal alpha) const
{
    QColor result = colour;
    result.setAlphaF(static_cast<float>(alpha));
    return result;
}

} // namespace demo
