// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

gui::FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

gui::FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void gui::FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *gui::FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void gui::FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize gui::FlowLayout::sizeHint() const
{
    QSize whole(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            whole = {whole.width() + (whole.isEmpty() ? 0 : spacing()) + item->sizeHint().width(),
                     std::max(whole.height(), item->sizeHint().height())};
    }
    return whole;
}

QSize gui::FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

int gui::FlowLayout::arrange(const QRect &rect, bool isMeant) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    // All lines are as high as the highest of all: texts stand on one line then.
    const int height = sizeHint().height();
    QPoint at = rect.topLeft();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), std::max(rect.width(), 1));
        if (at.x() > rect.left() && at.x() + width > rect.left() + rect.width())
            at = {rect.left(), at.y() + height + spacing()};
        if (isMeant)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(at, QSize(width, height))));
        at.rx() += width + spacing();
    }
    return at.y() + height - rect.top();
}
