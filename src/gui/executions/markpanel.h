// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/run.h"
#include "gui/session/livesession.h"
#include "gui/widgets/banner.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gui {

class DangerButton;

/// The question before a few stuck executions are marked failed, where they are listed: which ones, for how long, what
/// is written into them, and what speaks against it. Behind it is what is behind every cleanup: a plan, made and
/// checked on a worker, and a run of exactly that plan.
class MarkPanel : public QFrame {
    Q_OBJECT

public:
    /// More than these are looked at in the preview of a cleanup.
    static constexpr qsizetype mostInPlace = 20;

    explicit MarkPanel(LiveSession &session, QWidget *parent = nullptr);

    /// Plans these, and asks.
    void ask(const QList<ExecutionId> &executions);
    /// Nothing is done; a run that is on its way goes on.
    void dismiss();

signals:
    void said(gui::Banner::Tone tone, const QString &text);
    void marked(const RunResult &result);
    /// It is not shown any more.
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Checked {
        PlanPtr plan;
        Interlocks interlocks;
    };
    void plan();
    void onPlanned(const Result<Checked> &checked);
    void describe(const PlanSection &section);
    void showGuards();
    void run();
    void onRun(const Result<RunResult> &result, const QString &target);
    void updateButtons();

    LiveSession &m_session;
    QList<ExecutionId> m_executions;
    PlanPtr m_plan;
    Interlocks m_interlocks;
    QPointer<jobs::JobBase> m_planning;
    QTimer m_stale; ///< While it runs the plan is fresh enough to be carried out.
    bool m_isRunning = false;
    QLabel *m_heading;
    QLabel *m_which;
    QLabel *m_what;
    QVBoxLayout *m_guards;
    QCheckBox *m_override;
    QPushButton *m_cancelButton;
    DangerButton *m_markButton;
};

} // namespace gui
