// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/plan/run.h"

#include <QStringList>

/// The service's own log lines, byte for byte and in no other language, because log searches rely on them; and lines of
/// ours in the same manner where the service has none.
namespace cleanup::stucklog {

/// "[Cleanup] Found 2 stuck execution(s)"
QString found(const Plan &plan);
/// "[Cleanup] Would mark execution #123 as failed (runtime: 0:07:42)", one an execution.
QStringList wouldMark(const Plan &plan);
/// "[Cleanup] Marking execution #123 as failed (runtime: 0:07:42)" for what was done, a line of ours for what was not,
/// then "[Cleanup] Cleaned up 2 stuck execution(s)": what the service's thread writes.
QStringList marked(const RunResult &result);
/// The same and, unless something failed or stopped it, "Successfully cleaned up 2 stuck execution(s).": what the
/// service's command writes.
QStringList ran(const RunResult &result);
/// "Successfully cleaned up 0 stuck execution(s)."
QString success(qint64 count);

} // namespace cleanup::stucklog
