// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/automation/statistics.h"
#include "core/base/result.h"
#include "core/capacity/capacity.h"
#include "core/capacity/forecast.h"
#include "core/execution/executionlosses.h"
#include "core/execution/stucksimulation.h"
#include "core/target/target.h"

namespace cleanup {

/// What the service took in on the last complete days, by the server's clock in UTC.
struct MeasuredWorkload {
    int days = 0; ///< The window that was asked for.
    ServerTime takenAt;
    Workload workload; ///< Averages over the window; of files, those whose rows are still there.
    std::array<double, 2> largeBytes{}; ///< By Directory: the size that 95 % of the files do not exceed.
    std::array<double, 7> weekdays{}; ///< Executions on an average Monday, Tuesday, …
    std::array<Ingest, 2> ingest; ///< By Directory: all complete days that rows tell of, one year at most.
    ExecutionLosses losses; ///< What a retention would take now, by execution.
    StuckSimulation runtimes{{}}; ///< Of what completed within 30 days.
};

/// `days`: 1 to 365. Errors: Usage, Connection, Schema, Database, Stopped.
Result<MeasuredWorkload> measureWorkload(Session &session, int days, const Context &context);

} // namespace cleanup
