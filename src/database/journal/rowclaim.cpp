// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/rowclaim.h"

#include "database/journal/journalkeys.h"
#include "database/journal/journalplaces.h"
#include "database/server/sqlerror.h"
#include "database/service/filerepository.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
using database::FileClaim;

QString doingClaim()
{
    return Tr::tr("move rows into the journal");
}

database::RowsInHand handOf(const std::vector<const FileClaim *> &items)
{
    database::RowsInHand rows;
    for (const FileClaim *item : items) {
        rows.seqs.push_back(item->seq);
        rows.ids.push_back(item->id);
        rows.versions.push_back(item->version);
    }
    return rows;
}

/// Places, keys and versions as parallel arrays.
struct RowArrays {
    database::ArrayLiteral seqs, ids, versions;
    explicit RowArrays(const std::vector<const FileClaim *> &items)
    {
        for (const FileClaim *item : items) {
            seqs.add(item->seq);
            database::addKey(ids, item->id);
            versions.add(static_cast<qint64>(item->version));
        }
    }
};

} // namespace

void database::IdentityArrays::add(const std::optional<FileIdentity> &identity)
{
    if (!identity) {
        for (auto *array : {&token, &size, &modified, &links, &changed})
            array->addNull();
        return;
    }
    token.addText(QString::fromStdString(identity->token.text()));
    size.add(identity->size);
    modified.add(identity->modifiedNs);
    links.add(static_cast<qint64>(identity->links));
    changed.add(identity->changedNs);
}

Result<database::RowClaim> database::RowClaim::prepare(Connection &connection, const Schema &schema,
                                                       const Subject &subject)
{
    RowClaim claim(connection, schema.files(*subject.part.directory), subject);
    claim.m_isKeyUnique = isKeyUnique(claim.m_image, claim.m_table.id);
    if (const auto prepared = claim.prepareStatements(schema); !prepared)
        return tl::unexpected(prepared.error());
    return claim;
}

Result<void> database::RowClaim::prepareStatements(const Schema &schema)
{
    // CASE keeps the rule from the planner, who would read all that has expired by it, and IN from being a join.
    const auto join = [this](const QString &ids) {
        return u"JOIN %1 f ON f.xmin = w.version AND %2"_s.arg(m_table.table, hasKeyOf(ids));
    };
    const QString lock = u"SELECT w.seq, %1 FROM unnest($3::bigint[], %4, $5::xid[]) AS w (seq, id, version) %2 "
                         "WHERE CASE WHEN %3 THEN true END FOR UPDATE OF f SKIP LOCKED"_s.arg(
                             m_image.unproved(u"f"_s), join(u"$4"_s), FileRepository::expiredPredicate(schema, m_table),
                             keys(u"$4"_s));
    const QString note = uR"(
        INSERT INTO scrapazoid_console.items (run, seq, batch, kind, directory, %4, %5, path, takes_file, quarantined,
               token, size, modified_ns, links, changed_ns, bytes, texts, outcome)
        SELECT $1, w.seq, $2, $3, $4, %6, %1, w.path, w.takes, $5::boolean,
               w.token, w.size, w.modified, w.links, w.changed, w.bytes, %2, 'done'
          FROM unnest($6::bigint[], %7, $8::xid[], $9::bytea[], $10::boolean[], $11::text[], $12::bigint[],
                      $13::bigint[], $14::bigint[], $15::bigint[], $16::bigint[])
               AS w (seq, id, version, path, takes, token, size, modified, links, changed, bytes) %3)"_s.arg(
        m_table.execution.shownKey(u"f"_s), m_image.texts(u"f"_s), join(u"$7"_s), rowColumn(m_table.id),
        executionColumn(m_table.execution), notedKey(m_table.id, u"w.id"_s), keys(u"$7"_s));
    const QString remove = u"DELETE FROM %1 f USING unnest(%4, $2::xid[]) AS w (id, version) "
                           "WHERE f.xmin = w.version AND %2 AND %3"_s.arg(m_table.table, hasKeyOf(u"$1"_s),
                                                                          underOwnPath(m_connection), keys(u"$1"_s));
    // Of rows that share their number only the version tells which is there.
    const QString look = uR"(
        WITH want AS (
            SELECT * FROM unnest($1::bigint[], %4, $3::xid[], $4::bytea[], $5::boolean[]) AS w (seq, id, version, path, takes))
        SELECT w.seq, true FROM want w JOIN %1 f ON %2%3
        UNION ALL
        SELECT w.seq, false FROM want w WHERE CASE WHEN w.takes AND %5 THEN true END)"_s.arg(
        m_table.table, hasKeyOf(u"$2"_s), m_isKeyUnique ? QString() : u" AND f.xmin = w.version"_s, keys(u"$2"_s),
        isNamedByNewer());
    for (const auto &[statement, sql] :
         {std::pair(&m_lock, lock), std::pair(&m_note, note), std::pair(&m_remove, remove), std::pair(&m_look, look)}) {
        auto prepared = m_connection.prepare(sql, doingClaim());
        if (!prepared)
            return tl::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    return {};
}

Result<database::Claim> database::RowClaim::take(const ClaimPlace &place, const ClaimRule &rule,
                                                 std::span<const FileClaim> all)
{
    m_claim = {};
    auto seal = JournalSeal::of(m_connection, m_table.oid);
    if (!seal)
        return tl::unexpected(seal.error());
    m_seal = std::move(*seal);
    Items items;
    items.reserve(all.size());
    for (const FileClaim &item : all)
        items.push_back(&item);
    m_batch = {place.run, place.batch, SeqRange::of(all)};
    const auto begun = pinTexts(m_connection)
                           .and_then([&] { return lookUpByKey(m_connection, m_isKeyUnique, doingClaim()); })
                           .and_then([&] { return m_connection.execute(u"SAVEPOINT claim"_s, doingClaim()); })
                           .and_then([&] { return leaveTwins(items); })
                           .and_then([&] { return lock(rule, items); });
    if (!begun)
        return tl::unexpected(begun.error());
    // What a trigger or a rule has done to rows that it kept is undone before the others are taken without them.
    constexpr int mostAttempts = 8;
    for (int attempt = 0; !items.empty(); ++attempt) {
        const auto isDone = removeOnce(place, rule, items);
        if (!isDone)
            return tl::unexpected(isDone.error());
        if (*isDone)
            break;
        if (attempt + 1 == mostAttempts)
            return tl::unexpected(blamedOnRows(
                {ErrorKind::Database, Tr::tr("%1 keeps rows that were to go, other ones each time.").arg(m_table.table),
                 u"P0001"_s}));
        if (const auto back = m_connection.execute(u"ROLLBACK TO SAVEPOINT claim"_s, doingClaim()); !back)
            return tl::unexpected(back.error());
        if (const auto locked = lock(rule, items); !locked)
            return tl::unexpected(locked.error());
    }
    if (!items.empty()) {
        if (const auto stays = m_seal->prove(m_batch); !stays)
            return tl::unexpected(stays.error());
    }
    for (const FileClaim *item : items)
        m_claim.files.push_back({item->seq, item->takesFile && !m_named.contains(item->seq)});
    return std::move(m_claim);
}

void database::RowClaim::leave(Items &items, const QHash<qint64, LeftRow> &left)
{
    std::erase_if(items, [&](const FileClaim *item) { return left.contains(item->seq); });
    for (const LeftRow &row : left)
        m_claim.left.push_back(row);
}

/// SQL of the keys that are bound there.
QString database::RowClaim::keys(const QString &parameter) const
{
    return m_table.id.form.list(parameter);
}

/// SQL: a row newer than the plan names the file of `w`; $6 is the highest key of older ones. Where keys have no order
/// that would be a reading of the table for each batch: the run's own looks and its closing check see them.
QString database::RowClaim::isNamedByNewer() const
{
    return m_table.id.form.isOrdered() ? u"w.path IN (SELECT %1 FROM %2 f WHERE f.%3 > $6::bigint)"_s.arg(
               m_table.canonicalBytes, m_table.table, m_table.id.name)
                                       : u"$6::bigint IS NULL"_s;
}

/// SQL: the row `f` is that of `w`. Where an index has each key once there is one way to it; else the keys, which are
/// `ids`, keep the planner from reading the whole table.
QString database::RowClaim::hasKeyOf(const QString &ids) const
{
    const QString key = m_table.id.keySql(u"f"_s);
    const QString isIts = key + u" = w.id"_s;
    return m_isKeyUnique ? isIts : isIts + u" AND %1 = ANY(%2)"_s.arg(key, keys(ids));
}

/// Rows of one number that one transaction has written cannot be told apart by what the plan knows.
Result<void> database::RowClaim::leaveTwins(Items &items)
{
    if (m_isKeyUnique)
        return {};
    const RowArrays arrays(items);
    auto query = m_connection.query(u"SELECT w.seq FROM unnest($1::bigint[], %3, $3::xid[]) AS w (seq, id, version) "
                                    "JOIN %1 f ON f.xmin = w.version AND %2 GROUP BY 1 HAVING count(*) > 1"_s.arg(
                                        m_table.table, hasKeyOf(u"$2"_s), keys(u"$2"_s)),
                                    {arrays.seqs.text(), arrays.ids.text(), arrays.versions.text()}, doingClaim());
    if (!query)
        return tl::unexpected(query.error());
    QHash<qint64, LeftRow> left;
    while (query->next()) {
        const qint64 seq = query->value(0).toLongLong();
        left.insert(seq,
                    {seq, Outcome::Failed,
                     Tr::tr("other rows of %1 have the same number and were written at the same moment: which of them "
                            "is meant cannot be told, so all stay")
                         .arg(m_table.table)});
    }
    if (const auto read = Connection::check(*query, doingClaim()); !read)
        return read;
    leave(items, left);
    return {};
}

/// Leaves in `items` what is as the plan saw it, nobody else holds, and can be put back.
Result<void> database::RowClaim::lock(const ClaimRule &rule, Items &items)
{
    if (items.empty())
        return {};
    const RowArrays arrays(items);
    if (const auto ran = Connection::run(*m_lock,
                                         {rule.cutoff.toSql(), rule.stuckBefore.toSql(), arrays.seqs.text(),
                                          arrays.ids.text(), arrays.versions.text()},
                                         doingClaim());
        !ran)
        return ran;
    QSet<qint64> locked;
    QHash<qint64, LeftRow> left;
    while (m_lock->next()) {
        const qint64 seq = m_lock->value(0).toLongLong();
        locked.insert(seq);
        if (!m_lock->isNull(1))
            left.insert(seq,
                        {seq, Outcome::Failed,
                         Tr::tr("column %1 of %2 would not come back as it is, so the row stays")
                             .arg(m_lock->value(1).toString(), m_table.table)});
    }
    const auto read = Connection::check(*m_lock, doingClaim());
    m_lock->finish();
    if (!read)
        return read;
    std::erase_if(items, [&](const FileClaim *item) { return !locked.contains(item->seq); });
    leave(items, left);
    return {};
}

/// False where some rows are kept: they are out of `items` then, and nothing of it may stay.
Result<bool> database::RowClaim::removeOnce(const ClaimPlace &place, const ClaimRule &rule, Items &items)
{
    m_named.clear();
    if (const auto noted = note(place, items); !noted)
        return tl::unexpected(noted.error());
    if (!m_dependents.isEmpty()) {
        const auto written = writeDependents(place, items);
        if (!written || !*written)
            return written;
    }
    if (const auto closed = m_seal->close(m_batch); !closed)
        return tl::unexpected(closed.error());
    if (const auto removed = remove(items); !removed)
        return tl::unexpected(removed.error());
    return look(place, rule, items);
}

Result<void> database::RowClaim::note(const ClaimPlace &place, const Items &items)
{
    const RowArrays rows(items);
    ArrayLiteral paths, takes, bytes;
    IdentityArrays identities;
    for (const FileClaim *item : items) {
        paths.addBytes(item->path);
        takes.add(item->takesFile);
        identities.add(item->identity);
        bytes.add(item->takesFile ? item->bytes : 0);
    }
    const QVariantList values{place.run.key,
                              place.batch,
                              toName(m_part.kind),
                              toName(*m_part.directory),
                              comesBack(place.mode),
                              rows.seqs.text(),
                              rows.ids.text(),
                              rows.versions.text(),
                              paths.text(),
                              takes.text(),
                              identities.token.text(),
                              identities.size.text(),
                              identities.modified.text(),
                              identities.links.text(),
                              identities.changed.text(),
                              bytes.text()};
    if (const auto ran = Connection::run(*m_note, values, doingClaim()); !ran)
        return tl::unexpected(isTooLarge(ran.error()) ? ran.error() : asJournalError(ran.error()));
    const bool isWhole = m_note->numRowsAffected() == static_cast<int>(items.size());
    m_note->finish();
    if (!isWhole)
        return tl::unexpected(journalSwallows(u"scrapazoid_console.items"_s));
    return m_seal->isNeeded() ? compareNoted(place, items) : Result<void>();
}

/// A trigger may have made something else of an entry than was written.
Result<void> database::RowClaim::compareNoted(const ClaimPlace &place, const Items &items)
{
    const RowArrays rows(items);
    ArrayLiteral paths, takes;
    IdentityArrays identities;
    for (const FileClaim *item : items) {
        paths.addBytes(item->path);
        takes.add(item->takesFile);
        identities.add(item->identity);
    }
    auto query = m_connection.query(uR"(
        WITH want AS MATERIALIZED (
            SELECT $1::bigint AS run, w.* FROM unnest($3::bigint[], %4, $5::xid[], $6::bytea[], $7::boolean[], $8::text[],
                                                      $9::bigint[], $10::bigint[])
                                               AS w (seq, id, version, path, takes, token, size, modified))
        SELECT count(*) FROM want w JOIN scrapazoid_console.items i ON i.run = w.run AND i.seq = w.seq
          JOIN %1 f ON f.xmin = w.version AND %2
         WHERE i.batch = $2 AND i.%5 = %6 AND i.path = w.path AND i.takes_file = w.takes
           AND i.token IS NOT DISTINCT FROM w.token AND i.size IS NOT DISTINCT FROM w.size
           AND i.modified_ns IS NOT DISTINCT FROM w.modified AND i.kind = $11 AND i.directory = $12
           AND i.quarantined = $13::boolean AND NOT i.owes_row AND i.relinked_to IS NULL AND i.outcome = 'done' AND i.texts IS NOT DISTINCT FROM %3)"_s
                                        .arg(m_table.table, hasKeyOf(u"$4"_s), m_image.texts(u"f"_s), keys(u"$4"_s),
                                             rowColumn(m_table.id), notedKey(m_table.id, u"w.id"_s)),
                                    {place.run.key, place.batch, rows.seqs.text(), rows.ids.text(),
                                     rows.versions.text(), paths.text(), takes.text(), identities.token.text(),
                                     identities.size.text(), identities.modified.text(), toName(m_part.kind),
                                     toName(*m_part.directory), comesBack(place.mode)},
                                    doingClaim());
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return Connection::check(*query, doingClaim());
    return query->value(0).toLongLong() == static_cast<qint64>(items.size())
        ? Result<void>()
        : tl::unexpected(journalSwallows(u"scrapazoid_console.items"_s));
}

Result<bool> database::RowClaim::writeDependents(const ClaimPlace &place, Items &items)
{
    const auto hindrances = m_dependents.write(place.run, handOf(items));
    if (!hindrances)
        return tl::unexpected(hindrances.error());
    QHash<qint64, LeftRow> left;
    for (const DependentJournal::Hindrance &one : *hindrances)
        left.insert(one.seq, {one.seq, one.isHeld ? Outcome::InUse : Outcome::Failed, one.reason});
    leave(items, left);
    return left.isEmpty();
}

Result<void> database::RowClaim::remove(const Items &items)
{
    const RowArrays rows(items);
    const auto ran = Connection::run(*m_remove, {rows.ids.text(), rows.versions.text()}, doingClaim());
    if (!ran)
        return tl::unexpected(blamedOnRows(ran.error()));
    m_removed = m_remove->numRowsAffected();
    m_remove->finish();
    return {};
}

Result<bool> database::RowClaim::look(const ClaimPlace &place, const ClaimRule &rule, Items &items)
{
    const RowArrays rows(items);
    ArrayLiteral paths, takes;
    for (const FileClaim *item : items) {
        paths.addBytes(item->path);
        takes.add(item->takesFile);
    }
    const QVariantList values{rows.seqs.text(), rows.ids.text(), rows.versions.text(),
                              paths.text(),     takes.text(),    rule.highestId - keyMargin};
    if (const auto ran = Connection::run(*m_look, values, doingClaim()); !ran)
        return tl::unexpected(ran.error());
    QHash<qint64, LeftRow> kept;
    while (m_look->next()) {
        const qint64 seq = m_look->value(0).toLongLong();
        if (m_look->value(1).toBool())
            kept.insert(seq,
                        {seq, Outcome::KeptByDatabase,
                         Tr::tr("The database kept the row: a trigger or a rule of %1 is in the way of its deletion.")
                             .arg(m_table.table)});
        else
            m_named.insert(seq);
    }
    const auto read = Connection::check(*m_look, doingClaim());
    m_look->finish();
    if (!read)
        return tl::unexpected(read.error());
    if (!m_dependents.isEmpty()) {
        const auto refer = m_dependents.findKept(place.run, handOf(items), m_image);
        if (!refer)
            return tl::unexpected(refer.error());
        for (const auto &[seq, reason] : refer->asKeyValueRange())
            kept.insert(seq, {seq, Outcome::KeptByDatabase, reason});
    }
    if (kept.isEmpty() && m_removed != static_cast<qint64>(items.size()))
        return tl::unexpected(
            blamedOnRows({ErrorKind::Database,
                          Tr::tr("The database kept rows of %1: a trigger or a rule is in the way of their deletion.")
                              .arg(m_table.table),
                          u"P0001"_s}));
    leave(items, kept);
    if (!kept.isEmpty())
        return false;
    const auto corrected = leaveFiles(place, m_named);
    return corrected ? Result<bool>(true) : tl::unexpected(corrected.error());
}

Result<void> database::RowClaim::leaveFiles(const ClaimPlace &place, const QSet<qint64> &named)
{
    if (named.isEmpty())
        return {};
    auto query
        = m_connection.query(u"WITH %1 UPDATE scrapazoid_console.items i SET takes_file = false, bytes = 0 "
                             "FROM places p WHERE i.run = p.run AND i.seq = p.seq"_s.arg(placesSql(u"$1"_s, u"$2"_s)),
                             {place.run.key, arrayOf(named)}, doingClaim());
    return query ? Result<void>{} : tl::unexpected(query.error());
}
