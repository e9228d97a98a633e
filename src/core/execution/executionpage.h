// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/execution.h"

/// How executions are listed: by one column and, among equals, by id the same way. Rows without a value in that column
/// come last, whichever way the others go.
struct ExecutionOrder {
    enum class Column { Id, User, Status, Started, Completed };
    Column column = Column::Id;
    bool isDescending = true;
    friend bool operator==(const ExecutionOrder &, const ExecutionOrder &) = default;
};

/// Where a row stands in an order.
struct PageKey {
    std::optional<QString> value; ///< The sort column as the server prints it, which loses nothing; empty: NULL.
    ExecutionId id;
    friend bool operator==(const PageKey &, const PageKey &) = default;
};

/// Which page of a list is wanted. A key names a place, not a row: its row may be gone by now.
struct PageRequest {
    enum class Turn { First, Last, After, Before };
    Turn turn = Turn::First;
    PageKey key{}; ///< Only with After and Before.
    int limit = 200; ///< Rows at most.
    friend bool operator==(const PageRequest &, const PageRequest &) = default;
};

/// Some rows of a list, in its order whichever way the page was reached.
struct ExecutionPage {
    QList<Execution> rows;
    PageKey first; ///< Of the first and the last row; only where there are rows.
    PageKey last;
    bool hasBefore = false; ///< There are rows before these; after turning forward: where this page was reached from.
    bool hasAfter = false;
    ServerTime takenAt;
};
