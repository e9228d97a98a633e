// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/actionlist.h"

#include "gui/tr.h"

#include <QAbstractItemView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

namespace {
void collect(const QMenu &menu, const QString &place, QList<gui::ActionEntry> &entries)
{
    for (QAction *action : menu.actions()) {
        const QString name = gui::withoutMnemonic(action->text());
        if (action->menu() && action->isVisible())
            collect(*action->menu(), place + QStringLiteral(" › ") + name, entries);
        else if (!action->isSeparator() && action->isVisible() && !name.isEmpty())
            entries.append({.action = action, .name = name, .place = place});
    }
}
} // namespace

QString gui::withoutMnemonic(const QString &text)
{
    // Where a language has no letters of its own for keys: "历史记录(&H)…".
    static const QRegularExpression added(QStringLiteral("\\(&[^)]\\)"));
    const QString own = QString(text).remove(added);
    QString plain;
    for (qsizetype at = 0; at < own.size(); ++at) {
        if (own.at(at) == u'&' && ++at == own.size())
            break;
        plain += own.at(at);
    }
    return plain;
}

QList<gui::ActionEntry> gui::menuActions(const QMainWindow &window)
{
    QList<ActionEntry> entries;
    const auto *bar = window.findChild<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly);
    if (!bar)
        return entries;
    for (const QAction *top : bar->actions()) {
        if (top->menu() && top->isVisible())
            collect(*top->menu(), withoutMnemonic(top->text()), entries);
    }
    return entries;
}

QList<gui::ActionEntry> gui::keyActions(const QMainWindow &window)
{
    QList<ActionEntry> entries;
    QSet<const QAction *> known;
    QSet<QString> others;
    for (const ActionEntry &entry : menuActions(window)) {
        known.insert(entry.action);
        if (!entry.action->shortcut().isEmpty())
            entries.append(entry);
    }
    for (QAction *action : window.findChildren<QAction *>()) {
        const QString name = withoutMnemonic(action->text());
        if (known.contains(action) || action->shortcut().isEmpty() || name.isEmpty())
            continue;
        const bool isLists = qobject_cast<QAbstractItemView *>(action->parent());
        const ActionEntry entry{
            .action = action, .name = name, .place = isLists ? Tr::tr("In a table") : Tr::tr("On a page")};
        const QString key = entry.shortcut() + name + entry.place;
        if (others.contains(key))
            continue;
        others.insert(key);
        entries.append(entry);
    }
    return entries;
}
