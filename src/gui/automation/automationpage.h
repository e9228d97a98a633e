// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/watch/manageschedule.h"
#include "gui/automation/scheduleactions.h"
#include "gui/widgets/page.h"
#include "models/scheduledjobsmodel.h"

#include <memory>

namespace gui {

class LogView;
class UnitsView;
class WatchersView;
namespace Ui {
class AutomationPage;
}

/// What runs by itself, when, and who sees to it: the schedule of the database, whoever keeps it, its log, and what to
/// tell systemd or cron.
class AutomationPage : public Page {
    Q_OBJECT

public:
    AutomationPage(LiveSession &session, ScheduleKeeper &keeper, QWidget *parent = nullptr);
    ~AutomationPage() override;

    /// Whether it shows what the database says.
    void adaptTo(const QSize &room) override;
    bool isSettled() const override { return m_automation.has_value() && !m_reading; }
    void showTab(int index);
    int tabCount() const;
    void find() override;
    void exportCsv() override;

signals:
    void previewWanted(const CleanupPolicy &policy);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectControls();
    void onTarget();
    void read();
    void onRead(const Result<cleanup::AutomationLook> &look);
    void showAutomation();
    void showKeeper();
    void updateButtons();
    void onChanged(const QString &trouble);
    void fillPresets();
    void runNow();
    const JobState *selected() const;

    LiveSession &m_session;
    ScheduleKeeper &m_keeper;
    std::unique_ptr<Ui::AutomationPage> m_ui;
    ScheduleActions m_actions;
    models::ScheduledJobsModel m_jobs;
    LogView *m_log;
    WatchersView *m_watchers;
    UnitsView *m_units;
    std::optional<Automation> m_automation;
    QPointer<jobs::JobBase> m_reading;
    bool m_hasReadError = false; ///< The banner says so.
};

} // namespace gui
