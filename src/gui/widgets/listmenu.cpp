// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/listmenu.h"

#include "gui/tr.h"

#include <QMenu>

void gui::popUpListMenu(QWidget *list, const QPoint &place, const std::function<void(QMenu *)> &add,
                        const std::function<void()> &exportCsv)
{
    auto *menu = new QMenu(list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    add(menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addActions(list->actions());
    if (exportCsv)
        menu->addAction(Tr::tr("Export as CSV…"), list, exportCsv);
    menu->popup(place);
}
