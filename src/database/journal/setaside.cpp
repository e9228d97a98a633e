// SPDX-License-Identifier: GPL-3.0-or-later
// What a journal does when it, or a row, does not do as it is told.
#include "database/journal/runjournal.h"

#include "database/journal/journalplaces.h"
#include "database/server/server.h"
#include "database/server/sqlerror.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
QString doingSetAside()
{
    return Tr::tr("set a batch aside in the journal");
}
} // namespace

Error database::journalSwallows(const QString &table)
{
    return {ErrorKind::Database,
            Tr::tr("The journal did not keep what was written into it: look for a trigger or a rule on %1 and drop it. "
                   "Without a journal nothing is deleted.")
                .arg(table),
            u"journal: entries are missing"_s};
}

Error database::asJournalError(Error error)
{
    if (isAboutRows(error))
        error.detail.prepend(u"journal: "_s);
    return error;
}

Result<void> database::RunJournal::setAside(const OpenRun &run, int batch, const QString &reason)
{
    auto query = m_connection.query(u"UPDATE scrapazoid_console.batches SET set_aside_at = clock_timestamp(), "
                                    "set_aside = $3 WHERE run = $1 AND batch = $2"_s,
                                    {run.key, batch, reason}, doingSetAside());
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<void> database::RunJournal::oweRows(const OpenRun &run, const QHash<qint64, QString> &reasons)
{
    if (reasons.isEmpty())
        return {};
    ArrayLiteral seqs, texts;
    for (const auto &[seq, reason] : reasons.asKeyValueRange()) {
        seqs.add(seq);
        texts.addText(reason);
    }
    auto query = m_connection.query(uR"(
        WITH places AS MATERIALIZED (SELECT $1::bigint AS run, w.* FROM unnest($2::bigint[], $3::text[]) AS w (seq, reason)),
        owed AS (
            UPDATE scrapazoid_console.items i SET outcome = 'failed', bytes = 0, owes_row = true, reason = w.reason
              FROM places w WHERE i.run = w.run AND i.seq = w.seq
            RETURNING i.batch, w.reason),
        uncounted AS (%1)
        UPDATE scrapazoid_console.batches b SET set_aside_at = clock_timestamp(), set_aside = (SELECT min(o.reason) FROM owed o WHERE o.batch = b.batch)
         WHERE b.run = $1 AND b.batch IN (SELECT o.batch FROM owed o))"_s.arg(uncountSql(u"$1"_s)),
                                    {run.key, seqs.text(), texts.text()}, doingSetAside());
    return query ? Result<void>{} : tl::unexpected(asJournalError(query.error()));
}

Result<void> database::RunJournal::forgetSetAside(const OpenRun &run)
{
    auto query = m_connection.query(uR"(
        UPDATE scrapazoid_console.batches b SET set_aside_at = NULL, set_aside = NULL
         WHERE b.run = $1 AND b.set_aside_at IS NOT NULL AND b.settled_at IS NOT NULL
           AND NOT EXISTS (
                   SELECT 1 FROM scrapazoid_console.items i WHERE i.run = b.run AND i.batch = b.batch AND i.owes_row))"_s,
                                    {run.key}, doingSetAside());
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<QList<database::SetAsideBatch>> database::RunJournal::findSetAside()
{
    const QString doing = Tr::tr("look for unfinished work in the journal");
    auto query = m_connection.query(uR"(
        SELECT r.run, r.name, b.batch, b.kind, b.directory, coalesce(b.set_aside, ''),
               (SELECT count(*) FROM scrapazoid_console.items i WHERE i.run = b.run AND i.batch = b.batch AND i.owes_row)
          FROM scrapazoid_console.batches b JOIN scrapazoid_console.runs r USING (run)
         WHERE b.set_aside_at IS NOT NULL ORDER BY b.run, b.batch)"_s,
                                    {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<SetAsideBatch> batches;
    while (query->next()) {
        batches.append({.run = {query->value(0).toLongLong(), RunId{query->value(1).toString()}},
                        .batch = query->value(2).toInt(),
                        .part = {.kind = itemKindFromName(query->value(3).toString()).value_or(ItemKind::Execution),
                                 .directory = directoryFromName(query->value(4).toString())},
                        .reason = query->value(5).toString(),
                        .rows = query->value(6).toLongLong()});
    }
    const auto read = Connection::check(*query, doing);
    return read ? Result<QList<SetAsideBatch>>(batches) : tl::unexpected(read.error());
}

Result<QSet<QByteArray>> database::RunJournal::findOwedPaths(Directory directory)
{
    const QString doing = Tr::tr("look for rows that the journal alone has");
    auto readable = m_connection.query(
        u"SELECT 1 FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
        "JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname = 'scrapazoid_console' AND c.relname = 'items' AND a.attname = 'owes_row' "
        "AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')"_s,
        {}, doing);
    if (!readable)
        return tl::unexpected(readable.error());
    if (!readable->next()) {
        const auto checked = Connection::check(*readable, doing);
        return checked ? Result<QSet<QByteArray>>() : tl::unexpected(checked.error());
    }
    auto query = m_connection.query(uR"(
        SELECT i.path FROM scrapazoid_console.items i
         WHERE i.owes_row AND i.directory = $1 AND i.path IS NOT NULL
         UNION ALL
        SELECT i.path FROM scrapazoid_console.batches b JOIN scrapazoid_console.items i USING (run, batch)
         WHERE b.settled_at IS NULL AND i.directory = $1 AND i.path IS NOT NULL)"_s,
                                    {toName(directory)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QSet<QByteArray> paths;
    while (query->next())
        paths.insert(query->value(0).toByteArray());
    const auto read = Connection::check(*query, doing);
    return read ? Result<QSet<QByteArray>>(std::move(paths)) : tl::unexpected(read.error());
}
