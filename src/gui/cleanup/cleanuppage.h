// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plandifference.h"
#include "core/plan/policy.h"
#include "core/plan/run.h"
#include "core/storage/filepart.h"
#include "gui/session/livesession.h"
#include "gui/widgets/page.h"

#include <QPointer>
#include <QTimer>
#include <memory>

namespace gui {

class ChooseView;
class Freeing;
class PreviewView;
class ResultView;
class RunView;
namespace Ui {
class CleanupPage;
}

/// Choose → Preview → Run → Result. Owns the way through the four views and the jobs between them; what a view shows is
/// the view's own business.
class CleanupPage : public Page {
    Q_OBJECT

public:
    enum class Step { Choose, Preview, Run, Result };

    explicit CleanupPage(LiveSession &session, QWidget *parent = nullptr);
    ~CleanupPage() override;

    Step step() const;
    /// Plans it and shows what would happen. Writes nothing.
    void preview(const CleanupPolicy &policy);
    /// The same with only the items of these files ticked.
    void previewFiles(const CleanupPolicy &policy, const FilePaths &files);
    /// The same for these executions only, as far as they are stuck.
    void previewStuck(const QList<ExecutionId> &executions);
    /// Back to the cards; a plan that is being made is given up.
    void showChoose();
    void find() override;
    void exportCsv() override;
    /// From this age on a preview is taken anew before it runs; 15 minutes where nobody says otherwise.
    void setStaleAfter(std::chrono::milliseconds age) { m_stale.setInterval(age); }

    /// The cards, to which others bring what they know.
    ChooseView &chooseView() { return *m_choose; }
    PreviewView &previewView() { return *m_preview; }
    ResultView &resultView() { return *m_result; }

signals:
    void stepChanged();
    void historyWanted(const RunId &run);

private:
    void connectViews();
    void showStep(Step step);
    /// False while another one runs.
    bool begin(const CleanupPolicy &policy);
    void dropPlanning();
    void onStale();
    /// A plan, and where it follows an old one, what is different.
    struct Planned {
        PlanPtr plan;
        std::optional<PlanDifference> difference;
        Selection selection;
    };
    void makePlan(const PlanPtr &before, const Selection &selection, const std::optional<FilePaths> &only = {});
    void onPlanned(const Result<Planned> &planned);
    void refresh();
    void offerRelink(const Plan &plan);
    void onRunWanted();
    void run(const RunRequest &request);
    void onRun(const RunRequest &request, const Target &target, const Result<RunResult> &result);
    void sayEnding(const RunRequest &request, const RunResult &result);
    void undo(const RunId &run);
    void onUndone(const Result<RunResult> &result);

    LiveSession &m_session;
    std::unique_ptr<Ui::CleanupPage> m_ui;
    ChooseView *m_choose;
    PreviewView *m_preview;
    RunView *m_run;
    ResultView *m_result;
    Freeing *m_freeing;
    CleanupPolicy m_policy;
    QPointer<jobs::JobBase> m_planning;
    int m_planNumber = 0; ///< Of the plan that is wanted: one that comes later than it was dropped is not shown.
    QTimer m_stale;
    bool m_offersRelink = false; ///< The banner's button; else it refreshes.
};

} // namespace gui
