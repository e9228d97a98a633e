// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/detaildrawer.h"

#include "gui/widgets/measure.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QToolButton>
#include <QWidget>

namespace {
// In characters of the page's font.
constexpr double roomForBoth = 118;
constexpr double drawerWidth = 52;
constexpr double leftOfDrawer = 8; ///< So that the list is seen to be there still.
} // namespace

gui::DetailDrawer::DetailDrawer(QWidget *page, QSplitter *splitter, QWidget *card, QToolButton *open,
                                QToolButton *close)
    : QObject(page)
    , m_page(page)
    , m_splitter(splitter)
    , m_card(card)
    , m_openButton(open)
    , m_closeButton(close)
{
    open->hide();
    close->hide();
    // For whoever looks for what has gone from view: behind which button it is.
    card->setProperty("drawer", open->objectName());
    for (QToolButton *button : {open, close})
        button->setProperty("isOfDrawer", true);
    connect(open, &QToolButton::toggled, this, &DetailDrawer::setOpen);
    connect(close, &QToolButton::clicked, this, [this] { setOpen(false); });
    page->installEventFilter(this);
    splitter->installEventFilter(this);
    card->installEventFilter(this);
}

void gui::DetailDrawer::enter()
{
    setOpen(true);
    for (QWidget *next = m_card->nextInFocusChain(); next != m_card; next = next->nextInFocusChain()) {
        if (m_card->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void gui::DetailDrawer::setOpen(bool isOpen)
{
    if (!m_isDrawer)
        return;
    const bool hadFocus = m_card->isAncestorOf(m_page->focusWidget()) || m_card == m_page->focusWidget();
    m_openButton->setChecked(isOpen);
    m_card->setVisible(isOpen);
    if (isOpen)
        arrange();
    else if (hadFocus)
        emit closed();
}

void gui::DetailDrawer::arrange()
{
    const bool isDrawer = m_page->width() < characters(m_page, roomForBoth);
    if (isDrawer != m_isDrawer) {
        m_isDrawer = isDrawer;
        m_openButton->setVisible(isDrawer);
        m_closeButton->setVisible(isDrawer);
        if (isDrawer) {
            m_shares = m_splitter->saveState();
            m_card->setParent(m_page);
            m_openButton->setChecked(false);
            m_card->hide();
        } else {
            m_splitter->addWidget(m_card);
            m_splitter->restoreState(m_shares);
            m_card->show();
        }
    }
    if (!m_isDrawer || m_card->isHidden())
        return;
    const QRect whole(m_splitter->mapTo(m_page, QPoint()), m_splitter->size());
    const int width = std::min(characters(m_page, drawerWidth), whole.width() - characters(m_page, leftOfDrawer));
    const bool isMirrored = m_page->layoutDirection() == Qt::RightToLeft;
    m_card->setGeometry(isMirrored ? whole.left() : whole.right() + 1 - width, whole.top(), width, whole.height());
    m_card->raise();
}

bool gui::DetailDrawer::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::FontChange:
        if (watched != m_card)
            arrange();
        break;
    case QEvent::KeyPress:
        if (watched == m_card && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            if (m_isDrawer)
                setOpen(false);
            else
                emit closed();
            return true;
        }
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}
