// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/finddelegate.h"

#include "gui/find/findmodel.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QPainter>
#include <QStyle>

namespace {
constexpr double headingLines = 1.7;
constexpr double resultLines = 1.7;
constexpr double tallLines = 2.6;
} // namespace

QSize gui::FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isResult = index.data(FindModel::KindRole).toInt() == FindModel::Result;
    const double height = !isResult                  ? headingLines
        : index.data(FindModel::IsTallRole).toBool() ? tallLines
                                                     : resultLines;
    return {characters(option.fontMetrics, 20), lines(option.fontMetrics, height)};
}

void gui::FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const int kind = index.data(FindModel::KindRole).toInt();
    const bool isSelected = kind == FindModel::Result && option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    const int edge = characters(option.fontMetrics, 1.5);
    QRect room = option.rect.adjusted(edge, 0, -edge, 0);
    if (isSelected)
        painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
    const QColor ink = palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? ink : quietText(palette);
    painter->setPen(kind == FindModel::Result ? ink : quiet);
    const auto draw = [&](const QRect &place, const QString &text, Qt::Alignment toward, Qt::TextElideMode elide) {
        painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                          static_cast<int>(QStyle::visualAlignment(option.direction, toward | Qt::AlignVCenter)),
                          painter->fontMetrics().elidedText(text, elide, place.width()));
    };
    if (kind != FindModel::Result) {
        if (kind == FindModel::Heading) {
            QFont bold = option.font;
            bold.setBold(true);
            painter->setFont(bold);
        } else {
            room.adjust(edge, 0, 0, 0);
        }
        draw(room, index.data().toString(), Qt::AlignLeft, Qt::ElideRight);
        painter->restore();
        return;
    }
    const int side = option.fontMetrics.height();
    const QRect picture(room.left(), room.center().y() - side / 2, side, side);
    icon(index.data(FindModel::IconRole).toString(), ink)
        .paint(painter, QStyle::visualRect(option.direction, option.rect, picture));
    room.setLeft(room.left() + side + edge);
    const QString shortcut = index.data(FindModel::ShortcutRole).toString();
    if (!shortcut.isEmpty()) {
        painter->setPen(quiet);
        draw(room, shortcut, Qt::AlignRight, Qt::ElideNone);
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(shortcut) - edge);
    }
    const QString title = index.data().toString();
    const QString detail = index.data(FindModel::DetailRole).toString();
    if (index.data(FindModel::IsTallRole).toBool()) {
        const int padding = (room.height() - 2 * side) / 2;
        painter->setPen(ink);
        draw({room.left(), room.top() + padding, room.width(), side}, title, Qt::AlignLeft, Qt::ElideMiddle);
        painter->setPen(quiet);
        draw({room.left(), room.top() + padding + side, room.width(), side}, detail, Qt::AlignLeft, Qt::ElideRight);
    } else {
        painter->setPen(ink);
        draw(room, title, Qt::AlignLeft, Qt::ElideRight);
        const int used = option.fontMetrics.horizontalAdvance(title) + edge;
        if (!detail.isEmpty() && used < room.width()) {
            painter->setPen(quiet);
            draw(room.adjusted(used, 0, 0, 0), detail, Qt::AlignLeft, Qt::ElideRight);
        }
    }
    painter->restore();
}
