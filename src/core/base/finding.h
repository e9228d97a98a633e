// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// One thing that a look at an installation has found, as a line for people.
struct Finding {
    enum class State {
        Good,
        Warning, ///< Everything works, but slower, or with less than it could.
        Bad, ///< Some or all cleanups are refused or fail until it is mended.
        Unknown, ///< Could not be checked; the label says why.
    };
    /// Stable name for scripts and tests: "connection", "schema", "index-screenshots-time",
    /// "privilege-executions", "root-downloads", "clock", "cleaner", …
    QString key;
    State state = State::Good;
    QString label; ///< What was checked and found.
    QString mend; ///< What to do about it, with the exact SQL or shell line; empty when good.

    bool isGood() const { return state == State::Good; }
    /// Wants somebody's hand.
    bool needsMending() const { return state == State::Warning || state == State::Bad; }
    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;
