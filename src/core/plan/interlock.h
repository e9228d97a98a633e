// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// One condition that stands between a plan and its run, as a line for people.
struct Interlock {
    enum class State {
        Good,
        Guard, ///< Red, and can be overridden once for exactly this plan.
        Blocked, ///< Red, and cannot be overridden: the mend is the only way.
    };
    QString key; ///< Stable name for scripts and tests: "setup", "root-bound", "share", "surge", "clock-skew", …
    State state = State::Good;
    QString label; ///< What is checked, with the figures found.
    QString mend; ///< What to do about it; empty when good.

    bool isGood() const { return state == State::Good; }
    friend bool operator==(const Interlock &, const Interlock &) = default;
};

using Interlocks = QList<Interlock>;
