// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/execution.h"
#include "database/schema/schema.h"

namespace database {

/// What is selected of alias e for one execution: six columns, in the order that `executionOf` reads.
QString executionColumns(const ExecutionTable &e);
/// The row a query stands on, where its first six columns are those of `executionColumns`.
Execution executionOf(const QSqlQuery &query, const ExecutionTable &e);

} // namespace database
