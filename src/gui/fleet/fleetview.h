// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/fleet/fleetmodel.h"
#include "gui/fleet/fleetwatch.h"
#include "gui/widgets/controls.h"

class QCheckBox;

namespace gui {

class DataTable;
class LiveSession;

/// All profiles in a list, where there is more than one: how they are, and one click or Enter to the one that is meant.
class FleetView : public Card {
    Q_OBJECT

public:
    explicit FleetView(QWidget *parent = nullptr);

    /// From now on it looks at the others, too. The session outlives it.
    void begin(LiveSession &session);
    FleetWatch *watch() { return m_watch; }

signals:
    /// The window is to show that one.
    void profileWanted(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void choose(const QModelIndex &index);

    LiveSession *m_session = nullptr;
    FleetWatch *m_watch = nullptr;
    FleetModel m_model;
    DataTable *m_table;
    QCheckBox *m_looks;
};

} // namespace gui
