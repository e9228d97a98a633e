// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/execution/execution.h"
#include "core/plan/itemlist.h"
#include "core/target/target.h"

#include <QList>

namespace cleanup {

/// Every unfinished execution with its file counts, by the server's clock; ordered by id. Errors: Connection, Schema.
Result<LiveSnapshot> findLiveExecutions(Session &session, const Context &context);

/// The same within the caller's transaction, in a session that has begun.
Result<LiveSnapshot> liveSnapshot(Session &session);

/// A file row of an execution and what lies at its path now.
struct ExecutionFile {
    RowKey id;
    QByteArray path; ///< Relative to its root, canonical; the raw value where it is outside the root.
    qint64 size = -1; ///< On disk where present, else as recorded; -1: unknown.
    std::optional<ServerTime> time;
    FileState state = FileState::None;
    Problem problem = Problem::None;
};

/// Everything the detail pane shows. `total…` count all rows; the lists hold at most 200 each, newest first.
struct ExecutionDetails {
    Execution execution;
    ServerTime takenAt;
    bool isPinned = false;
    QList<ExecutionFile> screenshots;
    QList<ExecutionFile> downloads;
    qint64 totalScreenshots = 0;
    qint64 totalDownloads = 0;
};

/// Errors: NotFound (the row is gone), Connection, Schema.
Result<ExecutionDetails> findExecutionDetails(Session &session, const ExecutionId &id, const Context &context);

/// The bytes of a file below a root, opened by descriptor without following links. Refuses what is not a regular file
/// or is larger than `limit` bytes (the content is untrusted: callers decode it on a worker).
/// Errors: Storage, NotFound.
Result<QByteArray> readFile(const Session &session, Directory directory, const QByteArray &path, qint64 limit);

} // namespace cleanup
