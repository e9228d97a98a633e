// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/storagenote.h"

#include "gui/widgets/controls.h"

#include <QVBoxLayout>

gui::StorageNote::StorageNote(QWidget *parent)
    : QWidget(parent)
    , m_text(makeProse(this))
    , m_action(new QPushButton(this))
{
    m_text->setAlignment(Qt::AlignCenter);
    makeQuiet(m_text);
    m_action->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->addStretch(1);
    rows->addWidget(m_text);
    rows->addWidget(m_action, 0, Qt::AlignHCenter);
    rows->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &StorageNote::actionTriggered);
}

void gui::StorageNote::say(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}
