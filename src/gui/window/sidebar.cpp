// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/sidebar.h"

#include "gui/widgets/palette.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace {
constexpr int rowHeight = 34;
constexpr int badgeRole = Qt::UserRole + 1;

/// A rounded row with icon, title and badge.
class PageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {160, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isSelected = option.state & QStyle::State_Selected;
        const QPalette &palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(8, 1, -8, -1);
        if (isSelected || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isSelected ? palette.color(QPalette::Active, QPalette::Highlight)
                                         : gui::hairline(palette));
            painter->drawRoundedRect(row, 5, 5);
        }
        if (option.state & QStyle::State_HasFocus && isSelected) {
            painter->setPen(QPen(palette.color(QPalette::HighlightedText), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row.adjusted(2, 2, -2, -2), 4, 4);
        }
        const QColor ink
            = palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::WindowText);
        const int middle = option.rect.center().y();
        gui::icon(index.data(Qt::UserRole).toString(), ink)
            .paint(painter, QRect(option.rect.left() + 18, middle - 8, 17, 17));
        painter->setPen(ink);
        painter->drawText(option.rect.adjusted(44, 0, -48, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data().toString());
        paintBadge(painter, option, index.data(badgeRole).toInt());
        painter->restore();
    }

private:
    static void paintBadge(QPainter *painter, const QStyleOptionViewItem &option, int count)
    {
        if (count <= 0)
            return;
        const QString text = count > 9999 ? QStringLiteral("9999+") : QString::number(count);
        const int width = std::max(20, option.fontMetrics.horizontalAdvance(text) + 12);
        const QRect badge(option.rect.right() - 16 - width, option.rect.center().y() - 8, width, 17);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(0xc24e00));
        painter->drawRoundedRect(badge, 8.5, 8.5);
        painter->setPen(Qt::white);
        painter->drawText(badge, Qt::AlignCenter, text);
    }
};
} // namespace

gui::Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PageDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFixedWidth(184);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, 8, 0, 0);
}

void gui::Sidebar::addPage(const QString &iconName, const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(Qt::UserRole, iconName);
}

void gui::Sidebar::setBadge(int page, int count, const QString &meaning)
{
    item(page)->setData(badgeRole, count);
    item(page)->setToolTip(count > 0 ? meaning : QString());
    item(page)->setData(Qt::AccessibleTextRole,
                        count > 0 ? item(page)->text() + QStringLiteral(", ") + meaning : item(page)->text());
}
