// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/filejournal.h"

#include "database/filerepository.h"
#include "database/server.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

QString doingClaim()
{
    return Tr::tr("move rows into the journal");
}

QString arrayOf(std::span<const qint64> numbers)
{
    database::ArrayLiteral array;
    for (const qint64 number : numbers)
        array.add(number);
    return array.text();
}

/// Identities as parallel arrays: device, inode, size, mtime, links; NULL where there is none.
struct IdentityArrays {
    database::ArrayLiteral device, inode, size, modified, links;

    void add(const std::optional<FileIdentity> &identity)
    {
        if (!identity) {
            for (auto *array : {&device, &inode, &size, &modified, &links})
                array->addNull();
            return;
        }
        device.add(static_cast<qint64>(identity->device));
        inode.add(static_cast<qint64>(identity->inode));
        size.add(identity->size);
        modified.add(identity->modifiedNs);
        links.add(static_cast<qint64>(identity->links));
    }
};

/// The first column of all rows.
Result<QSet<qint64>> readNumbers(QSqlQuery &query, const QString &doing)
{
    QSet<qint64> numbers;
    while (query.next())
        numbers.insert(query.value(0).toLongLong());
    if (const auto read = database::Connection::check(query, doing); !read)
        return tl::unexpected(read.error());
    return numbers;
}

QString claimSql(const database::Schema &schema, const database::FileTable &table, bool skipLocked,
                 const QString &ownPath)
{
    const QString locked
        = uR"(, free AS (SELECT f.%1 AS id FROM %2 f JOIN want w ON f.%1 = w.id FOR UPDATE OF f SKIP LOCKED))"_s.arg(
            table.id.name, table.table);
    const QString onlyFree = u" AND f.%1 IN (SELECT id FROM free)"_s.arg(table.id.name);
    return uR"(
        WITH want AS (
            SELECT * FROM unnest($3::bigint[], $4::bigint[], $5::xid[], $6::boolean[], $7::bigint[], $8::bigint[],
                                 $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[])
                AS w (seq, id, version, takes, device, inode, size, modified, links, bytes)),
        newer AS MATERIALIZED (SELECT f.%1 AS id, %2 AS path FROM %3 f WHERE f.%1 > $13)%4,
        gone AS (
            DELETE FROM %3 f USING want w
             WHERE f.%1 = w.id AND f.xmin = w.version AND %5%6
            RETURNING w.*, f.%7 AS execution, %2 AS path, to_jsonb(f.*) AS image),
        decided AS MATERIALIZED (
            -- NOT IN, because it is hashed whatever the planner expects; a path of NULL has no file to take.
            SELECT g.*, coalesce(g.takes AND g.path NOT IN (
                       SELECT n.path FROM newer n WHERE n.path IS NOT NULL AND n.id NOT IN (SELECT x.id FROM gone x)), false) AS takes_now
              FROM gone g)
        INSERT INTO scrapazoid_console.items (run, seq, batch, kind, directory, row_id, execution_id, path, takes_file, quarantined,
               device, inode, size, modified_ns, links, bytes, image, outcome)
        SELECT $14, d.seq, $15, $16, $18, d.id, d.execution, d.path, d.takes_now, $17::boolean,
               d.device, d.inode, d.size, d.modified, d.links, CASE WHEN d.takes_now THEN d.bytes ELSE 0 END, d.image, 'done'
          FROM decided d
        RETURNING seq, takes_file)"_s.arg(
        table.id.name, table.canonicalBytes, table.table, skipLocked ? locked : QString(),
        database::FileRepository::expiredPredicate(schema, table),
        (skipLocked ? onlyFree : QString()) + u" AND "_s + ownPath, table.execution.name);
}
} // namespace

Result<std::vector<database::ClaimedFile>> database::FileJournal::claim(const OpenRun &run, int batch, RemovalMode mode,
                                                                        const ClaimRule &rule,
                                                                        std::span<const FileClaim> items,
                                                                        bool skipLocked)
{
    std::optional<QSqlQuery> &statement = skipLocked ? m_claimUnlocked : m_claim;
    if (!statement) {
        auto prepared
            = m_connection.prepare(claimSql(m_schema, m_table, skipLocked, underOwnPath(m_connection)), doingClaim());
        if (!prepared)
            return tl::unexpected(prepared.error());
        statement = std::move(*prepared);
    }
    ArrayLiteral seqs, ids, versions, takes, bytes;
    IdentityArrays identities;
    for (const FileClaim &item : items) {
        seqs.add(item.seq);
        ids.add(item.id);
        versions.add(static_cast<qint64>(item.version));
        takes.add(item.takesFile);
        identities.add(item.identity);
        bytes.add(item.bytes);
    }
    // Rows are looked up by their keys: guessing at row versions, the planner may read the whole table for each batch.
    if (const auto hinted = m_connection.query(u"SET LOCAL enable_seqscan = off"_s, {}, doingClaim()); !hinted)
        return tl::unexpected(hinted.error());
    const QVariantList values{rule.cutoff.toSql(),
                              rule.stuckBefore.toSql(),
                              seqs.text(),
                              ids.text(),
                              versions.text(),
                              takes.text(),
                              identities.device.text(),
                              identities.inode.text(),
                              identities.size.text(),
                              identities.modified.text(),
                              identities.links.text(),
                              bytes.text(),
                              rule.highestId - keyMargin,
                              run.key,
                              batch,
                              kindName(),
                              mode == RemovalMode::Quarantine,
                              directoryName()};
    if (const auto ran = Connection::run(*statement, values, doingClaim()); !ran)
        return tl::unexpected(ran.error());
    std::vector<ClaimedFile> claimed;
    claimed.reserve(items.size());
    while (statement->next())
        claimed.push_back({statement->value(0).toLongLong(), statement->value(1).toBool()});
    const auto read = Connection::check(*statement, doingClaim());
    statement->finish();
    if (!read)
        return tl::unexpected(read.error());
    return claimed;
}

Result<void> database::FileJournal::claimOrphans(const OpenRun &run, int batch, RemovalMode mode,
                                                 std::span<const OrphanClaim> items)
{
    ArrayLiteral seqs, paths, bytes;
    IdentityArrays identities;
    for (const OrphanClaim &item : items) {
        seqs.add(item.seq);
        paths.addBytes(item.path);
        identities.add(item.identity);
        bytes.add(item.bytes);
    }
    auto query
        = m_connection.query(uR"(
        INSERT INTO scrapazoid_console.items (run, seq, batch, kind, directory, row_id, path, takes_file, quarantined,
               device, inode, size, modified_ns, links, bytes, outcome)
        SELECT $1, w.seq, $2, $3, $4, 0, w.path, true, $5::boolean, w.device, w.inode, w.size, w.modified, w.links, w.bytes, 'done'
          FROM unnest($6::bigint[], $7::bytea[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[])
               AS w (seq, path, device, inode, size, modified, links, bytes))"_s,
                             {run.key, batch, kindName(), directoryName(), mode == RemovalMode::Quarantine, seqs.text(),
                              paths.text(), identities.device.text(), identities.inode.text(), identities.size.text(),
                              identities.modified.text(), identities.links.text(), bytes.text()},
                             Tr::tr("write the journal"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<QSet<qint64>> database::FileJournal::relink(const OpenRun &run, int batch, std::span<const RelinkClaim> items)
{
    const QString doing = Tr::tr("give rows another path");
    ArrayLiteral seqs, ids, versions, paths, targets;
    for (const RelinkClaim &item : items) {
        seqs.add(item.seq);
        ids.add(item.id);
        versions.add(static_cast<qint64>(item.version));
        paths.addBytes(item.path);
        targets.addBytes(item.target);
    }
    // The beginning of the path stays as the service wrote it.
    auto query = m_connection.query(uR"(
        WITH want AS (
            SELECT w.seq, w.id, w.version, w.path, convert_from(w.path, 'UTF8') AS old, convert_from(w.target, 'UTF8') AS new
              FROM unnest($5::bigint[], $6::bigint[], $7::xid[], $8::bytea[], $9::bytea[]) AS w (seq, id, version, path, target)),
        before AS MATERIALIZED (
            SELECT w.*, f.%2 AS execution, to_jsonb(f.*) AS image FROM %1 f JOIN want w ON f.%3 = w.id AND f.xmin = w.version
             WHERE right(f.%4, length(w.old)) = w.old FOR UPDATE OF f),
        linked AS (
            UPDATE %1 f SET %4 = left(f.%4, length(f.%4) - length(b.old)) || b.new FROM before b WHERE f.%3 = b.id AND %5
            RETURNING b.seq, b.id, b.execution, b.path, b.image, f.%4 AS written)
        INSERT INTO scrapazoid_console.items (run, seq, batch, kind, directory, row_id, execution_id, path, image, outcome, relinked_to)
        SELECT $1, l.seq, $2, $3, $4, l.id, l.execution, l.path, l.image, 'done', l.written FROM linked l
        RETURNING seq)"_s.arg(m_table.table, m_table.execution.name, m_table.id.name, m_table.path.name,
                                    underOwnPath(m_connection)),
                                    {run.key, batch, kindName(), directoryName(), seqs.text(), ids.text(),
                                     versions.text(), paths.text(), targets.text()},
                                    doing);
    if (!query)
        return tl::unexpected(query.error());
    return readNumbers(*query, doing);
}

Result<QSet<qint64>> database::FileJournal::restorePaths(const OpenRun &run, std::span<const qint64> seqs)
{
    const QString doing = Tr::tr("put paths back");
    auto query = m_connection.query(uR"(
        UPDATE %1 f SET %2 = r.%2 FROM scrapazoid_console.items i, jsonb_populate_record(NULL::%1, i.image) r
         WHERE i.run = $1 AND i.seq = ANY($2::bigint[]) AND i.relinked_to IS NOT NULL AND f.%3 = i.row_id AND f.%2 = i.relinked_to
           AND %4
        RETURNING i.seq)"_s.arg(m_table.table, m_table.path.name, m_table.id.name, underOwnPath(m_connection)),
                                    {run.key, arrayOf(seqs)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    return readNumbers(*query, doing);
}

Result<std::vector<Outcome>> database::FileJournal::classify(const ClaimRule &rule, std::span<const qint64> ids)
{
    const QString sql
        = uR"(SELECT CASE WHEN f.%1 IS NULL THEN 'vanished' WHEN f.%2 < %3 AND NOT (%4) THEN 'protected' ELSE 'changed' END
        FROM unnest($3::bigint[]) WITH ORDINALITY w (id, place) LEFT JOIN %5 f ON f.%1 = w.id ORDER BY w.place)"_s.arg(
            m_table.id.name, m_table.time.name, m_table.time.moment(1),
            FileRepository::expiredPredicate(m_schema, m_table), m_table.table);
    auto query = m_connection.query(sql, {rule.cutoff.toSql(), rule.stuckBefore.toSql(), arrayOf(ids)},
                                    Tr::tr("look at rows again"));
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Outcome> outcomes;
    while (query->next())
        outcomes.push_back(outcomeFromName(query->value(0).toString()).value_or(Outcome::Changed));
    if (const auto read = Connection::check(*query, Tr::tr("look at rows again")); !read)
        return tl::unexpected(read.error());
    return outcomes;
}

Result<std::vector<database::JournalledFile>> database::FileJournal::readItems(const QString &where,
                                                                               const QVariantList &values)
{
    const QString doing = Tr::tr("read the journal");
    auto query = m_connection.query(
        u"SELECT i.seq, i.row_id, i.path, i.takes_file, i.device, i.inode, i.size, i.modified_ns, i.links, "
        "i.bytes FROM scrapazoid_console.items i "_s
            + where,
        values, doing);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<JournalledFile> items;
    while (query->next()) {
        JournalledFile item;
        item.seq = query->value(0).toLongLong();
        item.id = query->value(1).toLongLong();
        item.path = query->value(2).toByteArray();
        item.takesFile = query->value(3).toBool();
        if (!query->isNull(5)) {
            item.identity = FileIdentity{.device = static_cast<quint64>(query->value(4).toLongLong()),
                                         .inode = static_cast<quint64>(query->value(5).toLongLong()),
                                         .size = query->value(6).toLongLong(),
                                         .modifiedNs = query->value(7).toLongLong(),
                                         .links = static_cast<quint64>(query->value(8).toLongLong())};
        }
        item.bytes = query->value(9).toLongLong();
        items.push_back(std::move(item));
    }
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return items;
}

Result<std::vector<database::JournalledFile>> database::FileJournal::findClaimed(const OpenRun &run, int batch,
                                                                                 Outcome outcome)
{
    return readItems(
        u"WHERE i.run = $1 AND i.batch = $2 AND i.kind = $3 AND i.directory = $4 AND i.outcome = $5 ORDER BY i.seq"_s,
        {run.key, batch, kindName(), directoryName(), toName(outcome)});
}

Result<QSet<qint64>> database::FileJournal::restoreRows(const OpenRun &run, std::span<const qint64> seqs)
{
    const QString doing = Tr::tr("put rows back");
    if (seqs.empty() || m_part.kind == ItemKind::Orphan)
        return QSet<qint64>(seqs.begin(), seqs.end());
    // Columns that the table has now and the image had then; a column added since gets its default.
    auto columns = m_connection.query(uR"(
        SELECT string_agg(format('%I', a.attname), ', ' ORDER BY a.attnum),
               string_agg(format('r.%I', a.attname), ', ' ORDER BY a.attnum)
          FROM pg_catalog.pg_attribute a
         WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
           AND jsonb_exists((SELECT i.image FROM scrapazoid_console.items i WHERE i.run = $2 AND i.seq = $3), a.attname))"_s,
                                      {m_table.table, run.key, seqs.front()}, doing);
    if (!columns)
        return tl::unexpected(columns.error());
    columns->next();
    const QString names = columns->value(0).toString();
    const QString fromImage = columns->value(1).toString();
    columns->finish();
    auto query = m_connection.query(uR"(
        WITH back AS (
            INSERT INTO %1 (%2) OVERRIDING SYSTEM VALUE
            SELECT %3 FROM scrapazoid_console.items i, jsonb_populate_record(NULL::%1, i.image) r
             WHERE i.run = $1 AND i.seq = ANY($2::bigint[]) AND i.relinked_to IS NULL AND %5
            ON CONFLICT DO NOTHING RETURNING %4 AS id)
        SELECT i.seq FROM back JOIN scrapazoid_console.items i ON i.row_id = back.id
         WHERE i.run = $1 AND i.seq = ANY($2::bigint[]))"_s.arg(m_table.table, names, fromImage, m_table.id.name,
                                                                underOwnPath(m_connection)),
                                    {run.key, arrayOf(seqs)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    auto restored = readNumbers(*query, doing);
    if (!restored || m_part.kind != ItemKind::Missing)
        return restored;
    const auto paths = restorePaths(run, seqs);
    if (!paths)
        return paths;
    return restored->unite(*paths);
}

Result<void> database::FileJournal::correct(const OpenRun &run, std::span<const FileCorrection> corrections)
{
    if (corrections.empty())
        return {};
    ArrayLiteral seqs, outcomes, bytes, reasons;
    for (const FileCorrection &correction : corrections) {
        seqs.add(correction.seq);
        outcomes.addText(toName(correction.outcome));
        bytes.add(correction.bytes);
        reasons.addText(correction.reason);
    }
    auto query = m_connection.query(uR"(
        UPDATE scrapazoid_console.items i SET outcome = w.outcome, bytes = w.bytes, reason = coalesce(nullif(w.reason, ''), i.reason)
          FROM unnest($2::bigint[], $3::text[], $4::bigint[], $5::text[]) AS w (seq, outcome, bytes, reason)
         WHERE i.run = $1 AND i.seq = w.seq)"_s,
                                    {run.key, seqs.text(), outcomes.text(), bytes.text(), reasons.text()},
                                    Tr::tr("correct the journal"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<std::vector<database::JournalledFile>>
database::FileJournal::findUndoable(const OpenRun &subject, bool takesFile, qint64 after, int limit)
{
    return readItems(u"WHERE i.run = $1 AND i.seq > $2 AND i.kind = $3 AND i.directory = $4 AND i.outcome = 'done' "
                     "AND (i.quarantined OR i.kind = 'missing') AND i.takes_file = $5 ORDER BY i.seq LIMIT $6"_s,
                     {subject.key, after, kindName(), directoryName(), takesFile, limit});
}

Result<QSet<QByteArray>> database::FileJournal::findTaken(const OpenRun &subject, std::span<const QByteArray> paths)
{
    const QString doing = Tr::tr("look into the journal");
    ArrayLiteral array;
    for (const QByteArray &path : paths)
        array.addBytes(path);
    auto query = m_connection.query(
        u"SELECT i.path FROM scrapazoid_console.items i JOIN scrapazoid_console.runs r USING (run) "
        "WHERE i.run >= $1 AND r.action = 'cleanup' AND i.directory = $2 AND i.path = ANY($3::bytea[]) AND "
        "i.takes_file "
        "AND i.inode IS NOT NULL AND i.outcome IN ('done', 'purged')"_s,
        {subject.key, directoryName(), array.text()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QSet<QByteArray> taken;
    while (query->next())
        taken.insert(query->value(0).toByteArray());
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return taken;
}

Result<void> database::FileJournal::claimUndo(const OpenRun &undo, int batch, const OpenRun &subject,
                                              std::span<const JournalledFile> items)
{
    std::vector<qint64> seqs;
    for (const JournalledFile &item : items)
        seqs.push_back(item.seq);
    // Sequence numbers are kept: one undo run has one subject.
    auto query = m_connection.query(uR"(
        INSERT INTO scrapazoid_console.items (run, seq, batch, kind, directory, row_id, execution_id, path, takes_file, quarantined,
               device, inode, size, modified_ns, links, bytes, image, outcome, subject_seq, relinked_to)
        SELECT $1, i.seq, $2, i.kind, i.directory, i.row_id, i.execution_id, i.path, i.takes_file, i.quarantined, i.device, i.inode, i.size,
               i.modified_ns, i.links, i.bytes, i.image, 'planned', i.seq, i.relinked_to
          FROM scrapazoid_console.items i WHERE i.run = $3 AND i.seq = ANY($4::bigint[]))"_s,
                                    {undo.key, batch, subject.key, arrayOf(seqs)}, Tr::tr("write the journal"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<void> database::FileJournal::leaveFiles(const OpenRun &run, std::span<const qint64> seqs)
{
    if (seqs.empty())
        return {};
    auto query = m_connection.query(
        u"UPDATE scrapazoid_console.items SET takes_file = false WHERE run = $1 AND seq = ANY($2::bigint[])"_s,
        {run.key, arrayOf(seqs)}, Tr::tr("correct the journal"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<QSet<qint64>> database::FileJournal::findExisting(std::span<const qint64> ids)
{
    const QString doing = Tr::tr("look at rows again");
    auto query = m_connection.query(
        u"SELECT f.%1 FROM %2 f WHERE f.%1 = ANY($1::bigint[])"_s.arg(m_table.id.name, m_table.table), {arrayOf(ids)},
        doing);
    return query ? readNumbers(*query, doing) : tl::unexpected(query.error());
}

Result<std::vector<database::JournalledFile>> database::FileJournal::findPurgeable(const OpenRun &subject, qint64 after,
                                                                                   int limit)
{
    return readItems(u"WHERE i.run = $1 AND i.seq > $2 AND i.kind = $3 AND i.directory = $4 AND i.outcome = 'done' AND "
                     u"i.quarantined "
                     "AND i.takes_file AND i.inode IS NOT NULL ORDER BY i.seq LIMIT $5"_s,
                     {subject.key, after, kindName(), directoryName(), limit});
}

Result<QSet<qint64>> database::FileJournal::findNamedAgain(const OpenRun &subject)
{
    const QString doing = Tr::tr("look for rows that name quarantined files");
    QString naming = u"SELECT %1 FROM %2 f"_s.arg(m_table.canonicalBytes, m_table.table);
    if (m_part.kind == ItemKind::Orphan) {
        const FileTable &other = m_schema.files(otherThan(*m_part.directory));
        naming += u" UNION ALL SELECT %1 FROM %2 f"_s.arg(other.foreignBytes, other.table);
    }
    auto query = m_connection.query(
        u"SELECT i.seq FROM scrapazoid_console.items i WHERE i.run = $1 AND i.kind = $2 AND i.directory = $3 "
        "AND i.outcome = 'done' AND i.path IN (%1)"_s.arg(naming),
        {subject.key, kindName(), directoryName()}, doing);
    return query ? readNumbers(*query, doing) : tl::unexpected(query.error());
}
