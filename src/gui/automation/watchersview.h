// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/automation.h"
#include "models/figuretablemodel.h"

#include <QWidget>

namespace gui {

class DataTable;

/// Who would keep the schedule and who does, and when each kind of cleanup last went through.
class WatchersView : public QWidget {
    Q_OBJECT

public:
    explicit WatchersView(QWidget *parent = nullptr);

    void show(const Automation &automation, bool isLocalTime);
    void clear();

private:
    models::FigureTableModel m_watchers;
    models::FigureTableModel m_heartbeats;
    DataTable *m_watchersTable;
    DataTable *m_heartbeatsTable;
};

} // namespace gui
