// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "gui/cleanup/plansummary.h"
#include "jobs/jobbase.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>
#include <memory>

namespace gui {

namespace Ui {
class RunView;
}

/// A cleanup at work: items, bytes, rate, time left, and Cancel.
class RunView : public QWidget {
    Q_OBJECT

public:
    explicit RunView(QWidget *parent = nullptr);
    ~RunView() override;

    /// Follows `job` until it ends or another one comes.
    void watch(jobs::JobBase *job, const PlanSummary &summary, bool isPermanent);

private:
    void onProgress();

    std::unique_ptr<Ui::RunView> m_ui;
    QPointer<jobs::JobBase> m_job;
    PlanSummary m_summary;
    Phase m_phase = Phase::Waiting; ///< Seen last.
    QElapsedTimer m_sinceFirst; ///< Since the first item was done: connecting and checking say nothing of the rate.
};

} // namespace gui
