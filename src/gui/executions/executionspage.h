// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/findexecutions.h"
#include "core/execution/executionfilter.h"
#include "core/plan/run.h"
#include "gui/session/livesession.h"
#include "gui/widgets/page.h"
#include "models/liveexecutionsmodel.h"

#include <QTimer>
#include <memory>

namespace gui {

class AllExecutionsView;
class Chip;
class DataTable;
class DetailDrawer;
class DetailPane;
class MarkPanel;
namespace Ui {
class ExecutionsPage;
}

/// The live table of unfinished executions, or all executions behind it, or their errors by kind, with a detail pane
/// beside them. A few stuck executions are marked failed here, after a question, and that can be undone here; for many
/// it asks for a preview.
class ExecutionsPage : public Page {
    Q_OBJECT

public:
    explicit ExecutionsPage(LiveSession &session, QWidget *parent = nullptr);
    ~ExecutionsPage() override;

    /// Moves the focus to the search field.
    void find() override;
    /// Of the live table, only what is stuck.
    void showStuck();
    /// Of all executions, those.
    void showExecutions(const ExecutionFilter &filter);
    void exportCsv() override;

signals:
    /// These stuck executions are to be previewed for marking: more than are marked here, or all that a filter finds.
    void markWanted(const QList<ExecutionId> &executions);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the page can show, each with a chip; the first five are the scopes of the live table.
    enum class Shown { Running, Pending, Stuck, NoStart, Unfinished, Everything, Errors };

    QList<ExecutionId> selectedExecutions() const;
    QList<ExecutionId> selectedStuck() const;
    void setUpTable();
    void connectControls();
    void connectMarking();
    void connectSession();
    Chip *chipOf(Shown shown) const;
    void present(Shown shown);
    bool showsLiveTable() const { return m_shown < Shown::Everything; }
    DataTable *shownTable() const;
    /// Chips and search beside the title, or below it where they have no room there.
    void arrangeHead();
    void onLive(const LiveSnapshot &snapshot);
    void onSessionState();
    void onCounts();
    void onSelection();
    void addMarking(DataTable *table);
    void addPinning(DataTable *table);
    void updateMarkButton();
    void updatePlaceholder();
    /// Asks here where they are few.
    void mark();
    void onMarked(const RunResult &result);
    void undo();
    void onUndone(const Result<RunResult> &result);

    LiveSession &m_session;
    std::unique_ptr<Ui::ExecutionsPage> m_ui;
    models::LiveExecutionsModel m_model;
    Shown m_shown = Shown::Unfinished;
    AllExecutionsView *m_everything = nullptr;
    DetailPane *m_detail = nullptr;
    DetailDrawer *m_drawer = nullptr;
    MarkPanel *m_marking = nullptr;
    RunId m_undoable; ///< What the banner's Undo takes back; null: nothing.
    QTimer m_tick;
};

} // namespace gui
