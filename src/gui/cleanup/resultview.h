// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/policy.h"
#include "core/plan/run.h"
#include "gui/session/session.h"
#include "models/planitemsmodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <memory>

namespace gui {

namespace Ui {
class ResultView;
}

/// What became of every item of a run, what it freed, and what can be done next.
class ResultView : public QWidget {
    Q_OBJECT

public:
    explicit ResultView(Session &session, QWidget *parent = nullptr);
    ~ResultView() override;

    /// `target`: what the run was made on, whatever the session is connected to by now.
    void showResult(const CleanupPolicy &policy, const RunRequest &request, const RunResult &result,
                    const Target &target);
    /// After an undo from here: it cannot be undone twice.
    void setUndone(bool isComplete);
    const RunResult &result() const { return *m_result; }
    void find();
    void exportCsv();

signals:
    void undoWanted(const RunId &run);
    void historyWanted(const RunId &run);
    void againWanted();

private:
    void connectControls();
    void fillFacts(const CleanupPolicy &policy, const RunRequest &request, const Target &target);
    void updateUndo();
    void arrange();
    void updatePlaceholder();
    void updateCounts();

    Session &m_session;
    std::unique_ptr<Ui::ResultView> m_ui;
    models::PlanItemsModel m_items;
    std::shared_ptr<const RunResult> m_result = std::make_shared<RunResult>();
    PlanPtr m_plan;
    bool m_isPermanent = false;
    QString m_targetName;
    QString m_whyNoUndo; ///< Empty: there is something to undo.
    QTimer m_filterDelay;
    QPointer<jobs::JobBase> m_arranging;
};

} // namespace gui
