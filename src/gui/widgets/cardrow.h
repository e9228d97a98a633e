// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>
#include <limits>

namespace gui {

/// Things of one width beside one another, in as few rows of equal length as their place allows: four, then two by two,
/// then one below the other. All things of a row are equally high.
class CardLayout : public QLayout {
public:
    explicit CardLayout(QWidget *parent);
    ~CardLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &rect) override;
    /// Wider rows than that are hard to look through.
    void setMostInRow(int most) { m_mostInRow = most; }

private:
    QList<QLayoutItem *> shown() const;
    /// The width that the widest needs at least.
    int leastWidth() const;
    /// How many stand in one row of a place so wide.
    int columns(int width) const;
    /// Places all, or with `isDry` only says how high that is.
    int arrange(const QRect &rect, bool isDry) const;

    QList<QLayoutItem *> m_items;
    int m_mostInRow = std::numeric_limits<int>::max();
};

/// A row of cards for a form: whatever is put into it is laid out by a CardLayout.
class CardRow : public QWidget {
public:
    explicit CardRow(QWidget *parent = nullptr);
    void setMostInRow(int most);

protected:
    void childEvent(QChildEvent *event) override;
};

} // namespace gui
