// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/console/snapshotrepository.h"

#include "database/server/server.h"
#include "database/server/transaction.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
/// As the server's date.
QString dateOf(qint64 day)
{
    return u"(date '1970-01-01' + %1)"_s.arg(day);
}

QString nameOf(Dimension dimension)
{
    return dimension == Dimension::User ? u"user"_s : u"type"_s;
}
} // namespace

Result<void> database::SnapshotRepository::replace(const std::vector<Snapshot> &snapshots,
                                                   const std::vector<GrowthPart> &parts)
{
    if (snapshots.empty())
        return {};
    const QString doing = Tr::tr("keep the day's snapshot");
    const QString day = dateOf(snapshots.front().day);
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto removed = m_connection.execute(
            u"DELETE FROM scrapazoid_console.snapshots WHERE day = %1 OR day < %1 - %2"_s.arg(day).arg(keptDays),
            doing);
        !removed)
        return removed;
    for (const Snapshot &one : snapshots) {
        const auto inserted = m_connection.query(
            u"INSERT INTO scrapazoid_console.snapshots (day, directory, taken_at, files, bytes, allocated, rows, "
            "recorded_bytes, orphan_files, orphan_bytes, missing_rows) VALUES (%1, $1, $2::timestamp AT TIME ZONE "
            "'UTC', $3, "
            "$4, $5, $6, $7, $8, $9, $10)"_s.arg(day),
            {toName(one.directory), one.takenAt.toSql(), one.files.count, one.files.bytes, one.allocated, one.rows,
             one.recordedBytes, one.orphans.count, one.orphans.bytes, one.missingRows},
            doing);
        if (!inserted)
            return tl::unexpected(inserted.error());
    }
    ArrayLiteral directoryNames;
    ArrayLiteral dimensions;
    ArrayLiteral names;
    ArrayLiteral files;
    ArrayLiteral bytes;
    for (const GrowthPart &part : parts) {
        directoryNames.addText(toName(part.directory));
        dimensions.addText(nameOf(part.dimension));
        names.addText(part.name);
        files.add(part.after.count);
        bytes.add(part.after.bytes);
    }
    const auto inserted = m_connection.query(
        u"INSERT INTO scrapazoid_console.snapshot_parts (day, directory, dimension, name, files, bytes) SELECT %1, p.* "
        "FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[]) p"_s.arg(day),
        {directoryNames.text(), dimensions.text(), names.text(), files.text(), bytes.text()}, doing);
    if (!inserted)
        return tl::unexpected(inserted.error());
    return transaction->commit();
}

Result<std::vector<Snapshot>> database::SnapshotRepository::findAll()
{
    const QString doing = Tr::tr("read the snapshots");
    auto query = m_connection.query(
        u"SELECT day - date '1970-01-01', directory, (extract(epoch FROM taken_at) * 1000000)::bigint, files, bytes, "
        "allocated, rows, recorded_bytes, orphan_files, orphan_bytes, missing_rows FROM scrapazoid_console.snapshots "
        "ORDER BY day, directory"_s,
        {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Snapshot> snapshots;
    while (query->next()) {
        const auto number = [&](int column) { return query->value(column).toLongLong(); };
        snapshots.push_back(
            {.day = number(0),
             .directory = directoryFromName(query->value(1).toString()).value_or(Directory::Screenshots),
             .takenAt = {number(2)},
             .files = {number(3), number(4)},
             .allocated = number(5),
             .rows = number(6),
             .recordedBytes = number(7),
             .orphans = {number(8), number(9)},
             .missingRows = number(10)});
    }
    const auto read = Connection::check(*query, doing);
    return read ? Result<std::vector<Snapshot>>(std::move(snapshots)) : tl::unexpected(read.error());
}

Result<std::optional<std::vector<GrowthPart>>> database::SnapshotRepository::findGrowth(qint64 day, qint64 laterDay)
{
    const QString doing = Tr::tr("compare two snapshots");
    auto query = m_connection.query(uR"(WITH both_days AS (
                SELECT day, directory, 'directory' AS dimension, directory AS name, files, bytes FROM scrapazoid_console.snapshots
                UNION ALL
                SELECT day, directory, dimension, name, files, bytes FROM scrapazoid_console.snapshot_parts),
            a AS (SELECT * FROM both_days WHERE day = %1),
            b AS (SELECT * FROM both_days WHERE day = %2)
            SELECT dimension, directory, name, coalesce(a.files, 0), coalesce(a.bytes, 0), coalesce(b.files, 0),
                   coalesce(b.bytes, 0)
              FROM a FULL JOIN b USING (dimension, directory, name)
             WHERE EXISTS (SELECT 1 FROM a) AND EXISTS (SELECT 1 FROM b)
             ORDER BY abs(coalesce(b.bytes, 0) - coalesce(a.bytes, 0)) DESC, dimension, directory, name)"_s.arg(
                                        dateOf(day), dateOf(laterDay)),
                                    {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<GrowthPart> parts;
    while (query->next()) {
        const QString dimension = query->value(0).toString();
        const Directory directory = directoryFromName(query->value(1).toString()).value_or(Directory::Screenshots);
        parts.push_back({.dimension = dimension == "user"_L1 ? Dimension::User
                             : dimension == "type"_L1        ? Dimension::Type
                                                             : Dimension::Directory,
                         .directory = directory,
                         .name = dimension == "directory"_L1 ? QString() : query->value(2).toString(),
                         .before = {query->value(3).toLongLong(), query->value(4).toLongLong()},
                         .after = {query->value(5).toLongLong(), query->value(6).toLongLong()}});
    }
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    if (parts.empty())
        return std::nullopt;
    return parts;
}
