// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/consolestyle.h"

#include <QTableView>

namespace {
constexpr int cellPadding = 8;
constexpr int headerPadding = 5; ///< On top of the style's own margin.
} // namespace

int gui::ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Views add one pixel to it on their own.
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget))
        return cellPadding - 1;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QRect gui::ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_HeaderLabel ? rect.adjusted(headerPadding, 0, -headerPadding, 0) : rect;
}
