// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/execution/execution.h"

#include <chrono>

namespace cleanup {

/// For whoever types and waits: no query goes on for longer.
inline constexpr std::chrono::seconds findPatience{5};

/// A user by the key that executions have.
struct FoundUser {
    RowKey key;
    qint64 executions = 0;
};

/// What of the service's executions goes by some words.
struct FoundExecutions {
    QList<Execution>
        executions; ///< The one of that id first, then those whose error message has the words, newest first.
    QList<FoundUser> users;
};

/// `limit` of each. A stop ends it. Errors: Connection, Schema, Database (took longer than findPatience), Stopped.
Result<FoundExecutions> findExecutionsAndUsers(Session &session, const QString &words, int limit,
                                               const Context &context);

/// A file that a row names, as it stands there.
struct FoundFile {
    Directory directory = Directory::Screenshots;
    Item row; ///< Its path is the row's own text.
};

/// Rows of both tables by a part of their path, `limit` of each. Errors: as above.
Result<QList<FoundFile>> findNamedFiles(Session &session, const QByteArray &part, int limit, const Context &context);

} // namespace cleanup
