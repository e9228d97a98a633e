// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/inspect.h"

#include "cleanup/look/findexecutions.h"
#include "database/console/retentionrepository.h"
#include "database/journal/runjournal.h"
#include "database/server/transaction.h"

namespace {
Result<cleanup::ServerStatus> statusOf(cleanup::Session &session)
{
    const database::ServerFacts &facts = session.facts();
    cleanup::ServerStatus status{.serverVersion = facts.version,
                                 .user = facts.user,
                                 .host = facts.host,
                                 .identity = facts.identity,
                                 .now = facts.now,
                                 .latencyMs = facts.latencyMs,
                                 .clockSkewMs = facts.clockSkewMs,
                                 .isReadOnly = facts.isReadOnly,
                                 .isSetUp = session.schema().isSetUp(),
                                 .isOutdated = session.schema().hasJournal() && !session.schema().isSetUp(),
                                 .unsettledBatches = 0,
                                 .owesClosing = false,
                                 .leader = {},
                                 .retention = {},
                                 .degraded = session.schema().degraded()};
    const auto leader = database::findLeader(session.connection());
    if (!leader)
        return tl::unexpected(leader.error());
    status.leader = leader->name;
    if (status.isSetUp) {
        const auto retention = database::RetentionRepository(session.connection()).findCurrent();
        if (!retention)
            return tl::unexpected(retention.error());
        status.retention = *retention;
    }
    if (status.isSetUp && leader->name.isEmpty()) {
        const auto unsettled = database::RunJournal(session.connection()).findUnsettled();
        if (!unsettled)
            return tl::unexpected(unsettled.error());
        status.unsettledBatches = unsettled->size();
        const auto owed = database::RunJournal(session.connection()).findOwed();
        if (!owed)
            return tl::unexpected(owed.error());
        status.owesClosing = !owed->isEmpty();
    }
    return status;
}
} // namespace

Result<cleanup::ServerStatus> cleanup::inspect(Session &session, const Context &context)
{
    const auto begun = session.begin(context);
    return begun ? statusOf(session) : tl::unexpected(begun.error());
}

Result<cleanup::LiveLook> cleanup::lookLive(Session &session, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    const database::CancelOnStop cancel(session.connection(), context.stop);
    auto snapshot = database::Transaction::begin(session.connection(), database::Transaction::Mode::ReadOnlySnapshot);
    if (!snapshot)
        return tl::unexpected(asStopped(snapshot.error(), context));
    auto live = liveSnapshot(session);
    if (!live)
        return tl::unexpected(asStopped(live.error(), context));
    auto status = statusOf(session);
    if (!status)
        return tl::unexpected(asStopped(status.error(), context));
    return LiveLook{.status = std::move(*status), .live = std::move(*live)};
}
