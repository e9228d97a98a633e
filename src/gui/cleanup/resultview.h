// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/policy.h"
#include "core/plan/run.h"
#include "gui/cleanup/deletiontext.h"
#include "gui/session/livesession.h"
#include "models/planitemsmodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <array>
#include <memory>
#include <span>

namespace gui {

class Chip;
class QuarantineLine;
namespace Ui {
class ResultView;
}

/// What became of every item of a run, what it freed, and what can be done next.
class ResultView : public QWidget {
    Q_OBJECT

public:
    explicit ResultView(LiveSession &session, QWidget *parent = nullptr);
    ~ResultView() override;

    /// `target`: what the run was made on, whatever the session is connected to by now.
    void showResult(const CleanupPolicy &policy, const RunRequest &request, const RunResult &result,
                    const Target &target);
    /// The failed ones of all kinds.
    void showFailed();
    /// What an undo would bring back, in sentences.
    QString undoDetail() const;
    /// After an undo from here that came to its end: it cannot be undone twice.
    void setUndone(const RunResult &back);
    const RunResult &result() const { return *m_result; }
    void find();
    void exportCsv();

signals:
    void undoWanted(const RunId &run);
    void historyWanted(const RunId &run);
    /// What the run has moved to quarantine is to be deleted for good.
    void freeWanted(const RunId &run);
    void againWanted();

private:
    void connectControls();
    void fillFacts(const CleanupPolicy &policy, const RunRequest &request, const Target &target);
    void showNotes(const QString &first);
    void updateUndo();
    void arrange();
    void updatePlaceholder();
    void updateCounts();
    void showSection();
    void show(models::PlanArrangement::Show show);
    std::array<std::pair<Chip *, models::PlanArrangement::Show>, 5> chips() const;
    std::span<const std::vector<Outcome>> shownOutcomes() const;

    LiveSession &m_session;
    std::unique_ptr<Ui::ResultView> m_ui;
    QuarantineLine *m_quarantine; ///< Of the run, hidden where nothing of it waits.
    models::PlanItemsModel m_items;
    std::shared_ptr<const RunResult> m_result = std::make_shared<RunResult>();
    PlanPtr m_plan;
    RemovalMode m_mode = RemovalMode::Quarantine;
    ComesBack m_back;
    QString m_targetName;
    bool m_hasWaited = false; ///< Files of it have been seen in quarantine,
    bool m_isGone = false; ///< and are not there any more.
    QString m_whyNoUndo; ///< Empty: there is something to undo.
    QStringList m_notes;
    QTimer m_filterDelay;
    QPointer<jobs::JobBase> m_arranging;
};

} // namespace gui
