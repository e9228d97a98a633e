// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <functional>

class QMenu;
class QWidget;

namespace gui {

/// The context menu of a list at `place` on the screen: first what its owner adds, then its own actions, then its
/// export, where there is one. Deletes itself when it is closed.
void popUpListMenu(QWidget *list, const QPoint &place, const std::function<void(QMenu *)> &add,
                   const std::function<void()> &exportCsv);

} // namespace gui
