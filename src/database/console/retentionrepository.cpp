// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/console/retentionrepository.h"

#include "core/target/target.h"
#include "database/journal/journaltime.h"
#include "database/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<QList<AppliedRetention>> database::RetentionRepository::findLatest(int limit)
{
    const QString doing = Tr::tr("read the retention that was applied");
    auto query = m_connection.query(
        u"SELECT screenshot_days, download_days, %1, set_by "
        "FROM scrapazoid_console.retention ORDER BY revision DESC LIMIT $1"_s.arg(journalMicroseconds(u"set_at"_s)),
        {limit}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<AppliedRetention> found;
    while (query->next()) {
        AppliedRetention retention{.setAt = {query->value(2).toLongLong()}, .setBy = query->value(3).toString()};
        const std::array days{query->value(0).toInt(), query->value(1).toInt()};
        retention.isNonsense = !query->isNull(0) && !std::all_of(days.begin(), days.end(), isPossibleRetention);
        if (!query->isNull(0) && !retention.isNonsense)
            retention.days = days;
        found.append(std::move(retention));
    }
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return found;
}

Result<std::optional<AppliedRetention>> database::RetentionRepository::findCurrent()
{
    const auto latest = findLatest(1);
    if (!latest)
        return tl::unexpected(latest.error());
    return latest->isEmpty() ? std::nullopt : std::optional(latest->first());
}

Result<void> database::RetentionRepository::insert(const std::optional<std::array<int, 2>> &days, const QString &by)
{
    auto query = m_connection.query(
        u"INSERT INTO scrapazoid_console.retention (screenshot_days, download_days, set_by) VALUES ($1, $2, $3)"_s,
        {days ? QVariant((*days)[0]) : QVariant(), days ? QVariant((*days)[1]) : QVariant(), by},
        Tr::tr("keep the retention"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}
