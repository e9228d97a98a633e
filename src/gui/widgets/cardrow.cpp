// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/cardrow.h"

#include <QChildEvent>
#include <QStyle>

namespace {
constexpr int gap = 12;

/// No wider than it becomes: a text that is narrower than its place may need one line more.
int heightAt(const QLayoutItem &item, int width)
{
    const QWidget *widget = item.widget();
    const int own = widget ? std::min(width, widget->maximumWidth()) : width;
    return std::max(item.hasHeightForWidth() ? item.heightForWidth(own) : item.sizeHint().height(),
                    item.minimumSize().height());
}
} // namespace

gui::CardLayout::CardLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

gui::CardLayout::~CardLayout()
{
    qDeleteAll(m_items);
}

void gui::CardLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *gui::CardLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> gui::CardLayout::shown() const
{
    QList<QLayoutItem *> items;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(items),
                 [](const QLayoutItem *item) { return !item->isEmpty(); });
    return items;
}

int gui::CardLayout::leastWidth() const
{
    int least = 0;
    for (const QLayoutItem *item : shown())
        least = std::max(least, item->minimumSize().width());
    return least;
}

int gui::CardLayout::columns(int width) const
{
    const auto all = static_cast<int>(shown().size());
    int columns = std::clamp(all, 1, m_mostInRow);
    while (columns > 1 && columns * leastWidth() + (columns - 1) * spacing() > width)
        columns = (columns + 1) / 2;
    return columns;
}

int gui::CardLayout::arrange(const QRect &rect, bool isDry) const
{
    const QList<QLayoutItem *> items = shown();
    const int inRow = columns(rect.width());
    int top = rect.top();
    for (int first = 0; first < items.size(); first += inRow) {
        const int last = std::min(first + inRow, static_cast<int>(items.size()));
        const auto left = [&](int place) { return place * (rect.width() + spacing()) / inRow; };
        const auto width = [&](int place) { return left(place + 1) - spacing() - left(place); };
        int height = 0;
        for (int index = first; index < last; ++index)
            height = std::max(height, heightAt(*items[index], width(index - first)));
        // A lone row takes what it is given, as in any other layout.
        if (!isDry && items.size() <= inRow)
            height = std::max(height, rect.height());
        for (int index = first; index < last && !isDry; ++index) {
            const QRect place(rect.left() + left(index - first), top, width(index - first), height);
            items[index]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
        }
        top += height + spacing();
    }
    return items.isEmpty() ? 0 : top - spacing() - rect.top();
}

int gui::CardLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, true);
}

QSize gui::CardLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : shown())
        width = std::max(width, item->sizeHint().width());
    const auto all = std::min(m_mostInRow, static_cast<int>(shown().size()));
    const int whole = all * width + std::max(0, all - 1) * spacing();
    return {whole, heightForWidth(whole)};
}

QSize gui::CardLayout::minimumSize() const
{
    int height = 0;
    for (const QLayoutItem *item : shown())
        height = std::max(height, item->minimumSize().height());
    return {leastWidth(), height};
}

void gui::CardLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

gui::CardRow::CardRow(QWidget *parent)
    : QWidget(parent)
{
    new CardLayout(this);
    // Not fixed: Qt would hold it to the height of a single row, whatever a narrow place makes of it.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void gui::CardRow::setMostInRow(int most)
{
    static_cast<CardLayout *>(layout())->setMostInRow(most);
}

void gui::CardRow::childEvent(QChildEvent *event)
{
    QWidget::childEvent(event);
    auto *widget = event->added() ? qobject_cast<QWidget *>(event->child()) : nullptr;
    if (widget && layout()->indexOf(widget) < 0)
        layout()->addWidget(widget);
}
