// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

class QSplitter;
class QToolButton;

namespace gui {

/// Where the detail pane has its place: beside the list where the page has room for both, else over the list's trailing
/// part, and only when it is asked for by its button or Enter. Escape leads back to the list, and closes the drawer.
class DetailDrawer : public QObject {
    Q_OBJECT

public:
    /// `card` is the splitter's last widget; `open` is shown where there is a drawer to open, `close` within it.
    DetailDrawer(QWidget *page, QSplitter *splitter, QWidget *card, QToolButton *open, QToolButton *close);

    /// For whoever asked for the details by Enter: opens the drawer, and leads the focus into the pane.
    void enter();
    void setOpen(bool isOpen);
    bool isDrawer() const { return m_isDrawer; }

signals:
    /// Somebody is done with the details: the list may have the focus.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    QWidget *m_page;
    QSplitter *m_splitter;
    QWidget *m_card;
    QToolButton *m_openButton;
    QToolButton *m_closeButton;
    QByteArray m_shares; ///< Of list and card, while the card is a drawer.
    bool m_isDrawer = false;
};

} // namespace gui
