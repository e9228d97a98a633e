// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/servertime.h"
#include "core/plan/item.h"
#include "database/server/connection.h"

namespace database {

/// What somebody has looked at and lets pass once: of one job, for one guard and one folder, up to that many rows and
/// that cutoff.
struct Consent {
    qint64 key = 0; ///< The database's own.
    QString job = {};
    QString guard = {};
    Directory directory = Directory::Screenshots;
    qint64 most = 0;
    ServerTime cutoff = {};
    ServerTime agreedAt = {};
    QString by = {}; ///< "anna at host"
    QString machine = {};
    QString reason = {};
    QString proof = {}; ///< A word that the folder knows as well.
};

/// Consents as the database has them: who agreed, and why. Whether one counts is not for the database to say. Needs the
/// console's schema. For the connection's own thread.
class ConsentRepository {
public:
    explicit ConsentRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<void> insert(const Consent &consent);
    /// Those of a job that no run has used yet, the latest first, at most a hundred.
    Result<QList<Consent>> findUnused(const QString &job);
    /// A run has gone by it: not the next one.
    Result<void> use(qint64 key, qint64 run);

private:
    Connection &m_connection;
};

} // namespace database
