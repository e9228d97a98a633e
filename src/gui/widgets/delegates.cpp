// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/delegates.h"

#include "gui/widgets/consolestyle.h"
#include "gui/widgets/palette.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int pillHeight = 18;
constexpr int iconSize = 12;
constexpr int barHeight = 8;
constexpr int barWidth = 120;

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
    case models::NoState: break;
    }
    return {};
}

/// The row's own background and focus, without its text.
void paintGround(QPainter *painter, QStyleOptionViewItem &option)
{
    option.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);
}

/// The pill's text: the state's colour, moved towards the text colour until it reads well on its own tint.
QColor pillText(const QColor &color, const QPalette &palette)
{
    return gui::isDark(palette) ? color.lighter(115) : color.darker(135);
}
} // namespace

void gui::PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = ground.text;
    paintGround(painter, ground);
    if (text.isEmpty())
        return;
    const models::State state = stateOf(index);
    QColor color = stateColor(state, option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString name = iconName(state);
    const int iconRoom = name.isEmpty() ? 0 : iconSize + 4;
    const int width = std::min(option.rect.width() - 2 * ConsoleStyle::cellPadding,
                               option.fontMetrics.horizontalAdvance(text) + iconRoom + 16);
    const QRect pill(option.rect.left() + ConsoleStyle::cellPadding, option.rect.center().y() - pillHeight / 2 + 1,
                     width, pillHeight);
    QColor fill = isSelected ? option.palette.color(QPalette::Base) : color;
    fill.setAlphaF(isSelected ? 0.85F : isDark(option.palette) ? 0.22F : 0.16F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    const QColor ink = pillText(color, option.palette);
    if (!name.isEmpty())
        icon(name, ink).paint(painter,
                              QRect(pill.left() + 7, pill.center().y() - iconSize / 2 + 1, iconSize, iconSize));
    painter->setPen(ink);
    const QRect room = pill.adjusted(8 + iconRoom, 0, -6, 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize gui::PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + iconSize + 32, size.height()};
}

void gui::BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    paintGround(painter, ground);
    const QVariant fraction = index.data(models::FractionRole);
    if (!fraction.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const int top = option.rect.center().y() - barHeight / 2 + 1;
    const QRectF track(option.rect.left() + ConsoleStyle::cellPadding, top,
                       std::min(barWidth, option.rect.width() - 2 * gui::ConsoleStyle::cellPadding), barHeight);
    painter->setBrush(hairline(option.palette));
    painter->drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    QRectF filled = track;
    filled.setWidth(std::max<double>(barHeight, track.width() * std::clamp(fraction.toDouble(), 0.0, 1.0)));
    painter->setBrush(stateColor(stateOf(index), option.palette));
    painter->drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
    painter->restore();
}

void gui::MiddleElideDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
}
