// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/aliveline.h"

#include "cleanup/tr.h"
#include "core/base/duration.h"
#include "core/plan/words.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 daySeconds = 86'400;
constexpr double mostDays = 3;

/// How many usual days' worth a section takes, and how many are its due.
struct Worth {
    double days = 0;
    double due = mostDays;
    Directory directory = Directory::Screenshots;
};

Worth worthOf(const Plan &plan, size_t index, const Selection &selection)
{
    const PlanSection &section = plan.sections[index];
    Worth worth{.directory = *section.directory};
    const qint64 usual = usualDay(plan, index, selection);
    if (usual == 0)
        return worth;
    const qsizetype rows = selection.wantedCount(index, section.items.size());
    worth.days = static_cast<double>(rows) / static_cast<double>(usual);
    // A routine of once a week takes a week's worth.
    for (const EarlierRound &round : section.earlier.rounds) {
        if (round.days == section.retentionDays)
            worth.due += static_cast<double>(round.intervalSeconds) / daySeconds;
    }
    return worth;
}
} // namespace

Interlocks cleanup::aliveLines(const Plan &plan, const Selection &selection)
{
    const Liveliness &life = plan.liveliness;
    if (!life.lastStart || life.longestGapSeconds == 0)
        return {};
    const qint64 silence = plan.madeAt.secondsSince(*life.lastStart);
    Worth most;
    for (size_t index = 0; index < plan.sections.size(); ++index) {
        if (plan.sections[index].retentionDays == 0)
            continue;
        const Worth worth = worthOf(plan, index, selection);
        if (worth.days - worth.due > most.days - most.due)
            most = worth;
    }
    const bool isSilent = silence > std::max(daySeconds, 2 * life.longestGapSeconds);
    const bool isGood = !isSilent || most.days <= most.due;
    const QLocale locale;
    Interlock line{.key = u"alive"_s,
                   .state = isGood ? Interlock::State::Good : Interlock::State::Guard,
                   .label = {},
                   .mend = {},
                   .figures = {{u"silent_seconds"_s, static_cast<double>(silence)},
                               {u"longest_gap_seconds"_s, static_cast<double>(life.longestGapSeconds)},
                               {u"days_worth"_s, most.days}}};
    line.label = isSilent
        ? Tr::tr("No execution has begun since %1, for %2, where a pause of %3 is the longest that is known; %4 usual "
                 "days' "
                 "worth of %5 would go: is the service running, and is this its database?")
              .arg(life.lastStart->toWords(), duration::forPeople(silence), duration::forPeople(life.longestGapSeconds),
                   locale.toString(most.days, 'f', 1), toWord(most.directory))
        : Tr::tr("The last execution began at %1: no longer ago than is usual.").arg(life.lastStart->toWords());
    if (isSilent && isGood) {
        line.label = Tr::tr("No execution has begun since %1, which is long, but no more than the usual goes.")
                         .arg(life.lastStart->toWords());
    }
    if (!isGood)
        line.mend = Tr::tr("Check the service and its database; what is left may be all that there is.");
    return {line};
}
