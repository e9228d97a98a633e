// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QFontMetrics>
#include <QWidget>

namespace gui {

/// Sizes are parts of the font, so that whoever reads with a large one sees the same window. In pixels, rounded: so
/// many lines of text, one below the other …
inline int lines(const QFontMetrics &metrics, double count)
{
    return qRound(count * metrics.height());
}

/// … and so many characters of usual width, one beside the other.
inline int characters(const QFontMetrics &metrics, double count)
{
    return qRound(count * metrics.averageCharWidth());
}

inline int lines(const QWidget *widget, double count)
{
    return lines(widget->fontMetrics(), count);
}

inline int characters(const QWidget *widget, double count)
{
    return characters(widget->fontMetrics(), count);
}

/// Keeps a widget within so many characters and lines of its own font, and follows when that changes; 0: no limit.
/// A form says the same by the dynamic properties "leastCharacters", "mostCharacters", "leastLines" and "mostLines",
/// which the console's style reads when it dresses the widget.
struct FontBounds {
    double leastCharacters = 0;
    double mostCharacters = 0;
    double leastLines = 0;
    double mostLines = 0;
};
void keepWithin(QWidget *widget, const FontBounds &bounds);

/// Lays a row's parts one below the other where `room` pixels are too few for them side by side.
void fitRow(QBoxLayout &row, int room);

} // namespace gui
