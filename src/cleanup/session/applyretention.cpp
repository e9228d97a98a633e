// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/session/applyretention.h"

#include "cleanup/session/session.h"
#include "cleanup/tr.h"
#include "core/plan/policy.h"
#include "database/console/retentionrepository.h"

namespace {
constexpr int mostShown = 20;
} // namespace

Result<QList<AppliedRetention>> cleanup::findRetentions(Session &session, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (!session.schema().isSetUp())
        return QList<AppliedRetention>();
    return database::RetentionRepository(session.connection()).findLatest(mostShown);
}

Result<void> cleanup::applyRetention(Session &session, const std::optional<std::array<int, 2>> &days,
                                     const Context &context)
{
    if (const auto has = requireFileTables(session.target()); !has)
        return has;
    CleanupPolicy policy;
    if (days) {
        for (const Directory directory : directories)
            policy.setRetentionDays(directory, (*days)[static_cast<size_t>(directory)]);
    }
    if (const auto checked = checkPolicy(policy); !checked)
        return checked;
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (!session.schema().isSetUp()) {
        return failure(ErrorKind::Refused,
                       Tr::tr("A retention is kept in the console's own schema, which database %1 does not have yet: "
                              "run \"scrapazoidctl setup\" first.")
                           .arg(session.facts().identity.database));
    }
    return database::RetentionRepository(session.connection()).insert(days, actorName(context));
}

Result<Target> cleanup::withAppliedRetention(Session &session, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    Target target = session.target();
    if (!session.schema().isSetUp())
        return target;
    const auto retention = database::RetentionRepository(session.connection()).findCurrent();
    if (!retention)
        return tl::unexpected(retention.error());
    if (*retention)
        target.apply(**retention);
    return target;
}

Result<BoundedRetention> cleanup::findBoundedRetention(Session &session, const Context &context)
{
    const auto begun = session.begin(context);
    return begun ? findBoundedRetention(session) : tl::unexpected(begun.error());
}

Result<BoundedRetention> cleanup::findBoundedRetention(Session &session)
{
    if (!session.schema().isSetUp())
        return boundedRetention(session.target(), {});
    const auto retention = database::RetentionRepository(session.connection()).findCurrent();
    return retention ? Result<BoundedRetention>(boundedRetention(session.target(), *retention))
                     : tl::unexpected(retention.error());
}
