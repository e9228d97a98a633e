// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/closingjournal.h"

#include "database/journal/journalkeys.h"
#include "database/journal/journalplaces.h"
#include "database/schema/catalogue.h"
#include "database/schema/tableshape.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
/// In transactions: half of what a row's version can tell.
constexpr qint64 oldestSnapshot = qint64(1) << 30;
} // namespace

Result<std::vector<database::TakenFile>> database::ClosingJournal::findTaken(const OpenRun &run, qint64 after,
                                                                             int limit)
{
    const QString doing = Tr::tr("read the journal");
    return readInOrder(m_connection, doing, [&]() -> Result<std::vector<TakenFile>> {
        auto query = m_connection.query(uR"(
        SELECT i.seq, i.row_id, i.row_key, i.kind, i.directory, i.path, %1, i.size, i.modified_ns, i.bytes, i.archived IS NOT NULL
          FROM scrapazoid_console.items i
         WHERE i.run = $1 AND i.seq > $2 AND i.takes_file AND %2 AND i.outcome = 'done'
         ORDER BY i.seq LIMIT $3)"_s.arg(tokenOfItem(), hasTokenOfItem()),
                                        {run.key, after, limit}, doing);
        if (!query)
            return tl::unexpected(query.error());
        std::vector<TakenFile> files;
        while (query->next()) {
            const auto kind = itemKindFromName(query->value(3).toString());
            const auto directory = directoryFromName(query->value(4).toString());
            if (!kind || !directory)
                continue; // Nothing of ours: a journal is input.
            files.push_back({.seq = query->value(0).toLongLong(),
                             .id = keyAt(*query, 1),
                             .part = {.kind = *kind, .directory = *directory},
                             .path = query->value(5).toByteArray(),
                             .identity = {.token = FileToken(query->value(6).toString().toStdString()),
                                          .size = query->value(7).toLongLong(),
                                          .modifiedNs = query->value(8).toLongLong()},
                             .bytes = query->value(9).toLongLong(),
                             .isArchived = query->value(10).toBool()});
        }
        const auto read = Connection::check(*query, doing);
        return read ? Result<std::vector<TakenFile>>(std::move(files)) : tl::unexpected(read.error());
    });
}

Result<qint64> database::ClosingJournal::countWaitingFiles()
{
    auto query = m_connection.query(uR"(
        SELECT count(*) FROM scrapazoid_console.runs r JOIN scrapazoid_console.items i USING (run)
         WHERE r.action = 'cleanup' AND r.mode <> 'permanent' AND i.outcome = 'done' AND i.quarantined AND i.takes_file
           AND i.archived IS NULL AND %1
           AND (r.closing NOT IN ('none', 'done')
                OR EXISTS (SELECT FROM scrapazoid_console.batches b WHERE b.run = r.run AND b.settled_at IS NULL)))"_s
                                        .arg(hasTokenOfItem()),
                                    {}, Tr::tr("look for quarantined files"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map(
        [&](bool isThere) -> qint64 { return isThere ? query->value(0).toLongLong() : 0; });
}

Result<QHash<qint64, QByteArray>> database::ClosingJournal::findTexts(const OpenRun &run, int batch, SeqRange range)
{
    const QString doing = Tr::tr("read the journal");
    // As bytes: what a SQL_ASCII server keeps need not be text.
    auto query = m_connection.queryOften(
        u"SELECT i.seq, %1 FROM scrapazoid_console.items i WHERE i.run = $1 AND i.batch = $2 AND i.texts IS NOT NULL "
        "AND i.seq BETWEEN $3 AND $4"_s.arg(asBytes(u"i.texts::text"_s)),
        {run.key, batch, range.first, range.last}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QHash<qint64, QByteArray> texts;
    while ((*query)->next())
        texts.insert((*query)->value(0).toLongLong(), (*query)->value(1).toByteArray());
    const auto read = Connection::check(**query, doing);
    return read ? Result<QHash<qint64, QByteArray>>(std::move(texts)) : tl::unexpected(read.error());
}

Result<QList<database::Writer>> database::ClosingJournal::findWriters(const Schema &schema)
{
    const QString doing = Tr::tr("ask who writes to the service's tables");
    const QString sql = u"WITH RECURSIVE "_s + withHeirs(u"tables"_s, u"VALUES ($1::oid), ($2::oid)"_s) + uR"(
        SELECT DISTINCT l.virtualtransaction, coalesce(x.transactionid::text, ''), coalesce(l.pid, 0),
               coalesce(a.application_name, p.gid, '')
          FROM pg_locks l JOIN tables t ON t.oid = l.relation
          LEFT JOIN pg_stat_activity a ON a.pid = l.pid
          LEFT JOIN pg_locks x ON x.locktype = 'transactionid' AND x.granted AND x.mode = 'ExclusiveLock'
                              AND x.virtualtransaction = l.virtualtransaction AND x.pid IS NOT DISTINCT FROM l.pid
          LEFT JOIN pg_prepared_xacts p ON l.pid IS NULL AND p.transaction = x.transactionid
         WHERE l.locktype = 'relation' AND l.granted AND l.pid IS DISTINCT FROM pg_backend_pid()
           AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
           AND l.mode IN ('RowExclusiveLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock'))"_s;
    auto query = m_connection.query(sql,
                                    {QString::number(schema.files(Directory::Screenshots).oid),
                                     QString::number(schema.files(Directory::Downloads).oid)},
                                    doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<Writer> writers;
    while (query->next())
        writers.append({.session = query->value(0).toString(),
                        .number = query->value(1).toString(),
                        .pid = query->value(2).toInt(),
                        .name = query->value(3).toString()});
    const auto read = Connection::check(*query, doing);
    return read ? Result<QList<Writer>>(std::move(writers)) : tl::unexpected(read.error());
}

Result<qint64> database::ClosingJournal::countRows(const FileTable &table, std::span<const RowKey> ids)
{
    const QString doing = Tr::tr("count the rows of the preview that are still there");
    ArrayLiteral keys;
    for (const RowKey &id : ids)
        addKey(keys, id);
    auto query = m_connection.query(u"SELECT count(*) FROM %1 f WHERE %2 = ANY(%3)"_s.arg(
                                        table.table, table.id.keySql(u"f"_s), table.id.form.list(u"$1"_s)),
                                    {keys.text()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    return query->value(0).toLongLong();
}

Result<bool> database::ClosingJournal::canTellSince(quint64 snapshotXmin)
{
    if (snapshotXmin == 0)
        return false;

    const QString doing = Tr::tr("ask the server for a snapshot");
    auto query = m_connection.query(
        u"SELECT pg_snapshot_xmax(pg_current_snapshot())::text::numeric::bigint - $1::text::numeric::bigint"_s,
        {QString::number(snapshotXmin)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    const qint64 age = query->value(0).toLongLong();
    return age >= 0 && age < oldestSnapshot;
}
