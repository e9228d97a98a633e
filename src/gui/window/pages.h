// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "core/automation/alert.h"
#include "core/automation/overview.h"
#include "core/execution/executionfilter.h"
#include "core/plan/historysearch.h"
#include "core/plan/policy.h"
#include "core/storage/filepart.h"
#include "gui/widgets/page.h"

#include <QMap>
#include <vector>

namespace gui {

class ScheduleKeeper;
class LiveSession;

/// The window's pages, in their order, and the ways that lead from one to another.
class Pages : public QObject {
    Q_OBJECT

public:
    /// As the command line calls them, and as their icons are called.
    static QStringList names();

    /// Makes all of them, as children of `parent`, which owns them. The session and the keeper outlive them.
    Pages(LiveSession &session, ScheduleKeeper &keeper, QWidget *parent);

    const std::vector<Page *> &all() const { return m_pages; }
    /// The one page of this class.
    template <typename PageClass> PageClass &of() const
    {
        for (Page *page : m_pages) {
            if (auto *found = qobject_cast<PageClass *>(page))
                return *found;
        }
        Q_UNREACHABLE();
    }

    void preview(const CleanupPolicy &policy);
    void showAlerts(const QList<Alert> &alerts);
    void showRun(const RunId &run);
    /// Of all executions, those.
    void showExecutions(const ExecutionFilter &filter);
    /// Items of all runs by a part of their name, and of those what lies there.
    void showRemoved(const QString &words, const JournalPlace &place);

signals:
    /// This one is to be shown.
    void wanted(gui::Page *page);
    void overviewRead(const Overview &overview);
    void looked(const cleanup::StorageLookPtr &look);
    /// Somebody is to say where the connection's folders are.
    void settingsWanted();
    /// That one is to be connected to.
    void profileWanted(const QString &name);

private:
    void connectOverview();
    void connectStorage();
    void connectCleanup();

    std::vector<Page *> m_pages;
};

} // namespace gui
