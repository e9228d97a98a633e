// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/executionfilter.h"
#include "core/execution/executionpage.h"
#include "database/schema/schema.h"

#include <functional>

namespace database {

/// The executions that a filter lets through, in an order, a page at a time by key: what a page costs does not depend
/// on how many rows lie before it, and rows that come and go elsewhere neither repeat nor hide others. Sorting by id
/// walks the primary key, by another column an index on that column where there is one. For the connection's thread.
class ExecutionPages {
public:
    ExecutionPages(Connection &connection, const Schema &schema, ExecutionFilter filter, ExecutionOrder order = {})
        : m_connection(connection)
        , m_schema(schema)
        , m_filter(std::move(filter))
        , m_order(order)
    {
    }

    /// `takenAt` is left to the caller. Up to two statements: run them in one snapshot.
    /// Errors: Database, Connection, Stopped; Schema, where users or error texts are asked for and have no column.
    Result<ExecutionPage> find(const PageRequest &request);
    /// How many rows the planner expects, in a moment.
    Result<qint64> estimate();
    Result<qint64> count();
    /// All rows in order, by one statement; ends early where `consume` returns false.
    Result<void> stream(const std::function<bool(const Execution &)> &consume);
    /// As much of every error message as tells its kind (see `foldError`), and when its execution ended, or began where
    /// it has not; ends early where `consume` returns false.
    Result<void> streamErrors(const std::function<bool(const QString &, const std::optional<ServerTime> &)> &consume);

private:
    /// A list has two parts, since its rows without a value in the sort column always come last.
    enum class Part { Values, Nulls };
    struct Step;
    struct Row;

    const Column &sortColumn() const;
    Result<void> read(const Step &step, QList<Row> &rows);
    Result<void> checkColumns() const;

    Connection &m_connection;
    const Schema &m_schema;
    ExecutionFilter m_filter;
    ExecutionOrder m_order;
};

} // namespace database
