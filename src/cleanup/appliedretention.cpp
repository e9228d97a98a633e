// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/appliedretention.h"

#include "cleanup/session.h"
#include "core/policy.h"
#include "database/retentionrepository.h"

#include <QCoreApplication>

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

constexpr int mostShown = 20;
} // namespace

Result<QList<AppliedRetention>> cleanup::findRetentions(const Target &target, const Context &context)
{
    auto session = Session::open(target, context);
    if (!session)
        return tl::unexpected(session.error());
    if (!session->schema.isSetUp())
        return QList<AppliedRetention>();
    return database::RetentionRepository(session->connection).findLatest(mostShown);
}

Result<void> cleanup::applyRetention(const Target &target, const std::optional<std::array<int, 2>> &days,
                                     const Context &context)
{
    CleanupPolicy policy;
    if (days) {
        for (const Directory directory : directories)
            policy.setRetentionDays(directory, (*days)[static_cast<size_t>(directory)]);
    }
    if (const auto checked = checkPolicy(policy); !checked)
        return checked;
    auto session = Session::open(target, context);
    if (!session)
        return tl::unexpected(session.error());
    if (!session->schema.isSetUp()) {
        return failure(ErrorKind::Refused,
                       Tr::tr("A retention is kept in the console's own schema, which database %1 does not have yet: "
                              "run \"scrapazoidctl setup\" first.")
                           .arg(session->facts.identity.database));
    }
    return database::RetentionRepository(session->connection).insert(days, actorName(context));
}

Result<Target> cleanup::withAppliedRetention(const Target &target, const Context &context)
{
    auto session = Session::open(target, context);
    return session ? withAppliedRetention(*session, target) : tl::unexpected(session.error());
}

Result<Target> cleanup::withAppliedRetention(Session &session, Target target)
{
    if (!session.schema.isSetUp())
        return target;
    const auto retention = database::RetentionRepository(session.connection).findCurrent();
    if (!retention)
        return tl::unexpected(retention.error());
    if (*retention)
        target.apply(**retention);
    return target;
}

Result<BoundedRetention> cleanup::findBoundedRetention(const Target &profile, const Context &context)
{
    auto session = Session::open(profile, context);
    return session ? findBoundedRetention(*session, profile) : tl::unexpected(session.error());
}

Result<BoundedRetention> cleanup::findBoundedRetention(Session &session, const Target &profile)
{
    if (!session.schema.isSetUp())
        return boundedRetention(profile, {});
    const auto retention = database::RetentionRepository(session.connection).findCurrent();
    return retention ? Result<BoundedRetention>(boundedRetention(profile, *retention))
                     : tl::unexpected(retention.error());
}
