// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/journalseal.h"

#include "database/journal/journalkeys.h"
#include "database/schema/tableshape.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

Result<database::JournalSeal> database::JournalSeal::of(Connection &connection, quint32 table)
{
    const QString doing = Tr::tr("read the catalogue");
    auto query = connection.queryOften(u"WITH RECURSIVE "_s
                                           + withHeirs(u"written"_s,
                                                       u"VALUES ('scrapazoid_console.items'::regclass::oid), "
                                                       "('scrapazoid_console.dependents'::regclass::oid), ($1::oid)"_s)
                                           + uR"(
        SELECT EXISTS (SELECT FROM written w JOIN pg_catalog.pg_trigger g ON g.tgrelid = w.oid
                        WHERE NOT g.tgisinternal AND g.tgenabled <> 'D')
            OR EXISTS (SELECT FROM written w JOIN pg_catalog.pg_rewrite r ON r.ev_class = w.oid AND r.ev_enabled <> 'D'))"_s,
                                       {QString::number(table)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return tl::unexpected(Connection::check(**query, doing).error());
    const bool isNeeded = (*query)->value(0).toBool();
    (*query)->finish();
    return JournalSeal(connection, isNeeded);
}

Result<QString> database::JournalSeal::read(const Batch &batch)
{
    const QString doing = Tr::tr("look into the journal");
    auto query = m_connection->query(uR"(
        SELECT md5(coalesce(string_agg(concat_ws('|', i.seq, i.kind, i.row_id, i.row_key, i.path, %1, i.outcome, i.texts), ',' ORDER BY i.seq), '')),
               (SELECT md5(coalesce(string_agg(d::text, ',' ORDER BY d::text), ''))
                  FROM scrapazoid_console.dependents d
                 WHERE d.run = $1 AND d.seq BETWEEN $3 AND $4
                   AND d.seq IN (SELECT s.seq FROM scrapazoid_console.items s WHERE s.run = $1 AND s.batch = $2 AND s.seq BETWEEN $3 AND $4))
          FROM scrapazoid_console.items i WHERE i.run = $1 AND i.batch = $2 AND i.seq BETWEEN $3 AND $4)"_s.arg(
                                         tokenOfItem()),
                                     {batch.run.key, batch.batch, batch.range.first, batch.range.last}, doing);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? Result<QString>(query->value(0).toString() + query->value(1).toString())
                         : tl::unexpected(Connection::check(*query, doing).error());
}

Result<void> database::JournalSeal::close(const Batch &batch)
{
    if (!m_isNeeded)
        return {};
    auto seal = read(batch);
    if (!seal)
        return tl::unexpected(seal.error());
    m_seal = std::move(*seal);
    return {};
}

Result<void> database::JournalSeal::prove(const Batch &batch)
{
    if (!m_isNeeded)
        return {};
    if (const auto ran = runDeferred(*m_connection, Tr::tr("write the journal")); !ran)
        return ran;
    const auto now = read(batch);
    if (!now)
        return tl::unexpected(now.error());
    return *now == m_seal ? Result<void>() : tl::unexpected(journalSwallows(u"scrapazoid_console.items"_s));
}
