// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/enginefixture.h"
#include "support/failed.h"

#include <memory>

/// An installation whose database lives on from test to test and is emptied in between, because making one takes a
/// third of a second. What tests add to it (triggers' functions, tables) belongs into the schema `sabotage`.
class ReusedInstallation {
public:
    explicit ReusedInstallation(support::TestCluster &cluster, support::SchemaVariant variant = {})
        : m_cluster(cluster)
        , m_variant(std::move(variant))
    {
    }

    /// Empty tables and journal, new folders, set up; what the last test did to target and context is forgotten.
    Installation &fresh()
    {
        if (!m_installation) {
            m_installation = std::make_unique<Installation>(m_cluster, m_variant);
            m_target = m_installation->target;
            m_context = m_installation->context;
        }
        Installation &it = *m_installation;
        it.db.exec(
            QStringLiteral(
                "DROP SCHEMA IF EXISTS sabotage CASCADE; CREATE SCHEMA sabotage;"
                "TRUNCATE %1, %2, %3, scrapazoid_console.runs, scrapazoid_console.batches, scrapazoid_console.items,"
                " scrapazoid_console.dependents, scrapazoid_console.pins, scrapazoid_console.clocks,"
                " scrapazoid_console.roots, scrapazoid_console.baselines, scrapazoid_console.agreements RESTART "
                "IDENTITY CASCADE")
                .arg(it.db.executionsTable(), it.db.filesTable(Directory::Screenshots),
                     it.db.filesTable(Directory::Downloads)));
        std::destroy_at(&it.roots);
        std::construct_at(&it.roots);
        it.target = m_target;
        it.roots.addTo(it.target);
        it.context = m_context;
        if (const auto done = cleanup::runSetup(it.session(), it.context); !done)
            support::fail("setup: %s", qPrintable(done.error().message));
        it.db.letScheduleBegin();
        return it;
    }

private:
    support::TestCluster &m_cluster;
    support::SchemaVariant m_variant;
    std::unique_ptr<Installation> m_installation;
    Target m_target;
    cleanup::Context m_context;
};
