// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/history.h"

#include <QSqlQuery>

namespace database {

/// SQL: what `itemOf` reads, of an item i, in front of whatever else is selected.
QString itemColumns();
/// How many those are.
inline constexpr int itemColumnCount = 11;
RunItem itemOf(const QSqlQuery &row);

} // namespace database
