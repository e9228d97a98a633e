// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace gui {

/// Gives a page or a form the whole of its place, and scrolls it where the place is smaller than the least that its
/// layout can do with: nothing overlaps, nothing is out of reach. (A resizable scroll area would scroll whatever is
/// lower than its *usual* height, and tables usually want more than they need.)
class BodyScroller : public QScrollArea {
    Q_OBJECT

public:
    explicit BodyScroller(QWidget *parent = nullptr);

    /// Takes the widget, which has a layout.
    void setBody(QWidget *body);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The place is another one: for a body that arranges itself by it, before it is fitted in.
    void roomChanged(const QSize &room);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace gui
