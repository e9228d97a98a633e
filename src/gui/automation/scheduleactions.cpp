// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/automation/scheduleactions.h"

#include "cleanup/watch/manageschedule.h"
#include "gui/automation/automationtext.h"
#include "gui/automation/jobdialog.h"

using namespace Qt::StringLiterals;

gui::ScheduleActions::ScheduleActions(LiveSession &session, ScheduleKeeper &keeper, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_keeper(keeper)
    , m_window(window)
{
}

void gui::ScheduleActions::askToKeep(const Automation &automation)
{
    QStringList jobs;
    for (const JobState &state : std::as_const(automation.jobs)) {
        if (state.job.isOn)
            jobs << tr("%1, %2: %3")
                        .arg(state.job.name, describe(state.job.timing),
                             automationtext::contentsOf(state, m_session.target()));
    }
    const bool removes = automation.schedule.removes();
    ask(m_window,
        {.title = tr("Keep the schedule"),
         .text = removes ? tr("Clean up this database by itself, from now on and without asking again?")
             : automation.schedule.isOn
             ? tr("Keep the schedule from this window? It is to observe only: nothing will be changed.")
             : tr("Keep the schedule from this window? It is off: nothing will be changed."),
         .detail = jobs.join(u'\n') + u"\n\n"_s
             + tr("What is due runs at once. Where others keep the schedule, too, one leads and the rest stand by."),
         .action = tr("Keep the schedule"),
         .isDanger = removes},
        [this] { m_keeper.setOn(true); });
}

void gui::ScheduleActions::askToSwitch(const Automation &automation, bool on, bool observeOnly)
{
    Schedule wanted = automation.schedule;
    wanted.isOn = on;
    wanted.observeOnly = observeOnly;
    if (!wanted.removes() || automation.schedule.removes()) {
        setSchedule(wanted);
        return;
    }
    const QString keeper = automation.leader()
        ? tr("%1 begins with what is due at once.").arg(automation.leader()->program)
        : tr("Nobody keeps it at the moment.");
    askToBegin(automation.schedule, wanted,
               {.title = tr("Switch the schedule on"),
                .text = tr("Let whoever keeps the schedule clean up this database without asking?"),
                .detail = keeper,
                .action = tr("Switch on"),
                .isDanger = true});
}

/// What begins is looked at first, so that the one answer is good for that as well.
void gui::ScheduleActions::askToBegin(const Schedule &now, const Schedule &wanted, const Question &question)
{
    using Looks = QList<cleanup::JobLook>;
    m_session.start<Looks>(
        this,
        [now, wanted](cleanup::Session &session, const cleanup::Context &context) {
            return cleanup::lookAtBeginnings(session, now, wanted, context);
        },
        [this, wanted, question](const Result<Looks> &looks) {
            if (!looks) {
                emit changed(looks.error().message);
                return;
            }
            Question asked = question;
            for (const cleanup::JobLook &look : *looks)
                asked.detail += u"\n\n"_s + automationtext::beginningOf(look);
            ask(m_window, asked, [this, wanted, beginnings = *looks] {
                change([wanted, beginnings](cleanup::Session &session, const cleanup::Context &context) {
                    return cleanup::letBegin(session, wanted, beginnings, context);
                });
            });
        });
}

void gui::ScheduleActions::setSchedule(const Schedule &schedule)
{
    change([schedule](cleanup::Session &session, const cleanup::Context &context) {
        return cleanup::setSchedule(session, schedule, context);
    });
}

void gui::ScheduleActions::pause(std::chrono::seconds duration)
{
    change([duration](cleanup::Session &session, const cleanup::Context &context) {
        return cleanup::pauseSchedule(session, duration, context);
    });
}

void gui::ScheduleActions::change(const std::function<Result<void>(cleanup::Session &, const cleanup::Context &)> &work)
{
    m_session.start<void>(this, work,
                          [this](const Result<void> &done) { emit changed(done ? QString() : done.error().message); });
}

void gui::ScheduleActions::switchJob(const Automation &automation, const QString &name, bool on)
{
    Schedule wanted = automation.schedule;
    for (ScheduledJob &job : wanted.jobs) {
        if (job.name == name)
            job.isOn = on;
    }
    setSchedule(wanted);
}

void gui::ScheduleActions::editJob(const Automation &automation, const ScheduledJob &edited)
{
    auto *dialog = new JobDialog(edited, m_session.target(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, schedule = automation.schedule] {
        const ScheduledJob made = dialog->job();
        Schedule wanted = schedule;
        for (ScheduledJob &job : wanted.jobs) {
            if (job.name == made.name)
                job = made;
        }
        setSchedule(wanted);
    });
    dialog->open();
}

void gui::ScheduleActions::addPreset(const Automation &automation, const CleanupPolicy &preset)
{
    Schedule wanted = automation.schedule;
    wanted.jobs.append(
        {.name = preset.command, .isOn = false, .timing = {.kind = Timing::Kind::Weekly}, .policy = preset});
    setSchedule(wanted);
}

void gui::ScheduleActions::askToRemove(const Automation &automation, const QString &name)
{
    ask(m_window,
        {.title = tr("Remove job"),
         .text = tr("Take \"%1\" out of the schedule?").arg(name),
         .detail = tr("No file and no row goes, and the preset stays."),
         .action = tr("Remove job")},
        [this, name, schedule = automation.schedule] {
            Schedule wanted = schedule;
            wanted.jobs.removeIf([&](const ScheduledJob &job) { return job.name == name; });
            setSchedule(wanted);
        });
}
