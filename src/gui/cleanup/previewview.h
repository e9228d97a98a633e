// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/firstfound.h"
#include "core/plan/policy.h"
#include "core/plan/run.h"
#include "gui/cleanup/copyfirst.h"
#include "gui/cleanup/decisionbar.h"
#include "gui/session/livesession.h"
#include "models/planitemsmodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <memory>

namespace gui {

class DataTable;
namespace Ui {
class PreviewView;
}

/// The plan, item by item: what goes with ticks, what is kept and why, what it amounts to, and what stands in its way.
class PreviewView : public QWidget {
    Q_OBJECT

public:
    explicit PreviewView(LiveSession &session, QWidget *parent = nullptr);
    ~PreviewView() override;

    /// While `job` makes the plan; what it finds first is there to be read meanwhile.
    void showPlanning(jobs::JobBase *job, const CleanupPolicy &policy,
                      const std::shared_ptr<const cleanup::FirstFound> &found);
    void showPlan(const PlanPtr &plan, const Selection &selection = {});
    bool hasPlan() const { return m_plan != nullptr; }
    /// Everything is counted and checked.
    bool isSettled() const;

    RunRequest request() const;
    const PlanSummary &summary() const { return m_bar->summary(); }
    bool freesAfterwards() const { return m_bar->freesAfterwards(); } ///< See DecisionBar.
    QStringList meant() const { return m_bar->meant(); } ///< See DecisionBar.
    const PlanPtr &plan() const { return m_plan; }
    const Selection &selection() const { return m_going.selection(); }
    void find();
    void exportCsv();
    CopyFirst &copyFirst() { return m_copyFirst; }

signals:
    void runWanted();
    void backWanted();

private:
    void setUpTable(DataTable *table, models::PlanItemsModel *model, const QString &key);
    void connectControls();
    void showFirstWanted();
    QPointer<jobs::JobBase> &arrangingOf(const models::PlanItemsModel *model);
    void arrange(models::PlanItemsModel *model);
    void showPart(models::PlanItemsModel::Part part);
    void tickSelected();
    void setUpCopying();
    void updateCopying();
    void onSelectionChanged();
    void summarizeAndCheck();
    void onSummary(const PlanSummary &summary);
    void checkInterlocks();
    void onInterlocks(const Result<Interlocks> &interlocks);
    void readVolumes();
    void showSection();
    void updateScope();
    void updatePlaceholders();
    bool isReading() const;
    void showFound();
    void showOldestFirst();
    QString planningText() const;
    QString nothingText() const;
    void hideColumns();

    LiveSession &m_session;
    std::unique_ptr<Ui::PreviewView> m_ui;
    DecisionBar *m_bar;
    CopyFirst m_copyFirst;
    models::PlanItemsModel m_going;
    models::PlanItemsModel m_kept;
    CleanupPolicy m_policy;
    PlanPtr m_plan;
    bool m_isCheckStale = false; ///< What is being checked is no longer what is ticked.
    bool m_isNew = false; ///< The plan's list has not been arranged yet.
    QTimer m_filterDelay;
    QTimer m_countDelay;
    QPointer<jobs::JobBase> m_planning;
    std::shared_ptr<const cleanup::FirstFound> m_found; ///< By m_planning.
    QPointer<jobs::JobBase> m_counting;
    QPointer<jobs::JobBase> m_checking;
    QPointer<jobs::JobBase> m_measuring;
    QPointer<jobs::JobBase> m_arranging[2]; ///< By part.
};

} // namespace gui
