// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/find/findentry.h"

#include <QAction>
#include <QList>

class QMainWindow;

namespace gui {

class LiveSession;
class Pages;

/// What the window offers to be found: its pages, and whatever its menus can do at this moment; previews of all
/// cleanups that there are, too.
struct FindOffers {
    const QMainWindow &window;
    LiveSession &session;
    Pages &pages;
    QList<QAction *> pageActions; ///< Of the menu, by page.

    QList<FindEntry> operator()(FindGroup group) const;

private:
    QList<FindEntry> pageEntries() const;
    QList<FindEntry> actions() const;
    QList<FindEntry> previews() const;
};

} // namespace gui
