// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QTabWidget>

namespace gui {

// Whatever lies one behind the other, in a place that is as low as its pages can be, and a stack as the page that is
// seen. Qt's own ask for the height that their pages would like at a width as soon as one of them has a wrapped line,
// and a page around them can then not become any lower.

class Stack : public QStackedWidget {
public:
    explicit Stack(QWidget *parent = nullptr)
        : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override
    {
        const QWidget *seen = currentWidget();
        return seen ? seen->minimumSizeHint().expandedTo(seen->minimumSize()) : QStackedWidget::minimumSizeHint();
    }
};

class Tabs : public QTabWidget {
public:
    using QTabWidget::QTabWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace gui
