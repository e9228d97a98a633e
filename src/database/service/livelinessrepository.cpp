// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/service/livelinessrepository.h"

#include "database/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 lookedAtSeconds = 60 * 86'400LL;
constexpr qint64 hourSeconds = 3600;
constexpr qint64 weekendHours = 48;
constexpr qint64 twoWeeksHours = qint64{14} * 24;
} // namespace

Result<Liveliness> database::LivelinessRepository::find(ServerTime now)
{
    const QString doing = Tr::tr("look at when executions began");
    // By the hour: a set of some hundred at most, whatever the size of the table.
    auto query = m_connection.query(uR"(
        WITH starts AS MATERIALIZED (
            SELECT %1 AS us FROM %2 e WHERE isfinite(e.%3) AND e.%3 <= %4),
        hours AS (
            SELECT DISTINCT us / 3600000000 AS hour FROM starts WHERE us >= $2::bigint
            UNION
            SELECT max(us) / 3600000000 FROM starts WHERE us < $2::bigint)
        SELECT (SELECT max(us) FROM starts), (SELECT max(hour) - min(hour) FROM hours),
               (SELECT max(gap) FROM (SELECT hour - lag(hour) OVER (ORDER BY hour) AS gap FROM hours
                                       WHERE hour IS NOT NULL) gaps))"_s.arg(m_table.started.microseconds(u"e"_s),
                                                                             m_table.table, m_table.started.name,
                                                                             m_table.started.moment(1)),
                                    {now.toSql(), now.minusSeconds(lookedAtSeconds).microseconds}, doing);
    if (!query)
        return tl::unexpected(query.error());
    const auto isThere = Connection::next(*query);
    if (!isThere)
        return tl::unexpected(isThere.error());
    Liveliness liveliness;
    if (*isThere && !query->isNull(0))
        liveliness.lastStart = ServerTime{query->value(0).toLongLong()};
    if (*isThere && !query->isNull(2)) {
        const qint64 gap = query->value(2).toLongLong();
        const bool isYoung = query->value(1).toLongLong() < twoWeeksHours;
        liveliness.longestGapSeconds = (isYoung ? std::max(gap, weekendHours) : gap) * hourSeconds;
    }
    return liveliness;
}
