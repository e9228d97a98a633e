// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/executionjournal.h"

#include "database/executionrepository.h"
#include "database/server.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// "column = value" for the optional error column, or nothing.
QString setError(const database::ExecutionTable &e, const QString &value)
{
    return e.error.exists() ? u", %1 = %2"_s.arg(e.error.name, value) : QString();
}

/// Rows of seq, row_id, outcome, reason, path.
Result<std::vector<RunItem>> readItems(QSqlQuery &query, const QString &doing)
{
    std::vector<RunItem> items;
    while (query.next()) {
        RunItem item;
        item.key = query.value(0).toLongLong();
        item.kind = ItemKind::Execution;
        item.id = query.value(1).toLongLong();
        item.execution = ExecutionId {item.id};
        item.outcome = outcomeFromName(query.value(2).toString()).value_or(Outcome::Failed);
        item.reason = query.value(3).toString();
        item.path = query.value(4).toByteArray();
        items.push_back(item);
    }
    if (const auto read = database::Connection::check(query, doing); !read)
        return tl::unexpected(read.error());
    return items;
}
} // namespace

Result<QSet<qint64>> database::ExecutionJournal::mark(const OpenRun &run, int batch, ServerTime stuckBefore,
                                                      std::span<const ExecutionClaim> items, bool skipLocked)
{
    const QString doing = Tr::tr("mark executions as failed");
    const ExecutionTable &e = m_schema.executions();
    ArrayLiteral seqs, ids, versions, messages;
    for (const ExecutionClaim &item : items) {
        seqs.add(item.seq);
        ids.add(item.id);
        versions.add(static_cast<qint64>(item.version));
        messages.addText(item.message);
    }
    const QString onlyFree = u" AND e.%1 IN (SELECT l.%1 FROM %2 l JOIN want w ON l.%1 = w.id FOR UPDATE OF l SKIP LOCKED)"_s.arg(e.id.name, e.table);
    // `o` is the row as it was: xmin says that it is still the plan's, so the join can meet no other version.
    const QString sql = uR"(
        WITH want AS (
            SELECT * FROM unnest($2::bigint[], $3::bigint[], $4::bigint[], $5::text[]) AS w (seq, id, version, message)),
        marked AS (
            UPDATE %1 e SET %2 = 'failed', %3 = %4%5
              FROM want w JOIN %1 o ON o.%6 = w.id
             WHERE e.%6 = w.id AND e.xmin::text::bigint = w.version AND o.xmin::text::bigint = w.version AND %7%8
            RETURNING w.seq, w.id, w.message, to_jsonb(o.*) AS image, %9 AS was)
        INSERT INTO scrapazoid_console.items (run, seq, batch, kind, row_id, execution_id, path, image, outcome, marked_at, message)
        SELECT $6, m.seq, $7, 'execution', m.id, m.id, convert_to(m.was, 'UTF8'), m.image, 'done', now(), m.message FROM marked m
        RETURNING seq)"_s.arg(e.table, e.status.name, e.completed.name, e.completed.now(), setError(e, u"w.message"_s), e.id.name,
                              ExecutionRepository::stuckPredicate(m_schema), skipLocked ? onlyFree : QString(), e.status.text(u"o"_s));
    auto query = m_connection.query(sql, {stuckBefore.toSql(), seqs.text(), ids.text(), versions.text(), messages.text(), run.key, batch}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QSet<qint64> marked;
    while (query->next())
        marked.insert(query->value(0).toLongLong());
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return marked;
}

Result<QSet<qint64>> database::ExecutionJournal::findMarked(const OpenRun &run, int batch)
{
    auto query = m_connection.query(u"SELECT seq FROM scrapazoid_console.items WHERE run = $1 AND batch = $2 AND kind = 'execution' "
                                    "AND outcome = 'done'"_s, {run.key, batch}, Tr::tr("look into the journal"));
    if (!query)
        return tl::unexpected(query.error());
    QSet<qint64> seqs;
    while (query->next())
        seqs.insert(query->value(0).toLongLong());
    return seqs;
}

Result<std::vector<Outcome>> database::ExecutionJournal::classify(std::span<const qint64> ids)
{
    const ExecutionTable &e = m_schema.executions();
    ArrayLiteral array;
    for (const qint64 id : ids)
        array.add(id);
    auto query = m_connection.query(uR"(
        SELECT CASE WHEN e.%1 IS NULL THEN 'vanished'
                    WHEN EXISTS (SELECT 1 FROM scrapazoid_console.pins p WHERE p.execution_id = w.id) THEN 'protected'
                    ELSE 'changed' END
          FROM unnest($1::bigint[]) WITH ORDINALITY w (id, place) LEFT JOIN %2 e ON e.%1 = w.id ORDER BY w.place)"_s.arg(e.id.name, e.table),
                                    {array.text()}, Tr::tr("look at executions again"));
    if (!query)
        return tl::unexpected(query.error());
    std::vector<Outcome> outcomes;
    while (query->next())
        outcomes.push_back(outcomeFromName(query->value(0).toString()).value_or(Outcome::Changed));
    return outcomes;
}

Result<std::vector<RunItem>> database::ExecutionJournal::takeBack(const OpenRun &undo, int batch, const OpenRun &subject, qint64 after, int limit)
{
    const QString doing = Tr::tr("take marks back");
    const ExecutionTable &e = m_schema.executions();
    const QString old = u"(jsonb_populate_record(NULL::%1, i.image)).%2"_s;
    const QString markedAt = e.completed.hasZone ? u"i.marked_at"_s : u"(i.marked_at AT TIME ZONE 'UTC')"_s;
    const QString sameMessage = e.error.exists() ? u" AND e.%1 IS NOT DISTINCT FROM i.message"_s.arg(e.error.name) : QString();
    const QString sql = uR"(
        WITH mine AS (
            SELECT i.* FROM scrapazoid_console.items i
             WHERE i.run = $1 AND i.seq > $2 AND i.kind = 'execution' AND i.outcome = 'done' ORDER BY i.seq LIMIT $3),
        back AS (
            UPDATE %1 e SET %2 = %3, %4 = %5%6 FROM mine i
             WHERE e.%7 = i.row_id AND e.%2 = 'failed' AND e.%4 = %8%9
            RETURNING i.seq),
        noted AS (
            UPDATE scrapazoid_console.items i SET outcome = 'undone' FROM back WHERE i.run = $1 AND i.seq = back.seq)
        INSERT INTO scrapazoid_console.items (run, seq, batch, kind, row_id, execution_id, path, image, outcome, reason, subject_seq)
        SELECT $4, i.seq, $5, i.kind, i.row_id, i.execution_id, i.path, i.image,
               CASE WHEN back.seq IS NULL THEN 'failed' ELSE 'done' END, CASE WHEN back.seq IS NULL THEN $6 END, i.seq
          FROM mine i LEFT JOIN back ON back.seq = i.seq
        RETURNING seq, row_id, outcome, reason, path)"_s
                            .arg(e.table, e.status.name, old.arg(e.table, e.status.name), e.completed.name, old.arg(e.table, e.completed.name),
                                 setError(e, e.error.exists() ? old.arg(e.table, e.error.name) : QString()), e.id.name,
                                 markedAt, sameMessage);
    auto query = m_connection.query(sql, {subject.key, after, limit, undo.key, batch, Tr::tr("the execution has changed since; it stays as it is")}, doing);
    if (!query)
        return tl::unexpected(query.error());
    return readItems(*query, doing);
}

Result<std::vector<RunItem>> database::ExecutionJournal::findTakenBack(const OpenRun &undo, int batch)
{
    const QString doing = Tr::tr("look into the journal");
    auto query = m_connection.query(u"SELECT seq, row_id, outcome, reason, path FROM scrapazoid_console.items "
                                    "WHERE run = $1 AND batch = $2 AND kind = 'execution' ORDER BY seq"_s, {undo.key, batch}, doing);
    if (!query)
        return tl::unexpected(query.error());
    return readItems(*query, doing);
}
