// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/server/transaction.h"

#include <algorithm>
#include <span>

namespace database {

/// SQL of a WITH query: `places` (run, seq), to be joined to the journal by both. Statistics know nothing of a run that
/// is on its way: by its number alone the planner expects a row of it and reads all of them for each batch. Here that
/// number is one that it cannot see, and each place is looked up by the whole key.
inline QString placesSql(const QString &run, const QString &seqs)
{
    return QStringLiteral(
               "places AS MATERIALIZED (SELECT %1::bigint AS run, w.seq FROM unnest(%2::bigint[]) AS w (seq))")
        .arg(run, seqs);
}

/// SQL: `column` lies where these do, so that what is looked for in a list of them is not looked for in a whole run.
template <typename Numbers> QString withinSql(const QString &column, const Numbers &numbers)
{
    if (std::begin(numbers) == std::end(numbers))
        return QStringLiteral("false");
    const auto [least, most] = std::minmax_element(std::begin(numbers), std::end(numbers));
    return QStringLiteral("%1 BETWEEN %2 AND %3").arg(column, QString::number(*least), QString::number(*most));
}

/// Until the transaction ends rows are looked up by their keys, each time with a plan for what is asked for: guessing
/// at how many they are, the planner may read a whole table for each batch. With an index that has each key once it is
/// left no other way.
inline Result<void> lookUpByKey(Connection &connection, bool isKeyUnique, const QString &doing)
{
    const QString sql = QStringLiteral("SET LOCAL enable_seqscan = off; SET LOCAL plan_cache_mode = force_custom_plan");
    const QString loops = QStringLiteral("; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off");
    return connection.execute(isKeyUnique ? sql + loops : sql, doing);
}

/// SQL of a WITH query: what is kept of how many items of the run can be undone or lie in quarantine holds no longer.
inline QString uncountSql(const QString &run)
{
    return QStringLiteral("UPDATE scrapazoid_console.runs r SET undoable = NULL, quarantined = NULL, archived = NULL "
                          "WHERE r.run = %1 AND "
                          "r.undoable IS NOT NULL")
        .arg(run);
}

/// SQL, until the transaction ends: what is asked for in the order of an index, a page of it, is read in that order. Of
/// a run that it takes for one row the planner would read all that is left for each page, and sort it.
inline QString inOrderSql()
{
    return QStringLiteral(
        "SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_sort = off");
}

/// Calls `read`, which asks for a page of a run in its order, in a transaction of its own.
template <typename Read>
auto readInOrder(Connection &connection, const QString &doing, const Read &read) -> decltype(read())
{
    const auto transaction = Transaction::begin(connection, Transaction::Mode::ReadOnlySnapshot);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto set = connection.execute(inOrderSql(), doing); !set)
        return tl::unexpected(set.error());
    return read();
}

} // namespace database
