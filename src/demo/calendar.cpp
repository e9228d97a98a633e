// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/calendar.h"

#include "demo/dice.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace demo {
namespace {

/// Per UTC hour; two o'clock is when people schedule things.
constexpr std::array<double, 24> hours = {0.25, 0.35, 0.80, 0.55, 0.30, 0.25, 0.35, 0.55, 0.80, 0.95, 1.00, 0.95,
                                          0.80, 0.90, 1.00, 0.95, 0.85, 0.70, 0.55, 0.45, 0.40, 0.35, 0.30, 0.25};
/// From Monday on.
constexpr std::array<double, 7> weekdays = {1.00, 0.95, 1.00, 0.95, 0.85, 0.42, 0.34};

constexpr double growthDays = 22;
constexpr double fadingDays = 13;

double inDays(Micros time)
{
    return static_cast<double>(time) / static_cast<double>(day);
}

} // namespace

double Calendar::busyness(Micros moment) const
{
    const auto hourOfDay = static_cast<size_t>(moment % day / hour);
    // 1 January 1970 was a Thursday.
    const auto weekday = static_cast<size_t>((moment / day + 3) % 7);
    return hours.at(hourOfDay) * weekdays.at(weekday) * std::exp(-inDays(m_now - moment) / growthDays);
}

QList<Micros> Calendar::moments(qsizetype count, Micros quiet, Dice &dice) const
{
    QList<Micros> result;
    result.reserve(count);
    while (result.size() < count) {
        const Micros moment = dice.between(m_now - span, m_now - quiet);
        if (dice.chance(busyness(moment)))
            result << moment;
    }
    std::sort(result.begin(), result.end());
    return result;
}

double Calendar::survival(Micros age)
{
    return age <= retention ? 1 : std::exp(-inDays(age - retention) / fadingDays);
}

} // namespace demo
