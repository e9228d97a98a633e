// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/plan/plan.h"
#include "database/server/connection.h"

namespace database {

/// What the server says of itself.
struct ServerFacts {
    QString version;
    QString user;
    QString host;
    DatabaseIdentity identity;
    ServerTime now;
    QStringList namedAddresses; ///< Of all servers that the connection string names.
    double latencyMs = 0; ///< One round trip.
    qint64 clockSkewMs = 0; ///< Local clock (middle of the round trip) minus the server's.
    bool isReadOnly = false;
    bool isPooled = false; ///< A pooler stands between: nothing may be changed through it.
    QString address; ///< "host:port" as libpq reached it; of a pooler its own.
};

/// Errors: Connection, Database.
Result<ServerFacts> findServerFacts(Connection &connection, bool hasJournal, const LocalClock &clock);

/// This transaction's now(). Errors: Connection.
Result<ServerTime> findNow(Connection &connection);

/// The oldest transaction that was still under way at this moment, 64 bits: what commits from now on is not below it.
/// Errors: Connection.
Result<quint64> findSnapshotXmin(Connection &connection);

/// Takes the cleanup lock for this session: one leader a database. False where somebody else holds it. Refused through
/// a pooler, where the lock would belong to whoever is next.
Result<bool> tryLead(Connection &connection);
/// Without it the server gives the lock back when it has noticed that the session is over: too late for who follows at
/// once.
Result<void> releaseLead(Connection &connection);

/// The application_name of whoever holds the cleanup lock, and whether that is this session; empty: nobody.
struct Leader {
    QString name;
    bool isOurselves = false;
};
Result<Leader> findLeader(Connection &connection);

/// Whether the server says that this very session holds the cleanup lock. Errors: Connection.
Result<bool> provesLead(Connection &connection);

/// Takes the watch lock for this session: one program a database runs its schedule. It is another lock than the cleanup
/// lock, so that people can clean while somebody watches. False where somebody else holds it.
Result<bool> tryWatch(Connection &connection);
/// The backend of the session that holds the watch lock; 0: nobody.
Result<int> findWatchLeader(Connection &connection);

/// Values as one array literal '{1,2,NULL}' for ANY() and unnest(). Builds without intermediate strings.
class ArrayLiteral {
public:
    void add(qint64 value)
    {
        separate();
        m_text += QString::number(value);
    }
    void add(bool value)
    {
        separate();
        m_text += value ? u't' : u'f';
    }
    void addNull()
    {
        separate();
        m_text += QLatin1StringView("NULL");
    }
    void addText(const QString &value);
    void addBytes(const QByteArray &value);
    QString text() const { return m_text.isEmpty() ? QStringLiteral("{}") : m_text + u'}'; }

private:
    void separate() { m_text += m_text.isEmpty() ? u'{' : u','; }
    QString m_text;
};

/// All of them as one array literal: whole numbers or texts.
template <typename Values> QString arrayOf(const Values &values)
{
    ArrayLiteral array;
    for (const auto &value : values) {
        if constexpr (std::is_convertible_v<decltype(value), QString>)
            array.addText(value);
        else
            array.add(qint64(value));
    }
    return array.text();
}

} // namespace database
