// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automation/watchersview.h"

#include "core/base/duration.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"
#include "models/liveexecutionsmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {
QString kindText(const QString &kind)
{
    using gui::WatchersView;
    if (kind == "stuck"_L1)
        return WatchersView::tr("Stuck executions");
    if (kind == "screenshots"_L1)
        return WatchersView::tr("Screenshots");
    if (kind == "downloads"_L1)
        return WatchersView::tr("Downloads");
    if (kind == "orphans"_L1)
        return WatchersView::tr("Orphans");
    if (kind == "missing"_L1)
        return WatchersView::tr("Missing rows");
    return kind;
}

QVBoxLayout *column(const QString &title, gui::DataTable *table, QWidget *parent)
{
    auto *heading = new QLabel(title, parent);
    gui::makeHeading(heading);
    heading->setBuddy(table);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    rows->addWidget(heading);
    rows->addWidget(table, 1);
    return rows;
}
} // namespace

gui::WatchersView::WatchersView(QWidget *parent)
    : QWidget(parent)
    , m_watchersTable(new DataTable(this))
    , m_heartbeatsTable(new DataTable(this))
{
    m_watchersTable->setModel(&m_watchers);
    m_watchersTable->setAccessibleName(tr("Programs that keep the schedule"));
    m_heartbeatsTable->setModel(&m_heartbeats);
    m_heartbeatsTable->setAccessibleName(tr("When each kind of cleanup last went through"));
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(8, 8, 8, 8);
    columns->setSpacing(12);
    columns->addLayout(column(tr("Who keeps the schedule"), m_watchersTable, this), 3);
    columns->addLayout(column(tr("Last time that all of it went through"), m_heartbeatsTable, this), 2);
    show({}, false); // for the columns
    m_watchersTable->setColumnCharacters({10, 18, 22});
    m_watchersTable->horizontalHeader()->setStretchLastSection(true);
    m_heartbeatsTable->setColumnCharacters({13, 17, 9});
    m_heartbeatsTable->horizontalHeader()->setStretchLastSection(true);
    m_watchersTable->rememberAs(u"watchers"_s);
    m_heartbeatsTable->rememberAs(u"heartbeats"_s);
    clear();
}

void gui::WatchersView::show(const Automation &automation, bool isLocalTime)
{
    using Kind = models::FigureColumn::Kind;
    const QString zone = isLocalTime ? tr("local") : tr("UTC");
    std::vector<models::FigureTableModel::Row> watchers;
    for (const Watcher &watcher : automation.watchers) {
        watchers.push_back({watcher.isLeader ? tr("leads") : tr("stands by"), watcher.program,
                            tr("%1 at %2").arg(watcher.user, watcher.host),
                            models::timeText(watcher.since, isLocalTime)});
    }
    m_watchers.setContent({{tr("Role"), Kind::Text},
                           {tr("Program"), Kind::Text},
                           {tr("Who"), Kind::Text},
                           {tr("Since (%1)").arg(zone), Kind::Text}},
                          std::move(watchers));
    m_watchersTable->setPlaceholder(tr("Nobody: keep it in this window, or install a service."));
    std::vector<models::FigureTableModel::Row> heartbeats;
    for (const Heartbeat &heartbeat : automation.heartbeats) {
        heartbeats.push_back({kindText(heartbeat.kind), models::timeText(heartbeat.at, isLocalTime),
                              tr("%1 ago").arg(duration::forPeople(automation.takenAt.secondsSince(heartbeat.at))),
                              heartbeat.by});
    }
    m_heartbeats.setContent({{tr("Kind"), Kind::Text},
                             {tr("When (%1)").arg(zone), Kind::Text},
                             {tr("Ago"), Kind::Text},
                             {tr("By"), Kind::Text}},
                            std::move(heartbeats));
    m_heartbeatsTable->setPlaceholder(tr("No cleanup has gone through yet."));
}

void gui::WatchersView::clear()
{
    show({}, false);
    for (DataTable *table : {m_watchersTable, m_heartbeatsTable})
        table->setPlaceholder(tr("Not connected."));
}
