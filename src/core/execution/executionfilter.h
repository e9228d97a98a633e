// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/servertime.h"

#include <QStringList>
#include <optional>

/// Which executions are wanted; what is empty does not restrict. All that is set has to hold.
struct ExecutionFilter {
    QStringList statuses{}; ///< Any of these, in the service's own words.
    std::optional<ExecutionId> id{};
    std::optional<RowKey> user{};
    QString errorText{}; ///< A part of the error message, in upper or lower case.
    QString errorShape{}; ///< What `foldError` makes of the error message.
    /// Unfinished, and past the limit: whoever asks the database has put that into `startedTo`.
    bool onlyStuck = false;
    std::optional<ServerTime> startedFrom{}; ///< Then or later.
    std::optional<ServerTime> startedTo{}; ///< Before then.
    std::optional<ServerTime> endedFrom{}; ///< Then or later; without them also what has not ended.
    std::optional<ServerTime> endedTo{}; ///< Before then.

    bool isEmpty() const { return *this == ExecutionFilter{}; }
    friend bool operator==(const ExecutionFilter &, const ExecutionFilter &) = default;

    /// One line of search: "#123", "user:7", "status:failed" (any number of them), "is:stuck", "error:timeout",
    /// "like:\"Timeout after # s\"", "from:2026-11-22", "to:2026-11-22T10:00:00Z" (UTC unless it says otherwise),
    /// "ended-from:" and "ended-to:" likewise. A
    /// number or a uuid that stands alone is an id; all other words are error text, with double quotes around what is
    /// meant as it stands. Errors: Usage, also where a key was probably meant and is none.
    static Result<ExecutionFilter> parse(const QString &line);
    /// The line that `parse` makes this filter of, times to the millisecond.
    QString toText() const;
};
