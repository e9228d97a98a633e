// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/enginefixture.h"
#include "support/failed.h"

/// The database as it is now, to be put in its own place later: what a restore of a dump does in the same server.
class SavedDatabase {
public:
    SavedDatabase(support::TestCluster &cluster, Installation &it)
        : m_cluster(cluster)
        , m_it(it)
        , m_copy(it.db.name() + QStringLiteral("_saved"))
    {
        // A template must have no sessions.
        m_it.db.disconnect();
        check(m_cluster.server().createDatabase(m_copy, m_it.db.name()));
        m_it.db.reconnect();
    }
    void restore()
    {
        m_it.db.disconnect();
        check(m_cluster.server().dropDatabase(m_it.db.name()));
        check(m_cluster.server().createDatabase(m_it.db.name(), m_copy));
        check(m_cluster.server().dropDatabase(m_copy));
        m_it.db.reconnect();
    }

private:
    static void check(const tl::expected<void, QString> &done)
    {
        if (!done)
            support::fail("%s", qPrintable(done.error()));
    }
    support::TestCluster &m_cluster;
    Installation &m_it;
    QString m_copy;
};
