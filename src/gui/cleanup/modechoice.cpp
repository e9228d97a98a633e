// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/modechoice.h"

#include <QBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

gui::ModeChoice::ModeChoice(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_buttons{new QRadioButton(tr("&Quarantine, can be undone"), this),
                new QRadioButton(tr("Delete &permanently"), this),
                new QRadioButton(tr("&Archive of the profile"), this)}
{
    button(RemovalMode::Quarantine)->setObjectName(u"quarantineRadio"_s);
    button(RemovalMode::Permanent)->setObjectName(u"permanentRadio"_s);
    button(RemovalMode::Archive)->setObjectName(u"archiveRadio"_s);
    auto *layout
        = new QBoxLayout(orientation == Qt::Vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QRadioButton *one : m_buttons) {
        layout->addWidget(one);
        connect(one, &QRadioButton::toggled, this, [this](bool isChosen) {
            if (isChosen)
                emit changed();
        });
    }
    setFocusProxy(m_buttons.front());
    setMode(RemovalMode::Quarantine);
}

RemovalMode gui::ModeChoice::mode() const
{
    for (const RemovalMode one : {RemovalMode::Permanent, RemovalMode::Archive}) {
        if (button(one)->isChecked())
            return one;
    }
    return RemovalMode::Quarantine;
}

void gui::ModeChoice::setMode(RemovalMode mode)
{
    button(mode)->setChecked(true);
}
