// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/execution/executionfilter.h"
#include "core/execution/executionpage.h"
#include "core/target/target.h"

namespace cleanup {

/// A page of all executions, finished ones, too. Where nothing is left beyond the key, the last (or first) page.
/// Errors: Connection, Schema, Database, Stopped.
Result<ExecutionPage> findExecutionPage(Session &session, const ExecutionFilter &filter, const ExecutionOrder &order,
                                        const PageRequest &request, const Context &context);

enum class Counting { Estimated, Exact }; ///< In milliseconds by the planner's statistics, or by reading.
/// Errors: Connection, Schema, Database, Stopped.
Result<qint64> countExecutions(Session &session, const ExecutionFilter &filter, Counting counting,
                               const Context &context);

/// All executions that match as CSV, in this order, as they are at one moment; times in UTC, as the header says. Counts
/// rows in the context's progress, whose total is an estimate. The file is there whole or not at all; one that was
/// there before stays until then. Returns the rows written.
/// Errors: Connection, Schema, Database, Storage, Stopped.
Result<qint64> exportExecutions(Session &session, const ExecutionFilter &filter, const ExecutionOrder &order,
                                const QString &fileName, const Context &context);

} // namespace cleanup
