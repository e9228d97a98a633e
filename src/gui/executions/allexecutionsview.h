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
class ErrorKindsTable;
class FilterBar;

/// Every execution there is: searched, filtered and sorted by the server, a page at a time; or what went wrong with
/// them, by kind. Reads on workers while it
/// is shown; what is asked for anew ends the query before it, whose result is never seen.
class AllExecutionsView : public QWidget {
    Q_OBJECT

public:
    explicit AllExecutionsView(LiveSession &session, QWidget *parent = nullptr);
    ~AllExecutionsView() override;

    void find();
    using QWidget::show;
    /// Those, and the first of them selected.
    void show(const ExecutionFilter &filter);
    /// How many the live table counts as stuck by now.
    void setLiveStuck(qint64 count);
    /// The errors of what the filter lets through, in place of the executions.
    void showErrors(bool isWanted);
    QList<ExecutionId> selectedExecutions() const;
    QList<ExecutionId> selectedStuck() const;
    DataTable *table() const;
    /// The executions or their errors.
    DataTable *shownTable() const;

signals:
    /// Also when what is selected was read anew.
    void selectionChanged();
    /// The filter now lets only its executions through: they are to be shown.
    void errorKindChosen();
    /// All that match and are stuck are to be previewed for marking.
    void previewWanted(const QList<ExecutionId> &executions);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void connectControls();
    void onFilterChanged();
    /// The page of a filter and order that have changed: the first.
    void restart();
    void reload();
    void turn(PageRequest::Turn to);
    void load(const PageRequest &request, bool isTurn);
    void onPage(const Result<ExecutionPage> &page, const PageRequest &request, bool isTurn);
    void count();
    void onEstimated(const Result<qint64> &estimate);
    void countStuck(const Result<qint64> &exact);
    void readStuck();
    void followLive();
    void previewStuck();
    /// Asks for a file and writes all that match, not only this page.
    void exportCsv();
    void updateControls();
    void updatePlaceholder();

    LiveSession &m_session;
    std::unique_ptr<Ui::AllExecutionsView> m_ui;
    models::ExecutionPageModel m_model;
    FilterBar *m_filterBar;
    ErrorKindsTable *m_errors;
    bool m_showsErrors = false;
    ExecutionsExport m_export;
    ExecutionFilter m_filter;
    ExecutionOrder m_order;
    PageRequest m_request; ///< What led to the page that is shown.
    PagePosition m_position;
    QString m_error;
    bool m_selectsFirst = false; ///< Of the next page that is read.
    bool m_isRead = false; ///< What is shown is of this filter and order.
    bool m_isCounted = false; ///< Counted, or being so.
    QPointer<jobs::JobBase> m_reading;
    QPointer<jobs::JobBase> m_counting;
    std::optional<qint64> m_stuck; ///< Of all that match; empty: not counted yet.
    std::optional<qint64> m_liveStuck; ///< Of all there are, as the live table has it; empty: not read yet.
    std::optional<qint64> m_stuckThen; ///< The same when `m_stuck` was counted.
    QPointer<jobs::JobBase> m_finding; ///< Those, to be previewed.
};

} // namespace gui
