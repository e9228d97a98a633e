// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/watch/joblook.h"
#include "cli/frame/command.h"
#include "core/automation/automation.h"

namespace cli {

/// scrapazoidctl schedule: what runs by itself and who sees to it; switching it and its jobs, pausing it, and agreeing
/// to what a job was refused for.
class ScheduleCommand : public Command {
public:
    QByteArray name() const override { return "schedule"; }
    QString words() const override;
    QList<WordOffer> wordOffers() const override;
    QString summary() const override;
    QString details() const override;
    Options options() const override;

protected:
    qsizetype mostWords() const override { return 2; }
    Result<int> run() override;
    void report(JsonWriter &json) override;

private:
    enum class Action { Show, On, Observe, Off, Pause, Resume, Enable, Disable, Agree };
    Result<Action> readAction() const;
    /// What --every, --at, --weekday and --zone make of a job's timing. Errors: Usage.
    Result<Timing> readTiming(const Timing &before) const;
    Result<void> change(Action action);
    Result<void> set(const Schedule &wanted);
    Result<void> switchJob(Schedule &wanted, bool on) const;
    /// Asked where files go from now on that stayed before, with what a job would do first. Whoever says yes to the
    /// schedule has said it to that, too.
    Result<void> begin(const Schedule &wanted);
    /// Shows what a job would do and asks, so that it goes on once. Errors: Usage, and as agreeToJob.
    Result<void> agree();
    QStringList summaryOf(const cleanup::JobLook &look) const;
    void tell() const;

    std::optional<Automation> m_automation;
    QList<cleanup::JobLook> m_beginnings; ///< Of jobs that begin with what is to be set.
};

} // namespace cli
