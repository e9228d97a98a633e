// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alert.h"

#include "core/bytes.h"
#include "core/duration.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Core)
};

constexpr std::array kinds{AlertKind::VolumeFull,      AlertKind::NobodyCleans,    AlertKind::CleanupOverdue,
                           AlertKind::ScheduleOverdue, AlertKind::ScheduleFailing, AlertKind::ManyOrphans,
                           AlertKind::ScanIncomplete,  AlertKind::ClockSkew};

QString percentText(double percent)
{
    return QLocale().toString(percent, 'f', 0) + u" %"_s;
}
} // namespace

/// What one look says of one alert.
struct AlertBook::Judgement {
    AlertKind kind;
    QString key;
    bool isRaised = false; ///< There is a reason for it.
    bool isCleared = false; ///< There is none any more; neither: it stays as it is.
    QString text;
    QString mend;
};

AlertBook::Changes AlertBook::update(const Observation &seen, const Target &target)
{
    const AlertRules &rules = target.alerts;
    Changes changes;
    for (const auto &[directory, volume] : seen.volumes) {
        const double percent = volume.usedPercent();
        judge({.kind = AlertKind::VolumeFull,
               .key = u"volume-full-"_s + toName(directory),
               .isRaised = percent > rules.volumePercent,
               .isCleared = percent < std::min(rules.volumeClearPercent, rules.volumePercent),
               .text = Tr::tr("The volume of %1 is %2 full: %3 are left.")
                           .arg(toName(directory), percentText(percent), bytes::forPeople(volume.availableBytes)),
               .mend = Tr::tr("Preview an aggressive cleanup.")},
              seen.now, changes);
    }
    if (seen.longestStuckSeconds) {
        const bool isLong = *seen.longestStuckSeconds > 2 * target.intervals.stuckSeconds;
        judge({.kind = AlertKind::NobodyCleans,
               .key = u"nobody-cleans"_s,
               .isRaised = isLong,
               .isCleared = !isLong,
               .text = Tr::tr("%Ln execution(s) stuck, one of them for %1 past its limit: nobody is cleaning up.",
                              nullptr, static_cast<int>(seen.stuck))
                           .arg(duration::pythonTimedelta(*seen.longestStuckSeconds)),
               .mend = Tr::tr("Preview marking them as failed, and see whether the service's own cleanup runs.")},
              seen.now, changes);
    }
    if (seen.expiredFiles) {
        const qint64 overdue = 2 * target.intervals.filesSeconds;
        const bool isOverdue = *seen.expiredFiles > 0
            && (!seen.lastFileCleanup || seen.now.secondsSince(*seen.lastFileCleanup) > overdue);
        judge({.kind = AlertKind::CleanupOverdue,
               .key = u"cleanup-overdue"_s,
               .isRaised = isOverdue,
               .isCleared = !isOverdue,
               .text = seen.lastFileCleanup
                   ? Tr::tr("The last cleanup of files was %1 ago, and %Ln file(s) have expired.", nullptr,
                            static_cast<int>(*seen.expiredFiles))
                         .arg(duration::pythonTimedelta(seen.now.secondsSince(*seen.lastFileCleanup)))
                   : Tr::tr("There has been no cleanup of files yet, and %Ln have expired.", nullptr,
                            static_cast<int>(*seen.expiredFiles)),
               .mend = Tr::tr("Preview a cleanup of what has expired.")},
              seen.now, changes);
    }
    if (seen.overdueJobs) {
        judge(
            {.kind = AlertKind::ScheduleOverdue,
             .key = u"schedule-overdue"_s,
             .isRaised = !seen.overdueJobs->isEmpty(),
             .isCleared = seen.overdueJobs->isEmpty(),
             .text
             = Tr::tr("Nobody keeps the schedule: %1 should have run long ago.").arg(seen.overdueJobs->join(u", "_s)),
             .mend = Tr::tr("Start scrapazoidctl watch or keep the schedule here, and see on the Automation page what "
                            "went wrong.")},
            seen.now, changes);
    }
    if (seen.failingJobs) {
        judge({.kind = AlertKind::ScheduleFailing,
               .key = u"schedule-failing"_s,
               .isRaised = !seen.failingJobs->isEmpty(),
               .isCleared = seen.failingJobs->isEmpty(),
               .text = Tr::tr("The schedule is kept, but %1 has not gone through for long, or ever.")
                           .arg(seen.failingJobs->join(u", "_s)),
               .mend = Tr::tr("See on the Automation page what the last run said.")},
              seen.now, changes);
    }
    for (const auto &[directory, percent] : seen.orphanPercent) {
        judge({.kind = AlertKind::ManyOrphans,
               .key = u"many-orphans-"_s + toName(directory),
               .isRaised = percent > rules.orphanPercent,
               .isCleared = percent <= rules.orphanPercent,
               .text
               = Tr::tr("%1 of %2 are orphans: files that no row names.").arg(percentText(percent), toName(directory)),
               .mend = Tr::tr("Preview a cleanup of orphans, after a look at the folder's prefixes.")},
              seen.now, changes);
    }
    for (const auto &[directory, trouble] : seen.scanTrouble) {
        judge({.kind = AlertKind::ScanIncomplete,
               .key = u"scan-incomplete-"_s + toName(directory),
               .isRaised = !trouble.isEmpty(),
               .isCleared = trouble.isEmpty(),
               .text = trouble,
               .mend = Tr::tr("Give this user the right to read the folder, then scan again.")},
              seen.now, changes);
    }
    if (seen.clockSkewMs) {
        const bool isSkewed = std::abs(*seen.clockSkewMs) > target.guards.maxClockSkewSeconds * 1000;
        judge({.kind = AlertKind::ClockSkew,
               .key = u"clock-skew"_s,
               .isRaised = isSkewed,
               .isCleared = !isSkewed,
               .text = Tr::tr("This machine's clock differs from the server's by %1.")
                           .arg(duration::pythonTimedelta(std::abs(*seen.clockSkewMs) / 1000)),
               .mend = Tr::tr("Set the clocks by a time server: timedatectl shows how they stand.")},
              seen.now, changes);
    }
    return changes;
}

void AlertBook::judge(const Judgement &judgement, ServerTime now, Changes &changes)
{
    const auto found = std::find_if(m_active.begin(), m_active.end(),
                                    [&](const Alert &alert) { return alert.key == judgement.key; });
    if (found == m_active.end()) {
        if (!judgement.isRaised)
            return;
        m_active.append({judgement.kind, judgement.key, judgement.text, judgement.mend, now});
        changes.raised.append(m_active.constLast());
    } else if (judgement.isCleared) {
        changes.cleared.append(*found);
        m_active.erase(found);
    } else {
        found->text = judgement.text; // the figures go on
    }
}

QString toName(AlertKind kind)
{
    switch (kind) {
    case AlertKind::VolumeFull: return u"volume_full"_s;
    case AlertKind::NobodyCleans: return u"nobody_cleans"_s;
    case AlertKind::CleanupOverdue: return u"cleanup_overdue"_s;
    case AlertKind::ScheduleOverdue: return u"schedule_overdue"_s;
    case AlertKind::ScheduleFailing: return u"schedule_failing"_s;
    case AlertKind::ManyOrphans: return u"many_orphans"_s;
    case AlertKind::ScanIncomplete: return u"scan_incomplete"_s;
    case AlertKind::ClockSkew: return u"clock_skew"_s;
    }
    return {};
}

std::optional<AlertKind> alertKindFromName(QStringView name)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](AlertKind kind) { return toName(kind) == name; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}
