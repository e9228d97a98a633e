// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quarantine/quarantineline.h"

#include "gui/quarantine/quarantinetext.h"
#include "gui/quarantine/quarantinewatch.h"
#include "gui/session/livesession.h"
#include "gui/widgets/enabling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

gui::QuarantineLine::QuarantineLine(LiveSession &session, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo…"), this))
    , m_free(new QPushButton(tr("Free it now…"), this))
{
    m_text->setObjectName(u"quarantineLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setObjectName(u"quarantineUndoButton"_s);
    m_undo->setAutoDefault(false);
    m_undo->setAccessibleName(tr("Bring back what waits in quarantine"));
    m_free->setObjectName(u"quarantineFreeButton"_s);
    m_free->setAutoDefault(false);
    m_free->setAccessibleName(tr("Delete what waits in quarantine for good"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_free);
    if (orientation == Qt::Vertical)
        buttons->addStretch(1);
    auto *whole = new QBoxLayout(orientation == Qt::Vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_text, 1);
    whole->addLayout(buttons);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto &known = m_session.quarantine().known();
        if (known && !known->only(m_run).isEmpty())
            emit undoWanted(known->only(m_run).runs.last().run);
    });
    connect(m_free, &QPushButton::clicked, this, [this] { emit freeWanted(m_run); });
    connect(&session.quarantine(), &QuarantineWatch::changed, this, &QuarantineLine::update);
    connect(&session, &LiveSession::stateChanged, this, &QuarantineLine::update);
    connect(&session, &LiveSession::announcedChanged, this, &QuarantineLine::update);
    connect(&session, &LiveSession::localTimeChanged, this, &QuarantineLine::update);
    update();
}

void gui::QuarantineLine::setRun(const RunId &run)
{
    m_run = run;
    m_isOfOne = true;
    update();
}

void gui::QuarantineLine::hideWhileEmpty()
{
    m_hidesWhileEmpty = true;
    update();
}

void gui::QuarantineLine::setOffersUndo(bool offers)
{
    m_offersUndo = offers;
    update();
}

void gui::QuarantineLine::setShowsText(bool shows)
{
    m_text->setVisible(shows);
}

void gui::QuarantineLine::setNext(QWidget *next)
{
    m_next = next;
}

void gui::QuarantineLine::update()
{
    const auto &known = m_session.quarantine().known();
    const bool isAny = known && !known->only(m_run).isEmpty() && (!m_isOfOne || !m_run.isNull());
    const bool isFree = m_session.isConnected() && !m_session.announced();
    m_text->setText(quarantineText(m_session, m_run));
    m_undo->setVisible(isAny && m_offersUndo);
    m_free->setVisible(isAny);
    const QString why = !m_session.isConnected() ? tr("Not connected.")
        : m_session.announced()                  ? tr("Another job of this window is still running.")
                                                 : QString();
    for (QPushButton *button : {m_undo, m_free}) {
        gui::setEnabled(button, isFree, m_next ? m_next : parentWidget());
        button->setToolTip(why);
    }
    if (isFree) {
        m_undo->setToolTip(tr("Shows the run in the history, from where it can be undone."));
        m_free->setToolTip(tr("Shows what would be deleted for good, and asks first."));
    }
    if (m_hidesWhileEmpty)
        setVisible(isAny || (!m_isOfOne && !m_session.quarantine().trouble().isEmpty()));
}
