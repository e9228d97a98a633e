// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/enabling.h"

#include <QWidget>

void gui::setEnabled(QWidget *control, bool isEnabled, QWidget *next)
{
    // Also while a question has the keyboard: its window gives it back to what had it.
    if (!isEnabled && control->window()->focusWidget() == control)
        next->setFocus(Qt::OtherFocusReason);
    control->setEnabled(isEnabled);
}
