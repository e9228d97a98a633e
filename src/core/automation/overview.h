// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/alert.h"
#include "core/automation/automation.h"
#include "core/automation/statistics.h"
#include "core/plan/history.h"

#include <map>

/// How things stand, all in all: what a person sees first.
struct Overview {
    /// Executions that ended within one hour.
    struct Hour {
        qint64 hour = 0; ///< Since 1970-01-01 00:00 UTC.
        qint64 finished = 0;
        qint64 failed = 0;
        qint64 marked = 0; ///< Failed because a cleanup marked them, whoever ran it.
    };
    static constexpr int hoursShown = 48;

    ServerTime takenAt;
    std::vector<Hour> hours; ///< The last `hoursShown`, without gaps, ascending.
    Statistics statistics;
    std::map<Directory, Volume> volumes;
    std::map<Directory, Volume> apart; ///< One of those that lie on the same volume.
    /// Why there are none, of the first folder: a sentence. Empty where there are some, or no folder is set.
    QString volumeTrouble;
    std::optional<RunRecord> lastCleanup;
    std::optional<ServerTime> lastFileCleanup; ///< That ended well.
    Automation automation;
    QList<Alert> alerts; ///< As whoever leads keeps them; none before `setup`.
};

/// As far as the rule book knows what to make of it.
Observation observationOf(const Overview &overview);
