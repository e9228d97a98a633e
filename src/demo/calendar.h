// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/worlddraft.h"

#include <QList>

namespace demo {

class Dice;

/// When a scraping service works: more on weekdays, most in office hours, a peak of scheduled jobs at night, and more
/// each week, since it grows.
class Calendar {
public:
    static constexpr Micros span = 45 * day;

    explicit Calendar(Micros now)
        : m_now(now)
    {
    }

    /// `count` moments of the last 45 days, ascending, none within the last `quiet`.
    QList<Micros> moments(qsizetype count, Micros quiet, Dice &dice) const;

    /// Relative probability that files of that age are still there, although the service's own cleanup should have
    /// taken them at 7 days: it missed some days, and what it missed fades with age. 1 at 7 days.
    static double survival(Micros age);
    static constexpr Micros retention = 7 * day;

private:
    double busyness(Micros moment) const;

    Micros m_now;
};

} // namespace demo
