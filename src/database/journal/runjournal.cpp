// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/runjournal.h"

#include "database/journal/runwords.h"
#include "database/server/server.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
QString wordOf(database::Closing closing)
{
    switch (closing) {
    case database::Closing::None: return u"none"_s;
    case database::Closing::Owed: return u"owed"_s;
    case database::Closing::Sweep: return u"sweep"_s;
    case database::Closing::Done: return u"done"_s;
    }
    return {};
}

/// An address is bytes, whatever encoding the database has.
QString hexOf(const ArchiveName &archive)
{
    return QString::fromLatin1(archive.address.toHex());
}

QVariant directoryValue(const std::optional<Directory> &directory)
{
    return directory ? QVariant(toName(*directory)) : QVariant();
}
} // namespace

Result<database::OpenRun> database::RunJournal::insertRun(const NewRun &run, const Actor &actor)
{
    const QString doing = Tr::tr("record the run in the journal");
    // Short names, for people to type: where two runs of one second would get the same, the later one draws again.
    constexpr int mostDraws = 100;
    for (int draw = 0; draw < mostDraws; ++draw) {
        auto query = m_connection.query(
            uR"(
        INSERT INTO scrapazoid_console.runs (name, action, state, command, subject, mode, policy, cutoff, fingerprint,
               actor_user, actor_host, actor_program, overridden, planned, undo_until, plan_xmin, closing,
               archive, archive_id)
        VALUES (to_char(now() AT TIME ZONE 'UTC', 'YYYYMMDD-HH24MISS') || '-' || left(md5(gen_random_uuid()::text), 4),
               $1, 'running', $2, $3, $4, $5, $6::timestamp AT TIME ZONE 'UTC', $7, $8, $9, $10, $11, $12::jsonb,
               CASE WHEN $13::bigint > 0 THEN now() + $13::bigint * interval '1 second' END,
               nullif($14::text, '0')::xid8, CASE WHEN $14::text = '0' THEN 'none' ELSE 'owed' END,
               nullif(decode($15, 'hex'), ''), nullif($16, ''))
        ON CONFLICT (name) DO NOTHING
        RETURNING run, name, nonce::text)"_s,
            {toName(run.action), run.command, run.subject.isNull() ? QVariant() : run.subject.value, toName(run.mode),
             run.policy, run.cutoff ? run.cutoff->toSql() : QVariant(), run.fingerprint, actor.user, actor.host,
             actor.program, run.guardsOverridden, toJson(run.planned), run.undoSeconds, QString::number(run.planXmin),
             hexOf(run.archive), run.archive.id},
            doing);
        if (!query)
            return tl::unexpected(query.error());
        const auto isNamed = Connection::next(*query);
        if (!isNamed)
            return tl::unexpected(isNamed.error());
        if (*isNamed)
            return OpenRun{query->value(0).toLongLong(), RunId{query->value(1).toString()}, query->value(2).toString()};
    }
    return failure(ErrorKind::Database, Tr::tr("Could not %1: no name for it is free.").arg(doing));
}

Result<void> database::RunJournal::finishRun(const OpenRun &run, RunState state, const RunResult &result)
{
    auto query = m_connection.query(uR"(
        UPDATE scrapazoid_console.runs SET state = $2, ended_at = clock_timestamp(), done = $3::jsonb, skipped = $4, failed = $5,
               freed_bytes = $6, error = $7 WHERE run = $1)"_s,
                                    {run.key, toName(state), toJson(result.done), result.skipped(), result.failed,
                                     result.freedBytes, result.interrupted ? result.error.message : u""_s},
                                    Tr::tr("close the run in the journal"));
    if (!query)
        return tl::unexpected(query.error());
    query->finish();
    // Where it cannot be done now, whoever asks counts, and a later lead tries again.
    [[maybe_unused]] const auto counted = countItems(run);
    return {};
}

Result<void> database::RunJournal::countItems(const OpenRun &run)
{
    const auto query = m_connection.query(uR"(
        UPDATE scrapazoid_console.runs r SET (undoable, quarantined, archived) = (
               SELECT count(*) FILTER (WHERE %1), %2, %3 FROM scrapazoid_console.items i WHERE i.run = r.run)
         WHERE r.action = 'cleanup' AND r.undoable IS NULL
           AND (r.run = $1 OR r.name = (SELECT x.subject FROM scrapazoid_console.runs x WHERE x.run = $1)))"_s.arg(
                                              isUndoableItem(), countsSql(isKeptItem()), countsSql(isArchivedItem())),
                                          {run.key}, Tr::tr("count the items of a run"));
    return query ? Result<void>() : tl::unexpected(query.error());
}

Result<QList<database::OpenRun>> database::RunJournal::findUncounted(int limit)
{
    auto query = m_connection.query(u"SELECT run, name FROM scrapazoid_console.runs WHERE action = 'cleanup' "
                                    "AND state <> 'running' AND undoable IS NULL ORDER BY run DESC LIMIT $1"_s,
                                    {limit}, Tr::tr("look into the journal"));
    if (!query)
        return tl::unexpected(query.error());
    QList<OpenRun> runs;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        runs.append({row.value(0).toLongLong(), RunId{row.value(1).toString()}});
    });
    return read ? Result<QList<OpenRun>>(std::move(runs)) : tl::unexpected(read.error());
}

Result<void> database::RunJournal::setClosing(const OpenRun &run, Closing closing)
{
    const auto query = m_connection.query(u"UPDATE scrapazoid_console.runs SET closing = $2 WHERE run = $1"_s,
                                          {run.key, wordOf(closing)}, Tr::tr("close the run in the journal"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<QList<database::OwedRun>> database::RunJournal::findOwed()
{
    const QString doing = Tr::tr("look for unfinished work in the journal");
    auto query = m_connection.query(
        u"SELECT run, name, nonce::text, closing, mode, coalesce(plan_xmin::text, '0'), archive, archive_id "
        "FROM scrapazoid_console.runs r WHERE closing IN ('owed', 'sweep') AND %1 ORDER BY run"_s.arg(isSettledRun()),
        {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<OwedRun> owed;
    while (query->next()) {
        owed.append(
            {.run = {query->value(0).toLongLong(), RunId{query->value(1).toString()}, query->value(2).toString()},
             .closing = query->value(3).toString() == "sweep"_L1 ? Closing::Sweep : Closing::Owed,
             .mode = modeOf(query->value(4).toString()),
             .planXmin = query->value(5).toString().toULongLong(),
             .archive = {query->value(6).toByteArray(), query->value(7).toString()}});
    }
    const auto read = Connection::check(*query, doing);
    return read ? Result<QList<OwedRun>>(std::move(owed)) : tl::unexpected(read.error());
}

Result<void> database::RunJournal::provedBy(const QString &where, const QVariantList &values, const NewRun &told,
                                            const QString &table)
{
    const QString doing = Tr::tr("look into the journal");
    // Its name, which is known here, has the time that it began at.
    auto query = m_connection.queryOften(
        u"SELECT 1 FROM scrapazoid_console.runs r WHERE r.run = $1 AND r.name = $2 AND r.action = $3 AND r.mode = $4 "
        "AND r.command = $5 AND r.subject IS NOT DISTINCT FROM $6 "
        "AND left(r.name, 15) = to_char(r.started_at AT TIME ZONE 'UTC', 'YYYYMMDD-HH24MISS') AND r.undo_until IS NOT "
        "DISTINCT FROM CASE WHEN $7::bigint > 0 THEN r.started_at + $7::bigint * interval '1 second' END "
        "AND coalesce(encode(r.archive, 'hex'), '') = $8 AND coalesce(r.archive_id, '') = $9"_s
            + where,
        values.first(2)
            + QVariantList{toName(told.action), toName(told.mode), told.command,
                           told.subject.isNull() ? QVariant() : told.subject.value, told.undoSeconds,
                           hexOf(told.archive), told.archive.id}
            + values.sliced(2),
        doing);
    if (!query)
        return tl::unexpected(query.error());
    const auto isSame = Connection::next(**query);
    (*query)->finish();
    if (!isSame)
        return tl::unexpected(isSame.error());
    return *isSame ? Result<void>() : tl::unexpected(journalSwallows(table));
}

Result<void> database::RunJournal::prove(const OpenRun &run, const NewRun &told)
{
    return provedBy({}, {run.key, run.id.value}, told, u"scrapazoid_console.runs"_s);
}

Result<void> database::RunJournal::prove(const OpenRun &run, const NewRun &told, int batch, const ItemPart &part)
{
    if (const auto ran = runDeferred(m_connection, Tr::tr("write the journal")); !ran)
        return ran;
    return provedBy(u" AND EXISTS (SELECT FROM scrapazoid_console.batches b WHERE b.run = r.run AND b.batch = $10 AND "
                    "b.kind = $11 AND b.directory IS NOT DISTINCT FROM $12)"_s,
                    {run.key, run.id.value, batch, toName(part.kind), directoryValue(part.directory)}, told,
                    u"scrapazoid_console.batches"_s);
}

Result<bool> database::RunJournal::knows(const OpenRun &run)
{
    auto query = m_connection.query(u"SELECT 1 FROM scrapazoid_console.runs WHERE run = $1 AND nonce::text = $2"_s,
                                    {run.key, run.nonce}, Tr::tr("look into the journal"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query);
}

Result<void> database::RunJournal::closeInterrupted(const OpenRun &run)
{
    auto query = m_connection.query(uR"(
        UPDATE scrapazoid_console.runs r SET state = 'interrupted', ended_at = coalesce(r.ended_at, clock_timestamp()),
               done = found.done, skipped = found.skipped, failed = found.failed
          FROM (SELECT %1 AS done,
                       count(*) FILTER (WHERE i.outcome IN ('changed', 'vanished', 'protected', 'in use')) AS skipped,
                       count(*) FILTER (WHERE i.outcome IN ('failed', 'kept by the database')) AS failed
                  FROM scrapazoid_console.items i WHERE i.run = $1) found
         WHERE r.run = $1)"_s.arg(countsSql(u"i.outcome IN ('done', 'undone', 'purged')"_s)),
                                    {run.key}, Tr::tr("close an interrupted run in the journal"));
    if (!query)
        return tl::unexpected(query.error());
    query->finish();
    return countItems(run);
}

Result<void> database::RunJournal::insertBatch(const OpenRun &run, int batch, const ItemPart &part)
{
    auto query = m_connection.queryOften(u"INSERT INTO scrapazoid_console.batches (run, batch, kind, directory) "
                                         "VALUES ($1, $2, $3, $4)"_s,
                                         {run.key, batch, toName(part.kind), directoryValue(part.directory)},
                                         Tr::tr("write the journal"));
    if (!query)
        return tl::unexpected(query.error());
    return (*query)->numRowsAffected() == 1 ? Result<void>{}
                                            : tl::unexpected(journalSwallows(u"scrapazoid_console.batches"_s));
}

Result<bool> database::RunJournal::hasBatch(const OpenRun &run, int batch)
{
    auto query = m_connection.query(u"SELECT 1 FROM scrapazoid_console.batches WHERE run = $1 AND batch = $2"_s,
                                    {run.key, batch}, Tr::tr("look into the journal"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query);
}

Result<void> database::RunJournal::settle(const OpenRun &run, int firstBatch, int lastBatch)
{
    auto query = m_connection.query(u"UPDATE scrapazoid_console.batches SET settled_at = clock_timestamp() "
                                    "WHERE run = $1 AND batch BETWEEN $2 AND $3 AND settled_at IS NULL"_s,
                                    {run.key, firstBatch, lastBatch}, Tr::tr("settle a batch in the journal"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<QList<ItemPart>> database::RunJournal::findParts(const OpenRun &run)
{
    auto query = m_connection.query(u"SELECT DISTINCT kind, directory FROM scrapazoid_console.batches WHERE run = $1"_s,
                                    {run.key}, Tr::tr("look into the journal"));
    if (!query)
        return tl::unexpected(query.error());
    QList<ItemPart> parts;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        if (const auto kind = itemKindFromName(row.value(0).toString()))
            parts.append({.kind = *kind, .directory = directoryFromName(row.value(1).toString())});
    });
    return read ? Result<QList<ItemPart>>(std::move(parts)) : tl::unexpected(read.error());
}

Result<QList<database::OpenBatch>> database::RunJournal::findUnsettled()
{
    const QString doing = Tr::tr("look for unfinished work in the journal");
    auto query = m_connection.query(uR"(
        SELECT r.run, r.name, b.batch, r.action, r.mode, r.subject, b.kind, b.directory, b.set_aside_at IS NOT NULL
          FROM scrapazoid_console.batches b JOIN scrapazoid_console.runs r USING (run)
         WHERE b.settled_at IS NULL ORDER BY b.run, b.batch)"_s,
                                    {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<OpenBatch> batches;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        batches.append({.run = {row.value(0).toLongLong(), RunId{row.value(1).toString()}},
                        .batch = row.value(2).toInt(),
                        .action = runActionFromName(row.value(3).toString()),
                        .mode = modeOf(row.value(4).toString()),
                        .subject = RunId{row.value(5).toString()},
                        .part = {.kind = itemKindFromName(row.value(6).toString()).value_or(ItemKind::Execution),
                                 .directory = directoryFromName(row.value(7).toString())},
                        .isSetAside = row.value(8).toBool()});
    });
    return read ? Result<QList<OpenBatch>>(std::move(batches)) : tl::unexpected(read.error());
}

Result<QList<database::OpenRun>> database::RunJournal::findAbandoned()
{
    auto query
        = m_connection.query(u"SELECT run, name FROM scrapazoid_console.runs WHERE state = 'running' ORDER BY run"_s,
                             {}, Tr::tr("look for unfinished work in the journal"));
    if (!query)
        return tl::unexpected(query.error());
    QList<OpenRun> runs;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        runs.append({row.value(0).toLongLong(), RunId{row.value(1).toString()}});
    });
    return read ? Result<QList<OpenRun>>(std::move(runs)) : tl::unexpected(read.error());
}

Result<void> database::RunJournal::insertRemarks(const OpenRun &run, int batch,
                                                 const std::vector<std::pair<qint64, ItemOutcome>> &remarks)
{
    if (remarks.empty())
        return {};
    ArrayLiteral seqs, kinds, ids, keys, paths, outcomes, reasons, folders;
    for (const auto &[seq, item] : remarks) {
        seqs.add(seq);
        kinds.addText(toName(item.kind));
        ids.add(item.id.number());
        item.id.isText() ? keys.addText(item.id.plain()) : keys.addNull();
        paths.addBytes(item.path);
        outcomes.addText(toName(item.outcome));
        reasons.addText(item.reason);
        folders.addText(item.directory ? toName(*item.directory) : QString());
    }
    auto query = m_connection.query(uR"(
        INSERT INTO scrapazoid_console.items (run, seq, batch, kind, directory, row_id, row_key, path, outcome, reason)
        SELECT $1, w.seq, $2, w.kind, nullif(w.directory, ''), w.id, w.key, w.path, w.outcome, nullif(w.reason, '')
          FROM unnest($3::bigint[], $4::text[], $5::bigint[], $6::bytea[], $7::text[], $8::text[], $9::text[], $10::text[])
               AS w (seq, kind, id, path, outcome, reason, directory, key)
        ON CONFLICT (run, seq) DO NOTHING)"_s,
                                    {run.key, batch, seqs.text(), kinds.text(), ids.text(), paths.text(),
                                     outcomes.text(), reasons.text(), folders.text(), keys.text()},
                                    Tr::tr("write the journal"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}
