// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/console/clockrepository.h"

#include "database/server/transaction.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

Result<database::ClockRepository::Marks> database::ClockRepository::find(const QString &machine)
{
    const QString doing = Tr::tr("ask whether time goes on");
    // Infinite or of another age is no mark of ours, and says nothing.
    const QString sane = u"BETWEEN timestamptz '1970-01-01 00:00+00' AND timestamptz '9999-12-31 00:00+00'"_s;
    auto query = m_connection.query(uR"(
        SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint, own.boot, own.boottime_us,
               (extract(epoch FROM own.server_now) * 1000000)::bigint,
               (SELECT (extract(epoch FROM max(server_now)) * 1000000)::bigint
                  FROM scrapazoid_console.clocks WHERE server_now %1)
          FROM (SELECT) one LEFT JOIN scrapazoid_console.clocks own
               ON own.machine = $1::text AND own.boottime_us >= 0 AND own.server_now %1)"_s.arg(sane),
                                    {machine}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    Marks marks{.now = {query->value(0).toLongLong()}, .own = {}, .latest = {}};
    if (!query->isNull(1))
        marks.own = Mark{query->value(1).toString(), query->value(2).toLongLong(), {query->value(3).toLongLong()}};
    if (!query->isNull(4))
        marks.latest = ServerTime{query->value(4).toLongLong()};
    return marks;
}

Result<void> database::ClockRepository::save(const BootTime &time)
{
    const auto query = m_connection.query(uR"(
        INSERT INTO scrapazoid_console.clocks (machine, boot, boottime_us, server_now)
        VALUES ($1::text, $2::text, $3::bigint, clock_timestamp())
        ON CONFLICT (machine) DO UPDATE SET boot = excluded.boot, boottime_us = excluded.boottime_us,
               server_now = excluded.server_now)"_s,
                                          {time.machine, time.boot, time.microseconds}, Tr::tr("mark the time"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<void> database::ClockRepository::reset(const BootTime &time, const QString &by)
{
    const QString doing = Tr::tr("mark the time afresh");
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto others = m_connection.query(u"UPDATE scrapazoid_console.clocks SET boot = '', boottime_us = 0, "
                                           "server_now = clock_timestamp(), reset_by = $1::text"_s,
                                           {by}, doing);
    if (!others)
        return tl::unexpected(others.error());
    if (const auto saved = save(time); !saved)
        return saved;
    const auto signedBy
        = m_connection.query(u"UPDATE scrapazoid_console.clocks SET reset_by = $2::text WHERE machine = $1::text"_s,
                             {time.machine, by}, doing);
    return signedBy ? transaction->commit() : tl::unexpected(signedBy.error());
}
