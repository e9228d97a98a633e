// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/measure.h"

#include <QEvent>

namespace {
/// Belongs to what it bounds.
class BoundsKeeper : public QObject {
public:
    BoundsKeeper(QWidget *widget, const gui::FontBounds &bounds)
        : QObject(widget)
        , m_widget(widget)
        , m_bounds(bounds)
    {
        widget->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        if (m_bounds.leastCharacters > 0)
            m_widget->setMinimumWidth(gui::characters(m_widget, m_bounds.leastCharacters));
        if (m_bounds.mostCharacters > 0)
            m_widget->setMaximumWidth(gui::characters(m_widget, m_bounds.mostCharacters));
        if (m_bounds.leastLines > 0)
            m_widget->setMinimumHeight(gui::lines(m_widget, m_bounds.leastLines));
        if (m_bounds.mostLines > 0)
            m_widget->setMaximumHeight(gui::lines(m_widget, m_bounds.mostLines));
    }

    QWidget *m_widget;
    gui::FontBounds m_bounds;
};
} // namespace

void gui::keepWithin(QWidget *widget, const FontBounds &bounds)
{
    new BoundsKeeper(widget, bounds);
}

void gui::fitRow(QBoxLayout &row, int room)
{
    int wanted = 0;
    for (int index = 0; index < row.count(); ++index) {
        QLayoutItem *item = row.itemAt(index);
        if (!item->isEmpty() || item->spacerItem())
            wanted += item->minimumSize().width() + (index > 0 ? row.spacing() : 0);
    }
    row.setDirection(wanted > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
