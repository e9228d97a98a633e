// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/console/baselinerepository.h"

#include "core/plan/plan.h"
#include "database/journal/journaltime.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
QString doingCompare()
{
    return Tr::tr("look at what earlier cleanups left");
}
} // namespace

Result<EarlierRounds> database::BaselineRepository::find(const FileTable &table)
{
    auto query
        = m_connection.query(u"SELECT days, scheduled, %1, %2, highest_id, snapshot_xmin::text, left_rows, interval_s "
                             "FROM scrapazoid_console.baselines WHERE directory = $1::text ORDER BY days"_s.arg(
                                 journalMicroseconds(u"made_at"_s), journalMicroseconds(u"cutoff"_s)),
                             {toName(table.directory)}, doingCompare());
    if (!query)
        return tl::unexpected(query.error());
    EarlierRounds earlier;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        earlier.rounds.push_back({.days = row.value(0).toInt(),
                                  .wasScheduled = row.value(1).toBool(),
                                  .madeAt = {row.value(2).toLongLong()},
                                  .cutoff = {row.value(3).toLongLong()},
                                  .highestId = row.value(4).toLongLong(),
                                  .snapshotXmin = row.value(5).toString().toULongLong(),
                                  .left = row.value(6).toLongLong(),
                                  .intervalSeconds = row.value(7).toLongLong()});
    });
    if (!read)
        return tl::unexpected(read.error());
    if (earlier.rounds.empty())
        return earlier;
    const auto inOrder = areKeysInOrder(table);
    const auto putBack = countPutBack(table.directory, earlier.last()->madeAt);
    if (!inOrder || !putBack)
        return tl::unexpected(inOrder ? putBack.error() : inOrder.error());
    earlier.areKeysInOrder = *inOrder;
    earlier.putBack = *putBack;
    return earlier;
}

/// A sequence that the column has by itself (identity), owns, or takes its default from.
Result<bool> database::BaselineRepository::areKeysInOrder(const FileTable &table)
{
    if (!table.id.form.isOrdered())
        return false; // a text made of a sequence's numbers has another order
    auto query = m_connection.query(uR"(
        SELECT a.attidentity <> ''
               OR EXISTS (SELECT FROM pg_catalog.pg_attrdef f
                            JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_attrdef'::regclass AND d.objid = f.oid
                             AND d.refclassid = 'pg_catalog.pg_class'::regclass
                            JOIN pg_catalog.pg_class s ON s.oid = d.refobjid AND s.relkind = 'S'
                           WHERE f.adrelid = a.attrelid AND f.adnum = a.attnum)
          FROM pg_catalog.pg_attribute a
         WHERE a.attrelid = '%1'::oid AND pg_catalog.format('%I', a.attname) = $1::text AND NOT a.attisdropped)"_s.arg(
                                        table.oid),
                                    {table.id.name}, doingCompare());
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map([&](bool isThere) { return isThere && query->value(0).toBool(); });
}

Result<qint64> database::BaselineRepository::countPutBack(Directory directory, ServerTime since)
{
    auto query = m_connection.query(
        u"SELECT coalesce(sum((done->>'%1')::bigint), 0)::bigint FROM scrapazoid_console.runs "
        "WHERE action = 'undo' AND coalesce(ended_at, now()) >= $1::timestamp AT TIME ZONE 'UTC'"_s.arg(
            factsOf(itemKindOf(directory)).inCounts),
        {since.toSql()}, doingCompare());
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map([&](bool isThere) { return isThere ? query->value(0).toLongLong() : 0; });
}

Result<void> database::BaselineRepository::save(Directory directory, const EarlierRound &round, const QString &by)
{
    const auto query = m_connection.query(uR"(
        INSERT INTO scrapazoid_console.baselines AS b (directory, days, scheduled, made_at, cutoff, highest_id, snapshot_xmin,
               left_rows, by)
        VALUES ($1::text, $2::integer, $3::boolean, $4::timestamp AT TIME ZONE 'UTC', $5::timestamp AT TIME ZONE 'UTC',
                $6::bigint, $7::text::xid8, $8::bigint, $9::text)
        ON CONFLICT (directory, days) DO UPDATE SET scheduled = b.scheduled OR excluded.scheduled,
               made_at = excluded.made_at, cutoff = excluded.cutoff, highest_id = excluded.highest_id,
               snapshot_xmin = excluded.snapshot_xmin, left_rows = excluded.left_rows, by = excluded.by,
               interval_s = CASE WHEN excluded.made_at >= b.made_at + interval '12 hours'
                                 THEN extract(epoch FROM excluded.made_at - b.made_at)::bigint ELSE b.interval_s END)"_s,
                                          {toName(directory), round.days, round.wasScheduled, round.madeAt.toSql(),
                                           round.cutoff.toSql(), round.highestId, QString::number(round.snapshotXmin),
                                           round.left, by},
                                          Tr::tr("remember what a cleanup left"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}
