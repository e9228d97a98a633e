// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/console/pinrepository.h"

#include "database/journal/journalkeys.h"
#include "database/server/server.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
/// Those that the service can have.
QString keysOf(const QList<ExecutionId> &executions, const database::KeyForm &form)
{
    database::ArrayLiteral array;
    for (const ExecutionId &execution : executions) {
        if (const auto key = form.meant(execution.value))
            database::addKey(array, *key);
    }
    return array.text();
}
} // namespace

Result<QList<Pin>> database::PinRepository::findAll()
{
    const QString doing = Tr::tr("read the pins");
    auto query = m_connection.query(
        u"SELECT execution_id, execution_key, note, (extract(epoch FROM pinned_at) * 1000000)::bigint, pinned_by "
        "FROM scrapazoid_console.pins ORDER BY pinned_at DESC, execution_id, execution_key"_s,
        {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<Pin> pins;
    while (query->next())
        pins.append({.execution = {keyAt(*query, 0)},
                     .note = query->value(2).toString(),
                     .pinnedAt = {query->value(3).toLongLong()},
                     .pinnedBy = query->value(4).toString()});
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return pins;
}

Result<QList<ExecutionId>> database::PinRepository::idsOf(const QString &sql, const QVariantList &values,
                                                          const QString &doing)
{
    auto query = m_connection.query(sql, values, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<ExecutionId> ids;
    while (query->next())
        ids.append(ExecutionId{keyAt(*query, 0)});
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return ids;
}

Result<QList<ExecutionId>> database::PinRepository::insert(const QList<ExecutionId> &executions, const QString &note,
                                                           const QString &by)
{
    const ExecutionTable &e = m_schema.executions();
    return idsOf(uR"(
        INSERT INTO scrapazoid_console.pins (%1, note, pinned_by)
        SELECT %2, $2, $3 FROM %3 e WHERE %4 = ANY(%5)
        ON CONFLICT (%1) DO UPDATE SET note = excluded.note, pinned_at = now(), pinned_by = excluded.pinned_by
        RETURNING execution_id, execution_key)"_s.arg(executionColumn(e.id), e.id.shownKey(u"e"_s), e.table,
                                                      e.id.keySql(u"e"_s), e.id.form.list(u"$1"_s)),
                 {keysOf(executions, e.id.form), note, by}, Tr::tr("pin executions"));
}

Result<QList<ExecutionId>> database::PinRepository::remove(const QList<ExecutionId> &executions)
{
    const Column &key = m_schema.executions().id;
    return idsOf(u"DELETE FROM scrapazoid_console.pins WHERE %1 = ANY(%2) RETURNING execution_id, execution_key"_s.arg(
                     executionColumn(key), (key.form.isOrdered() ? u"$1::bigint[]"_s : u"$1::text[]"_s)),
                 {keysOf(executions, key.form)}, Tr::tr("unpin executions"));
}
