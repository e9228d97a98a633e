// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/console/pinrepository.h"

#include "database/server/server.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

QString arrayOf(const QList<ExecutionId> &executions)
{
    database::ArrayLiteral array;
    for (const ExecutionId execution : executions)
        array.add(execution.value);
    return array.text();
}
} // namespace

Result<QList<Pin>> database::PinRepository::findAll()
{
    const QString doing = Tr::tr("read the pins");
    auto query
        = m_connection.query(u"SELECT execution_id, note, (extract(epoch FROM pinned_at) * 1000000)::bigint, pinned_by "
                             "FROM scrapazoid_console.pins ORDER BY pinned_at DESC, execution_id"_s,
                             {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<Pin> pins;
    while (query->next())
        pins.append({.execution = {query->value(0).toLongLong()},
                     .note = query->value(1).toString(),
                     .pinnedAt = {query->value(2).toLongLong()},
                     .pinnedBy = query->value(3).toString()});
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
        ids.append(ExecutionId{query->value(0).toLongLong()});
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return ids;
}

Result<QList<ExecutionId>> database::PinRepository::insert(const QList<ExecutionId> &executions, const QString &note,
                                                           const QString &by)
{
    const ExecutionTable &e = m_schema.executions();
    return idsOf(uR"(
        INSERT INTO scrapazoid_console.pins (execution_id, note, pinned_by)
        SELECT e.%1, $2, $3 FROM %2 e WHERE e.%1 = ANY($1::bigint[])
        ON CONFLICT (execution_id) DO UPDATE SET note = excluded.note, pinned_at = now(), pinned_by = excluded.pinned_by
        RETURNING execution_id)"_s.arg(e.id.name, e.table),
                 {arrayOf(executions), note, by}, Tr::tr("pin executions"));
}

Result<QList<ExecutionId>> database::PinRepository::remove(const QList<ExecutionId> &executions)
{
    return idsOf(u"DELETE FROM scrapazoid_console.pins WHERE execution_id = ANY($1::bigint[]) RETURNING execution_id"_s,
                 {arrayOf(executions)}, Tr::tr("unpin executions"));
}
