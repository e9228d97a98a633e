// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/schedule.h"
#include "core/plan/plan.h"
#include "core/plan/run.h"

#include <QStringList>

/// What the service's background thread writes into its log, byte for byte and in no other language, and lines of ours
/// in the same manner where it has none.
namespace cleanup::watchlog {

/// "[Cleanup Thread] Started with 60s interval"
QString started(qint64 stuckSeconds);
/// "[Cleanup Thread] Running daily file cleanup..."; for a job with another name that one. Nothing for stuck
/// executions alone: the service says nothing before it has found some.
QStringList began(const ScheduledJob &job);
/// "[Cleanup] Found 2 stuck execution(s)" with the rest of the stuck lines, where there are any, and "[Cleanup Thread]
/// Deleted 45 old screenshots, 123 old downloads", where the job takes files.
QStringList ended(const ScheduledJob &job, const Plan &plan, const RunResult &result);
/// The same of what would be done.
QStringList observed(const ScheduledJob &job, const Plan &plan);
/// "[Cleanup Thread] …" around a sentence of ours.
QString remark(const QString &sentence);

} // namespace cleanup::watchlog
