// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/journalretention.h"

#include "database/journal/journalkeys.h"
#include "database/journal/journalplaces.h"
#include "database/journal/runwords.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
Result<qint64> findNumber(database::Connection &connection, const QString &sql, const QVariantList &values,
                          const QString &doing)
{
    auto query = connection.query(sql, values, doing);
    if (!query)
        return tl::unexpected(query.error());
    return database::Connection::next(*query).map(
        [&](bool isThere) -> qint64 { return isThere ? query->value(0).toLongLong() : 0; });
}
} // namespace

/// SQL over run r and item i.
QString database::JournalRetention::due() const
{
    return uR"(r.state <> 'running' AND r.closing IN ('none', 'done') AND r.started_at < now() - interval '%1 days'
               AND (i.outcome = 'purged' OR r.mode = 'permanent' OR coalesce(r.undo_until, r.started_at) < now() - interval '%1 days')
               AND NOT i.owes_row
               AND NOT (i.outcome = 'done' AND i.quarantined AND i.takes_file AND %2)
               AND NOT %3
               AND NOT EXISTS (SELECT FROM scrapazoid_console.batches b
                                WHERE b.run = i.run AND b.batch = i.batch AND b.settled_at IS NULL))"_s.arg(
        QString::number(m_days), hasTokenOfItem(), isArchivedItem());
}

Result<qint64> database::JournalRetention::countDue()
{
    return findNumber(
        m_connection,
        u"SELECT count(*) FROM scrapazoid_console.runs r JOIN scrapazoid_console.items i USING (run) WHERE "_s + due(),
        {}, Tr::tr("look for old rows in the history"));
}

Result<qint64> database::JournalRetention::removeSome(int most)
{
    // What hung on a row goes with its item.
    return findNumber(m_connection,
                      uR"(
        WITH old AS MATERIALIZED (
            SELECT i.run, i.seq FROM scrapazoid_console.runs r JOIN scrapazoid_console.items i USING (run)
             WHERE %1 ORDER BY i.run, i.seq LIMIT $1),
        hung AS (
            DELETE FROM scrapazoid_console.dependents d USING old o WHERE d.run = o.run AND d.seq = o.seq RETURNING 1),
        gone AS (
            DELETE FROM scrapazoid_console.items i USING old o WHERE i.run = o.run AND i.seq = o.seq RETURNING 1),
        uncounted AS (%2)
        SELECT count(*) + 0 * (SELECT count(*) FROM hung) FROM gone)"_s.arg(
                          due(), uncountSql(u"ANY (ARRAY(SELECT o.run FROM old o))"_s)),
                      {most}, Tr::tr("remove old rows from the history"));
}

Result<qint64> database::JournalRetention::findSize(Connection &connection)
{
    return findNumber(connection, uR"(
        SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint
          FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = 'scrapazoid_console' AND c.relkind = 'r')"_s,
                      {}, Tr::tr("measure the history"));
}
