// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

/// One condition that stands between a plan and its run, as a line for people.
struct Interlock {
    enum class State {
        Good,
        Guard, ///< Red, and can be overridden once for exactly this plan.
        Blocked, ///< Red, and cannot be overridden: the mend is the only way.
    };
    QString
        key; ///< Stable name for scripts and tests: "setup", "root-bound", "root-share", "dated-back", "clock-skew", …
    State state = State::Good;
    QString label; ///< What is checked, with the figures found.
    QString mend; ///< What to do about it; empty when good.
    QMap<QString, double> figures = {}; ///< What the label says, for programs: "rows", "percent", …

    bool isGood() const { return state == State::Good; }
    friend bool operator==(const Interlock &, const Interlock &) = default;
};

using Interlocks = QList<Interlock>;

/// "good", "guard", "blocked": for scripts.
inline QString toName(Interlock::State state)
{
    return state == Interlock::State::Good ? QStringLiteral("good")
        : state == Interlock::State::Guard ? QStringLiteral("guard")
                                           : QStringLiteral("blocked");
}
