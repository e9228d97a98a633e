// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/console/alertrepository.h"

#include "database/journal/journaltime.h"
#include "database/server/server.h"
#include "database/server/transaction.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
QString doingWrite()
{
    return Tr::tr("keep the alerts");
}

/// Columns from `first` on as an alert; nothing of a kind that is not known.
std::optional<Alert> alertAt(const QSqlQuery &query, int first)
{
    const auto kind = alertKindFromName(query.value(first + 1).toString());
    if (!kind)
        return std::nullopt;
    return Alert{.kind = *kind,
                 .key = query.value(first).toString(),
                 .text = query.value(first + 2).toString(),
                 .mend = query.value(first + 3).toString(),
                 .since = {query.value(first + 4).toLongLong()}};
}

QString nameOf(database::Look look)
{
    return look == database::Look::Alerts ? u"alerts"_s : u"folders"_s;
}

const QString alertColumns = u"a.key, a.kind, a.text, a.mend, %1"_s.arg(database::journalMicroseconds(u"a.since"_s));
} // namespace

Result<QList<Alert>> database::AlertRepository::findActive()
{
    const QString doing = Tr::tr("read the alerts");
    auto query = m_connection.query(u"SELECT %1 FROM scrapazoid_console.alerts a WHERE NOT a.is_cleared "
                                    "ORDER BY a.since, a.key"_s.arg(alertColumns),
                                    {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<Alert> alerts;
    while (query->next()) {
        if (const auto alert = alertAt(*query, 0))
            alerts << *alert;
    }
    const auto read = Connection::check(*query, doing);
    return read ? Result<QList<Alert>>(std::move(alerts)) : tl::unexpected(read.error());
}

Result<void> database::AlertRepository::save(const AlertBook::Changes &changes)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Alert &alert : changes.raised) {
        // Whoever was told that it was raised and not yet that it was cleared knows all there is to know.
        const auto raised = m_connection.query(
            uR"(
            INSERT INTO scrapazoid_console.alerts AS a (key, kind, text, mend, since)
            VALUES ($1, $2, $3, $4, $5::timestamp AT TIME ZONE 'UTC')
            ON CONFLICT (key) DO UPDATE SET text = excluded.text, mend = excluded.mend, is_cleared = false,
                   is_told = a.is_told OR a.is_cleared, telling_until = NULL)"_s,
            {alert.key, toName(alert.kind), alert.text, alert.mend, alert.since.toSql()}, doingWrite());
        if (!raised)
            return tl::unexpected(raised.error());
    }
    for (const Alert &alert : changes.kept) {
        const auto kept = m_connection.query(u"UPDATE scrapazoid_console.alerts SET text = $2 "
                                             "WHERE key = $1 AND NOT is_cleared AND text <> $2"_s,
                                             {alert.key, alert.text}, doingWrite());
        if (!kept)
            return tl::unexpected(kept.error());
    }
    for (const Alert &alert : changes.cleared) {
        // Somebody may be telling it at this moment.
        const auto cleared = m_connection.query(uR"(
            WITH known AS (
                UPDATE scrapazoid_console.alerts SET is_cleared = true, is_told = false, telling_until = NULL
                 WHERE key = $1 AND NOT is_cleared AND (is_told OR telling_until > now()) RETURNING key)
            DELETE FROM scrapazoid_console.alerts
             WHERE key = $1 AND NOT is_cleared AND NOT EXISTS (SELECT FROM known))"_s,
                                                {alert.key}, doingWrite());
        if (!cleared)
            return tl::unexpected(cleared.error());
    }
    return transaction->commit();
}

Result<std::optional<database::AlertNews>> database::AlertRepository::claimUntold(std::chrono::seconds patience)
{
    auto query = m_connection.query(uR"(
        UPDATE scrapazoid_console.alerts a SET telling_until = now() + make_interval(secs => $1)
         WHERE a.key = (SELECT u.key FROM scrapazoid_console.alerts u
                         WHERE NOT u.is_told AND (u.telling_until IS NULL OR u.telling_until < now())
                         ORDER BY u.since, u.key LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING a.is_cleared, %1)"_s.arg(alertColumns),
                                    {static_cast<qint64>(patience.count())}, doingWrite());
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next()) {
        const auto read = Connection::check(*query, doingWrite());
        return read ? Result<std::optional<AlertNews>>(std::nullopt) : tl::unexpected(read.error());
    }
    const auto alert = alertAt(*query, 1);
    return alert ? std::optional(AlertNews{.alert = *alert, .isRaised = !query->value(0).toBool()}) : std::nullopt;
}

Result<void> database::AlertRepository::markTold(const AlertNews &news)
{
    const QString sql = news.isRaised
        ? u"UPDATE scrapazoid_console.alerts SET is_told = true, telling_until = NULL WHERE key = $1 AND NOT is_cleared"_s
        : u"DELETE FROM scrapazoid_console.alerts WHERE key = $1 AND is_cleared"_s;
    const auto query = m_connection.query(sql, {news.alert.key}, doingWrite());
    return query ? Result<void>() : tl::unexpected(query.error());
}

Result<std::optional<database::LastLook>> database::AlertRepository::findLast(Look look)
{
    const QString doing = Tr::tr("read when somebody last looked");
    auto query = m_connection.query(
        u"SELECT %1, by FROM scrapazoid_console.looks WHERE kind = $1"_s.arg(journalMicroseconds(u"looked_at"_s)),
        {nameOf(look)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (query->next())
        return LastLook{.at = {query->value(0).toLongLong()}, .by = query->value(1).toString()};
    const auto read = Connection::check(*query, doing);
    return read ? Result<std::optional<LastLook>>(std::nullopt) : tl::unexpected(read.error());
}

Result<void> database::AlertRepository::note(Look look, const QString &by)
{
    const auto query = m_connection.query(uR"(
        INSERT INTO scrapazoid_console.looks (kind, looked_at, by) VALUES ($1, now(), $2)
        ON CONFLICT (kind) DO UPDATE SET looked_at = excluded.looked_at, by = excluded.by)"_s,
                                          {nameOf(look), by}, doingWrite());
    return query ? Result<void>() : tl::unexpected(query.error());
}
