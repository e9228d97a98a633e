// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/worlddraft.h"

#include <tl/expected.hpp>

namespace demo {

class SqlSession;

/// The service's three tables as its ORM makes them (see the reference schema), for an empty database.
tl::expected<void, QString> createServiceTables(SqlSession &session);

/// Inserts all executions and rows with their ids, moves the sequences behind them, and analyzes. Some 100 ms for
/// 45 000 rows: whole columns travel as one array each.
tl::expected<void, QString> insertRows(SqlSession &session, const WorldDraft &draft);

} // namespace demo
