// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/server/server.h"

#include "database/server/connectionsettings.h"
#include "database/tr.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {
/// The advisory lock's key: "SCRAPAZO" as bytes. Locks of this kind are per database by themselves.
constexpr qint64 leadKey = 0x5343524150415a4f;
/// "SCRAPWAT"
constexpr qint64 watchKey = 0x5343524150574154;

Result<bool> tryLock(database::Connection &connection, qint64 key, const QString &doing)
{
    if (connection.isPooled())
        return tl::unexpected(database::poolerError(connection.address()));
    auto query = connection.query(u"SELECT pg_try_advisory_lock(%1)"_s.arg(key), {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    return database::Connection::next(*query).map([&](bool isSaid) { return isSaid && query->value(0).toBool(); });
}

/// FROM and WHERE over the session (l) that holds a lock.
QString holderOf(qint64 key)
{
    return uR"(FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
         WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
           AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
           AND l.classid = (%1::bigint >> 32)::oid AND l.objid = (%1::bigint & 4294967295)::oid)"_s.arg(key);
}
} // namespace

void database::ArrayLiteral::addText(const QString &value)
{
    separate();
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    m_text += u'"' + escaped + u'"';
}

void database::ArrayLiteral::addBytes(const QByteArray &value)
{
    separate();
    m_text += u"\"\\\\x"_s + QString::fromLatin1(value.toHex()) + u'"';
}

Result<database::ServerFacts> database::findServerFacts(Connection &connection, bool hasJournal,
                                                        const LocalClock &clock)
{
    const QString doing = Tr::tr("ask the server about itself");
    // Two round trips: the first warms the session up, the second is timed.
    auto query = connection.query(uR"(
        SELECT current_setting('server_version'), session_user, coalesce(host(inet_server_addr()), 'local socket'),
               current_database(), (SELECT system_identifier::text FROM pg_control_system()),
               pg_is_in_recovery() OR current_setting('default_transaction_read_only') = 'on')"_s,
                                  {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    ServerFacts facts;
    const auto isSaid = Connection::next(*query);
    if (!isSaid)
        return tl::unexpected(isSaid.error());
    if (*isSaid) {
        facts.version = query->value(0).toString().section(u' ', 0, 0);
        facts.user = query->value(1).toString();
        facts.host = query->value(2).toString();
        facts.identity.database = query->value(3).toString();
        facts.identity.systemIdentifier = query->value(4).toString();
        facts.isReadOnly = query->value(5).toBool();
    }
    query->finish();
    facts.isPooled = connection.isPooled();
    facts.address = connection.address();
    const qint64 before = clock();
    QElapsedTimer timer;
    timer.start();
    const auto now = findNow(connection);
    if (!now)
        return tl::unexpected(now.error());
    facts.latencyMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    facts.now = *now;
    facts.clockSkewMs = (before + clock()) / 2 - now->microseconds / 1000;
    if (hasJournal) {
        auto installation = connection.query(u"SELECT installation::text FROM scrapazoid_console.meta"_s, {}, doing);
        if (!installation)
            return tl::unexpected(installation.error());
        const auto isThere = Connection::next(*installation);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (*isThere)
            facts.identity.installation = installation->value(0).toString();
    }
    return facts;
}

Result<ServerTime> database::findNow(Connection &connection)
{
    auto query = connection.query(u"SELECT (extract(epoch FROM now()) * 1000000)::bigint"_s, {},
                                  Tr::tr("read the server's clock"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map([&](bool) { return ServerTime{query->value(0).toLongLong()}; });
}

Result<quint64> database::findSnapshotXmin(Connection &connection)
{
    const QString doing = Tr::tr("ask the server for a snapshot");
    auto query = connection.query(u"SELECT pg_snapshot_xmin(pg_current_snapshot())::text"_s, {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    return query->value(0).toString().toULongLong();
}

Result<bool> database::tryLead(Connection &connection)
{
    return tryLock(connection, leadKey, Tr::tr("take the cleanup lock"));
}

Result<void> database::releaseLead(Connection &connection)
{
    return connection.execute(u"SELECT pg_advisory_unlock(%1)"_s.arg(leadKey), Tr::tr("give back the cleanup lock"));
}

Result<bool> database::tryWatch(Connection &connection)
{
    return tryLock(connection, watchKey, Tr::tr("take the watch lock"));
}

Result<int> database::findWatchLeader(Connection &connection)
{
    auto query = connection.query(u"SELECT l.pid "_s + holderOf(watchKey), {}, Tr::tr("ask who is watching"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map([&](bool isThere) -> int { return isThere ? query->value(0).toInt() : 0; });
}

Result<bool> database::provesLead(Connection &connection)
{
    const QString doing = Tr::tr("ask for the cleanup lock");
    auto query
        = connection.query(u"SELECT l.pid "_s + holderOf(leadKey) + u" AND l.pid = pg_backend_pid()"_s, {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query);
}

Result<database::Leader> database::findLeader(Connection &connection)
{
    auto query
        = connection.query(u"SELECT coalesce(a.application_name, ''), l.pid = pg_backend_pid() "_s + holderOf(leadKey),
                           {}, Tr::tr("ask who is cleaning"));
    if (!query)
        return tl::unexpected(query.error());
    const auto isLed = Connection::next(*query);
    if (!isLed || !*isLed)
        return isLed ? Result<Leader>(Leader{}) : tl::unexpected(isLed.error());
    const QString name = query->value(0).toString();
    return Leader{name.isEmpty() ? Tr::tr("another session") : name, query->value(1).toBool()};
}
