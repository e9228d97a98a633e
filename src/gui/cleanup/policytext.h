// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/policy.h"
#include "core/plan/run.h"

namespace gui {

QString titleOf(const CleanupPolicy &policy); ///< "Downloads", "Stuck executions", "Aggressive".
QString descriptionOf(const CleanupPolicy &policy); ///< "older than 7 days".
/// "Stuck executions, screenshots older than 3 days, orphans."
QString contentsOf(const CleanupPolicy &policy);
/// Only marks executions: no file goes, and nothing is quarantined.
bool marksOnly(const CleanupPolicy &policy);
/// Marks executions, or is about rows whose file is gone: no file goes.
bool touchesNoFile(const CleanupPolicy &policy);
/// The same cleanup for a terminal or cron: exactly what was run, or nothing and why.
struct CommandLine {
    QString text;
    QString whyNot; ///< In words; empty where there is one.
};
CommandLine commandLineOf(const CleanupPolicy &policy, const RunRequest &request, const QString &profile);

QString titleOf(const PlanSection &section); ///< "Screenshots", "Orphans in downloads".

} // namespace gui
