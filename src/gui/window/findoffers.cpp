// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/findoffers.h"

#include "gui/cleanup/policytext.h"
#include "gui/find/actionlist.h"
#include "gui/session/livesession.h"
#include "gui/tr.h"
#include "gui/window/pages.h"

#include <QMainWindow>
#include <QPointer>

using namespace Qt::StringLiterals;

QList<gui::FindEntry> gui::FindOffers::operator()(FindGroup group) const
{
    return group == FindGroup::Pages ? pageEntries() : actions();
}

QList<gui::FindEntry> gui::FindOffers::pageEntries() const
{
    QList<FindEntry> entries;
    const QStringList names = Pages::names();
    for (qsizetype place = 0; place < pageActions.size(); ++place) {
        QAction *action = pageActions.at(place);
        if (action->isVisible())
            entries.append({.title = withoutMnemonic(action->text()),
                            .detail = {},
                            .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                            .icon = names.at(place),
                            .open = [action] { action->trigger(); }});
    }
    return entries;
}

QList<gui::FindEntry> gui::FindOffers::actions() const
{
    QList<FindEntry> entries = previews();
    for (const ActionEntry &entry : menuActions(window)) {
        if (!entry.action->isEnabled() || pageActions.contains(entry.action)
            || entry.action->property("findsAnything").toBool())
            continue;
        const QString state = !entry.action->isCheckable() ? QString()
            : entry.action->isChecked()                    ? Tr::tr("on", "an action of a menu")
                                                           : Tr::tr("off", "an action of a menu");
        entries.append({.title = entry.name,
                        .detail = state.isEmpty() ? entry.place : entry.place + u" · "_s + state,
                        .shortcut = entry.shortcut(),
                        .icon = u"next"_s,
                        .open = [action = QPointer(entry.action)] {
                            if (action)
                                action->trigger();
                        }});
    }
    return entries;
}

/// Those that no menu has. A preview shows what would go, and changes nothing.
QList<gui::FindEntry> gui::FindOffers::previews() const
{
    QList<FindEntry> entries;
    if (!session.isConnected())
        return entries;
    QList<CleanupPolicy> policies{stuckPolicy()};
    if (session.showsFiles()) {
        const Target &target = session.target();
        policies << retentionPolicy(Directory::Screenshots, target.retentionDays(Directory::Screenshots))
                 << retentionPolicy(Directory::Downloads, target.retentionDays(Directory::Downloads))
                 << orphanPolicy({directories.begin(), directories.end()})
                 << missingPolicy({directories.begin(), directories.end()});
    }
    for (const CleanupPolicy &policy : policies)
        entries.append({.title = Tr::tr("Preview: %1").arg(titleOf(policy)),
                        .detail = descriptionOf(policy),
                        .shortcut = {},
                        .icon = u"cleanup"_s,
                        .open = [&pages = pages, policy] { pages.preview(policy); }});
    return entries;
}
