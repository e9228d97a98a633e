// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QString>

class QMainWindow;

namespace gui {

/// Something that a menu or a key does.
struct ActionEntry {
    QAction *action = nullptr;
    QString name; ///< Without its mnemonic.
    QString place; ///< The menu it is in, or what has to have the focus.

    QString shortcut() const { return action->shortcut().toString(QKeySequence::NativeText); }
};

/// What is in the menus of a window, in their order; disabled and checkable ones too, but nothing that is hidden.
QList<ActionEntry> menuActions(const QMainWindow &window);
/// And what else has a key: of the window itself, and of its tables and fields, each of them once.
QList<ActionEntry> keyActions(const QMainWindow &window);
/// "&New connection…": "New connection…".
QString withoutMnemonic(const QString &text);

} // namespace gui
