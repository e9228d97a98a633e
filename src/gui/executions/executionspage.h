// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/findexecutions.h"
#include "gui/session/livesession.h"
#include "gui/widgets/page.h"
#include "models/liveexecutionsmodel.h"

#include <QTimer>
#include <memory>

namespace gui {

class AllExecutionsView;
class DataTable;
class DetailPane;
namespace Ui {
class ExecutionsPage;
}

/// The live table of unfinished executions, or all executions behind it, with a detail pane beside them. Marks nothing
/// itself: it asks for a preview.
class ExecutionsPage : public Page {
    Q_OBJECT

public:
    explicit ExecutionsPage(LiveSession &session, QWidget *parent = nullptr);
    ~ExecutionsPage() override;

    /// Moves the focus to the search field.
    void find() override;
    /// Of the live table, only what is stuck.
    void showStuck();
    void exportCsv() override;

signals:
    /// The stuck executions of the selection are to be previewed for marking.
    void markWanted(const QList<ExecutionId> &executions);

private:
    QList<ExecutionId> selectedExecutions() const;
    void connectControls();
    void onLive(const LiveSnapshot &snapshot);
    void onSessionState();
    void onCounts();
    void onSelection();
    void setScope(models::LiveExecutionsModel::Scope scope);
    /// Swaps the live table for all executions, or back.
    void showEverything(bool isWanted);
    bool showsEverything() const;
    void addPinning(DataTable *table);
    void updatePlaceholder();
    QList<ExecutionId> selectedStuck() const;

    LiveSession &m_session;
    std::unique_ptr<Ui::ExecutionsPage> m_ui;
    models::LiveExecutionsModel m_model;
    models::LiveExecutionsModel::Scope m_scope = models::LiveExecutionsModel::Scope::All;
    AllExecutionsView *m_everything = nullptr;
    DetailPane *m_detail = nullptr;
    QTimer m_tick;
};

} // namespace gui
