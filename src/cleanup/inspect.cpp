// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/inspect.h"

#include "cleanup/session.h"
#include "database/retentionrepository.h"
#include "database/runjournal.h"

Result<cleanup::ServerStatus> cleanup::inspect(const Target &target, const Context &context)
{
    auto session = Session::open(target, context);
    if (!session)
        return tl::unexpected(session.error());
    const database::ServerFacts &facts = session->facts;
    ServerStatus status{.serverVersion = facts.version,
                        .user = facts.user,
                        .host = facts.host,
                        .identity = facts.identity,
                        .now = facts.now,
                        .latencyMs = facts.latencyMs,
                        .clockSkewMs = facts.clockSkewMs,
                        .isReadOnly = facts.isReadOnly,
                        .isSetUp = session->schema.isSetUp(),
                        .unsettledBatches = 0,
                        .leader = {},
                        .retention = {},
                        .degraded = session->schema.degraded()};
    const auto leader = database::findLeader(session->connection);
    if (!leader)
        return tl::unexpected(leader.error());
    status.leader = leader->name;
    if (status.isSetUp) {
        const auto retention = database::RetentionRepository(session->connection).findCurrent();
        if (!retention)
            return tl::unexpected(retention.error());
        status.retention = *retention;
    }
    if (status.isSetUp && leader->name.isEmpty()) {
        const auto unsettled = database::RunJournal(session->connection).findUnsettled();
        if (!unsettled)
            return tl::unexpected(unsettled.error());
        status.unsettledBatches = unsettled->size();
    }
    return status;
}
