// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/executionjournal.h"

#include "database/journal/journalkeys.h"
#include "database/journal/journalplaces.h"
#include "database/journal/rowimage.h"
#include "database/schema/tableshape.h"
#include "database/server/server.h"
#include "database/server/sqlerror.h"
#include "database/service/executionrepository.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
/// "column = value" for the optional error column, or nothing.
QString setError(const database::ExecutionTable &e, const QString &value)
{
    return e.error.exists() ? u", %1 = %2"_s.arg(e.error.name, value) : QString();
}

/// What a mark overwrites, in the order in which texts of it are written.
QStringList keysOf(const database::ExecutionTable &e)
{
    QStringList keys{e.status.key, e.completed.key};
    if (e.error.exists())
        keys << e.error.key;
    return keys;
}

/// An image of these output texts: all that taking a mark back needs.
QString imageOf(const database::ExecutionTable &e, const QStringList &texts)
{
    return u"jsonb_object(ARRAY[%1]::text[], ARRAY[%2]::text[])"_s.arg(keysOf(e).join(u", "_s), texts.join(u", "_s));
}

/// What a mark overwrites of the row `o`.
QString oldValues(const database::ExecutionTable &e)
{
    QStringList texts{u"o.%1::text"_s.arg(e.status.name), u"o.%1::text"_s.arg(e.completed.name)};
    if (e.error.exists())
        texts << u"o.%1::text"_s.arg(e.error.name);
    return imageOf(e, texts);
}

/// What now() leaves in the column for completion, and the message in its own, as the journal compares them: a trigger,
/// or the column's precision, may have made something else of them.
QString writtenAt(const database::ExecutionTable &e)
{
    return e.completed.hasZone ? u"e."_s + e.completed.name : u"e.%1 AT TIME ZONE 'UTC'"_s.arg(e.completed.name);
}

QString writtenMessage(const database::ExecutionTable &e, const QString &ifNone)
{
    return e.error.exists() ? u"e.%1::text"_s.arg(e.error.name) : ifNone;
}

/// Rows where a mark overwrites nothing but the state: nearly all of them, and they need no look at the old row.
QString nothingToLose(const database::ExecutionTable &e)
{
    return u" AND e.%1 IS NULL"_s.arg(e.completed.name)
        + (e.error.exists() ? u" AND e.%1 IS NULL"_s.arg(e.error.name) : QString());
}

/// The image of such a row; its state is the plan's, since xmin is.
QString noOldValues(const database::ExecutionTable &e)
{
    QStringList texts{u"d.state"_s, u"NULL"_s};
    if (e.error.exists())
        texts << u"NULL"_s;
    return imageOf(e, texts);
}

QString changedAfterwards(const database::ExecutionTable &e)
{
    return Tr::tr("a trigger of %1 has changed the execution after it was as before").arg(e.table);
}

/// Rows of seq, row_id, row_key, outcome, reason, path.
Result<std::vector<RunItem>> readItems(QSqlQuery &query, const QString &doing)
{
    std::vector<RunItem> items;
    while (query.next()) {
        RunItem item;
        item.key = query.value(0).toLongLong();
        item.kind = ItemKind::Execution;
        item.id = database::keyAt(query, 1);
        item.execution = ExecutionId{item.id};
        item.outcome = outcomeFromName(query.value(3).toString()).value_or(Outcome::Failed);
        item.reason = query.value(4).toString();
        item.path = query.value(5).toByteArray();
        items.push_back(item);
    }
    if (const auto read = database::Connection::check(query, doing); !read)
        return tl::unexpected(read.error());
    return items;
}
} // namespace

Result<QSet<qint64>> database::ExecutionJournal::mark(const OpenRun &run, int batch, ServerTime stuckBefore,
                                                      std::span<const ExecutionClaim> items,
                                                      const MessageParts &message, bool skipLocked)
{
    const ExecutionTable &e = m_schema.executions();
    if (const auto locked = lockTable(m_connection, e.table, e.oid); !locked)
        return tl::unexpected(locked.error());
    if (e.states.mark().isEmpty()) {
        return failure(ErrorKind::Schema,
                       Tr::tr("The states of %1 have no word for a failed execution: say what it is called in "
                              "status.failed of the profile.")
                           .arg(e.table));
    }
    auto marked = markAll(run, batch, stuckBefore, items, message, skipLocked);
    const auto stay = marked && !marked->isEmpty() ? requireMarks(run, *marked) : Result<void>();
    return stay ? std::move(marked) : tl::unexpected(stay.error());
}

Result<QSet<qint64>> database::ExecutionJournal::markAll(const OpenRun &run, int batch, ServerTime stuckBefore,
                                                         std::span<const ExecutionClaim> items,
                                                         const MessageParts &message, bool skipLocked)
{
    const auto plain = markThose(run, batch, stuckBefore, items, message, skipLocked, OldValues::NoneBesideState);
    if (!plain)
        return tl::unexpected(plain.error());
    QSet<qint64> marked;
    if (*plain == static_cast<qint64>(items.size())) {
        marked.reserve(static_cast<qsizetype>(items.size()));
        for (const ExecutionClaim &item : items)
            marked.insert(item.seq);
        return marked;
    }
    const SeqRange range = SeqRange::of(items);
    if (*plain > 0) {
        auto found = findMarked(run, batch, range);
        if (!found)
            return found;
        marked = std::move(*found);
    }
    std::vector<ExecutionClaim> rest;
    std::copy_if(items.begin(), items.end(), std::back_inserter(rest),
                 [&](const ExecutionClaim &item) { return !marked.contains(item.seq); });
    const auto others = markThose(run, batch, stuckBefore, rest, message, skipLocked, OldValues::Any);
    if (!others)
        return tl::unexpected(others.error());
    return *others > 0 ? findMarked(run, batch, range) : marked;
}

Result<qint64> database::ExecutionJournal::markThose(const OpenRun &run, int batch, ServerTime stuckBefore,
                                                     std::span<const ExecutionClaim> items, const MessageParts &message,
                                                     bool skipLocked, OldValues old)
{
    const ExecutionTable &e = m_schema.executions();
    // A plan has two states; each row names its own by number, and its text and image are made once.
    QStringList distinct;
    ArrayLiteral seqs, ids, versions, runtimes, states, places;
    for (const ExecutionClaim &item : items) {
        seqs.add(item.seq);
        addKey(ids, item.id);
        versions.add(static_cast<qint64>(item.version));
        runtimes.addText(item.runtime);
        qsizetype place = distinct.indexOf(item.state);
        if (place < 0) {
            place = distinct.size();
            distinct << item.state;
            states.addText(item.state);
        }
        places.add(static_cast<qint64>(place + 1));
    }
    const bool isAny = old == OldValues::Any;
    const QString onlyFree
        = u" AND %1 IN (SELECT %2 FROM %3 l JOIN want w ON %2 = w.id FOR UPDATE OF l SKIP LOCKED)"_s.arg(
            e.id.keySql(u"e"_s), e.id.keySql(u"l"_s), e.table);
    // `o` is the row as it was: xmin says that it is still the plan's, so the join can meet no other version.
    const QString join = u" JOIN %1 o ON %2 = w.id AND o.xmin = w.version"_s.arg(e.table, e.id.keySql(u"o"_s));
    const QString sql
        = uR"(
        WITH want AS (
            SELECT w.seq, w.id, w.version, w.place, $8 || w.runtime || $9 AS message
              FROM unnest($2::bigint[], %17, $4::xid[], $5::text[], $10::integer[]) AS w (seq, id, version, runtime, place)),
        states AS MATERIALIZED (
            SELECT array_agg(convert_to(d.state, 'UTF8') ORDER BY d.place) AS texts, array_agg(%12 ORDER BY d.place) AS images
              FROM unnest($11::text[]) WITH ORDINALITY AS d (state, place)),
        marked AS (
            UPDATE %1 e SET %2 = %16, %3 = %4%5 FROM want w%6
             WHERE %7 = w.id AND e.xmin = w.version AND %8%9%10
            RETURNING w.seq, w.id, w.place, %15 AS is_failed, %14%11),
        noted AS (
            INSERT INTO scrapazoid_console.items (run, seq, batch, kind, %18, %19, path, texts, outcome, marked_at, message)
            SELECT $6, m.seq, $7, 'execution', %20, %20, (SELECT texts FROM states)[m.place], %13, 'done', m.marked_at, m.noted FROM marked m
            RETURNING 1)
        SELECT (SELECT count(*) FROM marked), (SELECT count(*) FROM noted), (SELECT count(*) FROM marked WHERE NOT is_failed))"_s
              .arg(e.table, e.status.name, e.completed.name, e.completed.now(), setError(e, u"w.message"_s),
                   isAny ? join : QString(), e.id.keySql(u"e"_s), ExecutionRepository::stuckPredicate(m_schema),
                   (skipLocked ? onlyFree : QString()) + u" AND "_s + underOwnPath(m_connection),
                   isAny ? QString() : nothingToLose(e), isAny ? u", %1 AS image"_s.arg(oldValues(e)) : QString(),
                   noOldValues(e), isAny ? u"m.image"_s : u"(SELECT images FROM states)[m.place]"_s,
                   u"%1 AS marked_at, %2 AS noted"_s.arg(writtenAt(e), writtenMessage(e, u"w.message"_s)),
                   e.states.isFailed(e.status.text(u"e"_s)), literal(e.states.mark()), e.id.form.list(u"$3"_s),
                   rowColumn(e.id), executionColumn(e.id), notedKey(e.id, u"m.id"_s));
    auto query = m_connection.query(sql,
                                    {stuckBefore.toSql(), seqs.text(), ids.text(), versions.text(), runtimes.text(),
                                     run.key, batch, message.before, message.after, places.text(), states.text()},
                                    Tr::tr("mark executions as failed"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, {}).error());
    if (query->value(2).toLongLong() > 0) {
        return tl::unexpected(
            blamedOnRows({ErrorKind::Database,
                          Tr::tr("The database made another state of \"%2\": a trigger or a rule of %1 is in the way.")
                              .arg(e.table, e.states.mark()),
                          u"P0001"_s}));
    }
    const qint64 marked = query->value(0).toLongLong();
    return query->value(1).toLongLong() == marked ? Result<qint64>(marked)
                                                  : tl::unexpected(journalSwallows(u"scrapazoid_console.items"_s));
}

/// Whether something comes after a mark that could change it: what stands in the way before is in what the statement
/// returns.
Result<bool> database::ExecutionJournal::hasLaterTriggers()
{
    const QString doing = Tr::tr("read the catalogue");
    auto query = m_connection.query(
        u"WITH RECURSIVE "_s
            + withHeirs(u"written"_s, u"VALUES ($1::oid), ('scrapazoid_console.items'::regclass::oid)"_s) + uR"(
        SELECT EXISTS (SELECT FROM written w JOIN pg_catalog.pg_trigger g ON g.tgrelid = w.oid
                        WHERE NOT g.tgisinternal AND g.tgenabled <> 'D' AND g.tgtype & 2 = 0))"_s,
        {QString::number(m_schema.executions().oid)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? Result<bool>(query->value(0).toBool())
                         : tl::unexpected(Connection::check(*query, doing).error());
}

/// The journal has what a mark has become, so that it can be taken back; an error where it is none any more.
Result<void> database::ExecutionJournal::requireMarks(const OpenRun &run, const QSet<qint64> &marked)
{
    const QString doing = Tr::tr("mark executions as failed");
    const auto isAffected = hasLaterTriggers();
    if (!isAffected || !*isAffected)
        return isAffected ? Result<void>() : tl::unexpected(isAffected.error());
    if (const auto ran = runDeferred(m_connection, doing); !ran)
        return tl::unexpected(blamedOnRows(ran.error()));
    if (const auto keyed = lookUpByKey(m_connection, false, doing); !keyed)
        return keyed;
    const ExecutionTable &e = m_schema.executions();
    const QString at = writtenAt(e);
    const QString noted = writtenMessage(e, u"i.message"_s);
    const QString differs = u"(i.marked_at IS DISTINCT FROM %1 OR i.message IS DISTINCT FROM %2)"_s.arg(at, noted);
    const QString seqs = arrayOf(marked);
    const QString places = u"WITH "_s + placesSql(u"$1"_s, u"$2"_s);
    const QString stillMarked = u"i.run = p.run AND i.seq = p.seq AND %1 = %2 AND CASE WHEN %3 THEN true END"_s.arg(
        e.id.keySql(u"e"_s), keyOfItem(e.id), e.states.isFailed(e.status.text(u"e"_s)));
    auto counted = m_connection.query(
        u"%1 SELECT count(DISTINCT i.seq), bool_or(%2) FROM places p, scrapazoid_console.items i, %3 e WHERE %4"_s.arg(
            places, differs, e.table, stillMarked),
        {run.key, seqs}, doing);
    if (!counted)
        return tl::unexpected(counted.error());
    if (!counted->next())
        return Connection::check(*counted, doing);
    if (counted->value(0).toLongLong() != marked.size())
        return tl::unexpected(blamedOnRows(
            {ErrorKind::Database,
             Tr::tr("The database kept the execution: a trigger or a rule of %1 is in the way of its change.")
                 .arg(e.table),
             u"P0001"_s}));
    if (!counted->value(1).toBool())
        return {};
    counted->finish();
    auto query = m_connection.query(
        u"%1 UPDATE scrapazoid_console.items i SET marked_at = %2, message = %3 FROM places p, %4 e WHERE %5 AND %6"_s
            .arg(places, at, noted, e.table, stillMarked, differs),
        {run.key, seqs}, doing);
    return query ? Result<void>() : tl::unexpected(query.error());
}

Result<QSet<qint64>> database::ExecutionJournal::findMarked(const OpenRun &run, int batch, SeqRange range)
{
    auto query = m_connection.query(
        u"SELECT seq FROM scrapazoid_console.items WHERE run = $1 AND batch = $2 AND kind = 'execution' "
        "AND outcome = 'done' AND seq BETWEEN $3 AND $4"_s,
        {run.key, batch, range.first, range.last}, Tr::tr("look into the journal"));
    if (!query)
        return tl::unexpected(query.error());
    QSet<qint64> seqs;
    const auto read
        = Connection::forEach(*query, [&](const QSqlQuery &row) { seqs.insert(row.value(0).toLongLong()); });
    return read ? Result<QSet<qint64>>(std::move(seqs)) : tl::unexpected(read.error());
}

Result<std::vector<Outcome>> database::ExecutionJournal::classify(ServerTime stuckBefore,
                                                                  std::span<const ExecutionClaim> items)
{
    const QString doing = Tr::tr("look at executions again");
    const ExecutionTable &e = m_schema.executions();
    ArrayLiteral ids, versions;
    for (const ExecutionClaim &item : items) {
        addKey(ids, item.id);
        versions.add(static_cast<qint64>(item.version));
    }
    // What is as it was and free to be had has been kept by a trigger or a rule; what is not free is somebody else's.
    auto query = m_connection.query(uR"(
        WITH want AS (SELECT * FROM unnest(%4, $3::xid[]) WITH ORDINALITY w (id, version, place)),
        free AS MATERIALIZED (SELECT %1 AS id FROM want w JOIN %2 e ON %1 = w.id AND e.xmin = w.version FOR UPDATE OF e SKIP LOCKED)
        SELECT CASE WHEN %1 IS NULL THEN 'vanished'
                    WHEN EXISTS (SELECT 1 FROM scrapazoid_console.pins p WHERE p.%5 = %6) THEN 'protected'
                    WHEN e.xmin = w.version AND %3 THEN CASE WHEN w.id IN (SELECT f.id FROM free f) THEN 'kept by the database' ELSE 'in use' END
                    ELSE 'changed' END
          FROM want w LEFT JOIN %2 e ON %1 = w.id ORDER BY w.place)"_s.arg(
                                        e.id.keySql(u"e"_s), e.table, ExecutionRepository::stuckPredicate(m_schema),
                                        e.id.form.list(u"$2"_s), executionColumn(e.id), notedKey(e.id, u"w.id"_s)),
                                    {stuckBefore.toSql(), ids.text(), versions.text()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Outcome> outcomes;
    while (query->next())
        outcomes.push_back(outcomeFromName(query->value(0).toString()).value_or(Outcome::Changed));
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return outcomes;
}

Result<std::vector<RunItem>> database::ExecutionJournal::takeBack(const OpenRun &undo, int batch,
                                                                  const OpenRun &subject, qint64 after, int limit)
{
    const QString doing = Tr::tr("take marks back");
    const ExecutionTable &e = m_schema.executions();
    if (const auto locked = lockTable(m_connection, e.table, e.oid); !locked)
        return tl::unexpected(locked.error());
    const auto image = RowImage::load(m_connection, e.table);
    if (!image)
        return tl::unexpected(image.error());
    // Journals before version 7 have JSON of the row instead of texts.
    const auto old = [&](const Column &column) {
        const ImageColumn *found = image->findNamed(column.name);
        return u"CASE WHEN i.texts IS NOT NULL THEN %1 ELSE (jsonb_populate_record(NULL::%2, i.image)).%3 END"_s.arg(
            found ? RowImage::value(*found, u"i.texts"_s) : u"NULL"_s, e.table, column.name);
    };
    const ImageColumn *completed = image->findNamed(e.completed.name);
    // As precise as the column keeps it.
    const QString markedAt
        = u"(%1)::%2"_s.arg(e.completed.hasZone ? u"i.marked_at"_s : u"i.marked_at AT TIME ZONE 'UTC'"_s,
                            completed ? completed->type : u"timestamptz"_s);
    const QString sameMessage
        = e.error.exists() ? u" AND e.%1::text IS NOT DISTINCT FROM i.message"_s.arg(e.error.name) : QString();
    if (const auto keyed = lookUpByKey(m_connection, isKeyUnique(*image, e.id), doing); !keyed)
        return tl::unexpected(keyed.error());
    if (const auto set = m_connection.execute(inOrderSql(), doing); !set)
        return tl::unexpected(set.error());
    // Each row is looked up by its key: CASE keeps what else must hold from the planner, who would read all failed
    // executions for it. What is back is looked up as a set, and the journal by its whole key.
    const QString sql = uR"(
        WITH mine AS MATERIALIZED (
            SELECT i.* FROM scrapazoid_console.items i
             WHERE i.run = $1 AND i.seq > $2 AND i.kind = 'execution' AND i.outcome = 'done' ORDER BY i.seq LIMIT $3),
        back AS (
            UPDATE %1 e SET %2 = %3, %4 = %5%6 FROM mine i
             WHERE %7 = %13 AND CASE WHEN %11 AND e.%4 = %8%9 THEN true END AND %10
            RETURNING i.run, i.seq),
        undone AS (
            UPDATE scrapazoid_console.items i SET outcome = 'undone' FROM back WHERE i.run = back.run AND i.seq = back.seq),
        uncounted AS (%12),
        noted AS (
            INSERT INTO scrapazoid_console.items (run, seq, batch, kind, row_id, row_key, execution_id, execution_key, path, outcome, reason, subject_seq)
            SELECT $4, i.seq, $5, i.kind, i.row_id, i.row_key, i.execution_id, i.execution_key, i.path,
                   CASE WHEN i.is_back THEN 'done' ELSE 'failed' END, CASE WHEN NOT i.is_back THEN $6 END, i.seq
              FROM (SELECT m.*, m.seq IN (SELECT b.seq FROM back b) AS is_back FROM mine m) i
            RETURNING seq, row_id, row_key, outcome, reason, path)
        SELECT seq, row_id, row_key, outcome, reason, path FROM noted)"_s.arg(
        e.table, e.status.name, old(e.status), e.completed.name, old(e.completed),
        setError(e, e.error.exists() ? old(e.error) : QString()), e.id.keySql(u"e"_s), markedAt, sameMessage,
        underOwnPath(m_connection), e.states.isFailed(e.status.text(u"e"_s)), uncountSql(u"$1"_s), keyOfItem(e.id));
    auto query = m_connection.query(
        sql, {subject.key, after, limit, undo.key, batch, Tr::tr("the execution has changed since; it stays as it is")},
        doing);
    if (!query)
        return tl::unexpected(query.error());
    auto items = readItems(*query, doing);
    if (!items || items->empty())
        return items;
    // As text: a domain over an enum has no operator of its own.
    QStringList as{u"%1 = format('%s', %2)"_s.arg(e.status.text(u"e"_s), old(e.status)),
                   u"e.%1 IS NOT DISTINCT FROM %2"_s.arg(e.completed.name, old(e.completed))};
    if (e.error.exists())
        as << u"e.%1 IS NOT DISTINCT FROM %2"_s.arg(e.error.name, old(e.error));
    const auto astray = findAstray(undo, subject, *items, as.join(u" AND "_s));
    if (!astray)
        return tl::unexpected(astray.error());
    for (RunItem &item : *items) {
        if (astray->contains(item.key)) {
            item.outcome = Outcome::Failed;
            item.reason = changedAfterwards(e);
        }
    }
    return items;
}

/// Marks that a trigger has put back after they were taken away, by the seqs of both runs; the journal has it by then.
/// `as`: SQL that the row `e` is what the item `i` says.
Result<QSet<qint64>> database::ExecutionJournal::findAstray(const OpenRun &undo, const OpenRun &subject,
                                                            const std::vector<RunItem> &items, const QString &as)
{
    const QString doing = Tr::tr("take marks back");
    const auto isAffected = hasLaterTriggers();
    if (!isAffected || !*isAffected)
        return isAffected ? Result<QSet<qint64>>() : tl::unexpected(isAffected.error());
    if (const auto ran = runDeferred(m_connection, doing); !ran)
        return tl::unexpected(ran.error());
    const ExecutionTable &e = m_schema.executions();
    ArrayLiteral back;
    for (const RunItem &item : items) {
        if (item.outcome == Outcome::Done)
            back.add(item.key);
    }
    auto query
        = m_connection.query(uR"(
        WITH %4,
        lost AS MATERIALIZED (
            SELECT i.run, i.seq FROM places p JOIN scrapazoid_console.items i ON i.run = p.run AND i.seq = p.seq
             WHERE NOT EXISTS (SELECT 1 FROM %1 e WHERE %2 = %5 AND CASE WHEN %3 THEN true END)),
        astray AS (
            UPDATE scrapazoid_console.items i SET outcome = 'done' FROM lost a WHERE i.run = a.run AND i.seq = a.seq)
        UPDATE scrapazoid_console.items i SET outcome = 'failed', reason = $4
          FROM (SELECT $3::bigint AS run, a.seq FROM lost a OFFSET 0) a WHERE i.run = a.run AND i.seq = a.seq RETURNING i.seq)"_s
                                 .arg(e.table, e.id.keySql(u"e"_s), as, placesSql(u"$1"_s, u"$2"_s), keyOfItem(e.id)),
                             {subject.key, back.text(), undo.key, changedAfterwards(e)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QSet<qint64> astray;
    while (query->next())
        astray.insert(query->value(0).toLongLong());
    const auto read = Connection::check(*query, doing);
    return read ? Result<QSet<qint64>>(std::move(astray)) : tl::unexpected(read.error());
}

Result<std::vector<RunItem>> database::ExecutionJournal::findTakenBack(const OpenRun &undo, int batch)
{
    const QString doing = Tr::tr("look into the journal");
    auto query = m_connection.query(u"SELECT seq, row_id, row_key, outcome, reason, path FROM scrapazoid_console.items "
                                    "WHERE run = $1 AND batch = $2 AND kind = 'execution' ORDER BY seq"_s,
                                    {undo.key, batch}, doing);
    if (!query)
        return tl::unexpected(query.error());
    return readItems(*query, doing);
}
