// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/dice.h"

#include <QColor>
#include <QPainter>

namespace demo {

/// Colours of one make-believe site.
struct PagePalette {
    QColor page;
    QColor header;
    QColor text;
    QColor accent;
    QColor panel;
};

/// Draws the parts that pages are made of. Words are bars: at thumbnail size nobody can tell.
class PagePainter {
public:
    PagePainter(QImage &image, const PagePalette &palette, Dice &dice);

    void header();
    /// Lines of words in `area`, as many as fit with that line height.
    void text(const QRectF &area, qreal lineHeight);
    void heading(const QPointF &at, qreal width, qreal height);
    /// A landscape with sun, hills and haze.
    void photo(const QRectF &area);
    void button(const QRectF &area);
    void panel(const QRectF &area);
    void bars(const QRectF &area);
    void curve(const QRectF &area);

    Dice &dice() { return m_dice; }
    qreal width() const { return m_width; }
    qreal height() const { return m_height; }
    static constexpr qreal headerHeight = 56;

private:
    void hills(const QRectF &area, qreal level, const QColor &colour);
    QColor shade(const QColor &colour, qreal alpha) const;

    QPainter m_painter;
    PagePalette m_palette;
    Dice &m_dice;
    qreal m_width;
    qreal m_height;
};

} // namespace demo
