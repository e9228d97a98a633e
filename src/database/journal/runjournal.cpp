// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/runjournal.h"

#include "database/journal/journalplaces.h"
#include "database/server/server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// SQL: the run r has no batch whose files and rows may yet have to be dealt with.
const QString isSettled
    = u"NOT EXISTS (SELECT 1 FROM scrapazoid_console.batches b WHERE b.run = r.run AND b.settled_at IS NULL)"_s;

QString toJson(const Counts &counts)
{
    QJsonObject object;
    for (const ItemKind kind : itemKinds)
        object.insert(factsOf(kind).inCounts, counts.of(kind));
    object.insert("bytes"_L1, counts.bytes);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Counts countsOf(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Counts counts;
    for (const ItemKind kind : itemKinds)
        counts.of(kind) = object.value(factsOf(kind).inCounts).toInteger();
    counts.bytes = object.value("bytes"_L1).toInteger();
    return counts;
}

/// SQL: the counts of items i that `condition` is true of, as the JSON that `countsOf` reads.
QString countsSql(const QString &condition)
{
    QStringList members;
    for (const ItemKind kind : itemKinds) {
        members << u"'%1', count(*) FILTER (WHERE i.kind = '%2' AND %3)"_s.arg(factsOf(kind).inCounts,
                                                                               factsOf(kind).name, condition);
    }
    members << u"'bytes', coalesce(sum(i.bytes) FILTER (WHERE %1), 0)::bigint"_s.arg(condition);
    return u"jsonb_build_object(%1)"_s.arg(members.join(u", "_s));
}

/// SQL: the item i of the cleanup r can be brought back: executions of any run, files of a quarantine run, and rows
/// that could not be put back.
const QString isUndoable
    = u"(i.owes_row OR (i.outcome = 'done' AND (i.kind IN ('execution', 'missing') OR r.mode = 'quarantine')))"_s;

/// SQL: the file of the item i lies in quarantine.
const QString isKept = u"(i.outcome = 'done' AND i.quarantined AND i.takes_file AND i.inode IS NOT NULL)"_s;

/// SQL: what is kept of the run r, counted where nobody has done so.
QString keptCounts()
{
    return u"coalesce(r.quarantined, (SELECT %1 FROM scrapazoid_console.items i WHERE i.run = r.run AND %2))"_s.arg(
        countsSql(u"true"_s), isKept);
}

QString nameOf(RunAction action)
{
    switch (action) {
    case RunAction::Cleanup: return u"cleanup"_s;
    case RunAction::Undo: return u"undo"_s;
    case RunAction::Purge: return u"purge"_s;
    }
    return {};
}

RunAction actionOf(const QString &name)
{
    return name == "undo"_L1 ? RunAction::Undo : name == "purge"_L1 ? RunAction::Purge : RunAction::Cleanup;
}

QString nameOf(RunState state)
{
    switch (state) {
    case RunState::Running: return u"running"_s;
    case RunState::Finished: return u"finished"_s;
    case RunState::Stopped: return u"stopped"_s;
    case RunState::Interrupted: return u"interrupted"_s;
    }
    return {};
}

QString nameOf(database::Closing closing)
{
    switch (closing) {
    case database::Closing::None: return u"none"_s;
    case database::Closing::Owed: return u"owed"_s;
    case database::Closing::Sweep: return u"sweep"_s;
    case database::Closing::Done: return u"done"_s;
    }
    return {};
}

RunState stateOf(const QString &name)
{
    return name == "finished"_L1 ? RunState::Finished
        : name == "stopped"_L1   ? RunState::Stopped
        : name == "running"_L1   ? RunState::Running
                                 : RunState::Interrupted;
}

RemovalMode modeOf(const QString &name)
{
    return name == "permanent"_L1 ? RemovalMode::Permanent : RemovalMode::Quarantine;
}

std::optional<ServerTime> timeAt(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(ServerTime{query.value(column).toLongLong()});
}

QVariant directoryValue(const std::optional<Directory> &directory)
{
    return directory ? QVariant(toName(*directory)) : QVariant();
}

RunItem itemOf(const QSqlQuery &row)
{
    RunItem item;
    item.key = row.value(0).toLongLong();
    item.kind = itemKindFromName(row.value(1).toString()).value_or(ItemKind::Screenshot);
    item.id = row.value(2).toLongLong();
    if (!row.isNull(3))
        item.execution = ExecutionId{row.value(3).toLongLong()};
    item.path = row.value(4).toByteArray();
    item.bytes = row.value(5).toLongLong();
    item.outcome = outcomeFromName(row.value(6).toString()).value_or(Outcome::Failed);
    item.reason = row.value(7).toString();
    item.directory = directoryFromName(row.value(8).toString());
    return item;
}

QString micros(const QString &column)
{
    return u"(extract(epoch FROM %1) * 1000000)::bigint"_s.arg(column);
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
               actor_user, actor_host, actor_program, overridden, planned, undo_until, plan_xmin, closing)
        VALUES (to_char(now() AT TIME ZONE 'UTC', 'YYYYMMDD-HH24MISS') || '-' || left(md5(gen_random_uuid()::text), 4),
               $1, 'running', $2, $3, $4, $5, $6::timestamp AT TIME ZONE 'UTC', $7, $8, $9, $10, $11, $12::jsonb,
               CASE WHEN $13::bigint > 0 THEN now() + $13::bigint * interval '1 second' END,
               nullif($14::text, '0')::xid8, CASE WHEN $14::text = '0' THEN 'none' ELSE 'owed' END)
        ON CONFLICT (name) DO NOTHING
        RETURNING run, name, nonce::text)"_s,
            {nameOf(run.action), run.command, run.subject.isNull() ? QVariant() : run.subject.value, toName(run.mode),
             run.policy, run.cutoff ? run.cutoff->toSql() : QVariant(), run.fingerprint, actor.user, actor.host,
             actor.program, run.guardsOverridden, toJson(run.planned), run.undoSeconds, QString::number(run.planXmin)},
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
                                    {run.key, nameOf(state), toJson(result.done), result.skipped(), result.failed,
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
        UPDATE scrapazoid_console.runs r SET (undoable, quarantined) = (
               SELECT count(*) FILTER (WHERE %1), %2 FROM scrapazoid_console.items i WHERE i.run = r.run)
         WHERE r.action = 'cleanup' AND r.undoable IS NULL
           AND (r.run = $1 OR r.name = (SELECT x.subject FROM scrapazoid_console.runs x WHERE x.run = $1)))"_s.arg(
                                              isUndoable, countsSql(isKept)),
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
                                          {run.key, nameOf(closing)}, Tr::tr("close the run in the journal"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<QList<database::OwedRun>> database::RunJournal::findOwed()
{
    const QString doing = Tr::tr("look for unfinished work in the journal");
    auto query = m_connection.query(
        u"SELECT run, name, nonce::text, closing, mode, coalesce(plan_xmin::text, '0') FROM scrapazoid_console.runs r "
        "WHERE closing IN ('owed', 'sweep') AND %1 ORDER BY run"_s.arg(isSettled),
        {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<OwedRun> owed;
    while (query->next()) {
        owed.append(
            {.run = {query->value(0).toLongLong(), RunId{query->value(1).toString()}, query->value(2).toString()},
             .closing = query->value(3).toString() == "sweep"_L1 ? Closing::Sweep : Closing::Owed,
             .mode = modeOf(query->value(4).toString()),
             .planXmin = query->value(5).toString().toULongLong()});
    }
    const auto read = Connection::check(*query, doing);
    return read ? Result<QList<OwedRun>>(std::move(owed)) : tl::unexpected(read.error());
}

Result<bool> database::RunJournal::hasName(const RunId &run)
{
    auto query = m_connection.query(u"SELECT 1 FROM scrapazoid_console.runs WHERE name = $1"_s, {run.value},
                                    Tr::tr("look into the journal"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query);
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
    auto query = m_connection.query(u"INSERT INTO scrapazoid_console.batches (run, batch, kind, directory) "
                                    "VALUES ($1, $2, $3, $4)"_s,
                                    {run.key, batch, toName(part.kind), directoryValue(part.directory)},
                                    Tr::tr("write the journal"));
    if (!query)
        return tl::unexpected(query.error());
    return query->numRowsAffected() == 1 ? Result<void>{}
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
                        .action = actionOf(row.value(3).toString()),
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
    ArrayLiteral seqs, kinds, ids, paths, outcomes, reasons, folders;
    for (const auto &[seq, item] : remarks) {
        seqs.add(seq);
        kinds.addText(toName(item.kind));
        ids.add(item.id);
        paths.addBytes(item.path);
        outcomes.addText(toName(item.outcome));
        reasons.addText(item.reason);
        folders.addText(item.directory ? toName(*item.directory) : QString());
    }
    auto query = m_connection.query(uR"(
        INSERT INTO scrapazoid_console.items (run, seq, batch, kind, directory, row_id, path, outcome, reason)
        SELECT $1, w.seq, $2, w.kind, nullif(w.directory, ''), w.id, w.path, w.outcome, nullif(w.reason, '')
          FROM unnest($3::bigint[], $4::text[], $5::bigint[], $6::bytea[], $7::text[], $8::text[], $9::text[])
               AS w (seq, kind, id, path, outcome, reason, directory)
        ON CONFLICT (run, seq) DO NOTHING)"_s,
                                    {run.key, batch, seqs.text(), kinds.text(), ids.text(), paths.text(),
                                     outcomes.text(), reasons.text(), folders.text()},
                                    Tr::tr("write the journal"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<QList<std::pair<database::OpenRun, RunRecord>>>
database::RunJournal::readRuns(const QString &where, const QVariantList &values, int limit)
{
    const QString sql = uR"(
        SELECT r.run, r.name, r.action, r.state, r.command, r.subject, r.mode, r.policy, %1, %2, %3, r.fingerprint,
               r.actor_user, r.actor_host, r.actor_program, r.overridden, r.planned::text, r.done::text, r.skipped, r.failed,
               r.freed_bytes, r.error, %4,
               CASE WHEN r.action = 'cleanup' THEN coalesce(r.undoable, (
                   SELECT count(*) FROM scrapazoid_console.items i WHERE i.run = r.run AND %5)) ELSE 0 END
          FROM scrapazoid_console.runs r %6 ORDER BY r.run DESC LIMIT %7)"_s.arg(
        micros(u"r.cutoff"_s), micros(u"r.started_at"_s), micros(u"r.ended_at"_s), micros(u"r.undo_until"_s),
        isUndoable, where, QString::number(limit));
    auto query = m_connection.query(sql, values, Tr::tr("read the history"));
    if (!query)
        return tl::unexpected(query.error());
    QList<std::pair<OpenRun, RunRecord>> runs;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        RunRecord run;
        run.id = {row.value(1).toString()};
        run.action = actionOf(row.value(2).toString());
        run.state = stateOf(row.value(3).toString());
        run.command = row.value(4).toString();
        run.subject = {row.value(5).toString()};
        run.mode = modeOf(row.value(6).toString());
        run.policy = row.value(7).toString();
        run.cutoff = timeAt(row, 8);
        run.startedAt = {row.value(9).toLongLong()};
        run.endedAt = timeAt(row, 10);
        run.fingerprint = row.value(11).toString();
        run.user = row.value(12).toString();
        run.host = row.value(13).toString();
        run.program = row.value(14).toString();
        run.guardsOverridden = row.value(15).toBool();
        run.planned = countsOf(row.value(16).toString());
        run.done = countsOf(row.value(17).toString());
        run.skipped = row.value(18).toLongLong();
        run.failed = row.value(19).toLongLong();
        run.freedBytes = row.value(20).toLongLong();
        run.error = row.value(21).toString();
        run.undoUntil = timeAt(row, 22);
        run.undoable = row.value(23).toLongLong();
        runs.append({OpenRun{row.value(0).toLongLong(), run.id}, run});
    });
    return read ? Result<QList<std::pair<OpenRun, RunRecord>>>(std::move(runs)) : tl::unexpected(read.error());
}

Result<QList<RunRecord>> database::RunJournal::findRuns(int limit)
{
    const auto runs = readRuns({}, {}, limit);
    if (!runs)
        return tl::unexpected(runs.error());
    QList<RunRecord> records;
    for (const auto &[open, record] : *runs)
        records.append(record);
    return records;
}

Result<std::optional<RunRecord>> database::RunJournal::findLastCleanup()
{
    const auto runs = readRuns(u"WHERE r.action = 'cleanup'"_s, {}, 1);
    if (!runs)
        return tl::unexpected(runs.error());
    return runs->isEmpty() ? std::nullopt : std::optional(runs->first().second);
}

Result<std::optional<ServerTime>> database::RunJournal::findLastFileCleanup()
{
    const QString doing = Tr::tr("look for the last cleanup of files");
    auto query = m_connection.query(
        u"SELECT (extract(epoch FROM max(ended_at)) * 1000000)::bigint FROM scrapazoid_console.runs "
        "WHERE action = 'cleanup' AND state = 'finished' AND command <> 'stuck'"_s,
        {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    return query->isNull(0) ? std::nullopt : std::optional(ServerTime{query->value(0).toLongLong()});
}

Result<std::pair<database::OpenRun, RunRecord>> database::RunJournal::findRun(const QString &name)
{
    const bool isLast = name == "last"_L1;
    const auto runs = isLast ? readRuns(u"WHERE r.action = 'cleanup'"_s, {}, 1)
                             : readRuns(u"WHERE starts_with(r.name, $1)"_s, {name}, 2);
    if (!runs)
        return tl::unexpected(runs.error());
    if (runs->isEmpty() || name.isEmpty()) {
        return failure(ErrorKind::NotFound,
                       isLast ? Tr::tr("There has been no run yet.")
                              : Tr::tr("There is no run \"%1\": see the history for the runs there are.").arg(name));
    }
    if (runs->size() > 1 && runs->first().second.id.value != name) {
        return failure(ErrorKind::Usage,
                       Tr::tr("\"%1\" is the beginning of several runs' names: write more of it.").arg(name));
    }
    return runs->first();
}

Result<QList<RunItem>> database::RunJournal::findItems(const OpenRun &run, qint64 after, int limit)
{
    const QString doing = Tr::tr("read the items of a run");
    // A purge has no items of its own: it shows what it took of its subject.
    auto shown = m_connection.query(u"SELECT coalesce(s.run, r.run), r.action = 'purge' FROM scrapazoid_console.runs r "
                                    "LEFT JOIN scrapazoid_console.runs s ON r.action = 'purge' AND s.name = r.subject "
                                    "WHERE r.run = $1"_s,
                                    {run.key}, doing);
    if (!shown)
        return tl::unexpected(shown.error());
    const auto isThere = Connection::next(*shown);
    if (!isThere || !*isThere)
        return isThere ? Result<QList<RunItem>>() : tl::unexpected(isThere.error());
    const qint64 key = shown->value(0).toLongLong();
    const QString only = shown->value(1).toBool() ? u" AND i.outcome = 'purged'"_s : QString();
    shown->finish();
    return readInOrder(m_connection, doing, [&]() -> Result<QList<RunItem>> {
        auto query = m_connection.query(
            u"SELECT i.seq, i.kind, i.row_id, i.execution_id, i.path, i.bytes, i.outcome, i.reason, i.directory "
            "FROM scrapazoid_console.items i WHERE i.run = $1 AND i.seq > $2%1 ORDER BY i.seq LIMIT $3"_s.arg(only),
            {key, after, limit}, doing);
        if (!query)
            return tl::unexpected(query.error());
        QList<RunItem> items;
        const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) { items.append(itemOf(row)); });
        return read ? Result<QList<RunItem>>(std::move(items)) : tl::unexpected(read.error());
    });
}

Result<QList<database::PurgeCandidate>> database::RunJournal::findPurgeCandidates(const RunId &only)
{
    auto query = m_connection.query(uR"(
        SELECT k.run, k.name, k.is_due, k.counts::text
          FROM (SELECT r.run, r.name, coalesce(r.undo_until <= now(), true) AS is_due, %2 AS counts
                  FROM scrapazoid_console.runs r
                 WHERE r.action = 'cleanup' AND r.mode = 'quarantine' AND ($1 = '' OR r.name = $1)
                   AND r.closing IN ('none', 'done') AND %1 OFFSET 0) k
         WHERE EXISTS (SELECT 1 FROM jsonb_each_text(k.counts) c (key, value) WHERE c.key <> 'bytes' AND c.value::bigint > 0)
         ORDER BY k.run)"_s.arg(isSettled, keptCounts()),
                                    {only.value.isNull() ? u""_s : only.value}, Tr::tr("look for quarantined files"));
    if (!query)
        return tl::unexpected(query.error());
    QList<PurgeCandidate> candidates;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        candidates.append({.run = {row.value(0).toLongLong(), RunId{row.value(1).toString()}},
                           .files = countsOf(row.value(3).toString()),
                           .isDue = row.value(2).toBool()});
    });
    return read ? Result<QList<PurgeCandidate>>(std::move(candidates)) : tl::unexpected(read.error());
}
