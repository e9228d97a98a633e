// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/glance.h"

#include "cleanup/look/findexecutions.h"
#include "cleanup/look/findvolumes.h"
#include "database/journal/runhistory.h"

Result<cleanup::Glance> cleanup::glance(Session &session, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    const database::CancelOnStop cancel(session.connection(), context.stop);
    const auto live = liveSnapshot(session);
    if (!live)
        return tl::unexpected(asStopped(live.error(), context));
    Glance seen{.takenAt = live->takenAt,
                .isSetUp = session.schema().isSetUp(),
                .running = live->summary.running,
                .stuck = live->summary.stuck,
                .volumes = findSeparateVolumes(session),
                .lastCleanup = {}};
    if (!seen.isSetUp)
        return seen;
    auto last = database::RunHistory(session.connection()).findLastCleanup();
    if (!last)
        return tl::unexpected(asStopped(last.error(), context));
    seen.lastCleanup = *std::move(last);
    return seen;
}
