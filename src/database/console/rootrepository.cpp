// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/console/rootrepository.h"

#include "database/schema/catalogue.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
QString doingRemember()
{
    return Tr::tr("remember the last run of a folder");
}

Result<void> done(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : tl::unexpected(query.error());
}
} // namespace

Result<std::optional<database::RootRepository::Row>> database::RootRepository::find(const QString &root)
{
    auto query = m_connection.query(
        u"SELECT counter, nonce::text, is_marked, before_counter, before_nonce::text, coalesce(files, -1) "
        "FROM scrapazoid_console.roots WHERE root = $1"_s,
        {root}, doingRemember());
    if (!query)
        return tl::unexpected(query.error());
    std::optional<Row> row;
    if (query->next()) {
        row = Row{.last = {query->value(0).toLongLong(), query->value(1).toString()},
                  .isMarked = query->value(2).toBool(),
                  .before = {},
                  .files = query->value(5).toLongLong()};
        if (!query->isNull(3))
            row->before = Known{query->value(3).toLongLong(), query->value(4).toString()};
    }
    const auto read = Connection::check(*query, doingRemember());
    return read ? Result<std::optional<Row>>(row) : tl::unexpected(read.error());
}

Result<void> database::RootRepository::begin(const QString &root, Directory directory, const Known &run,
                                             const std::optional<Known> &told, qint64 files)
{
    // What the root names stays known until it has been told: several runs may have died in between, also after they
    // had told the root and before they could say so here.
    return done(
        m_connection.query(uR"(
        INSERT INTO scrapazoid_console.roots AS r (root, directory, counter, nonce, is_marked, files)
        VALUES ($1, $2, $3, $4::uuid, false, nullif($5::bigint, -1))
        ON CONFLICT (root) DO UPDATE SET counter = excluded.counter, nonce = excluded.nonce, is_marked = false,
               before_counter = CASE WHEN r.is_marked OR (r.counter = $6::bigint AND r.nonce::text = $7::text) THEN r.counter ELSE r.before_counter END,
               before_nonce = CASE WHEN r.is_marked OR (r.counter = $6::bigint AND r.nonce::text = $7::text) THEN r.nonce ELSE r.before_nonce END,
               files = coalesce(excluded.files, r.files), marked_at = now())"_s,
                           {root, toName(directory), run.counter, run.nonce, files,
                            told ? QVariant(told->counter) : QVariant(), told ? QVariant(told->nonce) : QVariant()},
                           doingRemember()));
}

Result<void> database::RootRepository::confirm(const QString &root, const Known &run)
{
    return done(m_connection.query(u"UPDATE scrapazoid_console.roots SET is_marked = true "
                                   "WHERE root = $1 AND counter = $2 AND nonce = $3::uuid"_s,
                                   {root, run.counter, run.nonce}, doingRemember()));
}

Result<void> database::RootRepository::replace(const QString &root, Directory directory, const Known &run)
{
    return done(m_connection.query(uR"(
        INSERT INTO scrapazoid_console.roots (root, directory, counter, nonce, is_marked) VALUES ($1, $2, $3, $4::uuid, true)
        ON CONFLICT (root) DO UPDATE SET counter = excluded.counter, nonce = excluded.nonce, is_marked = true,
               before_counter = NULL, before_nonce = NULL, files = NULL, marked_at = now())"_s,
                                   {root, toName(directory), run.counter, run.nonce}, doingRemember()));
}

Result<QMap<QString, qint64>> database::RootRepository::findSequences(const Schema &schema)
{
    const QString doing = Tr::tr("look at the key sequences");
    QString sql = uR"(
        WITH mapped (oid) AS (SELECT unnest($1::oid[])),
        sequences AS (
            SELECT d.objid AS oid FROM pg_catalog.pg_depend d JOIN mapped m ON d.refobjid = m.oid
             WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.refclassid = 'pg_catalog.pg_class'::regclass
               AND d.deptype IN ('a', 'i')
            UNION
            SELECT d.refobjid FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_attrdef a ON a.oid = d.objid
              JOIN mapped m ON a.adrelid = m.oid
             WHERE d.classid = 'pg_catalog.pg_attrdef'::regclass AND d.refclassid = 'pg_catalog.pg_class'::regclass)
        SELECT format('%I.%I', n.nspname, c.relname), pg_sequence_last_value(c.oid)
          FROM sequences s JOIN pg_catalog.pg_class c ON c.oid = s.oid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE CASE WHEN c.relkind = 'S' THEN has_sequence_privilege(c.oid, 'SELECT') ELSE false END)"_s;
    auto query = m_connection.query(sql, {schema.oids()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QMap<QString, qint64> sequences;
    while (query->next()) {
        if (!query->isNull(1))
            sequences.insert(query->value(0).toString(), query->value(1).toLongLong());
    }
    const auto read = Connection::check(*query, doing);
    return read ? Result<QMap<QString, qint64>>(std::move(sequences)) : tl::unexpected(read.error());
}
