// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace gui {

/// One beside the other like words in a line, and on the next line where there is no room: chips and small controls in
/// a window of any width and font. Lines run the way the language does.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &rect) override;
    /// All in one line.
    QSize sizeHint() const override;
    /// The widest of them.
    QSize minimumSize() const override;

private:
    /// Puts them into their places, or only says how high they come to be.
    int arrange(const QRect &rect, bool isMeant) const;

    QList<QLayoutItem *> m_items;
};

} // namespace gui
