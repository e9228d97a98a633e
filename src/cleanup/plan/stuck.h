// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/planinprogress.h"

namespace cleanup {

/// Adds the stuck executions by `target.stuck`; oldest first. Unfinished rows without a start are in `kept`. With
/// `only`, nothing but those ids is planned (those of them that are stuck). Errors: as makePlan.
Result<void> addStuck(PlanInProgress &planning, const QList<ExecutionId> &only);

/// Refuses limits that make no sense. Every plan asks: the same rule decides which executions protect their files.
/// Error: Usage.
Result<void> checkStuckRule(const StuckRule &rule);

/// The service's own words around the runtime. Not translated: they are data.
inline const QString stuckMessageStart = QStringLiteral("Execution stuck for ");
inline const QString stuckMessageEnd = QStringLiteral(". Automatically terminated by cleanup job.");

/// The error message the service itself would write for an execution that ran this long.
QString stuckMessage(qint64 runtimeSeconds);

} // namespace cleanup
