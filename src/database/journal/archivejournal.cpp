// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/archivejournal.h"

#include "database/journal/journalkeys.h"
#include "database/journal/journalplaces.h"
#include "database/journal/runwords.h"
#include "database/server/server.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

Result<void> database::ArchiveJournal::insertReceipts(const OpenRun &run, std::span<const Receipt> receipts)
{
    if (receipts.empty())
        return {};
    const QString doing = Tr::tr("write the journal");
    if (const auto keyed = lookUpByKey(m_connection, true, doing); !keyed)
        return keyed;
    ArrayLiteral seqs, sums, looks;
    for (const Receipt &one : receipts) {
        seqs.add(one.seq);
        sums.addBytes(one.receipt.sha256);
        looks.addText(one.receipt.looks);
    }
    const QString places = u"places AS MATERIALIZED (SELECT $1::bigint AS run, w.* FROM unnest($2::bigint[], "
                           "$3::bytea[], $4::text[]) AS w (seq, sum, looks))"_s;
    const QVariantList values{run.key, seqs.text(), sums.text(), looks.text()};
    auto written = m_connection.query(uR"(
        WITH %1, uncounted AS (%2)
        UPDATE scrapazoid_console.items i SET archived = p.sum, archived_looks = p.looks, archive_purged = false
          FROM places p WHERE i.run = p.run AND i.seq = p.seq AND i.outcome = 'done' AND i.takes_file)"_s.arg(
                                          places, uncountSql(u"$1"_s)),
                                      values, doing);
    if (!written)
        return tl::unexpected(asJournalError(written.error()));
    written->finish();
    auto kept = m_connection.query(uR"(
        WITH %1 SELECT count(*) FROM places p JOIN scrapazoid_console.items i ON i.run = p.run AND i.seq = p.seq
         WHERE i.archived = p.sum AND i.archived_looks = p.looks AND %2 AND i.outcome = 'done' AND i.takes_file)"_s.arg(
                                       places, isArchivedItem()),
                                   values, doing);
    if (!kept)
        return tl::unexpected(kept.error());
    const auto isCounted = Connection::next(*kept);
    if (!isCounted)
        return tl::unexpected(isCounted.error());
    return *isCounted && kept->value(0).toLongLong() == static_cast<qint64>(receipts.size())
        ? Result<void>()
        : tl::unexpected(journalSwallows(u"scrapazoid_console.items"_s));
}

Result<QHash<qint64, ArchiveReceipt>> database::ArchiveJournal::findReceipts(const OpenRun &run, SeqRange range)
{
    auto query = m_connection.query(
        u"SELECT i.seq, i.archived, i.archived_looks FROM scrapazoid_console.items i WHERE i.run = $1 AND "
        "i.seq BETWEEN $2 AND $3 AND %1"_s.arg(isArchivedItem()),
        {run.key, range.first, range.last}, Tr::tr("read the journal"));
    if (!query)
        return tl::unexpected(query.error());
    QHash<qint64, ArchiveReceipt> receipts;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        receipts.insert(row.value(0).toLongLong(), {row.value(1).toByteArray(), row.value(2).toString()});
    });
    return read ? Result<QHash<qint64, ArchiveReceipt>>(std::move(receipts)) : tl::unexpected(read.error());
}

Result<std::vector<database::ArchivedFile>> database::ArchiveJournal::findArchived(const OpenRun &run, qint64 after,
                                                                                   int limit)
{
    const QString doing = Tr::tr("read the journal");
    return readInOrder(m_connection, doing, [&]() -> Result<std::vector<ArchivedFile>> {
        auto query = m_connection.query(uR"(
        SELECT i.seq, i.row_id, i.row_key, i.kind, i.directory, i.path, i.size, i.archived, i.archived_looks, i.outcome <> 'done'
          FROM scrapazoid_console.items i WHERE i.run = $1 AND i.seq > $2 AND %1 ORDER BY i.seq LIMIT $3)"_s.arg(
                                            isArchivedItem()),
                                        {run.key, after, limit}, doing);
        if (!query)
            return tl::unexpected(query.error());
        std::vector<ArchivedFile> files;
        const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
            const auto kind = itemKindFromName(row.value(3).toString());
            const auto directory = directoryFromName(row.value(4).toString());
            if (!kind || !directory)
                return; // Nothing of ours: a journal is input.
            files.push_back({.seq = row.value(0).toLongLong(),
                             .part = {.kind = *kind, .directory = *directory},
                             .id = keyAt(row, 1),
                             .path = row.value(5).toByteArray(),
                             .bytes = row.value(6).toLongLong(),
                             .receipt = {row.value(7).toByteArray(), row.value(8).toString()},
                             .isBack = row.value(9).toBool()});
        });
        return read ? Result<std::vector<ArchivedFile>>(std::move(files)) : tl::unexpected(read.error());
    });
}

Result<void> database::ArchiveJournal::notePurged(const OpenRun &run, std::span<const qint64> seqs)
{
    if (seqs.empty())
        return {};
    ArrayLiteral places;
    for (const qint64 seq : seqs)
        places.add(seq);
    const auto query = m_connection.query(uR"(
        WITH %1, uncounted AS (%2)
        UPDATE scrapazoid_console.items i SET archive_purged = true, outcome = CASE i.outcome WHEN 'done' THEN 'purged' ELSE i.outcome END
          FROM places p WHERE i.run = p.run AND i.seq = p.seq)"_s.arg(placesSql(u"$1"_s, u"$2"_s), uncountSql(u"$1"_s)),
                                          {run.key, places.text()}, Tr::tr("correct the journal"));
    return query ? Result<void>() : tl::unexpected(query.error());
}

Result<std::optional<database::ArchiveJournal::LastUse>>
database::ArchiveJournal::findLastUse(const QByteArray &address)
{
    auto query = m_connection.query(
        u"SELECT r.name, r.archive_id FROM scrapazoid_console.runs r WHERE r.action = 'cleanup' AND r.mode = 'archive' "
        "AND r.archive = decode($1, 'hex') ORDER BY r.run DESC LIMIT 1"_s,
        {QString::fromLatin1(address.toHex())}, Tr::tr("look into the journal"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map([&](bool isThere) {
        return isThere ? std::optional(LastUse{RunId{query->value(0).toString()}, query->value(1).toString()})
                       : std::nullopt;
    });
}

Result<std::vector<database::ArchiveJournal::UsedArchive>> database::ArchiveJournal::findUsed(int limit)
{
    auto query = m_connection.query(uR"(
        SELECT r.archive, r.archive_id, (array_agg(r.name ORDER BY r.run DESC))[1]
          FROM scrapazoid_console.runs r
         WHERE r.action = 'cleanup' AND r.mode = 'archive' AND r.archive IS NOT NULL
           AND EXISTS (SELECT 1 FROM scrapazoid_console.items i WHERE i.run = r.run AND %1)
         GROUP BY r.archive, r.archive_id ORDER BY max(r.run) DESC LIMIT $1)"_s.arg(isArchivedItem()),
                                    {limit}, Tr::tr("look into the journal"));
    if (!query)
        return tl::unexpected(query.error());
    std::vector<UsedArchive> used;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        used.push_back({{row.value(0).toByteArray(), row.value(1).toString()}, RunId{row.value(2).toString()}});
    });
    return read ? Result<std::vector<UsedArchive>>(std::move(used)) : tl::unexpected(read.error());
}
