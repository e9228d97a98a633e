// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manage/schedulecommand.h"
#include "cli/text/plantext.h"
#include "cli/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The part of scrapazoidctl schedule that shows what jobs would do, and asks.

Result<void> cli::ScheduleCommand::begin(const Schedule &wanted)
{
    const Schedule &now = m_automation->schedule;
    QStringList begins;
    for (const ScheduledJob &job : wanted.jobs) {
        const ScheduledJob *before = now.find(job.name);
        if (wanted.removes() && job.isOn && !(now.removes() && before && before->isOn))
            begins << Tr::tr("%1: %2.").arg(job.name, describe(job.timing));
    }
    // What goes by itself where nobody has set a schedule has not begun until somebody has agreed.
    if (begins.isEmpty() && (!wanted.removes() || !now.setBy.isEmpty()))
        return {};
    auto beginnings = watched(
        [&](const cleanup::Context &context) { return cleanup::lookAtBeginnings(session(), now, wanted, context); });
    if (!beginnings)
        return tl::unexpected(beginnings.error());
    m_beginnings = std::move(*beginnings);
    if (begins.isEmpty() && m_beginnings.isEmpty())
        return {};
    for (const cleanup::JobLook &beginning : std::as_const(m_beginnings))
        begins += QStringList{Tr::tr("%1 would begin with this:").arg(beginning.job)} + summaryOf(beginning);
    say(begins);
    return confirm(begins, Tr::tr("Let whoever keeps the schedule do this without asking?"));
}

Result<void> cli::ScheduleCommand::agree()
{
    const QString name = QString::fromUtf8(arguments().positional().at(1));
    const ScheduledJob *job = m_automation->schedule.find(name);
    if (!job)
        return failure(ErrorKind::Usage, Tr::tr("There is no job \"%1\" in the schedule.").arg(name));
    const auto looked
        = watched([&](const cleanup::Context &context) { return cleanup::lookAtJob(session(), *job, context); });
    if (!looked)
        return tl::unexpected(looked.error());
    const QStringList summary = summaryOf(*looked);
    say(summary);
    const bool isGreen = std::all_of(looked->interlocks.begin(), looked->interlocks.end(),
                                     [](const Interlock &line) { return line.isGood(); });
    if (isGreen) {
        say(Tr::tr("Nothing keeps the job %1 from this, so nobody has to agree to it.").arg(name));
        return {};
    }
    if (looked->isForAgreement()) {
        if (const auto confirmed = confirm(summary, Tr::tr("Let the job %1 do this once, by itself?").arg(name));
            !confirmed)
            return confirmed;
    }
    const QString reason = QString::fromUtf8(arguments().value("reason"));
    return watched([&](const cleanup::Context &context) {
               return cleanup::agreeToJob(session(), *looked, reason, context);
           })
        .map([&] {
            say(Tr::tr("Agreed: the job %1 goes on once, up to these counts and cutoffs.").arg(name));
            say(QString());
        });
}

QStringList cli::ScheduleCommand::summaryOf(const cleanup::JobLook &looked) const
{
    QStringList lines = looked.said;
    if (looked.plan)
        lines += plantext::summary(target(), *looked.plan);
    for (const Interlock &line : looked.interlocks) {
        if (!line.isGood())
            lines << Tr::tr("The guard \"%1\": %2").arg(line.key, line.label);
    }
    return lines;
}
