// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/server/othercleaners.h"

#include "database/journal/journalkeys.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

Result<QStringList> database::findConsoles(Connection &connection)
{
    const QString doing = Tr::tr("ask who is connected");
    auto query = connection.query(uR"(
        SELECT a.application_name FROM pg_stat_activity a
         WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND a.application_name LIKE 'scrapazoid%'
         ORDER BY a.backend_start)"_s,
                                  {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QStringList names;
    while (query->next())
        names << query->value(0).toString();
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return names;
}

Result<qint64> database::countMarkedByOthers(Connection &connection, const Schema &schema, const QString &messageStart,
                                             const QString &messageEnd)
{
    const ExecutionTable &e = schema.executions();
    if (!e.error.exists())
        return 0;
    const QString ours = uR"( AND NOT EXISTS (
        SELECT 1 FROM scrapazoid_console.runs r JOIN scrapazoid_console.items i USING (run)
         WHERE r.started_at > now() - interval '1 day' AND i.kind = 'execution' AND %3 = %1 AND i.message = %2))"_s.arg(
        e.id.keySql(u"e"_s), e.error.text(u"e"_s), keyOfItem(e.id));
    // By the key, where it has an order: nothing says that the completion time has an index.
    const QString order = e.id.form.isOrdered() ? e.id.name : u"coalesce(%1, '-infinity')"_s.arg(e.completed.name);
    auto query = connection.query(uR"(
        SELECT count(*) FROM (SELECT * FROM %1 ORDER BY %2 DESC LIMIT 10000) e
         WHERE %3 AND e.%4 > %5 - interval '1 hour'
           AND starts_with(%6, $1::text) AND right(%6, length($2::text)) = $2::text%7)"_s.arg(
                                      e.table, order, e.states.isFailed(e.status.text(u"e"_s)), e.completed.name,
                                      e.completed.now(), e.error.text(u"e"_s), schema.isSetUp() ? ours : QString()),
                                  {messageStart, messageEnd}, Tr::tr("look at the marks of the last hour"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map(
        [&](bool isThere) -> qint64 { return isThere ? query->value(0).toLongLong() : 0; });
}
