// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/automation.h"

#include "core/plan/itemkinds.h"
#include "core/target/target.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 graceSeconds = 60;
constexpr qint64 longestJobSeconds = 3600;
constexpr std::array endingNames{"done"_L1, "partly"_L1, "observed"_L1, "refused"_L1, "failed"_L1};
constexpr std::array levelNames{"info"_L1, "warning"_L1, "error"_L1};

template <typename T, size_t count>
std::optional<T> find(const std::array<QLatin1StringView, count> &names, QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<T>(found - names.begin()));
}

/// An hour late is nothing for a weekly job that has just begun; two moments missed mean that nobody is there. Of an
/// interval that is all of it after the first: the next moment of its grid may come the minute after.
bool isMissed(const Timing &timing, ServerTime due, ServerTime now)
{
    const ServerTime next
        = timing.kind == Timing::Kind::Interval ? due.minusSeconds(-timing.seconds) : nextOccurrence(timing, due);
    return now > next.minusSeconds(-graceSeconds);
}

/// The kinds of cleanup that the job completes, as the heartbeat calls them: no folder that there is none of, and no
/// retention that is longer than the one in force.
QStringList kindsOf(const ScheduledJob &job, const Target &applied)
{
    const CleanupPolicy policy = job.policyFor(applied);
    QStringList kinds;
    for (const ItemKind kind : itemKinds) {
        const ItemKindFacts &facts = factsOf(kind);
        const bool isTooMild = facts.directory && policy.takes(kind)
            && (*policy.retentionDays(*facts.directory) > applied.retentionDays(*facts.directory)
                || applied.root(*facts.directory).path.isEmpty());
        if (policy.takes(kind) && !isTooMild)
            kinds << facts.heartbeat;
    }
    return kinds;
}

/// Of the one that is longest ago; nothing where one of them has never gone through.
std::optional<ServerTime> successOf(const QStringList &kinds, const QList<Heartbeat> &heartbeats)
{
    std::optional<ServerTime> oldest;
    for (const QString &kind : kinds) {
        const auto found = std::find_if(heartbeats.begin(), heartbeats.end(),
                                        [&](const Heartbeat &heartbeat) { return heartbeat.kind == kind; });
        if (found == heartbeats.end())
            return std::nullopt;
        oldest = std::min(found->at, oldest.value_or(found->at));
    }
    return oldest;
}

bool isFailing(const JobState &state, ServerTime now)
{
    if (!state.last || state.last->ending == JobEnding::Done || state.last->ending == JobEnding::Observed)
        return false;
    return !state.succeededAt || isMissed(state.job.timing, nextOccurrence(state.job.timing, *state.succeededAt), now);
}
} // namespace

QString toName(LogLevel level)
{
    return levelNames[static_cast<size_t>(level)];
}

std::optional<LogLevel> logLevelFromName(QStringView name)
{
    return find<LogLevel>(levelNames, name);
}

QString toName(JobEnding ending)
{
    return endingNames[static_cast<size_t>(ending)];
}

std::optional<JobEnding> jobEndingFromName(QStringView name)
{
    return find<JobEnding>(endingNames, name);
}

bool Automation::isKept() const
{
    return !schedule.setBy.isEmpty() || !watchers.isEmpty()
        || std::any_of(jobs.begin(), jobs.end(), [](const JobState &state) { return state.last.has_value(); });
}

QStringList Automation::overdueJobs() const
{
    QStringList names;
    // A leader that is at a long job is still there: it looks up between jobs only.
    const bool isAtIt = leader() && takenAt.secondsSince(leader()->beatAt) < longestJobSeconds;
    if (pause || isAtIt || !isKept())
        return names;
    for (const JobState &state : jobs) {
        if (state.isOverdue)
            names << state.job.name;
    }
    return names;
}

QStringList Automation::failingJobs() const
{
    QStringList names;
    for (const JobState &state : jobs) {
        if (state.isFailing && !pause)
            names << state.job.name;
    }
    return names;
}

QMap<QString, QString> Automation::refusals() const
{
    QMap<QString, QString> refusals;
    for (const JobState &state : jobs) {
        if (state.nextDue)
            refusals.insert(state.job.name,
                            state.last && state.last->ending == JobEnding::Refused ? state.last->message : QString());
    }
    return refusals;
}

const JobState *Automation::next() const
{
    const JobState *first = nullptr;
    for (const JobState &state : jobs) {
        if (state.nextDue && (!first || *state.nextDue < *first->nextDue))
            first = &state;
    }
    return first;
}

QList<JobState> jobStates(const Schedule &schedule, const QList<JobAttempt> &attempts,
                          const QList<Heartbeat> &heartbeats, const Target &applied, ServerTime now)
{
    QList<JobState> states;
    for (const ScheduledJob &job : schedule.jobs) {
        JobState state{.job = job};
        for (const JobAttempt &attempt : attempts) {
            if (attempt.job == job.name)
                state.last = attempt;
        }
        state.succeededAt = successOf(kindsOf(job, applied), heartbeats);
        if (schedule.isOn && job.isOn) {
            state.nextDue
                = nextDue(job, state.last ? std::optional(state.last->beganAt) : std::nullopt, schedule.setAt, now);
            state.isOverdue = isMissed(job.timing, *state.nextDue, now);
            state.isFailing = !state.isOverdue && isFailing(state, now);
        }
        states.append(state);
    }
    return states;
}
