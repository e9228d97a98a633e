// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array endingNames{"done"_L1, "partly"_L1, "observed"_L1, "refused"_L1, "failed"_L1};
constexpr std::array levelNames{"info"_L1, "warning"_L1, "error"_L1};

template <typename T, size_t count>
std::optional<T> find(const std::array<QLatin1StringView, count> &names, QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<T>(found - names.begin()));
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
    if (pause || !isKept())
        return names;
    for (const JobState &state : jobs) {
        if (state.isOverdue)
            names << state.job.name;
    }
    return names;
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
