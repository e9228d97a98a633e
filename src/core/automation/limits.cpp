// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/limits.h"

#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "core/plan/words.h"
#include "core/tr.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr double fewStuck = 20;
/// A cleanup takes its time, and a schedule may come a little late.
constexpr double cleanupSlackSeconds = 2 * 3600;

const QString jobRefusedKey = u"job-refused-"_s;

struct KindFacts {
    AlertKind kind;
    QLatin1StringView name;
    Severity severity;
};
constexpr auto kinds = std::to_array<KindFacts>({
    {AlertKind::VolumeFull, "volume_full"_L1, Severity::Critical},
    {AlertKind::NobodyCleans, "nobody_cleans"_L1, Severity::Critical},
    {AlertKind::CleanupOverdue, "cleanup_overdue"_L1, Severity::Warning},
    {AlertKind::ScheduleOverdue, "schedule_overdue"_L1, Severity::Critical},
    {AlertKind::ScheduleFailing, "schedule_failing"_L1, Severity::Warning},
    {AlertKind::JobRefused, "job_refused"_L1, Severity::Warning},
    {AlertKind::ManyOrphans, "many_orphans"_L1, Severity::Warning},
    {AlertKind::ScanIncomplete, "scan_incomplete"_L1, Severity::Warning},
    {AlertKind::ClockSkew, "clock_skew"_L1, Severity::Warning},
});

QString percentText(double percent)
{
    return QLocale().toString(percent, 'f', 0) + u" %"_s;
}

int plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

/// Either raised or cleared.
Judgement judgement(AlertKind kind, const QString &key, bool isRaised, const QString &text, const QString &mend)
{
    return {.kind = kind, .key = key, .isRaised = isRaised, .isCleared = !isRaised, .text = text, .mend = mend};
}

void judgeVolumes(const Observation &seen, const AlertRules &rules, QList<Judgement> &judgements)
{
    for (const auto &[directory, volume] : seen.volumes) {
        const double percent = volume.usedPercent();
        const QString text = volume.lacksInodes()
            ? Tr::tr("The volume of %1 has %2 of its inodes in use: room for %Ln more file(s).", nullptr,
                     plural(volume.freeInodes))
                  .arg(toWord(directory), percentText(percent))
            : Tr::tr("The volume of %1 is %2 full: %3 are left.")
                  .arg(toWord(directory), percentText(percent), bytes::forPeople(volume.availableBytes));
        judgements.append({.kind = AlertKind::VolumeFull,
                           .key = u"volume-full-"_s + toName(directory),
                           .isRaised = percent > volumeBounds(rules).warning,
                           .isCleared = percent < std::min(rules.volumeClearPercent, rules.volumePercent),
                           .text = text,
                           .mend = Tr::tr("Preview an aggressive cleanup.")});
    }
}

void judgeExecutions(const LiveSummary &live, const CleanupIntervals &intervals, QList<Judgement> &judgements)
{
    judgements << judgement(AlertKind::NobodyCleans, u"nobody-cleans"_s,
                            live.longestPastLimitSeconds > 2 * intervals.stuckSeconds,
                            Tr::tr("%Ln execution(s) stuck, one of them for %1 past its limit: nobody is cleaning up.",
                                   nullptr, plural(live.stuck))
                                .arg(duration::forPeople(live.longestPastLimitSeconds)),
                            Tr::tr("Preview marking them as failed, and see whether the service's own cleanup runs."));
}

void judgeCleanups(const Observation &seen, const CleanupIntervals &intervals, QList<Judgement> &judgements)
{
    const qint64 expired = *seen.expiredFiles;
    const auto ago = seen.lastFileCleanup ? std::optional(seen.now.secondsSince(*seen.lastFileCleanup)) : std::nullopt;
    const bool isOverdue
        = expired > 0 && (!ago || cleanupAgeBounds(intervals).of(static_cast<double>(*ago)) == Severity::Critical);
    const QString text = ago
        ? Tr::tr("The last cleanup of files was %1 ago, and %Ln file(s) have expired.", nullptr, plural(expired))
              .arg(duration::forPeople(*ago))
        : Tr::tr("There has been no cleanup of files yet, and %Ln have expired.", nullptr, plural(expired));
    judgements << judgement(AlertKind::CleanupOverdue, u"cleanup-overdue"_s, isOverdue, text,
                            Tr::tr("Preview a cleanup of what has expired."));
}

void judgeSchedule(const Observation &seen, QList<Judgement> &judgements)
{
    if (seen.overdueJobs) {
        judgements << judgement(
            AlertKind::ScheduleOverdue, u"schedule-overdue"_s, !seen.overdueJobs->isEmpty(),
            Tr::tr("Nobody keeps the schedule: %1 should have run long ago.").arg(seen.overdueJobs->join(u", "_s)),
            Tr::tr("Start scrapazoidctl watch or keep the schedule here, and see on the Automation page what went "
                   "wrong."));
    }
    if (seen.failingJobs) {
        judgements << judgement(AlertKind::ScheduleFailing, u"schedule-failing"_s, !seen.failingJobs->isEmpty(),
                                Tr::tr("The schedule is kept, but %1 has not gone through for long, or ever.")
                                    .arg(seen.failingJobs->join(u", "_s)),
                                Tr::tr("See on the Automation page what the last run said."));
    }
    if (!seen.refusals)
        return;
    for (const auto &[job, sentence] : seen.refusals->asKeyValueRange()) {
        judgements << judgement(
            AlertKind::JobRefused, jobRefusedKey + job, !sentence.isEmpty(),
            Tr::tr("The job %1 did nothing: %2").arg(job, sentence),
            Tr::tr("Look at what it would remove and at what is in its way: \"scrapazoidctl schedule agree "
                   "%1\" shows both, and lets it go on where that is meant.")
                .arg(job));
    }
}

void judgeFolders(const Observation &seen, const AlertRules &rules, QList<Judgement> &judgements)
{
    for (const auto &[directory, percent] : seen.orphanPercent) {
        judgements << judgement(
            AlertKind::ManyOrphans, u"many-orphans-"_s + toName(directory), percent > rules.orphanPercent,
            Tr::tr("%1 of %2 are orphans: files that no row names.").arg(percentText(percent), toWord(directory)),
            Tr::tr("Preview a cleanup of orphans, after a look at the folder's prefixes."));
    }
    for (const auto &[directory, trouble] : seen.scanTrouble) {
        judgements << judgement(AlertKind::ScanIncomplete, u"scan-incomplete-"_s + toName(directory),
                                !trouble.isEmpty(), trouble,
                                Tr::tr("Give this user the right to read the folder, then scan again."));
    }
}

void judgeClock(qint64 skewMs, const GuardLimits &guards, QList<Judgement> &judgements)
{
    judgements << judgement(AlertKind::ClockSkew, u"clock-skew"_s, std::abs(skewMs) > guards.maxClockSkewSeconds * 1000,
                            Tr::tr("This machine's clock differs from the server's by %1.")
                                .arg(duration::forPeople(std::abs(skewMs) / 1000)),
                            Tr::tr("Set the clocks by a time server: timedatectl shows how they stand."));
}
} // namespace

QString toName(AlertKind kind)
{
    return kinds[static_cast<size_t>(kind)].name;
}

std::optional<AlertKind> alertKindFromName(QStringView name)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const KindFacts &one) { return one.name == name; });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

Severity severityOf(AlertKind kind)
{
    return kinds[static_cast<size_t>(kind)].severity;
}

Bounds volumeBounds(const AlertRules &rules)
{
    return {.warning = rules.volumePercent, .critical = (rules.volumePercent + 100) / 2};
}

Bounds stuckBounds()
{
    return {.warning = 0, .critical = fewStuck};
}

Bounds cleanupAgeBounds(const CleanupIntervals &intervals)
{
    const auto interval = static_cast<double>(intervals.filesSeconds);
    return {.warning = interval + cleanupSlackSeconds, .critical = 2 * interval + cleanupSlackSeconds};
}

QList<Judgement> judge(const Observation &seen, const Target &target)
{
    QList<Judgement> judgements;
    judgeVolumes(seen, target.alerts, judgements);
    if (seen.live)
        judgeExecutions(*seen.live, target.intervals, judgements);
    if (seen.expiredFiles)
        judgeCleanups(seen, target.intervals, judgements);
    judgeSchedule(seen, judgements);
    judgeFolders(seen, target.alerts, judgements);
    if (seen.clockSkewMs)
        judgeClock(*seen.clockSkewMs, target.guards, judgements);
    return judgements;
}
