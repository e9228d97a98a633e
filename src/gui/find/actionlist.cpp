// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/actionlist.h"

#include "gui/tr.h"

#include <QAbstractItemView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
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
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        // Where a language has no letters of its own for keys: "历史记录(&H)…".
        if (const QStringView rest = QStringView(text).sliced(at);
            rest.startsWith(QLatin1StringView("(&")) && rest.indexOf(u')') == 3)
            at += 4;
        if (at == text.size())
            break;
        if (text.at(at) == u'&' && ++at == text.size())
            break;
        plain += text.at(at);
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
