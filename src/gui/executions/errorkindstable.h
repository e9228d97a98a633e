// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/browseexecutions.h"
#include "gui/session/livesession.h"
#include "gui/widgets/datatable.h"
#include "models/figuretablemodel.h"

namespace gui {

/// What went wrong how often: the error messages of all executions that a filter lets through, by kind. They are read
/// and folded on a worker; what is asked for anew ends the reading before it.
class ErrorKindsTable : public DataTable {
    Q_OBJECT

public:
    explicit ErrorKindsTable(LiveSession &session, QWidget *parent = nullptr);

    void load(const ExecutionFilter &filter);
    void clear();
    /// Of this filter it has been read, or is being.
    bool isOf(const ExecutionFilter &filter) const { return m_filter == filter; }
    /// "12 kinds in 3,450 messages"; empty while that is not known.
    QString summary() const { return m_summary; }

signals:
    void loaded();
    /// By Enter or a double click; what `foldError` makes of its messages.
    void kindChosen(const QString &shape);

private:
    void onRead(const Result<cleanup::ErrorKinds> &kinds);
    void fill();

    LiveSession &m_session;
    models::FigureTableModel m_model;
    std::optional<ExecutionFilter> m_filter;
    QList<ErrorGroup> m_groups;
    QString m_summary;
    QPointer<jobs::JobBase> m_reading;
};

} // namespace gui
