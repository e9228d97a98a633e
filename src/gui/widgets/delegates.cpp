// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/delegates.h"

#include "gui/widgets/consolestyle.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
// In lines and characters of the view's font.
constexpr double pillLines = 1.15;
constexpr double iconLines = 0.75;
constexpr double barLines = 0.45;
constexpr double shortestBar = 10; ///< Characters.
/// Where on a bar the limit lies; past it the scale is logarithmic, so that four times and 260 times tell apart.
constexpr double limitShare = 0.5;
constexpr double farthest = 1000; ///< Times the limit, at the bar's end.
/// Left and right of a pill's text, and between its icon and text: parts of the pill's height.
constexpr double pillPadding = 0.45;
constexpr double pillGap = 0.22;

models::State stateOf(const QModelIndex &index)
{
    return static_cast<models::State>(index.data(models::StateRole).toInt());
}

QString iconName(models::State state)
{
    switch (state) {
    case models::RunningState: return u"running"_s;
    case models::PendingState: return u"pending"_s;
    case models::StuckState: return u"stuck"_s;
    case models::CompletedState: return u"completed"_s;
    case models::FailedState: return u"failed"_s;
    case models::KeptState: return u"kept"_s;
    case models::ExpiredState: return u"expired"_s;
    case models::UndoneState: return u"undone"_s;
    case models::OrphanState: return u"broken"_s;
    case models::WarningState: return u"warning"_s;
    case models::ScreenshotsState: return u"screenshots"_s;
    case models::DownloadsState: return u"downloads"_s;
    case models::NoState: break;
    }
    return {};
}

/// The part of a bar that is full.
double filledShare(double fraction)
{
    if (fraction <= 1)
        return limitShare * std::max(0.0, fraction);
    return std::min(1.0, limitShare + (1 - limitShare) * std::log10(fraction) / std::log10(farthest));
}

/// What stands behind a bar is as wide in every row.
int barLabelWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"×9999"_s);
}

/// The row's own background and focus, without its text.
void paintGround(QPainter *painter, QStyleOptionViewItem &option)
{
    option.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);
}
} // namespace

void gui::PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = row.text;
    paintGround(painter, row);
    if (text.isEmpty())
        return;
    const models::State state = stateOf(index);
    const QColor color = stateColor(state, option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString name = iconName(state);
    const int pillHeight = lines(option.fontMetrics, pillLines);
    const int iconSize = lines(option.fontMetrics, iconLines);
    const int padding = qRound(pillHeight * pillPadding);
    const int iconRoom = name.isEmpty() ? 0 : iconSize + qRound(pillHeight * pillGap);
    const int width = std::min(option.rect.width() - 2 * ConsoleStyle::cellPadding,
                               option.fontMetrics.horizontalAdvance(text) + iconRoom + 2 * padding);
    const QRect pill(option.rect.left() + ConsoleStyle::cellPadding, option.rect.center().y() - pillHeight / 2 + 1,
                     width, pillHeight);
    QColor fill = isSelected ? option.palette.color(QPalette::Base) : color;
    fill.setAlphaF(isSelected ? 0.85F : isDark(option.palette) ? 0.22F : 0.16F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    const QColor ground = isSelected ? option.palette.color(QPalette::Highlight) : option.palette.color(QPalette::Base);
    const QColor ink = legible(color, laidOn(fill, ground));
    if (!name.isEmpty())
        icon(name, ink).paint(
            painter, QRect(pill.left() + padding - 1, pill.center().y() - iconSize / 2 + 1, iconSize, iconSize));
    painter->setPen(ink);
    const QRect room = pill.adjusted(padding + iconRoom, 0, 2 - padding, 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize gui::PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int pillHeight = lines(option.fontMetrics, pillLines);
    return {size.width() + lines(option.fontMetrics, iconLines) + qRound(pillHeight * (2 * pillPadding + pillGap)) + 2,
            size.height()};
}

void gui::BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString label = ground.text;
    paintGround(painter, ground);
    const QVariant fraction = index.data(models::FractionRole);
    if (!fraction.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect.adjusted(ConsoleStyle::cellPadding, 0, -ConsoleStyle::cellPadding, 0);
    const int labelRoom = barLabelWidth(option.fontMetrics);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRect(cell.right() + 1 - labelRoom, cell.top(), labelRoom, cell.height()),
                      Qt::AlignVCenter | Qt::AlignRight, label);
    painter->setPen(Qt::NoPen);
    const int barHeight = lines(option.fontMetrics, barLines);
    const QRectF track(cell.left(), cell.center().y() - barHeight / 2 + 1,
                       std::max(barHeight, cell.width() - labelRoom - ConsoleStyle::cellPadding), barHeight);
    painter->setBrush(hairline(option.palette));
    painter->drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    QRectF filled = track;
    filled.setWidth(std::max<double>(barHeight, track.width() * filledShare(fraction.toDouble())));
    painter->setBrush(stateColor(stateOf(index), option.palette));
    painter->drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
    const double limit = track.left() + track.width() * limitShare;
    painter->setPen(quietText(option.palette));
    painter->drawLine(QPointF(limit, track.top() - 2), QPointF(limit, track.bottom() + 2));
    painter->restore();
}

QSize gui::BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {barLabelWidth(option.fontMetrics) + characters(option.fontMetrics, shortestBar)
                + 3 * ConsoleStyle::cellPadding,
            size.height()};
}

void gui::MiddleElideDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
}
