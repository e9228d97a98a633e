// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/automation.h"
#include "gui/automation/schedulekeeper.h"
#include "gui/widgets/question.h"

namespace gui {

/// What people change of a schedule: asked for where it lets files be removed, carried out on a worker.
class ScheduleActions : public QObject {
    Q_OBJECT

public:
    /// `window`: dialogs open above it.
    ScheduleActions(LiveSession &session, ScheduleKeeper &keeper, QWidget *window);

    void askToKeep(const Automation &automation);
    void askToSwitch(const Automation &automation, bool on, bool observeOnly);
    /// Nothing of the schedule begins for that long; zero: it goes on.
    void pause(std::chrono::seconds duration);
    void switchJob(const Automation &automation, const QString &name, bool on);
    void editJob(const Automation &automation, const ScheduledJob &edited);
    /// At first off: when it runs is to be said before it does.
    void addPreset(const Automation &automation, const CleanupPolicy &preset);
    void askToRemove(const Automation &automation, const QString &name);

signals:
    /// Something was to be changed; `trouble`: why it was not, else empty.
    void changed(const QString &trouble);

private:
    void setSchedule(const Schedule &schedule);
    void askToBegin(const Schedule &now, const Schedule &wanted, const Question &question);
    void change(const std::function<Result<void>(cleanup::Session &, const cleanup::Context &)> &work);

    LiveSession &m_session;
    ScheduleKeeper &m_keeper;
    QWidget *m_window;
};

} // namespace gui
