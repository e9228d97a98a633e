// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/execution/errorshape.h"
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

/// The keys of those that match and are stuck now, oldest first. Errors: Connection, Schema, Database, Stopped, and
/// Usage where there are more than a plan could sensibly name one by one.
Result<QList<ExecutionId>> findStuckMatches(Session &session, const ExecutionFilter &filter, const Context &context);

/// The error messages of those that match, by kind.
struct ErrorKinds {
    QList<ErrorGroup> groups; ///< The most frequent first; the rarest of very many are not there.
    qint64 messages = 0; ///< All that were read.
    ServerTime takenAt;
};
/// Reads every message's beginning; counts them in the context's progress.
/// Errors: Connection, Schema, Database, Stopped.
Result<ErrorKinds> findErrorKinds(Session &session, const ExecutionFilter &filter, const Context &context);

/// All executions that match as CSV, in this order, as they are at one moment; times in UTC, as the header says. Counts
/// rows in the context's progress, whose total is an estimate. The file is there whole or not at all; one that was
/// there before stays until then. Returns the rows written.
/// Errors: Connection, Schema, Database, Storage, Stopped.
Result<qint64> exportExecutions(Session &session, const ExecutionFilter &filter, const ExecutionOrder &order,
                                const QString &fileName, const Context &context);

} // namespace cleanup
