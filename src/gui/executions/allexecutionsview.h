// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/executionfilter.h"
#include "gui/executions/executionsexport.h"
#include "gui/executions/pageposition.h"
#include "models/executionpagemodel.h"

#include <QWidget>
#include <memory>

namespace gui {

namespace Ui {
class AllExecutionsView;
}
class DataTable;
class FilterBar;

/// Every execution there is: searched, filtered and sorted by the server, a page at a time. Reads on workers while it
/// is shown; what is asked for anew ends the query before it, whose result is never seen.
class AllExecutionsView : public QWidget {
    Q_OBJECT

public:
    explicit AllExecutionsView(LiveSession &session, QWidget *parent = nullptr);
    ~AllExecutionsView() override;

    void find();
    /// Asks for a file and writes all that match, not only this page.
    void exportCsv();
    QList<ExecutionId> selectedExecutions() const;
    DataTable *table() const;

signals:
    /// The first one of the selection; after this `selectedExecutions` has all of them.
    void executionChosen(ExecutionId id);
    void nothingChosen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void connectControls();
    void onFilterChanged();
    void onSelection();
    /// The page of a filter and order that have changed: the first.
    void restart();
    void reload();
    void turn(PageRequest::Turn to);
    void load(const PageRequest &request, bool isTurn);
    void onPage(const Result<ExecutionPage> &page, const PageRequest &request, bool isTurn);
    void count();
    void onEstimated(const Result<qint64> &estimate);
    void updateControls();
    void updatePlaceholder();

    LiveSession &m_session;
    std::unique_ptr<Ui::AllExecutionsView> m_ui;
    models::ExecutionPageModel m_model;
    FilterBar *m_filterBar;
    ExecutionsExport m_export;
    ExecutionFilter m_filter;
    ExecutionOrder m_order;
    PageRequest m_request; ///< What led to the page that is shown.
    PagePosition m_position;
    QString m_error;
    bool m_isRead = false; ///< What is shown is of this filter and order.
    bool m_isCounted = false; ///< Counted, or being so.
    QPointer<jobs::JobBase> m_reading;
    QPointer<jobs::JobBase> m_counting;
};

} // namespace gui
