// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/executionfilter.h"
#include "gui/session/livesession.h"

#include <QObject>
#include <QTimer>

class QCheckBox;
class QDateTimeEdit;

namespace gui {

namespace Ui {
class AllExecutionsView;
}
class SavedFilters;

/// The controls above all executions, read and written as one filter: the line of search, the state, the times.
class FilterBar : public QObject {
    Q_OBJECT

public:
    FilterBar(LiveSession &session, Ui::AllExecutionsView &ui, QObject *parent);

    /// All controls together. Errors: Usage, with what to write in place of what is there.
    Result<ExecutionFilter> filter() const;
    /// Sets the controls, and asks for it once.
    void show(const ExecutionFilter &filter);

signals:
    /// Somebody has stopped typing, or chosen.
    void changed();

private:
    /// The service's words, as the profile has them.
    void showStates();
    void connectControls();
    /// A time that plays no part is not shown.
    void showTimes();
    void showZone();
    QDateTime shown(const QDateTime &moment) const;
    QDateTime momentOf(ServerTime time) const;
    /// Ticking a time begins with one that is of use.
    void onTimeTicked(QDateTimeEdit *edit, ServerTime beginning, bool isOn);
    void onChanged();

    LiveSession &m_session;
    Ui::AllExecutionsView &m_ui;
    SavedFilters *m_saved;
    QTimer m_typing;
};

} // namespace gui
