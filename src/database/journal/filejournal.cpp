// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/filejournal.h"

#include "database/journal/journalkeys.h"
#include "database/journal/journalplaces.h"
#include "database/journal/journalseal.h"
#include "database/server/server.h"
#include "database/server/sqlerror.h"
#include "database/service/filerepository.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
/// An error where the journal has not kept as many entries as were written.
Result<void> isWhole(const QSqlQuery &query, size_t entries)
{
    return query.numRowsAffected() == static_cast<int>(entries)
        ? Result<void>{}
        : tl::unexpected(database::journalSwallows(QStringLiteral("scrapazoid_console.items")));
}

} // namespace

/// What the catalogue says of the table, once a journal.
Result<void> database::FileJournal::loadTable()
{
    if (m_image)
        return {};
    auto image = RowImage::load(m_connection, m_table.table);
    if (!image)
        return tl::unexpected(image.error());
    auto keys = findDependentKeys(m_connection, m_table.table, m_schema.tables());
    if (!keys)
        return tl::unexpected(keys.error());
    m_image = std::make_unique<RowImage>(std::move(*image));
    m_dependents = std::make_unique<DependentJournal>(m_connection, m_table.id, std::move(*keys));
    return {};
}

Result<void> database::FileJournal::beginBatch()
{
    return lookUpByKey(m_connection, false, Tr::tr("write the journal"));
}

Result<database::Claim> database::FileJournal::claim(const ClaimPlace &place, const ClaimRule &rule,
                                                     std::span<const FileClaim> items)
{
    if (!m_claim) {
        if (const auto loaded = loadTable(); !loaded)
            return tl::unexpected(loaded.error());
        auto prepared = RowClaim::prepare(m_connection, m_schema, {m_part, *m_image, *m_dependents});
        if (!prepared)
            return tl::unexpected(prepared.error());
        m_claim = std::make_unique<RowClaim>(std::move(*prepared));
    }
    return m_claim->take(place, rule, items);
}

Result<void> database::FileJournal::claimOrphans(const ClaimPlace &place, std::span<const OrphanClaim> items)
{
    ArrayLiteral seqs, paths, bytes;
    IdentityArrays identities;
    for (const OrphanClaim &item : items) {
        seqs.add(item.seq);
        paths.addBytes(item.path);
        identities.add(item.identity);
        bytes.add(item.bytes);
    }
    auto query = m_connection.query(uR"(
        INSERT INTO scrapazoid_console.items (run, seq, batch, kind, directory, row_id, path, takes_file, quarantined,
               token, size, modified_ns, links, changed_ns, bytes, outcome)
        SELECT $1, w.seq, $2, $3, $4, 0, w.path, true, $5::boolean, w.token, w.size, w.modified, w.links, w.changed, w.bytes, 'done'
          FROM unnest($6::bigint[], $7::bytea[], $8::text[], $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[])
               AS w (seq, path, token, size, modified, links, changed, bytes))"_s,
                                    {place.run.key, place.batch, kindName(), directoryName(), comesBack(place.mode),
                                     seqs.text(), paths.text(), identities.token.text(), identities.size.text(),
                                     identities.modified.text(), identities.links.text(), identities.changed.text(),
                                     bytes.text()},
                                    Tr::tr("write the journal"));
    if (!query)
        return tl::unexpected(asJournalError(query.error()));
    if (const auto whole = isWhole(*query, items.size()); !whole || items.empty())
        return whole;
    auto seal = JournalSeal::of(m_connection, m_table.oid);
    if (!seal || !seal->isNeeded())
        return seal ? Result<void>() : tl::unexpected(seal.error());
    auto same = m_connection.query(
        u"WITH want AS MATERIALIZED (SELECT $1::bigint AS run, w.* FROM unnest($3::bigint[], $4::bytea[], "
        "$5::text[], $6::bigint[], $7::bigint[]) AS w (seq, path, token, size, modified)) SELECT count(*) FROM want w "
        "JOIN scrapazoid_console.items i "
        "ON i.run = w.run AND i.seq = w.seq WHERE i.batch = $2 AND i.path = w.path AND i.token = w.token "
        "AND i.size = w.size AND i.modified_ns = w.modified AND i.kind = $8 AND i.directory = $9 AND i.quarantined = "
        "$10::boolean "
        "AND NOT i.owes_row AND i.takes_file AND i.outcome = 'done'"_s,
        {place.run.key, place.batch, seqs.text(), paths.text(), identities.token.text(), identities.size.text(),
         identities.modified.text(), kindName(), directoryName(), comesBack(place.mode)},
        Tr::tr("look into the journal"));
    if (!same)
        return tl::unexpected(same.error());
    const auto isCounted = Connection::next(*same);
    if (!isCounted)
        return tl::unexpected(isCounted.error());
    if (!*isCounted || same->value(0).toLongLong() != static_cast<qint64>(items.size()))
        return tl::unexpected(journalSwallows(u"scrapazoid_console.items"_s));
    same->finish();
    const JournalSeal::Batch batch{place.run, place.batch, {items.front().seq, items.back().seq}};
    return seal->close(batch).and_then([&] { return seal->prove(batch); });
}

Result<QSet<qint64>> database::FileJournal::relink(const OpenRun &run, int batch, std::span<const RelinkClaim> items)
{
    const QString doing = Tr::tr("give rows another path");
    ArrayLiteral seqs, ids, versions, paths, targets;
    for (const RelinkClaim &item : items) {
        seqs.add(item.seq);
        addKey(ids, item.id);
        versions.add(static_cast<qint64>(item.version));
        paths.addBytes(item.path);
        targets.addBytes(item.target);
    }
    if (const auto locked = lockTable(m_connection, m_table.table, m_table.oid); !locked)
        return tl::unexpected(locked.error());
    if (const auto loaded = loadTable(); !loaded)
        return tl::unexpected(loaded.error());
    if (const auto pinned = pinTexts(m_connection); !pinned)
        return tl::unexpected(pinned.error());
    // The beginning of the path stays as the service wrote it.
    auto query = m_connection.query(
        uR"(
        WITH want AS (
            SELECT w.seq, w.id, w.version, w.path, convert_from(w.path, 'UTF8') AS old, convert_from(w.target, 'UTF8') AS new
              FROM unnest($5::bigint[], %7, $7::xid[], $8::bytea[], $9::bytea[]) AS w (seq, id, version, path, target)),
        before AS MATERIALIZED (
            SELECT w.*, %2 AS execution, %5 AS texts, left(f.%4, length(f.%4) - length(w.old)) || w.new AS written
              FROM %1 f JOIN want w ON %3 = w.id AND f.xmin = w.version
             WHERE right(f.%4, length(w.old)) = w.old FOR UPDATE OF f),
        linked AS (
            UPDATE %1 f SET %4 = b.written FROM before b WHERE %3 = b.id AND f.xmin = b.version AND %6
            RETURNING b.seq, f.%4::text = b.written AS is_good),
        noted AS (
            INSERT INTO scrapazoid_console.items (run, seq, batch, kind, directory, %8, %9, path, texts, outcome, relinked_to)
            SELECT $1, b.seq, $2, $3, $4, %10, b.execution, b.path, b.texts, 'done', b.written FROM before b JOIN linked l USING (seq)
            RETURNING seq)
        SELECT b.seq, coalesce(l.is_good, false), n.seq IS NOT NULL FROM before b LEFT JOIN linked l USING (seq) LEFT JOIN noted n USING (seq))"_s
            .arg(m_table.table, m_table.execution.shownKey(u"f"_s), m_table.id.keySql(u"f"_s), m_table.path.name,
                 m_image->texts(u"f"_s), underOwnPath(m_connection), m_table.id.form.list(u"$6"_s),
                 rowColumn(m_table.id), executionColumn(m_table.execution), notedKey(m_table.id, u"b.id"_s)),
        {run.key, batch, kindName(), directoryName(), seqs.text(), ids.text(), versions.text(), paths.text(),
         targets.text()},
        doing);
    if (!query)
        return tl::unexpected(query.error());
    QSet<qint64> linked;
    bool isKept = false;
    bool isNoted = true;
    while (query->next()) {
        linked.insert(query->value(0).toLongLong());
        isKept = isKept || !query->value(1).toBool();
        isNoted = isNoted && query->value(2).toBool();
    }
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    if (isKept)
        return tl::unexpected(pathKept());
    if (!isNoted)
        return tl::unexpected(journalSwallows(u"scrapazoid_console.items"_s));
    const auto stay = requireLinks(run, linked);
    return stay ? Result<QSet<qint64>>(std::move(linked)) : tl::unexpected(stay.error());
}

/// An error where a trigger has taken the path away again.
Result<void> database::FileJournal::requireLinks(const OpenRun &run, const QSet<qint64> &linked)
{
    if (linked.isEmpty())
        return {};
    const QString doing = Tr::tr("give rows another path");
    if (const auto ran = runDeferred(m_connection, doing); !ran)
        return ran;
    const std::vector<qint64> seqs(linked.cbegin(), linked.cend());
    auto query
        = m_connection.query(u"SELECT count(DISTINCT i.seq) FROM scrapazoid_console.items i "
                             "JOIN %1 f ON %2 = %4 AND f.%3::text = i.relinked_to "
                             "WHERE i.run = $1 AND i.seq = ANY($2::bigint[])"_s.arg(
                                 m_table.table, m_table.id.keySql(u"f"_s), m_table.path.name, keyOfItem(m_table.id)),
                             {run.key, arrayOf(seqs)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (query->next() && query->value(0).toLongLong() == linked.size())
        return {};
    const auto read = Connection::check(*query, doing);
    return read ? tl::unexpected(pathKept()) : read;
}

Error database::FileJournal::pathKept() const
{
    return blamedOnRows({ErrorKind::Database,
                         Tr::tr("The database kept the path: a trigger or a rule of %1 is in the way of its change.")
                             .arg(m_table.table),
                         u"P0001"_s});
}

Result<std::vector<Outcome>> database::FileJournal::classify(const ClaimRule &rule, std::span<const PlannedRow> rows)
{
    const QString doing = Tr::tr("look at rows again");
    ArrayLiteral ids, versions;
    for (const PlannedRow &row : rows) {
        addKey(ids, row.id);
        versions.add(static_cast<qint64>(row.version));
    }
    // What is as it was, and due by its time, and was not to be had is somebody else's at the moment.
    const QString sql = uR"(
        SELECT DISTINCT ON (w.place) CASE WHEN f.%1 IS NULL THEN 'vanished' WHEN f.%2 < %3 AND NOT (%4) THEN 'protected'
                                          WHEN f.xmin = w.version AND %2 < %3 THEN 'in use' ELSE 'changed' END
          FROM unnest(%6, $4::xid[]) WITH ORDINALITY w (id, version, place) LEFT JOIN %5 f ON %7 = w.id
         ORDER BY w.place, f.xmin = w.version DESC)"_s.arg(
        m_table.id.name, m_table.time.name, m_table.time.moment(1), FileRepository::expiredPredicate(m_schema, m_table),
        m_table.table, m_table.id.form.list(u"$3"_s), m_table.id.keySql(u"f"_s));
    auto query
        = m_connection.query(sql, {rule.cutoff.toSql(), rule.stuckBefore.toSql(), ids.text(), versions.text()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Outcome> outcomes;
    while (query->next())
        outcomes.push_back(outcomeFromName(query->value(0).toString()).value_or(Outcome::Changed));
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return outcomes;
}

Result<std::vector<database::JournalledFile>> database::FileJournal::readItems(const QString &where,
                                                                               const QVariantList &values)
{
    const QString doing = Tr::tr("read the journal");
    auto query = m_connection.query(
        u"SELECT i.seq, i.row_id, i.row_key, i.path, i.takes_file, %1, i.size, i.modified_ns, i.links, "
        "i.bytes, coalesce(i.changed_ns, 0), i.owes_row FROM scrapazoid_console.items i "_s.arg(tokenOfItem())
            + where,
        values, doing);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<JournalledFile> items;
    while (query->next()) {
        JournalledFile item;
        item.seq = query->value(0).toLongLong();
        item.id = keyAt(*query, 1);
        item.path = query->value(3).toByteArray();
        item.takesFile = query->value(4).toBool();
        if (!query->isNull(5)) {
            item.identity = FileIdentity{.token = FileToken(query->value(5).toString().toStdString()),
                                         .size = query->value(6).toLongLong(),
                                         .modifiedNs = query->value(7).toLongLong(),
                                         .links = static_cast<quint64>(query->value(8).toLongLong()),
                                         .changedNs = query->value(10).toLongLong()};
        }
        item.bytes = query->value(9).toLongLong();
        item.owesRow = query->value(11).toBool();
        items.push_back(std::move(item));
    }
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return items;
}

Result<std::vector<database::JournalledFile>> database::FileJournal::findClaimed(const OpenRun &run, int batch,
                                                                                 Outcome outcome, SeqRange range)
{
    return readItems(u"WHERE i.run = $1 AND i.batch = $2 AND i.kind = $3 AND i.directory = $4 AND i.outcome = $5 "
                     "AND i.seq BETWEEN $6 AND $7 ORDER BY i.seq"_s,
                     {run.key, batch, kindName(), directoryName(), toName(outcome), range.first, range.last});
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
        WITH places AS MATERIALIZED (
            SELECT $1::bigint AS run, w.* FROM unnest($2::bigint[], $3::text[], $4::bigint[], $5::text[]) AS w (seq, outcome, bytes, reason)),
        uncounted AS (%1)
        UPDATE scrapazoid_console.items i SET outcome = w.outcome, bytes = w.bytes, reason = coalesce(nullif(w.reason, ''), i.reason),
               owes_row = i.owes_row AND w.outcome = 'failed'
          FROM places w WHERE i.run = w.run AND i.seq = w.seq)"_s.arg(uncountSql(u"$1"_s)),
                                    {run.key, seqs.text(), outcomes.text(), bytes.text(), reasons.text()},
                                    Tr::tr("correct the journal"));
    if (!query)
        return tl::unexpected(asJournalError(query.error()));
    return isWhole(*query, corrections.size());
}

void database::orderByPath(std::vector<JournalledFile> &files)
{
    std::sort(files.begin(), files.end(),
              [](const JournalledFile &one, const JournalledFile &other) { return one.path < other.path; });
}

Result<std::vector<database::JournalledFile>>
database::FileJournal::findUndoable(const OpenRun &subject, bool takesFile, qint64 after, int limit)
{
    return readInOrder(m_connection, Tr::tr("read the journal"), [&] {
        return readItems(u"WHERE i.run = $1 AND i.seq > $2 AND i.kind = $3 AND i.directory = $4 "
                         "AND (i.owes_row OR (i.outcome = 'done' AND (i.quarantined OR i.kind = 'missing'))) "
                         "AND i.takes_file = $5 ORDER BY i.seq LIMIT $6"_s,
                         {subject.key, after, kindName(), directoryName(), takesFile, limit});
    });
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
        "i.takes_file AND %1 AND i.outcome IN ('done', 'purged')"_s.arg(hasTokenOfItem()),
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
    if (const auto keyed = lookUpByKey(m_connection, true, Tr::tr("write the journal")); !keyed)
        return keyed;
    // Sequence numbers are kept: one undo run has one subject, and what the rows were stays there alone.
    auto query = m_connection.query(uR"(
        WITH %1
        INSERT INTO scrapazoid_console.items (run, seq, batch, kind, directory, row_id, row_key, execution_id, execution_key, path,
               takes_file, quarantined, token, size, modified_ns, links, changed_ns, bytes, owes_row, outcome, subject_seq, relinked_to)
        SELECT $1, i.seq, $2, i.kind, i.directory, i.row_id, i.row_key, i.execution_id, i.execution_key, i.path, i.takes_file, i.quarantined, %2, i.size,
               i.modified_ns, i.links, i.changed_ns, i.bytes, i.owes_row, 'planned', i.seq, i.relinked_to
          FROM places JOIN scrapazoid_console.items i ON i.run = places.run AND i.seq = places.seq)"_s.arg(
                                        placesSql(u"$3"_s, u"$4"_s), tokenOfItem()),
                                    {undo.key, batch, subject.key, arrayOf(seqs)}, Tr::tr("write the journal"));
    if (!query)
        return tl::unexpected(asJournalError(query.error()));
    return isWhole(*query, items.size());
}

Result<void> database::FileJournal::leaveFiles(const OpenRun &run, std::span<const qint64> seqs)
{
    if (seqs.empty())
        return {};
    auto query = m_connection.query(
        u"WITH %1, uncounted AS (%2) UPDATE scrapazoid_console.items i SET takes_file = false FROM places p "
        "WHERE i.run = p.run AND i.seq = p.seq"_s.arg(placesSql(u"$1"_s, u"$2"_s), uncountSql(u"$1"_s)),
        {run.key, arrayOf(seqs)}, Tr::tr("correct the journal"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<std::vector<database::JournalledFile>> database::FileJournal::findPurgeable(const OpenRun &subject, qint64 after,
                                                                                   int limit)
{
    return readInOrder(m_connection, Tr::tr("read the journal"), [&] {
        return readItems(u"WHERE i.run = $1 AND i.seq > $2 AND i.kind = $3 AND i.directory = $4 AND i.outcome = 'done' "
                         "AND i.quarantined AND i.takes_file AND %1 AND i.archived IS NULL AND (SELECT r.mode FROM "
                         "scrapazoid_console.runs r WHERE r.run = $1) = 'quarantine' ORDER BY i.seq LIMIT $5"_s.arg(
                             hasTokenOfItem()),
                         {subject.key, after, kindName(), directoryName(), limit});
    });
}
